//! The ledger by side and by peak, and what a week and a day have to say.

use heelup_core::{
    journal::{Activity, Fact, LoadClass, Run, SetDone, SourceFile, Sport, TrainingDetail},
    load::{Known, LoadSeen, SideDay, budget, compare, exposure, side_day},
    runs::Level,
    today::{Course, answers},
    units::{Involved, Side},
};

use crate::{
    care,
    runs::{Person, on, run},
};

fn side(person: &Person, side: Side, day: i32) -> SideDay {
    let record = person.record();
    let course = Course::walk(&record, care(), on(day));
    side_day(&record, care(), &course, side, on(day))
}

fn raises(side: Involved, reps: u16) -> SetDone {
    SetDone {
        exercise: "heel-raise-single-leg".into(),
        surface: None,
        side,
        reps: Some(reps),
        seconds: None,
        load_kg: None,
        pain: None,
        effort: None,
    }
}

fn timed(exercise: &str, seconds: u16) -> SetDone {
    SetDone { exercise: exercise.into(), reps: None, seconds: Some(seconds), ..raises(Involved::Both, 0) }
}

#[test]
fn each_side_has_its_own_sum_and_its_own_bars() {
    let mut person = Person::treated("achilles-midportion-four-stage", "single-leg.1");
    person.trained(
        2,
        0,
        vec![raises(Involved::Right, 12), raises(Involved::Right, 12), raises(Involved::Left, 6)],
        1,
    );
    let (left, right) = (side(&person, Side::Left, 2), side(&person, Side::Right, 2));
    assert_eq!(right.exercises.overall, 4 * left.exercises.overall);
    assert_eq!(left.exercises.high, 0, "slow raises with body weight are no high load");
    let [bar] = &right.pulls.bars()[..] else { panic!("one kind of pull: {:?}", right.pulls.bars()) };
    assert!(bar.slow && (bar.cycles - 24.0).abs() < 1e-9, "{bar:?}");
    let total = right.total().unwrap();
    assert_eq!(right.band(total.overall), [total.overall * 65 / 100, total.overall * 135 / 100]);
    assert_eq!(side(&person, Side::Right, 3).total(), None, "an unknown day is not nothing");
    assert_eq!(right.known, Known::Partial);
}

#[test]
fn damage_counts_hard_pulls_far_more_than_many() {
    let rules = care();
    let damage =
        |person: &Person| side(person, Side::Right, 2).pulls.damage(&rules.rules.ledger, &rules.runs.damage);
    let (mut walker, mut runner) = (Person::default(), Person::default());
    walker.walked(2, 10_000);
    runner.ran(2, Run { steps: Some(4_950), ..run(5.0) });
    assert!((damage(&walker) - 5_000.0).abs() < 1.0, "a walking step counts one");
    assert!(damage(&runner) > 2.0 * damage(&walker), "half the steps, more than twice the damage");
}

#[test]
fn walking_breaks_are_walking_the_bike_is_little_and_the_water_nothing() {
    let with = |running: u32, walking: u32| {
        let detail = TrainingDetail {
            running_s: Some(running),
            walking_s: Some(walking),
            ..TrainingDetail::default()
        };
        let mut person = Person::default();
        person.ran(2, Run { steps: Some(4_000), detail: Some(Box::new(detail)), ..run(5.0) });
        side(&person, Side::Right, 2).runs
    };
    let (all, half) = (with(1800, 0), with(900, 900));
    assert_eq!(half.high, all.high / 2);
    assert_eq!(all.high, all.overall);
    let beside = |sport: Sport| {
        let mut person = Person::default();
        person.ran(2, Run { moving_s: Some(3600), ..Run::of(sport) });
        side(&person, Side::Right, 2).runs
    };
    // An hour on the bike is a tenth of an hour's walk: 600 steps of both feet.
    assert_eq!((beside(Sport::Cycling).overall, beside(Sport::Cycling).high), (300, 0));
    assert_eq!(beside(Sport::Swimming).overall, 0);
}

