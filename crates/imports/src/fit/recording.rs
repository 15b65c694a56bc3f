//! What one part of a file says, gathered message by message and not judged yet.
//!
//! Field numbers are those of the published FIT profile. Memory is bounded: beyond the greatest count
//! nothing more is kept, only counted.

use rustyfit::profile::typedef::File;

use super::{
    apps::AppFields,
    device::Device,
    message::{Kind, Message},
    monitoring::DayBook,
    sport::{StatedSport, of_activity_type},
    time::LocalClock,
};
use crate::say::Say;

/// Eleven days at one record a second.
const MOST_SAMPLES: usize = 1_000_000;
/// More stops of the timer than anybody presses.
const MOST_MARKS: usize = 10_000;
/// More trainings than anybody puts into one part.
const MOST_SESSIONS: usize = 1000;

/// One record: a moment of the training.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sample {
    /// Seconds of the device's clock.
    pub time: Option<u32>,
    /// Centimetres since the start.
    pub distance_cm: Option<u32>,
    /// Fifths of a metre above −500 m.
    pub altitude: Option<u32>,
    /// Cycles a minute.
    pub cadence: Option<u8>,
    /// Parts of a cycle a minute, in 128ths.
    pub cadence_128: u8,
    /// Beats a minute.
    pub heart: Option<u8>,
    /// Millimetres a second.
    pub speed_mm_s: Option<u32>,
    /// Half circles north and east, 2³¹ of them.
    pub place: Option<(i32, i32)>,
    /// Running dynamics.
    pub step: StepSample,
}

/// What a record says of a step, as small as it is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct StepSample {
    /// Tenths of a millisecond on the ground.
    pub contact: Option<u16>,
    /// The left foot's share of it, in hundredths of a percent.
    pub left: Option<u16>,
    /// Tenths of a millimetre up and down.
    pub oscillation: Option<u16>,
    /// Tenths of a millimetre forward.
    pub length: Option<u16>,
}

/// The summary of one training, as the device wrote it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Session {
    /// What it was.
    pub sport: StatedSport,
    /// Seconds of the device's clock.
    pub start: Option<u32>,
    /// When the summary was written, in seconds of the same clock.
    pub written: Option<u32>,
    /// Milliseconds from start to end.
    pub elapsed_ms: Option<u32>,
    /// Milliseconds with the timer running.
    pub timer_ms: Option<u32>,
    /// Centimetres.
    pub distance_cm: Option<u32>,
    /// Cycles: strides on foot, turns of the pedals on a bike.
    pub cycles: Option<u32>,
    /// Mean cycles a minute. The fraction that newer devices add is left out: at most one step in a hundred.
    pub cadence: Option<u32>,
    /// Metres.
    pub ascent_m: Option<u32>,
    /// Metres.
    pub descent_m: Option<u32>,
    /// Mean beats a minute.
    pub heart: Option<u8>,
    /// How many samples were kept before this summary came.
    pub samples_before: usize,
}

/// The timer was started or stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TimerMark {
    /// Seconds of the device's clock.
    pub time: u32,
    /// Whether it runs from here on.
    pub runs: bool,
}

/// Everything that is kept of one part.
#[derive(Debug, Default)]
pub(super) struct Recording {
    kind: Option<u8>,
    /// What made it.
    pub device: Device,
    /// The summaries, in the order of the file.
    pub sessions: Vec<Session>,
    /// The records, in the order of the file.
    pub samples: Vec<Sample>,
    /// Records beyond the greatest count.
    pub unkept: u32,
    /// Starts and stops of the timer, in the order of the file.
    pub timer: Vec<TimerMark>,
    sport: StatedSport,
    lap_sport: StatedSport,
    record_sport: StatedSport,
    clock: LocalClock,
    settings_clock: LocalClock,
    packed: PackedDistance,
    apps: AppFields,
}

impl Recording {
    /// Takes one message.
    pub(super) fn take(&mut self, message: &Message<'_>, days: &mut DayBook) {
        match message.kind() {
            Kind::FileId => {
                self.kind = message.small(0);
                self.device.take_file_id(message);
            }
            Kind::DeviceInfo => self.device.take_info(message),
            Kind::DeviceSettings => self.take_settings(message),
            Kind::Activity => {
                if let (Some(time), Some(local)) = (message.number(253), message.number(5)) {
                    self.clock = LocalClock::compared(time, local);
                }
            }
            Kind::Sport => self.sport = StatedSport { sport: message.small(0), sub: message.small(1) },
            Kind::Lap => self.lap_sport = StatedSport { sport: message.small(25), sub: message.small(39) },
            Kind::Session => self.take_session(message),
            Kind::Record => self.take_record(message),
            Kind::Event => self.take_event(message),
            Kind::Monitoring => days.take(message),
            Kind::MonitoringInfo => days.take_info(message),
            Kind::FieldDescription => self.apps.describe(message),
            Kind::Unread => {}
        }
    }

    /// Returns the number of the kind of file, where it is stated.
    pub(super) const fn file_kind(&self) -> Option<u8> {
        self.kind
    }

    /// Returns what the file says about local time: with the training, else in the device's settings.
    pub(super) fn local_clock(&self) -> LocalClock {
        self.clock.or(self.settings_clock)
    }

    /// Returns the sport of a session, or where it states none, what the rest of the part states.
    pub(super) fn sport_of(&self, session: StatedSport) -> StatedSport {
        let stated = [session, self.sport, self.lap_sport, self.record_sport];
        stated.into_iter().find(|stated| stated.sport.is_some()).unwrap_or_default()
    }

    /// Returns the sport of records that no session covers. After another session only the newest statement
    /// counts: laps and records before it were of that session.
    pub(super) fn sport_of_records(&self, after_a_session: bool) -> StatedSport {
        if after_a_session { self.sport } else { self.sport_of(StatedSport::default()) }
    }

