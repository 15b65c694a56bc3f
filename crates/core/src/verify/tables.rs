//! What the table and the protocol alone show, before any day is driven.

use std::collections::BTreeSet;

use super::{Property, written};
use crate::{
    journal::Surface,
    programme::{NONE, Position, Programme, Table},
};

/// Something written wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    /// The property it breaks.
    pub(super) property: Property,
    /// What it is.
    pub(super) what: String,
    /// Days that show it.
    pub(super) shows: Shows,
}

/// Which days show that something is written wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shows {
    /// No day does.
    Nothing,
    /// A first day here.
    Start(u8),
    /// A day with this work.
    Plan(u8),
    /// A morning on which this dose is left upward.
    RiseFrom(u8),
}

/// Returns what is wrong with a programme as written.
pub(super) fn wrong(programme: &Programme) -> Vec<Wrong> {
    let mut wrong = pointers(&programme.table);
    wrong.extend(written::wrong(programme));
    let protocol = &programme.protocol;
    for (pos, place) in programme.places.iter().enumerate() {
        let pos = u8::try_from(pos).unwrap_or(NONE);
        let address = programme.address(pos);
        if place.sessions > protocol.bounds.sessions_a_day {
            wrong.push(Wrong {
                property: Property::P8,
                what: format!("{address}: {} sessions a day, more than the declared most", place.sessions),
                shows: Shows::Plan(pos),
            });
        }
        let steps = place.dose.iter().chain(&place.light).any(|line| line.surface == Some(Surface::Step));
        if protocol.surface_lock == Some(Surface::Floor) && steps {
            wrong.push(Wrong {
                property: Property::P19,
                what: format!("{address}: below the floor, where the programme keeps to it"),
                shows: Shows::Plan(pos),
            });
        }
    }
    wrong
}

/// Every full dose must lie on the way up from the first one, and every way down must lead down.
pub(super) fn pointers(table: &Table) -> Vec<Wrong> {
    let mut on_the_way = BTreeSet::new();
    let mut pos = 0;
    while pos != NONE && on_the_way.insert(pos) {
        pos = table.at(pos).up;
    }
    let mut wrong = Vec::new();
    for (pos, at) in table.positions.iter().enumerate() {
        let pos = u8::try_from(pos).unwrap_or(NONE);
        let said = said(at);
        if at.easing == 0 && !on_the_way.contains(&pos) {
            let what = format!("{said} is never reached on the way up");
            wrong.push(Wrong { property: Property::P15, what, shows: Shows::Nothing });
        }
        let down = [at.easier, at.drop, at.back[0], at.back[1], at.back[2]];
        if down.iter().any(|to| *to != NONE && !table.is_lower(*to, pos)) {
            let what = format!("{said}: a way down does not lead to less");
            wrong.push(Wrong { property: Property::P12, what, shows: Shows::Plan(pos) });
        }
    }
    wrong
}

fn said(at: &Position) -> String {
    let eased = if at.easing > 0 { format!(", easing {}", at.easing) } else { String::new() };
    format!("stage {}, rung {}{eased}", at.stage + 1, at.rung + 1)
}
