//! The forward question: may I run five kilometres on Sunday? A look at the core's answer; asking keeps nothing.

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::{
    journal::LoadClass,
    may::{Ask, AskedRun, MayError, Question, Verdict, may_i},
    today::Course,
    units::LocalDate,
    words::{self, MayCard},
};

use super::super::{Page, page};
use crate::{
    chrome::{Chrome, Nav},
    days,
    error::PageError,
    forms::{Sent, Why, Wrongs},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "may.html")]
struct MayPage {
    chrome: Chrome,
    unit: &'static str,
    /// The days that can be asked about: as forms spell them and as people say them.
    days: Vec<(String, String)>,
    on: String,
    answer: Option<(Sign, MayCard)>,
    sent: Sent,
    wrongs: Wrongs,
}

/// The answer as a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Yes,
    Shorter,
    NotYet,
}

/// The most kilometres or miles, and the most minutes, that are asked about.
const MOST_FAR: u32 = 100;
const MOST_MINUTES: u32 = 600;

/// Shows the question, and the answer once something was asked.
pub(crate) async fn ask(
    State(state): State<AppState>,
    visit: Visit,
    Query(fields): Query<Vec<(String, String)>>,
) -> Page {
    let pairs: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let sent = Sent::from(pairs.as_slice());
    let mut wrongs = Wrongs::default();
    let question = question(&visit, &sent, &mut wrongs);
    let who = visit.person()?;
    let (care, today) = (visit.care(&state), visit.today());
    let answer = question.filter(|_| wrongs.none()).and_then(|question| {
        let course = Course::walk(&who.record, care, today);
        match may_i(&who.record, care, &course, today, question) {
            Ok(answer) => Some(answer),
            Err(MayError::Past | MayError::TooFar { .. }) => {
                wrongs.say("on", Why::NoDate { given: sent.echo("on").to_owned() });
                None
            }
            Err(MayError::Nothing) => {
                wrongs.say("amount", Why::SayOne);
                None
            }
        }
    });
    let ahead = i32::from(care.runs.may.ahead_days);
    let shown = MayPage {
        chrome: visit.chrome(Nav::Runs),
        unit: visit.units.word(),
        days: (0..=ahead)
            .map(|n| (today.plus(n).to_string(), days::long(visit.language, today.plus(n))))
            .collect(),
        on: sent.text("on").map_or_else(|| today.plus(1).to_string(), str::to_owned),
        answer: answer.map(|answer| {
            let sign = match answer.verdict {
                Verdict::Yes => Sign::Yes,
                Verdict::Shorter { .. } => Sign::Shorter,
                Verdict::NotYet { .. } => Sign::NotYet,
            };
            (sign, words::may_card(&answer, care))
        }),
        sent,
        wrongs,
    };
    if shown.wrongs.none() { page(&shown) } else { Err(PageError::fix(&shown)) }
}

/// Reads the question; none while nothing was asked.
fn question(visit: &Visit, sent: &Sent, wrongs: &mut Wrongs) -> Option<Question> {
    let on: LocalDate = match sent.text("on")?.parse() {
        Ok(on) => on,
        Err(_) => {
            wrongs.say("on", Why::NoDate { given: sent.echo("on").to_owned() });
            return None;
        }
    };
    let class = match sent.echo("what") {
        "light" => Some(LoadClass::Light),
        "medium" => Some(LoadClass::Medium),
        "high" => Some(LoadClass::High),
        _ => None,
    };
    if let Some(class) = class {
        return Some(Question { on, ask: Ask::Activity { class } });
    }
    let far = sent.decimal("km", 0, MOST_FAR, visit.units.word(), wrongs);
    let minutes = sent.whole("minutes", 1, MOST_MINUTES, "minutes", wrongs);
    let run = AskedRun {
        metres: far.and_then(|far| super::hand::metres(far * visit.units.metres())).filter(|m| *m > 0),
        minutes: minutes.and_then(|minutes| u16::try_from(minutes).ok()),
        fast: sent.has("fast"),
        hills: sent.has("hills"),
    };
    if run.metres.is_none() && run.minutes.is_none() {
        if wrongs.none() {
            wrongs.say("amount", Why::SayOne);
        }
        return None;
    }
    Some(Question { on, ask: Ask::Run(run) })
}
