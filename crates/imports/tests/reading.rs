//! What whole files give: every sport, counts of either foot, clocks that are set or not.

use heelup_core::journal::Sport;
use heelup_imports::{Activity, Imported, MAX_BYTES, Status, read};
use jiff::tz::{TimeZone, offset};

use crate::{
    samples::{DAY, EASY, MONDAY, RUNNING, Training, global, sample},
    writer::{
        Part,
        Value::{Bytes, Text, U8, U16, U32},
    },
};

fn only(imported: &Imported) -> &Activity {
    assert_eq!(imported.activities.len(), 1, "{imported:?}");
    &imported.activities[0]
}

/// A run whose summary is written by hand.
fn summary(fields: &[(u8, crate::writer::Value)]) -> Imported {
    let mut part = Part::default();
    part.message(0, global::FILE_ID, &[(0, U8(4)), (1, U16(255))]);
    part.message(1, global::SESSION, &[&[(2, U32(MONDAY)), (5, U8(1)), (6, U8(0))], fields].concat());
    read("by-hand.fit", &part.finish())
}

#[test]
fn a_run_becomes_a_fact_for_the_journal() {
    let bytes = sample("hilly-run-12km.fit");
    let imported = read("Downloads/watch/hilly-run-12km.fit", &bytes);
    let run = only(&imported).to_run();
    assert_eq!(run.sport, Sport::Running);
    assert_eq!(run.start.as_deref(), Some("2026-03-05T18:30:00+01:00"));
    assert_eq!((run.duration_s, run.moving_s, run.distance_m), (Some(4410), Some(4320), Some(12_000)));
    assert_eq!((run.steps, run.cadence_spm, run.ascent_m), (Some(11_808), Some(164), Some(340)));
    assert_eq!((run.effort, run.pain, run.hills, run.fast), (None, None, false, false));
    let file = run.file.unwrap();
    assert_eq!((file.name.as_str(), file.index), ("hilly-run-12km.fit", 0));
    assert_eq!(file.device.as_deref(), Some("Development Heelup sample"));
    assert_eq!(file.sha256, imported.sha256);
    assert_eq!(file.sha256.len(), 64);
}

#[test]
fn a_run_on_a_treadmill_needs_no_places() {
    let imported = read("t.fit", &sample("treadmill-run-5km.fit"));
    let run = only(&imported);
    assert_eq!((run.sport, run.distance_m, run.steps), (Sport::Running, Some(5000.0), Some(5100)));
    assert_eq!(run.ascent_m, None);
}

#[test]
fn a_walk_is_no_run() {
    let imported = read("w.fit", &sample("walk.fit"));
    let walk = only(&imported);
    assert_eq!((walk.sport, walk.steps, walk.cadence_spm), (Sport::Walking, Some(3420), Some(114)));
}

#[test]
fn each_leg_of_a_triathlon_is_an_activity() {
    let imported = read("t.fit", &sample("triathlon.fit"));
    assert_eq!(imported.status, Status::Ok);
    let legs: Vec<_> = imported
        .activities
        .iter()
        .map(|a| (a.sport, a.distance_m.unwrap(), a.steps, a.records, a.source.index))
        .collect();
    let expected = [
        // The record at a change of sport belongs to the sport that begins.
        (Sport::Swimming, 1000.0, None, 20, 0),
        (Sport::Cycling, 28_000.0, None, 61, 1),
        (Sport::Running, 5000.0, Some(4300), 27, 2),
    ];
    assert_eq!(legs, expected);
    assert_eq!(imported.activities[2].start.unwrap().to_string(), "2026-03-02T18:50:00+01:00");
}

#[test]
fn every_part_of_a_chained_file_is_read() {
    let imported = read("c.fit", &sample("two-trainings-chained.fit"));
    assert_eq!(imported.status, Status::Ok);
    let sports: Vec<_> = imported.activities.iter().map(|a| a.sport).collect();
    assert_eq!(sports, [Sport::Running, Sport::Walking]);
}

#[test]
fn records_without_a_summary_are_added_up_and_said() {
    let imported = read("n.fit", &sample("no-summary.fit"));
    assert_eq!(imported.status, Status::Partial);
    assert!(imported.problems[0].what.contains("added up from 433 records"), "{:?}", imported.problems);
    let run = only(&imported);
    assert_eq!((run.sport, run.duration_s, run.moving_s), (Sport::Running, Some(4410.0), Some(4320.0)));
    assert_eq!((run.distance_m, run.cadence_spm, run.steps), (Some(12_000.0), Some(164), None));
    assert!((335..=340).contains(&run.ascent_m.unwrap()), "{:?}", run.ascent_m);
}

#[test]
fn times_in_headers_and_packed_distances_are_understood() {
    let imported = read("p.fit", &sample("packed-distance.fit"));
    let run = only(&imported);
    assert_eq!((run.records, run.duration_s, run.distance_m), (61, Some(300.0), Some(900.0)));
    assert_eq!(run.cadence_spm, Some(168));
    assert_eq!(run.start.unwrap().to_string(), "2026-03-02T16:30:00Z");
}

