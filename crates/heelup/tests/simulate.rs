//! The virtual trial from the outside: the same answer for any number of threads, stopped in the middle, on files.

use std::{
    fs,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use serde_json::Value;

use crate::life::{done, heelup, json, run};

const FOUR_STAGE: [&str; 3] = ["simulate", "--protocol", "achilles-midportion-four-stage"];

/// The command with more words behind it.
fn asked<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [FOUR_STAGE.as_slice(), more].concat()
}

#[test]
fn one_two_and_five_threads_answer_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let of = |threads: &str, form: &str| {
        let more = [
            "--people",
            "700",
            "--days",
            "120",
            "--versus",
            "achilles-alfredson",
            "--threads",
            threads,
            form,
        ];
        done(folder.path(), &asked(&more[..if form.is_empty() { 8 } else { 9 }]))
    };
    for form in ["", "--json"] {
        let one = of("1", form);
        assert!(one.to_lowercase().contains("model output, not evidence"), "{one}");
        assert_eq!(of("2", form), one);
        assert_eq!(of("5", form), one);
    }
}

#[test]
fn no_line_is_wider_than_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    for more in [
        &["--people", "300"][..],
        &["--people", "300", "--versus", "achilles-silbernagel"],
        &["--people", "1"],
    ] {
        for line in done(folder.path(), &asked(more)).lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}

#[test]
fn stopped_with_ctrl_c_it_prints_what_is_finished_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let child = heelup()
        .current_dir(folder.path())
        .args(asked(&["--people", "10000000", "--seed", "3", "--json", "--picture", "stairs.svg"]))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The picture is opened before the first person lives.
    while !folder.path().join("stairs.svg").exists() {
        thread::sleep(Duration::from_millis(20));
    }
    thread::sleep(Duration::from_millis(400));
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{}", String::from_utf8_lossy(&output.stderr));
    let partial: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(partial["partial"], true);
    assert_eq!(partial["people"], 10_000_000);
    let counted = partial["counted"].as_u64().unwrap();
    assert!((1..10_000_000).contains(&counted));
    let picture = fs::read_to_string(folder.path().join("stairs.svg")).unwrap();
    assert!(picture.contains("Stopped early"), "{picture}");
    // What was counted is the trial of so many people.
    let whole = json(folder.path(), &asked(&["--people", &counted.to_string(), "--seed", "3"]));
    assert_eq!(whole["partial"], false);
    assert_eq!(whole["arms"], partial["arms"]);
}

#[test]
fn journals_are_whole_and_can_be_followed() {
    let folder = tempfile::tempdir().unwrap();
    let told = json(folder.path(), &asked(&["--people", "4", "--days", "90", "--journals", "people"]));
    assert_eq!(told["journals"]["files"], 4);
    let mut files: Vec<_> = fs::read_dir(folder.path().join("people"))
        .unwrap()
        .map(|entry| entry.unwrap().path().to_str().unwrap().to_owned())
        .collect();
    files.sort();
    assert_eq!(files.len(), 4);
    assert!(files[0].ends_with("person-0001.ndjson"), "{}", files[0]);
    for file in &files {
        let whole = json(folder.path(), &["verify", "--journal", file]);
        assert_eq!((&whole["whole"], &whole["sealed"]), (&Value::Bool(true), &Value::Bool(true)), "{whole}");
        let plan = json(folder.path(), &["plan", "--journal", file, "--on", "2024-02-01"]);
        assert_eq!(plan["programme"], "achilles-midportion-four-stage", "{plan}");
        assert!(fs::read_to_string(file).unwrap().lines().next().unwrap().contains("nobody real"));
    }
    // The same seed writes the same bytes, into another folder.
    done(folder.path(), &asked(&["--people", "4", "--days", "90", "--journals", "again"]));
    for file in &files {
        assert_eq!(fs::read(file).unwrap(), fs::read(file.replace("/people/", "/again/")).unwrap());
    }
}

#[test]
fn what_is_there_already_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("full")).unwrap();
    fs::write(folder.path().join("full/mine.txt"), "mine").unwrap();
    let full = run(folder.path(), &asked(&["--people", "2", "--journals", "full"]));
    assert_eq!(full.code, 4);
    assert!(full.err.contains("full: the folder is not empty"), "{}", full.err);
    fs::write(folder.path().join("mine.svg"), "mine").unwrap();
    let taken = run(folder.path(), &asked(&["--people", "2", "--picture", "mine.svg"]));
    assert_eq!(taken.code, 4);
    assert!(taken.err.contains("choose a name that is not taken"), "{}", taken.err);
    assert_eq!(fs::read_to_string(folder.path().join("mine.svg")).unwrap(), "mine");
    assert_eq!(fs::read_dir(folder.path().join("full")).unwrap().count(), 1);
}

#[test]
fn what_cannot_be_written_is_known_before_anybody_lives() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    for (option, place) in
        [("--journals", "file/people"), ("--journals", "file"), ("--picture", "nowhere/stairs.svg")]
    {
        let said = run(folder.path(), &asked(&["--people", "500", option, place]));
        assert_eq!(said.code, 4, "{option} {place}: {}", said.err);
        assert!(said.out.is_empty() && said.err.contains("remedy:"), "{}", said.err);
    }
}

#[test]
fn another_catalog_answers_what_if() {
    let folder = tempfile::tempdir().unwrap();
    let catalog = concat!(env!("CARGO_MANIFEST_DIR"), "/../../catalog");
    let copied = Command::new("cp").args(["-r", catalog]).arg(folder.path().join("daring")).status().unwrap();
    assert!(copied.success());
    let protocol = folder.path().join("daring/protocols/achilles-midportion-four-stage.toml");
    let text = fs::read_to_string(&protocol).unwrap();
    let limits = "[limits]\ntarget = 3\nceiling = 5\n";
    assert!(text.contains(limits));
    fs::write(&protocol, text.replace(limits, "[limits]\ntarget = 5\nceiling = 7\n")).unwrap();
    let told = json(folder.path(), &asked(&["--people", "2000", "--with", "daring"]));
    assert_eq!(told["with"], "daring");
    assert_eq!(told["arms"][0]["protocol"], told["arms"][1]["protocol"]);
    assert_ne!(told["arms"][0]["hash"], told["arms"][1]["hash"]);
    assert!(told["difference"]["flare_ups_a_year"]["low"].as_f64().unwrap() > 0.0, "{}", told["difference"]);
}
