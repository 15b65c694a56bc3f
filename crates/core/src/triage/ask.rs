//! The questions that still matter, in the order in which they are put.
//!
//! Safety first, then the place, then only what can still tell patterns apart there, then what the start of a
//! programme needs. Nothing is asked twice, and nothing at all once someone has to go today.

use schemars::JsonSchema;
use serde::Serialize;

use super::{
    Choice, TriageCatalog, Why, choose, fit, fits, hits,
    reading::Reading,
    score::{ConditionFit, Points, weigh},
};
use crate::{
    catalog::{Condition, Known, Part, Scoring, ScreenKind, ScreenText, Urgency},
    criteria::Truth,
    journal::{Answer, Answers},
};

/// One screen: what it asks now, already answered findings left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Screen {
    /// Its id in `intake.toml`.
    pub id: String,
    /// The question on top.
    pub title: String,
    /// A line under it.
    pub help: Option<String>,
    /// How it is answered.
    #[schemars(with = "String")]
    pub kind: ScreenKind,
    /// What it is for.
    #[schemars(with = "String")]
    pub part: Part,
    /// The findings to answer; texts and zones are in the catalog.
    pub findings: Vec<String>,
}

impl Screen {
    /// Turns what was picked into answers; nothing picked is "none of these", or "no" to a single question.
    ///
    /// On the body picture the places not picked are left out: the reading knows that one place was asked for.
    #[must_use]
    pub fn answers(&self, picked: &[&str]) -> Answers {
        if self.kind == ScreenKind::BodyMap && picked.is_empty() {
            return self.unsure();
        }
        let answer = |id: &String| match (picked.contains(&id.as_str()), self.kind) {
            (true, _) => Some((id.clone(), Answer::Yes)),
            (false, ScreenKind::BodyMap | ScreenKind::Number) => None,
            (false, ScreenKind::AnyOf | ScreenKind::OneOf | ScreenKind::OneQuestion) => {
                Some((id.clone(), Answer::No))
            }
        };
        self.findings.iter().filter_map(answer).collect()
    }

    /// "Not sure" to the whole screen.
    #[must_use]
    pub fn unsure(&self) -> Answers {
        self.findings.iter().map(|id| (id.clone(), Answer::Unsure)).collect()
    }

    /// The answer to a screen that asks for a number.
    #[must_use]
    pub fn number(&self, number: i32) -> Answers {
        self.findings.iter().map(|id| (id.clone(), Answer::Number(number))).collect()
    }
}

/// How far an intake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Screens answered.
    pub done: usize,
    /// Screens in all, about.
    pub about: usize,
}

/// Returns the next screen of an intake; none when nothing more is worth asking.
///
/// `diagnosis` is the condition a clinician has named, if one has: then safety questions come, and the place
/// only where the name leaves it open.
#[must_use]
pub fn next_screen(catalog: &TriageCatalog, answers: &Answers, diagnosis: Option<&str>) -> Option<Screen> {
    screens_due(catalog, answers, diagnosis).into_iter().next()
}

/// Returns every screen that is due by what is known now, in order. An answer may make others due.
#[must_use]
pub fn screens_due(catalog: &TriageCatalog, answers: &Answers, diagnosis: Option<&str>) -> Vec<Screen> {
    due(&Reading::new(catalog, answers), diagnosis)
}

/// Returns how far an intake is, for the line "6 of about 18".
#[must_use]
pub fn progress(catalog: &TriageCatalog, answers: &Answers, diagnosis: Option<&str>) -> Progress {
    let reading = Reading::new(catalog, answers);
    let asked = |s: &&ScreenText| !matches!(s.part, Part::Optional | Part::AnythingNew);
    let open = due(&reading, diagnosis);
    let partly = |s: &ScreenText| open.iter().any(|o| o.id == *s.id.get_ref());
    let said = |s: &&ScreenText| s.findings.iter().any(|f| reading.said(f.get_ref())) && !partly(s);
    let done = catalog.screens.iter().filter(asked).filter(said).count();
    let typical = catalog.scoring.as_ref().map_or(0, |s| usize::from(s.questions.typical_screens));
    // With everything asked the bar is full, however short the way was.
    let about = if open.is_empty() { done } else { typical.max(done + open.len()) };
    Progress { done, about }
}

