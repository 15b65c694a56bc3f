//! The clock of FIT: seconds since the end of 1989, and how far local time is from them.

use heelup_core::units::LocalDate;
use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::Offset};

/// 1989-12-31T00:00:00Z in seconds since 1970.
const EPOCH: i64 = 631_065_600;

/// Smaller times count from when the device was switched on, says the published protocol: no date.
const FIRST_DATE: u32 = 0x1000_0000;

/// Returns the moment of a time of a file; none when the device's clock was not set.
pub(super) fn moment(seconds: u32) -> Option<Timestamp> {
    if seconds < FIRST_DATE {
        return None;
    }
    Timestamp::from_second(EPOCH + i64::from(seconds)).ok()
}

/// What a file says about local time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LocalClock {
    /// Seconds to add to a time of the file for the local date and time.
    ahead: Option<i64>,
    /// The same as an offset from UTC, where the file's own time is UTC.
    offset: Option<Offset>,
}

impl LocalClock {
    /// Learns from a message that states its time both ways.
    ///
    /// No difference at all is taken as not stated: some makers write UTC into both fields, and a person who
    /// does live at UTC loses nothing by it.
    pub(super) fn compared(time: u32, local: u32) -> Self {
        let ahead = i64::from(local) - i64::from(time);
        if local < FIRST_DATE {
            return Self::default();
        }
        if time < FIRST_DATE {
            // The clock was not set, yet the local one was: good for the day.
            return Self { ahead: Some(ahead), offset: None };
        }
        Self::of_offset(ahead)
    }

    /// Learns from a setting: seconds that local time is ahead of UTC.
    pub(super) fn of_offset(ahead: i64) -> Self {
        // Zones are whole quarters of an hour; the two clocks may be read a moment apart.
        let quarters = (ahead + 450).div_euclid(900);
        let seconds = quarters * 900;
        let plausible =
            (-12 * 3600..=14 * 3600).contains(&seconds) && (ahead - seconds).abs() <= 60 && seconds != 0;
        let offset = i32::try_from(seconds).ok().and_then(|seconds| Offset::from_seconds(seconds).ok());
        match offset {
            Some(offset) if plausible => Self { ahead: Some(seconds), offset: Some(offset) },
            Some(_) | None => Self::default(),
        }
    }

    /// Returns this clock, or the other where this one knows nothing.
    pub(super) fn or(self, other: Self) -> Self {
        if self.ahead.is_some() { self } else { other }
    }

    /// Returns how far local time is from UTC, where that is known.
    pub(super) const fn offset(self) -> Option<Offset> {
        self.offset
    }

    /// Returns the local date and time at a time of the file; none where the file does not tell.
    pub(super) fn local(self, seconds: u32) -> Option<DateTime> {
        let seconds = EPOCH + i64::from(seconds) + self.ahead?;
        let moment = Timestamp::from_second(seconds).ok()?;
        Some(Offset::UTC.to_datetime(moment))
    }

    /// Returns the local day that a running count read at this time belongs to, in UTC where the file does
    /// not tell local time: a count read at midnight closes the day before.
    pub(super) fn day_closed_at(self, seconds: u32) -> Option<LocalDate> {
        let moment = moment(seconds)?.checked_sub(SignedDuration::from_secs(1)).ok()?;
        LocalDate::from_civil(self.offset.unwrap_or(Offset::UTC).to_datetime(moment).date())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-03-02T16:30:00Z.
    const EVENING: u32 = 1_141_403_400;

    #[test]
    fn times_count_from_the_end_of_1989() {
        assert_eq!(moment(EVENING).unwrap().to_string(), "2026-03-02T16:30:00Z");
        assert_eq!(moment(17_217_864), None);
    }

    #[test]
    fn local_time_is_a_whole_quarter_of_an_hour_away_or_not_stated() {
        let offset = |local| LocalClock::compared(EVENING, local).offset().map(Offset::seconds);
        assert_eq!(offset(EVENING + 3600), Some(3600));
        assert_eq!(offset(EVENING + 19_800 + 2), Some(19_800));
        assert_eq!(offset(EVENING - 7 * 3600), Some(-25_200));
        assert_eq!(offset(EVENING), None);
        assert_eq!(offset(EVENING + 1000), None);
        assert_eq!(offset(EVENING + 90_000), None);
        assert_eq!(offset(0), None);
    }

    #[test]
    fn a_clock_that_was_not_set_may_still_tell_the_day() {
        let clock = LocalClock::compared(17_221_751, 698_070_063);
        assert_eq!(clock.offset(), None);
        assert_eq!(clock.local(17_217_864).unwrap().date().to_string(), "2012-02-13");
    }

    #[test]
    fn a_count_read_at_midnight_closes_the_day_before() {
        let clock = LocalClock::of_offset(-6 * 3600);
        assert_eq!(clock.day_closed_at(788_680_800).unwrap().to_string(), "2014-12-27");
        assert_eq!(clock.day_closed_at(788_680_801).unwrap().to_string(), "2014-12-28");
        assert_eq!(LocalClock::default().day_closed_at(788_680_800).unwrap().to_string(), "2014-12-28");
    }
}
