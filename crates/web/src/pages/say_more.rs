//! "Say more, if you wish": the optional questions. None of them opens or closes anything.

use std::borrow::Cow;

use askama::Template;
use axum::extract::State;
use heelup_core::{
    care::Care,
    catalog::{Finding, HowKnown, ScreenKind},
    journal::{Answer, Answers, EntryId, Fact, Reported},
    triage::{Screen, optional_screens},
    words::{Language, SourceLine, sources_of},
};

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, Why, Wrongs, unit_word},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "say_more.html")]
struct SayMorePage<'a> {
    chrome: Chrome,
    entry: EntryId,
    asks: Vec<Ask<'a>>,
    wrongs: Wrongs,
}

/// One optional screen.
struct Ask<'a> {
    id: String,
    title: String,
    help: Option<String>,
    kind: ScreenKind,
    items: Vec<Item<'a>>,
}

/// One thing to tick, or the number asked for.
struct Item<'a> {
    id: &'a str,
    label: &'a str,
    hint: &'a str,
    /// How well it is known as a risk, in words, with where that comes from.
    known: Option<(String, Vec<SourceLine>)>,
    least: u32,
    most: u32,
    /// Empty for points, which need none.
    unit: Cow<'a, str>,
    /// As sent, where the form is shown again.
    ticked: bool,
    given: String,
}

/// Shows the questions.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit) -> Page {
    visit.person()?;
    page(&form(&state, &visit, &Sent::default(), Wrongs::default()))
}

/// Keeps what was answered; a list without a tick says nothing.
pub(crate) async fn save(State(state): State<AppState>, visit: Visit, sent: Sent) -> Page {
    let who = visit.person()?;
    let mut wrongs = Wrongs::default();
    let mut answers = Answers::new();
    let picked: Vec<&str> = sent.all("yes").collect();
    for screen in screens(visit.care(&state)) {
        if screen.kind == ScreenKind::Number {
            for id in &screen.findings {
                answers.extend(number(visit.care(&state), id, &sent, &mut wrongs).map(|n| (id.clone(), n)));
            }
        } else if screen.findings.iter().any(|id| picked.contains(&id.as_str())) {
            answers.extend(screen.answers(&picked));
        }
    }
    if !wrongs.none() {
        return Err(PageError::fix(&form(&state, &visit, &sent, wrongs)));
    }
    if !answers.is_empty() {
        let fact = Fact::FindingsReported(Reported { answers, diagnosis: None });
        state.keep(who.person, &visit.now, vec![Saying::about(carried(&sent), visit.today(), fact)]).await?;
    }
    on_to("/")
}

fn number(care: &Care, id: &str, sent: &Sent, wrongs: &mut Wrongs) -> Option<Answer> {
    let finding = care.triage.finding(id)?;
    let range = finding.number.as_ref()?;
    let text = sent.text(&format!("number-{id}"))?;
    let number = text.parse::<i32>().ok().filter(|n| (range.min..=range.max).contains(n));
    if number.is_none() {
        let given = text.to_owned();
        wrongs.say(
            "number",
            Why::NotWithin {
                given,
                least: u32::try_from(range.min).unwrap_or(0),
                most: u32::try_from(range.max).unwrap_or(0),
                unit: "",
            },
        );
    }
    number.map(Answer::Number)
}

fn screens(care: &Care) -> Vec<Screen> {
    optional_screens(&care.triage)
}

fn form<'a>(state: &'a AppState, visit: &'a Visit, sent: &Sent, wrongs: Wrongs) -> SayMorePage<'a> {
    let care = visit.care(state);
    let asks = screens(care)
        .into_iter()
        .map(|screen| Ask {
            id: screen.id,
            title: screen.title,
            help: screen.help,
            kind: screen.kind,
            items: screen
                .findings
                .iter()
                .filter_map(|id| care.triage.finding(id))
                .map(|finding| item((visit.language, care), finding, sent))
                .collect(),
        })
        .collect();
    SayMorePage { chrome: visit.chrome(Nav::Today), entry: fresh(), asks, wrongs }
}

fn item<'a>((language, care): (Language, &Care), finding: &'a Finding, sent: &Sent) -> Item<'a> {
    let number = finding.number.as_ref();
    let known = finding.risk.as_ref().map(|risk| {
        let id = match risk.known {
            HowKnown::Well => "say-more-well",
            HowKnown::Fairly => "say-more-fairly",
            HowKnown::Weakly => "say-more-weakly",
        };
        (language.say(id), sources_of(&risk.from, care))
    });
    Item {
        id: finding.id(),
        label: &finding.label,
        hint: finding.help.as_deref().unwrap_or_default(),
        known,
        least: number.map_or(0, |n| u32::try_from(n.min).unwrap_or(0)),
        most: number.map_or(0, |n| u32::try_from(n.max).unwrap_or(0)),
        unit: number.filter(|n| n.unit != "points").map(|n| unit_word(language, &n.unit)).unwrap_or_default(),
        ticked: sent.all("yes").any(|id| id == finding.id()),
        given: sent.echo(&format!("number-{}", finding.id())).to_owned(),
    }
}
