//! One outing told twice: as a session of a walking and running programme, and as the run a watch recorded.
//!
//! A run counts as told already when a session of the same day has minutes of walking and running and both lasted about
//! as long. Of several candidates the nearest in time is taken, each session once. The session stays, since the
//! programme's decision rests on it; the run is still in the list of runs.

use crate::{
    care::Care,
    catalog::{Counts, TrackKind},
    journal::{EntryId, Sport},
    programme::Programme,
    record::{DaySession, Record},
    units::LocalDate,
};

/// Returns the entries of runs that a session of the day stands for.
pub(super) fn told_twice(record: &Record, care: &Care, date: LocalDate) -> Vec<EntryId> {
    let day = record.day(date);
    let mut free: Vec<_> = day
        .runs
        .iter()
        .filter(|run| matches!(run.sport, Sport::Running | Sport::Walking) && run.file.is_some())
        .filter_map(|run| Some((run.entry, run.duration_s.or(run.moving_s)?)))
        .collect();
    let mut twice = Vec::new();
    for seconds in day.sessions.iter().filter_map(|session| outing_seconds(session, record, care)) {
        let near = |other: u32| u64::from(seconds.abs_diff(other)) * 100;
        let most = u64::from(seconds) * u64::from(care.runs.cross.twice_percent);
        let best = free.iter().enumerate().filter(|(_, (_, s))| near(*s) <= most);
        if let Some((at, _)) = best.min_by_key(|(_, (_, s))| near(*s)) {
            twice.push(free.swap_remove(at).0);
        }
    }
    twice
}

/// Seconds of walking and running in a session; none for other sessions.
fn outing_seconds(session: &DaySession, record: &Record, care: &Care) -> Option<u32> {
    let begun = record.programmes.iter().find(|begun| session.programme == Some(begun.id));
    let programme = begun.and_then(|begun| care.programme_for(begun));
    let on_ladder = programme.is_none_or(|p| p.protocol.track == TrackKind::Run);
    let mut all = 0_u32;
    for set in &session.sets {
        let facts = &care.catalog.exercises.get(&*set.exercise)?.facts;
        if !matches!(facts.counts, Counts::Intervals | Counts::Minutes) {
            return None;
        }
        let seconds = set.seconds?;
        let walks = walk_seconds(programme, &set.exercise, seconds, session.sets.len());
        all = all.saturating_add(u32::from(seconds)).saturating_add(walks);
    }
    (on_ladder && all > 0).then_some(all)
}

/// The walk after each stretch of running, as the rung has it that has such stretches, and so many of them if possible.
fn walk_seconds(programme: Option<&Programme>, exercise: &str, seconds: u16, sets: usize) -> u32 {
    let lines = programme.into_iter().flat_map(|p| &p.places).flat_map(|place| &place.dose);
    let alike = lines.filter(|line| {
        line.exercise == exercise && line.run_min.is_some_and(|minutes| u16::from(minutes) * 60 == seconds)
    });
    let nearest = alike.min_by_key(|line| usize::from(line.sets).abs_diff(sets));
    nearest.and_then(|line| line.walk_min).map_or(0, |minutes| u32::from(minutes) * 60)
}
