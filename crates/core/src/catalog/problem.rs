//! What is wrong with a catalog file, where, and what would be right.

use std::{fmt, ops::Range};

/// A place in a catalog file; lines and columns count from 1.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Place {
    /// The file's path inside the catalog, such as `protocols/plantar-heel-pain.toml`.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl Place {
    /// Returns the place of a byte offset in a text; past the end it is the end.
    #[must_use]
    pub fn at(file: &str, text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.matches('\n').count() + 1;
        let column = before.get(line_start..).unwrap_or("").chars().count() + 1;
        let whole = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file: file.to_owned(), line: whole(line), column: whole(column) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// One fault of the catalog.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Problem {
    /// Where it stands.
    pub place: Place,
    /// What is wrong, such as ``unknown exercise `heel-rise` ``.
    pub what: String,
    /// What would be right, such as ``did you mean `heel-raise-bilateral`?``.
    pub remedy: String,
}

impl Problem {
    /// Returns a problem at the start of a span of a text.
    #[must_use]
    pub fn new(
        file: &str,
        text: &str,
        span: &Range<usize>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self { place: Place::at(file, text, span.start), what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n  remedy: {}", self.place, self.what, self.remedy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_lines_and_characters_from_one() {
        let text = "a = 1\nname = \"Fuß\" x\n";
        assert_eq!(Place::at("f.toml", text, 0).to_string(), "f.toml:1:1");
        let x = text.find('x').unwrap();
        assert_eq!(Place::at("f.toml", text, x).to_string(), "f.toml:2:14");
        assert_eq!(Place::at("f.toml", text, 9_999).line, 3);
    }
}
