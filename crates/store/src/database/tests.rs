//! What cannot be seen from outside: the settings of each connection, and that a full disk is got over.

use heelup_core::{
    journal::{CheckIn, Draft, EntryId, Fact, PersonId},
    units::LocalDate,
};
use sqlx::Executor as _;
use uuid::Uuid;

use super::*;

fn morning(person: PersonId) -> Draft {
    Draft {
        id: EntryId(Uuid::now_v7()),
        recorded_at: "2026-03-02T07:00:00+01:00".into(),
        date: LocalDate::new(2026, 3, 2).unwrap(),
        person,
        programme: None,
        side: None,
        fact: Fact::MorningCheckedIn(CheckIn::default()),
    }
}

#[tokio::test]
async fn every_commit_is_flushed_and_readers_cannot_write() {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    let ask = async |pool: &SqlitePool, setting: &'static str| -> String {
        let value: std::result::Result<i64, _> = sqlx::query_scalar(setting).fetch_one(pool).await;
        match value {
            Ok(number) => number.to_string(),
            Err(_) => sqlx::query_scalar(setting).fetch_one(pool).await.unwrap(),
        }
    };
    for pool in [&store.writer, &store.readers] {
        assert_eq!(ask(pool, "PRAGMA journal_mode").await, "wal");
        assert_eq!(ask(pool, "PRAGMA synchronous").await, "2", "FULL: the log is flushed at each commit");
        assert_eq!(ask(pool, "PRAGMA foreign_keys").await, "1");
        assert_eq!(ask(pool, "PRAGMA secure_delete").await, "1");
        assert_eq!(ask(pool, "PRAGMA busy_timeout").await, "5000");
    }
    assert_eq!(store.writer.options().get_max_connections(), 1);
    assert!(store.readers.execute("DELETE FROM entries").await.is_err());
    assert!(store.writer.execute("DELETE FROM entries").await.is_ok());
}

#[tokio::test]
async fn after_a_full_disk_the_same_store_writes_on() {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    let person = PersonId(Uuid::now_v7());
    store.create_person(person, "2026-03-01T18:00:00+01:00").await.unwrap();
    let mut kept = 0;
    for _ in 0..3 {
        // Holds for this connection alone, as room does until somebody makes more.
        let pages: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&store.writer).await.unwrap();
        let limit = format!("PRAGMA max_page_count = {}", pages + 2);
        store.writer.execute(sqlx::AssertSqlSafe(limit)).await.unwrap();
        let error = loop {
            match store.append(morning(person)).await {
                Ok(_) => kept += 1,
                Err(e) => break e,
            }
        };
        assert!(matches!(error, StoreError::NoRoom { .. }), "{error:?}");
        store.append(morning(person)).await.unwrap();
        kept += 1;
    }
    let verified = store.verify(person).await.unwrap();
    assert_eq!((verified.entries, verified.faults), (kept, vec![]));
}
