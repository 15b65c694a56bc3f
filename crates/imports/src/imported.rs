//! What a file gave: activities, days of steps, and the problems met on the way.
//!
//! *Its JSON is a promise to scripts* (`heelup import --json`): add, never rename.

use std::{collections::BTreeMap, fmt::Write, io};

use heelup_core::{
    journal::{Run, TrainingDetail},
    units::{Effort, LocalDate},
    words::Language,
};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    Activity,
    say::{Place, Say},
};

/// How much of a file could be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The whole file was read. Problems may still say what it does not tell.
    Ok,
    /// Part of it was lost or cannot be trusted; what is there can be used.
    Partial,
    /// Nothing in it can be used.
    Refused,
}

/// Something that was not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where, in English: `byte 7471`, `activity 2`, `steps`, `whole file`. Bytes count from 0, activities from 1.
    #[serde(rename = "where")]
    pub place: String,
    /// What is wrong, and the remedy where there is one, in English.
    pub what: String,
    #[serde(skip)]
    at: Place,
    #[serde(skip)]
    say: Say,
}

impl Problem {
    fn new(at: Place, say: Say) -> Self {
        let english = Language::English;
        Self { place: at.in_words(english), what: say.in_words(english), at, say }
    }

    /// Says where it is, in a language.
    #[must_use]
    pub fn place_in(&self, language: Language) -> String {
        self.at.in_words(language)
    }

    /// Says what is wrong and what to do, in a language.
    #[must_use]
    pub fn what_in(&self, language: Language) -> String {
        self.say.in_words(language)
    }

    /// Returns the id of its sentence in `lang/`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.say.id()
    }
}

/// The answer to one file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Imported {
    /// The name it was given under.
    pub file: String,
    /// How much of it could be used.
    pub status: Status,
    /// What was not as it should be, in the order of the file; the first hundred of it.
    pub problems: Vec<Problem>,
    /// The trainings in it, in the order of the file.
    pub activities: Vec<Activity>,
    /// Steps of both feet by local day, from an all-day recording. A file may hold only part of a day: of
    /// two counts for one day, keep the higher.
    pub steps_by_day: BTreeMap<LocalDate, u32>,
    /// What an export says about a training beside its file, by the training's place in `activities`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub beside: BTreeMap<usize, Beside>,
    /// It is sound, but of a kind that holds no training: settings, sleep, a course.
    #[serde(skip)]
    no_training: bool,
    /// SHA-256 of the bytes, in hex; of a packed file, of what is inside; empty for what is read as a stream.
    #[serde(skip)]
    pub sha256: String,
}

/// What an export says about a training beside its file. Unknown is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Beside {
    /// What the person called it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How hard it was, as the person told the other app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<Effort>,
    /// What the export recorded beside the sums.
    #[serde(skip)]
    pub detail: Option<Box<TrainingDetail>>,
}

impl Beside {
    pub(crate) const fn is_empty(&self) -> bool {
        self.name.is_none() && self.effort.is_none() && self.detail.is_none()
    }
}

/// More problems than anybody reads; a file with more is lost anyway.
const MOST_PROBLEMS: usize = 100;

impl Imported {
    pub(crate) fn new(name: &str, bytes: &[u8]) -> Self {
        Self { sha256: digest(bytes), ..Self::streamed(name) }
    }

    /// An answer to what is not in memory as a whole.
    pub(crate) fn streamed(name: &str) -> Self {
        Self {
            file: name.to_owned(),
            status: Status::Ok,
            problems: Vec::new(),
            activities: Vec::new(),
            steps_by_day: BTreeMap::new(),
            beside: BTreeMap::new(),
            no_training: false,
            sha256: String::new(),
        }
    }

    /// Returns the answer to a file that could not even be opened.
    #[must_use]
    pub fn unreadable(name: &str, why: &io::Error) -> Self {
        Self::refused(name, Say::unreadable(why))
    }

    /// Returns the answer to a file that was not even read.
    pub(crate) fn refused(name: &str, why: Say) -> Self {
        let mut imported = Self::streamed(name);
        imported.refuse(why);
        imported
    }

    /// Returns one training as a fact for the journal, with what stands beside it. Pain is the person's to
    /// tell; none when there is no such training.
    #[must_use]
    pub fn run(&self, index: usize) -> Option<Run> {
        let mut run = self.activities.get(index)?.to_run();
        if let Some(beside) = self.beside.get(&index) {
            run.effort = run.effort.or(beside.effort);
            run.detail = beside.detail.clone().or(run.detail);
        }
        Some(run)
    }

    /// Says whether the file is sound, but of a kind that holds no training: settings, sleep, a course. It is
    /// refused when it is given alone; among thousands of a watch's files it is only counted.
    #[must_use]
    pub const fn holds_no_training(&self) -> bool {
        self.no_training
    }

    /// Says that the file is of a kind that holds no training.
    pub(crate) fn hold_no_training(&mut self, what: Say) {
        self.no_training = self.status == Status::Ok;
        self.refuse(what);
    }

    /// Notes something that costs no data.
    pub(crate) fn note(&mut self, place: Place, what: Say) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem::new(place, what));
        }
    }

    /// Notes something that costs data or trust.
    pub(crate) fn lose(&mut self, place: Place, what: Say) {
        self.note(place, what);
        self.status = self.status.max(Status::Partial);
    }

    /// Says that nothing in the file can be used, and why.
    pub(crate) fn refuse(&mut self, what: Say) {
        self.problems.truncate(MOST_PROBLEMS - 1);
        self.note(Place::Whole, what);
        self.status = Status::Refused;
    }
}

/// Returns the SHA-256 of bytes, in hex.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let mut sha256 = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a String cannot fail.
        let _ = write!(sha256, "{byte:02x}");
    }
    sha256
}
