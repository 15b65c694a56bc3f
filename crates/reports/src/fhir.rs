//! A programme as FHIR R4: a `PlanDefinition` for people and plan engines, and a `Library` with its decision.
//!
//! Own types for the few resources that are handed out, nothing for those that are not. Every number names its
//! source and how sure we are; the status is *draft* and *experimental*, because no clinician has approved it.

mod base64;
mod library;
mod plan;
mod resources;
mod sources;

use heelup_core::{care::Care, programme::Programme};

use crate::{cql, decision};

pub use library::library;
pub use plan::plan_definition;
pub use resources::*;

/// Everything that is handed out of one programme.
#[derive(Clone, Debug)]
pub struct Export {
    /// Stages, rules and gates with their sources.
    pub plan_definition: PlanDefinition,
    /// The decision, inside a resource.
    pub library: Library,
    /// The decision as CQL text.
    pub cql: String,
    /// The decision as ELM.
    pub elm: serde_json::Value,
}

/// Exports a programme.
#[must_use]
pub fn export(programme: &Programme, care: &Care) -> Export {
    let decision = decision::library(programme);
    let (text, elm) = (cql::text(&decision), cql::elm(&decision));
    Export {
        plan_definition: plan_definition(programme, care),
        library: library(programme, &decision, &text, &elm),
        cql: text,
        elm,
    }
}

impl Export {
    /// Returns both resources in one.
    #[must_use]
    pub fn bundle(self) -> Bundle {
        let plan =
            Entry { full_url: self.plan_definition.url.clone(), resource: self.plan_definition.into() };
        let library = Entry { full_url: self.library.url.clone(), resource: self.library.into() };
        Bundle {
            resource_type: "Bundle",
            id: plan.resource.id().to_owned(),
            r#type: "collection",
            entry: vec![plan, library],
        }
    }
}

/// The address of a resource of ours: a name, not a place on the net.
fn address(resource: &str, id: &str) -> String {
    format!("urn:heelup:fhir:{resource}:{id}")
}

/// What stands in every resource.
const NOT_REVIEWED: &str = "Not reviewed by a clinician. Heelup informs and organises; it does not diagnose.";