#[test]
fn an_outing_told_and_imported_counts_once_and_two_outings_count_twice() {
    let file = || SourceFile { name: "a.fit".into(), sha256: "a".into(), index: 0, device: None };
    let imported = |seconds: u32| Run {
        duration_s: Some(seconds),
        moving_s: Some(seconds),
        file: Some(file()),
        ..run(3.0)
    };
    let runs = |seconds: Option<u32>, told: bool| {
        let mut person = Person::treated("walk-run-ladder", "first-minutes.1");
        if told {
            person.trained(3, 0, vec![timed("walk-run", 60); 5], 1);
        }
        if let Some(seconds) = seconds {
            person.ran(3, imported(seconds));
        }
        let day = side(&person, Side::Right, 3);
        (day.exercises.overall, day.runs.overall)
    };
    let (alone, _) = runs(None, true);
    assert!(alone > 0);
    // Five times one minute of running and four of walking are 25 minutes.
    assert_eq!(runs(Some(1_500), true), (alone, 0));
    assert!(runs(Some(3_600), true).1 > 0, "an hour is another outing");
    assert!(runs(Some(1_500), false).1 > 0);
}

#[test]
fn a_week_is_compared_with_ones_own_and_unknown_days_are_left_out() {
    let week = |then: u32, known: std::ops::RangeInclusive<i32>| {
        let mut person = Person::default();
        for day in known {
            person.walked(day, 10_000);
        }
        for day in 29..=35 {
            person.walked(day, then);
        }
        let record = person.record();
        let course = Course::walk(&record, care(), on(35));
        compare(&record, care(), &course, Involved::Right, on(35))
    };
    assert_eq!(week(11_000, 1..=28), []);
    let [note] = &week(12_000, 1..=28)[..] else { panic!("a fifth more") };
    assert_eq!(
        (note.level, note.seen),
        (Level::Note, LoadSeen::Overall { percent: 120, week: 42_000, usual: 35_000 })
    );
    assert_eq!(week(14_000, 1..=28)[0].level, Level::Caution);
    assert_eq!(week(14_000, 16..=28), [], "13 known days are too few to know the usual week");
    assert_eq!(week(14_000, 15..=28).len(), 1);
}

#[test]
fn one_hard_day_is_seen_against_the_highest_of_two_weeks() {
    let day = |far: f64| {
        let mut person = Person::default();
        for day in 1..=14 {
            person.walked(day, 5_000);
        }
        person.ran(5, run(6.0));
        person.ran(15, run(far));
        let record = person.record();
        let course = Course::walk(&record, care(), on(15));
        compare(&record, care(), &course, Involved::Right, on(15)).len()
    };
    assert_eq!(day(8.9), 0);
    assert_eq!(day(9.2), 1);
}

#[test]
fn the_days_budget_is_what_the_plan_allows_and_what_is_left_of_it() {
    let mut person = Person::treated("achilles-midportion-four-stage", "single-leg.1");
    person.morning(1, 1);
    let of = |person: &Person| {
        let record = person.record();
        let course = Course::walk(&record, care(), on(1));
        let answer = answers(&record, care(), &course, on(1)).remove(0);
        let sets = answer.plan[0].sets;
        (budget(&record, care(), &answer), sets, answer.plan[0].reps.unwrap())
    };
    let (before, sets, reps) = of(&person);
    assert!(before.allowed.overall > 0);
    assert_eq!((before.left, before.spent.overall, before.done_percent()), (before.allowed, 0, Some(0)));
    person.trained(1, 0, vec![raises(Involved::Right, reps); usize::from(sets)], 1);
    let (after, _, _) = of(&person);
    assert_eq!((after.left.overall, after.done_percent()), (0, Some(100)));
    assert_eq!(after.spent, after.allowed);
}

#[test]
fn under_the_heel_steps_standing_and_running_stay_in_their_own_units() {
    let mut person = Person::treated("plantar-heel-pain", "settle.1");
    person.walked(2, 9_000);
    person.ran(2, run(5.0));
    let what = "on my feet".to_owned();
    let stood = Activity { what, class: LoadClass::Medium, minutes: Some(400), pain: None };
    person.says(2, Fact::ActivityDone(stood));
    let told = exposure(&person.record(), on(2), &["on my feet"]);
    assert_eq!((told.steps, told.standing_min, told.running_min), (Some(9_000), Some(400), Some(30)));
    let unknown = exposure(&person.record(), on(3), &["on my feet"]);
    assert_eq!((unknown.steps, unknown.standing_min, unknown.running_min), (None, None, None));
}
