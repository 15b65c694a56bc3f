//! What each fact carries.
//!
//! *This is on people's disks: add, never rename.* A new field is optional and left out when absent, so
//! that older journals keep their hashes and newer ones stay readable.

use std::{collections::BTreeMap, fmt};

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{
    shared::{CareContent, ExerciseId},
    training::{AnkleRoll, Landing},
};
use crate::units::{Effort, Involved, Kilograms, Pain, Side, Stiffness};

/// What a person answered to one question of the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure; counts neither for nor against.
    Unsure,
    /// A whole number, in the unit the question names.
    Number(i32),
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Yes => to.serialize_bool(true),
            Self::No => to.serialize_bool(false),
            Self::Unsure => to.serialize_str("unsure"),
            Self::Number(n) => to.serialize_i32(*n),
        }
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Visit;
        impl de::Visitor<'_> for Visit {
            type Value = Answer;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false, \"unsure\" or a whole number")
            }
            fn visit_bool<E: de::Error>(self, yes: bool) -> Result<Answer, E> {
                Ok(if yes { Answer::Yes } else { Answer::No })
            }
            fn visit_i64<E: de::Error>(self, n: i64) -> Result<Answer, E> {
                i32::try_from(n).map(Answer::Number).map_err(|_| E::custom("the number is out of range"))
            }
            fn visit_u64<E: de::Error>(self, n: u64) -> Result<Answer, E> {
                i32::try_from(n).map(Answer::Number).map_err(|_| E::custom("the number is out of range"))
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Answer, E> {
                if text == "unsure" {
                    Ok(Answer::Unsure)
                } else {
                    Err(E::invalid_value(de::Unexpected::Str(text), &self))
                }
            }
        }
        from.deserialize_any(Visit)
    }
}

impl JsonSchema for Answer {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Answer".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "oneOf": [{ "type": "boolean" }, { "const": "unsure" }, { "type": "integer" }] })
    }
}

/// Finding id → answer. An id that is absent was not asked.
pub type Answers = BTreeMap<String, Answer>;

/// What a person told about themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// What they like to be called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Year of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_year: Option<u16>,
    /// Body mass; loads in the ledger scale with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_mass_kg: Option<Kilograms>,
    /// What they want to be able to do again, in their own words; empty when they took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// Which part of the foot meets the ground first when they run, as they see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub landing: Option<Landing>,
    /// What the ankle does when they run, as they see it or were told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ankle: Option<AnkleRoll>,
}

/// Answers to questions of the catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reported {
    /// Finding id → answer.
    pub answers: Answers,
    /// The person already has a diagnosis from a clinician: the condition's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diagnosis: Option<String>,
}

/// How strict the pain limits are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
    /// The protocol's own limits.
    #[default]
    Standard,
    /// The target is the ceiling too.
    Cautious,
}

/// Begins a programme; the entry names its id and the involved side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeStart {
    /// The protocol's id.
    pub protocol: String,
    /// The place to start at, `stage.rung` with rungs from 1, such as `both-legs.1`; the first when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// How strict the pain limits are.
    #[serde(default)]
    pub preset: Preset,
    /// The version it stays on: the content hash of the programme as it then was. Absent: it was begun before
    /// versions were kept, and follows the catalog in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// The care that a version of a programme is made of, kept with the person's record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CareKept {
    /// Its content hash, 64 hexadecimal digits: the SHA-256 of the content.
    pub version: String,
    /// The protocol, what comes after it, the facts of its exercises and the rules, as they then were.
    pub content: CareContent,
}

/// From its day on the programme follows another version; before the day's first session, or else from the next day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accepted {
    /// The content hash of the version accepted.
    pub version: String,
}

/// Ends a programme before its end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// Why, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// One morning. Achilles: stiffness, and pain if wished; plantar: pain at the first steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// Morning stiffness 0–10 (Achilles).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stiffness: Option<Stiffness>,
    /// Morning pain 0–10 (Achilles, if wished).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain: Option<Pain>,
    /// Pain at the first steps 0–10 (plantar).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_step: Option<Pain>,
    /// Minutes until it eased, 0–720.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// The side this morning is about, where both are involved and differ; absent: the worse one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    /// Whether a splint was worn in the night before (plantar); absent: nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub splint: Option<bool>,
}

