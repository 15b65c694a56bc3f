//! `heelup check`: is the care data valid, and is following it safe by its own rules? Parsed, cross-checked and
//! compiled, as at every start; then every programme is proved.

mod prove;
mod write;

use std::{
    collections::BTreeMap,
    io::IsTerminal as _,
    path::{Path, PathBuf},
};

use heelup_core::{
    care::Care,
    catalog::{Files, Problem},
    programme::Programme,
    verify::{Pair, Recorded, Standing, Together, sheet::grouped},
};
use serde::Serialize;

use self::prove::{All, Proved, prove_all, told};

use crate::{
    console::{Console, Tone, shown},
    exit::{Exit, Failure},
    shell::Shell,
};

/// Checks the care data: every number with its source, every reference, every dose that may follow another; then
/// proves every programme: all its states under every morning and evening. A FILE is checked as if it stood in the
/// catalog; of protocols named so only those are proved.
#[derive(Debug, clap::Args)]
pub(crate) struct CheckOf {
    /// Protocols, exercises and other files of a catalog
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The quick check alone, without proofs
    #[arg(long, conflicts_with_all = ["sheet", "record", "protocol"])]
    no_proof: bool,
    /// Prove this programme only; may be given again
    #[arg(long, value_name = "ID")]
    protocol: Vec<String>,
    /// Write a proof sheet for each programme, as HTML and Markdown
    #[arg(long, value_name = "DIR")]
    sheet: Option<PathBuf>,
    /// Keep the proofs beside the catalog: they name the version they are of
    #[arg(long, value_name = "DIR")]
    record: Option<PathBuf>,
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
    /// What was proved; left out where nothing was.
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<ProofFound>,
}

/// What was proved of all programmes.
#[derive(Serialize)]
struct ProofFound {
    /// Whether nothing is broken.
    holds: bool,
    /// States of all of them.
    states: u64,
    /// Seconds it took.
    seconds: f64,
    /// States in a second.
    states_a_second: u64,
    /// Each, by its id.
    programmes: BTreeMap<String, One>,
    /// Those that run beside each other, looked at together.
    together: Vec<Pair>,
}

/// What was proved of one programme.
#[derive(Serialize)]
struct One {
    #[serde(flatten)]
    recorded: Recorded,
    /// Seconds it took.
    seconds: f64,
    /// Everything that is broken, with the shortest story.
    broken: Vec<BrokenOf>,
}

/// One thing that is broken.
#[derive(Serialize)]
struct BrokenOf {
    property: &'static str,
    what: String,
    /// The shortest story in story notation; null where the table alone shows it.
    story: Option<String>,
    /// Whether the whole product, told this story, decides the same.
    reproduced: bool,
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
        let (care, mut problems) = match texts.care() {
            Ok(care) => {
                // Whoever has one file checked is not asked for the German of it.
                let stale = if named.is_empty() { care.stale(&texts.files) } else { Vec::new() };
                (Some(care), stale)
            }
            Err(problems) => (None, problems),
        };
        let counts = care.as_ref().map(|care| counts(care, &texts.files)).unwrap_or_default();
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
        let mut found = Found {
            valid: problems.is_empty(),
            counts,
            problems: problems.iter().map(wrong).collect(),
            proof: None,
        };
        let asked = match &care {
            Some(care) if !self.no_proof => self.asked(care, named.keys())?,
            _ => Vec::new(),
        };
        if !shell.json() {
            print(shell, &found)?;
        }
        let mut holds = true;
        if let Some(care) = care.as_ref().filter(|_| !asked.is_empty()) {
            let bar = !shell.json() && std::io::stderr().is_terminal();
            let all = prove_all(care, &asked, self.sheet.is_some(), bar)?;
            holds = all.holds();
            if let Some(folder) = &self.sheet {
                write::sheets(folder, care, &all)?;
            }
            if let Some(folder) = &self.record {
                write::records(folder, &all)?;
            }
            if shell.json() {
                found.proof = Some(proof_found(care, &all));
            } else {
                print_proofs(shell, care, &all)?;
            }
        }
        if shell.json() {
            shell.console.pretty(&found)?;
        }
        Ok(if found.valid && holds { Exit::Ok } else { Exit::No })
    }

    /// The programmes to prove: those named, those of the files named, or all.
    fn asked<'c>(
        &self,
        care: &'c Care,
        named: impl Iterator<Item = &'c String> + Clone,
    ) -> Result<Vec<(&'c String, &'c Programme)>, Failure> {
        for id in &self.protocol {
            if !care.programmes.contains_key(id) {
                let known: Vec<&str> = care.programmes.keys().map(String::as_str).collect();
                return Err(Failure::input(
                    format!("unknown programme `{id}`"),
                    format!("name one of: {}", known.join(", ")),
                ));
            }
        }
        let of_file = |id: &String| named.clone().any(|file| *file == format!("protocols/{id}.toml"));
        let of_files = care.programmes.keys().any(of_file);
        let wanted = |id: &String| match (self.protocol.is_empty(), of_files) {
            (false, _) => self.protocol.contains(id),
            (true, true) => of_file(id),
            (true, false) => true,
        };
        Ok(care.programmes.iter().filter(|(id, _)| wanted(id)).collect())
    }
}

