//! The days ahead, as the machine sees them: every morning calm, nothing done in between.

use crate::{
    catalog::TrackKind,
    criteria::Truth,
    journal::ProgrammeId,
    programme::{Band, Evening, Morning, Place, Programme, State, Verdict, evening, morning},
    runs::Look,
    today::Track,
    units::LocalDate,
};

/// One programme on a day that is asked about.
pub(super) struct Standing<'a> {
    pub(super) track: &'a Track<'a>,
    pub(super) programme: &'a Programme,
    pub(super) state: State,
    pub(super) verdict: Verdict,
    /// Its session of the day is done already.
    pub(super) done: bool,
}

impl Standing<'_> {
    /// Returns the place of the day's plan.
    pub(super) fn planned(&self) -> Option<&Place> {
        self.programme.place(self.verdict.plan?)
    }

    pub(super) fn is(&self, kind: TrackKind) -> bool {
        self.programme.protocol.track == kind
    }

    pub(super) fn keeps(&self) -> bool {
        self.programme.table.at(self.state.pos).maintenance
    }

    /// Says whether its sessions need a day between: heavy or springing work.
    pub(super) fn is_heavy(&self) -> bool {
        self.programme.table.at(self.state.pos).days_between > 0
    }
}

/// Returns every programme that runs on the day, projected from today.
pub(super) fn standings<'a>(look: Look<'a>, on: LocalDate) -> Vec<Standing<'a>> {
    let tracks = look.course.tracks.iter().enumerate();
    tracks.filter_map(|(index, track)| standing(look, index, track, on)).collect()
}

fn standing<'a>(look: Look<'a>, index: usize, track: &'a Track<'a>, on: LocalDate) -> Option<Standing<'a>> {
    let today = look.date;
    if track.begun.ended.is_some_and(|ended| on > ended) {
        return None;
    }
    // A programme that begins only later has nothing to say before.
    let trace = track.trace(today)?;
    let programme = track.version(trace)?.programme;
    // Work that names no programme is the first one's.
    let mine = |id: Option<ProgrammeId>| id.map_or(index == 0, |id| id == track.begun.id);
    let day = look.record.day(on);
    let done = on == today && day.sessions.iter().any(|s| s.finished && mine(s.programme));
    let (mut state, mut verdict) = (trace.after, trace.verdict);
    let calm = Morning { band: Band::Calm, gate: Truth::Unknown, ..Morning::default() };
    for ahead in 0..on.days_since(today) {
        let of_today = look.course.evening_of(look.record, index, today).filter(|_| ahead == 0);
        let letter = of_today.map_or_else(Evening::default, |(letter, _, _)| letter);
        (state, verdict) = morning(&programme.table, evening(&programme.table, state, letter), calm);
    }
    Some(Standing { track, programme, state, verdict, done })
}
