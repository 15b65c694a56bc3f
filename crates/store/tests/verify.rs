//! What something else did to the database shows.

use heelup_core::journal::Trouble;
use heelup_store::{Database, Fault};

use crate::life::{JOINED, ana, ben, draft, morning, sql};

async fn faults_after(statements: &str) -> Vec<Fault> {
    let folder = tempfile::tempdir().unwrap();
    let store = Database::open(folder.path()).await.unwrap();
    for person in [ana(), ben()] {
        store.create_person(person, JOINED).await.unwrap();
        for day in 1..=4 {
            store.append(draft(person, day, morning(2))).await.unwrap();
        }
    }
    sql(folder.path(), &statements.replace("ANA", &ana().to_string()).replace("BEN", &ben().to_string()))
        .await;
    let verified = store.verify(ana()).await.unwrap();
    assert!(verified.faults.iter().all(|f| !f.to_string().is_empty() && !f.remedy().is_empty()));
    assert!(store.verify(ben()).await.unwrap().faults.is_empty(), "Ben's journal is another one");
    verified.faults
}

#[tokio::test]
async fn an_untouched_journal_is_whole() {
    assert_eq!(faults_after("SELECT 1").await, []);
}

#[tokio::test]
async fn a_changed_entry_breaks_the_chain() {
    let faults = faults_after(
        "UPDATE entries SET body = replace(body, '\"stiffness\":2', '\"stiffness\":0') WHERE person = 'ANA' AND seq = 2",
    )
    .await;
    assert!(
        matches!(&faults[..], [Fault::Entry(p)] if p.line == 2 && p.trouble == Trouble::BrokenHash),
        "{faults:?}"
    );
}

#[tokio::test]
async fn a_lost_tail_shows_in_the_count() {
    let faults = faults_after("DELETE FROM entries WHERE person = 'ANA' AND seq = 4").await;
    assert_eq!(faults, [Fault::Count { counted: 4, found: 3 }]);
    let faults = faults_after(
        "DELETE FROM entries WHERE person = 'ANA' AND seq = 4; UPDATE people SET entries = 3 WHERE id = 'ANA'",
    )
    .await;
    assert_eq!(faults, [Fault::Head]);
}

#[tokio::test]
async fn a_lost_middle_shows_in_numbers_and_chain() {
    let faults = faults_after("DELETE FROM entries WHERE person = 'ANA' AND seq = 2").await;
    assert!(faults.contains(&Fault::Number { place: 2, found: 3 }), "{faults:?}");
    assert!(faults.iter().any(|f| matches!(f, Fault::Entry(p) if p.line == 2)), "{faults:?}");
}

#[tokio::test]
async fn a_changed_column_shows_beside_its_entry() {
    for column in [
        "date = '2026-01-01'",
        "kind = 'placed'",
        "about = 'x'",
        "file_sha256 = 'x'",
        "hash = 'x'",
        "id = 'x'",
    ] {
        let faults =
            faults_after(&format!("UPDATE entries SET {column} WHERE person = 'ANA' AND seq = 3")).await;
        assert_eq!(faults, [Fault::Column { entry: 3 }], "{column}");
    }
}

#[tokio::test]
async fn an_entry_in_somebody_elses_journal_shows() {
    let faults = faults_after(
        "INSERT INTO entries SELECT 'ANA', 5, 'x', recorded_at, date, programme, kind, about, file_sha256, file_index, \
         body, prev, hash FROM entries WHERE person = 'BEN' AND seq = 1",
    )
    .await;
    assert!(faults.contains(&Fault::Stranger { entry: 5 }), "{faults:?}");
    assert!(faults.contains(&Fault::Count { counted: 4, found: 5 }), "{faults:?}");
}
