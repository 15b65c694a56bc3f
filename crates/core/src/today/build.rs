//! Puts one day's answer together from the course, the record and the catalog.

use super::{
    Ahead, AheadWhen, Course, DayAnswer, Decision, DoseLine, FlagStanding, NextStep, NoPlan, Rule, Stair,
    Standing, Trace, Track, change, notes,
    reasons::{self, counts_up_to},
};
use crate::{
    care::{Care, Version},
    catalog::Legs,
    criteria::Measure,
    journal::Part,
    load::day_load,
    programme::{
        Band, Dose, EffortBand, Evening, Main, Morning, Other, PainBand, Work, earliest_graduation,
        earliest_rise, evening, morning,
    },
    record::{Record, WorkReading},
    units::{Involved, LocalDate, Side},
};

/// What is known when one programme's day is explained.
pub(super) struct Scene<'a> {
    pub(super) record: &'a Record,
    pub(super) care: &'a Care,
    pub(super) course: &'a Course<'a>,
    pub(super) index: usize,
    pub(super) track: &'a Track<'a>,
    /// What decided the day.
    pub(super) version: Version<'a>,
    pub(super) date: LocalDate,
    pub(super) trace: &'a Trace,
}

/// The latest day with main work of a programme before a day.
pub(super) struct LastSession {
    pub(super) on: LocalDate,
    pub(super) work: WorkReading,
    pub(super) planned: bool,
}

/// Returns the answers of a day, one a programme that runs on it, in the order they are decided.
#[must_use]
pub fn answers(record: &Record, care: &Care, course: &Course<'_>, date: LocalDate) -> Vec<DayAnswer> {
    let scenes = course.tracks.iter().enumerate().filter_map(|(index, track)| {
        let trace = track.trace(date)?;
        let version = track.version(trace)?;
        Some(Scene { record, care, course, index, track, version, date, trace })
    });
    scenes.map(|scene| scene.answer()).collect()
}

