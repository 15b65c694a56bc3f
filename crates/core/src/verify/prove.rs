//! The whole proof of one programme: states, histories, pace, clock and table, and what came of each property.

use serde::{Deserialize, Serialize};

use super::{
    Machine, Oddity, Property, Shipped,
    claim::Broken,
    clock::clock,
    flow::flow,
    graph::explore,
    local::Local,
    pace::{Asked, Pace, WHYS, pace},
    sounds::Sounds,
    tables,
    tale::{Tale, good_life},
    teller::Teller,
};
use crate::programme::{Programme, Table};

/// What came of one property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Which property.
    pub property: Property,
    /// Everything that breaks it, each with the shortest story; empty where it holds.
    pub broken: Vec<Counterexample>,
    /// What is accepted beside it, by name.
    pub accepted: Vec<Accepted>,
}

/// One way a property is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counterexample {
    /// What happens at its end.
    pub what: String,
    /// The shortest days that lead there; none where the table alone shows it.
    pub tale: Option<Tale>,
}

/// An oddity that is accepted, and how far it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Which.
    pub oddity: Oddity,
    /// In how many states.
    pub states: usize,
    /// By how many days at most.
    pub days: u8,
    /// Days that show it, if stories were asked for.
    pub tale: Option<Tale>,
}

/// The size of a proof.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    /// Doses at their easings.
    pub positions: usize,
    /// States, mornings and evenings together.
    pub states: usize,
    /// Steps between them that differ.
    pub transitions: usize,
    /// Half-days decided to find them.
    pub driven: u64,
}

/// What was proved of one programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Its size.
    pub size: Size,
    /// Days to the last gate by the plan from the slowest of all states; none if some state has no way.
    pub slowest: Option<u8>,
    /// Days to the last gate by the plan from each place a person may start at.
    pub good_days: Vec<(String, Option<u8>)>,
    /// Every property, in order.
    pub outcomes: Vec<Outcome>,
}

impl Proof {
    /// Says whether nothing is broken.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.outcomes.iter().all(|outcome| outcome.broken.is_empty())
    }

    /// Returns what came of a property.
    #[must_use]
    pub fn of(&self, property: Property) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.property == property)
    }
}

/// What a table is proved against, and how much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asking {
    /// The declared most of days with main work in any seven.
    pub days_a_week: u8,
    /// Tell stories of what is accepted, too.
    pub stories: bool,
}

/// Proves a programme, driving the machine as it is shipped or as it is given.
///
/// `tell` is called now and then with the number of states found so far.
pub fn prove(programme: &Programme, machine: &impl Machine, stories: bool, tell: impl FnMut(usize)) -> Proof {
    let asking = Asking { days_a_week: programme.protocol.bounds.days_a_week, stories };
    let mut proof = proved(&programme.table, machine, asking, tell, tables::wrong(programme));
    let good = std::mem::take(&mut proof.good_days);
    let mut put = |property: Property, what: String, tale: Option<Tale>| {
        if let Some(outcome) = proof.outcomes.iter_mut().find(|outcome| outcome.property == property) {
            outcome.broken.push(Counterexample { what, tale });
        }
    };
    let review = clock(&programme.protocol.review);
    if let Some(what) = review.wrong {
        put(Property::P18, what, None);
    }
    let most = u16::from(programme.protocol.graduate_within.weeks) * 7;
    let mut good_days = Vec::new();
    for start in &programme.protocol.start {
        let at = start.at.get_ref().clone();
        let pos = programme.position(&at);
        let days = pos.and_then(|pos| good.get(usize::from(pos))).and_then(|(_, days)| *days);
        if days.is_none_or(|days| u16::from(days) > most) {
            let days = days.map_or_else(|| "no way".to_owned(), |days| format!("{days} days"));
            put(
                Property::P18,
                format!("only good days from {at}: {days} to the last gate, {most} are declared"),
                pos.map(|pos| good_life(&programme.table, machine, pos, most)),
            );
        }
        good_days.push((at, days));
    }
    proof.good_days = good_days;
    proof.size.states += review.states;
    proof.size.driven += review.driven;
    proof
}

