//! One text of the catalog into its type; the fault, if any, with its place and remedy.

use serde::de::DeserializeOwned;

use super::{Problem, document::Document};

/// Reads a TOML text of the catalog.
///
/// # Errors
/// What does not parse, at the place where it does not.
pub(crate) fn read_toml<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Problem> {
    Document::whole(file, text)?.read()
}
