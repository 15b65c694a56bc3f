//! Stories: a person's days in plain text, with the decision expected on each, run against the real engine.
//!
//! The grammar is written down in `scenarios/README.md`. A story is parsed to days of events, told to a
//! journal day by day, and the day's answer is compared with what stands behind the arrow. Problems are
//! collected with their line and what would be right; nothing here decides.

mod events;
mod expected;
mod parse;
mod run;

pub use events::{Event, PHRASES, SessionTold, Withdrawn};
pub use expected::Expected;
pub use parse::{Follows, Line, Opening, Story, parse};
pub use run::{Got, Told, entries, run};

/// What is wrong with a story and where.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct StoryProblem {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub remedy: String,
}

impl std::fmt::Display for StoryProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}: {}\n  remedy: {}", self.line, self.what, self.remedy)
    }
}
