//! What is known of a history: for every automaton the set of states it may be in, a bit each, in five words.
//!
//! Every step maps a set member by member, so sets may be joined before a step or after it, and an empty word is
//! not walked at all.

use super::{Monitor, answer, asked, away, blame, brake, counts, falls, flag, rest, token, week};
use crate::{
    programme::Table,
    verify::{
        claim::Broken,
        graph::ANY_WEEK,
        step::{EveningStep, MorningStep},
    },
};

/// Words of a history.
pub(in crate::verify) const WORDS: usize = 5;

/// What may have happened, as far as each automaton remembers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::verify) struct History([u64; WORDS]);

impl History {
    /// A first day: nothing has happened.
    pub(in crate::verify) fn start() -> Self {
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

    pub(in crate::verify) const fn of(&self, monitor: Monitor) -> u64 {
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

    /// Returns a history of which one member of one word is all that is known.
    pub(in crate::verify) fn member(word: usize, member: u32) -> Self {
        let mut history = Self::default();
        history.put(word, 1 << member);
        history
    }

    pub(in crate::verify) fn word(&self, word: usize) -> u64 {
        self.0.get(word).copied().unwrap_or(0)
    }

    pub(in crate::verify) fn put(&mut self, word: usize, value: u64) {
        if let Some(word) = self.0.get_mut(word) {
            *word = value;
        }
    }

    /// Returns one automaton's part alone.
    pub(in crate::verify) fn only(self, monitor: Monitor) -> Self {
        let mut history = Self::default();
        history.set(monitor, self.of(monitor));
        history
    }

    /// Takes in what another way led to; says in which words that was new, a bit each.
    pub(in crate::verify) fn join(&mut self, other: &Self) -> u8 {
        let mut new = 0;
        for (at, (mine, theirs)) in self.0.iter_mut().zip(other.0).enumerate() {
            new |= u8::from(theirs & !*mine != 0) << at;
            *mine |= theirs;
        }
        new
    }

    /// Returns what some words say, the others empty.
    ///
    /// A step leads a set where it leads each of its members, and an empty set nowhere: whatever was passed on
    /// before need not be passed on again.
    pub(in crate::verify) fn words(&self, which: u8) -> Self {
        let mut at = 0;
        Self(self.0.map(|word| {
            at += 1;
            if which >> (at - 1) & 1 == 1 { word } else { 0 }
        }))
    }

    /// Says whether nothing is possible any more.
    pub(in crate::verify) const fn is_empty(&self) -> bool {
        self.0[0] | self.0[1] | self.0[2] | self.0[3] | self.0[4] == 0
    }

    /// Asks a morning's claims and takes it in.
    pub(in crate::verify) fn morning(
        &self,
        table: &Table,
        most: u8,
        step: &MorningStep<'_>,
        broken: &mut Broken,
    ) -> Self {
        let mut next = Self::default();
        let mut put = |monitor: Monitor, value: u64| next.set(monitor, value);
        if self.0[0] != 0 {
            put(Monitor::Falls, falls::morning(self.of(Monitor::Falls), step, broken));
            put(Monitor::Rest, rest::done_morning(self.of(Monitor::Rest), step, broken));
            put(Monitor::Floor, rest::brake_morning(self.of(Monitor::Floor), table, step, broken));
            put(Monitor::Calm, counts::calm_morning(self.of(Monitor::Calm), step, broken));
            put(Monitor::Row, counts::row_morning(self.of(Monitor::Row), step, broken));
            put(Monitor::Blame, blame::morning(self.of(Monitor::Blame), step, broken));
            put(Monitor::Answer, answer::morning(self.of(Monitor::Answer), step, broken));
            put(Monitor::Flag, flag::morning(self.of(Monitor::Flag), step, broken));
            put(Monitor::Ceiling, blame::ceiling_morning(self.of(Monitor::Ceiling), step, broken));
        }
        if self.0[1] != 0 {
            put(Monitor::Sessions, counts::sessions_morning(self.of(Monitor::Sessions), step, broken));
            put(Monitor::Token, token::morning(self.of(Monitor::Token), table, step, broken));
        }
        if self.0[2] != 0 {
            put(Monitor::Week, week::morning(self.of(Monitor::Week), most, step, broken));
        }
        if self.0[3] != 0 {
            put(Monitor::Away, away::morning(self.of(Monitor::Away), table, step, broken));
        }
        if self.0[4] != 0 {
            put(Monitor::Brake, brake::morning(self.of(Monitor::Brake), table, step, broken));
            put(Monitor::Asked, asked::morning(self.of(Monitor::Asked), table, step, broken));
        }
        next
    }

    /// Takes in an evening; midnight passes.
    pub(in crate::verify) fn evening(&self, table: &Table, step: &EveningStep<'_>) -> Self {
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
    pub(in crate::verify) fn placed(&self, higher: bool) -> Self {
        let mut next = *self;
        for monitor in [Monitor::Sessions, Monitor::Row, Monitor::Calm] {
            next.set(monitor, counts::placed(self.of(monitor)));
        }
        next.set(Monitor::Token, token::placed(self.of(Monitor::Token), higher));
        next.set(Monitor::Flag, flag::placed(self.of(Monitor::Flag)));
        next
    }

    /// The placement is told the week that was: only histories with that week arrive.
    pub(in crate::verify) fn entered(&self, week: u16) -> Self {
        if week == ANY_WEEK {
            return *self;
        }
        let mut next = *self;
        next.set(Monitor::Week, self.of(Monitor::Week) & 1 << week);
        next
    }
}