#[test]
fn a_clock_that_was_not_set_gives_no_start() {
    let imported = read("c.fit", &sample("clock-not-set.fit"));
    assert_eq!(imported.status, Status::Ok);
    assert!(imported.problems[0].what.contains("clock was not set"));
    let run = only(&imported);
    assert_eq!((run.start, run.local_date(&TimeZone::UTC), run.distance_m), (None, None, Some(5000.0)));
    assert_eq!(run.to_run().start, None);
}

#[test]
fn a_local_clock_tells_the_day_though_not_the_moment() {
    let start = 17_217_864;
    let run = Training { start, outdoors: false, every: 60, ..EASY };
    let mut part = Part::default();
    part.message(0, global::FILE_ID, &[(0, U8(4)), (1, U16(255))]);
    run.summary(&mut part);
    part.message(5, global::ACTIVITY, &[(253, U32(run.end())), (5, U32(MONDAY + 2880)), (1, U16(1))]);
    let imported = read("c.fit", &part.finish());
    let run = only(&imported);
    assert_eq!(run.start, None);
    assert_eq!(run.local_date(&TimeZone::UTC).unwrap().to_string(), "2026-03-02");
    assert!(imported.problems[0].what.contains("2026-03-02 16:30"), "{:?}", imported.problems);
}

#[test]
fn the_asker_says_the_day_only_where_the_file_does_not() {
    let late = Training { start: MONDAY + 7 * 3600, outdoors: false, every: 60, ..EASY };
    let mut part = Part::default();
    part.message(0, global::FILE_ID, &[(0, U8(4)), (1, U16(255))]);
    late.records(&mut part, 0);
    late.summary(&mut part);
    let east = TimeZone::fixed(offset(1));
    let unsaid = read("l.fit", &part.finish());
    assert_eq!(only(&unsaid).start.unwrap().to_string(), "2026-03-02T23:30:00Z");
    assert_eq!(only(&unsaid).local_date(&east).unwrap().to_string(), "2026-03-03");
    assert_eq!(only(&unsaid).local_date(&TimeZone::UTC).unwrap().to_string(), "2026-03-02");
    late.close(&mut part, 1);
    let said = read("l.fit", &part.finish());
    assert_eq!(only(&said).local_date(&TimeZone::UTC).unwrap().to_string(), "2026-03-03");
}

#[test]
fn a_track_to_follow_is_not_taken_for_a_run() {
    let imported = read("c.fit", &sample("course-to-follow.fit"));
    assert_eq!(imported.status, Status::Refused);
    assert!(imported.problems[0].what.contains("course to follow"), "{:?}", imported.problems);
}

#[test]
fn days_without_local_time_are_days_of_utc_and_said() {
    let mut part = Part::default();
    part.message(0, global::FILE_ID, &[(0, U8(32)), (1, U16(255))]);
    part.message(1, global::MONITORING, &[(253, U32(MONDAY)), (3, U32(6100)), (5, U8(6))]);
    part.message(1, global::MONITORING, &[(253, U32(MONDAY + DAY)), (3, U32(0)), (5, U8(6))]);
    let imported = read("s.fit", &part.finish());
    assert_eq!(imported.status, Status::Ok);
    let days: Vec<_> = imported.steps_by_day.iter().map(|(day, steps)| (day.to_string(), *steps)).collect();
    assert_eq!(days, [("2026-03-02".to_owned(), 6100)], "a day with nothing counted is not known, not 0");
    assert!(imported.problems[0].what.contains("UTC"));
}

#[test]
fn records_after_the_summary_of_a_whole_file_are_no_second_training() {
    let mut part = Part::default();
    EASY.open(&mut part);
    part.message(2, global::RECORD, &[(253, U32(MONDAY)), (5, U32(0))]);
    EASY.summary(&mut part);
    EASY.records(&mut part, 0);
    let imported = read("s.fit", &part.finish());
    assert_eq!((imported.status, only(&imported).records), (Status::Ok, 578));
}

#[test]
fn the_watch_is_named_and_not_the_sensor_on_the_chest() {
    let device = |maker: u16| {
        let mut part = Part::default();
        part.message(0, global::FILE_ID, &[(0, U8(4)), (1, U16(23))]);
        part.message(1, global::DEVICE_INFO, &[(0, U8(3)), (2, U16(23)), (27, Text("Suunto Belt"))]);
        part.message(1, global::DEVICE_INFO, &[(0, U8(0)), (2, U16(maker)), (27, Text("Race"))]);
        EASY.summary(&mut part);
        only(&read("s.fit", &part.finish())).source.device.clone()
    };
    assert_eq!(device(23).as_deref(), Some("Suunto Race"));
    assert_eq!(device(1).as_deref(), Some("Suunto"));
}

