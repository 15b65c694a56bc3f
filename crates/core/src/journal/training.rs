//! Load outside the programme: runs and other trainings, steps, activities, shoes, and what they are for.
//!
//! *This is on people's disks: add, never rename.* A new field is optional and left out when absent.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Doubt, TrainingDetail};
use crate::units::{Effort, LocalDate, Pain};

/// What kind of movement a training was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sport {
    /// Running, also on a treadmill.
    Running,
    /// Walking and hiking.
    Walking,
    /// Cycling of any kind.
    Cycling,
    /// Swimming.
    Swimming,
    /// Strength or gym training.
    Strength,
    /// Anything else.
    Other,
}

/// What was under the shoes. Told by the person, or by the device for a treadmill; never guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Asphalt, concrete, paving.
    Asphalt,
    /// Paths and trails.
    Trail,
    /// Grass.
    Grass,
    /// A running track.
    Track,
    /// Loose sand, the beach.
    Sand,
    /// A treadmill.
    Treadmill,
}

/// Which part of the foot meets the ground first, as the person sees it. No landing is proven to be the right one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Landing {
    /// The heel.
    Heel,
    /// The whole foot.
    Middle,
    /// The forefoot.
    Forefoot,
    /// They do not know.
    Unsure,
}

/// What the ankle does under load, as the person sees it or was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnkleRoll {
    /// It stays straight.
    Neutral,
    /// It rolls far inward (overpronation).
    Inward,
    /// It stays on the outer edge (supination).
    Outward,
    /// They do not know.
    Unsure,
}

/// A training session from a device file, or told by hand. Unknown is absent, never zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// What kind of movement.
    pub sport: Sport,
    /// Start, RFC 3339 with offset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// Seconds from start to end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_s: Option<u32>,
    /// Seconds in motion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moving_s: Option<u32>,
    /// Metres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance_m: Option<u32>,
    /// Steps of both feet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<u32>,
    /// Steps a minute, both feet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cadence_spm: Option<u16>,
    /// Metres climbed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ascent_m: Option<u32>,
    /// Effort of the whole training, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<Effort>,
    /// Worst pain during it, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain: Option<Pain>,
    /// Told to be hilly.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hills: bool,
    /// Told to be fast: intervals, tempo, a race.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fast: bool,
    /// The shoe worn: the id of a shoe kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shoe: Option<String>,
    /// What was under the shoes; empty when nobody said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ground: Vec<Ground>,
    /// What the device recorded beside the sums.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<Box<TrainingDetail>>,
    /// The file it came from; absent when told by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<SourceFile>,
}

impl Run {
    /// Returns a training that nothing is known of but its kind.
    #[must_use]
    pub const fn of(sport: Sport) -> Self {
        Self {
            sport,
            start: None,
            duration_s: None,
            moving_s: None,
            distance_m: None,
            steps: None,
            cadence_spm: None,
            ascent_m: None,
            effort: None,
            pain: None,
            hills: false,
            fast: false,
            shoe: None,
            ground: Vec::new(),
            detail: None,
            file: None,
        }
    }

    /// Says whether its distance can be trusted; one that cannot stays out of every maximum.
    #[must_use]
    pub fn is_distance_sound(&self) -> bool {
        self.detail.as_ref().is_none_or(|detail| !detail.doubts.contains(&Doubt::Distance))
    }

    /// Returns the seconds it counts for: in motion, or else from start to end.
    #[must_use]
    pub fn seconds(&self) -> Option<u32> {
        self.moving_s.or(self.duration_s)
    }

    /// Returns effort times minutes, the session's load as the person felt it (`RL-05`); none without both.
    #[must_use]
    pub fn felt_load(&self) -> Option<u32> {
        let minutes = self.duration_s.or(self.moving_s)?.saturating_add(30) / 60;
        self.effort.map(|effort| u32::from(effort.get()).saturating_mul(minutes))
    }

    /// Returns the mean speed in metres a second over the time in motion.
    #[must_use]
    pub fn speed_m_s(&self) -> Option<f64> {
        let seconds = self.seconds().filter(|seconds| *seconds > 0)?;
        self.distance_m.map(|metres| f64::from(metres) / f64::from(seconds))
    }
}

/// The device file a training came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceFile {
    /// The file's name, without its folder.
    pub name: String,
    /// SHA-256 of its bytes, in hex: the same file twice changes nothing.
    pub sha256: String,
    /// Which activity of the file, from 0.
    #[serde(default)]
    pub index: u16,
    /// The maker and product the file names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
}

/// Steps of the entry's whole day, both feet, runs included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// Steps of both feet.
    pub steps: u32,
}

/// How much a day's load outside the programme asks of the tendon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LoadClass {
    /// Walking, easy cycling.
    Light,
    /// An easy jog, a long day on the feet.
    Medium,
    /// Fast or long runs, hills, matches, jumps.
    High,
}

/// Other load of the day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// What it was, in the person's words.
    pub what: String,
    /// How much it asked of the tendon.
    pub class: LoadClass,
    /// Minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Worst pain during it, 0–10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pain: Option<Pain>,
}

/// What kind of shoe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ShoeKind {
    /// Everyday running shoes.
    Road,
    /// Trail shoes.
    Trail,
    /// Racing shoes, plates, spikes.
    Racing,
    /// Minimal or barefoot shoes.
    Minimal,
    /// Walking shoes and everything else.
    Other,
}

/// A shoe, as last told; a later entry of the same id says it anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shoe {
    /// Its id, chosen when it was first told; runs name it.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// What it is made for.
    pub made_for: ShoeKind,
    /// How much higher the heel stands than the forefoot, in millimetres, −10 to 30.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drop_mm: Option<i16>,
    /// A heel lift worn in it, in millimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lift_mm: Option<u16>,
    /// Kilometres it had behind it before the first run recorded with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub km_before: Option<u32>,
    /// No longer worn.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retired: bool,
    /// Worn for every run that names no other shoe, from the entry's day on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub usual: bool,
}

/// What the person wants to run, and when; a later goal replaces it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RunGoal {
    /// The event, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// How far, in metres; absent when the goal was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance_m: Option<u32>,
    /// The day; absent: no day in mind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<LocalDate>,
}
