//! What does not change for a person when the catalog does.

use heelup_core::{
    care::Care,
    journal::{Fact, FlagReport, read_ndjson, seal, write_line},
    record::Record,
    today::{About, Decision, Rule},
};

use super::{FILE, FOUR, Person, changed, date, stricter, told};
use crate::care;

#[test]
fn a_person_stays_on_the_version_they_began_until_they_accept() {
    let newer = stricter();
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.good_days(care(), "2026-03-02", 2);
    ana.morning("2026-03-04", 2);
    // Five is held under the version she began, and too much under the newer one.
    ana.trains(&newer, "2026-03-04", 5);
    ana.morning("2026-03-05", 2);
    let before = ana.day(care(), "2026-03-05");
    assert_eq!(before.as_ref().map(|a| a.decision), Some(Decision::Hold));
    assert_eq!(told(ana.day(&newer, "2026-03-05")), told(before));

    ana.accepts(&newer, "2026-03-05");
    ana.trains(&newer, "2026-03-05", 5);
    ana.morning("2026-03-06", 2);
    let after = ana.day(&newer, "2026-03-06").unwrap();
    assert_eq!((after.decision, after.rule), (Decision::Reduce, Rule::Breach));
    assert_eq!(after.version, newer.programmes[FOUR].hash);
    // What was decided before stays as it was decided.
    let day = ana.day(&newer, "2026-03-04").unwrap();
    assert_eq!((day.decision, day.version), (Decision::Hold, care().programmes[FOUR].hash.clone()));
}

#[test]
fn the_rules_of_every_protocol_are_part_of_the_version() {
    let newer = changed(&[("rules.toml", "worse-by = 2", "worse-by = 4")]);
    assert_ne!(newer.programmes[FOUR].hash, care().programmes[FOUR].hash);
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.good_days(care(), "2026-03-02", 4);
    ana.morning("2026-03-06", 5);
    assert_eq!(ana.day(&newer, "2026-03-06").unwrap().rule, Rule::MorningClearlyWorse);
    let mut ben = ana.clone();
    ben.entries.remove(0);
    let Fact::ProgrammeStarted(start) = &mut ben.entries[0].fact else { panic!() };
    start.version = None;
    assert_ne!(ben.day(&newer, "2026-03-06").unwrap().rule, Rule::MorningClearlyWorse);
}

#[test]
fn warning_signs_are_always_those_of_the_catalog_in_use() {
    let why = "This can be a blood clot in a leg vein.";
    let newer = changed(&[
        ("conditions/red-flags.toml", why, "A clot in a leg vein looks like this."),
        (FILE, "ceiling = 5", "ceiling = 4"),
    ]);
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.morning("2026-03-02", 2);
    ana.say(date("2026-03-02"), Fact::RedFlagReported(FlagReport { flag: "RF-02".into(), note: None }));
    let day = ana.day(&newer, "2026-03-02").unwrap();
    assert_eq!((day.decision, day.plan.len()), (Decision::Refer, 0));
    assert_eq!(day.version, care().programmes[FOUR].hash, "she stays");
    let told = day.reasons.iter().find_map(|reason| match &reason.about {
        About::RedFlag { why, .. } => Some(why.clone()),
        _ => None,
    });
    assert!(told.unwrap().starts_with("A clot in a leg vein"), "and is warned by what is known today");
}

#[test]
fn an_exercise_that_left_the_catalog_is_still_done_by_those_who_stay() {
    let easing = "\n[easing.sitting]\nname = \"sitting instead of standing\"\nchange = { exercise = \"heel-raise-hold-seated\" }";
    let newer = changed(&[(
        FILE,
        easing,
        "\n[easing.sitting]\nname = \"fewer still\"\nchange = { sets = 2, hold-s = 10, effort = [3, 4] }",
    )]);
    let mut ana = Person::begins(care(), "isometric.1");
    ana.morning("2026-03-02", 2);
    for on in ["2026-03-02", "2026-03-03"] {
        ana.trains(&newer, on, 7);
        ana.morning(&date(on).plus(1).to_string(), 2);
    }
    let day = ana.day(&newer, "2026-03-04").unwrap();
    assert_eq!(day.dose[0].exercise, "heel-raise-hold-seated");
    assert!(!day.dose[0].name.is_empty());
    assert_eq!(told(ana.day(care(), "2026-03-04")), told(Some(day)));
}

