//! Cross-checks of the triage catalog: every reference exists, none is orphaned, every number has a source.
//!
//! Collects problems and never stops at the first; it changes nothing.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use toml::Spanned;

use super::TriageCatalog;
use crate::catalog::{
    Ask, Condition, Confidence, Direction, Finding, Level, Node, Part, Place, Problem, Provenance, RedFlag,
    ScreenKind, ScreenText, Trigger, nearest,
};

/// A file's path and its text.
type File<'a> = (&'a str, &'a str);

/// The texts that problems point into.
#[derive(Default)]
pub(super) struct Checker<'a> {
    pub(super) findings: Option<File<'a>>,
    pub(super) red_flags: Option<File<'a>>,
    pub(super) scoring: Option<File<'a>>,
    pub(super) intake: Option<File<'a>>,
    pub(super) conditions: Vec<File<'a>>,
}

/// What checking brought to light.
#[derive(Default)]
pub(super) struct Checked {
    pub(super) problems: Vec<Problem>,
    pub(super) cited: Vec<(String, Place)>,
    pub(super) programmes: Vec<(String, Place)>,
    pub(super) derived: Vec<String>,
    used: BTreeSet<String>,
}

impl<'a> Checker<'a> {
    pub(super) fn check(&self, catalog: &TriageCatalog) -> Checked {
        let mut out = Checked::default();
        self.whole(&mut out);
        if let Some(file) = self.findings {
            for finding in catalog.findings() {
                out.finding(catalog, file, finding);
            }
            out.derived = derived(catalog, file, &mut out.problems);
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
        if let (Some(file), Some(scoring)) = (self.scoring, &catalog.scoring) {
            for from in [
                &scoring.likelihood.from,
                &scoring.self_test.from,
                &scoring.unpublished.from,
                &scoring.programme.from,
                &scoring.questions.from,
            ] {
                out.provenance(file, from.get_ref(), &from.span());
            }
        }
        if let (Some(file), Some(_)) = (self.findings, self.intake) {
            out.orphans(catalog, file);
        }
        out
    }

    fn whole(&self, out: &mut Checked) {
        for (there, name) in [
            (self.findings.is_some(), "findings.toml"),
            (self.red_flags.is_some(), "red-flags.toml"),
            (self.scoring.is_some(), "scoring.toml"),
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

    /// Checks that a number says where it comes from, and collects the sources it names.
    fn provenance(&mut self, file: File<'_>, from: &Provenance, span: &Range<usize>) {
        let place = Place::at(file.0, file.1, span.start);
        self.cited.extend(from.source.iter().map(|id| (id.clone(), place.clone())));
        let basis = from.basis.as_deref().unwrap_or("");
        match (from.source.is_empty(), from.confidence) {
            (false, None) => self.at(
                file,
                span,
                "a source without a confidence",
                "add confidence = \"confirmed\", or whichever word is true",
            ),
            (true, None | Some(Confidence::Design)) if !basis.starts_with("design: ") => self.at(
                file,
                span,
                "no source",
                "name one with its confidence, or say basis = \"design: why\"",
            ),
            (true, Some(Confidence::Recall)) if !basis.starts_with("recall: ") => self.at(
                file,
                span,
                "recall without a word on what is recalled",
                "say basis = \"recall: what\"",
            ),
            (true, Some(Confidence::Confirmed | Confidence::ConfirmedSecondary | Confidence::Seed)) => {
                self.at(file, span, "no source", "name the source that confirms it")
            }
            _ => {}
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
        if let Some(from) = &finding.from {
            self.provenance(file, from, &span);
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
        for Level { when, why, r#do, say, from, .. } in &flag.level {
            self.tree(catalog, file, when);
            self.provenance(file, from.get_ref(), &from.span());
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

    fn condition(&mut self, catalog: &TriageCatalog, file: File<'_>, condition: &Condition) {
        self.provenance(file, condition.from.get_ref(), &condition.from.span());
        self.listed(catalog, file, &condition.place);
        self.listed(catalog, file, &condition.typical);
        for phase in &condition.phase_of {
            let id = phase.get_ref().as_str();
            if catalog.conditions.get(id).is_none_or(|c| c.programme.is_none()) {
                let near = nearest(id, catalog.conditions.keys().map(String::as_str));
                let remedy = near.map_or_else(
                    || "name a condition with a programme".to_owned(),
                    |n| format!("did you mean `{n}`?"),
                );
                self.at(file, &phase.span(), format!("`{id}` is no condition with a programme"), remedy);
            }
        }
        if let Some(programme) = &condition.programme {
            self.programmes
                .push((programme.get_ref().clone(), Place::at(file.0, file.1, programme.span().start)));
            if condition.place.is_empty() || condition.urgency.blocks() {
                self.at(
                    file,
                    &programme.span(),
                    "a programme needs a place and nothing urgent",
                    "add place = […], or drop the programme",
                );
            }
        }
        let mut seen = BTreeSet::new();
        for row in &condition.row {
            let (id, span) = (row.finding.get_ref().as_str(), row.finding.span());
            if !seen.insert(id) {
                self.at(file, &span, format!("`{id}` weighs twice here"), "keep one row a finding");
            }
            if self.known(catalog, file, id, &span)
                && catalog.findings.get(id).is_some_and(|f| f.number.is_some())
            {
                self.at(
                    file,
                    &span,
                    format!("`{id}` is a number and cannot weigh"),
                    "weigh a yes-or-no finding that follows from it",
                );
            }
            if (row.lr_pos.is_some() || row.lr_neg.is_some()) != row.measured.is_some() {
                self.at(
                    file,
                    &span,
                    "a likelihood ratio and how it was measured belong together",
                    "add measured = \"self-report\" or \"clinician-test\", or drop it",
                );
            }
            if [row.lr_pos, row.lr_neg].into_iter().flatten().any(|lr| !(lr.is_finite() && lr > 0.0)) {
                self.at(file, &span, "a likelihood ratio is a number above 0", "check it against its source");
            }
            if let Some(unless) = &row.unless {
                self.tree(catalog, file, unless);
            }
            self.provenance(file, row.from.get_ref(), &row.from.span());
            self.row_flag(catalog, file, row);
        }
    }

    fn row_flag(&mut self, catalog: &TriageCatalog, file: File<'_>, row: &crate::catalog::Row) {
        let (id, span) = (row.finding.get_ref().as_str(), row.finding.span());
        match (&row.flag, row.direction) {
            (None, Direction::RedFlag) => {
                self.at(file, &span, format!("`{id}` is a red flag, but which?"), "add flag = \"RF-…\"")
            }
            (Some(flag), Direction::RedFlag) => match catalog.red_flags.get(flag.get_ref()) {
                None => {
                    let near = nearest(flag.get_ref(), catalog.red_flags.keys().map(String::as_str));
                    let remedy = near.map_or_else(
                        || "add it to red-flags.toml".to_owned(),
                        |n| format!("did you mean `{n}`?"),
                    );
                    self.at(file, &flag.span(), format!("unknown red flag `{}`", flag.get_ref()), remedy);
                }
                Some(known) => {
                    let mut reads = false;
                    for level in &known.level {
                        level.when.get_ref().findings(&mut |f| reads |= f == id);
                    }
                    if !reads {
                        self.at(
                            file,
                            &flag.span(),
                            format!("`{}` never looks at `{id}`", flag.get_ref()),
                            "name the flag that does, or let this one read it",
                        );
                    }
                }
            },
            (Some(flag), _) => self.at(
                file,
                &flag.span(),
                "a flag on a row that is no red flag",
                "drop it, or make the direction \"red-flag\"",
            ),
            (None, _) => {}
        }
    }

    fn screen(&mut self, catalog: &TriageCatalog, file: File<'_>, screen: &ScreenText) {
        let span = screen.id.span();
        if let Some(when) = &screen.when {
            self.tree(catalog, file, when);
        }
        for id in &screen.findings {
            if !self.known(catalog, file, id.get_ref(), &id.span()) {
                continue;
            }
            let Some(finding) = catalog.findings.get(id.get_ref()) else { continue };
            let asked = match finding.ask {
                Ask::People => true,
                Ask::Optional => matches!(screen.part, Part::Optional | Part::AnythingNew),
                Ask::Computed | Ask::Journal | Ask::Clinician | Ask::SecondEstimate => false,
            };
            if !asked {
                self.at(
                    file,
                    &id.span(),
                    format!("`{}` is not asked here", finding.id()),
                    "take it off this screen, or change its `ask`",
                );
            }
            if finding.number.is_some() != (screen.kind == ScreenKind::Number) {
                self.at(
                    file,
                    &id.span(),
                    format!("`{}` does not fit a screen of this kind", finding.id()),
                    "numbers stand on screens of kind \"number\", alone",
                );
            }
        }
        let alone = matches!(screen.kind, ScreenKind::OneQuestion | ScreenKind::Number);
        if screen.findings.is_empty() || (alone && screen.findings.len() != 1) {
            self.at(
                file,
                &span,
                format!("screen `{}` asks nothing, or too much", screen.id.get_ref()),
                "one finding on one-question and number, at least one elsewhere",
            );
        }
    }

    /// A finding that nothing weighs, reads or asks has been forgotten somewhere.
    fn orphans(&mut self, catalog: &TriageCatalog, file: File<'_>) {
        for finding in catalog.findings() {
            // What follows from other answers may be read by a protocol's `start` alone.
            if finding.ask != Ask::Computed && !self.used.contains(finding.id()) {
                self.at(
                    file,
                    &finding.id.span(),
                    format!("nothing uses `{}`", finding.id()),
                    "weigh it, ask it, or take it out",
                );
            }
            let asked =
                catalog.screens.iter().any(|s| s.findings.iter().any(|f| f.get_ref() == finding.id()));
            if finding.ask == Ask::People && !asked {
                self.at(
                    file,
                    &finding.id.span(),
                    format!("no screen asks `{}`", finding.id()),
                    "put it on a screen of intake.toml, or change its `ask`",
                );
            }
        }
    }
}

/// Orders findings that follow from others so that each comes after those it follows from.
fn derived(catalog: &TriageCatalog, (file, text): File<'_>, problems: &mut Vec<Problem>) -> Vec<String> {
    let mut waits: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for finding in catalog.findings() {
        if let Some(when) = &finding.when {
            let on = waits.entry(finding.id()).or_default();
            when.get_ref().findings(&mut |id| {
                if catalog.findings.get(id).is_some_and(|f| f.when.is_some()) {
                    on.insert(id);
                }
            });
        }
    }
    let mut order: Vec<String> = Vec::new();
    while !waits.is_empty() {
        let ready: Vec<&str> = waits
            .iter()
            .filter(|(_, on)| on.iter().all(|id| !waits.contains_key(id)))
            .map(|(id, _)| *id)
            .collect();
        if ready.is_empty() {
            for id in waits.keys() {
                if let Some(finding) = catalog.findings.get(*id) {
                    problems.push(Problem::new(
                        file,
                        text,
                        &finding.id.span(),
                        format!("`{id}` follows from itself"),
                        "break the circle of `when`",
                    ));
                }
            }
            break;
        }
        for id in ready {
            waits.remove(id);
            order.push(id.to_owned());
        }
    }
    order
}
