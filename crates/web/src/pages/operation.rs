//! The time after an operation: the dose a clinician has set, shown as they set it. Heelup raises nothing in it.

use askama::Template;
use axum::extract::State;
use heelup_core::{
    journal::{Activity, AfterOperation, ClinicianDose, EntryId, Fact, LoadClass},
    words::clinician_dose,
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

/// Exercises that the form has room for.
const ROOM: [&str; 4] = ["1", "2", "3", "4"];
/// What doing the dose is called in the record.
pub(super) const DONE: &str = "exercises after the operation";

#[derive(Template)]
#[template(path = "operation.html")]
struct OperationPage<'a> {
    chrome: Chrome,
    said: &'a AfterOperation,
    lines: Vec<String>,
    /// It was done today already.
    done: bool,
    entry: EntryId,
}

#[derive(Template)]
#[template(path = "operation_form.html")]
struct FormPage {
    chrome: Chrome,
    entry: EntryId,
    /// A time after an operation stands already.
    stands: bool,
    sent: Sent,
    wrongs: Wrongs,
}

/// Shows the dose that stands; none when no such time stands today.
pub(super) fn standing(visit: &Visit) -> Option<Page> {
    let who = visit.who.as_ref()?;
    let said = who.record.after_operation(visit.today())?;
    let done = who.record.day(visit.today()).activities.iter().any(|activity| activity.what == DONE);
    Some(page(&OperationPage {
        chrome: visit.chrome(Nav::Today),
        said,
        lines: said.dose.iter().map(|dose| clinician_dose(visit.language, dose)).collect(),
        done,
        entry: fresh(),
    }))
}

/// Shows the form for a clinician's word.
pub(crate) async fn form(visit: Visit) -> Page {
    visit.person()?;
    page(&blank(&visit, Sent::default(), Wrongs::default()))
}

/// Keeps a clinician's word: a dose, or that it is over.
pub(crate) async fn save(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let who = visit.person()?;
    let mut wrongs = Wrongs::default();
    let by = sent.words("by", 120, &mut wrongs);
    let what = sent.words("what", 200, &mut wrongs);
    let note = sent.words("note", 1000, &mut wrongs);
    let over = sent.has("over");
    let dose: Vec<ClinicianDose> =
        if over { Vec::new() } else { ROOM.iter().filter_map(|n| line(n, &sent, &mut wrongs)).collect() };
    if by.is_none() {
        wrongs.say("by", Why::Who);
    }
    let (Some(by), true) = (by, wrongs.none()) else {
        return Err(PageError::fix(&blank(&visit, sent, wrongs)));
    };
    let fact = Fact::AfterOperationSet(AfterOperation { by, what, dose, note, over, at: None });
    state.keep(who.person, &visit.now, vec![Saying::about(carried(&sent), visit.today(), fact)]).await?;
    on_to("/")
}

/// Keeps that the dose was done today.
pub(crate) async fn done(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let who = visit.person()?;
    if who.record.after_operation(visit.today()).is_none() {
        return Err(PageError::Overtaken);
    }
    let fact = Fact::ActivityDone(Activity {
        what: DONE.to_owned(),
        class: LoadClass::Light,
        minutes: None,
        pain: None,
    });
    state.keep(who.person, &visit.now, vec![Saying::about(carried(&sent), visit.today(), fact)]).await?;
    on_to("/")
}

fn line(n: &str, sent: &Sent, wrongs: &mut Wrongs) -> Option<ClinicianDose> {
    let exercise = sent.text(&format!("exercise-{n}"))?.chars().take(200).collect::<String>();
    let mut number = |field: &str, most: u32| {
        let text = sent.text(&format!("{field}-{n}"))?;
        let number = text.parse::<u32>().ok().filter(|n| (1..=most).contains(n));
        if number.is_none() {
            wrongs.say("dose", Why::NotWithin { given: text.to_owned(), least: 1, most, unit: "" });
        }
        number
    };
    let sets = number("sets", 20).and_then(|n| u8::try_from(n).ok());
    let reps = number("reps", 200).and_then(|n| u16::try_from(n).ok());
    let seconds = number("seconds", 600).and_then(|n| u16::try_from(n).ok());
    let times_a_day = number("times", 12).and_then(|n| u8::try_from(n).ok());
    Some(ClinicianDose { exercise, sets, reps, seconds, times_a_day })
}

fn blank(visit: &Visit, sent: Sent, wrongs: Wrongs) -> FormPage {
    let stands = visit.who.as_ref().is_some_and(|who| who.record.after_operation(visit.today()).is_some());
    FormPage { chrome: visit.chrome(Nav::Today), entry: fresh(), stands, sent, wrongs }
}
