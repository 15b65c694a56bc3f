//! `heelup check`: is the care data valid? Parsed, cross-checked and compiled, as at every start.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use heelup_core::{
    care::Care,
    catalog::{Files, Problem},
};
use serde::Serialize;

use crate::{
    console::{Tone, shown},
    exit::{Exit, Failure},
    shell::Shell,
};

/// Checks the care data: every number with its source, every reference, every dose that may follow another.
/// A FILE is checked as if it stood in the catalog.
#[derive(Debug, clap::Args)]
pub(crate) struct CheckOf {
    /// Protocols, exercises and other files of a catalog
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// What was found.
#[derive(Serialize)]
struct Found {
    /// Whether nothing is wrong.
    valid: bool,
    /// How many of each there are.
    counts: BTreeMap<&'static str, usize>,
    /// Everything that is wrong, those of the files named first.
    problems: Vec<Wrong>,
}

/// One thing that is wrong.
#[derive(Serialize)]
struct Wrong {
    file: String,
    line: u32,
    column: u32,
    what: String,
    remedy: String,
}

impl CheckOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let mut texts = shell.catalog_files()?;
        let mut named = BTreeMap::new();
        for path in &self.files {
            let inside = texts.take(path, |text| inside(path, text))?;
            named.insert(inside, path.clone());
        }
        let (counts, mut problems) = match texts.care() {
            Ok(care) => (counts(&care, &texts.files), Vec::new()),
            Err(problems) => (BTreeMap::new(), problems),
        };
        problems.sort_by_key(|problem| !named.contains_key(&problem.place.file));
        let place = shell.catalog_place();
        let wrong = |problem: &Problem| Wrong {
            file: named
                .get(&problem.place.file)
                .map_or_else(|| format!("{}/{}", shown(&place), problem.place.file), |path| shown(path)),
            line: problem.place.line,
            column: problem.place.column,
            what: problem.what.clone(),
            remedy: problem.remedy.clone(),
        };
        let found =
            Found { valid: problems.is_empty(), counts, problems: problems.iter().map(wrong).collect() };
        if shell.json() {
            shell.console.pretty(&found)?;
        } else {
            print(shell, &found)?;
        }
        Ok(if found.valid { Exit::Ok } else { Exit::No })
    }
}

/// Returns the place that a file has inside a catalog: its own folder's, or what its text says it is.
fn inside(path: &Path, text: &str) -> Result<String, Failure> {
    const FOLDERS: [&str; 5] = ["protocols", "exercises", "conditions", "instruments", "learn"];
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let above = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    if let Some(folder) = FOLDERS.into_iter().find(|folder| above.as_deref() == Some(folder)) {
        return Ok(format!("{folder}/{name}"));
    }
    if matches!(name.as_str(), "sources.toml" | "rules.toml") {
        return Ok(name);
    }
    if name.ends_with(".md") {
        let folder = if text.contains("\nsummary = ") { "learn" } else { "exercises" };
        return Ok(format!("{folder}/{name}"));
    }
    if name.ends_with(".toml") {
        let folder = if text.contains("[[stage]]") { "protocols" } else { "instruments" };
        return Ok(format!("{folder}/{name}"));
    }
    Err(Failure::input(
        format!("{}: no file of a catalog", shown(path)),
        "give a protocol (.toml) or an exercise (.md); stories are told by `heelup story`",
    ))
}

fn counts(care: &Care, files: &Files) -> BTreeMap<&'static str, usize> {
    BTreeMap::from([
        ("files", files.len()),
        ("programmes", care.programmes.len()),
        ("exercises", care.catalog.exercises.len()),
        ("articles", care.catalog.articles.len()),
        ("instruments", care.catalog.instruments.len()),
        ("conditions", care.triage.conditions().count()),
        ("findings", care.triage.findings().count()),
        ("red-flags", care.triage.red_flags().count()),
        ("sources", care.catalog.sources.len()),
    ])
}

fn print(shell: &mut Shell, found: &Found) -> Result<(), Failure> {
    let out = &mut shell.console;
    if found.valid {
        out.line(out.paint(Tone::Good, "The care data is valid."))?;
        let counts: Vec<String> = found.counts.iter().map(|(what, n)| format!("{n} {what}")).collect();
        return out.text(2, &counts.join(", "));
    }
    for wrong in &found.problems {
        out.line(format!("{}:{}:{}: {}", wrong.file, wrong.line, wrong.column, wrong.what))?;
        out.text(2, &format!("remedy: {}", wrong.remedy))?;
    }
    let many = if found.problems.len() == 1 {
        "One problem.".to_owned()
    } else {
        format!("{} problems.", found.problems.len())
    };
    out.line(many)
}