impl Scene<'_> {
    fn answer(&self) -> DayAnswer {
        let (trace, programme) = (self.trace, self.version.programme);
        let table = &programme.table;
        let (begun, protocol) = (&self.track.begun, &programme.protocol);
        let at = table.at(trace.after.pos);
        let dose = self.dose(trace.after.pos);
        let plan = trace.verdict.plan.map(|pos| self.dose(pos)).unwrap_or_default();
        let today = self.course.evening_of(self.record, self.index, self.date);
        let other = today.as_ref().map_or_else(Default::default, |(letter, _, _)| letter.other);
        let sessions = if plan.is_empty() { 0 } else { self.track.sessions(trace, other) };
        let work = today.as_ref().map(|(_, work, _)| work);
        let finished = self.finished_sessions();
        let heads = trace.due.filter(|_| !matches!(trace.verdict.rule, Rule::RedFlag | Rule::Stopped));
        let own = (trace.verdict.decision, trace.verdict.rule);
        let (decision, rule) = if heads.is_some() { (Decision::Refer, Rule::ReviewDue) } else { own };
        let moved = trace.after.pos != trace.before.pos;
        let place = programme.place(trace.after.pos);
        let remaining = self.remaining(&plan, sessions, work, other);
        DayAnswer {
            date: self.date,
            programme: begun.id,
            protocol: begun.protocol.clone(),
            protocol_name: protocol.name.clone(),
            version: programme.hash.clone(),
            site: protocol.site,
            side: begun.side,
            day: u32::try_from(self.date.days_since(begun.start)).unwrap_or(0) + 1,
            stairs: self.stairs(at.stage),
            stage: programme
                .stages
                .get(usize::from(at.stage))
                .map(|s| s.id.get_ref().clone())
                .unwrap_or_default(),
            rung: at.rung + 1,
            eased: place.map(|p| p.eased.clone()).unwrap_or_default(),
            decision,
            rule,
            beneath: heads.map(|_| own),
            before: moved.then(|| self.dose(trace.before.pos)),
            light: self.light(&plan),
            next_session: if plan.is_empty() && !self.waits_for_the_morning() {
                self.next_session()
            } else {
                None
            },
            no_plan: self.no_plan(),
            dose,
            plan,
            sessions,
            sessions_done: finished,
            tests: self.tests(),
            reasons: reasons::reasons(self),
            would_change: change::would_change(self),
            ahead: self.ahead(),
            earliest_next_step: self.next_step(sessions, !remaining.is_empty()),
            remaining,
            notes: notes::notes(self),
            flags: self.flags(),
            operation: self.record.after_operation(self.date).cloned(),
            load: day_load(self.record, self.care, self.course, begun.side, self.date),
        }
    }

    /// Returns a position's dose, ready to be shown.
    pub(super) fn dose(&self, pos: u8) -> Vec<DoseLine> {
        let place = self.version.programme.place(pos);
        place.map(|p| p.dose.iter().map(|d| self.line(d)).collect()).unwrap_or_default()
    }

    fn line(&self, dose: &Dose) -> DoseLine {
        let facts = self.version.exercises.get(&dose.exercise).map(|e| &e.facts);
        let legs = facts.map_or(Legs::Both, |f| f.legs);
        let side = if legs == Legs::One { self.track.begun.side } else { Involved::Both };
        DoseLine { load_kg: dose.load(self.record.profile.body_mass_kg), ..DoseLine::of(dose, facts, side) }
    }

    fn stairs(&self, here: u8) -> Vec<Stair> {
        let stages = self.version.programme.stages.iter().enumerate();
        let stair = stages.map(|(at, stage)| Stair {
            id: stage.id.get_ref().clone(),
            name: stage.name.clone(),
            short: stage.short.clone(),
            standing: match at.cmp(&usize::from(here)) {
                std::cmp::Ordering::Less => Standing::Done,
                std::cmp::Ordering::Equal => Standing::Here,
                std::cmp::Ordering::Greater => Standing::Ahead,
            },
        });
        stair.collect()
    }

    /// The light part, on days without main work on which load is allowed at all.
    fn light(&self, plan: &[DoseLine]) -> Vec<DoseLine> {
        let stopped = self.trace.after.stopped;
        let worse = self.trace.reading.band == Band::Worse;
        if stopped || worse || self.trace.reading.band == Band::Missing || !plan.is_empty() {
            return Vec::new();
        }
        let place = self.version.programme.place(self.trace.after.pos);
        place.map(|p| p.light.iter().map(|d| self.line(d)).collect()).unwrap_or_default()
    }

    /// Answering the morning may still give today a session: no other day is named.
    fn waits_for_the_morning(&self) -> bool {
        self.trace.verdict.decision == Decision::Ask || self.no_plan() == Some(NoPlan::MorningFirst)
    }

    const fn no_plan(&self) -> Option<NoPlan> {
        self.trace.verdict.no_plan
    }

    fn finished_sessions(&self) -> u8 {
        let (begun, first) = (&self.track.begun, self.index == 0);
        let mine =
            self.record.day(self.date).sessions.iter().filter(|s| {
                s.finished && s.part == Part::Main && s.programme.map_or(first, |id| id == begun.id)
            });
        u8::try_from(mine.count()).unwrap_or(u8::MAX)
    }

    /// What is left of today: nothing after pain over the ceiling, nor after high load outside the programme.
    fn remaining(
        &self,
        plan: &[DoseLine],
        sessions: u8,
        work: Option<&WorkReading>,
        other: Other,
    ) -> Vec<DoseLine> {
        let over = work.is_some_and(|w| w.light_over || w.main.is_some_and(|m| m.pain == PainBand::Over));
        if over || other == Other::High || plan.is_empty() || self.finished_sessions() >= sessions {
            return Vec::new();
        }
        let (begun, first) = (&self.track.begun, self.index == 0);
        let day = self.record.day(self.date);
        let sets = || {
            let mine = day
                .sessions
                .iter()
                .filter(|s| s.part == Part::Main && s.programme.map_or(first, |id| id == begun.id));
            mine.flat_map(|s| &s.sets)
        };
        let left = plan.iter().filter_map(|line| {
            let of = |side: Option<Side>| {
                sets()
                    .filter(|s| s.exercise == line.exercise && side.is_none_or(|side| s.side.includes(side)))
                    .count()
            };
            let done = match (line.legs, line.side) {
                (Legs::Both, _) => of(None),
                (_, Involved::Left) => of(Some(Side::Left)),
                (_, Involved::Right) => of(Some(Side::Right)),
                (_, Involved::Both) => of(Some(Side::Left)).min(of(Some(Side::Right))),
            };
            let wanted = usize::from(line.sets) * usize::from(sessions);
            let left = u8::try_from(wanted.saturating_sub(done)).unwrap_or(0);
            (left > 0).then(|| DoseLine { sets: left.min(line.sets), ..line.clone() })
        });
        left.collect()
    }

    /// The measures that the gate at this position still waits for.
    fn tests(&self) -> Vec<Measure> {
        if !self.trace.verdict.notes.test {
            return Vec::new();
        }
        let tree = self.course.gate(self.record, self.index, self.trace.before.pos, self.date);
        let unknown = tree.as_ref().map(|tree| {
            let unknown = tree.open().into_iter().filter(|leaf| leaf.value.is_none());
            let mut open: Vec<Measure> = unknown.map(|leaf| leaf.measure).collect();
            open.dedup();
            open
        });
        unknown.unwrap_or_default()
    }

    /// The first later day with main work, if every morning until then is calm and nothing is done.
    fn next_session(&self) -> Option<LocalDate> {
        if self.trace.after.stopped {
            return None;
        }
        let table = &self.version.programme.table;
        let calm = Morning { band: Band::Calm, gate: crate::criteria::Truth::Unknown, ..Morning::default() };
        let today = self.course.evening_of(self.record, self.index, self.date).map(|(letter, _, _)| letter);
        let mut state = self.trace.after;
        for days in 1..=14 {
            let letter = if days == 1 { today.unwrap_or_default() } else { Evening::default() };
            let (next, verdict) = morning(table, evening(table, state, letter), calm);
            if verdict.plan.is_some() {
                return Some(self.date.plus(days));
            }
            state = next;
        }
        None
    }

    /// Today's evening as far as it is known: over when nothing is left of the plan, otherwise what is left is
    /// taken as done; none when nothing was done yet.
    fn evening_ahead(&self, sessions: u8, left: bool) -> Option<Evening> {
        let (letter, work, _) = self.course.evening_of(self.record, self.index, self.date)?;
        let finished = self.finished_sessions();
        if !left {
            return Some(letter);
        }
        let main = letter.main.filter(|_| finished > 0)?;
        let so_far_full = work.done * u32::from(sessions) >= work.prescribed * u32::from(finished);
        let all = if main.work == Work::Partial && so_far_full { Work::Full } else { main.work };
        // An effort not told yet can still be told with what is left; a pain not told stays unknown.
        let effort = if main.effort == EffortBand::Unknown { EffortBand::Fits } else { main.effort };
        Some(Evening { main: Some(Main { work: all, effort, ..main }), ..letter })
    }

    /// The earliest next step, taking what is left of today's work as done in full.
    fn next_step(&self, sessions: u8, left: bool) -> Option<NextStep> {
        let table = &self.version.programme.table;
        let over = self.evening_ahead(sessions, left);
        let rise = earliest_rise(table, self.trace.after, over)?;
        let graduate = earliest_graduation(table, self.trace.after, over);
        let tests = if rise.gated {
            // Asked as of that day: what passes today may be too old by then.
            let on = self.date.plus(i32::from(rise.days));
            let gate = self.course.gate(self.record, self.index, self.trace.after.pos, on);
            let open = gate.map(|tree| tree.open().into_iter().map(|leaf| leaf.measure).collect());
            open.unwrap_or_default()
        } else {
            Vec::new()
        };
        Some(NextStep {
            date: self.date.plus(i32::from(rise.days)),
            decision: rise.verdict.decision,
            dose: self.dose(rise.pos),
            sessions: rise.sessions,
            tests,
            graduate: graduate.map(|g| self.date.plus(i32::from(g.days))),
        })
    }

    /// What tomorrow will be, by today's session and tomorrow's morning.
    fn ahead(&self) -> Vec<Ahead> {
        if self.trace.verdict.plan.is_none() {
            return Vec::new();
        }
        let table = &self.version.programme.table;
        let (target, ceiling) = counts_up_to(self, self.trace.after.pos);
        let gate = self.course.gate(self.record, self.index, self.trace.after.pos, self.date);
        let gate = gate.map_or(crate::criteria::Truth::Holds, |tree| tree.truth());
        let calm = Morning { band: Band::Calm, gate, ..Morning::default() };
        let worse = Morning { band: Band::Worse, ..calm };
        let session = |pain| Main { pain, work: Work::Full, effort: EffortBand::Fits };
        let mut cases = vec![
            (AheadWhen::Good { target }, session(PainBand::Target), calm),
            (AheadWhen::TooMuch { from: ceiling + 1 }, session(PainBand::Over), calm),
            (
                AheadWhen::WorseMorning { by: self.version.rules.morning.worse_by },
                session(PainBand::Target),
                worse,
            ),
        ];
        if target < ceiling {
            cases.insert(
                1,
                (AheadWhen::Strained { from: target + 1, to: ceiling }, session(PainBand::Ceiling), calm),
            );
        }
        let tomorrow = cases.into_iter().map(|(when, main, letter)| {
            let evened = evening(table, self.trace.after, Evening { main: Some(main), ..Evening::default() });
            let (state, verdict) = morning(table, evened, letter);
            let eased = self.version.programme.place(state.pos).map(|p| p.eased.clone()).unwrap_or_default();
            Ahead { when, decision: verdict.decision, rule: verdict.rule, dose: self.dose(state.pos), eased }
        });
        tomorrow.collect()
    }

    fn flags(&self) -> Vec<FlagStanding> {
        let standing = self.course.flags.standing(self.date);
        let flag = |f: &super::Reported| FlagStanding {
            id: f.flag.id.clone(),
            urgency: f.flag.urgency,
            level: f.flag.level,
            since: f.on,
        };
        standing.map(flag).collect()
    }

    /// The latest day with main work before today, up to four weeks back.
    pub(super) fn last_session(&self) -> Option<LastSession> {
        (1..=28).find_map(|back| {
            let on = self.date.plus(-back);
            let (_, work, _) = self.course.evening_of(self.record, self.index, on)?;
            work.main?;
            let planned = self.track.trace(on)?.after.planned;
            Some(LastSession { on, work, planned })
        })
    }
}
