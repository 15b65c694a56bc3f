//! The virtual trial: the same for the same seed, true to the whole fold, and moved by every number of its model.

mod agreement;

use heelup_core::simulate::{Asked, Model, Report, Tally, Trial};

use crate::care;

/// Returns the shipped numbers.
fn model() -> &'static Model {
    care().simulation.as_ref().unwrap()
}

/// Lets people live through a shipped protocol and counts them.
fn tally(protocol: &str, model: &Model, people: u32, days: u16, seed: u64) -> Tally {
    let asked = Asked::new(people.into(), days.into(), seed).unwrap();
    let trial = Trial::new(asked, model, (care(), protocol), None).unwrap();
    let mut tally = trial.nobody();
    trial.run(0..people, &mut tally);
    tally
}

#[test]
fn look() {
    for protocol in care().programmes.keys() {
        let asked = Asked::new(2000, 365, 1).unwrap();
        let trial = Trial::new(asked, model(), (care(), protocol), None).unwrap();
        let mut tally = trial.nobody();
        trial.run(0..2000, &mut tally);
        let r = Report::of(&trial, &tally);
        let a = &r.arms[0];
        println!("{protocol}: grad {:?} weeks {:?} flares {:?} red {:?} sess {:?} stuck {:?} rev {:?} flag {:?} left {:?}",
            a.graduated.map(|e| e.value), a.weeks_to_graduation.map(|w| (w.quarter.value, w.half.value, w.three_quarters.value)), a.flare_ups_a_year, a.reductions_a_year.map(|e|e.value), a.sessions_a_week.map(|e| e.value), a.stuck.map(|e| e.value), a.referred_by_review.map(|e| e.value), a.referred_by_red_flag.map(|e|e.value), a.left.map(|e|e.value));
        for s in &a.stages { println!("   {} {:?} {:?} {:?} {:?}", s.name, s.reached.map(|e| e.value), s.weeks.quarter.value, s.weeks.half.value, s.weeks.three_quarters.value); }
    }
}
