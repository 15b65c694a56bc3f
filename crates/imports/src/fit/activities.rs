//! A recording becomes activities: units converted, both feet counted, the impossible left out and said.

use heelup_core::{
    journal::{SourceFile, Sport},
    units::LocalDate,
};

use super::{
    derive,
    on_foot::{Counted, both_feet},
    plausible,
    recording::{Recording, Sample, Session, not_a_recording},
    sport::fastest,
    time::moment,
};
use crate::{Activity, Imported, Start};

/// Records after a summary that span less are its own last beats, not a training whose summary was lost.
const SHORTEST_UNSUMMED_S: u32 = 60;

/// More trainings than anybody puts into one file.
const MOST_ACTIVITIES: usize = 1000;

/// Adds what a part holds. `whole` says that the part was read to its end.
pub(super) fn add(recording: Recording, whole: bool, imported: &mut Imported) {
    if recording.unkept > 0 {
        let what = format!("{} records beyond the first million are only counted.", recording.unkept);
        imported.lose("whole file", what);
    }
    let summed_up = summed_up(&recording, whole);
    let (covered, rest) = recording.samples.split_at_checked(summed_up).unwrap_or((&recording.samples, &[]));
    let counts = count_records(&recording.sessions, covered, recording.unkept);
    for (session, records) in recording.sessions.iter().zip(counts) {
        from_summary(&recording, session, records, imported);
    }
    let is_training = recording.file_kind().is_none_or(|kind| not_a_recording(kind).is_none());
    if is_training {
        from_records(&recording, covered, rest, imported);
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

/// Counts the records of each session: each goes to the session begun last before it, a record without a
/// time with the one before it.
fn count_records(sessions: &[Session], samples: &[Sample], unkept: u32) -> Vec<u32> {
    let mut begins: Vec<(u32, usize)> =
        sessions.iter().enumerate().filter_map(|(index, session)| Some((session.start?, index))).collect();
    begins.sort_unstable();
    let begun_by = |time: u32| {
        let after = begins.partition_point(|&(start, _)| start <= time);
        begins.get(after.saturating_sub(1)).map_or(0, |&(_, index)| index)
    };
    let mut counts = vec![0_u32; sessions.len()];
    let mut now = 0;
    for sample in samples {
        if let Some(time) = sample.time {
            now = begun_by(time);
        }
        if let Some(count) = counts.get_mut(now) {
            *count += 1;
        }
    }
    if let Some(last) = counts.last_mut() {
        *last = last.saturating_add(unkept);
    }
    counts
}

/// A training as it will be, before anything in it is doubted.
struct Raw {
    sport: Option<Sport>,
    start: Option<u32>,
    duration_s: Option<f64>,
    moving_s: Option<f64>,
    distance_m: Option<f64>,
    cycles: Option<u32>,
    cadence: Option<u32>,
    ascent_m: Option<u32>,
    records: u32,
}

fn from_summary(recording: &Recording, session: &Session, records: u32, imported: &mut Imported) {
    let seconds = |ms: Option<u32>| ms.map(|ms| f64::from(ms) / 1000.0);
    let start = session.start.or_else(|| recording.samples.iter().find_map(|sample| sample.time));
    let moving_s = seconds(session.timer_ms);
    // Some writers leave the duration out; then the summary's own time marks the end.
    let written = session.start.zip(session.written).and_then(|(start, written)| written.checked_sub(start));
    let by_clock = written.map(f64::from).filter(|&s| s > 0.0 && moving_s.is_none_or(|moving| s >= moving));
    let raw = Raw {
        sport: recording.sport_of(session.sport).sport(),
        start,
        duration_s: seconds(session.elapsed_ms).or(by_clock),
        moving_s,
        distance_m: session.distance_cm.map(|cm| f64::from(cm) / 100.0),
        cycles: session.cycles,
        cadence: session.cadence,
        ascent_m: session.ascent_m,
        records,
    };
    if raw.duration_s.is_none() && raw.moving_s.is_none() && raw.distance_m.is_none() && records == 0 {
        let place = format!("activity {}", imported.activities.len() + 1);
        imported.lose(place, "A summary without time, distance or records was left out.");
        return;
    }
    push(recording, raw, imported);
}

fn from_records(recording: &Recording, covered: &[Sample], rest: &[Sample], imported: &mut Imported) {
    let before = covered.iter().rev().find_map(|sample| sample.distance_cm).unwrap_or(0);
    let Some(totals) = derive::totals(rest, &recording.timer, before) else { return };
    let after_a_summary = !recording.sessions.is_empty();
    if after_a_summary && totals.seconds < SHORTEST_UNSUMMED_S {
        return;
    }
    let place = format!("activity {}", imported.activities.len() + 1);
    let records = u32::try_from(rest.len()).unwrap_or(u32::MAX);
    let what = format!(
        "The watch's own summary is missing. Time, distance and cadence are added up from {records} records; the \
         step count is not known."
    );
    imported.lose(place, what);
    let raw = Raw {
        sport: recording.sport_of_records(after_a_summary).sport(),
        start: Some(totals.start),
        duration_s: Some(f64::from(totals.seconds)),
        moving_s: Some(f64::from(totals.moving)),
        distance_m: totals.metres,
        cycles: None,
        cadence: totals.cadence,
        ascent_m: totals.ascent_m,
        records: records.saturating_add(if after_a_summary { 0 } else { recording.unkept }),
    };
    push(recording, raw, imported);
}

fn push(recording: &Recording, raw: Raw, imported: &mut Imported) {
    if imported.activities.len() >= MOST_ACTIVITIES {
        return imported.lose("whole file", "More than a thousand trainings; the rest was left out.");
    }
    let (mut left_out, mut said) = (Vec::new(), Vec::new());
    let sport = raw.sport.unwrap_or_else(|| {
        said.push("The file does not say which sport it was. Say what it was when you add it.".to_owned());
        Sport::Other
    });
    let duration_s = plausible::DURATION.check(raw.duration_s, &mut left_out);
    let moving_s = plausible::DURATION.check(raw.moving_s, &mut left_out);
    let distance_m = plausible::DISTANCE.check(raw.distance_m, &mut left_out);

    let seconds = moving_s.or(duration_s);
    let counted = Counted { cadence: raw.cadence, cycles: raw.cycles, seconds, metres: distance_m };
    let feet = both_feet(sport, counted);
    if feet.contradiction {
        left_out
            .push("Step count and cadence contradict each other, so the step count is left out.".to_owned());
    }
    let start = start(recording, raw.start, &mut said);
    said.extend(too_fast(sport, distance_m, seconds));
    if let (Some(moving), Some(duration)) = (moving_s, duration_s)
        && moving > duration + 60.0
    {
        said.push("The timer ran longer than the whole training; one of the two times is wrong.".to_owned());
    }

    let activity = Activity {
        sport,
        start,
        duration_s,
        moving_s,
        distance_m,
        steps: plausible::STEPS.check(feet.steps, &mut left_out),
        cadence_spm: plausible::CADENCE.check(feet.cadence_spm, &mut left_out),
        ascent_m: plausible::ASCENT.check(raw.ascent_m, &mut left_out),
        records: raw.records,
        local_day: raw.start.and_then(|at| LocalDate::from_civil(recording.local_clock().local(at)?.date())),
        source: SourceFile {
            name: imported.file.rsplit(['/', '\\']).next().unwrap_or_default().to_owned(),
            sha256: imported.sha256.clone(),
            index: u16::try_from(imported.activities.len()).unwrap_or(u16::MAX),
            device: recording.device.line(),
        },
    };
    imported.activities.push(activity);
    let place = format!("activity {}", imported.activities.len());
    for what in said {
        imported.note(place.as_str(), what);
    }
    for what in left_out {
        imported.lose(place.as_str(), what);
    }
}

fn start(recording: &Recording, at: Option<u32>, said: &mut Vec<String>) -> Option<Start> {
    let Some(seconds) = at else {
        said.push("The file does not say when it began. Say the day when you add it.".to_owned());
        return None;
    };
    let clock = recording.local_clock();
    if let Some(at) = moment(seconds) {
        return Some(Start { at, offset: clock.offset() });
    }
    said.push(match clock.local(seconds) {
        Some(local) => format!(
            "The watch's clock was not set, so the start is not known; by its local time it was {}. Check the day.",
            local.strftime("%Y-%m-%d %H:%M")
        ),
        None => "The watch's clock was not set, so the start is not known. Say the day when you add it.".to_owned(),
    });
    None
}

fn too_fast(sport: Sport, metres: Option<f64>, seconds: Option<f64>) -> Option<String> {
    let (metres, seconds) = (metres?, seconds?);
    let speed = metres / seconds.max(1.0);
    (metres > 200.0 && speed > fastest(sport)).then(|| {
        format!(
            "{metres:.0} m in {seconds:.0} s is {:.0} km/h, faster than anybody: the distance or the time is wrong. If \
             part of it was in a car, do not add it.",
            speed * 3.6
        )
    })
}
