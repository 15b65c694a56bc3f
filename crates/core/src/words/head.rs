//! The top of a day: word, title, dose, button.

use super::{
    card::{Action, Button, Card},
    dose::{amount, changed, dose_line, one_dose},
    fork::{capital, forks, next_step},
    note::note_lines,
    plain::{count, day_and_date},
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
    let first_day = answer.day == 1 && decision == Decision::Hold;
    Card {
        decision,
        first_day,
        word: word(answer, decision, rule, first_day),
        title: title(answer, decision),
        dose: under_title(answer, decision, rule),
        button: button(answer, decision),
        banner: answer.beneath.is_some().then(|| "Time to have it looked at".to_owned()),
        why: answer.reasons.iter().map(|reason| row(reason, answer, care)).collect(),
        fork: forks(answer, care),
        next: answer.earliest_next_step.as_ref().map(|next| next_step(next, care)),
        notes: note_lines(answer, care),
        sources: source_lines(answer, care),
    }
}

fn word(answer: &DayAnswer, decision: Decision, rule: Rule, first_day: bool) -> String {
    let stage = answer
        .stairs
        .iter()
        .find(|s| s.standing == Standing::Here)
        .map(|s| s.name.as_str())
        .unwrap_or_default();
    match decision {
        Decision::Progress => step_up(answer),
        Decision::ProgressStage => format!("A new stage: {stage}"),
        Decision::Hold if first_day => "Your first session".to_owned(),
        Decision::Hold => match rule {
            Rule::HoldSlight => "The same again: a little more than usual this morning",
            Rule::TestNeeded => "The same again, and time for a test",
            Rule::GateNotMet => "The same again: one measure is still missing",
            Rule::ReviewBarred | Rule::OtherIncreaseOpen => "The same again: one increase at a time",
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
            | Rule::ReviewDue => "The same again",
        }
        .to_owned(),
        Decision::Reduce => "One step easier".to_owned(),
        Decision::Rest => "No session today".to_owned(),
        Decision::Ask => "One question first".to_owned(),
        Decision::Return if rule == Rule::Cleared => "You are cleared to go on".to_owned(),
        Decision::Return => "Welcome back".to_owned(),
        Decision::Graduate => "The last gate is passed".to_owned(),
        Decision::Refer => match most_urgent(answer) {
            Some(Urgency::Ambulance) => "Call an ambulance",
            Some(Urgency::EmergencyToday) => "See someone today",
            _ => "See someone within days",
        }
        .to_owned(),
    }
}

/// "One step up: 45 raises, not 36", or what else rose.
fn step_up(answer: &DayAnswer) -> String {
    let before = answer.before.as_deref().unwrap_or_default();
    let what = match (amount(before), amount(&answer.dose)) {
        (Some((old, unit)), Some((new, same))) if unit == same && new > old => {
            format!("{new} {unit}, not {old}")
        }
        _ => match (before, answer.dose.as_slice()) {
            ([old], [new]) if old.exercise != new.exercise => new.name.clone(),
            ([old], [new]) if old.surface != new.surface => "now on the step".to_owned(),
            ([old], [new]) if old.load_kg < new.load_kg => {
                new.load_kg.map_or_else(String::new, |kg| format!("{kg}"))
            }
            (_, [new]) => one_dose(crate::words::Language::English, new),
            (before, after) => changed(after, before).filter(|_| !before.is_empty()).map_or_else(
                || "a little more".to_owned(),
                |line| format!("{}, {}", line.name, one_dose(crate::words::Language::English, line)),
            ),
        },
    };
    format!("One step up: {what}")
}

