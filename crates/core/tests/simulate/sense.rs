//! What must come out whatever the numbers: weaker is later, hiding pain costs, more pain allowed costs.

use heelup_core::{
    care::Care,
    simulate::{Asked, Report, Trial},
};

use super::{FOUR_STAGE, model, report, set, with};
use crate::{care, shipped};

const SIZE: (u32, u16, u64) = (6000, 365, 1);

#[test]
fn weaker_tendons_get_there_later() {
    let weaker = with(|m| {
        m.people.capacity.mean -= 0.5;
        m.people.capacity.low -= 0.5;
        m.people.capacity.high -= 0.5;
    });
    let (usual, weaker) = (report(care(), model(), SIZE), report(care(), &weaker, SIZE));
    let (graduated, fewer) = (usual.graduated.unwrap(), weaker.graduated.unwrap());
    assert!(fewer.high < graduated.low, "{fewer:?} against {graduated:?}");
    for (usual, weaker) in usual.stages.iter().zip(&weaker.stages).skip(2) {
        let (early, late) = (usual.weeks.half.value, weaker.weeks.half.value);
        assert!(
            late.is_none() || early.is_some_and(|early| late.is_some_and(|late| late >= early)),
            "{}",
            usual.id
        );
    }
}

#[test]
fn who_tells_less_than_they_feel_flares_up_more() {
    let honest = with(|m| set(&mut m.behaviour.understaters, 0.0));
    let hiding = with(|m| set(&mut m.behaviour.understaters, 100.0));
    let (honest, hiding) = (report(care(), &honest, SIZE), report(care(), &hiding, SIZE));
    let (few, many) = (honest.flare_ups_a_year.unwrap(), hiding.flare_ups_a_year.unwrap());
    assert!(many.low > few.high, "{few:?} against {many:?}");
}

#[test]
fn who_does_more_than_planned_flares_up_more() {
    let calm = with(|m| set(&mut m.behaviour.overdoers, 0.0));
    let eager = with(|m| set(&mut m.behaviour.overdoers, 100.0));
    let (calm, eager) = (report(care(), &calm, SIZE), report(care(), &eager, SIZE));
    let (few, many) = (calm.flare_ups_a_year.unwrap(), eager.flare_ups_a_year.unwrap());
    assert!(many.low > few.high, "{few:?} against {many:?}");
}

#[test]
fn who_misses_sessions_gets_there_later() {
    let lazy = with(|m| {
        m.behaviour.session.mean = 40.0;
        m.behaviour.session.low = 20.0;
        m.behaviour.session.high = 60.0;
    });
    let (usual, lazy) = (report(care(), model(), SIZE), report(care(), &lazy, SIZE));
    assert!(lazy.graduated.unwrap().high < usual.graduated.unwrap().low);
    assert!(lazy.sessions_a_week.unwrap().high < usual.sessions_a_week.unwrap().low);
}

/// "What if 4 of 10 becomes 5 of 10?", and more than that: a catalog of its own.
#[test]
fn a_higher_ceiling_brings_more_flare_ups() {
    let mut files = shipped();
    let text = files.get_mut(&format!("protocols/{FOUR_STAGE}.toml")).unwrap();
    let limits = "[limits]\ntarget = 3\nceiling = 5\nmorning-cap = 5\n";
    assert!(text.contains(limits), "the protocol's limits are written otherwise");
    *text = text.replace(limits, "[limits]\ntarget = 8\nceiling = 10\nmorning-cap = 10\n");
    let daring = Care::read(&files).unwrap();
    let (people, days, seed) = SIZE;
    let asked = Asked::new(people.into(), days.into(), seed).unwrap();
    let trial = Trial::new(asked, model(), (care(), FOUR_STAGE), Some((&daring, FOUR_STAGE))).unwrap();
    let mut tally = trial.nobody();
    trial.run(0..people, &mut tally);
    let report = Report::of(&trial, &tally);
    assert_ne!(report.arms[0].hash, report.arms[1].hash);
    // The same people with the same luck: what is left is the ceiling.
    let more = report.difference.unwrap().flare_ups_a_year.unwrap();
    assert!(more.low > 0.0, "{more:?}");
}

#[test]
fn more_people_draw_closer_figures() {
    let width = |people| {
        let share = report(care(), model(), (people, 365, 1)).graduated.unwrap();
        share.high - share.low
    };
    assert!(width(3000) < width(300) / 2.5);
}
