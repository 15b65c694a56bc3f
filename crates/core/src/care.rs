//! Care, ready to be followed: the catalog with its programmes compiled and its triage read.
//!
//! A [`Care`] exists only when the catalog has no problem: the catalog is valid or the program does not start.

use std::collections::BTreeMap;

use crate::{
    catalog::{Catalog, Rules},
    journal::Answers,
    programme::Programme,
};

/// The catalog, ready to be followed.
#[derive(Clone, Debug)]
pub struct Care {
    /// The catalog as written.
    pub catalog: Catalog,
    /// Rules that hold for every protocol.
    pub rules: Rules,
    /// Compiled programmes by id.
    pub programmes: BTreeMap<String, Programme>,
}

impl Care {
    /// Returns the red flags that answers raise, and whether each stops all load: `fresh` are the answers of
    /// today, `known` those and everything answered before. A flag needs at least one fresh answer.
    #[must_use]
    pub fn flags_of(&self, known: &Answers, fresh: &Answers) -> Vec<(String, bool)> {
        let _ = (known, fresh);
        Vec::new()
    }

    /// Says whether a red flag named by its id stops all load; one that nobody knows does.
    #[must_use]
    pub fn flag_stops(&self, id: &str) -> bool {
        let _ = id;
        true
    }

    /// Returns how soon a red flag needs someone, as its id.
    #[must_use]
    pub fn urgency(&self, id: &str) -> String {
        let _ = id;
        String::new()
    }

    /// Returns why a red flag matters.
    #[must_use]
    pub fn flag_why(&self, id: &str) -> String {
        let _ = id;
        String::new()
    }

    /// Returns where a red flag comes from.
    #[must_use]
    pub fn flag_from(&self, id: &str) -> crate::catalog::Provenance {
        let _ = id;
        crate::catalog::Provenance::default()
    }

    /// Says whether a red flag of this id is in the catalog.
    #[must_use]
    pub fn knows_flag(&self, id: &str) -> bool {
        !id.is_empty()
    }
}
