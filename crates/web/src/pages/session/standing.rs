//! Where a session stands, read from the journal: what is planned, what is done, what comes next.

use heelup_core::{
    catalog::Legs,
    journal::{Entry, EntryId, Fact, Part, ProgrammeId, SetDone},
    record::effective,
    today::{AheadWhen, DayAnswer, Decision, DoseLine},
    units::{Involved, LocalDate},
    words::Language,
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Asked,
    course::{Course, PlannedSet},
};
use crate::{error::PageError, pages::look::Look, state::AppState, visit::Visit};

/// A session of today, begun or about to begin.
pub(super) struct Standing {
    /// The language of its words.
    pub(super) language: Language,
    /// The day.
    pub(super) date: LocalDate,
    /// Which programme's.
    pub(super) programme: ProgrammeId,
    /// Main or light.
    pub(super) part: Part,
    /// What ties its sets together.
    pub(super) session: Uuid,
    /// What is planned; the easier form once it was chosen.
    plan: Vec<DoseLine>,
    /// The easier form that is on offer.
    easier: Vec<DoseLine>,
    /// Sets finished so far: entry, moment, what was done.
    sets: Vec<(EntryId, String, SetDone)>,
    /// The same, as the course takes them.
    done: Vec<SetDone>,
    /// The class of the field.
    pub(super) field: &'static str,
    /// Target and ceiling in force.
    pub(super) limits: (u8, u8),
}

/// The next set.
pub(super) struct Here<'a> {
    /// The set.
    pub(super) set: PlannedSet<'a>,
    /// Its number in the whole session, from 1.
    pub(super) number: usize,
    /// Sets in the whole session.
    pub(super) total: usize,
    /// It is the first of its exercise.
    pub(super) begins_a_line: bool,
}

/// The set that was finished last.
#[derive(Clone, Debug)]
pub(super) struct LastSet {
    /// Its entry.
    pub(super) entry: EntryId,
    /// When it was kept.
    pub(super) recorded_at: String,
    /// What was done.
    pub(super) done: String,
}

