//! A journal means the same however it came about: any order of lines, corrected or right from the start, in one go
//! or entry by entry, as values or as text.

use heelup_core::{
    journal::{
        CheckIn, Correction, Entry, EntryId, Fact, Session, Withdrawal, merge, morning_joins, read_ndjson,
        seal, write_line,
    },
    record::Record,
    today::{Course, answers},
    units::{Involved, LocalDate, Pain, Stiffness},
};
use proptest::prelude::*;

use super::{
    facts,
    lives::{PERSON, Writer, life},
};
use crate::care;

/// Everything a journal says on a day, with the way there.
fn all_of(entries: &[Entry], until: LocalDate) -> String {
    let record = Record::fold(entries);
    let course = Course::walk(&record, care(), until);
    let traces: Vec<_> = course.tracks.iter().map(|t| (&t.begun, &t.traces)).collect();
    format!("{:?}\n{traces:?}\n{:?}", course.flags, answers(&record, care(), &course, until))
}

/// Mixes entries up; always the same way for the same seed.
fn mixed(entries: &[Entry], mut seed: u64) -> Vec<Entry> {
    let mut mixed = entries.to_vec();
    for at in (1..mixed.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        mixed.swap(at, usize::try_from(seed >> 33).unwrap() % (at + 1));
    }
    mixed
}

/// Says later what an earlier entry should have said, or that it should not have been said at all.
fn amended(entries: &[Entry], of: EntryId, instead: Option<Fact>) -> Vec<Entry> {
    let last = entries.iter().map(|e| e.date).max().unwrap();
    let mut writer = Writer { entries: entries.to_vec() };
    let fact = match instead {
        Some(fact) => Fact::EntryCorrected(Correction { of, fact: Box::new(fact) }),
        None => Fact::EntryWithdrawn(Withdrawal { of, why: None }),
    };
    writer.say(last, None, Involved::Both, fact);
    writer.entries
}

/// Another thing the same kind of entry could have said.
fn otherwise(fact: &Fact, n: i64) -> Fact {
    match fact {
        Fact::SessionFinished(session) => {
            Fact::SessionFinished(Session { pain: Pain::new(n).ok(), ..session.clone() })
        }
        _ => Fact::MorningCheckedIn(CheckIn {
            stiffness: Stiffness::new(n).ok(),
            first_step: Pain::new(n).ok(),
            ..CheckIn::default()
        }),
    }
}

