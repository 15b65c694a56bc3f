//! One pattern that answers may fit: what supports it, what speaks against it, and what to do about it.
//!
//! These types mirror `catalog/conditions/<slug>.toml`; unknown fields are errors. A condition is never a
//! diagnosis: pages say "your answers fit the pattern of …". Weights are data, and so is how they are counted.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::{Provenance, red_flag::Urgency, trigger::Node};

/// What a finding says about a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Speaks for it.
    Supports,
    /// Speaks against it.
    Against,
    /// Written down, never counted.
    Recorded,
    /// Takes it off the list, by definition only.
    RulesOut,
    /// Speaks for it, and acts by itself as a red flag.
    RedFlag,
}

/// How a published likelihood ratio was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeasuredOn {
    /// On what people themselves said: counts in full.
    SelfReport,
    /// On a clinician's hands: counts in part when a person does it alone.
    ClinicianTest,
}

/// How far a row can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// Little.
    Low,
    /// Some.
    Medium,
    /// Well founded.
    High,
}

/// What one finding says about one condition.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Row {
    /// The finding.
    pub finding: Spanned<String>,
    /// What it says.
    pub direction: Direction,
    /// Published likelihood ratio of a yes.
    #[serde(default)]
    pub lr_pos: Option<f64>,
    /// Published likelihood ratio of a no.
    #[serde(default)]
    pub lr_neg: Option<f64>,
    /// How the ratio was measured; needed beside one.
    #[serde(default)]
    pub measured: Option<MeasuredOn>,
    /// Tests that are not independent: of one group only the most telling counts.
    #[serde(default)]
    pub group: Option<String>,
    /// A second published estimate: kept, never counted.
    #[serde(default)]
    pub second_estimate: bool,
    /// A risk factor known as an odds ratio: raises attention, never counted.
    #[serde(default)]
    pub attention: bool,
    /// One of the features by which the condition is defined.
    #[serde(default)]
    pub core: bool,
    /// Not counted while this holds.
    #[serde(default)]
    pub unless: Option<Node>,
    /// The red flag that a red-flag row raises.
    #[serde(default)]
    pub flag: Option<Spanned<String>>,
    /// What to do if this condition is the likely one, or if the flag fires.
    pub urgency: Urgency,
    /// How far to trust it.
    pub trust: Trust,
    /// Where it comes from.
    pub from: Provenance,
}

/// How common it is.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Frequency {
    /// Of a thousand people, so many have it at some time; of equal fits the commoner one comes first.
    pub in_thousand: u16,
    /// A sentence for people.
    pub says: String,
    /// Where it comes from.
    pub from: Provenance,
}

/// One condition.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Condition {
    /// The slug of the evidence table; the file is named after it.
    pub id: Spanned<String>,
    /// What people read, to follow "your answers fit".
    pub name: String,
    /// The clinicians' word.
    pub term: String,
    /// Its usual picture, in a sentence or two.
    pub pattern: String,
    /// What does not belong to it.
    #[serde(default)]
    pub against: Option<String>,
    /// What to do if it is the likely one.
    pub urgency: Urgency,
    /// What Heelup does, or says to do.
    pub action: String,
    /// The programme for it.
    #[serde(default)]
    pub programme: Option<Spanned<String>>,
    /// Why that programme fits, or why there is none.
    pub why: String,
    /// A time in the life of these conditions, not a place of its own: their programme is its programme.
    #[serde(default)]
    pub phase_of: Vec<Spanned<String>>,
    /// Places it can hurt at; empty when the place tells nothing.
    #[serde(default)]
    pub place: Vec<Spanned<String>>,
    /// A "no" never counts against it.
    #[serde(default)]
    pub never_ruled_out: bool,
    /// Kept for its flags, never ranked.
    #[serde(default)]
    pub unranked: bool,
    /// How common it is, where that is known.
    #[serde(default)]
    pub frequency: Option<Frequency>,
    /// Findings of a textbook case.
    #[serde(default)]
    pub typical: Vec<Spanned<String>>,
    /// Where the pattern and the advice come from.
    pub from: Provenance,
    /// The findings that weigh.
    pub row: Vec<Row>,
}

impl Condition {
    /// Returns the slug.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.get_ref()
    }

    /// Returns the id of the programme for it.
    #[must_use]
    pub fn programme(&self) -> Option<&str> {
        self.programme.as_ref().map(|p| p.get_ref().as_str())
    }
}
