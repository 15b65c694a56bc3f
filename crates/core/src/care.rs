//! Care, ready to be followed: the catalog with its programmes compiled and its triage read.
//!
//! A [`Care`] exists only when the catalog has no problem: the catalog is valid or the program does not start.

mod language;
mod version;
mod ways;

use std::{collections::BTreeMap, sync::Arc};

use toml::Spanned;

pub use version::{Kept, Unkept, Version};
pub use ways::{Intake, Situation, Way, WayKind};

use crate::{
    catalog::{
        Catalog, Files, Finding, Outside, Problem, Provenance, RedFlag, Rules, RunRules, Source, Urgency,
        nearest, read_toml,
    },
    journal::Answers,
    programme::{Programme, compile},
    simulate::Model,
    triage::{TriageCatalog, flags_raised, holds},
    verify::Recorded,
    words::Language,
};

/// The catalog, ready to be followed.
#[derive(Clone, Debug)]
pub struct Care {
    /// The catalog as written.
    pub catalog: Catalog,
    /// Conditions, findings, red flags and questions.
    pub triage: TriageCatalog,
    /// Rules that hold for every protocol.
    pub rules: Rules,
    /// What runs and weeks of load say; no decision reads it.
    pub runs: RunRules,
    /// Compiled programmes by id.
    pub programmes: BTreeMap<String, Programme>,
    /// Proofs kept beside the catalog, by the programme's id; perhaps of another version of it.
    pub proofs: BTreeMap<String, Recorded>,
    /// The numbers of synthetic people, where the catalog has them; no decision reads them.
    pub simulation: Option<Model>,
    /// What a person stays on although the catalog went on, by version; or why it cannot be followed.
    pub kept: BTreeMap<String, Result<Kept, Unkept>>,
    /// The language of its texts; no decision reads it.
    pub language: Language,
    /// The same care as the catalog writes it, where this one speaks another language.
    pub english: Option<Arc<Care>>,
    /// What the catalog has in German: by topic, then by the English.
    pub german: Arc<BTreeMap<String, BTreeMap<String, String>>>,
}

/// A red flag as it was raised or named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Its id.
    pub id: String,
    /// How soon someone has to look at it.
    pub urgency: Urgency,
    /// Why it matters.
    pub why: String,
    /// Which of its levels speaks, from 0.
    pub level: usize,
    /// Takes all load away until a clinician has cleared it.
    pub stops: bool,
    /// Where it comes from.
    pub from: Provenance,
}

impl Care {
    /// Reads, cross-checks and compiles a catalog.
    ///
    /// # Errors
    /// Every problem found, sorted by place.
    pub fn read(files: &Files) -> Result<Self, Vec<Problem>> {
        Self::read_as(files, |files, triage| {
            let outside = Outside {
                conditions: Some(triage.conditions().map(|c| c.id().to_owned()).collect()),
                findings: Some(triage.findings().map(|f| f.id().to_owned()).collect()),
            };
            Catalog::parse_with(files, &outside)
        })
    }

    /// Reads and compiles a catalog that was cross-checked before: the one in the program, which every build checks.
    ///
    /// What comes out is the same, sooner: it is not looked up again whether everything named exists, whether numbers
    /// have sources and figures stand.
    ///
    /// # Errors
    /// What cannot be read or compiled, sorted by place.
    pub fn checked_before(files: &Files) -> Result<Self, Vec<Problem>> {
        Self::read_as(files, |files, _| Catalog::checked_before(files))
    }

