//! What the machine remembers: a few small counters, bounded by design.

use super::Table;

/// What the latest exposure came to; only between an evening and the next morning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// No exposure.
    #[default]
    None,
    /// Unfinished, lightened, above, unknown or unplanned: counts neither way.
    Silent,
    /// Above the target or too hard, and not fully done.
    Against,
    /// Fully done, above the target or too hard.
    Tolerated,
    /// Fully done at or under the target.
    Sound,
    /// Over the ceiling.
    Breach,
}

/// Days since a single reduction run 0–6; this is none.
pub(super) const NO_BRAKE: u8 = 7;
/// The first value of a cool-down that lasts 7 days; it runs to 14.
pub(super) const COOL: u8 = 8;
/// `idle` saturates here, above the last absence threshold, so that a threshold is met only once.
pub(super) const LONG_IDLE: u8 = 29;
/// Session days among the last six.
pub(super) const WEEK_BITS: u8 = 0b11_1111;

/// The state of one track. Every field is bounded; [`normal`] forgets what no rule can still ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct State {
    /// Position in the table.
    pub pos: u8,
    /// Counted exposures in a row here, 0–7.
    pub in_row: u8,
    /// Counted exposures here, 0–15.
    pub total: u8,
    /// Calm mornings since the last clearly worse one, 0–7.
    pub calm: u8,
    /// What the latest exposure came to; empty after a morning.
    pub last: Evidence,
    /// Mornings left in which an exposure can still be blamed, 0–2.
    pub watch: u8,
    /// Recovery days owed, 0–7.
    pub owed: u8,
    /// Session days among the last six, newest in the lowest bit.
    pub week: u8,
    /// Days without a session, 0–29; 29 is "long past the last threshold".
    pub idle: u8,
    /// 0–6 days since a single reduction, 7 none, 8–14 cool-down.
    pub brake: u8,
    /// The latest known morning was slight.
    pub slight_before: bool,
    /// The most recent exposure was counted and answered by a calm morning.
    pub fresh: bool,
    /// A red flag stands, no clearance yet.
    pub stopped: bool,
    /// A rise has not been answered yet: the increase token.
    pub open_rise: bool,
    /// Today had a main plan; empty after an evening.
    pub planned: bool,
}

impl State {
    /// Says whether the track is in the days after a drop, a return or a clearance.
    #[must_use]
    pub const fn cooling(&self) -> bool {
        self.brake >= COOL
    }

    pub(super) const fn clear_counters(&mut self) {
        self.in_row = 0;
        self.total = 0;
        self.calm = 0;
        self.fresh = false;
    }

    /// Packs the state into one word, 46 bits used; two states are equal when their words are.
    #[must_use]
    pub fn word(&self) -> u64 {
        u64::from(self.pos) << 38
            | u64::from(self.in_row) << 35
            | u64::from(self.total) << 31
            | u64::from(self.calm) << 28
            | (self.last as u64) << 25
            | u64::from(self.watch) << 23
            | u64::from(self.owed) << 20
            | u64::from(self.week) << 14
            | u64::from(self.idle) << 9
            | u64::from(self.brake) << 5
            | u64::from(self.slight_before) << 4
            | u64::from(self.fresh) << 3
            | u64::from(self.stopped) << 2
            | u64::from(self.open_rise) << 1
            | u64::from(self.planned)
    }

    /// Returns the position in a packed state.
    #[must_use]
    pub(crate) const fn position_of(word: u64) -> u8 {
        (word >> 38).to_le_bytes()[0]
    }

    /// Returns the increase token in a packed state.
    #[must_use]
    pub(crate) const fn token_of(word: u64) -> bool {
        word & 2 != 0
    }

    /// Returns the state that packs into a word: the inverse of [`State::word`].
    #[must_use]
    pub const fn from_word(word: u64) -> Self {
        const fn field(word: u64, shift: u32, bits: u32) -> u8 {
            ((word >> shift) & ((1 << bits) - 1)).to_le_bytes()[0]
        }
        let last = match field(word, 25, 3) {
            0 => Evidence::None,
            1 => Evidence::Silent,
            2 => Evidence::Against,
            3 => Evidence::Tolerated,
            4 => Evidence::Sound,
            _ => Evidence::Breach,
        };
        Self {
            pos: field(word, 38, 8),
            in_row: field(word, 35, 3),
            total: field(word, 31, 4),
            calm: field(word, 28, 3),
            last,
            watch: field(word, 23, 2),
            owed: field(word, 20, 3),
            week: field(word, 14, 6),
            idle: field(word, 9, 5),
            brake: field(word, 5, 4),
            slight_before: field(word, 4, 1) == 1,
            fresh: field(word, 3, 1) == 1,
            stopped: field(word, 2, 1) == 1,
            open_rise: field(word, 1, 1) == 1,
            planned: field(word, 0, 1) == 1,
        }
    }
}

/// Returns the state on the morning of the first day at a position.
#[must_use]
pub const fn start(pos: u8) -> State {
    State {
        pos,
        in_row: 0,
        total: 0,
        calm: 0,
        last: Evidence::None,
        watch: 0,
        owed: 0,
        week: 0,
        idle: 0,
        brake: NO_BRAKE,
        slight_before: false,
        fresh: false,
        stopped: false,
        open_rise: false,
        planned: false,
    }
}

/// Forgets what the present position can no longer ask: the normal form, the same after once or twice.
#[must_use]
pub fn normal(table: &Table, mut state: State) -> State {
    let at = table.at(state.pos);
    state.total = state.total.min(at.need.count);
    state.in_row = state.in_row.min(at.need.in_row);
    state.calm = state.calm.min(at.need.calm);
    state.week &= at.week_kept;
    if !table.slight_twice {
        state.slight_before = false;
    }
    // A breach is always answered by a reduction, a sinking or a stop, and each of them begins anew.
    if state.stopped || state.last == Evidence::Breach {
        state.clear_counters();
    }
    // An exposure still to be answered decides what is fresh; while sessions are missing nothing asks for it.
    if state.last != Evidence::None || state.total < at.need.count || state.in_row < at.need.in_row {
        state.fresh = false;
    }
    state
}
