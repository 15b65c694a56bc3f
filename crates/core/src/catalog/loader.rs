//! Texts in, care out: everything that could be read, and every fault with its place.
//!
//! Reads no files: the shell hands in the texts under their paths inside the catalog, such as
//! `protocols/plantar-heel-pain.toml`. Files of other folders are only asked for the sources they cite.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::{
    Article, Exercise, Instrument, Problem, Protocol, Sources,
    article::read_article,
    check::{self, Read},
    document::Document,
    exercise::read_exercise,
    figure::{BODY, read_body, read_figure},
    read_toml,
};
use crate::{criteria::Measure, figures::Figures};

/// Texts by their path inside the catalog, with `/` between folders.
pub type Files = BTreeMap<String, String>;

/// Ids that live outside these files, to check references against; none: such references are not checked.
#[derive(Clone, Debug, Default)]
pub struct Outside {
    /// Conditions that a programme may be for.
    pub conditions: Option<BTreeSet<String>>,
    /// Findings that may decide where a person starts.
    pub findings: Option<BTreeSet<String>>,
}

/// The care data of programmes, ready to be used.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalog {
    /// The bibliography.
    pub sources: Sources,
    /// Exercises by id.
    pub exercises: BTreeMap<String, Exercise>,
    /// Protocols by id.
    pub protocols: BTreeMap<String, Protocol>,
    /// Tests and questions by id.
    pub instruments: BTreeMap<String, Instrument>,
    /// Learn articles by id.
    pub articles: BTreeMap<String, Article>,
    /// Figures by id, and the body they are drawn with.
    pub figures: Figures,
    /// SHA-256 over all paths and texts handed in but those of other languages, in hex: the version that a decision
    /// was made with.
    pub hash: String,
}

impl Catalog {
    /// Reads and cross-checks a catalog; references to conditions and findings are not checked.
    #[must_use]
    pub fn parse(files: &Files) -> (Self, Vec<Problem>) {
        Self::parse_with(files, &Outside::default())
    }

    /// Reads and cross-checks a catalog against the ids that live outside it.
    ///
    /// Problems come sorted by place. A file that cannot be read is left out and hides nothing else.
    #[must_use]
    pub fn parse_with(files: &Files, outside: &Outside) -> (Self, Vec<Problem>) {
        let mut read = Read::of(files.keys().map(String::as_str));
        let catalog = Self::files(files, &mut read);
        check::all(&catalog, outside, &mut read);
        let mut problems = read.problems;
        problems.sort();
        problems.dedup();
        (catalog, problems)
    }

    /// Reads a catalog that was cross-checked before.
    pub(crate) fn checked_before(files: &Files) -> (Self, Vec<Problem>) {
        let mut read = Read::default();
        let catalog = Self::files(files, &mut read);
        (catalog, read.problems)
    }

