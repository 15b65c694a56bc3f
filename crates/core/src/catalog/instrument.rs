//! Tests, questions and questionnaires that give gates what they ask for.
//!
//! Published questionnaires are known by name and scoring range only; their wording never stands here.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Provenance;
use crate::criteria::Measure;

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentKind {
    /// Something to do: what the leg can take.
    CapacityTest,
    /// One question of ours.
    Question,
    /// A published form; the person enters its total.
    Questionnaire,
}

/// Whether each side is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sides {
    /// One value for both sides together.
    Together,
    /// A value for each side.
    Each,
}

/// What the entered number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Repetitions.
    Repetitions,
    /// Pain, 0–10.
    Pain,
    /// Points of a form.
    Points,
    /// Millimetres.
    Millimetres,
}

/// Which end of the scale is the good one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
}

/// A test that is done to a beat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pace {
    /// The exercise it is, whose figure leads.
    pub exercise: String,
    /// Repetitions a minute: up on one beat, down on the next.
    pub a_minute: u16,
    /// Repetitions on both legs to warm up with, at one's own pace.
    pub warm_up: u16,
    /// Seconds of rest before the other leg.
    pub rest_s: u16,
    /// So many repetitions off the beat or not high enough, in a row, end it.
    pub slips: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// `catalog/instruments/<id>.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Instrument {
    /// The id; the file is named after it.
    pub id: String,
    /// What people read.
    pub name: String,
    /// One sentence: what it shows.
    pub what: String,
    /// What kind of thing it is.
    pub kind: InstrumentKind,
    /// What gates can ask of it.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// No gate asks for it: people may follow it over time.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub over_time: bool,
    /// Whether each side is measured.
    pub sides: Sides,
    /// What the entered number counts.
    pub unit: Unit,
    /// The least that can be entered.
    pub min: i32,
    /// The most that can be entered.
    pub max: i32,
    /// Which end is the good one.
    pub better: Better,
    /// After so many days it is asked again.
    pub valid_days: u16,
    /// The smallest change that matters, in its unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meaningful_change: Option<u16>,
    /// How to do it, one step a line.
    pub how: Vec<String>,
    /// When to end it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stop_when: Vec<String>,
    /// The beat it is done to, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pace: Option<Pace>,
    /// What to know when reading the result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Where method and numbers come from.
    pub from: Provenance,
}

/// Measures that no instrument gives: the engine counts them from the journal.
pub const COUNTED: [Measure; 3] =
    [Measure::FirstStepStableMornings, Measure::ClinicianAllowed, Measure::StrengthStage];
