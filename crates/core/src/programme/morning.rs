//! The first half of a day: yesterday's question is closed and today is decided.
//!
//! One total function; the order of the rules is part of the design and the same for every protocol.

use super::{
    Band, Evidence, Morning, NONE, State, Table, Told, normal,
    state::{COOL, NO_BRAKE},
    told,
};
use crate::today::{Decision, NoPlan, Rule};

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
    decide(table, state, told(table.at(state.pos), state.stopped, letter))
}

/// Decides one morning by what the machine hears of it.
#[must_use]
pub fn decide(table: &Table, state: State, told: Told) -> (State, Verdict) {
    let mut day = Day::open(table, state, told);
    let mut verdict = day.decided();
    day.keep_distance();
    verdict.notes = day.notes;
    day.state.last = Evidence::None;
    day.state.planned = verdict.plan.is_some();
    (normal(table, day.state), verdict)
}

/// One morning being decided: yesterday is absorbed, days away have sunk the dose, the rules are still to be asked.
pub(super) struct Day<'a> {
    pub(super) table: &'a Table,
    pub(super) state: State,
    /// The position the morning began with.
    began: u8,
    pub(super) told: Told,
    /// The band after two slight mornings in a row were called worse.
    pub(super) band: Band,
    pub(super) notes: VerdictNotes,
    /// Pain went over the ceiling yesterday.
    pub(super) breach: bool,
    /// Worse, and an exposure to blame.
    pub(super) blamed: bool,
    /// The mornings rise, and no cool-down has answered it yet.
    pub(super) trend: bool,
    /// Nothing was done yesterday and nothing counted here yet.
    pub(super) quiet: bool,
}

impl<'a> Day<'a> {
    /// Closes yesterday's question.
    #[inline]
    pub(super) fn open(table: &'a Table, state: State, told: Told) -> Self {
        let mut day = Self {
            table,
            state,
            began: state.pos,
            told,
            band: told.band,
            notes: VerdictNotes::default(),
            breach: state.last == Evidence::Breach,
            blamed: false,
            trend: told.rising && !state.cooling(),
            quiet: state.last == Evidence::None && state.total == 0,
        };
        day.absorb();
        day.blamed = day.band == Band::Worse && day.state.watch > 0;
        day.sink_after_absence();
        day
    }

    /// What the first rule that holds does.
    fn decided(&mut self) -> Verdict {
        let rule = self.winner();
        let here = self.state.pos;
        match rule {
            Rule::RedFlag | Rule::Stopped => {
                self.settle_pending();
                self.state.stopped = true;
                self.state.clear_counters();
                Verdict::without_plan(rule, Decision::Refer)
            }
            Rule::Cleared => self.resume(),
            Rule::Breach | Rule::MorningClearlyWorse if self.notes.sank => {
                // The dose has just sunk: the same morning may rest, not sink again.
                self.state.watch = 0;
                self.state.owed = self.state.owed.max(1);
                Verdict::without_plan(rule, Decision::Rest)
            }
            Rule::Breach | Rule::MorningClearlyWorse => {
                self.reduce();
                self.with_plan(rule, Decision::Reduce, here)
            }
            Rule::WeeklyTrend => {
                self.drop_down();
                self.with_plan(rule, Decision::Reduce, here)
            }
            Rule::WorseWithoutLoad | Rule::RecoveryOwed | Rule::WeekFull => {
                Verdict::without_plan(rule, Decision::Rest)
            }
            Rule::MorningUnknown => Verdict::without_plan(rule, Decision::Ask),
            Rule::BackAfterAbsence => self.with_plan(rule, Decision::Return, here),
            Rule::NextDose => self.rise(rule, Decision::Progress),
            Rule::NextStage => self.rise(rule, Decision::ProgressStage),
            Rule::Graduate => self.rise(rule, Decision::Graduate),
            Rule::TestNeeded => {
                self.notes.test = true;
                self.with_plan(rule, Decision::Hold, here)
            }
            Rule::ReviewBarred
            | Rule::OtherIncreaseOpen
            | Rule::GateNotMet
            | Rule::HoldSlight
            | Rule::NotYet
            | Rule::Hold
            | Rule::AbsenceSinks
            | Rule::ReviewDue => self.with_plan(rule, Decision::Hold, here),
        }
    }

    /// Counts yesterday's exposure by this morning's answer, and this morning itself.
    fn absorb(&mut self) {
        let (table, told) = (self.table, self.told);
        let state = &mut self.state;
        if table.slight_twice && told.band == Band::Slight && state.slight_before {
            self.band = Band::Worse;
        }
        match self.band {
            Band::Calm => state.calm = (state.calm + 1).min(7),
            Band::Worse => {
                state.calm = 0;
                state.in_row = 0;
            }
            Band::Missing | Band::Slight => {}
        }
        if told.band != Band::Missing {
            state.slight_before = told.band == Band::Slight;
        }
        if state.last == Evidence::None {
            state.fresh &= self.band != Band::Worse;
            state.open_rise &= state.idle < table.absence[0];
            return;
        }
        state.open_rise &= told.band == Band::Missing;
        state.fresh = state.last == Evidence::Sound && self.band == Band::Calm;
        if state.fresh {
            state.in_row = (state.in_row + 1).min(7);
            state.total = (state.total + 1).min(15);
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
    pub(super) const fn away(&self) -> u8 {
        self.state.idle + 1
    }

    fn rise(&mut self, rule: Rule, decision: Decision) -> Verdict {
        let here = self.state.pos;
        self.state.pos = self.table.at(here).up;
        self.state.clear_counters();
        self.state.open_rise = true;
        self.with_plan(rule, decision, here)
    }

    /// One step down; the second within the week is a drop; in a cool-down always one step.
    ///
    /// A rising trend outranks the single step: a worse morning must never be answered more mildly than the
    /// slight one that the trend alone would have dropped.
    fn reduce(&mut self) {
        let at = self.table.at(self.state.pos);
        let second = self.state.brake < self.table.second_within;
        let again = second || self.state.cooling();
        let target = if second || self.trend { at.drop } else { at.easier };
        if second || self.trend {
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
    fn settle_pending(&mut self) {
        if self.notes.sank {
            return;
        }
        if self.breach || self.blamed {
            self.reduce();
        } else if self.trend {
            self.drop_down();
        }
    }

    fn resume(&mut self) -> Verdict {
        let from = self.state.pos;
        self.settle_pending();
        // One step easier in any case: a drop may lead to a heavier dose of the stage below than one easing does.
        let easier = self.table.at(from).easier;
        if !self.notes.sank && self.table.is_lower(easier, self.state.pos) {
            self.state.pos = easier;
        }
        if self.notes.sank && self.breach {
            // Days away sank the dose, or would have: the breach still wants its rest.
            self.state.owed = self.state.owed.max(1);
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

    /// A new place keeps its own distance to the latest session, for as many days as it takes.
    fn keep_distance(&mut self) {
        if self.state.pos != self.began {
            let apart = self.table.at(self.state.pos).days_between.saturating_sub(self.state.idle);
            self.state.owed = self.state.owed.max(apart);
        }
    }

    pub(super) fn week_is_full(&self, pos: u8) -> bool {
        self.state.week.count_ones() >= u32::from(self.table.at(pos).quota)
    }

    /// Gives today's plan if the rest owed at the old and the new position, and the morning, allow one.
    fn with_plan(&mut self, rule: Rule, decision: Decision, from: u8) -> Verdict {
        self.keep_distance();
        let pos = self.state.pos;
        let rest = self.state.owed > 0 || self.week_is_full(pos) || self.week_is_full(from);
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
