//! A newer catalog under a journal: replayed, offered, moved to; and catalogs that are no catalogs.

use std::{fs, path::Path};

use crate::life::{begin, done, json, run};

const FILE: &str = "protocols/achilles-midportion-four-stage.toml";

/// Copies the shipped catalog into a folder, with some texts changed.
fn catalog(folder: &Path, edits: &[(&str, &str, &str)]) {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()) {
            let to = to.join(entry.file_name().unwrap());
            if entry.is_dir() {
                copy(&entry, &to);
            } else {
                fs::copy(&entry, &to).unwrap();
            }
        }
    }
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog"), folder);
    for (file, from, to) in edits {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(folder.join(file), text.replacen(from, to, 1)).unwrap();
    }
}

const NEWER: [(&str, &str, &str); 2] = [
    (FILE, "sets = 4, hold-s = 30", "sets = 4, hold-s = 25"),
    (FILE, "target = 3\nceiling = 5", "target = 3\nceiling = 4"),
];

/// Three days, the second one strained.
fn live(folder: &Path) {
    begin(folder);
    for (day, pain) in [("2026-03-02", "1"), ("2026-03-03", "5"), ("2026-03-04", "1")] {
        done(folder, &["check-in", "--journal", "ana.ndjson", "--stiffness", "2", "--on", day]);
        let session =
            ["session", "--journal", "ana.ndjson", "--full", "--pain", pain, "--effort", "6", "--on", day];
        done(folder, &session);
    }
    done(folder, &["check-in", "--journal", "ana.ndjson", "--stiffness", "2", "--on", "2026-03-05"]);
}

#[test]
fn a_replay_names_the_days_and_the_values_that_make_them_others() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    live(folder);
    catalog(&folder.join("newer"), &NEWER[1..]);
    let before = fs::read(folder.join("ana.ndjson")).unwrap();
    let said = done(folder, &["replay", "ana.ndjson", "--with", "newer"]);
    for part in [
        "2 days would be others; 2 days would be the same.",
        "The most pain allowed: 5 → 4 (limits.ceiling)",
        "Wed 4 Mar 2026 to Thu 5 Mar 2026, 2 days",
        "Because of limits.ceiling.",
        "Why (breach): Worst pain last time: 5 of 10.",
        "This is a thought.",
    ] {
        assert!(said.contains(part), "“{part}” is not in:\n{said}");
    }
    let found =
        json(folder, &["replay", "--journal", "ana.ndjson", "--with", "newer", "--from", "2026-03-04"]);
    assert_eq!((&found["days"], &found["same"]), (&2.into(), &0.into()));
    let stretch = &found["programmes"][0]["stretches"][0];
    assert_eq!(stretch["because"][0], "limits.ceiling");
    assert_eq!(stretch["days"][0]["old"]["decision"], "hold");
    assert_eq!(stretch["days"][0]["new"]["rule"], "breach");
    assert!(stretch["days"][0]["new"]["reasons"][0]["measured"].is_string());
    assert_eq!(found["programmes"][0]["changes"][0]["path"], "limits.ceiling");
    assert_eq!(fs::read(folder.join("ana.ndjson")).unwrap(), before, "nothing is written");

    catalog(&folder.join("same"), &[]);
    let same = done(folder, &["replay", "ana.ndjson", "--with", "same"]);
    assert!(same.contains("Nothing would change: all 4 days are decided the same."), "{same}");
    assert!(!same.contains("This is a thought"), "{same}");
    let nothing = run(folder, &["replay", "ana.ndjson", "--with", "nowhere"]);
    assert!(nothing.code == 3 || nothing.code == 5, "{}", nothing.err);
    let turned = ["replay", "ana.ndjson", "--with", "same", "--from", "2026-03-04", "--until", "2026-03-02"];
    assert_eq!(run(folder, &turned).code, 2);
}

#[test]
fn a_person_of_a_database_is_replayed_too() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    live(folder);
    done(folder, &["import", "--journal", "ana.ndjson", "--data", "data"]);
    catalog(&folder.join("newer"), &NEWER[1..]);
    let found = json(folder, &["replay", "--data", "data", "--with", "newer"]);
    assert_eq!((&found["days"], &found["same"]), (&4.into(), &2.into()));
}

