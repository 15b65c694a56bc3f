//! Everything that can be wrong with the place: a clear message with a remedy, its exit code, and nothing lost.

use std::{
    fs,
    fs::File,
    path::Path,
    process::{Command, Stdio},
};

use crate::life::{Said, begin, done, heelup, json, run, said};

const CHECK_IN: [&str; 7] = ["check-in", "--journal", "ana.ndjson", "--stiffness", "2", "--on", "2026-03-03"];

/// A message on standard error: what, then what to do.
fn assert_says(said: &Said, code: i32, what: &[&str]) {
    assert_eq!(said.code, code, "{}", said.err);
    assert!(said.err.starts_with("error: ") || said.err.contains("\nerror: "), "{}", said.err);
    assert!(said.err.contains("\nremedy: "), "{}", said.err);
    for part in what {
        assert!(said.err.contains(part), "\"{part}\" is not in: {}", said.err);
    }
}

#[test]
fn a_journal_held_by_another_program_is_waited_for_and_then_named() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    let before = fs::read(folder.join("ana.ndjson")).unwrap();
    let held = File::open(folder.join("ana.ndjson")).unwrap();
    held.lock().unwrap();
    assert_says(&run(folder, &CHECK_IN), 4, &["ana.ndjson", "locked by another program"]);
    assert_eq!(fs::read(folder.join("ana.ndjson")).unwrap(), before);
    // Reading goes on meanwhile.
    assert_eq!(run(folder, &["plan", "--journal", "ana.ndjson", "--on", "2026-03-02"]).code, 0);
    drop(held);
    done(folder, &CHECK_IN);
}

#[tokio::test]
async fn a_database_held_by_another_program_is_waited_for_and_then_named() {
    use sqlx::{Connection as _, Executor as _};
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().to_path_buf();
    let start = [
        "start",
        "--journal",
        "ana.db",
        "--protocol",
        "plantar-heel-pain",
        "--side",
        "both",
        "--on",
        "2026-03-02",
    ];
    done(&folder, &start);
    let mut held = sqlx::SqliteConnection::connect(&format!("sqlite:{}", folder.join("ana.db").display()))
        .await
        .unwrap();
    held.execute("BEGIN EXCLUSIVE").await.unwrap();
    let check_in = ["check-in", "--journal", "ana.db", "--first-step", "4", "--on", "2026-03-02"];
    let (place, asked) = (folder.clone(), check_in);
    let said = tokio::task::spawn_blocking(move || run(&place, &asked)).await.unwrap();
    assert_says(&said, 4, &["ana.db", "locked by another program"]);
    held.execute("ROLLBACK").await.unwrap();
    held.close().await.unwrap();
    done(&folder, &check_in);
    let entries = json(&folder, &["verify", "--journal", "ana.db"]);
    assert_eq!(entries["entries"], 3);
}

#[test]
fn a_full_disk_is_named_and_everything_saved_before_is_kept() {
    for (journal, room) in [("ana.ndjson", 2), ("ana.db", 60)] {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        let start = [
            "start",
            "--journal",
            journal,
            "--protocol",
            "plantar-heel-pain",
            "--side",
            "both",
            "--on",
            "2026-03-02",
        ];
        done(folder, &start);
        let blocks = fs::metadata(folder.join(journal)).unwrap().len() / 512 + room;
        // The programme, and the version it stays on.
        let mut kept = 2;
        let failed = (1..500).find_map(|day| {
            let on = heelup_core::units::LocalDate::new(2026, 3, 2).unwrap().plus(day).to_string();
            // No file may grow beyond so many blocks of 512 bytes: what a full disk looks like.
            let mut shell = Command::new("sh");
            shell
                .args(["-c", &format!("ulimit -f {blocks} && exec \"$0\" \"$@\"")])
                .arg(env!("CARGO_BIN_EXE_heelup"));
            shell.args(["check-in", "--journal", journal, "--first-step", "4", "--on", &on]);
            let said = said(shell.current_dir(folder).output().unwrap());
            if said.code == 0 {
                kept += 1;
                return None;
            }
            Some(said)
        });
        assert_says(&failed.unwrap(), 4, &[journal, "no room left", "make room"]);
        let verified = json(folder, &["verify", "--journal", journal]);
        assert_eq!(verified["whole"], true);
        assert_eq!(verified["entries"], kept, "{journal}");
        done(folder, &["check-in", "--journal", journal, "--first-step", "4", "--on", "2028-03-02"]);
    }
}

