//! Archives: every file inside answers for itself, rows and files are joined, nothing counts twice.

use heelup_core::journal::Sport;
use heelup_imports::{Imported, Status, archive};

use crate::{
    exports::{
        FIT_DAYS, FIT_QUARTERS, FIT_SESSION, GARMIN_DAYS, STRAVA, apple, apple_day, apple_run, gz, opened,
        stored, zip,
    },
    samples::sample,
};

fn files(given: &[Imported]) -> Vec<&str> {
    given.iter().map(|imported| imported.file.as_str()).collect()
}

#[test]
fn every_training_file_gives_its_own_answer_and_the_rest_is_counted() {
    let packed = zip(&[
        ("runs/easy.fit", &sample("easy-run-8km.fit")),
        ("runs/", b""),
        ("walk.fit.gz", &gz(&sample("walk.fit"))),
        ("photo.jpg", b"\xFF\xD8\xFF"),
        ("__MACOSX/._easy.fit", b"junk"),
        ("settings.json", b"{\"units\":\"metric\"}"),
        ("note.fit", b"Monday: 8 km easy"),
    ]);
    let (given, own) = opened("my.zip", &packed);
    assert_eq!(files(&given), ["my.zip/runs/easy.fit", "my.zip/walk.fit.gz", "my.zip/note.fit"]);
    assert_eq!(given[0].activities[0].distance_m, Some(8000.0));
    assert_eq!(given[1].activities[0].sport, Sport::Walking);
    assert_eq!(given[2].status, Status::Refused);
    assert_eq!(own.status, Status::Ok);
    assert_eq!(own.problems[0].what, "3 other files are no trainings and were left out.");
    // The file inside is the file outside: a re-import of either changes nothing.
    assert_eq!(given[0].sha256, heelup_imports::read("x", &sample("easy-run-8km.fit")).sha256);
}

#[test]
fn the_same_training_twice_in_an_archive_counts_once() {
    let run = sample("easy-run-8km.fit");
    let (given, _) = opened("a.zip", &zip(&[("a.fit", &run), ("copy of a.fit", &run)]));
    assert_eq!((given[0].activities.len(), given[1].activities.len()), (1, 0));
    assert_eq!(given[1].problems[0].what, "The same training as in a.zip/a.fit; it counts once.");
    assert_eq!(given[1].status, Status::Ok);
}

#[test]
fn strava_rows_and_files_are_joined() {
    let packed = zip(&[
        ("export_1/activities/1.fit.gz", &gz(&sample("easy-run-8km.fit"))),
        ("export_1/activities.csv", STRAVA.as_bytes()),
        ("export_1/profile.csv", b"Athlete ID,Name\n1,Ana\n"),
    ]);
    let (given, own) = opened("strava.zip", &packed);
    assert_eq!(
        files(&given),
        [
            "strava.zip/export_1/activities.csv",
            "strava.zip/export_1/activities/1.fit.gz",
            "strava.zip/export_1/activities.csv"
        ]
    );
    // The row whose date cannot be read is said by its line.
    assert_eq!((given[0].status, given[0].problems[0].place.as_str()), (Status::Partial, "line 7"));
    let run = given[1].run(0).unwrap();
    assert_eq!((run.effort.unwrap().get(), run.distance_m, run.steps), (6, Some(8000), Some(8160)));
    assert_eq!(given[1].beside[&0].name.as_deref(), Some("Évening run"));
    let rest: Vec<_> = (0..given[2].activities.len()).map(|index| given[2].run(index).unwrap()).collect();
    assert_eq!(
        rest.iter().map(|run| run.sport).collect::<Vec<_>>(),
        [Sport::Strength, Sport::Cycling, Sport::Running]
    );
    assert_eq!(rest[0].start.as_deref(), Some("2026-03-05T06:10:30Z"));
    assert_eq!((rest[0].effort.unwrap().get(), rest[0].distance_m), (4, None));
    assert_eq!((rest[1].distance_m, rest[1].moving_s, rest[1].cadence_spm), (Some(32_849), Some(4862), None));
    assert_eq!(
        (rest[2].cadence_spm, rest[2].ascent_m),
        (Some(168), Some(10)),
        "one foot's cadence is doubled"
    );
    assert!(given[2].problems[0].what.contains("The same training as activity 3"), "{:?}", given[2].problems);
    assert_eq!(own.problems[0].what, "1 other file is no training and was left out.");
}

#[test]
fn a_row_stands_for_a_file_that_gives_nothing() {
    let packed = zip(&[("activities.csv", STRAVA.as_bytes()), ("activities/5.fit", b"lost")]);
    let (given, _) = opened("strava.zip", &packed);
    let stood = given.iter().find(|imported| imported.file.ends_with("5.fit")).unwrap();
    let run = stood.run(0).unwrap();
    assert_eq!((stood.status, run.distance_m, run.effort.unwrap().get()), (Status::Partial, Some(5000), 3));
    assert!(stood.problems.last().unwrap().what.contains("those of activities.csv"));
}

#[test]
fn a_table_in_another_language_is_said_and_the_files_are_read() {
    let table = "Aktivitäts-ID,Aktivitätsdatum\n1,\"02.03.2026, 16:30:00\"\n";
    let packed =
        zip(&[("activities.csv", table.as_bytes()), ("activities/1.fit", &sample("easy-run-8km.fit"))]);
    let (given, own) = opened("strava.zip", &packed);
    assert!(given[0].problems[0].what.contains("language to English"));
    assert_eq!((given[1].activities.len(), own.status), (1, Status::Ok));
}

