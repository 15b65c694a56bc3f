//! What a form sent, and what is wrong with it: text comes in, typed values or a field to fix go out.
//!
//! Nothing unparsed gets further than this. A question left open or answered "not sure" is `None`, never 0.

mod wrong;

use axum::{
    extract::{FromRequest, Request, rejection::FormRejection},
    http::StatusCode,
};

pub(crate) use wrong::{Why, Wrongs, unit_word};

use crate::error::PageError;

/// The values of the twelve keys that are numbers.
pub(crate) const ZERO_TO_TEN: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/// The value of the twelfth key, and of every "not sure".
pub(crate) const UNSURE: &str = "unsure";

/// The fields of a form, in the order they were sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sent(Vec<(String, String)>);

impl Sent {
    /// Returns a field's trimmed text; none when it is absent or empty.
    pub(crate) fn text(&self, field: &str) -> Option<&str> {
        self.all(field).next()
    }

    /// Returns a field's text as it stands, for showing it again; empty when absent.
    pub(crate) fn echo(&self, field: &str) -> &str {
        self.text(field).unwrap_or_default()
    }

    /// Returns every non-empty value of a field.
    pub(crate) fn all<'a>(&'a self, field: &str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(name, _)| name == field)
            .map(|(_, value)| value.trim())
            .filter(|v| !v.is_empty())
    }

    /// Says whether a box was ticked or a button pressed.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.0.iter().any(|(name, _)| name == field)
    }

    /// Reads a 0–10 scale; not answered and "not sure" are both unknown.
    pub(crate) fn score<T: TryFrom<i64>>(&self, field: &'static str, wrongs: &mut Wrongs) -> Option<T> {
        let text = self.text(field).filter(|text| *text != UNSURE)?;
        let score = text.parse::<i64>().ok().and_then(|n| T::try_from(n).ok());
        if score.is_none() {
            wrongs.say(field, Why::NoScore { given: text.to_owned() });
        }
        score
    }

    /// Reads a whole number within a range, in a unit that the message names.
    pub(crate) fn whole(
        &self,
        field: &'static str,
        least: u32,
        most: u32,
        unit: &'static str,
        wrongs: &mut Wrongs,
    ) -> Option<u32> {
        let text = self.text(field).filter(|text| *text != UNSURE)?;
        let number = text.parse::<u32>().ok().filter(|n| (least..=most).contains(n));
        if number.is_none() {
            wrongs.say(field, Why::NotWithin { given: text.to_owned(), least, most, unit });
        }
        number
    }

    /// Reads a number that may have a decimal point or comma, within a range.
    pub(crate) fn decimal(
        &self,
        field: &'static str,
        least: u32,
        most: u32,
        unit: &'static str,
        wrongs: &mut Wrongs,
    ) -> Option<f64> {
        let text = self.text(field).filter(|text| *text != UNSURE)?;
        let number = text
            .replace(',', ".")
            .parse::<f64>()
            .ok()
            .filter(|n| (f64::from(least)..=f64::from(most)).contains(n));
        if number.is_none() {
            wrongs.say(field, Why::NotWithin { given: text.to_owned(), least, most, unit });
        }
        number
    }

    /// Reads a text of at most so many characters.
    pub(crate) fn words(&self, field: &'static str, most: usize, wrongs: &mut Wrongs) -> Option<String> {
        let text = self.text(field)?;
        if text.chars().count() > most {
            wrongs.say(field, Why::TooLong { most });
        }
        Some(text.to_owned())
    }
}

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = PageError;

    async fn from_request(request: Request, state: &S) -> Result<Self, PageError> {
        match axum::Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(form) => Ok(Self(form.0)),
            Err(FormRejection::BytesRejection(why)) if why.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                Err(PageError::TooLarge)
            }
            Err(_) => Err(PageError::Unreadable),
        }
    }
}

impl From<&[(&str, &str)]> for Sent {
    fn from(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }
}

#[cfg(test)]
mod tests {
    use heelup_core::{units::Pain, words::Language};

    use super::*;
    use crate::chrome::{Chrome, Nav, Theme};

    fn sent(pairs: &[(&str, &str)]) -> Sent {
        Sent::from(pairs)
    }

    #[test]
    fn not_sure_and_not_answered_are_unknown_and_never_nought() {
        let mut wrongs = Wrongs::default();
        let form = sent(&[("pain", "unsure"), ("minutes", "")]);
        assert_eq!(form.score::<Pain>("pain", &mut wrongs), None);
        assert_eq!(form.whole("minutes", 0, 720, "minutes", &mut wrongs), None);
        assert_eq!(form.score::<Pain>("other", &mut wrongs), None);
        assert!(wrongs.none());
    }

    #[test]
    fn a_wrong_number_says_what_would_be_right_and_what_was_written() {
        let mut wrongs = Wrongs::default();
        let form = sent(&[("minutes", "ten"), ("pain", "11")]);
        form.whole("minutes", 0, 720, "minutes", &mut wrongs);
        form.score::<Pain>("pain", &mut wrongs);
        let today = "2026-03-02".parse().unwrap();
        let chrome = Chrome::new(Theme::Phone, Language::English, Nav::Today, today);
        let said: Vec<_> =
            wrongs.of("minutes").chain(wrongs.of("pain")).map(|wrong| wrong.said(&chrome)).collect();
        assert_eq!(said[0], "This must be a number from 0 to 720 (minutes). You wrote “ten”.");
        assert_eq!(said[1], "This is a whole number from 0 to 10, or “?” for not sure. You sent “11”.");
    }

    #[test]
    fn a_comma_is_a_decimal_point_too() {
        let mut wrongs = Wrongs::default();
        assert_eq!(sent(&[("km", "7,5")]).decimal("km", 0, 300, "km", &mut wrongs), Some(7.5));
        assert_eq!(sent(&[("km", "NaN")]).decimal("km", 0, 300, "km", &mut wrongs), None);
        assert!(!wrongs.none());
    }
}
