//! Every state a programme can reach, and every step between them, found breadth first in half-days.
//!
//! Steps that look alike to every monitor are kept once. States are numbered in the order they are met.

use super::{
    Machine,
    found::Found,
    index::Index,
    rows::Rows,
    seen::MorningSeen,
    sounds::{EveningSound, MorningSound, Sounds},
};
use crate::{
    programme::{NONE, State, Table, Verdict, resumed_at},
    today::Rule,
};

/// The reachable states of a programme and the steps between them.
#[derive(Debug, Default)]
pub(super) struct Graph {
    /// States in the morning.
    pub(super) mornings: Vec<u64>,
    /// States in the evening.
    pub(super) evenings: Vec<u64>,
    /// What people take along whom a clinician places elsewhere; the token tells whether to a higher place.
    pub(super) leaving: Vec<u64>,
    /// From mornings to evenings.
    pub(super) decided: Rows,
    /// From evenings to mornings.
    pub(super) done: Rows,
    /// From mornings, on the way to another place: to a place not higher; the next number is to a higher one.
    pub(super) leaves: Vec<u32>,
    /// From there to mornings; labelled with the session days of the week that the clinician's placement is told.
    pub(super) enters: Rows,
    /// How many of the first mornings are starts, and how many starts with an open rise follow: a clinician placed
    /// the person higher on the very first day.
    pub(super) starts: [usize; 2],
    /// Half-days driven: every sound of every state. Evenings that the machine hears alike are driven together.
    pub(super) driven: u64,
}

/// Who looks at each half-day while the states are found.
pub(super) trait Look {
    /// One state's morning, under every sound, in their order.
    fn morning(&mut self, state: State, days: &[(State, Verdict)], sounds: &[MorningSound]);
    /// One state's evening.
    fn evening(&mut self, state: State);
    /// Called now and then with the number of states so far.
    fn progress(&mut self, states: usize);
}

/// Label of a placement that is told another week than a quota can ask for: it fits every week.
pub(super) const ANY_WEEK: u16 = 1 << 6;

struct Search<'a, M> {
    table: &'a Table,
    machine: &'a M,
    sounds: &'a Sounds,
    full: Vec<u8>,
    graph: Graph,
    mornings: Index,
    evenings: Index,
    leaving: Index,
    days: Vec<(State, Verdict)>,
    found: Found,
    /// For each thing heard of an evening, which of the states found it leads to.
    heard: Vec<u16>,
}

/// Finds every reachable state: from every position as a start, under every letter, until nothing new appears.
pub(super) fn explore(table: &Table, machine: &impl Machine, sounds: &Sounds, look: &mut impl Look) -> Graph {
    let at = |pos: usize| u8::try_from(pos).unwrap_or(NONE);
    let full = table.positions.iter().enumerate().filter(|(_, p)| p.easing == 0);
    let mut search = Search {
        table,
        machine,
        sounds,
        full: full.map(|(pos, _)| at(pos)).collect(),
        graph: Graph::default(),
        mornings: Index::default(),
        evenings: Index::default(),
        leaving: Index::default(),
        days: Vec::new(),
        found: Found::default(),
        heard: Vec::new(),
    };
    // Doses that a person may start at come first: a story about them can be told to the whole product.
    let mut starts: Vec<u8> = (0..table.positions.len()).map(at).collect();
    starts.sort_by_key(|pos| table.at(*pos).easing > 0);
    for pos in &starts {
        search.mornings.number(machine.start(*pos).word());
    }
    for pos in starts.iter().filter(|pos| table.at(**pos).easing == 0) {
        search.mornings.number(State { open_rise: true, ..machine.start(*pos) }.word());
    }
    search.graph.starts = [starts.len(), search.mornings.len() - starts.len()];
    let (mut morning, mut evening, mut leaving) = (0, 0, 0);
    while morning < search.mornings.len() {
        search.morning(morning, look);
        morning += 1;
        while evening < search.evenings.len() {
            search.evening(evening, look);
            evening += 1;
        }
        while leaving < search.leaving.len() {
            search.enter(leaving);
            leaving += 1;
        }
        if morning % 4096 == 0 {
            look.progress(search.mornings.len() + search.evenings.len());
        }
    }
    let Search { mut graph, mornings, evenings, leaving, .. } = search;
    graph.mornings = mornings.into_words();
    graph.evenings = evenings.into_words();
    graph.leaving = leaving.into_words();
    graph
}

impl<M: Machine> Search<'_, M> {
    fn morning(&mut self, number: usize, look: &mut impl Look) {
        let state = State::from_word(self.mornings.word(number));
        let sounds = self.sounds.mornings(state.pos, state.stopped);
        self.days.clear();
        self.found.clear();
        for sound in sounds {
            let (after, verdict) = self.machine.decide(self.table, state, sound.told);
            self.days.push((after, verdict));
            let seen = MorningSeen::of(sound.letter, &verdict, after.pos != state.pos, false);
            self.found.add(after.word(), seen.0);
            if verdict.rule == Rule::Cleared {
                for pos in &self.full {
                    let (named, verdict) = resumed_at(self.table, after, verdict, *pos);
                    let seen = MorningSeen::of(sound.letter, &verdict, named.pos != state.pos, true);
                    self.found.add(named.word(), seen.0);
                }
            }
        }
        self.graph.driven += sounds.len() as u64;
        look.morning(state, &self.days, sounds);
        self.graph.decided.push(&self.found, &mut self.evenings);
        let left = self.machine.left(state);
        let not_higher = self.leaving.number(State { open_rise: false, ..left }.word());
        self.leaving.number(State { open_rise: true, ..left }.word());
        self.graph.leaves.push(not_higher);
    }

    fn evening(&mut self, number: usize, look: &mut impl Look) {
        let state = State::from_word(self.evenings.word(number));
        let sounds = self.sounds.evenings(state.pos, state.planned);
        look.evening(state);
        self.found.clear();
        self.heard.clear();
        for did in self.sounds.heard(state.pos, state.planned) {
            let after = self.machine.taken_in(self.table, state, *did);
            self.heard.push(self.found.slot(after.word()));
        }
        let step = |sound: &EveningSound| (self.heard.get(sound.heard).copied().unwrap_or(0), sound.seen.0);
        self.found.steps.extend(sounds.iter().map(step));
        self.graph.driven += sounds.len() as u64;
        self.graph.done.push(&self.found, &mut self.mornings);
    }

    /// Arrivals at every full dose, under every week that the days since the latest session allow.
    fn enter(&mut self, number: usize) {
        let left = State::from_word(self.leaving.word(number));
        self.found.clear();
        for pos in &self.full {
            let kept = u16::from(self.table.at(*pos).week_kept);
            let weeks: Vec<u8> = if kept == 0 { vec![0] } else { weeks(left.idle) };
            for week in weeks {
                let after = self.machine.entered(self.table, left, *pos, week, left.open_rise);
                let label = if kept == 0 { ANY_WEEK } else { u16::from(week) };
                self.found.add(after.word(), label);
            }
        }
        self.graph.enters.push(&self.found, &mut self.mornings);
    }
}

/// Returns every set of session days among the last six with the latest so many days ago.
fn weeks(idle: u8) -> Vec<u8> {
    let fits = |week: &u8| if idle > 5 { *week == 0 } else { week.trailing_zeros() == u32::from(idle) };
    // On a first day nothing was done at all.
    (0..64).filter(|week| fits(week) || idle == 0 && *week == 0).collect()
}
