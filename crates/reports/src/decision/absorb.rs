//! Before any rule: yesterday's session is counted by this morning's answer, and this morning itself.

use heelup_core::programme::{Band, Evidence};

use super::{
    given::{Given, Memory, MemoryOf, band, evidence},
    table::{COOL, Table},
};
use crate::cql::{Bool, Int, Library, Text, choose, first_of};

/// What the morning comes to before any rule.
pub(super) struct Absorbed {
    /// The band, after two slight mornings in a row were called worse.
    pub(super) band: Text,
    /// The latest session went over the ceiling.
    pub(super) breached: Bool,
    /// Clearly worse, and a load to blame.
    pub(super) blamed: Bool,
    /// The weeks rise, and it is not being answered already.
    pub(super) trend: Bool,
    /// Nothing done yesterday, nothing counted here yet.
    pub(super) quiet: Bool,
    /// Days since the last session, today included.
    pub(super) away: Int,
    /// In the days after a drop, a return or a clearance.
    pub(super) cooling: Bool,
    /// What is remembered now.
    pub(super) state: Memory,
}

impl Absorbed {
    /// Says whether the morning has a band.
    pub(super) fn is(&self, of: Band) -> Bool {
        self.band.clone().is(band(of))
    }
}

/// Writes it down.
pub(super) fn define(library: &mut Library, given: &Given, table: &Table) -> Absorbed {
    let (state, letter) = (&given.state, &given.letter);
    let last = |of: Evidence| state.last().is(evidence(of));
    let told = |of: Band| letter.band().is(band(of));

    let band: Text = library.define(
        "Band",
        "This morning against the usual one; a second slight one in a row may count as worse.",
        choose::<Text>(
            table.slight_twice.clone().and(told(Band::Slight)).and(state.slight_before()),
            band(Band::Worse),
            letter.band(),
        ),
    );
    let is = |of: Band| band.clone().is(super::given::band(of));
    let exposed: Bool = library.define(
        "Exposed",
        "There was a session since yesterday's morning.",
        state.last().differs("none"),
    );
    let fresh: Bool = library.define(
        "Fresh",
        "The latest session counts and was answered by a calm morning.",
        choose::<Bool>(
            exposed.clone(),
            last(Evidence::Sound).and(is(Band::Calm)),
            state.fresh().and(is(Band::Worse).not()),
        ),
    );
    let won: Bool =
        library.define("Won", "One more session counts today.", exposed.clone().and(fresh.clone()));
    let cooling: Bool = library.define(
        "Cooling",
        "In the days after a drop, a return or a clearance.",
        state.brake().at_least(COOL),
    );
    let [once, _, _] = &table.absence;
    let absorbed = Memory::made(MemoryOf {
        in_row: first_of(
            [(is(Band::Worse), Int::from(0)), (won.clone(), state.in_row().plus(1).min(7))],
            state.in_row(),
        ),
        total: choose(won, state.total().plus(1).min(15), state.total()),
        calm: first_of(
            [(is(Band::Calm), state.calm().plus(1).min(7)), (is(Band::Worse), Int::from(0))],
            state.calm(),
        ),
        slight_before: choose::<Bool>(told(Band::Missing), state.slight_before(), told(Band::Slight)),
        fresh,
        open_rise: state.open_rise().and(choose::<Bool>(
            exposed.clone(),
            told(Band::Missing),
            state.idle().under(once.clone()),
        )),
        ..state.elements()
    });
    Absorbed {
        breached: library.define(
            "Breached",
            "The latest session went over the ceiling.",
            last(Evidence::Breach),
        ),
        blamed: library.define(
            "Blamed",
            "This morning is clearly worse, and a load of the last two days can be blamed.",
            is(Band::Worse).and(state.watch().over(0)),
        ),
        trend: library.define(
            "Trend",
            "The mornings rise week on week, and no cool-down answers it yet.",
            letter.rising().and(cooling.clone().not()),
        ),
        quiet: library.define(
            "Quiet",
            "Nothing was done and nothing has counted here yet.",
            exposed.not().and(state.total().is(0)),
        ),
        away: library.define(
            "Days away",
            "Days since the last session, today included.",
            state.idle().plus(1),
        ),
        cooling,
        state: library.define("Absorbed", "What is remembered once the morning has been taken in.", absorbed),
        band,
    }
}
