//! A protocol file as it is written: stages, doses, gates and brakes, each number with where it comes from.
//!
//! These types mirror `catalog/protocols/*.toml` field by field; unknown fields are errors. What the file
//! *means* to the engine is compiled by [`crate::programme`]. Nothing here decides.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::{
    criteria::Criterion,
    journal::{LoadClass, Preset, Surface},
    units::{Kilograms, Tempo},
};

/// How sure we are of a number; pages show every word but `confirmed`, `confirmed-secondary` and `seed` beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Read in the source itself.
    Confirmed,
    /// Read in somebody else's summary of the source.
    ConfirmedSecondary,
    /// Stands in one of the three articles Heelup grew from.
    Seed,
    /// Computed from other values.
    Derived,
    /// General knowledge, not confirmed in any text.
    Recall,
    /// A working number.
    Estimate,
    /// Our own choice.
    Design,
}

/// Where the numbers of a table come from: a published source with its confidence, or our own reason.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Provenance {
    /// Ids of `catalog/sources.toml`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<String>,
    /// How sure; needed beside `source`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// "design: why", for a choice no source makes; also the arithmetic of a derived number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<String>,
}

/// The body part a protocol is for: it decides which morning score is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Site {
    /// Stiffness in the morning, pain if wished.
    Achilles,
    /// Pain at the first steps.
    Plantar,
}

/// What kind of work a programme is. The order is the one in which a morning decides:
/// strength first.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum TrackKind {
    /// Exercises that load slowly.
    #[default]
    Strength,
    /// Walking and running.
    Run,
    /// Hops and jumps.
    Hop,
}

impl TrackKind {
    /// Returns its place in a day that asks for several: the outing first, then hops, strength last and never before.
    #[must_use]
    pub const fn of_the_day(self) -> u8 {
        match self {
            Self::Run => 0,
            Self::Hop => 1,
            Self::Strength => 2,
        }
    }
}

/// One programme as data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Protocol {
    /// The id; the file is named after it.
    pub id: String,
    /// What people read.
    pub name: String,
    /// One or two sentences: what it is and for whom.
    pub summary: String,
    /// Which morning score is asked.
    pub site: Site,
    /// What kind of work it is; programmes side by side are decided in this order.
    #[serde(default)]
    pub track: TrackKind,
    /// The protocol this one differs from in its doses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub variant_of: Option<Spanned<String>>,
    /// One sentence for the person: when to choose this variant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choose_when: Option<String>,
    /// Conditions it is for.
    #[schemars(with = "Vec<String>")]
    pub r#for: Vec<Spanned<String>>,
    /// Conditions it must not be given for.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub not_for: Vec<Spanned<String>>,
    /// The publications the programme as a whole rests on.
    #[schemars(with = "Vec<String>")]
    pub sources: Vec<Spanned<String>>,
    /// The heel may not sink below this ground in any dose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surface_lock: Option<Surface>,
    /// Two slightly worse mornings in a row count as one clearly worse.
    #[serde(default)]
    pub slight_twice_is_worse: bool,
    /// Pain limits of the whole programme.
    pub limits: Limits,
    /// Stricter limits a person may choose.
    #[serde(default)]
    pub presets: BTreeMap<Preset, Limits>,
    /// What takes load away.
    pub brakes: Brakes,
    /// Where a person may start.
    pub start: Vec<StartAt>,
    /// When to have it looked at.
    pub review: ReviewDays,
    /// The most a day and a week may hold.
    pub bounds: Bounds,
    /// Promise for a person with only good days.
    pub graduate_within: Weeks,
    /// The protocol whose single stage keeps what was won.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub after: Option<Spanned<String>>,
    /// Programmes that may run beside this one.
    #[serde(default)]
    pub beside: Vec<Beside>,
    /// The stages in order.
    pub stage: Vec<Stage>,
    /// Named ways to make a dose easier; a stage lists them in the order they are tried.
    #[serde(default)]
    pub easing: BTreeMap<String, Easing>,
    /// Named gates.
    #[serde(default)]
    pub gate: BTreeMap<String, Gate>,
    /// Things that may help beside the exercises; never counted as progress.
    #[serde(default)]
    pub advice: Vec<Advice>,
    /// Where this file differs from its publication on purpose.
    #[serde(default)]
    pub deviation: Vec<Deviation>,
}

impl Protocol {
    /// Returns every exercise it names in a rung, a light part, a ladder or an easing, with its place.
    pub fn exercises_named(&self) -> impl Iterator<Item = &Spanned<String>> {
        let stages = self.stage.iter().flat_map(|stage| {
            let rungs = stage.rung.iter().flat_map(|r| r.dose.get_ref().iter().chain(&r.light));
            rungs.chain(stage.ladder.iter().map(|l| l.dose.get_ref()))
        });
        let easings = self.easing.values().flat_map(|e| std::iter::once(&e.change).chain(&e.dose));
        stages.chain(easings).filter_map(|dose| dose.exercise.as_ref())
    }
}

