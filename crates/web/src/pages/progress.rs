//! Progress: mornings, pain, stages, decisions, load and capacity over time, drawn here and decided elsewhere.
//!
//! Unknown days are drawn as unknown. Every picture has the same values as a table.

mod ledger;
mod legs;
mod line;

use askama::Template;
use axum::extract::{Query, State};
use heelup_core::{
    catalog::Site,
    journal::ProgrammeId,
    progress::{self, LookBack, SplintNights, Turn, TurnKind, finding, look_back, splint_nights},
    today::{Course, Rule},
    units::{Involved, LocalDate},
    words::{self, Language},
};
use serde::Deserialize;

pub(crate) use self::line::{LineChart, chart};
use self::{ledger::LedgerChart, legs::LegsChart};
use super::{Page, page};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    state::AppState,
    visit::Visit,
};

/// Days shown when nothing else is asked for: eight weeks.
const SHOWN: i32 = 56;
/// Days of load shown.
const LOAD_DAYS: i32 = 14;
/// Decisions told in words.
const TOLD: usize = 6;
/// The test that counts each leg.
const RAISES: &str = "heel-raise-endurance";

#[derive(Template)]
#[template(path = "progress.html")]
struct ProgressPage {
    chrome: Chrome,
    finding: String,
    /// Whether everything is shown, and whether there is more than is shown by default.
    all: bool,
    longer: bool,
    programme: ProgrammeId,
    /// Other programmes: id and name.
    others: Vec<(ProgrammeId, String)>,
    line: LineChart,
    events: Vec<Event>,
    load: Option<LedgerChart>,
    legs: Option<LegsChart>,
    side: Option<String>,
    /// Nights with a splint and without, in words.
    splint: Option<String>,
}

#[derive(Template)]
#[template(path = "progress_empty.html")]
struct EmptyPage {
    chrome: Chrome,
}

/// One decision in words.
struct Event {
    sign: &'static str,
    what: String,
    value: String,
}

/// Which programme, and how far back.
#[derive(Default, Deserialize)]
pub(crate) struct Asked {
    programme: Option<ProgrammeId>,
    all: Option<String>,
}

/// Shows how it went.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, Query(asked): Query<Asked>) -> Page {
    let chrome = visit.chrome(Nav::Progress);
    let Some(who) = &visit.who else { return page(&EmptyPage { chrome }) };
    let (care, today) = (visit.care(&state), visit.today());
    let course = Course::walk(&who.record, care, today);
    // What runs comes first; what was left can still be looked at.
    let mut open: Vec<usize> = (0..course.tracks.len()).collect();
    open.sort_by_key(|at| {
        course.tracks.get(*at).is_some_and(|track| visit.programme(track.begun.id).is_none())
    });
    let id = |at: &usize| course.tracks.get(*at).map(|track| track.begun.id);
    let chosen =
        open.iter().find(|at| asked.programme.is_some() && id(at) == asked.programme).or(open.first());
    let Some((at, track)) = chosen.and_then(|at| Some((*at, course.tracks.get(*at)?))) else {
        return page(&EmptyPage { chrome });
    };
    let until = track.begun.ended.map_or(today, |ended| ended.min(today));
    let all = asked.all.is_some();
    let from = if all { track.from } else { until.plus(1 - SHOWN) };
    let back = look_back(&who.record, &course, at, from, until).ok_or(PageError::NotFound)?;
    let days = progress::ledger(&who.record, care, &course, back.side, today.plus(1 - LOAD_DAYS), today);
    let splint = splint_nights(&who.record, from, until).filter(|_| back.site == Site::Plantar);
    let side = (back.side != Involved::Both).then(|| words::side(visit.language, back.side));
    page(&ProgressPage {
        chrome,
        finding: title(visit.language, &back, today),
        all,
        longer: until.days_since(track.from) >= SHOWN,
        programme: track.begun.id,
        others: course
            .tracks
            .iter()
            .filter(|other| other.begun.id != track.begun.id)
            .map(|other| (other.begun.id, other.programme.protocol.name.clone()))
            .collect(),
        events: events(visit.language, &back, today),
        line: chart(visit.language, &back, today),
        load: ledger::chart(visit.language, &days, care.rules.ledger.uncertainty_percent),
        legs: legs::chart(visit.language, &progress::counted(&who.record, RAISES, today), back.side),
        side,
        splint: splint.map(|nights| splint_words(visit.language, &nights)),
    })
}

