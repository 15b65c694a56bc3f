//! Versions of programmes that people stay on: kept with their record, read back, checked, and ready to be followed.
//!
//! What is kept is exactly what is hashed, so nobody can follow something else under its name. It is data of another
//! day: it is compiled by the same checks as any catalog, and what does not pass them is not followed.

use std::{borrow::Cow, collections::BTreeMap};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Care;
use crate::{
    catalog::{Each, Exercise, ExerciseFacts, Problem, Protocol, Rules, Said},
    journal::{CareContent, CareKept, digest},
    programme::{Programme, compile, content},
    record::{Begun, Record},
};

/// What a programme is followed by on a day: one version's table, the rules beside it and the exercises in it.
#[derive(Clone, Copy, Debug)]
pub struct Version<'c> {
    /// The programme.
    pub programme: &'c Programme,
    /// The rules that hold for every protocol of that version.
    pub rules: &'c Rules,
    /// The exercises by id.
    pub exercises: &'c BTreeMap<String, Exercise>,
}

/// A version that the catalog in use no longer has.
#[derive(Clone, Debug)]
pub struct Kept {
    programme: Programme,
    after: Option<Protocol>,
    rules: Rules,
    exercises: BTreeMap<String, Exercise>,
}

impl Said for Kept {
    fn each_text(&mut self, each: Each<'_>) {
        self.programme.each_text(each);
        self.after.each_text(each);
        self.exercises.values_mut().for_each(|one| one.each_text(each));
    }
}

/// Why a programme cannot be followed as it was begun.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "id", rename_all = "kebab-case")]
pub enum Unkept {
    /// The catalog has no such protocol.
    UnknownProtocol,
    /// The record names a version and does not hold it.
    Missing,
    /// What is held is not what its hash says.
    Altered,
    /// This program cannot read it.
    Unreadable {
        /// What it stumbled over.
        why: String,
    },
    /// It is no longer held to be safe to follow.
    Refused {
        /// What is wrong with it.
        why: Vec<String>,
    },
}

impl Version<'_> {
    /// Returns the content hash.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.programme.hash
    }
}