/// Runs the command without special rights: as nobody, where the tests run as root.
#[cfg(unix)]
fn as_nobody(folder: &Path, arguments: &[&str]) -> Said {
    use std::os::unix::{
        fs::{MetadataExt as _, PermissionsExt as _},
        process::CommandExt as _,
    };
    let root = fs::metadata(folder).unwrap().uid() == 0;
    if !root {
        return run(folder, arguments);
    }
    // Nobody may not look into the folder that the tests are built in.
    let ours = tempfile::tempdir().unwrap();
    fs::set_permissions(ours.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let copy = ours.path().join("heelup");
    fs::copy(env!("CARGO_BIN_EXE_heelup"), &copy).unwrap();
    let mut command = Command::new(copy);
    command.env_clear().env("HOME", "/nonexistent/home").args(arguments).current_dir(folder);
    said(command.uid(65534).gid(65534).output().unwrap())
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_named_and_what_is_in_it_is_unharmed() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    fs::create_dir(folder.join("data")).unwrap();
    done(folder, &["start", "--journal", "data", "--protocol", "plantar-heel-pain", "--side", "both"]);
    mode(folder, 0o555);
    mode(&folder.join("data"), 0o555);
    mode(&folder.join("ana.ndjson"), 0o444);
    mode(&folder.join("data/heelup.db"), 0o444);

    assert_says(&as_nobody(folder, &CHECK_IN), 4, &["ana.ndjson", "may not be written"]);
    let said = as_nobody(folder, &["check-in", "--journal", "data", "--first-step", "3"]);
    assert_says(&said, 4, &["data", "may not be written"]);
    let said = as_nobody(
        folder,
        &["start", "--journal", "new.ndjson", "--protocol", "plantar-heel-pain", "--side", "both"],
    );
    assert_says(&said, 4, &["new.ndjson", "may not be written"]);
    // A journal in a text file can still be read.
    assert_eq!(as_nobody(folder, &["plan", "--journal", "ana.ndjson", "--on", "2026-03-02"]).code, 0);

    mode(folder, 0o755);
    mode(&folder.join("ana.ndjson"), 0o644);
    done(folder, &CHECK_IN);
}

#[test]
fn a_file_where_the_data_folder_should_be_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("data"), "a letter to my aunt").unwrap();
    let said = run(
        folder,
        &[
            "start",
            "--data",
            "data",
            "--protocol",
            "plantar-heel-pain",
            "--side",
            "both",
            "--on",
            "2026-03-02",
        ],
    );
    assert_says(&said, 4, &["data"]);
    assert_eq!(fs::read_to_string(folder.join("data")).unwrap(), "a letter to my aunt");
}

#[test]
fn a_database_of_another_kind_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("ana.db"), "A letter to my aunt. ".repeat(400)).unwrap();
    let said = run(folder, &["plan", "--journal", "ana.db"]);
    assert_says(&said, 4, &["ana.db", "not a database"]);
    assert!(fs::read_to_string(folder.join("ana.db")).unwrap().starts_with("A letter"));
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_says_so() {
    let full = File::options().write(true).open("/dev/full").unwrap();
    let said =
        said(heelup().args(["schema", "journal"]).stdout(full).stderr(Stdio::piped()).output().unwrap());
    assert_says(&said, 4, &["the answer could not be written"]);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let mut child =
        heelup().args(["schema", "intake"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let said = said(child.wait_with_output().unwrap());
    assert_eq!((said.err.as_str(), said.code), ("", 0));
}

#[test]
fn several_people_in_one_database_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let people = ["01900000-0000-7000-8000-00000000000a", "01900000-0000-7000-8000-00000000000b"];
    for (person, name) in people.iter().zip(["Ana", "Ben"]) {
        done(
            folder,
            &[
                "start",
                "--journal",
                "both.db",
                "--person",
                person,
                "--name",
                name,
                "--protocol",
                "plantar-heel-pain",
                "--side",
                "left",
                "--on",
                "2026-03-02",
            ],
        );
    }
    let ask = ["plan", "--journal", "both.db", "--on", "2026-03-02"];
    assert_says(&run(folder, &ask), 2, &["journals of 2 people", "--person", "heelup people"]);
    let listed = done(folder, &["people", "--journal", "both.db"]);
    assert!(listed.contains("Ana: 3 entries") && listed.contains(people[1]), "{listed}");
    assert_eq!(run(folder, &[&ask[..], &["--person", people[1]]].concat()).code, 0);
    let stranger = "01900000-0000-7000-8000-00000000000c";
    let said = run(folder, &[&ask[..], &["--person", stranger]].concat());
    assert_says(&said, 3, &[stranger]);
}

/// Copies the shipped catalog, with one word of one file changed.
fn catalog_with(folder: &Path, file: &str, word: &str, instead: &str) {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &to)
            } else {
                fs::copy(entry.path(), to).map(|_| ()).unwrap()
            }
        }
    }
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog"), &folder.join("care"));
    let file = folder.join("care").join(file);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(word), "{word} is not in {}", file.display());
    fs::write(&file, text.replacen(word, instead, 1)).unwrap();
}

