//! The times of Apple's exports: `2018-09-10 02:28:55 -0700`.
//!
//! They stand in the local time of the phone that wrote the export, with its distance from UTC. Millions of
//! them are read, so this is done by hand.

use heelup_core::units::LocalDate;
use jiff::{Timestamp, tz::Offset};

/// A moment with its local clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment {
    /// Seconds since 1970 in UTC.
    pub utc: i64,
    /// Seconds that the local clock is ahead of UTC.
    pub ahead: i32,
}

impl Moment {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        let sign = match text.get(20)? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let marks = [(4, b'-'), (7, b'-'), (10, b' '), (13, b':'), (16, b':'), (19, b' ')];
        if text.len() != 25 || marks.iter().any(|(at, mark)| text.get(*at) != Some(mark)) {
            return None;
        }
        let (year, month, day) = (number(text, 0, 4)?, number(text, 5, 2)?, number(text, 8, 2)?);
        let (hour, minute, second) = (number(text, 11, 2)?, number(text, 14, 2)?, number(text, 17, 2)?);
        let ahead = sign * (number(text, 21, 2)? * 3600 + number(text, 23, 2)? * 60);
        let sound = (1970..=2200).contains(&year)
            && (1..=12).contains(&month)
            && (1..=31).contains(&day)
            && hour < 24
            && minute < 60
            && second <= 60
            && ahead.abs() <= 16 * 3600;
        if !sound {
            return None;
        }
        let local = days(year, month, day) * 86_400 + i64::from(hour * 3600 + minute * 60 + second);
        Some(Self { utc: local - i64::from(ahead), ahead })
    }

    /// Returns seconds since 1970 on the local clock.
    pub(super) fn local(self) -> i64 {
        self.utc + i64::from(self.ahead)
    }

    pub(super) fn timestamp(self) -> Option<Timestamp> {
        Timestamp::from_second(self.utc).ok()
    }

    pub(super) fn offset(self) -> Option<Offset> {
        Offset::from_seconds(self.ahead).ok()
    }
}

/// Returns the local day of an hour counted from 1970 on the local clock.
pub(super) fn day_of_hour(hour: i64) -> Option<LocalDate> {
    let noon = Timestamp::from_second(hour.div_euclid(24) * 86_400 + 43_200).ok()?;
    LocalDate::from_civil(Offset::UTC.to_datetime(noon).date())
}

fn number(text: &[u8], from: usize, length: usize) -> Option<i32> {
    text.get(from..from + length)?
        .iter()
        .try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i32::from(digit - b'0')))
}

/// Days since 1970-01-01 of a day of the Gregorian calendar, counted in years that begin in March.
fn days(year: i32, month: i32, day: i32) -> i64 {
    let year = i64::from(if month <= 2 { year - 1 } else { year });
    let era = year.div_euclid(400);
    let of_era = year - era * 400;
    let of_year = i64::from((153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1);
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_the_calendar_library_reads_them() {
        for text in [
            "2018-09-10 02:28:55 -0700",
            "2016-02-29 23:59:59 +0000",
            "2000-03-01 00:00:00 +0530",
            "1999-12-31 12:00:00 +1400",
        ] {
            let moment = Moment::parse(text).unwrap();
            let known =
                jiff::fmt::strtime::parse("%Y-%m-%d %H:%M:%S %z", text).unwrap().to_timestamp().unwrap();
            assert_eq!(moment.timestamp(), Some(known), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for text in [
            "",
            "2018-09-10",
            "2018-13-10 02:28:55 -0700",
            "2018-09-10T02:28:55 -0700",
            "é018-09-10 02:28:55 -070",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_hour_knows_its_day() {
        let moment = Moment::parse("2018-09-10 02:28:55 -0700").unwrap();
        assert_eq!(day_of_hour(moment.local().div_euclid(3600)).unwrap().to_string(), "2018-09-10");
    }
}
