//! Damaged files: what came before the damage is kept, its place is said, and nothing ever panics.

use heelup_core::journal::Sport;
use heelup_imports::{Status, read};

use crate::{
    samples::{EASY, TINY, Training, global, sample},
    writer::{Part, Value::U8, Value::U16},
};

/// Returns the byte of a problem's place.
fn byte(place: &str) -> Option<usize> {
    place.strip_prefix("byte ")?.parse().ok()
}

#[test]
fn a_run_that_was_cut_off_keeps_what_was_recorded() {
    let bytes = sample("truncated-run.fit");
    let imported = read("truncated-run.fit", &bytes);
    assert_eq!(imported.status, Status::Partial);
    let places: Vec<_> = imported.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert_eq!(places, ["byte 7100", "byte 7110", "activity 1"]);
    // The last record begins where the first problem says: half of its 20 bytes are there.
    assert_eq!((bytes.len(), bytes[7100], bytes[7080]), (7110, 2, 2));
    let run = &imported.activities[0];
    assert_eq!((run.sport, run.cadence_spm, run.steps), (Sport::Running, Some(170), None));
    assert_eq!(
        run.start.unwrap().to_string(),
        "2026-03-04T17:30:00+01:00",
        "the settings tell local time, too"
    );
    assert!((4700.0..4900.0).contains(&run.distance_m.unwrap()), "{:?}", run.distance_m);
    let speed = run.distance_m.unwrap() / run.moving_s.unwrap();
    assert!((speed - 8000.0 / 2880.0).abs() < 1e-4, "{speed}");
}

#[test]
fn a_wrong_checksum_keeps_the_contents() {
    let whole = read("t.fit", &sample("treadmill-run-5km.fit"));
    let bytes = sample("wrong-checksum.fit");
    let imported = read("t.fit", &bytes);
    assert_eq!(imported.status, Status::Partial);
    assert_eq!(byte(&imported.problems[0].place), Some(bytes.len() - 2));
    assert!(imported.problems[0].what.contains("checksum"));
    assert_eq!(imported.activities[0].to_run().steps, whole.activities[0].to_run().steps);
    assert_eq!(imported.activities[0].distance_m, whole.activities[0].distance_m);
}

#[test]
fn nothing_and_nonsense_are_refused_with_a_remedy() {
    for bytes in [
        &b""[..],
        b".",
        b"\x0e\x10\x00\x00\x00\x00\x00\x00.FIT",
        b"\x07\x10\x00\x00\x00\x00\x00\x00.FIT\x00\x00\x00\x00",
    ] {
        let imported = read("x.fit", bytes);
        assert_eq!(imported.status, Status::Refused, "{bytes:?}");
        assert_eq!(imported.problems.last().unwrap().place, "whole file");
        let remedies = ["Copy it", "Export the"];
        assert!(
            remedies.iter().any(|remedy| imported.problems.last().unwrap().what.contains(remedy)),
            "{imported:?}"
        );
    }
}

#[test]
fn a_file_cut_at_any_byte_gives_no_more_than_the_whole_and_says_where() {
    let bytes = TINY.part().finish();
    let whole = read("t.fit", &bytes);
    let run = &whole.activities[0];
    let (mut kept, mut refused) = (0, 0);
    for cut in 0..bytes.len() {
        let imported = read("t.fit", &bytes[..cut]);
        assert_ne!(imported.status, Status::Ok, "cut at {cut}");
        assert!(!imported.problems.is_empty());
        assert!(
            imported.problems.iter().filter_map(|p| byte(&p.place)).all(|at| at <= cut),
            "{cut}: {imported:?}"
        );
        match &imported.activities[..] {
            [] => refused += usize::from(imported.status == Status::Refused),
            [found] => {
                kept += 1;
                assert!(found.records <= run.records);
                assert!(
                    found.distance_m <= run.distance_m && found.duration_s <= run.duration_s,
                    "{cut}: {found:?}"
                );
            }
            more => panic!("cut at {cut}: {more:?}"),
        }
    }
    assert_eq!(kept + refused, bytes.len());
    assert!(kept > 100 && refused > 100, "{kept} {refused}");
}

#[test]
fn a_changed_byte_never_passes_as_a_whole_file_with_other_contents() {
    let bytes = TINY.part().finish();
    let whole = read("t.fit", &bytes);
    let mut changed = bytes.clone();
    for at in 0..bytes.len() {
        for to in [0x00, 0xFF, bytes[at] ^ 0x01, bytes[at] ^ 0x80, bytes[at].wrapping_add(37)] {
            changed[at] = to;
            let imported = read("t.fit", &changed);
            if imported.status == Status::Ok {
                // Only the header is outside the checksum of the contents.
                assert!(at < 14 || to == bytes[at], "byte {at} to {to}");
                let contents =
                    |imported: &heelup_imports::Imported| serde_json::to_value(&imported.activities).unwrap();
                assert_eq!(contents(&imported), contents(&whole), "byte {at} to {to}");
            } else {
                assert!(!imported.problems.is_empty(), "byte {at} to {to}");
            }
        }
        changed[at] = bytes[at];
    }
}

