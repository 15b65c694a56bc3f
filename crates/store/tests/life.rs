//! Small facts to fill a journal with.

use heelup_core::{
    journal::{
        CheckIn, Correction, Draft, EntryId, Fact, PersonId, Profile, Run, Session, SourceFile, Sport,
        Withdrawal,
    },
    units::{Involved, LocalDate, Pain, Stiffness},
};
use uuid::Uuid;

/// When everybody in these tests joins.
pub(crate) const JOINED: &str = "2026-03-01T18:00:00+01:00";

pub(crate) fn ana() -> PersonId {
    PersonId(Uuid::from_u128(0x0195_0000_0000_7000_8000_0000_0000_000a))
}

pub(crate) fn ben() -> PersonId {
    PersonId(Uuid::from_u128(0x0195_0000_0000_7000_8000_0000_0000_000b))
}

/// A fact on a day of March 2026, with a fresh id.
pub(crate) fn draft(person: PersonId, day: i8, fact: Fact) -> Draft {
    Draft {
        id: EntryId(Uuid::now_v7()),
        recorded_at: format!("2026-03-{day:02}T07:30:00+01:00"),
        date: LocalDate::new(2026, 3, day).unwrap(),
        person,
        programme: None,
        side: Some(Involved::Right),
        fact,
    }
}

pub(crate) fn profile(name: &str) -> Fact {
    Fact::ProfileSet(Profile { name: Some(name.to_owned()), ..Profile::default() })
}

pub(crate) fn morning(stiffness: i64) -> Fact {
    Fact::MorningCheckedIn(CheckIn {
        stiffness: Some(Stiffness::new(stiffness).unwrap()),
        minutes: Some(10),
        ..CheckIn::default()
    })
}

pub(crate) fn session(pain: i64) -> Fact {
    Fact::SessionFinished(Session { pain: Some(Pain::new(pain).unwrap()), ..Session::default() })
}

/// A run out of a device file with this content hash.
pub(crate) fn run(sha256: &str, index: u16) -> Fact {
    Fact::RunImported(Run {
        duration_s: Some(2400),
        distance_m: Some(8000),
        hills: true,
        file: Some(SourceFile { name: "run.fit".into(), sha256: sha256.into(), index, device: None }),
        ..Run::of(Sport::Running)
    })
}

pub(crate) fn correct(of: EntryId, fact: Fact) -> Fact {
    Fact::EntryCorrected(Correction { of, fact: Box::new(fact) })
}

pub(crate) fn withdraw(of: EntryId) -> Fact {
    Fact::EntryWithdrawn(Withdrawal { of, why: None })
}

/// Does something to a database behind the store's back, as another program would.
pub(crate) async fn sql(folder: &std::path::Path, statements: &str) {
    use sqlx::{Connection as _, Executor as _};
    let options =
        sqlx::sqlite::SqliteConnectOptions::new().filename(folder.join(heelup_store::DATABASE_FILE));
    let mut connection = sqlx::SqliteConnection::connect_with(&options.foreign_keys(false)).await.unwrap();
    connection.execute(sqlx::AssertSqlSafe(statements.to_owned())).await.unwrap();
    connection.close().await.unwrap();
}