fn title(answer: &DayAnswer, decision: Decision) -> String {
    match decision {
        Decision::Refer => refer_title(answer),
        Decision::Ask => match answer.site {
            Site::Achilles => "How was this morning?".to_owned(),
            Site::Plantar => "How were your first steps this morning?".to_owned(),
        },
        Decision::Rest => "Rest today".to_owned(),
        _ if answer.plan.is_empty() => match answer.no_plan {
            Some(crate::today::NoPlan::MorningFirst) => "First: how was this morning?".to_owned(),
            _ => "Rest today".to_owned(),
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

fn refer_title(answer: &DayAnswer) -> String {
    match most_urgent(answer) {
        Some(Urgency::Ambulance) => "Call an ambulance now",
        Some(Urgency::EmergencyToday) => "Have it looked at today",
        _ => "Have it looked at within days",
    }
    .to_owned()
}

fn most_urgent(answer: &DayAnswer) -> Option<Urgency> {
    answer.flags.iter().map(|flag| flag.urgency).max()
}

fn under_title(answer: &DayAnswer, decision: Decision, rule: Rule) -> String {
    let reason = deciding_sentence(answer, rule);
    match decision {
        Decision::Refer => reason,
        Decision::Ask => "We need it before we plan any load.".to_owned(),
        Decision::Rest => join(&[reason, next_session(answer)]),
        Decision::Reduce if answer.plan.is_empty() => {
            join(&[reason, next_session(answer), then_easier(answer)])
        }
        _ if answer.plan.is_empty() => join(&[reason, next_session(answer)]),
        Decision::Reduce => {
            join(&[dose_line(crate::words::Language::English, &answer.plan, answer.sessions), reason])
        }
        Decision::Return => {
            join(&[dose_line(crate::words::Language::English, &answer.plan, answer.sessions), reason])
        }
        Decision::Progress | Decision::ProgressStage | Decision::Hold | Decision::Graduate => {
            dose_line(crate::words::Language::English, &answer.plan, answer.sessions)
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

fn next_session(answer: &DayAnswer) -> String {
    answer.next_session.map_or_else(String::new, |on| {
        format!("The next session can be on {}.", day_and_date(crate::words::Language::English, on))
    })
}

/// What the easier form will be on the first day that has a session again.
fn then_easier(answer: &DayAnswer) -> String {
    answer.eased.last().map_or_else(String::new, |eased| format!("Then {eased}."))
}

/// The deciding reason as one plain sentence.
fn deciding_sentence(answer: &DayAnswer, rule: Rule) -> String {
    let first = |pick: fn(&About) -> bool| answer.reasons.iter().map(|r| &r.about).find(|about| pick(about));
    match rule {
        Rule::MorningClearlyWorse | Rule::WorseWithoutLoad => {
            let Some(About::Morning { today, usual, .. }) = first(|a| matches!(a, About::Morning { .. }))
            else {
                return String::new();
            };
            let than = usual.map_or_else(String::new, |usual| format!(", usually {usual}"));
            let blame = if rule == Rule::WorseWithoutLoad {
                " There was no load to explain it, so we wait."
            } else {
                ""
            };
            format!(
                "Your heel was clearly worse this morning: {}{than}.{blame}",
                super::plain::score(crate::words::Language::English, *today)
            )
        }
        Rule::Breach => {
            let Some(About::SessionPain { worst, ceiling, .. }) =
                first(|a| matches!(a, About::SessionPain { .. }))
            else {
                return String::new();
            };
            format!(
                "Pain was {} last time; above {ceiling} we go one step down.",
                super::plain::score(crate::words::Language::English, *worst)
            )
        }
        Rule::WeeklyTrend => "Your mornings have been climbing from week to week.".to_owned(),
        Rule::RecoveryOwed => {
            let run = answer
                .reasons
                .iter()
                .any(|r| r.stands == Stands::NotYet && matches!(r.about, About::OtherLoad { .. }));
            if run {
                "Your hard load needs a day of recovery.".to_owned()
            } else {
                "Rest between sessions is part of the dose.".to_owned()
            }
        }
        Rule::WeekFull => "This week's sessions are done.".to_owned(),
        Rule::BackAfterAbsence => {
            let Some(About::Away { days }) = first(|a| matches!(a, About::Away { .. })) else {
                return String::new();
            };
            format!("After {} we start lower.", count(u32::from(*days), "day", "days"))
        }
        Rule::Cleared => "We go on one step easier than before.".to_owned(),
        Rule::RedFlag | Rule::Stopped => {
            let Some(About::RedFlag { why, .. }) = first(|a| matches!(a, About::RedFlag { .. })) else {
                return String::new();
            };
            why.clone()
        }
        Rule::NextStage | Rule::NextDose | Rule::Graduate => "You move on; rest comes first.".to_owned(),
        Rule::AbsenceSinks
        | Rule::MorningUnknown
        | Rule::ReviewBarred
        | Rule::OtherIncreaseOpen
        | Rule::TestNeeded
        | Rule::GateNotMet
        | Rule::HoldSlight
        | Rule::Hold
        | Rule::NotYet
        | Rule::ReviewDue => String::new(),
    }
}

fn button(answer: &DayAnswer, decision: Decision) -> Option<Button> {
    let make = |action, text: &str| Some(Button { action, text: text.to_owned() });
    if decision == Decision::Refer {
        return make(Action::SeeFlag, "What to do now");
    }
    let morning_first = answer.no_plan == Some(crate::today::NoPlan::MorningFirst);
    if decision == Decision::Ask || morning_first {
        return make(Action::CheckIn, "Answer now");
    }
    if !answer.remaining.is_empty() {
        let begun = answer.remaining != answer.plan;
        return match (answer.sessions_done, begun) {
            (0, false) => make(Action::StartSession, "Start session"),
            (0, true) => make(Action::StartSession, "Go on with the session"),
            _ => make(Action::StartSession, "Start the second session"),
        };
    }
    if answer.plan.is_empty() && !answer.light.is_empty() {
        return make(Action::StartLight, "Start the light part");
    }
    None
}
