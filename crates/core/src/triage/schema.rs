//! The JSON Schema of intake answers: one flat object, every finding with its question as title.

use serde_json::{Map, Value, json};

use super::TriageCatalog;
use crate::catalog::Ask;

/// Returns the JSON Schema of the answers that [`super::read_answers`] takes.
#[must_use]
pub fn answers_schema(catalog: &TriageCatalog) -> Value {
    let properties: Map<String, Value> = catalog
        .findings()
        .map(|finding| {
            let mut schema = match &finding.number {
                None => json!({ "enum": [true, false, "unsure"] }),
                Some(range) => json!({ "oneOf": [
                    { "type": "integer", "minimum": range.min, "maximum": range.max, "description": range.unit },
                    { "const": "unsure" },
                ] }),
            };
            let asked = match finding.ask {
                Ask::People => "asked in the intake",
                Ask::Optional => "asked of people who wish to say more",
                Ask::Computed => "follows from other answers; may be given",
                Ask::Journal => "seen in the journal over weeks; may be given",
                Ask::Clinician => "for clinicians; not asked of people",
                Ask::SecondEstimate => "a second published estimate; kept, never counted",
            };
            if let Value::Object(fields) = &mut schema {
                fields.insert("title".to_owned(), json!(finding.question));
                let help = finding.help.as_ref().map_or_else(String::new, |help| format!(" {help}"));
                fields.insert("description".to_owned(), json!(format!("{}: {asked}.{help}", finding.label)));
            }
            (finding.id().to_owned(), schema)
        })
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Answers of an intake",
        "description": "One flat object: finding id to true, false, \"unsure\" or a number. What is absent was not asked.",
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    })
}
