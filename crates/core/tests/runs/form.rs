//! How somebody runs, read for whoever looks at it.

use heelup_core::{
    journal::{CadenceAt, CheckIn, Dynamics, Fact, Ground, Run, Sport, TrainingDetail},
    progress::splint_nights,
    runs::{FormCadence, FormContact, form},
    units::Pain,
};

use super::{Person, on, run};

fn told(contact: u16, spm: u16) -> Run {
    let cadence = |from_cm_s, spm| CadenceAt { from_cm_s, seconds: 600, spm };
    Run {
        ground: vec![Ground::Asphalt],
        detail: Some(Box::new(TrainingDetail {
            cadence: vec![cadence(250, spm), cadence(300, spm + 6)],
            dynamics: Some(Dynamics {
                left_permille: Some(contact),
                contact_ms: Some(260),
                ..Dynamics::default()
            }),
            ..TrainingDetail::default()
        })),
        ..run(5.0)
    }
}

#[test]
fn the_sheet_has_the_middle_of_the_runs_and_how_far_apart_they_were() {
    let mut person = Person::well();
    person.ran(3, told(490, 160));
    person.ran(5, told(480, 168));
    person.ran(7, told(500, 164));
    person.ran(9, Run { ground: vec![Ground::Trail], ..run(4.0) });
    person.ran(10, Run { ground: vec![Ground::Sand], ..Run::of(Sport::Walking) });
    let found = form(&person.record(), on(1), on(10));
    assert_eq!(found.runs, 4, "a walk is no run");
    assert_eq!(
        found.cadence,
        [
            FormCadence { from_cm_s: 250, spm: 164, seconds: 1800 },
            FormCadence { from_cm_s: 300, spm: 170, seconds: 1800 },
        ]
    );
    assert_eq!(found.contact, Some(FormContact { least: 480, usual: 490, most: 500, runs: 3 }));
    assert_eq!(
        (found.dynamics.contact_ms, found.dynamics.step_mm),
        (Some(260), None),
        "not told is not nought"
    );
    assert_eq!(found.grounds, [(Ground::Asphalt, 3), (Ground::Trail, 1)]);
    assert_eq!(form(&person.record(), on(8), on(10)).contact, None);
}

#[test]
fn a_night_that_nobody_told_of_is_not_one_without_the_splint() {
    let mut person = Person::well();
    let mut morning = |day: i32, score: i64, splint: Option<bool>| {
        let first_step = Pain::new(score).ok();
        person.says(day, Fact::MorningCheckedIn(CheckIn { first_step, splint, ..CheckIn::default() }));
    };
    morning(2, 6, Some(false));
    morning(3, 9, None);
    morning(4, 3, Some(true));
    morning(5, 4, Some(true));
    morning(6, 2, Some(true));
    // Told twice on one day: worn stays worn, and the worse morning counts.
    morning(7, 5, Some(true));
    morning(7, 1, Some(false));
    let record = person.record();
    let nights = splint_nights(&record, on(1), on(7)).unwrap();
    assert_eq!((nights.with.mornings, nights.with.first_step), (4, Some(4)));
    assert_eq!((nights.without.mornings, nights.without.first_step), (1, Some(6)));
    assert_eq!(splint_nights(&record, on(1), on(3)), None, "no night with it");
}
