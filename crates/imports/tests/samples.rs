//! The trainings that are checked in under `files/fit/`, and a proof that they are what this module makes.
//!
//! No person ran them: the routes are circles around 0° N 0° E. They are used by other crates' tests, too.

use std::path::PathBuf;

use crate::writer::{
    Part,
    Value::{Bytes, I32, Text, U8, U16, U32, U32s},
};

/// 2026-03-02T16:30:00Z in seconds of FIT: half past five in the evening one hour east of Greenwich.
pub(crate) const MONDAY: u32 = 1_141_403_400;
/// A day.
pub(crate) const DAY: u32 = 86_400;
const HOUR: u32 = 3600;

pub(crate) mod global {
    //! Message numbers of the published FIT profile.
    pub(crate) const FILE_ID: u16 = 0;
    pub(crate) const DEVICE_SETTINGS: u16 = 2;
    pub(crate) const SPORT: u16 = 12;
    pub(crate) const SESSION: u16 = 18;
    pub(crate) const LAP: u16 = 19;
    pub(crate) const RECORD: u16 = 20;
    pub(crate) const EVENT: u16 = 21;
    pub(crate) const DEVICE_INFO: u16 = 23;
    pub(crate) const ACTIVITY: u16 = 34;
    pub(crate) const MONITORING: u16 = 55;
    pub(crate) const MONITORING_INFO: u16 = 103;
    pub(crate) const FIELD_DESCRIPTION: u16 = 206;
}

/// A training to be written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Training {
    pub(crate) start: u32,
    /// FIT's sport and sub-sport.
    pub(crate) sport: (u8, u8),
    pub(crate) seconds: u32,
    /// Seconds that the timer stood still, half way.
    pub(crate) pause: u32,
    pub(crate) metres: u32,
    /// Cycles a minute; 0 where there is no sensor.
    pub(crate) cadence: u8,
    /// Metres climbed; none without a barometer.
    pub(crate) ascent: Option<u16>,
    pub(crate) outdoors: bool,
    /// Seconds between two records.
    pub(crate) every: u32,
}

/// Running, in FIT's numbers.
pub(crate) const RUNNING: (u8, u8) = (1, 0);

pub(crate) const EASY: Training = Training {
    start: MONDAY,
    sport: RUNNING,
    seconds: 2880,
    pause: 0,
    metres: 8000,
    cadence: 85,
    ascent: Some(24),
    outdoors: true,
    every: 5,
};

/// A run of ten seconds: small enough to damage every byte of it.
pub(crate) const TINY: Training =
    Training { seconds: 10, metres: 28, every: 2, ascent: Some(0), outdoors: false, ..EASY };

impl Training {
    /// Opens the part: who made it, and the watch's local time.
    pub(crate) fn open(&self, part: &mut Part) {
        part.message(
            0,
            global::FILE_ID,
            &[(0, U8(4)), (1, U16(255)), (4, U32(self.start)), (8, Text("Heelup sample"))],
        );
        part.message(0, global::DEVICE_SETTINGS, &[(0, U8(0)), (1, U32(0)), (2, U32s(vec![HOUR]))]);
    }

    /// Writes the sport, the records and the stops of the timer, without any summary. `done` is the distance
    /// that stands on the counter before.
    pub(crate) fn records(&self, part: &mut Part, done: u32) {
        part.message(0, global::SPORT, &[(0, U8(self.sport.0)), (1, U8(self.sport.1))]);
        part.message(1, global::EVENT, &[(253, U32(self.start)), (0, U8(0)), (1, U8(0))]);
        let half = self.seconds / 2;
        let mut moved = 0;
        loop {
            let paused = if moved > half { self.pause } else { 0 };
            let mut fields =
                vec![(253, U32(self.start + moved + paused)), (5, U32(self.centimetres(moved) + done * 100))];
            if self.cadence > 0 {
                fields.push((4, U8(if moved == 0 { 0 } else { self.cadence })));
            }
            if self.ascent.is_some() {
                fields.push((2, U16(self.altitude(moved))));
            }
            if self.outdoors {
                let (lat, long) = self.place(moved);
                fields.extend([(0, I32(lat)), (1, I32(long))]);
            }
            part.message(2, global::RECORD, &fields);
            if self.pause > 0 && moved <= half && moved + self.every > half {
                part.message(1, global::EVENT, &[(253, U32(self.start + half)), (0, U8(0)), (1, U8(4))]);
                part.message(
                    1,
                    global::EVENT,
                    &[(253, U32(self.start + half + self.pause)), (0, U8(0)), (1, U8(0))],
                );
            }
            if moved >= self.seconds {
                break;
            }
            moved = (moved + self.every).min(self.seconds);
        }
        part.message(1, global::EVENT, &[(253, U32(self.end())), (0, U8(0)), (1, U8(4))]);
    }

