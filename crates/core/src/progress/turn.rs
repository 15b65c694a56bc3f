//! The decisions that changed something: steps up and down, rest, a word with a clinician.

use serde::Serialize;

use super::stage_on;
use crate::{
    today::{Decision, Rule, Trace, Track},
    units::LocalDate,
};

/// What a decision did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TurnKind {
    /// A harder dose of the same stage.
    Rise,
    /// The first dose of the next stage.
    NewStage,
    /// One step easier.
    Easier,
    /// No main work.
    Rest,
    /// Gently back, after days away or a clearance.
    Return,
    /// See someone; said on the first day it stands.
    Refer,
    /// The last gate was passed.
    Graduate,
}

/// One decision that changed something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Turn {
    /// The day.
    pub on: LocalDate,
    /// What it did.
    pub kind: TurnKind,
    /// The rule that made it.
    pub rule: Rule,
    /// The stage the person stood at afterwards, in one or two words.
    pub stage: String,
}

/// Returns what a day's decision changed, if anything.
pub(super) fn of(track: &Track<'_>, date: LocalDate) -> Option<Turn> {
    let trace = track.trace(date)?;
    let before = track.trace(date.plus(-1));
    let stage = stage_on(track, date).map_or_else(String::new, |(_, short)| short.to_owned());
    let (kind, rule) = turned(trace, before)?;
    Some(Turn { on: date, kind, rule, stage })
}

fn turned(trace: &Trace, before: Option<&Trace>) -> Option<(TurnKind, Rule)> {
    let rule = trace.verdict.rule;
    let fresh = |standing: fn(&Trace) -> bool| standing(trace) && !before.is_some_and(standing);
    let kind = match trace.verdict.decision {
        Decision::Refer if fresh(|t| t.verdict.decision == Decision::Refer) => TurnKind::Refer,
        // A review heads the day and hides nothing of it: it is marked where nothing else is.
        Decision::Hold | Decision::Ask if fresh(|t| t.due.is_some()) => {
            return Some((TurnKind::Refer, Rule::ReviewDue));
        }
        Decision::Progress => TurnKind::Rise,
        Decision::ProgressStage => TurnKind::NewStage,
        Decision::Reduce => TurnKind::Easier,
        Decision::Rest => TurnKind::Rest,
        Decision::Return => TurnKind::Return,
        Decision::Graduate => TurnKind::Graduate,
        Decision::Refer | Decision::Hold | Decision::Ask => return None,
    };
    Some((kind, rule))
}
