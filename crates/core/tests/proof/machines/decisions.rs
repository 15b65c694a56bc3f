//! What a morning decides, bent.

use heelup_core::{
    programme::{Band, Evidence, NONE, State, Stop, Table, Told, Verdict, decide},
    today::{Decision, Rule},
    verify::Claim,
};

use super::{Fault, fault, rises};
use crate::proof::bench::{Bent, STRAIGHT};

/// A morning decides something else.
const fn decides(
    name: &'static str,
    claim: Claim,
    decide: fn(&Table, State, Told) -> (State, Verdict),
) -> Fault {
    fault(name, claim, Bent { decide, ..STRAIGHT })
}

pub(super) const DECISIONS: &[Fault] = &[
    decides("a rise after a breach", Claim::RoseAfterBreach, |table, state, told| {
        let last = if state.last == Evidence::Breach { Evidence::Sound } else { state.last };
        let counted =
            State { last, total: state.total.max(1), in_row: state.in_row.max(1), calm: 7, ..state };
        if last == state.last { decide(table, state, told) } else { decide(table, counted, told) }
    }),
    decides(
        "a breach is answered by a day of rest alone",
        Claim::ExposureUnanswered,
        |table, state, told| {
            let breach = state.last == Evidence::Breach;
            let rested = State { last: Evidence::Silent, owed: state.owed.max(1), ..state };
            decide(table, if breach { rested } else { state }, told)
        },
    ),
    decides("mornings that rise only hold", Claim::TrendUnanswered, |table, state, told| {
        let band = if told.rising && told.band == Band::Calm { Band::Slight } else { told.band };
        decide(table, state, Told { rising: false, band, ..told })
    }),
    decides("two doses at once", Claim::RoseElsewhere, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let next = table.at(after.pos).up;
        if !rises(&verdict) || next == NONE {
            return (after, verdict);
        }
        (State { pos: next, ..after }, Verdict { plan: verdict.plan.map(|_| next), ..verdict })
    }),
    decides("two stages at once", Claim::SkippedStage, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let last = u8::try_from(table.positions.iter().position(|p| p.maintenance).unwrap()).unwrap();
        if !rises(&verdict) {
            return (after, verdict);
        }
        (State { pos: last, ..after }, Verdict { plan: verdict.plan.map(|_| last), ..verdict })
    }),
    decides("a clearance brings the old dose back", Claim::ClearedWithoutEasing, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        if verdict.rule != Rule::Cleared {
            return (after, verdict);
        }
        (State { pos: state.pos, ..after }, Verdict { plan: verdict.plan.map(|_| state.pos), ..verdict })
    }),
    decides("a clearance washes rest away", Claim::PlannedInRest, |table, state, told| {
        let owed = if told.stop == Stop::Clear { 0 } else { state.owed };
        decide(table, State { owed, ..state }, told)
    }),
    decides("a stop lasts one day", Claim::LoadUnderFlag, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        (State { stopped: false, ..after }, verdict)
    }),
    decides("refers although nothing stands", Claim::ReferredForNothing, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        if verdict.rule != Rule::WorseWithoutLoad {
            return (after, verdict);
        }
        (after, Verdict { decision: Decision::Refer, ..verdict })
    }),
    decides("work on a day of rest", Claim::PlannedInRest, |table, state, told| {
        decide(table, State { owed: 0, ..state }, told)
    }),
    decides("one exposure is answered twice", Claim::ReducedTwice, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let again = verdict.decision == Decision::Reduce;
        (State { watch: if again { state.watch } else { after.watch }, ..after }, verdict)
    }),
    decides("a reduction to a heavier dose", Claim::ReducedToNothingLower, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let up = table.at(state.pos).up;
        if verdict.decision != Decision::Reduce || up == NONE {
            return (after, verdict);
        }
        (State { pos: up, ..after }, Verdict { plan: verdict.plan.map(|_| up), ..verdict })
    }),
    decides("an unanswered session counts", Claim::RoseUnanswered, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let counts = state.last == Evidence::Sound && told.band == Band::Missing && after.pos == state.pos;
        let more = State { fresh: true, total: after.total + 1, in_row: after.in_row + 1, ..after };
        (if counts { more } else { after }, verdict)
    }),
    decides("the other programmes are not told of a rise", Claim::TokenLost, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        (State { open_rise: false, ..after }, verdict)
    }),
    decides("another rule is shown", Claim::ExplainedOtherwise, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let rule = if verdict.rule == Rule::NotYet { Rule::Hold } else { verdict.rule };
        (after, Verdict { rule, ..verdict })
    }),
    decides("a slight morning rests, a worse one works", Claim::WorsePlansMore, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        if told.band != Band::Slight {
            return (after, verdict);
        }
        (State { planned: false, ..after }, Verdict { plan: None, ..verdict })
    }),
    decides("a worse morning is answered more mildly", Claim::WorseStandsHigher, |table, state, told| {
        let band = if told.rising && told.band == Band::Worse { Band::Slight } else { told.band };
        decide(table, state, Told { rising: told.rising && told.band != Band::Worse, band, ..told })
    }),
    decides("the second reduction is a single one", Claim::ReducedElsewhere, |table, state, told| {
        decide(table, State { brake: if state.brake < 7 { 7 } else { state.brake }, ..state }, told)
    }),
    decides("a counter runs over", Claim::OutOfRange, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        (State { total: after.total + u8::from(after.fresh), ..after }, verdict)
    }),
    decides("the plan is another dose than the place", Claim::PlanElsewhere, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        (after, Verdict { plan: verdict.plan.map(|_| 0), ..verdict })
    }),
    decides("the place changes, the load does not", Claim::MovedSideways, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        let at = *table.at(state.pos);
        let same = |pos: &usize| table.positions[*pos].rank == at.rank && *pos != usize::from(state.pos);
        let Some(other) = (0..table.positions.len()).find(same).filter(|_| verdict.rule == Rule::NotYet)
        else {
            return (after, verdict);
        };
        let other = u8::try_from(other).unwrap();
        (State { pos: other, ..after }, Verdict { plan: verdict.plan.map(|_| other), ..verdict })
    }),
    decides("two stages are lost at once", Claim::FellTwoStages, |table, state, told| {
        let (after, verdict) = decide(table, state, told);
        if !verdict.notes.second {
            return (after, verdict);
        }
        (State { pos: 1, ..after }, Verdict { plan: verdict.plan.map(|_| 1), ..verdict })
    }),
];
