//! What is sent ahead is what the server would have said: each key against the same facts really told.

use std::cell::Cell;

use heelup_core::{
    ahead::{LookAhead, Morrow, look_ahead},
    catalog::Site,
    journal::{CheckIn, Entry, Fact, Part, Session, SessionSet},
    record::Record,
    today::{Course, answers},
    units::{Effort, Involved, LocalDate, Pain, Stiffness},
};
use proptest::{option::of, prelude::*};
use uuid::Uuid;

use super::lives::{Life, Writer, life};
use crate::care;

/// What somebody without a connection tells on their phone.
#[derive(Clone, Debug)]
struct Told {
    /// Today's morning, where it is not known yet.
    now: Option<CheckIn>,
    /// Sets of the plan done, worst pain and effort told with the end, and whether it was the easier form.
    session: Option<(usize, Option<i64>, Option<i64>, bool)>,
    /// A second session, as planned.
    again: bool,
    /// Tomorrow's morning.
    then: Option<CheckIn>,
}

fn check_in() -> impl Strategy<Value = CheckIn> {
    let minutes = prop::sample::select(vec![None, Some(0u16), Some(5), Some(10), Some(30), Some(60)]);
    (0..=10i64, of(0..=10i64), minutes).prop_map(|(score, pain, minutes)| CheckIn {
        stiffness: Stiffness::new(score).ok(),
        pain: pain.and_then(|n| Pain::new(n).ok()),
        first_step: Pain::new(score).ok(),
        minutes,
        side: None,
        splint: None,
    })
}

fn told() -> impl Strategy<Value = Told> {
    let sets = prop_oneof![3 => Just(usize::MAX), 1 => 0..20usize];
    let session = (sets, of(0..=10i64), of(0..=10i64), prop::bool::weighted(0.2));
    (of(check_in()), of(session), any::<bool>(), prop::option::weighted(0.9, check_in()))
        .prop_map(|(now, session, again, then)| Told { now, session, again, then })
}

/// The key of a morning, as the phone makes it: the worse of what was told, and whether it is in the list.
fn morning(table: &LookAhead, said: Option<CheckIn>) -> String {
    let Some(said) = said else { return "?".into() };
    let stiff = said.stiffness.map(Stiffness::get).max(said.pain.map(Pain::get)).unwrap();
    let first = said.first_step.unwrap().get();
    let eased = said.pain.zip(said.minutes).is_some_and(|(p, m)| table.eases.contains(&(p.get(), m)));
    let eased = if eased { "e" } else { "" };
    match table.sites.as_slice() {
        [Site::Achilles] => format!("{stiff}{eased}"),
        [Site::Plantar] => first.to_string(),
        _ => format!("{stiff}{eased}/{first}"),
    }
}

fn class(classes: &[String], told: Option<i64>) -> &str {
    &classes[told.map_or(11, |n| usize::try_from(n).unwrap())]
}

/// The key, and the same facts as entries. None where the table promises nothing.
fn tell(
    life: &Life,
    table: &LookAhead,
    entries: Vec<Entry>,
    told: &Told,
) -> Option<(String, Vec<Entry>, LocalDate)> {
    let mut writer = Writer { entries };
    let say = |writer: &mut Writer, date, fact| writer.say(date, None, Involved::Both, fact);
    if table.keys.contains_key("t|?")
        && let Some(now) = told.now
    {
        say(&mut writer, table.today, Fact::MorningCheckedIn(now));
        return Some((format!("t|{}", morning(table, Some(now))), writer.entries, table.today));
    }
    let mut work = "-".to_owned();
    if let (Some((done, pain, effort, easier)), Some(planned)) = (told.session, table.work.first()) {
        let at = life.place_of(planned.programme);
        let all = &planned.sessions[0];
        let amount = if easier {
            "easier"
        } else if done >= all.len() {
            "full1"
        } else {
            "some"
        };
        let session = Uuid::from_u128(77);
        for set in all.iter().take(done) {
            let set = SessionSet { session, part: Part::Main, set: set.clone() };
            writer.say(table.today, Some(at), Involved::Both, Fact::SetFinished(set));
        }
        let end = Session {
            session: Some(session),
            pain: pain.and_then(|n| Pain::new(n).ok()),
            effort: effort.and_then(|n| Effort::new(n).ok()),
            lightened: easier,
            ..Session::default()
        };
        writer.say(table.today, Some(at), Involved::Both, Fact::SessionFinished(end.clone()));
        let mut word = amount.to_owned();
        if told.again && amount == "full1" && planned.sessions.len() > 1 {
            let sets = planned.sessions[1].clone();
            let second = Session { session: None, sets, lightened: false, ..end };
            writer.say(table.today, Some(at), Involved::Both, Fact::SessionFinished(second));
            word = "full2".into();
        }
        let row = format!("0:{word}:{}:{}", class(&planned.pains, pain), class(&planned.efforts, effort));
        work = table.rows.get(&row).map_or_else(|| row.clone(), ToString::to_string);
    }
    if let Some(then) = told.then {
        say(&mut writer, table.tomorrow, Fact::MorningCheckedIn(then));
    }
    let now = if table.keys.contains_key("t|?") { "?" } else { "-" };
    Some((format!("{now}|{work}|{}", morning(table, told.then)), writer.entries, table.tomorrow))
}

