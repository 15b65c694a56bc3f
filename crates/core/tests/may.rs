//! The forward question: told people, and laws over made-up ones.

mod laws;

use heelup_core::{
    journal::{Fact, FlagReport, LoadClass, Run, RunGoal, SetDone},
    may::{Answer, Ask, AskedRun, Because, Condition, Instead, MayError, Question, Verdict, may_i, next_run},
    today::Course,
    units::Involved,
    words::{may_card, next_run_line},
};

use crate::{
    care,
    runs::{Person, on, run},
};

const FOUR_STAGE: &str = "achilles-midportion-four-stage";

fn km(km: u32) -> AskedRun {
    AskedRun { metres: Some(km * 1000), ..AskedRun::default() }
}

fn asked(person: &Person, today: i32, day: i32, ask: Ask) -> Result<Answer, MayError> {
    let record = person.record();
    let course = Course::walk(&record, care(), on(today));
    may_i(&record, care(), &course, on(today), Question { on: on(day), ask })
}

fn may(person: &Person, today: i32, day: i32, run: AskedRun) -> Answer {
    asked(person, today, day, Ask::Run(run)).unwrap()
}

fn runner() -> Person {
    let mut person = Person::well();
    for day in 2..=28 {
        person.walked(day, 6_000);
    }
    for day in (2..=26).step_by(3) {
        person.ran(day, run(6.0));
    }
    person
}

#[test]
fn somebody_well_may_run_a_tenth_more_than_lately() {
    let person = runner();
    assert_eq!(may(&person, 28, 28, km(2)).verdict, Verdict::Yes);
    let long = may(&person, 28, 28, km(10));
    assert_eq!(long.verdict, Verdict::Shorter { metres: Some(2_800), minutes: None });
    assert_eq!(long.reasons[0], Because::Week { usual_m: 13_500, so_far_m: 12_000, most_m: 2_850 });
    // Three days later the first of these runs has left the week.
    let later = may(&person, 28, 31, km(6));
    assert_eq!(later.verdict, Verdict::Yes);
    assert_eq!(later.conditions, [Condition::NothingBetween]);
    let minutes = AskedRun { minutes: Some(60), ..AskedRun::default() };
    let Verdict::Shorter { metres: None, minutes: Some(most) } = may(&person, 28, 33, minutes).verdict else {
        panic!("an hour is more than 6.6 km")
    };
    assert_eq!(most, 39, "6.6 km at six minutes a kilometre");
}

#[test]
fn without_a_run_to_compare_with_a_short_one_comes_first() {
    let person = Person::well();
    let answer = may(&person, 2, 3, km(8));
    assert_eq!(answer.verdict, Verdict::Shorter { metres: Some(3_000), minutes: None });
    assert_eq!(answer.reasons[0], Because::FirstRun { days: 30, most_m: 3_000 });
    let mut treated = Person::treated(FOUR_STAGE, "both-legs.1");
    treated.calm(1..=2);
    let answer = may(&treated, 2, 3, km(3));
    assert_eq!(answer.verdict, Verdict::NotYet { earliest: None });
    assert_eq!(answer.reasons[0], Because::LadderFirst { days: 30 });
    assert!(answer.instead.contains(&Instead::Ladder));
}

#[test]
fn a_red_flag_is_never_yes_on_any_day_and_for_nothing() {
    let mut person = runner();
    person.begins(27, "prevention", "twice-a-week.1");
    person.says(28, Fact::RedFlagReported(FlagReport { flag: "RF-01".into(), note: None }));
    for day in 28..=42 {
        for ask in [Ask::Run(km(1)), Ask::Activity { class: LoadClass::Light }] {
            let answer = asked(&person, 28, day, ask).unwrap();
            assert_eq!(answer.verdict, Verdict::NotYet { earliest: None });
            assert!(matches!(answer.reasons[0], Because::RedFlag { .. }));
            assert_eq!(answer.instead, [Instead::SeeSomeone]);
        }
    }
}

fn treated_runner() -> Person {
    let mut person = Person::treated(FOUR_STAGE, "single-leg.1");
    person.calm(1..=10);
    for (day, far) in [(-12, 6.0), (-9, 6.0), (-6, 6.0), (-3, 5.0), (2, 5.0), (5, 6.0)] {
        person.ran(day, run(far));
    }
    person
}

