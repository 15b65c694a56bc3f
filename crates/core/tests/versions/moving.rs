//! How a person moves to another version: to the same place or a lower one, and never to more.

use heelup_core::{
    programme::NONE,
    record::Record,
    today::{Course, Decision},
};

use super::{FILE, Person, changed, date, stricter, told};
use crate::care;

const TWELVE: &str = "surface = \"floor\", sets = 3, reps = 12,";

#[test]
fn the_place_stays_and_counting_begins_anew() {
    let newer = stricter();
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.good_days(care(), "2026-03-02", 3);
    ana.morning("2026-03-05", 2);
    let mut stays = ana.clone();
    ana.accepts(&newer, "2026-03-05");
    let day = ana.day(&newer, "2026-03-05").unwrap();
    assert_eq!(
        told(stays.day(&newer, "2026-03-05")).split(':').next(),
        Some("Progress NextDose single-leg.2")
    );
    assert_eq!((day.decision, day.stage.as_str(), day.rung), (Decision::Hold, "single-leg", 1));
    let record = ana.record();
    let own = newer.of(&record);
    let course = Course::walk(&record, &own, date("2026-03-05"));
    let trace = course.tracks[0].trace(date("2026-03-05")).unwrap();
    assert_eq!((trace.before.total, trace.before.in_row, trace.before.fresh), (0, 0, false));
    assert!(!trace.after.open_rise, "a move is no increase");
    // Three good sessions again, and on it goes.
    ana.trains(&newer, "2026-03-05", 1);
    ana.good_days(&newer, "2026-03-06", 2);
    ana.morning("2026-03-08", 2);
    assert_eq!(ana.day(&newer, "2026-03-08").unwrap().decision, Decision::Progress);
    stays.trains(&newer, "2026-03-05", 1);
    assert_eq!(stays.day(&newer, "2026-03-05").unwrap().rung, 2);
}

#[test]
fn a_heavier_dose_of_the_same_name_is_not_moved_to() {
    let newer = changed(&[(FILE, TWELVE, "surface = \"floor\", sets = 3, reps = 14,")]);
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.good_days(care(), "2026-03-02", 2);
    ana.morning("2026-03-04", 2);
    let before = ana.day(&newer, "2026-03-04").unwrap();
    ana.accepts(&newer, "2026-03-04");
    let after = ana.day(&newer, "2026-03-04").unwrap();
    assert_eq!((before.plan[0].reps, before.eased.len()), (Some(12), 0));
    assert_eq!(
        (after.stage.as_str(), after.rung, after.eased.len()),
        ("single-leg", 1, 1),
        "{}",
        told(Some(after.clone()))
    );
}

#[test]
fn no_move_loads_more_than_the_day_before() {
    let heavier = changed(&[
        (FILE, TWELVE, "surface = \"floor\", sets = 4, reps = 14,"),
        (FILE, "reps = 15, tempo", "reps = 20, tempo"),
    ]);
    let lighter = changed(&[
        (FILE, TWELVE, "surface = \"floor\", sets = 2, reps = 8,"),
        (FILE, "reps = 15, tempo", "reps = 12, tempo"),
    ]);
    let (mut fell, mut same) = (0, 0);
    for newer in [&heavier, &lighter, &stricter()] {
        for at in [
            "isometric.1",
            "isometric.4",
            "both-legs.1",
            "both-legs.2",
            "single-leg.1",
            "single-leg.4",
            "loaded.1",
            "loaded.6",
        ] {
            for pain in [1, 7] {
                let mut ana = Person::begins(care(), at);
                ana.morning("2026-03-02", 2);
                ana.trains(care(), "2026-03-02", pain);
                ana.morning("2026-03-03", 2);
                let before = ana.day(newer, "2026-03-03").unwrap();
                ana.accepts(newer, "2026-03-03");
                let after = ana.day(newer, "2026-03-03").unwrap();
                assert_eq!(after.version, newer.programmes[super::FOUR].hash, "{at} was not moved");
                let amount = |a: &heelup_core::today::DayAnswer| -> u32 {
                    let of = |n: Option<u16>| u32::from(n.unwrap_or(1));
                    a.dose.iter().map(|l| u32::from(l.sets) * of(l.reps) * of(l.hold_s)).sum()
                };
                let one_leg = |a: &heelup_core::today::DayAnswer| a.dose[0].exercise.contains("single-leg");
                assert!(one_leg(&before) || !one_leg(&after), "{at}, pain {pain}");
                let alike = |a: &heelup_core::today::DayAnswer| {
                    (a.dose[0].exercise.clone(), a.dose[0].surface, a.dose[0].range)
                };
                if alike(&before) == alike(&after) {
                    assert!(
                        amount(&after) <= amount(&before),
                        "{at}, pain {pain}: {} to {}",
                        told(Some(before)),
                        told(Some(after))
                    );
                    same += 1;
                } else {
                    fell += 1;
                }
            }
        }
    }
    assert!(same > 20 && fell > 0, "{same} stayed, {fell} fell");
}

