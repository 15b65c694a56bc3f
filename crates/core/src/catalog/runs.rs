//! What runs and weeks of load say: thresholds, windows and how well each is known.
//!
//! The numbers stand in `catalog/runs.toml`. No decision of a programme reads them, so they are no part of what a
//! programme is pinned by; what is said beside a decision follows the catalog in use.

use serde::{Deserialize, Serialize};

use super::{Files, Problem, Provenance, Site, read_toml};

/// `catalog/runs.toml`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RunRules {
    /// The version of these numbers.
    pub version: String,
    /// The rules.
    pub rule: Vec<RunRule>,
    /// Steps a minute against the person's own.
    pub cadence: CadenceRules,
    /// Days of recovery by class.
    pub recovery: RecoveryRules,
    /// What a forward question is answered by.
    pub may: MayRules,
    /// A week of load against the person's own weeks.
    pub compare: CompareRules,
    /// Training that hardly loads the heel.
    pub cross: CrossRules,
    /// The damage-weighted view, off unless asked for.
    pub damage: DamageRules,
    /// How a plan towards a race grows.
    pub race: RaceRules,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RunRule {
    /// Which.
    pub id: RunRuleId,
    /// Its thresholds, growing, in the rule's own unit.
    #[serde(default)]
    pub at: Vec<u32>,
    /// How far back it looks, in days.
    #[serde(default)]
    pub window_days: Option<u16>,
    /// How much must be known before it says anything, in its own count.
    #[serde(default)]
    pub at_least: Option<u16>,
    /// For whom; empty is everybody.
    #[serde(default)]
    pub applies_to: Vec<Site>,
    /// How well it is known.
    pub strength: Strength,
    /// Said only where it is asked for.
    #[serde(default)]
    pub off: bool,
    /// Where it comes from.
    pub from: Provenance,
}

impl RunRule {
    /// Returns a threshold, from 0; none where the rule has none.
    #[must_use]
    pub fn at(&self, n: usize) -> Option<u32> {
        self.at.get(n).copied()
    }

    /// Returns how many of its thresholds a value is above.
    #[must_use]
    pub fn above(&self, value: u32) -> usize {
        self.at.iter().filter(|at| value > **at).count()
    }
}

/// How well a rule is known; said with the rule, always.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// A randomised trial speaks for it.
    Trial,
    /// A randomised trial looked and saw no benefit.
    TrialAgainst,
    /// People followed over time.
    Cohort,
    /// Measured in laboratories, on healthy people.
    Lab,
    /// Asked at one time, looking back.
    Survey,
    /// What experienced people advise.
    Expert,
    /// A habit without data.
    Custom,
}

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal, $thresholds:literal;)+) => {
        /// The rules on runs, by the ids of the evidence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum RunRuleId { $($(#[doc = $doc])+ #[serde(rename = $id)] $name,)+ }

        impl RunRuleId {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Returns the id as files and the machine interface spell it.
            #[must_use]
            pub const fn id(self) -> &'static str { match self { $(Self::$name => $id,)+ } }

            /// Returns how many thresholds it needs.
            const fn thresholds(self) -> usize { match self { $(Self::$name => $thresholds,)+ } }
        }
    };
}

ids! {
    /// One outing much longer than those before it.
    Spike = "RL-01", 3;
    /// The week's distance against the week before.
    Week = "RL-02", 2;
    /// Effort times minutes.
    FeltLoad = "RL-05", 0;
    /// Days that look alike.
    Monotony = "RL-06", 1;
    /// More distance and a larger hard share in one week.
    Intensity = "RL-08", 1;
    /// Several new things in one outing.
    TwoChanges = "two-changes", 1;
    /// Runs on following days while a complaint is treated.
    RestDays = "RL-13", 1;
    /// How often runners are injured at all.
    BaseRate = "RL-10", 2;
    /// Earlier Achilles pain.
    EarlierPain = "RL-11", 1;
    /// Much more climbing than before.
    Climb = "RL-40", 1;
    /// Hills while the tendon is built up.
    HillsEarly = "RL-41", 1;
    /// Loose sand.
    Sand = "RL-42", 0;
    /// Another drop than usual.
    Drop = "RL-43", 3;
    /// Minimal shoes on a sore Achilles tendon.
    Minimal = "RL-44", 0;
    /// Kilometres of a shoe.
    ShoeLife = "RL-45", 2;
    /// Shoes in turns.
    Rotation = "RL-46", 1;
    /// A heel lift.
    Lift = "RL-47", 0;
    /// Compression socks.
    Socks = "RL-48", 0;
    /// Landing further forward.
    Forefoot = "RL-49", 0;
    /// A fast training without an easy beginning.
    WarmUp = "RL-60", 1;
    /// Training beside running.
    Cross = "RL-62", 0;
    /// Bad sleep.
    Sleep = "RL-64", 0;
    /// More days between hard ones from an age on.
    Masters = "RL-65", 2;
    /// Many steps on a hard day.
    LifeLoad = "RL-66", 1;
    /// Raises on one leg.
    Calf = "RL-69", 2;
    /// Uneven ground contact.
    Contact = "contact-balance", 1;
}

