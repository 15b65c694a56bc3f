//! Which kind of file this is, told by its bytes: names lie.

use std::fmt;

use crate::{say::Say, table, xml};

/// Bytes within which a file says what it is.
const HEAD: usize = 16 * 1024;

/// A kind of training file that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// The binary format of most watches.
    Fit,
    /// XML of tracks, which nearly every app exports.
    Gpx,
    /// XML of training programs: laps with sums.
    Tcx,
    /// A table with a line for each training.
    Csv,
}

impl Format {
    /// Tells the format by the first bytes; none when it is no format that can be read.
    #[must_use]
    pub fn detect(bytes: &[u8]) -> Option<Self> {
        if bytes.get(8..12) == Some(b".FIT") {
            return Some(Self::Fit);
        }
        match root(bytes).as_deref() {
            Some("gpx") => Some(Self::Gpx),
            Some("trainingcenterdatabase") => Some(Self::Tcx),
            Some(_) => None,
            None => table::looks_like(bytes).then_some(Self::Csv),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fit => f.write_str("FIT"),
            Self::Gpx => f.write_str("GPX"),
            Self::Tcx => f.write_str("TCX"),
            Self::Csv => f.write_str("CSV"),
        }
    }
}

/// Says what a file that cannot be read seems to be, and what to do instead.
pub(crate) fn remedy(bytes: &[u8]) -> Say {
    if bytes.starts_with(b"PK\x03\x04") {
        Say::FileIsZip
    } else if root(bytes).is_some() {
        Say::FileOtherXml
    } else {
        Say::FileUnknown
    }
}

/// Returns the name of the element that an XML file begins with, in lower case and without its namespace;
/// none when it is no XML.
fn root(bytes: &[u8]) -> Option<String> {
    let head = xml::text(bytes.get(..HEAD).unwrap_or(bytes));
    let mut rest = head.trim_start();
    while let Some(more) = rest.strip_prefix('<') {
        let end = if more.starts_with("!--") {
            "-->"
        } else if more.starts_with('?') {
            "?>"
        } else if more.starts_with('!') {
            ">"
        } else {
            let name = more.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next()?;
            return Some(name.rsplit(':').next().unwrap_or(name).to_ascii_lowercase());
        };
        rest = more.split_once(end)?.1.trim_start();
    }
    None
}

#[cfg(test)]
mod tests {
    use heelup_core::words::Language;

    use super::*;

    #[test]
    fn a_file_is_known_by_its_mark_and_not_by_its_name() {
        assert_eq!(Format::detect(b"\x0e\x10\x00\x00\x00\x00\x00\x00.FIT\x00\x00"), Some(Format::Fit));
        assert_eq!(Format::detect(b"run.FIT"), None);
        assert_eq!(Format::detect(b""), None);
    }

    #[test]
    fn texts_are_known_by_what_they_begin_with() {
        let gpx = "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- by hand -->\n<gpx version=\"1.1\">";
        assert_eq!(Format::detect(gpx.as_bytes()), Some(Format::Gpx));
        assert_eq!(Format::detect(b"<x:TrainingCenterDatabase>"), Some(Format::Tcx));
        assert_eq!(Format::detect(b"<html><gpx></html>"), None);
        assert_eq!(Format::detect(b"Date;Distance (km);Dauer\n"), Some(Format::Csv));
        assert_eq!(Format::detect(b"name,phone\n"), None);
        assert_eq!(Format::detect(b"<!-- never closed"), None);
    }

    #[test]
    fn what_cannot_be_read_is_named_with_what_to_do() {
        let remedy = |bytes| remedy(bytes).in_words(Language::English);
        assert!(remedy(b"PK\x03\x04....").contains("Unpack"));
        assert!(remedy(b"<?xml version=\"1.0\"?><HealthData>").contains("neither GPX nor TCX"));
        assert!(remedy(b"hello").contains("no training file"));
    }
}
