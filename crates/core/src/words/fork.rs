//! "What would change it" as words: the result first, then the smallest cause and the earliest date.

use super::{
    card::{Fork, Way},
    dose::{changed, one_dose},
    plain::{count, day_and_date, measure},
};
use crate::{
    care::Care,
    today::{Ahead, AheadWhen, Cause, DayAnswer, Decision, DoseLine, NextStep, WouldChange},
};

/// Returns the ways a day can go on, up first.
#[must_use]
pub fn forks(answer: &DayAnswer, care: &Care) -> Vec<Fork> {
    let mut forks = Vec::new();
    if let Some(next) = &answer.earliest_next_step {
        forks.push(Fork {
            way: Way::Up,
            then: result(&next.dose, &answer.dose),
            cause: next_step(next, care),
        });
    }
    if answer.plan.is_empty() {
        forks.extend(answer.would_change.iter().take(3).map(|way| from_today(way, answer)));
    } else {
        forks.extend(same(answer));
        forks.extend(down(answer));
    }
    forks
}

/// Returns the next step as "Two more good sessions. Friday 6 March at the earliest."
#[must_use]
pub(super) fn next_step(next: &NextStep, care: &Care) -> String {
    let mut parts = Vec::new();
    if next.sessions > 0 {
        parts.push(format!(
            "{}, each answered by a calm morning.",
            capital(&count(u32::from(next.sessions), "good session", "good sessions"))
        ));
    }
    for test in &next.tests {
        parts.push(format!("{}.", measure(*test, care)));
    }
    parts.push(format!("{} at the earliest.", day_and_date(care.language, next.date)));
    parts.join(" ")
}

fn same(answer: &DayAnswer) -> Option<Fork> {
    let strained = answer.ahead.iter().find_map(|ahead| {
        if let AheadWhen::Strained { from, to } = ahead.when { Some((from, to)) } else { None }
    });
    let cause = match strained {
        Some((from, to)) if from == to => format!("Pain of {from}, or a set left out."),
        Some((from, to)) if from + 1 == to => format!("Pain of {from} or {to}, or a set left out."),
        Some((from, to)) => format!("Pain of {from} to {to}, or a set left out."),
        None => "A set left out, or made easier.".to_owned(),
    };
    let holds = answer.ahead.iter().any(|a| a.decision == Decision::Hold) || strained.is_some();
    holds.then(|| Fork { way: Way::Same, then: "The same again".to_owned(), cause })
}

fn down(answer: &DayAnswer) -> Option<Fork> {
    let find =
        |pick: fn(&AheadWhen) -> Option<u8>| answer.ahead.iter().find_map(|a| pick(&a.when).map(|n| (n, a)));
    let (from, ahead) = find(|when| if let AheadWhen::TooMuch { from } = when { Some(*from) } else { None })?;
    let worse = find(|when| if let AheadWhen::WorseMorning { by } = when { Some(*by) } else { None });
    let cause = worse.map_or_else(
        || format!("Pain of {from} or more."),
        |(by, _)| format!("Pain of {from} or more, or a morning {by} points above your usual one."),
    );
    Some(Fork { way: Way::Down, then: easier(ahead, answer), cause })
}

fn easier(ahead: &Ahead, answer: &DayAnswer) -> String {
    if ahead.decision == Decision::Rest || ahead.dose == answer.dose {
        return "Rest".to_owned();
    }
    ahead.eased.last().map_or_else(|| result(&ahead.dose, &answer.dose), |eased| capital(eased))
}

fn from_today(way: &WouldChange, answer: &DayAnswer) -> Fork {
    let causes: Vec<String> = way.cause.iter().map(|cause| cause_words(cause, answer)).collect();
    let session = || format!("A session today: {}", result(&way.dose, &[]));
    let (direction, then) = match way.decision {
        Decision::Progress | Decision::ProgressStage | Decision::Graduate => {
            (Way::Up, result(&way.dose, &answer.dose))
        }
        Decision::Reduce if way.plan => (Way::Down, session()),
        Decision::Reduce => (Way::Down, format!("Then {}", result(&way.dose, &[]))),
        Decision::Refer => (Way::Down, "No load, and someone to look at it".to_owned()),
        Decision::Ask => (Way::Same, "The question first".to_owned()),
        Decision::Rest if answer.decision == Decision::Reduce => {
            (Way::Same, "Rest today, and no step down".to_owned())
        }
        Decision::Rest => (Way::Down, "Rest today".to_owned()),
        Decision::Hold | Decision::Return if way.plan => (Way::Same, session()),
        Decision::Hold | Decision::Return => (Way::Same, "The same dose, no session today".to_owned()),
    };
    Fork { way: direction, then, cause: capital(&format!("{}.", causes.join(", and "))) }
}

/// Returns a cause as words that fit behind "if": "this morning is 3 or less".
#[must_use]
pub(super) fn cause_words(cause: &Cause, answer: &DayAnswer) -> String {
    let range = |least: u8, most: u8| match (least, most) {
        (0, most) => format!("{most} or less"),
        (least, 10) => format!("{least} or more"),
        (least, most) if least == most => least.to_string(),
        (least, most) => format!("{least} to {most}"),
    };
    match cause {
        Cause::Morning { at_least, at_most } => {
            match answer.reasons.iter().any(|r| r.stands == crate::today::Stands::Unknown) {
                true => format!("if it is {}", range(*at_least, *at_most)),
                false => format!("had this morning been {}", range(*at_least, *at_most)),
            }
        }
        Cause::MorningAnswered => "your morning answered".to_owned(),
        Cause::GateHolds => "the test passed".to_owned(),
        Cause::GateFails => "the test not passed".to_owned(),
        Cause::TrendLevel => "mornings no longer climbing".to_owned(),
        Cause::TrendRises => "mornings climbing".to_owned(),
        Cause::RedFlag => "a new warning sign".to_owned(),
        Cause::Clearance => "a clinician's clearance".to_owned(),
        Cause::NotBarred => "nothing else rising at the same time".to_owned(),
        Cause::PainYesterday { at_least, at_most } => {
            format!("had yesterday's worst pain been {}", range(*at_least, *at_most))
        }
        Cause::WorkYesterdayFull => "had yesterday's work been done in full".to_owned(),
        Cause::WorkYesterdayLess => "had yesterday's work not been done in full".to_owned(),
        Cause::EffortYesterdayFits => "had yesterday's effort fitted the dose".to_owned(),
        Cause::NoSessionYesterday => "without yesterday's session".to_owned(),
        Cause::NoHighLoadYesterday => "without yesterday's load outside the programme".to_owned(),
    }
}

/// A dose in few words, with the exercise where it changes.
fn result(dose: &[DoseLine], now: &[DoseLine]) -> String {
    match (dose, now) {
        ([line], [old]) if line.exercise == old.exercise => one_dose(crate::words::Language::English, line),
        ([line], _) => format!("{}, {}", line.name, one_dose(crate::words::Language::English, line)),
        ([first, ..], [old, ..]) if first.exercise == old.exercise => {
            let line = changed(dose, now).unwrap_or(first);
            format!("{}: {}", line.name, one_dose(crate::words::Language::English, line))
        }
        ([first, rest @ ..], _) => format!(
            "{} and {}",
            first.name,
            count(u32::try_from(rest.len()).unwrap_or(0), "more exercise", "more exercises")
        ),
        ([], _) => "Rest".to_owned(),
    }
}

pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