    fn read_as(
        files: &Files,
        parse: impl FnOnce(&Files, &TriageCatalog) -> (Catalog, Vec<Problem>),
    ) -> Result<Self, Vec<Problem>> {
        let (triage, mut problems) = TriageCatalog::parse(files);
        let (catalog, found) = parse(files, &triage);
        problems.extend(found);
        let programmes = match read_rules(files) {
            Ok(rules) => Some((compile_all(&catalog, files, &rules, &mut problems), rules)),
            Err(found) => {
                problems.extend(found);
                None
            }
        };
        // A file that cannot be read exists all the same.
        let known = |id: &str| {
            catalog.protocols.contains_key(id) || files.contains_key(&format!("protocols/{id}.toml"))
        };
        for (id, place) in triage.named_programmes().filter(|(id, _)| !known(id)) {
            let near = nearest(id, catalog.protocols.keys().map(String::as_str));
            let remedy = near
                .map_or_else(|| "add it to protocols/".to_owned(), |near| format!("did you mean `{near}`?"));
            problems.push(Problem {
                place: place.clone(),
                what: format!("unknown programme `{id}`"),
                remedy,
            });
        }
        if let Some((_, rules)) = &programmes {
            named_in_rules(rules, &triage, files, &mut problems);
        }
        let simulation = Model::read(files).unwrap_or_else(|found| {
            problems.extend(found);
            None
        });
        let runs = RunRules::read(files).map_err(|found| problems.extend(found)).ok();
        let proofs = read_proofs(files, &mut problems);
        let german = Arc::new(language::read(files, &mut problems));
        problems.sort();
        problems.dedup();
        match programmes.zip(runs) {
            Some(((programmes, rules), runs)) if problems.is_empty() => {
                let language = Language::English;
                Ok(Self {
                    catalog,
                    triage,
                    rules,
                    runs,
                    programmes,
                    proofs,
                    simulation,
                    kept: BTreeMap::new(),
                    language,
                    english: None,
                    german,
                })
            }
            _ => Err(problems),
        }
    }

    /// Returns the red flags that answers raise: `fresh` are the answers of today, `known` those and everything
    /// answered before. A flag needs at least one fresh answer.
    #[must_use]
    pub fn flags_raised(&self, known: &Answers, fresh: &Answers) -> Vec<Flag> {
        let hits = flags_raised(&self.triage, known, fresh).into_iter();
        hits.filter_map(|hit| self.flag_at(&hit.id, Some(hit.level))).collect()
    }

    /// Returns a red flag named by its id alone, at its most urgent.
    #[must_use]
    pub fn flag(&self, id: &str) -> Option<Flag> {
        self.flag_at(id, None)
    }

    fn flag_at(&self, id: &str, level: Option<usize>) -> Option<Flag> {
        let flag = self.triage.red_flag(id)?;
        let most =
            flag.level.iter().enumerate().rev().max_by_key(|(_, level)| level.urgency).map(|(at, _)| at);
        let at = level.or(most)?;
        let spoken = flag.level.get(at)?;
        Some(Flag {
            id: id.to_owned(),
            urgency: spoken.urgency,
            why: spoken.why.clone(),
            level: at,
            stops: spoken.urgency.blocks() && !flag.review,
            from: spoken.from.clone(),
        })
    }

    /// Returns the place a person starts at, by what the intake knows: the highest that is allowed.
    #[must_use]
    pub fn start_for(&self, protocol: &str, answers: &Answers) -> Option<&str> {
        let start = &self.programmes.get(protocol)?.protocol.start;
        let allowed = |when: &str| holds(&self.triage, answers, when) == Some(true);
        let mut open = start.iter().filter(|s| s.when.as_ref().is_none_or(|when| allowed(when.get_ref())));
        open.next_back().map(|s| s.at.get_ref().as_str())
    }

    /// Returns what was proved of a programme as it stands; none if only another version of it was proved.
    #[must_use]
    pub fn proof(&self, programme: &Programme) -> Option<&Recorded> {
        let proof = self.proofs.get(&programme.protocol.id)?;
        (proof.hash == programme.hash).then_some(proof)
    }

    /// Returns a source of the bibliography.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.catalog.sources.get(id)
    }
}

