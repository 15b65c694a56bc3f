//! What one half-day alone shows: no history is needed to say that it is wrong.

use super::{
    claim::{Broken, Claim},
    graph::Look,
    sounds::MorningSound,
};
use crate::{
    programme::{Evidence, State, Table, Verdict, asked, first_of, normal},
    today::{Decision, Rule},
};

/// Asks the claims of half-days while the states are found.
pub(super) struct Local<'a, P> {
    pub(super) table: &'a Table,
    pub(super) broken: Broken,
    pub(super) tell: P,
}

impl<P: FnMut(usize)> Look for Local<'_, P> {
    fn morning(&mut self, state: State, days: &[(State, Verdict)], sounds: &[MorningSound]) {
        self.broken.0 |= one_evening(self.table, &state).0;
        for (sound, (after, verdict)) in sounds.iter().zip(days) {
            self.broken.0 |= one_morning(self.table, &state, sound, after, verdict).0;
        }
        for sound in sounds {
            self.broken.0 |= monotone(self.table, &state, days, sound).0;
        }
    }

    /// What a morning left behind: each state is looked at once, when its evening comes.
    fn evening(&mut self, state: State) {
        self.broken.0 |= in_bounds(self.table, &state).0;
    }

    fn progress(&mut self, states: usize) {
        (self.tell)(states);
    }
}

/// P2 to P6, P12, P13, P19, P20, P22: what a morning may never do.
pub(super) fn one_morning(
    table: &Table,
    state: &State,
    sound: &MorningSound,
    after: &State,
    verdict: &Verdict,
) -> Broken {
    let (from, to, any) = (table.at(state.pos), table.at(after.pos), sound.any);
    let moved = after.pos != state.pos;
    let rise = moved && to.rank >= from.rank;
    let lower = to.rank < from.rank;
    let plan = verdict.plan.is_some();
    let mut broken = Broken::default();
    if rise {
        broken.put(!any.not_calm && !any.rising, Claim::RoseWorse);
        broken.put(!any.missing, Claim::RoseUnknown);
        broken.put(after.pos == from.up, Claim::RoseElsewhere);
        broken.put(!any.barred, Claim::RoseBarred);
        broken.put(!any.gate_open, Claim::PassedGate);
        broken.put(!any.flag, Claim::LoadUnderFlag);
    }
    broken.put(!plan || !any.missing, Claim::PlannedUnknown);
    broken.put(to.stage <= from.stage + 1, Claim::SkippedStage);
    broken.put(to.stage + 1 >= from.stage, Claim::FellTwoStages);
    broken.put(!moved || to.rank != from.rank || after.pos == from.up, Claim::MovedSideways);
    broken.put(verdict.decision != Decision::Reduce || lower || !plan, Claim::ReducedToNothingLower);
    broken.put(explained(table, *state, sound, verdict.rule), Claim::ExplainedOtherwise);
    broken.put(
        verdict.plan.is_none_or(|pos| pos == after.pos)
            && after.planned == plan
            && after.last == Evidence::None,
        Claim::PlanElsewhere,
    );
    broken
}

/// The first condition that holds, asked for an explanation, belongs to the rule that decided.
fn explained(table: &Table, state: State, sound: &MorningSound, rule: Rule) -> bool {
    first_of(&asked(table, state, sound.told)) == Some(rule)
}

/// P17: with all else equal a worse morning never plans more, nor leaves the dose higher.
pub(super) fn monotone(
    table: &Table,
    state: &State,
    days: &[(State, Verdict)],
    sound: &MorningSound,
) -> Broken {
    let mut broken = Broken::default();
    let Some((better, easy)) = sound.number.and_then(|at| days.get(at)) else { return broken };
    let Some((worse, hard)) = sound.worse.and_then(|at| days.get(at)) else { return broken };
    let load = |verdict: &Verdict| verdict.plan.map(|pos| table.at(pos).rank);
    // A new stage's rhythm may say rest where the old one would have gone on, and what keeps the last dose may be
    // less of it.
    let to = table.at(better.pos);
    let new_stage = to.stage > table.at(state.pos).stage;
    broken.put(table.at(worse.pos).rank <= to.rank || new_stage && to.maintenance, Claim::WorseStandsHigher);
    broken.put(new_stage || load(hard) <= load(easy), Claim::WorsePlansMore);
    broken
}

/// What an evening may never leave behind.
pub(super) fn one_evening(table: &Table, after: &State) -> Broken {
    let mut broken = in_bounds(table, after);
    broken.put(!after.planned, Claim::PlanElsewhere);
    broken
}

/// Every field in its range, the normal form reached, one word for one state.
pub(super) fn in_bounds(table: &Table, state: &State) -> Broken {
    let mut broken = Broken::default();
    let need = table.at(state.pos).need;
    let fits = usize::from(state.pos) < table.positions.len()
        && state.total <= need.count.min(15)
        && state.in_row <= need.in_row.min(7)
        && state.calm <= need.calm.min(7)
        && state.watch <= 2
        && state.owed <= 7
        && state.week < 64
        && state.idle <= 29
        && state.brake <= 14;
    broken.put(fits, Claim::OutOfRange);
    let whole = normal(table, *state) == *state && State::from_word(state.word()) == *state;
    broken.put(whole, Claim::NotNormal);
    broken
}