/// Says how the first steps were after nights with a splint and without.
fn splint_words(language: Language, nights: &SplintNights) -> String {
    let without = nights.without.first_step.map_or_else(|| "none".into(), Into::into);
    let values = [
        ("with", nights.with.first_step.unwrap_or(0).into()),
        ("with-n", nights.with.mornings.into()),
        ("without", without),
        ("without-n", nights.without.mornings.into()),
    ];
    language.tell("progress-splint", values)
}

/// Says what the mornings come to.
fn title(language: Language, back: &LookBack, today: LocalDate) -> String {
    let Some(found) = finding(back) else {
        let known = back.days.iter().any(|day| day.morning.is_some());
        return language.say(if known { "progress-first-mornings" } else { "progress-none-known" });
    };
    // A programme that was left has no today.
    let left = back.days.last().is_some_and(|day| day.date != today);
    let bad = found.today.is_some_and(|today| !left && today >= found.latest + 2);
    let id = match (found.first == found.latest, bad, back.site) {
        (true, false, _) => "progress-stay",
        (false, false, _) => "progress-went",
        (true, true, Site::Achilles) => "progress-stay-stiff",
        (false, true, Site::Achilles) => "progress-went-stiff",
        (true, true, Site::Plantar) => "progress-stay-sore",
        (false, true, Site::Plantar) => "progress-went-sore",
    };
    language.tell(id, [("first", found.first.into()), ("latest", found.latest.into())])
}

/// Returns the latest decisions in words, newest first; days of planned rest are left to the picture.
fn events(language: Language, back: &LookBack, today: LocalDate) -> Vec<Event> {
    changes(back)
        .rev()
        .take(TOLD)
        .map(|turn| {
            let day = (turn.on != today).then(|| words::date(language, turn.on));
            let day = day.unwrap_or_else(|| language.say("progress-event-today"));
            let there = back.days.iter().find(|day| day.date == turn.on);
            let before = back.days.iter().find(|day| day.date == turn.on.plus(-1));
            let value = if turn.rule == Rule::MorningClearlyWorse {
                there
                    .and_then(|d| d.morning)
                    .map(|n| language.tell("progress-value-morning", [("n", n.into())]))
            } else if turn.rule == Rule::Breach {
                before.and_then(|d| d.pain).map(|n| language.tell("progress-value-pain", [("n", n.into())]))
            } else {
                None
            };
            Event {
                sign: sign(turn.kind),
                what: language
                    .tell("progress-event", [("day", day.into()), ("what", in_words(language, turn).into())]),
                value: value.unwrap_or_default(),
            }
        })
        .collect()
}

/// Returns the decisions that changed something, oldest first.
pub(crate) fn changes(back: &LookBack) -> impl DoubleEndedIterator<Item = &Turn> {
    back.turns.iter().filter(|turn| turn.kind != TurnKind::Rest)
}

/// Returns a decision in words: "on to “One leg”".
pub(crate) fn in_words(language: Language, turn: &Turn) -> String {
    match turn.kind {
        TurnKind::Rise => language.say("progress-up"),
        TurnKind::NewStage => language.tell("progress-on-to", [("stage", turn.stage.as_str().into())]),
        TurnKind::Easier => language.say("progress-easier"),
        TurnKind::Rest => language.say("progress-no-session"),
        TurnKind::Return if turn.rule == Rule::Cleared => language.say("progress-cleared"),
        TurnKind::Return => language.say("progress-after-away"),
        TurnKind::Refer if turn.rule == Rule::ReviewDue => language.say("progress-review"),
        TurnKind::Refer => language.say("progress-warning"),
        TurnKind::Graduate => language.say("progress-last-gate"),
    }
}

const fn sign(kind: TurnKind) -> &'static str {
    match kind {
        TurnKind::Rise | TurnKind::NewStage => "g-up",
        TurnKind::Easier => "g-down",
        TurnKind::Rest => "g-rest",
        TurnKind::Return => "g-return",
        TurnKind::Refer => "g-refer",
        TurnKind::Graduate => "g-flag",
    }
}

/// Returns whether the leg that hurts is the left one; with both, the left leads.
const fn left_leads(side: Involved) -> bool {
    matches!(side, Involved::Left | Involved::Both)
}
