//! Every number says where it comes from: a known source with a confidence, or a reason of our own.
//!
//! Works on the texts themselves, so that it holds for every file of the catalog, also those whose types
//! live elsewhere: whatever stands under a key `from` is a provenance.

use std::{collections::BTreeSet, ops::Range};

use toml::de::{DeTable, DeValue};

use super::unknown;
use crate::catalog::{Catalog, Confidence, Problem, document::Document};

/// Checks all provenance and returns the sources that are cited.
pub(super) fn check(
    catalog: &Catalog,
    documents: &[Document<'_>],
    problems: &mut Vec<Problem>,
) -> BTreeSet<String> {
    let mut look = Look { catalog, cited: BTreeSet::new(), problems };
    if !documents.iter().any(|d| d.file == "sources.toml") {
        let what = "there is no sources.toml";
        look.problems.push(Problem::new(
            "sources.toml",
            "",
            &(0..0),
            what,
            "add it, with a table for each source cited",
        ));
    }
    for document in documents {
        if document.file != "sources.toml" {
            look.table(document, document.root());
        }
    }
    look.cited
}

struct Look<'a> {
    catalog: &'a Catalog,
    cited: BTreeSet<String>,
    problems: &'a mut Vec<Problem>,
}

impl Look<'_> {
    fn table(&mut self, document: &Document<'_>, table: &DeTable<'_>) {
        for (key, value) in table {
            match (key.get_ref().as_ref(), value.get_ref()) {
                ("from", DeValue::Table(from)) => self.provenance(document, from, &value.span()),
                ("sources", DeValue::Array(_)) => self.sources(document, value.get_ref()),
                (_, other) => self.value(document, other),
            }
        }
    }

    fn value(&mut self, document: &Document<'_>, value: &DeValue<'_>) {
        match value {
            DeValue::Table(table) => self.table(document, table),
            DeValue::Array(array) => array.iter().for_each(|item| self.value(document, item.get_ref())),
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => {}
        }
    }

    fn sources(&mut self, document: &Document<'_>, list: &DeValue<'_>) {
        for item in list.as_array().into_iter().flat_map(|array| array.iter()) {
            let Some(id) = item.get_ref().as_str() else { continue };
            if self.catalog.sources.contains_key(id) {
                self.cited.insert(id.to_owned());
            } else if !self.catalog.sources.is_empty() {
                // A bibliography that could not be read was told once already.
                let known = self.catalog.sources.keys().map(String::as_str);
                self.problems.push(unknown(document, &item.span(), "source", id, known));
            }
        }
    }

    fn provenance(&mut self, document: &Document<'_>, from: &DeTable<'_>, span: &Range<usize>) {
        let source = from.get("source").map(toml::Spanned::get_ref);
        if let Some(list) = source {
            self.sources(document, list);
        }
        let ids: Vec<&str> = source
            .and_then(DeValue::as_array)
            .into_iter()
            .flat_map(|a| a.iter())
            .filter_map(|i| i.get_ref().as_str())
            .collect();
        let word = from.get("confidence").and_then(|c| c.get_ref().as_str());
        let basis =
            from.get("basis").and_then(|b| b.get_ref().as_str()).map(str::trim).filter(|b| !b.is_empty());
        let confidence = word.and_then(confidence);
        if word.is_some() && confidence.is_none() {
            // The type complains about the word itself, where there is one.
            return;
        }
        let mut fault = |what: &str, remedy: &str| self.problems.push(document.problem(span, what, remedy));
        match (ids.is_empty(), confidence, basis) {
            (true, None, None) => {
                fault(
                    "nothing says where the numbers come from",
                    "add source = [\"…\"] with confidence = \"…\", or basis = \"design: why\"",
                );
            }
            (false, None, _) => fault(
                "a source without a confidence",
                "add confidence = \"confirmed\", \"seed\", \"recall\", …",
            ),
            (_, Some(Confidence::Design), None) => {
                fault("confidence `design` without a reason", "add basis = \"design: why\"")
            }
            (_, Some(Confidence::Design), Some(basis)) if !basis.starts_with("design: ") => {
                fault("a reason of ours that is not marked as one", "begin it with \"design: \"");
            }
            (true, None, Some(basis)) if !basis.starts_with("design: ") => {
                fault(
                    "a basis without source or confidence",
                    "begin it with \"design: \", or add confidence = \"derived\" or \"recall\"",
                );
            }
            (true, Some(Confidence::Confirmed | Confidence::ConfirmedSecondary | Confidence::Seed), _) => {
                fault(
                    "a confidence that needs a source",
                    "add source = [\"…\"], or say recall, estimate or design",
                );
            }
            (false, Some(Confidence::Seed), _) if !ids.iter().any(|id| id.starts_with("seed-")) => {
                fault(
                    "confidence `seed`, but none of the three articles is named",
                    "add \"seed-000\", \"seed-001\" or \"seed-002\", or another confidence",
                );
            }
            (_, Some(Confidence::Derived), None) => {
                fault("a derived number without its arithmetic", "add basis = \"14 days / 2 = 7\"")
            }
            _ => {}
        }
    }
}

fn confidence(word: &str) -> Option<Confidence> {
    let word = serde::de::value::StrDeserializer::<serde::de::value::Error>::new(word);
    serde::Deserialize::deserialize(word).ok()
}
