//! The answer to a forward question in words.

use serde::Serialize;

use super::{Language, day_and_date, runs::kilometres, score};
use crate::{
    care::Care,
    journal::LoadClass,
    may::{Answer, Because, Condition, Instead, Verdict},
    units::LocalDate,
};

/// The answer, ready to be set by a page or printed by a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MayCard {
    /// The answer in a sentence.
    pub head: String,
    /// Why, a sentence each, what decides first.
    pub why: Vec<String>,
    /// What would have to shrink or move, a sentence each.
    pub instead: Vec<String>,
    /// What it depends on, a sentence each.
    pub depends: Vec<String>,
}

/// Sets an answer into words, in the language of the care.
#[must_use]
pub fn may_card(answer: &Answer, care: &Care) -> MayCard {
    let language = care.language;
    let mut depends: Vec<String> = answer.conditions.iter().map(|one| condition(language, *one)).collect();
    if !matches!(answer.verdict, Verdict::NotYet { .. }) && !answer.reasons.contains(&Because::Light) {
        depends.push(language.say("may-is-cautious"));
    }
    MayCard {
        head: head(language, answer),
        why: answer.reasons.iter().map(|why| because(care, why)).collect(),
        instead: answer.instead.iter().map(|one| instead(care, one)).collect(),
        depends,
    }
}

/// Says when the next run may be and how much of it, in a line for the day's plan.
#[must_use]
pub fn next_run_line(next: &Answer, care: &Care) -> String {
    let language = care.language;
    let on = next.question.on;
    match next.verdict {
        Verdict::Shorter { metres, minutes } => {
            let far = metres.filter(|_| !next.is_of_a_ladder());
            let most = amount(language, far, minutes.filter(|_| far.is_none())).into();
            if on == next.asked_on {
                language.tell("next-run-today", [("most", most)])
            } else {
                language.tell("next-run-on", [("day", day_and_date(language, on).into()), ("most", most)])
            }
        }
        Verdict::Yes => language.tell("next-run-any", [("day", day_and_date(language, on).into())]),
        Verdict::NotYet { earliest: Some(_) } => language.say("next-run-morning"),
        Verdict::NotYet { earliest: None } => {
            let why = next.reasons.first().map(|why| because(care, why)).unwrap_or_default();
            language.tell("next-run-none", [("why", why.into())])
        }
    }
}

fn head(language: Language, answer: &Answer) -> String {
    let on = answer.question.on;
    let day = |date: LocalDate| day_and_date(language, date).into();
    match answer.verdict {
        Verdict::Yes if on == answer.asked_on => language.say("may-yes"),
        Verdict::Yes => language.tell("may-yes-on", [("day", day(on))]),
        Verdict::Shorter { metres, minutes } => language
            .tell("may-shorter", [("most", amount(language, metres, minutes).into()), ("day", day(on))]),
        Verdict::NotYet { earliest: Some(earliest) } if earliest == on => language.say("may-check-in-first"),
        Verdict::NotYet { earliest: Some(earliest) } => {
            language.tell("may-earliest", [("day", day(on)), ("earliest", day(earliest))])
        }
        Verdict::NotYet { earliest: None } => language.tell("may-not-yet", [("day", day(on))]),
    }
}

fn amount(language: Language, metres: Option<u32>, minutes: Option<u16>) -> String {
    let far = metres.map(|metres| kilometres(language, metres));
    let long = minutes.map(|minutes| language.tell("may-minutes", [("minutes", minutes.into())]));
    match (far, long) {
        (Some(far), Some(long)) => language.tell("may-and", [("a", far.into()), ("b", long.into())]),
        (far, long) => far.or(long).unwrap_or_default(),
    }
}

fn name(care: &Care, protocol: &str) -> String {
    care.programmes.get(protocol).map_or_else(|| protocol.to_owned(), |p| p.protocol.name.clone())
}

