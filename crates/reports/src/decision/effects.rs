//! What follows from the rule: today's plan, what is remembered from now on, and the whole answer.

use heelup_core::{
    programme::Band,
    today::{Decision, Rule},
};

use super::{
    ANSWER,
    absorb::Absorbed,
    brakes::Settled,
    given::{Given, Memory, MemoryOf},
    rules::Rules,
    table::{Place, Table},
};
use crate::cql::{Bool, Int, Library, Text, choose, first_of, record};

record! {
    /// Everything a morning comes to.
    Answer,
    /// Its elements.
    AnswerOf {
        /// The id of the rule that won.
        rule: Text,
        /// What the day is.
        decision: Text,
        /// The position whose dose is today's main work; null without any.
        plan: Int,
        /// Why there is none although the decision has one: rest-first, morning-first, worse.
        no_plan: Text,
        /// Days away sank the dose this morning.
        sank: Bool,
        /// It was the second reduction within the week.
        second_in_week: Bool,
        /// Nothing lower was left.
        floor: Bool,
        /// The same for the second time in a week.
        floor_twice: Bool,
        /// The gate's test is wanted.
        test: Bool,
        /// What is remembered from now on.
        next: Memory,
    }
}

/// Writes it down.
pub(super) fn define(
    library: &mut Library,
    given: &Given,
    table: &Table,
    morning: &Absorbed,
    settled: &Settled,
    rules: &Rules,
) {
    let moved = after(library, table, morning, settled, rules);
    let place: Place = library.define("There", "The position from today on.", table.at(moved.pos()));
    let apart: Int = library.define(
        "Apart",
        "Days of rest that a new position asks for after the latest session.",
        choose::<Int>(moved.pos().differs(given.state.pos()), place.days_between().minus(moved.idle()), 0),
    );
    let owed = Int::greatest([moved.owed(), apart]);
    let after: Memory = library.define(
        "After the move",
        "What is remembered, with the distance that a new position keeps.",
        Memory::made(MemoryOf { owed, ..moved.elements() }),
    );
    let asks = asks(library, rules);
    let no_plan = no_plan(library, morning, settled, rules, &asks, &after, &place);
    let plan: Int = library.define(
        "Plan",
        "The position whose dose is today's main work; null without any.",
        choose::<Int>(asks.and(no_plan.clone().is_unknown()), after.pos(), Int::unknown()),
    );
    let next = library.define(
        "Next state",
        "What is remembered from now on: no counter beyond what the position still asks for.",
        next(table, &after, &place, &plan),
    );
    let answer = Answer::made(AnswerOf {
        rule: rules.rule.clone(),
        decision: rules.decision.clone(),
        plan,
        no_plan,
        sank: settled.sinks.clone(),
        second_in_week: settled.reduces.clone().and(settled.second.clone()),
        floor: settled.floor.clone(),
        floor_twice: settled.floor_twice.clone(),
        test: rules.won(Rule::TestNeeded),
        next,
    });
    library.define::<Answer>(ANSWER, "Everything this morning comes to.", answer);
}

