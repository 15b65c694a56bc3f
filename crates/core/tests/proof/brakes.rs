//! Brakes removed one at a time: the machine runs on a table without one of them, the declared table is what it is
//! judged by, and the whole product, given the same table, lives the same days.

use heelup_core::{
    programme::{NONE, Position, Programme, Table},
    verify::Claim,
};

use super::bench::{On, Says, all_caught, caught, read, says, text};

/// One brake.
struct Brake {
    name: &'static str,
    sample: &'static str,
    /// Takes it away.
    removed: fn(&mut Table),
    claim: Claim,
}

const fn brake(name: &'static str, sample: &'static str, removed: fn(&mut Table), claim: Claim) -> Brake {
    Brake { name, sample, removed, claim }
}

fn each(table: &mut Table, change: impl Fn(&mut Position)) {
    table.positions.iter_mut().for_each(change);
}

const LEGS: &str = "small-legs";
const HEEL: &str = "small-heel";
const WEEK: &str = "small-week";

const BRAKES: &[Brake] = &[
    brake("second within days", LEGS, |t| t.second_within = 1, Claim::ReducedElsewhere),
    brake("drop", LEGS, |t| each(t, |p| p.drop = p.easier), Claim::ReducedElsewhere),
    brake("a reduction at all", LEGS, |t| each(t, |p| p.easier = NONE), Claim::ReducedElsewhere),
    brake("rest after a drop", HEEL, |t| t.rest_after_drop = 0, Claim::PlannedAfterDrop),
    brake("rest after a breach", LEGS, |t| t.rest_after_breach = 0, Claim::PlannedAfterFloor),
    brake("rest on the floor", LEGS, |t| t.floor_rest = 1, Claim::PlannedAfterFloor),
    brake("blame on the second morning", LEGS, |t| t.watch = 1, Claim::ExposureUnanswered),
    brake("blame at all", LEGS, |t| t.watch = 0, Claim::ExposureUnanswered),
    brake("two slight mornings", HEEL, |t| t.slight_twice = false, Claim::ExposureUnanswered),
    brake("cool-down", LEGS, |t| t.cool_down = 1, Claim::FellTwice),
    brake("7 days away", LEGS, |t| t.absence[0] = 200, Claim::CameBackHigh),
    brake("14 days away", LEGS, |t| t.absence[1] = 200, Claim::CameBackHigh),
    brake("28 days away", LEGS, |t| t.absence[2] = 200, Claim::CameBackHigh),
    brake("first step of absence", LEGS, |t| each(t, |p| p.back[0] = NONE), Claim::CameBackHigh),
    brake("second step of absence", LEGS, |t| each(t, |p| p.back[1] = NONE), Claim::CameBackHigh),
    brake("third step of absence", LEGS, |t| each(t, |p| p.back[2] = NONE), Claim::CameBackHigh),
    brake("rest after the ceiling", LEGS, |t| each(t, |p| p.extra_rest = 0), Claim::PlannedInRest),
    brake("days between", LEGS, |t| each(t, |p| p.days_between = 0), Claim::PlannedTooSoon),
    brake("days a week", WEEK, |t| each(t, |p| p.quota = 7), Claim::PlannedTooOften),
    brake("sessions before a rise", LEGS, |t| each(t, |p| p.need.count = 0), Claim::TooFewSessions),
    brake("sessions in a row", LEGS, |t| each(t, |p| p.need.in_row = 0), Claim::TooFewInRow),
    brake("calm mornings", LEGS, |t| each(t, |p| p.need.calm = 0), Claim::TooFewCalm),
    brake("pain over the target", LEGS, |t| each(t, |p| p.need.tolerated = true), Claim::RoseAfterBadSession),
    brake("effort", LEGS, |t| each(t, |p| p.effort_asked = false), Claim::RoseAfterBadSession),
    brake("gate", LEGS, |t| each(t, |p| p.gated = false), Claim::PassedGate),
    brake(
        "recover",
        LEGS,
        |t| {
            each(t, |p| {
                if p.easing > 0 {
                    (p.need.count, p.need.in_row) = (1, 1)
                }
            })
        },
        Claim::TooFewSessions,
    ),
];

/// What is said of every brake.
pub(super) fn said() -> impl Iterator<Item = Says> {
    BRAKES.iter().map(|brake| says(brake.claim))
}

#[test]
fn every_brake_is_missed_when_it_is_gone() {
    all_caught(
        BRAKES,
        |brake| brake.name,
        |brake| {
            let declared = read(&text(brake.sample))?;
            let mut table = declared.table.clone();
            (brake.removed)(&mut table);
            let without = Programme { table, ..declared.clone() };
            let machine = On { declared: &declared.table, table: &without.table };
            let caught = caught(&declared, &machine, &without, says(brake.claim))?;
            if caught.reproduced { Ok(caught) } else { Err(format!("not lived again:\n{}", caught.text)) }
        },
    );
}
