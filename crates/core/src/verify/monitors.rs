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
mod rest;
mod token;
mod week;

use super::{
    claim::{Broken, Claim},
    graph::ANY_WEEK,
    step::{EveningStep, MorningStep},
};
use crate::programme::Table;

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

/// What may have happened, as far as each automaton remembers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct History([u64; 5]);

impl History {
    /// A first day: nothing has happened.
    pub(super) fn start() -> Self {
        let mut history = Self::default();
        for monitor in Monitor::ALL {
            history.set(
                monitor,
                match monitor {
                    Monitor::Falls => falls::START,
                    Monitor::Rest | Monitor::Floor => rest::START,
                    Monitor::Calm | Monitor::Row | Monitor::Sessions => counts::START,
                    Monitor::Blame | Monitor::Ceiling => blame::START,
                    Monitor::Answer => answer::START,
                    Monitor::Flag => flag::START,
                    Monitor::Token => token::START,
                    Monitor::Week => week::START,
                    Monitor::Away => away::START,
                    Monitor::Brake => brake::START,
                    Monitor::Asked => asked::START,
                },
            );
        }
        history
    }

    pub(super) const fn of(&self, monitor: Monitor) -> u64 {
        let (word, first, bits) = monitor.place();
        let word = match word {
            0 => self.0[0],
            1 => self.0[1],
            2 => self.0[2],
            3 => self.0[3],
            _ => self.0[4],
        };
        word >> first & (u64::MAX >> (64 - bits))
    }

    fn set(&mut self, monitor: Monitor, value: u64) {
        let (word, first, bits) = monitor.place();
        let mask = (u64::MAX >> (64 - bits)) << first;
        if let Some(word) = self.0.get_mut(word) {
            *word = *word & !mask | value << first & mask;
        }
    }

    /// Returns one automaton's part alone.
    pub(super) fn only(self, monitor: Monitor) -> Self {
        let mut history = Self::default();
        history.set(monitor, self.of(monitor));
        history
    }

    /// Takes in what another way led to; says whether that was new.
    pub(super) fn join(&mut self, other: &Self) -> bool {
        let mut new = 0;
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            new |= theirs & !*mine;
            *mine |= theirs;
        }
        new != 0
    }

    /// Says whether nothing is possible any more.
    pub(super) const fn is_empty(&self) -> bool {
        self.0[0] | self.0[1] | self.0[2] | self.0[3] | self.0[4] == 0
    }

    /// Asks a morning's claims and takes it in.
    pub(super) fn morning(
        &self,
        table: &Table,
        most: u8,
        step: &MorningStep<'_>,
        broken: &mut Broken,
    ) -> Self {
        let mut next = Self::default();
        let mut put = |monitor: Monitor, value: u64| next.set(monitor, value);
        put(Monitor::Falls, falls::morning(self.of(Monitor::Falls), step, broken));
        put(Monitor::Rest, rest::done_morning(self.of(Monitor::Rest), step, broken));
        put(Monitor::Floor, rest::brake_morning(self.of(Monitor::Floor), table, step, broken));
        put(Monitor::Calm, counts::calm_morning(self.of(Monitor::Calm), step, broken));
        put(Monitor::Row, counts::row_morning(self.of(Monitor::Row), step, broken));
        put(Monitor::Blame, blame::morning(self.of(Monitor::Blame), step, broken));
        put(Monitor::Answer, answer::morning(self.of(Monitor::Answer), step, broken));
        put(Monitor::Flag, flag::morning(self.of(Monitor::Flag), step, broken));
        put(Monitor::Ceiling, blame::ceiling_morning(self.of(Monitor::Ceiling), step, broken));
        put(Monitor::Sessions, counts::sessions_morning(self.of(Monitor::Sessions), step, broken));
        put(Monitor::Token, token::morning(self.of(Monitor::Token), table, step, broken));
        put(Monitor::Week, week::morning(self.of(Monitor::Week), most, step, broken));
        put(Monitor::Away, away::morning(self.of(Monitor::Away), table, step, broken));
        put(Monitor::Brake, brake::morning(self.of(Monitor::Brake), table, step, broken));
        put(Monitor::Asked, asked::morning(self.of(Monitor::Asked), table, step, broken));
        next
    }

    /// Takes in an evening; midnight passes.
    pub(super) fn evening(&self, table: &Table, step: &EveningStep<'_>) -> Self {
        let mut next = Self::default();
        let mut put = |monitor: Monitor, value: u64| next.set(monitor, value);
        let worked = step.seen.worked();
        put(Monitor::Falls, falls::evening(self.of(Monitor::Falls)));
        put(Monitor::Rest, rest::done_evening(self.of(Monitor::Rest), step));
        put(Monitor::Floor, rest::brake_evening(self.of(Monitor::Floor)));
        put(Monitor::Calm, self.of(Monitor::Calm));
        put(Monitor::Row, counts::row_evening(self.of(Monitor::Row), step));
        put(Monitor::Blame, blame::evening(self.of(Monitor::Blame), table, step));
        put(Monitor::Answer, answer::evening(self.of(Monitor::Answer), step));
        put(Monitor::Flag, self.of(Monitor::Flag));
        put(Monitor::Ceiling, blame::ceiling_evening(self.of(Monitor::Ceiling), step));
        put(Monitor::Sessions, counts::sessions_evening(self.of(Monitor::Sessions), step));
        put(Monitor::Token, token::evening(self.of(Monitor::Token), step));
        put(Monitor::Week, week::evening(self.of(Monitor::Week), worked));
        put(Monitor::Away, away::evening(self.of(Monitor::Away), worked));
        put(Monitor::Brake, brake::evening(self.of(Monitor::Brake), table));
        put(Monitor::Asked, asked::evening(self.of(Monitor::Asked), table, step));
        next
    }

    /// A clinician places the person elsewhere, before the morning.
    pub(super) fn placed(&self, higher: bool) -> Self {
        let mut next = *self;
        for monitor in [Monitor::Sessions, Monitor::Row, Monitor::Calm] {
            next.set(monitor, counts::placed(self.of(monitor)));
        }
        next.set(Monitor::Token, token::placed(self.of(Monitor::Token), higher));
        next.set(Monitor::Flag, flag::placed(self.of(Monitor::Flag)));
        next
    }

    /// The placement is told the week that was: only histories with that week arrive.
    pub(super) fn entered(&self, week: u16) -> Self {
        if week == ANY_WEEK {
            return *self;
        }
        let mut next = *self;
        next.set(Monitor::Week, self.of(Monitor::Week) & 1 << week);
        next
    }
}
