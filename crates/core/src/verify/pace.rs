//! How soon the next doses are reached by the plan on calm mornings, and whether anything else is sooner.
//!
//! The days along the plan's way are known for every state. Then one look at every step shows whether some letter
//! leads nearer than the plan's own: if none does in any state, no life at all is faster. What is nearer all the
//! same is either explained by one of four accepted oddities, or breaks a property.

use super::{
    Machine,
    graph::Graph,
    seen::{EveningSeen, MorningSeen},
    sounds::Sounds,
    walk::{Days, LANES, NEVER, Walk, WayUp},
};
use crate::programme::{Band, Morning, State, Table};

use super::alphabet::CALM;

/// Why something may be sooner than the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Oddity {
    /// Days away are about to sink the dose.
    AbsenceThreshold,
    /// A reduction leads to a place from which the way up is shorter.
    EasingsTakeLonger,
    /// A day of rest leaves more room in the first week of a stage with fewer days.
    RoomInTheWeek,
    /// Somebody with every session counted is held; a session more moves the next chance by its rest.
    HeldWhileReady,
}

impl Oddity {
    /// Every accepted oddity.
    pub const ALL: [Self; 4] =
        [Self::AbsenceThreshold, Self::EasingsTakeLonger, Self::RoomInTheWeek, Self::HeldWhileReady];

    /// Returns the name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::AbsenceThreshold => "absence-threshold",
            Self::EasingsTakeLonger => "easings-take-longer",
            Self::RoomInTheWeek => "room-in-the-week",
            Self::HeldWhileReady => "held-while-ready",
        }
    }

    /// Says what it is, and why it is accepted.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::AbsenceThreshold => {
                "Days away are about to lower the dose. Any session, also one on a day without a plan, and the week of calm \
                 after a reduction or a clearance stop that clock, so that the person keeps a dose the plan would have \
                 lowered. Freezing the clock on days of rest would close it, at the price of telling people who train that \
                 they were away. The dose never rises by it."
            }
            Self::EasingsTakeLonger => {
                "Every easing is climbed again session by session. A further reduction can lead into a stage with more \
                 training days, whose way back up is a few days shorter. It takes load away, and whoever says they are worse \
                 when they are not gains a day at the price of lighter work."
            }
            Self::RoomInTheWeek => {
                "The first week of a stage with fewer days counts the sessions of the days before. A day of rest before the \
                 move leaves room for its first session a few days sooner."
            }
            Self::HeldWhileReady => {
                "Somebody with every session counted is held for a day or two, by a calm morning to come, a missing test, a \
                 review or another programme. Training on that day owes its days of rest, or those of the next dose, and \
                 the dose moves after them; resting instead, also because of load outside, it moves the next morning. The \
                 session done is never lost."
            }
        }
    }
}

/// The oddities, and what none of them explains.
pub(super) const WHYS: usize = Oddity::ALL.len() + 1;

/// How often and by how much something beats the plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Faster {
    /// States in which it does.
    pub(super) states: usize,
    /// By so many days at most.
    pub(super) days: u8,
    /// The first state met in which it is so.
    pub(super) first: Option<Spot>,
}

/// A step that beats the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// A morning's step.
    Morning(usize, usize),
    /// An evening's step.
    Evening(usize, usize),
}

/// The properties that ask for pace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// P10: work on a day without a plan, against the same evening without it.
    Stray,
    /// P7: a red flag, against the same morning without it.
    Flag,
    /// P16: any letter, against the plan's.
    Letter,
}

/// A week of room is never more than what is left of it beside the fewest sessions a week.
const ROOM: u8 = 4;

/// What the search for something faster found.
#[derive(Clone, Debug, Default)]
pub(super) struct Pace {
    /// Days to the last gate by the plan, from the slowest state; none if some state has no way.
    pub(super) graduates: Option<u8>,
    /// The first morning from which there is no way.
    pub(super) stuck: Option<usize>,
    /// Days to the last gate from each position as a start.
    pub(super) from: Vec<Option<u8>>,
    /// By property, then by oddity; the last of each is what no oddity explains.
    pub(super) faster: [[Faster; WHYS]; 3],
}

