//! The machine interface keeps its promises: shapes, ids, schemas.

use serde_json::Value;

use crate::life::{begin, done, json};

#[test]
fn every_schema_is_a_json_object_and_the_intake_lists_every_question() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["intake", "journal", "triage", "plan", "protocol"] {
        let schema: Value = serde_json::from_str(&done(folder.path(), &["schema", name])).unwrap();
        assert!(schema["properties"].is_object() || schema["type"] == "object", "{name}");
    }
    let intake: Value = serde_json::from_str(&done(folder.path(), &["schema", "intake"])).unwrap();
    let questions = intake["properties"].as_object().unwrap();
    assert!(questions.len() > 150);
    assert!(questions.values().all(|q| q["title"].as_str().is_some_and(|t| !t.is_empty())));
}

/// Follows a schema's references; enough of JSON Schema for what `schemars` writes of our types.
fn fits(schema: &Value, root: &Value, value: &Value, place: &str) {
    if let Some(name) = schema["$ref"].as_str() {
        let found = root.pointer(name.trim_start_matches('#')).unwrap();
        return fits(found, root, value, place);
    }
    if let Some(ways) = schema["anyOf"].as_array() {
        let null = ways.iter().any(|way| way["type"] == "null");
        if value.is_null() {
            assert!(null, "{place} may not be null");
            return;
        }
        let way = ways.iter().find(|way| way["type"] != "null").unwrap();
        return fits(way, root, value, place);
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => return,
    };
    let is = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(n) if n.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    assert!(
        types.contains(&is) || (is == "integer" && types.contains(&"number")),
        "{place} is {is}, not {types:?}"
    );
    if let Some(words) = schema["enum"].as_array() {
        assert!(words.contains(value), "{place}: {value}");
    }
    match value {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                fits(&schema["items"], root, item, &format!("{place}[{at}]"));
            }
        }
        Value::Object(fields) if schema["properties"].is_object() => {
            for name in schema["required"].as_array().unwrap() {
                assert!(fields.contains_key(name.as_str().unwrap()), "{place} has no {name}");
            }
            for (name, field) in fields {
                let known = &schema["properties"][name];
                assert!(!known.is_null(), "{place}.{name} is not in the schema");
                fits(known, root, field, &format!("{place}.{name}"));
            }
        }
        Value::Object(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn the_answers_of_a_week_fit_the_schema_of_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    let schema: Value = serde_json::from_str(&done(folder, &["schema", "plan"])).unwrap();
    let mut decisions = Vec::new();
    for (day, stiffness) in [(2, Some("2")), (3, Some("2")), (4, Some("4")), (5, None), (6, Some("2"))] {
        let on = format!("2026-03-{day:02}");
        if let Some(stiffness) = stiffness {
            done(folder, &["check-in", "--journal", "ana.ndjson", "--on", &on, "--stiffness", stiffness]);
        }
        let plan = json(folder, &["plan", "--journal", "ana.ndjson", "--on", &on]);
        fits(&schema, &schema, &plan, "plan");
        for key in [
            "date",
            "programme",
            "stage",
            "decision",
            "reasons",
            "would_change",
            "earliest_next_step",
            "plan",
            "load",
        ] {
            assert!(plan.get(key).is_some(), "{key}");
        }
        assert_eq!(plan["reasons"][0]["id"], plan["rule"]);
        for reason in plan["reasons"].as_array().unwrap() {
            for key in ["id", "measured", "rule"] {
                assert!(reason[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {reason}");
            }
            assert!(reason["source"].as_array().is_some_and(|sources| !sources.is_empty()), "{reason}");
        }
        let empty = plan["plan"].as_array().unwrap().is_empty();
        let decision = plan["decision"].as_str().unwrap().to_owned();
        assert_eq!(empty, matches!(decision.as_str(), "rest" | "ask"), "{plan}");
        if !plan["plan"].as_array().unwrap().is_empty() {
            done(
                folder,
                &[
                    "session",
                    "--journal",
                    "ana.ndjson",
                    "--on",
                    &on,
                    "--full",
                    "--pain",
                    "2",
                    "--effort",
                    "6",
                ],
            );
        }
        decisions.push(decision);
    }
    assert!(decisions.contains(&"hold".to_owned()) && decisions.contains(&"ask".to_owned()), "{decisions:?}");
}

#[test]
fn a_plan_says_the_same_twice() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    done(folder, &["check-in", "--journal", "ana.ndjson", "--on", "2026-03-02", "--stiffness", "3"]);
    let ask = ["plan", "--journal", "ana.ndjson", "--on", "2026-03-09"];
    assert_eq!(json(folder, &ask), json(folder, &ask));
}

#[test]
fn a_review_heads_the_day_and_leaves_its_plan() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    begin(folder);
    // Three months in which nothing is told, then a calm morning: the way back begins, and a look is due.
    done(folder, &["check-in", "--journal", "ana.ndjson", "--on", "2026-06-02", "--stiffness", "2"]);
    let plan = json(folder, &["plan", "--journal", "ana.ndjson", "--on", "2026-06-02"]);
    assert_eq!((&plan["decision"], &plan["rule"]), (&"refer".into(), &"review-due".into()));
    assert_eq!(plan["reasons"][0]["id"], "review-due");
    assert_eq!(plan["beneath"]["decision"], "return");
    assert_eq!(plan["reasons"][1]["id"], plan["beneath"]["rule"]);
    assert!(!plan["plan"].as_array().unwrap().is_empty(), "a review takes no load away");
    assert!(plan["flags"].as_array().unwrap().is_empty());
}
