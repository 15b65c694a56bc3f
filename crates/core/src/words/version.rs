//! Two versions of a programme as words: what differs, and what it would have made of a day.

use serde_json::Value;

use super::{dose::dose_line, fork::capital, leaf::leaf};
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
    language.say("version-hypothetical")
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
        old: value(care.language, change.old.as_ref()),
        new: value(care.language, change.new.as_ref()),
    }
}

/// Says why a programme cannot be followed as it was begun.
#[must_use]
pub fn unkept(language: Language, why: &Unkept) -> String {
    language.say(match why {
        Unkept::UnknownProtocol => "version-unknown-protocol",
        Unkept::Missing => "version-missing",
        Unkept::Altered => "version-altered",
        Unkept::Unreadable { .. } => "version-unreadable",
        Unkept::Refused { .. } => "version-refused",
    })
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
        return language.tell("version-stuck", [("why", unkept(language, why).into())]);
    }
    if !offer.decides() {
        return language.say("version-only-words");
    }
    let days = offer.so_far.as_ref().map_or(0, Replay::differing);
    let days = [("days", language.tell("version-days-other", [("n", days.into())]).into())];
    match (offer.fits, offer.then.is_some()) {
        (true, true) => language.tell("version-fits-today", days),
        (true, false) => language.tell("version-fits-tomorrow", days),
        (false, _) => language.tell("version-too-heavy", days),
    }
}

/// Returns a day in one line: "the same again, 3 sets of 12 (all calm)".
#[must_use]
pub fn day_in_short(language: Language, day: Option<&DayAnswer>) -> String {
    let Some(day) = day else { return language.say("version-no-day") };
    let what = language.say(match day.decision {
        Decision::Progress => "version-progress",
        Decision::ProgressStage => "version-progress-stage",
        Decision::Hold => "version-hold",
        Decision::Reduce => "version-reduce",
        Decision::Rest => "version-rest",
        Decision::Ask => "version-ask",
        Decision::Return => "version-return",
        Decision::Refer => "version-refer",
        Decision::Graduate => "version-graduate",
    });
    let dose = dose_line(language, &day.plan, day.sessions);
    let name = day.plan.first().map(|line| line.name.as_str()).filter(|_| day.plan.len() == 1);
    match (dose.is_empty(), name) {
        (true, _) => what,
        (false, Some(name)) => format!("{what}: {name}, {dose}"),
        (false, None) => format!("{what}: {dose}"),
    }
}

fn place(steps: &[&str], protocol: Option<&Protocol>, care: &Care) -> String {
    let language = care.language;
    let leaf = |steps: &[&str]| leaf(language, steps);
    let within = |name: String, rest: &[&str]| {
        if rest.is_empty() { name } else { format!("{name}: {}", leaf(rest)) }
    };
    match steps {
        ["stage", "order"] => language.say("version-stage-order"),
        ["stage", id, rest @ ..] => {
            let named = protocol.and_then(|p| p.stage.iter().find(|s| s.id.get_ref() == id));
            let stage = named.map_or_else(|| plain(id), |stage| stage.name.clone());
            match rest {
                ["rung", n, rest @ ..] => {
                    let values = [("stage", stage.into()), ("n", (*n).into())];
                    within(language.tell("version-dose-number", values), rest)
                }
                rest => within(stage, rest),
            }
        }
        ["after", rest @ ..] => language.tell("version-after", [("what", leaf(rest).into())]),
        ["rules", rest @ ..] => language.tell("version-rules", [("what", leaf(rest).into())]),
        ["exercises", id, rest @ ..] => {
            let exercise = care.catalog.exercises.get(*id);
            within(exercise.map_or_else(|| plain(id), |e| e.facts.name.clone()), rest)
        }
        ["presets", _, rest @ ..] => language.tell("version-presets", [("what", leaf(rest).into())]),
        ["limits", rest @ ..] => leaf(rest),
        ["easing", id, rest @ ..] => {
            let named = protocol.and_then(|p| p.easing.get(*id));
            let name = named.map_or_else(|| plain(id), |easing| easing.name.clone());
            if rest.is_empty() {
                language.tell("version-easing", [("name", name.into())])
            } else {
                within(name, rest)
            }
        }
        ["gate", id, rest @ ..] => {
            let named = protocol.and_then(|p| p.gate.get(*id));
            within(named.map_or_else(|| plain(id), |gate| gate.name.clone()), rest)
        }
        rest => leaf(rest),
    }
}

/// A value in few words; whole parts are only new or gone.
fn value(language: Language, value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => language.say("version-nothing"),
        Some(Value::Bool(true)) => language.say("version-yes"),
        Some(Value::Bool(false)) => language.say("version-no"),
        Some(Value::Number(n)) => match n.as_f64() {
            Some(whole) if whole.fract() == 0.0 => format!("{whole:.0}"),
            _ => language.decimal(&n.to_string()),
        },
        Some(Value::String(text)) => plain(text),
        Some(Value::Array(items)) if items.iter().all(|item| !item.is_object()) => {
            items.iter().map(|item| self::value(language, Some(item))).collect::<Vec<_>>().join(", ")
        }
        Some(Value::Array(_)) => language.say("version-list"),
        Some(Value::Object(_)) => language.say("version-one"),
    }
}

/// Returns an id as words.
pub(super) fn plain(id: &str) -> String {
    if id.contains(' ') { id.to_owned() } else { id.replace(['-', '_'], " ") }
}
