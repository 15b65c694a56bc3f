//! Two programmes of one person together, day by day: a bounded look at the real product of both machines.
//!
//! That each keeps its promises whatever the other does is proved of each alone ([`super::prove`]). What only a pair can
//! break is how they are joined: who is told of whose rise, what one's work counts as for the other, in which order a
//! day asks for them. So both real machines are driven side by side, joined as a person's course joins them, from
//! every pair of doses on which both are ready to rise; through fewer letters and fewer days than a proof. What it
//! finds is true; what it does not find is only not there within its days.

mod day;
mod letters;
mod loads;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use self::{
    day::{Both, Here},
    letters::{EVENINGS, MORNINGS},
    loads::Loads,
};
use crate::{
    care::Care,
    catalog::TrackKind,
    journal::LoadClass,
    programme::{Barred, Other, Programme, barring},
};

/// What is claimed of two programmes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Together {
    /// Never two increases on one morning.
    OneIncrease,
    /// No increase while the other's is not answered.
    Answered,
    /// No increase after a worse morning.
    WorseMorning,
    /// No increase after pain over the ceiling in either.
    TooMuch,
    /// A red flag stops both.
    RedFlag,
    /// The days between sessions are kept, also those that the other asks for.
    DaysBetween,
    /// Neither has more days in seven than it may.
    Week,
    /// A day that asks for both asks for the outing first.
    Order,
    /// What a day asks of both comes to no more load than both doses before it and one step of one of them; after a worse
    /// morning or too much pain, to no more than before. Where one goes down, that is said of high load: an easier
    /// dose may be a longer walk.
    Budget,
}

impl Together {
    /// Every claim, in the order they are told.
    pub const ALL: [Self; 9] = [
        Self::OneIncrease,
        Self::Answered,
        Self::WorseMorning,
        Self::TooMuch,
        Self::RedFlag,
        Self::DaysBetween,
        Self::Week,
        Self::Order,
        Self::Budget,
    ];

    /// Returns what it says.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::OneIncrease => "never two increases on one morning",
            Self::Answered => "no increase while the other's waits for its answer",
            Self::WorseMorning => "no increase in either on a worse morning",
            Self::TooMuch => "no increase in either after pain over the ceiling in one",
            Self::RedFlag => "a red flag stops both",
            Self::DaysBetween => "the days between sessions are kept, also those the other asks for",
            Self::Week => "neither has more days in seven than it may",
            Self::Order => "a day that asks for both asks for the outing first",
            Self::Budget => {
                "the load of both grows by one step of one of them at most, and never after a bad day"
            }
        }
    }
}

/// How two programmes are joined: the functions a person's course uses, for tests to bend.
#[derive(Clone, Copy, Debug)]
pub struct Joined {
    /// What a track is told of the others on a morning.
    pub barring: fn(bool, bool) -> Barred,
    /// Which work of a day comes first: the smaller number.
    pub order: fn(TrackKind) -> u8,
}

/// As shipped.
pub const JOINED: Joined = Joined { barring, order: TrackKind::of_the_day };

/// What was found of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// The strength programme's id.
    pub strength: String,
    /// The id of the ladder or of the hops.
    pub beside: String,
    /// Pairs of states that were reached.
    pub states: usize,
    /// Days that were asked about.
    pub steps: usize,
    /// Days deep in which nothing was left out.
    pub days: usize,
    /// Mornings that asked for both.
    pub both: usize,
    /// The most load that a day asked for, in walking steps of one side at the reference body mass.
    pub most: u32,
    /// What is broken, each with its first case.
    pub broken: BTreeMap<Together, String>,
}

impl Pair {
    /// Says whether nothing is broken.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.broken.is_empty()
    }
}

/// Returns the pairs of a catalog: each strength programme with what it lets run beside it, variants included.
#[must_use]
pub fn pairs(care: &Care) -> Vec<(&Programme, &Programme)> {
    let mut pairs = Vec::new();
    for strength in care.programmes.values().filter(|p| p.protocol.track == TrackKind::Strength) {
        for other in care.programmes.values().filter(|p| p.protocol.track != TrackKind::Strength) {
            let base = other.protocol.variant_of.as_ref().map(toml::Spanned::get_ref);
            let named = |id: &String| *id == other.protocol.id || Some(id) == base;
            if strength.protocol.beside.iter().any(|b| named(b.protocol.get_ref())) {
                pairs.push((strength, other));
            }
        }
    }
    pairs
}

/// Pairs of states after which no further day is begun.
const MOST: usize = 12_000;
/// Days that are looked ahead at most.
const DAYS: usize = 21;

/// Drives a pair as it is joined.
#[must_use]
pub fn together(care: &Care, strength: &Programme, beside: &Programme, joined: Joined) -> Pair {
    let mut pair = Pair {
        strength: strength.protocol.id.clone(),
        beside: beside.protocol.id.clone(),
        states: 0,
        steps: 0,
        days: 0,
        both: 0,
        most: 0,
        broken: BTreeMap::new(),
    };
    let both = Both {
        of: [strength, beside],
        counts: [class(strength, beside), class(beside, strength)],
        joined,
        loads: [Loads::of(strength, care), Loads::of(beside, care)],
    };
    let mut edge: BTreeSet<Here> = both.starts().collect();
    let mut seen = edge.clone();
    while pair.days < DAYS && seen.len() < MOST && !edge.is_empty() {
        let mut next = BTreeSet::new();
        for here in &edge {
            for did in EVENINGS {
                for told in MORNINGS {
                    let after = both.day(*here, did, told, &mut pair);
                    if seen.insert(after) {
                        next.insert(after);
                    }
                }
            }
        }
        edge = next;
        pair.days += 1;
    }
    pair.states = seen.len();
    pair
}

/// What a session of another programme counts as here: its declared class, medium where none is declared.
fn class(here: &Programme, other: &Programme) -> Other {
    let base = other.protocol.variant_of.as_ref().map(toml::Spanned::get_ref);
    let named = |id: &String| *id == other.protocol.id || Some(id) == base;
    let found = here.protocol.beside.iter().find(|b| named(b.protocol.get_ref()));
    match found.map_or(LoadClass::Medium, |b| b.class) {
        LoadClass::High => Other::High,
        LoadClass::Medium => Other::Some,
        LoadClass::Light => Other::Light,
    }
}
