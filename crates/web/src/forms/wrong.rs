//! A field to fix: which one, and what would be right, in the reader's language.

use std::borrow::Cow;

use heelup_core::words::Language;

use crate::chrome::Chrome;

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// Not one of the twelve keys.
    NoScore { given: String },
    /// No number, or outside its range.
    NotWithin { given: String, least: u32, most: u32, unit: &'static str },
    /// No date, or one that cannot be.
    NoDate { given: String },
    /// A day that has not come yet.
    NotYet,
    /// Longer than we keep.
    TooLong { most: usize },
    /// Something has to be chosen here.
    Choose,
    /// A place has to be tapped.
    Place,
    /// More places than one or two.
    TwoPlaces,
    /// One of several fields has to be filled in.
    SayOne,
    /// How much was done has to be told; 0 is an answer.
    Amount,
    /// Who looked at it has to be named.
    Who,
    /// Without the clinician's "may go on" it is no clearance.
    May,
    /// No file came with the form.
    NoFile,
}

/// A field and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    field: &'static str,
    why: Why,
}

impl Wrong {
    /// Returns what is wrong, in the language of the page.
    pub(crate) fn said(&self, chrome: &Chrome) -> String {
        let given = |given: &str| given.to_owned().into();
        match &self.why {
            Why::NoScore { given: sent } => chrome.with("wrong-no-score", "given", sent.as_str()),
            Why::NotWithin { given: sent, least, most, unit: "" } => {
                let values = [("least", (*least).into()), ("most", (*most).into()), ("given", given(sent))];
                chrome.language.tell("wrong-not-within", values)
            }
            Why::NotWithin { given: sent, least, most, unit } => {
                let unit = unit_word(chrome.language, unit).into();
                let values = [
                    ("least", (*least).into()),
                    ("most", (*most).into()),
                    ("unit", unit),
                    ("given", given(sent)),
                ];
                chrome.language.tell("wrong-not-within-unit", values)
            }
            Why::NoDate { given: sent } => chrome.with("wrong-no-date", "given", sent.as_str()),
            Why::NotYet => chrome.say("wrong-not-yet"),
            Why::TooLong { most } => chrome.with("wrong-too-long", "most", *most),
            Why::Choose => chrome.say("wrong-choose"),
            Why::Place => chrome.say("wrong-place"),
            Why::TwoPlaces => chrome.say("wrong-two-places"),
            Why::SayOne => chrome.say("wrong-say-one"),
            Why::Amount => chrome.say("wrong-amount"),
            Why::Who => chrome.say("wrong-who"),
            Why::May => chrome.say("wrong-may"),
            Why::NoFile => chrome.say("wrong-no-file"),
        }
    }
}

/// Returns a unit as it stands in a sentence; `kg`, `km` and the like are the same everywhere.
pub(crate) fn unit_word(language: Language, unit: &str) -> Cow<'_, str> {
    let id = match unit {
        "minutes" => "unit-minutes",
        "repetitions" => "unit-repetitions",
        "seconds" => "unit-seconds",
        "hours" => "unit-hours",
        "steps" => "unit-steps",
        "points" => "unit-points",
        other => return Cow::Borrowed(other),
    };
    Cow::Owned(language.say(id))
}

/// Everything to fix on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wrongs(Vec<Wrong>);

impl Wrongs {
    /// Notes what is wrong with a field.
    pub(crate) fn say(&mut self, field: &'static str, why: Why) {
        self.0.push(Wrong { field, why });
    }

    /// Returns what is wrong with a field.
    pub(crate) fn of<'a>(&'a self, field: &str) -> impl Iterator<Item = &'a Wrong> {
        self.0.iter().filter(move |wrong| wrong.field == field)
    }

    /// Says whether a field has to be fixed.
    pub(crate) fn at(&self, field: &str) -> bool {
        self.of(field).next().is_some()
    }

    /// Says whether there is nothing to fix.
    pub(crate) fn none(&self) -> bool {
        self.0.is_empty()
    }
}
