//! A remark on runs, as a value.

use serde::Serialize;

use crate::{
    catalog::{Provenance, RunRule, RunRuleId, Strength},
    units::LocalDate,
};

/// How loud it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// For those who want to know.
    Tell,
    /// Worth a look.
    Note,
    /// Worth a change.
    Caution,
}

/// Something to say about runs. It decides nothing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RunRemark {
    /// Which rule says it.
    pub rule: RunRuleId,
    /// How loud.
    pub level: Level,
    /// What was seen.
    pub seen: RunSeen,
    /// How well the rule is known.
    pub strength: Strength,
    /// Where it comes from.
    pub from: Provenance,
}

impl RunRemark {
    pub(super) fn new(rule: &RunRule, level: Level, seen: RunSeen) -> Self {
        Self { rule: rule.id, level, seen, strength: rule.strength, from: rule.from.clone() }
    }
}

/// A new thing in an outing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Changed {
    /// Clearly longer than the longest.
    Longer,
    /// Clearly more climbing, or hills after none.
    Hillier,
    /// Fast after none.
    Faster,
    /// Ground that was not under the shoes lately.
    Ground,
    /// A shoe on its first run.
    Shoe,
}

/// What a remark was seen by.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "seen", rename_all = "kebab-case")]
pub enum RunSeen {
    /// One outing against the longest of the window.
    Longer {
        /// Percent of the longest.
        percent: u32,
        /// The longest, metres.
        longest_m: u32,
        /// The window, days.
        days: u16,
    },
    /// Seven days against the seven before.
    WeekGrew {
        /// Percent of the week before.
        percent: u32,
        /// Metres of these days.
        this_m: u32,
        /// Metres of the days before.
        before_m: u32,
    },
    /// Effort times minutes.
    FeltLoad {
        /// The product.
        load: u32,
    },
    /// Days that look alike.
    Alike {
        /// Mean against spread, tenths.
        tenths: u32,
        /// The week's sum times that.
        strain: u32,
    },
    /// More distance and a larger hard share.
    HarderAndFurther {
        /// Hard share of these days, percent.
        hard_percent: u32,
        /// Of the days before.
        before_percent: u32,
    },
    /// Several new things at once.
    Changes {
        /// Which.
        what: Vec<Changed>,
    },
    /// Runs too near to each other.
    RunBefore {
        /// The run before.
        on: LocalDate,
    },
    /// Climbing against the most of the window.
    Climb {
        /// Metres climbed.
        ascent_m: u32,
        /// The most before.
        most_m: u32,
        /// The window, days.
        days: u16,
    },
    /// Climbing a kilometre.
    Steep {
        /// Metres a kilometre.
        m_per_km: u32,
    },
    /// Another drop than the usual shoe's.
    Drop {
        /// The shoe's name.
        shoe: String,
        /// Its drop, mm.
        drop_mm: i16,
        /// The usual one, mm.
        usual_mm: i16,
        /// Days to spread the change over, from and to.
        spread: [u32; 2],
    },
    /// A shoe.
    Shoe {
        /// Its name.
        shoe: String,
    },
    /// What a shoe has behind it.
    ShoeKm {
        /// Its name.
        shoe: String,
        /// Kilometres.
        km: u32,
    },
    /// A lift in a shoe.
    Lift {
        /// Its name.
        shoe: String,
        /// Millimetres.
        lift_mm: u16,
    },
    /// Shoes worn in the window.
    Shoes {
        /// How many.
        count: u32,
    },
    /// Speed of the beginning against the whole.
    Opening {
        /// Percent.
        percent: u16,
    },
    /// Bike or swim.
    Cross {
        /// Minutes, if known.
        minutes: Option<u32>,
    },
    /// Steps of the day against the usual ones.
    Steps {
        /// The day's.
        steps: u32,
        /// The usual ones.
        usual: u32,
    },
    /// Raises on the weaker leg.
    Raises {
        /// How many.
        raises: u16,
        /// What is usual among healthy people.
        usual: u32,
        /// A goal for those who want one.
        goal: u32,
    },
    /// Ground contact of the left foot.
    Contact {
        /// This run, thousandths.
        permille: u16,
        /// The person's usual, thousandths.
        usual: u16,
        /// Their own noise, thousandths.
        noise: u16,
    },
    /// A number that is known of everybody.
    Known {
        /// The rule's numbers.
        at: Vec<u32>,
    },
    /// The person told it.
    Told,
}
