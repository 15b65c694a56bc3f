//! Gates as trees of measurements; evaluating one gives a three-valued answer *and* the tree that explains it.
//!
//! Missing data is a value: a criterion over something unknown is [`Truth::Unknown`], never met and never failed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::catalog::Provenance;

mod evaluate;

pub use evaluate::{Explained, Leaf, evaluate};

/// Yes, no, or not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Truth {
    /// Something measured says no.
    Fails,
    /// Something is not known, and nothing known says no.
    Unknown,
    /// Everything needed is known and says yes.
    Holds,
}

/// What a gate may ask for; pain, mornings and sessions are counted by the engine itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Measure {
    /// Single-leg heel raises of the involved leg as a share of the other, percent.
    #[serde(rename = "heel-raise.symmetry")]
    HeelRaiseSymmetry,
    /// Single-leg heel raises of the weaker involved leg, repetitions.
    #[serde(rename = "heel-raise.weaker-side")]
    HeelRaiseWeakerSide,
    /// Worst everyday pain reported in the last 7 days, 0–10.
    #[serde(rename = "daily-pain.7-days")]
    DailyPain7Days,
    /// Pain during 30 minutes of brisk walking, 0–10.
    #[serde(rename = "walk-30-min.pain")]
    Walk30MinPain,
    /// Pain in 3 × 20 quick two-leg rebounds, 0–10.
    #[serde(rename = "rebound-3x20.pain")]
    Rebound3x20Pain,
    /// Pain at a two-leg heel raise, 0–10.
    #[serde(rename = "two-leg-raise.pain")]
    TwoLegRaisePain,
    /// Pain at a hop, 0–10.
    #[serde(rename = "hop.pain")]
    HopPain,
    /// VISA-A total, 0–100, 100 best.
    #[serde(rename = "visa-a.score")]
    VisaA,
    /// Mornings since first-step pain last rose, 0–28.
    #[serde(rename = "first-step.stable-mornings")]
    FirstStepStableMornings,
    /// A clinician has allowed it: 1.
    #[serde(rename = "clinician.allowed")]
    ClinicianAllowed,
    /// The strength programme of the same leg has come to the stage from which it lets this programme run beside it: 1,
    /// not yet: 0, unknown without one.
    #[serde(rename = "strength.stage-for-running")]
    StrengthStage,
}

/// Every measure, in the order of [`Measure`].
pub const MEASURES: [Measure; 11] = [
    Measure::HeelRaiseSymmetry,
    Measure::HeelRaiseWeakerSide,
    Measure::DailyPain7Days,
    Measure::Walk30MinPain,
    Measure::Rebound3x20Pain,
    Measure::TwoLegRaisePain,
    Measure::HopPain,
    Measure::VisaA,
    Measure::FirstStepStableMornings,
    Measure::ClinicianAllowed,
    Measure::StrengthStage,
];

impl Measure {
    /// Returns the id as catalog and journals spell it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::HeelRaiseSymmetry => "heel-raise.symmetry",
            Self::HeelRaiseWeakerSide => "heel-raise.weaker-side",
            Self::DailyPain7Days => "daily-pain.7-days",
            Self::Walk30MinPain => "walk-30-min.pain",
            Self::Rebound3x20Pain => "rebound-3x20.pain",
            Self::TwoLegRaisePain => "two-leg-raise.pain",
            Self::HopPain => "hop.pain",
            Self::VisaA => "visa-a.score",
            Self::FirstStepStableMornings => "first-step.stable-mornings",
            Self::ClinicianAllowed => "clinician.allowed",
            Self::StrengthStage => "strength.stage-for-running",
        }
    }
}

/// When a criterion applies at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Both sides are involved: there is no good side to compare with.
    BothSides,
    /// One side is involved.
    OneSide,
}

/// One node of a gate.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Criterion {
    /// A leaf asks for this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// The least it may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<i32>,
    /// The most it may be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<i32>,
    /// Older than so many days it is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_days: Option<u16>,
    /// Only then; otherwise the node is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// A branch: all of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<Criterion>,
    /// A branch: one of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<Criterion>,
    /// Where the number comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Provenance>,
}
