//! A journal as text: one JSON object a line, read with every problem named and nothing dropped in silence.

use std::{collections::BTreeSet, fmt};

use serde_json::Value;

use super::{Entry, KINDS, verify_seal};

/// A journal as read, with what was wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Journal {
    /// The entries that could be read, in file order.
    pub entries: Vec<Entry>,
    /// Everything that was wrong; empty for a whole journal.
    pub problems: Vec<JournalProblem>,
    /// Whether the entries are sealed with hashes; a journal written by hand is not.
    pub sealed: bool,
}

/// One fault of a journal and the line it stands on (from 1).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct JournalProblem {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What can be wrong with a line of a journal.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// The last line is cut off, as after a power loss: it was never acknowledged.
    TornLastLine,
    /// The line is no JSON entry.
    NotAnEntry {
        /// What the reader stumbled over.
        why: String,
    },
    /// A kind of fact that this version does not know.
    UnknownKind {
        /// The kind as written.
        kind: String,
    },
    /// The entry is not what was sealed, or does not follow the line before.
    BrokenHash,
    /// A line without a hash in a sealed journal.
    NotSealed,
    /// The id stands on an earlier line already.
    DoubleId {
        /// That earlier line.
        first: usize,
    },
    /// Another person's entry: a journal belongs to one.
    OtherPerson,
}

impl Trouble {
    /// Returns what the reader can do about it.
    #[must_use]
    pub const fn remedy(&self) -> &'static str {
        match self {
            Self::TornLastLine => {
                "remove the last line; it was never acknowledged, and nothing before it is lost"
            }
            Self::NotAnEntry { .. } => "compare the line with `heelup schema journal`",
            Self::UnknownKind { .. } => {
                "it was written by a newer Heelup: update this one; the journal is unharmed"
            }
            Self::BrokenHash => {
                "the file was changed after it was written: take a backup, or the entries before this line"
            }
            Self::NotSealed => "a sealed journal is written by Heelup alone: add entries with its commands",
            Self::DoubleId { .. } => {
                "every entry has an id of its own: remove the copy, or join journals with `heelup merge`"
            }
            Self::OtherPerson => "keep one journal a person",
        }
    }
}

impl fmt::Display for JournalProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: ", self.line)?;
        match &self.trouble {
            Trouble::TornLastLine => write!(f, "the last line is cut off"),
            Trouble::NotAnEntry { why } => write!(f, "not a journal entry: {why}"),
            Trouble::UnknownKind { kind } => write!(f, "unknown kind of fact \"{kind}\""),
            Trouble::BrokenHash => {
                write!(f, "the hash does not fit: this line, or the order of the lines, was changed")
            }
            Trouble::NotSealed => write!(f, "no hash, although the lines before have one"),
            Trouble::DoubleId { first } => write!(f, "the same id as line {first}"),
            Trouble::OtherPerson => write!(f, "belongs to another person than the lines before"),
        }
    }
}

/// Reads a journal; never fails, collects problems instead. Empty lines are passed over.
///
/// A journal whose first entry has no hash is taken as written by hand: unsealed, unchecked, `sealed` false.
#[must_use]
pub fn read(text: &str) -> Journal {
    let mut journal = Journal::default();
    let mut seen = std::collections::BTreeMap::new();
    let mut people = BTreeSet::new();
    let mut prev = String::new();
    let last = text.lines().count();
    for (line, raw) in
        text.lines().enumerate().map(|(at, raw)| (at + 1, raw)).filter(|(_, raw)| !raw.trim().is_empty())
    {
        let mut report = |trouble| journal.problems.push(JournalProblem { line, trouble });
        let value: Value = match serde_json::from_str(raw) {
            Ok(value) => value,
            Err(why) if line == last && why.is_eof() => {
                report(Trouble::TornLastLine);
                continue;
            }
            Err(why) => {
                report(Trouble::NotAnEntry { why: why.to_string() });
                continue;
            }
        };
        if let Some(kind) = unknown_kind(&value) {
            report(Trouble::UnknownKind { kind });
            continue;
        }
        let hash = value.get("hash").and_then(Value::as_str).unwrap_or_default().to_owned();
        let follows = value.get("prev").and_then(Value::as_str).unwrap_or_default() == prev;
        if seen.is_empty() {
            journal.sealed = !hash.is_empty();
        }
        match (journal.sealed, hash.is_empty()) {
            (true, true) => report(Trouble::NotSealed),
            (true, false) if !follows || !verify_seal(&value) => report(Trouble::BrokenHash),
            _ => {}
        }
        prev = hash;
        match serde_json::from_value::<Entry>(value) {
            Ok(entry) => {
                if let Some(first) = seen.insert(entry.id, line) {
                    report(Trouble::DoubleId { first });
                    continue;
                }
                people.insert(entry.person);
                if people.len() > 1 {
                    report(Trouble::OtherPerson);
                }
                journal.entries.push(entry);
            }
            Err(why) => report(Trouble::NotAnEntry { why: why.to_string() }),
        }
    }
    journal
}

/// Returns an entry as one line of a journal, newline included.
///
/// # Errors
/// Only if the entry cannot be written as JSON, which no entry built here does.
pub fn write_line(entry: &Entry) -> Result<String, serde_json::Error> {
    let mut line = serde_json::to_string(entry)?;
    line.push('\n');
    Ok(line)
}

fn unknown_kind(entry: &Value) -> Option<String> {
    let fact = entry.get("fact")?;
    let inner = fact.get("fact").and_then(|inner| inner.get("kind"));
    [fact.get("kind"), inner]
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .find(|kind| !KINDS.contains(kind))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests;