#[test]
fn a_timer_that_ran_longer_than_the_training_is_said() {
    let imported = summary(&[(7, U32(600_000)), (8, U32(900_000)), (9, U32(150_000))]);
    assert_eq!((imported.status, only(&imported).moving_s), (Status::Ok, Some(900.0)));
    assert!(imported.problems[0].what.contains("timer ran longer"), "{:?}", imported.problems);
}

#[test]
fn steps_written_where_strides_belong_are_not_doubled() {
    let imported = summary(&[
        (7, U32(2_880_000)),
        (8, U32(2_880_000)),
        (9, U32(800_000)),
        (10, U32(8160)),
        (18, U8(170)),
    ]);
    assert_eq!((only(&imported).steps, only(&imported).cadence_spm), (Some(8160), Some(170)));
}

#[test]
fn what_cannot_be_is_left_out_and_said() {
    let imported = summary(&[
        (7, U32(2_880_000)),
        (8, U32(2_880_000)),
        (9, U32(4_000_000_000)),
        (10, U32(9)),
        (18, U8(85)),
    ]);
    let run = only(&imported);
    assert_eq!((run.distance_m, run.steps, run.cadence_spm), (None, None, Some(170)));
    assert_eq!(imported.status, Status::Partial);
    let said: Vec<_> = imported.problems.iter().map(|p| (p.place.as_str(), &p.what[..20])).collect();
    assert_eq!(said, [("activity 1", "The distance of 4000"), ("activity 1", "Step count and caden")]);
}

#[test]
fn a_speed_that_nobody_runs_is_said() {
    let imported = summary(&[(7, U32(600_000)), (8, U32(600_000)), (9, U32(800_000))]);
    assert_eq!(only(&imported).distance_m, Some(8000.0));
    assert_eq!(imported.status, Status::Ok);
    assert!(imported.problems[0].what.contains("48 km/h"), "{:?}", imported.problems);
}

#[test]
fn a_sport_that_is_not_stated_is_asked_for() {
    let mut part = Part::default();
    part.message(1, global::SESSION, &[(2, U32(MONDAY)), (7, U32(600_000)), (9, U32(150_000))]);
    let imported = read("s.fit", &part.finish());
    assert_eq!(only(&imported).sport, Sport::Other);
    assert!(imported.problems[0].what.contains("which sport"), "{:?}", imported.problems);
}

#[test]
fn other_byte_orders_and_narrower_types_are_understood() {
    let mut part = Part::big_endian();
    part.message(0, global::FILE_ID, &[(0, U8(4)), (1, U16(23)), (8, Text("Suunto 9"))]);
    part.message(
        1,
        global::SESSION,
        &[
            (2, U32(MONDAY)),
            (5, U8(RUNNING.0)),
            (7, U32(600_000)),
            (9, U16(50_000)),
            (22, U8(17)),
            (18, U16(0xFFFF)),
        ],
    );
    part.message(
        1,
        global::SESSION,
        &[(2, U32(MONDAY + DAY)), (5, U8(1)), (7, U32(600_000)), (9, U16(0xFFFF)), (22, U8(0xFF))],
    );
    let imported = read("b.fit", &part.finish());
    let [first, second] = &imported.activities[..] else { panic!("{imported:?}") };
    assert_eq!((first.distance_m, first.ascent_m, first.cadence_spm), (Some(500.0), Some(17), None));
    assert_eq!(first.source.device.as_deref(), Some("Suunto 9"));
    assert_eq!(
        (second.distance_m, second.ascent_m),
        (None, None),
        "no value in a narrow type is still no value"
    );
}

#[test]
fn fields_of_apps_and_unterminated_texts_do_not_disturb() {
    let mut part = Part::default();
    part.message(0, global::FILE_ID, &[(0, U8(4)), (1, U16(255)), (4, U32(MONDAY))]);
    let name = Bytes(b"Form Power without an end".to_vec());
    part.message(1, global::FIELD_DESCRIPTION, &[(0, U8(0)), (1, U8(7)), (2, U8(0x84)), (3, name)]);
    let own = [(7, U16(61), 0), (9, U32(1), 3)];
    for tick in 0..=10 {
        let fields = [(253, U32(MONDAY + tick * 60)), (5, U32(tick * 16_000)), (42, U8(1))];
        part.with_developer_fields(2, global::RECORD, &fields, &own);
    }
    let imported = read("d.fit", &part.finish());
    let run = only(&imported);
    assert_eq!((run.sport, run.distance_m, run.records), (Sport::Running, Some(1600.0), 11));
}

#[test]
fn too_much_is_refused_before_it_is_read() {
    let imported = read("big.fit", &vec![0; MAX_BYTES + 1]);
    assert_eq!(imported.status, Status::Refused);
    assert!(imported.problems[0].what.contains("at most 32 MB"), "{:?}", imported.problems);
}
