//! The four mistakes of the article the four-stage programme grew from, each seen in what a person told.
//!
//! Skipping a stage, more than planned, stopping when the pain stops, forgetting the load outside the exercises.
//! What is said is measured, explained in an article, and changes no decision.

use heelup_core::{
    care::Care,
    story::{self, Told},
    today::{Note, Remark, Seen},
    words::note,
};

use crate::{care, shipped};

const FOUR_STAGE: &str = "achilles-midportion-four-stage";

/// Tells days of a person at a place of the four-stage programme.
fn told_with(care: &Care, at: &str, days: &str) -> Vec<Told> {
    let text = format!(
        "# A person of a test.\nAna, 41, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 1.\n\
         Protocol {FOUR_STAGE}, stage {at}, rung 1.\n\n{days}"
    );
    let story = story::parse(&text).unwrap_or_else(|p| panic!("{p:?}\n{text}"));
    story::run(&story, care).unwrap_or_else(|p| panic!("{p:?}\n{text}"))
}

fn told(at: &str, days: &str) -> Vec<Told> {
    told_with(care(), at, days)
}

/// Returns the remark of this kind on the last day told.
fn last(days: &[Told], kind: Note) -> Option<Remark> {
    days.last().unwrap().answer.notes.iter().find(|remark| remark.note == kind).cloned()
}

fn seen(days: &[Told], kind: Note) -> Option<Seen> {
    last(days, kind).and_then(|remark| remark.seen)
}

fn says(days: &[Told], kind: Note) -> String {
    note(&last(days, kind).unwrap_or_else(|| panic!("{} is not said", kind.id())), FOUR_STAGE, care())
}

#[test]
fn skipping_a_stage_is_named_with_exercise_and_stage() {
    let days = told(
        "both-legs",
        "Mon 2 Mar   check-in stiffness 1; session at single-leg.1, pain 2\nTue 3 Mar   check-in stiffness 1\n",
    );
    let on = days.last().unwrap().date.plus(-1);
    let (exercise, stage) = ("heel-raise-single-leg".to_owned(), "single-leg".to_owned());
    assert_eq!(seen(&days, Note::JumpedAhead), Some(Seen::LaterStage { exercise, stage, on }));
    let words = says(&days, Note::JumpedAhead);
    assert!(words.starts_with("Heel raises on one leg on Monday 2 March"), "{words}");
    assert_eq!(last(&days, Note::DoneAbove), None, "one remark for one session");
    // An easier exercise of an earlier stage is no jump.
    let days = told(
        "single-leg",
        "Mon 2 Mar   check-in stiffness 1; session at both-legs.1, pain 2\nTue 3 Mar   check-in stiffness 1\n",
    );
    assert_eq!(last(&days, Note::JumpedAhead), None);
}

#[test]
fn more_than_planned_is_a_remark_once_and_said_more_clearly_again() {
    let rules = care().rules.mistakes.as_ref().unwrap();
    let once = told(
        "single-leg",
        "Mon 2 Mar   check-in stiffness 1; session above, pain 1\nTue 3 Mar   check-in stiffness 1\n",
    );
    assert!(last(&once, Note::DoneAbove).is_some());
    assert_eq!(last(&once, Note::MoreThanPlannedAgain), None);
    // The second time, on the last day that still counts, and one day too late.
    for (second, again) in [("Sun 8 Mar", true), ("Mon 9 Mar", false)] {
        let until = if again { "Sat 7 Mar" } else { "Sun 8 Mar" };
        let next = if again { "Mon 9 Mar" } else { "Tue 10 Mar" };
        let days = told(
            "single-leg",
            &format!(
                "Mon 2 Mar   check-in stiffness 1; session above, pain 4\n\
                 Tue 3 Mar .. {until}   check-in stiffness 1; session full, pain 4\n\
                 {second}   check-in stiffness 1; session above, pain 4\n{next}   check-in stiffness 1\n"
            ),
        );
        let expected = again.then_some(Seen::Times { times: rules.above_times, days: rules.above_days });
        assert_eq!(seen(&days, Note::MoreThanPlannedAgain), expected, "{second}");
        assert_eq!(last(&days, Note::DoneAbove).is_some(), !again, "{second}");
    }
    let words = says(
        &told(
            "single-leg",
            "Mon 2 Mar .. Tue 3 Mar   check-in stiffness 1; session above, pain 1\nWed 4 Mar   check-in stiffness 1\n",
        ),
        Note::MoreThanPlannedAgain,
    );
    assert!(words.starts_with("More than planned twice in 7 days."), "{words}");
}

