//! A last line that was cut off, as after a power cut: put aside whole, never dropped.

use std::{
    ffi::OsString,
    fmt,
    fs::File,
    io::Write as _,
    path::{Path, PathBuf},
};

use crate::{Result, disk};

/// Something that was done to a journal on opening, for the person to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The last line was cut off; it stands in a file of its own now.
    TornLinePutAside {
        /// The journal.
        journal: PathBuf,
        /// Where the cut-off line is now.
        aside: PathBuf,
    },
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::TornLinePutAside { journal, aside } = self;
        write!(
            f,
            "{}: the last line was cut off, so it was never saved; it was put aside into {}, and nothing before it is lost",
            journal.display(),
            aside.display()
        )
    }
}

/// Puts a cut-off last line into `<name>.torn-<n>` and takes it out of the journal, in this order: a crash
/// in between leaves it in both, never in neither.
pub(super) fn put_aside(path: &Path, mut file: &File, bytes: &mut Vec<u8>) -> Result<Vec<Notice>> {
    let start = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let Some(tail) = bytes.get(start..).filter(|tail| is_torn(tail)) else { return Ok(Vec::new()) };
    let (aside, mut copy) = fresh(path)?;
    copy.write_all(tail)
        .and_then(|()| copy.sync_all())
        .map_err(|e| disk::trouble(&aside, "cannot put the cut-off line aside", e))?;
    let keep = u64::try_from(start).unwrap_or(u64::MAX);
    file.set_len(keep)
        .and_then(|()| std::io::Seek::seek(&mut file, std::io::SeekFrom::Start(keep)))
        .and_then(|_| file.sync_all())
        .map_err(|e| disk::trouble(path, "cannot take the cut-off line out", e))?;
    bytes.truncate(start);
    Ok(vec![Notice::TornLinePutAside { journal: path.to_path_buf(), aside }])
}

/// Says whether what stands after the last line's end is more than blanks and less than a line.
fn is_torn(tail: &[u8]) -> bool {
    if tail.iter().all(u8::is_ascii_whitespace) {
        return false;
    }
    match serde_json::from_slice::<serde_json::Value>(tail) {
        Ok(_) => false,
        // A disk may also give back zeros, or half a letter, for what had not reached it.
        Err(why) => why.is_eof() || tail.contains(&0) || std::str::from_utf8(tail).is_err(),
    }
}

/// Makes the first `<name>.torn-<n>` that is not there.
fn fresh(path: &Path) -> Result<(PathBuf, File)> {
    let mut n = 1_u32;
    loop {
        let mut name = path.file_name().map(OsString::from).unwrap_or_default();
        name.push(format!(".torn-{n}"));
        let aside = path.with_file_name(name);
        if let Some(file) = disk::make_file(&aside)? {
            return Ok((aside, file));
        }
        n += 1;
    }
}
