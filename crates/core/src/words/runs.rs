//! Remarks on runs and the offer of cadence in words, each with how well it is known.

use serde::Serialize;

use super::{Language, day_and_date};
use crate::{
    catalog::{RunRuleId, Strength},
    runs::{Cadence, Changed, RunRemark, RunSeen},
};

/// A remark in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RunLine {
    /// What is said.
    pub text: String,
    /// How well it is known: a sentence of its own, shown with it.
    pub strength: String,
}

/// Returns a remark in words.
#[must_use]
pub fn run_remark(language: Language, remark: &RunRemark) -> RunLine {
    RunLine { text: text(language, remark), strength: strength(language, remark.strength) }
}

/// Returns how well something is known, as a sentence.
#[must_use]
pub fn strength(language: Language, strength: Strength) -> String {
    language.say(match strength {
        Strength::Trial => "strength-trial",
        Strength::TrialAgainst => "strength-trial-against",
        Strength::Cohort => "strength-cohort",
        Strength::Lab => "strength-lab",
        Strength::Survey => "strength-survey",
        Strength::Expert => "strength-expert",
        Strength::Custom => "strength-custom",
    })
}

/// Returns a distance as "5 km" or "5.2 km".
#[must_use]
pub fn kilometres(language: Language, metres: u32) -> String {
    let tenths = metres.saturating_add(50) / 100;
    let km = if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        language.decimal(&format!("{}.{}", tenths / 10, tenths % 10))
    };
    language.tell("kilometres", [("km", km.into())])
}

/// Returns the offer of cadence, or why there is none.
#[must_use]
pub fn cadence(language: Language, cadence: &Cadence) -> String {
    match *cadence {
        Cadence::TooFew { runs, needed } => {
            language.tell("cadence-too-few", [("runs", runs.into()), ("needed", needed.into())])
        }
        Cadence::HighAlready { usual_spm } => {
            language.tell("cadence-high", [("usual", usual_spm.to_string().into())])
        }
        Cadence::Offer { usual_spm, target_spm, most_spm, minutes: [from, to], .. } => language.tell(
            "cadence-offer",
            [
                ("usual", usual_spm.to_string().into()),
                ("target", target_spm.to_string().into()),
                ("most", most_spm.to_string().into()),
                ("from", from.into()),
                ("to", to.into()),
            ],
        ),
    }
}

/// Thousandths as percent with one decimal.
fn permille(language: Language, n: u16) -> String {
    language.decimal(&format!("{}.{}", n / 10, n % 10))
}

fn tenths(language: Language, n: Option<u32>) -> String {
    n.map_or_else(String::new, |n| language.decimal(&format!("{}.{}", n / 10, n % 10)))
}

fn changed(language: Language, what: Changed) -> String {
    language.say(match what {
        Changed::Longer => "run-changed-longer",
        Changed::Hillier => "run-changed-hillier",
        Changed::Faster => "run-changed-faster",
        Changed::Ground => "run-changed-ground",
        Changed::Shoe => "run-changed-shoe",
    })
}

fn text(language: Language, remark: &RunRemark) -> String {
    let km = |metres: u32| kilometres(language, metres).into();
    let plain = |n: u32| n.to_string().into();
    match &remark.seen {
        RunSeen::Longer { percent, longest_m, days } => language.tell(
            "run-longer",
            [
                ("percent", plain(percent.saturating_sub(100))),
                ("longest", km(*longest_m)),
                ("days", (*days).into()),
            ],
        ),
        RunSeen::WeekGrew { this_m, before_m, .. } => {
            language.tell("run-week-grew", [("this", km(*this_m)), ("before", km(*before_m))])
        }
        RunSeen::FeltLoad { load } => language.tell("run-felt-load", [("load", plain(*load))]),
        RunSeen::Alike { .. } => language.say("run-days-alike"),
        RunSeen::HarderAndFurther { hard_percent, before_percent } => language.tell(
            "run-harder-and-further",
            [("hard", plain(*hard_percent)), ("before", plain(*before_percent))],
        ),
        RunSeen::Changes { what } => {
            let list: Vec<String> = what.iter().map(|one| changed(language, *one)).collect();
            language.tell("run-changes", [("what", list.join(", ").into())])
        }
        RunSeen::RunBefore { on } => {
            language.tell("run-before", [("day", day_and_date(language, *on).into())])
        }
        RunSeen::Climb { ascent_m, most_m, days } => language.tell(
            "run-climb",
            [("ascent", plain(*ascent_m)), ("most", plain(*most_m)), ("days", (*days).into())],
        ),
        RunSeen::Steep { m_per_km } => language.tell("run-steep", [("steep", plain(*m_per_km))]),
        RunSeen::Drop { shoe, drop_mm, usual_mm, spread: [from, to] } => language.tell(
            "run-shoe-drop",
            [
                ("shoe", shoe.as_str().into()),
                ("drop", drop_mm.to_string().into()),
                ("usual", usual_mm.to_string().into()),
                ("from", plain(*from)),
                ("to", plain(*to)),
            ],
        ),
        RunSeen::Shoe { shoe } => language.tell("run-minimal", [("shoe", shoe.as_str().into())]),
        RunSeen::ShoeKm { shoe, km } => {
            language.tell("run-shoe-life", [("shoe", shoe.as_str().into()), ("km", plain(*km))])
        }
        RunSeen::Lift { shoe, lift_mm } => {
            language.tell("run-lift", [("shoe", shoe.as_str().into()), ("mm", (*lift_mm).into())])
        }
        RunSeen::Shoes { count } => language.tell("run-shoes-in-turns", [("count", plain(*count))]),
        RunSeen::Opening { percent } => language.tell("run-opening", [("percent", (*percent).into())]),
        RunSeen::Cross { .. } => language.say("run-cross"),
        RunSeen::Steps { steps, usual } => {
            language.tell("run-steps", [("steps", plain(*steps)), ("usual", plain(*usual))])
        }
        RunSeen::Raises { raises, usual, goal } => language.tell(
            "run-raises",
            [("raises", (*raises).into()), ("norm", plain(*usual)), ("goal", plain(*goal))],
        ),
        RunSeen::Contact { permille: share, usual, noise } => language.tell(
            "run-contact",
            [
                ("share", permille(language, *share).into()),
                ("usual", permille(language, *usual).into()),
                ("noise", permille(language, *noise).into()),
            ],
        ),
        RunSeen::Known { at } => known(language, remark.rule, at),
        RunSeen::Told if remark.rule == RunRuleId::Sand => language.say("run-sand"),
        RunSeen::Told => language.say("run-sleep"),
    }
}

/// What is known of everybody.
fn known(language: Language, rule: RunRuleId, at: &[u32]) -> String {
    let tenth = |n: usize| tenths(language, at.get(n).copied()).into();
    let whole = |n: usize| at.get(n).map_or_else(String::new, u32::to_string).into();
    if rule == RunRuleId::BaseRate {
        return language.tell("run-rates", [("practised", tenth(0)), ("beginners", tenth(1))]);
    }
    if rule == RunRuleId::EarlierPain {
        return language.tell("run-earlier-pain", [("odds", tenth(0))]);
    }
    if rule == RunRuleId::Masters {
        return language.tell("run-masters", [("days", whole(0)), ("age", whole(1))]);
    }
    language.say(if rule == RunRuleId::Socks { "run-socks" } else { "run-forefoot" })
}
