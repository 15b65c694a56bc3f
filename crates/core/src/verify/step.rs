//! A half-day as the monitors see it: two positions and a label.

use super::seen::{EveningSeen, MorningSeen};
use crate::programme::{Position, Table};

/// One morning.
#[derive(Clone, Copy, Debug)]
pub(super) struct MorningStep<'a> {
    pub(super) from: &'a Position,
    pub(super) to: &'a Position,
    pub(super) seen: MorningSeen,
    /// The dose rose.
    pub(super) rise: bool,
    /// The dose came down.
    pub(super) lower: bool,
    /// The position changed.
    pub(super) moved: bool,
    /// Something lower is left for somebody who stays away.
    pub(super) can_sink: bool,
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
            seen,
            rise: moved && !seen.named() && is.rank >= was.rank,
            lower: is.rank < was.rank,
            moved,
            can_sink: table.is_lower(is.back[0], to),
            token,
        }
    }
}

/// One evening.
#[derive(Clone, Copy, Debug)]
pub(super) struct EveningStep<'a> {
    pub(super) at: &'a Position,
    pub(super) seen: EveningSeen,
}
