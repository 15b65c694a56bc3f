//! Rules that hold for every protocol: how a score becomes a band, what a run counts as, how doses rank.
//!
//! The numbers stand in `catalog/rules.toml`; these are their shapes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::Provenance;

/// `catalog/rules.toml`.
///
/// What was added after the first version that people follow is an `Option`: their kept versions lack it. A catalog
/// has to have all of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rules {
    /// How a morning is judged.
    pub morning: MorningRules,
    /// How mornings are judged over weeks.
    pub trend: TrendRules,
    /// How work done is judged.
    pub work: WorkRules,
    /// What runs and other load count as.
    pub other: OtherRules,
    /// The machine's own waiting times.
    pub engine: EngineRules,
    /// When things are said beside a decision.
    pub notes: NoteRules,
    /// How the common mistakes are seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mistakes: Option<MistakeRules>,
    /// How long answers of an intake hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intake: Option<IntakeRules>,
    /// What the time after an operation is to a programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<OperationRules>,
    /// How doses are ordered by load.
    pub rank: RankRules,
    /// How a day's load is added up.
    pub ledger: LedgerRules,
}

/// How a morning is judged against the person's usual one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MorningRules {
    /// Points above usual that are clearly worse.
    pub worse_by: u8,
    /// Points above usual that are slightly worse.
    pub slight_by: u8,
    /// The usual morning is the median of so many logged mornings.
    pub usual_last: u8,
    /// At least so many are needed for a median.
    pub usual_at_least: u8,
    /// None older than so many days.
    pub usual_within_days: u8,
    /// Stiffness that eases within so many minutes never counts as clearly worse by itself.
    pub eases_within_minutes: u16,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// How mornings are judged over weeks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TrendRules {
    /// The mean of the last 7 days is so much above that of the 7 before, in tenths of a point.
    pub week_on_week_tenths: u16,
    /// Or so much above the lowest 7-day mean of the programme, in tenths of a point.
    pub above_lowest_tenths: u16,
    /// Each week needs so many logged mornings.
    pub at_least: u8,
    /// Rising still so many days after a reduction: see someone (RF-28).
    pub still_rising_days: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// How work done is judged against the prescription.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct WorkRules {
    /// More than so many percent of the prescribed amount is more than planned.
    pub above_percent: u16,
    /// Load so much over the prescribed one is harder than planned, in hundredths of a kilogram.
    pub load_tolerance_hundredths: u32,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// What runs and other load count as.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OtherRules {
    /// A run of this effort or more is high.
    pub high_effort: u8,
    /// A run of at most this effort, without pain, is light.
    pub light_effort: u8,
    /// Metres climbed a kilometre that make a run hilly.
    pub hilly_m_per_km: u32,
    /// A run this much longer than the longest of the window is a spike, percent of it (RL-01).
    pub spike_percent: u32,
    /// The window of the spike rule, days.
    pub spike_window_days: u16,
    /// A whole day of so many steps is medium load.
    pub long_day_steps: u32,
    /// So many minutes on the feet in a day are medium load.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub long_day_standing_minutes: Option<u16>,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// The machine's own waiting times.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EngineRules {
    /// Days of rest where nothing lower is left (1–7).
    pub floor_rest_days: u8,
    /// Mornings on which an exposure can still be blamed (1–2): 48 hours.
    pub watch_mornings: u8,
    /// Days a cool-down lasts (1–7).
    pub cool_down_days: u8,
    /// After so many days away the red-flag questions are asked again.
    pub ask_again_days: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// When things are said beside a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct NoteRules {
    /// So many tolerated sessions with calm mornings …
    pub held_at_ceiling_sessions: u8,
    /// … within so many days.
    pub held_at_ceiling_days: u8,
    /// No pain in so many days of sessions is "pain gone early".
    pub pain_gone_days: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// How the common mistakes are seen in the record; what is seen is said and decides nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MistakeRules {
    /// More than planned so many times …
    pub above_times: u8,
    /// … within so many days is said more clearly.
    pub above_days: u8,
    /// So many planned days without a session …
    pub stopped_planned_days: u8,
    /// … looking back no further than so many days …
    pub stopped_look_back_days: u8,
    /// … with no score above this are "stopped when the pain stopped".
    pub quiet_at_most: u8,
    /// A worse morning after load outside the exercises, so many times …
    pub outside_times: u8,
    /// … within so many days.
    pub outside_days: u8,
    /// Steps of more than so many percent of the usual ones are much walking.
    pub walking_percent: u16,
    /// The usual steps are the median of so many days …
    pub walking_days: u8,
    /// … of which at least so many are known.
    pub walking_at_least: u8,
    /// The finding that says that somebody works on their feet.
    #[schemars(with = "String")]
    pub standing_work: Spanned<String>,
    /// It is spoken of on so many first days of a programme.
    pub standing_say_days: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// How long answers of an intake hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IntakeRules {
    /// Answers older than so many days begin no programme.
    pub valid_days: u8,
    /// Where the number comes from.
    pub from: Provenance,
}

/// What the time after an operation is to a programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct OperationRules {
    /// The red flag that it raises, until the clinician hands back.
    #[schemars(with = "String")]
    pub flag: Spanned<String>,
    /// Where the rule comes from.
    pub from: Provenance,
}

/// How doses are ordered by load; for comparison alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RankRules {
    /// Peak of a raise at the edge of a step against the floor.
    pub step_factor: f64,
    /// Peak of a raise over a small range against the full one.
    pub small_range_factor: f64,
    /// Body mass that loads are compared at, kg.
    pub reference_mass_kg: f64,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// How a day's load is added up (`achilles-load.md`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LedgerRules {
    /// The version of these numbers: old days can be computed again.
    pub version: String,
    /// One walking step, in body-weight seconds.
    pub step_impulse_bw_s: f64,
    /// One running stride of one side, in body-weight seconds.
    pub stride_impulse_bw_s: f64,
    /// Peak of a walking step, body weights.
    pub walk_peak_bw: f64,
    /// Peak of running at 3 m/s, body weights.
    pub run_peak_bw: f64,
    /// Rise of that peak for each m/s.
    pub run_peak_per_m_s: f64,
    /// From this peak on a load is high, body weights.
    pub high_from_bw: f64,
    /// Share of the peak that a slow repetition holds on average.
    pub slow_share: f64,
    /// Length of a running step where nothing was counted, metres.
    pub run_step_m: f64,
    /// Length of a walking step where nothing was counted, metres.
    pub walk_step_m: f64,
    /// Tendon load of one body weight of weight on the knee of a seated raise, body weights.
    pub seated_lever_bw: f64,
    /// Seconds of a repetition where no tempo is known.
    pub rep_s: u8,
    /// The band around every figure, percent either way.
    pub uncertainty_percent: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}
