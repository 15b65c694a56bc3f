//! A recording becomes activities: units converted, both feet counted, the impossible left out and said.

use std::ops::Range;

use heelup_core::units::LocalDate;

use super::{
    derive,
    moments::{self, Stops},
    recording::{Recording, Sample, Session, not_a_recording},
    time::moment,
};
use crate::{
    Imported, Start,
    detail::Known,
    draft::Draft,
    say::{Place, Say},
};

/// Records after a summary that span less are its own last beats, not a training whose summary was lost.
const SHORTEST_UNSUMMED_S: u32 = 60;

/// Adds what a part holds. `whole` says that the part was read to its end.
pub(super) fn add(recording: Recording, whole: bool, imported: &mut Imported) {
    if recording.unkept > 0 {
        imported.lose(Place::Whole, Say::FitUnkept { n: recording.unkept.into() });
    }
    let summed_up = summed_up(&recording, whole);
    let (covered, rest) = recording.samples.split_at_checked(summed_up).unwrap_or((&recording.samples, &[]));
    let shared = share_records(&recording.sessions, covered);
    let stops = Stops::new(&recording.timer);
    for (session, ranges) in recording.sessions.iter().zip(shared) {
        let samples = || ranges.iter().filter_map(|range| covered.get(range.clone())).flatten();
        from_summary(&recording, session, samples, &stops, imported);
    }
    let is_training = recording.file_kind().is_none_or(|kind| not_a_recording(kind).is_none());
    if is_training {
        from_records(&recording, covered, rest, &stops, imported);
    }
}

/// Returns how many of the samples the summaries account for.
///
/// All of them, unless the part is damaged and its summaries come after their records: then what followed
/// the last summary is a training whose own summary is lost (the run of a triathlon, say).
fn summed_up(recording: &Recording, whole: bool) -> usize {
    match recording.sessions.last() {
        None => 0,
        Some(last) if !whole && last.samples_before > 0 => last.samples_before,
        Some(_) => recording.samples.len(),
    }
}

/// Shares the records among the sessions: each goes to the session begun last before it, a record without a
/// time with the one before it.
fn share_records(sessions: &[Session], samples: &[Sample]) -> Vec<Vec<Range<usize>>> {
    let mut begins: Vec<(u32, usize)> =
        sessions.iter().enumerate().filter_map(|(index, session)| Some((session.start?, index))).collect();
    begins.sort_unstable();
    let begun_by = |time: u32| {
        let after = begins.partition_point(|&(start, _)| start <= time);
        begins.get(after.saturating_sub(1)).map_or(0, |&(_, index)| index)
    };
    let mut shared: Vec<Vec<Range<usize>>> = vec![Vec::new(); sessions.len()];
    let mut now = 0;
    for (at, sample) in samples.iter().enumerate() {
        if let Some(time) = sample.time {
            now = begun_by(time);
        }
        let Some(ranges) = shared.get_mut(now) else { continue };
        match ranges.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            Some(_) | None => ranges.push(at..at + 1),
        }
    }
    shared
}

fn from_summary<'a, S: Iterator<Item = &'a Sample>>(
    recording: &Recording,
    session: &Session,
    samples: impl Fn() -> S,
    stops: &Stops,
    imported: &mut Imported,
) {
    let seconds = |ms: Option<u32>| ms.map(|ms| f64::from(ms) / 1000.0);
    let at = session.start.or_else(|| recording.samples.iter().find_map(|sample| sample.time));
    let moving_s = seconds(session.timer_ms);
    // Some writers leave the duration out; then the summary's own time marks the end.
    let written = session.start.zip(session.written).and_then(|(start, written)| written.checked_sub(start));
    let by_clock = written.map(f64::from).filter(|&s| s > 0.0 && moving_s.is_none_or(|moving| s >= moving));
    let duration_s = seconds(session.elapsed_ms).or(by_clock);
    let distance_m = session.distance_cm.map(|cm| f64::from(cm) / 100.0);
    let is_last = imported.activities.len() + 1 >= recording.sessions.len();
    let records = u32::try_from(samples().count()).unwrap_or(u32::MAX);
    let records = records.saturating_add(if is_last { recording.unkept } else { 0 });
    if duration_s.is_none() && moving_s.is_none() && distance_m.is_none() && records == 0 {
        imported.lose(Place::training(imported.activities.len()), Say::FitEmptySummary);
        return;
    }
    let sport = recording.sport_of(session.sport).sport();
    let known = Known {
        duration_s,
        moving_s,
        descent_m: session.descent_m,
        heart: session.heart.map(u16::from),
        no_clock: at.and_then(moment).is_none(),
        cut_off: false,
    };
    let detail = moments::detail(sport, samples, stops, session.cadence, &known);
    let draft = Draft {
        sport,
        duration_s,
        moving_s,
        distance_m,
        cycles: session.cycles,
        cadence: session.cadence,
        ascent_m: session.ascent_m,
        records,
        detail,
        ..Draft::default()
    };
    finish(recording, at, draft, imported);
}

fn from_records(
    recording: &Recording,
    covered: &[Sample],
    rest: &[Sample],
    stops: &Stops,
    imported: &mut Imported,
) {
    let before = covered.iter().rev().find_map(|sample| sample.distance_cm).unwrap_or(0);
    let Some(totals) = derive::totals(rest, &recording.timer, before) else { return };
    let after_a_summary = !recording.sessions.is_empty();
    if after_a_summary && totals.seconds < SHORTEST_UNSUMMED_S {
        return;
    }
    let place = Place::training(imported.activities.len());
    let records = u32::try_from(rest.len()).unwrap_or(u32::MAX);
    imported.lose(place, Say::FitNoSummary { records: records.into() });
    let sport = recording.sport_of_records(after_a_summary).sport();
    let (duration_s, moving_s) = (Some(f64::from(totals.seconds)), Some(f64::from(totals.moving)));
    let no_clock = moment(totals.start).is_none();
    let known = Known { duration_s, moving_s, no_clock, cut_off: true, ..Known::default() };
    let draft = Draft {
        sport,
        duration_s,
        moving_s,
        distance_m: totals.metres,
        cadence: totals.cadence,
        ascent_m: totals.ascent_m,
        records: records.saturating_add(if after_a_summary { 0 } else { recording.unkept }),
        detail: moments::detail(sport, || rest.iter(), stops, totals.cadence, &known),
        ..Draft::default()
    };
    finish(recording, Some(totals.start), draft, imported);
}

/// Gives a training what is the whole recording's: its clock and its device.
fn finish(recording: &Recording, at: Option<u32>, draft: Draft, imported: &mut Imported) {
    let (start, no_start) = match start(recording, at) {
        Ok(start) => (Some(start), None),
        Err(why) => (None, Some(why)),
    };
    let local_day = at.and_then(|at| LocalDate::from_civil(recording.local_clock().local(at)?.date()));
    Draft { start, no_start, local_day, device: recording.device.line(), ..draft }.finish(imported);
}

fn start(recording: &Recording, at: Option<u32>) -> Result<Start, Say> {
    let Some(seconds) = at else {
        return Err(Say::FileNoStart);
    };
    let clock = recording.local_clock();
    if let Some(at) = moment(seconds) {
        return Ok(Start { at, offset: clock.offset() });
    }
    Err(match clock.local(seconds) {
        Some(local) => Say::FileClockLocal { local: local.strftime("%Y-%m-%d %H:%M").to_string() },
        None => Say::FileClockUnset,
    })
}
