//! Where a part of a file begins and ends, and whether it is whole.
//!
//! Headers lie: recordings that were never closed state no length, damaged ones state a wrong one. The
//! checksum decides whom to believe.

use super::checksum;

/// Says why no part begins here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum NoPart {
    /// Fewer bytes than a header has.
    #[error("The file ends inside its header, before any data. Copy it from the watch again.")]
    TooShort,
    /// No header of FIT.
    #[error("The header is damaged, so nothing after it can be read. Export the file again.")]
    NoHeader,
}

/// Whether a part is what its header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Soundness {
    /// Length and checksum fit.
    Sound,
    /// The checksum proves the contents, but the header's length is wrong.
    WrongLength,
    /// The checksum does not fit the contents.
    WrongChecksum,
    /// The header states no length: the recording was never closed.
    Unfinished,
    /// This many bytes fewer than stated are there.
    Missing(usize),
}

impl Soundness {
    /// Tells whether all data that was written is there, right or wrong.
    pub(super) const fn is_all_there(self) -> bool {
        match self {
            Self::Sound | Self::WrongLength | Self::WrongChecksum | Self::Missing(0..=2) => true,
            Self::Unfinished | Self::Missing(_) => false,
        }
    }
}

/// One part: the header, then data, then two bytes of checksum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// First byte of the header.
    pub from: usize,
    /// First byte of the data.
    pub data: usize,
    /// First byte after the data.
    pub to: usize,
    /// Where another part may begin.
    pub next: usize,
    /// The length the header states, in bytes.
    pub stated: usize,
    /// Whether all that fits.
    pub soundness: Soundness,
}

impl Part {
    /// Finds the part that begins at `from`.
    pub(super) fn locate(bytes: &[u8], from: usize) -> Result<Self, NoPart> {
        let rest = bytes.get(from..).unwrap_or_default();
        let (size, stated) = header(rest)?;
        let data = from + size;
        let length = bytes.len();
        let part = |to: usize, next: usize, soundness| Self { from, data, to, next, stated, soundness };

        let end = data.saturating_add(stated);
        let complete = end.saturating_add(2) <= length;
        let followed =
            complete && (end + 2 == length || header(bytes.get(end + 2..).unwrap_or_default()).is_ok());
        if complete && sums_up(bytes, from, data, end) && (stated > 0 || followed) {
            return Ok(part(end, end + 2, Soundness::Sound));
        }
        if followed && stated > 0 {
            return Ok(part(end, end + 2, Soundness::WrongChecksum));
        }
        // The length is wrong, or the end is missing: is what is left whole with its own checksum?
        let last = length.saturating_sub(2);
        if last >= data && last > from && sums_up(bytes, from, data, last) && last != data {
            return Ok(part(last, length, Soundness::WrongLength));
        }
        Ok(if stated == 0 {
            part(length, length, Soundness::Unfinished)
        } else if complete {
            part(length, length, Soundness::WrongChecksum)
        } else {
            part(end.min(length), length, Soundness::Missing(end.saturating_add(2) - length))
        })
    }
}

/// Returns the length of the header and of the data it states.
fn header(rest: &[u8]) -> Result<(usize, usize), NoPart> {
    let (Some(&size), Some(mark), Some(&[a, b, c, d])) = (rest.first(), rest.get(8..12), rest.get(4..8))
    else {
        return Err(NoPart::TooShort);
    };
    if !(size == 12 || size == 14) || mark != b".FIT" {
        return Err(NoPart::NoHeader);
    }
    if rest.len() < usize::from(size) {
        return Err(NoPart::TooShort);
    }
    let stated = usize::try_from(u32::from_le_bytes([a, b, c, d])).unwrap_or(usize::MAX);
    Ok((usize::from(size), stated))
}

/// Tells whether the two bytes at `to` are the checksum of the part. Writers differ in whether it covers
/// the header; with a header that has its own checksum both come out the same.
fn sums_up(bytes: &[u8], from: usize, data: usize, to: usize) -> bool {
    let Some(&[low, high]) = bytes.get(to..to + 2) else { return false };
    let stated = u16::from_le_bytes([low, high]);
    let sum = |from: usize| bytes.get(from..to).map(checksum::of);
    sum(from) == Some(stated) || sum(data) == Some(stated)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(data: &[u8], stated: u32) -> Vec<u8> {
        let mut bytes = vec![12, 0x10, 0, 0];
        bytes.extend(stated.to_le_bytes());
        bytes.extend(b".FIT");
        bytes.extend(data);
        let sum = checksum::of(&bytes);
        bytes.extend(sum.to_le_bytes());
        bytes
    }

    #[test]
    fn a_whole_part_is_sound_and_another_may_follow() {
        let one = file(b"data", 4);
        let mut two = one.clone();
        two.extend(&one);
        let first = Part::locate(&two, 0).unwrap();
        assert_eq!((first.soundness, first.to, first.next), (Soundness::Sound, 16, 18));
        assert_eq!(Part::locate(&two, 18).unwrap().soundness, Soundness::Sound);
    }

    #[test]
    fn a_wrong_checksum_keeps_the_stated_end() {
        let mut bytes = file(b"data", 4);
        bytes[13] ^= 1;
        let part = Part::locate(&bytes, 0).unwrap();
        assert_eq!((part.soundness, part.to), (Soundness::WrongChecksum, 16));
    }

    #[test]
    fn a_missing_end_is_counted_in_bytes() {
        let bytes = file(b"data", 4);
        let part = Part::locate(&bytes[..15], 0).unwrap();
        assert_eq!((part.soundness, part.to), (Soundness::Missing(3), 15));
        assert_eq!(Part::locate(&bytes[..17], 0).unwrap().soundness, Soundness::Missing(1));
        assert_eq!(Part::locate(&bytes[..11], 0), Err(NoPart::TooShort));
        assert_eq!(Part::locate(&bytes[..12], 0).unwrap().soundness, Soundness::Missing(6));
    }

    #[test]
    fn the_checksum_is_believed_before_the_length() {
        for stated in [0, 3, 2000] {
            let part = Part::locate(&file(b"data", stated), 0).unwrap();
            assert_eq!((part.soundness, part.to), (Soundness::WrongLength, 16), "{stated}");
        }
        let mut open = file(b"data", 0);
        open.truncate(16);
        assert_eq!(Part::locate(&open, 0).unwrap().soundness, Soundness::Unfinished);
        // Two zero bytes are the checksum of nothing, but here they are data.
        let zeros = b"\x0c\x10\x00\x00\x00\x00\x00\x00.FIT\x00\x00\x01\x02\x03";
        assert_eq!(Part::locate(zeros, 0).unwrap().soundness, Soundness::Unfinished);
    }

    #[test]
    fn what_has_no_header_is_no_part() {
        assert_eq!(Part::locate(b"plain words, many of them", 0), Err(NoPart::NoHeader));
        assert_eq!(Part::locate(b"", 0), Err(NoPart::TooShort));
    }
}
