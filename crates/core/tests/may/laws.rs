//! Laws of the forward question over made-up people: less is allowed where more is, danger never, asking changes nothing.

use heelup_core::{
    catalog::TrackKind,
    journal::{Fact, LoadClass, Preset, ProgrammeStart},
    may::{Ask, AskedRun, Question, Verdict, may_i},
    programme::Band,
    record::Record,
    today::{Course, answers},
    units::Involved,
};
use proptest::prelude::*;

use crate::{
    care,
    laws::{
        config,
        lives::{Life, Writer, first_day, life},
    },
};

/// The journal of a life, for some with a ladder beside what they do.
fn journal(life: &Life, ladder: Option<usize>) -> Record {
    let mut writer = Writer { entries: life.journal() };
    if let Some(any) = ladder {
        let programme = &care().programmes["walk-run-ladder"];
        let full: Vec<usize> =
            (0..programme.places.len()).filter(|at| programme.places[*at].easing == 0).collect();
        let at = programme.address(u8::try_from(full[any % full.len()]).unwrap());
        let start = ProgrammeStart {
            protocol: "walk-run-ladder".into(),
            at: Some(at),
            preset: Preset::Standard,
            version: None,
        };
        writer.say(first_day(), Some(7), Involved::Both, Fact::ProgrammeStarted(start));
    }
    Record::fold(&writer.entries)
}

fn asked_run() -> impl Strategy<Value = AskedRun> {
    let amount = prop_oneof![
        3 => (500..20_000u32).prop_map(|m| (Some(m), None)),
        2 => (5..120u16).prop_map(|m| (None, Some(m))),
        1 => (500..20_000u32, 5..120u16).prop_map(|(m, n)| (Some(m), Some(n))),
    ];
    let often_no = || prop_oneof![4 => Just(false), 1 => Just(true)];
    (amount, often_no(), often_no()).prop_map(|((metres, minutes), fast, hills)| AskedRun {
        metres,
        minutes,
        fast,
        hills,
    })
}

/// How much an answer allows, from nothing to all: comparable for questions of the same kind.
fn amount(run: AskedRun, verdict: Verdict) -> (u32, u16) {
    match verdict {
        Verdict::Yes => (run.metres.unwrap_or(0), run.minutes.unwrap_or(0)),
        Verdict::Shorter { metres, minutes } => (metres.unwrap_or(0), minutes.unwrap_or(0)),
        Verdict::NotYet { .. } => (0, 0),
    }
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn if_more_is_allowed_so_is_less(
        life in life(5..40), ladder in prop::option::of(0..1000usize), run in asked_run(), ahead in 0..15i32,
    ) {
        let record = journal(&life, ladder);
        let today = life.last_day();
        let course = Course::walk(&record, care(), today);
        let on = today.plus(ahead);
        let ask = |run| may_i(&record, care(), &course, today, Question { on, ask: Ask::Run(run) }).unwrap();
        let whole = ask(run);
        let less = AskedRun { metres: run.metres.map(|m| m * 3 / 4), minutes: run.minutes.map(|m| m * 3 / 4), ..run };
        let easier = AskedRun { fast: false, hills: false, ..run };
        if whole.verdict == Verdict::Yes {
            prop_assert_eq!(ask(less).verdict, Verdict::Yes);
            prop_assert_eq!(ask(easier).verdict, Verdict::Yes);
        }
        let (asked, allowed) = ((run.metres.unwrap_or(0), run.minutes.unwrap_or(0)), amount(run, whole.verdict));
        prop_assert!(allowed.0 <= asked.0 && allowed.1 <= asked.1, "never more than asked");
        if let Verdict::Shorter { metres, minutes } = whole.verdict {
            // What is offered is itself a yes: an answer that the next question takes back is none.
            prop_assert_eq!(ask(AskedRun { metres, minutes, ..run }).verdict, Verdict::Yes);
        }
        if let Verdict::NotYet { earliest: Some(earliest) } = whole.verdict {
            prop_assert!(earliest >= on && earliest <= today.plus(14));
        }
        prop_assert!(whole.verdict == Verdict::Yes || !whole.reasons.is_empty(), "{:?}", whole);
    }

    #[test]
    fn never_yes_where_the_days_own_decision_would_not_have_it(
        life in life(1..40), ladder in prop::option::of(0..1000usize), run in asked_run(), ahead in 0..15i32,
    ) {
        let record = journal(&life, ladder);
        let today = life.last_day();
        let course = Course::walk(&record, care(), today);
        let told = answers(&record, care(), &course, today);
        let question = Question { on: today.plus(ahead), ask: Ask::Run(run) };
        let answer = may_i(&record, care(), &course, today, question).unwrap();
        let allowed = !matches!(answer.verdict, Verdict::NotYet { .. });
        let flagged = course.flags.standing(today).next().is_some();
        prop_assert!(!(flagged && allowed), "a warning sign stands");
        for track in &course.tracks {
            let trace = track.trace(today).unwrap();
            prop_assert!(!(trace.after.stopped && allowed), "stopped");
            if ahead == 0 {
                let quiet = !matches!(trace.reading.band, Band::Worse | Band::Missing);
                prop_assert!(quiet || !allowed, "{:?}", trace.reading);
                let runs = track.programme.protocol.track == TrackKind::Run;
                prop_assert!(!(runs && allowed && trace.verdict.plan.is_none()), "no outing today");
            }
        }
        if ahead == 0 && allowed {
            let minutes = |d: &heelup_core::today::DayAnswer| -> u16 {
                d.plan.iter().map(|l| u16::from(l.sets) * u16::from(l.run_min.unwrap_or(0))).sum()
            };
            for day in told.iter().filter(|d| d.protocol == "walk-run-ladder" && d.stage != "running-again") {
                prop_assert!(minutes(day) > 0, "walking comes first");
                prop_assert!(amount(run, answer.verdict).1 <= minutes(day));
                prop_assert!(!run.fast && !run.hills);
            }
        }
    }

    #[test]
    fn asking_changes_nothing_and_the_same_question_has_the_same_answer(
        life in life(1..20), run in asked_run(), ahead in 0..15i32,
    ) {
        let record = journal(&life, None);
        let (today, before) = (life.last_day(), record.clone());
        let course = Course::walk(&record, care(), today);
        let days = format!("{:?}", answers(&record, care(), &course, today));
        for ask in [Ask::Run(run), Ask::Activity { class: LoadClass::High }] {
            let question = Question { on: today.plus(ahead), ask };
            let first = may_i(&record, care(), &course, today, question).unwrap();
            prop_assert_eq!(&first, &may_i(&record, care(), &course, today, question).unwrap());
        }
        prop_assert_eq!(&record, &before);
        prop_assert_eq!(days, format!("{:?}", answers(&record, care(), &course, today)));
    }

    #[test]
    fn a_lighter_class_is_allowed_where_a_heavier_one_is(life in life(1..30), ahead in 0..15i32) {
        let record = journal(&life, None);
        let today = life.last_day();
        let course = Course::walk(&record, care(), today);
        let may = |class| {
            let question = Question { on: today.plus(ahead), ask: Ask::Activity { class } };
            may_i(&record, care(), &course, today, question).unwrap().verdict == Verdict::Yes
        };
        let [light, medium, high] = [LoadClass::Light, LoadClass::Medium, LoadClass::High].map(may);
        prop_assert!(!medium || light);
        prop_assert!(!high || medium);
    }
}
