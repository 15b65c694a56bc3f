//! Apple Health: workouts, steps once, running form, and memory that does not grow with the file.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
};

use heelup_core::journal::Sport;
use heelup_imports::{Imported, Status, read_stream};

use crate::exports::{APPLE_HEAD, apple, apple_day, apple_run, record};

fn stream(text: &[u8]) -> Imported {
    let mut given = Vec::new();
    read_stream("export.xml", text, &mut tempfile::tempfile, &mut |imported| given.push(imported));
    assert_eq!(given.len(), 1);
    given.remove(0)
}

fn days(imported: &Imported) -> Vec<(String, u32)> {
    imported.steps_by_day.iter().map(|(day, steps)| (day.to_string(), *steps)).collect()
}

#[test]
fn a_workout_tells_its_sums_its_zone_and_how_the_feet_fell() {
    let imported = stream(apple(&apple_run(None)).as_bytes());
    assert_eq!((imported.status, imported.problems.len()), (Status::Ok, 0), "{imported:?}");
    let run = imported.run(0).unwrap();
    assert_eq!((run.sport, run.distance_m, run.steps), (Sport::Running, Some(8050), Some(7600)));
    assert_eq!((run.duration_s, run.moving_s, run.ascent_m), (Some(2880), Some(2730), Some(24)));
    assert_eq!(run.cadence_spm, Some(167));
    let detail = run.detail.unwrap();
    assert_eq!(detail.heart_rate_bpm, Some(149));
    let form = detail.dynamics.unwrap();
    // The third record is of another quarter of an hour, and cannot be.
    assert_eq!((form.contact_ms, form.oscillation_mm, form.step_mm), (Some(256), Some(92), Some(1060)));
    assert_eq!(run.file.as_ref().unwrap().device.as_deref(), Some("Ana’s Watch"));
    if jiff::tz::TimeZone::get("America/Los_Angeles").is_ok() {
        assert_eq!(run.start.as_deref(), Some("2026-03-02T08:00:00-08:00"));
    } else {
        eprintln!("skipped: the zone of a workout: this machine has no time zones");
        assert_eq!(run.start.as_deref(), Some("2026-03-02T17:00:00+01:00"));
    }
}

#[test]
fn the_next_export_of_the_same_phone_holds_the_same_workout() {
    // Summer time came, more records came, the file is another; the workout is the one it was.
    let first = stream(apple(&apple_run(None)).as_bytes());
    let later = apple(
        &(apple_day(3)
            + &apple_run(None)
                .replace("17:00:00 +0100", "18:00:00 +0200")
                .replace("17:48:00 +0100", "18:48:00 +0200")),
    );
    let second = stream(later.as_bytes());
    assert_eq!(first.activities[0].source.sha256, second.activities[0].source.sha256);
    assert_eq!(first.activities[0].source.sha256.len(), 64);
}

#[test]
fn steps_of_phone_and_watch_count_once() {
    let imported = stream(apple(&(apple_day(2) + &apple_day(3))).as_bytes());
    assert_eq!(days(&imported), [("2026-03-02".to_owned(), 900), ("2026-03-03".to_owned(), 900)]);
    assert_eq!(imported.status, Status::Ok);
}

#[test]
fn older_exports_tell_distance_in_attributes_and_miles() {
    let old = r#"<Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="30" durationUnit="min" totalDistance="1.5" totalDistanceUnit="mi" startDate="2016-11-14 07:25:41 -0700" endDate="2016-11-14 07:55:41 -0700"/>"#;
    let imported = stream(apple(old).as_bytes());
    let walk = imported.run(0).unwrap();
    assert_eq!((walk.sport, walk.distance_m, walk.moving_s), (Sport::Walking, Some(2414), Some(1800)));
    assert_eq!(walk.start.as_deref(), Some("2016-11-14T07:25:41-07:00"));
    assert_eq!((walk.steps, walk.cadence_spm, walk.detail), (None, None, None));
}

#[test]
fn a_run_that_watch_and_app_both_wrote_counts_once() {
    let twice = apple_run(None) + &apple_run(None).replace("Ana’s Watch", "Strava").replace("8.05", "8.01");
    let imported = stream(apple(&twice).as_bytes());
    assert_eq!((imported.activities.len(), imported.status), (1, Status::Ok));
    assert!(imported.problems[0].what.contains("Strava and Ana’s Watch both wrote it"), "{imported:?}");
}

