//! Doses that make sense: known exercises, counted the way they are counted, on ground they may stand on.
//!
//! Every dose is looked at as people will get it: `like` and easings laid over.

use std::collections::BTreeSet;

use super::unknown;
use crate::{
    catalog::{
        Catalog, Counts, DoseText, ExerciseFacts, Mode, Problem, Protocol, Stage,
        document::{Document, Step},
    },
    journal::Surface,
};

/// Checks every dose of a protocol, its light parts and its easier forms.
pub(super) fn check(
    catalog: &Catalog,
    exercises: &BTreeSet<&str>,
    protocol: &Protocol,
    document: &Document<'_>,
    problems: &mut Vec<Problem>,
) {
    let mut look = Look { catalog, protocol, document, problems };
    look.names(exercises);
    let mut stages: Vec<Vec<Option<Vec<DoseText>>>> = Vec::new();
    for (at, stage) in protocol.stage.iter().enumerate() {
        let doses = look.stage(at, stage);
        stages.push(doses);
    }
    for (at, stage) in protocol.stage.iter().enumerate() {
        look.easings(at, stage, &stages);
    }
}

struct Look<'a, 'd> {
    catalog: &'a Catalog,
    protocol: &'a Protocol,
    document: &'a Document<'d>,
    problems: &'a mut Vec<Problem>,
}

/// What is wrong with a line, at one of its fields.
type Fault = (&'static str, String, &'static str);

impl Look<'_, '_> {
    /// Every exercise named anywhere in the protocol exists.
    fn names(&mut self, exercises: &BTreeSet<&str>) {
        for named in self.protocol.exercises_named() {
            if !exercises.contains(named.get_ref().as_str()) {
                let known = exercises.iter().copied();
                self.problems.push(unknown(self.document, &named.span(), "exercise", named.get_ref(), known));
            }
        }
    }

    /// Checks the rungs of a stage and returns their doses with nothing left out; a faulty one is none, so that
    /// one fault is told once.
    fn stage(&mut self, at: usize, stage: &Stage) -> Vec<Option<Vec<DoseText>>> {
        let mut rungs: Vec<Option<Vec<DoseText>>> = Vec::new();
        let here = [Step::Key("stage"), Step::At(at)];
        for (n, rung) in stage.rung.iter().enumerate() {
            let mut lines = Some(Vec::new());
            for (k, text) in rung.dose.get_ref().iter().enumerate() {
                let path = [here[0], here[1], "rung".into(), n.into(), "dose".into(), k.into()];
                let line = self.like(text, &rungs, &path).filter(|line| self.line(line, &path));
                lines = lines.zip(line).map(|(mut lines, line)| {
                    lines.push(line);
                    lines
                });
            }
            for (k, text) in rung.light.iter().enumerate() {
                self.line(text, &[here[0], here[1], "rung".into(), n.into(), "light".into(), k.into()]);
            }
            if rung.dose.get_ref().is_empty() {
                self.problems.push(self.document.problem(
                    &rung.dose.span(),
                    "a rung without work",
                    "name an exercise",
                ));
            }
            rungs.push(lines);
        }
        if let Some(ladder) = &stage.ladder {
            let path = [here[0], here[1], "ladder".into(), "dose".into()];
            let steps = ladder.load_kg.iter().flat_map(|kg| ladder.reps.iter().map(move |reps| (*kg, *reps)));
            let mut good = true;
            for (n, (kg, reps)) in steps.enumerate() {
                let line = DoseText { load_kg: Some(kg), reps: Some(reps), ..ladder.dose.get_ref().clone() };
                if n == 0 {
                    good = self.line(&line, &path);
                }
                rungs.push(Some(vec![line]).filter(|_| good));
            }
        }
        rungs
    }

