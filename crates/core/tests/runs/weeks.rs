//! Weeks, and the rest of the day.

use heelup_core::{
    catalog::RunRuleId,
    journal::{Answer, CapacityTest, Fact, Reported, Run},
    runs::{Kind, Level, RunRemark, RunSeen, background, outings, tolerance},
    today::Course,
    units::Pain,
};

use super::{Person, on, person::felt, run};
use crate::care;

fn find(remarks: &[RunRemark], rule: RunRuleId) -> Option<RunRemark> {
    remarks.iter().find(|remark| remark.rule == rule).cloned()
}

#[test]
fn a_week_that_grows_is_told_and_only_thirty_percent_is_a_caution() {
    let week = |then: f64| {
        let mut person = Person::well();
        person.ran(3, run(10.0));
        person.ran(10, run(then));
        find(&person.said_on(10), RunRuleId::Week).map(|remark| remark.level)
    };
    assert_eq!(week(11.0), None);
    assert_eq!(week(12.0), Some(Level::Tell));
    assert_eq!(week(13.1), Some(Level::Caution));
    let mut person = Person::well();
    person.ran(10, run(10.0));
    assert_eq!(find(&person.said_on(10), RunRuleId::Week), None, "nothing to compare with");
}

#[test]
fn days_that_look_alike_need_every_effort_and_a_spread() {
    let week = |runs: &[(i32, i64)]| {
        let mut person = Person::well();
        for (day, effort) in runs {
            person.ran(*day, felt(6.0, *effort));
        }
        find(&person.said_on(8), RunRuleId::Monotony).map(|remark| remark.seen)
    };
    let six: Vec<(i32, i64)> = (2..=7).map(|day| (day, 5)).collect();
    // Six days of 180 and one of nothing: mean 154.3, spread 63.0.
    assert_eq!(week(&six), Some(RunSeen::Alike { tenths: 24, strain: 2645 }));
    assert_eq!(week(&[(2, 5), (5, 5), (8, 5)]), None, "days without a run are easier days");
    let seven: Vec<(i32, i64)> = (2..=8).map(|day| (day, 5)).collect();
    assert_eq!(week(&seven), None, "without any spread it is not defined");
    let mut person = Person::well();
    for (day, effort) in six {
        person.ran(day, felt(6.0, effort));
    }
    person.ran(7, run(2.0));
    assert_eq!(find(&person.said_on(8), RunRuleId::Monotony), None, "one effort is not known");
}

#[test]
fn harder_and_further_in_one_week_is_told() {
    let mut person = Person::well();
    person.ran(2, felt(8.0, 3));
    person.ran(4, felt(2.0, 8));
    person.ran(9, felt(8.0, 3));
    person.ran(11, felt(5.0, 8));
    let seen = RunSeen::HarderAndFurther { hard_percent: 38, before_percent: 20 };
    assert_eq!(find(&person.said_on(14), RunRuleId::Intensity).unwrap().seen, seen);
    person.ran(12, run(1.0));
    assert_eq!(find(&person.said_on(14), RunRuleId::Intensity), None, "one effort is not known");
}

#[test]
fn steps_on_a_hard_day_sleep_and_raises_are_told() {
    let mut person = Person::well();
    for day in 1..=10 {
        person.walked(day, 8_000);
    }
    person.walked(12, 9_700);
    person.ran(12, Run { fast: true, ..run(6.0) });
    let seen = RunSeen::Steps { steps: 9_700, usual: 8_000 };
    assert_eq!(find(&person.said_on(12), RunRuleId::LifeLoad).unwrap().seen, seen);
    assert_eq!(find(&person.said_on(10), RunRuleId::LifeLoad), None);

    let answers =
        |answer| Reported { answers: [("sleep_disturbed".to_owned(), answer)].into(), diagnosis: None };
    person.says(13, Fact::FindingsReported(answers(Answer::Yes)));
    assert!(find(&person.said_on(14), RunRuleId::Sleep).is_some());
    person.says(15, Fact::FindingsReported(answers(Answer::No)));
    assert!(find(&person.said_on(16), RunRuleId::Sleep).is_none());

    let (left, right) = (Some(28), Some(19));
    person.says(
        16,
        Fact::CapacityTested(CapacityTest { test: "heel-raise-endurance".into(), left, right, pain: None }),
    );
    let seen = RunSeen::Raises { raises: 19, usual: 25, goal: 50 };
    assert_eq!(find(&person.said_on(16), RunRuleId::Calf).unwrap().seen, seen);
}

#[test]
fn what_is_known_of_everybody_is_there_for_those_who_ask() {
    let rules = |person: &Person| {
        let record = person.record();
        let course = Course::walk(&record, care(), on(3));
        let said = background(&record, care(), &course, on(3));
        said.into_iter().map(|remark| remark.rule).collect::<Vec<_>>()
    };
    assert_eq!(rules(&Person::well()), [RunRuleId::BaseRate]);
    let sore = Person::treated("achilles-midportion-four-stage", "both-legs.1");
    let all = [RunRuleId::BaseRate, RunRuleId::EarlierPain, RunRuleId::Socks, RunRuleId::Forefoot];
    assert_eq!(rules(&sore), all);
}

#[test]
fn an_outing_is_shown_with_its_pain_and_the_morning_after_it() {
    let mut person = Person::treated("achilles-midportion-four-stage", "both-legs.1");
    person.calm(1..=9);
    person.ran(3, Run { pain: Pain::new(2).ok(), ..run(5.0) });
    person.ran(6, Run { pain: Pain::new(1).ok(), ..run(8.0) });
    person.ran(9, Run { pain: Pain::new(7).ok(), ..run(6.0) });
    person.calm(4..=6);
    person.morning(7, 6);
    let record = person.record();
    let course = Course::walk(&record, care(), on(10));
    let all = outings(&record, care(), &course, on(1), on(10));
    assert_eq!(all.iter().map(|o| o.date).collect::<Vec<_>>(), [on(9), on(6), on(3)]);
    assert!(all[0].pain_over && all[0].next_morning.is_none());
    let after = all[1].next_morning.unwrap();
    assert!((after.score, after.worse, after.shared) == (6, true, false), "{after:?}");
    assert!(!all[2].next_morning.unwrap().worse);
    let easy = tolerance(&all).into_iter().find(|t| t.kind == Kind::Easy).unwrap();
    assert_eq!((easy.outings, easy.answered, easy.sore), (3, 3, 2));
    assert_eq!((easy.longest_well_m, easy.shortest_sore_m), (Some(5_000), Some(6_000)));
}
