//! Files of real devices, held against what two other parsers at least agree on.
//!
//! The files are other people's and not part of this repository; without them these tests say so in one
//! line and pass. Where we differ from the facts on purpose, the reason stands beside the comparison.

use std::path::{Path, PathBuf};

use heelup_imports::{Imported, Status, read};
use jiff::Timestamp;
use serde_json::Value;

/// Returns the folder of the files, or says that there is none.
fn folder(test: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = std::env::var_os("HEELUP_SHARED_DATA").map_or_else(beside, PathBuf::from);
    if folder.join("expected.json").is_file() {
        return Some(folder);
    }
    eprintln!(
        "skipped: {test}: no real device files in $HEELUP_SHARED_DATA or ../shared/data beside this repository"
    );
    None
}

/// Returns each FIT file that has facts: its name, its bytes, and what is known of it.
fn files(test: &str) -> Vec<(String, Vec<u8>, Value)> {
    files_of(test, "fit/")
}

/// Returns each file of a folder that has facts.
pub(crate) fn files_of(test: &str, kind: &str) -> Vec<(String, Vec<u8>, Value)> {
    let Some(folder) = folder(test) else { return Vec::new() };
    let expected: Value =
        serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let known = expected["files"].as_object().unwrap();
    let wanted = known.iter().filter(|(name, _)| name.starts_with(kind));
    wanted
        .map(|(name, known)| (name.clone(), std::fs::read(folder.join(name)).unwrap(), known.clone()))
        .collect()
}

/// The tolerance of the facts: 0.02 or one in a hundred thousand.
fn same(ours: Option<f64>, theirs: &Value) -> bool {
    match (ours, theirs.as_f64()) {
        (Some(ours), Some(theirs)) => (ours - theirs).abs() <= 0.02_f64.max(theirs.abs() * 1e-5),
        (None, None) => true,
        _ => false,
    }
}

fn compare_sessions(name: &str, imported: &Imported, facts: &Value) {
    let sessions = facts["session_count"].as_u64().unwrap() as usize;
    assert_eq!(imported.activities.len(), sessions, "{name}");
    for (index, activity) in imported.activities.iter().enumerate() {
        let fact = |field: &str| &facts[format!("session[{index}].{field}")];
        let place = format!("{name}, session {index}: {activity:?}");
        let sport = serde_json::to_value(activity.sport).unwrap();
        let word = match fact("sport").as_str().unwrap() {
            "training" => "strength",
            // The journal has no word of its own for the change of shoes in a triathlon.
            "transition" => "other",
            word => word,
        };
        assert_eq!(sport, word, "{place}");
        let start = fact("start_time").as_str().map(|text| text.parse::<Timestamp>().unwrap());
        assert_eq!(activity.start.map(|start| start.at), start, "{place}");
        assert!(same(activity.duration_s, fact("elapsed_s")), "{place}");
        assert!(same(activity.moving_s, fact("timer_s")), "{place}");
        assert!(same(activity.distance_m, fact("distance_m")), "{place}");
        if let Some(beats) = fact("avg_hr").as_u64() {
            let told = activity.detail.as_ref().and_then(|detail| detail.heart_rate_bpm);
            assert_eq!(told.map(u64::from), Some(beats), "{place}");
        }
        if matches!(word, "running" | "walking") {
            let spm = fact("avg_cadence_rpm").as_u64().map(|strides| strides as u16 * 2);
            assert_eq!(activity.cadence_spm, spm, "{place}");
            let steps = fact("total_cycles").as_u64().map(|strides| strides as u32 * 2);
            assert_eq!(activity.steps, steps, "{place}");
            assert_eq!(
                fact("steps_if_cycles_are_strides").as_u64().map(|steps| steps as u32),
                steps,
                "{place}"
            );
        } else {
            // Turns of pedals and strokes are no steps.
            assert_eq!((activity.cadence_spm, activity.steps), (None, None), "{place}");
        }
    }
    let records: u32 = imported.activities.iter().map(|activity| activity.records).sum();
    assert_eq!(u64::from(records), facts["records"].as_u64().unwrap(), "{name}");
}

#[test]
fn every_agreed_fact_of_the_real_files_is_met() {
    for (name, bytes, known) in files("every_agreed_fact_of_the_real_files_is_met") {
        let imported = read(&name, &bytes);
        let facts = &known["facts"];
        assert_eq!(known["sha256"], imported.sha256, "{name}");
        compare_sessions(&name, &imported, facts);
        let steps = facts["monitoring_max_steps_by_activity"].as_object();
        let steps: u64 = steps.into_iter().flatten().map(|(_, steps)| steps.as_u64().unwrap()).sum();
        assert_eq!(
            imported.steps_by_day.values().map(|&steps| u64::from(steps)).sum::<u64>(),
            steps,
            "{name}"
        );
    }
}