impl Stage {
    /// Returns the easings of a rung (from 0) in the order they are tried: its own, or else the stage's.
    #[must_use]
    pub fn easings_of(&self, rung: usize) -> &[Spanned<String>] {
        self.rung.get(rung).map(|r| r.easier.as_slice()).filter(|own| !own.is_empty()).unwrap_or(&self.easier)
    }

    /// Returns every easing the stage names.
    pub fn easings_named(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.easier.iter().chain(self.rung.iter().flat_map(|rung| &rung.easier))
    }
}

/// Highest pain that still counts for progress, and the one above which the dose is reduced (0–10).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Limits {
    /// At or under it a session counts for progress.
    pub target: u8,
    /// Above it the dose is reduced.
    pub ceiling: u8,
    /// A morning above it is never called calm, whatever is usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub morning_cap: Option<u8>,
    /// Where target and ceiling come from.
    pub from: Provenance,
    /// Where the cap comes from, if from elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cap_from: Option<Provenance>,
}

/// What takes load away, and how it comes back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Brakes {
    /// A second reduction within so many days is a drop (1–7).
    pub second_within_days: u8,
    /// Where a drop leads.
    pub drop: Drop,
    /// Days of rest after pain above the ceiling (0–7).
    pub rest_after_breach: u8,
    /// Sound sessions to climb one easing again (1–7).
    pub recover: u8,
    /// Days without a session, and the further step down each time; three of them, growing.
    pub absence: Vec<(u8, AbsenceStep)>,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// Where a second reduction within the week leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Drop {
    /// The highest lower dose of the stage below.
    Stage,
    /// So many rungs back, and days without load there.
    #[serde(untagged)]
    Rungs {
        /// Rungs back (1 and more).
        rungs: u8,
        /// Days without load after it (0–7).
        #[serde(default, rename = "rest-days")]
        rest_days: u8,
    },
}

/// One further step down after an absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AbsenceStep {
    /// The dose's own next easing: left again after a few sound sessions, where going back a rung would cost weeks.
    Easing,
    /// One rung.
    Rung,
    /// To the stage below.
    Stage,
}

/// A place a person may start at, and the intake finding that allows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct StartAt {
    /// `stage.rung`, rungs from 1.
    #[schemars(with = "String")]
    pub at: Spanned<String>,
    /// The finding that allows it, such as `low_irritability`; absent: everyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub when: Option<Spanned<String>>,
    /// Where the rule comes from.
    pub from: Provenance,
}

/// Days of the programme on which it asks to be looked at if nothing has changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReviewDays {
    /// First for those who did their work and saw no change; then for everyone not better.
    pub soft_days: [u8; 2],
    /// The day on which it is said firmly, whatever the adherence.
    pub firm_day: u8,
    /// The day a specialist is named.
    pub specialist_day: u8,
    /// Work done that counts as steady, percent of the sessions planned.
    pub adherence_percent: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// The most a day and any seven days may hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Bounds {
    /// Sessions a day.
    pub sessions_a_day: u8,
    /// Days with a session in any seven.
    pub days_a_week: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// A count of weeks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Weeks {
    /// Weeks.
    pub weeks: u8,
    /// Where the number comes from.
    pub from: Provenance,
}

/// A programme that may run beside this one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Beside {
    /// Its id.
    #[schemars(with = "String")]
    pub protocol: Spanned<String>,
    /// The gate that opens it, of this protocol or of that one.
    #[schemars(with = "String")]
    pub from_gate: Spanned<String>,
    /// The stage of this programme from which the other may begin; the last one when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub from_stage: Option<Spanned<String>>,
    /// What its sessions count as here.
    pub class: LoadClass,
}

/// One stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Stage {
    /// The id, such as `both-legs`.
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    /// What people read.
    pub name: String,
    /// One or two words for the staircase.
    pub short: String,
    /// What this stage is for.
    pub why: String,
    /// Weeks into the programme it is expected from and to; shown, never a gate.
    pub expect_weeks: [u8; 2],
    /// How often.
    pub rhythm: Rhythm,
    /// Stricter pain limits than the programme's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<Limits>,
    /// Easings in the order they are tried; each changes the one before. Names of `easing`, or a `stage.rung`.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub easier: Vec<Spanned<String>>,
    /// Doses, lightest first.
    #[serde(default)]
    pub rung: Vec<Rung>,
    /// Doses made by a rule instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ladder: Option<LoadLadder>,
    /// Where the doses come from, unless a rung says otherwise.
    pub from: Provenance,
}

