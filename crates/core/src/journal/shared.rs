//! What many facts name and nobody changes: kept once in memory, cheap to copy.

use std::{fmt, sync::Arc};

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One version's content, cheap to copy: it is never changed, only read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CareContent(Arc<serde_json::Value>);

impl CareContent {
    /// Takes a version's content.
    #[must_use]
    pub fn new(content: serde_json::Value) -> Self {
        Self(content.into())
    }

    /// Returns it as it is kept.
    #[must_use]
    pub fn value(&self) -> &serde_json::Value {
        &self.0
    }
}

impl Serialize for CareContent {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<'de> Deserialize<'de> for CareContent {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(from).map(Self::new)
    }
}

impl JsonSchema for CareContent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CareContent".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object" })
    }
}

/// An exercise's id, cheap to copy: a long record names few exercises many thousand times.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExerciseId(Arc<str>);

impl std::ops::Deref for ExerciseId {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl<T: Into<Arc<str>>> From<T> for ExerciseId {
    fn from(id: T) -> Self {
        Self(id.into())
    }
}

impl PartialEq<String> for ExerciseId {
    fn eq(&self, other: &String) -> bool {
        *self.0 == **other
    }
}

impl PartialEq<ExerciseId> for String {
    fn eq(&self, other: &ExerciseId) -> bool {
        **self == *other.0
    }
}

impl PartialEq<str> for ExerciseId {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for ExerciseId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for ExerciseId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Into::into)
    }
}

impl JsonSchema for ExerciseId {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ExerciseId".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "description": "the id of an exercise of the catalog" })
    }
}
