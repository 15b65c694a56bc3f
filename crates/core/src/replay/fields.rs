//! Which values differ between two versions of a programme, each with its place as the catalog writes it.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Map, Value};

/// One value that differs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldChange {
    /// Where it stands, as the catalog writes it: `limits.ceiling`, `stage.single-leg.rung.2.dose.1.reps`,
    /// `rules.morning.worse-by`. Rungs and lines count from 1.
    pub path: String,
    /// What it was; none where there was nothing.
    pub old: Option<Value>,
    /// What it is; none where nothing is left.
    pub new: Option<Value>,
    /// Whether a decision can rest on it.
    pub kind: FieldKind,
    /// Where it stands in the older content.
    #[serde(skip)]
    pub(super) at: Vec<Step>,
}

/// Whether a decision can rest on a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// A dose, a limit, a gate, a rule: something a day can be decided by.
    Decides,
    /// Words for people.
    Says,
    /// Where a number comes from.
    Source,
}

/// One step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    At(usize),
}

/// Returns what differs between two contents ([`crate::care::Care::content`]), what decides first, each in its order.
#[must_use]
pub fn field_changes(old: &Value, new: &Value) -> Vec<FieldChange> {
    let mut look = Look { path: Vec::new(), at: Vec::new(), found: Vec::new() };
    look.values(Some(old), Some(new));
    look.found.sort_by_key(|change| change.kind);
    look.found
}

/// Where the comparison stands.
struct Look {
    /// The way as people read it.
    path: Vec<String>,
    /// The way through the older content.
    at: Vec<Step>,
    found: Vec<FieldChange>,
}

impl Look {
    fn values(&mut self, old: Option<&Value>, new: Option<&Value>) {
        // Nothing said and nothing there are the same.
        let (old, new) = (old.filter(|v| !v.is_null()), new.filter(|v| !v.is_null()));
        match (old, new) {
            (Some(Value::Object(old)), Some(Value::Object(new))) => self.objects(old, new),
            (Some(Value::Array(old)), Some(Value::Array(new)))
                if old.iter().chain(new).any(Value::is_object) =>
            {
                self.lists(old, new);
            }
            (old, new) if same(old, new) => {}
            (old, new) => self.found.push(FieldChange {
                path: self.path.join("."),
                old: old.cloned(),
                new: new.cloned(),
                kind: self.kind(),
                at: self.at.clone(),
            }),
        }
    }

    fn objects(&mut self, old: &Map<String, Value>, new: &Map<String, Value>) {
        let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for key in keys {
            // The protocol is what it is about: its fields stand at the top.
            let silent = self.at.is_empty() && key == "protocol";
            self.at.push(Step::Key(key.clone()));
            if !silent {
                self.path.push(key.clone());
            }
            self.values(old.get(key), new.get(key));
            if !silent {
                self.path.pop();
            }
            self.at.pop();
        }
    }

    /// Things with a name are compared by it, others by their place.
    fn lists(&mut self, old: &[Value], new: &[Value]) {
        let named = |list: &[Value]| -> Option<Vec<String>> { list.iter().map(name).collect() };
        let (Some(old_names), Some(new_names)) = (named(old), named(new)) else {
            for n in 0..old.len().max(new.len()) {
                self.item((n + 1).to_string(), n, old.get(n), new.get(n));
            }
            return;
        };
        for (n, (name, item)) in old_names.iter().zip(old).enumerate() {
            let other = new_names.iter().position(|other| other == name).and_then(|at| new.get(at));
            self.item(name.clone(), n, Some(item), other);
        }
        for (name, item) in new_names.iter().zip(new).filter(|(name, _)| !old_names.contains(name)) {
            self.item(name.clone(), old.len(), None, Some(item));
        }
        let order = |names: &[String], others: &[String]| -> Vec<Value> {
            names.iter().filter(|n| others.contains(n)).cloned().map(Value::String).collect()
        };
        let (before, after) = (order(&old_names, &new_names), order(&new_names, &old_names));
        if before != after {
            self.path.push("order".to_owned());
            self.values(Some(&Value::Array(before)), Some(&Value::Array(after)));
            self.path.pop();
        }
    }

    fn item(&mut self, name: String, n: usize, old: Option<&Value>, new: Option<&Value>) {
        self.path.push(name);
        self.at.push(Step::At(n));
        self.values(old, new);
        self.at.pop();
        self.path.pop();
    }

