//! The exported resources: what FHIR R4 requires of them, and what Heelup promises about them.

use std::{collections::BTreeSet, fs, path::Path};

use heelup_core::catalog::Confidence;
use heelup_reports::{
    decision::{RULES, version},
    fhir::export,
};
use serde_json::{Map, Value, json};

use super::care;

/// What R4 allows where a code is asked for, as far as we write codes.
const CODES: [(&str, &[&str]); 10] = [
    ("status", &["draft", "active", "retired", "unknown", "generated", "extensions", "additional", "empty"]),
    ("kind", &["applicability", "start", "stop"]),
    ("language", &["text/cql", "text/fhirpath", "application/x-fhir-query"]),
    ("groupingBehavior", &["visual-group", "logical-group", "sentence-group"]),
    ("selectionBehavior", &["any", "all", "all-or-none", "exactly-one", "at-most-one", "one-or-more"]),
    ("use", &["in", "out"]),
    ("contentType", &["text/cql", "application/elm+json"]),
    ("resourceType", &["Bundle", "PlanDefinition", "Library"]),
    ("code", &["clinical-protocol", "logic-library", "focus"]),
    ("type", &["collection", "citation", "justification", "derived-from", "boolean", "integer", "Element"]),
];

/// Elements that R4 requires, by the element they stand in.
const REQUIRED: [(&str, &[&str]); 9] = [
    ("PlanDefinition", &["status"]),
    ("Library", &["status", "type"]),
    ("condition", &["kind"]),
    ("expression", &["language"]),
    ("goal", &["description"]),
    ("relatedArtifact", &["type"]),
    ("documentation", &["type"]),
    ("parameter", &["use", "type"]),
    ("useContext", &["code", "valueCodeableConcept"]),
];

/// Returns what is wrong with a resource.
fn wrong(resource: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let Some(object) = resource.as_object() else { return vec!["no object".into()] };
    let kind = object.get("resourceType").and_then(Value::as_str).unwrap_or("nothing");
    look(kind, object, kind, &mut found);
    let mut ids = BTreeSet::new();
    each_id(resource, &mut |id| {
        if !ids.insert(id.to_owned()) {
            found.push(format!("{kind}: the id {id} twice"));
        }
    });
    if kind == "Bundle" {
        return found;
    }
    let goals: BTreeSet<&str> =
        resource["goal"].as_array().into_iter().flatten().filter_map(|goal| goal["id"].as_str()).collect();
    each(resource, "goalId", &mut |named| {
        for goal in named.as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !goals.contains(goal) {
                found.push(format!("{kind}: no goal {goal}"));
            }
        }
    });
    found
}

fn look(element: &str, object: &Map<String, Value>, place: &str, found: &mut Vec<String>) {
    if object.is_empty() {
        found.push(format!("{place} is empty"));
    }
    let required = REQUIRED.iter().filter(|(of, _)| *of == element).flat_map(|(_, names)| *names);
    found.extend(
        required.filter(|name| !object.contains_key(**name)).map(|name| format!("{place}: no {name}")),
    );
    if object.contains_key("resourceType") {
        let id = object.get("id").and_then(Value::as_str).unwrap_or_default();
        let fits = (1..=64).contains(&id.len())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.');
        if !fits {
            found.push(format!("{place}: `{id}` is no id"));
        }
        let name = object.get("name").and_then(Value::as_str).unwrap_or("Bundle");
        let fits = name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.len() <= 255
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if !fits {
            found.push(format!("{place}: `{name}` is no name for machines"));
        }
    }
    for (name, value) in object {
        let place = format!("{place}.{name}");
        if let (Some(said), Some((_, codes))) = (value.as_str(), CODES.iter().find(|(of, _)| of == name))
            && !codes.contains(&said)
        {
            found.push(format!("{place}: `{said}` is none of {codes:?}"));
        }
        match value {
            Value::Null => found.push(format!("{place} is null")),
            Value::String(text) if text.trim().is_empty() => found.push(format!("{place} is empty")),
            Value::String(_) | Value::Bool(_) | Value::Number(_) => {}
            Value::Object(inner) => look(name, inner, &place, found),
            Value::Array(of) if of.is_empty() => found.push(format!("{place} is empty")),
            Value::Array(of) => {
                for inner in of.iter().filter_map(Value::as_object) {
                    look(name, inner, &place, found);
                }
            }
        }
    }
}