/// Measures a programme's pace.
pub(super) fn pace(table: &Table, machine: &impl Machine, graph: &Graph, sounds: &Sounds) -> Pace {
    let walk = Walk::of(table, machine, graph);
    let way = WayUp::of(table);
    let mut look = Look {
        table,
        machine,
        graph,
        sounds,
        walk: &walk,
        way: &way,
        found: Pace::default(),
        mornings: vec![0; graph.mornings.len()],
        evenings: vec![0; graph.evenings.len()],
    };
    for first in (0..way.doses).step_by(LANES) {
        let (mornings, evenings) = walk.days(graph, &|word| way.reached(word, first));
        let ahead = Ahead { first, mornings, evenings };
        look.letters(&ahead);
        look.flags(&ahead);
        look.stray_work(&ahead);
    }
    let mut found = look.found;
    let graduated = |word: u64| {
        let cap = if table.at(State::position_of(word)).maintenance { 0 } else { NEVER };
        [cap; LANES]
    };
    let (mornings, _) = walk.days(graph, &graduated);
    let slowest = mornings.iter().map(|days| days[0]).max().unwrap_or(NEVER);
    found.graduates = (slowest < NEVER).then_some(slowest);
    found.stuck = mornings.iter().position(|days| days[0] == NEVER);
    found.from = vec![None; table.positions.len()];
    for (days, word) in mornings.iter().zip(&graph.mornings).take(graph.starts[0]) {
        if let Some(slot) = found.from.get_mut(usize::from(State::position_of(*word))) {
            *slot = (days[0] < NEVER).then_some(days[0]);
        }
    }
    found
}

/// Days to sixteen doses of the way up.
struct Ahead {
    first: usize,
    mornings: Vec<Days>,
    evenings: Vec<Days>,
}

struct Look<'a, M> {
    table: &'a Table,
    machine: &'a M,
    graph: &'a Graph,
    sounds: &'a Sounds,
    walk: &'a Walk,
    way: &'a WayUp,
    found: Pace,
    /// What was found sooner in each state, a bit for each property and oddity.
    mornings: Vec<u16>,
    evenings: Vec<u16>,
}

