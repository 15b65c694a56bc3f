//! Cross-checks of what was read: every id exists, every number says where it comes from, nothing lies idle.
//!
//! What a dose does to a tendon is compared later, when a programme is compiled; here a dose only has to
//! make sense. A check never changes anything: it adds problems.

use std::{collections::BTreeSet, ops::Range};

use super::{Catalog, Outside, Problem, document::Document, nearest::nearest};

mod articles;
mod doses;
mod figures;
mod numbers;
mod orphans;
mod provenance;
mod references;

/// What reading left behind for the checks.
#[derive(Default)]
pub(super) struct Read<'a> {
    /// Checks follow, and want the place of everything.
    pub(super) for_checks: bool,
    /// Every TOML text, with the place of everything in it.
    pub(super) documents: Vec<Document<'a>>,
    /// Everything found so far.
    pub(super) problems: Vec<Problem>,
    /// A file could not be read whole, so what it uses is not known.
    pub(super) unreadable: bool,
    /// Ids of exercises, by their files: one that cannot be read exists all the same.
    pub(super) exercises: BTreeSet<&'a str>,
    /// Ids of protocols, by their files.
    pub(super) protocols: BTreeSet<&'a str>,
    /// Ids of articles, by their files.
    pub(super) articles: BTreeSet<&'a str>,
    /// Ids of figures, by their files.
    pub(super) figures: BTreeSet<&'a str>,
    /// Every file of a figure, and the body's, with its text.
    pub(super) figure_texts: Vec<(&'a str, &'a str)>,
}

impl<'a> Read<'a> {
    /// Notes which ids there are files for: checks follow.
    pub(super) fn of(paths: impl Iterator<Item = &'a str>) -> Self {
        let mut read = Self { for_checks: true, ..Self::default() };
        for path in paths {
            if let Some(id) = stem(path, "exercises/", ".md") {
                read.exercises.insert(id);
            } else if let Some(id) = stem(path, "protocols/", ".toml") {
                read.protocols.insert(id);
            } else if let Some(id) = stem(path, "learn/", ".md") {
                read.articles.insert(id);
            } else if let Some(id) = stem(path, "figures/", ".json").filter(|id| *id != "body") {
                read.figures.insert(id);
            }
        }
        read
    }

    /// Notes a file that could not be read.
    pub(super) fn failed(&mut self, found: Vec<Problem>) {
        self.problems.extend(found);
        self.unreadable = true;
    }

    /// Checks that a file is named after its id; so no two files of a folder can share one.
    pub(super) fn named(&mut self, document: &Document<'_>, id: &str) {
        let name = document.file.rsplit_once('/').map_or(document.file, |(_, name)| name);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        if stem != id {
            let what = format!("the id `{id}` is not the file's name");
            let remedy = format!("write id = \"{stem}\", or rename the file");
            self.problems.push(document.problem_at(&["id".into()], what, remedy));
        }
    }
}

/// Runs every check.
pub(super) fn all(catalog: &Catalog, outside: &Outside, read: &mut Read<'_>) {
    let mut problems = std::mem::take(&mut read.problems);
    let mut cited = provenance::check(catalog, &read.documents, &mut problems);
    for document in &read.documents {
        let named = |folder, ending| stem(document.file, folder, ending);
        if let Some(protocol) = named("protocols/", ".toml").and_then(|id| catalog.protocols.get(id)) {
            references::protocol(catalog, read, outside, protocol, document, &mut problems);
            numbers::protocol(protocol, document, &mut problems);
            doses::check(catalog, &read.exercises, protocol, document, &mut problems);
        }
        if let Some(exercise) = named("exercises/", ".md").and_then(|id| catalog.exercises.get(id)) {
            references::exercise(&read.exercises, outside, &exercise.facts, document, &mut problems);
            numbers::exercise(&exercise.facts, document, &mut problems);
            figures::named(catalog, read, document, &mut problems);
        }
        if let Some(article) = named("learn/", ".md").and_then(|id| catalog.articles.get(id)) {
            articles::references(catalog, read, article, document, &mut problems);
        }
        if let Some(tool) = named("instruments/", ".toml").and_then(|id| catalog.instruments.get(id)) {
            numbers::instrument(tool, document, &mut problems);
            references::instrument(&read.exercises, tool, document, &mut problems);
        }
    }
    articles::taken_twice(catalog, &read.documents, &mut problems);
    figures::each(catalog, read, &mut cited, &mut problems);
    // Only a catalog without another fault shows what is really idle.
    if !read.unreadable && problems.is_empty() {
        orphans::check(catalog, &cited, &read.documents, &mut problems);
        articles::orphans(catalog, &read.documents, &mut problems);
        figures::orphans(catalog, read, &mut problems);
    }
    read.problems = problems;
}

/// A reference to an id that does not exist, answered with the nearest one that does.
fn unknown<'n>(
    document: &Document<'_>,
    span: &Range<usize>,
    kind: &str,
    id: &str,
    known: impl Iterator<Item = &'n str>,
) -> Problem {
    let known: Vec<&str> = known.collect();
    let near =
        nearest(id, known.iter().copied()).or_else(|| known.iter().copied().find(|k| k.starts_with(id)));
    let remedy = near.map_or_else(
        || match known.len() {
            0 => format!("there is no {kind} yet"),
            1..=12 => format!("one of: {}", known.join(", ")),
            _ => format!("add it, or name one of the {} there are", known.len()),
        },
        |near| format!("did you mean `{near}`?"),
    );
    document.problem(span, format!("unknown {kind} `{id}`"), remedy)
}

/// Returns the id in a path such as `exercises/<id>.md`.
fn stem<'p>(path: &'p str, folder: &str, ending: &str) -> Option<&'p str> {
    path.strip_prefix(folder)?.strip_suffix(ending)
}
