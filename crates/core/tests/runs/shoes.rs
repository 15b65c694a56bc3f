//! Shoes, and cadence against one's own.

use heelup_core::{
    catalog::RunRuleId,
    journal::{CadenceAt, Run, TrainingDetail},
    runs::{Cadence, RunRemark, RunSeen, cadence, shoes},
    today::Course,
};

use super::{Person, on, run};
use crate::care;

fn find(remarks: &[RunRemark], rule: RunRuleId) -> Option<RunSeen> {
    remarks.iter().find(|remark| remark.rule == rule).map(|remark| remark.seen.clone())
}

fn in_shoe(id: &str, km: f64) -> Run {
    Run { shoe: Some(id.into()), ..run(km) }
}

#[test]
fn a_run_wears_the_shoe_it_names_or_the_one_usual_then() {
    let mut person = Person::well();
    person.wears(2, "old", 10, true);
    person.ran(3, run(5.0));
    person.wears(10, "new", 4, true);
    person.ran(12, run(6.0));
    person.ran(14, in_shoe("old", 7.0));
    let used = shoes(&person.record(), on(20));
    let of = |id: &str| {
        used.iter().find(|u| u.shoe.id == id).map(|u| (u.metres, u.runs, u.first, u.last)).unwrap()
    };
    assert_eq!(of("old"), (12_000, 2, Some(on(3)), Some(on(14))));
    assert_eq!(of("new"), (6_000, 1, Some(on(12)), Some(on(12))));
}

#[test]
fn another_drop_is_said_in_its_first_weeks() {
    let mut person = Person::treated("achilles-midportion-four-stage", "both-legs.1");
    person.wears(1, "old", 10, true);
    person.wears(1, "near", 7, false);
    person.wears(1, "flat", 4, false);
    person.ran(2, run(5.0));
    person.ran(4, in_shoe("near", 5.0));
    assert_eq!(find(&person.said_of(4), RunRuleId::Drop), None, "3 mm are little");
    person.ran(6, in_shoe("flat", 5.0));
    let seen = RunSeen::Drop { shoe: "flat".into(), drop_mm: 4, usual_mm: 10, spread: [14, 28] };
    assert_eq!(find(&person.said_of(6), RunRuleId::Drop), Some(seen));
    person.ran(36, in_shoe("flat", 5.0));
    assert_eq!(find(&person.said_of(36), RunRuleId::Drop), None, "no longer new");
}

#[test]
fn a_minimal_shoe_is_a_caution_on_a_sore_achilles_tendon_only() {
    let minimal = |mut person: Person| {
        person.wears(1, "bare", 0, true);
        person.ran(2, run(3.0));
        find(&person.said_of(2), RunRuleId::Minimal).is_some()
    };
    assert!(minimal(Person::treated("achilles-midportion-four-stage", "both-legs.1")));
    assert!(!minimal(Person::treated("plantar-heel-pain", "settle.1")));
    assert!(!minimal(Person::well()));
}

#[test]
fn kilometres_of_a_shoe_are_said_when_they_are_reached_and_not_again() {
    let mut person = Person::well();
    person.wears(1, "road", 8, true);
    person.ran(2, run(495.0));
    assert_eq!(find(&person.said_of(2), RunRuleId::ShoeLife), None);
    person.ran(4, run(6.0));
    let seen = RunSeen::ShoeKm { shoe: "road".into(), km: 501 };
    assert_eq!(find(&person.said_of(4), RunRuleId::ShoeLife), Some(seen));
    person.ran(6, run(6.0));
    assert_eq!(find(&person.said_of(6), RunRuleId::ShoeLife), None);
}

fn at_cadence(spm: u16) -> Run {
    let band = |from_cm_s, seconds, spm| CadenceAt { from_cm_s, seconds, spm };
    let cadence = vec![band(250, 1200, spm), band(350, 300, spm + 12)];
    Run { detail: Some(Box::new(TrainingDetail { cadence, ..TrainingDetail::default() })), ..run(5.0) }
}

fn offer(spms: &[u16]) -> Cadence {
    let mut person = Person::well();
    for (n, spm) in spms.iter().enumerate() {
        person.ran(2 + i32::try_from(n).unwrap(), at_cadence(*spm));
    }
    let record = person.record();
    let course = Course::walk(&record, care(), on(30));
    cadence(&record, care(), &course, on(30))
}

#[test]
fn cadence_is_offered_against_ones_own_at_the_easy_speed() {
    assert_eq!(offer(&[160, 162]), Cadence::TooFew { runs: 2, needed: 3 });
    let Cadence::Offer { usual_spm, target_spm, most_spm, from_cm_s, minutes, .. } = offer(&[158, 160, 162])
    else {
        panic!("three runs are enough")
    };
    assert_eq!((usual_spm, target_spm, most_spm, from_cm_s, minutes), (160, 168, 176, 250, [5, 10]));
    assert_eq!(offer(&[190, 191, 192]), Cadence::HighAlready { usual_spm: 191 });
    // Never past the cadence from which nothing is offered.
    let Cadence::Offer { most_spm, .. } = offer(&[180, 180, 180]) else { panic!("180 is below 190") };
    assert_eq!(most_spm, 190);
}

#[test]
fn a_fast_run_says_nothing_about_the_usual_cadence() {
    let mut person = Person::well();
    for day in [2, 4, 6] {
        person.ran(day, Run { fast: true, ..at_cadence(176) });
    }
    let record = person.record();
    let course = Course::walk(&record, care(), on(8));
    assert_eq!(cadence(&record, care(), &course, on(8)), Cadence::TooFew { runs: 0, needed: 3 });
}
