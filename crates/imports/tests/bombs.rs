//! Archives and exports that were made to harm, or were changed at any byte: bounded, told, never a panic.

use heelup_imports::{Status, read_stream};

use crate::{
    exports::{
        FIT_DAYS, FIT_QUARTERS, FIT_SESSION, GARMIN_DAYS, STRAVA, apple, apple_run, gz, opened, record,
        stored, zip,
    },
    samples::sample,
};

#[test]
fn a_locked_file_is_said_and_the_rest_is_read() {
    let mut packed = zip(&[("a.fit", &sample("easy-run-8km.fit")), ("b.fit", &sample("walk.fit"))]);
    // The mark of a password, in the file's own header and in the directory.
    packed[6] |= 1;
    let at = packed.windows(4).position(|mark| mark == b"PK\x01\x02").unwrap();
    packed[at + 8] |= 1;
    let (given, own) = opened("a.zip", &packed);
    assert!(given[0].problems[0].what.contains("locked with a password"), "{given:?}");
    assert_eq!((given[0].status, given[1].activities.len(), own.status), (Status::Refused, 1, Status::Ok));
}

#[test]
fn a_damaged_file_keeps_what_came_before_the_damage() {
    let run = sample("easy-run-8km.fit");
    let mut packed = stored(&[("a.fit", &run), ("b.fit", &sample("walk.fit"))]);
    let at = packed.windows(4).position(|bytes| bytes == b".FIT").unwrap() + 6000;
    packed[at] ^= 0x55;
    let (given, _) = opened("a.zip", &packed);
    assert_eq!(
        (given[0].status, given[0].activities.len(), given[1].activities.len()),
        (Status::Partial, 1, 1)
    );
    assert!(given[0].problems.last().unwrap().what.contains("damaged in the archive"));
}

#[test]
fn an_archive_cut_off_is_refused_as_a_whole() {
    let packed = zip(&[("a.fit", &sample("easy-run-8km.fit"))]);
    let (given, own) = opened("a.zip", &packed[..packed.len() / 2]);
    assert!(given.is_empty());
    assert_eq!(own.status, Status::Refused);
    assert!(own.problems[0].what.contains("damaged or was cut off"), "{own:?}");
}

#[test]
fn bombs_are_left_out_and_the_rest_is_read() {
    let zeros = vec![0; 40 * 1024 * 1024];
    let dense =
        zip(&[("big.fit", &zeros), ("twice.fit.gz", &gz(&zeros)), ("a.fit", &sample("easy-run-8km.fit"))]);
    let (given, own) = opened("bomb.zip", &dense);
    for refused in &given[..2] {
        assert!(refused.problems[0].what.contains("more than 32 MB"), "{refused:?}");
    }
    assert_eq!((given[2].activities.len(), own.status), (1, Status::Ok));
    // Endless elements, packed far more densely than any export: read to the limit, never to the end.
    let element = format!("<a b=\"{}\"/>", "x".repeat(100_000));
    let text = apple(&(apple_run(None) + &element.repeat(800)));
    let dense = zip(&[("export.xml", text.as_bytes())]);
    assert!(text.len() > 64 * 1024 * 1024 && text.len() > dense.len() * 400, "dense enough to matter");
    let (given, own) = opened("bomb.zip", &dense);
    let told = given[0].problems.iter().any(|problem| problem.what.contains("far more than it should"));
    assert!(told, "{:?}", given[0].problems);
    assert_eq!((given[0].activities.len(), given[0].status, own.status), (1, Status::Partial, Status::Ok));
}

#[test]
fn a_directory_that_claims_millions_of_files_is_not_read() {
    let mut packed = zip(&[("a.fit", &sample("walk.fit"))]);
    let at = packed.windows(4).rposition(|mark| mark == b"PK\x05\x06").unwrap();
    let mut end = b"PK\x06\x06".to_vec();
    end.extend([0; 28]);
    end.extend(5_000_000_u64.to_le_bytes());
    end.extend([0; 16]);
    packed.splice(at..at, end);
    let (given, own) = opened("a.zip", &packed);
    assert!(given.is_empty());
    assert!(own.problems[0].what.contains("claims to hold 5000000 files"), "{own:?}");
}

/// Small numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below.max(1)
    }
}

fn mutated(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(bytes.len());
        match dice.roll(5) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, dice.roll(256) as u8),
            2 => {
                let to = (at + dice.roll(40)).min(bytes.len());
                let copied = bytes[at.min(to)..to].to_vec();
                bytes.splice(at..at, copied);
            }
            3 => {
                let to = (at + dice.roll(20)).min(bytes.len());
                bytes.drain(at.min(to)..to);
            }
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = [0, 0xFF, b'<', b'"', b',', b'9', byte.wrapping_add(1)][dice.roll(7)];
                }
            }
        }
    }
    bytes
}

fn seeds() -> Vec<Vec<u8>> {
    let run = sample("treadmill-run-5km.fit");
    let health = apple(
        &(record("StepCount", "W", "count", "2026-03-02 08:00:00 +0100", "2026-03-02 08:10:00 +0100", "9")
            + &apple_run(Some("r.gpx"))),
    );
    vec![
        health.clone().into_bytes(),
        STRAVA.as_bytes().to_vec(),
        GARMIN_DAYS.as_bytes().to_vec(),
        FIT_SESSION.as_bytes().to_vec(),
        FIT_DAYS.as_bytes().to_vec(),
        FIT_QUARTERS.as_bytes().to_vec(),
        zip(&[("export.xml", health.as_bytes()), ("r.gpx", &run)]),
        stored(&[("activities.csv", STRAVA.as_bytes()), ("activities/1.fit.gz", &gz(&run[..400]))]),
        stored(&[
            ("p.zip", &zip(&[("a.fit", &run[..400])])),
            ("UDSFile_1.json", GARMIN_DAYS.as_bytes()),
            ("s.json", FIT_SESSION.as_bytes()),
        ]),
    ]
}

#[test]
fn changed_at_any_byte_nothing_panics_hangs_or_invents() {
    let mut seeds = seeds();
    let mut rounds = 300;
    let shared = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/health");
    match std::fs::read_dir(&shared) {
        Ok(files) => {
            seeds.extend(files.map(|file| std::fs::read(file.unwrap().path()).unwrap()));
            rounds = 600;
        }
        Err(_) => eprintln!(
            "skipped: changing real exports: no real files in ../shared/data beside this repository"
        ),
    }
    let mut dice = Dice(2026);
    let began = std::time::Instant::now();
    for seed in &seeds {
        for _ in 0..rounds {
            let bytes = mutated(seed, &mut dice);
            let mut answers = 0;
            read_stream("m", &bytes[..], &mut tempfile::tempfile, &mut |imported| {
                answers += 1;
                assert!(imported.problems.len() <= 101);
                for (index, activity) in imported.activities.iter().enumerate() {
                    assert!(activity.distance_m.is_none_or(|m| (0.0..=5e6).contains(&m)), "{activity:?}");
                    assert!(imported.run(index).is_some());
                }
                assert!(imported.beside.keys().all(|index| *index < imported.activities.len()));
                assert!(imported.status != Status::Refused || !imported.problems.is_empty());
            });
            assert!(answers > 0);
        }
    }
    assert!(began.elapsed().as_secs() < 120, "{:?}", began.elapsed());
}
