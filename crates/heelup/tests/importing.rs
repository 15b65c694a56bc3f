//! Folders of training files, one training from two apps, and a folder that is watched.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::life::{heelup, run};

/// Returns the folder of the samples that `heelup-imports` checks in.
fn samples() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../imports/tests/files/fit")
}

/// The easy run of the samples as another app would export it: another format, and a clock without a zone.
fn as_tcx(start: &str) -> String {
    format!(
        "<TrainingCenterDatabase><Activities><Activity Sport=\"Running\"><Id>{start}</Id><Lap StartTime=\"{start}\">\
         <TotalTimeSeconds>2881</TotalTimeSeconds><DistanceMeters>8012</DistanceMeters></Lap></Activity></Activities>\
         </TrainingCenterDatabase>"
    )
}

#[test]
fn a_folder_is_read_with_a_line_for_each_file_and_a_sum() {
    let place = tempfile::tempdir().unwrap();
    let inner = place.path().join("runs/2026");
    fs::create_dir_all(&inner).unwrap();
    fs::copy(samples().join("easy-run-8km.fit"), inner.join("a.fit")).unwrap();
    fs::copy(samples().join("easy-run-8km.fit"), inner.join("again.fit")).unwrap();
    fs::copy(samples().join("not-a-fit.fit"), inner.join("broken.fit")).unwrap();
    fs::write(inner.join("notes.txt"), "nothing").unwrap();
    fs::write(inner.join("zone.tcx"), as_tcx("2026-03-02T17:30:00Z")).unwrap();
    fs::write(inner.join("other.tcx"), as_tcx("2026-03-02T19:13:07Z")).unwrap();
    let said = run(place.path(), &["import", "runs", "--into", "ana.ndjson"]);
    assert_eq!(said.code, 3, "{}", said.err);
    let lines: Vec<&str> = said.out.lines().collect();
    assert!(lines[0].starts_with("runs/2026/a.fit: taken: run, 2026-03-02 17:30"), "{}", said.out);
    assert!(lines[1].starts_with("runs/2026/again.fit: already there"), "{}", said.out);
    assert!(lines[2].starts_with("runs/2026/broken.fit: refused: This is no training file"), "{}", said.out);
    assert!(lines[3].starts_with("runs/2026/other.tcx: taken"), "{}", said.out);
    assert!(lines[4].starts_with("runs/2026/zone.tcx: already there"), "{}", said.out);
    assert_eq!(lines[5], "5 files: 2 taken, 2 already there, 1 refused; 2 entries added.");
    let before = fs::read(place.path().join("ana.ndjson")).unwrap();
    let again = run(place.path(), &["import", "runs", "--into", "ana.ndjson"]);
    assert!(again.out.contains("4 already there, 1 refused; 0 entries added."), "{}", again.out);
    assert_eq!(fs::read(place.path().join("ana.ndjson")).unwrap(), before, "nothing changed");
}

#[test]
fn a_watchs_folder_is_not_refused_for_what_is_no_training() {
    let place = tempfile::tempdir().unwrap();
    let inner = place.path().join("GARMIN");
    fs::create_dir_all(&inner).unwrap();
    fs::copy(samples().join("easy-run-8km.fit"), inner.join("a.fit")).unwrap();
    fs::copy(samples().join("course-to-follow.fit"), inner.join("course.fit")).unwrap();
    let said = run(place.path(), &["import", "GARMIN"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(!said.out.contains("course.fit"), "{}", said.out);
    assert!(said.out.ends_with("2 files: 1 read, 1 without a training in it, left out.\n"), "{}", said.out);
    let alone = run(place.path(), &["import", "GARMIN/course.fit"]);
    assert_eq!(alone.code, 3, "who names it hears why");
    assert!(alone.out.contains("course to follow"), "{}", alone.out);
}

#[test]
fn what_is_said_about_files_comes_in_german() {
    let place = tempfile::tempdir().unwrap();
    for name in ["truncated-run.fit", "not-a-fit.fit", "clock-not-set.fit"] {
        fs::copy(samples().join(name), place.path().join(name)).unwrap();
    }
    let files = ["truncated-run.fit", "not-a-fit.fit", "clock-not-set.fit", "--into", "ana.ndjson"];
    let german = run(place.path(), &[&["--lang", "de", "import"], &files[..]].concat());
    assert_eq!(german.code, 3, "{}", german.err);
    let text = german.out.replace("\n    ", " ");
    for said in [
        "truncated-run.fit: zum Teil gelesen",
        "Byte 7100: Die Daten enden mitten in einem Eintrag. Was davor steht, ist behalten.",
        "Training 1: Die Zusammenfassung der Uhr fehlt.",
        "Lauf, 2026-03-04",
        "4,8 km",
        "not-a-fit.fit: abgelehnt",
        "ganze Datei: Das ist keine Trainingsdatei",
        "Die Uhr war nicht gestellt",
        "sag ihn mit --on DATUM",
        "1 eingetragen",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for english in ["The ", "kept", "added", " run,", "steps"] {
        assert!(!text.contains(english), "{english}: {text}");
    }
    // Scripts get what they always got.
    let json = run(place.path(), &["--lang", "de", "import", "not-a-fit.fit", "--json"]);
    assert!(
        json.out.contains("\"where\":\"whole file\",\"what\":\"This is no training file"),
        "{}",
        json.out
    );
    let wrong = run(place.path(), &["--lang", "fr", "import", "not-a-fit.fit"]);
    assert_eq!(wrong.code, 2, "{}", wrong.err);
}

#[test]
fn a_table_is_read_by_the_columns_that_are_named() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("t.csv"), "When;How far\n02.03.2026;5,5\n").unwrap();
    let said = run(place.path(), &["import", "t.csv", "--map", "date=When,km=How far,sport=running"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.contains("5.5 km"), "{}", said.out);
    let wrong = run(place.path(), &["import", "t.csv", "--map", "furlongs=x"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("no meaning of a column"), "{}", wrong.err);
}

#[cfg(unix)]
#[test]
fn a_watched_folder_takes_a_file_that_has_rested_and_ends_with_ctrl_c() {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir(place.path().join("in")).unwrap();
    let mut child = heelup()
        .args(["import", "--watch", "in", "--into", "ana.ndjson"])
        .current_dir(place.path())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().starts_with("Watching in."));
    fs::copy(samples().join("easy-run-8km.fit"), place.path().join("in/a.fit")).unwrap();
    let line = lines.next().unwrap().unwrap();
    assert!(line.starts_with("in/a.fit: taken"), "{line}");
    assert!(lines.next().unwrap().unwrap().starts_with("1 file: 1 taken; 1 entry added."));
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let began = Instant::now();
    let ended = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        assert!(began.elapsed() < Duration::from_secs(20), "Ctrl-C does not end it");
        std::thread::sleep(Duration::from_millis(50));
    };
    assert_eq!(ended.code(), Some(0));
}