#[test]
fn who_is_treated_goes_on_and_adds_nothing() {
    let person = treated_runner();
    assert_eq!(may(&person, 10, 10, km(5)).verdict, Verdict::Yes);
    let longer = may(&person, 10, 12, km(7));
    assert_eq!(longer.verdict, Verdict::Shorter { metres: Some(6_000), minutes: None });
    assert_eq!(longer.reasons, [Because::HoldLongest { longest_m: 6_000, days: 30 }]);
    assert_eq!(longer.conditions, [Condition::CalmMornings, Condition::NothingBetween]);
    let fast = may(&person, 10, 12, AskedRun { fast: true, ..km(5) });
    assert_eq!(fast.verdict, Verdict::NotYet { earliest: None });
    assert_eq!(fast.reasons, [Because::TooEarly]);
    assert!(fast.instead.contains(&Instead::Slower { then: Verdict::Yes }));
}

#[test]
fn the_morning_has_to_be_known_and_a_worse_one_waits() {
    let mut person = treated_runner();
    let unknown = may(&person, 11, 11, km(5));
    assert_eq!(unknown.verdict, Verdict::NotYet { earliest: Some(on(11)) });
    assert_eq!(unknown.instead[0], Instead::CheckIn);
    assert_eq!(may_card(&unknown, care()).head, "First tell how this morning was.");
    person.morning(11, 6);
    for day in [11, 12] {
        let worse = may(&person, 11, day, km(5));
        assert!(matches!(worse.verdict, Verdict::NotYet { earliest: Some(_) }), "{worse:?}");
        let why = Because::MorningWorse { on: on(11), score: Some(6), usual: Some(1) };
        assert_eq!(worse.reasons[0], why);
    }
    let light = asked(&person, 11, 11, Ask::Activity { class: LoadClass::Light }).unwrap();
    assert_eq!(light.verdict, Verdict::Yes);
}

#[test]
fn load_is_followed_by_days_of_recovery_by_its_class() {
    let after = |class: LoadClass, then: i32| {
        let mut person = treated_runner();
        person.did(10, class);
        may(&person, 10, then, km(5)).verdict
    };
    assert_eq!(after(LoadClass::Light, 10), Verdict::Yes);
    assert_eq!(after(LoadClass::Medium, 11), Verdict::NotYet { earliest: Some(on(12)) });
    assert_eq!(after(LoadClass::Medium, 12), Verdict::Yes);
    assert_eq!(after(LoadClass::High, 12), Verdict::NotYet { earliest: Some(on(13)) });
    assert_eq!(after(LoadClass::High, 13), Verdict::Yes);
    // Pain over the limit makes a run high, however short it was, and no run to build on.
    let mut person = treated_runner();
    let pain = heelup_core::units::Pain::new(7).ok();
    person.ran(10, Run { pain, ..run(8.0) });
    let answer = may(&person, 10, 12, km(5));
    let why = Because::Recovery { on: on(10), class: LoadClass::High, days: 3, pain: true };
    assert_eq!(answer.reasons[0], why);
    assert_eq!(may(&person, 10, 17, km(8)).verdict, Verdict::Shorter { metres: Some(6_000), minutes: None });
}

fn on_the_ladder(at: &str) -> Person {
    let mut person = Person::treated("walk-run-ladder", at);
    person.calm(1..=3);
    person
}

#[test]
fn the_ladder_says_how_much_and_in_which_turns() {
    let person = on_the_ladder("first-minutes.1");
    let minutes = |minutes| AskedRun { minutes: Some(minutes), ..AskedRun::default() };
    let answer = may(&person, 3, 3, minutes(5));
    assert_eq!(answer.verdict, Verdict::Yes);
    let turns = Because::Ladder { turns: 5, run_min: 1, walk_min: 4, total_min: 5 };
    assert_eq!(answer.reasons[0], turns);
    assert!(answer.instead.contains(&Instead::InTurns { turns: 5, run_min: 1, walk_min: 4 }));
    let more = may(&person, 3, 3, minutes(20));
    assert_eq!(more.verdict, Verdict::Shorter { metres: None, minutes: Some(5) });
    let fast = may(&person, 3, 3, AskedRun { hills: true, ..minutes(5) });
    assert_eq!(fast.reasons[0], Because::EasyOnLadder);
    let walking = may(&on_the_ladder("walk.1"), 3, 3, minutes(1));
    assert_eq!(
        (walking.verdict, &walking.reasons[0]),
        (Verdict::NotYet { earliest: None }, &Because::WalkingFirst)
    );
}

