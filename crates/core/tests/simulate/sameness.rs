//! The same seed is the same trial, whoever counts whom in whatever order.

use std::thread;

use heelup_core::simulate::{Asked, Report, Tally, Trial, TrialError};

use super::{FOUR_STAGE, model, tally};
use crate::care;

const PEOPLE: u32 = 400;

fn two(seed: u64) -> Trial<'static> {
    let asked = Asked::new(PEOPLE.into(), 200, seed).unwrap();
    Trial::new(asked, model(), (care(), FOUR_STAGE), Some((care(), "achilles-alfredson"))).unwrap()
}

/// Shares people out among threads in turns, and adds up what each counted.
fn by_threads(trial: &Trial<'_>, threads: u32) -> Tally {
    let parts: Vec<Tally> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|own| {
                scope.spawn(move || {
                    let mut part = trial.nobody();
                    for first in (0..PEOPLE).step_by(16).filter(|first| first / 16 % threads == own) {
                        trial.run(first..(first + 16).min(PEOPLE), &mut part);
                    }
                    part
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    let mut all = trial.nobody();
    // The last to finish is added first.
    parts.iter().rev().for_each(|part| all += part);
    all
}

#[test]
fn one_two_and_five_threads_count_the_same() {
    let trial = two(1);
    let one = by_threads(&trial, 1);
    assert_eq!(one.people(), PEOPLE);
    for threads in [2, 5] {
        assert_eq!(by_threads(&trial, threads), one, "{threads} threads");
    }
    let text = |tally: &Tally| serde_json::to_string(&Report::of(&trial, tally)).unwrap();
    assert_eq!(text(&one), text(&by_threads(&trial, 5)));
}

#[test]
fn another_seed_is_another_trial() {
    let of = |seed| tally(care(), FOUR_STAGE, model(), (200, 150, seed));
    assert_eq!(of(1), of(1));
    assert_ne!(of(1), of(2));
    assert_ne!(of(0), of(u64::MAX));
}

#[test]
fn a_trial_that_was_stopped_is_one_of_fewer_people() {
    let trial = two(3);
    let mut part = trial.nobody();
    trial.run(0..50, &mut part);
    let report = Report::of(&trial, &part);
    assert!(report.partial && report.counted == 50 && report.people == PEOPLE);
    let fewer = Asked::new(50, 200, 3).unwrap();
    let fewer =
        Trial::new(fewer, model(), (care(), FOUR_STAGE), Some((care(), "achilles-alfredson"))).unwrap();
    let mut all = fewer.nobody();
    fewer.run(0..50, &mut all);
    let whole = Report::of(&fewer, &all);
    assert!(!whole.partial);
    assert_eq!((whole.arms, whole.difference), (report.arms, report.difference));
}

#[test]
fn a_programme_against_itself_differs_by_nothing_at_all() {
    let asked = Asked::new(300, 200, 5).unwrap();
    let trial = Trial::new(asked, model(), (care(), FOUR_STAGE), Some((care(), FOUR_STAGE))).unwrap();
    let mut tally = trial.nobody();
    trial.run(0..300, &mut tally);
    let report = Report::of(&trial, &tally);
    assert_eq!(report.arms[0], report.arms[1]);
    let difference = report.difference.unwrap();
    let flares = difference.flare_ups_a_year.unwrap();
    assert!(
        flares.value == 0.0 && flares.low == 0.0 && flares.high == 0.0,
        "the same luck in both: {flares:?}"
    );
    let graduated = difference.graduated.unwrap();
    assert!(graduated.value == 0.0 && graduated.low > -0.05 && graduated.high < 0.05, "{graduated:?}");
}

#[test]
fn what_cannot_be_simulated_is_refused_with_its_limit() {
    let refused = |people, days| Asked::new(people, days, 1).unwrap_err().to_string();
    assert_eq!(refused(0, 365), "0 people cannot be simulated; 1 to 10000000 can");
    assert_eq!(refused(10_000_001, 365), "10000001 people cannot be simulated; 1 to 10000000 can");
    assert_eq!(refused(10, 0), "0 days cannot be simulated; 1 to 3650 can");
    assert_eq!(refused(10, 70_000), "70000 days cannot be simulated; 1 to 3650 can");
    let asked = Asked::new(1, 1, 1).unwrap();
    let near = Trial::new(asked, model(), (care(), "achilles-alfredsen"), None).unwrap_err();
    let TrialError::UnknownProtocol { near, known, .. } = near else { panic!("{near}") };
    assert_eq!(near.as_deref(), Some("achilles-alfredson"));
    assert!(known.iter().any(|id| id == FOUR_STAGE));
    let apart = Trial::new(asked, model(), (care(), FOUR_STAGE), Some((care(), "plantar-heel-pain")));
    assert!(matches!(apart, Err(TrialError::OtherSite(..))));
}

#[test]
fn one_person_on_one_day_is_a_trial() {
    for protocol in care().programmes.keys() {
        let one = tally(care(), protocol, model(), (1, 1, 1));
        assert_eq!((one.people(), one.person_days()), (1, 1), "{protocol}");
    }
}