/// Returns the short form for "anything new?": the first screen for any day, all of them for the weekly one.
#[must_use]
pub fn short_form(catalog: &TriageCatalog) -> Vec<Screen> {
    whole(catalog, Part::AnythingNew)
}

/// Returns the screens for people who wish to say more; none of them changes what is safe.
#[must_use]
pub fn optional_screens(catalog: &TriageCatalog) -> Vec<Screen> {
    whole(catalog, Part::Optional)
}

/// Returns the red-flag questions not answered at all yet, and those answered "not sure".
#[must_use]
pub fn red_flag_gaps(catalog: &TriageCatalog, answers: &Answers) -> (Vec<String>, Vec<String>) {
    let reading = Reading::new(catalog, answers);
    let of_part = catalog.screens.iter().filter(|s| s.part == Part::RedFlags);
    let ids: Vec<&str> = of_part.flat_map(|s| s.findings.iter()).map(|f| f.get_ref().as_str()).collect();
    let named = |keep: &dyn Fn(&str) -> bool| {
        ids.iter().filter(|id| keep(id)).map(|id| (*id).to_owned()).collect::<Vec<_>>()
    };
    (named(&|id| reading.open(id)), named(&|id| reading.unsure(id)))
}

fn whole(catalog: &TriageCatalog, part: Part) -> Vec<Screen> {
    catalog.screens.iter().filter(|s| s.part == part).map(|s| screen(s, |_| true)).collect()
}

fn screen(text: &ScreenText, open: impl Fn(&str) -> bool) -> Screen {
    Screen {
        id: text.id.get_ref().clone(),
        title: text.title.clone(),
        help: text.help.clone(),
        kind: text.kind,
        part: text.part,
        findings: text.findings.iter().map(|f| f.get_ref().clone()).filter(|f| open(f)).collect(),
    }
}

pub(super) fn due(reading: &Reading<'_>, diagnosis: Option<&str>) -> Vec<Screen> {
    let catalog = reading.catalog;
    let flags = hits(reading);
    if flags.first().is_some_and(|f| f.urgency >= Urgency::EmergencyToday) {
        return Vec::new();
    }
    let named = diagnosis.and_then(|id| catalog.condition(id));
    // The place that goes with a diagnosis answers questions that depend on a place, and nothing else.
    let place =
        named.filter(|c| c.phase_of.is_empty()).and_then(|c| c.place.first()).map(|p| p.get_ref().as_str());
    let open = |part: Part| open_screens(reading, part, place);

    let mut due = open(Part::RedFlags);
    if flags.first().is_some_and(|f| f.urgency.blocks()) {
        return due;
    }
    let located = reading.places().next().is_some() || reading.place_unclear();
    if !located && named.is_none_or(|c| !c.phase_of.is_empty()) {
        let map = open(Part::Place);
        if !map.is_empty() {
            due.extend(map);
            return due;
        }
    }
    due.extend(open(Part::PlaceFlags));
    let ranked = fits(reading);
    let Choice { programme, why } = choose(reading, &flags, &ranked, diagnosis);
    if named.is_none() {
        due.extend(open(Part::Pattern));
        due.extend(telling(reading, &why));
    }
    if programme.is_some() {
        due.extend(open(Part::Start));
    }
    due
}

fn open_screens(reading: &Reading<'_>, part: Part, place: Option<&str>) -> Vec<Screen> {
    let known = |id: &str| if place == Some(id) && reading.open(id) { Known::Yes } else { reading.state(id) };
    let of_part = reading.catalog.screens.iter().filter(|s| s.part == part);
    let applies = |s: &&ScreenText| s.when.as_ref().is_none_or(|n| n.get_ref().truth(&known) == Truth::Holds);
    // Of a list to choose one from, one yes answers the rest.
    let chosen =
        |s: &&ScreenText| s.kind == ScreenKind::OneOf && s.findings.iter().any(|f| reading.yes(f.get_ref()));
    let open = of_part.filter(applies).filter(|s| !chosen(s)).map(|s| screen(s, |id| reading.open(id)));
    open.filter(|s| !s.findings.is_empty()).collect()
}