#[test]
fn damage_in_real_files_is_said_and_good_ones_are_whole() {
    for (name, bytes, known) in files("damage_in_real_files_is_said_and_good_ones_are_whole") {
        let imported = read(&name, &bytes);
        let expected = match known["condition"].as_str().unwrap() {
            "good" => Status::Ok,
            // Compressed times are no damage, though the makers' own tools refuse them.
            _ if name.ends_with("garmin-fr70-compressed-speed-distance.fit") => Status::Ok,
            _ => Status::Partial,
        };
        assert_eq!(imported.status, expected, "{name}: {:?}", imported.problems);
        let places: Vec<_> = imported.problems.iter().map(|problem| problem.place.as_str()).collect();
        let where_damaged = match name.as_str() {
            "fit/strava-android-run.fit" => vec!["byte 7471", "byte 78233"],
            "fit/corrupt-file-crc.fit" => vec!["byte 769"],
            "fit/corrupt-unexpected-eof.fit" => vec!["byte 751", "byte 768"],
            // Its clock was not set.
            "fit/garmin-fr70-compressed-speed-distance.fit" => vec!["activity 1"],
            _ => vec![],
        };
        assert_eq!(places, where_damaged, "{name}");
    }
}

#[test]
fn local_days_and_devices_come_out_of_real_files() {
    let expected = [
        ("fit/garmin-fenix5-run.fit", Some("2017-06-11T07:34:09-07:00"), Some("2017-06-11"), "Garmin fenix5"),
        ("fit/coros-run.fit", Some("2020-03-14T13:52:29Z"), None, "COROS APEX Pro"),
        ("fit/suunto-trail-run.fit", Some("2020-03-04T16:14:31Z"), None, "Suunto 9 Baro"),
        (
            "fit/wahoo-unterminated-strings.fit",
            Some("2023-11-08T06:19:38-04:00"),
            Some("2023-11-08"),
            "Wahoo fitness ELEMNT ROAM",
        ),
        ("fit/garmin-fr70-compressed-speed-distance.fit", None, Some("2012-02-13"), "Garmin fr70"),
    ];
    let files = files("local_days_and_devices_come_out_of_real_files");
    for (name, bytes, _) in &files {
        if let Some((_, start, day, device)) = expected.iter().find(|(known, ..)| known == name) {
            let activity = read(name, bytes).activities.remove(0);
            assert_eq!(activity.start.map(|start| start.to_string()).as_deref(), *start);
            assert_eq!(activity.local_day.map(|day| day.to_string()).as_deref(), *day);
            assert_eq!(activity.source.device.as_deref(), Some(*device));
        }
    }
    if let Some((name, bytes, _)) =
        files.iter().find(|(name, ..)| name.ends_with("vivofit-monitoring-steps.fit"))
    {
        let days: Vec<_> =
            read(name, bytes).steps_by_day.into_iter().map(|(day, n)| (day.to_string(), n)).collect();
        assert_eq!(days, [("2014-12-27".to_owned(), 3173)], "the count at midnight closes the day before");
    }
}

#[test]
fn real_files_cut_anywhere_keep_what_came_before() {
    for (name, bytes, _) in files("real_files_cut_anywhere_keep_what_came_before") {
        for part in 1..8 {
            let cut = bytes.len() * part / 8;
            let imported = read(&name, &bytes[..cut]);
            // The triathlon's last three parts may be missing whole; its five sessions stand in the first.
            let chained = name.contains("multiple-headers");
            assert!(imported.status != Status::Ok || chained, "{name} cut at {cut}");
            assert!(imported.problems.iter().all(|problem| !problem.what.is_empty()));
        }
    }
}

fn seconds(text: &Value) -> Option<f64> {
    Some(text.as_str()?.parse::<Timestamp>().unwrap().as_second() as f64)
}

