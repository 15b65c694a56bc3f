//! Out of the archive, within limits.

use std::{
    fs::File,
    io::{self, Read, Seek, Write as _},
};

use flate2::read::MultiGzDecoder;
use zip::{ZipArchive, read::ZipFile, result::ZipError};

use super::limits::{Budget, Counted, allowed, is_bomb};
use crate::{
    MAX_BYTES, MOST_MEGABYTES,
    apple::{self, Export},
    bulk::Spool,
    gz, health_connect,
    say::Say,
};

/// An entry in memory.
#[derive(Debug)]
pub(super) enum Unpacked {
    /// All of it.
    Whole(Vec<u8>),
    /// What came before the damage, and what the damage is.
    Broken(Vec<u8>, Say),
    /// It was not unpacked, and why.
    Refused(Say),
}

/// An archive inside an archive.
#[derive(Debug)]
pub(super) enum Kept {
    /// Small.
    Memory(Vec<u8>),
    /// Large.
    File(File),
}

/// Unpacks an entry, and what is packed once more with gzip.
pub(super) fn entry<R: Read + Seek>(zip: &mut ZipArchive<R>, at: usize, budget: &mut Budget) -> Unpacked {
    let mut file = match open(zip, at) {
        Ok(file) => file,
        Err(why) => return Unpacked::Refused(why),
    };
    let most = allowed(file.compressed_size());
    if budget.bytes == 0 {
        return Unpacked::Refused(Say::ZipBomb);
    }
    let mut counted = Counted::new(&mut file, budget, most);
    let mut head = Vec::new();
    if let Err(why) = counted.by_ref().take(2).read_to_end(&mut head) {
        return Unpacked::Broken(head, damaged(&why));
    }
    let packed = gz::is_packed(&head);
    let source = io::Cursor::new(head).chain(counted);
    if packed { whole(MultiGzDecoder::new(source)) } else { whole(source) }
}

/// Reads to the end, at most as much as a training file may have.
fn whole(source: impl Read) -> Unpacked {
    let mut bytes = Vec::new();
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    match source.take(most + 1).read_to_end(&mut bytes) {
        Ok(_) if bytes.len() > MAX_BYTES => Unpacked::Refused(Say::ZipTooLarge { most: MOST_MEGABYTES }),
        Ok(_) => Unpacked::Whole(bytes),
        Err(why) => Unpacked::Broken(bytes, damaged(&why)),
    }
}

/// Reads an entry as an export of Apple Health; none when it is none.
pub(super) fn health<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    at: usize,
    full: &str,
    budget: &mut Budget,
) -> Option<Export> {
    let mut file = open(zip, at).ok()?;
    let most = allowed(file.compressed_size());
    let mut counted = Counted::new(&mut file, budget, most);
    let mut head = Vec::new();
    // A read error here is one of the reading that follows, too.
    let _ = counted.by_ref().take(1024).read_to_end(&mut head);
    apple::is_export(&head).then(|| apple::read(full, io::Cursor::new(head).chain(counted)))
}

/// Unpacks an archive inside an archive: a small one into memory, a large one into a file of the caller.
pub(super) fn to_file<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    at: usize,
    budget: &mut Budget,
    spool: Spool<'_>,
) -> Result<Kept, Say> {
    let mut file = open(zip, at)?;
    let most = allowed(file.compressed_size());
    let mut counted = Counted::new(&mut file, budget, most);
    let mut bytes = Vec::new();
    let small = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    counted.by_ref().take(small).read_to_end(&mut bytes).map_err(|why| damaged(&why))?;
    if bytes.len() < MAX_BYTES {
        return Ok(Kept::Memory(bytes));
    }
    let mut large = spool().map_err(|why| Say::ZipNoRoom { cause: why.to_string() })?;
    large
        .write_all(&bytes)
        .and_then(|()| io::copy(&mut counted, &mut large))
        .and_then(|_| large.rewind())
        .map_err(|why| damaged(&why))?;
    Ok(Kept::File(large))
}

/// Unpacks a database into memory.
pub(super) fn database<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    at: usize,
    budget: &mut Budget,
) -> Result<Vec<u8>, Say> {
    let mut file = open(zip, at)?;
    let most = allowed(file.compressed_size());
    let mut bytes = Vec::new();
    let counted = Counted::new(&mut file, budget, most);
    counted.take(health_connect::MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|why| damaged(&why))?;
    Ok(bytes)
}

fn open<R: Read + Seek>(zip: &mut ZipArchive<R>, at: usize) -> Result<ZipFile<'_, R>, Say> {
    zip.by_index(at).map_err(|why| {
        if matches!(why, ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) {
            Say::ZipLocked
        } else if matches!(why, ZipError::CompressionMethodNotSupported(_) | ZipError::UnsupportedArchive(_))
        {
            Say::ZipPackedOtherwise
        } else {
            Say::ZipEntryDamaged { cause: why.to_string() }
        }
    })
}

fn damaged(why: &io::Error) -> Say {
    if is_bomb(why) { Say::ZipBombInside } else { Say::ZipEntryBroken { cause: why.to_string() } }
}
