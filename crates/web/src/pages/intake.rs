//! The intake: safety first, then the picture to tap, then only what still matters, one question a screen.
//!
//! What was answered so far travels in one cookie, so that a reload, the back button or a restart of the
//! server loses nothing; the journal gets the answers once, at the end. Which screen comes next is the
//! core's business alone.

mod draft;
mod path;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use heelup_core::{
    catalog::{Finding, NumberRange, ScreenKind, SelfTest},
    journal::{Answers, Fact, Reported},
    triage::{Screen, progress},
    units::Involved,
    words::Language,
};

pub(crate) use draft::Draft;
use draft::{Reply, Said};
use path::Way;

use super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::{Sent, UNSURE, Why, Wrongs},
    keep::{Saying, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "intake.html")]
struct IntakePage<'a> {
    chrome: Chrome,
    title: String,
    help: Option<String>,
    kind: ScreenKind,
    items: Vec<Item<'a>>,
    action: String,
    back: String,
    number: usize,
    about: usize,
    /// What was chosen before, for questions with one answer.
    said: String,
    /// The number is a 0–10 scale: its keys answer and go on at once.
    asks_ten: bool,
    side: &'static str,
    wrongs: Wrongs,
}

/// One thing to answer.
struct Item<'a> {
    id: &'a str,
    text: &'a str,
    hint: &'a str,
    zone: &'a str,
    /// In which view of the picture the zone lies.
    view: &'static str,
    /// Its number in the picture, from 1.
    number: usize,
    ticked: bool,
    test: Option<&'a SelfTest>,
    ten: bool,
    /// From which number to which, and in what unit.
    range: String,
}

#[derive(Template)]
#[template(path = "diagnosis.html")]
struct DiagnosisPage<'a> {
    chrome: Chrome,
    choices: Vec<(&'a str, &'a str, &'a str)>,
}

/// Begins afresh, and forgets what was answered before.
pub(crate) async fn begin(sent: Sent) -> Page {
    let to = if sent.has("diagnosed") { "/intake/diagnosis" } else { "/intake" };
    Ok(with(Redirect::to(to).into_response(), &Draft::default()))
}

/// Goes on where the answers stop.
pub(crate) async fn go_on(State(state): State<AppState>, headers: HeaderMap) -> Page {
    let draft = Draft::read(&headers);
    let way = Way::walk(&state.care.triage, &draft);
    on_to(&way.next().map_or_else(|| "/result".to_owned(), |screen| format!("/intake/{}", screen.id)))
}

/// Asks which diagnosis it is.
pub(crate) async fn which(State(state): State<AppState>, visit: Visit) -> Page {
    let choices = state
        .care
        .triage
        .conditions()
        .filter(|c| c.programme().is_some() || !c.phase_of.is_empty())
        .map(|c| (c.id(), c.name.as_str(), c.term.as_str()))
        .collect();
    page(&DiagnosisPage { chrome: visit.chrome(Nav::Today), choices })
}

/// Keeps the diagnosis for the questions that follow.
pub(crate) async fn diagnosed(State(state): State<AppState>, sent: Sent) -> Page {
    let named = sent.text("diagnosis").and_then(|id| state.care.triage.condition(id));
    let draft = Draft { diagnosis: named.map(|c| c.id().to_owned()), ..Draft::default() };
    Ok(with(Redirect::to("/intake").into_response(), &draft))
}

