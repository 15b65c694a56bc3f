//! The numbers of a catalog file, each with its place, and what they may be changed to.

use std::ops::Range;

/// One number as it is written.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// The file inside the catalog.
    pub(super) file: String,
    /// Where in its text.
    pub(super) span: Range<usize>,
    /// As written.
    pub(super) text: String,
    /// The line it stands in, from 1, and what that line says.
    pub(super) line: usize,
    pub(super) says: String,
}

impl Number {
    /// Returns the number changed a little, both ways where there are two; a fraction by a fifth.
    pub(super) fn changed(&self) -> Vec<String> {
        if self.text.contains('.') {
            let value: f64 = self.text.parse().unwrap();
            let digits = self.text.rsplit('.').next().unwrap().len().max(1);
            return [1.25, 0.8].iter().map(|factor| format!("{:.1$}", value * factor, digits + 1)).collect();
        }
        let value: i64 = self.text.parse().unwrap();
        [value + 1, value - 1].iter().filter(|n| **n >= 0).map(ToString::to_string).collect()
    }

    /// Returns the file's text with this number changed.
    pub(super) fn put(&self, whole: &str, changed: &str) -> String {
        format!("{}{changed}{}", &whole[..self.span.start], &whole[self.span.end..])
    }
}

/// Returns every number of a TOML text (or of the facts above an exercise's prose), but not those in words and comments.
pub(super) fn numbers(file: &str, text: &str) -> Vec<Number> {
    let end = text.strip_prefix("+++\n").and_then(|t| t.find("\n+++\n")).map_or(text.len(), |at| at + 4);
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut at, mut line, mut begin) = (0, 1, 0);
    let mut before = b'\n';
    while at < end {
        match bytes[at] {
            b'"' => {
                at += 1;
                while at < end && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
            }
            b'#' => {
                while at < end && bytes[at] != b'\n' {
                    at += 1;
                }
                continue;
            }
            b'\n' => (line, begin) = (line + 1, at + 1),
            b'0'..=b'9' if matches!(before, b'=' | b'[' | b',') => {
                let from = at;
                while at < end && (bytes[at].is_ascii_digit() || bytes[at] == b'.') {
                    at += 1;
                }
                let says = text[begin..].lines().next().unwrap_or_default().trim().to_owned();
                let (span, text) = (from..at, text[from..at].to_owned());
                found.push(Number { file: file.to_owned(), span, text, line, says });
                before = b'0';
                continue;
            }
            _ => {}
        }
        if !bytes[at].is_ascii_whitespace() {
            before = bytes[at];
        }
        at += 1;
    }
    found
}

#[test]
fn numbers_are_found_where_they_are_values_and_nowhere_else() {
    let text = "# 1 in a comment\na = 3 # 4\nb = \"5\"\nwalk-6 = [7, \"8\", 9.5]\n[[x.y10]]\nc = { d = 11, e = [[12, \"rung\"]] }\n";
    let found: Vec<String> =
        numbers("x", text).into_iter().map(|n| format!("{}:{}", n.line, n.text)).collect();
    assert_eq!(found, ["2:3", "4:7", "4:9.5", "6:11", "6:12"]);
    assert_eq!(numbers("x", text)[2].changed(), ["11.88", "7.60"]);
    assert_eq!(numbers("x", "+++\na = 1\n+++\n\nb = 2\n").len(), 1, "prose has no values");
}
