//! What watches and phones recorded, turned into facts.
//!
//! Bytes go in, an [`Imported`] comes out: the activities, the steps of whole days, and every problem with
//! its place and remedy. Reading never fails and never panics: a damaged file gives what came before the
//! damage. This crate decides nothing, opens no files, asks no clock, and invents no value: what a file
//! does not say is `None`, never 0. Start reading at [`read`].

mod activity;
mod apple;
pub mod archive;
mod bulk;
mod detail;
mod draft;
mod facts;
mod fit;
mod format;
mod garmin;
mod gpx;
mod gz;
mod health_connect;
mod imported;
mod news;
mod on_foot;
mod plausible;
mod say;
mod sports;
mod strava;
mod table;
mod takeout;
mod tcx;
mod track;
mod words;
mod xml;

pub use activity::{Activity, Start};
pub use bulk::{Bulk, Spool, read_open, read_stream};
pub use format::Format;
pub use imported::{Beside, Imported, Problem, Status};
pub use news::{Days, New, News};
pub use table::{BadMapping, Mapping};

use say::{Place, Say, number};

/// The largest file that is read, in bytes. A day-long run with a record each second has about 10 MB;
/// the limit keeps memory and time bounded whatever is dropped on the page.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;
/// The same in megabytes, for people.
const MOST_MEGABYTES: u64 = 32;

/// Reads a training file: FIT, GPX, TCX or a table (CSV), also packed with gzip.
///
/// `name` is only repeated in the answer; the format is told by the bytes. Anything that cannot be used is
/// answered with [`Status::Refused`] and a problem that names cause and remedy.
#[must_use]
pub fn read(name: &str, bytes: &[u8]) -> Imported {
    read_with(name, bytes, &Mapping::default())
}

/// Reads a training file like [`read`]; a table by the columns that the person names.
#[must_use]
pub fn read_with(name: &str, bytes: &[u8], mapping: &Mapping) -> Imported {
    if bytes.len() <= MAX_BYTES && gz::is_packed(bytes) {
        return packed(name, bytes, mapping);
    }
    let mut imported = Imported::new(name, bytes);
    if bytes.is_empty() {
        imported.refuse(Say::FileEmpty);
    } else if bytes.len() > MAX_BYTES {
        let megabytes = number(bytes.len().div_ceil(1024 * 1024));
        imported.refuse(Say::FileTooLarge { megabytes, most: MOST_MEGABYTES });
    } else {
        match Format::detect(bytes) {
            Some(Format::Fit) => fit::read(bytes, &mut imported),
            Some(Format::Gpx) => gpx::read(bytes, &mut imported),
            Some(Format::Tcx) => tcx::read(bytes, &mut imported),
            Some(Format::Csv) => table::read(bytes, mapping, &mut imported),
            // Headings that nobody knows are read when the person says what they mean.
            None if *mapping != Mapping::default() && table::is_text(bytes) => {
                table::read(bytes, mapping, &mut imported);
            }
            None => imported.refuse(format::remedy(bytes)),
        }
    }
    imported
}

/// Reads what is packed. The answer is that of the file inside, so that packed and unpacked are the same file.
fn packed(name: &str, bytes: &[u8], mapping: &Mapping) -> Imported {
    let (inside, cut_off) = match gz::unpack(bytes) {
        gz::Unpacked::Whole(inside) => (inside, false),
        gz::Unpacked::CutOff(inside) => (inside, true),
        gz::Unpacked::TooLarge => {
            let mut imported = Imported::new(name, bytes);
            imported.refuse(Say::FilePackedTooLarge { most: MOST_MEGABYTES });
            return imported;
        }
    };
    let mut imported = if gz::is_packed(&inside) {
        // Packed twice is nobody's export.
        let mut imported = Imported::new(name, bytes);
        imported.refuse(Say::FilePackedTwice);
        imported
    } else {
        read_with(name, &inside, mapping)
    };
    if cut_off && imported.status != Status::Refused {
        imported.lose(Place::Whole, Say::FilePackedBroken);
    }
    imported
}
