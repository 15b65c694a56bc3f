//! Backwards from a race: no week and no run grows by more than a tenth, and what cannot be by then is said so.

use heelup_core::{
    journal::{Fact, FlagReport},
    race::{
        First, RacePlan, Reach,
        WeekKind::{self, Easier, Grows, Race},
        race_plan,
    },
    today::Course,
    words::race_card,
};

use crate::{
    care,
    runs::{Person, on, run},
};

fn plan(person: &Person, today: i32, metres: u32, day: Option<i32>) -> RacePlan {
    let record = person.record();
    let course = Course::walk(&record, care(), on(today));
    race_plan(&record, care(), &course, on(today), metres, day.map(on))
}

fn runner() -> Person {
    let mut person = Person::well();
    for day in [20, 22, 24, 26] {
        person.ran(day, run(6.0));
    }
    person
}

/// Every growing week against the best before it, and the race against the longest run.
fn holds_its_limits(plan: &RacePlan) {
    let (mut longest, mut total) = (plan.longest_now_m, 0);
    for week in &plan.weeks {
        assert!(u64::from(week.longest_m) * 100 <= u64::from(longest) * 110, "{week:?} after {longest}");
        assert!(
            total == 0 || u64::from(week.total_m) * 100 <= u64::from(total) * 110,
            "{week:?} after {total}"
        );
        assert!(week.longest_m <= week.total_m);
        (longest, total) = (longest.max(week.longest_m), total.max(week.total_m));
    }
    if !plan.weeks.is_empty() {
        assert!(
            u64::from(plan.distance_m) * 100 <= u64::from(longest) * 110,
            "the race is a tenth longer at most"
        );
    }
}

#[test]
fn a_plan_grows_by_a_tenth_with_easier_weeks_between() {
    let plan = plan(&runner(), 27, 10_000, None);
    assert_eq!((plan.longest_now_m, plan.longest_needed_m), (6_000, 9_091));
    let weeks: Vec<(WeekKind, u32)> = plan.weeks.iter().map(|week| (week.kind, week.longest_m)).collect();
    let expected = [
        (Grows, 6_600),
        (Grows, 7_260),
        (Grows, 7_986),
        (Easier, 5_989),
        (Grows, 8_784),
        (Grows, 9_091),
        (Race, 5_454),
    ];
    assert_eq!(weeks, expected);
    assert_eq!(plan.reach, Reach::Open { earliest: on(28 + 42) });
    holds_its_limits(&plan);
}

#[test]
fn a_day_too_near_is_said_and_the_earliest_named() {
    let earliest = on(70);
    assert_eq!(plan(&runner(), 27, 10_000, Some(69)).reach, Reach::NotBy { earliest });
    assert_eq!(plan(&runner(), 27, 10_000, Some(70)).reach, Reach::InTime { earliest });
    let later = plan(&runner(), 27, 10_000, Some(100));
    assert_eq!(later.reach, Reach::InTime { earliest });
    assert_eq!(later.weeks.iter().filter(|week| week.kind == WeekKind::Stays).count(), 4);
    let race = later.weeks.last().unwrap();
    assert!(race.kind == Race && race.from <= on(100) && on(100) < race.from.plus(7), "{race:?}");
    let card = race_card(&plan(&runner(), 27, 10_000, Some(69)), care());
    assert!(card.head.starts_with("Not by Saturday 9 May"), "{}", card.head);
}

#[test]
fn danger_comes_before_every_race() {
    let mut person = runner();
    person.says(27, Fact::RedFlagReported(FlagReport { flag: "RF-01".into(), note: None }));
    let plan = plan(&person, 27, 5_000, None);
    assert_eq!((plan.reach, plan.weeks.len()), (Reach::Stopped, 0));
}

#[test]
fn who_climbs_the_ladder_ends_it_first() {
    let mut person = Person::treated("walk-run-ladder", "longer-turns.1");
    person.calm(1..=3);
    let plan = plan(&person, 3, 10_000, None);
    let [First::Programme { protocol, until }] = &plan.first[..] else { panic!("{:?}", plan.first) };
    assert_eq!(protocol, "walk-run-ladder");
    assert!(plan.weeks[0].from > *until);
    assert_eq!(plan.longest_now_m, 30 * 60 * 220 / 100, "half an hour of easy running");
    holds_its_limits(&plan);
}

#[test]
fn without_any_run_the_ladder_comes_after_the_strength() {
    let mut person = Person::treated("achilles-midportion-four-stage", "both-legs.1");
    person.calm(1..=3);
    let plan = plan(&person, 3, 5_000, Some(20));
    let [First::Programme { until, .. }, First::Ladder { protocol, until: ladder }] = &plan.first[..] else {
        panic!("{:?}", plan.first)
    };
    assert_eq!(protocol, "walk-run-ladder");
    assert!(ladder > until && plan.weeks[0].from > *ladder);
    assert!(matches!(plan.reach, Reach::NotBy { .. }));
}

#[test]
fn every_distance_from_every_start_holds_its_limits() {
    for longest in [1.0, 3.0, 8.0, 15.0, 30.0] {
        let mut person = Person::well();
        person.ran(20, run(longest));
        for metres in [1_000, 5_000, 10_000, 21_098, 42_195] {
            for day in [None, Some(40), Some(300)] {
                let plan = plan(&person, 27, metres, day);
                holds_its_limits(&plan);
                assert!(!plan.weeks.is_empty(), "{longest} km to {metres} m");
            }
        }
    }
}