proptest! {
    #![proptest_config(super::config(40))]

    #[test]
    fn the_order_of_lines_means_nothing(life in life(1..30), which: prop::sample::Index, n in 0..=10i64, seed: u64) {
        let plain = life.journal();
        let of = plain[which.index(plain.len())].clone();
        let entries = amended(&plain, of.id, Some(otherwise(&of.fact, n)));
        let until = life.last_day();
        prop_assert_eq!(Record::fold(&entries), Record::fold(&mixed(&entries, seed)));
        prop_assert_eq!(all_of(&entries, until), all_of(&mixed(&entries, seed), until));
    }

    #[test]
    fn a_correction_is_as_if_it_had_been_said_so_at_once(
        life in life(1..30), which: prop::sample::Index, first in 0..=10i64, then in 0..=10i64,
    ) {
        let mut entries = life.journal();
        let at = which.index(entries.len());
        let (id, fact) = (entries[at].id, entries[at].fact.clone());
        let once = amended(&entries, id, Some(otherwise(&fact, first)));
        let correction = once[once.len() - 1].id;
        // A correction of the correction, and one that was taken back again.
        let twice = amended(&once, correction, Some(otherwise(&fact, then)));
        let undone = amended(&once, correction, None);
        let until = life.last_day();
        prop_assert_eq!(all_of(&undone, until), all_of(&entries, until));
        entries[at].fact = otherwise(&fact, first);
        prop_assert_eq!(all_of(&once, until), all_of(&entries, until));
        entries[at].fact = otherwise(&fact, then);
        prop_assert_eq!(all_of(&twice, until), all_of(&entries, until));
    }

    #[test]
    fn what_was_taken_back_was_never_said(life in life(1..30), which: prop::sample::Index) {
        let mut entries = life.journal();
        let at = which.index(entries.len());
        let back = amended(&entries, entries[at].id, None);
        let again = amended(&back, back[back.len() - 1].id, None);
        let until = life.last_day();
        prop_assert_eq!(all_of(&again, until), all_of(&entries, until), "a withdrawal taken back");
        entries.remove(at);
        prop_assert_eq!(all_of(&back, until), all_of(&entries, until));
    }

    /// Entry by entry as they come, late ones and corrections among them, against the whole journal each time.
    #[test]
    fn going_on_is_walking_anew(
        life in life(1..25), late in prop::collection::vec((any::<prop::sample::Index>(), 0..=10i64, any::<bool>()), 0..4),
    ) {
        let mut entries = life.journal();
        for (which, n, corrects) in late {
            let of = entries[which.index(entries.len())].clone();
            if corrects {
                entries = amended(&entries, of.id, Some(otherwise(&of.fact, n)));
            } else {
                let mut writer = Writer { entries };
                writer.say(of.date, None, Involved::Both, otherwise(&Fact::MorningCheckedIn(CheckIn::default()), n));
                entries = writer.entries;
            }
        }
        let mut record = Record::default();
        let mut course = Course::default();
        let mut until = entries[0].date;
        for (at, entry) in entries.iter().enumerate() {
            let said = &entries[..=at];
            until = until.max(entry.date);
            match record.append(entry) {
                Some(changed) => course.go_on(&record, care(), changed, until),
                None => {
                    record = Record::fold(said);
                    course = Course::walk(&record, care(), until);
                }
            }
            let whole = Record::fold(said);
            prop_assert_eq!(&record, &whole);
            let anew = Course::walk(&whole, care(), until);
            let traces = |course: &Course<'_>| -> Vec<_> { course.tracks.iter().map(|t| t.traces.clone()).collect() };
            prop_assert_eq!(traces(&course), traces(&anew), "after entry {}", at);
            prop_assert_eq!(format!("{:?}", course.flags), format!("{:?}", anew.flags));
            if at % 8 == 0 || at + 1 == entries.len() {
                prop_assert_eq!(answers(&record, care(), &course, until), answers(&whole, care(), &anew, until));
            }
        }
    }
}

/// What two phones say to one record: mornings told anew, corrections and withdrawals of what both had before.
#[derive(Clone, Debug)]
enum Away {
    Corrects(prop::sample::Index, i64),
    TakesBack(prop::sample::Index),
    Morning(i64),
    Session(i64),
}

fn away() -> impl Strategy<Value = Vec<(bool, Away)>> {
    let one = prop_oneof![
        (any::<prop::sample::Index>(), 0..=10i64).prop_map(|(of, n)| Away::Corrects(of, n)),
        any::<prop::sample::Index>().prop_map(Away::TakesBack),
        (0..=10i64).prop_map(Away::Morning),
        (0..=10i64).prop_map(Away::Session),
    ];
    prop::collection::vec((any::<bool>(), one), 1..8)
}