/// Shows one screen, with what was answered there before.
pub(crate) async fn show(
    State(state): State<AppState>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Page {
    let draft = Draft::read(&headers);
    let way = Way::walk(&state.care.triage, &draft);
    let Some(at) = way.at(&id) else { return on_to("/intake") };
    page(&form(&state, &visit, &draft, &way, at, None, Wrongs::default()))
}

/// Keeps the answer to one screen in the draft, and goes on to the next, or to the result.
pub(crate) async fn answer(
    State(state): State<AppState>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    sent: Sent,
) -> Page {
    let mut draft = Draft::read(&headers);
    let way = Way::walk(&state.care.triage, &draft);
    let Some(at) = way.at(&id) else { return on_to("/intake") };
    let mut wrongs = Wrongs::default();
    if let Some(side) = sent.text("side") {
        draft.side = side_of(side);
    }
    let reply = read(&state, at.screen, &sent, &mut wrongs);
    if !wrongs.none() {
        return Err(PageError::fix(&form(&state, &visit, &draft, &way, at, Some(&reply), wrongs)));
    }
    draft.put(at.index, Said { screen: id, reply });
    let way = Way::walk(&state.care.triage, &draft);
    if let Some(next) = way.after(at.index + 1) {
        draft.keep_if_next(at.index + 1, &next.id);
        return Ok(with(Redirect::to(&format!("/intake/{}", next.id)).into_response(), &draft));
    }
    draft.said.truncate(at.index + 1);
    finish(&state, &visit, &draft, way.answers_before(at.index + 1)).await
}

/// Keeps the whole intake, and shows what it came to.
async fn finish(state: &AppState, visit: &Visit, draft: &Draft, answers: Answers) -> Page {
    let person = state.somebody(&visit.now).await?;
    let fact = Fact::IntakeAnswered(Reported { answers, diagnosis: draft.diagnosis.clone() });
    let saying = Saying { side: draft.side, ..Saying::about(fresh(), visit.today(), fact) };
    state.keep(person, &visit.now, vec![saying]).await?;
    Ok(with(Redirect::to("/result").into_response(), &Draft::default()))
}

/// Reads what was answered on a screen; what could not be read is said beside its field.
fn read(state: &AppState, screen: &Screen, sent: &Sent, wrongs: &mut Wrongs) -> Reply {
    let of_screen = |field: &str| -> Vec<String> {
        let picked = sent.all(field).filter(|id| screen.findings.iter().any(|f| f == id));
        let mut picked: Vec<String> = picked.map(str::to_owned).collect();
        picked.sort();
        picked.dedup();
        picked
    };
    let unsure = sent.echo("go") == UNSURE;
    match screen.kind {
        ScreenKind::AnyOf => {
            let picked = of_screen("yes");
            if unsure { Reply::PickedRestUnsure(picked) } else { Reply::Picked(picked) }
        }
        ScreenKind::BodyMap => {
            let picked = of_screen("place");
            if picked.is_empty() && !unsure {
                wrongs.say("place", Why::Place);
            } else if picked.len() > 2 {
                wrongs.say("place", Why::TwoPlaces);
            }
            if unsure { Reply::Unsure } else { Reply::Picked(picked) }
        }
        ScreenKind::OneOf => {
            if sent.echo("one") == UNSURE {
                Reply::Unsure
            } else {
                Reply::Picked(of_screen("one"))
            }
        }
        ScreenKind::OneQuestion => match sent.echo("answer") {
            "yes" => Reply::Picked(screen.findings.clone()),
            "no" => Reply::Picked(Vec::new()),
            _ => Reply::Unsure,
        },
        ScreenKind::Number => {
            let range = screen.findings.first().and_then(|id| state.care.triage.finding(id));
            let (least, most) = range.and_then(|f| f.number.as_ref()).map_or((0, 100), |n| (n.min, n.max));
            let whole = |n: i32| u32::try_from(n).unwrap_or(0);
            let number = sent.whole("number", whole(least), whole(most), "", wrongs);
            number.and_then(|n| i32::try_from(n).ok()).map_or(Reply::Unsure, Reply::Number)
        }
    }
}

fn form<'a>(
    state: &'a AppState,
    visit: &Visit,
    draft: &Draft,
    way: &Way,
    at: path::At<'a>,
    just: Option<&Reply>,
    wrongs: Wrongs,
) -> IntakePage<'a> {
    let catalog = &state.care.triage;
    let screen = at.screen;
    let reply = just.or_else(|| draft.said.get(at.index).filter(|s| s.screen == screen.id).map(|s| &s.reply));
    let items = items(state, visit.language, screen, reply);
    let progress = progress(catalog, &way.answers_before(at.index), draft.diagnosis.as_deref());
    let back = at.index.checked_sub(1).and_then(|n| draft.said.get(n));
    IntakePage {
        chrome: visit.chrome(Nav::Today),
        title: screen.title.clone(),
        help: screen.help.clone(),
        kind: screen.kind,
        asks_ten: items.iter().any(|item| item.ten),
        items,
        action: format!("/intake/{}", screen.id),
        back: back.map_or_else(|| "/".to_owned(), |said| format!("/intake/{}", said.screen)),
        number: at.index + 1,
        about: progress.about.max(at.index + 1),
        said: reply.map(|r| said(screen.kind, r)).unwrap_or_default(),
        side: draft.side.map_or("", side_word),
        wrongs,
    }
}

