//! A kept version that is gone, changed, or no longer held to be safe: nothing is guessed, and there is a way on.

use heelup_core::{
    care::Unkept,
    journal::{CareContent, CareKept, Fact, Withdrawal, digest},
    today::Decision,
};
use serde_json::{Value, json};

use super::{FOUR, Person, date, stricter, told};
use crate::care;

/// Someone whose kept version was changed before it was sealed, under the hash it says or the one it has.
fn with(change: impl Fn(&mut Value), honest: bool) -> Person {
    let mut ana = Person::default();
    let mut content = care().content(FOUR, None).unwrap();
    let said = digest(&content);
    change(&mut content);
    let version = if honest { digest(&content) } else { said };
    let kept = CareKept { version: version.clone(), content: CareContent::new(content) };
    ana.say(date("2026-03-02"), Fact::CareKept(kept));
    ana.starts("single-leg.1", Some(version));
    ana.morning("2026-03-02", 2);
    ana.morning("2026-03-03", 2);
    ana
}

/// No plan, whatever the catalog; and a plan again from the day of the move, at the place the programme began.
fn stops_until_moved(mut ana: Person) {
    let newer = stricter();
    assert_eq!(told(ana.day(&newer, "2026-03-03")), "nothing");
    let record = ana.record();
    let own = newer.of(&record);
    let offer = heelup_core::replay::offer(&record, &own, &record.programmes[0], date("2026-03-03")).unwrap();
    assert!(offer.unkept.is_some() && offer.changes.is_empty() && offer.so_far.is_none() && offer.decides());
    assert!(offer.fits && offer.today.is_none());
    assert_eq!(told(offer.then.clone()), told_after(&mut ana), "what was shown is what comes");
    let day = ana.day(&newer, "2026-03-03").unwrap();
    assert_eq!((day.decision, day.stage.as_str(), day.rung), (Decision::Hold, "single-leg", 1));
    assert_eq!(day.day, 2, "the programme is as old as it is");
    assert_eq!(told(ana.day(&newer, "2026-03-02")), "nothing", "the days before stay unknown");
}

fn told_after(ana: &mut Person) -> String {
    ana.accepts(&stricter(), "2026-03-03");
    told(ana.day(&stricter(), "2026-03-03"))
}

#[test]
fn content_that_is_not_what_its_hash_says_is_not_followed() {
    let ana = with(|content| content["protocol"]["limits"]["ceiling"] = json!(9), false);
    assert_eq!(ana.unfollowed(&stricter(), "2026-03-03"), Some(Unkept::Altered));
    stops_until_moved(ana);
}

#[test]
fn a_whole_copy_stands_in_for_a_damaged_one() {
    let mut ana = with(|content| content["protocol"]["limits"]["ceiling"] = json!(9), false);
    ana.say(date("2026-03-02"), Fact::CareKept(care().to_keep(FOUR).unwrap()));
    assert_eq!(ana.unfollowed(&stricter(), "2026-03-03"), None);
    assert!(ana.day(&stricter(), "2026-03-03").is_some());
}

#[test]
fn a_version_that_was_taken_back_is_missing() {
    let mut ana = with(|_| {}, true);
    assert_eq!(ana.unfollowed(&stricter(), "2026-03-03"), None);
    let of = ana.entries[0].id;
    ana.say(date("2026-03-03"), Fact::EntryWithdrawn(Withdrawal { of, why: None }));
    assert_eq!(ana.unfollowed(&stricter(), "2026-03-03"), Some(Unkept::Missing));
    // The very same care in the catalog in use is as good as kept.
    assert_eq!(ana.unfollowed(care(), "2026-03-03"), None);
    stops_until_moved(ana);
}

#[test]
fn what_this_program_cannot_read_is_not_followed() {
    let ana = with(|content| content["protocol"]["brakes"]["from-the-future"] = json!(1), true);
    let Some(Unkept::Unreadable { why }) = ana.unfollowed(&stricter(), "2026-03-03") else { panic!() };
    assert!(why.starts_with("protocol: ") && why.contains("from-the-future"), "{why}");
    stops_until_moved(ana);
    for part in ["protocol", "rules"] {
        let ana = with(|content| content[part] = Value::Null, true);
        let Some(Unkept::Unreadable { why }) = ana.unfollowed(&stricter(), "2026-03-03") else { panic!() };
        assert_eq!(why, format!("it holds no {part}"));
    }
    let ana = with(|content| content["exercises"] = json!({}), true);
    let Some(Unkept::Unreadable { why }) = ana.unfollowed(&stricter(), "2026-03-03") else { panic!() };
    assert!(why.contains("it holds no exercise"), "{why}");
    let ana = with(|content| *content = json!([1, "x"]), true);
    assert!(ana.unfollowed(&stricter(), "2026-03-03").is_some());
}

#[test]
fn what_is_no_longer_safe_is_not_followed() {
    // A rung that loads less than the one before.
    let ana = with(|content| content["protocol"]["stage"][2]["rung"][1]["dose"][0]["reps"] = json!(3), true);
    let Some(Unkept::Refused { why }) = ana.unfollowed(&stricter(), "2026-03-03") else { panic!() };
    assert!(why.iter().any(|why| why.contains("does not load more")), "{why:?}");
    stops_until_moved(ana);
}

#[test]
fn another_protocols_content_is_no_version_of_this_one() {
    let kept = care().to_keep("plantar-heel-pain").unwrap();
    let mut ana = Person::default();
    let version = kept.version.clone();
    ana.say(date("2026-03-02"), Fact::CareKept(kept));
    ana.starts("single-leg.1", Some(version));
    let newer = super::changed(&[("rules.toml", "worse-by = 2", "worse-by = 3")]);
    assert_eq!(ana.unfollowed(&newer, "2026-03-03"), Some(Unkept::Altered));
}

#[test]
fn a_red_flag_that_stands_is_not_lost_on_the_way() {
    let mut ana = with(|content| content["protocol"]["limits"]["ceiling"] = json!(9), false);
    let flag = heelup_core::journal::FlagReport { flag: "RF-02".into(), note: None };
    ana.say(date("2026-03-02"), Fact::RedFlagReported(flag));
    ana.accepts(&stricter(), "2026-03-03");
    let day = ana.day(&stricter(), "2026-03-03").unwrap();
    assert_eq!((day.decision, day.plan.len()), (Decision::Refer, 0));
}

/// Samples are named after their hash and never edited. What is kept on people's disks may be added to, with a
/// default for what older versions do not say; it is never renamed. A new sample: the test with
/// `HEELUP_WRITE_EXPECTED=1` in an empty folder.
#[test]
fn every_version_ever_kept_can_be_followed_for_ever() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/kept");
    std::fs::create_dir_all(&folder).unwrap();
    let samples = || std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    if samples().next().is_none() && std::env::var_os("HEELUP_WRITE_EXPECTED").is_some() {
        let content = care().content(FOUR, None).unwrap();
        let name = format!("{}.json", digest(&content).get(..16).unwrap());
        std::fs::write(folder.join(name), format!("{content:#}\n")).unwrap();
    }
    let mut followed = 0;
    for path in samples() {
        let content: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(digest(&content).starts_with(&name), "{name} was edited");
        let ana = with(|kept| *kept = content.clone(), true);
        assert_eq!(ana.unfollowed(&stricter(), "2026-03-03"), None, "{name}");
        assert!(ana.day(&stricter(), "2026-03-02").is_some_and(|day| !day.plan.is_empty()), "{name}");
        followed += 1;
    }
    assert!(followed > 0);
}
