//! Faults in the data: a protocol changed in one place and read by the real reader, and tables with a wrong pointer.

use heelup_core::{
    programme::{Programme, Table},
    verify::{Claim, Property, Shipped, prove_shipped},
};

use super::bench::{Says, all_caught, all_of, caught, edited, read, says, text};
use super::{brakes, machines};

/// One change of a protocol's text.
struct Written {
    name: &'static str,
    sample: &'static str,
    edits: &'static [(&'static str, &'static str)],
    says: Says,
}

const fn written(
    name: &'static str,
    sample: &'static str,
    edits: &'static [(&'static str, &'static str)],
    says: Says,
) -> Written {
    Written { name, sample, edits, says }
}

const LEGS: &str = "small-legs";
const HEEL: &str = "small-heel";
const WEEK: &str = "small-week";

const FAULTS: &[Written] = &[
    written(
        "a gate that lets 5 of 10 progress",
        LEGS,
        &[("at-most = 3", "at-most = 5")],
        Says(Property::P6, "lets 5 of 10 through"),
    ),
    written(
        "a gate that can never hold",
        LEGS,
        &[("at-most = 3", "at-least = 4\nat-most = 3")],
        Says(Property::P15, "can never hold"),
    ),
    written(
        "an entry without a finding",
        LEGS,
        &[("when = \"low_irritability\"", "")],
        Says(Property::P6, "anybody may start there"),
    ),
    written(
        "a stage whose sessions count at 5 of 10",
        LEGS,
        &[(
            "expect-weeks = [1, 3]",
            "expect-weeks = [1, 3]\nlimits = { target = 5, ceiling = 5, from = { basis = \"design: a sample\" } }",
        )],
        Says(Property::P9, "the target is 5"),
    ),
    written(
        "a stage with a higher ceiling",
        LEGS,
        &[(
            "expect-weeks = [1, 3]",
            "expect-weeks = [1, 3]\nlimits = { target = 3, ceiling = 7, from = { basis = \"design: a sample\" } }",
        )],
        Says(Property::P1, "the ceiling is 7"),
    ),
    written(
        "below the floor before the gate",
        LEGS,
        &[
            ("midportion_achilles", "insertional_achilles"),
            ("\"heel-raise-bilateral\", surface = \"floor\"", "\"heel-raise-bilateral\", surface = \"step\""),
        ],
        Says(Property::P19, "below the floor without a gate"),
    ),
    written(
        "running without a gate",
        HEEL,
        &[
            ("site = \"plantar\"", "site = \"plantar\"\ntrack = \"run\""),
            (
                "exercise = \"heel-raise-bilateral\", surface = \"floor\", sets = 3, reps = 12, tempo = { up = 3, pause = 1, down = 3 }",
                "exercise = \"walk-run\", sets = 6, run-min = 2, walk-min = 1",
            ),
            ("change = { reps = 8 }", "change = { sets = 4 }"),
        ],
        Says(Property::P6, "running without a gate"),
    ),
    written(
        "nothing comes down after a week away",
        LEGS,
        &[("[[7, \"easing\"]", "[[10, \"easing\"]")],
        says(Claim::CameBackHigh),
    ),
    written(
        "nothing more comes down after two weeks away",
        LEGS,
        &[("[14, \"rung\"]", "[20, \"rung\"]")],
        says(Claim::CameBackHigh),
    ),
    written(
        "a drop over two stages",
        LEGS,
        &[("drop = \"stage\"", "drop = { rungs = 2, rest-days = 0 }")],
        says(Claim::FellTwoStages),
    ),
    written(
        "rest so long that it counts as days away",
        HEEL,
        &[("days-between = 1", "days-between = 6")],
        Says(Property::P15, "from here the plan never leads"),
    ),
    written(
        "one day a week",
        WEEK,
        &[("days-a-week = 3", "days-a-week = 1")],
        Says(Property::P15, "from here the plan never leads"),
    ),
    written(
        "calm mornings that outlast the sessions",
        LEGS,
        &[(
            "need = { sound = 2, in-row = 2 }\ngate",
            "need = { sound = 3, in-row = 2, calm-mornings = 4 }\ngate",
        )],
        Says(Property::P16, "sooner than the plan"),
    ),
    written(
        "a promise that is not kept",
        LEGS,
        &[("need = { sound = 2, in-row = 2 }", "need = { sound = 15, in-row = 2 }")],
        Says(Property::P18, "only good days from holds.1"),
    ),
];

/// Changes a table.
type Pointer = (&'static str, &'static str, fn(&mut Table), Says);

