//! What the table and the protocol alone show, before any day is driven.

use std::collections::BTreeSet;

use super::claim::Property;
use crate::{
    journal::Surface,
    programme::{NONE, Programme, Table},
};

/// Returns what is wrong with a programme as written.
pub(super) fn wrong(programme: &Programme) -> Vec<(Property, String)> {
    let mut wrong = stages(&programme.table);
    let protocol = &programme.protocol;
    for (pos, place) in programme.places.iter().enumerate() {
        let address = programme.address(u8::try_from(pos).unwrap_or(NONE));
        if place.sessions > protocol.bounds.sessions_a_day {
            let what = format!("{address}: {} sessions a day, more than the declared most", place.sessions);
            wrong.push((Property::P8, what));
        }
        let steps = place.dose.iter().chain(&place.light).any(|line| line.surface == Some(Surface::Step));
        if protocol.surface_lock == Some(Surface::Floor) && steps {
            wrong.push((
                Property::P19,
                format!("{address}: below the floor, where the programme keeps to it"),
            ));
        }
    }
    for start in &protocol.start {
        if programme.position(start.at.get_ref()).is_none() {
            wrong.push((Property::P15, format!("{}: no such place to start at", start.at.get_ref())));
        }
    }
    wrong
}

/// Every full dose must lie on the way up from the first one.
pub(super) fn stages(table: &Table) -> Vec<(Property, String)> {
    let mut on_the_way = BTreeSet::new();
    let mut pos = 0;
    while pos != NONE && on_the_way.insert(pos) {
        pos = table.at(pos).up;
    }
    let off = table.positions.iter().enumerate().filter(|(at, p)| {
        let known = u8::try_from(*at).is_ok_and(|at| on_the_way.contains(&at));
        p.easing == 0 && !known
    });
    let said = off.map(|(_, p)| {
        let what = format!("stage {}, rung {} is never reached on the way up", p.stage + 1, p.rung + 1);
        (Property::P15, what)
    });
    said.collect()
}
