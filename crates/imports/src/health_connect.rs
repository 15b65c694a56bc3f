//! Health Connect of Android: an export is a zip with one SQLite database, `health_connect_export.db`.
//!
//! No real export was at hand: tables and columns are those of the published source of Android and as the programs of
//! others that read them describe them; our samples are generated. Trainings are `exercise_session_record_table`.
//! Distance, steps and climb stand in tables of their own without a word about the training they belong to: what the
//! same app wrote within the time of a training is taken for part of it. Steps of a day come from every app, so of each hour
//! the app with the most counts, as with Apple Health.

mod rows;

use heelup_core::journal::Sport;
use jiff::{Timestamp, tz::Offset};

use self::rows::{Amount, Database, Session};
use crate::{
    Activity, Imported,
    apple::{Moment, StepBook},
    archive::alike::Alike,
    facts::Facts,
    say::{Place, Say},
};

/// The largest database that is read, in bytes: it lies in memory. Years of a watch's heartbeats are less.
pub(crate) const MOST_BYTES: u64 = 200 * 1024 * 1024;
/// The same in words.
pub(crate) const MOST_MEGABYTES: u64 = MOST_BYTES / (1024 * 1024);
/// Trainings that one person has.
const MOST_SESSIONS: usize = 20_000;
/// Milliseconds that what belongs to a training may lie outside of it.
const SLACK_MS: i64 = 60_000;

/// Says whether the first bytes are those of an SQLite database.
pub(crate) fn is_database(head: &[u8]) -> bool {
    head.starts_with(b"SQLite format 3\0")
}

/// A training with what was found for it.
struct Found {
    session: Session,
    sport: Sport,
    distance_m: Option<f64>,
    steps: Option<f64>,
    climb_m: Option<f64>,
}

/// Reads a database.
pub(crate) fn read(bytes: Vec<u8>, imported: &mut Imported) {
    let database = match Database::open(bytes) {
        Ok(database) => database,
        Err(why) => return imported.refuse(Say::HealthConnectDamaged { cause: why.to_string() }),
    };
    if !database.is_health_connect() {
        return imported.refuse(Say::HealthConnectOther);
    }
    let mut found = Vec::new();
    let (mut odd, mut crowded) = (0_u64, 0_u64);
    let mut damage = None;
    let mut hear = |done: rusqlite::Result<u64>| match done {
        Ok(unread) => odd += unread,
        Err(why) => damage = Some(why.to_string()),
    };
    hear(database.sessions(&mut |session| {
        let Some(sport) = sport(session.kind) else { return };
        if found.len() < MOST_SESSIONS {
            found.push(Found { session, sport, distance_m: None, steps: None, climb_m: None });
        } else {
            crowded += 1;
        }
    }));
    found.sort_by_key(|one| (one.session.start_ms, one.session.end_ms));
    let mut book = StepBook::default();
    hear(database.amounts("steps_record_table", "count", &mut |amount| {
        add(&mut found, &amount, |one| &mut one.steps);
        if let Some((from, to)) =
            moment(amount.start_ms, amount.ahead_s).zip(moment(amount.end_ms, amount.ahead_s))
        {
            book.add(&amount.app.to_string(), from, to, amount.value);
        } else {
            book.odd += 1;
        }
    }));
    hear(database.amounts("distance_record_table", "distance", &mut |amount| {
        add(&mut found, &amount, |one| &mut one.distance_m);
    }));
    hear(database.amounts("elevation_gained_record_table", "elevation", &mut |amount| {
        add(&mut found, &amount, |one| &mut one.climb_m);
    }));
    if let Some(cause) = damage {
        imported.lose(Place::Whole, Say::HealthConnectBroken { cause });
    }
    if crowded > 0 {
        imported.lose(Place::Whole, Say::AppleTooMany { n: crowded });
    }
    let odd = odd + u64::from(book.odd) + u64::from(book.crowded);
    if odd > 0 {
        imported.lose(Place::Whole, Say::HealthConnectOddRows { n: odd });
    }
    imported.steps_by_day = book.close();
    let file = imported.file.clone();
    let (activities, twice) = once(found.into_iter().filter_map(|one| activity(one, &file)).collect());
    imported.activities = activities;
    if twice > 0 {
        imported.note(Place::Whole, Say::HealthConnectTwice { n: twice });
    }
    if imported.activities.is_empty() && imported.steps_by_day.is_empty() {
        imported.refuse(Say::HealthConnectNothing);
    }
}

