//! What really happened, remembered apart from the machine: fifteen small automata, none of which trusts the
//! engine's own memory.
//!
//! Each has at most 64 states. What is known of a history is, for each of them, the *set* of states it may be in,
//! one bit each, and a step maps the whole set at once: the automata are explored side by side with the machine and
//! their states do not multiply each other. A set with one bit is one history.

mod answer;
mod asked;
mod away;
mod blame;
mod brake;
mod counts;
mod falls;
mod flag;
mod history;
mod image;
mod rest;
mod token;
mod week;

pub(super) use history::{History, WORDS};
pub(super) use image::{Column, Images};

use super::claim::Claim;

/// The automata, each with its place in the five words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Monitor {
    Falls,
    Rest,
    Floor,
    Calm,
    Row,
    Blame,
    Answer,
    Flag,
    Ceiling,
    Sessions,
    Token,
    Week,
    Away,
    Brake,
    Asked,
}

impl Monitor {
    pub(super) const ALL: [Self; 15] = [
        Self::Falls,
        Self::Rest,
        Self::Floor,
        Self::Calm,
        Self::Row,
        Self::Blame,
        Self::Answer,
        Self::Flag,
        Self::Ceiling,
        Self::Sessions,
        Self::Token,
        Self::Week,
        Self::Away,
        Self::Brake,
        Self::Asked,
    ];

    /// Word, first bit, bits.
    const fn place(self) -> (usize, u32, u32) {
        match self {
            Self::Falls => (0, 0, 8),
            Self::Rest => (0, 8, 8),
            Self::Floor => (0, 16, 8),
            Self::Calm => (0, 24, 8),
            Self::Row => (0, 32, 16),
            Self::Blame => (0, 48, 3),
            Self::Answer => (0, 51, 4),
            Self::Flag => (0, 55, 3),
            Self::Ceiling => (0, 58, 2),
            Self::Sessions => (1, 0, 32),
            Self::Token => (1, 32, 32),
            Self::Week => (2, 0, 64),
            Self::Away => (3, 0, 62),
            Self::Brake => (4, 0, 22),
            Self::Asked => (4, 22, 8),
        }
    }

    /// Returns the automaton that a claim is asked of; none for what one half-day alone shows.
    pub(super) const fn of(claim: Claim) -> Option<Self> {
        match claim {
            Claim::FellTwice => Some(Self::Falls),
            Claim::PlannedInRest => Some(Self::Rest),
            Claim::PlannedAfterFloor => Some(Self::Floor),
            Claim::TooFewCalm => Some(Self::Calm),
            Claim::TooFewInRow => Some(Self::Row),
            Claim::ReducedTwice => Some(Self::Blame),
            Claim::RoseAfterBadSession | Claim::RoseUnanswered => Some(Self::Answer),
            Claim::LoadUnderFlag | Claim::ReferredForNothing | Claim::ClearedWithoutEasing => {
                Some(Self::Flag)
            }
            Claim::RoseAfterBreach | Claim::NoWayDown => Some(Self::Ceiling),
            Claim::TooFewSessions => Some(Self::Sessions),
            Claim::TokenLost => Some(Self::Token),
            Claim::PlannedTooSoon | Claim::PlannedTooOften | Claim::PlannedTooMuch => Some(Self::Week),
            Claim::RoseAfterAbsence | Claim::CameBackHigh => Some(Self::Away),
            Claim::ReducedElsewhere | Claim::PlannedAfterDrop | Claim::TrendUnanswered => Some(Self::Brake),
            Claim::ExposureUnanswered => Some(Self::Asked),
            Claim::RoseWorse
            | Claim::RoseUnknown
            | Claim::PlannedUnknown
            | Claim::RoseElsewhere
            | Claim::RoseBarred
            | Claim::SkippedStage
            | Claim::PassedGate
            | Claim::ReducedToNothingLower
            | Claim::FellTwoStages
            | Claim::MovedSideways
            | Claim::WorsePlansMore
            | Claim::WorseStandsHigher
            | Claim::ExplainedOtherwise
            | Claim::OutOfRange
            | Claim::NotNormal
            | Claim::PlanElsewhere => None,
        }
    }
}
