//! Two versions of a programme as words: what differs, and what it would have made of a day.

use serde_json::Value;

use super::{dose::dose_line, fork::capital};
use crate::{
    care::{Care, Unkept},
    catalog::Protocol,
    replay::{FieldChange, Offer, Replay},
    today::{DayAnswer, Decision},
    words::Language,
};

/// Says what a replay cannot know.
#[must_use]
pub fn hypothetical(language: Language) -> String {
    let _ = language;
    "This is a thought. Told something else, you would have done something else, and the days after would have gone their own way.".to_owned()
}

/// One value that differs, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct FieldLine {
    /// What it is: "One leg with added weight, dose 2: repetitions".
    pub what: String,
    /// What it was.
    pub old: String,
    /// What it is.
    pub new: String,
}

/// Puts a changed value into words; names of stages and exercises are those of the newer version.
#[must_use]
pub fn field(change: &FieldChange, protocol: &str, care: &Care) -> FieldLine {
    let steps: Vec<&str> = change.path.split('.').collect();
    let protocol = care.programmes.get(protocol).map(|p| &p.protocol);
    FieldLine {
        what: capital(&place(&steps, protocol, care)),
        old: value(change.old.as_ref()),
        new: value(change.new.as_ref()),
    }
}

/// Says why a programme cannot be followed as it was begun.
#[must_use]
pub fn unkept(language: Language, why: &Unkept) -> String {
    let _ = language;
    match why {
        Unkept::UnknownProtocol => "This Heelup does not have your programme.",
        Unkept::Missing => "The version you began with is not in your record.",
        Unkept::Altered => "The version kept in your record is not the one you began with: it was changed.",
        Unkept::Unreadable { .. } => "This Heelup cannot read the version you began with.",
        Unkept::Refused { .. } => "The version you began with is no longer held to be safe to follow.",
    }
    .to_owned()
}

/// Returns what was found in detail, for those who look closer.
#[must_use]
pub fn unkept_detail(why: &Unkept) -> Vec<String> {
    match why {
        Unkept::Unreadable { why } => vec![why.clone()],
        Unkept::Refused { why } => why.clone(),
        Unkept::UnknownProtocol | Unkept::Missing | Unkept::Altered => Vec::new(),
    }
}

/// Says in one line what a newer version comes to.
#[must_use]
pub fn offered(language: Language, offer: &Offer) -> String {
    if let Some(why) = &offer.unkept {
        return format!("{} There is no plan until you move to the version of today.", unkept(language, why));
    }
    if !offer.decides() {
        return "Only words and sources differ. What you do stays the same.".to_owned();
    }
    let days = offer.so_far.as_ref().map_or(0, Replay::differing);
    let so_far = match days {
        0 => "No day so far would have been another one.".to_owned(),
        1 => "One day so far would have been another one.".to_owned(),
        n => format!("{n} days so far would have been others."),
    };
    let when =
        if offer.then.is_some() { "from today on" } else { "from tomorrow on, since you have trained today" };
    if offer.fits {
        format!(
            "{so_far} If you move, it decides {when}. You go on at the same place or a lower one, and good sessions are counted anew."
        )
    } else {
        format!(
            "{so_far} Its lightest dose is more than yours is now, so it cannot be moved to yet. Look again when you have gone up a step."
        )
    }
}

/// Returns a day in one line: "the same again, 3 sets of 12 (all calm)".
#[must_use]
pub fn day_in_short(language: Language, day: Option<&DayAnswer>) -> String {
    let _ = language;
    let Some(day) = day else { return "not in this version".to_owned() };
    let what = match day.decision {
        Decision::Progress => "one step up",
        Decision::ProgressStage => "a new stage",
        Decision::Hold => "the same again",
        Decision::Reduce => "one step easier",
        Decision::Rest => "no session",
        Decision::Ask => "a question first",
        Decision::Return => "back gently",
        Decision::Refer => "see someone",
        Decision::Graduate => "the last gate is passed",
    };
    let dose = dose_line(Language::English, &day.plan, day.sessions);
    let name = day.plan.first().map(|line| line.name.as_str()).filter(|_| day.plan.len() == 1);
    match (dose.is_empty(), name) {
        (true, _) => what.to_owned(),
        (false, Some(name)) => format!("{what}: {name}, {dose}"),
        (false, None) => format!("{what}: {dose}"),
    }
}