#[test]
fn a_catalog_with_an_unknown_exercise_stops_everything_that_decides_by_it() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    let protocol = "protocols/achilles-midportion-four-stage.toml";
    catalog_with(
        folder,
        protocol,
        "exercise = \"heel-raise-bilateral\"",
        "exercise = \"heel-rise-bilateral\"",
    );
    let plan = ["plan", "--journal", "ana.ndjson", "--on", "2026-03-02", "--catalog", "care"];
    let said = run(folder, &plan);
    assert_says(
        &said,
        5,
        &["care: the catalog is not valid", "unknown exercise `heel-rise-bilateral`", "did you mean"],
    );
    let place = format!("care/{protocol}:");
    let line = said.err.lines().find(|line| line.starts_with(&place)).unwrap();
    let numbers: Vec<u32> =
        line.strip_prefix(&place).unwrap().split(':').take(2).map(|n| n.trim().parse().unwrap()).collect();
    assert!(numbers.len() == 2 && numbers.iter().all(|n| *n > 0), "line and column: {line}");
    for command in [
        &["serve", "--port", "0", "--data", "data", "--catalog", "care"][..],
        &["triage", "-", "--catalog", "care"],
        &["story", "x.story", "--catalog", "care"],
        &["schema", "intake", "--catalog", "care"],
    ] {
        assert_says(&run(folder, command), 5, &["heel-rise-bilateral"]);
    }
    let checked = run(folder, &["check", "--catalog", "care"]);
    assert_eq!(checked.code, 1);
    assert!(checked.out.contains(&place) && checked.out.contains("remedy: did you mean"), "{}", checked.out);
    // With the catalog that is built in the journal is as good as before.
    assert_eq!(run(folder, &plan[..5]).code, 0);
}

#[test]
fn a_whole_journal_goes_into_a_database_once() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    done(folder, &CHECK_IN);
    let taken = json(folder, &["import", "--journal", "ana.ndjson", "--data", "data"]);
    assert_eq!((&taken["added"], &taken["already_there"]), (&3.into(), &0.into()));
    let again = json(folder, &["import", "--journal", "ana.ndjson", "--into", "data"]);
    assert_eq!((&again["added"], &again["already_there"]), (&0.into(), &3.into()));
    assert_eq!(
        done(folder, &["export", "--data", "data"]),
        fs::read_to_string(folder.join("ana.ndjson")).unwrap()
    );
    // A changed one is refused whole.
    let changed =
        fs::read_to_string(folder.join("ana.ndjson")).unwrap().replace("\"stiffness\":2", "\"stiffness\":1");
    fs::write(folder.join("changed.ndjson"), changed).unwrap();
    let said = run(folder, &["import", "--journal", "changed.ndjson", "--data", "data"]);
    assert_says(&said, 3, &["changed.ndjson: line 3", "hash"]);
    assert_eq!(json(folder, &["verify", "--data", "data"])["entries"], 3);
}

#[tokio::test]
async fn a_database_of_a_newer_heelup_is_left_for_the_newer_one() {
    use sqlx::{Connection as _, Executor as _};
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    done(folder, &["import", "--journal", "ana.ndjson", "--data", "data"]);
    let url = format!("sqlite:{}", folder.join("data/heelup.db").display());
    let mut newer = sqlx::SqliteConnection::connect(&url).await.unwrap();
    let step = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                VALUES (999, 'later', 1, x'00', 0)";
    newer.execute(step).await.unwrap();
    newer.close().await.unwrap();
    for command in [&["plan", "--data", "data"][..], &["serve", "--data", "data", "--port", "0"]] {
        assert_says(&run(folder, command), 4, &["written by a newer Heelup", "update this Heelup"]);
    }
}

#[test]
fn a_slip_in_a_persons_id_adds_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let run_file = concat!(env!("CARGO_MANIFEST_DIR"), "/../imports/tests/files/fit/easy-run-8km.fit");
    let (ana, slip) = ("01900000-0000-7000-8000-00000000000a", "01900000-0000-7000-8000-00000000000b");
    done(folder, &["import", run_file, "--into", "ana.db", "--person", ana]);
    let said = run(folder, &["import", run_file, "--into", "ana.db", "--person", slip]);
    assert_says(&said, 3, &[slip]);
    assert_eq!(done(folder, &["people", "--journal", "ana.db"]).lines().count(), 1);
}

#[test]
fn a_file_that_gives_nothing_begins_no_journal() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("note.fit"), "Monday: 8 km easy").unwrap();
    let said = run(folder.path(), &["import", "note.fit", "--into", "new.ndjson"]);
    assert_eq!(said.code, 3);
    assert!(said.out.contains("refused"), "{}", said.out);
    assert!(!folder.path().join("new.ndjson").exists());
}

#[test]
fn a_line_that_was_never_saved_does_not_go_out() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    let whole = fs::read_to_string(folder.join("ana.ndjson")).unwrap();
    fs::write(folder.join("ana.ndjson"), format!("{whole}{}", &whole[..whole.len() / 2])).unwrap();
    let said = run(folder, &["export", "--journal", "ana.ndjson"]);
    assert_eq!((said.code, said.out.as_str()), (0, whole.as_str()));
    assert!(said.err.contains("line 3: the last line is cut off"), "{}", said.err);
}