#[test]
fn a_journal_of_before_versions_follows_the_catalog_in_use() {
    let mut ana = Person::default();
    ana.starts("single-leg.1", None);
    ana.good_days(care(), "2026-03-02", 2);
    ana.morning("2026-03-04", 2);
    ana.trains(care(), "2026-03-04", 5);
    ana.morning("2026-03-05", 2);
    assert_eq!(ana.day(care(), "2026-03-05").unwrap().decision, Decision::Hold);
    assert_eq!(ana.day(&stricter(), "2026-03-05").unwrap().decision, Decision::Reduce);
}

#[test]
fn the_journal_alone_is_enough_written_out_and_read_back() {
    let newer = stricter();
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.good_days(care(), "2026-03-02", 3);
    ana.accepts(&newer, "2026-03-05");
    ana.good_days(&newer, "2026-03-05", 3);
    let mut prev = String::new();
    let mut text = String::new();
    for entry in &ana.entries {
        let sealed = seal(entry.clone(), &prev).unwrap();
        prev.clone_from(&sealed.hash);
        text.push_str(&write_line(&sealed).unwrap());
    }
    let back = read_ndjson(&text);
    assert!(back.problems.is_empty() && back.sealed);
    // A binary that never saw either version.
    let third = changed(&[("rules.toml", "worse-by = 2", "worse-by = 3")]);
    let back = Person { entries: back.entries };
    for on in ["2026-03-04", "2026-03-05", "2026-03-07"] {
        assert_eq!(told(back.day(&third, on)), told(ana.day(&newer, on)), "{on}");
    }
    let longest = text.lines().map(str::len).max().unwrap();
    assert!(longest < 80_000, "a kept version takes {longest} bytes");
}

#[test]
fn journals_of_two_devices_put_together_say_the_same_in_any_order() {
    let newer = stricter();
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.good_days(care(), "2026-03-02", 4);
    ana.accepts(&newer, "2026-03-06");
    ana.good_days(&newer, "2026-03-06", 2);
    let mut turned = ana.clone();
    turned.entries.reverse();
    assert_eq!(turned.record(), ana.record());
    // Both devices kept the same version, each with an entry of its own.
    let mut both = ana.clone();
    both.say(date("2026-03-03"), Fact::CareKept(care().to_keep(FOUR).unwrap()));
    assert_eq!(both.record().kept, ana.record().kept);
    assert_eq!(told(both.day(&newer, "2026-03-07")), told(turned.day(&newer, "2026-03-07")));
}

#[test]
fn care_is_copied_only_for_those_who_stay_behind() {
    let ana = Person::begins(care(), "single-leg.1");
    let record = ana.record();
    assert!(matches!(care().of(&record), std::borrow::Cow::Borrowed(_)));
    assert!(matches!(stricter().of(&record), std::borrow::Cow::Owned(_)));
    assert!(matches!(stricter().of(&Record::default()), std::borrow::Cow::Borrowed(_)));
}

#[test]
fn every_shipped_programme_can_be_kept_and_followed_again() {
    for (id, programme) in &care().programmes {
        let kept = care().to_keep(id).unwrap();
        assert_eq!(kept.version, programme.hash, "{id}");
        let mut record = Person::begins(care(), "isometric.1").record();
        record.programmes[0].protocol.clone_from(id);
        record.programmes[0].version = Some(kept.version.clone());
        record.kept.insert(kept.version.clone(), vec![kept.content]);
        let bare = Care { programmes: std::collections::BTreeMap::new(), ..care().clone() };
        let own = bare.of(&record);
        let version = own.version(id, Some(&kept.version)).unwrap_or_else(|why| panic!("{id}: {why:?}"));
        assert_eq!(version.programme.table, programme.table, "{id}");
        assert_eq!(own.content(id, Some(&kept.version)), care().content(id, None), "{id}");
    }
}