#[test]
fn sessions_that_stay_away_while_nothing_hurts_are_missed_kindly() {
    let rules = care().rules.mistakes.as_ref().unwrap();
    assert_eq!(
        (rules.stopped_planned_days, rules.quiet_at_most),
        (3, 1),
        "the days below are told for these"
    );
    let quiet = |score: u8, until: &str, today: &str| {
        told(
            "single-leg",
            &format!(
                "Mon 2 Mar   check-in stiffness 1; session full, pain {score}\n\
                 Tue 3 Mar .. {until}   check-in stiffness 1\n{today}   check-in stiffness 0\n"
            ),
        )
    };
    let days = quiet(1, "Thu 5 Mar", "Fri 6 Mar");
    let since = days.last().unwrap().date.plus(-4);
    assert_eq!(seen(&days, Note::StoppedPainFree), Some(Seen::StayedAway { planned: 3, since, worst: 1 }));
    let words = says(&days, Note::StoppedPainFree);
    assert!(words.starts_with("3 planned days went by without a session since Monday 2 March"), "{words}");
    assert_eq!(last(&quiet(1, "Wed 4 Mar", "Thu 5 Mar"), Note::StoppedPainFree), None, "two days are life");
    assert_eq!(last(&quiet(2, "Thu 5 Mar", "Fri 6 Mar"), Note::StoppedPainFree), None, "it was not quiet");
    let sore = told(
        "single-leg",
        "Mon 2 Mar   check-in stiffness 1; session full, pain 1\nTue 3 Mar .. Thu 5 Mar   check-in stiffness 1\n\
         Fri 6 Mar   check-in stiffness 2\n",
    );
    assert_eq!(last(&sore, Note::StoppedPainFree), None, "a morning that hurts is a reason to wait");
    let unknown = told(
        "single-leg",
        "Mon 2 Mar   check-in stiffness 1; session full, pain 1\nTue 3 Mar .. Thu 5 Mar   check-in stiffness 1\n\
         Fri 6 Mar   (no check-in)\n",
    );
    assert_eq!(last(&unknown, Note::StoppedPainFree), None, "nothing is known today");
    // Looked back on for ten days, not for ever.
    let long = |until: &str, today: &str| quiet(1, until, today);
    assert!(last(&long("Wed 11 Mar", "Thu 12 Mar"), Note::StoppedPainFree).is_some());
    assert_eq!(last(&long("Thu 12 Mar", "Fri 13 Mar"), Note::StoppedPainFree), None);
}

#[test]
fn worse_mornings_after_other_load_are_seen_the_second_time() {
    let days = |first: &str, second: &str, today: &str| {
        told(
            "single-leg",
            &format!(
                "Mon 2 Mar   check-in stiffness 1; {first}\nTue 3 Mar   check-in stiffness 2\n\
                 Wed 4 Mar .. {second}   check-in stiffness 1\n{today}\n"
            ),
        )
    };
    let load = "activity moving house medium";
    let twice = days(
        load,
        "Fri 6 Mar",
        "Sat 7 Mar   check-in stiffness 1; run 6 km, effort 3\nSun 8 Mar   check-in stiffness 2",
    );
    let rules = care().rules.mistakes.as_ref().unwrap();
    let times = Seen::Times { times: rules.outside_times, days: rules.outside_days };
    assert_eq!(seen(&twice, Note::LoadOutside), Some(times.clone()));
    assert!(says(&twice, Note::LoadOutside).starts_with("Twice in 14 days a morning was worse"));
    let light = days(
        "activity a walk light",
        "Fri 6 Mar",
        "Sat 7 Mar   check-in stiffness 1; run 6 km, effort 3\nSun 8 Mar   check-in stiffness 2",
    );
    assert_eq!(last(&light, Note::LoadOutside), None, "light load is no reason");
    // The first one on the last day that counts, and one day too long ago.
    let far = |last_calm: &str, run: &str, today: &str| {
        days(
            load,
            last_calm,
            &format!("{run}   check-in stiffness 1; {load}\n{today}   check-in stiffness 2"),
        )
    };
    assert_eq!(seen(&far("Sat 14 Mar", "Sun 15 Mar", "Mon 16 Mar"), Note::LoadOutside), Some(times));
    assert_eq!(last(&far("Sun 15 Mar", "Mon 16 Mar", "Tue 17 Mar"), Note::LoadOutside), None);
}

#[test]
fn a_worse_morning_that_nothing_explains_asks_what_was_forgotten() {
    let quiet = "Mon 2 Mar   check-in stiffness 1; session full, pain 1\nTue 3 Mar .. Wed 4 Mar   check-in stiffness 1\n";
    let days = told("single-leg", &format!("{quiet}Thu 5 Mar   check-in stiffness 4\n"));
    assert_eq!(seen(&days, Note::LoadUntold), Some(Seen::Morning { today: 4, usual: 1 }));
    let slight = told("single-leg", &format!("{quiet}Thu 5 Mar   check-in stiffness 2\n"));
    assert_eq!(last(&slight, Note::LoadUntold), None, "a point more is chance");
    let known = told(
        "single-leg",
        "Mon 2 Mar   check-in stiffness 1; session full, pain 1\nTue 3 Mar   check-in stiffness 1\n\
         Wed 4 Mar   check-in stiffness 1; steps 9000\nThu 5 Mar   check-in stiffness 4\n",
    );
    assert_eq!(last(&known, Note::LoadUntold), None, "steps were told: nothing was forgotten");
}

