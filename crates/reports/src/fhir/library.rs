//! The decision inside a FHIR Library: the text people read and the ELM engines run, both attached.

use heelup_core::programme::Programme;

use super::{
    NOT_REVIEWED, address, base64,
    plan::{COPYRIGHT, PUBLISHER, content_hash, narrative},
    resources::{Attachment, CodeableConcept, Coding, Library, ParameterDefinition},
};
use crate::{
    cql::{self, Kind},
    decision::{ANSWER, GATE_HERE},
};

const TYPES: &str = "http://terminology.hl7.org/CodeSystem/library-type";

/// Returns the Library of a programme.
#[must_use]
pub fn library(
    programme: &Programme,
    decision: &cql::Library,
    text: &str,
    elm: &serde_json::Value,
) -> Library {
    let protocol = &programme.protocol;
    let title = format!("{}: the decision of a morning", protocol.name);
    let description = "The order of the rules over what is remembered of a person and this morning's letter, and every \
         gate over measurements. The positions are the programme's doses. What an evening comes to, and how scores \
         become a letter, is not part of it and is handed in.";
    Library {
        resource_type: "Library",
        id: protocol.id.clone(),
        text: narrative(&title, &[description, NOT_REVIEWED]),
        url: address("Library", &protocol.id),
        identifier: content_hash(programme),
        version: decision.version.clone(),
        name: decision.name.clone(),
        title,
        status: "draft",
        experimental: true,
        r#type: CodeableConcept { coding: vec![Coding { system: TYPES, code: "logic-library" }], text: None },
        publisher: PUBLISHER,
        description: description.to_owned(),
        usage: NOT_REVIEWED.to_owned(),
        copyright: COPYRIGHT,
        parameter: parameters(decision),
        content: vec![
            Attachment {
                content_type: "text/cql",
                data: base64::encode(text.as_bytes()),
                title: format!("{}.cql", protocol.id),
            },
            Attachment {
                content_type: "application/elm+json",
                data: base64::encode(elm.to_string().as_bytes()),
                title: format!("{}.elm.json", protocol.id),
            },
        ],
    }
}

fn parameters(decision: &cql::Library) -> Vec<ParameterDefinition> {
    let one_line = |about: &str| about.replace('\n', " ");
    let given = decision.parameters.iter().map(|parameter| ParameterDefinition {
        name: parameter.name.clone(),
        r#use: "in",
        documentation: one_line(&parameter.about),
        r#type: fhir_type(&parameter.kind),
    });
    let answered = [(ANSWER, "Element"), (GATE_HERE, "boolean")].into_iter().filter_map(|(name, kind)| {
        Some(ParameterDefinition {
            name: name.to_owned(),
            r#use: "out",
            documentation: one_line(&decision.definition(name)?.about),
            r#type: kind,
        })
    });
    given.chain(answered).collect()
}

/// FHIR has no word for a tuple; `Element` is the nearest.
const fn fhir_type(kind: &Kind) -> &'static str {
    match kind {
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::String => "string",
        Kind::List(_) | Kind::Tuple(_) => "Element",
    }
}