/// `[cadence]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CadenceRules {
    /// The usual cadence is the median of so many runs.
    pub runs: u8,
    /// At least so many.
    pub at_least: u8,
    /// A run of at most this effort is easy.
    pub easy_effort_at_most: u8,
    /// The offer, percent of the usual.
    pub target_percent: u16,
    /// Never more than this, percent of the usual.
    pub most_percent: u16,
    /// Nothing is offered from this usual cadence on.
    pub none_from_spm: u16,
    /// Minutes of a run by metronome, from and to.
    pub minutes: [u8; 2],
    /// One step in so many days.
    pub step_days: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// `[recovery]`: days until the next load that springs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RecoveryRules {
    /// After light load.
    pub light: u8,
    /// After medium load.
    pub medium: u8,
    /// After high load.
    pub high: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// `[may]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MayRules {
    /// How far ahead a day may be asked about.
    pub ahead_days: u8,
    /// The most for somebody well who has not run lately, metres.
    pub first_run_m: u32,
    /// A shorter run is no answer, metres.
    pub least_m: u32,
    /// A shorter run is no answer, minutes.
    pub least_min: u16,
    /// Between minutes and metres, centimetres a second.
    pub speed_cm_s: u16,
    /// The same on a ladder.
    pub ladder_speed_cm_s: u16,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// `[compare]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CompareRules {
    /// The days before the week that it is compared with.
    pub days: u8,
    /// So many of them must be known.
    pub known_at_least: u8,
    /// Worth a note, percent of the usual week.
    pub note_percent: u16,
    /// Worth a caution, percent of the usual week.
    pub caution_percent: u16,
    /// A single day's high load, percent of the highest of its window.
    pub day_percent: u16,
    /// That window, days.
    pub day_window: u8,
    /// So many days of it must be known.
    pub day_known_at_least: u8,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// `[cross]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CrossRules {
    /// A minute on the bike against a minute of walking, percent.
    pub bike_percent: u16,
    /// Steps of a minute of walking, both feet.
    pub walk_steps_min: u16,
    /// An outing told as a session and imported as a run is one when their times differ by no more than this, percent.
    pub twice_percent: u16,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// `[damage]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct DamageRules {
    /// The exponent of a step's peak.
    pub exponent: u8,
    /// Where the number comes from.
    pub from: Provenance,
}

/// `[race]`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RaceRules {
    /// The longest run against the longest before, percent.
    pub longest_growth_percent: u16,
    /// A week against the week before, percent.
    pub week_growth_percent: u16,
    /// Runs of a week.
    pub runs_a_week: u8,
    /// The other runs against the longest, percent.
    pub other_run_percent: u16,
    /// Every so many weeks one is easier.
    pub easier_week_every: u8,
    /// That week, percent.
    pub easier_week_percent: u16,
    /// The week of the race without the race, percent.
    pub last_week_percent: u16,
    /// Nothing is planned further ahead, weeks.
    pub most_weeks: u16,
    /// Where the numbers come from.
    pub from: Provenance,
}

const FILE: &str = "runs.toml";

impl RunRules {
    /// Reads the rules of a catalog.
    ///
    /// # Errors
    /// The file is missing, does not parse, or lacks a rule, says one twice, or has too few thresholds.
    pub fn read(files: &Files) -> Result<Self, Vec<Problem>> {
        let remedy = "take it from the shipped catalog/runs.toml";
        let Some(text) = files.get(FILE) else {
            return Err(vec![Problem::new(FILE, "", &(0..0), "the file is missing", remedy)]);
        };
        let rules: Self = read_toml(FILE, text)?;
        let mut problems = Vec::new();
        for id in RunRuleId::ALL {
            let place = text.find(&format!("\"{}\"", id.id())).map_or(0..0, |at| at..at + id.id().len() + 2);
            let mut problem = |what: String| problems.push(Problem::new(FILE, text, &place, what, remedy));
            let mut of = rules.rule.iter().filter(|rule| rule.id == *id);
            match (of.next(), of.next()) {
                (None, _) => problem(format!("the rule {} is missing", id.id())),
                (Some(_), Some(_)) => problem(format!("the rule {} stands here twice", id.id())),
                (Some(rule), None) if rule.at.len() != id.thresholds() => {
                    problem(format!("the rule {} needs {} thresholds", id.id(), id.thresholds()));
                }
                (Some(rule), None) if !rule.at.is_sorted() => {
                    problem(format!("the thresholds of {} do not grow", id.id()));
                }
                (Some(_), None) => {}
            }
        }
        if problems.is_empty() { Ok(rules) } else { Err(problems) }
    }

    /// Returns a rule.
    #[must_use]
    pub fn rule(&self, id: RunRuleId) -> Option<&RunRule> {
        self.rule.iter().find(|rule| rule.id == id)
    }
}
