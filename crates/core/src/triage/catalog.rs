//! The triage part of the catalog: findings, conditions, red flags, screens and how they are counted.

use std::collections::BTreeMap;

use toml::Spanned;

use crate::catalog::{
    Condition, Files, Finding, FindingsFile, IntakeFile, Level, Place, Problem, RedFlag, RedFlagsFile,
    Scoring, ScreenText, read_toml,
};

use super::check::Checker;

/// Everything triage knows, read once.
#[derive(Clone, Debug, Default)]
pub struct TriageCatalog {
    pub(super) findings: BTreeMap<String, Finding>,
    /// Ids in the order of the file.
    pub(super) order: Vec<String>,
    /// Findings that follow from others, each after those it follows from.
    pub(super) derived: Vec<String>,
    pub(super) conditions: BTreeMap<String, Condition>,
    pub(super) red_flags: BTreeMap<String, RedFlag>,
    pub(super) screens: Vec<ScreenText>,
    pub(super) scoring: Option<Scoring>,
    pub(super) programmes: Vec<(String, Place)>,
}

/// The folder these files live in.
const FOLDER: &str = "conditions/";

impl TriageCatalog {
    /// Reads the texts of `conditions/` among those given. Where their numbers come from is checked by
    /// [`crate::catalog::Catalog::parse`], together with all others.
    ///
    /// What could be read is returned beside every problem found; use it only when there is none.
    #[must_use]
    pub fn parse(files: &Files) -> (Self, Vec<Problem>) {
        let mut catalog = Self::default();
        let mut problems = Vec::new();
        let mut checker = Checker::default();
        for (file, text) in
            files.iter().filter(|(file, _)| file.starts_with(FOLDER) && file.ends_with(".toml"))
        {
            let (file, text) = (file.as_str(), text.as_str());
            let read = match file.strip_prefix(FOLDER) {
                Some("findings.toml") => read_toml::<FindingsFile>(file, text).map(|read| {
                    catalog.add_findings(read.finding, file, text, &mut problems);
                    checker.findings = Some((file, text));
                }),
                Some("red-flags.toml") => read_toml::<RedFlagsFile>(file, text).map(|read| {
                    catalog.add_red_flags(read.red_flag, file, text, &mut problems);
                    checker.red_flags = Some((file, text));
                }),
                Some("scoring.toml") => {
                    read_toml::<Scoring>(file, text).map(|read| catalog.scoring = Some(read))
                }
                Some("intake.toml") => read_toml::<IntakeFile>(file, text).map(|read| {
                    catalog.screens = read.screen;
                    checker.intake = Some((file, text));
                }),
                _ => read_toml::<Condition>(file, text).map(|read| {
                    catalog.add_condition(read, file, text, &mut problems);
                    checker.conditions.push((file, text));
                }),
            };
            problems.extend(read.err().into_iter().flatten());
        }
        let checked = checker.check(&catalog);
        problems.extend(checked.problems);
        catalog.programmes = checked.programmes;
        catalog.derived = checked.derived;
        problems.sort();
        (catalog, problems)
    }

    fn add_findings(&mut self, all: Vec<Finding>, file: &str, text: &str, problems: &mut Vec<Problem>) {
        for finding in all {
            let id = finding.id().to_owned();
            if self.findings.contains_key(&id) {
                problems.push(double(file, text, &finding.id, "finding"));
                continue;
            }
            self.order.push(id.clone());
            self.findings.insert(id, finding);
        }
    }

    fn add_red_flags(&mut self, all: Vec<RedFlag>, file: &str, text: &str, problems: &mut Vec<Problem>) {
        for flag in all {
            if self.red_flags.contains_key(flag.id()) {
                problems.push(double(file, text, &flag.id, "red flag"));
                continue;
            }
            self.red_flags.insert(flag.id().to_owned(), flag);
        }
    }

    fn add_condition(&mut self, condition: Condition, file: &str, text: &str, problems: &mut Vec<Problem>) {
        if self.conditions.contains_key(condition.id()) {
            problems.push(double(file, text, &condition.id, "condition"));
            return;
        }
        let stem = file.strip_prefix(FOLDER).and_then(|f| f.strip_suffix(".toml")).unwrap_or(file);
        if stem != condition.id() {
            problems.push(Problem::new(
                file,
                text,
                &condition.id.span(),
                format!("the file is named `{stem}`, its condition `{}`", condition.id()),
                "give both the same name, the slug of the evidence table",
            ));
        }
        self.conditions.insert(condition.id().to_owned(), condition);
    }

    /// Returns a finding.
    #[must_use]
    pub fn finding(&self, id: &str) -> Option<&Finding> {
        self.findings.get(id)
    }

    /// Returns every finding in the order of its file.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.order.iter().filter_map(|id| self.findings.get(id))
    }

    /// Returns a condition.
    #[must_use]
    pub fn condition(&self, id: &str) -> Option<&Condition> {
        self.conditions.get(id)
    }

    /// Returns every condition that can be ranked, by id.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.conditions.values().filter(|c| !c.unranked)
    }

    /// Returns a red flag.
    #[must_use]
    pub fn red_flag(&self, id: &str) -> Option<&RedFlag> {
        self.red_flags.get(id)
    }

    /// Returns every red flag, by id.
    pub fn red_flags(&self) -> impl Iterator<Item = &RedFlag> {
        self.red_flags.values()
    }

    /// Returns what to say when a flag fired: its level as [`super::flags_of`] chose it.
    #[must_use]
    pub fn level(&self, hit: &super::RedFlagHit) -> Option<&Level> {
        self.red_flags.get(&hit.id)?.level.get(hit.level)
    }

    /// Returns every programme named here with its place, for the check against the protocols.
    pub fn named_programmes(&self) -> impl Iterator<Item = (&str, &Place)> {
        self.programmes.iter().map(|(id, place)| (id.as_str(), place))
    }
}

fn double(file: &str, text: &str, id: &Spanned<String>, what: &str) -> Problem {
    let id_text = id.get_ref();
    Problem::new(
        file,
        text,
        &id.span(),
        format!("{what} `{id_text}` stands here a second time"),
        "keep one of them, or give this one its own id",
    )
}
