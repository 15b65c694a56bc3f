//! A protocol as the machine sees it: positions with ready-made pointers.

/// No such position.
pub const NONE: u8 = 255;

/// What must have been seen at a position before it may be left upward.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Need {
    /// Counted exposures in all, 0–15.
    pub count: u8,
    /// Of them in a row, 0–7.
    pub in_row: u8,
    /// Calm mornings since the last clearly worse one, 0–7.
    pub calm: u8,
    /// Tolerated sessions count, too.
    pub tolerated: bool,
}

/// One dose at one easing level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Stage, from 0.
    pub stage: u8,
    /// Rung within the stage, from 0.
    pub rung: u8,
    /// Easing level, 0 is the full dose.
    pub easing: u8,
    /// Load rank: compares any two positions of the table.
    pub rank: u16,
    /// The next dose up, or [`NONE`].
    pub up: u8,
    /// One step down, or [`NONE`].
    pub easier: u8,
    /// Where a second reduction within the week leads, or [`NONE`].
    pub drop: u8,
    /// Where each further absence threshold leads, or [`NONE`].
    pub back: [u8; 3],
    /// What it takes to leave it upward.
    pub need: Need,
    /// A gate must hold to leave it upward.
    pub gated: bool,
    /// Whole days without main work between two sessions, 0–7.
    pub days_between: u8,
    /// Days with main work in any seven, 1–7.
    pub quota: u8,
    /// Which of the last six days a weekly quota can still ask for from here.
    pub week_kept: u8,
    /// Days more after a session above the target, 0–7.
    pub extra_rest: u8,
    /// The dose asks for an effort.
    pub effort_asked: bool,
    /// The position keeps what was won: the way here is a graduation.
    pub maintenance: bool,
}

impl Position {
    /// Stands in for a position that does not exist: no way up, no load, nothing asked.
    pub(super) const NOWHERE: Self = Self {
        stage: 0,
        rung: 0,
        easing: 0,
        rank: 0,
        up: NONE,
        easier: NONE,
        drop: NONE,
        back: [NONE; 3],
        need: Need { count: 0, in_row: 0, calm: 0, tolerated: false },
        gated: false,
        days_between: 0,
        quota: 7,
        week_kept: 0,
        extra_rest: 0,
        effort_asked: false,
        maintenance: false,
    };
}

/// A compiled protocol: all the machine reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The positions; a position's number is its place here.
    pub positions: Vec<Position>,
    /// Two slightly worse mornings in a row count as clearly worse.
    pub slight_twice: bool,
    /// A second reduction within so many days is a drop, 1–7.
    pub second_within: u8,
    /// Days without a session at which the dose sinks, growing, each under 29.
    pub absence: [u8; 3],
    /// Days of rest after a reduction, 0–7.
    pub rest_after_breach: u8,
    /// Days of rest after a drop, 0–7.
    pub rest_after_drop: u8,
    /// Days of rest where nothing lower is left, 1–7.
    pub floor_rest: u8,
    /// Mornings on which an exposure can still be blamed, 1–2.
    pub watch: u8,
    /// Days a cool-down lasts after a drop, a return or a clearance, 1–7.
    pub cool_down: u8,
}

impl Table {
    /// Returns a position; a number outside the table is nowhere.
    #[must_use]
    pub fn at(&self, pos: u8) -> &Position {
        self.positions.get(usize::from(pos)).unwrap_or(&Position::NOWHERE)
    }

    /// Says whether a position exists and carries truly less than another.
    #[must_use]
    pub fn is_lower(&self, candidate: u8, than: u8) -> bool {
        candidate != NONE && self.at(candidate).rank < self.at(than).rank
    }
}
