//! One training in two files: the export of a watch and that of an app, told apart from two trainings.

use jiff::Timestamp;

use super::Run;

/// Seconds between the starts of one training, as two devices or apps write it.
const NEAR_S: i64 = 120;
/// A zone that was left out moves the start by whole half hours, the seconds stay.
const HALF_HOUR_S: i64 = 1800;
/// No zone is further from the common one: a day later at the same second is another training. No two starts of
/// one training lie further apart.
pub(crate) const ZONES_S: i64 = 14 * 3600;
/// Two measures of one training differ by three in a hundred at most.
const WITHIN: f64 = 0.03;

impl Run {
    /// Tells whether this is the same training as the other, recorded or exported twice.
    ///
    /// Both must be of one sport and begin within two minutes, or whole half hours apart to the second, as
    /// exports do that forget the time zone. Then their distance or their duration must be the same within
    /// three percent. What somebody told by hand is the same only when it began then, too, and nothing both
    /// tell speaks against it. A training without a start is never taken for another.
    #[must_use]
    pub fn looks_like(&self, other: &Self) -> bool {
        let Some(apart) = self.starts_after(other).filter(|_| self.sport == other.sport) else {
            return false;
        };
        let near = apart <= NEAR_S;
        let moved = apart % HALF_HOUR_S == 0 && apart <= ZONES_S;
        let by_hand = self.file.is_none() || other.file.is_none();
        let distance = same(self.distance_m, other.distance_m);
        let durations = [
            same(self.duration_s, other.duration_s),
            same(self.moving_s, other.moving_s),
            // One export may leave the pauses out of its only duration.
            same(self.duration_s, other.moving_s),
            same(self.moving_s, other.duration_s),
        ];
        let duration = durations.into_iter().flatten().reduce(|a, b| a || b);
        if by_hand {
            return near && distance != Some(false) && duration != Some(false);
        }
        match (distance, duration) {
            (None, None) => near,
            (distance, duration) => (near || moved) && (distance == Some(true) || duration == Some(true)),
        }
    }

    /// Returns the seconds between the two starts; none when one is not known.
    fn starts_after(&self, other: &Self) -> Option<i64> {
        Some((self.start_s()? - other.start_s()?).abs())
    }

    /// Returns the second it began in, counted from 1970; none when that is not known.
    pub(crate) fn start_s(&self) -> Option<i64> {
        Some(self.start.as_ref()?.parse::<Timestamp>().ok()?.as_second())
    }
}

/// Tells whether two measures are one within three percent; none when one is not known.
fn same(a: Option<u32>, b: Option<u32>) -> Option<bool> {
    let (a, b) = (f64::from(a?), f64::from(b?));
    Some((a - b).abs() <= a.max(b) * WITHIN)
}

#[cfg(test)]
mod tests {
    use super::super::{Run, SourceFile, Sport};

    fn run(start: &str, metres: u32, seconds: u32) -> Run {
        let file = SourceFile { name: "a".into(), sha256: "00".into(), index: 0, device: None };
        Run {
            start: Some(start.to_owned()),
            distance_m: Some(metres),
            duration_s: Some(seconds),
            file: Some(file),
            ..Run::of(Sport::Running)
        }
    }

    const START: &str = "2026-03-02T17:30:00+01:00";

    #[test]
    fn one_run_in_two_files_is_known_by_start_and_size() {
        let watch = run(START, 8000, 2880);
        assert!(watch.looks_like(&watch));
        assert!(watch.looks_like(&run("2026-03-02T16:31:59Z", 8100, 3600)), "the distance is the same");
        assert!(watch.looks_like(&run("2026-03-02T16:28:01Z", 9000, 2900)), "the duration is the same");
        assert!(!watch.looks_like(&run("2026-03-02T16:32:01Z", 8000, 2880)), "too far apart");
        assert!(!watch.looks_like(&run("2026-03-02T16:30:00Z", 9000, 3600)), "another size");
        let walk = Run { sport: Sport::Walking, ..watch.clone() };
        assert!(!watch.looks_like(&walk));
    }

    #[test]
    fn a_zone_left_out_moves_the_start_by_whole_half_hours() {
        let watch = run(START, 8000, 2880);
        assert!(watch.looks_like(&run("2026-03-02T17:30:00Z", 8000, 2880)));
        assert!(watch.looks_like(&run("2026-03-02T22:00:00Z", 8000, 2880)));
        assert!(!watch.looks_like(&run("2026-03-02T17:30:01Z", 8000, 2880)));
        assert!(!watch.looks_like(&run("2026-03-05T16:30:00Z", 8000, 2880)), "three days later");
        assert!(!watch.looks_like(&run("2026-03-03T16:30:00Z", 8000, 2880)), "the same round a day later");
        let bare = Run { distance_m: None, duration_s: None, ..watch.clone() };
        let bare_later = Run { start: Some("2026-03-02T17:30:00Z".into()), ..bare.clone() };
        assert!(bare.looks_like(&watch) && !bare_later.looks_like(&watch));
    }

    #[test]
    fn what_was_told_by_hand_is_the_same_only_when_nothing_speaks_against_it() {
        let watch = run(START, 8000, 2880);
        let told = |start: Option<&str>, metres, seconds| Run {
            start: start.map(ToOwned::to_owned),
            distance_m: metres,
            duration_s: seconds,
            ..Run::of(Sport::Running)
        };
        assert!(told(Some("2026-03-02T17:31:00+01:00"), Some(8000), None).looks_like(&watch));
        assert!(watch.looks_like(&told(Some(START), None, None)));
        assert!(!watch.looks_like(&told(Some(START), Some(5000), Some(2880))), "five kilometres were told");
        assert!(!watch.looks_like(&told(Some("2026-03-02T18:30:00+01:00"), Some(8000), Some(2880))));
        assert!(!watch.looks_like(&told(None, Some(8000), Some(2880))), "no start");
    }

    #[test]
    fn looking_alike_is_mutual() {
        let all = [
            run(START, 8000, 2880),
            run("2026-03-02T17:30:00Z", 8100, 2600),
            run("2026-03-02T16:31:00Z", 7000, 2850),
            Run { moving_s: Some(2850), duration_s: None, ..run(START, 5000, 0) },
        ];
        for a in &all {
            for b in &all {
                assert_eq!(a.looks_like(b), b.looks_like(a));
            }
        }
    }
}