impl Standing {
    /// Returns what the exercises done so far ask afterwards: findings, each once.
    pub(super) fn asks<'a>(&self, state: &'a AppState) -> Vec<&'a str> {
        asked_by(state, self.done.iter().map(|set| &*set.exercise))
    }

    /// Returns what the exercises done or planned may ask afterwards.
    pub(super) fn may_ask<'a>(&self, state: &'a AppState) -> Vec<&'a str> {
        let planned = self.plan.iter().chain(&self.easier).map(|line| line.exercise.as_str());
        asked_by(state, planned.chain(self.done.iter().map(|set| &*set.exercise)))
    }

    /// Finds today's open session, or lays out the one about to begin.
    pub(super) fn find(state: &AppState, visit: &Visit, asked: &Asked) -> Result<Self, PageError> {
        let who = visit.person()?;
        let part = asked.part();
        let answers = visit.answers(state);
        let entries = &who.entries;
        let mine = |id: ProgrammeId| asked.programme().is_none_or(|asked| asked == id);
        let open = open_session(entries, visit.today(), part, asked.programme());
        let answer = match &open {
            Some((_, programme, _)) => answers.iter().find(|a| programme.is_none_or(|id| id == a.programme)),
            None => answers.iter().find(|a| mine(a.programme) && !planned(a, part).is_empty()),
        };
        let first = answers.iter().find(|a| mine(a.programme));
        let answer = answer.or(first).ok_or(PageError::NotFound)?;
        // A red flag ends a session that is under way, too.
        if answer.decision == Decision::Refer && answer.beneath.is_none() {
            return Err(PageError::Overtaken);
        }
        let (session, sets) = match open {
            Some((session, _, sets)) => (session, sets),
            None => (Uuid::now_v7(), Vec::new()),
        };
        // What is left counts finished sets already; the open session lays out the whole of it again.
        let mut plan = if sets.is_empty() { remaining(answer, part) } else { planned(answer, part) };
        let easier: Vec<DoseLine> = answer
            .ahead
            .iter()
            .find(|ahead| {
                matches!(ahead.when, AheadWhen::TooMuch { .. }) && ahead.decision == Decision::Reduce
            })
            .map(|ahead| ahead.dose.clone())
            .filter(|dose| part == Part::Main && *dose != plan)
            .unwrap_or_default();
        let done: Vec<SetDone> = sets.iter().map(|(_, _, set)| set.clone()).collect();
        if asked.easier() && !easier.is_empty() {
            plan = instead(&easier, &done);
        }
        Ok(Self {
            language: visit.language,
            date: visit.today(),
            programme: answer.programme,
            part,
            session,
            plan,
            easier,
            done,
            sets,
            field: Look::of(answer, answer.day == 1).field,
            limits: limits(state, answer, visit),
        })
    }

    /// Returns the whole way with what is done of it.
    pub(super) fn course(&self) -> Course<'_> {
        Course::new(&self.plan, &self.done)
    }

    /// Returns the easier form on offer.
    pub(super) fn easier(&self) -> &[DoseLine] {
        &self.easier
    }

    /// Returns what is done, and so many of the open sets as if they were done, too.
    pub(super) fn done_after(&self, more: usize) -> Vec<SetDone> {
        let course = self.course();
        let planned = course.open().take(more).flat_map(|(_, set)| {
            let done = SetDone {
                exercise: set.line.exercise.as_str().into(),
                surface: set.line.surface,
                side: set.side,
                reps: None,
                seconds: None,
                load_kg: None,
                pain: None,
                effort: None,
            };
            std::iter::repeat_n(done, usize::from(set.holds))
        });
        self.done.iter().cloned().chain(planned).collect()
    }

    /// Returns the easier form for what is left after so many of the open sets; nothing where none is on offer.
    pub(super) fn easier_after(&self, more: usize) -> Vec<DoseLine> {
        instead(&self.easier, &self.done_after(more))
    }

    /// Returns the next set; none when all is done or nothing was planned.
    pub(super) fn here(&self) -> Result<Option<Here<'_>>, PageError> {
        let course = self.course();
        let total = course.total();
        let begins_a_line = course.begins_a_line();
        Ok(course.next().map(|(number, set)| Here {
            set: PlannedSet { line: set.line, ..set.clone() },
            number,
            total,
            begins_a_line,
        }))
    }

    /// Says whether anything is done yet.
    pub(super) fn begun(&self) -> bool {
        !self.sets.is_empty()
    }

    /// Returns how many sets of the session are done, and how many there are.
    pub(super) fn progress(&self) -> (usize, usize) {
        let course = self.course();
        (course.done(), course.total())
    }

    /// Returns the set that was finished last.
    pub(super) fn last(&self) -> Option<LastSet> {
        let (entry, recorded_at, set) = self.sets.last()?;
        Some(LastSet { entry: *entry, recorded_at: recorded_at.clone(), done: told(self.language, set) })
    }

    /// Returns the names of the easier form's exercises, with their doses.
    pub(super) fn easier_lines(&self) -> Vec<String> {
        self.easier.iter().map(|line| super::words::line(self.language, line)).collect()
    }

    /// Returns the part as addresses and forms spell it.
    pub(super) const fn part_word(&self) -> &'static str {
        match self.part {
            Part::Main => "main",
            Part::Light => "light",
        }
    }
}

/// Returns what was done in a set: "12 repetitions, 10 kg, pain 2".
fn told(language: Language, set: &SetDone) -> String {
    let mut said = vec![match (set.reps, set.seconds) {
        (Some(reps), _) => language.tell("set-done-reps", [("n", reps.into())]),
        (None, Some(s)) if s >= 600 || (s >= 60 && set.exercise.contains("run")) => {
            language.tell("set-done-minutes", [("n", (s / 60).into())])
        }
        (None, Some(s)) => language.tell("set-done-seconds", [("n", s.into())]),
        (None, None) => language.say("day-not-known"),
    }];
    said.extend(set.load_kg.map(|load| language.decimal(&load.to_string())));
    said.extend(set.pain.map(|pain| language.tell("set-done-pain", [("n", pain.get().into())])));
    said.join(", ")
}

/// Returns what some exercises ask afterwards: findings, each once.
pub(super) fn asked_by<'a, 'e>(state: &'a AppState, done: impl Iterator<Item = &'e str>) -> Vec<&'a str> {
    let done: Vec<&str> = done.collect();
    let exercises = state.care.catalog.exercises.values().filter(|e| done.contains(&e.facts.id.as_str()));
    let mut asks: Vec<&str> =
        exercises.flat_map(|exercise| &exercise.facts.asks).map(|id| id.get_ref().as_str()).collect();
    asks.dedup();
    asks
}

