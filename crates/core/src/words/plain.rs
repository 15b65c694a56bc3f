//! Small words: dates, sides, scores, measures.

use jiff::civil::Weekday;

use crate::{
    care::Care,
    criteria::Measure,
    journal::Change,
    units::{Involved, LocalDate},
    words::Language,
};

/// Returns a date as "6 March".
#[must_use]
pub fn date(language: Language, date: LocalDate) -> String {
    let _ = language;
    let months = [
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
    let civil = date.civil();
    let month =
        usize::try_from(civil.month()).ok().and_then(|m| months.get(m.checked_sub(1)?)).unwrap_or(&"");
    format!("{} {month}", civil.day())
}

/// Returns a date as "Friday 6 March".
#[must_use]
pub fn day_and_date(language: Language, day: LocalDate) -> String {
    let name = match day.civil().weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    };
    format!("{name} {}", date(language, day))
}

/// Returns how often: "once", "twice", "3 times".
#[must_use]
pub(super) fn how_often(times: u8) -> String {
    match times {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    }
}

/// Returns the leg or legs as words.
#[must_use]
pub fn side(language: Language, side: Involved) -> String {
    let _ = language;
    match side {
        Involved::Left => "left leg",
        Involved::Right => "right leg",
        Involved::Both => "both legs",
    }
    .to_owned()
}

/// Returns a score or "not known".
#[must_use]
pub fn score(language: Language, score: Option<u8>) -> String {
    let _ = language;
    score.map_or_else(|| "not known".to_owned(), |n| n.to_string())
}

/// Returns what a measure is called where people read it.
#[must_use]
pub fn measure(measure: Measure, care: &Care) -> String {
    match measure {
        Measure::HeelRaiseSymmetry => "Heel raises, painful leg against the other".to_owned(),
        Measure::HeelRaiseWeakerSide => "Heel raises on one leg, counted".to_owned(),
        Measure::FirstStepStableMornings => "Mornings in a row without a rise".to_owned(),
        Measure::ClinicianAllowed => "A clinician's yes".to_owned(),
        Measure::StrengthStage => "The strength programme, far enough for running".to_owned(),
        Measure::DailyPain7Days
        | Measure::Walk30MinPain
        | Measure::Rebound3x20Pain
        | Measure::TwoLegRaisePain
        | Measure::HopPain
        | Measure::VisaA => {
            let instrument = care.catalog.instrument_for(measure);
            instrument.map_or_else(|| measure.id().to_owned(), |i| i.name.clone())
        }
    }
}

/// Returns an answer to a review as words.
#[must_use]
pub fn change(language: Language, change: Change) -> String {
    let _ = language;
    match change {
        Change::Recovered => "recovered",
        Change::Better => "clearly better",
        Change::Same => "about the same",
        Change::Worse => "worse",
    }
    .to_owned()
}

/// Returns tenths as "2.4".
pub(super) fn tenths(tenths: Option<u16>) -> String {
    tenths.map_or_else(|| "not known".to_owned(), |n| format!("{}.{}", n / 10, n % 10))
}

/// Returns "1 day" or "3 days".
pub(super) fn count(n: u32, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}