fn proof_found(care: &Care, all: &All) -> ProofFound {
    let one = |(id, proved): (&String, &Proved)| {
        let broken = broken(care, id, proved);
        let seconds = proved.took.as_secs_f64();
        (id.clone(), One { recorded: proved.recorded.clone(), seconds, broken })
    };
    ProofFound {
        holds: all.holds(),
        states: all.states(),
        seconds: all.took.as_secs_f64(),
        states_a_second: all.a_second(),
        programmes: all.proved.iter().map(one).collect(),
        together: all.pairs.clone(),
    }
}

fn broken(care: &Care, id: &str, proved: &Proved) -> Vec<BrokenOf> {
    let mut found = Vec::new();
    for outcome in &proved.proof.outcomes {
        for broken in &outcome.broken {
            let told = care.programmes.get(id).and_then(|programme| told(care, programme, broken));
            found.push(BrokenOf {
                property: outcome.property.id(),
                what: broken.what.clone(),
                reproduced: told.as_ref().is_some_and(|told| told.reproduced),
                story: told.map(|told| told.text),
            });
        }
    }
    found
}

/// Prints a line a programme, what is broken with its story, and the sum.
fn print_proofs(shell: &mut Shell, care: &Care, all: &All) -> Result<(), Failure> {
    let out = &mut shell.console;
    out.gap()?;
    let head = format!("{:<39}{:>10}{:>12}{:>5}  {}", "programme", "states", "steps", "days", "proof");
    out.line(out.paint(Tone::Strong, &head))?;
    for (id, proved) in &all.proved {
        let size = proved.proof.size;
        let days = proved.proof.slowest.map_or_else(|| "-".to_owned(), |days| days.to_string());
        let held = proved.recorded.properties.values().filter(|s| **s != Standing::Broken).count();
        let (tone, word) = if proved.proof.holds() { (Tone::Good, "holds") } else { (Tone::Stop, "BROKEN") };
        let (states, steps) = (grouped(size.states as u64), grouped(size.transitions as u64));
        let word = out
            .paint(tone, &if proved.proof.holds() { word.to_owned() } else { format!("{word} {held}/22") });
        out.line(format!("{id:<39}{states:>10}{steps:>12}{days:>5}  {word}"))?;
    }
    for (id, proved) in &all.proved {
        for broken in broken(care, id, proved) {
            out.gap()?;
            let head = format!("{id}: {} is broken", broken.property);
            out.line(out.paint(Tone::Stop, &head))?;
            out.text(2, &broken.what)?;
            if let Some(story) = &broken.story {
                out.gap()?;
                out.raw(story)?;
            }
        }
    }
    print_pairs(out, &all.pairs)?;
    out.gap()?;
    let many = all.proved.len();
    let programmes = if many == 1 { "1 programme".to_owned() } else { format!("{many} programmes") };
    let sum = format!(
        "{programmes}, {} states, {} steps: {} in {:.1} s on {}, {} states a second.",
        grouped(all.states()),
        grouped(all.transitions()),
        if all.holds() { "every property holds" } else { "something is broken" },
        all.took.as_secs_f64(),
        if all.threads == 1 { "1 thread".to_owned() } else { format!("{} threads", all.threads) },
        grouped(all.a_second()),
    );
    out.text(0, &sum)?;
    out.text(0, "Days: to the last gate by the plan on calm mornings, from the slowest of all states.")
}

/// Prints a line a pair of programmes that run beside each other, and what is broken between them.
fn print_pairs(out: &mut Console, pairs: &[Pair]) -> Result<(), Failure> {
    if pairs.is_empty() {
        return Ok(());
    }
    out.gap()?;
    let head =
        format!("{:<63}{:>8}{:>5}{:>8}{:>9}  {}", "together", "states", "days", "both", "load", "proof");
    out.line(out.paint(Tone::Strong, &head))?;
    for pair in pairs {
        let names = format!("{} + {}", pair.strength, pair.beside);
        let (states, both) = (grouped(pair.states as u64), grouped(pair.both as u64));
        let load = grouped(u64::from(pair.most));
        let (tone, word) = if pair.holds() { (Tone::Good, "holds") } else { (Tone::Stop, "BROKEN") };
        let word = out.paint(tone, word);
        out.line(format!("{names:<63}{states:>8}{:>5}{both:>8}{load:>9}  {word}", pair.days))?;
        for (claim, case) in &pair.broken {
            out.text(2, &format!("{}: {case}", claim.words()))?;
        }
    }
    let claims: Vec<&str> = Together::ALL.into_iter().map(Together::words).collect();
    out.text(
        0,
        &format!(
            "Together: {}. A bounded look, so many days from doses ready to rise. Load: of the \
             heaviest day of both, in walking steps of one side at the reference body mass (an estimate).",
            claims.join("; ")
        ),
    )
}

/// Returns the place that a file has inside a catalog: its own folder's, or what its text says it is.
fn inside(path: &Path, text: &str) -> Result<String, Failure> {
    const FOLDERS: [&str; 6] = ["protocols", "exercises", "conditions", "instruments", "learn", "de"];
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let above = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    if let Some(folder) = FOLDERS.into_iter().find(|folder| above.as_deref() == Some(folder)) {
        return Ok(format!("{folder}/{name}"));
    }
    if matches!(name.as_str(), "sources.toml" | "rules.toml" | "runs.toml") {
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
