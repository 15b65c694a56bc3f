//! Every statement, as one text that SQLite and PostgreSQL both run.
//!
//! `$1` markers, BIGINT and TEXT only, no date functions, nothing one engine alone knows.

pub(super) const ADD_PERSON: &str =
    "INSERT INTO people (id, created_at, entries, head) VALUES ($1, $2, 0, '') ON CONFLICT (id) DO NOTHING";
pub(super) const PEOPLE: &str = "SELECT id, created_at, entries FROM people ORDER BY created_at, id";
pub(super) const HEAD: &str = "SELECT entries, head FROM people WHERE id = $1";
pub(super) const MOVE_HEAD: &str = "UPDATE people SET entries = $2, head = $3 WHERE id = $1";
pub(super) const REMOVE_PERSON: &str = "DELETE FROM people WHERE id = $1";
pub(super) const REMOVE_ENTRIES: &str = "DELETE FROM entries WHERE person = $1";

pub(super) const ADD_ENTRY: &str = "INSERT INTO entries \
    (person, seq, id, recorded_at, date, programme, kind, about, file_sha256, file_index, body, prev, hash) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
pub(super) const ENTRY: &str = "SELECT person, seq, body FROM entries WHERE id = $1";
pub(super) const BODIES_AFTER: &str =
    "SELECT seq, body FROM entries WHERE person = $1 AND seq > $2 ORDER BY seq";
pub(super) const HASHES: &str = "SELECT hash FROM entries WHERE person = $1 ORDER BY seq";
pub(super) const ROWS: &str = "SELECT seq, id, recorded_at, date, programme, kind, about, file_sha256, file_index, body, \
    prev, hash FROM entries WHERE person = $1 ORDER BY seq";
pub(super) const OF_FILE: &str = "SELECT id, seq, body FROM entries \
    WHERE person = $1 AND file_sha256 = $2 AND file_index = $3 ORDER BY seq";
pub(super) const TIES: &str =
    "SELECT id, kind, about FROM entries WHERE person = $1 AND about IS NOT NULL ORDER BY seq";

pub(super) const SNAPSHOT: &str =
    "SELECT seq, payload FROM snapshots WHERE person = $1 AND engine = $2 AND catalog = $3 AND date = $4";
pub(super) const PUT_SNAPSHOT: &str = "INSERT INTO snapshots (person, engine, catalog, date, seq, payload) \
    VALUES ($1, $2, $3, $4, $5, $6) \
    ON CONFLICT (person, engine, catalog, date) DO UPDATE SET seq = excluded.seq, payload = excluded.payload";
pub(super) const DROP_SNAPSHOTS: &str = "DELETE FROM snapshots WHERE person = $1";
pub(super) const DROP_SNAPSHOTS_FROM: &str = "DELETE FROM snapshots WHERE person = $1 AND date >= $2";
pub(super) const DROP_ALL_SNAPSHOTS: &str = "DELETE FROM snapshots";
