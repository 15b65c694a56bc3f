//! The same training twice in one export: uploaded twice, or written by two apps.

use std::collections::BTreeMap;

use heelup_core::{journal::Sport, units::LocalDate};
use jiff::tz::TimeZone;

use crate::Activity;

/// Seconds that two starts of one training may lie apart.
const NEAR: i64 = 120;
/// How much times and distances of one training may differ.
const SHARE: f64 = 0.03;

/// One training met before.
#[derive(Clone, Debug)]
struct Met {
    sport: Sport,
    seconds: Option<f64>,
    metres: Option<f64>,
    place: String,
}

/// The trainings met before, by the second they began in, and by their day.
#[derive(Debug, Default)]
pub(crate) struct Alike {
    met: BTreeMap<i64, Vec<Met>>,
    days: BTreeMap<LocalDate, Vec<Met>>,
}

impl Alike {
    /// Returns where the same training stood before; a new one is remembered under its place.
    ///
    /// The same place never repeats itself: what one file holds twice was two trainings to its device.
    pub(crate) fn seen_before(&mut self, activity: &Activity, place: &str) -> Option<String> {
        let one = Met {
            sport: activity.sport,
            seconds: activity.duration_s.or(activity.moving_s),
            metres: activity.distance_m.filter(|metres| *metres > 0.0),
            place: place.to_owned(),
        };
        let Some(start) = activity.start else {
            // A line of a table with a day and no time: what a file of that day tells, it tells better.
            let of_day = self.days.get(&activity.local_day?)?;
            return of_day.iter().find(|met| met.is(&one)).map(|met| met.place.clone());
        };
        let at = start.at.as_second();
        let near = self.met.range(at - NEAR..=at + NEAR).flat_map(|(_, met)| met);
        if let Some(found) = near.into_iter().find(|met| met.is(&one)) {
            return Some(found.place.clone());
        }
        if let Some(day) = activity.local_date(&TimeZone::UTC) {
            self.days.entry(day).or_default().push(one.clone());
        }
        self.met.entry(at).or_default().push(one);
        None
    }
}

impl Met {
    fn is(&self, other: &Self) -> bool {
        let sports = self.sport == other.sport || self.sport == Sport::Other || other.sport == Sport::Other;
        sports
            && self.place != other.place
            && (close(self.seconds, other.seconds) || close(self.metres, other.metres))
    }
}

fn close(one: Option<f64>, other: Option<f64>) -> bool {
    one.zip(other).is_some_and(|(a, b)| (a - b).abs() <= SHARE * a.max(b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Facts;

    fn run(second: i64, seconds: f64) -> Activity {
        let at = jiff::Timestamp::from_second(1_700_000_000 + second).ok();
        Facts { at, duration_s: Some(seconds), ..Facts::of(Sport::Running) }.activity("f", "i", None)
    }

    #[test]
    fn the_same_run_from_two_places_is_known() {
        let mut alike = Alike::default();
        assert_eq!(alike.seen_before(&run(0, 3000.0), "a.fit"), None);
        assert_eq!(alike.seen_before(&run(60, 3050.0), "b.gpx").as_deref(), Some("a.fit"));
        assert_eq!(alike.seen_before(&run(60, 3500.0), "c.gpx"), None, "much longer");
        assert_eq!(alike.seen_before(&run(400, 3000.0), "d.gpx"), None, "later");
        assert_eq!(alike.seen_before(&run(0, 3000.0), "a.fit"), None, "one file does not repeat itself");
    }

    #[test]
    fn a_day_without_a_time_is_known_by_its_size() {
        let mut alike = Alike::default();
        alike.seen_before(&run(0, 3000.0), "a.fit");
        let day = run(0, 3000.0).local_date(&TimeZone::UTC);
        let line = |seconds| Activity { start: None, local_day: day, ..run(0, seconds) };
        assert_eq!(alike.seen_before(&line(3010.0), "t.csv").as_deref(), Some("a.fit"));
        assert_eq!(alike.seen_before(&line(1800.0), "t.csv"), None);
        assert_eq!(
            alike.seen_before(&line(1800.0), "u.csv"),
            None,
            "a day alone does not tell two tables apart"
        );
    }
}
