//! A programme looked back on: what the series hold, and what they never make up.

use heelup_core::{
    journal::Entry,
    load::Known,
    progress::{LookBack, TurnKind, counted, finding, ledger, look_back},
    record::Record,
    story,
    today::{Course, Rule},
    units::{Involved, LocalDate},
};

use crate::care;

fn date(text: &str) -> LocalDate {
    text.parse().unwrap()
}

/// Tells a story and returns its record.
fn record(days: &str) -> Record {
    let text = format!(
        "# A person of a test.\nAna, 41, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.\n\
         Protocol achilles-midportion-four-stage, stage both-legs, rung 1.\n\n{days}"
    );
    let story = story::parse(&text).unwrap_or_else(|p| panic!("{p:?}\n{text}"));
    let entries: Vec<Entry> = story::entries(&story, care()).unwrap_or_else(|p| panic!("{p:?}\n{text}"));
    Record::fold(&entries)
}

fn looked(record: &Record, until: &str) -> LookBack {
    let until = date(until);
    look_back(record, &Course::walk(record, care(), until), 0, date("2026-03-02"), until).unwrap()
}

const WEEK: &str = "Mon 2 Mar   check-in stiffness 2, 5 min; session, pain 2
Tue 3 Mar   check-in stiffness 2; session, pain 3
Wed 4 Mar   (nothing)
Thu 5 Mar   check-in stiffness 6, 25 min
Fri 6 Mar   check-in stiffness 2
";

#[test]
fn a_day_nobody_told_about_is_unknown_and_never_nought() {
    let back = looked(&record(WEEK), "2026-03-06");
    let mornings: Vec<_> = back.days.iter().map(|day| day.morning).collect();
    assert_eq!(mornings, [Some(2), Some(2), None, Some(6), Some(2)]);
    let pains: Vec<_> = back.days.iter().map(|day| day.pain).collect();
    assert_eq!(pains, [Some(2), Some(3), None, None, None]);
    assert_eq!((back.days[0].minutes, back.days[1].minutes, back.days[3].minutes), (Some(5), None, Some(25)));
    assert_eq!((back.days[0].session, back.days[2].session), (true, false));
}

#[test]
fn a_clearly_worse_morning_is_marked_as_a_step_down_with_its_rule() {
    let back = looked(&record(WEEK), "2026-03-06");
    let turn = back.turns.iter().find(|turn| turn.kind == TurnKind::Easier).unwrap();
    assert_eq!((turn.on, turn.rule), (date("2026-03-05"), Rule::MorningClearlyWorse));
    assert_eq!(back.stages.first().map(|s| (s.number, s.from)), Some((2, date("2026-03-02"))));
    assert_eq!(back.stages.last().unwrap().to, date("2026-03-06"));
}

#[test]
fn stages_follow_each_other_without_a_gap() {
    let back = looked(
        &record("Mon 2 Mar   check-in stiffness 2\nFri 6 Mar .. Wed 13 May   (nothing)\n"),
        "2026-05-13",
    );
    for pair in back.stages.windows(2) {
        assert_eq!(pair[0].to.plus(1), pair[1].from);
    }
    assert_eq!(back.days.len(), 73);
}

#[test]
fn a_red_flag_is_marked_once_however_long_it_stands() {
    let back = looked(&record("Mon 2 Mar   check-in stiffness 2\nTue 3 Mar   flag RF-02\n"), "2026-03-10");
    let refers: Vec<_> =
        back.turns.iter().filter(|turn| turn.kind == TurnKind::Refer).map(|t| t.on).collect();
    assert_eq!(refers, [date("2026-03-03")]);
}

#[test]
fn two_ends_of_the_line_are_compared_only_when_they_share_no_day() {
    let mut days = String::new();
    for (n, name) in (2..=8).zip(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]) {
        days.push_str(&format!("{name} {n} Mar   check-in stiffness 5\n"));
    }
    let few = looked(&record(&days), "2026-03-09");
    assert_eq!(finding(&few), None);
    for (n, name) in (9..=15).zip(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]) {
        days.push_str(&format!("{name} {n} Mar   check-in stiffness 2\n"));
    }
    days.push_str("Mon 16 Mar   check-in stiffness 6\n");
    let found = finding(&looked(&record(&days), "2026-03-16")).unwrap();
    assert_eq!((found.first, found.latest, found.today), (5, 2, Some(6)));
}

#[test]
fn the_ledger_has_every_day_and_says_which_are_unknown() {
    let record = record(WEEK);
    let (from, until) = (date("2026-03-02"), date("2026-03-05"));
    let days = ledger(&record, care(), &Course::walk(&record, care(), until), Involved::Right, from, until);
    assert_eq!(days.len(), 4);
    assert_eq!((days[0].known, days[2].known), (Known::Partial, Known::Unknown));
    assert!(days[0].exercises.overall > 0);
}

#[test]
fn two_tests_of_one_day_are_one_result() {
    let record = record(
        "Mon 2 Mar   check-in stiffness 2; test heel-raise left 18; test heel-raise right 24\n\
         Tue 3 Mar   check-in stiffness 2; test heel-raise left 20\n",
    );
    let all = counted(&record, "heel-raise-endurance", date("2026-03-03"));
    let legs: Vec<_> = all.iter().map(|c| (c.left, c.right)).collect();
    assert_eq!(legs, [(Some(18), Some(24)), (Some(20), None)]);
    assert!(counted(&record, "heel-raise-endurance", date("2026-03-01")).is_empty());
}
