//! The times files write.

use heelup_core::units::LocalDate;
use jiff::{
    Timestamp,
    civil::DateTime,
    fmt::temporal::DateTimeParser,
    tz::{Offset, TimeZone},
};

use crate::Start;

/// A time as a file writes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Time {
    /// Seconds since 1970, UTC.
    pub seconds: f64,
    /// How far the local clock was from UTC, where the text says so.
    pub offset: Option<Offset>,
}

impl Time {
    /// Reads RFC 3339. A time without a zone is taken as UTC, as older exports mean it.
    pub(crate) fn read(text: &str) -> Option<Self> {
        if let Some((at, offset)) = moment(text) {
            return Some(Self { seconds: at.as_duration().as_secs_f64(), offset });
        }
        let local = text.parse::<DateTime>().ok()?;
        let at = TimeZone::UTC.to_timestamp(local).ok()?;
        Some(Self { seconds: at.as_duration().as_secs_f64(), offset: None })
    }

    /// Tells whether the device's clock was set: no training is older than the satellites' service.
    pub(crate) fn is_set(self) -> bool {
        // 1995-01-01.
        self.seconds >= 788_918_400.0
    }

    /// Returns the time as the start of a training.
    pub(crate) fn start(self) -> Option<Start> {
        let at =
            Timestamp::from_duration(jiff::SignedDuration::try_from_secs_f64(self.seconds).ok()?).ok()?;
        Some(Start { at, offset: self.offset })
    }

    /// Returns the local day, where the text tells local time.
    pub(crate) fn local_day(self) -> Option<LocalDate> {
        LocalDate::from_civil(self.offset?.to_datetime(self.start()?.at).date())
    }
}

/// Reads a moment of RFC 3339, and its offset where it is not written in UTC.
pub(crate) fn moment(text: &str) -> Option<(Timestamp, Option<Offset>)> {
    static PARSER: DateTimeParser = DateTimeParser::new();
    let at = text.parse().ok()?;
    let offset = || PARSER.parse_pieces(text).ok()?.to_numeric_offset();
    Some((at, if text.ends_with(['Z', 'z']) { None } else { offset() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_keep_what_they_tell_of_local_time() {
        let read = |text| Time::read(text).unwrap();
        let plus = read("2020-02-02T03:02:03+01:00");
        assert_eq!(plus.start().unwrap().to_string(), "2020-02-02T03:02:03+01:00");
        assert_eq!(plus.local_day().unwrap().to_string(), "2020-02-02");
        let utc = read("2017-07-29T14:46:35.000Z");
        assert_eq!(
            (utc.start().unwrap().to_string().as_str(), utc.local_day()),
            ("2017-07-29T14:46:35Z", None)
        );
        assert_eq!(read("2017-07-29T14:46:35").seconds, utc.seconds);
        assert!(!read("1989-12-31T00:08:05.000Z").is_set());
        assert_eq!(Time::read("yesterday"), None);
    }
}