/// Returns the easier form for the sets that are still open: those done before it count as done.
fn instead(easier: &[DoseLine], done: &[SetDone]) -> Vec<DoseLine> {
    let before = |line: &DoseLine| {
        let other = |set: &SetDone| {
            set.exercise != line.exercise || (set.surface.is_some() && set.surface != line.surface)
        };
        let legs = if line.legs == Legs::Both || line.side != Involved::Both { 1 } else { 2 };
        u8::try_from(done.iter().filter(|set| other(set)).count() / legs).unwrap_or(u8::MAX)
    };
    easier
        .iter()
        .map(|line| DoseLine { sets: line.sets.saturating_sub(before(line)).max(1), ..line.clone() })
        .collect()
}

fn planned(answer: &DayAnswer, part: Part) -> Vec<DoseLine> {
    match part {
        Part::Main => answer.plan.clone(),
        Part::Light => answer.light.clone(),
    }
}

fn remaining(answer: &DayAnswer, part: Part) -> Vec<DoseLine> {
    match part {
        Part::Main => answer.remaining.clone(),
        Part::Light => answer.light.clone(),
    }
}

/// Returns up to which pain a session counts and the ceiling, as the person's preset has them.
pub(super) fn limits(state: &AppState, answer: &DayAnswer, visit: &Visit) -> (u8, u8) {
    let Some(programme) = visit.care(state).programme_of(answer) else { return (0, 0) };
    let preset = visit.programme(answer.programme).map(|p| p.preset).unwrap_or_default();
    let stage = programme.stages.iter().position(|s| *s.id.get_ref() == answer.stage).unwrap_or(0);
    let limits = programme.limits_for(preset);
    let pos = programme.position(&format!("{}.{}", answer.stage, answer.rung));
    let tolerated = answer.eased.is_empty() && pos.is_some_and(|pos| programme.table.at(pos).need.tolerated);
    limits
        .get(stage)
        .map_or((0, 0), |limits| (if tolerated { limits.ceiling } else { limits.target }, limits.ceiling))
}

type Open = (Uuid, Option<ProgrammeId>, Vec<(EntryId, String, SetDone)>);

/// Returns the newest session of a day that has sets and no end, of one part of the plan of a programme.
fn open_session(
    entries: &[Entry],
    date: LocalDate,
    part: Part,
    programme: Option<ProgrammeId>,
) -> Option<Open> {
    let recorded = |id: EntryId| entries.iter().find(|e| e.id == id).map(|e| e.recorded_at.clone());
    let mut open: Vec<Open> = Vec::new();
    for said in effective(entries).iter().filter(|said| said.date == date) {
        if let Fact::SetFinished(set) = said.fact
            && set.part == part
            && programme.is_none_or(|id| said.programme.is_none_or(|of| of == id))
        {
            let one = (said.id, recorded(said.id).unwrap_or_default(), set.set.clone());
            match open.iter_mut().find(|(id, ..)| *id == set.session) {
                Some((_, _, sets)) => sets.push(one),
                None => open.push((set.session, said.programme, vec![one])),
            }
        }
        if let Fact::SessionFinished(session) = said.fact {
            open.retain(|(id, ..)| session.session != Some(*id));
        }
    }
    open.pop()
}

/// Returns whole seconds from one moment to a later one; 0 when they cannot be compared.
pub(super) fn seconds_between(earlier: &str, later: &str) -> u32 {
    let moment = |text: &str| text.parse::<Timestamp>().ok();
    match (moment(earlier), moment(later)) {
        (Some(from), Some(to)) => u32::try_from(to.as_second() - from.as_second()).unwrap_or(0),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_is_counted_from_when_the_set_was_kept() {
        assert_eq!(seconds_between("2026-03-02T10:00:00+01:00", "2026-03-02T10:01:05+01:00"), 65);
        assert_eq!(seconds_between("2026-03-02T10:00:00+01:00", "2026-03-02T09:00:00+01:00"), 0);
        assert_eq!(seconds_between("?", "2026-03-02T09:00:00+01:00"), 0);
    }
}