#[test]
fn an_export_cut_anywhere_keeps_what_came_before_and_says_where() {
    let text = apple(&(apple_day(2) + &apple_run(None)));
    let whole = stream(text.as_bytes());
    for part in 1..40 {
        let cut = text.len() * part / 40;
        let imported = stream(&text.as_bytes()[..cut]);
        assert_ne!(imported.status, Status::Ok, "cut at {cut}");
        assert!(imported.activities.len() <= whole.activities.len());
    }
    let most = text.find("</Workout>").unwrap() + 11;
    let cut = stream(&text.as_bytes()[..most]);
    assert_eq!((cut.status, cut.activities.len(), cut.steps_by_day.len()), (Status::Partial, 1, 1));
    assert_eq!(cut.problems[0].place, format!("byte {most}"));
}

#[test]
fn a_file_made_to_fill_memory_is_left_off_and_what_came_before_kept() {
    let start = format!("{APPLE_HEAD}{}", apple_day(2));
    let deep = start.clone() + &"<a>".repeat(100_000);
    let long = start.clone() + "<Record type=\"" + &"x".repeat(3_000_000);
    let text = start.clone() + &"words ".repeat(500_000);
    for (made, why) in [(deep, "too deep"), (long, "longer than 1 MB"), (text, "longer than 1 MB")] {
        let imported = stream(made.as_bytes());
        assert_eq!((imported.status, days(&imported).len()), (Status::Partial, 1));
        assert!(
            imported.problems.iter().any(|problem| problem.what.contains(why)),
            "{why}: {:?}",
            imported.problems
        );
    }
    let laughs =
        r#"<!DOCTYPE HealthData [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><HealthData>"#;
    let named =
        record("StepCount", "&b;", "count", "2026-03-02 08:00:00 +0100", "2026-03-02 08:10:00 +0100", "5");
    let imported = stream(format!("{laughs}{named}</HealthData>").as_bytes());
    assert_eq!(days(&imported), [("2026-03-02".to_owned(), 5)], "an entity is never expanded");
}

#[test]
fn many_sources_and_hours_stay_within_their_limits() {
    let mut text = String::new();
    for source in 0..400 {
        text += &record(
            "StepCount",
            &format!("app {source}"),
            "count",
            "2026-03-02 08:00:00 +0100",
            "2026-03-02 08:10:00 +0100",
            "7",
        );
    }
    let imported = stream(apple(&text).as_bytes());
    assert_eq!((imported.status, days(&imported)), (Status::Partial, vec![("2026-03-02".to_owned(), 7)]));
    assert!(imported.problems[0].what.starts_with("144 step counts are more than"));
}

/// The child of the next test: reads its input as an export and says its highest memory.
#[test]
#[ignore = "run by the next test"]
fn reads_the_export_of_its_input() {
    let mut given = Vec::new();
    read_stream("-", std::io::stdin().lock(), &mut tempfile::tempfile, &mut |imported| given.push(imported));
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    println!(
        "\nread {} workouts, {} steps, peak {peak}",
        given[0].activities.len(),
        given[0].steps_by_day.values().sum::<u32>()
    );
}

#[test]
fn fifty_megabytes_through_a_pipe_stay_far_under_a_hundred_of_memory() {
    if !std::path::Path::new("/proc/self/status").exists() {
        eprintln!("skipped: the memory of a large export: this system does not tell it");
        return;
    }
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["apple::reads_the_export_of_its_input", "--exact", "--ignored", "--nocapture"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let month: String = (1..=28).map(apple_day).collect();
    let mut to = child.stdin.take().unwrap();
    to.write_all(APPLE_HEAD.as_bytes()).unwrap();
    let mut sent = 0;
    while sent < 50_000_000 {
        to.write_all(month.as_bytes()).unwrap();
        sent += month.len();
    }
    to.write_all(apple_run(None).as_bytes()).unwrap();
    to.write_all(b"</HealthData>").unwrap();
    drop(to);
    let months = u32::try_from(sent / month.len()).unwrap();
    let said = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let said: Vec<_> = said.collect();
    let line = said.iter().find(|line| line.starts_with("read ")).expect("the child answers");
    assert!(child.wait().unwrap().success());
    assert!(line.starts_with(&format!("read 1 workouts, {} steps", 900 * 28 * months)), "{line}");
    let kilobytes: u32 = line.split_whitespace().rev().nth(1).unwrap().parse().unwrap();
    assert!(kilobytes < 60_000, "{line}");
}
