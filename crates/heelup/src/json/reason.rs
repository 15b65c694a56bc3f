//! Why: each measured thing as a sentence with its numbers, the rule it met or missed, and its sources.

use heelup_core::{
    care::Care,
    catalog::{Confidence, Provenance},
    criteria::{Explained, Leaf},
    journal::LoadClass,
    today::{About, DayAnswer, HighBecause, OtherLoad, Reason as Measured, ReviewLevel, Rule, Stands},
    units::LocalDate,
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::rule;
use crate::journal::{day, kilometres};

/// One reason. The first of a day is the rule that decided it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Reason {
    /// The id: for the first, that of the rule that decided; for the others, of what was measured.
    pub(crate) id: String,
    /// What was measured, in words with its numbers.
    pub(crate) measured: String,
    /// The rule it met or missed, in words with its threshold.
    pub(crate) rule: String,
    /// Where the rule's numbers come from.
    pub(crate) source: Vec<Source>,
    /// `met`, `not-yet`, `unknown`, or `less`: the reason for less.
    pub(crate) stands: &'static str,
    /// The same measurement as values; its `id` says which, the other keys depend on it.
    pub(crate) values: Value,
}

/// Where a number comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Source {
    /// The source's id in the bibliography, or `heelup` for our own choice.
    pub(crate) id: String,
    /// How sure: `confirmed`, `confirmed-secondary`, `seed`, `derived`, `recall`, `estimate` or `design`.
    pub(crate) confidence: &'static str,
    /// Authors, year and title, or our own reason.
    pub(crate) label: String,
}

/// Returns the reasons of a day, the deciding one first.
pub(crate) fn reasons(answer: &DayAnswer, care: &Care) -> Vec<Reason> {
    let mut rules = vec![answer.rule];
    // Under a review the day's own rule is the second reason.
    rules.extend(answer.beneath.map(|(_, rule)| rule));
    let mut reasons = Vec::new();
    let mut rules = rules.into_iter().peekable();
    for reason in &answer.reasons {
        let decides = rules.next_if(|rule| rule::is_about(*rule, &reason.about));
        reasons.push(match decides {
            Some(rule) => Reason {
                id: rule.id().to_owned(),
                rule: rule::sentence(rule, &reason.about, answer, care),
                ..measured(reason, answer, care)
            },
            None => measured(reason, answer, care),
        });
    }
    // A rule that nothing measured speaks for is still said, in its place.
    for (at, rule) in rules.enumerate() {
        reasons.insert(at.min(reasons.len()), bare(rule, answer, care));
    }
    reasons
}

/// A rule without a measurement of its own.
fn bare(rule: Rule, answer: &DayAnswer, care: &Care) -> Reason {
    Reason {
        id: rule.id().to_owned(),
        measured: format!("Day {} of {}.", answer.day, answer.protocol_name),
        rule: rule::sentence(rule, &About::FirstDay, answer, care),
        source: sources(&care.rules_of(answer).engine.from, care),
        stands: stands(Stands::NotYet),
        values: Value::Null,
    }
}

fn measured(reason: &Measured, answer: &DayAnswer, care: &Care) -> Reason {
    let values = serde_json::to_value(&reason.about).unwrap_or_default();
    let id = values.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    Reason {
        id,
        measured: sentence(&reason.about),
        rule: rule::threshold(&reason.about, care.rules_of(answer)),
        source: sources(&reason.from, care),
        stands: stands(reason.stands),
        values,
    }
}

const fn stands(stands: Stands) -> &'static str {
    match stands {
        Stands::Met => "met",
        Stands::NotYet => "not-yet",
        Stands::Unknown => "unknown",
        Stands::Less => "less",
    }
}

/// Returns where numbers come from, our own reason last.
pub(crate) fn sources(from: &Provenance, care: &Care) -> Vec<Source> {
    let sure = confidence(from.confidence.unwrap_or(Confidence::Design));
    let mut found: Vec<Source> = from
        .source
        .iter()
        .map(|id| Source {
            id: id.clone(),
            confidence: sure,
            label: care.source(id).map_or_else(String::new, heelup_core::catalog::Source::line),
        })
        .collect();
    if let Some(basis) = &from.basis {
        let own = if found.is_empty() { sure } else { confidence(Confidence::Design) };
        found.push(Source { id: "heelup".to_owned(), confidence: own, label: basis.clone() });
    }
    found
}

const fn confidence(sure: Confidence) -> &'static str {
    match sure {
        Confidence::Confirmed => "confirmed",
        Confidence::ConfirmedSecondary => "confirmed-secondary",
        Confidence::Seed => "seed",
        Confidence::Derived => "derived",
        Confidence::Recall => "recall",
        Confidence::Estimate => "estimate",
        Confidence::Design => "design",
    }
}

/// Returns a number, or that it is not known.
fn known<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(|| "not known".to_owned(), |value| value.to_string())
}

