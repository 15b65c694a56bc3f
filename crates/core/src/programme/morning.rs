//! The first half of a day: yesterday's question is closed and today is decided.
//!
//! One total function; the order of the rules is part of the design and the same for every protocol.

use super::{
    Band, Barred, Evidence, Morning, NONE, State, Table, normal,
    state::{COOL, NO_BRAKE},
};
use crate::{
    criteria::Truth,
    today::{Decision, NoPlan, Rule},
};

/// What was decided for one track.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Verdict {
    /// The rule that won.
    pub rule: Rule,
    /// What the day is.
    pub decision: Decision,
    /// The position whose dose is today's main work.
    pub plan: Option<u8>,
    /// Why there is none although the decision has one.
    pub no_plan: Option<NoPlan>,
    /// What happened besides.
    pub notes: VerdictNotes,
}

/// What happened besides the decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct VerdictNotes {
    /// Days away sank the dose this morning.
    pub sank: bool,
    /// It was the second reduction within the week.
    pub second: bool,
    /// Nothing lower was left: two days of rest instead.
    pub floor: bool,
    /// The same for the second time in a week: see someone.
    pub floor_twice: bool,
    /// The gate's test is wanted.
    pub test: bool,
}

/// Decides one morning.
#[must_use]
pub fn morning(table: &Table, state: State, letter: Morning) -> (State, Verdict) {
    let mut day = Day { table, state, letter, band: letter.band, notes: VerdictNotes::default() };
    let mut verdict = day.decide();
    verdict.notes = day.notes;
    day.state.last = Evidence::None;
    day.state.planned = verdict.plan.is_some();
    (normal(table, day.state), verdict)
}

struct Day<'a> {
    table: &'a Table,
    state: State,
    letter: Morning,
    /// The band after two slight mornings in a row were called worse.
    band: Band,
    notes: VerdictNotes,
}

