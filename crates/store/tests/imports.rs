//! Journals as text on their way in: whole or not at all.

use heelup_core::journal::{Entry, Trouble, write_line};
use heelup_store::{Appended, Database, StoreError};

use crate::life::{JOINED, ana, ben, draft, morning};

async fn store() -> (tempfile::TempDir, Database) {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    (folder, store)
}

/// A sealed journal of so many mornings of Ana's.
async fn text(mornings: i8) -> String {
    let (_folder, store) = store().await;
    store.create_person(ana(), JOINED).await.unwrap();
    for day in 1..=mornings {
        store.append(draft(ana(), day, morning(2))).await.unwrap();
    }
    store.export(ana()).await.unwrap()
}

#[tokio::test]
async fn a_journal_that_is_not_whole_is_refused_whole_with_line_and_remedy() {
    let whole = text(3).await;
    let second = whole.lines().nth(1).unwrap();
    let faults = [
        (whole.replacen("\"stiffness\":2", "\"stiffness\":1", 1), 1, "changed"),
        (whole.replacen(&format!("{second}\n"), "", 1), 2, "changed"),
        (whole[..whole.len() - 20].to_owned(), 3, "cut off"),
        (whole.replacen(second, "no entry", 1), 2, "not a journal entry"),
        (whole.replacen("morning-checked-in", "moon-walked", 3), 1, "moon-walked"),
        (format!("{whole}{second}\n"), 4, "the hash does not fit"),
        (whole.replacen(&ana().to_string(), &ben().to_string(), 1), 1, "hash"),
    ];
    let (_folder, store) = store().await;
    for (text, line, words) in faults {
        let error = store.import(&text).await.unwrap_err();
        let StoreError::BadJournal { problems, .. } = &error else { panic!("{error}") };
        assert_eq!(problems[0].line, line, "{error}");
        assert!(
            error.to_string().contains(&format!("line {line}")) && error.to_string().contains(words),
            "{error}"
        );
        assert_eq!(error.remedy(), problems[0].trouble.remedy());
        assert!(store.people().await.unwrap().is_empty(), "nothing of it was taken: {words}");
    }
    assert!(matches!(store.import("\n \n").await, Err(StoreError::NothingToImport)));
}

#[tokio::test]
async fn a_chain_that_went_another_way_is_refused_at_its_first_other_line() {
    let (_folder, store) = store().await;
    let home = text(3).await;
    store.import(&home).await.unwrap();
    // The same first two mornings, another third one.
    let (_other_folder, other) = self::store().await;
    other.import(&home.lines().take(2).map(|l| format!("{l}\n")).collect::<String>()).await.unwrap();
    other.append(draft(ana(), 9, morning(9))).await.unwrap();
    let error = store.import(&other.export(ana()).await.unwrap()).await.unwrap_err();
    assert!(matches!(error, StoreError::Diverged { line: 3, person } if person == ana()), "{error}");
    assert_eq!(store.export(ana()).await.unwrap(), home);
}

#[tokio::test]
async fn a_journal_written_by_hand_is_sealed_on_the_way_in_and_may_come_again() {
    let (_folder, store) = store().await;
    let drafts: Vec<_> = (1..=3).map(|day| draft(ana(), day, morning(2))).collect();
    let by_hand: String = drafts
        .iter()
        .map(|d| write_line(&Entry::unsealed(d.clone())).unwrap())
        .collect::<String>()
        .replace(":", ": ");
    let done = store.import(&by_hand.replace("T07: 30: 00+01: 00", "T07:30:00+01:00")).await.unwrap();
    assert_eq!((done.added, done.already_there), (3, 0));
    let entries = store.entries(ana()).await.unwrap();
    assert!(entries.iter().all(|e| e.hash.len() == 64));
    assert!(store.verify(ana()).await.unwrap().faults.is_empty());

    // The person's own file, one line longer.
    let more = draft(ana(), 4, morning(1));
    let longer: String =
        drafts.iter().chain([&more]).map(|d| write_line(&Entry::unsealed(d.clone())).unwrap()).collect();
    let done = store.import(&longer).await.unwrap();
    assert_eq!((done.added, done.already_there), (1, 3));
    assert!(matches!(store.append(more).await.unwrap(), Appended::AlreadyThere(_)));
}

/// Written by the first version; it must be read, and its hashes hold, for ever.
const FIRST_VERSION: &str = include_str!("samples/first-version.ndjson");

#[tokio::test]
async fn a_journal_of_the_first_version_is_still_whole() {
    let (_folder, store) = store().await;
    let done = store.import(FIRST_VERSION).await.unwrap();
    assert_eq!(done.added, 3);
    assert_eq!(store.export(done.person).await.unwrap(), FIRST_VERSION);
    assert!(store.verify(done.person).await.unwrap().faults.is_empty());
}

#[tokio::test]
async fn an_entry_of_a_newer_version_inside_the_database_is_named_and_unharmed() {
    let (folder, store) = store().await;
    store.import(&text(2).await).await.unwrap();
    let body = store
        .export(ana())
        .await
        .unwrap()
        .lines()
        .nth(1)
        .unwrap()
        .replace("morning-checked-in", "moon-walked");
    crate::life::sql(folder.path(), &format!("UPDATE entries SET body = '{body}' WHERE seq = 2")).await;
    let error = store.entries(ana()).await.unwrap_err();
    assert!(error.to_string().contains("line 2: unknown kind of fact \"moon-walked\""), "{error}");
    assert_eq!(error.remedy(), Trouble::UnknownKind { kind: String::new() }.remedy());
    assert!(
        store.export(ana()).await.unwrap().contains("moon-walked"),
        "the text can still be taken elsewhere"
    );
}

#[tokio::test]
async fn an_imported_entry_may_not_take_the_id_of_somebody_elses() {
    let (_folder, store) = store().await;
    store.create_person(ben(), JOINED).await.unwrap();
    let journal = text(2).await;
    let id = journal.lines().nth(1).unwrap().get(7..43).unwrap().parse().unwrap();
    store.append(heelup_core::journal::Draft { id, ..draft(ben(), 1, morning(1)) }).await.unwrap();
    let error = store.import(&journal).await.unwrap_err();
    assert!(matches!(error, StoreError::IdTaken { id: taken } if taken == id), "{error:?}");
    assert_eq!(store.people().await.unwrap().len(), 1, "nothing of it was taken");
}
