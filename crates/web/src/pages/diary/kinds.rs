//! The shelves of the diary: what kind of entry to look at.

use heelup_core::{journal::Fact, words::Language};

/// A kind of entry to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shelf {
    /// How mornings were.
    Mornings,
    /// Sessions and their sets.
    Sessions,
    /// Runs and other trainings, steps, days on the feet.
    Runs,
    /// Tests, and whether it has changed.
    Tests,
    /// Warning signs, what is new, and a clinician's word.
    Signs,
    /// Programmes begun and left, and everything else.
    Other,
}

impl Shelf {
    /// Every shelf, in the order of the page.
    pub(super) const ALL: [Self; 6] =
        [Self::Mornings, Self::Sessions, Self::Runs, Self::Tests, Self::Signs, Self::Other];

    /// Returns it as the address spells it.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Mornings => "mornings",
            Self::Sessions => "sessions",
            Self::Runs => "runs",
            Self::Tests => "tests",
            Self::Signs => "signs",
            Self::Other => "other",
        }
    }

    /// Reads it; a name that nobody knows shows everything.
    pub(super) fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| shelf.id() == id)
    }

    /// Returns its name.
    pub(super) fn name(self, language: Language) -> String {
        language.say(match self {
            Self::Mornings => "diary-mornings",
            Self::Sessions => "diary-sessions",
            Self::Runs => "diary-runs",
            Self::Tests => "diary-tests",
            Self::Signs => "diary-signs",
            Self::Other => "diary-other",
        })
    }

    /// Says that nothing of it was told yet.
    pub(super) fn nothing(self, language: Language) -> String {
        language.say(match self {
            Self::Mornings => "diary-no-mornings",
            Self::Sessions => "diary-no-sessions",
            Self::Runs => "diary-no-runs",
            Self::Tests => "diary-no-tests",
            Self::Signs => "diary-no-signs",
            Self::Other => "diary-no-other",
        })
    }

    /// Names the page where it is told.
    pub(super) fn tell(self, language: Language) -> String {
        language.say(match self {
            Self::Mornings | Self::Sessions | Self::Other => "way-to-today",
            Self::Runs => "progress-add-run",
            Self::Tests => "progress-take-test",
            Self::Signs => "diary-tell-new",
        })
    }

    /// Returns the address of that page.
    pub(super) const fn way(self) -> &'static str {
        match self {
            Self::Mornings | Self::Sessions | Self::Other => "/",
            Self::Runs => "/runs/new",
            Self::Tests => "/test/heel-raise-endurance",
            Self::Signs => "/new",
        }
    }

    /// Returns the shelf that a fact stands on.
    pub(super) const fn holds(fact: &Fact) -> Self {
        match fact {
            Fact::MorningCheckedIn(_) => Self::Mornings,
            Fact::SetFinished(_) | Fact::SessionFinished(_) => Self::Sessions,
            Fact::RunImported(_)
            | Fact::StepsCounted(_)
            | Fact::ActivityDone(_)
            | Fact::ShoeKept(_)
            | Fact::RunGoalSet(_) => Self::Runs,
            Fact::CapacityTested(_) | Fact::MeasureReported(_) | Fact::ReviewAnswered(_) => Self::Tests,
            Fact::FindingsReported(_)
            | Fact::RedFlagReported(_)
            | Fact::ClearanceGiven(_)
            | Fact::AfterOperationSet(_) => Self::Signs,
            Fact::ProfileSet(_)
            | Fact::IntakeAnswered(_)
            | Fact::ProgrammeStarted(_)
            | Fact::ProgrammeEnded(_)
            | Fact::Placed(_)
            | Fact::SessionsPerDayChosen(_)
            | Fact::CareKept(_)
            | Fact::VersionAccepted(_)
            | Fact::EntryCorrected(_)
            | Fact::EntryWithdrawn(_) => Self::Other,
        }
    }
}