#[test]
fn what_is_owed_stays_owed() {
    let newer = stricter();
    let mut ana = Person::begins(care(), "loaded.1");
    ana.morning("2026-03-02", 2);
    ana.trains(care(), "2026-03-02", 1);
    ana.morning("2026-03-03", 2);
    ana.accepts(&newer, "2026-03-03");
    assert_eq!(
        ana.day(&newer, "2026-03-03").unwrap().decision,
        Decision::Rest,
        "a day apart, also across versions"
    );
    // Too much yesterday takes load away today, although the place is another one.
    let mut ben = Person::begins(care(), "single-leg.1");
    ben.morning("2026-03-02", 2);
    ben.trains(care(), "2026-03-02", 8);
    ben.morning("2026-03-03", 2);
    ben.accepts(&newer, "2026-03-03");
    assert_eq!(ben.day(&newer, "2026-03-03").unwrap().decision, Decision::Reduce);
}

#[test]
fn a_session_of_the_day_is_judged_by_what_it_was_planned_by() {
    let newer = stricter();
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.morning("2026-03-02", 2);
    ana.trains(care(), "2026-03-02", 5);
    // Accepted in the evening: from the next day on.
    ana.accepts(&newer, "2026-03-02");
    ana.morning("2026-03-03", 2);
    let day = ana.day(&newer, "2026-03-03").unwrap();
    assert_eq!(day.decision, Decision::Hold, "five was held under the version of that day");
    assert_eq!(day.version, newer.programmes[super::FOUR].hash);
    assert_eq!(ana.day(&newer, "2026-03-02").unwrap().version, care().programmes[super::FOUR].hash);
}

#[test]
fn nobody_is_moved_where_everything_loads_more() {
    let from = "easier = [\"shorter-holds\", \"sitting\"]";
    let sitting = "\n[easing.sitting]\nname = \"sitting instead of standing\"\nchange = { exercise = \"heel-raise-hold-seated\" }\nfrom = { basis = \"design: the lightest form there is before rest\" }\n";
    let newer = changed(&[(FILE, from, "easier = [\"shorter-holds\"]"), (FILE, sitting, "\n")]);
    let mut ana = Person::begins(care(), "isometric.1");
    ana.morning("2026-03-02", 2);
    for on in ["2026-03-02", "2026-03-03"] {
        ana.trains(care(), on, 7);
        ana.morning(&date(on).plus(1).to_string(), 2);
    }
    ana.morning("2026-03-05", 2);
    let seated = told(ana.day(care(), "2026-03-05"));
    assert!(seated.contains("sitting"), "{seated}");
    let refused = |ana: &Person, on: &str| {
        let record = ana.record();
        let own = newer.of(&record);
        heelup_core::replay::offer(&record, &own, &record.programmes[0], date(on))
    };
    assert!(refused(&ana, "2026-03-05").is_some_and(|offer| !offer.fits && offer.then.is_none()));
    ana.accepts(&newer, "2026-03-05");
    assert_eq!(told(ana.day(&newer, "2026-03-05")), seated, "she stays where she is");
    assert!(refused(&ana, "2026-03-06").is_none(), "she has said yes; nothing more is asked");
}

#[test]
fn moving_to_what_is_followed_already_changes_nothing() {
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.good_days(care(), "2026-03-02", 3);
    ana.morning("2026-03-05", 2);
    let before = told(ana.day(care(), "2026-03-05"));
    ana.accepts(care(), "2026-03-05");
    assert_eq!(told(ana.day(care(), "2026-03-05")), before);
}

#[test]
fn a_graduate_keeps_what_was_won() {
    let newer = stricter();
    let position =
        care().programmes[super::FOUR].table.positions.iter().position(|p| p.maintenance && p.easing == 0);
    assert!(position.is_some_and(|at| at < usize::from(NONE)));
    let mut ana = Person::begins(care(), "maintenance.1");
    ana.good_days(care(), "2026-03-02", 3);
    ana.accepts(&newer, "2026-03-06");
    ana.morning("2026-03-06", 2);
    let day = ana.day(&newer, "2026-03-06").unwrap();
    assert_eq!(day.stage, "maintenance");
}

#[test]
fn going_on_entry_by_entry_is_walking_anew() {
    let newer = stricter();
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.good_days(care(), "2026-03-02", 4);
    ana.accepts(&newer, "2026-03-06");
    ana.good_days(&newer, "2026-03-06", 4);
    let own = newer.of(&ana.record()).into_owned();
    let mut record = Record::default();
    let mut course = Course::default();
    for (at, entry) in ana.entries.iter().enumerate() {
        match record.append(entry) {
            Some(changed) => course.go_on(&record, &own, changed, entry.date),
            None => {
                record = Record::fold(&ana.entries[..=at]);
                course = Course::walk(&record, &own, entry.date);
            }
        }
        let anew = Course::walk(&record, &own, entry.date);
        let traces =
            |course: &Course<'_>| -> Vec<_> { course.tracks.iter().map(|t| t.traces.clone()).collect() };
        assert_eq!(traces(&course), traces(&anew), "after entry {at}");
    }
}
