//! What would change a day's decision, in words and as values.

use heelup_core::{
    care::Care,
    today::{Ahead as CoreAhead, AheadWhen, Cause as CoreCause, WouldChange as CoreChange},
};
use schemars::JsonSchema;
use serde::Serialize;

use super::dose::{Dose, doses, short};

/// One way in which the decision would be another, the smallest change first.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct WouldChange {
    /// In a sentence.
    pub(crate) what: String,
    /// What would have to be different.
    pub(crate) causes: Vec<Cause>,
    /// It can still happen today.
    pub(crate) still_today: bool,
    /// What the day would then be.
    pub(crate) decision: &'static str,
    /// The rule that would then decide.
    pub(crate) rule: &'static str,
    /// Whether there would be main work today.
    pub(crate) plan: bool,
    /// The dose that would then be in force.
    pub(crate) dose: Vec<Dose>,
}

/// One thing that would have to be different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Cause {
    /// Which.
    pub(crate) id: &'static str,
    /// The least it may be, where it is a score.
    pub(crate) at_least: Option<u8>,
    /// The most it may be, where it is a score.
    pub(crate) at_most: Option<u8>,
}

/// What tomorrow would be after today's session and by tomorrow's morning.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Ahead {
    /// What would have to happen.
    pub(crate) when: String,
    /// What tomorrow would then be.
    pub(crate) decision: &'static str,
    /// The rule that would decide.
    pub(crate) rule: &'static str,
    /// The dose that would be in force.
    pub(crate) dose: Vec<Dose>,
}

/// Takes over the ways in which a day would be another.
pub(super) fn changes(ways: &[CoreChange], care: &Care) -> Vec<WouldChange> {
    let way = |way: &CoreChange| {
        let mut causes: Vec<String> = way.cause.iter().map(words).collect();
        if let Some(first) = causes.first_mut() {
            *first = capital(first);
        }
        let then = if way.plan {
            format!("{}, {}", way.decision.id(), short(&way.dose))
        } else {
            format!("{}, no main work today", way.decision.id())
        };
        WouldChange {
            what: format!("{}: {then}.", causes.join(" and ")),
            causes: way.cause.iter().map(cause).collect(),
            still_today: way.still_today,
            decision: way.decision.id(),
            rule: way.rule.id(),
            plan: way.plan,
            dose: doses(&way.dose, care),
        }
    };
    ways.iter().map(way).collect()
}

/// Takes over what tomorrow may be.
pub(super) fn ahead(cases: &[CoreAhead], care: &Care) -> Vec<Ahead> {
    let case = |case: &CoreAhead| Ahead {
        when: match case.when {
            AheadWhen::Good { target } => {
                format!("All of it done, pain of {target} or less, and a calm morning")
            }
            AheadWhen::Strained { from, to } => format!("Pain of {}", range(from, to)),
            AheadWhen::TooMuch { from } => format!("Pain of {from} or more"),
            AheadWhen::WorseMorning { by } => format!("A morning {by} or more above your usual one"),
        },
        decision: case.decision.id(),
        rule: case.rule.id(),
        dose: doses(&case.dose, care),
    };
    cases.iter().map(case).collect()
}

const fn cause(cause: &CoreCause) -> Cause {
    let (id, at_least, at_most) = match *cause {
        CoreCause::Morning { at_least, at_most } => ("morning", Some(at_least), Some(at_most)),
        CoreCause::MorningAnswered => ("morning-answered", None, None),
        CoreCause::GateHolds => ("gate-holds", None, None),
        CoreCause::GateFails => ("gate-fails", None, None),
        CoreCause::TrendLevel => ("trend-level", None, None),
        CoreCause::TrendRises => ("trend-rises", None, None),
        CoreCause::RedFlag => ("red-flag", None, None),
        CoreCause::Clearance => ("clearance", None, None),
        CoreCause::NotBarred => ("not-barred", None, None),
        CoreCause::PainYesterday { at_least, at_most } => ("pain-yesterday", Some(at_least), Some(at_most)),
        CoreCause::WorkYesterdayFull => ("work-yesterday-full", None, None),
        CoreCause::WorkYesterdayLess => ("work-yesterday-less", None, None),
        CoreCause::EffortYesterdayFits => ("effort-yesterday-fits", None, None),
        CoreCause::NoSessionYesterday => ("no-session-yesterday", None, None),
        CoreCause::NoHighLoadYesterday => ("no-high-load-yesterday", None, None),
    };
    Cause { id, at_least, at_most }
}

fn words(cause: &CoreCause) -> String {
    match *cause {
        CoreCause::Morning { at_least, at_most } => {
            format!("a morning score of {}", range(at_least, at_most))
        }
        CoreCause::MorningAnswered => "an answer about this morning".to_owned(),
        CoreCause::GateHolds => "the test taken and the gate passed".to_owned(),
        CoreCause::GateFails => "the gate not passed".to_owned(),
        CoreCause::TrendLevel => "mornings that do not rise from week to week".to_owned(),
        CoreCause::TrendRises => "mornings that rise from week to week".to_owned(),
        CoreCause::RedFlag => "a red flag".to_owned(),
        CoreCause::Clearance => "a clinician's clearance".to_owned(),
        CoreCause::NotBarred => "nothing else barring a rise".to_owned(),
        CoreCause::PainYesterday { at_least, at_most } => {
            format!("pain of {} yesterday", range(at_least, at_most))
        }
        CoreCause::WorkYesterdayFull => "all of yesterday's work done".to_owned(),
        CoreCause::WorkYesterdayLess => "not all of yesterday's work done".to_owned(),
        CoreCause::EffortYesterdayFits => "an effort yesterday that fits the dose".to_owned(),
        CoreCause::NoSessionYesterday => "no session yesterday".to_owned(),
        CoreCause::NoHighLoadYesterday => "no high load yesterday".to_owned(),
    }
}

/// Returns a range of scores in words.
fn range(least: u8, most: u8) -> String {
    match (least, most) {
        (0, most) => format!("{most} or less"),
        (least, 10) => format!("{least} or more"),
        (least, most) if least == most => least.to_string(),
        (least, most) => format!("{least} to {most}"),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