/// Returns what was measured, in words.
fn sentence(about: &About) -> String {
    match about {
        About::Morning { today: None, usual, .. } => {
            format!("This morning is not known; your usual one is {}.", known(*usual))
        }
        About::Morning { today: Some(today), usual: None, .. } => {
            format!("This morning {today}; a usual morning is not known yet.")
        }
        About::Morning { today: Some(today), usual: Some(usual), of, eased_soon, .. } => {
            let from = if *of == 1 { "one morning".to_owned() } else { format!("{of} mornings") };
            let soon = if *eased_soon { " It eased within minutes." } else { "" };
            format!("This morning {today}, usually {usual} (from {from}).{soon}")
        }
        About::SessionPain { worst, on, .. } => {
            format!("Worst pain of the session on {}: {}.", day(*on), known(*worst))
        }
        About::WorkDone { done, prescribed, seconds, running, lightened, above, unplanned, on } => {
            let (done, prescribed, unit) = match (seconds, running) {
                (_, true) => (done / 60, prescribed / 60, "minutes of running"),
                (true, false) => (*done, *prescribed, "seconds"),
                (false, false) => (*done, *prescribed, "repetitions"),
            };
            let mut how = String::new();
            for (is, word) in [
                (lightened, "made easier on purpose"),
                (above, "more or harder than planned"),
                (unplanned, "on a day without a plan"),
            ] {
                if *is {
                    how.push_str(", ");
                    how.push_str(word);
                }
            }
            format!("Done on {}: {done} of {prescribed} {unit}{how}.", day(*on))
        }
        About::SessionEffort { effort, on, .. } => {
            format!("Effort of the session on {}: {}.", day(*on), known(*effort))
        }
        About::OtherLoad { what, distance_m, steps, class, because, on } => {
            other_load(*what, *distance_m, *steps, *class, because, *on)
        }
        About::Sessions { counted, needed, in_row, in_row_needed } => format!(
            "Good sessions at this dose: {counted} of {needed}, in a row {in_row} of {in_row_needed}."
        ),
        About::CalmMornings { counted, needed } => {
            format!("Calm mornings since the last clearly worse one: {counted} of {needed}.")
        }
        About::Gate { tree, .. } => gate(tree),
        About::Recovery { owed, since } => {
            let days = if *owed == 1 { "one day".to_owned() } else { format!("{owed} days") };
            let since = since.map_or_else(String::new, |on| format!(", for the load of {}", day(on)));
            format!("Recovery still owed: {days}, today included{since}.")
        }
        About::Week { days, quota } => {
            format!("Session days in the last six: {days}, of {quota} in any seven.")
        }
        About::Away { days } => format!("Days since the last session: {days}."),
        About::Trend { last_tenths, before_tenths, lowest_tenths } => format!(
            "Mean of the last seven mornings: {}; of the seven before: {}; of the best week: {}.",
            tenths(*last_tenths),
            tenths(*before_tenths),
            tenths(*lowest_tenths)
        ),
        About::SecondReduction { days } => match days {
            0 => "A second reduction on the day after the first.".to_owned(),
            1 => "A second reduction, one day after the first.".to_owned(),
            n => format!("A second reduction, {n} days after the first."),
        },
        About::RedFlag { flag, why, on, .. } => format!("{flag}, reported on {}: {why}", day(*on)),
        About::Clearance { by, on } => format!("Cleared by {by} on {}.", day(*on)),
        About::Review { day, level } => {
            let level = match level {
                ReviewLevel::Soft => "worth an assessment",
                ReviewLevel::Firm => "do have it assessed",
                ReviewLevel::Specialist => "time to ask for a specialist",
                ReviewLevel::StillWorse => "worse for two weeks although the dose was lowered",
            };
            format!("Day {day} of the programme: {level}.")
        }
        About::Elsewhere => "Something outside this programme bars a rise today.".to_owned(),
        About::FirstDay => "The first day of this programme.".to_owned(),
    }
}

fn other_load(
    what: OtherLoad,
    distance_m: Option<u32>,
    steps: Option<u32>,
    class: LoadClass,
    because: &[HighBecause],
    on: LocalDate,
) -> String {
    let what = match (what, distance_m, steps) {
        (OtherLoad::Run, Some(metres), _) => format!("A run of {}", kilometres(metres)),
        (OtherLoad::Run, None, _) => "A run".to_owned(),
        (OtherLoad::Steps, _, Some(steps)) => format!("{steps} steps in the whole day"),
        (OtherLoad::Steps, _, None) => "A long day on the feet".to_owned(),
        (OtherLoad::Activity, ..) => "Other load".to_owned(),
        (OtherLoad::Session, ..) => "A session of another programme".to_owned(),
    };
    let class = match class {
        LoadClass::Light => "light",
        LoadClass::Medium => "medium",
        LoadClass::High => "high",
    };
    let words: Vec<&str> = because
        .iter()
        .map(|why| match why {
            HighBecause::Hills => "hills",
            HighBecause::Fast => "fast",
            HighBecause::Effort => "its effort",
            HighBecause::Spike => "much longer than the longest of the last weeks",
            HighBecause::Pain => "pain above the ceiling",
            HighBecause::Told => "as you said",
        })
        .collect();
    let why = if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) };
    format!("{what} on {}: {class} load{why}.", day(on))
}

/// Returns every measurement of a gate against its number.
fn gate(tree: &Explained) -> String {
    let leaves: Vec<String> = tree.leaves().into_iter().map(|(_, leaf)| self::leaf(leaf)).collect();
    format!("The gate asks for {}.", leaves.join("; "))
}

fn leaf(leaf: &Leaf) -> String {
    let wanted = match (leaf.at_least, leaf.at_most) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("{most} or less"),
        (None, None) => "any".to_owned(),
    };
    let measured = leaf.on.map_or_else(String::new, |on| format!(" on {}", day(on)));
    format!("{} {wanted} (now {}{measured})", leaf.measure.id(), known(leaf.value))
}

/// Returns a mean with one decimal.
fn tenths(mean: Option<u16>) -> String {
    known(mean.map(|tenths| format!("{}.{}", tenths / 10, tenths % 10)))
}
