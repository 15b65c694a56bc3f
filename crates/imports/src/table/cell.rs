//! What stands in a cell: a date that is clear, a duration, a number with either decimal mark.

use heelup_core::units::LocalDate;
use jiff::civil::{Date, DateTime};

use crate::words::Time;

/// Reads a day, and the moment where the cell has one. `03/02/2026` is not clear and not taken.
pub(super) fn date(text: &str) -> Option<(LocalDate, Option<Time>)> {
    let moment = Time::read(text).filter(|_| text.contains('T') || text.contains(':'));
    if let Ok(at) = text.parse::<DateTime>() {
        return Some((LocalDate::from_civil(at.date())?, moment));
    }
    if let Some(moment) = moment {
        let offset = moment.offset.unwrap_or(jiff::tz::Offset::UTC);
        let day = LocalDate::from_civil(offset.to_datetime(moment.start()?.at).date())?;
        return Some((day, Some(moment)));
    }
    let first = text.split([' ', ',']).next()?;
    let parts: Vec<&str> = first.split('.').collect();
    let [day, month, year] = parts[..] else {
        return first.parse::<Date>().ok().and_then(LocalDate::from_civil).map(|day| (day, None));
    };
    let year = year.parse::<i16>().ok()?;
    let year = if (0..100).contains(&year) { year + 2000 } else { year };
    let date = Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()?;
    Some((LocalDate::from_civil(date)?, None))
}

/// Reads `h:mm:ss` or `mm:ss` as seconds. With one colon the first part is minutes, as running apps write it.
pub(super) fn duration(text: &str) -> Option<f64> {
    let parts: Vec<f64> = text.split(':').map(|part| number(part, false)).collect::<Option<_>>()?;
    match parts[..] {
        [hours, minutes, seconds] => Some(hours * 3600.0 + minutes * 60.0 + seconds),
        [minutes, seconds] => Some(minutes * 60.0 + seconds),
        _ => None,
    }
}

/// Reads a number that is not negative. Where the comma does not separate columns it may be the decimal mark.
pub(super) fn number(text: &str, comma_decimals: bool) -> Option<f64> {
    let text = text.trim();
    let plain = match (text.contains(','), text.contains('.')) {
        (true, false) if comma_decimals || decimals_after(text, ',') != Some(3) => text.replace(',', "."),
        (true, _) => text.replace(',', ""),
        (false, _) => text.to_owned(),
    };
    plain.parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0)
}

fn decimals_after(text: &str, mark: char) -> Option<usize> {
    text.rsplit_once(mark).map(|(_, decimals)| decimals.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_taken_when_they_are_clear() {
        let day = |text| date(text).map(|(day, _)| day.to_string());
        for text in ["2026-03-02", "02.03.2026", "2.3.26", "2026-03-02 17:30", "2026-03-02T17:30:00+01:00"] {
            assert_eq!(day(text).as_deref(), Some("2026-03-02"), "{text}");
        }
        for text in ["03/02/2026", "2.3", "31.02.2026", "Monday", "", "2026-13-01"] {
            assert_eq!(day(text), None, "{text}");
        }
        assert!(date("2026-03-02T17:30:00+01:00").unwrap().1.unwrap().offset.is_some());
    }

    #[test]
    fn durations_and_numbers_are_read_with_either_mark() {
        assert_eq!(
            (duration("0:48:00"), duration("48:30"), duration("48")),
            (Some(2880.0), Some(2910.0), None)
        );
        assert_eq!(
            (number("8,25", true), number("8.25", false), number("8,25", false)),
            (Some(8.25), Some(8.25), Some(8.25))
        );
        assert_eq!(
            (number("12,000", false), number("-3", true), number("x", true)),
            (Some(12_000.0), None, None)
        );
    }
}
