//! The parts of FHIR R4 that we write, field by field; what is empty is left out, as FHIR wants it.

use serde::Serialize;

/// Several resources in one text.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Bundle {
    /// Always `Bundle`.
    pub resource_type: &'static str,
    /// The id.
    pub id: String,
    /// `collection`: nothing is asked of the receiver.
    pub r#type: &'static str,
    /// The resources.
    pub entry: Vec<Entry>,
}

/// One resource of a bundle.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Its address.
    pub full_url: String,
    /// The resource.
    pub resource: Resource,
}

/// What a bundle may hold here.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Resource {
    /// A plan.
    Plan(Box<PlanDefinition>),
    /// A library.
    Library(Box<Library>),
}

impl Resource {
    /// Returns the id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Plan(plan) => &plan.id,
            Self::Library(library) => &library.id,
        }
    }
}

impl From<PlanDefinition> for Resource {
    fn from(plan: PlanDefinition) -> Self {
        Self::Plan(Box::new(plan))
    }
}

impl From<Library> for Resource {
    fn from(library: Library) -> Self {
        Self::Library(Box::new(library))
    }
}

/// A plan: actions with conditions, goals, sources.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanDefinition {
    /// Always `PlanDefinition`.
    pub resource_type: &'static str,
    /// The id: the protocol's.
    pub id: String,
    /// What people read.
    pub text: Narrative,
    /// The address.
    pub url: String,
    /// The content hash.
    pub identifier: Vec<Identifier>,
    /// The version.
    pub version: String,
    /// The name for machines.
    pub name: String,
    /// The name for people.
    pub title: String,
    /// `clinical-protocol`.
    pub r#type: CodeableConcept,
    /// `draft`.
    pub status: &'static str,
    /// True.
    pub experimental: bool,
    /// Who hands it out.
    pub publisher: &'static str,
    /// What it is and for whom.
    pub description: String,
    /// Conditions it is for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub use_context: Vec<UsageContext>,
    /// What must be known before using it.
    pub usage: String,
    /// The licence.
    pub copyright: &'static str,
    /// Where the numbers come from.
    pub related_artifact: Vec<RelatedArtifact>,
    /// The libraries with its logic.
    pub library: Vec<String>,
    /// The gates.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goal: Vec<Goal>,
    /// What is done, in order.
    pub action: Vec<Action>,
}

/// A library: text and code of the decision.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Library {
    /// Always `Library`.
    pub resource_type: &'static str,
    /// The id: the protocol's.
    pub id: String,
    /// What people read.
    pub text: Narrative,
    /// The address.
    pub url: String,
    /// The content hash.
    pub identifier: Vec<Identifier>,
    /// The version.
    pub version: String,
    /// The name for machines: that of the CQL library.
    pub name: String,
    /// The name for people.
    pub title: String,
    /// `draft`.
    pub status: &'static str,
    /// True.
    pub experimental: bool,
    /// `logic-library`.
    pub r#type: CodeableConcept,
    /// Who hands it out.
    pub publisher: &'static str,
    /// What it is.
    pub description: String,
    /// What must be known before using it.
    pub usage: String,
    /// The licence.
    pub copyright: &'static str,
    /// What is handed in and what comes out.
    pub parameter: Vec<ParameterDefinition>,
    /// CQL and ELM.
    pub content: Vec<Attachment>,
}

/// Generated text for people.
#[derive(Clone, Debug, Serialize)]
pub struct Narrative {
    /// `generated`.
    pub status: &'static str,
    /// XHTML.
    pub div: String,
}

/// A name in a system of names.
#[derive(Clone, Debug, Serialize)]
pub struct Identifier {
    /// The system.
    pub system: &'static str,
    /// The name.
    pub value: String,
}

/// A code, or only words.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CodeableConcept {
    /// Codes that say the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub coding: Vec<Coding>,
    /// Words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A code of a system.
#[derive(Clone, Debug, Serialize)]
pub struct Coding {
    /// The system.
    pub system: &'static str,
    /// The code.
    pub code: &'static str,
}

/// For whom.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UsageContext {
    /// What kind of context.
    pub code: Coding,
    /// The context.
    pub value_codeable_concept: CodeableConcept,
}

/// A source, or our own reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RelatedArtifact {
    /// `citation` or `justification`.
    pub r#type: &'static str,
    /// The id of the source in our bibliography.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What it is cited for, and how sure we are.
    pub display: String,
    /// The bibliographic line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<String>,
    /// Where it can be found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What must be true to leave a place.
#[derive(Clone, Debug, Serialize)]
pub struct Goal {
    /// The id that actions name.
    pub id: String,
    /// Words.
    pub description: CodeableConcept,
    /// Where its numbers come from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documentation: Vec<RelatedArtifact>,
}

/// Something done, or a group of such.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Action {
    /// The id.
    pub id: String,
    /// The number people read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// The name.
    pub title: String,
    /// What it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What it makes of the day, or the dose in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_equivalent: Option<String>,
    /// Where its numbers come from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documentation: Vec<RelatedArtifact>,
    /// Gates it leads to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goal_id: Vec<String>,
    /// When it applies.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub condition: Vec<Condition>,
    /// How its parts belong together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grouping_behavior: Option<&'static str>,
    /// How many of its parts apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selection_behavior: Option<&'static str>,
    /// Its parts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub action: Vec<Self>,
}

/// When an action applies.
#[derive(Clone, Debug, Serialize)]
pub struct Condition {
    /// `applicability`.
    pub kind: &'static str,
    /// The definition that says so.
    pub expression: Expression,
}

/// A definition of a library.
#[derive(Clone, Debug, Serialize)]
pub struct Expression {
    /// What it says.
    pub description: String,
    /// `text/cql`.
    pub language: &'static str,
    /// The name of the definition, in quotes.
    pub expression: String,
    /// The library.
    pub reference: String,
}

/// What goes in or comes out.
#[derive(Clone, Debug, Serialize)]
pub struct ParameterDefinition {
    /// Its name in the library.
    pub name: String,
    /// `in` or `out`.
    pub r#use: &'static str,
    /// What it says.
    pub documentation: String,
    /// Its FHIR type.
    pub r#type: &'static str,
}

/// A text inside a resource.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    /// Its media type.
    pub content_type: &'static str,
    /// The bytes, Base64.
    pub data: String,
    /// The name a file of it would have.
    pub title: String,
}
