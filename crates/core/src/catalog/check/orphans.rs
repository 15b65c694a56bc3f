//! Nothing lies idle: what nobody uses is either a slip or belongs out of the catalog.

use std::collections::BTreeSet;

use super::stem;
use crate::catalog::{Catalog, Problem, Protocol, document::Document};

/// Looks for exercises, sources, easings and gates that nobody uses.
pub(super) fn check(
    catalog: &Catalog,
    cited: &BTreeSet<String>,
    documents: &[Document<'_>],
    problems: &mut Vec<Problem>,
) {
    let used = exercises_in_use(catalog);
    for document in documents {
        if let Some(id) = stem(document.file, "exercises/", ".md").filter(|id| !used.contains(*id)) {
            let what = format!("nobody uses the exercise `{id}`");
            problems.push(document.problem_at(
                &["id".into()],
                what,
                "prescribe it, name it as a neighbour, or delete the file",
            ));
        }
        if document.file == "sources.toml" {
            for (id, source) in &catalog.sources {
                if source.background.is_none() && !cited.contains(id) {
                    let what = format!("nobody cites the source `{id}`");
                    let remedy = "cite it, add background = \"why it is kept\", or delete it";
                    problems.push(document.problem_at(&[id.as_str().into()], what, remedy));
                }
            }
        }
        let protocol = stem(document.file, "protocols/", ".toml").and_then(|id| catalog.protocols.get(id));
        if let Some(protocol) = protocol {
            inside(protocol, document, problems);
        }
    }
}

/// Returns exercises that are prescribed, and those that lead from them by easier and harder.
fn exercises_in_use(catalog: &Catalog) -> BTreeSet<&str> {
    let mut open: Vec<&str> = catalog
        .protocols
        .values()
        .flat_map(|p| p.exercises_named().map(|id| id.get_ref().as_str()))
        .collect();
    let mut used = BTreeSet::new();
    while let Some(id) = open.pop() {
        if used.insert(id)
            && let Some(exercise) = catalog.exercises.get(id)
        {
            let facts = &exercise.facts;
            open.extend(facts.easier.iter().chain(&facts.harder).map(|id| id.get_ref().as_str()));
        }
    }
    used
}

fn inside(protocol: &Protocol, document: &Document<'_>, problems: &mut Vec<Problem>) {
    for name in protocol.easing.keys() {
        if !protocol.stage.iter().any(|s| s.easings_named().any(|e| e.get_ref() == name)) {
            let what = format!("no stage uses the easing `{name}`");
            let place = ["easing".into(), name.as_str().into()];
            problems.push(document.problem_at(
                &place,
                what,
                "name it in the `easier` of a stage, or delete it",
            ));
        }
    }
    let mut gates: BTreeSet<&str> = protocol.beside.iter().map(|b| b.from_gate.get_ref().as_str()).collect();
    for stage in &protocol.stage {
        let last = stage.ladder.iter().flat_map(|l| &l.last).flat_map(|l| &l.gate);
        gates.extend(stage.rung.iter().flat_map(|r| &r.gate).chain(last).map(|g| g.get_ref().as_str()));
    }
    for name in protocol.gate.keys().filter(|name| !gates.contains(name.as_str())) {
        let what = format!("no rung asks for the gate `{name}`");
        let place = ["gate".into(), name.as_str().into()];
        problems.push(document.problem_at(&place, what, "name it in the `gate` of a rung, or delete it"));
    }
}
