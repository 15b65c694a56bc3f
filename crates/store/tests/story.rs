//! One life in one real file: join, check in, correct, withdraw, take it all elsewhere, be forgotten.

use heelup_core::journal::Fact;
use heelup_store::{Appended, DATABASE_FILE, Database, StoreError};

use crate::life::{JOINED, ana, ben, correct, draft, morning, profile, run, session, withdraw};

#[tokio::test]
async fn a_life_is_kept_carried_elsewhere_and_erased() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("new").join("data");
    let store = Database::open(&data).await.unwrap();

    // Ana and Ben join.
    assert!(store.create_person(ana(), JOINED).await.unwrap());
    assert!(
        !store.create_person(ana(), "2027-01-01T00:00:00Z").await.unwrap(),
        "joining twice changes nothing"
    );
    store.create_person(ben(), "2026-03-02T08:00:00+01:00").await.unwrap();
    assert!(store.entries(ana()).await.unwrap().is_empty());

    // She says who she is, checks in, does a session; the pain she gave was wrong, the run was not hers.
    let said = [
        draft(ana(), 1, profile("Ana Mariposa")),
        draft(ana(), 2, morning(2)),
        draft(ana(), 2, session(2)),
        draft(ana(), 2, run("aa11", 0)),
    ];
    for one in said.clone() {
        assert!(store.append(one).await.unwrap().is_new());
    }
    store.append(draft(ben(), 2, morning(5))).await.unwrap();
    let corrected = draft(ana(), 3, correct(said[2].id, session(6)));
    let withdrawn = draft(ana(), 3, withdraw(said[3].id));
    store.append_all(vec![corrected.clone(), withdrawn.clone()]).await.unwrap();

    // Everything is there in order, also after the program ended.
    let ids: Vec<_> = said.iter().chain([&corrected, &withdrawn]).map(|d| d.id).collect();
    store.close().await;
    assert!(!data.join(format!("{DATABASE_FILE}-wal")).exists(), "a clean end leaves one file");
    let store = Database::open(&data).await.unwrap();
    let entries = store.entries(ana()).await.unwrap();
    assert_eq!(entries.iter().map(|e| e.id).collect::<Vec<_>>(), ids);
    assert_eq!(store.entries_after(ana(), 4).await.unwrap(), entries[4..]);
    assert_eq!(store.entries_after(ana(), 6).await.unwrap(), []);
    let people = store.people().await.unwrap();
    assert_eq!(people.iter().map(|p| (p.id, p.entries)).collect::<Vec<_>>(), [(ana(), 6), (ben(), 1)]);
    assert_eq!(people[0].created_at, JOINED);
    assert!(store.verify(ana()).await.unwrap().faults.is_empty());

    // She takes her journal to another machine; it is the same there, and taking it twice adds nothing.
    let text = store.export(ana()).await.unwrap();
    assert_eq!(text.lines().count(), 6);
    let elsewhere = Database::open(&folder.path().join("elsewhere")).await.unwrap();
    let taken = elsewhere.import(&text).await.unwrap();
    assert_eq!((taken.person, taken.added, taken.already_there), (ana(), 6, 0));
    assert_eq!(elsewhere.entries(ana()).await.unwrap(), entries);
    assert!(elsewhere.verify(ana()).await.unwrap().faults.is_empty());
    let again = elsewhere.import(&text).await.unwrap();
    assert_eq!((again.added, again.already_there), (0, 6));

    // There she goes on, and the longer journal comes home.
    elsewhere.append(draft(ana(), 4, morning(3))).await.unwrap();
    let home = store.import(&elsewhere.export(ana()).await.unwrap()).await.unwrap();
    assert_eq!((home.added, home.already_there), (1, 6));

    // She asks to be forgotten: her words are in no file of this folder, Ben's journal is whole.
    assert!(bytes_of(&data).windows(12).any(|w| w == b"Ana Mariposa"));
    assert_eq!(store.erase(ana()).await.unwrap(), 7);
    assert!(!bytes_of(&data).windows(12).any(|w| w == b"Ana Mariposa"));
    assert!(matches!(store.entries(ana()).await, Err(StoreError::UnknownPerson { .. })));
    assert_eq!(store.entries(ben()).await.unwrap().len(), 1);
    assert!(store.verify(ben()).await.unwrap().faults.is_empty());
}