    fn take_settings(&mut self, message: &Message<'_>) {
        let zone = usize::from(message.small(0).unwrap_or(0));
        // Seconds ahead of UTC, negative ones stored in two's complement. A clock that does not itself run
        // on UTC is left alone.
        if let Some(&ahead) = message.numbers(2).get(zone)
            && message.number(1).unwrap_or(0) == 0
        {
            self.settings_clock = LocalClock::of_offset(i64::from(ahead.cast_signed()));
        }
    }

    fn take_session(&mut self, message: &Message<'_>) {
        if self.sessions.len() >= MOST_SESSIONS {
            return;
        }
        self.sessions.push(Session {
            sport: StatedSport { sport: message.small(5), sub: message.small(6) },
            start: message.number(2),
            written: message.number(253),
            elapsed_ms: message.number(7),
            timer_ms: message.number(8).or_else(|| message.number(59)),
            distance_cm: message.number(9),
            cycles: message.number(10),
            cadence: message.number(18),
            ascent_m: message.number(22),
            descent_m: message.number(23),
            heart: message.small(16).filter(|beats| *beats > 0),
            samples_before: self.samples.len(),
        });
    }

    fn take_record(&mut self, message: &Message<'_>) {
        if self.samples.len() >= MOST_SAMPLES {
            self.unkept = self.unkept.saturating_add(1);
            return;
        }
        let mut sample = Sample::default();
        let (mut low, mut slow, mut north, mut east) = (None, None, None, None);
        let small = |value: u32| u16::try_from(value).ok();
        message.each(|field, value| match field {
            253 => sample.time = Some(value),
            5 => sample.distance_cm = Some(value),
            78 => sample.altitude = Some(value),
            2 => low = Some(value),
            4 => sample.cadence = u8::try_from(value).ok(),
            53 => sample.cadence_128 = u8::try_from(value).unwrap_or(0),
            3 => sample.heart = u8::try_from(value).ok(),
            73 => sample.speed_mm_s = Some(value),
            6 => slow = Some(value),
            0 => north = Some(value.cast_signed()),
            1 => east = Some(value.cast_signed()),
            39 => sample.step.oscillation = small(value),
            41 => sample.step.contact = small(value),
            84 => sample.step.left = small(value),
            85 => sample.step.length = small(value),
            42 if self.record_sport.sport.is_none() => {
                self.record_sport = of_activity_type(u8::try_from(value).unwrap_or(u8::MAX));
            }
            _ => {}
        });
        sample.altitude = sample.altitude.or(low);
        sample.speed_mm_s = sample.speed_mm_s.or(slow);
        sample.place = north.zip(east);
        self.apps.fill(message, &mut sample.step);
        let packed = message.three_bytes(8).map(|bytes| self.packed.unpack(bytes));
        sample.distance_cm = sample.distance_cm.or(packed);
        self.samples.push(sample);
    }

    fn take_event(&mut self, message: &Message<'_>) {
        let runs = match (message.small(0), message.small(1)) {
            (Some(0), Some(0)) => true,
            (Some(0), Some(1 | 4)) => false,
            _ => return,
        };
        if let Some(time) = message.number(253)
            && self.timer.len() < MOST_MARKS
        {
            self.timer.push(TimerMark { time, runs });
        }
    }
}

/// The distance of older watches: twelve bits that count sixteenths of a metre and start over at 256 m.
#[derive(Debug, Default)]
struct PackedDistance {
    last: Option<u16>,
    sixteenths: u32,
}

impl PackedDistance {
    /// Returns centimetres since the start.
    fn unpack(&mut self, [_, middle, high]: [u8; 3]) -> u32 {
        let now = u16::from(middle >> 4) | (u16::from(high) << 4);
        let grown = now.wrapping_sub(self.last.unwrap_or(0)) & 0x0FFF;
        self.last = Some(now);
        self.sixteenths = self.sixteenths.saturating_add(u32::from(grown));
        u32::try_from(u64::from(self.sixteenths) * 100 / 16).unwrap_or(u32::MAX)
    }
}

/// Returns the name of a kind of file that holds no training, though it may hold a track; none for a
/// training, for all-day counts, and for kinds that are not known.
pub(super) fn not_a_recording(kind: u8) -> Option<Say> {
    match File(kind) {
        File::DEVICE | File::SETTINGS => Some(Say::FitDeviceSettings),
        File::SPORT => Some(Say::FitSportSettings),
        File::WORKOUT => Some(Say::FitWorkout),
        File::COURSE => Some(Say::FitCourse),
        File::SCHEDULES => Some(Say::FitSchedule),
        File::WEIGHT => Some(Say::FitWeight),
        File::TOTALS => Some(Say::FitTotals),
        File::GOALS => Some(Say::FitGoals),
        File::BLOOD_PRESSURE => Some(Say::FitBloodPressure),
        File::SEGMENT | File::SEGMENT_LIST => Some(Say::FitSegment),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_distances_go_on_after_they_start_over() {
        let mut packed = PackedDistance::default();
        let bytes = |sixteenths: u16| [0, ((sixteenths & 0xF) << 4) as u8, (sixteenths >> 4) as u8];
        assert_eq!(packed.unpack(bytes(16)), 100);
        assert_eq!(packed.unpack(bytes(4090)), 25_562);
        assert_eq!(packed.unpack(bytes(10)), 25_662);
    }

    #[test]
    fn a_track_to_follow_is_no_training() {
        assert_eq!(not_a_recording(6), Some(Say::FitCourse));
        assert_eq!(not_a_recording(4), None);
        assert_eq!(not_a_recording(32), None);
        assert_eq!(not_a_recording(200), None);
    }
}
