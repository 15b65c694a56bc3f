//! What the machine is told: one letter each morning, one each evening.

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
