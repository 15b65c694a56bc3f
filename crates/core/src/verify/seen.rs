//! What happened in half a day, in the verifier's own words: the label of a step.
//!
//! Nothing here is read from the counters of the state under test: positions, letters and verdicts are what people
//! see, too. The one exception is the increase token, which the other programmes of a person read.

use crate::{
    programme::{Band, EffortBand, Evening, Morning, Other, PainBand, Position, Verdict, Work},
    today::{Decision, Rule},
};

/// One morning: how it was, and what was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct MorningSeen(pub(super) u16);

const FLAG: u16 = 1 << 2;
const CLEAR: u16 = 1 << 3;
const REDUCED: u16 = 1 << 4;
const BLAMED: u16 = 1 << 5;
const PLAN: u16 = 1 << 6;
const REFERRED: u16 = 1 << 7;
const EASED: u16 = 1 << 8;
const NAMED: u16 = 1 << 9;
const RISING: u16 = 1 << 10;

impl MorningSeen {
    /// `named`: the position after is the one a clinician named with a clearance.
    pub(super) fn of(letter: Morning, verdict: &Verdict, moved: bool, named: bool) -> Self {
        let decision = verdict.decision;
        let own = matches!(verdict.rule, Rule::Breach | Rule::MorningClearlyWorse);
        let referred = decision == Decision::Refer;
        // A reduction owed on the morning of a stop is made silently.
        let silent = referred && moved && !verdict.notes.sank && !letter.rising;
        let blamed = own && decision == Decision::Reduce || silent;
        let cleared = verdict.rule == Rule::Cleared;
        let eased = decision == Decision::Reduce || verdict.notes.sank || cleared || referred && moved;
        // A stop begins anew, however the morning was: all that is asked of it is whether it was told.
        let band = if referred && letter.band != Band::Missing { Band::Slight } else { letter.band };
        // Mornings that rise are asked about where nothing else has answered them.
        let rising = letter.rising && !referred && (blamed || !eased);
        let bit = |yes: bool, bit: u16| if yes { bit } else { 0 };
        Self(
            band as u16
                | bit(letter.flag, FLAG)
                | bit(letter.clear && !letter.flag, CLEAR)
                | bit(decision == Decision::Reduce, REDUCED)
                | bit(blamed, BLAMED)
                | bit(verdict.plan.is_some(), PLAN)
                | bit(referred, REFERRED)
                | bit(eased, EASED)
                | bit(named, NAMED)
                | bit(rising, RISING),
        )
    }

    pub(super) const fn band(self) -> Band {
        match self.0 & 3 {
            0 => Band::Missing,
            1 => Band::Calm,
            2 => Band::Slight,
            _ => Band::Worse,
        }
    }

    /// A red flag was reported.
    pub(super) const fn flag(self) -> bool {
        self.0 & FLAG != 0
    }

    /// A clearance stands, and no flag is newer.
    pub(super) const fn clear(self) -> bool {
        self.0 & CLEAR != 0
    }

    /// The day was called a reduction.
    pub(super) const fn reduced(self) -> bool {
        self.0 & REDUCED != 0
    }

    /// An exposure was answered by a reduction.
    pub(super) const fn blamed(self) -> bool {
        self.0 & BLAMED != 0
    }

    /// Main work is planned.
    pub(super) const fn plan(self) -> bool {
        self.0 & PLAN != 0
    }

    /// The day refers.
    pub(super) const fn referred(self) -> bool {
        self.0 & REFERRED != 0
    }

    /// The dose came down, or would have if there were anything lower.
    pub(super) const fn eased(self) -> bool {
        self.0 & EASED != 0
    }

    /// The mornings rise week on week, and that alone decided nothing.
    pub(super) const fn rising(self) -> bool {
        self.0 & RISING != 0
    }

    /// Neither a trend, which no story can bring about, nor a red flag, which few people meet.
    pub(super) const fn plain(self) -> bool {
        !self.flag() && !self.rising() && (self.blamed() || !self.reduced())
    }

    /// A clinician named the place.
    pub(super) const fn named(self) -> bool {
        self.0 & NAMED != 0
    }
}

/// One evening: what was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct EveningSeen(pub(super) u16);

const WORKED: u16 = 1;
const GOOD: u16 = 1 << 1;
const STRAINED: u16 = 1 << 2;
const OVER: u16 = 1 << 3;
const EXPOSED: u16 = 1 << 4;
const HIGH: u16 = 1 << 5;
const ABOVE: u16 = 1 << 6;

impl EveningSeen {
    pub(super) fn of(at: &Position, planned: bool, letter: Evening) -> Self {
        let mut all = 0;
        let mut put = |yes: bool, bit: u16| all |= if yes { bit } else { 0 };
        if let Some(main) = letter.main {
            let hard = at.effort_asked && main.effort == EffortBand::High;
            let fits = !at.effort_asked || main.effort == EffortBand::Fits;
            let full = planned && main.work == Work::Full && !letter.light_over;
            let easy = main.pain == PainBand::Target && fits;
            let borne = main.pain == PainBand::Ceiling || hard && main.pain != PainBand::Over;
            let counts = easy || at.need.tolerated && borne;
            put(true, WORKED);
            put(full && counts, GOOD);
            put(planned && borne && !(full && counts), STRAINED);
            put(matches!(main.pain, PainBand::Ceiling | PainBand::Over), ABOVE);
            put(main.pain == PainBand::Over, OVER);
        }
        put(letter.light_over, OVER);
        put(letter.main.is_some() || letter.light_over || letter.other != Other::Light, EXPOSED);
        put(letter.other == Other::High, HIGH);
        Self(all)
    }

    /// Main work was done.
    pub(super) const fn worked(self) -> bool {
        self.0 & WORKED != 0
    }

    /// All of a planned day's work, in the bounds that count here.
    pub(super) const fn good(self) -> bool {
        self.0 & GOOD != 0
    }

    /// Planned work that strained: against what stands in a row.
    pub(super) const fn strained(self) -> bool {
        self.0 & STRAINED != 0
    }

    /// Pain went over the ceiling.
    pub(super) const fn over(self) -> bool {
        self.0 & OVER != 0
    }

    /// Something a worse morning can be blamed on.
    pub(super) const fn exposed(self) -> bool {
        self.0 & EXPOSED != 0
    }

    /// High load outside.
    pub(super) const fn high(self) -> bool {
        self.0 & HIGH != 0
    }

    /// Pain of the main work went above the target.
    pub(super) const fn above(self) -> bool {
        self.0 & ABOVE != 0
    }
}
