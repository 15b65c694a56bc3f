//! Archives: every file inside answers for itself, rows and files are joined, nothing counts twice.

use heelup_core::journal::Sport;
use heelup_imports::{Imported, Status, archive};

use crate::{
    exports::{
        FIT_DAYS, FIT_QUARTERS, FIT_SESSION, GARMIN_DAYS, STRAVA, STRAVA_GERMAN, apple, apple_day, apple_run,
        gz, opened, stored, zip,
    },
    samples::sample,
    writer::{Part, Value},
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
    let table = "ID de l’activité,Date de l’activité\n1,\"2 mars 2026, 16:30:00\"\n";
    let packed =
        zip(&[("activities.csv", table.as_bytes()), ("activities/1.fit", &sample("easy-run-8km.fit"))]);
    let (given, own) = opened("strava.zip", &packed);
    assert!(given[0].problems[0].what.contains("language to English"));
    assert_eq!((given[1].activities.len(), own.status), (1, Status::Ok));
}

#[test]
fn stravas_german_table_is_read_like_the_english_one() {
    let packed = zip(&[
        ("activities.csv", STRAVA_GERMAN.as_bytes()),
        ("activities/1.fit.gz", &gz(&sample("easy-run-8km.fit"))),
        ("routes/1.gpx", b"<gpx><rte><rtept lat=\"1\" lon=\"1\"/></rte></gpx>"),
    ]);
    let (given, own) = opened("strava.zip", &packed);
    assert_eq!(files(&given), ["strava.zip/activities/1.fit.gz", "strava.zip/activities.csv"]);
    let run = given[0].run(0).unwrap();
    assert_eq!((run.effort.unwrap().get(), run.distance_m), (6, Some(8000)));
    let rest: Vec<_> = (0..given[1].activities.len()).map(|index| given[1].run(index).unwrap()).collect();
    assert_eq!(rest.iter().map(|run| run.sport).collect::<Vec<_>>(), [Sport::Cycling, Sport::Running]);
    assert_eq!(rest[0].start.as_deref(), Some("2022-12-09T15:24:49Z"));
    assert_eq!((rest[0].distance_m, rest[0].moving_s), (Some(9443), Some(2070)));
    assert_eq!((rest[1].distance_m, rest[1].cadence_spm), (Some(5012), Some(168)));
    assert_eq!(
        own.problems[0].what,
        "1 file holds no training (settings, sleep, courses and the like): left out."
    );
    // By itself, too, and an older table that has only the distance in kilometres.
    let older = "Aktivitäts-ID,Aktivitätsdatum,Aktivitätsart,Verstrichene Zeit,Distanz\n1,\"09.12.2022, 15:24:49\",Lauf,3189,\"9,44\"\n";
    let mut alone = Vec::new();
    let mut each = |imported| alone.push(imported);
    heelup_imports::read_stream("a.csv", older.as_bytes(), &mut tempfile::tempfile, &mut each);
    assert_eq!((alone[0].status, alone[0].activities[0].distance_m), (Status::Ok, Some(9440.0)));
}

#[test]
fn tables_in_an_archive_are_taken_where_they_say_their_sport() {
    let table =
        "Date;Distance (km);Duration;Sport\n02.03.2026;8,0;0:48:00;run\n03.03.2026;5,5;0:33:00;Laufen\n";
    let packed = zip(&[
        ("book.csv", table.as_bytes()),
        ("Laufen 2025.csv", b"Datum;km\n01.06.2025;10\n"),
        ("car.csv", b"Date,Distance (km)\n2026-03-02,80\n2026-03-03,80\n"),
        ("weights.csv", b"Date,Weight\n2026-03-02,70\n"),
        ("plan.csv", b"Date,Duration,Sport\nsome day,soon,run\n"),
        ("runs/easy.fit", &sample("easy-run-8km.fit")),
    ]);
    let (given, own) = opened("my.zip", &packed);
    assert_eq!(files(&given), ["my.zip/runs/easy.fit", "my.zip/book.csv", "my.zip/Laufen 2025.csv"]);
    // The run of the file stands in the table, too, without a time.
    assert_eq!((given[1].activities.len(), given[1].activities[0].distance_m), (1, Some(5500.0)));
    assert_eq!(given[1].problems[0].what, "The same training as in my.zip/runs/easy.fit; it counts once.");
    assert_eq!((given[2].activities[0].sport, given[2].status), (Sport::Running, Status::Ok));
    let said: Vec<_> = own.problems.iter().map(|problem| problem.id()).collect();
    assert_eq!(said, ["zip-others", "zip-table-no-sport"]);
    assert!(own.problems[0].what.starts_with("2 other files"), "{own:?}");
    assert!(own.problems[1].what.starts_with("1 table has days"), "{own:?}");
}

#[test]
fn a_watchs_files_without_a_training_are_counted_and_not_listed() {
    let of_kind = |kind: u8| {
        let mut part = Part::default();
        part.message(0, 0, &[(0, Value::U8(kind)), (1, Value::U16(1)), (4, Value::U32(1_130_000_000))]);
        part.finish()
    };
    // Settings, goals, a monitoring file without steps, sleep, and kinds that Garmin does not publish.
    let kinds: Vec<(String, Vec<u8>)> = [2_u8, 11, 32, 49, 44, 68]
        .into_iter()
        .map(|kind| (format!("ana_{kind}.fit"), of_kind(kind)))
        .collect();
    let mut inside: Vec<(&str, &[u8])> =
        kinds.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let (course, days, lost) = (sample("course-to-follow.fit"), sample("all-day-steps.fit"), of_kind(4));
    inside.extend([("course.fit", &course[..]), ("days.fit", &days[..]), ("lost.fit", &lost[..])]);
    let (given, own) = opened("garmin.zip", &zip(&[("Part1.zip", &zip(&inside))]));
    assert_eq!(files(&given), ["garmin.zip/Part1.zip/days.fit", "garmin.zip/Part1.zip/lost.fit"]);
    assert_eq!((given[0].steps_by_day.len(), given[1].status), (2, Status::Refused));
    let what = "7 files hold no training (settings, sleep, courses and the like): left out.";
    assert_eq!((own.problems.len(), own.problems[0].what.as_str(), own.status), (1, what, Status::Ok));
    let alone = heelup_imports::read("ana_49.fit", &of_kind(49));
    assert!(alone.holds_no_training() && alone.status == Status::Refused, "given alone it says why");
    assert!(!heelup_imports::read("lost.fit", &lost).holds_no_training());
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