fn because(care: &Care, why: &Because) -> String {
    let language = care.language;
    let day = |date: LocalDate| day_and_date(language, date).into();
    let km = |metres: u32| kilometres(language, metres).into();
    match why {
        Because::RedFlag { since, .. } => language.tell("may-red-flag", [("day", day(*since))]),
        Because::Operation => language.say("may-operation"),
        Because::Stopped { .. } => language.say("may-stopped"),
        Because::Unfollowed { .. } => language.say("may-unfollowed"),
        Because::MorningFirst => language.say("may-morning-first"),
        Because::MorningWorse { on, score: told, usual } => language.tell(
            "may-morning-worse",
            [
                ("day", day(*on)),
                ("score", score(language, *told).into()),
                ("usual", score(language, *usual).into()),
            ],
        ),
        Because::SteppedBack => language.say("may-stepped-back"),
        Because::NoOuting { protocol } => {
            language.tell("may-no-outing", [("programme", name(care, protocol).into())])
        }
        Because::OutingDone => language.say("may-outing-done"),
        Because::WalkingFirst => language.say("may-walking-first"),
        Because::Ladder { turns, run_min, walk_min, total_min } => language.tell(
            "may-ladder",
            [
                ("turns", (*turns).into()),
                ("run", (*run_min).into()),
                ("walk", (*walk_min).into()),
                ("total", (*total_min).into()),
            ],
        ),
        Because::EasyOnLadder => language.say("may-easy-on-ladder"),
        Because::TooEarly => language.say("may-too-early"),
        Because::Recovery { on, days, pain: true, .. } => {
            language.tell("may-recovery-pain", [("day", day(*on)), ("days", (*days).into())])
        }
        Because::Recovery { on, class, days, pain: false } => language.tell(
            "may-recovery",
            [("day", day(*on)), ("class", self::class(*class).into()), ("days", (*days).into())],
        ),
        Because::HardDay { protocol } => {
            language.tell("may-hard-day", [("programme", name(care, protocol).into())])
        }
        Because::LadderFirst { days } => language.tell("may-ladder-first", [("days", (*days).into())]),
        Because::AllSore { days } => language.tell("may-all-sore", [("days", (*days).into())]),
        Because::FirstRun { days, most_m } => {
            language.tell("may-first-run", [("days", (*days).into()), ("most", km(*most_m))])
        }
        Because::Longest { longest_m, most_m, days } => language.tell(
            "may-longest",
            [("longest", km(*longest_m)), ("most", km(*most_m)), ("days", (*days).into())],
        ),
        Because::HoldLongest { longest_m, days } => {
            language.tell("may-hold-longest", [("longest", km(*longest_m)), ("days", (*days).into())])
        }
        Because::Week { usual_m, so_far_m, most_m } => language
            .tell("may-week", [("usual", km(*usual_m)), ("so-far", km(*so_far_m)), ("most", km(*most_m))]),
        Because::FewDays { known, of } => {
            language.tell("may-few-days", [("known", (*known).into()), ("of", (*of).into())])
        }
        Because::Light => language.say("may-light"),
    }
}

const fn class(class: LoadClass) -> &'static str {
    match class {
        LoadClass::Light => "light",
        LoadClass::Medium => "medium",
        LoadClass::High => "high",
    }
}

fn instead(care: &Care, one: &Instead) -> String {
    let language = care.language;
    let then = |verdict: &Verdict| match verdict {
        Verdict::Shorter { metres, minutes } => {
            language.tell("may-then-shorter", [("most", amount(language, *metres, *minutes).into())])
        }
        Verdict::Yes | Verdict::NotYet { .. } => language.say("may-then-yes"),
    };
    match one {
        Instead::SeeSomeone => language.say("may-instead-see"),
        Instead::CheckIn => language.say("may-instead-check-in"),
        Instead::Slower { then: verdict } => {
            language.tell("may-instead-slower", [("then", then(verdict).into())])
        }
        Instead::Flat { then: verdict } => {
            language.tell("may-instead-flat", [("then", then(verdict).into())])
        }
        Instead::InTurns { turns, run_min, walk_min } => language.tell(
            "may-instead-turns",
            [("turns", (*turns).into()), ("run", (*run_min).into()), ("walk", (*walk_min).into())],
        ),
        Instead::Ladder => language.say("may-instead-ladder"),
        Instead::RunFirst { protocol } => {
            language.tell("may-instead-run-first", [("programme", name(care, protocol).into())])
        }
        Instead::MoveSession { protocol } => {
            language.tell("may-instead-move", [("programme", name(care, protocol).into())])
        }
        Instead::Cross => language.say("may-instead-cross"),
    }
}

fn condition(language: Language, one: Condition) -> String {
    language.say(match one {
        Condition::CalmMornings => "may-if-calm",
        Condition::NothingBetween => "may-if-nothing",
    })
}
