//! A store by its path.

use std::{fs, path::PathBuf};

use heelup_store::{DATABASE_FILE, Database, StoreError, Target, open_target};

use crate::life::{JOINED, ana, ben, draft, morning};

#[tokio::test]
async fn a_path_says_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let store = Database::open(&at("data")).await.unwrap();
    store.create_person(ana(), JOINED).await.unwrap();
    store.append(draft(ana(), 1, morning(1))).await.unwrap();
    store.close().await;
    fs::copy(at("data").join(DATABASE_FILE), at("backup")).unwrap();
    fs::write(at("by-hand"), store_text()).unwrap();

    let databases =
        [at("data"), at("data").join(DATABASE_FILE), at("backup"), at("new.db"), at("new.SQLite")];
    for path in databases {
        let Target::Database(_) = open_target(&path).await.unwrap() else { panic!("{}", path.display()) };
    }
    for path in [at("new.ndjson"), at("new.jsonl"), at("by-hand")] {
        let Target::File(_) = open_target(&path).await.unwrap() else { panic!("{}", path.display()) };
    }
    fs::write(at("letter.txt"), "Dear aunt").unwrap();
    for path in [at("letter.txt"), at("no-such-folder"), PathBuf::from("")] {
        let error = open_target(&path).await.unwrap_err();
        assert!(matches!(error, StoreError::UnknownTarget { .. }), "{error:?}");
        assert!(error.remedy().contains("data folder"));
    }
    assert!(!at("no-such-folder").exists());
}

fn store_text() -> String {
    use heelup_core::journal::{Entry, write_line};
    write_line(&Entry::unsealed(draft(ana(), 1, morning(1)))).unwrap()
}

#[tokio::test]
async fn both_kinds_take_and_give_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let drafts = vec![draft(ana(), 1, morning(1)), draft(ana(), 2, morning(2))];
    let mut read = Vec::new();
    for name in ["a.db", "a.ndjson"] {
        let mut target = open_target(&folder.path().join(name)).await.unwrap();
        if let Target::Database(database) = &target {
            database.create_person(ana(), JOINED).await.unwrap();
        }
        assert!(target.append_all(drafts.clone()).await.unwrap().iter().all(heelup_store::Appended::is_new));
        assert!(target.append_all(drafts.clone()).await.unwrap().iter().all(|a| !a.is_new()));
        assert!(target.entries(ben()).await.is_err());
        read.push(target.entries(ana()).await.unwrap());
        target.close().await;
    }
    assert_eq!(read[0], read[1]);
    assert_eq!(read[0].len(), 2);
}
