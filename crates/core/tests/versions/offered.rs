//! What a person is shown before they move, and what a replay says.

use heelup_core::{
    care::Care,
    record::Record,
    replay::{FieldKind, Offer, Replay, Walked, causes, field_changes, newer, offer, replay},
    today::{Decision, Rule},
};

use super::{FILE, FOUR, Person, changed, date, programme, stricter, told};
use crate::care;

fn offered(ana: &Person, newer: &Care, on: &str) -> Option<Offer> {
    let record = ana.record();
    let own = newer.of(&record);
    offer(&record, &own, &record.programmes[0], date(on))
}

/// Two weeks in which one evening hurt five.
fn one_strained_day() -> Person {
    let mut ana = Person::begins(care(), "single-leg.1");
    ana.good_days(care(), "2026-03-02", 2);
    ana.morning("2026-03-04", 2);
    ana.trains(care(), "2026-03-04", 5);
    ana.good_days(care(), "2026-03-05", 8);
    ana.morning("2026-03-13", 2);
    ana
}

fn against(record: &Record, newer: &Care, until: &str) -> Replay {
    let old = Walked::to(record, care(), date(until));
    let other = record.on_catalog_in_use(Some(programme()));
    replay(&old, &Walked::to(&other, newer, date(until)), date("2026-03-02"), date(until))
}

#[test]
fn a_replay_lists_the_days_that_differ_and_counts_the_others() {
    let ana = one_strained_day();
    let found = against(&ana.record(), &stricter(), "2026-03-13");
    assert_eq!(found.days, 12);
    assert_eq!(found.same + found.differing(), found.days);
    let first = &found.stretches[0].days[0];
    let (old, new) = (first.old.as_ref().unwrap(), first.new.as_ref().unwrap());
    assert_eq!(first.date, date("2026-03-05"), "the days up to the strained evening are the same");
    assert_eq!((old.decision, new.decision, new.rule), (Decision::Hold, Decision::Reduce, Rule::Breach));
    assert!(!old.reasons.is_empty() && !new.reasons.is_empty() && old.reasons != new.reasons);
    for stretch in &found.stretches {
        let days = stretch.days.windows(2);
        assert!(days.into_iter().all(|pair| pair[0].date.plus(1) == pair[1].date), "a stretch has no gap");
    }
}

#[test]
fn the_value_that_makes_the_difference_is_found_among_those_that_differ() {
    let newer = changed(&[
        (FILE, "target = 3\nceiling = 5", "target = 3\nceiling = 4"),
        (FILE, "hold-s = 40", "hold-s = 42"),
        (FILE, "recover = 2", "recover = 3"),
        (FILE, "name = \"Achilles tendon, four stages of heel raises\"", "name = \"Four stages\""),
    ]);
    let ana = one_strained_day();
    let record = ana.record();
    let old = Walked::to(&record, care(), date("2026-03-13"));
    let (from, to) = (care().content(FOUR, None).unwrap(), newer.content(FOUR, None).unwrap());
    let changes = field_changes(&from, &to);
    let paths: Vec<(&str, FieldKind)> = changes.iter().map(|c| (c.path.as_str(), c.kind)).collect();
    assert_eq!(
        paths,
        [
            ("brakes.recover", FieldKind::Decides),
            ("limits.ceiling", FieldKind::Decides),
            ("stage.isometric.rung.3.dose.1.hold-s", FieldKind::Decides),
            ("name", FieldKind::Says),
        ]
    );
    let because = causes(&old, programme(), &changes, date("2026-03-05"));
    let because: Vec<&str> = because.iter().map(|change| change.path.as_str()).collect();
    assert_eq!(because, ["limits.ceiling"]);
    assert_eq!(
        causes(&old, programme(), &changes, date("2026-03-04")),
        Vec::<&_>::new(),
        "a day that is the same"
    );
}

#[test]
fn other_words_and_sources_change_no_day() {
    let newer = changed(&[
        (FILE, "name = \"Slow raises on one leg\"", "name = \"One leg, slowly\""),
        (
            FILE,
            "design: for people who want to stay away from pain",
            "design: for people who stay away from pain",
        ),
    ]);
    let ana = one_strained_day();
    let found = against(&ana.record(), &newer, "2026-03-13");
    assert_eq!((found.differing(), found.stretches.len()), (0, 0));
    let offer = offered(&ana, &newer, "2026-03-13").unwrap();
    assert!(!offer.decides());
    assert_eq!(
        offer.changes.iter().map(|c| c.kind).collect::<Vec<_>>(),
        [FieldKind::Says, FieldKind::Source]
    );
}

#[test]
fn a_programme_that_the_other_catalog_has_not_is_a_difference() {
    let ana = one_strained_day();
    let mut without = care().clone();
    without.programmes.remove(FOUR);
    let found = against(&ana.record(), &without, "2026-03-13");
    assert_eq!((found.same, found.stretches.len()), (0, 1));
    assert!(found.stretches[0].days.iter().all(|day| day.old.is_some() && day.new.is_none()));
}

#[test]
fn an_offer_shows_what_differs_what_would_have_and_what_today_would_be() {
    let ana = one_strained_day();
    let newer = stricter();
    let offer = offered(&ana, &newer, "2026-03-13").unwrap();
    assert_eq!(offer.to, newer.programmes[FOUR].hash);
    assert_eq!(offer.changes.iter().map(|c| c.path.as_str()).collect::<Vec<_>>(), ["limits.ceiling"]);
    let so_far = offer.so_far.as_ref().unwrap();
    assert_eq!((so_far.days, so_far.stretches[0].days[0].date), (11, date("2026-03-05")));
    assert!(offer.fits && offer.unkept.is_none() && offer.from == date("2026-03-13"));
    assert_eq!(told(offer.today.clone()), told(ana.day(&newer, "2026-03-13")));
    let mut moved = ana.clone();
    moved.accepts(&newer, "2026-03-13");
    assert_eq!(
        told(offer.then.clone()),
        told(moved.day(&newer, "2026-03-13")),
        "what was shown is what comes"
    );
    assert!(offered(&moved, &newer, "2026-03-13").is_none(), "nothing is offered twice");
}

#[test]
fn after_todays_session_the_other_version_begins_tomorrow() {
    let mut ana = one_strained_day();
    ana.trains(care(), "2026-03-13", 1);
    let offer = offered(&ana, &stricter(), "2026-03-13").unwrap();
    assert!(offer.fits && offer.then.is_none());
    assert_eq!(offer.from, date("2026-03-14"));
}

#[test]
fn nothing_is_offered_to_those_who_have_the_newest_or_left() {
    let ana = one_strained_day();
    assert!(offered(&ana, care(), "2026-03-13").is_none());
    let mut gone = ana.clone();
    gone.say(
        date("2026-03-12"),
        heelup_core::journal::Fact::ProgrammeEnded(heelup_core::journal::Ended::default()),
    );
    assert!(offered(&gone, &stricter(), "2026-03-13").is_none());
    let mut before_versions = Person::default();
    before_versions.starts("single-leg.1", None);
    assert!(offered(&before_versions, &stricter(), "2026-03-13").is_none());
    let record = ana.record();
    assert!(newer(&stricter().of(&record), &record.programmes[0], date("2026-03-13")).is_some());
}
