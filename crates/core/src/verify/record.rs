//! A proof as it is kept beside the catalog: no time, no place, so that it is the same wherever it was made.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Oddity, Outcome, Proof, Property, Size};

/// What came of a property, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It holds in every state, under every letter.
    Held,
    /// It holds but for oddities that are accepted by name.
    Accepted,
    /// Something breaks it.
    Broken,
}

impl Outcome {
    /// Returns what came of it in a word.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        match (self.broken.is_empty(), self.accepted.is_empty()) {
            (false, _) => Standing::Broken,
            (true, false) => Standing::Accepted,
            (true, true) => Standing::Held,
        }
    }
}

/// An accepted oddity, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AcceptedThere {
    /// Of which property.
    pub property: Property,
    /// Which.
    pub oddity: Oddity,
    /// In how many states.
    pub states: usize,
    /// By how many days at most.
    pub days: u8,
}

/// A proof as `catalog/proofs/<id>.toml` keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Recorded {
    /// The content hash of the programme that was proved.
    pub hash: String,
    /// How large the proof is.
    pub size: Size,
    /// Days to the last gate by the plan on calm mornings, from the slowest of all states.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slowest_days: Option<u8>,
    /// The same from each place a person may start at.
    pub good_days: BTreeMap<String, u8>,
    /// What came of each property.
    pub properties: BTreeMap<Property, Standing>,
    /// What is accepted beside them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accepted: Vec<AcceptedThere>,
}

impl Recorded {
    /// Returns what is kept of a proof.
    #[must_use]
    pub fn of(hash: &str, proof: &Proof) -> Self {
        let accepted = proof.outcomes.iter().flat_map(|outcome| {
            let there = |accepted: &super::Accepted| AcceptedThere {
                property: outcome.property,
                oddity: accepted.oddity,
                states: accepted.states,
                days: accepted.days,
            };
            outcome.accepted.iter().map(there).collect::<Vec<_>>()
        });
        let good = proof.good_days.iter().filter_map(|(at, days)| Some((at.clone(), (*days)?)));
        Self {
            hash: hash.to_owned(),
            size: proof.size,
            slowest_days: proof.slowest,
            good_days: good.collect(),
            properties: proof.outcomes.iter().map(|o| (o.property, o.standing())).collect(),
            accepted: accepted.collect(),
        }
    }

    /// Reads a kept proof.
    ///
    /// # Errors
    /// The reader's message, where the text is no proof.
    pub fn read(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// Writes it as it is kept.
    ///
    /// # Errors
    /// The writer's message; a proof that was made can always be written.
    pub fn write(&self) -> Result<String, String> {
        toml::to_string(self).map_err(|error| error.to_string())
    }

    /// Says whether nothing is broken.
    #[must_use]
    pub fn holds(&self) -> bool {
        !self.properties.values().any(|standing| *standing == Standing::Broken)
    }
}
