//! "What would change it" as words: the result first, then the smallest cause and the earliest date.

use super::{
    Language,
    card::{Fork, Way},
    dose::{changed, one_dose},
    plain::{day_and_date, measure},
};
use crate::{
    care::Care,
    today::{Ahead, AheadWhen, Cause, DayAnswer, Decision, DoseLine, NextStep, WouldChange},
};

/// Returns the ways a day can go on, up first.
#[must_use]
pub fn forks(answer: &DayAnswer, care: &Care) -> Vec<Fork> {
    let language = care.language;
    let mut forks = Vec::new();
    if let Some(next) = &answer.earliest_next_step {
        forks.push(Fork {
            way: Way::Up,
            then: result(language, &next.dose, &answer.dose),
            cause: next_step(next, care),
        });
    }
    if answer.plan.is_empty() {
        forks.extend(answer.would_change.iter().take(3).map(|way| from_today(language, way, answer)));
    } else {
        forks.extend(same(language, answer));
        forks.extend(down(language, answer));
    }
    forks
}

/// Returns the next step as "Two more good sessions. Friday 6 March at the earliest."
#[must_use]
pub(super) fn next_step(next: &NextStep, care: &Care) -> String {
    let language = care.language;
    let mut parts = Vec::new();
    if next.sessions > 0 {
        parts.push(language.tell("fork-sessions", [("n", next.sessions.into())]));
    }
    for test in &next.tests {
        parts.push(format!("{}.", measure(*test, care)));
    }
    let day = day_and_date(language, next.date);
    parts.push(language.tell("fork-earliest", [("day", day.into())]));
    parts.join(" ")
}

fn same(language: Language, answer: &DayAnswer) -> Option<Fork> {
    let strained = answer.ahead.iter().find_map(|ahead| {
        if let AheadWhen::Strained { from, to } = ahead.when { Some((from, to)) } else { None }
    });
    let cause = match strained {
        Some((from, to)) if from == to => language.tell("fork-pain", [("from", from.into())]),
        Some((from, to)) => {
            let values = [("from", from.into()), ("to", to.into())];
            if from + 1 == to {
                language.tell("fork-pain-or", values)
            } else {
                language.tell("fork-pain-to", values)
            }
        }
        None => language.say("fork-set-left-out"),
    };
    let holds = answer.ahead.iter().any(|a| a.decision == Decision::Hold) || strained.is_some();
    holds.then(|| Fork { way: Way::Same, then: language.say("head-same"), cause })
}

fn down(language: Language, answer: &DayAnswer) -> Option<Fork> {
    let find =
        |pick: fn(&AheadWhen) -> Option<u8>| answer.ahead.iter().find_map(|a| pick(&a.when).map(|n| (n, a)));
    let (from, ahead) = find(|when| if let AheadWhen::TooMuch { from } = when { Some(*from) } else { None })?;
    let worse = find(|when| if let AheadWhen::WorseMorning { by } = when { Some(*by) } else { None });
    let cause = match worse {
        None => language.tell("fork-too-much", [("from", from.into())]),
        Some((by, _)) => {
            language.tell("fork-too-much-or-morning", [("from", from.into()), ("by", by.into())])
        }
    };
    Some(Fork { way: Way::Down, then: easier(language, ahead, answer), cause })
}

fn easier(language: Language, ahead: &Ahead, answer: &DayAnswer) -> String {
    if ahead.decision == Decision::Rest || ahead.dose == answer.dose {
        return language.say("fork-rest");
    }
    ahead.eased.last().map_or_else(|| result(language, &ahead.dose, &answer.dose), |eased| capital(eased))
}

fn from_today(language: Language, way: &WouldChange, answer: &DayAnswer) -> Fork {
    let causes = way.cause.iter().map(|cause| cause_words(language, cause, answer));
    let causes = causes.reduce(|first, second| {
        language.tell("cause-and", [("first", first.into()), ("second", second.into())])
    });
    let dose = |id: &str| language.tell(id, [("dose", result(language, &way.dose, &[]).into())]);
    let (direction, then) = match way.decision {
        Decision::Progress | Decision::ProgressStage | Decision::Graduate => {
            (Way::Up, result(language, &way.dose, &answer.dose))
        }
        Decision::Reduce if way.plan => (Way::Down, dose("fork-session")),
        Decision::Reduce => (Way::Down, dose("fork-then")),
        Decision::Refer => (Way::Down, language.say("fork-refer")),
        Decision::Ask => (Way::Same, language.say("fork-ask")),
        Decision::Rest if answer.decision == Decision::Reduce => {
            (Way::Same, language.say("fork-rest-no-step"))
        }
        Decision::Rest => (Way::Down, language.say("head-rest")),
        Decision::Hold | Decision::Return if way.plan => (Way::Same, dose("fork-session")),
        Decision::Hold | Decision::Return => (Way::Same, language.say("fork-same-no-session")),
    };
    Fork { way: direction, then, cause: capital(&format!("{}.", causes.unwrap_or_default())) }
}

/// Returns a cause as words that fit behind "if": "this morning is 3 or less".
#[must_use]
pub(super) fn cause_words(language: Language, cause: &Cause, answer: &DayAnswer) -> String {
    let range = |least: u8, most: u8| match (least, most) {
        (0, most) => language.tell("cause-or-less", [("n", most.into())]),
        (least, 10) => language.tell("cause-or-more", [("n", least.into())]),
        (least, most) if least == most => least.to_string(),
        (least, most) => language.tell("cause-range", [("least", least.into()), ("most", most.into())]),
    };
    let id = match cause {
        Cause::Morning { at_least, at_most } => {
            let range = [("range", range(*at_least, *at_most).into())];
            return match answer.reasons.iter().any(|r| r.stands == crate::today::Stands::Unknown) {
                true => language.tell("cause-morning-if", range),
                false => language.tell("cause-morning-been", range),
            };
        }
        Cause::PainYesterday { at_least, at_most } => {
            let range = [("range", range(*at_least, *at_most).into())];
            return language.tell("cause-pain-yesterday", range);
        }
        Cause::MorningAnswered => "cause-morning-answered",
        Cause::GateHolds => "cause-gate-holds",
        Cause::GateFails => "cause-gate-fails",
        Cause::TrendLevel => "cause-trend-level",
        Cause::TrendRises => "cause-trend-rises",
        Cause::RedFlag => "cause-red-flag",
        Cause::Clearance => "cause-clearance",
        Cause::NotBarred => "cause-not-barred",
        Cause::WorkYesterdayFull => "cause-work-full",
        Cause::WorkYesterdayLess => "cause-work-less",
        Cause::EffortYesterdayFits => "cause-effort-fits",
        Cause::NoSessionYesterday => "cause-no-session",
        Cause::NoHighLoadYesterday => "cause-no-high-load",
    };
    language.say(id)
}

/// A dose in few words, with the exercise where it changes.
fn result(language: Language, dose: &[DoseLine], now: &[DoseLine]) -> String {
    match (dose, now) {
        ([line], [old]) if line.exercise == old.exercise => one_dose(language, line),
        ([line], _) => format!("{}, {}", line.name, one_dose(language, line)),
        ([first, ..], [old, ..]) if first.exercise == old.exercise => {
            let line = changed(dose, now).unwrap_or(first);
            format!("{}: {}", line.name, one_dose(language, line))
        }
        ([first, rest @ ..], _) => {
            let values = [("name", first.name.as_str().into()), ("n", rest.len().into())];
            language.tell("fork-and-more", values)
        }
        ([], _) => language.say("fork-rest"),
    }
}

pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
