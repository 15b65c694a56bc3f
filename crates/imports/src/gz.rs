//! Files packed with gzip, opened on the fly and never beyond the size of a training file.

use std::io::Read as _;

use flate2::read::MultiGzDecoder;

use crate::MAX_BYTES;

/// What came out of a packed file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unpacked {
    /// All of it.
    Whole(Vec<u8>),
    /// What came before the damage.
    CutOff(Vec<u8>),
    /// More than any training file has.
    TooLarge,
}

/// Tells whether the bytes are packed.
pub(crate) fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1F, 0x8B])
}

/// Unpacks at most [`MAX_BYTES`]: a small file may be packed to unfold to gigabytes.
pub(crate) fn unpack(bytes: &[u8]) -> Unpacked {
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut out = Vec::new();
    let read = MultiGzDecoder::new(bytes).take(most).read_to_end(&mut out);
    if out.len() > MAX_BYTES {
        return Unpacked::TooLarge;
    }
    match read {
        Ok(_) => Unpacked::Whole(out),
        Err(_) => Unpacked::CutOff(out),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn what_was_packed_comes_out_and_a_cut_keeps_what_came_before() {
        let text = b"one training after another, and another one".repeat(50);
        let bytes = packed(&text);
        assert!(is_packed(&bytes) && !is_packed(&text));
        assert_eq!(unpack(&bytes), Unpacked::Whole(text.clone()));
        let Unpacked::CutOff(part) = unpack(&bytes[..bytes.len() - 4]) else { panic!() };
        assert!(text.starts_with(&part));
        assert_eq!(unpack(b"\x1F\x8B"), Unpacked::CutOff(Vec::new()));
    }

    #[test]
    fn a_bomb_is_left_alone() {
        assert_eq!(unpack(&packed(&vec![0; MAX_BYTES + 1])), Unpacked::TooLarge);
    }
}
