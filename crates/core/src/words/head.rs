//! The top of a day: word, title, dose, button.

use super::{
    Language,
    card::{Action, Button, Card},
    dose::{Unit, amount, changed, dose_line, one_dose},
    fork::{capital, forks, next_step},
    note::note_lines,
    plain::{day_and_date, score},
    row::row,
    source::source_lines,
};
use crate::{
    care::Care,
    catalog::{Site, Urgency},
    today::{About, DayAnswer, Decision, Rule, Standing, Stands},
};

/// Puts a day's answer into words.
#[must_use]
pub fn card(answer: &DayAnswer, care: &Care) -> Card {
    let (decision, rule) = answer.beneath.unwrap_or((answer.decision, answer.rule));
    let language = care.language;
    let first_day = answer.day == 1 && decision == Decision::Hold;
    Card {
        decision,
        first_day,
        word: word(language, answer, decision, rule, first_day),
        title: title(language, answer, decision),
        dose: under_title(language, answer, decision, rule),
        button: button(language, answer, decision),
        banner: answer.beneath.is_some().then(|| language.say("head-look")),
        why: answer.reasons.iter().map(|reason| row(reason, answer, care)).collect(),
        fork: forks(answer, care),
        next: answer.earliest_next_step.as_ref().map(|next| next_step(next, care)),
        notes: note_lines(answer, care),
        sources: source_lines(answer, care),
    }
}

fn word(language: Language, answer: &DayAnswer, decision: Decision, rule: Rule, first_day: bool) -> String {
    let stage = answer
        .stairs
        .iter()
        .find(|s| s.standing == Standing::Here)
        .map(|s| s.name.as_str())
        .unwrap_or_default();
    let id = match decision {
        Decision::Progress => return step_up(language, answer),
        Decision::ProgressStage => return language.tell("head-new-stage", [("stage", stage.into())]),
        Decision::Hold if first_day => "head-first-session",
        Decision::Hold => match rule {
            Rule::HoldSlight => "head-same-slight",
            Rule::TestNeeded => "head-same-test",
            Rule::GateNotMet => "head-same-gate",
            Rule::ReviewBarred | Rule::OtherIncreaseOpen => "head-same-barred",
            Rule::Hold
            | Rule::NotYet
            | Rule::AbsenceSinks
            | Rule::RedFlag
            | Rule::Stopped
            | Rule::Cleared
            | Rule::Breach
            | Rule::MorningClearlyWorse
            | Rule::WeeklyTrend
            | Rule::WorseWithoutLoad
            | Rule::RecoveryOwed
            | Rule::WeekFull
            | Rule::MorningUnknown
            | Rule::BackAfterAbsence
            | Rule::NextDose
            | Rule::NextStage
            | Rule::Graduate
            | Rule::ReviewDue => "head-same",
        },
        Decision::Reduce => "head-easier",
        Decision::Rest => "head-no-session",
        Decision::Ask => "head-question",
        Decision::Return if rule == Rule::Cleared => "head-cleared",
        Decision::Return => "head-welcome-back",
        Decision::Graduate => "head-last-gate",
        Decision::Refer => match most_urgent(answer) {
            Some(Urgency::Ambulance) => "head-call-ambulance",
            Some(Urgency::EmergencyToday) => "head-see-today",
            _ => "head-see-days",
        },
    };
    language.say(id)
}

/// "One step up: 45 raises, not 36", or what else rose.
fn step_up(language: Language, answer: &DayAnswer) -> String {
    let before = answer.before.as_deref().unwrap_or_default();
    let what = match (amount(before), amount(&answer.dose)) {
        (Some((old, unit)), Some((new, same))) if unit == same && new > old => {
            let values = [("new", new.into()), ("old", old.into())];
            match unit {
                Unit::Running => language.tell("head-more-running", values),
                Unit::Raises => language.tell("head-more-raises", values),
                Unit::Repetitions => language.tell("head-more-repetitions", values),
                Unit::Holds => language.tell("head-more-holds", values),
            }
        }
        _ => match (before, answer.dose.as_slice()) {
            ([old], [new]) if old.exercise != new.exercise => new.name.clone(),
            ([old], [new]) if old.surface != new.surface => language.say("head-now-on-step"),
            ([old], [new]) if old.load_kg < new.load_kg => {
                new.load_kg.map_or_else(String::new, |kg| language.decimal(&kg.to_string()))
            }
            (_, [new]) => one_dose(language, new),
            (before, after) => changed(after, before).filter(|_| !before.is_empty()).map_or_else(
                || language.say("head-a-little-more"),
                |line| format!("{}, {}", line.name, one_dose(language, line)),
            ),
        },
    };
    language.tell("head-step-up", [("what", what.into())])
}

fn title(language: Language, answer: &DayAnswer, decision: Decision) -> String {
    match decision {
        Decision::Refer => refer_title(language, answer),
        Decision::Ask => match answer.site {
            Site::Achilles => language.say("head-ask-achilles"),
            Site::Plantar => language.say("head-ask-plantar"),
        },
        Decision::Rest => language.say("head-rest"),
        _ if answer.plan.is_empty() => match answer.no_plan {
            Some(crate::today::NoPlan::MorningFirst) => language.say("head-morning-first"),
            _ => language.say("head-rest"),
        },
        Decision::Reduce => {
            answer.eased.last().map_or_else(|| exercise_title(answer), |eased| capital(eased))
        }
        Decision::Progress
        | Decision::ProgressStage
        | Decision::Hold
        | Decision::Return
        | Decision::Graduate => exercise_title(answer),
    }
}

fn exercise_title(answer: &DayAnswer) -> String {
    match answer.dose.as_slice() {
        [line] => line.name.clone(),
        _ => answer
            .stairs
            .iter()
            .find(|s| s.standing == Standing::Here)
            .map(|s| s.name.clone())
            .unwrap_or_default(),
    }
}

