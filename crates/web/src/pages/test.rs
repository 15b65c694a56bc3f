//! A test or question that a gate waits for.

use askama::Template;
use axum::extract::{Path, State};
use heelup_core::{
    care::Care,
    catalog::{Instrument, Sides, Unit},
    criteria::Measure,
    journal::{CapacityTest, EntryId, Fact, Measured},
    units::{Involved, LocalDate},
    words::date,
};

use super::{Page, on_to, page, session::LATE_DAYS};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, fresh},
    living::{self, Living},
    state::AppState,
    visit::Visit,
};

/// How a result is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TestForm {
    /// A number for each leg, and the pain.
    Each,
    /// Pain, 0–10.
    Pain,
    /// A number within a range.
    Number { least: u32, most: u32 },
}

#[derive(Template)]
#[template(path = "test.html")]
struct TestPage<'a> {
    /// No steps are heard while something is counted.
    cadence: Option<(u16, u16)>,
    chrome: Chrome,
    entry: EntryId,
    tool: &'a Instrument,
    form: TestForm,
    today: LocalDate,
    /// The better leg, which begins.
    first: &'static str,
    /// The exercise it is, drawn.
    living: Option<Living>,
    /// Earlier results of each leg: day, left, right; newest first.
    earlier: Vec<Earlier>,
    sent: Sent,
    wrongs: Wrongs,
}

/// One earlier result.
struct Earlier {
    on: String,
    left: Option<u16>,
    right: Option<u16>,
}

/// How many earlier results are shown.
const SHOWN: usize = 12;

/// Shows how a test is done, and takes its result.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Path(id): Path<String>) -> Page {
    visit.person()?;
    page(&form(&state, &visit, tool(visit.care(&state), &id)?, Sent::default(), Wrongs::default()))
}

/// Keeps a result.
pub(crate) async fn save(
    State(state): State<AppState>,
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Page {
    let who = visit.person()?;
    let tool = tool(visit.care(&state), &id)?;
    let mut wrongs = Wrongs::default();
    let fact = match form_of(tool) {
        TestForm::Each => {
            let mut count = |field| {
                let most = u32::try_from(tool.max).unwrap_or(100);
                sent.whole(field, 0, most, unit(tool.unit), &mut wrongs).and_then(|n| u16::try_from(n).ok())
            };
            let (left, right) = (count("left"), count("right"));
            let pain = sent.score("pain", &mut wrongs);
            if left.is_none() && right.is_none() && wrongs.none() {
                wrongs.say("value", Why::SayOne);
            }
            Some(Fact::CapacityTested(CapacityTest { test: tool.id.clone(), left, right, pain }))
        }
        TestForm::Pain => value(tool, 0, 10, &sent, &mut wrongs),
        TestForm::Number { least, most } => value(tool, least, most, &sent, &mut wrongs),
    };
    let (Some(fact), true) = (fact, wrongs.none()) else {
        return Err(PageError::fix(&form(&state, &visit, tool, sent, wrongs)));
    };
    state
        .keep(who.person, &visit.now, vec![Saying::about(carried(&sent), day(&sent, visit.today()), fact)])
        .await?;
    on_to("/")
}

fn value(tool: &Instrument, least: u32, most: u32, sent: &Sent, wrongs: &mut Wrongs) -> Option<Fact> {
    let value = sent.whole("value", least, most, "", wrongs);
    if value.is_none() && wrongs.none() {
        wrongs.say("value", Why::Choose);
    }
    let measure = tool.measures.first().map(|m| m.id().to_owned())?;
    let value = i32::try_from(value?).ok()?;
    Some(Fact::MeasureReported(Measured { measure, value }))
}

fn tool<'a>(care: &'a Care, id: &str) -> Result<&'a Instrument, PageError> {
    care.catalog.instruments.get(id).ok_or(PageError::NotFound)
}

fn form<'a>(
    state: &AppState,
    visit: &Visit,
    tool: &'a Instrument,
    sent: Sent,
    wrongs: Wrongs,
) -> TestPage<'a> {
    let tests = visit.who.iter().flat_map(|who| who.record.tests.iter().rev());
    let earlier = tests
        .filter(|(_, test)| test.test == tool.id)
        .map(|(on, test)| Earlier { on: date(visit.language, *on), left: test.left, right: test.right })
        .take(SHOWN)
        .collect();
    let chrome = visit.chrome(Nav::Today);
    // Begin with the better one: the leg that no programme is about.
    let first = if visit.running().any(|begun| begun.side == Involved::Left) { "right" } else { "left" };
    let care = visit.care(state);
    let exercise = tool.pace.as_ref().and_then(|pace| care.catalog.exercises.get(&pace.exercise));
    let look = [first == "left", true];
    let living = exercise.and_then(|e| living::of_exercise(care, &e.facts, "fig", [false, false], look));
    let today = visit.today();
    TestPage {
        cadence: None,
        chrome,
        entry: fresh(),
        tool,
        form: form_of(tool),
        today,
        first,
        living,
        earlier,
        sent,
        wrongs,
    }
}

/// Returns the day a result is about; one that waited on a phone without a network has its own.
fn day(sent: &Sent, today: LocalDate) -> LocalDate {
    let told = sent.text("date").and_then(|day| day.parse::<LocalDate>().ok());
    told.filter(|day| *day <= today && *day >= today.plus(-LATE_DAYS)).unwrap_or(today)
}

const fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Repetitions => "repetitions",
        Unit::Pain | Unit::Points => "points",
        Unit::Millimetres => "mm",
    }
}

fn form_of(tool: &Instrument) -> TestForm {
    match (tool.sides, tool.unit) {
        (Sides::Each, _) => TestForm::Each,
        (Sides::Together, Unit::Pain) => TestForm::Pain,
        (Sides::Together, Unit::Repetitions | Unit::Points | Unit::Millimetres) => TestForm::Number {
            least: u32::try_from(tool.min).unwrap_or(0),
            most: u32::try_from(tool.max).unwrap_or(100),
        },
    }
}

/// Returns the address and name of the test that gives a measure.
pub(super) fn of(care: &Care, measure: Measure) -> Option<(String, String)> {
    let tool = care.catalog.instrument_for(measure)?;
    Some((format!("/test/{}", tool.id), tool.name.clone()))
}
