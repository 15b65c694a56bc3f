//! Days in words.

use heelup_core::units::LocalDate;
use jiff::civil::{Date, Weekday};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month(date: Date) -> &'static str {
    usize::try_from(date.month() - 1).ok().and_then(|n| MONTHS.get(n)).copied().unwrap_or_default()
}

fn weekday(date: Date) -> &'static str {
    match date.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// Returns "Tuesday 3 March".
pub(crate) fn long(date: LocalDate) -> String {
    let date = date.civil();
    format!("{} {} {}", weekday(date), date.day(), month(date))
}

/// Returns "3 March 2026".
pub(crate) fn with_year(date: LocalDate) -> String {
    let date = date.civil();
    format!("{} {} {}", date.day(), month(date), date.year())
}

/// Returns "Tue", for narrow places.
pub(crate) fn short(date: LocalDate) -> &'static str {
    weekday(date.civil()).get(..3).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_said_as_people_say_them() {
        let day = LocalDate::new(2026, 3, 3).unwrap();
        assert_eq!(long(day), "Tuesday 3 March");
        assert_eq!(with_year(day), "3 March 2026");
        assert_eq!(short(day), "Tue");
    }
}
