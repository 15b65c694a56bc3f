//! A catalog text with the place of everything in it, and the faults TOML itself finds.
//!
//! Values keep their spans here, so that a check can say where a number stands without the types of the
//! catalog carrying spans for every field. Nothing here knows what the values mean.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeTable, DeValue, Deserializer},
};

use super::{Problem, mend, nearest::nearest};

/// One step into a document: a key or a number in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step<'a> {
    /// A key of a table.
    Key(&'a str),
    /// A place in a list, from 0.
    At(usize),
}

impl<'a> From<&'a str> for Step<'a> {
    fn from(key: &'a str) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Step<'_> {
    fn from(at: usize) -> Self {
        Self::At(at)
    }
}

/// A TOML text of the catalog, or the front matter of a Markdown one.
pub(super) struct Document<'a> {
    /// The key it was handed in under, such as `protocols/plantar-heel-pain.toml`.
    pub(super) file: &'a str,
    /// The whole text of the file.
    pub(super) text: &'a str,
    /// The part that is TOML.
    toml: &'a str,
    /// Where that part begins.
    offset: usize,
    root: Spanned<DeTable<'a>>,
}

impl<'a> Document<'a> {
    /// Reads a text that is TOML from end to end.
    pub(super) fn whole(file: &'a str, text: &'a str) -> Result<Self, Vec<Problem>> {
        Self::part(file, text, 0..text.len())
    }

    /// Reads the part of a text that is TOML.
    pub(super) fn part(file: &'a str, text: &'a str, part: Range<usize>) -> Result<Self, Vec<Problem>> {
        if let Some(problem) = too_large(file, text) {
            return Err(vec![problem]);
        }
        let offset = part.start;
        let toml = text.get(part).unwrap_or("");
        let (root, mut faults) = DeTable::parse_recoverable(toml);
        if faults.is_empty() {
            return Ok(Self { file, text, toml, offset, root });
        }
        // What was opened and not closed swallows the rest: of that only the first fault is one.
        let unclosed = |fault: &toml::de::Error| {
            fault.message().contains("array") || fault.message().contains("inline table")
        };
        if let Some(at) = faults.iter().position(unclosed) {
            faults.truncate(at + 1);
        }
        Err(problems(file, text, offset, &faults))
    }

