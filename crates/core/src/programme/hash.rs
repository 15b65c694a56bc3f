//! One word for everything a programme rests on.
//!
//! Comments, line breaks and the how-to of exercises do not change it; doses, gates, limits, words, facts of the
//! exercises and the rules of every protocol do. A proof and a person's programme name it, so that
//! neither is ever applied to something else. What is hashed is also what is kept with a person's record.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::catalog::{Exercise, Protocol, Rules};

/// Returns all that a protocol with what comes after it rests on; its [`crate::journal::digest`] is its content hash.
#[must_use]
pub fn content(
    protocol: &Protocol,
    after: Option<&Protocol>,
    exercises: &BTreeMap<String, Exercise>,
    rules: &Rules,
) -> Value {
    let protocols = std::iter::once(protocol).chain(after);
    let named: BTreeMap<&str, _> = protocols
        .flat_map(Protocol::exercises_named)
        .filter_map(|id| Some((id.get_ref().as_str(), &exercises.get(id.get_ref())?.facts)))
        .collect();
    json!({ "protocol": protocol, "after": after, "exercises": named, "rules": rules })
}
