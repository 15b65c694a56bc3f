//! What stands behind an arrow, and whether the day agrees with it.

use super::{Got, parse::date_of};
use crate::{
    today::{Decision, Rule},
    units::{Kilograms, LocalDate},
};

/// What stands behind an arrow; what is not said is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Expected {
    /// The decision's word.
    pub decision: String,
    /// No main work today.
    pub no_plan: bool,
    /// Main work today.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub plan: bool,
    /// Nothing is left of today's work.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub nothing_left: bool,
    /// What the day is beneath a review that heads it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
    /// The rule that decided what lies beneath.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Where the programme stands, `stage.rung`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Sessions today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<u8>,
    /// Things said beside the decision.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// The first day with main work, if not today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_session: Option<LocalDate>,
    /// The earliest day of the next step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_step: Option<LocalDate>,
    /// An exercise of the dose in force.
    pub exercise: Option<String>,
    /// Sets of it, and repetitions or seconds.
    pub dose: Option<(u8, u16)>,
    /// Its external load, in hundredths of a kilogram.
    pub load: Option<u32>,
    /// The rule's id.
    pub rule: Option<String>,
}

impl Expected {
    /// Returns what differs, in the words of the story; nothing when the day agrees.
    #[must_use]
    pub fn differences(&self, got: &Got) -> Vec<String> {
        let line = |exercise: &String| got.dose.iter().find(|d| d.0 == *exercise);
        let dose = self.exercise.as_ref().and_then(line);
        let text = |date: Option<LocalDate>| date.map_or_else(|| "none".to_owned(), |d| d.to_string());
        let beneath = got.beneath.map_or("nothing", |(decision, _)| decision);
        let by = got.beneath.map_or("nothing", |(_, rule)| rule);
        let asked = [
            (self.decision == got.decision, "decision", got.decision.to_owned()),
            (self.rule.as_ref().is_none_or(|rule| rule == got.rule), "because", got.rule.to_owned()),
            (!self.no_plan || !got.plan, "no plan", "a plan".to_owned()),
            (!self.plan || got.plan, "plan", "no plan".to_owned()),
            (!self.nothing_left || !got.left, "nothing left", "something left".to_owned()),
            (self.over.as_ref().is_none_or(|over| over == beneath), "over", beneath.to_owned()),
            (self.by.as_ref().is_none_or(|rule| rule == by), "by", by.to_owned()),
            (self.place.as_ref().is_none_or(|place| *place == got.place), "at", got.place.clone()),
            (self.sessions.is_none_or(|n| n == got.sessions), "sessions", got.sessions.to_string()),
            (self.notes.iter().all(|note| got.notes.contains(note)), "note", got.notes.join(", ")),
            (
                self.next_session.is_none() || self.next_session == got.next_session,
                "next session",
                text(got.next_session),
            ),
            (self.next_step.is_none() || self.next_step == got.next_step, "next step", text(got.next_step)),
            (self.exercise.is_none() || dose.is_some(), "exercise", names(got)),
            (
                self.dose.is_none_or(|asked| dose.is_none_or(|d| (d.1, d.2) == asked)),
                "dose",
                dose.map_or_else(String::new, |d| format!("{} x {}", d.1, d.2)),
            ),
            (
                self.load.is_none_or(|load| dose.is_none_or(|d| d.3 == load)),
                "load",
                dose.map_or_else(String::new, |d| format!("{} hundredths of a kilogram", d.3)),
            ),
        ];
        let wrong = asked.into_iter().filter(|(agrees, _, _)| !agrees);
        wrong.map(|(_, what, got)| format!("{what}: got {got}")).collect()
    }
}

fn names(got: &Got) -> String {
    got.dose.iter().map(|d| d.0.as_str()).collect::<Vec<_>>().join(", ")
}

/// Reads what stands behind an arrow on a day.
pub(super) fn expected(text: &str, today: LocalDate) -> Result<Expected, String> {
    let (before, rule) = match text.split_once(" because ") {
        Some((before, rule)) => (before.trim(), Some(rule.trim().to_owned())),
        None => (text.trim(), None),
    };
    let rule = rule.map(|word| a_rule(&word)).transpose()?;
    let (head, dose) = match before.split_once(':') {
        Some((head, dose)) => (head.trim(), dose.trim()),
        None => (before, ""),
    };
    let mut phrases = head.split(',').map(str::trim);
    let decision = decision(phrases.next().unwrap_or_default())?;
    let mut expected = Expected { decision, rule, ..Expected::default() };
    for phrase in phrases {
        qualifier(&mut expected, phrase, today)?;
    }
    the_dose(&mut expected, dose)?;
    Ok(expected)
}

fn decision(word: &str) -> Result<String, String> {
    if Decision::ALL.iter().any(|known| known.id() == word) {
        return Ok(word.to_owned());
    }
    let known: Vec<&str> = Decision::ALL.iter().map(|decision| decision.id()).collect();
    Err(format!("unknown decision \"{word}\"; the decisions are {}", known.join(", ")))
}

fn a_rule(word: &str) -> Result<String, String> {
    if Rule::ALL.iter().any(|known| known.id() == word) {
        return Ok(word.to_owned());
    }
    let known: Vec<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    Err(format!("unknown rule \"{word}\"; the rules are {}", known.join(", ")))
}

fn qualifier(expected: &mut Expected, phrase: &str, today: LocalDate) -> Result<(), String> {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    match words.as_slice() {
        ["no", "plan"] => expected.no_plan = true,
        ["plan"] => expected.plan = true,
        ["nothing", "left"] => expected.nothing_left = true,
        ["over", word] => expected.over = Some(decision(word)?),
        ["over", word, "by", rule] => {
            (expected.over, expected.by) = (Some(decision(word)?), Some(a_rule(rule)?));
        }
        ["at", place] => expected.place = Some((*place).to_owned()),
        [n, "session" | "sessions"] => {
            expected.sessions = Some(n.parse().map_err(|_| format!("\"{n}\" is no number of sessions"))?);
        }
        ["note", note] => expected.notes.push((*note).to_owned()),
        ["next", "session", date @ ..] => {
            expected.next_session = Some(date_of(&date.join(" "), Some(today))?);
        }
        ["next", "step", date @ ..] => expected.next_step = Some(date_of(&date.join(" "), Some(today))?),
        _ => return Err(format!("\"{phrase}\" is not understood behind the decision")),
    }
    Ok(())
}

fn the_dose(expected: &mut Expected, dose: &str) -> Result<(), String> {
    let words: Vec<&str> = dose.split_whitespace().collect();
    let (exercise, rest) = match words.as_slice() {
        [] => return Ok(()),
        [exercise, rest @ ..] => (*exercise, rest),
    };
    expected.exercise = Some(exercise.to_owned());
    let whole = |n: &str| n.trim_end_matches('s').parse::<u16>().map_err(|_| format!("\"{n}\" is no number"));
    let sets = |n: &str| n.parse::<u8>().map_err(|_| format!("\"{n}\" is no number of sets"));
    match rest {
        [] => {}
        [n, "x", m] => expected.dose = Some((sets(n)?, whole(m)?)),
        [n, "x", m, "+", kg, "kg"] => {
            expected.dose = Some((sets(n)?, whole(m)?));
            let wrong = || format!("\"{kg}\" is no load");
            let kg: f64 = kg.parse().map_err(|_| wrong())?;
            expected.load = Some(Kilograms::new(kg).map_err(|_| wrong())?.hundredths());
        }
        other => return Err(format!("\"{}\" is no dose", other.join(" "))),
    }
    Ok(())
}