fn bytes_of(folder: &std::path::Path) -> Vec<u8> {
    std::fs::read_dir(folder).unwrap().flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}

#[cfg(unix)]
#[tokio::test]
async fn data_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let store = Database::open(&data).await.unwrap();
    store.create_person(ana(), JOINED).await.unwrap();
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    for file in std::fs::read_dir(&data).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    assert!(data.join(format!("{DATABASE_FILE}-wal")).exists(), "the log was looked at, too");
}

#[tokio::test]
async fn saying_the_same_again_changes_nothing_and_another_thing_under_the_same_id_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    store.create_person(ana(), JOINED).await.unwrap();
    store.create_person(ben(), JOINED).await.unwrap();
    let first = draft(ana(), 2, morning(2));
    let kept = store.append(first.clone()).await.unwrap();
    store.append(draft(ana(), 3, morning(3))).await.unwrap();

    assert_eq!(store.append(first.clone()).await.unwrap(), Appended::AlreadyThere(kept.entry().clone()));

    let mut other = first.clone();
    other.fact = morning(9);
    assert!(matches!(store.append(other).await, Err(StoreError::IdTaken { id }) if id == first.id));
    let mut stranger = first.clone();
    stranger.person = ben();
    assert!(matches!(store.append(stranger.clone()).await, Err(StoreError::IdTaken { .. })));

    // All or nothing: a good draft in the same call is not kept either.
    let good = draft(ana(), 4, morning(1));
    assert!(store.append_all(vec![good.clone(), stranger]).await.is_err());
    let ids: Vec<_> = store.entries(ana()).await.unwrap().iter().map(|e| e.id).collect();
    assert!(ids.len() == 2 && !ids.contains(&good.id));
    assert!(store.verify(ana()).await.unwrap().faults.is_empty());
}

#[tokio::test]
async fn a_run_file_counts_once_until_it_is_withdrawn() {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    for person in [ana(), ben()] {
        store.create_person(person, JOINED).await.unwrap();
    }
    let first = draft(ana(), 2, run("ABCD", 0));
    store.append(first.clone()).await.unwrap();

    let done = store.append(draft(ana(), 9, run("abcd", 0))).await.unwrap();
    assert!(matches!(&done, Appended::DuplicateRun(earlier) if earlier.id == first.id));
    assert_eq!(store.entries(ana()).await.unwrap().len(), 1);
    // Another activity of the same file, and another person's copy of it, are something else.
    assert!(store.append(draft(ana(), 2, run("abcd", 1))).await.unwrap().is_new());
    assert!(store.append(draft(ben(), 2, run("abcd", 0))).await.unwrap().is_new());
    // Twice in one call counts once, too.
    let done =
        store.append_all(vec![draft(ana(), 5, run("ef", 0)), draft(ana(), 5, run("ef", 0))]).await.unwrap();
    assert_eq!(done.iter().filter(|a| a.is_new()).count(), 1);

    // A correction keeps the file; a withdrawal lets it in again, with its correction gone as well.
    let mut harder = run("abcd", 0);
    if let Fact::RunImported(run) = &mut harder {
        run.fast = true;
    }
    store.append(draft(ana(), 3, correct(first.id, harder))).await.unwrap();
    assert!(!store.append(draft(ana(), 4, run("abcd", 0))).await.unwrap().is_new());
    store.append(draft(ana(), 4, withdraw(first.id))).await.unwrap();
    assert!(store.append(draft(ana(), 4, run("abcd", 0))).await.unwrap().is_new());
    assert!(!store.append(draft(ana(), 5, run("abcd", 0))).await.unwrap().is_new());
}

#[tokio::test]
async fn nobody_can_be_spoken_of_who_has_not_joined() {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    let error = store.append(draft(ana(), 2, morning(2))).await.unwrap_err();
    assert!(matches!(error, StoreError::UnknownPerson { person, .. } if person == ana()), "{error}");
    assert!(error.to_string().contains(DATABASE_FILE) && !error.remedy().is_empty());
    assert!(matches!(store.export(ana()).await, Err(StoreError::UnknownPerson { .. })));
    assert!(matches!(store.verify(ana()).await, Err(StoreError::UnknownPerson { .. })));
    assert!(store.people().await.unwrap().is_empty());
}