proptest! {
    #![proptest_config(super::config(40))]

    /// Two phones, both without a connection, both changing the same record.
    #[test]
    fn two_copies_come_together_the_same_way_round_or_the_other(life in life(1..20), away in away(), seed: u64) {
        let both = life.journal();
        let last = life.last_day();
        // One clock for both: whatever either says is later than all before, and nobody hears of the other.
        let mut clock = Writer { entries: both.clone() };
        let mut copies = [both.clone(), both.clone()];
        for (which, said) in &away {
            let of = |index: &prop::sample::Index| both[index.index(both.len())].clone();
            let fact = match said {
                Away::Corrects(index, n) => {
                    let of = of(index);
                    Fact::EntryCorrected(Correction { of: of.id, fact: Box::new(otherwise(&of.fact, *n)) })
                }
                Away::TakesBack(index) => Fact::EntryWithdrawn(Withdrawal { of: of(index).id, why: None }),
                Away::Morning(n) => otherwise(&Fact::MorningCheckedIn(CheckIn::default()), *n),
                Away::Session(n) => Fact::SessionFinished(Session { pain: Pain::new(*n).ok(), ..Session::default() }),
            };
            clock.say(last, None, Involved::Both, fact);
            copies[usize::from(*which)].extend(clock.entries.last().cloned());
        }
        let [ours, theirs] = copies;
        let together = merge(&ours, &theirs);
        prop_assert_eq!(together.len(), both.len() + away.len(), "nothing lost, nothing doubled");
        prop_assert_eq!(&merge(&theirs, &ours), &together);
        prop_assert_eq!(&merge(&together, &ours), &together);
        prop_assert_eq!(Record::fold(&together), Record::fold(&mixed(&together, seed)));
        prop_assert_eq!(all_of(&together, last), all_of(&mixed(&clock.entries, seed), last));
    }

    /// The same morning told on several phones: whichever comes in first, the word said last stands.
    #[test]
    fn a_morning_told_on_several_phones_is_the_one_said_last(
        told in prop::collection::vec((0..=10i64, 0..3i32), 1..6), order in any::<prop::sample::Index>(), seed: u64,
    ) {
        let first = super::lives::first_day();
        let word = |at: usize| EntryId(uuid::Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + 1000 * u128::try_from(at).unwrap()));
        let said = |n: i64| CheckIn { stiffness: Stiffness::new(n).ok(), ..CheckIn::default() };
        let come_in = |which: &[usize]| {
            let mut entries: Vec<Entry> = Vec::new();
            for at in which {
                let (n, day) = told[*at];
                let day = first.plus(day);
                for (id, own_day, fact) in morning_joins(&entries, word(*at), day, said(n)) {
                    let date = if own_day { day } else { first.plus(5) };
                    entries.push(Entry::unsealed(heelup_core::journal::Draft {
                        id, recorded_at: String::new(), date, person: PERSON, programme: None, side: None, fact,
                    }));
                }
            }
            entries
        };
        let in_order: Vec<usize> = (0..told.len()).collect();
        let mut otherwise = in_order.clone();
        otherwise.rotate_left(order.index(told.len()));
        for at in (1..otherwise.len()).rev() {
            otherwise.swap(at, usize::try_from(seed >> at).unwrap_or(0) % (at + 1));
        }
        // Some come in twice: the answer to the first was lost on the way.
        let twice: Vec<usize> = otherwise.iter().flat_map(|at| [*at, *at]).collect();
        let record = Record::fold(&come_in(&in_order));
        for (at, (n, day)) in told.iter().enumerate() {
            if told.iter().skip(at + 1).all(|(_, later)| later != day) {
                let stands = record.day(first.plus(*day)).mornings[0].and_then(|m| m.stiffness);
                prop_assert_eq!(stands, Stiffness::new(*n).ok());
            }
        }
        for which in [&otherwise, &twice] {
            let other = Record::fold(&come_in(which));
            for day in 0..3 {
                prop_assert_eq!(other.day(first.plus(day)), record.day(first.plus(day)), "{:?}", which);
            }
        }
        prop_assert_eq!(come_in(&otherwise).len(), come_in(&twice).len());
    }
}

proptest! {
    #![proptest_config(super::config(300))]

    #[test]
    fn what_was_written_reads_back_the_same(drafts in prop::collection::vec(facts::draft(PERSON), 1..8)) {
        let mut prev = String::new();
        let mut entries: Vec<Entry> = Vec::new();
        for (n, draft) in drafts.into_iter().enumerate() {
            let id = EntryId(uuid::Uuid::from_u128(u128::try_from(n).unwrap()));
            let draft = heelup_core::journal::Draft { id, ..draft };
            let entry = seal(Entry::unsealed(draft), &prev).unwrap();
            prev.clone_from(&entry.hash);
            entries.push(entry);
        }
        let text: String = entries.iter().map(|entry| write_line(entry).unwrap()).collect();
        let journal = read_ndjson(&text);
        prop_assert_eq!(&journal.problems, &[]);
        prop_assert_eq!(&journal.entries, &entries);
        prop_assert!(journal.sealed);
        let again: String = journal.entries.iter().map(|entry| write_line(entry).unwrap()).collect();
        prop_assert_eq!(again, text);
    }

    /// Whatever was said, however absurd: it folds, and the answer of any day can be given.
    #[test]
    fn any_facts_at_all_fold(drafts in prop::collection::vec(facts::draft(PERSON), 1..30), seed: u64) {
        let near = |date: LocalDate| LocalDate::from_day_number(20_000 + date.day_number() % 40);
        let entries: Vec<Entry> =
            drafts.into_iter().map(|draft| Entry::unsealed(heelup_core::journal::Draft { date: near(draft.date), ..draft })).collect();
        let until = LocalDate::from_day_number(20_045);
        prop_assert_eq!(all_of(&entries, until), all_of(&mixed(&entries, seed), until));
    }
}