fn place(steps: &[&str], protocol: Option<&Protocol>, care: &Care) -> String {
    match steps {
        ["stage", "order"] => "the order of the stages".to_owned(),
        ["stage", id, rest @ ..] => {
            let named = protocol.and_then(|p| p.stage.iter().find(|s| s.id.get_ref() == id));
            let stage = named.map_or_else(|| plain(id), |stage| stage.name.clone());
            match rest {
                [] => stage,
                ["rung", n] => format!("{stage}, dose {n}"),
                ["rung", n, rest @ ..] => format!("{stage}, dose {n}: {}", leaf(rest)),
                rest => format!("{stage}: {}", leaf(rest)),
            }
        }
        ["after", rest @ ..] => format!("what comes after: {}", leaf(rest)),
        ["rules", rest @ ..] => format!("for every programme: {}", leaf(rest)),
        ["exercises", id, rest @ ..] => {
            let name = care.catalog.exercises.get(*id).map_or_else(|| plain(id), |e| e.facts.name.clone());
            if rest.is_empty() { name } else { format!("{name}: {}", leaf(rest)) }
        }
        ["presets", _, rest @ ..] => format!("careful limits: {}", leaf(rest)),
        ["limits", rest @ ..] => leaf(rest),
        ["easing", id, rest @ ..] => {
            let named = protocol.and_then(|p| p.easing.get(*id));
            let name = named.map_or_else(|| plain(id), |easing| easing.name.clone());
            if rest.is_empty() { format!("made easier: {name}") } else { format!("{name}: {}", leaf(rest)) }
        }
        ["gate", id, rest @ ..] => {
            let named = protocol.and_then(|p| p.gate.get(*id));
            let name = named.map_or_else(|| plain(id), |gate| gate.name.clone());
            if rest.is_empty() { name } else { format!("{name}: {}", leaf(rest)) }
        }
        rest => leaf(rest),
    }
}

/// The last steps of a way, in plain words where there are some.
fn leaf(steps: &[&str]) -> String {
    let [.., last] = steps else { return "all of it".to_owned() };
    let said = match *last {
        "ceiling" => "the most pain allowed",
        "target" => "pain that still counts as a good session, at most",
        "morning-cap" => "the highest morning called calm",
        "second-within-days" => "days in which a second reduction is a bigger step down",
        "rest-after-breach" => "days of rest after too much pain",
        "recover" => "good sessions to leave an easier form",
        "absence" => "days away that lower the dose",
        "sets" => "sets",
        "reps" => "repetitions",
        "hold-s" => "seconds of each hold",
        "minutes" => "minutes",
        "run-min" => "minutes of running in a turn",
        "walk-min" => "minutes of walking in a turn",
        "load-kg" => "added weight, kg",
        "load-body-percent" => "added weight, percent of your own",
        "rep-max" => "as heavy as so many good repetitions allow",
        "tempo" => "pace",
        "up" => "seconds up",
        "pause" => "seconds still",
        "down" => "seconds down",
        "rest-s" => "seconds of rest between sets",
        "effort" => "effort",
        "exercise" => "the exercise",
        "surface" => "floor or step",
        "range" => "how far you move",
        "sound" | "tolerated" => "good sessions needed",
        "in-row" => "good sessions in a row",
        "calm-mornings" => "calm mornings needed",
        "sessions-a-day" => "sessions a day",
        "days-between" => "whole days between two sessions",
        "days-a-week" => "days with a session in a week",
        "extra-rest-after-ceiling" => "more days of rest after a painful session",
        "soft-days" | "firm-day" | "specialist-day" => "when it asks to be looked at",
        "at-least" => "at least",
        "at-most" => "at most",
        "within-days" => "days a test stays new",
        "worse-by" => "points above your usual morning that are clearly worse",
        "slight-by" => "points above your usual morning that are a little worse",
        "peak-bw" => "tendon load, in body weights",
        "easier" => "the way down when it hurts",
        "gate" => "the gate",
        "name" => "its name",
        "summary" | "why" | "short" => "its words",
        other => return plain(other),
    };
    said.to_owned()
}

/// A value in few words; whole parts are only new or gone.
fn value(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => "nothing".to_owned(),
        Some(Value::Bool(true)) => "yes".to_owned(),
        Some(Value::Bool(false)) => "no".to_owned(),
        Some(Value::Number(n)) => match n.as_f64() {
            Some(whole) if whole.fract() == 0.0 => format!("{whole:.0}"),
            _ => n.to_string(),
        },
        Some(Value::String(text)) => plain(text),
        Some(Value::Array(items)) if items.iter().all(|item| !item.is_object()) => {
            items.iter().map(|item| self::value(Some(item))).collect::<Vec<_>>().join(", ")
        }
        Some(Value::Array(_)) => "a list".to_owned(),
        Some(Value::Object(_)) => "one".to_owned(),
    }
}

fn plain(id: &str) -> String {
    if id.contains(' ') { id.to_owned() } else { id.replace(['-', '_'], " ") }
}
