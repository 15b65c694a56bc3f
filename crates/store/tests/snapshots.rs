//! Snapshots change no answer: they may be there or not, and what is found is never stale.

use heelup_core::{
    journal::{Draft, Entry, EntryId, Fact},
    units::LocalDate,
};
use heelup_store::{Database, Snapshot, SnapshotKey};
use proptest::{prelude::*, sample::Index};
use uuid::Uuid;

use crate::life::{JOINED, ana, ben, correct, draft, morning, session, withdraw};

fn key(date: LocalDate) -> SnapshotKey {
    SnapshotKey { person: ana(), engine: "1".into(), catalog: "c0ffee".into(), date }
}

fn day(n: i8) -> LocalDate {
    LocalDate::new(2026, 3, n).unwrap()
}

/// What a fold of everything up to a day knows: every fact of those days, corrections put in their place.
fn fold(entries: &[Entry], until: LocalDate) -> String {
    let mut known: Vec<(EntryId, LocalDate, Option<Fact>)> = Vec::new();
    for entry in entries {
        if let Fact::EntryCorrected(c) = &entry.fact {
            known.iter_mut().filter(|k| k.0 == c.of).for_each(|k| k.2 = Some((*c.fact).clone()));
        } else if let Fact::EntryWithdrawn(w) = &entry.fact {
            known.iter_mut().filter(|k| k.0 == w.of).for_each(|k| k.2 = None);
        } else {
            known.push((entry.id, entry.date, Some(entry.fact.clone())));
        }
    }
    known.retain(|k| k.1 <= until && k.2.is_some());
    known.sort_by_key(|k| (k.1, k.0));
    format!("{known:?}")
}

/// The fold of a day as a program asks for it: out of the cache where it can.
async fn ask(store: &Database, date: LocalDate) -> String {
    if let Some(found) = store.snapshot(&key(date)).await.unwrap() {
        return found.payload;
    }
    let entries = store.entries(ana()).await.unwrap();
    let payload = fold(&entries, date);
    let snapshot = Snapshot { seq: u64::try_from(entries.len()).unwrap(), payload: payload.clone() };
    assert!(store.put_snapshot(&key(date), &snapshot).await.unwrap());
    payload
}

#[derive(Clone, Debug)]
enum Step {
    Say(i8, i64),
    Correct(Index, i8, i64),
    Withdraw(Index, i8),
    Ask(i8),
    Drop,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (1..=4_i8, 0..=10_i64).prop_map(|(day, n)| Step::Say(day, n)),
        2 => (any::<Index>(), 1..=4_i8, 0..=10_i64).prop_map(|(at, day, n)| Step::Correct(at, day, n)),
        1 => (any::<Index>(), 1..=4_i8).prop_map(|(at, day)| Step::Withdraw(at, day)),
        8 => (1..=4_i8).prop_map(Step::Ask),
        1 => Just(Step::Drop),
    ]
}

#[test]
fn with_snapshots_dropped_or_kept_every_answer_is_the_one_of_a_full_replay() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let found = std::cell::Cell::new(0_u32);
    proptest!(crate::seed::the_same_each_time(24), |(steps in proptest::collection::vec(step(), 5..60))| {
        let folder = tempfile::tempdir().unwrap();
        runtime.block_on(async {
            let store = Database::open(folder.path()).await.unwrap();
            store.create_person(ana(), JOINED).await.unwrap();
            let mut said: Vec<EntryId> = Vec::new();
            let keep = async |draft: Draft| store.append(draft).await.unwrap();
            for step in steps {
                match step {
                    Step::Say(day, n) => said.push(keep(draft(ana(), day, morning(n))).await.entry().id),
                    Step::Correct(at, day, n) if !said.is_empty() => {
                        keep(draft(ana(), day, correct(*at.get(&said), session(n)))).await;
                    }
                    Step::Withdraw(at, day) if !said.is_empty() => {
                        keep(draft(ana(), day, withdraw(*at.get(&said)))).await;
                    }
                    Step::Correct(..) | Step::Withdraw(..) => {}
                    Step::Ask(n) => {
                        found.set(found.get() + u32::from(store.snapshot(&key(day(n))).await.unwrap().is_some()));
                        let replay = fold(&store.entries(ana()).await.unwrap(), day(n));
                        prop_assert_eq!(ask(&store, day(n)).await, replay);
                    }
                    Step::Drop => {
                        store.drop_snapshots(None).await.unwrap();
                    }
                }
            }
            store.close().await;
            Ok(())
        })?;
    });
    assert!(found.get() > 20, "the cache was really used: {}", found.get());
}

#[tokio::test]
async fn an_entry_drops_the_snapshots_of_its_day_and_later_and_a_correction_all_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    store.create_person(ana(), JOINED).await.unwrap();
    store.create_person(ben(), JOINED).await.unwrap();
    let first = draft(ana(), 1, morning(1));
    store.append(first.clone()).await.unwrap();
    for n in 1..=5 {
        ask(&store, day(n)).await;
    }
    let there = async || {
        let mut days = Vec::new();
        for n in 1..=5 {
            if store.snapshot(&key(day(n))).await.unwrap().is_some() {
                days.push(n);
            }
        }
        days
    };
    store.append(draft(ben(), 1, morning(1))).await.unwrap();
    assert_eq!(there().await, [1, 2, 3, 4, 5], "Ben's morning is none of hers");
    store.append(draft(ana(), 3, morning(2))).await.unwrap();
    assert_eq!(there().await, [1, 2]);
    store.append(draft(ana(), 3, correct(first.id, morning(4)))).await.unwrap();
    assert_eq!(there().await, [0_i8; 0]);
}

#[tokio::test]
async fn a_snapshot_folded_before_the_last_entry_is_not_taken() {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    store.create_person(ana(), JOINED).await.unwrap();
    store.append(draft(ana(), 1, morning(1))).await.unwrap();
    let snapshot = Snapshot { seq: 1, payload: "folded from one".into() };
    store.append(draft(ana(), 1, morning(2))).await.unwrap();
    assert!(!store.put_snapshot(&key(day(2)), &snapshot).await.unwrap());
    assert_eq!(store.snapshot(&key(day(2))).await.unwrap(), None);

    let current = Snapshot { seq: 2, payload: "folded from two".into() };
    assert!(store.put_snapshot(&key(day(2)), &current).await.unwrap());
    assert!(store.put_snapshot(&key(day(2)), &current).await.unwrap(), "again is fine");
    assert_eq!(store.snapshot(&key(day(2))).await.unwrap(), Some(current));
    // Another engine, catalog or day is another snapshot.
    for other in [
        SnapshotKey { engine: "2".into(), ..key(day(2)) },
        SnapshotKey { catalog: "tea".into(), ..key(day(2)) },
        SnapshotKey { person: ben(), ..key(day(2)) },
        key(day(3)),
    ] {
        assert_eq!(store.snapshot(&other).await.unwrap(), None);
    }
    assert_eq!(store.drop_snapshots(Some(ben())).await.unwrap(), 0);
    assert_eq!(store.drop_snapshots(Some(ana())).await.unwrap(), 1);
    let nobody = SnapshotKey { person: heelup_core::journal::PersonId(Uuid::nil()), ..key(day(2)) };
    assert!(store.put_snapshot(&nobody, &Snapshot { seq: 0, payload: String::new() }).await.is_err());
}
