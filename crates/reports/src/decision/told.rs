//! States, letters and answers as the library spells them: for those who call it, and to compare.

use heelup_core::{
    criteria::Truth,
    programme::{Morning, State, Verdict},
    today::NoPlan,
};
use serde_json::{Value as Json, json};

use super::given::{band, barred, evidence};

/// The session days of a state: 1 is yesterday.
fn session_days(week: u8) -> Vec<u8> {
    (0..6).filter(|day| week & (1 << day) != 0).map(|day| day + 1).collect()
}

/// Returns a state as the parameter `State`.
#[must_use]
pub fn told_state(state: &State) -> Json {
    json!({
        "pos": state.pos,
        "in_row": state.in_row,
        "total": state.total,
        "calm": state.calm,
        "last": evidence(state.last),
        "watch": state.watch,
        "owed": state.owed,
        "session_days": session_days(state.week),
        "idle": state.idle,
        "brake": state.brake,
        "slight_before": state.slight_before,
        "fresh": state.fresh,
        "stopped": state.stopped,
        "open_rise": state.open_rise,
        "planned": state.planned,
    })
}

/// Returns a letter as the parameter `Letter`.
#[must_use]
pub fn told_letter(letter: &Morning) -> Json {
    json!({
        "band": band(letter.band),
        "rising": letter.rising,
        "gate": told_truth(letter.gate),
        "barred": barred(letter.barred),
        "flag": letter.flag,
        "clear": letter.clear,
    })
}

/// Returns what a gate came to: null while unknown.
#[must_use]
pub const fn told_truth(truth: Truth) -> Option<bool> {
    match truth {
        Truth::Holds => Some(true),
        Truth::Fails => Some(false),
        Truth::Unknown => None,
    }
}

/// Returns a verdict and the state after it as the definition `Answer`.
#[must_use]
pub fn told_answer(verdict: &Verdict, next: &State) -> Json {
    let no_plan = verdict.no_plan.map(|why| match why {
        NoPlan::RestFirst => "rest-first",
        NoPlan::MorningFirst => "morning-first",
        NoPlan::Worse => "worse",
    });
    json!({
        "rule": verdict.rule.id(),
        "decision": verdict.decision.id(),
        "plan": verdict.plan,
        "no_plan": no_plan,
        "sank": verdict.notes.sank,
        "second_in_week": verdict.notes.second,
        "floor": verdict.notes.floor,
        "floor_twice": verdict.notes.floor_twice,
        "test": verdict.notes.test,
        "next": told_state(next),
    })
}
