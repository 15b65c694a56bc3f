//! A plan towards a race in words.

use serde::Serialize;

use super::{day_and_date, runs::kilometres};
use crate::{
    care::Care,
    race::{First, RacePlan, RaceWeek, Reach, WeekKind},
    units::LocalDate,
};

/// A plan, ready to be set by a page or printed by a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RaceCard {
    /// The answer in a sentence.
    pub head: String,
    /// What comes first, a sentence each.
    pub first: Vec<String>,
    /// The weeks, a sentence each.
    pub weeks: Vec<String>,
    /// What the plan keeps to, and how well that is known.
    pub why: Vec<String>,
}

/// Sets a plan into words, in the language of the care.
#[must_use]
pub fn race_card(plan: &RacePlan, care: &Care) -> RaceCard {
    let language = care.language;
    let why = if plan.weeks.is_empty() {
        Vec::new()
    } else {
        vec![language.say("race-why"), language.say("race-why-week")]
    };
    RaceCard {
        head: head(plan, care),
        first: plan.first.iter().map(|first| before(first, care)).collect(),
        weeks: plan.weeks.iter().map(|one| week(one, care)).collect(),
        why,
    }
}

fn head(plan: &RacePlan, care: &Care) -> String {
    let language = care.language;
    let day = |date: LocalDate| day_and_date(language, date).into();
    let distance = || kilometres(language, plan.distance_m).into();
    let on = plan.on.unwrap_or(plan.made_on);
    match plan.reach {
        Reach::InTime { earliest } => language
            .tell("race-in-time", [("distance", distance()), ("day", day(on)), ("earliest", day(earliest))]),
        Reach::NotBy { earliest } => language
            .tell("race-not-by", [("distance", distance()), ("day", day(on)), ("earliest", day(earliest))]),
        Reach::Open { earliest } => {
            language.tell("race-open", [("distance", distance()), ("earliest", day(earliest))])
        }
        Reach::Stopped => language.say("race-stopped"),
        Reach::Unknown => language.say("race-unknown"),
    }
}

fn before(first: &First, care: &Care) -> String {
    let (First::Programme { protocol, until } | First::Ladder { protocol, until }) = first;
    let name = care.programmes.get(protocol).map_or(protocol.as_str(), |p| p.protocol.name.as_str());
    let day = day_and_date(care.language, *until);
    let id = match first {
        First::Programme { .. } => "race-first-programme",
        First::Ladder { .. } => "race-first-ladder",
    };
    care.language.tell(id, [("programme", name.into()), ("day", day.into())])
}

fn week(week: &RaceWeek, care: &Care) -> String {
    let language = care.language;
    let id = match week.kind {
        WeekKind::Grows => "race-week-grows",
        WeekKind::Easier => "race-week-easier",
        WeekKind::Stays => "race-week-stays",
        WeekKind::Race => "race-week-race",
    };
    let values = [
        ("day", day_and_date(language, week.from).into()),
        ("longest", kilometres(language, week.longest_m).into()),
        ("total", kilometres(language, week.total_m).into()),
    ];
    language.tell(id, values)
}
