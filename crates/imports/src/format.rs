//! Which kind of file this is, told by its bytes: names lie.

use std::fmt;

/// A kind of training file that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// The binary format of most watches.
    Fit,
}

impl Format {
    /// Tells the format by the first bytes; none when it is no format that can be read.
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Option<Self> {
        (bytes.get(8..12) == Some(b".FIT")).then_some(Self::Fit)
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fit => f.write_str("FIT"),
        }
    }
}

/// Says what a file that cannot be read seems to be, and what to do instead.
pub(crate) fn remedy(bytes: &[u8]) -> &'static str {
    let head = String::from_utf8_lossy(bytes.get(..512).unwrap_or(bytes)).to_ascii_lowercase();
    if bytes.starts_with(b"PK\x03\x04") {
        "This is a zip archive. Unpack it and give the .fit file inside."
    } else if bytes.starts_with(&[0x1f, 0x8b]) {
        "This is a gzip archive. Unpack it and give the .fit file inside."
    } else if head.contains("<gpx") {
        "This is a GPX file; only FIT can be read so far. Export the original FIT file from the app of your watch."
    } else if head.contains("<trainingcenterdatabase") {
        "This is a TCX file; only FIT can be read so far. Export the original FIT file from the app of your watch."
    } else {
        "This is no FIT file: the mark at byte 8 is missing. Export the original FIT file from the app of your watch."
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_mark_and_not_by_its_name() {
        assert_eq!(Format::detect(b"\x0e\x10\x00\x00\x00\x00\x00\x00.FIT\x00\x00"), Some(Format::Fit));
        assert_eq!(Format::detect(b"run.FIT"), None);
        assert_eq!(Format::detect(b""), None);
    }

    #[test]
    fn what_cannot_be_read_is_named_with_what_to_do() {
        assert!(remedy(b"PK\x03\x04....").contains("Unpack"));
        assert!(remedy(b"\x1f\x8b\x08").contains("Unpack"));
        assert!(remedy(b"<?xml version=\"1.0\"?><GPX version=\"1.1\">").contains("GPX"));
        assert!(remedy(b"<TrainingCenterDatabase>").contains("TCX"));
        assert!(remedy(b"hello").contains("no FIT file"));
    }
}
