//! TCX, the XML of training programs: laps with sums, and points between them.
//!
//! The sums of the laps go before what the points add up to. Pool watches write times of 1989 when their
//! clock was not set; the training's id then tells the day it was uploaded.

use crate::{
    Imported,
    detail::Known,
    draft::Draft,
    gpx::beats,
    say::{Place, Say, number as count},
    sports,
    track::{Spot, Track},
    words::Time,
    xml::{self, Attributes, Damage, Listener},
};

/// More trainings than any file has.
const MOST: usize = 1000;

/// Reads a TCX file into `imported`.
pub(crate) fn read(bytes: &[u8], imported: &mut Imported) {
    let text = xml::text(bytes);
    let mut tcx = Tcx::default();
    let read = xml::listen(&text, &mut tcx);
    tcx.finish(read, imported);
}

/// The sums of the laps of one training.
#[derive(Clone, Copy, Debug, Default)]
struct Laps {
    count: u32,
    start: Option<Time>,
    seconds: Option<f64>,
    metres: Option<f64>,
    /// Beats and cycles, weighted by the seconds of their laps.
    beats: (f64, f64),
    cycles: (f64, f64),
    steps: Option<f64>,
    lap_s: f64,
}

#[derive(Debug, Default)]
struct Training {
    id: Option<Time>,
    device: Option<String>,
    laps: Laps,
    track: Track,
}

/// Where in the file the reader is.
#[derive(Debug, Default)]
struct Tcx {
    trainings: Vec<Training>,
    author: Option<String>,
    in_training: bool,
    in_lap: bool,
    in_creator: bool,
    in_author: bool,
    in_mean_heart: bool,
    in_heart: bool,
    spot: Option<Spot>,
    north: Option<f64>,
    east: Option<f64>,
    courses: u32,
}

impl Listener for Tcx {
    fn open(&mut self, name: &str, attributes: &Attributes<'_>) {
        match name {
            "Activity" if self.trainings.len() < MOST => {
                self.in_training = true;
                let sport = attributes.get("Sport").as_deref().and_then(sports::sport);
                self.trainings
                    .push(Training { track: Track { sport, ..Track::default() }, ..Training::default() });
            }
            "Lap" if self.in_training => {
                self.in_lap = true;
                if let Some(training) = self.trainings.last_mut() {
                    let laps = &mut training.laps;
                    laps.count = laps.count.saturating_add(1);
                    laps.lap_s = 0.0;
                    let start = attributes.get("StartTime").as_deref().and_then(Time::read);
                    laps.start = laps.start.or(start);
                }
            }
            "Trackpoint" if self.in_lap => {
                self.spot = Some(Spot::default());
                (self.north, self.east) = (None, None);
            }
            "HeartRateBpm" => self.in_heart = true,
            "AverageHeartRateBpm" => self.in_mean_heart = true,
            "Creator" => self.in_creator = true,
            "Author" => self.in_author = true,
            "Course" | "Workout" => self.courses = self.courses.saturating_add(1),
            _ => {}
        }
    }

    fn close(&mut self, name: &str, text: &str) {
        match name {
            "HeartRateBpm" => self.in_heart = false,
            "AverageHeartRateBpm" => self.in_mean_heart = false,
            "Creator" => self.in_creator = false,
            "Author" => self.in_author = false,
            "Lap" => self.in_lap = false,
            "Activity" => self.in_training = false,
            "Name" if self.in_author => self.author = xml::clean(text),
            "Trackpoint" => self.keep_spot(),
            _ if self.spot.is_some() => self.of_spot(name, text),
            _ => self.of_training(name, text),
        }
    }
}

impl Tcx {
    fn keep_spot(&mut self) {
        if let (Some(spot), Some(training)) = (self.spot.take(), self.trainings.last_mut()) {
            training.track.push(Spot { place: Spot::place(self.north, self.east), ..spot });
        }
    }

    fn of_spot(&mut self, name: &str, text: &str) {
        let Some(spot) = &mut self.spot else { return };
        let number = xml::number(text);
        match name {
            "Time" => spot.time = Time::read(text),
            "LatitudeDegrees" => self.north = number,
            "LongitudeDegrees" => self.east = number,
            "AltitudeMeters" => spot.altitude = number,
            "DistanceMeters" => spot.metres = number.filter(|metres| *metres >= 0.0),
            "Speed" => spot.speed = number.filter(|speed| *speed >= 0.0),
            "Cadence" | "RunCadence" => spot.cadence = number.filter(|cadence| *cadence >= 0.0),
            "Value" if self.in_heart => spot.heart = number.and_then(beats),
            _ => {}
        }
    }

