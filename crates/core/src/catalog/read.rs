//! One text of the catalog into its type; the fault, if any, with its place and remedy.

use serde::de::DeserializeOwned;

use super::{
    Problem,
    document::{Document, too_large},
};

/// Reads a TOML text of the catalog.
///
/// # Errors
/// Everything that does not parse, each at its place.
pub(crate) fn read_toml<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Vec<Problem>> {
    if let Some(problem) = too_large(file, text) {
        return Err(vec![problem]);
    }
    // A sound text is read once, since every start of the program waits for it; a faulty one is read again for its places.
    toml::from_str(text).or_else(|_| Document::whole(file, text)?.read())
}
