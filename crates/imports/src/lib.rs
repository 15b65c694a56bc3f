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
mod facts;
mod fit;
mod format;
mod garmin;
mod imported;
mod strava;
mod takeout;

pub use activity::{Activity, Start};
pub use bulk::{Bulk, Spool, read_stream};
pub use format::Format;
pub use imported::{Beside, Imported, Problem, Status};

/// The largest file that is read, in bytes. A day-long run with a record each second has about 10 MB;
/// the limit keeps memory and time bounded whatever is dropped on the page.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// Reads a training file.
///
/// `name` is only repeated in the answer; the format is told by the bytes. Anything that cannot be used is
/// answered with [`Status::Refused`] and a problem that names cause and remedy.
#[must_use]
pub fn read(name: &str, bytes: &[u8]) -> Imported {
    let mut imported = Imported::new(name, bytes);
    if bytes.is_empty() {
        imported.refuse("The file is empty. Copy it from the watch again, or export it again from its app.");
    } else if bytes.len() > MAX_BYTES {
        let megabytes = bytes.len().div_ceil(1024 * 1024);
        let most = MAX_BYTES / (1024 * 1024);
        imported.refuse(format!(
            "The file has {megabytes} MB; a training file has at most {most} MB. Give one training at a time."
        ));
    } else {
        match Format::detect(bytes) {
            Some(Format::Fit) => fit::read(bytes, &mut imported),
            None => imported.refuse(format::remedy(bytes)),
        }
    }
    imported
}