/// Chooses the screens that tell most between the patterns still in question.
fn telling(reading: &Reading<'_>, why: &Why) -> Vec<Screen> {
    let Some(scoring) = &reading.catalog.scoring else { return Vec::new() };
    let questions = &scoring.questions;
    let more = matches!(why, Why::TooClose { .. } | Why::TooLittle | Why::OtherPlace { .. });
    let budget = questions.telling.saturating_add(if more { questions.telling_when_close } else { 0 });
    let of_part = reading.catalog.screens.iter().filter(|s| s.part == Part::Telling);
    let used = of_part.filter(|s| s.findings.iter().any(|f| reading.said(f.get_ref()))).count();
    let left = usize::from(budget).saturating_sub(used);

    let candidates = candidates(reading, scoring);
    let worth = Points::of(questions.worth);
    let mut found: Vec<(bool, i32, Screen)> = open_screens(reading, Part::Telling, None)
        .into_iter()
        .map(|screen| {
            let value = screen.findings.iter().map(|f| value(reading, scoring, &candidates, f)).max();
            let core = candidates.first().is_some_and(|c| screen.findings.iter().any(|f| is_core(c, f)));
            (core, value.unwrap_or(0), screen)
        })
        .filter(|(core, value, _)| *core || *value >= worth.0)
        .collect();
    // Defining features of the leading pattern first, then what tells most; a stable sort keeps the file's order.
    found.sort_by_key(|(core, value, _)| std::cmp::Reverse((*core, *value)));
    found.into_iter().take(left).map(|(_, _, screen)| screen).collect()
}

fn is_core(condition: &Condition, finding: &str) -> bool {
    condition.row.iter().any(|row| row.core && row.finding.get_ref() == finding)
}

/// Patterns still in question at this place, the leading one first. Emergencies are for flags, not for these.
fn candidates<'a>(reading: &Reading<'a>, scoring: &Scoring) -> Vec<&'a Condition> {
    let catalog: &'a TriageCatalog = reading.catalog;
    let somewhere = reading.places().next().is_some();
    let mut all: Vec<(ConditionFit, &'a Condition)> = catalog
        .conditions()
        .filter(|c| c.urgency < Urgency::EmergencyToday)
        .filter_map(|c| Some((fit(reading, scoring, c)?, c)))
        .filter(|(fit, c)| {
            let local = somewhere && !c.place.is_empty() && reading.at_place(c);
            local || (!fit.r#for.is_empty() && (c.place.is_empty() || !somewhere))
        })
        .collect();
    all.sort_by(|(a, _), (b, _)| b.fit.cmp(&a.fit).then_with(|| a.id.cmp(&b.id)));
    let best = all.first().map_or(0, |(fit, _)| fit.fit.0);
    let reach = Points::of(scoring.questions.reach).0;
    all.retain(|(fit, _)| best.saturating_sub(fit.fit.0) <= reach);
    all.into_iter().map(|(_, c)| c).collect()
}

/// The most that an answer to one finding can set two patterns apart.
fn value(reading: &Reading<'_>, scoring: &Scoring, candidates: &[&Condition], finding: &str) -> i32 {
    let spread = |known: Known| {
        let points = candidates.iter().map(|condition| {
            let row = condition.row.iter().find(|row| row.finding.get_ref() == finding);
            row.and_then(|row| weigh(reading, scoring, condition, row, known)).map_or(0, |w| w.points().0)
        });
        let (least, most) = points.fold((0, 0), |(least, most), p| (p.min(least), p.max(most)));
        most.saturating_sub(least)
    };
    spread(Known::Yes).max(spread(Known::No))
}
