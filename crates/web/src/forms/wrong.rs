//! A field to fix: which one, and what would be right. The words stand in `templates/wrong.html`.

use askama::Template;

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
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "wrong.html")]
pub(crate) struct Wrong {
    field: &'static str,
    why: Why,
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
