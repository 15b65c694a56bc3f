//! Cross-checks of the triage catalog: every reference exists, none is orphaned, no circle.
//!
//! Collects problems and never stops at the first; it changes nothing. Sources are checked with the whole catalog.

mod condition;
mod derived;
mod screens;

use std::{collections::BTreeSet, ops::Range};

use toml::Spanned;

use super::TriageCatalog;
use crate::catalog::{Ask, Finding, Level, Node, Place, Problem, RedFlag, Trigger, nearest};

/// A file's path and its text.
type File<'a> = (&'a str, &'a str);

/// The texts that problems point into.
#[derive(Default)]
pub(super) struct Checker<'a> {
    pub(super) findings: Option<File<'a>>,
    pub(super) red_flags: Option<File<'a>>,
    pub(super) intake: Option<File<'a>>,
    pub(super) conditions: Vec<File<'a>>,
}

/// What checking brought to light.
#[derive(Default)]
pub(super) struct Checked {
    pub(super) problems: Vec<Problem>,
    pub(super) programmes: Vec<(String, Place)>,
    pub(super) derived: Vec<String>,
    used: BTreeSet<String>,
}

impl<'a> Checker<'a> {
    pub(super) fn check(&self, catalog: &TriageCatalog) -> Checked {
        let mut out = Checked::default();
        self.whole(catalog, &mut out);
        if let Some(file) = self.findings {
            for finding in catalog.findings() {
                out.finding(catalog, file, finding);
            }
            out.derived = derived::derived(catalog, file, &mut out.problems);
        }
        if let Some(file) = self.red_flags {
            for flag in catalog.red_flags() {
                out.red_flag(catalog, file, flag);
            }
        }
        for file in &self.conditions {
            let stem = file.0.rsplit('/').next().and_then(|f| f.strip_suffix(".toml")).unwrap_or(file.0);
            if let Some(condition) = catalog.conditions.get(stem) {
                out.condition(catalog, *file, condition);
            }
        }
        if let Some(file) = self.intake {
            let mut seen = BTreeSet::new();
            for screen in &catalog.screens {
                if !seen.insert(screen.id.get_ref()) {
                    out.at(
                        file,
                        &screen.id.span(),
                        format!("screen `{}` stands here a second time", screen.id.get_ref()),
                        "give this one its own id",
                    );
                }
                out.screen(catalog, file, screen);
            }
        }
        if let (Some(file), Some(_)) = (self.findings, self.intake) {
            out.orphans(catalog, file);
        }
        out
    }

    fn whole(&self, catalog: &TriageCatalog, out: &mut Checked) {
        for (there, name) in [
            (self.findings.is_some(), "findings.toml"),
            (self.red_flags.is_some(), "red-flags.toml"),
            (catalog.scoring.is_some(), "scoring.toml"),
            (self.intake.is_some(), "intake.toml"),
            (!self.conditions.is_empty(), "a condition"),
        ] {
            if !there {
                let file = format!("conditions/{name}");
                out.at(
                    (&file, ""),
                    &(0..0),
                    format!("{name} is missing or cannot be read"),
                    "put it into the folder conditions/",
                );
            }
        }
    }
}

impl Checked {
    fn at(
        &mut self,
        (file, text): File<'_>,
        span: &Range<usize>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.problems.push(Problem::new(file, text, span, what, remedy));
    }

    /// Checks that a finding exists, and remembers that something uses it.
    fn known(&mut self, catalog: &TriageCatalog, file: File<'_>, id: &str, span: &Range<usize>) -> bool {
        self.used.insert(id.to_owned());
        let there = catalog.findings.contains_key(id);
        if !there {
            let remedy = match nearest(id, catalog.order.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "add it to findings.toml, or use one that stands there".to_owned(),
            };
            self.at(file, span, format!("unknown finding `{id}`"), remedy);
        }
        there
    }

    fn listed(&mut self, catalog: &TriageCatalog, file: File<'_>, ids: &[Spanned<String>]) {
        for id in ids {
            self.known(catalog, file, id.get_ref(), &id.span());
        }
    }

    fn tree(&mut self, catalog: &TriageCatalog, file: File<'_>, node: &Node) {
        let span = node.span();
        let is_number = |id: &str| catalog.findings.get(id).is_some_and(|finding| finding.number.is_some());
        match node.get_ref() {
            Trigger::Yes(id) | Trigger::No(id) => {
                if self.known(catalog, file, id, &span) && is_number(id) {
                    self.at(
                        file,
                        &span,
                        format!("`{id}` is a number, not a yes or no"),
                        format!("write {{ number = \"{id}\", at-least = … }}"),
                    );
                }
            }
            Trigger::Number { finding: id, .. } => {
                if self.known(catalog, file, id, &span) && !is_number(id) {
                    self.at(
                        file,
                        &span,
                        format!("`{id}` is a yes or no, not a number"),
                        format!("write \"{id}\" alone"),
                    );
                }
            }
            Trigger::All(of) | Trigger::Any(of) | Trigger::Count { of, .. } => {
                of.iter().for_each(|n| self.tree(catalog, file, n));
            }
            Trigger::Unless(n) => self.tree(catalog, file, n),
            Trigger::Points { of, .. } => {
                for id in of.keys() {
                    self.known(catalog, file, id, &span);
                }
            }
        }
    }

    fn finding(&mut self, catalog: &TriageCatalog, file: File<'_>, finding: &Finding) {
        let span = finding.id.span();
        if let Some(when) = &finding.when {
            self.tree(catalog, file, when);
            let mut numbers = false;
            when.get_ref().findings(&mut |id| {
                numbers |= catalog.findings.get(id).is_some_and(|f| f.number.is_some());
            });
            if numbers && finding.from.is_none() {
                self.at(file, &when.span(), "a number in `when` without a source", "add from = { … }");
            }
        }
        if finding.ask == Ask::Computed && finding.when.is_none() {
            self.at(
                file,
                &span,
                format!("`{}` is computed from nothing", finding.id()),
                "add when = …, or ask people",
            );
        }
        if finding.number.as_ref().is_some_and(|range| range.min > range.max) {
            self.at(
                file,
                &span,
                format!("`{}` has no number between its min and max", finding.id()),
                "let min be at most max",
            );
        }
        self.listed(catalog, file, &finding.contradicts);
        if let Some(other) = &finding.second_estimate_of {
            self.known(catalog, file, other.get_ref(), &other.span());
        }
    }

    fn red_flag(&mut self, catalog: &TriageCatalog, file: File<'_>, flag: &RedFlag) {
        let span = flag.id.span();
        if flag.level.is_empty() {
            self.at(file, &span, format!("`{}` never fires", flag.id()), "add a [[red-flag.level]]");
        }
        for Level { when, why, r#do, say, .. } in &flag.level {
            self.tree(catalog, file, when);
            if why.is_empty() || r#do.is_empty() || say.is_empty() {
                self.at(
                    file,
                    &span,
                    format!("`{}` does not say why, what to do, or what to say", flag.id()),
                    "fill in why, do and say",
                );
            }
        }
    }
}