#[test]
fn every_fact_of_the_real_gpx_files_is_met() {
    for (name, bytes, known) in files_of("every_fact_of_the_real_gpx_files_is_met", "gpx/") {
        let imported = read(&name, &bytes);
        let facts = &known["facts"];
        let place = format!("{name}: {imported:?}");
        if facts["points_with_time"].as_u64().unwrap_or(0) == 0 && !name.contains("missing") {
            assert_eq!(imported.status, Status::Refused, "{place}");
            continue;
        }
        assert_eq!(imported.activities.len(), 1, "{place}");
        let activity = &imported.activities[0];
        if name.contains("missing-lat-lon") {
            // The peers reject it; the points that have a place are kept.
            assert_eq!((imported.status, activity.records), (Status::Partial, 4), "{place}");
            continue;
        }
        assert_eq!(imported.status, Status::Ok, "{place}");
        let sport = match facts["track_types"][0].as_str() {
            Some("running" | "9") => "running",
            Some("mountain biking") => "cycling",
            _ => "other",
        };
        assert_eq!(serde_json::to_value(activity.sport).unwrap(), sport, "{place}");
        assert_eq!(activity.source.device.as_deref(), facts["creator"].as_str(), "{place}");
        assert_eq!(u64::from(activity.records), facts["points"].as_u64().unwrap(), "{place}");
        assert_eq!(
            Some(activity.start.unwrap().at.as_second() as f64),
            seconds(&facts["first_time"]),
            "{place}"
        );
        assert!(same(activity.duration_s, &facts["span_s"]), "{place}");
        assert!(same(activity.distance_m, &facts["length_2d_m"]), "{place}: {}", facts["length_2d_m"]);
        if sport == "running" {
            let strides = facts["cadence_nonzero_mean"].as_f64().unwrap().round();
            assert_eq!(activity.cadence_spm.map(f64::from), Some(strides * 2.0), "{place}");
        }
    }
}

#[test]
fn every_fact_of_the_real_tcx_files_is_met() {
    for (name, bytes, known) in files_of("every_fact_of_the_real_tcx_files_is_met", "tcx/") {
        let imported = read(&name, &bytes);
        let facts = &known["facts"];
        let place = format!("{name}: {:?}", imported.problems);
        assert_eq!(imported.status, Status::Ok, "{place}");
        assert_eq!(imported.activities.len() as u64, facts["activities"].as_u64().unwrap(), "{place}");
        let activity = &imported.activities[0];
        assert_eq!(serde_json::to_value(activity.sport).unwrap(), facts["sport"], "{place}");
        assert!(same(activity.distance_m, &facts["distance_m_from_laps"]), "{place}");
        assert!(same(activity.moving_s, &facts["timer_s_sum_of_laps"]), "{place}");
        assert_eq!(u64::from(activity.records), facts["trackpoints_all"].as_u64().unwrap(), "{place}");
        if name.contains("1989") {
            assert_eq!((activity.start, imported.problems.len()), (None, 1), "{place}");
            assert!(imported.problems[0].what.contains("2012-09-01"), "{place}");
        } else {
            let start = activity.start.map(|start| start.at.as_second() as f64);
            assert_eq!(start, seconds(&facts["first_trackpoint_time"]), "{place}");
        }
        if let Some(beats) = facts["hr_avg_tcxreader"].as_f64() {
            let detail = activity.detail.as_ref().unwrap();
            // Theirs is the mean of the points, ours that of the laps as the watch has it.
            assert!((f64::from(detail.heart_rate_bpm.unwrap()) - beats).abs() < 3.0, "{place}");
        }
    }
}

#[test]
fn one_run_in_two_formats_is_known_as_one() {
    let test = "one_run_in_two_formats_is_known_as_one";
    let all: Vec<_> = files_of(test, "fit/")
        .into_iter()
        .chain(files_of(test, "tcx/"))
        .chain(files_of(test, "gpx/"))
        .collect();
    let runs: Vec<_> = all
        .iter()
        .flat_map(|(name, bytes, _)| {
            read(name, bytes).activities.into_iter().map(move |a| (name, a.to_run()))
        })
        .collect();
    let mut alike = Vec::new();
    for (at, (name, run)) in runs.iter().enumerate() {
        alike.extend(
            runs[..at].iter().filter(|(_, other)| run.looks_like(other)).map(|(other, _)| (*other, *name)),
        );
    }
    let names: Vec<_> = alike.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let expected = [
        // The same sample of its maker, damaged in two ways.
        ("fit/corrupt-file-crc.fit", "fit/corrupt-unexpected-eof.fit"),
        ("fit/garmin-fr610-run-pair.fit", "tcx/garmin-fr610-run-pair.tcx"),
    ];
    assert!(all.is_empty() || names == expected, "{names:?}");
}

#[test]
fn what_watches_record_beside_the_sums_is_told() {
    for (name, bytes, _) in files("what_watches_record_beside_the_sums_is_told") {
        let imported = read(&name, &bytes);
        for activity in &imported.activities {
            let Some(detail) = &activity.detail else { continue };
            let json = serde_json::to_string(detail).unwrap();
            eprintln!(
                "{name} {} {:?}",
                json.len(),
                (
                    detail.running_s,
                    detail.walking_s,
                    detail.stretches,
                    detail.longest_stretch_s,
                    detail.paused_s,
                    detail.descent_m,
                    detail.opening_percent,
                    detail.dynamics,
                    &detail.doubts,
                    &detail.cadence,
                    detail.slices.len()
                )
            );
            assert!(json.len() < 8000 && detail.slices.len() <= 120, "{name}: {}", json.len());
        }
    }
}