/// Several apps write one training: the one that tells the most of it stays. Returns how many went.
fn once(mut all: Vec<(i64, Activity)>) -> (Vec<Activity>, u64) {
    let told = |one: &Activity| {
        u8::from(one.distance_m.is_some()) + u8::from(one.steps.is_some()) + u8::from(one.ascent_m.is_some())
    };
    all.sort_by_key(|(_, one)| std::cmp::Reverse(told(one)));
    let (mut alike, mut twice) = (Alike::default(), 0);
    all.retain(|(app, one)| {
        let known = alike.seen_before(one, &app.to_string()).is_some();
        twice += u64::from(known);
        !known
    });
    all.sort_by_key(|(_, one)| one.start.map(|start| start.at));
    (all.into_iter().map(|(_, one)| one).collect(), twice)
}

/// Adds an amount to the training that it lies in: one of the same app.
fn add(found: &mut [Found], amount: &Amount, of: fn(&mut Found) -> &mut Option<f64>) {
    // A negative or endless amount is none.
    if !(amount.value.is_finite() && amount.value >= 0.0) {
        return;
    }
    let after = found.partition_point(|one| one.session.start_ms <= amount.start_ms + SLACK_MS);
    let (before, _) = found.split_at_mut(after);
    // Trainings of one app do not overlap; those of others may lie between.
    let mine = before.iter_mut().rev().take(8).find(|one| {
        one.session.app == amount.app && amount.end_ms <= one.session.end_ms.saturating_add(SLACK_MS)
    });
    if let Some(mine) = mine {
        let sum = of(mine);
        *sum = Some(sum.unwrap_or(0.0) + amount.value);
    }
}

fn activity(one: Found, file: &str) -> Option<(i64, Activity)> {
    let session = one.session;
    let at = Timestamp::from_millisecond(session.start_ms).ok()?;
    let ahead = session.ahead_s.and_then(|s| i32::try_from(s).ok());
    #[expect(clippy::cast_precision_loss, reason = "times of this century")]
    let duration_s = (session.end_ms - session.start_ms) as f64 / 1000.0;
    let facts = Facts {
        at: Some(at),
        offset: ahead.and_then(|s| Offset::from_seconds(s).ok()),
        duration_s: Some(duration_s).filter(|s| *s > 0.0),
        distance_m: one.distance_m,
        steps: one.steps,
        ascent_m: one.climb_m,
        ..Facts::of(one.sport)
    };
    let identity = format!("health-connect\n{}\n{}\n{}", session.kind, session.start_ms, session.end_ms);
    Some((session.app, facts.activity(file, &identity, None)))
}

fn moment(at_ms: i64, ahead_s: Option<i64>) -> Option<Moment> {
    Some(Moment { utc: at_ms.div_euclid(1000), ahead: i32::try_from(ahead_s?).ok()? })
}

/// Returns the journal's word for a type of exercise, as Android numbers them; none for what is no training.
const fn sport(kind: i64) -> Option<Sport> {
    Some(match kind {
        // Guided breathing.
        17 => return None,
        33 | 34 => Sport::Running,
        // Hiking and walking.
        21 | 53 => Sport::Walking,
        4 | 5 => Sport::Cycling,
        48 | 49 => Sport::Swimming,
        // Strength training and weightlifting.
        45 | 55 => Sport::Strength,
        _ => Sport::Other,
    })
}
