//! Every id that is named exists.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::{Read, unknown};
use crate::{
    catalog::{
        Catalog, ExerciseFacts, Instrument, Outside, Problem, Protocol, document::Document,
        instrument::COUNTED,
    },
    criteria::Criterion,
};

/// Checks the exercise that a test is done as.
pub(super) fn instrument(
    exercises: &BTreeSet<&str>,
    tool: &Instrument,
    document: &Document<'_>,
    problems: &mut Vec<Problem>,
) {
    if let Some(pace) = tool.pace.as_ref().filter(|pace| !exercises.contains(pace.exercise.as_str())) {
        let what = format!("unknown exercise `{}`", pace.exercise);
        let remedy = "name an exercise of the catalog";
        problems.push(document.problem_at(&["pace".into(), "exercise".into()], what, remedy));
    }
}

/// Checks the neighbours of an exercise.
pub(super) fn exercise(
    exercises: &BTreeSet<&str>,
    outside: &Outside,
    facts: &ExerciseFacts,
    document: &Document<'_>,
    problems: &mut Vec<Problem>,
) {
    for (asked, known) in facts.asks.iter().zip(std::iter::repeat(&outside.findings)) {
        if let Some(known) = known.as_ref().filter(|known| !known.contains(asked.get_ref())) {
            let known = known.iter().map(String::as_str);
            problems.push(unknown(document, &asked.span(), "finding", asked.get_ref(), known));
        }
    }
    for neighbour in facts.easier.iter().chain(&facts.harder) {
        let id = neighbour.get_ref();
        if *id == facts.id {
            problems.push(document.problem(
                &neighbour.span(),
                "an exercise cannot be its own neighbour",
                "name another one",
            ));
        } else if !exercises.contains(id.as_str()) {
            problems.push(unknown(document, &neighbour.span(), "exercise", id, exercises.iter().copied()));
        }
    }
}

/// Checks everything a protocol names, but for exercises and sources.
pub(super) fn protocol(
    catalog: &Catalog,
    read: &Read<'_>,
    outside: &Outside,
    protocol: &Protocol,
    document: &Document<'_>,
    problems: &mut Vec<Problem>,
) {
    let mut look = Look { document, problems };
    look.conditions(protocol, outside);
    look.starts(protocol, outside);
    let protocols: Vec<&str> = read.protocols.iter().copied().filter(|id| *id != protocol.id).collect();
    let gates: Vec<&str> = protocol.gate.keys().map(String::as_str).collect();
    if let Some(after) = &protocol.after {
        look.named("protocol", after, &protocols);
    }
    look.variant(catalog, protocol, &protocols);
    for beside in &protocol.beside {
        look.named("protocol", &beside.protocol, &protocols);
        // The gate stands here, or in the file of the programme it opens.
        let theirs = catalog.protocols.get(beside.protocol.get_ref()).into_iter().flat_map(|p| p.gate.keys());
        let both: Vec<&str> = gates.iter().copied().chain(theirs.map(String::as_str)).collect();
        look.named("gate", &beside.from_gate, &both);
        if let Some(stage) = &beside.from_stage {
            let stages: Vec<&str> = protocol.stage.iter().map(|s| s.id.get_ref().as_str()).collect();
            look.named("stage", stage, &stages);
        }
    }
    let mut seen = BTreeSet::new();
    for stage in &protocol.stage {
        if !seen.insert(stage.id.get_ref()) {
            let what = format!("a second stage `{}`", stage.id.get_ref());
            look.problems.push(document.problem(&stage.id.span(), what, "give each stage its own id"));
        }
        for easing in stage.easings_named() {
            look.easing(protocol, easing);
        }
        let last = stage.ladder.iter().flat_map(|l| &l.last).flat_map(|l| &l.gate);
        for gate in stage.rung.iter().flat_map(|r| &r.gate).chain(last) {
            look.named("gate", gate, &gates);
        }
    }
    look.advice(protocol);
    let measured = catalog
        .instruments
        .values()
        .flat_map(|i| &i.measures)
        .copied()
        .chain(COUNTED)
        .collect::<BTreeSet<_>>();
    for (name, gate) in &protocol.gate {
        if gate.all.is_empty() && gate.any.is_empty() {
            let what = format!("gate `{name}` asks for nothing");
            look.problems.push(document.problem_at(
                &["gate".into(), name.as_str().into()],
                what,
                "add [[gate.….all]] or [[gate.….any]]",
            ));
        }
        for (branch, criteria) in [("all", &gate.all), ("any", &gate.any)] {
            for (at, criterion) in criteria.iter().enumerate() {
                let place = document.span(&["gate".into(), name.as_str().into(), branch.into(), at.into()]);
                look.criterion(criterion, &place, &|m| measured.contains(&m));
            }
        }
    }
}

struct Look<'a, 'd> {
    document: &'a Document<'d>,
    problems: &'a mut Vec<Problem>,
}

impl Look<'_, '_> {
    fn named(&mut self, kind: &str, id: &Spanned<String>, known: &[&str]) {
        if !known.contains(&id.get_ref().as_str()) {
            self.problems.push(unknown(self.document, &id.span(), kind, id.get_ref(), known.iter().copied()));
        }
    }