impl Day<'_> {
    fn decide(&mut self) -> Verdict {
        let breach = self.state.last == Evidence::Breach;
        let quiet = self.state.last == Evidence::None && self.state.total == 0;
        self.absorb();
        let blamed = self.band == Band::Worse && self.state.watch > 0;
        let trend = self.letter.rising && !self.state.cooling();
        self.sink_after_absence();

        if self.letter.flag || (self.state.stopped && !self.letter.clear) {
            let rule = if self.letter.flag { Rule::RedFlag } else { Rule::Stopped };
            self.settle_pending(breach, blamed, trend);
            self.state.stopped = true;
            self.state.clear_counters();
            return Verdict::without_plan(rule, Decision::Refer);
        }
        if self.state.stopped {
            return self.resume(breach, blamed, trend);
        }
        if self.notes.sank && (breach || blamed) {
            // The dose has just sunk: the same morning may rest, not sink again.
            self.state.watch = 0;
            self.state.owed = self.state.owed.max(1);
            let rule = if breach { Rule::Breach } else { Rule::MorningClearlyWorse };
            return Verdict::without_plan(rule, Decision::Rest);
        }
        if breach {
            return self.reduced(Rule::Breach, trend);
        }
        if blamed {
            return self.reduced(Rule::MorningClearlyWorse, trend);
        }
        if trend && !self.notes.sank {
            self.drop_down();
            return self.with_plan(Rule::WeeklyTrend, Decision::Reduce, self.state.pos);
        }
        if self.band == Band::Worse {
            return Verdict::without_plan(Rule::WorseWithoutLoad, Decision::Rest);
        }
        if self.state.owed > 0 {
            return Verdict::without_plan(Rule::RecoveryOwed, Decision::Rest);
        }
        if self.week_is_full(self.state.pos) {
            return Verdict::without_plan(Rule::WeekFull, Decision::Rest);
        }
        if self.band == Band::Missing {
            return Verdict::without_plan(Rule::MorningUnknown, Decision::Ask);
        }
        if self.away() >= self.table.absence[0] {
            return self.with_plan(Rule::BackAfterAbsence, Decision::Return, self.state.pos);
        }
        if self.ready() {
            return self.rise();
        }
        let rule = match self.band {
            Band::Slight => Rule::HoldSlight,
            Band::Missing | Band::Calm | Band::Worse if quiet => Rule::NotYet,
            Band::Missing | Band::Calm | Band::Worse => Rule::Hold,
        };
        self.with_plan(rule, Decision::Hold, self.state.pos)
    }

    /// Counts yesterday's exposure by this morning's answer, and this morning itself.
    fn absorb(&mut self) {
        let (table, letter) = (self.table, self.letter);
        let state = &mut self.state;
        let need = table.at(state.pos).need;
        if table.slight_twice && letter.band == Band::Slight && state.slight_before {
            self.band = Band::Worse;
        }
        match self.band {
            Band::Calm => state.calm = (state.calm + 1).min(7),
            Band::Worse => state.calm = 0,
            Band::Missing | Band::Slight => {}
        }
        if letter.band != Band::Missing {
            state.slight_before = letter.band == Band::Slight;
        }
        let counts = match state.last {
            Evidence::None => {
                if self.band == Band::Worse {
                    state.in_row = 0;
                    state.fresh = false;
                }
                if state.idle >= table.absence[0] {
                    state.open_rise = false;
                }
                return;
            }
            Evidence::Sound => true,
            Evidence::Tolerated => need.tolerated,
            Evidence::Silent | Evidence::Against | Evidence::Breach => false,
        };
        if letter.band != Band::Missing {
            state.open_rise = false;
        }
        state.fresh = counts && self.band == Band::Calm;
        if state.fresh {
            state.in_row = (state.in_row + 1).min(7);
            state.total = (state.total + 1).min(15);
        }
        let against = match state.last {
            Evidence::Against | Evidence::Breach => true,
            Evidence::Tolerated => !need.tolerated,
            Evidence::None | Evidence::Silent | Evidence::Sound => false,
        };
        if against || self.band == Band::Worse {
            state.in_row = 0;
        }
    }

    fn sink_after_absence(&mut self) {
        let Some(step) = self.table.absence.iter().position(|days| *days == self.away()) else { return };
        if self.state.cooling() {
            return;
        }
        let back = self.table.at(self.state.pos).back.get(step).copied().unwrap_or(NONE);
        if self.table.is_lower(back, self.state.pos) {
            self.state.pos = back;
        }
        self.state.clear_counters();
        self.state.open_rise = false;
        self.cool_down();
        self.notes.sank = true;
    }

    /// Days since the last session, today included.
    const fn away(&self) -> u8 {
        self.state.idle + 1
    }

    fn ready(&self) -> bool {
        let (state, at) = (&self.state, self.table.at(self.state.pos));
        at.up != NONE
            && self.band == Band::Calm
            && !self.letter.rising
            && state.fresh
            && state.total >= at.need.count
            && state.in_row >= at.need.in_row
            && state.calm >= at.need.calm
    }

    fn rise(&mut self) -> Verdict {
        let here = self.state.pos;
        let at = *self.table.at(here);
        match self.letter.barred {
            Barred::No => {}
            Barred::Outside => return self.with_plan(Rule::ReviewBarred, Decision::Hold, here),
            Barred::OtherRise => return self.with_plan(Rule::OtherIncreaseOpen, Decision::Hold, here),
        }
        if at.gated {
            match self.letter.gate {
                Truth::Holds => {}
                Truth::Unknown => {
                    self.notes.test = true;
                    return self.with_plan(Rule::TestNeeded, Decision::Hold, here);
                }
                Truth::Fails => return self.with_plan(Rule::GateNotMet, Decision::Hold, here),
            }
        }
        let above = self.table.at(at.up);
        let (rule, decision) = if above.maintenance && !at.maintenance {
            (Rule::Graduate, Decision::Graduate)
        } else if above.stage != at.stage {
            (Rule::NextStage, Decision::ProgressStage)
        } else {
            (Rule::NextDose, Decision::Progress)
        };
        self.state.pos = at.up;
        self.state.clear_counters();
        self.state.open_rise = true;
        self.with_plan(rule, decision, here)
    }

    fn reduced(&mut self, rule: Rule, trend: bool) -> Verdict {
        let from = self.state.pos;
        self.reduce(trend);
        self.with_plan(rule, Decision::Reduce, from)
    }

    /// One step down; the second within the week is a drop; in a cool-down always one step.
    ///
    /// A rising trend outranks the single step: a worse morning must never be answered more mildly than the
    /// slight one that the trend alone would have dropped.
    fn reduce(&mut self, trend: bool) {
        let at = self.table.at(self.state.pos);
        let second = self.state.brake < self.table.second_within;
        let again = second || self.state.cooling();
        let target = if second || trend { at.drop } else { at.easier };
        if second || trend {
            self.notes.second = second;
            self.cool_down();
            self.state.owed = self.state.owed.max(self.table.rest_after_drop);
        } else if self.state.brake == NO_BRAKE {
            self.state.brake = 0;
        }
        self.lower_to(target, again);
        self.state.owed = self.state.owed.max(self.table.rest_after_breach);
    }

    fn drop_down(&mut self) {
        let target = self.table.at(self.state.pos).drop;
        let again = self.state.brake != NO_BRAKE;
        self.cool_down();
        self.state.owed = self.state.owed.max(self.table.rest_after_drop);
        self.lower_to(target, again);
    }

    fn lower_to(&mut self, target: u8, again: bool) {
        if self.table.is_lower(target, self.state.pos) {
            self.state.pos = target;
        } else {
            self.state.owed = self.state.owed.max(self.table.floor_rest);
            self.notes.floor = true;
            self.notes.floor_twice = again;
        }
        self.state.clear_counters();
        self.state.watch = 0;
        self.state.open_rise = false;
    }

    fn cool_down(&mut self) {
        self.state.brake = COOL + 7u8.saturating_sub(self.table.cool_down);
    }

    /// Applies, silently, the reduction that this morning owes: a stop never washes it away.
    fn settle_pending(&mut self, breach: bool, blamed: bool, trend: bool) {
        if self.notes.sank {
            return;
        }
        if breach || blamed {
            self.reduce(trend);
        } else if trend {
            self.drop_down();
        }
    }

    fn resume(&mut self, breach: bool, blamed: bool, trend: bool) -> Verdict {
        let from = self.state.pos;
        self.settle_pending(breach, blamed, trend);
        // One step easier in any case: a drop may lead to a heavier dose of the stage below than one easing does.
        let easier = self.table.at(from).easier;
        if !self.notes.sank && self.table.is_lower(easier, self.state.pos) {
            self.state.pos = easier;
        }
        self.state.stopped = false;
        self.state.clear_counters();
        self.state.open_rise = false;
        self.cool_down();
        if self.band == Band::Worse {
            return Verdict {
                no_plan: Some(NoPlan::Worse),
                ..Verdict::without_plan(Rule::Cleared, Decision::Return)
            };
        }
        self.with_plan(Rule::Cleared, Decision::Return, from)
    }

    fn week_is_full(&self, pos: u8) -> bool {
        self.state.week.count_ones() >= u32::from(self.table.at(pos).quota)
    }

    /// Gives today's plan if the rest owed at the old and the new position, and the morning, allow one.
    fn with_plan(&self, rule: Rule, decision: Decision, from: u8) -> Verdict {
        let pos = self.state.pos;
        let new_rhythm = pos != from && self.state.idle < self.table.at(pos).days_between;
        let rest = self.state.owed > 0 || new_rhythm || self.week_is_full(pos) || self.week_is_full(from);
        let no_plan = if rest {
            Some(NoPlan::RestFirst)
        } else if self.band == Band::Missing {
            Some(NoPlan::MorningFirst)
        } else {
            None
        };
        let plan = if no_plan.is_none() { Some(pos) } else { None };
        Verdict { rule, decision, plan, no_plan, notes: VerdictNotes::default() }
    }
}

impl Verdict {
    const fn without_plan(rule: Rule, decision: Decision) -> Self {
        let notes =
            VerdictNotes { sank: false, second: false, floor: false, floor_twice: false, test: false };
        Self { rule, decision, plan: None, no_plan: None, notes }
    }
}
