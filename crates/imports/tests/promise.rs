//! The JSON that scripts read: exactly these keys, unknown as null.

use heelup_imports::read;
use serde_json::json;

use crate::samples::sample;

#[test]
fn a_run_is_told_in_the_promised_words() {
    let imported = read("runs/easy-run-8km.fit", &sample("easy-run-8km.fit"));
    let expected = json!({
        "file": "runs/easy-run-8km.fit",
        "status": "ok",
        "problems": [],
        "activities": [{
            "sport": "running",
            "start": "2026-03-02T17:30:00+01:00",
            "duration_s": 2880.0,
            "moving_s": 2880.0,
            "distance_m": 8000.0,
            "steps": 8160,
            "cadence_spm": 170,
            "ascent_m": 24,
            "records": 577
        }],
        "steps_by_day": {}
    });
    let mut told = serde_json::to_value(&imported).unwrap();
    let detail = told["activities"][0].as_object_mut().unwrap().remove("detail").unwrap();
    assert_eq!(told, expected);
    assert_eq!((&detail["running_s"], &detail["stretches"]), (&json!(2880), &json!(1)));
    assert_eq!(detail["slices"][0], json!({ "s": 40, "m": 111, "c": 170, "h": 1 }));
    assert!(detail["route"].as_str().unwrap().starts_with("0,0 "));
}

#[test]
fn what_is_not_known_is_null_and_a_measured_zero_stays() {
    let imported = read("strength.fit", &sample("strength.fit"));
    let activity = &serde_json::to_value(&imported).unwrap()["activities"][0];
    let expected = json!({
        "sport": "strength",
        "start": "2026-03-03T17:30:00+01:00",
        "duration_s": 1800.0,
        "moving_s": 1800.0,
        "distance_m": 0.0,
        "steps": null,
        "cadence_spm": null,
        "ascent_m": null,
        "records": 31,
        "detail": { "paused_s": 0 }
    });
    assert_eq!(*activity, expected);
}

#[test]
fn a_refusal_says_cause_and_remedy_in_the_same_shape() {
    let imported = read("not-a-fit.fit", &sample("not-a-fit.fit"));
    let expected = json!({
        "file": "not-a-fit.fit",
        "status": "refused",
        "problems": [{
            "where": "whole file",
            "what": "This is no training file: neither FIT, GPX, TCX nor a table with dates. Export the original file from the app of your watch."
        }],
        "activities": [],
        "steps_by_day": {}
    });
    assert_eq!(serde_json::to_value(&imported).unwrap(), expected);
}

#[test]
fn days_of_steps_are_told_by_date() {
    let imported = read("all-day-steps.fit", &sample("all-day-steps.fit"));
    let json = serde_json::to_value(&imported).unwrap();
    assert_eq!(json["steps_by_day"], json!({ "2026-03-02": 10_500, "2026-03-03": 5100 }));
    assert_eq!(
        (&json["status"], &json["problems"], &json["activities"]),
        (&json!("ok"), &json!([]), &json!([]))
    );
}
