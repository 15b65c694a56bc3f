//! Days in words: the core's, and a short form for narrow places.

use heelup_core::{
    units::LocalDate,
    words::{self, Language},
};

/// Returns "Tuesday 3 March".
pub(crate) fn long(language: Language, date: LocalDate) -> String {
    words::day_and_date(language, date)
}

/// Returns "Tue", in German "Di".
pub(crate) fn short(language: Language, date: LocalDate) -> String {
    long(language, date).chars().take(language.of_two([3, 2])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_said_as_people_say_them() {
        let day = LocalDate::new(2026, 3, 3).unwrap();
        assert_eq!(long(Language::English, day), "Tuesday 3 March");
        assert_eq!(short(Language::English, day), "Tue");
    }
}
