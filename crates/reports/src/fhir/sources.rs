//! Where a number comes from, as FHIR says it: a citation with our bibliography's id, or our own reason.

use heelup_core::{
    care::Care,
    catalog::{Confidence, Provenance},
};

use super::resources::RelatedArtifact;

/// The word for how sure we are, as the catalog spells it.
const fn confidence(of: Option<Confidence>) -> &'static str {
    match of {
        Some(Confidence::Confirmed) => "confirmed",
        Some(Confidence::ConfirmedSecondary) => "confirmed-secondary",
        Some(Confidence::Seed) => "seed",
        Some(Confidence::Derived) => "derived",
        Some(Confidence::Recall) => "recall: not confirmed in any text",
        Some(Confidence::Estimate) => "estimate",
        Some(Confidence::Design) | None => "design: our own choice",
    }
}

/// Returns the sources of one number or table of numbers.
pub(super) fn of(what: &str, from: &Provenance, care: &Care) -> Vec<RelatedArtifact> {
    let cited = from.source.iter().map(|id| {
        let source = care.source(id);
        RelatedArtifact {
            r#type: "citation",
            label: Some(id.clone()),
            display: format!("{what} ({})", confidence(from.confidence)),
            citation: source.map(|source| source.line()),
            url: source.and_then(|source| source.doi.as_ref()).map(|doi| format!("https://doi.org/{doi}")),
        }
    });
    let own = from.basis.iter().map(|basis| RelatedArtifact {
        r#type: "justification",
        label: None,
        display: format!("{what}: {basis}"),
        citation: None,
        url: None,
    });
    cited.chain(own).collect()
}

/// Returns the sources of several, each once.
pub(super) fn all<'w, 'a>(
    of_these: impl IntoIterator<Item = (&'w str, &'a Provenance)>,
    care: &Care,
) -> Vec<RelatedArtifact> {
    let mut found: Vec<RelatedArtifact> = Vec::new();
    for artifact in of_these.into_iter().flat_map(|(what, from)| of(what, from, care)) {
        if !found.contains(&artifact) {
            found.push(artifact);
        }
    }
    found
}