const POINTERS: &[Pointer] = &[
    (
        "a ladder that goes up",
        LEGS,
        |t| t.positions[1].drop = 0,
        Says(Property::P12, "does not lead to less"),
    ),
    ("easier is heavier", LEGS, |t| t.positions[2].easier = 4, Says(Property::P12, "does not lead to less")),
    ("absence leads up", LEGS, |t| t.positions[1].back[0] = 2, Says(Property::P12, "does not lead to less")),
    ("a stage that is jumped over", LEGS, |t| t.positions[0].up = 4, says(Claim::SkippedStage)),
    (
        "a stage that leads back",
        LEGS,
        |t| t.positions[2].up = 0,
        Says(Property::P15, "from here the plan never leads"),
    ),
    ("a drop over two stages", LEGS, |t| t.positions[4].drop = 0, says(Claim::FellTwoStages)),
    ("absence over two stages", LEGS, |t| t.positions[4].back[2] = 0, says(Claim::FellTwoStages)),
    ("more days than the week may hold", WEEK, |t| t.positions[0].quota = 7, says(Claim::PlannedTooMuch)),
];

#[test]
fn the_small_programmes_hold() {
    for sample in [LEGS, HEEL, WEEK] {
        let programme = read(&text(sample)).unwrap();
        let proof = prove_shipped(&programme, false, &mut |_| {});
        assert!(proof.holds(), "{sample}: {:?}", all_of(&proof));
    }
}

#[test]
fn every_fault_of_a_protocol_is_told_as_days_that_the_product_lives() {
    all_caught(
        FAULTS,
        |fault| fault.name,
        |fault| {
            let changed = |all: String, (from, to): &(&str, &str)| edited(&all, from, to);
            let programme = read(&fault.edits.iter().fold(text(fault.sample), changed))?;
            let caught = caught(&programme, &Shipped, &programme, fault.says)?;
            if caught.reproduced { Ok(caught) } else { Err(format!("not lived again:\n{}", caught.text)) }
        },
    );
}

#[test]
fn every_wrong_pointer_is_told_as_days_that_the_product_lives() {
    all_caught(
        POINTERS,
        |fault| fault.0,
        |(_, sample, change, says)| {
            let mut programme: Programme = read(&text(sample))?;
            change(&mut programme.table);
            let caught = caught(&programme, &Shipped, &programme, *says)?;
            if caught.reproduced { Ok(caught) } else { Err(format!("not lived again:\n{}", caught.text)) }
        },
    );
}

#[test]
fn a_stage_nobody_reaches_and_a_late_review_are_said_without_days() {
    let mut programme = read(&text(LEGS)).unwrap();
    programme.table.positions[0].up = 4;
    programme.protocol.review.firm_day = 120;
    let all = all_of(&prove_shipped(&programme, false, &mut |_| {}));
    assert!(all["P15"].iter().any(|what| what.contains("is never reached on the way up")), "{all:?}");
    assert!(all["P18"].iter().any(|what| what.contains("reviews on days [70, 120, 182]")), "{all:?}");
}

/// What every fault says.
pub(super) fn said() -> impl Iterator<Item = Says> {
    FAULTS.iter().map(|fault| fault.says).chain(POINTERS.iter().map(|fault| fault.3))
}

#[test]
fn every_claim_and_every_property_is_broken_by_some_fault() {
    let said: Vec<Says> = said().chain(machines::said()).chain(brakes::said()).collect();
    for claim in Claim::ALL {
        let seen = said.iter().any(|Says(_, words)| *words == claim.broken());
        assert!(seen, "no fault breaks {claim:?}");
    }
    for property in Property::ALL {
        assert!(said.iter().any(|Says(named, _)| *named == property), "no fault breaks {}", property.id());
    }
}

/// What the reader refuses before anything is proved.
const REFUSED: &[(&str, &str, &str, &str)] = &[
    ("an easing that is heavier", "reps = 8", "reps = 30", "does not lower the load"),
    ("an easing that changes nothing", "hold-s = 20", "hold-s = 30", "has nothing easier"),
    ("a need of nothing", "sound = 2, in-row = 2", "sound = 0, in-row = 0", "no counter can reach"),
    ("a lighter stage after a heavier one", "heel-raise-bilateral", "ankle-pumps", "does not load more"),
    (
        "two sessions where one is the most",
        "rhythm = { sessions-a-day = 1",
        "rhythm = { sessions-a-day = 2",
        "sessions a day",
    ),
    ("a start that is nowhere", "at = \"raises.1\"", "at = \"raises.9\"", "raises.9"),
];

#[test]
fn what_the_reader_refuses_never_comes_to_a_proof() {
    for (name, from, to, words) in REFUSED {
        let said = read(&edited(&text(LEGS), from, to)).err().unwrap_or_default();
        assert!(said.contains(words), "{name}: {said}");
    }
}