/// A red flag named by its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagReport {
    /// The red flag's id, such as `RF-02`.
    pub flag: String,
    /// In the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A clinician's recorded "may go on".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clearance {
    /// Who said so.
    pub by: String,
    /// What they said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// A lower place to resume at, `stage.rung`; never a higher one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

/// A clinician's placement of a person in the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// Who said so.
    pub by: String,
    /// The place, `stage.rung` with rungs from 1.
    pub at: String,
}

/// One exercise as a clinician has set it, in their own words and numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClinicianDose {
    /// What to do, in their words.
    pub exercise: String,
    /// Sets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sets: Option<u8>,
    /// Repetitions a set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reps: Option<u16>,
    /// Seconds of each hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u16>,
    /// Times a day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times_a_day: Option<u8>,
}

/// The time after an operation: only a clinician begins it, sets the dose in it, and ends it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AfterOperation {
    /// Who said so.
    pub by: String,
    /// What was operated on, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// What they set; empty while nothing may be done yet.
    #[serde(default)]
    pub dose: Vec<ClinicianDose>,
    /// What else they said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// It is over: the person may follow a programme again. Stands as a clearance.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub over: bool,
    /// With `over`, a lower place to resume at, `stage.rung`; never a higher one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

/// Ground under the foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Surface {
    /// Flat floor.
    Floor,
    /// The edge of a step, heel free to sink below it.
    Step,
}

/// One set as it was really done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetDone {
    /// The exercise's id.
    pub exercise: ExerciseId,
    /// Floor or step, where the exercise knows both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surface: Option<Surface>,
    /// The leg or legs that worked.
    pub side: Involved,
    /// Repetitions done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reps: Option<u16>,
    /// Seconds held, for a hold or a stretch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u16>,
    /// External load.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load_kg: Option<Kilograms>,
    /// Pain during the set, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain: Option<Pain>,
    /// Effort of the set, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<Effort>,
}

/// Which part of the day's plan a session was.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The work that counts.
    #[default]
    Main,
    /// The light part beside it, which never counts and never owes rest.
    Light,
}

/// One finished set of a session that may still be going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionSet {
    /// Ties the sets of one session together.
    pub session: uuid::Uuid,
    /// Which part of the plan.
    #[serde(default)]
    pub part: Part,
    /// What was done.
    pub set: SetDone,
}

/// A session that ended.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Ties this to the sets finished under the same id; their sets count as this session's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<uuid::Uuid>,
    /// Which part of the plan.
    #[serde(default)]
    pub part: Part,
    /// Sets told with the end of the session, beside those finished under its id.
    #[serde(default)]
    pub sets: Vec<SetDone>,
    /// Worst pain during the session, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain: Option<Pain>,
    /// Worst pain just after it, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain_after: Option<Pain>,
    /// Effort at the end, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<Effort>,
    /// Made easier on purpose.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lightened: bool,
}

/// A capacity test.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CapacityTest {
    /// The instrument's id, such as `heel-raise-endurance`.
    pub test: String,
    /// Repetitions on the left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<u16>,
    /// Repetitions on the right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<u16>,
    /// Worst pain, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain: Option<Pain>,
}

/// One measure that a gate may ask for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measured {
    /// The measure's id as gates spell it, such as `walk-30-min.pain`, `visa-a.score`, `daily-pain.worst`.
    pub measure: String,
    /// Its value, a whole number in the measure's unit.
    pub value: i32,
}

/// How things have changed since the programme began, in the person's judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Recovered.
    Recovered,
    /// Clearly better.
    Better,
    /// About the same.
    Same,
    /// Worse.
    Worse,
}

/// The answer to a review.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Has it changed?
    pub change: Change,
    /// A clinician looked at it on this day or since the last review.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub seen_by_clinician: bool,
}

/// How many sessions a day the person chose beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionsPerDay {
    /// 1 or what the protocol says.
    pub sessions: u8,
}
