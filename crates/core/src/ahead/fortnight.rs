//! The next days as they come if nothing gets better and nothing gets worse: what a calendar may propose.
//!
//! Each morning is supposed to be the usual one, each session done as planned and nothing said of it: so no dose rises
//! on paper, and the days of rest are the real decision's own. Never a promise: the morning of the day decides.

use super::{
    lens::Known,
    suppose::{Teller, sets_of},
};
use crate::{
    care::Care,
    catalog::{Site, TrackKind},
    journal::{CheckIn, ProgrammeId},
    record::Record,
    today::{Course, DayAnswer, Decision, DoseLine, answers},
    units::{LocalDate, Pain, Stiffness},
};

/// Days that a look ahead covers: two weeks.
pub const FORTNIGHT: u8 = 14;

/// The main work of one programme on a day to come.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The day.
    pub date: LocalDate,
    /// Which programme.
    pub programme: ProgrammeId,
    /// The protocol's id.
    pub protocol: String,
    /// The protocol's name.
    pub name: String,
    /// Strength, run or hop.
    pub track: TrackKind,
    /// The dose in force today; never a later one.
    pub dose: Vec<DoseLine>,
    /// Sessions of it that day.
    pub sessions: u8,
    /// The same day has an outing, and it comes first.
    pub after_outing: bool,
}

/// Returns what the days from today on propose, each day's outing first; nothing while a red flag stands.
#[must_use]
pub fn proposals(record: &Record, care: &Care, today: LocalDate, days: u8) -> Vec<Proposal> {
    let course = Course::walk(record, care, today);
    let now = answers(record, care, &course, today);
    let stopped = |a: &DayAnswer| {
        a.decision == Decision::Refer && a.beneath.is_none() || !a.flags.is_empty() || a.operation.is_some()
    };
    if now.iter().any(stopped) {
        return Vec::new();
    }
    let mut teller = Teller::new(record, 0);
    let mut known = Known { record: record.clone(), course };
    let mut proposed = Vec::new();
    for date in (0..i32::from(days)).map(|ahead| today.plus(ahead)) {
        if known.record.day(date).mornings.iter().all(Option::is_none) {
            let entry = teller.morning(date, usual(&known, today));
            known = known.and(&[entry], care, date);
        } else {
            known = known.and(&[], care, date);
        }
        let (mut told, mut of_day) = (Vec::new(), Vec::new());
        for answer in answers(&known.record, care, &known.course, date) {
            let track = known.course.tracks.iter().find(|t| t.begun.id == answer.programme);
            let dose = now.iter().find(|a| a.programme == answer.programme).map(|a| &a.dose);
            let (Some(track), Some(dose), false) = (track, dose, answer.remaining.is_empty()) else {
                continue;
            };
            let sessions = answer.sessions.saturating_sub(answer.sessions_done);
            let of = (answer.programme, track.begun.side);
            for no in 0..sessions {
                let sets = sets_of(if no == 0 { &answer.remaining } else { &answer.plan });
                told.push(teller.session(&known.record, date, of, (&sets, None, None, false)));
            }
            of_day.push(Proposal {
                date,
                programme: answer.programme,
                protocol: answer.protocol,
                name: answer.protocol_name,
                track: track.programme.protocol.track,
                dose: dose.clone(),
                sessions,
                after_outing: false,
            });
        }
        in_order(&mut of_day);
        proposed.append(&mut of_day);
        known = known.and(&told, care, date);
    }
    proposed
}

/// The order of a day: the outing first, strength after it, never before.
fn in_order(day: &mut [Proposal]) {
    day.sort_by_key(|p| p.track.of_the_day());
    if day.first().is_some_and(|first| first.track == TrackKind::Run) {
        for later in day.iter_mut().filter(|p| p.track != TrackKind::Run) {
            later.after_outing = true;
        }
    }
}

/// Returns a morning like the usual ones; without any told, one without stiffness or pain.
fn usual(known: &Known<'_>, today: LocalDate) -> CheckIn {
    let of = |site: Site| {
        let mut tracks = known.course.tracks.iter().filter(|t| t.programme.protocol.site == site);
        let reading = tracks.next().and_then(|track| track.trace(today)).map(|trace| trace.reading)?;
        Some(i64::from(reading.usual.or(reading.today).unwrap_or(0)))
    };
    CheckIn {
        stiffness: of(Site::Achilles).and_then(|n| Stiffness::new(n).ok()),
        first_step: of(Site::Plantar).and_then(|n| Pain::new(n).ok()),
        ..CheckIn::default()
    }
}
