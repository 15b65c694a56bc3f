//! A dose with nothing left out, and how doses compare.

use std::collections::BTreeMap;

use super::Place;
use crate::{
    catalog::{DoseText, Exercise, ExerciseFacts, Mode, Provenance, Range, RankRules, Variable},
    journal::Surface,
    units::{Kilograms, Tempo},
};

/// One exercise of a dose, resolved: every `like` and easing laid over.
#[derive(Clone, Debug, PartialEq)]
pub struct Dose {
    /// The exercise's id.
    pub exercise: String,
    /// Floor or step.
    pub surface: Option<Surface>,
    /// How far the heel travels.
    pub range: Range,
    /// Sets.
    pub sets: u8,
    /// Repetitions a set.
    pub reps: Option<u16>,
    /// Seconds of each hold.
    pub hold_s: Option<u16>,
    /// Minutes in all.
    pub minutes: Option<u8>,
    /// Pace.
    pub tempo: Option<Tempo>,
    /// External load.
    pub load_kg: Option<Kilograms>,
    /// External load as percent of body mass.
    pub load_body_percent: Option<u8>,
    /// Minutes of running in each interval.
    pub run_min: Option<u8>,
    /// Minutes of walking after each.
    pub walk_min: Option<u8>,
    /// Load named by how often it can be lifted.
    pub rep_max: Option<u8>,
    /// Effort wanted.
    pub effort: Option<[u8; 2]>,
    /// Seconds of rest between sets.
    pub rest_s: Option<u16>,
    /// Where the numbers come from.
    pub from: Provenance,
}

impl Dose {
    /// Lays a written dose over a resolved one (or over nothing); none when no exercise is named anywhere.
    #[must_use]
    pub fn over(base: Option<&Self>, text: &DoseText, from: &Provenance) -> Option<Self> {
        let exercise = match (&text.exercise, base) {
            (Some(named), _) => named.get_ref().clone(),
            (None, Some(base)) => base.exercise.clone(),
            (None, None) => return None,
        };
        Some(Self {
            exercise,
            surface: text.surface.or_else(|| base.and_then(|b| b.surface)),
            range: text.range.unwrap_or_else(|| base.map_or(Range::Full, |b| b.range)),
            sets: text.sets.or_else(|| base.map(|b| b.sets)).unwrap_or(1),
            reps: if text.hold_s.is_some() {
                text.reps
            } else {
                text.reps.or_else(|| base.and_then(|b| b.reps))
            },
            hold_s: if text.reps.is_some() {
                text.hold_s
            } else {
                text.hold_s.or_else(|| base.and_then(|b| b.hold_s))
            },
            minutes: text.minutes.or_else(|| base.and_then(|b| b.minutes)),
            tempo: if text.hold_s.is_some() {
                text.tempo
            } else {
                text.tempo.or_else(|| base.and_then(|b| b.tempo))
            },
            // The two ways to name a load push each other out.
            load_kg: if text.load_body_percent.is_some() {
                text.load_kg
            } else {
                text.load_kg.or_else(|| base.and_then(|b| b.load_kg))
            },
            load_body_percent: if text.load_kg.is_some() {
                text.load_body_percent
            } else {
                text.load_body_percent.or_else(|| base.and_then(|b| b.load_body_percent))
            },
            run_min: text.run_min.or_else(|| base.and_then(|b| b.run_min)),
            walk_min: text.walk_min.or_else(|| base.and_then(|b| b.walk_min)),
            rep_max: text.rep_max.or_else(|| base.and_then(|b| b.rep_max)),
            effort: text.effort.or_else(|| base.and_then(|b| b.effort)),
            rest_s: text.rest_s.or_else(|| base.and_then(|b| b.rest_s)),
            from: from.clone(),
        })
    }

    /// Leaves the external load away, however it is named.
    pub(super) const fn without_load(&mut self) {
        self.load_kg = None;
        self.load_body_percent = None;
        self.rep_max = None;
    }

    /// Returns the external load in kilograms, to the half; none when it is a share of a body mass nobody told.
    #[must_use]
    pub fn load(&self, body_mass: Option<Kilograms>) -> Option<Kilograms> {
        let share = || {
            let kg = body_mass?.get() * f64::from(self.load_body_percent?) / 100.0;
            Kilograms::new((kg * 2.0).round() / 2.0).ok()
        };
        self.load_kg.or_else(share)
    }

    /// Returns repetitions, or seconds of holds, minutes or running, of all sets of one side.
    #[must_use]
    pub fn amount(&self) -> u32 {
        let a_set = self
            .reps
            .or(self.hold_s)
            .map(u32::from)
            .or_else(|| self.minutes.or(self.run_min).map(|m| u32::from(m) * 60))
            .unwrap_or(0);
        a_set * u32::from(self.sets)
    }

