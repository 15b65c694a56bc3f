//! One outing against those before it.

use heelup_core::{
    catalog::RunRuleId,
    journal::{Doubt, Dynamics, Ground, Run, TrainingDetail},
    runs::{Changed, Level, RunRemark, RunSeen},
};

use super::{Person, run};

fn find(remarks: &[RunRemark], rule: RunRuleId) -> Option<RunRemark> {
    remarks.iter().find(|remark| remark.rule == rule).cloned()
}

fn spike(before: f64, then: f64) -> Option<RunRemark> {
    let mut person = Person::well();
    person.ran(2, run(before));
    person.ran(9, run(then));
    find(&person.said_of(9), RunRuleId::Spike)
}

#[test]
fn a_run_is_compared_with_the_longest_of_thirty_days() {
    assert_eq!(spike(10.0, 11.0), None, "a tenth more is the reference");
    let small = spike(10.0, 12.0).unwrap();
    let seen = RunSeen::Longer { percent: 120, longest_m: 10_000, days: 30 };
    assert_eq!((small.level, small.seen), (Level::Note, seen));
    assert_eq!(spike(10.0, 14.0).unwrap().level, Level::Caution);
    let mut person = Person::well();
    person.ran(2, run(10.0));
    person.ran(33, run(30.0));
    assert_eq!(find(&person.said_of(33), RunRuleId::Spike), None, "no recent run to compare with");
}

#[test]
fn a_distance_in_doubt_is_no_longest_and_no_spike() {
    let doubtful = |km: f64| {
        let detail = TrainingDetail { doubts: vec![Doubt::Distance], ..TrainingDetail::default() };
        Run { detail: Some(Box::new(detail)), ..run(km) }
    };
    let mut person = Person::well();
    person.ran(2, run(5.0));
    person.ran(4, doubtful(50.0));
    assert_eq!(find(&person.said_of(4), RunRuleId::Spike), None);
    person.ran(6, run(8.0));
    let Some(RunSeen::Longer { longest_m, .. }) = find(&person.said_of(6), RunRuleId::Spike).map(|r| r.seen)
    else {
        panic!("8 km after 5 km")
    };
    assert_eq!(longest_m, 5_000);
}

#[test]
fn while_a_ladder_is_climbed_nothing_is_called_too_long() {
    let mut person = Person::treated("walk-run-ladder", "first-minutes.1");
    person.calm(1..=9);
    person.ran(2, run(1.0));
    person.ran(9, run(3.0));
    assert_eq!(find(&person.said_of(9), RunRuleId::Spike), None);
}

#[test]
fn hills_are_compared_with_hills_and_come_late() {
    let up = |ascent: u32| Run { ascent_m: Some(ascent), ..run(8.0) };
    let mut person = Person::treated("achilles-midportion-four-stage", "both-legs.1");
    person.calm(1..=9);
    person.ran(2, up(100));
    person.ran(9, up(131));
    let said = person.said_of(9);
    let seen = RunSeen::Climb { ascent_m: 131, most_m: 100, days: 30 };
    assert_eq!(find(&said, RunRuleId::Climb).unwrap().seen, seen);
    assert_eq!(find(&said, RunRuleId::HillsEarly), None, "16 m a kilometre are no hills");
    person.ran(12, up(260));
    assert_eq!(
        find(&person.said_of(12), RunRuleId::HillsEarly).unwrap().seen,
        RunSeen::Steep { m_per_km: 32 }
    );
    // In the last stage, and for somebody well, hills are their own business.
    let mut strong = Person::treated("achilles-midportion-four-stage", "loaded.1");
    strong.ran(2, up(260));
    assert_eq!(find(&strong.said_of(2), RunRuleId::HillsEarly), None);
}

#[test]
fn two_new_things_in_one_run_are_named_together() {
    let mut person = Person::well();
    for day in [2, 5, 8] {
        person.ran(day, Run { ground: vec![Ground::Asphalt], ..run(6.0) });
    }
    person.ran(11, Run { ground: vec![Ground::Trail], ..run(6.0) });
    assert_eq!(find(&person.said_of(11), RunRuleId::TwoChanges), None, "one is one");
    person.ran(14, Run { ground: vec![Ground::Grass], fast: true, ..run(8.0) });
    let what = vec![Changed::Longer, Changed::Faster, Changed::Ground];
    let said = find(&person.said_of(14), RunRuleId::TwoChanges).unwrap();
    assert_eq!(said.seen, RunSeen::Changes { what });
}

#[test]
fn two_nights_lie_between_runs_while_a_complaint_is_treated() {
    let soon = |mut person: Person, then: i32| {
        person.ran(2, run(4.0));
        person.ran(then, run(4.0));
        find(&person.said_of(then), RunRuleId::RestDays).is_some()
    };
    assert!(soon(Person::treated("plantar-heel-pain", "settle.1"), 3));
    assert!(!soon(Person::treated("plantar-heel-pain", "settle.1"), 4));
    assert!(!soon(Person::well(), 3));
}

#[test]
fn sand_and_a_fast_beginning_are_said_once_they_are_there() {
    let sand = || Run { ground: vec![Ground::Sand], ..run(5.0) };
    let mut person = Person::treated("achilles-midportion-four-stage", "both-legs.1");
    person.ran(2, sand());
    assert_eq!(find(&person.said_of(2), RunRuleId::Sand).unwrap().level, Level::Caution);
    person.ran(5, sand());
    assert_eq!(find(&person.said_of(5), RunRuleId::Sand), None, "no longer new");
    let opening = |percent: u16, fast: bool| {
        let detail = TrainingDetail { opening_percent: Some(percent), ..TrainingDetail::default() };
        let mut person = Person::well();
        person.ran(2, Run { detail: Some(Box::new(detail)), fast, ..run(8.0) });
        find(&person.said_of(2), RunRuleId::WarmUp).is_some()
    };
    assert!(opening(95, true));
    assert!(!opening(80, true));
    assert!(!opening(95, false));
}

#[test]
fn ground_contact_is_said_beyond_the_persons_own_noise_only() {
    let contact = |permille: u16| {
        let dynamics = Some(Dynamics { left_permille: Some(permille), ..Dynamics::default() });
        Run { detail: Some(Box::new(TrainingDetail { dynamics, ..TrainingDetail::default() })), ..run(5.0) }
    };
    let after = |before: &[u16], now: u16| {
        let mut person = Person::well();
        for (n, permille) in before.iter().enumerate() {
            person.ran(2 + 2 * i32::try_from(n).unwrap(), contact(*permille));
        }
        person.ran(20, contact(now));
        find(&person.said_of(20), RunRuleId::Contact).map(|remark| remark.seen)
    };
    let noisy = [490, 500, 505, 510, 520];
    assert_eq!(after(&noisy, 519), None);
    assert_eq!(after(&noisy, 530), Some(RunSeen::Contact { permille: 530, usual: 505, noise: 15 }));
    assert_eq!(after(&[500; 5], 509), None, "less than a device can tell");
    assert_eq!(after(&[500; 4], 540), None, "too few to know the noise");
}
