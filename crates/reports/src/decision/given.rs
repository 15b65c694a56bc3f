//! What the library is handed: what is remembered, and this morning's letter.

use heelup_core::programme::{Band, Barred, Evidence};

use crate::cql::{Bool, Days, Int, Library, Text, record};

record! {
    /// What the machine remembers of one programme.
    Memory,
    /// Its elements, as `heelup_core::programme::State` has them.
    MemoryOf {
        /// Place in the list of positions, from 0.
        pos: Int,
        /// Counted sessions in a row here.
        in_row: Int,
        /// Counted sessions here.
        total: Int,
        /// Calm mornings since the last clearly worse one.
        calm: Int,
        /// What the latest session came to.
        last: Text,
        /// Mornings left on which a load can still be blamed.
        watch: Int,
        /// Days of recovery owed.
        owed: Int,
        /// Which of the last six days had a session: 1 is yesterday.
        session_days: Days,
        /// Days without a session.
        idle: Int,
        /// 0–6 days since a single reduction, 7 none, 8–14 cool-down.
        brake: Int,
        /// The latest known morning was slightly worse.
        slight_before: Bool,
        /// The latest session was counted and answered by a calm morning.
        fresh: Bool,
        /// A red flag stands, no clearance yet.
        stopped: Bool,
        /// A rise has not been answered yet.
        open_rise: Bool,
        /// Today has a main plan.
        planned: Bool,
    }
}

record! {
    /// What the machine is told of one morning.
    Letter,
    /// Its elements, as `heelup_core::programme::Morning` has them.
    LetterOf {
        /// This morning against the usual one.
        band: Text,
        /// The mornings rise week on week.
        rising: Bool,
        /// The gate at this position; null while something it asks for is unknown.
        gate: Bool,
        /// Whether something outside forbids a rise.
        barred: Text,
        /// A red flag was reported today.
        flag: Bool,
        /// A clinician's clearance stands.
        clear: Bool,
    }
}

/// What every rule may look at.
pub(super) struct Given {
    pub(super) state: Memory,
    pub(super) letter: Letter,
}

/// Declares both.
pub(super) fn parameters(library: &mut Library) -> Given {
    let state = library.parameter(
        "State",
        "What is remembered between yesterday's evening and this morning. `last` is none, silent, sound (it counts)\n\
         or breach (over the ceiling); `session_days` are the days ago, 1 to 6, that had a session.",
    );
    let letter = library.parameter(
        "Letter",
        "What is known this morning. `band` is missing, calm, slight or worse than the usual morning; `barred` is\n\
         no, outside or other-rise; `gate` is null while a measurement it asks for is missing.",
    );
    Given { state, letter }
}

impl MemoryOf {
    /// Nothing counted here any more.
    pub(super) fn without_counters(self) -> Self {
        let none = || Int::from(0);
        Self { in_row: none(), total: none(), calm: none(), fresh: Bool::from(false), ..self }
    }
}

/// The word for what a session came to.
pub(super) const fn evidence(of: Evidence) -> &'static str {
    match of {
        Evidence::None => "none",
        Evidence::Silent => "silent",
        Evidence::Against => "against",
        Evidence::Tolerated => "tolerated",
        Evidence::Sound => "sound",
        Evidence::Breach => "breach",
    }
}

/// The word for a morning.
pub(super) const fn band(of: Band) -> &'static str {
    match of {
        Band::Missing => "missing",
        Band::Calm => "calm",
        Band::Slight => "slight",
        Band::Worse => "worse",
    }
}

/// The word for what forbids a rise.
pub(super) const fn barred(of: Barred) -> &'static str {
    match of {
        Barred::No => "no",
        Barred::Outside => "outside",
        Barred::OtherRise => "other-rise",
    }
}
