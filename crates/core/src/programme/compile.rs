//! From a protocol as written to the table the machine walks on; every load comparison is made here, once.

use std::collections::BTreeMap;

use super::{
    Dose, NONE, Need, Place, Position, Programme, Table,
    dose::{Rank, raised, rank},
    hash::content,
    memory::week_kept,
};
use crate::{
    catalog::{
        AbsenceStep, Drop, Exercise, Limits, Need as NeedText, Problem, Protocol, Rhythm, Rules, Rung, Stage,
        Variable,
    },
    journal::digest,
};

/// A file being compiled: where problems are reported.
struct Compiler<'a> {
    file: &'a str,
    text: &'a str,
    protocol: &'a Protocol,
    exercises: &'a BTreeMap<String, Exercise>,
    rules: &'a Rules,
    problems: Vec<Problem>,
    places: Vec<Place>,
    positions: Vec<Position>,
    ranks: Vec<Rank>,
}

/// Compiles a protocol.
///
/// # Errors
/// Everything that would make it unsafe to follow: a dose whose load falls upward or rises downward, a step
/// that changes more than it names, a first rung without anything easier, a need no counter can reach.
pub fn compile(
    protocol: &Protocol,
    after: Option<&Protocol>,
    exercises: &BTreeMap<String, Exercise>,
    rules: &Rules,
    file: &str,
    text: &str,
) -> Result<Programme, Vec<Problem>> {
    let mut c = Compiler {
        file,
        text,
        protocol,
        exercises,
        rules,
        problems: Vec::new(),
        places: Vec::new(),
        positions: Vec::new(),
        ranks: Vec::new(),
    };
    let mut stages = protocol.stage.clone();
    if let Some(last) = after.and_then(|after| after.stage.first()) {
        stages.push(last.clone());
    }
    let own = |stage: &Stage| stage.limits.clone().unwrap_or_else(|| protocol.limits.clone());
    let mut limits: Vec<Limits> = stages.iter().map(own).collect();
    if let (true, Some(last)) = (stages.len() > protocol.stage.len(), protocol.stage.last())
        && let Some(kept) = limits.last_mut()
    {
        *kept = own(last);
    }
    for (index, stage) in stages.iter().enumerate() {
        c.stage(index, stage, index >= protocol.stage.len());
    }
    if c.positions.len() > 254 {
        c.problem(
            0..0,
            format!("{} positions are more than 254", c.positions.len()),
            "leave out rungs or easings",
        );
    }
    c.check_order();
    c.link();
    let brakes = &protocol.brakes;
    let absence = [0, 1, 2].map(|k| brakes.absence.get(k).map_or(u8::MAX, |(days, _)| *days));
    if brakes.absence.len() != 3 || !absence.is_sorted_by(|a, b| a < b) || absence[2] > 28 || absence[0] == 0
    {
        c.problem(
            c.brakes(),
            "`brakes.absence` needs three growing thresholds of 1 to 28 days",
            "such as [[7, \"rung\"], [14, \"rung\"], [28, \"stage\"]]",
        );
    }
    if !(1..=7).contains(&brakes.second_within_days)
        || !(1..=7).contains(&brakes.recover)
        || brakes.rest_after_breach > 7
        || matches!(brakes.drop, Drop::Rungs { rungs, rest_days } if rungs == 0 || rest_days > 7)
    {
        c.problem(
            c.brakes(),
            "`brakes` out of range",
            "second-within-days and recover are 1 to 7, rest-after-breach and rest-days 0 to 7, rungs at least 1",
        );
    }
    if !c.problems.is_empty() {
        return Err(c.problems);
    }
    let rest_after_drop = match brakes.drop {
        Drop::Stage => 0,
        Drop::Rungs { rest_days, .. } => rest_days,
    };
    let table = Table {
        positions: c.positions,
        slight_twice: protocol.slight_twice_is_worse,
        second_within: brakes.second_within_days,
        absence,
        rest_after_breach: brakes.rest_after_breach,
        rest_after_drop,
        floor_rest: rules.engine.floor_rest_days.clamp(1, 7),
        watch: rules.engine.watch_mornings.clamp(1, 2),
        cool_down: rules.engine.cool_down_days.clamp(1, 7),
    };
    let hash = digest(&content(protocol, after, exercises, rules));
    Ok(Programme { protocol: protocol.clone(), hash, table, places: c.places, stages, limits })
}

