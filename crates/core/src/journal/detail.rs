//! What a device recorded of a training beside its sums: bounded, rounded, and without a place on earth.
//!
//! *This is on people's disks: add, never rename.* A detail has a few kilobytes at most, whatever the file
//! had. Positions never get here: a route is kept in metres from its own start.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a device recorded beside the sums. Unknown is absent or empty, never zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TrainingDetail {
    /// Seconds of running, told from speed and cadence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub running_s: Option<u32>,
    /// Seconds of walking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub walking_s: Option<u32>,
    /// Stretches of running with walking or standing between them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stretches: Option<u16>,
    /// Seconds of the longest of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longest_stretch_s: Option<u32>,
    /// Seconds the recording was paused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused_s: Option<u32>,
    /// Metres descended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub descent_m: Option<u32>,
    /// Mean heart rate, beats a minute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heart_rate_bpm: Option<u16>,
    /// Mean speed of the first ten minutes as a share of the whole, in percent; trainings of 20 minutes or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening_percent: Option<u16>,
    /// Cadence by speed: running on level ground only (gradient within 2 %), slowest band first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cadence: Vec<CadenceAt>,
    /// Means of the running dynamics, where the device measures them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dynamics: Option<Dynamics>,
    /// What cannot be trusted; such a training stays out of every maximum.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Doubt>,
    /// Equal pieces of time in order, at most 120 of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slices: Vec<Slice>,
    /// The way in metres east and north of its start, `east,north` pairs with spaces between, at most 120 of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
}

/// The usual cadence within a band of speed, 0.25 m/s wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CadenceAt {
    /// The lower end of the band, centimetres a second.
    pub from_cm_s: u16,
    /// Seconds spent in it.
    pub seconds: u32,
    /// Median steps a minute, both feet.
    pub spm: u16,
}

/// Means over the running part of a training.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dynamics {
    /// Ground contact of one step, milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_ms: Option<u16>,
    /// The left foot's share of ground contact, in thousandths; 500 is even.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_permille: Option<u16>,
    /// Rise and fall of the body, millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oscillation_mm: Option<u16>,
    /// Length of a step, millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step_mm: Option<u16>,
}

/// Why something of a training cannot be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Faster than 7 m/s for more than a minute, or a jump in the way: the distance cannot be trusted.
    Distance,
    /// The device's clock was not set: the day was told by hand.
    Clock,
    /// The file breaks off: there may have been more.
    CutOff,
}

/// One piece of the training's time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Slice {
    /// Seconds, pauses left out.
    #[serde(rename = "s")]
    pub seconds: u16,
    /// Metres.
    #[serde(rename = "m", default, skip_serializing_if = "Option::is_none")]
    pub metres: Option<u16>,
    /// Mean steps a minute, both feet.
    #[serde(rename = "c", default, skip_serializing_if = "Option::is_none")]
    pub spm: Option<u16>,
    /// Metres gained (negative: lost).
    #[serde(rename = "h", default, skip_serializing_if = "Option::is_none")]
    pub height_m: Option<i16>,
}
