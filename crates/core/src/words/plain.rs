//! Small words: dates, sides, scores, measures.

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
    let civil = date.civil();
    language.tell("date", [("day", civil.day().into()), ("month", civil.month().into())])
}

/// Returns a date as "Friday 6 March".
#[must_use]
pub fn day_and_date(language: Language, day: LocalDate) -> String {
    let weekday = day.civil().weekday().to_monday_one_offset();
    language.tell("day-and-date", [("weekday", weekday.into()), ("date", date(language, day).into())])
}

/// Returns how often: "once", "twice", "3 times".
#[must_use]
pub(super) fn how_often(language: Language, times: u8) -> String {
    language.tell("how-often", [("n", times.into())])
}

/// Returns the leg or legs as words.
#[must_use]
pub fn side(language: Language, side: Involved) -> String {
    language.say(match side {
        Involved::Left => "side-left",
        Involved::Right => "side-right",
        Involved::Both => "side-both",
    })
}

/// Returns a score or "not known".
#[must_use]
pub fn score(language: Language, score: Option<u8>) -> String {
    score.map_or_else(|| language.say("not-known"), |n| n.to_string())
}

/// Returns what a measure is called where people read it.
#[must_use]
pub fn measure(measure: Measure, care: &Care) -> String {
    let id = match measure {
        Measure::HeelRaiseSymmetry => "measure-heel-raise-symmetry",
        Measure::HeelRaiseWeakerSide => "measure-heel-raise-weaker-side",
        Measure::FirstStepStableMornings => "measure-first-step-mornings",
        Measure::ClinicianAllowed => "measure-clinician",
        Measure::StrengthStage => "measure-strength-stage",
        Measure::DailyPain7Days
        | Measure::Walk30MinPain
        | Measure::Rebound3x20Pain
        | Measure::TwoLegRaisePain
        | Measure::HopPain
        | Measure::VisaA => {
            let instrument = care.catalog.instrument_for(measure);
            return instrument.map_or_else(|| measure.id().to_owned(), |i| i.name.clone());
        }
    };
    care.language.say(id)
}

/// Returns an answer to a review as words.
#[must_use]
pub fn change(language: Language, change: Change) -> String {
    language.say(match change {
        Change::Recovered => "change-recovered",
        Change::Better => "change-better",
        Change::Same => "change-same",
        Change::Worse => "change-worse",
    })
}

/// Returns tenths as "2.4".
pub(super) fn tenths(language: Language, tenths: Option<u16>) -> String {
    tenths.map_or_else(|| language.say("not-known"), |n| language.decimal(&format!("{}.{}", n / 10, n % 10)))
}

/// Returns "1 day" or "3 days".
pub(super) fn days(language: Language, n: u32) -> String {
    language.tell("days", [("n", n.into())])
}
