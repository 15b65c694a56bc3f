//! Beginning a programme: the one that fits, another for the same pain, one beside it, or one for healthy legs.
//!
//! Which may begin is the core's rule; a form that asks for anything else begins nothing.

use axum::{extract::State, http::HeaderMap};
use heelup_core::{
    care::{Care, Intake, Situation, Way, WayKind},
    catalog::{Protocol, Site},
    journal::{Answer, Answers, CheckIn, EntryId, Fact, Preset, ProgrammeId, ProgrammeStart},
    record::Begun,
    today::Course,
    triage::{Triage, triage},
    units::{Involved, Pain, Stiffness},
};

use super::{Page, on_to, result, ways};
use crate::{
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

/// What has to be known before anything may begin.
pub(super) struct Ground<'v> {
    /// A red flag stands.
    pub(super) flagged: bool,
    /// The newest intake, if it still holds.
    pub(super) holds: Option<(result::Intake<'v>, Triage)>,
    /// A clearance is newer than the intake.
    again: bool,
    /// What runs, with its protocol.
    pub(super) running: Vec<(&'v Begun, &'v Protocol)>,
    /// Something runs that this catalog does not know.
    stuck: bool,
}

impl<'v> Ground<'v> {
    /// Looks at the record as it stands today.
    pub(super) fn of(state: &'v AppState, visit: &'v Visit) -> Self {
        let care = visit.care(state);
        let flagged = visit.who.as_ref().is_some_and(|who| {
            Course::walk(&who.record, care, visit.today()).flags.standing(visit.today()).next().is_some()
        });
        let newest = result::newest(visit).filter(|intake| !result::stale(state, visit, intake));
        let again = newest.as_ref().is_some_and(|intake| result::cleared_since(visit, intake));
        let holds = newest.filter(|_| !again).map(|intake| {
            let found = triage(&state.care.triage, &intake.said.answers, intake.said.diagnosis.as_deref());
            (intake, found)
        });
        let known = |begun: &'v Begun| {
            let programme = care.programme_for(begun).or_else(|| care.programmes.get(&begun.protocol));
            Some((begun, &programme?.protocol))
        };
        let running: Vec<_> = visit.running().filter_map(known).collect();
        let stuck = running.len() < visit.running().count();
        Self { flagged, holds, again, running, stuck }
    }

    /// Returns what may begin.
    pub(super) fn ways<'c>(&self, care: &'c Care) -> Vec<Way<'c>> {
        let intake = match &self.holds {
            Some((_, found)) => Intake::Holds(found),
            None if self.again => Intake::Again,
            None => Intake::None,
        };
        let running = self.running.iter().map(|(_, protocol)| *protocol).collect();
        care.ways(&Situation { flagged: self.flagged || self.stuck, intake, running })
    }
}

/// Begins a programme that may begin.
pub(crate) async fn start(
    State(state): State<AppState>,
    visit: Visit,
    headers: HeaderMap,
    sent: Sent,
) -> Page {
    let asked = sent.text("protocol").unwrap_or_default();
    if visit.running().any(|begun| begun.protocol == asked) {
        return on_to("/");
    }
    let ground = Ground::of(&state, &visit);
    let ways = ground.ways(&state.care);
    let Some(way) = ways.iter().find(|way| way.programme.protocol.id == asked) else {
        return Err(PageError::Overtaken);
    };
    let base = way.beside.and_then(|at| ground.running.get(at)).map(|(begun, _)| *begun);
    let side = match (way.kind, base, sent.text("side")) {
        (WayKind::Healthy, ..) => Involved::Both,
        (WayKind::Beside, Some(base), _) => base.side,
        (_, _, Some("left")) => Involved::Left,
        (_, _, Some("right")) => Involved::Right,
        (_, _, Some("both")) => Involved::Both,
        _ => {
            let mut wrongs = Wrongs::default();
            wrongs.say("side", Why::Choose);
            return match way.kind {
                WayKind::Fits => result::result(&state, &visit, &headers, wrongs),
                WayKind::Instead | WayKind::Beside | WayKind::Healthy => {
                    ways::with(&state, &visit, &ground, wrongs)
                }
            };
        }
    };
    let cautious = match base {
        Some(base) => base.preset == Preset::Cautious,
        None => ground.holds.as_ref().is_some_and(|(_, found)| found.cautious),
    };
    let preset = if cautious { Preset::Cautious } else { Preset::Standard };
    let protocol = &way.programme.protocol;
    let answers = ground.holds.as_ref().map(|(intake, _)| &intake.said.answers);
    let at = state.care.start_for(&protocol.id, answers.unwrap_or(&Answers::new())).map(str::to_owned);
    let id = ProgrammeId(uuid::Uuid::now_v7());
    let kept = state.care.to_keep(&protocol.id);
    let version = kept.as_ref().map(|kept| kept.version.clone());
    let begun = Fact::ProgrammeStarted(ProgrammeStart { protocol: protocol.id.clone(), at, preset, version });
    let saying = |id_of: EntryId, fact: Fact| Saying {
        id: id_of,
        date: visit.today(),
        programme: Some(id),
        side: Some(side),
        fact,
    };
    // The version goes into the record before the programme that stays on it.
    let there = |kept: &_| visit.who.as_ref().is_some_and(|who| who.record.holds(kept));
    let kept = kept.filter(|kept| !there(kept)).map(Fact::CareKept);
    let mut said: Vec<Saying> = kept.into_iter().map(|kept| saying(fresh(), kept)).collect();
    said.push(saying(carried(&sent), begun));
    if way.kind <= WayKind::Instead {
        let morning = answers.filter(|_| !told_already(&visit, protocol.site));
        said.extend(
            morning.and_then(|known| first_morning(known, protocol.site)).map(|fact| saying(fresh(), fact)),
        );
    }
    let person = state.somebody(&visit.now).await?;
    state.keep(person, &visit.now, said).await?;
    if way.kind == WayKind::Beside { on_to(&format!("/?programme={id}")) } else { on_to("/") }
}

/// Says whether today's morning is known at a site.
fn told_already(visit: &Visit, site: Site) -> bool {
    let Some(who) = &visit.who else { return false };
    who.record.day(visit.today()).mornings.iter().flatten().any(|m| match site {
        Site::Achilles => m.stiffness.is_some(),
        Site::Plantar => m.first_step.is_some(),
    })
}

/// Returns the first day's check-in: the score given in the intake.
fn first_morning(answers: &Answers, site: Site) -> Option<Fact> {
    let Some(Answer::Number(score)) = answers.get("morning_score") else { return None };
    let score = i64::from(*score);
    let said = match site {
        Site::Achilles => CheckIn { stiffness: Stiffness::new(score).ok(), ..CheckIn::default() },
        Site::Plantar => CheckIn { first_step: Pain::new(score).ok(), ..CheckIn::default() },
    };
    (said != CheckIn::default()).then_some(Fact::MorningCheckedIn(said))
}
