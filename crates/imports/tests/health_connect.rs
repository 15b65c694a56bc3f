//! Health Connect: databases made here, as Android's published source describes them. No real export was at hand.

use heelup_core::journal::Sport;
use heelup_imports::{Imported, Status};
use rusqlite::{Connection, ToSql};

use crate::exports::{opened, zip};

/// 2026-03-02T16:30:00Z in milliseconds.
const EVENING: i64 = 1_772_469_000_000;
const MINUTE: i64 = 60_000;

fn tables() -> Connection {
    let base = Connection::open_in_memory().unwrap();
    let times = "row_id INTEGER PRIMARY KEY, app_info_id INTEGER, start_time INTEGER, start_zone_offset INTEGER, \
                 end_time INTEGER, end_zone_offset INTEGER, local_date INTEGER";
    base.execute_batch(&format!(
        "CREATE TABLE exercise_session_record_table ({times}, exercise_type INTEGER, title TEXT);
         CREATE TABLE steps_record_table ({times}, count INTEGER);
         CREATE TABLE distance_record_table ({times}, distance REAL);
         CREATE TABLE elevation_gained_record_table ({times}, elevation REAL);"
    ))
    .unwrap();
    base
}

fn row(base: &Connection, table: &str, column: &str, app: i64, from: i64, to: i64, value: impl ToSql) {
    let into = format!(
        "INSERT INTO {table} (app_info_id, start_time, start_zone_offset, end_time, {column}) VALUES (?1, ?2, 3600, ?3, ?4)"
    );
    base.execute(&into, (app, from, to, value)).unwrap();
}

fn session(base: &Connection, app: i64, from: i64, minutes: i64, kind: i64) {
    row(base, "exercise_session_record_table", "exercise_type", app, from, from + minutes * MINUTE, kind);
}

fn bytes(base: &Connection) -> Vec<u8> {
    base.serialize("main").unwrap().to_vec()
}

/// A run of a watch, told again by an app that has it from the watch, a walk, breathing, and two days of steps.
fn export() -> Vec<u8> {
    let base = tables();
    session(&base, 1, EVENING, 45, 33);
    session(&base, 2, EVENING + 2_000, 45, 33);
    session(&base, 1, EVENING + 3 * 60 * MINUTE, 20, 53);
    session(&base, 1, EVENING - 120 * MINUTE, 5, 17);
    for minute in 0..45 {
        let at = EVENING + minute * MINUTE;
        row(&base, "distance_record_table", "distance", 1, at, at + MINUTE, 178.0);
        row(&base, "steps_record_table", "count", 1, at, at + MINUTE, 165.0);
        // The phone counts the same steps once more.
        row(&base, "steps_record_table", "count", 3, at, at + MINUTE, 150.0);
    }
    row(&base, "distance_record_table", "distance", 2, EVENING, EVENING + 45 * MINUTE, 8_012.0);
    row(&base, "elevation_gained_record_table", "elevation", 1, EVENING, EVENING + 44 * MINUTE, 61.5);
    row(
        &base,
        "steps_record_table",
        "count",
        3,
        EVENING - 24 * 60 * MINUTE,
        EVENING - 23 * 60 * MINUTE,
        4_000.0,
    );
    // Years ago, backwards, and text where a number stands.
    row(&base, "steps_record_table", "count", 3, 1_000, 2_000, 9.0);
    row(&base, "steps_record_table", "count", 3, EVENING, EVENING - MINUTE, 9.0);
    base.execute(
        "INSERT INTO steps_record_table (start_time, end_time, count) VALUES ('noon', ?1, 5)",
        [EVENING],
    )
    .unwrap();
    bytes(&base)
}

fn read(bytes: &[u8]) -> Imported {
    let mut given = Vec::new();
    let mut spool = || tempfile::tempfile();
    heelup_imports::read_stream("health_connect_export.db", bytes, &mut spool, &mut |one| given.push(one));
    given.remove(0)
}

