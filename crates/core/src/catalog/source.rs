//! The bibliography: what a number rests on, and what of it was really read.
//!
//! One table a source in `catalog/sources.toml`; its name is the id that numbers cite.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A publication or page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// Who wrote it, as far as known.
    pub authors: String,
    /// When; absent where it carries no date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// A short title, ours.
    pub title: String,
    /// Where it appeared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub journal: Option<String>,
    /// Its DOI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doi: Option<String>,
    /// What of it was read, and where; "from memory" if nothing.
    pub seen: String,
    /// Why it stands here although no number cites it yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub background: Option<String>,
}

/// Id → source.
pub type Sources = BTreeMap<String, Source>;

impl Source {
    /// Returns a line to show beside a number: authors, year, title, place.
    #[must_use]
    pub fn line(&self) -> String {
        let mut line = self.authors.clone();
        if let Some(year) = self.year {
            line.push_str(&format!(" {year}"));
        }
        line.push_str(&format!(": {}", self.title));
        if let Some(journal) = &self.journal {
            line.push_str(&format!(". {journal}"));
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_without_a_date_does_not_invent_one() {
        let text = "[x]\nauthors = \"Cramer P\"\ntitle = \"Heel raises\"\nseen = \"full text\"\n";
        let sources: Sources = toml::from_str(text).unwrap();
        assert_eq!(sources["x"].line(), "Cramer P: Heel raises");
    }
}
