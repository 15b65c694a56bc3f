//! A finding that needs a professional before any load.
//!
//! These types mirror `catalog/conditions/red-flags.toml`; unknown fields are errors. A flag acts by
//! itself: no score, no pattern and no other answer takes it back.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::{Provenance, trigger::Node};

/// How soon someone has to look at it, least soon first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Nobody has to: care for it yourself, with a safety net.
    SelfManage,
    /// At the next ordinary appointment.
    Routine,
    /// A clinician within days; no programme until then.
    ClinicianDays,
    /// Today; no programme.
    EmergencyToday,
    /// Call an ambulance.
    Ambulance,
}

impl Urgency {
    /// Says whether no programme may open while it stands.
    #[must_use]
    pub fn blocks(self) -> bool {
        self >= Self::ClinicianDays
    }

    /// Returns the word as files and JSON spell it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::SelfManage => "self-manage",
            Self::Routine => "routine",
            Self::ClinicianDays => "clinician-days",
            Self::EmergencyToday => "emergency-today",
            Self::Ambulance => "ambulance",
        }
    }
}

/// How one flag fires, and what to say then.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Level {
    /// How soon.
    pub urgency: Urgency,
    /// When it fires.
    pub when: Node,
    /// Why it matters, said to the person.
    pub why: String,
    /// What to do, most important first.
    pub r#do: Vec<String>,
    /// What not to do until then.
    pub avoid: Vec<String>,
    /// A sentence to say to whoever looks at it.
    pub say: String,
    /// The adult programmes stay closed although the flag is routine.
    #[serde(default)]
    pub closes_programmes: bool,
    /// A programme may open, with the cautious limits.
    #[serde(default)]
    pub slower: bool,
    /// Where it comes from.
    pub from: Provenance,
}

/// One red flag.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RedFlag {
    /// The id, such as `RF-02`.
    pub id: Spanned<String>,
    /// What it may be, in a few plain words.
    pub name: String,
    /// Comes from the journal over weeks: a review is due, the day's plan stays.
    #[serde(default)]
    pub review: bool,
    /// Ways it fires; of those that do, the most urgent speaks.
    pub level: Vec<Level>,
}

impl RedFlag {
    /// Returns the id.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.get_ref()
    }
}

/// The red-flags file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RedFlagsFile {
    pub(crate) red_flag: Vec<RedFlag>,
}
