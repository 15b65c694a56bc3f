//! Days in words: the core's, and a short form for narrow places.

use heelup_core::{units::LocalDate, words};

/// Returns "Tuesday 3 March".
pub(crate) fn long(date: LocalDate) -> String {
    words::day_and_date(date)
}

/// Returns "Tue".
pub(crate) fn short(date: LocalDate) -> String {
    long(date).chars().take(3).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_said_as_people_say_them() {
        let day = LocalDate::new(2026, 3, 3).unwrap();
        assert_eq!(long(day), "Tuesday 3 March");
        assert_eq!(short(day), "Tue");
    }
}