impl Care {
    /// Returns the care of one person: the catalog in use, and the versions that their programmes stay on.
    ///
    /// Red flags and the intake are always those of the catalog in use.
    #[must_use]
    pub fn of(&self, record: &Record) -> Cow<'_, Self> {
        if let Some(english) = &self.english {
            return match english.of(record) {
                Cow::Borrowed(_) => Cow::Borrowed(self),
                Cow::Owned(own) => Cow::Owned(own.in_language(self.language)),
            };
        }
        let mut kept = BTreeMap::new();
        for begun in &record.programmes {
            let current = self.programmes.get(&begun.protocol).map(|p| &p.hash);
            for version in begun.versions().filter(|version| Some(*version) != current) {
                kept.entry(version.clone()).or_insert_with(|| self.read_kept(version, record));
            }
        }
        if kept.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut care = Self { kept, ..self.clone() };
        // An exercise that left the catalog is still done by those who stay.
        for exercise in care.kept.values().flatten().flat_map(|kept| kept.exercises.values()) {
            let id = &exercise.facts.id;
            if !care.catalog.exercises.contains_key(id) {
                care.catalog.exercises.insert(id.clone(), exercise.clone());
            }
        }
        Cow::Owned(care)
    }

    /// Becomes the care of one person ([`Care::of`]).
    #[must_use]
    pub fn made_for(self, record: &Record) -> Self {
        let own = match self.of(record) {
            Cow::Owned(own) => Some(own),
            Cow::Borrowed(_) => None,
        };
        own.unwrap_or(self)
    }

    /// Returns the rules that decided an answer.
    #[must_use]
    pub fn rules_of(&self, answer: &crate::today::DayAnswer) -> &Rules {
        self.version(&answer.protocol, Some(&answer.version)).map_or(&self.rules, |version| version.rules)
    }

    /// Returns the programme that decided an answer.
    #[must_use]
    pub fn programme_of(&self, answer: &crate::today::DayAnswer) -> Option<&Programme> {
        self.version(&answer.protocol, Some(&answer.version)).ok().map(|version| version.programme)
    }

    /// Returns the programme that was last followed, or else the one of the catalog in use; for its name and site.
    #[must_use]
    pub fn programme_for(&self, begun: &Begun) -> Option<&Programme> {
        let last = begun.versions().last().map(String::as_str);
        let own = self.version(&begun.protocol, last).ok().map(|version| version.programme);
        own.or_else(|| self.programmes.get(&begun.protocol))
    }

    /// Returns a version of a protocol; without a name the one of the catalog in use.
    ///
    /// # Errors
    /// Why it cannot be followed. [`Care::of`] must have read the person's versions.
    pub fn version(&self, protocol: &str, version: Option<&str>) -> Result<Version<'_>, Unkept> {
        match (version, self.programmes.get(protocol)) {
            (None, None) => Err(Unkept::UnknownProtocol),
            (None, Some(programme)) => Ok(self.current(programme)),
            (Some(version), Some(programme)) if programme.hash == version => Ok(self.current(programme)),
            (Some(version), _) => {
                let kept = self.kept.get(version).ok_or(Unkept::Missing)?.as_ref().map_err(Unkept::clone)?;
                if kept.programme.protocol.id != protocol {
                    return Err(Unkept::Altered);
                }
                let Kept { programme, rules, exercises, .. } = kept;
                Ok(Version { programme, rules, exercises })
            }
        }
    }

    /// Returns what a version rests on, written the way this program writes it, so that two of them can be compared.
    #[must_use]
    pub fn content(&self, protocol: &str, version: Option<&str>) -> Option<Value> {
        if let Some(english) = &self.english {
            return english.content(protocol, version);
        }
        if let Some(Ok(kept)) = version.and_then(|version| self.kept.get(version)) {
            let Kept { programme, after, rules, exercises } = kept;
            return Some(content(&programme.protocol, after.as_ref(), exercises, rules));
        }
        let programme = self.programmes.get(protocol)?;
        if version.is_some_and(|version| version != programme.hash) {
            return None;
        }
        let after = programme.protocol.after.as_ref();
        let after = after.and_then(|after| self.catalog.protocols.get(after.get_ref()));
        Some(content(&programme.protocol, after, &self.catalog.exercises, &self.rules))
    }

    /// Returns the version of the catalog in use, as it is kept with a record; none for an unknown protocol.
    #[must_use]
    pub fn to_keep(&self, protocol: &str) -> Option<CareKept> {
        let content = self.content(protocol, None)?;
        Some(CareKept { version: digest(&content), content: CareContent::new(content) })
    }

    const fn current<'c>(&'c self, programme: &'c Programme) -> Version<'c> {
        Version { programme, rules: &self.rules, exercises: &self.catalog.exercises }
    }

    fn read_kept(&self, version: &str, record: &Record) -> Result<Kept, Unkept> {
        let copies = record.kept.get(version).ok_or(Unkept::Missing)?;
        let whole = copies.iter().map(CareContent::value).find(|content| digest(content) == version);
        let content = whole.ok_or(Unkept::Altered)?;
        let protocol: Protocol = part(content, "protocol")?.ok_or_else(|| no("protocol"))?;
        let after: Option<Protocol> = part(content, "after")?;
        let rules: Rules = part(content, "rules")?.ok_or_else(|| no("rules"))?;
        let facts: BTreeMap<String, ExerciseFacts> = part(content, "exercises")?.unwrap_or_default();
        let exercises: BTreeMap<String, Exercise> =
            facts.into_iter().map(|(id, facts)| (id, self.told_today(facts))).collect();
        for id in std::iter::once(&protocol).chain(&after).flat_map(Protocol::exercises_named) {
            if !exercises.contains_key(id.get_ref()) {
                return Err(Unkept::Unreadable { why: format!("it holds no exercise `{}`", id.get_ref()) });
            }
        }
        let refused = |problems: Vec<Problem>| Unkept::Refused {
            why: problems.into_iter().map(|problem| problem.what).collect(),
        };
        let programme =
            compile(&protocol, after.as_ref(), &exercises, &rules, "kept", "").map_err(refused)?;
        // Its name stays what was hashed then, also where this program would write a default more.
        let programme = Programme { hash: version.to_owned(), ..programme };
        Ok(Kept { programme, after, rules, exercises })
    }

    /// How to do an exercise is told as it is told today; what it counts as is kept.
    fn told_today(&self, facts: ExerciseFacts) -> Exercise {
        match self.catalog.exercises.get(&facts.id).cloned() {
            Some(today) => Exercise { facts, ..today },
            None => Exercise { facts, how: Vec::new(), watch_for: Vec::new(), stop_if: Vec::new() },
        }
    }
}

impl Begun {
    /// Returns every version it names, from the first on.
    pub fn versions(&self) -> impl Iterator<Item = &String> {
        self.version.iter().chain(self.accepted.iter().map(|accepted| &accepted.version))
    }
}

fn no(part: &str) -> Unkept {
    Unkept::Unreadable { why: format!("it holds no {part}") }
}

/// Reads one part of a content: types of the catalog know where they stand in a text of TOML, so they are given one.
fn part<T: DeserializeOwned>(content: &Value, name: &str) -> Result<Option<T>, Unkept> {
    let Some(value) = content.get(name).filter(|value| !value.is_null()) else { return Ok(None) };
    let unreadable = |why: &dyn std::fmt::Display| Unkept::Unreadable { why: format!("{name}: {why}") };
    let text = toml::to_string(&without_nulls(value)).map_err(|why| unreadable(&why))?;
    toml::from_str(&text).map(Some).map_err(|why: toml::de::Error| unreadable(&why.message()))
}

/// TOML has no null: what is null is left out.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(
            fields
                .iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| (key.clone(), without_nulls(value)))
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.iter().map(without_nulls).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}