#[test]
fn between_two_outings_of_the_ladder_lies_a_day() {
    let mut person = on_the_ladder("first-minutes.1");
    let set = SetDone {
        exercise: "walk-run".into(),
        surface: None,
        side: Involved::Both,
        reps: None,
        seconds: Some(60),
        load_kg: None,
        pain: None,
        effort: None,
    };
    person.trained(3, 0, vec![set; 5], 1);
    let minutes = AskedRun { minutes: Some(5), ..AskedRun::default() };
    assert_eq!(may(&person, 3, 3, minutes).reasons[0], Because::OutingDone);
    let next = may(&person, 3, 4, minutes);
    assert_eq!(next.verdict, Verdict::NotYet { earliest: Some(on(5)) });
    assert!(matches!(next.reasons[0], Because::NoOuting { .. }));
    assert_eq!(may(&person, 3, 5, minutes).verdict, Verdict::Yes);
}

#[test]
fn a_heavy_session_of_the_day_comes_after_the_run_and_never_beside_hard_load() {
    let mut person = Person::treated(FOUR_STAGE, "loaded.1");
    person.calm(1..=10);
    for day in [-12, -9, -6, -3, 2, 6] {
        person.ran(day, run(6.0));
    }
    let easy = may(&person, 10, 10, km(5));
    assert_eq!(easy.verdict, Verdict::Yes);
    assert_eq!(easy.instead, [Instead::RunFirst { protocol: FOUR_STAGE.into() }]);
    let hard = may(&person, 10, 10, AskedRun { fast: true, ..km(5) });
    assert!(hard.reasons.contains(&Because::HardDay { protocol: FOUR_STAGE.into() }), "{hard:?}");
    assert!(hard.instead.contains(&Instead::MoveSession { protocol: FOUR_STAGE.into() }));
}

#[test]
fn questions_without_an_answer_say_why() {
    let person = runner();
    let at = |day| asked(&person, 28, day, Ask::Run(km(5))).unwrap_err();
    assert_eq!(at(27), MayError::Past);
    assert_eq!(at(43), MayError::TooFar { days: 14 });
    let nothing = asked(&person, 28, 28, Ask::Run(AskedRun::default())).unwrap_err();
    assert_eq!(nothing, MayError::Nothing);
}

#[test]
fn the_words_are_there_in_both_languages() {
    let mut person = treated_runner();
    person.did(10, LoadClass::High);
    let answer = may(&person, 10, 11, km(8));
    let english = may_card(&answer, care());
    let german = may_card(&answer, &care().clone().in_language(heelup_core::words::Language::German));
    assert_eq!(
        english.head,
        "Not on Thursday 12 March. From Saturday 14 March on, at least a part of it fits."
    );
    assert_eq!(
        english.why,
        ["Wednesday 11 March counted as high load. Leave 3 days until the next run or jump."]
    );
    for (a, b) in english.why.iter().chain(&english.instead).zip(german.why.iter().chain(&german.instead)) {
        assert!(a != b && !b.contains("may-"), "{a} / {b}");
    }
}

fn next(person: &Person, today: i32) -> Option<Answer> {
    let record = person.record();
    let course = Course::walk(&record, care(), on(today));
    next_run(&record, care(), &course, on(today))
}

#[test]
fn the_next_run_is_the_first_day_with_room_and_what_it_offers_is_a_yes() {
    let person = runner();
    let offered = next(&person, 28).unwrap();
    let Verdict::Shorter { metres: Some(metres), minutes: Some(minutes) } = offered.verdict else {
        panic!("{offered:?}")
    };
    assert_eq!((offered.question.on, metres), (on(28), 2_800));
    let run = AskedRun { metres: Some(metres), minutes: Some(minutes), ..AskedRun::default() };
    assert_eq!(may(&person, 28, 28, run).verdict, Verdict::Yes);
    assert_eq!(next_run_line(&offered, care()), "Next run: today, up to 2.8 km.");
}

#[test]
fn nobody_who_does_not_run_is_told_of_a_next_run() {
    assert_eq!(next(&Person::well(), 2), None);
    let mut treated = Person::treated(FOUR_STAGE, "both-legs.1");
    treated.calm(1..=2);
    assert_eq!(next(&treated, 2), None);
    let race = RunGoal { event: None, distance_m: Some(10_000), on: Some(on(60)) };
    treated.says(2, Fact::RunGoalSet(race));
    let told = next(&treated, 2).unwrap();
    assert_eq!(told.verdict, Verdict::NotYet { earliest: None });
    let line = next_run_line(&told, care());
    assert!(
        line.starts_with("Next run: none in sight for two weeks. The last 30 days know no run of yours"),
        "{line}"
    );
}

#[test]
fn on_the_ladder_the_next_run_is_told_in_minutes() {
    let told = next(&on_the_ladder("first-minutes.1"), 3).unwrap();
    let line = next_run_line(&told, care());
    assert!(told.is_of_a_ladder() && line.contains("minutes") && !line.contains("km"), "{line}");
}
