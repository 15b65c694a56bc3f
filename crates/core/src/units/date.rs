//! A person's own calendar day.

use std::{fmt, str::FromStr};

use jiff::civil;
use serde::{Deserialize, Serialize};

/// Says that a text is no calendar date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no date; write it as YYYY-MM-DD, such as 2026-03-02")]
pub struct NotADate(String);

/// A calendar day where the person lives, given by the shell: the core has no clock.
///
/// Kept as a count of days, because the fold compares and subtracts dates all the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LocalDate(i32);

/// 1970-01-01, the day that has number 0.
const EPOCH: civil::Date = civil::Date::constant(1970, 1, 1);

impl LocalDate {
    /// Returns the date of a year, a month (1–12) and a day (1–31).
    ///
    /// # Errors
    /// A day that is in no calendar, or a year outside 1900–2200.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, NotADate> {
        civil::Date::new(year, month, day)
            .ok()
            .and_then(Self::from_civil)
            .ok_or_else(|| NotADate(format!("{year:04}-{month:02}-{day:02}")))
    }

    /// Takes over a date of the date library; none outside 1900–2200, where no person lives.
    #[must_use]
    pub fn from_civil(date: civil::Date) -> Option<Self> {
        if !(1900..=2200).contains(&date.year()) {
            return None;
        }
        date.since((jiff::Unit::Day, EPOCH)).ok().map(|span| Self(span.get_days()))
    }

    /// Returns the date as the date library's.
    #[must_use]
    pub fn civil(self) -> civil::Date {
        EPOCH.saturating_add(jiff::Span::new().days(self.0))
    }

    /// Returns the count of days since 1970-01-01; negative before.
    #[must_use]
    pub const fn day_number(self) -> i32 {
        self.0
    }

    /// Returns the day with this count since 1970-01-01, held inside 1900–2200.
    #[must_use]
    pub fn from_day_number(days: i32) -> Self {
        Self(days.clamp(-25_567, 84_370))
    }

    /// Returns the day so many days later (earlier when negative).
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self::from_day_number(self.0.saturating_add(days))
    }

    /// Returns how many days this is after `earlier`; negative when before.
    #[must_use]
    pub const fn days_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }
}

impl fmt::Display for LocalDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.civil().fmt(f)
    }
}

impl FromStr for LocalDate {
    type Err = NotADate;
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let date = if plain { text.parse::<civil::Date>().ok() } else { None };
        date.and_then(Self::from_civil).ok_or_else(|| NotADate(text.chars().take(40).collect()))
    }
}

impl TryFrom<String> for LocalDate {
    type Error = NotADate;
    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<LocalDate> for String {
    fn from(date: LocalDate) -> Self {
        date.to_string()
    }
}

impl schemars::JsonSchema for LocalDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LocalDate".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date", "description": "YYYY-MM-DD, the person's own day" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_count_days_and_print_as_written() {
        let date: LocalDate = "2026-03-02".parse().unwrap();
        assert_eq!(date.to_string(), "2026-03-02");
        assert_eq!(date.plus(30).to_string(), "2026-04-01");
        assert_eq!(date.plus(30).days_since(date), 30);
        assert_eq!(LocalDate::new(1970, 1, 2).unwrap().day_number(), 1);
        assert_eq!(LocalDate::from_day_number(date.day_number()), date);
    }

    #[test]
    fn what_is_no_date_says_how_to_write_one() {
        for bad in ["2026-02-30", "2.3.2026", "2026-3-2", "", "2026-03-02T10:00"] {
            assert!(bad.parse::<LocalDate>().unwrap_err().to_string().contains("YYYY-MM-DD"), "{bad}");
        }
        assert!("1776-07-04".parse::<LocalDate>().is_err());
    }
}