/// How often the main work of a stage is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rhythm {
    /// Sessions a day.
    pub sessions_a_day: u8,
    /// Whole days without main work between two sessions (0–7).
    pub days_between: u8,
    /// Days with main work in any seven (1–7); 7 when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days_a_week: Option<u8>,
    /// Days more after a session above the target (0–7).
    #[serde(default)]
    pub extra_rest_after_ceiling: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// One dose and what it takes to leave it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rung {
    /// The work, one line an exercise.
    #[schemars(with = "Vec<DoseText>")]
    pub dose: Spanned<Vec<DoseText>>,
    /// The one variable that rises against the rung before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Variable>,
    /// What must have been seen to go on.
    pub need: Need,
    /// What must be true besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub gate: Option<Spanned<String>>,
    /// Easings of this rung, instead of the stage's.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub easier: Vec<Spanned<String>>,
    /// Work for days without a main plan; never owes rest, never counts.
    #[serde(default)]
    #[schemars(with = "Vec<DoseText>")]
    pub light: Vec<DoseText>,
    /// Where the dose comes from, if not where the stage's come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Provenance>,
}

/// Doses that climb by a rule: more repetitions, then more load.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LoadLadder {
    /// The dose that stays the same.
    #[schemars(with = "DoseText")]
    pub dose: Spanned<DoseText>,
    /// External loads, growing.
    pub load_kg: Vec<Kilograms>,
    /// Repetitions within one load, growing.
    pub reps: Vec<u16>,
    /// What each step needs.
    pub need: Need,
    /// What the last step needs instead.
    pub last: Option<LastStep>,
}

/// What the last step of a ladder needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LastStep {
    /// What must have been seen.
    pub need: Need,
    /// What must be true besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub gate: Option<Spanned<String>>,
}

/// Exposures that must have been seen at a dose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Need {
    /// Sound sessions answered by a calm morning, in all (0–15).
    #[serde(default)]
    pub sound: u8,
    /// The same, counting tolerated sessions too; instead of `sound`.
    #[serde(default)]
    pub tolerated: u8,
    /// Of them in a row (0–7).
    #[serde(default)]
    pub in_row: u8,
    /// Calm mornings since the last clearly worse one (0–7).
    #[serde(default)]
    pub calm_mornings: u8,
    /// Where the numbers come from, if not where the rung's come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Provenance>,
}

/// Which one thing rises between two rungs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Variable {
    /// Another, harder exercise (or one exercise more).
    Exercise,
    /// A larger range: from the floor to the step, from a small to the full range.
    Range,
    /// More sets.
    Sets,
    /// More repetitions.
    Reps,
    /// Longer holds.
    Hold,
    /// More external load.
    Load,
    /// More minutes.
    Minutes,
    /// More often.
    Frequency,
    /// Another rhythm and purpose: a new stage.
    Stage,
}

/// One line of a dose as written; `like` takes over what is not said here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DoseText {
    /// Starts from another rung of the same stage, by its number from 1: the line with the same exercise if this one
    /// names one, otherwise the line at the same place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<u8>,
    /// The exercise's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub exercise: Option<Spanned<String>>,
    /// Floor or step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surface: Option<Surface>,
    /// How far the heel travels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<Range>,
    /// Sets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sets: Option<u8>,
    /// Repetitions a set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reps: Option<u16>,
    /// Seconds of a hold or stretch, each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold_s: Option<u16>,
    /// Minutes in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u8>,
    /// Pace of a repetition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tempo: Option<Tempo>,
    /// External load.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load_kg: Option<Kilograms>,
    /// External load as a share of body mass, percent (1–200).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load_body_percent: Option<u8>,
    /// Minutes of running in each interval; `sets` says how many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run_min: Option<u8>,
    /// Minutes of walking after each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub walk_min: Option<u8>,
    /// Load named by how often it can be lifted (8 = as heavy as 8 good repetitions allow).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rep_max: Option<u8>,
    /// Effort wanted, from and to, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<[u8; 2]>,
    /// Seconds of rest between sets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rest_s: Option<u16>,
}

/// How far the heel travels.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Range {
    /// Part of the way.
    Small,
    /// All the way.
    #[default]
    Full,
}

/// A named way to make the present dose easier; what is not said stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Easing {
    /// What people read: "both legs instead of one".
    pub name: String,
    /// What changes, laid over a dose of one line.
    #[serde(default)]
    pub change: DoseText,
    /// The whole dose instead, where several lines change; `change` is then empty.
    #[serde(default)]
    pub dose: Vec<DoseText>,
    /// External load is left away, also one named by `rep-max`.
    #[serde(default)]
    pub without_load: bool,
    /// Where it comes from.
    pub from: Provenance,
}

/// A gate: a tree of measurements that must hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Gate {
    /// What people read.
    pub name: String,
    /// All of these must hold.
    #[serde(default)]
    pub all: Vec<Criterion>,
    /// One of these must hold.
    #[serde(default)]
    pub any: Vec<Criterion>,
}

/// Something that may help beside the exercises.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Advice {
    /// The id.
    pub id: String,
    /// What people read.
    pub text: String,
    /// The stages it is offered in; all when empty.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub stages: Vec<Spanned<String>>,
    /// Where it comes from.
    pub from: Provenance,
}

/// A deliberate difference from the publication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Deviation {
    /// What differs.
    pub what: String,
    /// Why.
    pub why: String,
}