fn refer_title(language: Language, answer: &DayAnswer) -> String {
    language.say(match most_urgent(answer) {
        Some(Urgency::Ambulance) => "head-refer-ambulance",
        Some(Urgency::EmergencyToday) => "head-refer-today",
        _ => "head-refer-days",
    })
}

fn most_urgent(answer: &DayAnswer) -> Option<Urgency> {
    answer.flags.iter().map(|flag| flag.urgency).max()
}

fn under_title(language: Language, answer: &DayAnswer, decision: Decision, rule: Rule) -> String {
    let reason = deciding_sentence(language, answer, rule);
    match decision {
        Decision::Refer => reason,
        Decision::Ask => language.say("head-ask-why"),
        Decision::Rest => join(&[reason, next_session(language, answer)]),
        Decision::Reduce if answer.plan.is_empty() => {
            join(&[reason, next_session(language, answer), then_easier(language, answer)])
        }
        _ if answer.plan.is_empty() => join(&[reason, next_session(language, answer)]),
        Decision::Reduce => join(&[dose_line(language, &answer.plan, answer.sessions), reason]),
        Decision::Return => join(&[dose_line(language, &answer.plan, answer.sessions), reason]),
        Decision::Progress | Decision::ProgressStage | Decision::Hold | Decision::Graduate => {
            dose_line(language, &answer.plan, answer.sessions)
        }
    }
}

fn join(parts: &[String]) -> String {
    parts
        .iter()
        .filter(|p| !p.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(if parts.first().is_some_and(|p| p.ends_with('.')) { " " } else { ". " })
}

fn next_session(language: Language, answer: &DayAnswer) -> String {
    answer.next_session.map_or_else(String::new, |on| {
        language.tell("head-next-session", [("day", day_and_date(language, on).into())])
    })
}

/// What the easier form will be on the first day that has a session again.
fn then_easier(language: Language, answer: &DayAnswer) -> String {
    let then = |eased: &String| language.tell("head-then-easier", [("eased", eased.as_str().into())]);
    answer.eased.last().map_or_else(String::new, then)
}

/// The deciding reason as one plain sentence.
fn deciding_sentence(language: Language, answer: &DayAnswer, rule: Rule) -> String {
    let first = |pick: fn(&About) -> bool| answer.reasons.iter().map(|r| &r.about).find(|about| pick(about));
    let id = match rule {
        Rule::MorningClearlyWorse | Rule::WorseWithoutLoad => {
            let Some(About::Morning { today, usual, .. }) = first(|a| matches!(a, About::Morning { .. }))
            else {
                return String::new();
            };
            let today = score(language, *today);
            let worse = match usual {
                Some(usual) => {
                    let values = [("today", today.into()), ("usual", (*usual).into())];
                    language.tell("head-morning-worse-usual", values)
                }
                None => language.tell("head-morning-worse", [("today", today.into())]),
            };
            return if rule == Rule::WorseWithoutLoad {
                join(&[worse, language.say("head-no-load-explains")])
            } else {
                worse
            };
        }
        Rule::Breach => {
            let Some(About::SessionPain { worst, ceiling, .. }) =
                first(|a| matches!(a, About::SessionPain { .. }))
            else {
                return String::new();
            };
            let values = [("worst", score(language, *worst).into()), ("ceiling", (*ceiling).into())];
            return language.tell("head-breach", values);
        }
        Rule::WeeklyTrend => "head-trend",
        Rule::RecoveryOwed => {
            let run = answer
                .reasons
                .iter()
                .any(|r| r.stands == Stands::NotYet && matches!(r.about, About::OtherLoad { .. }));
            if run { "head-load-recovery" } else { "head-recovery" }
        }
        Rule::WeekFull => "head-week-full",
        Rule::BackAfterAbsence => {
            let Some(About::Away { days }) = first(|a| matches!(a, About::Away { .. })) else {
                return String::new();
            };
            return language.tell("head-away", [("days", (*days).into())]);
        }
        Rule::Cleared => "head-cleared-easier",
        Rule::RedFlag | Rule::Stopped => {
            let Some(About::RedFlag { why, .. }) = first(|a| matches!(a, About::RedFlag { .. })) else {
                return String::new();
            };
            return why.clone();
        }
        Rule::NextStage | Rule::NextDose | Rule::Graduate => "head-move-on",
        Rule::AbsenceSinks
        | Rule::MorningUnknown
        | Rule::ReviewBarred
        | Rule::OtherIncreaseOpen
        | Rule::TestNeeded
        | Rule::GateNotMet
        | Rule::HoldSlight
        | Rule::Hold
        | Rule::NotYet
        | Rule::ReviewDue => return String::new(),
    };
    language.say(id)
}

fn button(language: Language, answer: &DayAnswer, decision: Decision) -> Option<Button> {
    let make = |action, id: &str| Some(Button { action, text: language.say(id) });
    if decision == Decision::Refer {
        return make(Action::SeeFlag, "button-flag");
    }
    let morning_first = answer.no_plan == Some(crate::today::NoPlan::MorningFirst);
    if decision == Decision::Ask || morning_first {
        return make(Action::CheckIn, "button-answer");
    }
    if !answer.remaining.is_empty() {
        let begun = answer.remaining != answer.plan;
        return match (answer.sessions_done, begun) {
            (0, false) => make(Action::StartSession, "button-start"),
            (0, true) => make(Action::StartSession, "button-go-on"),
            _ => make(Action::StartSession, "button-second"),
        };
    }
    if answer.plan.is_empty() && !answer.light.is_empty() {
        return make(Action::StartLight, "button-light");
    }
    None
}