    /// Writes the summary.
    pub(crate) fn summary(&self, part: &mut Part) {
        let strides = u32::from(self.cadence) * self.seconds / 60;
        let totals = [
            (253, U32(self.end())),
            (2, U32(self.start)),
            (7, U32((self.seconds + self.pause) * 1000)),
            (8, U32(self.seconds * 1000)),
            (9, U32(self.metres * 100)),
            (10, U32(if self.cadence > 0 { strides } else { u32::MAX })),
        ];
        let cadence = if self.cadence > 0 { self.cadence } else { u8::MAX };
        let lap = [
            (17, U8(cadence)),
            (21, U16(self.ascent.unwrap_or(u16::MAX))),
            (25, U8(self.sport.0)),
            (39, U8(self.sport.1)),
        ];
        part.message(3, global::LAP, &[&totals[..], &lap].concat());
        let session = [
            (18, U8(cadence)),
            (22, U16(self.ascent.unwrap_or(u16::MAX))),
            (5, U8(self.sport.0)),
            (6, U8(self.sport.1)),
        ];
        part.message(4, global::SESSION, &[&totals[..], &session].concat());
    }

    /// Closes the part: how many sessions, and the local time.
    pub(crate) fn close(&self, part: &mut Part, sessions: u16) {
        let local = self.end() + HOUR;
        part.message(
            5,
            global::ACTIVITY,
            &[(253, U32(self.end())), (5, U32(local)), (1, U16(sessions)), (2, U8(0))],
        );
    }

    /// Returns the whole training as one part.
    pub(crate) fn part(&self) -> Part {
        let mut part = Part::default();
        self.open(&mut part);
        self.records(&mut part, 0);
        self.summary(&mut part);
        self.close(&mut part, 1);
        part
    }

    /// Returns when it ended, in seconds of FIT.
    pub(crate) fn end(&self) -> u32 {
        self.start + self.seconds + self.pause
    }

    fn centimetres(&self, moved: u32) -> u32 {
        (u64::from(self.metres) * 100 * u64::from(moved) / u64::from(self.seconds)) as u32
    }

    /// Up in the first half, down in the second; fifths of a metre above −500 m.
    fn altitude(&self, moved: u32) -> u16 {
        let top = u32::from(self.ascent.unwrap_or(0)) * 5;
        let up = moved.min(self.seconds - moved) * 2;
        (3000 + top * up / self.seconds) as u16
    }

    /// A square of 400 m around 0° N 0° E, walked round; semicircles, about 107 a metre.
    fn place(&self, moved: u32) -> (i32, i32) {
        let along = (self.centimetres(moved) / 100 % 400).cast_signed();
        let (north, east) = match along {
            0..100 => (along, 0),
            100..200 => (100, along - 100),
            200..300 => (300 - along, 100),
            _ => (0, 400 - along),
        };
        (north * 107, east * 107)
    }
}

fn triathlon() -> Part {
    let swim = Training {
        sport: (5, 18),
        seconds: 1200,
        metres: 1000,
        cadence: 28,
        ascent: None,
        every: 60,
        ..EASY
    };
    let ride =
        Training { sport: (2, 0), start: swim.end(), seconds: 3600, metres: 28_000, cadence: 88, ..swim };
    let run =
        Training { sport: RUNNING, start: ride.end(), seconds: 1500, metres: 5000, cadence: 86, ..swim };
    let mut part = Part::default();
    swim.open(&mut part);
    let mut done = 0;
    for leg in [swim, ride, run] {
        leg.records(&mut part, done);
        leg.summary(&mut part);
        done += leg.metres;
    }
    run.close(&mut part, 3);
    part
}

/// Two days of steps six hours west of Greenwich, with the count at midnight that closes the first.
fn all_day_steps() -> Part {
    let midnight = MONDAY - 16 * HOUR - HOUR / 2 + 6 * HOUR;
    let mut part = Part::default();
    part.message(
        0,
        global::FILE_ID,
        &[(0, U8(32)), (1, U16(255)), (4, U32(midnight)), (8, Text("Heelup sample"))],
    );
    part.message(0, global::MONITORING_INFO, &[(253, U32(midnight)), (0, U32(midnight - 6 * HOUR))]);
    let (walking, running) = (6_u8, 1_u8);
    let mut count = |hours: u32, kind: u8, steps: u32| {
        let low = (midnight + hours * HOUR) & 0xFFFF;
        part.message(1, global::MONITORING, &[(3, U32(steps)), (26, U16(low as u16)), (24, U8(0x40 | kind))]);
    };
    for (hours, kind, steps) in
        [(8, walking, 900), (12, walking, 4200), (18, running, 2600), (20, walking, 7400)]
    {
        count(hours, kind, steps);
    }
    count(24, walking, 7900);
    // The last one is a count that fell back: the watch was restarted.
    for (hours, kind, steps) in [(32, walking, 300), (41, walking, 5100), (42, walking, 40)] {
        count(hours, kind, steps);
    }
    part
}