    /// Reads it as a type of the catalog; all that is wrong with it otherwise.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, Vec<Problem>> {
        // What was parsed is not parsed again, since every start of the program waits for it; only a fault wants the
        // text, to say where it is.
        if let Ok(read) = T::deserialize(Deserializer::from(self.root.clone())) {
            return Ok(read);
        }
        toml::from_str(self.toml).map_err(|first| {
            let faults = mend::faults::<T>(&self.root, self.toml);
            let faults = if faults.is_empty() { vec![first] } else { faults };
            problems(self.file, self.text, self.offset, &faults)
        })
    }

    /// Returns the table at the top.
    pub(super) fn root(&self) -> &DeTable<'a> {
        self.root.get_ref()
    }

    /// Returns a fault at a span of the TOML part.
    pub(super) fn problem(
        &self,
        span: &Range<usize>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Problem {
        let span = span.start + self.offset..span.end + self.offset;
        Problem::new(self.file, self.text, &span, what, remedy)
    }

    /// Returns a fault at a value, or at the nearest thing around it that exists.
    pub(super) fn problem_at(
        &self,
        path: &[Step<'_>],
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Problem {
        self.problem(&self.span(path), what, remedy)
    }

    /// Returns where a value stands; if it does not exist, the innermost thing around it that does.
    pub(super) fn span(&self, path: &[Step<'_>]) -> Range<usize> {
        let mut span = 0..0;
        let mut table = Some(self.root.get_ref());
        let mut list: Option<&[Spanned<DeValue<'a>>]> = None;
        for step in path {
            let found = match *step {
                Step::Key(key) => table.and_then(|t| t.get(key)),
                Step::At(at) => list.and_then(|l| l.get(at)),
            };
            let Some(found) = found else { break };
            span = found.span();
            table = found.get_ref().as_table();
            list = found.get_ref().as_array().map(|array| &**array);
        }
        span
    }
}

/// The most bytes that a file of the catalog may hold: the largest there is holds a fifteenth of it.
pub const MAX_TEXT: usize = 1 << 20;

/// Says so where a text is larger than any file of a catalog; it is not read then.
pub(super) fn too_large(file: &str, text: &str) -> Option<Problem> {
    (text.len() > MAX_TEXT).then(|| {
        let what = format!("the file is larger than {} kB, and none of a catalog is", MAX_TEXT / 1000);
        Problem::new(file, "", &(0..0), what, "look whether it is the right file, or split it")
    })
}

/// Turns the faults of one text into problems; where they are very many, the last one says so.
fn problems(file: &str, text: &str, offset: usize, faults: &[toml::de::Error]) -> Vec<Problem> {
    let mut found: Vec<Problem> =
        faults.iter().take(mend::MOST).map(|fault| fault_of(file, text, offset, fault)).collect();
    if let Some(next) = faults.get(mend::MOST) {
        let at = next.span().map_or(0, |span| span.start + offset);
        let what = format!("and {} more faults from here on", faults.len() - mend::MOST);
        found.push(Problem::new(file, text, &(at..at), what, "put the ones before right first"));
    }
    found
}

/// Turns a fault of TOML or of a type into one of the catalog: one line, and what would be right.
fn fault_of(file: &str, text: &str, offset: usize, fault: &toml::de::Error) -> Problem {
    let span = fault.span().unwrap_or(0..0);
    let span = span.start + offset..span.end + offset;
    let (what, remedy) = explain(fault.message());
    Problem::new(file, text, &span, what, remedy)
}

pub(super) fn explain(message: &str) -> (String, String) {
    let message = message.trim();
    let quoted =
        |text: &str| -> Vec<String> { text.split('`').skip(1).step_by(2).map(str::to_owned).collect() };
    for (start, kind) in [("unknown field `", "field"), ("unknown variant `", "word")] {
        let Some(rest) = message.strip_prefix(start) else { continue };
        let (word, rest) = rest.split_once('`').unwrap_or((rest, ""));
        let known = quoted(rest);
        let remedy = nearest(word, known.iter().map(String::as_str)).map_or_else(
            || format!("one of: {}", known.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        return (format!("unknown {kind} `{word}`"), remedy);
    }
    if let Some(rest) = message.strip_prefix("missing field `") {
        let field = rest.trim_end_matches('`');
        let remedy = if field == "from" {
            "add from = { source = [\"…\"], confidence = \"…\" }, or from = { basis = \"design: why\" }"
                .to_owned()
        } else {
            format!("add {field} = …")
        };
        return (format!("`{field}` is missing"), remedy);
    }
    if message.starts_with("duplicate key") {
        return (message.to_owned(), "say it once, or give the second one another name".to_owned());
    }
    if let Some((what, expected)) = message.split_once(", expected ") {
        return (what.to_owned(), format!("write {}", in_words(expected)));
    }
    (message.to_owned(), "catalog/README.md says what may stand here".to_owned())
}

/// Says what a type of the programme is in a file.
fn in_words(expected: &str) -> String {
    match expected {
        "u8" => "a whole number from 0 to 255".to_owned(),
        "u16" | "u32" => "a whole number from 0".to_owned(),
        "i32" => "a whole number".to_owned(),
        "f64" => "a number, such as 2.5".to_owned(),
        "a string" | "literal string" => "text in quotes".to_owned(),
        "a boolean" => "true or false".to_owned(),
        "a sequence" => "a list: [ … ]".to_owned(),
        other if other.starts_with("struct ") => "a table: { … }".to_owned(),
        other if other.starts_with('`') => format!("{other}, or close what was opened before"),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "+++\nid = \"x\"\n[[stage]]\nreps = [8, 12]\n+++\n";

    #[test]
    fn a_place_inside_a_front_matter_counts_the_lines_of_the_whole_file() {
        let document = Document::part("a.md", TEXT, 4..TEXT.len() - 4).unwrap();
        let at = |path: &[Step<'_>]| document.problem_at(path, "x", "y").place.to_string();
        assert_eq!(at(&["id".into()]), "a.md:2:6");
        assert_eq!(at(&["stage".into(), 0.into(), "reps".into(), 1.into()]), "a.md:4:12");
        assert_eq!(
            at(&["stage".into(), 0.into(), "load".into()]),
            "a.md:3:1",
            "what is missing points at its table"
        );
    }

    #[test]
    fn a_misspelt_field_is_answered_with_the_nearest_one() {
        assert_eq!(
            explain("unknown field `rep`, expected one of `reps`, `sets`"),
            ("unknown field `rep`".to_owned(), "did you mean `reps`?".to_owned())
        );
        assert_eq!(explain("missing field `name`").1, "add name = …");
        assert_eq!(
            explain("invalid type: string \"a\", expected u8").1,
            "write a whole number from 0 to 255"
        );
    }
}
