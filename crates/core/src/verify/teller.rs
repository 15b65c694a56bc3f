//! Tells the shortest days of what was found: to a state, to a broken claim, to what is written wrong.

use super::{
    Asking, Machine, Tale,
    alphabet::CALM,
    claim::{Broken, Claim},
    graph::Graph,
    local::{in_bounds, monotone, one_evening, one_morning},
    monitors::Monitor,
    pace::{Faster, Spot},
    seen::MorningSeen,
    shortest::{Goal, Move, Way, shortest},
    sounds::{MorningSound, Sounds},
    tables::Shows,
    tale::{self, Day},
};
use crate::programme::{State, Table};

/// Tells stories of what was found.
pub(super) struct Teller<'a, M> {
    pub(super) table: &'a Table,
    pub(super) machine: &'a M,
    pub(super) asking: Asking,
    pub(super) graph: &'a Graph,
    pub(super) sounds: &'a Sounds,
}

impl<M: Machine> Teller<'_, M> {
    pub(super) fn way(&self, goal: &Goal<'_>, more: &[Move]) -> Option<Tale> {
        let way = self.found(goal)?;
        self.tale(way, more)
    }

    fn found(&self, goal: &Goal<'_>) -> Option<Way> {
        shortest(self.table, self.asking.days_a_week, self.graph, goal)
    }

    fn tale(&self, mut way: Way, more: &[Move]) -> Option<Tale> {
        way.moves.extend_from_slice(more);
        tale::tale(self.table, self.machine, self.graph, &way)
    }

    /// The shortest days to a state, and the step that is sooner there.
    pub(super) fn spot(&self, faster: &Faster) -> Option<Tale> {
        match faster.first? {
            Spot::Morning(state, step) => self.way(&Goal::Morning(&|at| at == state), &[Move::Morning(step)]),
            Spot::Evening(state, step) => self.way(&Goal::Evening(&|at| at == state), &[Move::Evening(step)]),
        }
    }

    pub(super) fn breaks(&self, claim: Claim, local: bool) -> Option<Tale> {
        if let Some(monitor) = Monitor::of(claim).filter(|_| !local) {
            return self.way(&Goal::Breaks(claim, monitor), &[]);
        }
        // A day without a trend, which no story can tell, is preferred.
        let way = [false, true].into_iter().find_map(|trends| {
            let way =
                self.found(&Goal::Morning(&|morning| self.breaking(claim, morning, trends).is_some()))?;
            let day = self.breaking(claim, way.end, trends)?;
            Some((way, day))
        });
        if let Some((way, mut day)) = way {
            day.placed =
                way.moves.last().filter(|last| matches!(last, Move::Enter(_))).map(|_| day.before.pos);
            let mut tale = self.tale(way, &[])?;
            tale.days.push(day);
            return Some(tale);
        }
        // No morning shows it: some evening leaves something behind that must not be.
        let bad = |word: &u64| one_evening(self.table, &State::from_word(*word)).has(claim);
        self.way(&Goal::Morning(&|at| self.graph.mornings.get(at).is_some_and(bad)), &[])
    }

    /// The plainest morning of a state that breaks a claim by itself.
    fn breaking(&self, claim: Claim, morning: usize, trends: bool) -> Option<Day> {
        let state = State::from_word(*self.graph.mornings.get(morning)?);
        let sounds = self.sounds.mornings(state.pos, state.stopped);
        let decide = |sound: &MorningSound| self.machine.decide(self.table, state, sound.told);
        let days: Vec<_> = sounds.iter().map(decide).collect();
        let heard = sounds.iter().zip(&days).filter(|(sound, _)| trends || !sound.told.rising);
        heard.into_iter().find_map(|(sound, (after, verdict))| {
            let broken = one_morning(self.table, &state, sound, after, verdict).0
                | monotone(self.table, &state, &days, sound).0
                | in_bounds(self.table, after).0;
            // Of the letters that sound like this, the one that shows it.
            let letter = sound.letters.iter().copied().min_by_key(|letter| !tale::shows(claim, *letter));
            Broken(broken).has(claim).then(|| Day {
                placed: None,
                before: state,
                morning: letter.unwrap_or(sound.letter),
                named: None,
                verdict: *verdict,
                after: *after,
                evening: None,
            })
        })
    }

    /// The way to a state from which the plan leads nowhere, and that plan.
    pub(super) fn dead_end(&self, morning: usize) -> Option<Tale> {
        let mut tale = self.way(&Goal::Morning(&|at| at == morning), &[])?;
        let state = State::from_word(*self.graph.mornings.get(morning)?);
        tale::follow(self.table, self.machine, state, &mut tale);
        Some(tale)
    }

    /// Days that show what the programme as written allows.
    pub(super) fn shows(&self, shows: Shows) -> Option<Tale> {
        match shows {
            Shows::Nothing => None,
            Shows::Start(pos) => {
                let first = tale::day(self.table, self.machine, self.machine.start(pos), CALM);
                Some(Tale { start: pos, days: vec![first] })
            }
            Shows::Plan(pos) => {
                let planned = |word: &u64| {
                    let state = State::from_word(*word);
                    state.pos == pos && state.planned
                };
                self.way(&Goal::Evening(&|at| self.graph.evenings.get(at).is_some_and(planned)), &[])
            }
            Shows::RiseFrom(pos) => {
                let way = self.found(&Goal::Morning(&|morning| self.rise(pos, morning).is_some()))?;
                let step = Move::Morning(self.rise(pos, way.end)?);
                self.tale(way, &[step])
            }
        }
    }

    /// The step by which this morning leaves a place upward.
    fn rise(&self, pos: u8, morning: usize) -> Option<usize> {
        let up = self.table.at(pos).up;
        let here = State::position_of(*self.graph.mornings.get(morning)?) == pos;
        self.graph.decided.of(morning).iter().position(|step| {
            let to = self.graph.evenings.get(step.to).map(|word| State::position_of(*word));
            here && to == Some(up) && !MorningSeen(step.label).named()
        })
    }
}