/// Returns the button that was pressed before.
fn said(kind: ScreenKind, reply: &Reply) -> String {
    match (kind, reply) {
        (_, Reply::Number(n)) => n.to_string(),
        (_, Reply::Unsure) => UNSURE.to_owned(),
        (ScreenKind::OneQuestion, Reply::Picked(picked)) if picked.is_empty() => "no".to_owned(),
        (ScreenKind::OneQuestion, Reply::Picked(_)) => "yes".to_owned(),
        (_, Reply::Picked(_) | Reply::PickedRestUnsure(_)) => String::new(),
    }
}

fn items<'a>(
    state: &'a AppState,
    language: Language,
    screen: &'a Screen,
    reply: Option<&Reply>,
) -> Vec<Item<'a>> {
    let picked: &[String] = match reply {
        Some(Reply::Picked(picked) | Reply::PickedRestUnsure(picked)) => picked,
        _ => &[],
    };
    let mut findings: Vec<&Finding> =
        screen.findings.iter().filter_map(|id| state.care.triage.finding(id)).collect();
    if screen.kind == ScreenKind::BodyMap {
        // Numbered view by view; what is in no picture comes last.
        findings
            .sort_by_key(|f| VIEWS.iter().position(|v| *v == view(f.zone.as_deref().unwrap_or_default())));
    }
    let mut zones = 0;
    findings
        .into_iter()
        .map(|finding| {
            let zone = finding.zone.as_deref().unwrap_or_default();
            zones += usize::from(!zone.is_empty());
            item(language, finding, zone, zones, screen.kind, picked)
        })
        .collect()
}

/// Returns a range as words: "0 to 100 points".
fn in_words(language: Language, range: &NumberRange) -> String {
    let unit = range.unit.as_str().into();
    let values = [("least", range.min.into()), ("most", range.max.into()), ("unit", unit)];
    language.tell("intake-range", values)
}

fn item<'a>(
    language: Language,
    finding: &'a Finding,
    zone: &'a str,
    number: usize,
    kind: ScreenKind,
    picked: &[String],
) -> Item<'a> {
    let range = finding.number.as_ref();
    // One question stands alone: in full. In a list the short form is enough.
    let alone = matches!(kind, ScreenKind::OneQuestion | ScreenKind::Number);
    Item {
        id: finding.id(),
        text: if alone { &finding.question } else { &finding.label },
        hint: finding.help.as_deref().unwrap_or_default(),
        zone,
        view: view(zone),
        number,
        ticked: picked.iter().any(|id| id == finding.id()),
        test: finding.self_test.as_ref().filter(|_| alone),
        ten: range.is_some_and(|r| (r.min, r.max) == (0, 10)),
        range: range.map(|r| in_words(language, r)).unwrap_or_default(),
    }
}

/// The views of the body picture in their order; the last is none of them.
const VIEWS: [&str; 4] = ["back", "side", "sole", ""];

/// Returns the view of the body picture that a zone lies in; none for a zone that is not drawn.
fn view(zone: &str) -> &'static str {
    match zone {
        "calf" | "achilles-mid" | "achilles-insertion" | "inner-ankle" | "outer-ankle" => "back",
        "back-of-ankle" | "front-of-achilles" | "heel-sides" => "side",
        "heel-inner" | "heel-centre" | "arch" => "sole",
        _ => "",
    }
}

fn side_of(word: &str) -> Option<Involved> {
    match word {
        "left" => Some(Involved::Left),
        "right" => Some(Involved::Right),
        "both" => Some(Involved::Both),
        _ => None,
    }
}

/// Returns a side as forms and the draft spell it.
pub(crate) const fn side_word(side: Involved) -> &'static str {
    match side {
        Involved::Left => "left",
        Involved::Right => "right",
        Involved::Both => "both",
    }
}

/// Sends a draft along; an empty one takes the cookie away.
fn with(mut answer: Response, draft: &Draft) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(&draft.cookie()) {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    answer
}
