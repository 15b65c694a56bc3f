//! Real exports, held against what other programs read in them. Without the files this says so and passes.

use std::path::{Path, PathBuf};

use heelup_core::journal::Sport;
use heelup_imports::{Imported, Status, read_stream};
use serde_json::Value;

use crate::exports::opened;

fn folder(test: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    if folder.join("expected.json").is_file() {
        return Some(folder);
    }
    eprintln!("skipped: {test}: no real exports in ../shared/data beside this repository");
    None
}

fn file(folder: &Path, name: &str) -> (Vec<u8>, Value) {
    let expected: Value =
        serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    (std::fs::read(folder.join(name)).unwrap(), expected["files"][name]["facts"].clone())
}

fn stream(name: &str, bytes: &[u8]) -> Imported {
    let mut given = Vec::new();
    read_stream(name, bytes, &mut tempfile::tempfile, &mut |imported| given.push(imported));
    given.remove(0)
}

#[test]
fn a_real_workout_of_apple_health() {
    let Some(folder) = folder("a_real_workout_of_apple_health") else { return };
    let (bytes, facts) = file(&folder, "health/apple-export-healthkit-to-sqlite.xml");
    let imported = stream("export.xml", &bytes);
    assert_eq!((imported.status, imported.problems.len()), (Status::Ok, 0), "{:?}", imported.problems);
    assert_eq!(imported.activities.len() as u64, facts["workouts"].as_u64().unwrap());
    let run = &imported.activities[0];
    let minutes = facts["workout[0].duration_min"].as_f64().unwrap();
    assert!((run.moving_s.unwrap() - minutes * 60.0).abs() < 0.02);
    assert_eq!(facts["workout[0].distance_unit"], "mi");
    let metres = facts["workout[0].distance"].as_f64().unwrap() * 1609.344;
    assert!((run.distance_m.unwrap() - metres).abs() < 0.02);
    assert_eq!((run.sport, run.source.device.as_deref()), (Sport::Running, Some("Apple\u{a0}Watch")));
    assert!(facts["workout[0].start"].as_str().unwrap().starts_with("2016-11-14 07:25:41 -0700"));
    let start = run.start.unwrap();
    assert_eq!(start.at.to_string(), "2016-11-14T14:25:41Z");
    // The export was written in summer: at the workout's own place it was 06:25.
    if jiff::tz::TimeZone::get("America/Los_Angeles").is_ok() {
        assert_eq!(start.to_string(), "2016-11-14T06:25:41-08:00");
    }
}

#[test]
fn a_real_archive_of_apple_health_with_the_export_at_its_root() {
    let Some(folder) = folder("a_real_archive_of_apple_health") else { return };
    let (bytes, facts) = file(&folder, "health/apple-export-paulstaab.zip");
    let (given, own) = opened("export.zip", &bytes);
    let export = given.iter().find(|imported| imported.file == "export.zip/export.xml").unwrap();
    assert_eq!((export.status, own.status), (Status::Ok, Status::Ok), "{:?}", export.problems);
    assert_eq!(export.activities.len() as u64, facts["workouts"].as_u64().unwrap());
    let of = |sport| export.activities.iter().filter(|activity| activity.sport == sport).count() as u64;
    assert_eq!(
        of(Sport::Running),
        facts["workouts_by_type"]["HKWorkoutActivityTypeRunning"].as_u64().unwrap()
    );
    assert_eq!(
        of(Sport::Cycling),
        facts["workouts_by_type"]["HKWorkoutActivityTypeCycling"].as_u64().unwrap()
    );
    let metres: Vec<_> =
        export.activities.iter().map(|activity| activity.to_run().distance_m.unwrap()).collect();
    // The fourth states 2 km and 2.5 km; its route has the 2.5 km of the statistics.
    assert_eq!(metres, [10_000, 21_098, 42_195, 2500, 5000, 20_000, 5000, 6000]);
    // Every route belongs to a workout: none is a training of its own, none is left over.
    assert_eq!((given.len(), own.problems.len()), (1, 0), "{given:?}");
    assert_eq!(facts["route_references"], 4);
}

#[test]
fn a_real_table_of_strava() {
    let Some(folder) = folder("a_real_table_of_strava") else { return };
    let (bytes, facts) = file(&folder, "health/strava-bulk-activities.csv");
    let imported = stream("activities.csv", &bytes);
    let twice = facts["same_start_and_distance"].as_array().unwrap();
    let rows = facts["rows"].as_u64().unwrap() as usize;
    assert_eq!(imported.activities.len(), rows - twice.len());
    assert_eq!(imported.status, Status::Ok);
    let (first, second) = (twice[0][0].as_str().unwrap(), twice[0][1].as_str().unwrap());
    assert_eq!(imported.problems.len(), twice.len());
    assert_eq!(imported.problems[0].place, format!("activity {second}"));
    assert!(imported.problems[0].what.contains(first), "{:?}", imported.problems);
    let sum: f64 = imported.activities.iter().map(|activity| activity.distance_m.unwrap()).sum();
    let known = facts["sum_second_distance_m"].as_f64().unwrap();
    assert!((sum + 32_848.511_718_75 - known).abs() < 0.02, "{sum}");
    assert!(imported.activities.iter().all(|activity| activity.sport == Sport::Cycling));
    let ride = imported.run(0).unwrap();
    assert_eq!(ride.start.as_deref(), Some("2023-05-23T12:40:57Z"));
    assert_eq!(
        (ride.duration_s, ride.moving_s, ride.ascent_m, ride.effort.map(|e| e.get())),
        (Some(6124), Some(5103), Some(124), Some(6))
    );
}

#[test]
fn real_days_of_garmin_connect() {
    let Some(folder) = folder("real_days_of_garmin_connect") else { return };
    let (bytes, facts) = file(&folder, "health/garmin-connect-daily-steps.json");
    let imported = stream("steps.json", &bytes);
    let days: Vec<_> =
        imported.steps_by_day.iter().map(|(day, steps)| (day.to_string(), u64::from(*steps))).collect();
    assert_eq!(days, [("2023-07-01".to_owned(), facts["2023-07-01.totalSteps"].as_u64().unwrap())]);
    assert_eq!(imported.status, Status::Ok);
}
