//! What is counted over people: whole numbers only, so that any order of adding gives the same sums.

use std::ops::AddAssign;

/// How one life ended up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lived {
    /// Days with the programme.
    pub(super) days: u16,
    /// Sessions of the main work.
    pub(super) sessions: u32,
    /// Flare-ups.
    pub(super) flares: u32,
    /// Days on which the dose was reduced.
    pub(super) reductions: u32,
    /// Passed the last gate.
    pub(super) graduated: bool,
    /// Reported a red flag.
    pub(super) flagged: bool,
    /// Was sent to have it looked at by the review clock.
    pub(super) reviewed: bool,
    /// No new highest dose for long, at the end.
    pub(super) stuck: bool,
    /// Left before the end.
    pub(super) left: bool,
}

/// What is said of a person with yes or no, in the order of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Yes {
    Graduated,
    Stuck,
    Reviewed,
    Flagged,
    Left,
}

/// What is counted of a person, in the order of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rate {
    Flares,
    Reductions,
    Sessions,
}

pub(super) const YES: [Yes; 5] = [Yes::Graduated, Yes::Stuck, Yes::Reviewed, Yes::Flagged, Yes::Left];
pub(super) const RATES: [Rate; 3] = [Rate::Flares, Rate::Reductions, Rate::Sessions];

impl Lived {
    const fn yes(self, what: Yes) -> bool {
        match what {
            Yes::Graduated => self.graduated,
            Yes::Stuck => self.stuck,
            Yes::Reviewed => self.reviewed,
            Yes::Flagged => self.flagged,
            Yes::Left => self.left,
        }
    }

    const fn count(self, what: Rate) -> u32 {
        match what {
            Rate::Flares => self.flares,
            Rate::Reductions => self.reductions,
            Rate::Sessions => self.sessions,
        }
    }
}

/// Sums of a count over people, for a rate and its spread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sums {
    /// Of the count.
    pub(super) count: u64,
    /// Of its square.
    pub(super) squares: u64,
    /// Of it times the person's days.
    pub(super) by_days: u64,
}

/// Everything counted in one programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ArmTally {
    /// For each stage and day, people who first reached it then.
    pub(super) reached: Vec<Vec<u32>>,
    /// For each day, people who graduated then.
    pub(super) graduated: Vec<u32>,
    /// For each week, people in each stage on its first day, those who left last.
    pub(super) weeks: Vec<Vec<u32>>,
    pub(super) yes: [u32; YES.len()],
    pub(super) rates: [Sums; RATES.len()],
    /// Days lived, and their squares.
    pub(super) days: u64,
    pub(super) days_squared: u64,
}

impl ArmTally {
    pub(super) fn new(stages: usize, days: u16) -> Self {
        let days_room = usize::from(days);
        Self {
            reached: vec![vec![0; days_room]; stages],
            graduated: vec![0; days_room],
            weeks: vec![vec![0; stages + 1]; days_room.div_ceil(7)],
            yes: [0; YES.len()],
            rates: [Sums::default(); RATES.len()],
            days: 0,
            days_squared: 0,
        }
    }

    /// Somebody begins in a stage.
    pub(super) fn begins(&mut self, stage: u8) {
        self.reaches(0, stage, 0);
    }

    /// Somebody reaches these stages for the first time.
    pub(super) fn reaches(&mut self, from: u8, to: u8, day: u16) {
        for stage in from..=to {
            if let Some(slot) =
                self.reached.get_mut(usize::from(stage)).and_then(|days| days.get_mut(usize::from(day)))
            {
                *slot += 1;
            }
        }
    }

    /// Somebody stands in a stage on the first day of a week.
    #[inline]
    pub(super) fn stands(&mut self, week: u16, stage: u8) {
        if let Some(slot) =
            self.weeks.get_mut(usize::from(week)).and_then(|stages| stages.get_mut(usize::from(stage)))
        {
            *slot += 1;
        }
    }

    /// Somebody passes the last gate.
    pub(super) fn graduates(&mut self, day: u16) {
        if let Some(slot) = self.graduated.get_mut(usize::from(day)) {
            *slot += 1;
        }
    }

