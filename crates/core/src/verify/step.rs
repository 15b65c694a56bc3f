//! A half-day as the monitors see it: two positions and a label.

use super::seen::{EveningSeen, MorningSeen};
use crate::programme::{NONE, Position, Table};

/// One morning.
#[derive(Clone, Copy, Debug)]
pub(super) struct MorningStep<'a> {
    pub(super) from: &'a Position,
    pub(super) to: &'a Position,
    /// The number of `to`.
    pub(super) pos: u8,
    pub(super) seen: MorningSeen,
    /// The dose rose.
    pub(super) rise: bool,
    /// The dose came down.
    pub(super) lower: bool,
    /// The position changed.
    pub(super) moved: bool,
    /// The other programmes are told that a rise is open.
    pub(super) token: bool,
}

impl<'a> MorningStep<'a> {
    pub(super) fn new(table: &'a Table, from: u8, to: u8, seen: MorningSeen, token: bool) -> Self {
        let (was, is) = (table.at(from), table.at(to));
        let moved = from != to;
        Self {
            from: was,
            to: is,
            pos: to,
            seen,
            rise: moved && !seen.named() && is.rank >= was.rank,
            lower: is.rank < was.rank,
            moved,
            token,
        }
    }
}

impl MorningStep<'_> {
    /// Whether a way down led to less from where the morning began.
    pub(super) fn leads_lower(&self, table: &Table, way: u8) -> bool {
        way != NONE && table.at(way).rank < self.from.rank
    }
}

/// One evening.
#[derive(Clone, Copy, Debug)]
pub(super) struct EveningStep<'a> {
    pub(super) at: &'a Position,
    pub(super) seen: EveningSeen,
}