#[test]
fn bytes_drawn_at_random_behind_a_good_header_never_panic() {
    // A small generator of its own: the same bytes in every run.
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut draw = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..2000 {
        let mut part = Part::default();
        TINY.open(&mut part);
        let noise: Vec<u8> = (0..draw() % 200)
            .map(|_| if draw() % 3 == 0 { (draw() % 6) as u8 } else { draw() as u8 })
            .collect();
        let bytes = part.raw(&noise).finish();
        let imported = read("noise.fit", &bytes);
        for activity in &imported.activities {
            assert!(activity.duration_s.is_none_or(f64::is_finite));
            assert_eq!(activity.to_run().sport, activity.sport);
        }
    }
}

#[test]
fn a_length_that_was_never_written_is_found_out() {
    let mut bytes = TINY.part().finish();
    bytes[4..8].fill(0);
    let healed = read("t.fit", &bytes);
    assert_eq!(
        (healed.status, healed.activities.len()),
        (Status::Ok, 1),
        "the checksum proves it whole: {healed:?}"
    );
    bytes.truncate(bytes.len() - 30);
    let open = read("t.fit", &bytes);
    assert_eq!((open.status, open.activities.len()), (Status::Partial, 1));
    assert!(open.problems.iter().any(|problem| problem.what.contains("never closed")), "{open:?}");
}

#[test]
fn a_damaged_part_does_not_take_the_next_with_it() {
    let mut broken = Part::default();
    TINY.open(&mut broken);
    broken.message(3, global::SPORT, &[(0, U8(1))]);
    broken.raw(&[0x0B, 1, 2, 3]);
    let mut bytes = broken.finish();
    let damage_at = bytes.len() - 6;
    bytes.extend(TINY.part().finish());
    let imported = read("t.fit", &bytes);
    assert_eq!(imported.status, Status::Partial);
    assert_eq!(byte(&imported.problems[0].place), Some(damage_at));
    assert_eq!(imported.activities.len(), 1);
}

#[test]
fn bytes_after_the_end_are_said_unless_they_are_padding() {
    let mut padded = TINY.part().finish();
    padded.extend([0; 40]);
    assert_eq!(read("t.fit", &padded).status, Status::Ok);
    let mut trailing = TINY.part().finish();
    let end = trailing.len();
    trailing.extend(b"left over");
    let imported = read("t.fit", &trailing);
    assert_eq!((imported.status, imported.activities.len()), (Status::Partial, 1));
    assert_eq!(byte(&imported.problems[0].place), Some(end));
}

#[test]
fn a_leg_whose_summary_was_cut_off_is_added_up_beside_the_others() {
    let swim = Training { sport: (5, 17), metres: 1500, seconds: 1800, every: 30, ..EASY };
    let run = Training { start: swim.end(), every: 30, ..EASY };
    let mut part = Part::default();
    swim.open(&mut part);
    swim.records(&mut part, 0);
    swim.summary(&mut part);
    run.records(&mut part, swim.metres);
    let kept = part.clone();
    run.summary(&mut part);
    let bytes = part.finish();
    // Between two entries, and in the middle of one.
    for more in [0, 20] {
        let imported = read("t.fit", &bytes[..kept.finish().len() - 2 + more]);
        assert_eq!(imported.status, Status::Partial);
        let [first, second] = &imported.activities[..] else { panic!("{imported:?}") };
        assert_eq!((first.sport, first.distance_m), (Sport::Swimming, Some(1500.0)));
        assert_eq!(
            (second.sport, second.distance_m, second.moving_s),
            (Sport::Running, Some(8000.0), Some(2880.0))
        );
        assert_eq!(first.records + second.records, 61 + 97);
    }
}

#[test]
fn a_few_last_beats_after_a_summary_are_no_training() {
    let mut part = Part::default();
    EASY.open(&mut part);
    EASY.records(&mut part, 0);
    EASY.summary(&mut part);
    Training { start: EASY.end(), ..TINY }.records(&mut part, 8000);
    let bytes = part.finish();
    let imported = read("t.fit", &bytes[..bytes.len() - 5]);
    assert_eq!((imported.status, imported.activities.len()), (Status::Partial, 1));
}

#[test]
fn only_settings_are_no_training() {
    let mut part = Part::default();
    part.message(0, global::FILE_ID, &[(0, U8(2)), (1, U16(1))]);
    let imported = read("s.fit", &part.finish());
    assert_eq!(imported.status, Status::Refused);
    assert!(imported.problems[0].what.contains("device settings"));
}