fn compile_all(
    catalog: &Catalog,
    files: &Files,
    rules: &Rules,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Programme> {
    let mut programmes = BTreeMap::new();
    for (id, protocol) in catalog.protocols.iter().filter(|(id, _)| !is_a_last_stage(catalog, id)) {
        let file = format!("protocols/{id}.toml");
        // Doses of an exercise that nobody knows compare with nothing: what follows from that would hide the cause.
        if problems.iter().any(|problem| problem.place.file == file) {
            continue;
        }
        let text = files.get(&file).map(String::as_str).unwrap_or_default();
        let after = protocol.after.as_ref().and_then(|after| catalog.protocols.get(after.get_ref()));
        match compile(protocol, after, &catalog.exercises, rules, &file, text) {
            Ok(programme) => {
                programmes.insert(id.clone(), programme);
            }
            Err(found) => problems.extend(found),
        }
    }
    programmes
}

/// A protocol without doses of its own is only ever the last stage of others.
fn is_a_last_stage(catalog: &Catalog, id: &str) -> bool {
    let named = |p: &crate::catalog::Protocol| p.after.as_ref().is_some_and(|after| after.get_ref() == id);
    let doses =
        |p: &crate::catalog::Protocol| p.stage.iter().any(|s| !s.rung.is_empty() || s.ladder.is_some());
    !catalog.protocols.get(id).is_some_and(doses) && catalog.protocols.values().any(named)
}

/// Checks what rules name outside themselves.
fn named_in_rules(rules: &Rules, triage: &TriageCatalog, files: &Files, problems: &mut Vec<Problem>) {
    let text = files.get(RULES).map(String::as_str).unwrap_or_default();
    let mut unknown = |kind: &str, named: &Spanned<String>, known: Vec<&str>| {
        let id = named.get_ref();
        if known.contains(&id.as_str()) {
            return;
        }
        let remedy = nearest(id, known).map_or_else(
            || format!("name a {kind} of the folder conditions/"),
            |near| format!("did you mean `{near}`?"),
        );
        problems.push(Problem::new(RULES, text, &named.span(), format!("unknown {kind} `{id}`"), remedy));
    };
    if let Some(mistakes) = &rules.mistakes {
        unknown("finding", &mistakes.standing_work, triage.findings().map(Finding::id).collect());
    }
    if let Some(operation) = &rules.operation {
        unknown("red flag", &operation.flag, triage.red_flags().map(RedFlag::id).collect());
    }
    // What kept versions may lack, a catalog has to have.
    for (table, there) in [
        ("[mistakes]", rules.mistakes.is_some()),
        ("[intake]", rules.intake.is_some()),
        ("[operation]", rules.operation.is_some()),
        ("long-day-standing-minutes in [other]", rules.other.long_day_standing_minutes.is_some()),
    ] {
        if !there {
            let remedy = "take it from the shipped catalog/rules.toml";
            problems.push(Problem::new(RULES, text, &(0..0), format!("{table} is missing"), remedy));
        }
    }
}

const RULES: &str = "rules.toml";

fn read_proofs(files: &Files, problems: &mut Vec<Problem>) -> BTreeMap<String, Recorded> {
    let mut proofs = BTreeMap::new();
    for (file, text) in files {
        let Some(id) = file.strip_prefix("proofs/").and_then(|f| f.strip_suffix(".toml")) else { continue };
        match Recorded::read(text) {
            Ok(proof) => {
                proofs.insert(id.to_owned(), proof);
            }
            Err(what) => {
                let remedy = "make it again: heelup check --record catalog/proofs";
                problems.push(Problem::new(file, text, &(0..0), what, remedy));
            }
        }
    }
    proofs
}

fn read_rules(files: &Files) -> Result<Rules, Vec<Problem>> {
    match files.get(RULES) {
        Some(text) => read_toml(RULES, text),
        None => {
            let remedy = "take the shipped catalog/rules.toml";
            Err(vec![Problem::new(RULES, "", &(0..0), "the file is missing", remedy)])
        }
    }
}
