//! What a day's answer says, ready to be set by a page or printed by a command.

use serde::Serialize;

use crate::today::{Decision, Stands};

/// A day's answer in words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Card {
    /// The decision, for colour and sign.
    pub decision: Decision,
    /// The first day of a programme: shown as a start, not as a repeat.
    pub first_day: bool,
    /// The short line above the title: "One step up: 36 raises, not 30".
    pub word: String,
    /// The answer: "Heel raises on one leg", "Rest today".
    pub title: String,
    /// The line under it: dose, or the reason in a sentence.
    pub dose: String,
    /// What the one button says, and what it does.
    pub button: Option<Button>,
    /// A review is due: said on top, the plan stays.
    pub banner: Option<String>,
    /// Why, one row a reason, the deciding one first.
    pub why: Vec<Row>,
    /// What would change it.
    pub fork: Vec<Fork>,
    /// When the next step can come: a sentence.
    pub next: Option<String>,
    /// Things to say beside it.
    pub notes: Vec<NoteLine>,
    /// Where the rules come from.
    pub sources: Vec<SourceLine>,
}

/// Something to say beside the answer, and where to read about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NoteLine {
    /// What is said.
    pub text: String,
    /// The id of the article that explains it.
    pub article: Option<String>,
    /// The part of it that does.
    pub part: Option<String>,
}

/// The one action of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Button {
    /// What it does.
    pub action: Action,
    /// What it says.
    pub text: String,
}

/// What a day's button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Starts (or goes on with) the session.
    StartSession,
    /// Opens the morning check-in.
    CheckIn,
    /// Opens the light part.
    StartLight,
    /// Opens a capacity test.
    TakeTest,
    /// Opens what to do about a red flag.
    SeeFlag,
    /// Adds a run.
    AddRun,
}

/// One row of "why".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// For the sign.
    pub stands: Stands,
    /// The measure: "This morning".
    pub title: String,
    /// The value: "6", "30 of 30", "not known".
    pub value: String,
    /// One line of explanation; may be empty.
    pub line: String,
}

/// One way of "what would change it".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fork {
    /// Up, same or down, for the sign.
    pub way: Way,
    /// The result: "3 sets of 15".
    pub then: String,
    /// The smallest cause: "Two more calm sessions. Friday 6 March at the earliest."
    pub cause: String,
}

/// The direction of a fork.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// More.
    Up,
    /// The same.
    Same,
    /// Less.
    Down,
}

/// One source, as shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct SourceLine {
    /// The source's id, or `heelup` for our own choices.
    pub id: String,
    /// "Silbernagel 2007".
    pub label: String,
    /// A word that must stand beside it: "our own choice", "estimate", "not confirmed"; empty when confirmed.
    pub caution: String,
}