    /// Somebody left after so many days: what follows is not known.
    pub(super) fn leaves(&mut self, lived: u16, days: u16) {
        for week in lived.div_ceil(7)..days.div_ceil(7) {
            if let Some(slot) = self.weeks.get_mut(usize::from(week)).and_then(|stages| stages.last_mut()) {
                *slot += 1;
            }
        }
    }

    pub(super) fn ends(&mut self, lived: Lived) {
        for (slot, what) in self.yes.iter_mut().zip(YES) {
            *slot += u32::from(lived.yes(what));
        }
        let days = u64::from(lived.days);
        for (sums, what) in self.rates.iter_mut().zip(RATES) {
            let count = u64::from(lived.count(what));
            sums.count += count;
            sums.squares += count * count;
            sums.by_days += count * days;
        }
        self.days += days;
        self.days_squared += days * days;
    }
}

impl AddAssign<&Self> for ArmTally {
    fn add_assign(&mut self, other: &Self) {
        let add = |to: &mut Vec<u32>, from: &Vec<u32>| {
            for (to, from) in to.iter_mut().zip(from) {
                *to += from;
            }
        };
        self.reached.iter_mut().zip(&other.reached).for_each(|(to, from)| add(to, from));
        self.weeks.iter_mut().zip(&other.weeks).for_each(|(to, from)| add(to, from));
        add(&mut self.graduated, &other.graduated);
        for (to, from) in self.yes.iter_mut().zip(other.yes) {
            *to += from;
        }
        for (to, from) in self.rates.iter_mut().zip(other.rates) {
            to.count += from.count;
            to.squares += from.squares;
            to.by_days += from.by_days;
        }
        self.days += other.days;
        self.days_squared += other.days_squared;
    }
}

/// Sums of one person's two lives, for the difference between two programmes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cross {
    /// Count in A times count in B.
    pub(super) counts: u64,
    /// Count in A times days in B.
    pub(super) count_days: u64,
    /// Days in A times count in B.
    pub(super) days_count: u64,
}

/// What the same people did in two programmes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PairTally {
    /// For each question: people with yes in both programmes.
    pub(super) both: [u32; YES.len()],
    pub(super) cross: [Cross; RATES.len()],
    /// Days in A times days in B.
    pub(super) days: u64,
}

impl PairTally {
    pub(super) fn ends(&mut self, a: Lived, b: Lived) {
        for (slot, what) in self.both.iter_mut().zip(YES) {
            *slot += u32::from(a.yes(what) && b.yes(what));
        }
        let (days_a, days_b) = (u64::from(a.days), u64::from(b.days));
        for (cross, what) in self.cross.iter_mut().zip(RATES) {
            let (a, b) = (u64::from(a.count(what)), u64::from(b.count(what)));
            cross.counts += a * b;
            cross.count_days += a * days_b;
            cross.days_count += days_a * b;
        }
        self.days += days_a * days_b;
    }
}

impl AddAssign<&Self> for PairTally {
    fn add_assign(&mut self, other: &Self) {
        for (to, from) in self.both.iter_mut().zip(other.both) {
            *to += from;
        }
        for (to, from) in self.cross.iter_mut().zip(other.cross) {
            to.counts += from.counts;
            to.count_days += from.count_days;
            to.days_count += from.days_count;
        }
        self.days += other.days;
    }
}

/// Everything counted so far; tallies of different people add up, in any order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// People counted.
    pub(super) people: u32,
    pub(super) arms: Vec<ArmTally>,
    pub(super) pair: PairTally,
}

impl Tally {
    pub(super) fn new(stages: impl Iterator<Item = usize>, days: u16) -> Self {
        let arms = stages.map(|stages| ArmTally::new(stages, days)).collect();
        Self { people: 0, arms, pair: PairTally::default() }
    }

    /// Returns how many people are counted.
    #[must_use]
    pub const fn people(&self) -> u32 {
        self.people
    }

    /// Returns how many days were lived, over all people and programmes.
    #[must_use]
    pub fn person_days(&self) -> u64 {
        self.arms.iter().map(|arm| arm.days).sum()
    }
}

impl AddAssign<&Self> for Tally {
    fn add_assign(&mut self, other: &Self) {
        self.people += other.people;
        self.arms.iter_mut().zip(&other.arms).for_each(|(to, from)| *to += from);
        self.pair += &other.pair;
    }
}
