//! An entry as a row: the sealed line, and the columns read out of it to find it again.

use std::path::Path;

use heelup_core::journal::{
    Entry, EntryId, JournalProblem, PersonId, Trouble, read_ndjson, seal, write_line,
};
use sqlx::SqliteConnection;

use super::sql;
use crate::{
    Result, StoreError,
    standing::{self, Tie},
};

/// A sealed entry and its text.
pub(super) struct Sealed {
    pub(super) entry: Entry,
    pub(super) body: String,
}

impl Sealed {
    /// Ties an entry to the one before.
    pub(super) fn new(entry: Entry, prev: &str) -> Result<Self> {
        let entry = seal(entry, prev)?;
        let mut body = write_line(&entry)?;
        body.truncate(body.trim_end().len());
        Ok(Self { entry, body })
    }
}

/// The columns beside the body; all of them follow from it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Columns {
    pub(super) id: String,
    pub(super) recorded_at: String,
    pub(super) date: String,
    pub(super) programme: Option<String>,
    pub(super) kind: String,
    pub(super) about: Option<String>,
    pub(super) file_sha256: Option<String>,
    pub(super) file_index: Option<i64>,
    pub(super) prev: String,
    pub(super) hash: String,
}

impl Columns {
    /// Reads the columns out of an entry.
    pub(super) fn of(entry: &Entry) -> Result<Self> {
        let fact = serde_json::to_value(&entry.fact)?;
        let file = standing::file_of(&entry.fact);
        Ok(Self {
            id: entry.id.to_string(),
            recorded_at: entry.recorded_at.clone(),
            date: entry.date.to_string(),
            programme: entry.programme.map(|id| id.to_string()),
            kind: fact.get("kind").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned(),
            about: standing::tie(&entry.fact).map(|(Tie::Corrects(of) | Tie::Withdraws(of))| of.to_string()),
            file_sha256: file.map(|f| f.sha256.to_ascii_lowercase()),
            file_index: file.map(|f| i64::from(f.index)),
            prev: entry.prev.clone(),
            hash: entry.hash.clone(),
        })
    }
}

/// Adds one row; the caller moves the person's head.
pub(super) async fn insert(
    connection: &mut SqliteConnection,
    seq: i64,
    entry: &Entry,
    body: &str,
) -> Result<std::result::Result<(), sqlx::Error>> {
    let columns = Columns::of(entry)?;
    let done = sqlx::query(sql::ADD_ENTRY)
        .bind(entry.person.to_string())
        .bind(seq)
        .bind(columns.id)
        .bind(columns.recorded_at)
        .bind(columns.date)
        .bind(columns.programme)
        .bind(columns.kind)
        .bind(columns.about)
        .bind(columns.file_sha256)
        .bind(columns.file_index)
        .bind(body)
        .bind(columns.prev)
        .bind(columns.hash)
        .execute(connection)
        .await;
    Ok(done.map(|_| ()))
}

/// Reads a body back into an entry.
pub(super) fn read(path: &Path, person: PersonId, seq: i64, body: &str) -> Result<Entry> {
    serde_json::from_str(body).map_err(|why| {
        // The journal reader knows a newer kind of fact from a broken line.
        let trouble = read_ndjson(body)
            .problems
            .into_iter()
            .map(|problem| problem.trouble)
            .find(|trouble| matches!(trouble, Trouble::UnknownKind { .. }))
            .unwrap_or_else(|| Trouble::NotAnEntry { why: why.to_string() });
        let problem = JournalProblem { line: usize::try_from(seq).unwrap_or_default(), trouble };
        StoreError::Unreadable { path: path.into(), person, problem }
    })
}

/// Reads a column that names how one entry refers to another.
pub(super) fn tie(kind: &str, about: EntryId) -> Option<Tie> {
    match kind {
        "entry-corrected" => Some(Tie::Corrects(about)),
        "entry-withdrawn" => Some(Tie::Withdraws(about)),
        _ => None,
    }
}
