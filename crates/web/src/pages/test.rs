//! A test or question that a gate waits for.

use askama::Template;
use axum::extract::{Path, State};
use heelup_core::{
    catalog::{Instrument, Sides, Unit},
    criteria::Measure,
    journal::{CapacityTest, EntryId, Fact, Measured},
};

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

/// How a result is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TestForm {
    /// Repetitions of each leg.
    Raises,
    /// Pain, 0–10.
    Pain,
    /// A number within a range.
    Number { least: u32, most: u32 },
}

#[derive(Template)]
#[template(path = "test.html")]
struct TestPage<'a> {
    chrome: Chrome,
    entry: EntryId,
    tool: &'a Instrument,
    form: TestForm,
    sent: Sent,
    wrongs: Wrongs,
}

/// Shows how a test is done, and takes its result.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Path(id): Path<String>) -> Page {
    visit.person()?;
    page(&form(&visit, tool(&state, &id)?, Sent::default(), Wrongs::default()))
}

/// Keeps a result.
pub(crate) async fn save(
    State(state): State<AppState>,
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Page {
    let who = visit.person()?;
    let tool = tool(&state, &id)?;
    let mut wrongs = Wrongs::default();
    let fact = match form_of(tool) {
        TestForm::Raises => {
            let mut count = |field| {
                let most = u32::try_from(tool.max).unwrap_or(100);
                sent.whole(field, 0, most, "repetitions", &mut wrongs).and_then(|n| u16::try_from(n).ok())
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
        return Err(PageError::fix(&form(&visit, tool, sent, wrongs)));
    };
    state.keep(who.person, &visit.now, vec![Saying::about(carried(&sent), visit.today(), fact)]).await?;
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

fn tool<'a>(state: &'a AppState, id: &str) -> Result<&'a Instrument, PageError> {
    state.care.catalog.instruments.get(id).ok_or(PageError::NotFound)
}

fn form<'a>(visit: &Visit, tool: &'a Instrument, sent: Sent, wrongs: Wrongs) -> TestPage<'a> {
    TestPage { chrome: visit.chrome(Nav::Today), entry: fresh(), tool, form: form_of(tool), sent, wrongs }
}

fn form_of(tool: &Instrument) -> TestForm {
    match (tool.sides, tool.unit) {
        (Sides::Each, _) => TestForm::Raises,
        (Sides::Together, Unit::Pain) => TestForm::Pain,
        (Sides::Together, Unit::Repetitions | Unit::Points) => TestForm::Number {
            least: u32::try_from(tool.min).unwrap_or(0),
            most: u32::try_from(tool.max).unwrap_or(100),
        },
    }
}

/// Returns the address and name of the test that gives a measure.
pub(super) fn of(state: &AppState, measure: Measure) -> Option<(String, String)> {
    let tool = state.care.catalog.instrument_for(measure)?;
    Some((format!("/test/{}", tool.id), tool.name.clone()))
}