#[test]
fn much_walking_on_a_day_of_exercises_is_a_remark() {
    let days = |usual: &str, steps: u32, session: &str| {
        told(
            "single-leg",
            &format!(
                "{usual}Mon 9 Mar   check-in stiffness 1; steps {steps}{session}\nTue 10 Mar   check-in stiffness 1\n"
            ),
        )
    };
    let week = "Mon 2 Mar .. Sun 8 Mar   check-in stiffness 1; session full, pain 4; steps 10000\n";
    let full = "; session full, pain 4";
    let on = |days: &[Told]| days.last().unwrap().date.plus(-1);
    let much = days(week, 12_001, full);
    let steps = Seen::Steps { steps: 12_001, usual: 10_000, on: on(&much) };
    assert_eq!(seen(&much, Note::MuchWalking), Some(steps));
    assert_eq!(last(&days(week, 12_000, full), Note::MuchWalking), None, "at the limit");
    assert_eq!(last(&days(week, 20_000, ""), Note::MuchWalking), None, "no exercises on that day");
    let few = "Mon 2 Mar   check-in stiffness 1; session full, pain 4\n\
               Tue 3 Mar .. Sun 8 Mar   check-in stiffness 1; session full, pain 4; steps 10000\n";
    assert_eq!(last(&days(few, 20_000, full), Note::MuchWalking), None, "six days are no usual week");
}

#[test]
fn standing_work_is_spoken_of_until_such_a_day_is_told() {
    let days = |report: &str, more: &str, today: &str| {
        told(
            "single-leg",
            &format!("Mon 2 Mar   check-in stiffness 1; {report}\n{more}{today}   check-in stiffness 1\n"),
        )
    };
    let said = |days: &[Told]| last(days, Note::StandingWork).is_some();
    assert!(said(&days("report standing_hours 6", "", "Tue 3 Mar")));
    assert!(!said(&days("report standing_hours 5", "", "Tue 3 Mar")));
    assert!(said(&days("report long_standing_job yes", "", "Tue 3 Mar")));
    let until = |day: &str| format!("Tue 3 Mar .. {day}   check-in stiffness 1; session full, pain 4\n");
    assert!(said(&days("report long_standing_job yes", &until("Sat 7 Mar"), "Sun 8 Mar")), "the seventh day");
    assert!(!said(&days("report long_standing_job yes", &until("Sun 8 Mar"), "Mon 9 Mar")), "the eighth");
    let told = "Tue 3 Mar   check-in stiffness 1; activity on my feet medium\n";
    assert!(!said(&days("report long_standing_job yes", told, "Wed 4 Mar")));
}

#[test]
fn what_is_said_of_mistakes_changes_no_day() {
    let mut files = shipped();
    let rules = files.get_mut("rules.toml").unwrap();
    for (from, to) in [
        ("above-times = 2", "above-times = 200"),
        ("stopped-planned-days = 3", "stopped-planned-days = 200"),
        ("outside-times = 2", "outside-times = 200"),
        ("walking-percent = 120", "walking-percent = 60000"),
        ("standing-say-days = 7", "standing-say-days = 0"),
    ] {
        assert!(rules.contains(from), "{from}");
        *rules = rules.replace(from, to);
    }
    let silent = Care::read(&files).unwrap_or_else(|p| panic!("{p:?}"));
    let life = "Mon 2 Mar   check-in stiffness 1; report standing_hours 9; session above, pain 1; run 5 km, effort 3\n\
                Tue 3 Mar   check-in stiffness 2; session above, pain 1; activity moving medium\n\
                Wed 4 Mar   check-in stiffness 2; session at loaded.1, pain 2, effort 7\n\
                Thu 5 Mar .. Mon 9 Mar   check-in stiffness 0; steps 9000\n\
                Tue 10 Mar   check-in stiffness 0; session full, pain 0; steps 15000\nWed 11 Mar   check-in stiffness 4\n";
    let (loud, quiet) = (told("single-leg", life), told_with(&silent, "single-leg", life));
    assert!(
        loud.iter().map(|day| day.answer.notes.len()).sum::<usize>()
            > quiet.iter().map(|d| d.answer.notes.len()).sum()
    );
    for (one, other) in loud.iter().zip(&quiet) {
        let without = |told: &Told| {
            let mut answer = told.answer.clone();
            answer.notes.clear();
            // Another threshold is another version of the rules, and nothing else.
            answer.version.clear();
            answer
        };
        assert_eq!(without(one), without(other), "{}", one.date);
    }
}

#[test]
fn each_remark_names_where_its_threshold_comes_from() {
    let days = told(
        "single-leg",
        "Mon 2 Mar .. Tue 3 Mar   check-in stiffness 1; session above, pain 1\nWed 4 Mar   check-in stiffness 1\n",
    );
    let remark = last(&days, Note::MoreThanPlannedAgain).unwrap();
    assert_eq!(remark.from.as_ref().map(|from| from.source.clone()), Some(vec!["seed-001".to_owned()]));
}