    /// Says whether the amount is counted in seconds.
    #[must_use]
    pub const fn in_seconds(&self) -> bool {
        self.reps.is_none()
    }
}

/// How hard a dose loads, compared field by field: first the mode, then the peak, then the volume.
///
/// Plain impulse would put a long hold above a heavy raise; the order here is the one programmes are
/// written in: hold, slow, fast, then heavier, then more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Rank {
    mode: Mode,
    /// Thousandths of a body weight.
    peak: u32,
    /// Tenths of body-weight seconds a day.
    volume: u64,
    /// Minutes of the longest stretch of running, which tells two equal sums apart.
    stretch: u8,
}

/// Ranks a whole dose: the hardest mode and peak of its exercises, and the sum of their volumes.
pub(super) fn rank(
    doses: &[Dose],
    a_day: u8,
    exercises: &BTreeMap<String, Exercise>,
    rules: &RankRules,
) -> Rank {
    let mut total = Rank { mode: Mode::Gentle, peak: 0, volume: 0, stretch: 0 };
    for dose in doses {
        let Some(exercise) = exercises.get(&dose.exercise) else { continue };
        let facts = &exercise.facts;
        let (peak, each) = demand(dose, facts, rules);
        let volume = peak * each * f64::from(dose.sets) * f64::from(a_day);
        total.mode = total.mode.max(facts.mode);
        total.peak = total.peak.max(whole(peak * 1000.0));
        total.volume += u64::from(whole(volume * 10.0));
        total.stretch = total.stretch.max(dose.run_min.unwrap_or(0));
    }
    total
}

/// Returns what one line asks of the tendon: the peak in body weights, and the seconds of one set under it.
pub(crate) fn demand(dose: &Dose, facts: &ExerciseFacts, rules: &RankRules) -> (f64, f64) {
    let surface = if dose.surface == Some(Surface::Step) { rules.step_factor } else { 1.0 };
    let range = if dose.range == Range::Small { rules.small_range_factor } else { 1.0 };
    let share = dose.load_body_percent.map_or(0.0, |percent| f64::from(percent) / 100.0);
    let carried = dose.load_kg.map_or(share, |kg| kg.get() / rules.reference_mass_kg);
    let lifted = dose.rep_max.map_or(0.0, |rm| 1.0 / (1.0 + f64::from(rm) / 30.0));
    let peak = facts.load.peak_bw * surface * range * (1.0 + carried + lifted);
    let each = match (dose.reps, dose.hold_s, dose.minutes) {
        (Some(reps), _, _) => f64::from(reps) * dose.tempo.map_or(2.0, |t| f64::from(t.seconds())),
        (None, Some(hold), _) => f64::from(hold),
        (None, None, minutes) => f64::from(minutes.or(dose.run_min).unwrap_or(0)) * 60.0,
    };
    (peak, each)
}

/// Ranks what stands at a place, so that places of two versions can be compared.
pub(crate) fn rank_of(place: &Place, exercises: &BTreeMap<String, Exercise>, rules: &RankRules) -> Rank {
    rank(&place.dose, place.sessions, exercises, rules)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range first")]
fn whole(value: f64) -> u32 {
    value.round().clamp(0.0, f64::from(u32::MAX)) as u32
}

/// Returns the variables that rise from one dose to the next; a row of a repetition-maximum table rises in load alone.
pub(super) fn raised(before: &[Dose], after: &[Dose]) -> Vec<Variable> {
    let mut raised = Vec::new();
    for dose in after {
        let Some(old) = before.iter().find(|old| old.exercise == dose.exercise) else {
            raised.push(Variable::Exercise);
            continue;
        };
        if dose.rep_max < old.rep_max && dose.rep_max.is_some() {
            raised.push(Variable::Load);
            continue;
        }
        let running = |dose: &Dose| u16::from(dose.run_min.unwrap_or(0)) * u16::from(dose.sets);
        if dose.run_min.is_some() {
            let (now, then) = (running(dose), running(old));
            if now > then || (now == then && dose.run_min > old.run_min) {
                raised.push(Variable::Minutes);
            }
            continue;
        }
        let checks = [
            (dose.surface > old.surface || dose.range > old.range, Variable::Range),
            (dose.load_kg > old.load_kg || dose.load_body_percent > old.load_body_percent, Variable::Load),
            (dose.sets > old.sets, Variable::Sets),
            (dose.reps > old.reps, Variable::Reps),
            (dose.hold_s > old.hold_s, Variable::Hold),
            (dose.minutes > old.minutes, Variable::Minutes),
        ];
        raised.extend(checks.iter().filter(|(rose, _)| *rose).map(|(_, variable)| *variable));
    }
    raised.sort_unstable();
    raised.dedup();
    raised
}