/// What is remembered once the rule has done its work.
fn after(
    library: &mut Library,
    table: &Table,
    morning: &Absorbed,
    settled: &Settled,
    rules: &Rules,
) -> Memory {
    let (before, kept) = (&settled.before, &settled.after);
    let stopped = Memory::made(MemoryOf { stopped: Bool::from(true), ..kept.elements().without_counters() });
    let easier = settled.place.easier();
    let one_easier = settled.sinks.clone().not().and(table.is_lower(easier.clone(), kept.pos()));
    let wants_rest = settled.sinks.clone().and(morning.breached.clone());
    let cleared = Memory::made(MemoryOf {
        pos: choose(one_easier, easier, kept.pos()),
        owed: Int::greatest([kept.owed(), choose(wants_rest, 1, 0)]),
        stopped: Bool::from(false),
        open_rise: Bool::from(false),
        brake: table.cool_down.clone(),
        ..kept.elements().without_counters()
    });
    let risen = Memory::made(MemoryOf {
        pos: settled.place.up(),
        open_rise: Bool::from(true),
        ..before.elements().without_counters()
    });
    let rested = Memory::made(MemoryOf {
        watch: Int::from(0),
        owed: Int::greatest([before.owed(), Int::from(1)]),
        ..before.elements()
    });
    let stopped: Memory =
        library.define("Halted", "After a stop: nothing counts until a clearance.", stopped);
    let cleared: Memory = library.define(
        "Resumed",
        "After a clearance: one step easier in any case, and days in which nothing sinks again.",
        cleared,
    );
    let risen: Memory =
        library.define("Risen", "After a rise: counting begins anew, and the rise is open.", risen);
    let rested: Memory = library.define(
        "Rested",
        "After a bad morning on which the dose had just sunk: one day of rest.",
        rested,
    );
    library.define(
        "After the rule",
        "What is remembered once the rule has done its work.",
        first_of(
            [
                (rules.won(Rule::RedFlag).or(rules.won(Rule::Stopped)), stopped),
                (rules.won(Rule::Cleared), cleared),
                (
                    rules.won(Rule::NextDose).or(rules.won(Rule::NextStage)).or(rules.won(Rule::Graduate)),
                    risen,
                ),
                (rules.sunk_and_bad.clone(), rested),
            ],
            kept.clone(),
        ),
    )
}

/// Rules that send nobody to rest, to a question or to a clinician ask for a plan.
fn asks(library: &mut Library, rules: &Rules) -> Bool {
    library.define(
        "Asks for a plan",
        "The decision has main work, if rest and morning allow it.",
        [Decision::Refer, Decision::Rest, Decision::Ask]
            .into_iter()
            .fold(rules.decision.clone().is_known(), |all, of| {
                all.and(rules.decision.clone().differs(of.id()))
            }),
    )
}

/// Why a decision with a plan has none today: the rest owed at the old or the new position, or the morning.
fn no_plan(
    library: &mut Library,
    morning: &Absorbed,
    settled: &Settled,
    rules: &Rules,
    asks: &Bool,
    after: &Memory,
    place: &Place,
) -> Text {
    let full = |place: &Place| rules.sessions.clone().at_least(place.quota());
    let rest_first: Bool = library.define(
        "Rest first",
        "Recovery or distance is owed, or the week is full here or there.",
        after.owed().over(0).or(full(place)).or(full(&settled.place)),
    );
    library.define(
        "No plan because",
        "Why a decision that has main work has none today; null where it has.",
        first_of(
            [
                (asks.clone().not(), Text::unknown()),
                (rules.won(Rule::Cleared).and(morning.is(Band::Worse)), Text::from("worse")),
                (rest_first, Text::from("rest-first")),
                (morning.is(Band::Missing), Text::from("morning-first")),
            ],
            Text::unknown(),
        ),
    )
}

/// Forgets what the position can no longer ask.
fn next(table: &Table, after: &Memory, place: &Place, plan: &Int) -> Memory {
    let counter = |has: Int, needs: Int| choose(after.stopped(), Int::from(0), has.min(needs));
    Memory::made(MemoryOf {
        in_row: counter(after.in_row(), place.needs_in_row()),
        total: counter(after.total(), place.needs()),
        calm: counter(after.calm(), place.needs_calm()),
        // While sessions are missing nothing asks for it.
        fresh: after
            .fresh()
            .and(after.stopped().not())
            .and(after.total().at_least(place.needs()))
            .and(after.in_row().at_least(place.needs_in_row())),
        last: Text::from("none"),
        session_days: after.session_days().at_most(place.keeps_days()),
        slight_before: table.slight_twice.clone().and(after.slight_before()),
        planned: plan.clone().is_known(),
        ..after.elements()
    })
}
