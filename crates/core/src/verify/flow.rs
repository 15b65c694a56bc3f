//! Which histories each state can have: the automata walked along every step until nothing new is possible.

use super::{claim::Broken, graph::Graph, monitors::History, shapes::Shapes};
use crate::programme::Table;

/// The histories of every state of one kind, and which of them are still to be passed on.
struct Reached {
    histories: Vec<History>,
    /// Of each history the words that are new since it was passed on, a bit each.
    open: Vec<u8>,
    any: bool,
}

impl Reached {
    fn of(states: usize) -> Self {
        Self { histories: vec![History::default(); states], open: vec![0; states], any: false }
    }

    fn join(&mut self, at: usize, history: &History) {
        if let Some(known) = self.histories.get_mut(at) {
            let new = known.join(history);
            if new != 0
                && let Some(open) = self.open.get_mut(at)
            {
                *open |= new;
                self.any = true;
            }
        }
    }

    /// Takes what is new of a history: the words that changed.
    fn take(&mut self, at: usize) -> Option<(History, u8)> {
        let open = self.open.get_mut(at)?;
        let changed = std::mem::take(open);
        if changed == 0 {
            return None;
        }
        self.histories.get(at).map(|history| (history.words(changed), changed))
    }
}

/// Walks all automata over a graph and returns every claim that some history breaks.
///
/// `most` is the declared number of days a week.
pub(super) fn flow(table: &Table, most: u8, graph: &Graph) -> Broken {
    let mut broken = Broken::default();
    let decided = Shapes::of_mornings(table, most, graph);
    let done = Shapes::of_evenings(table, graph);
    let mut mornings = Reached::of(graph.mornings.len());
    let mut evenings = Reached::of(graph.evenings.len());
    let mut leaving = Reached::of(graph.leaving.len());
    let [plain, open] = graph.starts;
    for at in 0..plain + open {
        let start = History::start();
        mornings.join(at, &if at < plain { start } else { start.placed(true) });
    }
    let mut next: Vec<History> = Vec::new();
    while mornings.any || evenings.any || leaving.any {
        mornings.any = false;
        for at in 0..graph.mornings.len() {
            let Some((history, changed)) = mornings.take(at) else { continue };
            let targets = graph.decided.of(at).targets;
            next.clear();
            next.resize(targets.len(), History::default());
            decided.lead(at, &history, changed, &mut next, &mut broken);
            for (to, history) in targets.iter().zip(&next) {
                evenings.join(*to as usize, history);
            }
            let place = graph.leaves.get(at).map_or(0, |at| *at as usize);
            leaving.join(place, &history.placed(false));
            leaving.join(place + 1, &history.placed(true));
        }
        leaving.any = false;
        for at in 0..graph.leaving.len() {
            let Some((history, _)) = leaving.take(at) else { continue };
            for step in graph.enters.of(at).iter() {
                mornings.join(step.to, &history.entered(step.label));
            }
        }
        evenings.any = false;
        for at in 0..graph.evenings.len() {
            let Some((history, changed)) = evenings.take(at) else { continue };
            let targets = graph.done.of(at).targets;
            next.clear();
            next.resize(targets.len(), History::default());
            done.lead(at, &history, changed, &mut next, &mut broken);
            for (to, history) in targets.iter().zip(&next) {
                mornings.join(*to as usize, history);
            }
        }
    }
    broken
}