    fn files<'a>(files: &'a Files, read: &mut Read<'a>) -> Self {
        let mut catalog = Self { hash: hash(files), ..Self::default() };
        for (path, text) in files {
            catalog.file(path, text, read);
        }
        catalog
    }

    /// Returns the test or question that gives a measure; the engine counts the others itself.
    #[must_use]
    pub fn instrument_for(&self, measure: Measure) -> Option<&Instrument> {
        self.instruments.values().find(|instrument| instrument.measures.contains(&measure))
    }

    fn file<'a>(&mut self, path: &'a str, text: &'a str, read: &mut Read<'a>) {
        if path.starts_with("exercises/") && path.ends_with(".md") {
            let before = read.problems.len();
            if let Some((exercise, document)) = read_exercise(path, text, &mut read.problems) {
                read.named(&document, &exercise.facts.id);
                self.exercises.insert(exercise.facts.id.clone(), exercise);
                read.documents.push(document);
            }
            read.unreadable |= read.problems.len() > before;
            return;
        }
        if path.starts_with("learn/") && path.ends_with(".md") {
            let before = read.problems.len();
            if let Some((article, document)) = read_article(path, text, &mut read.problems) {
                read.named(&document, &article.head.id);
                self.articles.insert(article.head.id.clone(), article);
                read.documents.push(document);
            }
            read.unreadable |= read.problems.len() > before;
            return;
        }
        if path.starts_with("figures/") && path.ends_with(".json") {
            self.drawing(path, text, read);
            return;
        }
        // Other languages say the same care; [`crate::care`] reads them.
        if !path.ends_with(".toml") || is_translation(path) {
            return;
        }
        if path == "sources.toml" {
            self.sources = toml_file(path, text, read, |_| None).unwrap_or_default();
        } else if path.starts_with("protocols/") {
            let protocol = toml_file(path, text, read, |protocol: &Protocol| Some(&protocol.id));
            self.protocols.extend(protocol.map(|protocol| (protocol.id.clone(), protocol)));
        } else if path.starts_with("instruments/") {
            let instrument = toml_file(path, text, read, |instrument: &Instrument| Some(&instrument.id));
            self.instruments.extend(instrument.map(|instrument| (instrument.id.clone(), instrument)));
        } else if read.for_checks {
            match Document::whole(path, text) {
                Ok(document) => read.documents.push(document),
                Err(found) => read.failed(found),
            }
        }
    }

    fn drawing<'a>(&mut self, path: &'a str, text: &'a str, read: &mut Read<'a>) {
        let before = read.problems.len();
        if path == BODY {
            self.figures.body = read_body(text, &mut read.problems);
        } else if let Some(figure) = read_figure(path, text, &mut read.problems) {
            let stem = path.trim_start_matches("figures/").trim_end_matches(".json");
            if stem != figure.id {
                let what = format!("the id `{}` is not the file's name", figure.id);
                let remedy = format!("write \"id\": \"{stem}\", or rename the file");
                let at = text.find("\"id\"").unwrap_or(0);
                read.problems.push(Problem::new(path, text, &(at..at), what, remedy));
            }
            self.figures.all.insert(figure.id.clone(), figure);
        }
        read.unreadable |= read.problems.len() > before;
        read.figure_texts.push((path, text));
    }
}

/// Reads a file as its type; where checks follow, the place of everything in it is kept for them.
fn toml_file<'a, T: DeserializeOwned>(
    path: &'a str,
    text: &'a str,
    read: &mut Read<'a>,
    id: impl Fn(&T) -> Option<&String>,
) -> Option<T> {
    if !read.for_checks {
        return read_toml(path, text).map_err(|found| read.failed(found)).ok();
    }
    let document = Document::whole(path, text).map_err(|found| read.failed(found)).ok()?;
    let value = document.read().map_err(|found| read.failed(found)).ok();
    if let Some(id) = value.as_ref().and_then(id) {
        read.named(&document, id);
    }
    read.documents.push(document);
    value
}

/// Says whether a file puts another language beside the catalog's: it is no part of what a decision is made with.
#[must_use]
pub fn is_translation(path: &str) -> bool {
    path.starts_with("de/")
}

/// Hashes paths and texts with their lengths, so that no two catalogs read as one stream of bytes.
fn hash(files: &Files) -> String {
    use std::fmt::Write as _;
    let mut hasher = Sha256::new();
    for (path, text) in files.iter().filter(|(path, _)| !is_translation(path)) {
        for part in [path, text] {
            hasher.update(part.len().to_be_bytes());
            hasher.update(part.as_bytes());
        }
    }
    hasher.finalize().iter().fold(String::new(), |mut hex, byte| {
        // Writing into a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_changed_letter_is_another_catalog() {
        let files = |text: &str| Files::from([("sources.toml".to_owned(), text.to_owned())]);
        let (one, _) = Catalog::parse(&files(""));
        let (other, _) = Catalog::parse(&files("# x"));
        assert_ne!(one.hash, other.hash);
        assert_eq!(one.hash, Catalog::parse(&files("")).0.hash);
        assert_eq!(one.hash.len(), 64);
    }

    #[test]
    fn a_file_that_is_no_toml_hides_nothing_else() {
        let files = Files::from([
            ("protocols/broken.toml".to_owned(), "id = ".to_owned()),
            (
                "sources.toml".to_owned(),
                "[x]\nauthors = \"A\"\ntitle = \"T\"\nseen = \"abstract\"\n".to_owned(),
            ),
        ]);
        let (catalog, problems) = Catalog::parse(&files);
        assert_eq!(catalog.sources.len(), 1);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].place.to_string(), "protocols/broken.toml:1:6");
    }
}