fn each<'a>(value: &'a Value, name: &str, call: &mut dyn FnMut(&'a Value)) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                if key == name {
                    call(inner);
                }
                each(inner, name, call);
            }
        }
        Value::Array(of) => of.iter().for_each(|inner| each(inner, name, call)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The ids of actions and goals; those of resources have a room of their own.
fn each_id<'a>(resource: &'a Value, call: &mut dyn FnMut(&'a str)) {
    for of in ["goal", "action"] {
        each(&resource[of], "id", &mut |id| call(id.as_str().unwrap()));
    }
}

#[test]
fn every_programme_is_a_valid_plan_definition_and_library() {
    for (id, programme) in &care().programmes {
        let export = export(programme, care());
        for resource in [json!(export.plan_definition), json!(export.library)] {
            assert_eq!(wrong(&resource), Vec::<String>::new(), "{id}");
            assert_eq!(resource["status"], "draft", "{id}");
            assert_eq!(resource["experimental"], true, "{id}");
            assert_eq!(resource["identifier"][0]["value"], programme.hash, "{id}");
            for told in ["description", "usage"] {
                let text = format!("{}{}", resource["description"], resource["usage"]);
                assert!(text.contains("Not reviewed by a clinician"), "{id}: {told}");
            }
        }
        let bundle = json!(export.bundle());
        assert_eq!(wrong(&bundle), Vec::<String>::new(), "{id}");
        assert_eq!(bundle["entry"].as_array().unwrap().len(), 2, "{id}");
    }
}

#[test]
fn what_is_not_valid_is_found() {
    let programme = care().programmes.values().next().unwrap();
    let good = json!(export(programme, care()).plan_definition);
    let broken: [(&str, Value); 6] = [
        ("/status", json!("finished")),
        ("/id", json!("not an id")),
        ("/name", json!("lower case")),
        ("/action/0/condition/0/expression/language", json!("rust")),
        ("/title", json!("")),
        ("/goal", json!([])),
    ];
    for (place, value) in broken {
        let mut bad = good.clone();
        *bad.pointer_mut(place).unwrap() = value;
        assert_ne!(wrong(&bad), Vec::<String>::new(), "{place}");
    }
    let mut bad = good;
    bad.as_object_mut().unwrap().remove("status");
    assert_eq!(wrong(&bad), ["PlanDefinition: no status"]);
}

#[test]
fn the_rules_stand_in_their_order_each_with_the_definition_that_says_so() {
    for (id, programme) in &care().programmes {
        let export = export(programme, care());
        let canonical = format!("urn:heelup:fhir:Library:{id}|{}", version(programme));
        assert_eq!(export.plan_definition.library, [canonical.as_str()]);
        assert_eq!(format!("{}|{}", export.library.url, export.library.version), canonical);
        let morning = export.plan_definition.action.iter().find(|action| action.id == "morning").unwrap();
        let told: Vec<&str> = morning.action.iter().map(|action| action.id.as_str()).collect();
        assert_eq!(told, RULES.map(|rule| rule.id()), "{id}");
        let mut conditions = 0;
        each(&json!(export.plan_definition), "expression", &mut |expression| {
            if let Some(name) = expression["expression"].as_str() {
                conditions += 1;
                assert!(export.cql.contains(&format!("\ndefine {name}:\n")), "{id}: {name}");
                assert_eq!(expression["reference"], canonical.as_str());
            }
        });
        assert_eq!(conditions, RULES.len() + 1, "{id}: and rule 0");
    }
}

#[test]
fn the_attachments_are_the_text_and_the_elm() {
    let programme = &care().programmes["plantar-heel-pain"];
    let export = export(programme, care());
    let decoded = |at: usize| decode(&export.library.content[at].data);
    assert_eq!(decoded(0), export.cql.as_bytes());
    assert_eq!(serde_json::from_slice::<Value>(&decoded(1)).unwrap(), export.elm);
}

/// Base64 back to bytes, written apart from the encoder.
fn decode(text: &str) -> Vec<u8> {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        other => panic!("{other} is no letter of Base64"),
    };
    let letters: Vec<u8> = text.bytes().filter(|letter| *letter != b'=').map(value).collect();
    let bits: Vec<bool> =
        letters.iter().flat_map(|six| (0..6).rev().map(move |bit| six >> bit & 1 == 1)).collect();
    bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |all, bit| all << 1 | u8::from(*bit))).collect()
}