impl Compiler<'_> {
    fn problem(&mut self, span: std::ops::Range<usize>, what: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Problem::new(self.file, self.text, &span, what, remedy));
    }

    /// Where the brakes are written, as a header or on a line of their own.
    fn brakes(&self) -> std::ops::Range<usize> {
        let at = ["\n[brakes]", "\nbrakes"].iter().find_map(|start| self.text.find(start));
        at.map_or(0..0, |at| at + 1..at + 1)
    }

    fn stage(&mut self, index: usize, stage: &Stage, keeping: bool) {
        let rungs = if keeping && stage.rung.is_empty() && stage.ladder.is_none() {
            self.kept_rung()
        } else {
            self.rungs(stage)
        };
        if rungs.is_empty() {
            self.problem(
                stage.id.span(),
                format!("stage `{}` has no dose", stage.id.get_ref()),
                "give it a [[stage.rung]] or a ladder",
            );
        }
        for (rung, made) in rungs.iter().enumerate() {
            self.rung(index, stage, rung, made, keeping);
        }
    }

    /// The stage that keeps what was won repeats the last full dose of the programme it follows.
    fn kept_rung(&self) -> Vec<Made> {
        let last = self.places.iter().rev().find(|p| p.easing == 0);
        let need = NeedText::default();
        last.map(|p| Made { dose: p.dose.clone(), light: p.light.clone(), need, gate: None, span: 0..0 })
            .into_iter()
            .collect()
    }

    fn rungs(&mut self, stage: &Stage) -> Vec<Made> {
        let mut rungs: Vec<Made> = Vec::new();
        for rung in &stage.rung {
            let made = self.written_rung(stage, rung, &rungs);
            rungs.push(made);
        }
        if let Some(ladder) = &stage.ladder {
            let from = &stage.from;
            let steps = ladder.load_kg.iter().flat_map(|kg| ladder.reps.iter().map(move |reps| (*kg, *reps)));
            let count = ladder.load_kg.len() * ladder.reps.len();
            for (at, (kg, reps)) in steps.enumerate() {
                let last = ladder.last.as_ref().filter(|_| at + 1 == count);
                let Some(base) = Dose::over(None, ladder.dose.get_ref(), from) else {
                    self.problem(
                        ladder.dose.span(),
                        "the ladder's dose names no exercise",
                        "add exercise = \"…\"",
                    );
                    break;
                };
                rungs.push(Made {
                    dose: vec![Dose { load_kg: Some(kg), reps: Some(reps), ..base }],
                    light: Vec::new(),
                    need: last.map_or_else(|| ladder.need.clone(), |l| l.need.clone()),
                    gate: last.and_then(|l| l.gate.as_ref()).map(|g| g.get_ref().clone()),
                    span: ladder.dose.span(),
                });
            }
        }
        rungs
    }

    fn written_rung(&mut self, stage: &Stage, rung: &Rung, earlier: &[Made]) -> Made {
        let from = rung.from.as_ref().unwrap_or(&stage.from);
        let mut dose = Vec::new();
        for (at, text) in rung.dose.get_ref().iter().enumerate() {
            let like = text.like.and_then(|n| earlier.get(usize::from(n).checked_sub(1)?));
            let same = like
                .zip(text.exercise.as_ref())
                .and_then(|(m, named)| m.dose.iter().find(|line| line.exercise == *named.get_ref()));
            let base = same.or_else(|| like?.dose.get(at));
            if text.like.is_some() && base.is_none() {
                self.problem(
                    rung.dose.span(),
                    "`like` names no earlier rung of this stage",
                    "count the rungs from 1",
                );
            }
            match Dose::over(base, text, from) {
                Some(line) => dose.push(line),
                None => self.problem(
                    rung.dose.span(),
                    "the dose names no exercise",
                    "add exercise = \"…\" or like = …",
                ),
            }
        }
        let light = rung.light.iter().filter_map(|text| Dose::over(None, text, from)).collect();
        let gate = rung.gate.as_ref().map(|g| g.get_ref().clone());
        Made { dose, light, need: rung.need.clone(), gate, span: rung.dose.span() }
    }

    fn rung(&mut self, index: usize, stage: &Stage, rung: usize, made: &Made, keeping: bool) {
        let rhythm = &stage.rhythm;
        self.check_need(made, keeping);
        if let Some(gate) = made.gate.as_ref().filter(|gate| !self.protocol.gate.contains_key(*gate)) {
            self.problem(
                made.span.clone(),
                format!("unknown gate `{gate}`"),
                format!("add [gate.{gate}] or name one of: {}", list(self.protocol.gate.keys())),
            );
        }
        let need = made_need(&made.need);
        self.push(index, rung, 0, made.dose.clone(), made, rhythm, need, keeping, &[]);
        let mut dose = made.dose.clone();
        let mut names: Vec<String> = Vec::new();
        let recover = self.protocol.brakes.recover;
        // What keeps the last dose keeps its easier forms, too.
        let last = self.protocol.stage.last().filter(|_| keeping && stage.easier.is_empty());
        let of_last = last.map(|stage| stage.easings_of(stage.rung.len().saturating_sub(1)));
        for easing in of_last.unwrap_or_else(|| stage.easings_of(rung)) {
            let Some((eased, name)) = self.eased(&dose, easing) else { continue };
            if eased == dose {
                continue;
            }
            names.push(name);
            dose = eased;
            let level = names.len();
            let need = Need { count: recover, in_row: recover, calm: 0, tolerated: false };
            let at = self.push(index, rung, level, dose.clone(), made, rhythm, need, keeping, &names);
            if self.ranks.get(at) >= self.ranks.get(at - 1) {
                let what = format!(
                    "easing `{}` of stage `{}` does not lower the load of rung {}",
                    easing.get_ref(),
                    stage.id.get_ref(),
                    rung + 1
                );
                self.problem(
                    easing.span(),
                    what,
                    "put it earlier or later in the list, or change less with it",
                );
            }
        }
        if names.is_empty() && !keeping {
            let what = format!("rung {} of stage `{}` has nothing easier", rung + 1, stage.id.get_ref());
            self.problem(made.span.clone(), what, "name at least one easing in `easier`");
        }
    }

    fn eased(&mut self, dose: &[Dose], easing: &toml::Spanned<String>) -> Option<(Vec<Dose>, String)> {
        let name = easing.get_ref();
        if let Some(found) = self.protocol.easing.get(name) {
            if !found.dose.is_empty() {
                let whole =
                    found.dose.iter().filter_map(|line| Dose::over(None, line, &found.from)).collect();
                return Some((whole, found.name.clone()));
            }
            let eased = dose.iter().filter_map(|line| {
                let mut line = Dose::over(Some(line), &found.change, &found.from)?;
                if found.without_load {
                    line.without_load();
                }
                Some(line)
            });
            let eased: Vec<Dose> = eased.collect();
            let same = eased.iter().zip(dose).all(|(a, b)| Dose { from: b.from.clone(), ..a.clone() } == *b);
            return Some((if same { dose.to_vec() } else { eased }, found.name.clone()));
        }
        let (stage, rung) = name.split_once('.')?;
        let stage_at = self.protocol.stage.iter().position(|s| s.id.get_ref() == stage);
        let rung = rung.parse::<u8>().ok().and_then(|n| n.checked_sub(1));
        let found = stage_at.zip(rung).and_then(|(s, r)| {
            self.places.iter().find(|p| usize::from(p.stage) == s && p.rung == r && p.easing == 0)
        });
        if let (Some(place), Some(stage)) = (found, stage_at.and_then(|at| self.protocol.stage.get(at))) {
            return Some((place.dose.clone(), stage.name.clone()));
        }
        let known = list(self.protocol.easing.keys());
        self.problem(
            easing.span(),
            format!("unknown easing `{name}`"),
            format!("name one of: {known}, or an earlier `stage.rung`"),
        );
        None
    }

    #[expect(clippy::too_many_arguments, reason = "one call site's worth of a position, named at the call")]
    fn push(
        &mut self,
        stage: usize,
        rung: usize,
        easing: usize,
        dose: Vec<Dose>,
        made: &Made,
        rhythm: &Rhythm,
        need: Need,
        keeping: bool,
        eased: &[String],
    ) -> usize {
        let small = |n: usize| u8::try_from(n).unwrap_or(NONE);
        let full = easing == 0;
        self.ranks.push(rank(&dose, rhythm.sessions_a_day, self.exercises, &self.rules.rank));
        self.positions.push(Position {
            stage: small(stage),
            rung: small(rung),
            easing: small(easing),
            rank: 0,
            need,
            gated: full && made.gate.is_some(),
            days_between: rhythm.days_between.min(7),
            quota: rhythm.days_a_week.unwrap_or(7).min(self.protocol.bounds.days_a_week).clamp(1, 7),
            extra_rest: rhythm.extra_rest_after_ceiling.min(7),
            effort_asked: dose.iter().any(|line| line.effort.is_some()),
            maintenance: keeping,
            ..Position::NOWHERE
        });
        self.places.push(Place {
            stage: small(stage),
            rung: small(rung),
            easing: small(easing),
            dose,
            light: made.light.clone(),
            eased: eased.to_vec(),
            gate: made.gate.clone().filter(|_| full),
            sessions: rhythm.sessions_a_day,
        });
        self.positions.len() - 1
    }

    fn check_need(&mut self, made: &Made, keeping: bool) {
        let need = &made.need;
        let count = need.sound.max(need.tolerated);
        let wrong = if keeping {
            false
        } else {
            count == 0 || count > 15 || need.in_row > 7 || need.in_row > count || need.calm_mornings > 7
        };
        if wrong || (need.sound > 0 && need.tolerated > 0) {
            let remedy =
                "sound or tolerated 1 to 15, in-row at most that and at most 7, calm-mornings at most 7";
            self.problem(made.span.clone(), "a `need` that no counter can reach", remedy);
        }
    }

    /// Full doses must rise one after the other, each in the one variable it names.
    fn check_order(&mut self) {
        let full: Vec<usize> =
            (0..self.places.len()).filter(|at| self.places.get(*at).is_some_and(|p| p.easing == 0)).collect();
        for pair in full.windows(2) {
            let &[low, high] = pair else { continue };
            let (Some(a), Some(b)) = (self.places.get(low), self.places.get(high)) else { continue };
            let keeps = self.positions.get(high).is_some_and(|p| p.maintenance);
            let new_stage = a.stage != b.stage;
            let (stage, rung) = (usize::from(b.stage), usize::from(b.rung));
            let rising = self.ranks.get(low) < self.ranks.get(high);
            let rose = raised(&a.dose, &b.dose);
            let Some(written) = self.protocol.stage.get(stage) else { continue };
            let id = written.id.get_ref().clone();
            let named = written.rung.get(rung).and_then(|r| r.changes);
            let span = written.rung.get(rung).map_or_else(|| written.id.span(), |r| r.dose.span());
            let place = format!("rung {} of stage `{id}`", rung + 1);
            if !rising && !keeps {
                self.problem(
                    span.clone(),
                    format!("{place} does not load more than the one before"),
                    "order the rungs by load, lightest first",
                );
            }
            if written.ladder.is_some() || keeps {
                continue;
            }
            let fits = match named {
                Some(Variable::Stage | Variable::Exercise) if new_stage => true,
                Some(variable) => rose == [variable],
                None => false,
            };
            if !fits {
                let what = format!(
                    "{place} changes {}, but names {}",
                    variables(&rose),
                    variables(named.as_slice())
                );
                self.problem(
                    span,
                    what,
                    "one increase at a time: raise one variable and name it in `changes`",
                );
            }
        }
    }

    /// Sets ranks and pointers.
    fn link(&mut self) {
        let mut order = self.ranks.clone();
        order.sort_unstable();
        order.dedup();
        for (position, rank) in self.positions.iter_mut().zip(&self.ranks) {
            position.rank = order.binary_search(rank).ok().and_then(|at| u16::try_from(at).ok()).unwrap_or(0);
        }
        let all = self.positions.clone();
        let highest_below = |than: u16, among: &dyn Fn(&Position) -> bool| {
            let candidates = all.iter().enumerate().filter(|(_, p)| p.rank < than && among(p));
            let best = candidates.max_by_key(|(at, p)| (p.rank, usize::MAX - at));
            best.and_then(|(at, _)| u8::try_from(at).ok()).unwrap_or(NONE)
        };
        let full_at = |stage: u8, rung: u8| {
            all.iter().position(|p| p.stage == stage && p.rung == rung && p.easing == 0)
        };
        let index = |at: Option<usize>| at.and_then(|at| u8::try_from(at).ok()).unwrap_or(NONE);
        let flat: Vec<usize> =
            (0..all.len()).filter(|at| all.get(*at).is_some_and(|p| p.easing == 0)).collect();
        let absence: Vec<AbsenceStep> = self.protocol.brakes.absence.iter().map(|(_, step)| *step).collect();
        let drop = self.protocol.brakes.drop;
        for (at, position) in self.positions.iter_mut().enumerate() {
            let p = *position;
            let small = |n: usize| u8::try_from(n).unwrap_or(NONE);
            position.up = if p.easing > 0 {
                small(at - 1)
            } else {
                index(full_at(p.stage, p.rung + 1).or_else(|| full_at(p.stage + 1, 0)))
            };
            let next_easing = all.get(at + 1).filter(|n| n.stage == p.stage && n.rung == p.rung);
            position.easier = next_easing.map_or(NONE, |_| small(at + 1));
            // One rung, not the heaviest of all the lighter doses: that may stand many rungs below an easing.
            let one_rung = highest_below(p.rank, &|q| {
                q.stage == p.stage && (q.rung + 1 == p.rung || (q.rung == p.rung && q.easing > p.easing))
            });
            let stage_below = if p.stage == 0 {
                let first = highest_below(p.rank, &|q| q.stage == 0 && q.rung == 0 && q.easing == 0);
                if first == NONE { one_rung } else { first }
            } else {
                highest_below(p.rank, &|q| q.stage + 1 == p.stage)
            };
            position.drop = match drop {
                Drop::Stage => stage_below,
                Drop::Rungs { rungs, .. } => {
                    let here = flat.iter().rposition(|f| *f <= at).unwrap_or(0);
                    let back = flat.get(here.saturating_sub(usize::from(rungs))).copied();
                    back.filter(|b| all.get(*b).is_some_and(|q| q.rank < p.rank)).map_or(one_rung, small)
                }
            };
            position.back = [0, 1, 2].map(|k| match absence.get(k) {
                Some(AbsenceStep::Easing) if position.easier != NONE => position.easier,
                Some(AbsenceStep::Stage) => stage_below,
                Some(AbsenceStep::Easing | AbsenceStep::Rung) | None => one_rung,
            });
        }
        let kept = week_kept(&self.positions);
        for (position, kept) in self.positions.iter_mut().zip(kept) {
            position.week_kept = kept;
        }
    }
}

/// A rung with its doses resolved.
struct Made {
    dose: Vec<Dose>,
    light: Vec<Dose>,
    need: NeedText,
    gate: Option<String>,
    span: std::ops::Range<usize>,
}

const fn made_need(text: &NeedText) -> Need {
    let tolerated = text.tolerated > 0;
    let count = if tolerated { text.tolerated } else { text.sound };
    Need { count, in_row: text.in_row, calm: text.calm_mornings, tolerated }
}

/// Variables as the file spells them.
fn variables(variables: &[Variable]) -> String {
    let words: Vec<String> = variables.iter().map(|v| format!("{v:?}").to_lowercase()).collect();
    if words.is_empty() { "nothing".to_owned() } else { words.join(" and ") }
}

fn list<'a>(names: impl Iterator<Item = &'a String>) -> String {
    names.cloned().collect::<Vec<_>>().join(", ")
}
