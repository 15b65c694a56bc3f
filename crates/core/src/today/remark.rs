//! Something to say beside a day's decision, with what it was seen by.
//!
//! A remark never decides: taken away, the day is the same.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{catalog::Provenance, units::LocalDate};

/// What there is to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// Several sessions at 4–5 with calm mornings: look at load outside.
    HeldAtCeiling,
    /// Nothing lower is left, for the second time in a week: see someone.
    FloorTwice,
    /// Nothing lower is left: two days of rest.
    Floor,
    /// After a breach or a tolerated session: the easier form is on offer.
    EasierOnOffer,
    /// After 28 days away: ask the red-flag questions and the usual morning again.
    AskAgain,
    /// A session was done on a day without a plan: it does not count.
    UnplannedSession,
    /// A run with pain above the ceiling.
    RunPain,
    /// Pain is gone early: the gate still stands.
    PainGoneEarly,
    /// The week's plan was cut to one session because of sport today.
    OneSessionIsEnough,
    /// More was done than planned: it does not count either.
    DoneAbove,
    /// A routine flag is to be mentioned at the next appointment.
    RoutineFlag,
    /// An exercise of a later stage was done.
    JumpedAhead,
    /// More than planned, or on a day without a plan, again within days.
    MoreThanPlannedAgain,
    /// Planned sessions stay away while nothing hurts.
    StoppedPainFree,
    /// Mornings were worse after days with load outside the exercises, more than once.
    LoadOutside,
    /// A morning is worse, and no load is known that explains it.
    LoadUntold,
    /// A day with exercises was a day with much more walking than usual.
    MuchWalking,
    /// Standing work was told, and no such day has been told yet.
    StandingWork,
}

/// Every note, in the order of [`Note`].
pub const NOTES: [Note; 18] = [
    Note::HeldAtCeiling,
    Note::FloorTwice,
    Note::Floor,
    Note::EasierOnOffer,
    Note::AskAgain,
    Note::UnplannedSession,
    Note::RunPain,
    Note::PainGoneEarly,
    Note::OneSessionIsEnough,
    Note::DoneAbove,
    Note::RoutineFlag,
    Note::JumpedAhead,
    Note::MoreThanPlannedAgain,
    Note::StoppedPainFree,
    Note::LoadOutside,
    Note::LoadUntold,
    Note::MuchWalking,
    Note::StandingWork,
];

impl Note {
    /// Returns the id as articles, stories and the machine interface spell it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::HeldAtCeiling => "held-at-ceiling",
            Self::FloorTwice => "floor-twice",
            Self::Floor => "floor",
            Self::EasierOnOffer => "easier-on-offer",
            Self::AskAgain => "ask-again",
            Self::UnplannedSession => "unplanned-session",
            Self::RunPain => "run-pain",
            Self::PainGoneEarly => "pain-gone-early",
            Self::OneSessionIsEnough => "one-session-is-enough",
            Self::DoneAbove => "done-above",
            Self::RoutineFlag => "routine-flag",
            Self::JumpedAhead => "jumped-ahead",
            Self::MoreThanPlannedAgain => "more-than-planned-again",
            Self::StoppedPainFree => "stopped-pain-free",
            Self::LoadOutside => "load-outside",
            Self::LoadUntold => "load-untold",
            Self::MuchWalking => "much-walking",
            Self::StandingWork => "standing-work",
        }
    }
}

/// What a note was seen by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "seen", rename_all = "kebab-case")]
pub enum Seen {
    /// An exercise that belongs to a later stage.
    LaterStage {
        /// The exercise's id.
        exercise: String,
        /// The first stage that asks for it.
        stage: String,
        /// The day it was done.
        on: LocalDate,
    },
    /// So many times within so many days.
    Times {
        /// How often.
        times: u8,
        /// Within so many days.
        days: u8,
    },
    /// Planned days went by without a session, and nothing hurt.
    StayedAway {
        /// Planned days without a session.
        planned: u8,
        /// The latest session.
        since: LocalDate,
        /// The worst score since then, mornings and that session.
        worst: u8,
    },
    /// Steps of a day against the usual ones.
    Steps {
        /// Of the day.
        steps: u32,
        /// The median of the days before.
        usual: u32,
        /// The day.
        on: LocalDate,
    },
    /// A morning against the usual one.
    Morning {
        /// This morning.
        today: u8,
        /// Usually.
        usual: u8,
    },
}

/// Something to say beside the decision.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Remark {
    /// What.
    pub note: Note,
    /// What it was seen by, where that is measured.
    pub seen: Option<Seen>,
    /// Where the threshold comes from, where there is one.
    pub from: Option<Provenance>,
}

impl From<Note> for Remark {
    fn from(note: Note) -> Self {
        Self { note, seen: None, from: None }
    }
}
