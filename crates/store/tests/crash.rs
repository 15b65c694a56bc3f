//! Killed at any moment: what was acknowledged is there, and the chain holds.
//!
//! A kill proves that nothing waits in the program's own memory. That it also left the system's memory is
//! the flush of each commit (looked at in `database/tests.rs`); the cut-off logs below stand in for a
//! power cut.

use std::{collections::BTreeSet, path::Path, time::Duration};

use heelup_core::journal::EntryId;
use heelup_store::{DATABASE_FILE, Database, JournalFile, StoreError};

use crate::{
    child::{Other, Role, acknowledged},
    life::{JOINED, ana, draft, morning},
};

/// Everything that is there, checked to be whole.
async fn there(folder: &Path) -> Vec<EntryId> {
    let store = Database::open(folder).await.unwrap();
    let entries = match store.entries(ana()).await {
        Ok(entries) => entries,
        Err(StoreError::UnknownPerson { .. }) => Vec::new(),
        Err(other) => panic!("{other}"),
    };
    if !entries.is_empty() {
        assert_eq!(store.verify(ana()).await.unwrap().faults, []);
    }
    store.close().await;
    entries.iter().map(|e| e.id).collect()
}

fn assert_kept(promised: &[EntryId], there: &[EntryId]) {
    let there: BTreeSet<_> = there.iter().collect();
    let lost: Vec<_> = promised.iter().filter(|id| !there.contains(id)).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
}

#[tokio::test]
async fn a_writer_killed_between_and_during_writes_loses_nothing_it_was_promised() {
    let folder = tempfile::tempdir().unwrap();
    let mut promised = Vec::new();
    for pause in [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144] {
        let mut other = Other::start(Role::Append, folder.path(), None);
        promised.extend(acknowledged(&[other.next().unwrap()]));
        std::thread::sleep(Duration::from_millis(pause));
        promised.extend(acknowledged(&other.kill()));
        let there = there(folder.path()).await;
        assert_kept(&promised, &there);
        assert!(there.len() <= promised.len() + 12, "at most one unanswered entry for each kill");
    }
    assert!(promised.len() > 24, "it was killed while it wrote: {}", promised.len());
}

#[tokio::test]
async fn a_first_start_killed_at_any_moment_leaves_a_folder_that_opens() {
    for pause in [0, 2, 4, 6, 8, 10, 12, 14, 16, 20, 25, 30, 40] {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let other = Other::start(Role::Append, &data, None);
        std::thread::sleep(Duration::from_millis(pause));
        let promised = acknowledged(&other.kill());
        assert_kept(&promised, &there(&data).await);
        assert_kept(&promised, &there(&data).await);
    }
}

#[test]
fn a_journal_file_writer_killed_at_any_moment_loses_nothing_it_was_promised() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.ndjson");
    let mut promised = Vec::new();
    for pause in [0, 1, 2, 3, 5, 8, 13, 21, 34] {
        let mut other = Other::start(Role::AppendToFile, &path, None);
        promised.extend(acknowledged(&[other.next().unwrap()]));
        std::thread::sleep(Duration::from_millis(pause));
        promised.extend(acknowledged(&other.kill()));
        let journal = JournalFile::open(&path).unwrap();
        assert_kept(&promised, &journal.entries().iter().map(|e| e.id).collect::<Vec<_>>());
    }
    assert!(promised.len() > 18, "it was killed while it wrote: {}", promised.len());
}

#[tokio::test]
async fn a_log_cut_off_anywhere_leaves_a_shorter_journal_that_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    store.create_person(ana(), JOINED).await.unwrap();
    for day in 1..=12 {
        store.append(draft(ana(), day, morning(2))).await.unwrap();
    }
    let all: Vec<EntryId> = store.entries(ana()).await.unwrap().iter().map(|e| e.id).collect();
    let log = format!("{DATABASE_FILE}-wal");
    let (database, log_bytes) = (
        std::fs::read(folder.path().join(DATABASE_FILE)).unwrap(),
        std::fs::read(folder.path().join(&log)).unwrap(),
    );
    let mut lengths = BTreeSet::new();
    for cut in (0..40).map(|n| log_bytes.len() * n / 40).chain([log_bytes.len() - 1, log_bytes.len()]) {
        let copy = tempfile::tempdir().unwrap();
        std::fs::write(copy.path().join(DATABASE_FILE), &database).unwrap();
        std::fs::write(copy.path().join(&log), &log_bytes[..cut]).unwrap();
        let there = there(copy.path()).await;
        assert_eq!(there, all[..there.len()], "cut at {cut}");
        lengths.insert(there.len());
    }
    assert!(lengths.contains(&12) && lengths.len() > 8, "{lengths:?}");
}