    fn kind(&self) -> FieldKind {
        let on_the_way = |words: &[&str]| self.path.iter().any(|step| words.contains(&step.as_str()));
        let of_exercise = self.path.first().is_some_and(|first| first == "exercises") && self.path.len() > 2;
        if on_the_way(&["from", "cap-from", "sources"]) {
            FieldKind::Source
        } else if on_the_way(&SAYS) || (of_exercise && !on_the_way(&COUNTS)) {
            FieldKind::Says
        } else {
            FieldKind::Decides
        }
    }
}

/// Fields that are told to people and decide nothing.
const SAYS: [&str; 11] = [
    "name",
    "short",
    "why",
    "summary",
    "choose-when",
    "advice",
    "deviation",
    "expect-weeks",
    "graduate-within",
    "low",
    "high",
];

/// Facts of an exercise that a day can be decided by: how it loads, and how it is counted.
const COUNTS: [&str; 5] = ["mode", "legs", "counts", "step", "load"];

/// The name of a thing in a list, if it has one.
fn name(item: &Value) -> Option<String> {
    ["id", "at", "protocol"].iter().find_map(|key| item.get(key)?.as_str().map(str::to_owned))
}

/// Says whether two values mean the same; a whole number may be written with a point.
fn same(old: Option<&Value>, new: Option<&Value>) -> bool {
    if old == new {
        return true;
    }
    let numbers = old.and_then(Value::as_f64).zip(new.and_then(Value::as_f64));
    numbers.is_some_and(|(old, new)| (old - new).abs() < f64::EPSILON)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(old: &Value, new: &Value) -> Vec<String> {
        let change = |c: FieldChange| {
            let value = |v: Option<Value>| v.map_or_else(|| "nothing".to_owned(), |v| v.to_string());
            format!("{} {} → {}", c.path, value(c.old), value(c.new))
        };
        field_changes(old, new).into_iter().map(change).collect()
    }

    #[test]
    fn a_value_is_named_by_its_place_in_the_protocol_file() {
        let old =
            json!({ "protocol": { "limits": { "ceiling": 5 } }, "rules": { "morning": { "worse-by": 2 } } });
        let new =
            json!({ "protocol": { "limits": { "ceiling": 4 } }, "rules": { "morning": { "worse-by": 3 } } });
        assert_eq!(told(&old, &new), ["limits.ceiling 5 → 4", "rules.morning.worse-by 2 → 3"]);
        assert_eq!(told(&old, &old), Vec::<String>::new());
    }

    #[test]
    fn stages_are_compared_by_name_and_rungs_by_their_number() {
        let stage = |id: &str, reps: &[u8]| json!({ "id": id, "rung": reps.iter().map(|n| json!({ "reps": n })).collect::<Vec<_>>() });
        let old = json!({ "protocol": { "stage": [stage("a", &[8, 9]), stage("b", &[7])] } });
        let new = json!({ "protocol": { "stage": [stage("new", &[1]), stage("a", &[8, 12, 15]), stage("b", &[7])] } });
        assert_eq!(
            told(&old, &new),
            [
                "stage.a.rung.2.reps 9 → 12",
                r#"stage.a.rung.3 nothing → {"reps":15}"#,
                r#"stage.new nothing → {"id":"new","rung":[{"reps":1}]}"#
            ]
        );
        let turned = json!({ "protocol": { "stage": [stage("b", &[7]), stage("a", &[8, 9])] } });
        assert_eq!(told(&old, &turned), [r#"stage.order ["a","b"] → ["b","a"]"#]);
    }

    #[test]
    fn what_decides_comes_before_words_and_sources() {
        let old = json!({ "protocol": { "name": "A", "limits": { "from": { "basis": "x" }, "target": 3 } } });
        let new = json!({ "protocol": { "name": "B", "limits": { "from": { "basis": "y" }, "target": 2 } } });
        let kinds: Vec<FieldKind> = field_changes(&old, &new).iter().map(|c| c.kind).collect();
        assert_eq!(kinds, [FieldKind::Decides, FieldKind::Says, FieldKind::Source]);
    }

    #[test]
    fn nothing_and_null_and_a_point_make_no_difference() {
        let old = json!({ "protocol": { "a": null, "b": 5 } });
        let new = json!({ "protocol": { "b": 5.0 } });
        assert_eq!(told(&old, &new), Vec::<String>::new());
    }
}