impl<M: Machine> Look<'_, M> {
    /// P16: every morning but the flagged, every evening but stray work, against the plan's.
    fn letters(&mut self, ahead: &Ahead) {
        for (at, word) in self.graph.mornings.iter().enumerate() {
            let Some(plan) = ahead.mornings.get(at) else { continue };
            let asked = self.way.ahead(*word, ahead.first);
            let from = self.table.at(State::position_of(*word));
            for (number, step) in self.graph.decided.of(at).iter().enumerate() {
                let seen = MorningSeen(step.label);
                let gain = ahead.evenings.get(step.to).map_or(0, |other| gained(plan, other, 0, &asked));
                if gain == 0 || seen.named() || seen.flag() {
                    continue;
                }
                let to = self.graph.evenings.get(step.to).copied().unwrap_or_default();
                let lower = self.table.at(State::position_of(to)).rank < from.rank;
                let room = from.week_kept != 0 && gain <= ROOM;
                let sinks = self.walk.sinks(at) || self.walk.sinks_later(step.to);
                let why = explained(sinks, lower, room);
                self.note(Asked::Letter, why, gain, Spot::Morning(at, number));
            }
        }
        for (at, word) in self.graph.evenings.iter().enumerate() {
            let Some(plan) = ahead.evenings.get(at) else { continue };
            let asked = self.way.ahead(*word, ahead.first);
            let state = State::from_word(*word);
            for (number, step) in self.graph.done.of(at).iter().enumerate() {
                let seen = EveningSeen(step.label);
                let gain = ahead.mornings.get(step.to).map_or(0, |other| gained(plan, other, 1, &asked));
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
    fn flags(&mut self, ahead: &Ahead) {
        for (at, word) in self.graph.mornings.iter().enumerate() {
            let state = State::from_word(*word);
            if state.stopped {
                continue;
            }
            let asked = self.way.ahead(*word, ahead.first);
            for band in [Band::Calm, Band::Slight, Band::Worse, Band::Missing] {
                for rising in [false, true] {
                    let letter = Morning { band, rising, ..CALM };
                    let plain = self.leads(at, state, letter);
                    let flagged = self.leads(at, state, Morning { flag: true, ..letter });
                    let (Some((_, plain)), Some((number, flagged))) = (plain, flagged) else { continue };
                    let days = ahead.evenings.get(plain).zip(ahead.evenings.get(flagged));
                    let gain = days.map_or(0, |(plain, flagged)| gained(plain, flagged, 0, &asked));
                    if gain > 0 {
                        let sinks = self.walk.sinks_later(plain) || self.walk.sinks_later(flagged);
                        self.note(
                            Asked::Flag,
                            explained(sinks, false, false),
                            gain,
                            Spot::Morning(at, number),
                        );
                    }
                }
            }
        }
    }

    /// The number of a letter's step among those of its morning, and of the evening it leads to.
    fn leads(&self, at: usize, state: State, letter: Morning) -> Option<(usize, usize)> {
        let told = self.machine.told(self.table.at(state.pos), state.stopped, letter);
        let (after, _) = self.machine.decide(self.table, state, told);
        let word = after.word();
        let row = self.graph.decided.of(at);
        let found = row.iter().enumerate().find(|(_, step)| {
            self.graph.evenings.get(step.to) == Some(&word) && MorningSeen(step.label).flag() == letter.flag
        });
        found.map(|(number, step)| (number, step.to))
    }

    /// P10: work on a day without a plan, against the same evening without it.
    fn stray_work(&mut self, ahead: &Ahead) {
        for (at, word) in self.graph.evenings.iter().enumerate() {
            let state = State::from_word(*word);
            if state.planned {
                continue;
            }
            let asked = self.way.ahead(*word, ahead.first);
            for sound in self.sounds.evenings(state.pos, false).iter().filter(|sound| sound.did.worked) {
                let after = self.machine.taken_in(self.table, state, sound.did).word();
                let idle = self.machine.taken_in(self.table, state, sound.idle).word();
                let (mut worked, mut rested) = (None, None);
                for (number, step) in self.graph.done.of(at).iter().enumerate() {
                    let to = self.graph.mornings.get(step.to);
                    if to == Some(&after) && EveningSeen(step.label) == sound.seen {
                        worked = Some((number, step.to));
                    }
                    if to == Some(&idle) && !EveningSeen(step.label).worked() {
                        rested = Some(step.to);
                    }
                }
                let (Some((number, worked)), Some(rested)) = (worked, rested) else { continue };
                let days = ahead.mornings.get(rested).zip(ahead.mornings.get(worked));
                let gain = days.map_or(0, |(rested, worked)| gained(rested, worked, 0, &asked));
                if gain > 0 {
                    let room = self.table.at(state.pos).week_kept != 0 && gain <= ROOM;
                    let why = explained(self.walk.sinks(rested), sound.seen.over(), room);
                    self.note(Asked::Stray, why, gain, Spot::Evening(at, number));
                }
            }
        }
    }

    fn note(&mut self, asked: Asked, why: Option<Oddity>, gain: u8, spot: Spot) {
        let why = why.map_or(Oddity::ALL.len(), |why| why as usize);
        let bit = 1 << (asked as usize * WHYS + why);
        let (marks, state) = match spot {
            Spot::Morning(state, _) => (&mut self.mornings, state),
            Spot::Evening(state, _) => (&mut self.evenings, state),
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

impl Spot {
    const fn state(self) -> usize {
        match self {
            Self::Morning(state, _) | Self::Evening(state, _) => state,
        }
    }
}

/// Names what explains that something is sooner, the first that does.
const fn explained(sinks: bool, lower: bool, room: bool) -> Option<Oddity> {
    match (sinks, lower, room) {
        (true, _, _) => Some(Oddity::AbsenceThreshold),
        (false, true, _) => Some(Oddity::EasingsTakeLonger),
        (false, false, true) => Some(Oddity::RoomInTheWeek),
        (false, false, false) => None,
    }
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
