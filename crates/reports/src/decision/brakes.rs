//! What takes load away: days away, a single reduction, a drop. Each is written down; the rules choose.

use super::{
    absorb::Absorbed,
    given::{Given, Memory, MemoryOf},
    table::{NO_BRAKE, Place, Table},
};
use crate::cql::{Bool, Int, Library, choose, first_of};

/// The brakes of one morning.
pub(super) struct Settled {
    /// Days away sink the dose this morning.
    pub(super) sinks: Bool,
    /// What is remembered when the rules begin.
    pub(super) before: Memory,
    /// The position when the rules begin.
    pub(super) place: Place,
    /// A reduction is due, whatever the rule.
    pub(super) reduces: Bool,
    /// It is the second within the week.
    pub(super) second: Bool,
    /// What is remembered once the reduction that is due was made.
    pub(super) after: Memory,
    /// Nothing lower was left.
    pub(super) floor: Bool,
    /// The same for the second time in a week.
    pub(super) floor_twice: Bool,
}

/// Writes them down.
pub(super) fn define(library: &mut Library, given: &Given, table: &Table, morning: &Absorbed) -> Settled {
    let sinks = sinks(library, table, morning);
    let before = sunk(library, given, table, morning, &sinks);
    let place: Place = library.define("Place", "The position when the rules begin.", table.at(before.pos()));
    let reduces: Bool = library.define(
        "Reduction due",
        "Pain over the ceiling or a clearly worse morning takes load away; the same morning never sinks twice.",
        sinks.clone().not().and(morning.breached.clone().or(morning.blamed.clone())),
    );
    let drops: Bool = library.define(
        "Drop due",
        "Weeks that rise take load away where nothing else did this morning.",
        sinks.clone().not().and(reduces.clone().not()).and(morning.trend.clone()),
    );
    let second: Bool = library.define(
        "Second reduction",
        "Another reduction was made within the week.",
        before.brake().under(table.second_within.clone()),
    );
    let steep: Bool = library.define(
        "Steep",
        "The reduction is a drop: it is the second within the week, or the weeks rise as well.",
        drops.clone().or(second.clone()).or(morning.trend.clone()),
    );
    let to: Int = library.define(
        "Reduced to",
        "Where the reduction leads.",
        choose::<Int>(steep.clone(), place.drop(), place.easier()),
    );
    let lowers: Bool =
        library.define("Lowers", "Something truly lower is left.", table.is_lower(to.clone(), before.pos()));
    let rest: Int = library.define(
        "Rest owed",
        "Days of rest that are owed once load was taken away.",
        Int::greatest([
            before.owed(),
            choose::<Int>(drops.clone(), 0, table.rest_after_breach.clone()),
            choose::<Int>(steep.clone(), table.rest_after_drop.clone(), 0),
            choose::<Int>(lowers.clone(), 0, table.floor_rest.clone()),
        ]),
    );
    let reduced = Memory::made(MemoryOf {
        pos: choose(lowers.clone(), to, before.pos()),
        owed: rest,
        brake: first_of(
            [(steep, table.cool_down.clone()), (before.brake().is(NO_BRAKE), Int::from(0))],
            before.brake(),
        ),
        watch: Int::from(0),
        open_rise: Bool::from(false),
        ..before.elements().without_counters()
    });
    let either: Bool = library.define(
        "Load is taken away",
        "A reduction or a drop is due; no stop and no clearance washes it away.",
        reduces.clone().or(drops.clone()),
    );
    let after = library.define(
        "Settled",
        "What is remembered once the reduction that is due has been made.",
        choose::<Memory>(either.clone(), reduced, before.clone()),
    );
    let floor: Bool =
        library.define("Floor", "A reduction is due and nothing lower is left.", either.and(lowers.not()));
    let again =
        first_of([(drops, before.brake().differs(NO_BRAKE))], second.clone().or(morning.cooling.clone()));
    let floor_twice =
        library.define("Floor twice", "The same for the second time in a week.", floor.clone().and(again));
    Settled { sinks, before, place, reduces, second, after, floor, floor_twice }
}

fn sinks(library: &mut Library, table: &Table, morning: &Absorbed) -> Bool {
    let [once, twice, long] = &table.absence;
    let on = |days: &Int| morning.away.clone().is(days.clone());
    library.define(
        "absence-sinks",
        "Rule 0: days without a session sink the dose, each threshold once; a cool-down is gentle enough.",
        on(once).or(on(twice)).or(on(long)).and(morning.cooling.clone().not()),
    )
}

fn sunk(library: &mut Library, given: &Given, table: &Table, morning: &Absorbed, sinks: &Bool) -> Memory {
    let here = table.at(given.state.pos());
    let [once, twice, _] = &table.absence;
    let on = |days: &Int| morning.away.clone().is(days.clone());
    let to: Int = library.define(
        "Sinks to",
        "Where this threshold leads.",
        first_of([(on(once), here.back_1()), (on(twice), here.back_2())], here.back_3()),
    );
    let lower = table.is_lower(to.clone(), given.state.pos());
    let sunk = Memory::made(MemoryOf {
        pos: choose(lower, to, given.state.pos()),
        brake: table.cool_down.clone(),
        open_rise: Bool::from(false),
        ..morning.state.elements().without_counters()
    });
    library.define(
        "Before the rules",
        "What is remembered after days away.",
        choose::<Memory>(sinks.clone(), sunk, morning.state.clone()),
    )
}