#[test]
fn every_source_that_a_protocol_cites_is_cited_with_how_sure_we_are() {
    for (id, programme) in &care().programmes {
        let plan = json!(export(programme, care()).plan_definition);
        let mut cited = BTreeSet::new();
        each(&plan, "label", &mut |label| {
            cited.insert(label.as_str().unwrap());
        });
        let protocol = &programme.protocol;
        let named = protocol.sources.iter().map(|source| source.get_ref().as_str());
        let stages = protocol.stage.iter().flat_map(|stage| &stage.from.source).map(String::as_str);
        let limits = protocol.limits.from.source.iter().map(String::as_str);
        for source in named.chain(stages).chain(limits) {
            assert!(cited.contains(source), "{id}: {source}");
        }
        let text = plan.to_string();
        let recalled = protocol.limits.cap_from.as_ref().and_then(|from| from.confidence);
        if recalled == Some(Confidence::Recall) {
            assert!(text.contains("recall: not confirmed in any text"), "{id}");
        }
        assert!(text.contains("design: "), "{id}: our own choices are named");
    }
}

#[test]
fn every_dose_is_told_in_words() {
    for (id, programme) in &care().programmes {
        let plan = export(programme, care()).plan_definition;
        let stages = plan.action.iter().find(|action| action.id == "stages").unwrap();
        let rungs: usize = stages.action.iter().map(|stage| stage.action.len()).sum();
        let full = programme.places.iter().filter(|place| place.easing == 0).count();
        assert_eq!(rungs, full, "{id}");
        for rung in stages.action.iter().flat_map(|stage| &stage.action) {
            assert!(
                rung.text_equivalent.as_ref().is_some_and(|dose| dose.contains(": ")),
                "{id}: {}",
                rung.id
            );
        }
    }
}

/// Elements that we write and a published example writes, too, must be of the same shape.
#[test]
fn what_we_write_has_the_shape_of_the_published_examples() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/fhir");
    let file = folder.join("PlanDefinition-protocol-example.json");
    let Ok(text) = fs::read_to_string(&file) else {
        eprintln!("skipped: the published FHIR examples: none in ../shared/data/fhir beside this repository");
        return;
    };
    let example: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(example["resourceType"], "PlanDefinition");
    let mut compared = 0;
    for programme in care().programmes.values() {
        let ours = json!(export(programme, care()).plan_definition);
        same_shape("PlanDefinition", &ours, &example, &mut compared);
    }
    assert!(compared > care().programmes.len() * 15, "{compared} elements were compared");
}

fn same_shape(place: &str, ours: &Value, theirs: &Value, compared: &mut usize) {
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) => {
            for (name, inner) in a {
                if let Some(other) = b.get(name) {
                    *compared += 1;
                    same_shape(&format!("{place}.{name}"), inner, other, compared);
                }
            }
        }
        (Value::Array(a), Value::Array(b)) => {
            for (inner, other) in a.iter().zip(b) {
                same_shape(place, inner, other, compared);
            }
        }
        (Value::String(_), Value::String(_)) | (Value::Bool(_), Value::Bool(_)) => {}
        _ => panic!("{place}: {ours} and {theirs} are not of one shape"),
    }
}
