//! Everything that can be wrong with the place: a clear answer, and nothing stored is lost.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use heelup_store::{DATABASE_FILE, Database, Options, Result, StoreError};

use crate::{
    child::{Other, Role, acknowledged},
    life::{JOINED, ana, draft, morning, sql},
};

/// A data folder with three mornings in it.
async fn filled() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let store = Database::open(&data).await.unwrap();
    store.create_person(ana(), JOINED).await.unwrap();
    for day in 1..=3 {
        store.append(draft(ana(), day, morning(2))).await.unwrap();
    }
    store.close().await;
    (folder, data)
}

async fn assert_unharmed(data: &Path) {
    let store = Database::open(data).await.unwrap();
    assert_eq!(store.entries(ana()).await.unwrap().len(), 3);
    assert_eq!(store.verify(ana()).await.unwrap().faults, []);
    assert!(store.append(draft(ana(), 9, morning(1))).await.unwrap().is_new(), "and it goes on");
    store.close().await;
}

async fn open_impatiently(data: &Path) -> Result<Database> {
    Database::open_with(data, Options { patience: Duration::from_millis(80), ..Options::default() }).await
}

/// Opens what must not open; the answer names the place and says what to do.
async fn refused(data: &Path) -> StoreError {
    let error = open_impatiently(data).await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains(&data.display().to_string()), "no place: {text}");
    assert!(!error.remedy().is_empty());
    error
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn a_read_only_folder_is_named_and_what_is_in_it_is_unharmed() {
    let (folder, data) = filled().await;
    set_mode(folder.path(), 0o755);
    // Readable by anybody, writable by nobody but root, who the other process is not.
    set_mode(&data, 0o555);
    set_mode(&data.join(DATABASE_FILE), 0o644);
    let said = Other::start_unprivileged(Role::Open, &data).finish();
    assert!(
        matches!(&said[..], [only] if only.contains("may not be written") && only.contains("data")),
        "{said:?}"
    );
    assert!(said[0].contains("make it writable"), "{said:?}");

    // A folder that cannot be made, and a database file alone that may not be written.
    let said = Other::start_unprivileged(Role::Open, &data.join("below")).finish();
    assert!(said[0].contains("may not be written") && said[0].contains("below"), "{said:?}");
    set_mode(&data, 0o777);
    set_mode(&data.join(DATABASE_FILE), 0o444);
    let said = Other::start_unprivileged(Role::Open, &data).finish();
    assert!(said[0].contains("may not be written") && said[0].contains(DATABASE_FILE), "{said:?}");

    set_mode(&data, 0o700);
    set_mode(&data.join(DATABASE_FILE), 0o600);
    for left in [format!("{DATABASE_FILE}-wal"), format!("{DATABASE_FILE}-shm")] {
        // Made by nobody while it looked; root may open them, another user would not have made them.
        let _ = fs::remove_file(data.join(left));
    }
    assert_unharmed(&data).await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_full_disk_is_named_and_everything_acknowledged_is_kept() {
    for blocks in [80, 200, 700] {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let said = Other::start_without_room(Role::Append, &data, blocks).finish();
        let last = said.last().unwrap();
        assert!(
            last.starts_with("error ") && last.contains("no room left") && last.contains(DATABASE_FILE),
            "{last}"
        );
        assert!(last.contains("make room"), "{last}");
        let promised = acknowledged(&said);
        assert_eq!(promised.len() + 1, said.len());
        // With room again everything is there, and it goes on.
        let store = Database::open(&data).await.unwrap();
        store.create_person(ana(), JOINED).await.unwrap();
        let there: Vec<_> = store.entries(ana()).await.unwrap().iter().map(|e| e.id).collect();
        assert_eq!(there, promised);
        assert_eq!(store.verify(ana()).await.unwrap().faults, []);
        assert!(store.append(draft(ana(), 9, morning(1))).await.unwrap().is_new());
    }
}

#[tokio::test]
async fn a_database_held_by_another_program_is_waited_for_and_then_named() {
    let (_folder, data) = filled().await;
    let mut other = Other::start(Role::Hold, &data, None);
    assert_eq!(other.next().unwrap(), "held");
    let error = refused(&data).await;
    assert!(matches!(error, StoreError::Locked { .. }), "{error:?}");
    other.kill();
    assert_unharmed(&data).await;
}

#[tokio::test]
async fn a_write_waits_for_another_writer_and_then_says_so_while_reading_goes_on() {
    let (_folder, data) = filled().await;
    let mut other = Other::start(Role::HoldWriting, &data, None);
    assert_eq!(other.next().unwrap(), "held");
    let store = open_impatiently(&data).await.unwrap();
    let late = draft(ana(), 4, morning(1));
    let error = store.append(late.clone()).await.unwrap_err();
    assert!(matches!(error, StoreError::Locked { .. }), "{error:?}");
    assert_eq!(store.entries(ana()).await.unwrap().len(), 3);
    other.kill();
    assert!(store.append(late).await.unwrap().is_new());
}

#[tokio::test]
async fn what_is_no_database_is_left_as_it_is() {
    for text in ["short", &"A letter to my aunt. ".repeat(400), "{\"kind\":\"x\"}\n"] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(DATABASE_FILE);
        fs::write(&file, text).unwrap();
        let error = refused(folder.path()).await;
        assert!(matches!(error, StoreError::NotADatabase { .. }), "{error:?}");
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    }
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join(DATABASE_FILE)).unwrap();
    assert!(matches!(refused(folder.path()).await, StoreError::NotADatabase { .. }));
    let file = folder.path().join("file");
    fs::write(&file, "a file where the folder should be").unwrap();
    assert!(matches!(refused(&file).await, StoreError::Io { .. }));
}