#[test]
fn a_newer_version_is_shown_and_moved_to_only_when_told() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    live(folder);
    catalog(&folder.join("newer"), &NEWER);
    let of = |command: &'static [&'static str]| {
        let mut all = vec!["--catalog", "newer"];
        all.extend(command);
        all.extend(["--journal", "ana.ndjson", "--on", "2026-03-05"]);
        all
    };
    let plan = done(folder, &of(&["plan"]));
    assert!(
        plan.contains("4 holds of 30 seconds") && plan.contains("A newer version of your programme exists"),
        "{plan}"
    );
    let shown = done(folder, &of(&["programme"]));
    for part in [
        "It stays as it is until you move",
        "3 days so far would have been others",
        "What differs",
        "if you move:",
    ] {
        assert!(shown.contains(part), "“{part}” is not in:\n{shown}");
    }
    assert!(done(folder, &of(&["plan"])).contains("4 holds of 30 seconds"), "looking moves nobody");
    let seen = json(folder, &of(&["programme"]));
    assert_eq!((&seen[0]["stays"], &seen[0]["newer"]["fits"]), (&true.into(), &true.into()));
    let moved = done(folder, &of(&["programme", "--move"]));
    assert!(
        moved.contains("Saved: moved to a newer version") && moved.contains("4 holds of 25 seconds"),
        "{moved}"
    );
    let again = run(folder, &of(&["programme", "--move"]));
    assert_eq!(again.code, 1, "{}", again.err);
    assert!(again.err.contains("there is no newer version"), "{}", again.err);
    // The record is as whole as before, and an older binary still follows it.
    done(folder, &["verify", "--journal", "ana.ndjson"]);
    let older = done(folder, &["plan", "--journal", "ana.ndjson", "--on", "2026-03-05"]);
    assert!(older.contains("4 holds of 25 seconds"), "{older}");
    // What holds a version is not taken back.
    let kept = run(folder, &["withdraw", "1", "--journal", "ana.ndjson"]);
    assert!(kept.code == 3 && kept.err.contains("holds the version"), "{}", kept.err);
}

#[test]
fn a_version_that_was_changed_stops_the_plan_and_names_the_way_on() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    live(folder);
    let text = fs::read_to_string(folder.join("ana.ndjson")).unwrap();
    let lines = text.lines().map(|line| {
        let mut entry: serde_json::Value = serde_json::from_str(line).unwrap();
        (entry["hash"], entry["prev"]) = ("".into(), "".into());
        if entry["fact"]["kind"] == "care-kept" {
            entry["fact"]["content"]["protocol"]["limits"]["ceiling"] = 9.into();
        }
        format!("{entry}\n")
    });
    fs::write(folder.join("ana.ndjson"), lines.collect::<String>()).unwrap();
    catalog(&folder.join("newer"), &NEWER);
    let ask = |command: &[&str]| {
        let mut all = vec!["--catalog", "newer"];
        all.extend(command);
        all.extend(["--journal", "ana.ndjson", "--on", "2026-03-05"]);
        run(folder, &all)
    };
    let plan = ask(&["plan"]);
    assert_eq!(plan.code, 3, "{}", plan.err);
    assert!(
        plan.err.contains("it was changed") && plan.err.contains("heelup programme --move"),
        "{}",
        plan.err
    );
    let shown = ask(&["programme"]);
    assert!(
        shown.code == 0 && shown.out.contains("There is no plan until you move"),
        "{}{}",
        shown.out,
        shown.err
    );
    let moved = ask(&["programme", "--move"]);
    assert!(moved.code == 0 && moved.out.contains("4 holds of 25 seconds"), "{}{}", moved.out, moved.err);
}

#[test]
fn a_catalog_with_a_file_that_is_no_text_or_far_too_large_is_answered_with_all_its_faults() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    catalog(
        &folder.join("care"),
        &[(FILE, "ceiling = 5", "ceiling = \"five\""), (FILE, "recover = 2", "recver = 2")],
    );
    let exercise = folder.join("care/exercises/heel-raise-bilateral.md");
    let mut bytes = fs::read(&exercise).unwrap();
    bytes.extend(b"\nFersenst\xe4nde\n");
    fs::write(&exercise, bytes).unwrap();
    fs::write(folder.join("care/protocols/large.toml"), "# ten megabytes of nothing\n".repeat(400_000))
        .unwrap();
    let started = std::time::Instant::now();
    let said = run(folder, &["--catalog", "care", "check"]);
    assert!(started.elapsed().as_secs() < 30, "{:?}", started.elapsed());
    assert_eq!(said.code, 1, "{}", said.err);
    for part in [
        "heel-raise-bilateral.md:",
        "byte 0xe4 is no UTF-8",
        "save the file as UTF-8",
        "care/protocols/large.toml:1:1: the file is larger than 1048 kB",
        "invalid type: string \"five\"",
        "unknown field `recver`",
        "did you mean `recover`?",
    ] {
        assert!(said.out.contains(part), "“{part}” is not in:\n{}", said.out);
    }
    let plan = run(folder, &["--catalog", "care", "triage", "-"]);
    assert_eq!(plan.code, 5, "care is valid or nothing starts: {}", plan.err);
}