thread_local!(static FOUND: Cell<(u32, u32)> = const { Cell::new((0, 0)) });

fn compare(life: &Life, told: &Told, morning_known: bool) -> Result<(), TestCaseError> {
    let today = life.last_day();
    let mut entries = life.journal();
    // Today's sessions are still to come.
    entries.retain(|e| {
        e.date < today || matches!(e.fact, Fact::ProgrammeStarted(_) | Fact::MorningCheckedIn(_))
    });
    if !morning_known {
        entries.retain(|e| e.date < today || !matches!(e.fact, Fact::MorningCheckedIn(_)));
    }
    let table = look_ahead(&Record::fold(&entries), care(), today);
    if table.stopped {
        prop_assert!(table.keys.is_empty());
        return Ok(());
    }
    let Some((key, entries, day)) = tell(life, &table, entries, told) else { return Ok(()) };
    let (found, asked) = FOUND.get();
    let Some(at) = table.keys.get(&key) else {
        FOUND.set((found, asked + 1));
        return Ok(());
    };
    FOUND.set((found + 1, asked + 1));
    let record = Record::fold(&entries);
    let course = Course::walk(&record, care(), day);
    let real: Vec<Morrow> =
        answers(&record, care(), &course, day).iter().map(|answer| Morrow::of(answer, care())).collect();
    let ahead = &table.answers[*at].morrows;
    let short = |m: &[Morrow]| m.iter().map(|m| format!("{:?} {:?}", m.rule, m.card)).collect::<Vec<_>>();
    prop_assert_eq!(short(ahead), short(&real), "{}", key);
    prop_assert!(ahead == &real, "{key}: plans differ");
    Ok(())
}

#[test]
fn what_is_sent_ahead_is_what_the_server_would_have_said() {
    let mut runner = proptest::test_runner::TestRunner::new(super::config(30));
    let cases = (life(2..24), prop::collection::vec((told(), any::<bool>()), 3));
    runner
        .run(&cases, |(life, told)| {
            told.iter().try_for_each(|(told, morning_known)| compare(&life, told, *morning_known))
        })
        .unwrap();
    let (found, asked) = FOUND.get();
    assert!(found * 10 >= asked * 8, "{found} of {asked} keys were in the table");
}

/// The usual case fits in a few hundred rows and a handful of answers.
#[test]
fn a_table_is_small() {
    let mut writer = Writer::default();
    let first = super::lives::first_day();
    let start = heelup_core::journal::ProgrammeStart {
        protocol: "achilles-midportion-four-stage".into(),
        at: Some("single-leg.1".into()),
        preset: heelup_core::journal::Preset::Standard,
        version: None,
    };
    writer.say(first, Some(0), Involved::Right, Fact::ProgrammeStarted(start));
    for day in 0..9 {
        let said = CheckIn { stiffness: Stiffness::new(2).ok(), ..CheckIn::default() };
        writer.say(first.plus(day), None, Involved::Right, Fact::MorningCheckedIn(said));
    }
    let table = look_ahead(&Record::fold(&writer.entries), care(), first.plus(8));
    assert!((100..600).contains(&table.keys.len()), "{} keys", table.keys.len());
    assert!(table.answers.len() < 40, "{} answers", table.answers.len());
    let decisions: std::collections::BTreeSet<_> =
        table.answers.iter().flat_map(|s| &s.morrows).map(|m| format!("{:?}", m.card.decision)).collect();
    assert!(decisions.len() >= 4, "{decisions:?}");
}