    /// A variant names a protocol that is none itself, and says when to choose it.
    fn variant(&mut self, catalog: &Catalog, protocol: &Protocol, known: &[&str]) {
        let Some(of) = &protocol.variant_of else {
            if protocol.choose_when.is_some() {
                let remedy = "add variant-of = \"…\", or leave choose-when out";
                let what = "`choose-when` without the protocol it is a variant of";
                self.problems.push(self.document.problem_at(&["choose-when".into()], what, remedy));
            }
            return;
        };
        self.named("protocol", of, known);
        if protocol.choose_when.is_none() {
            let remedy = "add choose-when = \"…\", one sentence for the person";
            self.problems.push(self.document.problem(
                &of.span(),
                "a variant that does not say when to choose it",
                remedy,
            ));
        }
        if catalog.protocols.get(of.get_ref()).is_some_and(|base| base.variant_of.is_some()) {
            let what = format!("`{}` is a variant itself", of.get_ref());
            self.problems.push(self.document.problem(&of.span(), what, "name the protocol it varies"));
        }
    }

    fn conditions(&mut self, protocol: &Protocol, outside: &Outside) {
        if let Some(known) = &outside.conditions {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            for condition in protocol.r#for.iter().chain(&protocol.not_for) {
                self.named("condition", condition, &known);
            }
        }
        for condition in &protocol.not_for {
            if protocol.r#for.iter().any(|c| c.get_ref() == condition.get_ref()) {
                let what = format!("`{}` is both in `for` and in `not-for`", condition.get_ref());
                self.problems.push(self.document.problem(
                    &condition.span(),
                    what,
                    "take it out of one of them",
                ));
            }
        }
    }

    fn starts(&mut self, protocol: &Protocol, outside: &Outside) {
        let places: BTreeMap<String, ()> = rungs(protocol).map(|at| (at, ())).collect();
        let places: Vec<&str> = places.keys().map(String::as_str).collect();
        for start in &protocol.start {
            self.named("place", &start.at, &places);
            if let (Some(when), Some(known)) = (&start.when, &outside.findings) {
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                self.named("finding", when, &known);
            }
        }
    }

    fn easing(&mut self, protocol: &Protocol, easing: &Spanned<String>) {
        let id = easing.get_ref().as_str();
        if protocol.easing.contains_key(id) || rungs(protocol).any(|rung| rung == id) {
            return;
        }
        let rungs: Vec<String> = rungs(protocol).collect();
        let known = protocol.easing.keys().chain(&rungs).map(String::as_str);
        self.problems.push(unknown(self.document, &easing.span(), "easing", id, known));
    }

    fn advice(&mut self, protocol: &Protocol) {
        let stages: Vec<&str> = protocol.stage.iter().map(|s| s.id.get_ref().as_str()).collect();
        let mut seen = BTreeSet::new();
        for (at, advice) in protocol.advice.iter().enumerate() {
            if !seen.insert(&advice.id) {
                let place = ["advice".into(), at.into(), "id".into()];
                let what = format!("a second advice `{}`", advice.id);
                self.problems.push(self.document.problem_at(&place, what, "give each its own id"));
            }
            for stage in &advice.stages {
                self.named("stage", stage, &stages);
            }
        }
    }

    fn criterion(
        &mut self,
        criterion: &Criterion,
        span: &std::ops::Range<usize>,
        measured: &dyn Fn(crate::criteria::Measure) -> bool,
    ) {
        let branches = !criterion.all.is_empty() || !criterion.any.is_empty();
        let mut fault =
            |what: String, remedy: &str| self.problems.push(self.document.problem(span, what, remedy));
        match criterion.measure {
            None if !branches => fault(
                "a criterion that asks for nothing".to_owned(),
                "add measure = \"…\", or all = […] or any = […]",
            ),
            None => {}
            Some(_) if branches => {
                fault("a criterion that is both a measure and a branch".to_owned(), "split it in two")
            }
            Some(measure) => {
                if criterion.at_least.is_none() && criterion.at_most.is_none() {
                    fault(
                        format!("`{}` without a number to compare with", measure.id()),
                        "add at-least = … or at-most = …",
                    );
                }
                if criterion.from.is_none() {
                    fault(
                        format!("the number for `{}` does not say where it comes from", measure.id()),
                        "add from = { source = […], confidence = \"…\" } or from = { basis = \"design: why\" }",
                    );
                }
                if !measured(measure) {
                    fault(format!("nothing measures `{}`", measure.id()), "add an instrument that gives it");
                }
            }
        }
        for inner in criterion.all.iter().chain(&criterion.any) {
            self.criterion(inner, span, measured);
        }
    }
}

/// Returns `stage.rung` of every rung, rungs from 1.
fn rungs(protocol: &Protocol) -> impl Iterator<Item = String> {
    protocol.stage.iter().flat_map(|stage| {
        let made = stage.ladder.as_ref().map_or(0, |l| l.load_kg.len() * l.reps.len());
        (1..=stage.rung.len() + made).map(|n| format!("{}.{n}", stage.id.get_ref()))
    })
}
