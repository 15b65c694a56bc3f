//! The hash chain: each entry carries the hash of the one before, so a lost or changed line shows.

use std::fmt::Write as _;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Entry;

/// Returns an entry's text for hashing: keys sorted, no spaces, without the `hash` key itself.
///
/// Works on the value as read, so that a key this version does not know still counts.
#[must_use]
pub fn canonical(entry: &Value) -> String {
    // serde_json's map is ordered by key, so printing it is canonical already.
    let Value::Object(fields) = entry else { return entry.to_string() };
    let mut text = String::from("{");
    for (key, value) in fields.iter().filter(|(key, _)| *key != "hash") {
        if text.len() > 1 {
            text.push(',');
        }
        // Writing into a String cannot fail.
        let _ = write!(text, "{}:{value}", Value::String(key.clone()));
    }
    text.push('}');
    text
}

/// Ties an entry to the one before: sets `prev` and `hash`.
///
/// # Errors
/// Only if the entry cannot be written as JSON, which no entry built here does.
pub fn seal(mut entry: Entry, prev: &str) -> Result<Entry, serde_json::Error> {
    prev.clone_into(&mut entry.prev);
    entry.hash = digest(&serde_json::to_value(&entry)?);
    Ok(entry)
}

/// Says whether an entry, as read, still is what was sealed.
#[must_use]
pub fn verify_seal(entry: &Value) -> bool {
    entry.get("hash").and_then(Value::as_str).is_some_and(|sealed| sealed == digest(entry))
}

/// Returns the SHA-256 of a value's [`canonical`] text, as 64 hexadecimal digits.
#[must_use]
pub fn digest(value: &Value) -> String {
    hex(&Sha256::digest(canonical(value).as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