/// An older watch: times in the headers, distances in packed bytes, no summary of steps.
fn packed_distance() -> Part {
    let mut part = Part::default();
    part.message(0, global::FILE_ID, &[(0, U8(4)), (1, U16(255)), (4, U32(MONDAY))]);
    part.message(1, global::SPORT, &[(0, U8(1)), (1, U8(0))]);
    part.message(1, global::RECORD, &[(253, U32(MONDAY)), (4, U8(0))]);
    for tick in 1..=60_u32 {
        let sixteenths = (tick * 15 * 16) & 0xFFF;
        let packed = Bytes(vec![0, ((sixteenths & 0xF) << 4) as u8, (sixteenths >> 4) as u8]);
        part.compressed(1, global::RECORD, MONDAY + tick * 5, &[(8, packed), (4, U8(84))]);
    }
    part
}

fn course() -> Part {
    let mut part = Part::default();
    part.message(0, global::FILE_ID, &[(0, U8(6)), (1, U16(255)), (4, U32(MONDAY))]);
    EASY.records(&mut part, 0);
    part
}

/// Every sample: its name, which says what it shows, and its bytes.
pub(crate) fn all() -> Vec<(&'static str, Vec<u8>)> {
    let easy = EASY.part().finish();
    let hilly = Training {
        start: MONDAY + 3 * DAY + HOUR,
        seconds: 4320,
        pause: 90,
        metres: 12_000,
        cadence: 82,
        ascent: Some(340),
        every: 10,
        ..EASY
    };
    let treadmill = Training {
        start: MONDAY + 5 * DAY,
        sport: (1, 1),
        seconds: 1800,
        metres: 5000,
        ascent: None,
        outdoors: false,
        every: 10,
        ..EASY
    };
    let walk = Training {
        start: MONDAY + 6 * DAY,
        sport: (11, 0),
        seconds: 1800,
        metres: 2600,
        cadence: 57,
        every: 30,
        ..EASY
    };
    let strength =
        Training { start: MONDAY + DAY, sport: (10, 20), metres: 0, cadence: 0, every: 60, ..treadmill };

    let cut = Training { start: MONDAY + 2 * DAY, ..EASY }.part().finish();
    let cut = cut[..cut.len() * 3 / 5].to_vec();

    let mut wrong_checksum = treadmill.part().finish();
    *wrong_checksum.last_mut().unwrap() ^= 0xFF;

    let mut no_summary = Part::default();
    hilly.open(&mut no_summary);
    hilly.records(&mut no_summary, 0);

    let unset = Training { start: 17_217_864, ..treadmill };
    let mut clock_not_set = Part::default();
    clock_not_set.message(0, global::FILE_ID, &[(0, U8(4)), (1, U16(255)), (4, U32(unset.start))]);
    unset.records(&mut clock_not_set, 0);
    unset.summary(&mut clock_not_set);

    let mut chained = treadmill.part().finish();
    chained.extend(walk.part().finish());

    vec![
        ("easy-run-8km.fit", easy),
        ("hilly-run-12km.fit", hilly.part().finish()),
        ("treadmill-run-5km.fit", treadmill.part().finish()),
        ("walk.fit", walk.part().finish()),
        ("strength.fit", strength.part().finish()),
        ("triathlon.fit", triathlon().finish()),
        ("two-trainings-chained.fit", chained),
        ("all-day-steps.fit", all_day_steps().finish()),
        ("no-summary.fit", no_summary.finish()),
        ("packed-distance.fit", packed_distance().finish_old()),
        ("clock-not-set.fit", clock_not_set.finish()),
        ("course-to-follow.fit", course().finish()),
        ("truncated-run.fit", cut),
        ("wrong-checksum.fit", wrong_checksum),
        ("not-a-fit.fit", b"Monday: 8 km easy, calf felt fine. This is a note, not a recording.\n".to_vec()),
        ("empty.fit", Vec::new()),
    ]
}

/// Returns the folder of the samples.
fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/files/fit")
}

/// Returns the bytes of a sample as this module makes them.
pub(crate) fn sample(name: &str) -> Vec<u8> {
    all().into_iter().find(|(known, _)| *known == name).unwrap().1
}

#[test]
fn the_samples_on_disk_are_what_is_made_here() {
    let made = all();
    for (name, bytes) in &made {
        let found = std::fs::read(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(
            found == *bytes,
            "{name} differs; make it again with the ignored test `make_the_samples_again`"
        );
    }
    let on_disk = std::fs::read_dir(folder())
        .unwrap()
        .filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|extension| extension == "fit"));
    assert_eq!(on_disk.count(), made.len());
}

#[test]
#[ignore = "a chore: run it with --ignored after a change to a sample"]
fn make_the_samples_again() {
    std::fs::create_dir_all(folder()).unwrap();
    for (name, bytes) in all() {
        std::fs::write(folder().join(name), bytes).unwrap();
    }
}
