//! What the answers of an intake came to: patterns with their reasons, what to do, and the way to begin.

use askama::Template;
use axum::{extract::State, http::HeaderMap};
use heelup_core::{
    care::WayKind,
    catalog::{Condition, Level},
    journal::{EntryId, Fact, Reported},
    record::effective,
    triage::{ConditionFit, Triage, triage},
    units::{Involved, LocalDate},
    words::{Language, SourceLine, sources_of},
};

use super::{
    Page,
    intake::side_word,
    look::{Step, steps},
    page, refer,
    start::Ground,
    welcome,
};
use crate::{
    chrome::{Chrome, Nav},
    error::PageError,
    forms::Wrongs,
    keep::fresh,
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "result.html")]
struct ResultPage<'a> {
    chrome: Chrome,
    opens: bool,
    /// A clinician's clearance is newer than the answers: they should be given again.
    cleared: bool,
    /// The answers are too old to begin with.
    stale: bool,
    /// What runs already at the same place, so that this may not begin beside it.
    follows: Option<&'a str>,
    /// So many days they hold.
    valid_days: u8,
    headline: String,
    why_programme: String,
    first_step: String,
    stairs: Vec<Step>,
    flags: Vec<Mention<'a>>,
    top: Option<Pattern<'a>>,
    others: Vec<Pattern<'a>>,
    review_weeks: u16,
    next: Next,
    protocol: &'a str,
    protocol_name: &'a str,
    protocol_summary: &'a str,
    slower: bool,
    target: u8,
    side: &'static str,
    entry: EntryId,
    wrongs: Wrongs,
}

/// What to do when no programme opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Routine,
    Days,
}

/// A flag to mention at the next appointment.
struct Mention<'a> {
    name: &'a str,
    why: &'a str,
    first: &'a str,
}

/// A pattern that the answers fit.
struct Pattern<'a> {
    name: &'a str,
    pattern: &'a str,
    /// How common it is, and where that comes from.
    frequency: Option<(&'a str, Vec<SourceLine>)>,
    supports: Vec<&'a str>,
    against: Vec<&'a str>,
}

/// The intake that stands, and what it is about.
pub(super) struct Intake<'a> {
    id: EntryId,
    pub(super) date: LocalDate,
    pub(super) side: Option<Involved>,
    pub(super) said: &'a Reported,
}

/// Returns the newest intake that stands, if there is one.
pub(super) fn newest(visit: &Visit) -> Option<Intake<'_>> {
    let who = visit.who.as_ref()?;
    effective(&who.entries).into_iter().rev().find_map(|said| {
        let Fact::IntakeAnswered(answers) = said.fact else { return None };
        Some(Intake { id: said.id, date: said.date, side: said.side, said: answers })
    })
}

/// Shows the result of the newest intake.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit, headers: HeaderMap) -> Page {
    result(&state, &visit, &headers, Wrongs::default())
}

pub(super) fn result(state: &AppState, visit: &Visit, headers: &HeaderMap, wrongs: Wrongs) -> Page {
    let Some(intake) = newest(visit) else { return welcome::show(visit, headers) };
    let found = triage(&state.care.triage, &intake.said.answers, intake.said.diagnosis.as_deref());
    let cleared = cleared_since(visit, &intake);
    if found.red_flags.first().is_some_and(|flag| flag.urgency.blocks()) && !cleared {
        return refer::after_intake(state, visit, &found.red_flags);
    }
    let ground = Ground::of(state, visit);
    let html = view(state, visit, &intake, &found, (cleared, follows(state, &ground)), wrongs);
    if html.wrongs.none() { page(&html) } else { Err(PageError::fix(&html)) }
}

/// Returns what runs, where it keeps the fitting programme from being begun.
fn follows<'v>(state: &AppState, ground: &Ground<'v>) -> Option<&'v str> {
    let opens = ground.ways(&state.care).iter().any(|way| way.kind == WayKind::Fits);
    ground.running.first().filter(|_| !opens).map(|(_, protocol)| protocol.name.as_str())
}

