//! What the machine is told: one letter each morning, one each evening.

use super::Position;
use crate::criteria::Truth;

/// This morning against the person's usual one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Not known.
    #[default]
    Missing,
    /// As usual or better.
    Calm,
    /// A little worse, or above the protocol's cap.
    Slight,
    /// Clearly worse.
    Worse,
}

/// Whether something outside the programme forbids a rise today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Barred {
    /// Nothing.
    #[default]
    No,
    /// A review is due, or another track went over its ceiling yesterday.
    Outside,
    /// Another track's rise is not answered yet.
    OtherRise,
}

/// Says what a track is told of what is outside it: a review or too much elsewhere outranks an open rise.
#[must_use]
pub const fn barring(outside: bool, open_elsewhere: bool) -> Barred {
    match (outside, open_elsewhere) {
        (true, _) => Barred::Outside,
        (false, true) => Barred::OtherRise,
        (false, false) => Barred::No,
    }
}

/// One morning, as bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Morning {
    /// This morning against the usual one.
    pub band: Band,
    /// The mornings rise week on week.
    pub rising: bool,
    /// The outside part of this position's gate.
    pub gate: Truth,
    /// Whether something outside forbids a rise.
    pub barred: Barred,
    /// A red flag was reported today.
    pub flag: bool,
    /// A clinician's clearance stands.
    pub clear: bool,
}

impl Default for Morning {
    fn default() -> Self {
        Self {
            band: Band::Missing,
            rising: false,
            gate: Truth::Holds,
            barred: Barred::No,
            flag: false,
            clear: false,
        }
    }
}

/// A red flag or a clearance, as far as it matters today: with both on one morning the flag wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stop {
    /// Neither.
    #[default]
    No,
    /// A red flag was reported today.
    Flag,
    /// A flag stood, and a clinician has cleared it.
    Clear,
}

/// Whether a person who is ready may rise today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permit {
    /// Nothing stands in the way.
    #[default]
    Go,
    /// A review, or too much in another programme.
    Barred,
    /// Another programme's rise is not answered yet.
    OtherRise,
    /// The gate here waits for a measurement.
    Untested,
    /// The gate here does not hold.
    Unmet,
}

/// What the machine hears of a morning: letters that can make no difference here sound the same.
///
/// The machine decides by this alone ([`decide`](super::decide)), so what holds for one letter of a sound holds
/// for every other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Told {
    /// This morning against the usual one.
    pub band: Band,
    /// The mornings rise week on week.
    pub rising: bool,
    /// A red flag or a clearance.
    pub stop: Stop,
    /// Asked only of a calm and level morning on which nothing is stopped: no other may rise.
    pub permit: Permit,
}

/// Says what the machine hears of a letter at a position.
#[must_use]
pub const fn told(at: &Position, stopped: bool, letter: Morning) -> Told {
    let stop = match (letter.flag, stopped && letter.clear) {
        (true, _) => Stop::Flag,
        (false, true) => Stop::Clear,
        (false, false) => Stop::No,
    };
    let may_rise = !letter.flag && !stopped && matches!(letter.band, Band::Calm) && !letter.rising;
    let permit = match (may_rise, letter.barred, at.gated, letter.gate) {
        (true, Barred::Outside, _, _) => Permit::Barred,
        (true, Barred::OtherRise, _, _) => Permit::OtherRise,
        (true, Barred::No, true, Truth::Unknown) => Permit::Untested,
        (true, Barred::No, true, Truth::Fails) => Permit::Unmet,
        (true, Barred::No, _, _) | (false, _, _, _) => Permit::Go,
    };
    Told { band: letter.band, rising: letter.rising, stop, permit }
}

/// Worst pain of the day's sessions against the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PainBand {
    /// Not told.
    Unknown,
    /// At or under the target.
    Target,
    /// Above the target, at or under the ceiling.
    Ceiling,
    /// Over the ceiling.
    Over,
}

/// Work done against work prescribed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Work {
    /// A set or a session is missing.
    Partial,
    /// Made easier on purpose.
    Lightened,
    /// Every prescribed set of the day.
    Full,
    /// More or harder than planned.
    Above,
}

/// Effort against what the dose asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EffortBand {
    /// Not told.
    Unknown,
    /// Within the dose.
    Fits,
    /// Harder than the dose.
    High,
}

/// All of the day's sessions of this track together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Main {
    /// Worst pain during and just after.
    pub pain: PainBand,
    /// How much was done.
    pub work: Work,
    /// How hard it was.
    pub effort: EffortBand,
}

/// Load of the day outside this track.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Other {
    /// None, or light.
    #[default]
    Light,
    /// Medium.
    Some,
    /// High.
    High,
}

/// One evening, as bands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Evening {
    /// The main work, if any was done.
    pub main: Option<Main>,
    /// Pain went over the ceiling in the light part.
    pub light_over: bool,
    /// Load outside this track.
    pub other: Other,
}
