//! Archives, exports of accounts and pipes on the command line.

use std::{
    fs,
    io::{Cursor, Write as _},
    path::Path,
    process::Stdio,
};

use zip::{ZipWriter, write::SimpleFileOptions};

use crate::life::{Said, begin, done, heelup, run, said};

/// Packs training files of the importers and texts into an archive in a folder.
fn pack(folder: &Path, name: &str, files: &[(&str, &[u8])]) {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    fs::write(folder.join(name), zip.finish().unwrap().into_inner()).unwrap();
}

fn training(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../imports/tests/files/fit").join(name)).unwrap()
}

fn piped(folder: &Path, arguments: &[&str], bytes: &[u8]) -> Said {
    let mut command = heelup();
    command.current_dir(folder).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(bytes).unwrap();
    said(child.wait_with_output().unwrap())
}

const TABLE: &str = "\
Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Distance,Perceived Exertion
1,\"Mar 2, 2026, 4:30:00 PM\",Run,Run,2880,8.00,activities/1.fit,8000.0,6
2,\"Mar 3, 2026, 4:30:00 PM\",Gym,Weight Training,3600,0,,,4
";

#[test]
fn an_archive_has_a_line_for_each_file_and_a_sum() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    let (run_file, steps) = (training("easy-run-8km.fit"), training("all-day-steps.fit"));
    let files: [(&str, &[u8]); 5] = [
        ("activities.csv", TABLE.as_bytes()),
        ("activities/1.fit", &run_file),
        ("activities/days.fit", &steps),
        ("activities/note.fit", b"Monday: 8 km easy"),
        ("media/photo.jpg", b"\xFF\xD8"),
    ];
    pack(folder, "strava.zip", &files);
    let told = done(folder, &["import", "strava.zip", "--into", "ana.ndjson"]);
    let lines: Vec<_> = told.lines().collect();
    assert!(
        lines[0].starts_with("strava.zip/activities/1.fit: read: run, 2026-03-02 17:30:00+01:00, 8 km"),
        "{told}"
    );
    assert_eq!(lines[1], "strava.zip/activities/days.fit: read: 2 days of steps", "{told}");
    assert_eq!(lines[2], "strava.zip/activities/note.fit: refused", "{told}");
    assert!(told.contains("\nstrava.zip/activities.csv: read: strength"), "{told}");
    assert!(told.contains("1 other file is no training and was left out."), "{told}");
    let flat = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("In all: 4 files, 2 trainings, 2 days of steps, 1 refused, 4 added."), "{told}");
    let kept = fs::read_to_string(folder.join("ana.ndjson")).unwrap();
    assert_eq!(kept.matches("\"effort\":6").count(), 1, "the effort told Strava is kept");
    let again = done(folder, &["import", "strava.zip", "--into", "ana.ndjson"]);
    let flat = again.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("0 added, 4 in the journal already."), "{again}");
    assert_eq!(fs::read_to_string(folder.join("ana.ndjson")).unwrap(), kept);
    // For programs: one line a file, the archive's own last.
    let lines = done(folder, &["import", "strava.zip", "--json"]);
    let files: Vec<serde_json::Value> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((files.len(), &files[4]["file"]), (5, &"strava.zip".into()));
    assert_eq!(files[0]["beside"]["0"]["effort"], 6);
}

#[test]
fn an_archive_that_gives_nothing_ends_with_three() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    pack(folder, "photos.zip", &[("a.jpg", b"\xFF\xD8")]);
    let said = run(folder, &["import", "photos.zip", "--into", "new.ndjson"]);
    assert_eq!(said.code, 3);
    assert!(said.out.contains("Nothing in this archive can be used"), "{}", said.out);
    assert!(!folder.join("new.ndjson").exists());
}

#[test]
fn a_pipe_takes_an_export_an_archive_and_a_single_file() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let export = "<?xml version=\"1.0\"?>\n<HealthData>\n <Record type=\"HKQuantityTypeIdentifierStepCount\" \
                  sourceName=\"Phone\" startDate=\"2026-03-02 08:00:00 +0100\" endDate=\"2026-03-02 08:10:00 +0100\" \
                  value=\"900\"/>\n</HealthData>\n";
    let said = piped(folder, &["import", "-", "--json"], export.as_bytes());
    assert_eq!(said.code, 0, "{}", said.out);
    assert!(said.out.contains("\"steps_by_day\":{\"2026-03-02\":900}"), "{}", said.out);
    pack(folder, "a.zip", &[("run.fit", &training("easy-run-8km.fit"))]);
    let said = piped(folder, &["import", "-"], &fs::read(folder.join("a.zip")).unwrap());
    assert_eq!(said.code, 0, "{}", said.out);
    assert!(said.out.contains("-/run.fit: read: run"), "{}", said.out);
    let said = piped(folder, &["import", "-"], &training("easy-run-8km.fit"));
    assert!(said.out.starts_with("-: read: run"), "{}", said.out);
    assert_eq!(piped(folder, &["import", "-"], b"").code, 3);
}
