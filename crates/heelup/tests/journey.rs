//! A whole way without a server: from answers to explained mornings, corrections, a stop and a clearance.

use std::{fs, path::Path};

use crate::life::{done, json, run};

/// Answers that fit the middle of the tendon, every red-flag question answered with no.
fn answers(folder: &Path) {
    let schema = json_schema(folder);
    let mut all = serde_json::Map::new();
    for id in red_flag_questions(&schema, folder) {
        all.insert(id, false.into());
    }
    for id in [
        "loc_mid_achilles",
        "morning_first_steps",
        "load_related_pain",
        "warms_up_then_returns",
        "gradual_onset_no_event",
        "training_jump",
        "pinch_tendon_mid_pain",
    ] {
        all.insert(id.to_owned(), true.into());
    }
    all.insert("morning_score".to_owned(), 2.into());
    all.insert("minutes_until_eased".to_owned(), 10.into());
    fs::write(folder.join("answers.json"), serde_json::Value::Object(all).to_string()).unwrap();
}

fn json_schema(folder: &Path) -> serde_json::Value {
    serde_json::from_str(&done(folder, &["schema", "intake"])).unwrap()
}

/// What triage asks first when nothing is known: the red flags, until a place is asked for.
fn red_flag_questions(schema: &serde_json::Value, folder: &Path) -> Vec<String> {
    fs::write(folder.join("nothing.json"), "{}").unwrap();
    let triage = json(folder, &["triage", "nothing.json"]);
    let asked = triage["ask_next"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned());
    asked
        .take_while(|id| !id.starts_with("loc_"))
        .filter(|id| schema["properties"][id]["enum"].is_array())
        .collect()
}

#[test]
fn from_the_first_answers_to_an_explained_morning_after_a_hilly_run() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    answers(folder);
    let journal = ["--journal", "data/heelup.db"];
    fs::create_dir(folder.join("data")).unwrap();
    let with = |command: &[&'static str]| [command, &journal].concat();

    let begun =
        json(folder, &with(&["start", "--answers", "answers.json", "--side", "right", "--on", "2026-03-02"]));
    assert_eq!(begun["started"], true);
    assert_eq!(begun["unasked"], serde_json::Value::Null, "every red-flag question was answered");
    assert_eq!(begun["plan"]["decision"], "hold", "the intake's score is the first morning");
    assert_eq!(begun["plan"]["rule"], "not-yet");

    for day in ["2026-03-02", "2026-03-03", "2026-03-04"] {
        if day != "2026-03-02" {
            let morning = json(folder, &with(&["check-in", "--stiffness", "2", "--on", day]));
            assert!(!morning["plan"]["plan"].as_array().unwrap().is_empty(), "{morning}");
        }
        for _ in 0..2 {
            json(folder, &with(&["session", "--full", "--pain", "1", "--effort", "6", "--on", day]));
        }
    }
    let fourth = json(folder, &with(&["check-in", "--stiffness", "2", "--on", "2026-03-05"]));
    assert_eq!(fourth["plan"]["decision"], "progress", "{fourth}");

    json(folder, &with(&["session", "--full", "--pain", "2", "--effort", "7", "--on", "2026-03-05"]));
    let run = json(folder, &with(&["run", "--km", "9", "--hills", "--effort", "6", "--on", "2026-03-05"]));
    assert!(run["plan"]["load"]["today"]["runs"]["overall"].as_u64().unwrap() > 0, "the run counts");

    let after =
        json(folder, &with(&["check-in", "--stiffness", "5", "--minutes", "40", "--on", "2026-03-06"]));
    assert_eq!(after["plan"]["decision"], "reduce");
    assert_eq!(after["plan"]["reasons"][0]["id"], "morning-clearly-worse");
    let reasons = after["plan"]["reasons"].as_array().unwrap();
    assert!(reasons.iter().any(|reason| reason["id"] == "other-load"), "the run is among the reasons");

    // It was a slip of the finger: the corrected morning is as if the wrong one had never been said.
    let number = after["saved"][0]["number"].as_u64().unwrap().to_string();
    let corrected =
        run_json(folder, &["correct", &number, "--stiffness", "2", "--on", "2026-03-06"], &journal);
    assert_ne!(corrected["plan"]["decision"], "reduce");

    let verified = json(folder, &with(&["verify"]));
    assert_eq!(verified["whole"], true);
    assert_eq!(verified["problems"].as_array().unwrap().len(), 0);

    // The whole record goes out as text and answers the same there.
    done(folder, &["export", "--journal", "data", "--to", "out.ndjson"]);
    let there = json(folder, &["plan", "--journal", "data", "--on", "2026-03-06"]);
    let here = json(folder, &["plan", "--journal", "out.ndjson", "--on", "2026-03-06"]);
    assert_eq!(there, here);
}

fn run_json(folder: &Path, command: &[&str], journal: &[&str]) -> serde_json::Value {
    json(folder, &[command, journal].concat())
}

#[test]
fn a_red_flag_at_noon_stops_the_day_until_a_clinician_clears_it() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    crate::life::begin(folder);
    let ana = ["--journal", "ana.ndjson"];
    run_json(folder, &["check-in", "--stiffness", "2", "--on", "2026-03-02"], &ana);
    let noon = run_json(folder, &["report", "calf_swelling_3cm=yes", "--on", "2026-03-02"], &ana);
    assert_eq!(noon["plan"]["decision"], "refer");
    assert_eq!(noon["plan"]["rule"], "red-flag");
    assert_eq!(noon["plan"]["flags"][0]["id"], "RF-02");
    assert!(noon["plan"]["plan"].as_array().unwrap().is_empty());
    let next = run_json(folder, &["check-in", "--stiffness", "1", "--on", "2026-03-03"], &ana);
    assert_eq!(next["plan"]["rule"], "stopped");
    let cleared = run_json(folder, &["cleared", "--by", "Dr Sand", "--on", "2026-03-03"], &ana);
    assert_eq!(cleared["plan"]["rule"], "cleared");
    assert_eq!(cleared["plan"]["decision"], "return");
}

#[test]
fn a_red_flag_in_the_intake_begins_nothing_and_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("answers.json"), r#"{"loc_mid_achilles": true, "onset_sudden_pop": true}"#)
        .unwrap();
    let start = [
        "start",
        "--journal",
        "ana.ndjson",
        "--answers",
        "answers.json",
        "--side",
        "left",
        "--on",
        "2026-03-02",
    ];
    let said = run(folder, &start);
    assert_eq!(said.code, 1);
    assert!(said.out.contains("No programme was begun"), "{}", said.out);
    let plan = json(folder, &["plan", "--journal", "ana.ndjson", "--on", "2026-03-05"]);
    assert_eq!(plan["decision"], "refer");
    assert_eq!(plan["reasons"][0]["id"], "stopped");
    assert_eq!(plan["programme"], serde_json::Value::Null);
    // Naming the programme does not get round it.
    let said = run(
        folder,
        &[
            "start",
            "--journal",
            "ana.ndjson",
            "--protocol",
            "achilles-midportion-four-stage",
            "--side",
            "left",
            "--on",
            "2026-03-06",
        ],
    );
    assert_eq!(said.code, 1, "{}", said.out);
    assert!(said.out.contains("RF-01"), "{}", said.out);
}
