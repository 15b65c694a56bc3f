//! How answers are counted and in which order questions are put: `scoring.toml` and `intake.toml`.
//!
//! Nothing here decides: these are the numbers and the screens that [`crate::triage`] works with.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::{Provenance, trigger::Node};

/// How answers are counted. Points are on a base-2 logarithmic scale: one point doubles the odds.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Scoring {
    /// Published likelihood ratios.
    pub likelihood: Likelihood,
    /// Tests measured on clinicians' hands, done at home.
    pub self_test: Share,
    /// Findings without a published ratio.
    pub unpublished: Unpublished,
    /// What opens a programme.
    pub programme: Opening,
    /// How many questions are worth asking.
    pub questions: Questions,
}

/// The bounds put on a published likelihood ratio.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Likelihood {
    /// The least a ratio counts as.
    pub least: f64,
    /// The most a ratio counts as.
    pub most: f64,
    /// Where the bounds come from.
    pub from: Provenance,
}

/// The share of a logarithm that counts.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Share {
    /// Between 0 and 1.
    pub share: f64,
    /// Where it comes from.
    pub from: Provenance,
}

/// Points where nothing was published.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Unpublished {
    /// Points of a yes, for or against.
    pub points: f64,
    /// The most they may add up to, up or down, within one category.
    pub category_cap: f64,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// What opens a programme.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Opening {
    /// Patterns no further apart than this are shown together.
    pub too_close: f64,
    /// The least fit that counts as likely.
    pub likely: f64,
    /// Supporting findings besides the place.
    pub supports: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// How many questions are worth asking.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Questions {
    /// Screens that only tell patterns apart, in an ordinary case.
    pub telling: u8,
    /// More of them while the first two patterns are too close.
    pub telling_when_close: u8,
    /// The least difference a question must be able to make between two patterns, in points.
    pub worth: f64,
    /// Patterns so many points behind the first are no longer asked about.
    pub reach: f64,
    /// Screens of a typical intake, for the line "6 of about …".
    pub typical_screens: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// How a screen is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenKind {
    /// Tick what applies, or "none of these".
    AnyOf,
    /// One of these, or "none of these".
    OneOf,
    /// Tap the body picture, one or two places, or "can't say".
    BodyMap,
    /// Yes, no, not sure.
    OneQuestion,
    /// A number.
    Number,
}

/// What a screen is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Safety first: asked of everyone, whatever else is known.
    RedFlags,
    /// Where it hurts.
    Place,
    /// A safety question that only makes sense at that place.
    PlaceFlags,
    /// Asked of everyone with pain at that place.
    Pattern,
    /// Asked only while it can still tell patterns apart.
    Telling,
    /// Asked when a programme is about to begin.
    Start,
    /// For people who wish to say more.
    Optional,
    /// "Anything new?", any day after the intake.
    AnythingNew,
}

/// A screen as written.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ScreenText {
    /// Its id.
    pub id: Spanned<String>,
    /// What it is for.
    pub part: Part,
    /// How it is answered.
    pub kind: ScreenKind,
    /// The question on top.
    pub title: String,
    /// A line under it.
    #[serde(default)]
    pub help: Option<String>,
    /// Due only when this holds.
    #[serde(default)]
    pub when: Option<Node>,
    /// What it asks.
    pub findings: Vec<Spanned<String>>,
}

/// The intake file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct IntakeFile {
    pub(crate) screen: Vec<ScreenText>,
}
