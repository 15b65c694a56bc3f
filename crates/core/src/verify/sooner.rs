//! Whether any step leads nearer to the next doses than the plan's own: one look at every step of every state.
//!
//! Most states lead nowhere nearer; that is seen from where their steps lead, each place once. Only where one does
//! are the steps themselves looked at.

use super::{
    alphabet::CALM,
    graph::Graph,
    oddity::{Oddity, explained},
    pace::{Asked, Pace, Spot, WHYS},
    patterns::Slot,
    rows::Row,
    seen::{EveningSeen, MorningSeen},
    sounds::Sounds,
    walk::{Days, LANES, NEVER, Walk},
};
use crate::programme::{Band, Morning, State, Table};

/// A week of room is never more than what is left of it beside the fewest sessions a week.
const ROOM: u8 = 4;

/// Days to sixteen doses of the way up, by the plan.
pub(super) struct Ahead {
    /// By position: which of the doses lie ahead.
    pub(super) asked: Vec<Days>,
    pub(super) mornings: Vec<Days>,
    pub(super) evenings: Vec<Days>,
}

impl Ahead {
    /// Returns which doses to ask about at a position; none where all lie behind.
    fn asked(&self, pos: u8) -> Option<&Days> {
        self.asked.get(usize::from(pos)).filter(|asked| **asked != [0; LANES])
    }
}

/// Compares steps with the plan.
pub(super) struct Look<'a> {
    pub(super) table: &'a Table,
    pub(super) graph: &'a Graph,
    pub(super) sounds: &'a Sounds,
    pub(super) walk: &'a Walk,
    pub(super) found: Pace,
    /// What was found sooner in each state, a bit for each property and oddity.
    pub(super) marks: [Vec<u16>; 2],
}

