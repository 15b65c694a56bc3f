//! GPX 1.0 and 1.1, with the extensions of Garmin, Strava, Apple, Cluetrust and OpenTracks.
//!
//! A track becomes a training; tracks of one sport within an hour of each other are one outing. Routes and
//! waypoints are plans and places, no trainings. Places are turned into metres here and kept nowhere.

use crate::{
    Imported,
    detail::Known,
    draft::Draft,
    say::{Place, Say, number},
    sports,
    track::{Spot, Track},
    words::Time,
    xml::{self, Attributes, Damage, Listener},
};

/// Seconds between two tracks that still are one outing.
const ONE_OUTING_S: f64 = 3600.0;
/// More tracks than any file has.
const MOST_TRACKS: usize = 1000;

/// Reads a GPX file into `imported`.
pub(crate) fn read(bytes: &[u8], imported: &mut Imported) {
    let text = xml::text(bytes);
    let mut gpx = Gpx::default();
    let read = xml::listen(&text, &mut gpx);
    gpx.finish(read, imported);
}

/// What has been heard of the file.
#[derive(Debug, Default)]
struct Gpx {
    creator: Option<String>,
    tracks: Vec<Track>,
    in_track: bool,
    spot: Option<Spot>,
    after_pause: bool,
    without_place: u32,
    without_time: u32,
    plans: u32,
}

impl Listener for Gpx {
    fn open(&mut self, name: &str, attributes: &Attributes<'_>) {
        match name {
            "gpx" => self.creator = attributes.get("creator").as_deref().and_then(xml::clean),
            "trk" => {
                self.in_track = true;
                if self.tracks.len() < MOST_TRACKS {
                    self.tracks.push(Track::default());
                }
            }
            "trkseg" => self.after_pause = self.tracks.last().is_some_and(|track| !track.spots.is_empty()),
            "trkpt" if self.in_track => {
                let degrees = |name| attributes.get(name).as_deref().map(str::trim).and_then(xml::number);
                let place = Spot::place(degrees("lat"), degrees("lon"));
                self.spot = Some(Spot {
                    place,
                    after_pause: std::mem::take(&mut self.after_pause),
                    ..Spot::default()
                });
            }
            "rtept" | "wpt" => self.plans = self.plans.saturating_add(1),
            _ => {}
        }
    }

    fn close(&mut self, name: &str, text: &str) {
        if let Some(spot) = &mut self.spot {
            match name {
                "trkpt" => {
                    self.without_place = self.without_place.saturating_add(u32::from(spot.place.is_none()));
                    self.without_time = self.without_time.saturating_add(u32::from(spot.time.is_none()));
                    let spot = *spot;
                    self.spot = None;
                    if let Some(track) = self.tracks.last_mut() {
                        track.push(spot);
                    }
                }
                "ele" => spot.altitude = xml::number(text),
                "time" => spot.time = Time::read(text),
                "speed" => spot.speed = xml::number(text).filter(|speed| *speed >= 0.0),
                "hr" | "heartrate" => spot.heart = xml::number(text).and_then(beats),
                "cad" | "cadence" | "RunCadence" => {
                    spot.cadence = xml::number(text).filter(|cadence| *cadence >= 0.0)
                }
                _ => {}
            }
            return;
        }
        match name {
            "trk" => self.in_track = false,
            "type" if self.in_track => {
                if let Some(track) = self.tracks.last_mut().filter(|track| track.spots.is_empty()) {
                    track.sport = sports::sport(text);
                }
            }
            _ => {}
        }
    }
}

/// Returns a heart rate that a byte holds.
pub(crate) fn beats(number: f64) -> Option<u8> {
    u8::try_from(crate::activity::whole(number)?).ok()
}

impl Gpx {
    fn finish(self, read: Result<(), Damage>, imported: &mut Imported) {
        let cut_off = read.is_err();
        if let Err(damage) = read {
            imported.lose(Place::Line { n: number(damage.line) }, damage.what);
        }
        let points: usize = self.tracks.iter().map(|track| track.spots.len()).sum();
        if self.without_place > 0 {
            let say = Say::XmlWithoutPlace { n: self.without_place.into(), points: number(points) };
            imported.lose(Place::Whole, say);
        }
        if points > 0 && self.without_time as usize >= points {
            imported.hold_no_training(Say::XmlWithoutTimes);
            return;
        }
        let mut outings: Vec<Track> = Vec::new();
        for track in self.tracks.into_iter().filter(|track| track.first().is_some()) {
            match outings.last_mut() {
                Some(outing) if is_one(outing, &track) => join(outing, track),
                Some(_) | None => outings.push(track),
            }
        }
        let last = outings.len().saturating_sub(1);
        for (at, track) in outings.iter().enumerate() {
            training(track, cut_off && at == last, self.creator.clone(), imported);
        }
        if imported.activities.is_empty() {
            if self.plans > 0 {
                imported.hold_no_training(Say::XmlOnlyPlaces);
            } else {
                imported.refuse(Say::XmlNothing);
            }
        }
    }
}

fn is_one(outing: &Track, next: &Track) -> bool {
    let gap = outing.last().zip(next.first()).map(|(last, first)| first.seconds - last.seconds);
    outing.sport == next.sport && gap.is_some_and(|gap| (0.0..ONE_OUTING_S).contains(&gap))
}

fn join(outing: &mut Track, next: Track) {
    let first = next.spots.iter().copied().take(1).map(|spot| Spot { after_pause: true, ..spot });
    let rest = next.spots.iter().copied().skip(1);
    first.chain(rest).for_each(|spot| outing.push(spot));
}

fn training(track: &Track, cut_off: bool, device: Option<String>, imported: &mut Imported) {
    let first = track.first();
    let set = first.filter(|first| first.is_set());
    let known = Known { no_clock: set.is_none(), cut_off, ..Known::default() };
    let summed = track.sum_up(&known);
    let draft = Draft {
        start: set.and_then(Time::start),
        no_start: Some(Say::FileClockUnset),
        local_day: set.and_then(Time::local_day),
        duration_s: summed.span_s,
        moving_s: summed.in_motion_s.filter(|moving| *moving > 0.0),
        distance_m: summed.metres,
        device,
        ..summed.draft
    };
    draft.finish(imported);
}
