//! Limits against archives that were made to fill memory or time.

use std::io::{self, Read, Seek, SeekFrom};

/// Files of one archive, those of archives inside it included: a watch's whole life has some ten thousand.
pub(super) const MOST_ENTRIES: u64 = 200_000;
/// How many times larger than its packed form an entry may be, once it is large at all. Exports of health
/// data reach some thirty, the densest packing possible is about a thousand.
const MOST_PACKED: u64 = 400;
/// Below this many bytes nothing is called large.
const SMALL: u64 = 64 * 1024 * 1024;

/// Bytes that may still be unpacked, over the whole archive.
#[derive(Debug)]
pub(super) struct Budget {
    pub bytes: u64,
    pub entries: u64,
}

impl Budget {
    pub(super) const fn of(archive: u64) -> Self {
        Self { bytes: allowed(archive), entries: MOST_ENTRIES }
    }
}

/// Returns how many bytes an entry of that packed size may give.
pub(super) const fn allowed(packed: u64) -> u64 {
    let most = packed.saturating_mul(MOST_PACKED);
    if most > SMALL { most } else { SMALL }
}

/// What a source says that is larger than it should be.
#[derive(Debug, thiserror::Error)]
#[error("more bytes than allowed")]
struct Bomb;

/// Says whether reading ended because there was more than there should be.
pub(crate) fn is_bomb(why: &io::Error) -> bool {
    why.get_ref().is_some_and(|why| why.is::<Bomb>())
}

/// A source that counts against the budget and ends with an error when it is spent, so that a bomb is
/// told apart from a whole file.
#[derive(Debug)]
pub(super) struct Counted<'b, R> {
    inner: R,
    budget: &'b mut Budget,
    left: u64,
}

impl<'b, R> Counted<'b, R> {
    pub(super) const fn new(inner: R, budget: &'b mut Budget, left: u64) -> Self {
        Self { inner, budget, left }
    }
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(to)?;
        let bytes = u64::try_from(read).unwrap_or(u64::MAX);
        if bytes > self.left || bytes > self.budget.bytes {
            return Err(io::Error::other(Bomb));
        }
        self.left -= bytes;
        self.budget.bytes -= bytes;
        Ok(read)
    }
}

/// Returns the most entries that any end record in the last bytes of an archive claims. The whole directory
/// is held in memory, so it is counted before it is read.
pub(super) fn claimed_entries(source: &mut (impl Read + Seek)) -> io::Result<u64> {
    let length = source.seek(SeekFrom::End(0))?;
    let from = length.saturating_sub(66_000);
    source.seek(SeekFrom::Start(from))?;
    let mut tail = Vec::new();
    source.take(66_000).read_to_end(&mut tail)?;
    let mut most = 0;
    for (at, mark) in tail.windows(4).enumerate() {
        let claimed = match mark {
            b"PK\x05\x06" => number(&tail, at + 10, 2),
            b"PK\x06\x06" => number(&tail, at + 32, 8),
            _ => None,
        };
        most = most.max(claimed.unwrap_or(0));
    }
    source.rewind()?;
    Ok(most)
}

fn number(bytes: &[u8], from: usize, length: usize) -> Option<u64> {
    let bytes = bytes.get(from..from + length)?;
    Some(bytes.iter().rev().fold(0, |sum, byte| (sum << 8) | u64::from(*byte)))
}