    fn of_training(&mut self, name: &str, text: &str) {
        let Some(training) = self.trainings.last_mut().filter(|_| self.in_training) else { return };
        let number = xml::number(text).filter(|number| *number >= 0.0);
        let add = |sum: &mut Option<f64>| {
            if let Some(number) = number {
                *sum = Some(sum.unwrap_or(0.0) + number);
            }
        };
        let laps = &mut training.laps;
        match name {
            "Id" => training.id = Time::read(text),
            "Name" if self.in_creator => training.device = xml::clean(text),
            "TotalTimeSeconds" if self.in_lap => {
                add(&mut laps.seconds);
                laps.lap_s = number.unwrap_or(0.0);
            }
            "DistanceMeters" if self.in_lap => add(&mut laps.metres),
            "Value" if self.in_mean_heart => weigh(&mut laps.beats, number, laps.lap_s),
            "AvgRunCadence" => weigh(&mut laps.cycles, number, laps.lap_s),
            "Steps" if self.in_lap => add(&mut laps.steps),
            _ => {}
        }
    }

    fn finish(mut self, read: Result<(), Damage>, imported: &mut Imported) {
        let cut_off = read.is_err();
        if let Err(damage) = read {
            imported.lose(Place::Line { n: count(damage.line) }, damage.what);
            self.keep_spot();
        }
        let last = self.trainings.len().saturating_sub(1);
        for (at, training) in self.trainings.into_iter().enumerate() {
            training.finish(cut_off && at == last, self.author.as_deref(), imported);
        }
        if imported.activities.is_empty() {
            if self.courses > 0 {
                imported.hold_no_training(Say::XmlCourse);
            } else {
                imported.refuse(Say::XmlNothing);
            }
        }
    }
}

fn weigh(mean: &mut (f64, f64), number: Option<f64>, seconds: f64) {
    if let Some(number) = number.filter(|number| *number > 0.0) {
        *mean = (mean.0 + number * seconds, mean.1 + seconds);
    }
}

impl Training {
    fn finish(mut self, cut_off: bool, author: Option<&str>, imported: &mut Imported) {
        let laps = self.laps;
        if laps.count == 0 && self.track.spots.is_empty() {
            return;
        }
        let mean = |(sum, seconds): (f64, f64)| (seconds > 0.0).then(|| sum / seconds);
        self.track.cadence = mean(laps.cycles);
        let first = laps.start.or_else(|| self.track.first());
        let set = first.filter(|first| first.is_set());
        let span = first.zip(self.track.last()).map(|(first, last)| last.seconds - first.seconds);
        // A training lasts at least as long as its timer ran.
        let duration_s = match (span.filter(|span| *span >= 0.0), laps.seconds) {
            (Some(span), Some(timer)) => Some(span.max(timer)),
            (span, timer) => span.or(timer),
        };
        let heart = mean(laps.beats).and_then(beats).map(u16::from);
        let known = Known {
            duration_s,
            moving_s: laps.seconds,
            heart,
            no_clock: set.is_none(),
            cut_off,
            ..Known::default()
        };
        let summed = self.track.sum_up(&known);
        let uploaded = self.id.filter(|id| id.is_set() && set.is_none());
        let draft = Draft {
            start: set.and_then(Time::start),
            no_start: Some(no_start(first, uploaded)),
            local_day: set.and_then(Time::local_day),
            duration_s,
            moving_s: laps.seconds.or(summed.in_motion_s),
            distance_m: laps.metres.or(summed.metres),
            cycles: laps.steps.and_then(crate::activity::whole),
            device: self.device.or_else(|| author.map(ToOwned::to_owned)),
            ..summed.draft
        };
        draft.finish(imported);
    }
}

fn no_start(first: Option<Time>, uploaded: Option<Time>) -> Say {
    match (first, uploaded.and_then(Time::start)) {
        (None, _) => Say::FileNoStart,
        (Some(_), Some(start)) => Say::FileClockUploaded { at: start.to_string() },
        (Some(_), None) => Say::FileClockUnset,
    }
}