fn view<'a>(
    state: &'a AppState,
    visit: &Visit,
    intake: &Intake<'a>,
    found: &'a Triage,
    (cleared, follows): (bool, Option<&'a str>),
    wrongs: Wrongs,
) -> ResultPage<'a> {
    let catalog = &state.care.triage;
    let programme = found.programme.as_ref().and_then(|id| state.care.programmes.get(id));
    let mut patterns = found.conditions.iter().filter_map(|fit| Some((fit, catalog.condition(&fit.id)?)));
    let named = intake.said.diagnosis.as_deref().and_then(|id| catalog.condition(id));
    let top = patterns.next();
    let stairs = programme.map(|programme| {
        let place = state.care.start_for(&programme.protocol.id, &intake.said.answers);
        let first = place.and_then(|at| at.split_once('.')).map_or("", |(stage, _)| stage);
        stairs_from(programme, first)
    });
    let flags = found
        .red_flags
        .iter()
        .filter(|flag| !flag.urgency.blocks())
        .filter_map(|flag| Some((catalog.red_flag(&flag.id)?, catalog.level(flag)?)))
        .map(|(flag, level): (_, &Level)| Mention {
            name: &flag.name,
            why: &level.why,
            first: level.r#do.first().map(String::as_str).unwrap_or_default(),
        })
        .collect();
    let about = named.or(top.map(|(_, condition)| condition)).map(|condition| condition.name.as_str());
    let headline = headline(visit.language, named.is_some(), about);
    let why = found.why.words(visit.language, catalog);
    let first_step = stairs
        .as_ref()
        .and_then(|(stairs, _)| stairs.iter().find(|s| s.is_here()))
        .map_or_else(String::new, |s| s.short.clone());
    ResultPage {
        chrome: visit.chrome(Nav::Today),
        opens: programme.is_some() && !cleared && !stale(state, visit, intake),
        follows,
        stale: stale(state, visit, intake),
        valid_days: valid_days(state),
        cleared,
        why_programme: without(&why, &headline).to_owned(),
        headline,
        first_step,
        stairs: stairs.map(|(stairs, _)| stairs).unwrap_or_default(),
        flags,
        top: top.map(|(fit, condition)| pattern(state, fit, condition)),
        others: patterns
            .take(2)
            .filter(|(fit, _)| fit.fit.0 > 0)
            .map(|(f, c)| pattern(state, f, c))
            .collect(),
        review_weeks: programme
            .and_then(|p| p.protocol.review.soft_days.first())
            .map_or(8, |days| u16::from(*days) / 7),
        next: if found.disposition >= heelup_core::triage::Disposition::ClinicianDays {
            Next::Days
        } else {
            Next::Routine
        },
        protocol: programme.map_or("", |p| p.protocol.id.as_str()),
        protocol_name: programme.map_or("", |p| p.protocol.name.as_str()),
        protocol_summary: programme.map_or("", |p| p.protocol.summary.as_str()),
        slower: found.cautious,
        target: programme.map_or(0, |p| p.protocol.limits.target),
        side: intake.side.map_or("", side_word),
        entry: fresh(),
        wrongs,
    }
}

/// Says what the answers fit, or what a clinician has named.
fn headline(language: Language, diagnosed: bool, name: Option<&str>) -> String {
    match (name, diagnosed) {
        (Some(name), true) => language.tell("result-diagnosed", [("name", name.into())]),
        (Some(name), false) => language.tell("result-fits-name", [("name", name.into())]),
        (None, _) => language.say("result-fits-nothing"),
    }
}

/// Returns a reason without its first sentence, where that is the headline: their marks may differ.
fn without<'w>(why: &'w str, headline: &str) -> &'w str {
    let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    match why.split_once(". ") {
        Some((first, rest)) if bare(first) == bare(headline) => rest,
        _ => why,
    }
}

/// Returns a programme's stairs with the person on the stage they would begin at, and its number.
fn stairs_from(programme: &heelup_core::programme::Programme, first: &str) -> (Vec<Step>, usize) {
    use heelup_core::today::{Stair, Standing};
    let here = programme.stages.iter().position(|s| s.id.get_ref() == first).unwrap_or(0);
    let stairs: Vec<Stair> = programme
        .stages
        .iter()
        .enumerate()
        .map(|(n, stage)| Stair {
            id: stage.id.get_ref().clone(),
            name: stage.name.clone(),
            short: stage.short.clone(),
            standing: match n.cmp(&here) {
                std::cmp::Ordering::Less => Standing::Done,
                std::cmp::Ordering::Equal => Standing::Here,
                std::cmp::Ordering::Greater => Standing::Ahead,
            },
        })
        .collect();
    (steps(&stairs), here)
}

fn pattern<'a>(state: &'a AppState, fit: &ConditionFit, condition: &'a Condition) -> Pattern<'a> {
    let labels = |ids: &[String]| -> Vec<&'a str> {
        ids.iter().filter_map(|id| state.care.triage.finding(id)).map(|f| f.label.as_str()).collect()
    };
    Pattern {
        name: &condition.name,
        pattern: &condition.pattern,
        frequency: condition
            .frequency
            .as_ref()
            .map(|common| (common.says.as_str(), sources_of(&common.from, &state.care))),
        supports: labels(&fit.r#for),
        against: labels(&fit.against),
    }
}

/// So many days the answers hold; without a rule, for their own day.
fn valid_days(state: &AppState) -> u8 {
    state.care.rules.intake.as_ref().map_or(0, |rules| rules.valid_days)
}

/// The warning signs are asked again after some days: older answers begin no programme.
pub(super) fn stale(state: &AppState, visit: &Visit, intake: &Intake<'_>) -> bool {
    visit.today().days_since(intake.date) > i32::from(valid_days(state))
}

/// Says whether a clinician's clearance was recorded after an intake.
pub(super) fn cleared_since(visit: &Visit, intake: &Intake<'_>) -> bool {
    visit.who.as_ref().is_some_and(|who| {
        effective(&who.entries).iter().any(|said| {
            (said.date, said.id) > (intake.date, intake.id) && matches!(said.fact, Fact::ClearanceGiven(_))
        })
    })
}
