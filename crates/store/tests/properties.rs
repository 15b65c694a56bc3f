//! What was written reads back the same, whatever it was.

use heelup_core::journal::{Draft, Entry, PersonId, seal};
use heelup_store::{Appended, Database, JournalFile};
use proptest::{collection::vec, prelude::*};
use uuid::Uuid;

use crate::{
    life::{JOINED, ana},
    strategies,
};

/// The entries that these drafts become in an empty journal.
fn sealed(drafts: Vec<Draft>) -> Vec<Entry> {
    let mut prev = String::new();
    drafts
        .into_iter()
        .map(|draft| {
            let entry = seal(Entry::unsealed(draft), &prev).unwrap();
            prev.clone_from(&entry.hash);
            entry
        })
        .collect()
}

/// Drafts with ids of their own whose runs come from files of their own.
fn life() -> impl Strategy<Value = Vec<Draft>> {
    vec(strategies::draft(ana()), 1..12).prop_filter("ids differ", |drafts| {
        let ids: std::collections::BTreeSet<_> = drafts.iter().map(|d| d.id).collect();
        ids.len() == drafts.len()
    })
}

fn of(person: PersonId, drafts: &[Draft]) -> Vec<Draft> {
    drafts.iter().cloned().map(|draft| Draft { person, ..draft }).collect()
}

#[test]
fn a_database_gives_back_what_it_was_given() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let folders = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let open = |folder: &tempfile::TempDir| runtime.block_on(Database::open(folder.path())).unwrap();
    let (here, there) = (open(&folders.0), open(&folders.1));
    proptest!(crate::seed::the_same_each_time(96), |(drafts in life())| {
        runtime.block_on(async {
            // Each case is another person's; their ids must differ from those of all cases before.
            let person = PersonId(Uuid::now_v7());
            let mut drafts = of(person, &drafts);
            for draft in &mut drafts {
                draft.id.0 = Uuid::now_v7();
            }
            here.create_person(person, JOINED).await.unwrap();
            let done = here.append_all(drafts.clone()).await.unwrap();
            let kept: Vec<Entry> = done.into_iter().filter(Appended::is_new).map(|a| a.entry().clone()).collect();
            let expected = sealed(drafts.clone());
            prop_assert_eq!(&kept, &expected);
            prop_assert_eq!(&here.entries(person).await.unwrap(), &expected);
            prop_assert!(here.verify(person).await.unwrap().faults.is_empty());

            // Saying it all again changes nothing.
            let again = here.append_all(drafts).await.unwrap();
            prop_assert!(again.iter().all(|a| matches!(a, Appended::AlreadyThere(_))));

            // The text carries everything: elsewhere it is the same journal, and the same text again.
            let text = here.export(person).await.unwrap();
            prop_assert_eq!(there.import(&text).await.unwrap().added, u64::try_from(expected.len()).unwrap());
            prop_assert_eq!(&there.entries(person).await.unwrap(), &expected);
            prop_assert_eq!(there.export(person).await.unwrap(), text);
            Ok(())
        })?;
    });
}

#[test]
fn a_journal_file_gives_back_what_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.ndjson");
    proptest!(crate::seed::the_same_each_time(64), |(drafts in life())| {
        let _ = std::fs::remove_file(&path);
        let expected = sealed(drafts.clone());
        let mut journal = JournalFile::open(&path).unwrap();
        for draft in drafts {
            prop_assert!(journal.append(draft).unwrap().is_new());
        }
        prop_assert_eq!(journal.entries(), &expected[..]);
        drop(journal);
        let journal = JournalFile::open(&path).unwrap();
        prop_assert_eq!(journal.entries(), &expected[..]);
        prop_assert!(journal.notices().is_empty() && journal.is_sealed());
    });
}