impl Look<'_> {
    /// P16: every morning but the flagged, every evening but stray work, against the plan's.
    pub(super) fn letters(&mut self, ahead: &Ahead) {
        let graph = self.graph;
        for (at, word) in graph.mornings.iter().enumerate() {
            let Some(asked) = ahead.asked(State::position_of(*word)) else { continue };
            let Some(plan) = ahead.mornings.get(at) else { continue };
            let row = graph.decided.of(at);
            if nowhere_nearer(row, &ahead.evenings, plan, 0, asked) {
                continue;
            }
            let from = self.table.at(State::position_of(*word));
            for (number, step) in row.iter().enumerate() {
                let seen = MorningSeen(step.label);
                let gain = ahead.evenings.get(step.to).map_or(0, |other| gained(plan, other, 0, asked));
                if gain == 0 || seen.named() || seen.flag() {
                    continue;
                }
                let to = graph.evenings.get(step.to).copied().unwrap_or_default();
                let lower = self.table.at(State::position_of(to)).rank < from.rank;
                let room = from.week_kept != 0 && gain <= ROOM;
                let sinks = self.walk.sinks(at) || self.walk.sinks_later(step.to);
                let why = explained(sinks, lower, room);
                self.note(Asked::Letter, why, gain, Spot::Morning(at, number));
            }
        }
        for (at, word) in graph.evenings.iter().enumerate() {
            let Some(asked) = ahead.asked(State::position_of(*word)) else { continue };
            let Some(plan) = ahead.evenings.get(at) else { continue };
            let row = graph.done.of(at);
            if nowhere_nearer(row, &ahead.mornings, plan, 1, asked) {
                continue;
            }
            let state = State::from_word(*word);
            for (number, step) in row.iter().enumerate() {
                let seen = EveningSeen(step.label);
                let gain = ahead.mornings.get(step.to).map_or(0, |other| gained(plan, other, 1, asked));
                if gain == 0 || seen.worked() && !state.planned {
                    continue;
                }
                let room = self.table.at(state.pos).week_kept != 0 && gain <= ROOM;
                let sinks = self.walk.sinks_later(at) || self.walk.sinks(step.to);
                let why = explained(sinks, seen.over(), room).or_else(|| self.held(&state, seen, gain));
                self.note(Asked::Letter, why, gain, Spot::Evening(at, number));
            }
        }
    }

    /// Somebody whose sessions are all counted rests although work was planned, tonight or tomorrow.
    fn held(&self, state: &State, seen: EveningSeen, gain: u8) -> Option<Oddity> {
        let at = self.table.at(state.pos);
        let more = u8::from(seen.good());
        let counted = state.total + more >= at.need.count && state.in_row + more >= at.need.in_row;
        let answered = if seen.worked() { seen.high() && seen.good() } else { state.fresh };
        let rest = at.days_between.max(self.table.at(at.up).days_between);
        (counted && answered && (state.planned || seen.high()) && gain <= rest)
            .then_some(Oddity::HeldWhileReady)
    }

    /// P7: a red flag on a morning, against that morning without it.
    pub(super) fn flags(&mut self, ahead: &Ahead) {
        let graph = self.graph;
        let pairs = self.flag_pairs();
        let mut own: Vec<Slot> = Vec::new();
        for (at, word) in graph.mornings.iter().enumerate() {
            let state = State::from_word(*word);
            let Some(asked) = ahead.asked(state.pos).filter(|_| !state.stopped) else { continue };
            let row = graph.decided.of(at);
            // Places that a clinician names are no letters' own.
            own.clear();
            own.extend(row.driven.iter().filter(|(_, label)| !MorningSeen(*label).named()));
            for (plain, flagged) in pairs.get(usize::from(state.pos)).into_iter().flatten() {
                let (Some(plain), Some(flagged)) = (own.get(*plain), own.get(*flagged)) else { continue };
                let (plain, flag) = (row.to(plain.0), row.to(flagged.0));
                let days = ahead.evenings.get(plain).zip(ahead.evenings.get(flag));
                let gain = days.map_or(0, |(plain, flagged)| gained(plain, flagged, 0, asked));
                if gain > 0 {
                    let sinks = self.walk.sinks_later(plain) || self.walk.sinks_later(flag);
                    let step = row.iter().position(|step| step.to == flag && MorningSeen(step.label).flag());
                    let Some(number) = step else { continue };
                    self.note(Asked::Flag, explained(sinks, false, false), gain, Spot::Morning(at, number));
                }
            }
        }
    }

    /// By position: the sounds of mornings on which nothing is stopped, without a red flag and with it.
    fn flag_pairs(&self) -> Vec<Vec<(usize, usize)>> {
        let positions = 0..self.table.positions.len();
        let pairs = positions.map(|pos| {
            let sounds = self.sounds.mornings(u8::try_from(pos).unwrap_or(u8::MAX), false);
            let of = |letter: Morning| sounds.iter().position(|sound| sound.letters.contains(&letter));
            let bands = [Band::Calm, Band::Slight, Band::Worse, Band::Missing];
            let letters = bands
                .into_iter()
                .flat_map(|band| [false, true].map(|rising| Morning { band, rising, ..CALM }));
            letters.filter_map(|letter| Some((of(letter)?, of(Morning { flag: true, ..letter })?))).collect()
        });
        pairs.collect()
    }

    /// P10: work on a day without a plan, against the same evening without it.
    pub(super) fn stray_work(&mut self, ahead: &Ahead) {
        let graph = self.graph;
        for (at, word) in graph.evenings.iter().enumerate() {
            let state = State::from_word(*word);
            let Some(asked) = ahead.asked(state.pos).filter(|_| !state.planned) else { continue };
            let row = graph.done.of(at);
            let sounds = self.sounds.evenings(state.pos, false);
            for (sound, (slot, label)) in sounds.iter().zip(row.driven) {
                if !sound.did.worked {
                    continue;
                }
                let Some((rested, _)) = row.driven.get(sound.idle) else { continue };
                let (worked, rested) = (row.to(*slot), row.to(*rested));
                let days = ahead.mornings.get(rested).zip(ahead.mornings.get(worked));
                let gain = days.map_or(0, |(rested, worked)| gained(rested, worked, 0, asked));
                if gain > 0 {
                    let room = self.table.at(state.pos).week_kept != 0 && gain <= ROOM;
                    let why = explained(self.walk.sinks(rested), sound.seen.over(), room);
                    let Some(number) = row.slots.iter().position(|step| step == &(*slot, *label)) else {
                        continue;
                    };
                    self.note(Asked::Stray, why, gain, Spot::Evening(at, number));
                }
            }
        }
    }

    fn note(&mut self, asked: Asked, why: Option<Oddity>, gain: u8, spot: Spot) {
        let why = why.map_or(Oddity::ALL.len(), |why| why as usize);
        let bit = 1 << (asked as usize * WHYS + why);
        let [mornings, evenings] = &mut self.marks;
        let (marks, state) = match spot {
            Spot::Morning(state, _) => (mornings, state),
            Spot::Evening(state, _) => (evenings, state),
        };
        let Some(mark) = marks.get_mut(state) else { return };
        let Some(faster) = self.found.faster.get_mut(asked as usize).and_then(|all| all.get_mut(why)) else {
            return;
        };
        faster.states += usize::from(*mark & bit == 0);
        *mark |= bit;
        faster.days = faster.days.max(gain);
        if faster.first.is_none_or(|first| state < first.state()) {
            faster.first = Some(spot);
        }
    }
}

/// Says whether no step of a row leads nearer to any dose that is asked about.
#[inline]
fn nowhere_nearer(row: Row<'_>, days: &[Days], plan: &Days, more: u8, asked: &Days) -> bool {
    let mut nearest = [NEVER; LANES];
    for other in row.targets.iter().filter_map(|to| days.get(*to as usize)) {
        for (nearest, other) in nearest.iter_mut().zip(other) {
            *nearest = (*nearest).min(*other);
        }
    }
    gained(plan, &nearest, more, asked) == 0
}

/// Returns by how many days at most another way is sooner.
#[inline]
fn gained(plan: &Days, other: &Days, more: u8, asked: &Days) -> u8 {
    let mut most = 0;
    for ((plan, other), asked) in plan.iter().zip(other).zip(asked) {
        most = plan.saturating_sub(other.saturating_add(more)).min(*asked).max(most);
    }
    most
}