#[test]
fn garmins_account_export_opens_the_archive_inside_and_takes_days_of_steps() {
    let uploaded =
        zip(&[("ana_1.fit", &sample("easy-run-8km.fit")), ("ana_2.fit", &sample("all-day-steps.fit"))]);
    let twice = zip(&[("again.zip", &zip(&[("ana_3.fit", &sample("walk.fit"))])[..])]);
    let packed = zip(&[
        ("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", &uploaded),
        ("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part2.zip", &twice),
        ("DI_CONNECT/DI-Connect-Aggregator/UDSFile_2026-01-01_2026-04-11.json", GARMIN_DAYS.as_bytes()),
        (
            "DI_CONNECT/DI-Connect-User/user_profile.json",
            b"[{\"calendarDate\":\"2026-03-02\",\"weight\":70}]",
        ),
    ]);
    let (given, own) = opened("garmin.zip", &packed);
    assert_eq!(given.len(), 4, "{:?}", files(&given));
    assert!(given[0].file.ends_with("UploadedFiles_0-_Part1.zip/ana_1.fit"));
    assert_eq!((given[0].activities.len(), given[1].steps_by_day.len()), (1, 2));
    assert!(given[2].problems[0].what.contains("in an archive in an archive"));
    let days: Vec<_> = given[3].steps_by_day.iter().map(|(day, steps)| (day.to_string(), *steps)).collect();
    assert_eq!(days, [("2026-03-02".to_owned(), 10_500), ("2026-03-03".to_owned(), 5100)]);
    assert_eq!(own.problems[0].what, "1 other file is no training and was left out.");
}

#[test]
fn an_archive_inside_that_is_too_large_for_memory_is_put_aside() {
    let inner = stored(&[("run.fit", &sample("easy-run-8km.fit")), ("film.mp4", &vec![7; 34 * 1024 * 1024])]);
    let packed = zip(&[("part1.zip", &inner)]);
    let (mut asked, mut given) = (0, Vec::new());
    let mut spool = || {
        asked += 1;
        tempfile::tempfile()
    };
    archive::read("g.zip", std::io::Cursor::new(&packed), &mut spool, &mut |imported| given.push(imported));
    assert_eq!((asked, given.len(), given[0].activities.len()), (1, 2, 1), "{given:?}");
    let mut given = Vec::new();
    let mut none = || Err(std::io::Error::other("no room"));
    archive::read("g.zip", std::io::Cursor::new(&packed), &mut none, &mut |imported| given.push(imported));
    assert!(given[0].problems[0].what.contains("no room to unpack it"), "{given:?}");
}

#[test]
fn apple_healths_archive_joins_workouts_and_routes() {
    // Any training file may stand as a route; this one has what the workout does not tell.
    let run = apple_run(Some("workout-routes/route_1.gpx")).replace("HKElevationAscended", "Else");
    let export = apple(&(apple_day(2) + &run));
    let packed = zip(&[
        ("apple_health_export/export.xml", export.as_bytes()),
        ("apple_health_export/export_cda.xml", b"<?xml version=\"1.0\"?><ClinicalDocument/>"),
        ("apple_health_export/workout-routes/route_1.gpx", &sample("easy-run-8km.fit")),
        ("apple_health_export/workout-routes/route_2.gpx", &sample("walk.fit")),
    ]);
    let (given, own) = opened("export.zip", &packed);
    assert_eq!(files(&given), ["export.zip/apple_health_export/export.xml"]);
    let joined = given[0].run(0).unwrap();
    assert_eq!((joined.distance_m, joined.ascent_m, joined.steps), (Some(8050), Some(24), Some(7600)));
    assert_eq!((given[0].steps_by_day.len(), own.status), (1, Status::Ok));
    assert_eq!(own.problems[0].what, "2 other files are no trainings and were left out.");
}

#[test]
fn googles_takeout_gives_sessions_and_days() {
    let sleep = FIT_SESSION.replace("\"running\"", "\"sleep\"");
    let packed = zip(&[
        ("Takeout/Fit/All sessions/2026-03-09T17_30_00+01_00_RUNNING.json", FIT_SESSION.as_bytes()),
        ("Takeout/Fit/All sessions/2026-03-09T23_00_00+01_00_SLEEP.json", sleep.as_bytes()),
        ("Takeout/Fit/Daily activity metrics/Daily activity metrics.csv", FIT_DAYS.as_bytes()),
        ("Takeout/Fit/Daily activity metrics/2026-03-08.csv", FIT_QUARTERS.as_bytes()),
        ("Takeout/archive_browser.html", b"<html></html>"),
    ]);
    let (given, own) = opened("takeout.zip", &packed);
    assert_eq!(given.len(), 3, "{:?}", files(&given));
    let run = given[0].run(0).unwrap();
    assert_eq!((run.sport, run.duration_s, run.moving_s), (Sport::Running, Some(1800), Some(1741)));
    assert_eq!(
        (run.distance_m, run.steps, run.start.as_deref()),
        (Some(5012), Some(4900), Some("2026-03-09T16:30:00.686Z"))
    );
    let days = |index: usize| {
        given[index].steps_by_day.iter().map(|(day, n)| (day.to_string(), *n)).collect::<Vec<_>>()
    };
    assert_eq!(days(1), [("2026-03-08".to_owned(), 6200)], "a day without a count is not known");
    assert_eq!(days(2), [("2026-03-08".to_owned(), 180)]);
    assert_eq!(own.problems[0].what, "2 other files are no trainings and were left out.");
}

#[test]
fn health_connects_database_is_refused_with_a_remedy() {
    let (given, own) = opened("hc.zip", &zip(&[("health_connect_export.db", b"SQLite format 3\0")]));
    assert!(given[0].problems[0].what.contains("Export the trainings as FIT"));
    assert_eq!(own.status, Status::Refused);
}
