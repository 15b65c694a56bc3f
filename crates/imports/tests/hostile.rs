//! Any bytes at all: files of every format changed, cut, joined and repeated at random. Reading never
//! panics, never takes long, never keeps more than it may, and what it tells is always believable.
//!
//! The loop is bounded and the same in every run. Where the real files are (see `real_files`), they are changed
//! too, and the test says how many times. For runs of hours there are fuzz targets in `fuzz/`.

use std::time::{Duration, Instant};

use heelup_imports::{Imported, Mapping, read, read_with};

use crate::{
    real_files::files_of,
    samples::sample,
    xml::{TABLE, gpx, tcx},
};

/// A small generator of its own: the same bytes in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % sides.max(1)
    }
}

/// Pieces that mean something to one of the readers.
const WORDS: &[&[u8]] = &[
    b"</trkpt>",
    b"<trkpt lat=\"91\" lon=\"NaN\">",
    b"<time>9999-12-31T23:59:59Z</time>",
    b"<trkseg>",
    b"<trk>",
    b"<Lap StartTime=\"-1\">",
    b"<TotalTimeSeconds>1e308</TotalTimeSeconds>",
    b"<Activity Sport=\"\">",
    b"<![CDATA[",
    b"&#x110000;",
    b"&a;",
    b"<!DOCTYPE a [<!ENTITY a \"&a;&a;\">]>",
    b"<!--",
    b"\"",
    b";;;;",
    b"\n\n",
    b"-0",
    b"inf",
    b"1e999",
    b"\xFF\xFF\xFF\xFF",
    b"\x00\x00\x00\x00",
    b"\x40\x00\x00\x14\x00\xFF",
    b".FIT",
    b"\x1F\x8B\x08",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    b"<DistanceMeters>-5</DistanceMeters>",
    b"31.02.2026",
    b"99:99:99",
];

fn change(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.roll(6) {
        let at = dice.roll(bytes.len());
        match dice.roll(7) {
            0 => bytes.truncate(at),
            1 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.roll(8);
                }
            }
            2 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = [0x00, 0xFF, 0x7F, 0x80, b'<', b'>', b'9', b'-'][dice.roll(8)];
                }
            }
            3 => {
                let word = WORDS[dice.roll(WORDS.len())];
                bytes.splice(at..at, word.iter().copied());
            }
            4 => {
                let to = (at + dice.roll(200)).min(bytes.len());
                bytes.drain(at..to);
            }
            5 => {
                let to = (at + dice.roll(300)).min(bytes.len());
                let piece = bytes[at..to].to_vec();
                let into = dice.roll(bytes.len());
                for _ in 0..=dice.roll(4) {
                    bytes.splice(into..into, piece.iter().copied());
                }
            }
            _ => {
                let other = dice.roll(bytes.len());
                if at < bytes.len() && other < bytes.len() {
                    bytes.swap(at, other);
                }
            }
        }
    }
}

/// What holds of any answer.
fn is_sound(imported: &Imported) {
    assert!(imported.problems.len() <= 100 && imported.activities.len() <= 1000);
    for activity in &imported.activities {
        for value in [activity.duration_s, activity.moving_s, activity.distance_m].into_iter().flatten() {
            assert!(value.is_finite() && value >= 0.0, "{activity:?}");
        }
        if let Some(detail) = &activity.detail {
            assert!(detail.slices.len() <= 120, "{activity:?}");
            assert!(
                detail.route.as_ref().is_none_or(|route| route.split(' ').count() <= 120),
                "{activity:?}"
            );
            assert!(serde_json::to_string(detail).unwrap().len() < 16_000);
        }
        let run = activity.to_run();
        assert!(run.looks_like(&run) == run.start.is_some(), "{run:?}");
    }
}

fn attack(seeds: &[Vec<u8>], rounds: usize, seed: u64) {
    let mut dice = Dice(seed);
    let mapping: Mapping = "date=a,km=b,sport=running".parse().unwrap();
    for round in 0..rounds {
        let mut bytes = seeds[dice.roll(seeds.len())].clone();
        change(&mut bytes, &mut dice);
        let began = Instant::now();
        is_sound(&if round % 8 == 0 { read_with("x", &bytes, &mapping) } else { read("x", &bytes) });
        assert!(began.elapsed() < Duration::from_secs(20), "round {round} of seed {seed} takes too long");
    }
}

#[test]
fn changed_samples_never_panic_or_hang() {
    let mut seeds =
        vec![gpx(40, 3.0).into_bytes(), tcx(2).into_bytes(), TABLE.as_bytes().to_vec(), Vec::new()];
    seeds.extend(["treadmill-run-5km.fit", "triathlon.fit", "all-day-steps.fit"].map(sample));
    attack(&seeds, 4000, 0x9E37_79B9_7F4A_7C15);
}

#[test]
fn changed_real_files_never_panic_or_hang() {
    let test = "changed_real_files_never_panic_or_hang";
    let mut seeds = Vec::new();
    for kind in ["fit/", "gpx/", "tcx/"] {
        seeds.extend(files_of(test, kind).into_iter().map(|(_, bytes, _)| bytes));
    }
    if !seeds.is_empty() {
        let rounds = 300;
        eprintln!("{test}: {rounds} changes of {} real files", seeds.len());
        attack(&seeds, rounds, 0xD1B5_4A32_D192_ED03);
    }
}

#[test]
fn files_made_to_be_large_stay_small() {
    let deep = "<gpx>".repeat(1_000_000);
    let tracks = format!("<gpx>{}</gpx>", "<trk><trkseg><trkpt/></trkseg></trk>".repeat(100_000));
    let text = format!("<gpx><trk><type>{}</type></trk></gpx>", "running ".repeat(500_000));
    let attributes =
        format!("<gpx><trk><trkseg><trkpt {}/></trkseg></trk></gpx>", "a=\"1\" ".repeat(300_000));
    let trainings =
        format!("<TrainingCenterDatabase>{}", "<Activity><Lap><Track/></Lap></Activity>".repeat(100_000));
    let table = format!("date,km\n{}", "2026-03-02,5\n".repeat(300_000));
    let wide = format!("date,km{}\n2026-03-02,5\n", ",x".repeat(1_000_000));
    for text in [deep, tracks, text, attributes, trainings, table, wide] {
        let began = Instant::now();
        is_sound(&read("x", text.as_bytes()));
        assert!(began.elapsed() < Duration::from_secs(20), "{}", &text[..30]);
    }
}
