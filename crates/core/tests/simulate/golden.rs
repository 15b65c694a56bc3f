//! People without noise and with more than enough capacity take exactly as long as the machine needs.

use heelup_core::{
    criteria::Truth,
    programme::{Band, EffortBand, Evening, Main, Morning, PainBand, Work, evening, morning, start},
    simulate::Model,
    today::{Decision, Rule},
};

use super::{FOUR_STAGE, report, set, with};
use crate::care;

/// Nobody wavers, hurts, forgets, leaves, or does anything but the plan.
pub(super) fn flawless() -> Model {
    with(|m| {
        for drawn in [&mut m.people.capacity, &mut m.people.most_capacity] {
            (drawn.mean, drawn.spread, drawn.low, drawn.high) = (19.0, 0.0, 19.0, 19.0);
        }
        (m.people.symptom.mean, m.people.symptom.spread, m.people.symptom.low) = (0.0, 0.0, 0.0);
        // As many raises as any gate asks for.
        (m.people.healthy_raises.mean, m.people.healthy_raises.low) = (30.0, 30.0);
        // Everybody begins at the bottom.
        set(&mut m.people.low_irritability, -1.0);
        for drawn in [&mut m.behaviour.check_in, &mut m.behaviour.session] {
            (drawn.mean, drawn.spread, drawn.high) = (100.0, 0.0, 100.0);
        }
        let behaviour = &mut m.behaviour;
        for number in [
            &mut behaviour.unfinished,
            &mut behaviour.lightened,
            &mut behaviour.overdoers,
            &mut behaviour.understaters,
            &mut behaviour.pain_untold,
            &mut behaviour.absences,
            &mut behaviour.leaves,
            &mut behaviour.red_flags,
            &mut m.outside.runners,
            &mut m.outside.long_days,
            &mut m.symptoms.morning_noise,
            &mut m.symptoms.pain_noise,
            &mut m.symptoms.telling_noise,
            &mut m.tests.raise_noise,
        ] {
            set(number, 0.0);
        }
        set(&mut m.behaviour.answers, 100.0);
    })
}

/// The day on which each stage is reached when every morning is calm, every session sound, and every test done and
/// passed on the day after it was asked for.
fn golden() -> Vec<u16> {
    let programme = &care().programmes[FOUR_STAGE];
    let table = &programme.table;
    let mut state = start(0);
    let mut days = vec![0];
    let mut tested = false;
    for day in 0..365 {
        let gate = if tested { Truth::Holds } else { Truth::Unknown };
        let letter = Morning { band: Band::Calm, gate, ..Morning::default() };
        let before = state.pos;
        let (after, verdict) = morning(table, state, letter);
        tested = verdict.rule == Rule::TestNeeded || (tested && after.pos == before);
        if matches!(verdict.decision, Decision::ProgressStage | Decision::Graduate) {
            days.push(day);
        }
        let main =
            verdict.plan.map(|_| Main { pain: PainBand::Target, work: Work::Full, effort: EffortBand::Fits });
        state = evening(table, after, Evening { main, ..Evening::default() });
    }
    days
}

#[test]
fn flawless_people_all_graduate_in_the_golden_time() {
    let flawless = flawless();
    let report = report(care(), &flawless, (200, 365, 9));
    let share = |value: f64| (value * 10_000.0).round() / 10_000.0;
    assert_eq!(share(report.graduated.unwrap().value), 1.0);
    let weeks = |day: u16| Some((f64::from(day) / 7.0 * 100.0).round() / 100.0);
    let golden = golden();
    assert_eq!(golden.len(), report.stages.len());
    for (stage, day) in report.stages.iter().zip(&golden) {
        assert_eq!(stage.weeks.quarter.value, weeks(*day), "{}", stage.id);
        assert_eq!(stage.weeks.three_quarters.value, weeks(*day), "{}", stage.id);
    }
    let promise = &care().programmes[FOUR_STAGE].protocol.graduate_within;
    assert!(golden.last().unwrap() / 7 < u16::from(promise.weeks), "{golden:?}");
    assert_eq!(report.flare_ups_a_year.unwrap().value, 0.0);
    assert_eq!(report.reductions_a_year.unwrap().value, 0.0);
    for none in [report.stuck, report.referred_by_red_flag, report.left] {
        assert_eq!(none.unwrap().value, 0.0);
    }
}
