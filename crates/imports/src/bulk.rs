//! Exports of whole accounts, from a file or a pipe: which kind it is, told by its bytes, and its way in.
//!
//! [`read_open`] is the way in for a file that lies on a disk, [`read_stream`] for a source that cannot go back.
//! Both take anything, also a single training file.

use std::{
    fs::File,
    io::{self, BufReader, Cursor, Read, Seek, SeekFrom, Write as _},
};

use crate::{Imported, MAX_BYTES, apple, archive, garmin, health_connect, say::Say, strava, takeout};

/// An export of an account, or a part of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bulk {
    /// A zip: of Strava, Garmin, Apple Health, Google Takeout, or of any training files.
    Archive,
    /// The `export.xml` of Apple Health.
    AppleHealth,
    /// Days of steps of Garmin.
    GarminDays,
    /// The table of Strava's export.
    StravaTable,
    /// A session of Google Fit.
    TakeoutSession,
    /// Days of steps of Google Fit.
    TakeoutDays,
    /// The database of Health Connect, or another one.
    HealthConnect,
}

impl Bulk {
    /// How many bytes tell the kind.
    pub const HEAD: usize = 4096;

    /// Tells the kind by the first bytes; none for a single training file and for what cannot be read.
    #[must_use]
    pub fn detect(head: &[u8]) -> Option<Self> {
        let head = head.get(..Self::HEAD).unwrap_or(head);
        if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
            Some(Self::Archive)
        } else if apple::is_export(head) {
            Some(Self::AppleHealth)
        } else if strava::is_table(head) {
            Some(Self::StravaTable)
        } else if takeout::is_session(head) {
            Some(Self::TakeoutSession)
        } else if garmin::may_be_days(head) {
            Some(Self::GarminDays)
        } else if takeout::is_days(head) {
            Some(Self::TakeoutDays)
        } else if health_connect::is_database(head) {
            Some(Self::HealthConnect)
        } else {
            None
        }
    }
}

/// Where something large may be put for a while: returns an empty file that can be written and read again.
/// This crate opens no files itself.
pub type Spool<'a> = &'a mut dyn FnMut() -> io::Result<File>;

/// The largest archive that is taken from a pipe, in bytes.
const LARGEST_PIPED: u64 = 32 * 1024 * 1024 * 1024;

/// Reads anything that lies on a disk, from its beginning. Each file in it gives its own answer to `each`.
/// Returns which kind of export it was; none for a single training file and for what cannot be read.
pub fn read_open(
    name: &str,
    mut source: impl Read + Seek,
    spool: Spool<'_>,
    each: &mut dyn FnMut(Imported),
) -> Option<Bulk> {
    let mut head = Vec::new();
    let most = u64::try_from(Bulk::HEAD).unwrap_or(u64::MAX);
    let told = source
        .seek(SeekFrom::Start(0))
        .and_then(|_| source.by_ref().take(most).read_to_end(&mut head))
        .and_then(|_| source.seek(SeekFrom::Start(0)));
    // What cannot be read gives its own answer when it is.
    let kind = told.ok().and_then(|_| Bulk::detect(&head));
    if kind == Some(Bulk::Archive) {
        archive::read(name, BufReader::new(source), spool, each);
    } else {
        read_stream(name, source, spool, each);
    }
    kind
}

/// Reads anything from a source that cannot go back. Each file in it gives its own answer to `each`.
pub fn read_stream(name: &str, mut source: impl Read, spool: Spool<'_>, each: &mut dyn FnMut(Imported)) {
    let mut head = Vec::new();
    let most = u64::try_from(Bulk::HEAD).unwrap_or(u64::MAX);
    if let Err(why) = source.by_ref().take(most).read_to_end(&mut head) {
        return each(Imported::unreadable(name, &why));
    }
    match Bulk::detect(&head) {
        Some(Bulk::AppleHealth) => each(apple::read(name, Cursor::new(head).chain(source)).imported),
        Some(Bulk::Archive) => {
            let mut kept = || {
                let mut file = spool()?;
                file.write_all(&head)?;
                io::copy(&mut source.by_ref().take(LARGEST_PIPED), &mut file)?;
                file.rewind()?;
                Ok::<_, io::Error>(file)
            };
            match kept() {
                Ok(file) => archive::read(name, file, spool, each),
                Err(why) => each(Imported::refused(name, Say::FileNotKept { cause: why.to_string() })),
            }
        }
        Some(Bulk::HealthConnect) => {
            let most = health_connect::MOST_BYTES + 1;
            match source.take(most).read_to_end(&mut head) {
                Ok(_) => each(database(name, head)),
                Err(why) => each(Imported::unreadable(name, &why)),
            }
        }
        kind => {
            let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
            match source.take(most).read_to_end(&mut head) {
                Ok(_) => each(small(name, &head, kind)),
                Err(why) => each(Imported::unreadable(name, &why)),
            }
        }
    }
}

/// Reads a database that is in memory as a whole.
pub(crate) fn database(name: &str, bytes: Vec<u8>) -> Imported {
    let mut imported = Imported::new(name, &bytes);
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= health_connect::MOST_BYTES) {
        health_connect::read(bytes, &mut imported);
    } else {
        imported.refuse(Say::HealthConnectTooLarge { most: health_connect::MOST_MEGABYTES });
    }
    imported
}

/// Reads what is in memory as a whole.
pub(crate) fn small(name: &str, bytes: &[u8], kind: Option<Bulk>) -> Imported {
    // What reads the file in another way takes its hash itself: it is taken once.
    let told = |read: fn(&[u8], &mut Imported)| {
        let mut imported = Imported::new(name, bytes);
        read(bytes, &mut imported);
        imported
    };
    match kind {
        _ if bytes.len() > MAX_BYTES => crate::read(name, bytes),
        None | Some(Bulk::Archive) => crate::read(name, bytes),
        Some(Bulk::AppleHealth) => apple::read(name, bytes).imported,
        Some(Bulk::GarminDays) => told(garmin::read),
        Some(Bulk::StravaTable) => told(strava::read),
        Some(Bulk::TakeoutSession) => told(takeout::session),
        Some(Bulk::TakeoutDays) => told(takeout::days),
        Some(Bulk::HealthConnect) => database(name, bytes.to_vec()),
    }
}
