//! Who said a fact, about what, and on which day.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Fact;
use crate::units::{Involved, LocalDate};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "format": "uuid" })
            }
        }
    };
}

id! {
    /// One entry, a UUIDv7: ordered by when it was made.
    EntryId
}
id! {
    /// One person.
    PersonId
}
id! {
    /// One person's way through one protocol.
    ProgrammeId
}

/// A fact about to be kept: all the shell must add is the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// A fresh UUIDv7, made by the shell or by the phone that queued it.
    pub id: EntryId,
    /// When it was recorded, RFC 3339 with offset.
    pub recorded_at: String,
    /// The person's own day that the fact is about.
    pub date: LocalDate,
    /// Whom it is about.
    pub person: PersonId,
    /// The programme it belongs to, if to one.
    pub programme: Option<ProgrammeId>,
    /// The involved side, where it matters.
    pub side: Option<Involved>,
    /// What was said.
    pub fact: Fact,
}

/// One line of a journal. *This is on people's disks: add, never rename.*
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// A UUIDv7; no two entries of a journal share one.
    pub id: EntryId,
    /// When it was recorded, RFC 3339 with offset.
    pub recorded_at: String,
    /// The person's own day that the fact is about.
    pub date: LocalDate,
    /// Whom it is about.
    pub person: PersonId,
    /// The programme it belongs to, if to one.
    #[serde(default)]
    pub programme: Option<ProgrammeId>,
    /// The involved side, where it matters.
    #[serde(default)]
    pub side: Option<Involved>,
    /// What was said.
    pub fact: Fact,
    /// The hash of the entry before, 64 hex digits; empty for the first.
    #[serde(default)]
    pub prev: String,
    /// SHA-256 over this entry without `hash`, as canonical JSON; empty in a journal written by hand.
    #[serde(default)]
    pub hash: String,
}

impl Entry {
    /// Makes an unsealed entry of a draft; [`super::seal`] ties it into a chain.
    #[must_use]
    pub fn unsealed(draft: Draft) -> Self {
        let Draft { id, recorded_at, date, person, programme, side, fact } = draft;
        Self {
            id,
            recorded_at,
            date,
            person,
            programme,
            side,
            fact,
            prev: String::new(),
            hash: String::new(),
        }
    }
}