/// Proves a programme as it is shipped.
///
/// `tell` is called now and then with the number of states found so far.
#[must_use]
pub fn prove_shipped(programme: &Programme, stories: bool, tell: &mut dyn FnMut(usize)) -> Proof {
    prove(programme, &Shipped, stories, tell)
}

/// Proves what a table alone can show; [`prove`] adds what stands in the protocol.
pub fn prove_table(table: &Table, machine: &impl Machine, asking: Asking, tell: impl FnMut(usize)) -> Proof {
    proved(table, machine, asking, tell, tables::pointers(table))
}

fn proved(
    table: &Table,
    machine: &impl Machine,
    asking: Asking,
    tell: impl FnMut(usize),
    written: Vec<tables::Wrong>,
) -> Proof {
    let sounds = Sounds::of(table, machine);
    let mut local = Local { table, broken: Broken::default(), tell };
    let graph = explore(table, machine, &sounds, &mut local);
    let histories = flow(table, asking.days_a_week, &graph);
    let pace = pace(table, machine, &graph, &sounds);
    let told = Teller { table, machine, asking, graph: &graph, sounds: &sounds };
    let mut outcomes: Vec<Outcome> =
        Property::ALL.map(|property| Outcome { property, broken: Vec::new(), accepted: Vec::new() }).into();
    let mut put = |property: Property, broken: Counterexample| {
        if let Some(outcome) = outcomes.iter_mut().find(|outcome| outcome.property == property) {
            outcome.broken.push(broken);
        }
    };
    for claim in local.broken.claims().chain(histories.claims()) {
        let tale = told.breaks(claim, local.broken.has(claim));
        put(claim.property(), Counterexample { what: claim.broken().to_owned(), tale });
    }
    for tables::Wrong { property, what, shows } in written {
        put(property, Counterexample { what, tale: told.shows(shows) });
    }
    if let Some(stuck) = pace.stuck {
        let tale = told.dead_end(stuck);
        let what = "from here the plan never leads to the last gate".to_owned();
        put(Property::P15, Counterexample { what, tale });
    }
    for (asked, faster) in [Asked::Stray, Asked::Flag, Asked::Letter].into_iter().zip(&pace.faster) {
        let Some(unexplained) = faster.last().filter(|faster| faster.states > 0) else { continue };
        let what = format!(
            "{}, by {} days at most, in {} states",
            sooner(asked),
            unexplained.days,
            unexplained.states
        );
        put(property_of(asked), Counterexample { what, tale: told.spot(unexplained) });
    }
    for (asked, faster) in [Asked::Stray, Asked::Flag, Asked::Letter].into_iter().zip(&pace.faster) {
        let accepted = Oddity::ALL.into_iter().zip(faster).filter(|(_, faster)| faster.states > 0);
        let accepted = accepted.map(|(oddity, faster)| {
            let tale = if asking.stories { told.spot(faster) } else { None };
            Accepted { oddity, states: faster.states, days: faster.days, tale }
        });
        if let Some(outcome) = outcomes.iter_mut().find(|outcome| outcome.property == property_of(asked)) {
            outcome.accepted.extend(accepted);
        }
    }
    let Pace { graduates, from, .. } = pace;
    Proof {
        size: Size {
            positions: table.positions.len(),
            states: graph.mornings.len() + graph.evenings.len(),
            transitions: graph.decided.len() + graph.done.len(),
            driven: graph.driven,
        },
        slowest: graduates,
        good_days: from.into_iter().map(|days| (String::new(), days)).collect(),
        outcomes,
    }
}

const fn property_of(asked: Asked) -> Property {
    match asked {
        Asked::Stray => Property::P10,
        Asked::Flag => Property::P7,
        Asked::Letter => Property::P16,
    }
}

const fn sooner(asked: Asked) -> &'static str {
    match asked {
        Asked::Stray => "work on a day without a plan brings the next dose nearer",
        Asked::Flag => "a red flag brings the next dose nearer",
        Asked::Letter => "something reaches the next dose sooner than the plan on calm mornings",
    }
}

const _: () = assert!(WHYS == Oddity::ALL.len() + 1, "what no oddity explains comes last");