#[tokio::test]
async fn another_programs_database_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(DATABASE_FILE);
    fs::write(&file, "").unwrap();
    sql(folder.path(), "CREATE TABLE birds (name TEXT); INSERT INTO birds VALUES ('wren')").await;
    assert!(matches!(refused(folder.path()).await, StoreError::ForeignDatabase { .. }));
    sql(folder.path(), "SELECT name FROM birds").await;
    let before = fs::read(&file).unwrap();
    assert!(matches!(refused(folder.path()).await, StoreError::ForeignDatabase { .. }));
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[tokio::test]
async fn a_database_of_a_newer_heelup_is_left_for_the_newer_one() {
    let (_folder, data) = filled().await;
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                 VALUES (999, 'later', 1, x'00', 0)";
    sql(&data, newer).await;
    let error = refused(&data).await;
    assert!(matches!(error, StoreError::Newer { found: 999, known: 1, .. }), "{error:?}");
    assert!(error.remedy().contains("update"));
    sql(&data, "DELETE FROM _sqlx_migrations WHERE version = 999").await;
    assert_unharmed(&data).await;
}

#[tokio::test]
async fn tables_made_by_another_text_of_a_step_are_refused() {
    let (_folder, data) = filled().await;
    sql(&data, "UPDATE _sqlx_migrations SET checksum = x'00'").await;
    let error = refused(&data).await;
    assert!(matches!(error, StoreError::OtherSteps { step: 1, .. }), "{error:?}");
}

#[tokio::test]
async fn a_damaged_database_says_so_and_is_not_made_worse() {
    let (_folder, data) = filled().await;
    let file = data.join(DATABASE_FILE);
    let sound = fs::read(&file).unwrap();
    let mut found = 0;
    for page in 1..sound.len() / 4096 {
        let mut damaged = sound.clone();
        damaged[page * 4096..(page + 1) * 4096].fill(0xff);
        fs::write(&file, &damaged).unwrap();
        let outcome = async {
            let store = open_impatiently(&data).await?;
            let whole = store.verify(ana()).await;
            store.close().await;
            whole
        };
        match outcome.await {
            Ok(verified) => assert!(!verified.faults.is_empty(), "page {page}"),
            Err(error) => {
                assert!(matches!(error, StoreError::Damaged { .. }), "page {page}: {error:?}");
                assert!(error.remedy().contains("backup"));
            }
        }
        found += 1;
        assert_eq!(fs::read(&file).unwrap().len(), damaged.len());
    }
    assert!(found > 5);
    fs::write(&file, sound).unwrap();
    assert_unharmed(&data).await;
}

#[tokio::test]
async fn a_log_without_its_database_is_not_overwritten() {
    let (folder, data) = filled().await;
    let store = Database::open(&data).await.unwrap();
    store.append(draft(ana(), 4, morning(1))).await.unwrap();
    // The database is moved away while its log, with the last morning in it, stays.
    let copy = folder.path().join("copy");
    fs::create_dir(&copy).unwrap();
    let log = format!("{DATABASE_FILE}-wal");
    fs::copy(data.join(&log), copy.join(&log)).unwrap();
    let before = fs::read(copy.join(&log)).unwrap();
    let error = refused(&copy).await;
    assert!(matches!(error, StoreError::StrayLog { .. }), "{error:?}");
    assert_eq!(fs::read(copy.join(&log)).unwrap(), before);
    fs::copy(data.join(DATABASE_FILE), copy.join(DATABASE_FILE)).unwrap();
    assert_eq!(Database::open(&copy).await.unwrap().entries(ana()).await.unwrap().len(), 4);
}
