//! Several writers at once: everybody's entries are kept, in one chain a person.

use heelup_store::{Database, JournalFile, StoreError};
use std::time::Duration;

use crate::{
    child::{Other, Role, acknowledged},
    life::{JOINED, ana, ben, draft, morning},
};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn tasks_that_write_and_read_at_once_make_one_chain_a_person() {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    for person in [ana(), ben()] {
        store.create_person(person, JOINED).await.unwrap();
    }
    let mut tasks = tokio::task::JoinSet::new();
    for task in 0..8_i8 {
        let store = store.clone();
        tasks.spawn(async move {
            let person = if task % 2 == 0 { ana() } else { ben() };
            let mut ids = Vec::new();
            for n in 0..12 {
                let day = 1 + task + n;
                // Read your own writes: what was acknowledged is what the next reader sees.
                let id = store.append(draft(person, day, morning(2))).await.unwrap().entry().id;
                assert!(store.entries(person).await.unwrap().iter().any(|e| e.id == id));
                ids.push(id);
            }
            (person, ids)
        });
    }
    let done = tasks.join_all().await;
    for person in [ana(), ben()] {
        let entries = store.entries(person).await.unwrap();
        assert_eq!(entries.len(), 48);
        for id in done.iter().filter(|(p, _)| *p == person).flat_map(|(_, ids)| ids) {
            assert!(entries.iter().any(|e| e.id == *id));
        }
        assert_eq!(store.verify(person).await.unwrap().faults, []);
    }
}

#[tokio::test]
async fn processes_that_write_at_once_make_one_chain() {
    let folder = tempfile::tempdir().unwrap();
    let others = [0; 3].map(|_| Other::start(Role::Append, folder.path(), Some(20)));
    let mut promised: Vec<_> = Vec::new();
    let store = Database::open(folder.path()).await.unwrap();
    store.create_person(ana(), JOINED).await.unwrap();
    for day in 1..=20 {
        promised.push(store.append(draft(ana(), day, morning(2))).await.unwrap().entry().id);
    }
    for other in others {
        let said = other.finish();
        assert_eq!(acknowledged(&said).len(), 20, "{said:?}");
        promised.extend(acknowledged(&said));
    }
    let entries = store.entries(ana()).await.unwrap();
    assert_eq!(entries.len(), 80);
    assert!(promised.iter().all(|id| entries.iter().any(|e| e.id == *id)));
    assert_eq!(store.verify(ana()).await.unwrap().faults, []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn first_starts_at_the_same_moment_make_one_database() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().unwrap();
        let mut tasks = tokio::task::JoinSet::new();
        for n in 0..4 {
            let data = folder.path().join("data");
            tasks.spawn(async move {
                let store = Database::open(&data).await.unwrap();
                store.create_person(ana(), JOINED).await.unwrap();
                store.append(draft(ana(), n + 1, morning(2))).await.unwrap();
            });
        }
        tasks.join_all().await;
        let store = Database::open(&folder.path().join("data")).await.unwrap();
        assert_eq!(store.verify(ana()).await.unwrap().entries, 4);
        assert_eq!(store.verify(ana()).await.unwrap().faults, []);
    }
}

#[tokio::test]
async fn an_append_given_up_halfway_is_there_wholly_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    store.create_person(ana(), JOINED).await.unwrap();
    for micros in (0..2000).step_by(40) {
        // As when a browser goes away in the middle of its request.
        let append = store.append(draft(ana(), 2, morning(2)));
        let _ = tokio::time::timeout(Duration::from_micros(micros), append).await;
    }
    let before = store.entries(ana()).await.unwrap().len();
    store.append(draft(ana(), 3, morning(2))).await.unwrap();
    assert!(store.entries(ana()).await.unwrap().len() > before);
    assert_eq!(store.verify(ana()).await.unwrap().faults, []);
}

#[test]
fn a_journal_file_has_one_writer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.ndjson");
    let mut other = Other::start(Role::HoldFile, &path, None);
    assert_eq!(other.next().unwrap(), "held");
    let error = JournalFile::open_with(&path, Duration::from_millis(60)).unwrap_err();
    assert!(matches!(error, StoreError::Locked { .. }), "{error}");
    assert!(error.to_string().contains("journal.ndjson") && error.remedy().contains("other program"));
    assert!(JournalFile::read(&path).unwrap().problems.is_empty(), "reading needs no lock");
    other.kill();
    JournalFile::open(&path).unwrap().append(draft(ana(), 2, morning(2))).unwrap();
}