#[test]
fn trainings_are_read_with_what_the_same_app_wrote_within_them() {
    let found = read(&export());
    assert_eq!(found.activities.len(), 2, "breathing is no training, and two apps wrote one run: {found:#?}");
    let run = found.run(0).unwrap();
    assert_eq!(
        (run.sport, run.duration_s, run.distance_m, run.steps, run.ascent_m),
        (Sport::Running, Some(2_700), Some(8_010), Some(7_425), Some(62))
    );
    assert_eq!(run.start.as_deref(), Some("2026-03-02T17:30:00+01:00"));
    let walk = found.run(1).unwrap();
    assert_eq!(
        (walk.sport, walk.distance_m, walk.steps),
        (Sport::Walking, None, None),
        "not told is not nought"
    );
    assert_eq!(found.status, Status::Partial);
    assert!(found.problems[0].what.starts_with("3 rows have times or counts"), "{:?}", found.problems);
}

#[test]
fn of_each_hour_the_app_with_the_most_steps_counts() {
    let days: Vec<_> =
        read(&export()).steps_by_day.into_iter().map(|(day, n)| (day.to_string(), n)).collect();
    assert_eq!(days, [("2026-03-01".to_owned(), 4_000), ("2026-03-02".to_owned(), 7_425)]);
}

#[test]
fn in_its_zip_a_run_that_two_apps_wrote_counts_once() {
    let (given, own) = opened("hc.zip", &zip(&[("health_connect_export.db", &export())]));
    assert_eq!((given.len(), own.status), (1, Status::Ok));
    assert_eq!(given[0].activities.len(), 2, "{:#?}", given[0].activities);
    assert!(given[0].problems.iter().any(|problem| problem.what.contains("counts once")));
    // The next export adds nothing but what is new.
    let again = read(&export());
    assert_eq!(again.activities[0].source.sha256, given[0].activities[0].source.sha256);
}

#[test]
fn a_database_written_ahead_is_read_and_others_are_refused_with_a_remedy() {
    let mut ahead = export();
    (ahead[18], ahead[19]) = (2, 2);
    assert_eq!(read(&ahead).activities.len(), 2);
    let other = Connection::open_in_memory().unwrap();
    other.execute_batch("CREATE TABLE songs (name TEXT); INSERT INTO songs VALUES ('a')").unwrap();
    let refused = read(&bytes(&other));
    assert_eq!(refused.status, Status::Refused);
    assert!(refused.problems[0].what.contains("not that of Health Connect"), "{:?}", refused.problems);
    assert!(read(&bytes(&tables())).problems[0].what.contains("No training and no steps"));
    for damaged in [b"SQLite format 3\0".to_vec(), export()[..5_000].to_vec()] {
        let refused = read(&damaged);
        assert_ne!(refused.status, Status::Ok, "{:?}", refused.problems);
        assert!(!refused.problems.is_empty());
    }
}

#[test]
fn nothing_of_a_strangers_file_is_run() {
    let base = Connection::open_in_memory().unwrap();
    // A view of the right name that never ends.
    base.execute_batch(
        "CREATE VIEW exercise_session_record_table AS
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
         SELECT i AS start_time, i AS end_time, 33 AS exercise_type FROM n;",
    )
    .unwrap();
    let refused = read(&bytes(&base));
    assert!(refused.problems[0].what.contains("not that of Health Connect"), "{:?}", refused.problems);
}

#[test]
fn no_byte_changed_makes_it_panic_or_hang() {
    let sound = export();
    let mut seed = 7_u64;
    for _ in 0..300 {
        let mut changed = sound.clone();
        for _ in 0..4 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let at = usize::try_from(seed >> 33).unwrap() % changed.len();
            changed[at] = u8::try_from(seed >> 24 & 0xff).unwrap();
        }
        let found = read(&changed);
        assert!(found.activities.len() <= 20_000);
    }
}