    fn like(
        &mut self,
        text: &DoseText,
        earlier: &[Option<Vec<DoseText>>],
        path: &[Step<'_>],
    ) -> Option<DoseText> {
        let Some(n) = text.like else { return Some(text.clone()) };
        let (what, remedy) = match usize::from(n).checked_sub(1).and_then(|n| earlier.get(n)) {
            Some(Some(lines)) => match base_of(lines, text, path) {
                Some(base) => return Some(laid(base, text)),
                None => (
                    "`like` names a rung with fewer lines",
                    "write the line out, or name an exercise of that rung",
                ),
            },
            Some(None) => return None,
            None => ("`like` names no earlier rung of this stage", "count the rungs from 1"),
        };
        self.problems.push(self.document.problem_at(&with(path, "like"), what, remedy));
        None
    }

    /// Tells what is wrong with a line; says whether it is sound.
    fn line(&mut self, line: &DoseText, path: &[Step<'_>]) -> bool {
        let faults = self.faults(line);
        let sound = faults.is_empty();
        for (field, what, remedy) in faults {
            self.problems.push(self.document.problem_at(&with(path, field), what, remedy));
        }
        sound
    }

    fn faults(&self, line: &DoseText) -> Vec<Fault> {
        let Some(id) = &line.exercise else {
            return vec![(
                "exercise",
                "a dose without an exercise".to_owned(),
                "add exercise = \"…\" or like = …",
            )];
        };
        // An unknown or unreadable exercise was told once already.
        let Some(exercise) = self.catalog.exercises.get(id.get_ref()) else { return Vec::new() };
        let mut faults = senseless(line, &exercise.facts);
        if self.protocol.surface_lock == Some(Surface::Floor) && line.surface == Some(Surface::Step) {
            let what =
                format!("`{}` on a step, in a programme that is locked to the floor", exercise.facts.id);
            faults.push(("surface", what, "write surface = \"floor\": the heel may not sink below it here"));
        }
        faults
    }

    /// Lays the easings of a stage over each of its doses, as people will get them.
    fn easings(&mut self, at: usize, stage: &Stage, stages: &[Vec<Option<Vec<DoseText>>>]) {
        let rungs = stages.get(at).map_or(&[][..], Vec::as_slice);
        let mut told: Vec<usize> = Vec::new();
        for (rung, full) in rungs.iter().enumerate() {
            let Some(mut dose) = full.clone() else { continue };
            for easing in stage.easings_of(rung) {
                let n = easing.span().start;
                let Some(eased) = self.eased(&dose, easing.get_ref(), stages) else { break };
                dose = eased;
                let fault = dose.iter().flat_map(|line| self.faults(line)).next();
                // The same easing goes wrong in the same way on every rung: told once.
                if let Some((_, what, remedy)) = fault.filter(|_| !told.contains(&n)) {
                    told.push(n);
                    let what = format!("easing `{}` leaves {what}", easing.get_ref());
                    self.problems.push(self.document.problem(&easing.span(), what, remedy));
                }
            }
        }
        for (name, easing) in &self.protocol.easing {
            if at == 0
                && !easing.dose.is_empty()
                && (easing.change != DoseText::default() || easing.without_load)
            {
                let path = ["easing".into(), name.as_str().into()];
                let what = format!("easing `{name}` names a whole dose and a change");
                self.problems.push(self.document.problem_at(&path, what, "keep one of them"));
            }
        }
    }

    fn eased(
        &self,
        dose: &[DoseText],
        name: &str,
        stages: &[Vec<Option<Vec<DoseText>>>],
    ) -> Option<Vec<DoseText>> {
        if let Some(easing) = self.protocol.easing.get(name) {
            if !easing.dose.is_empty() {
                return Some(easing.dose.clone());
            }
            let lines = dose.iter().map(|line| {
                let mut line = laid(line, &easing.change);
                if easing.without_load {
                    (line.load_kg, line.load_body_percent, line.rep_max) = (None, None, None);
                }
                line
            });
            return Some(lines.collect());
        }
        let (stage, rung) = name.split_once('.')?;
        let stage = self.protocol.stage.iter().position(|s| s.id.get_ref() == stage)?;
        stages.get(stage)?.get(rung.parse::<usize>().ok()?.checked_sub(1)?)?.clone()
    }
}

/// Says what makes no sense in a line.
fn senseless(line: &DoseText, facts: &ExerciseFacts) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    let id = &facts.id;
    let mut need = |there: bool, field: &'static str, remedy: &'static str| {
        if !there {
            faults.push((field, format!("`{id}` without {field}"), remedy));
        }
    };
    match facts.counts {
        Counts::Reps => {
            need(line.sets.is_some(), "sets", "add sets = …");
            need(line.reps.is_some(), "reps", "add reps = …");
            // Rebounds and loose movements have their own pace; only slow work is paced.
            let paced = line.tempo.is_some() || facts.mode != Mode::Slow;
            need(paced, "tempo", "add tempo = { up = …, pause = …, down = … }");
        }
        Counts::Seconds => {
            need(line.sets.is_some(), "sets", "add sets = …, the number of holds");
            need(line.hold_s.is_some(), "hold-s", "add hold-s = …");
        }
        Counts::Minutes => need(line.minutes.is_some(), "minutes", "add minutes = …"),
        Counts::Intervals => {
            need(line.sets.is_some(), "sets", "add sets = …, the number of intervals");
            need(line.run_min.is_some(), "run-min", "add run-min = …");
            need(line.walk_min.is_some(), "walk-min", "add walk-min = …, 0 for none");
        }
    }
    if facts.step {
        need(line.surface.is_some(), "surface", "write surface = \"floor\" or \"step\"");
    }
    let out_of_place = [
        (facts.counts != Counts::Reps && line.reps.is_some(), "reps"),
        (facts.counts != Counts::Reps && line.tempo.is_some(), "tempo"),
        (facts.counts != Counts::Seconds && line.hold_s.is_some(), "hold-s"),
        (facts.counts != Counts::Minutes && line.minutes.is_some(), "minutes"),
        (facts.counts == Counts::Minutes && line.sets.is_some(), "sets"),
        (facts.counts != Counts::Intervals && line.run_min.is_some(), "run-min"),
        (facts.counts != Counts::Intervals && line.walk_min.is_some(), "walk-min"),
    ];
    for (_, field) in out_of_place.iter().filter(|(wrong, _)| *wrong) {
        let counted = match facts.counts {
            Counts::Reps => "repetitions",
            Counts::Seconds => "seconds",
            Counts::Minutes => "minutes in all",
            Counts::Intervals => "intervals",
        };
        let what = format!("`{id}` with {field}, but it is counted in {counted}");
        faults.push((field, what, "leave it out, or choose another exercise"));
    }
    if !facts.step && line.surface == Some(Surface::Step) {
        faults.push((
            "surface",
            format!("`{id}` on a step, where it cannot be done"),
            "write surface = \"floor\", or leave it out",
        ));
    }
    let zero = [
        (line.sets == Some(0), "sets"),
        (line.reps == Some(0), "reps"),
        (line.hold_s == Some(0), "hold-s"),
        (line.minutes == Some(0), "minutes"),
        (line.rep_max == Some(0), "rep-max"),
        (line.run_min == Some(0), "run-min"),
        (line.load_body_percent == Some(0), "load-body-percent"),
        (line.tempo.is_some_and(|t| t.seconds() == 0), "tempo"),
    ];
    for (_, field) in zero.iter().filter(|(wrong, _)| *wrong) {
        faults.push((
            field,
            format!("`{id}` with {field} of nothing"),
            "write a number above 0, or leave the line out",
        ));
    }
    let loads = [line.load_kg.is_some(), line.rep_max.is_some(), line.load_body_percent.is_some()];
    if loads.iter().filter(|named| **named).count() > 1 {
        let field = if line.rep_max.is_some() { "rep-max" } else { "load-body-percent" };
        faults.push((
            field,
            format!("`{id}` with two loads"),
            "keep one of load-kg, load-body-percent and rep-max",
        ));
    }
    if line.load_body_percent.is_some_and(|percent| percent > 200) {
        faults.push((
            "load-body-percent",
            format!("`{id}` with more than twice the body mass"),
            "write a share of 1 to 200 percent",
        ));
    }
    if line.effort.is_some_and(|[from, to]| from > to || to > 10) {
        faults.push((
            "effort",
            format!("`{id}` with an effort that is no range on 0 to 10"),
            "write effort = [from, to]",
        ));
    }
    faults
}

/// The line that `like` starts from: of the same exercise if one is named, otherwise at the same place.
fn base_of<'l>(lines: &'l [DoseText], text: &DoseText, path: &[Step<'_>]) -> Option<&'l DoseText> {
    let same = |line: &&DoseText| {
        let (a, b) = (line.exercise.as_ref(), text.exercise.as_ref());
        a.zip(b).is_some_and(|(a, b)| a.get_ref() == b.get_ref())
    };
    let place = path.iter().rev().find_map(|step| match step {
        Step::At(at) => Some(*at),
        Step::Key(_) => None,
    });
    lines.iter().find(same).or_else(|| lines.get(place?))
}

/// Lays a line over another; what is not said stays. Repetitions and holds push each other out.
fn laid(base: &DoseText, over: &DoseText) -> DoseText {
    let (base, over) = (base.clone(), over.clone());
    let (holds, moves) = (over.hold_s.is_some(), over.reps.is_some());
    DoseText {
        like: None,
        exercise: over.exercise.or(base.exercise),
        surface: over.surface.or(base.surface),
        range: over.range.or(base.range),
        sets: over.sets.or(base.sets),
        reps: over.reps.or(base.reps.filter(|_| !holds)),
        hold_s: over.hold_s.or(base.hold_s.filter(|_| !moves)),
        minutes: over.minutes.or(base.minutes),
        tempo: over.tempo.or(base.tempo.filter(|_| !holds)),
        load_kg: over.load_kg.or(base.load_kg.filter(|_| over.load_body_percent.is_none())),
        load_body_percent: over
            .load_body_percent
            .or(base.load_body_percent.filter(|_| over.load_kg.is_none())),
        run_min: over.run_min.or(base.run_min),
        walk_min: over.walk_min.or(base.walk_min),
        rep_max: over.rep_max.or(base.rep_max),
        effort: over.effort.or(base.effort),
        rest_s: over.rest_s.or(base.rest_s),
    }
}

fn with<'s>(path: &[Step<'s>], field: &'s str) -> Vec<Step<'s>> {
    path.iter().copied().chain([Step::Key(field)]).collect()
}
