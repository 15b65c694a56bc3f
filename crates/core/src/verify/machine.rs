//! What the verifier drives: the real functions, behind a trait so that a test can wrap them with a fault.

use crate::programme::{
    Did, Evening, Morning, Position, State, Table, Told, Verdict, decide, did, entered, left, start,
    taken_in, told,
};

/// One track's machine, in the two parts of each half-day: what is heard of a letter, and what comes of it.
///
/// The first part sees the position alone, the second what was heard alone, so that whatever holds for one letter
/// of a sound holds for every other. [`morning`](crate::programme::morning) and
/// [`evening`](crate::programme::evening) are these two parts, one after the other, and nothing else.
pub trait Machine: Sync {
    /// The state on the first morning at a position.
    fn start(&self, pos: u8) -> State {
        start(pos)
    }

    /// What is heard of a morning.
    fn told(&self, at: &Position, stopped: bool, letter: Morning) -> Told {
        told(at, stopped, letter)
    }

    /// What is decided.
    fn decide(&self, table: &Table, state: State, told: Told) -> (State, Verdict) {
        decide(table, state, told)
    }

    /// What is heard of an evening.
    fn did(&self, at: &Position, planned: bool, letter: Evening) -> Did {
        did(at, planned, letter)
    }

    /// What is left at midnight.
    fn taken_in(&self, table: &Table, state: State, did: Did) -> State {
        taken_in(table, state, did)
    }

    /// What somebody takes along whom a clinician places elsewhere.
    fn left(&self, state: State) -> State {
        left(state)
    }

    /// The state of somebody placed.
    fn entered(&self, table: &Table, left: State, pos: u8, week: u8, higher: bool) -> State {
        entered(table, left, pos, Some(week), higher)
    }
}

/// The machine as shipped: it calls the functions that decide, and adds nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shipped;

impl Machine for Shipped {}
