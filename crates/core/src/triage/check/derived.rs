//! Findings that follow from others, in an order in which they can be worked out.

use std::collections::{BTreeMap, BTreeSet};

use super::File;
use crate::{catalog::Problem, triage::TriageCatalog};

/// Orders findings that follow from others so that each comes after those it follows from.
pub(super) fn derived(
    catalog: &TriageCatalog,
    (file, text): File<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<String> {
    let mut waits: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for finding in catalog.findings() {
        if let Some(when) = &finding.when {
            let on = waits.entry(finding.id()).or_default();
            when.get_ref().findings(&mut |id| {
                if catalog.findings.get(id).is_some_and(|f| f.when.is_some()) {
                    on.insert(id);
                }
            });
        }
    }
    let mut order: Vec<String> = Vec::new();
    while !waits.is_empty() {
        let ready: Vec<&str> = waits
            .iter()
            .filter(|(_, on)| on.iter().all(|id| !waits.contains_key(id)))
            .map(|(id, _)| *id)
            .collect();
        if ready.is_empty() {
            for id in waits.keys() {
                if let Some(finding) = catalog.findings.get(*id) {
                    problems.push(Problem::new(
                        file,
                        text,
                        &finding.id.span(),
                        format!("`{id}` follows from itself"),
                        "break the circle of `when`",
                    ));
                }
            }
            break;
        }
        for id in ready {
            waits.remove(id);
            order.push(id.to_owned());
        }
    }
    order
}
