//! The rule behind a reason, as one sentence.

use super::Language;
use crate::today::{About, DayAnswer};

/// Returns the rule behind a reason as one sentence with its number.
#[must_use]
pub fn rule(language: Language, about: &About, answer: &DayAnswer) -> String {
    let id = match about {
        About::Morning { worse_by, .. } => {
            return language.tell("rule-morning", [("by", (*worse_by).into())]);
        }
        About::SessionPain { target, ceiling, .. } => {
            let values = [("target", (*target).into()), ("ceiling", (*ceiling).into())];
            return language.tell("rule-pain", values);
        }
        About::SessionEffort { most, .. } => {
            return language.tell("rule-effort", [("most", (*most).into())]);
        }
        About::Sessions { needed, in_row_needed, .. } => {
            return match in_row_needed {
                0 => language.tell("rule-sessions", [("n", (*needed).into())]),
                row => {
                    let values = [("n", (*needed).into()), ("row", (*row).into())];
                    language.tell("rule-sessions-in-row", values)
                }
            };
        }
        About::CalmMornings { needed, .. } => {
            return language.tell("rule-calm", [("n", (*needed).into())]);
        }
        About::Gate { name, .. } => return language.tell("rule-gate", [("name", name.as_str().into())]),
        About::Week { quota, .. } => return language.tell("rule-week", [("n", (*quota).into())]),
        About::FirstDay => {
            let programme = ("programme", answer.protocol_name.as_str().into());
            return language.tell("rule-first-day", [programme]);
        }
        About::WorkDone { .. } => "rule-work",
        About::OtherLoad { .. } => "rule-load",
        About::Recovery { .. } => "rule-recovery",
        About::Away { .. } => "rule-away",
        About::Trend { .. } => "rule-trend",
        About::SecondReduction { .. } => "rule-second",
        About::RedFlag { .. } => "rule-flag",
        About::Clearance { .. } => "rule-clearance",
        About::Review { .. } => "rule-review",
        About::Elsewhere => "rule-elsewhere",
    };
    language.say(id)
}
