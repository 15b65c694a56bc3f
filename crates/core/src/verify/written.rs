//! What the protocol's own words allow: entries, limits and gates, which the machine only ever hears as yes or no.

use std::collections::BTreeMap;

use super::{
    Property,
    tables::{Shows, Wrong},
};
use crate::{
    catalog::{Gate, Limits, TrackKind},
    criteria::{Criterion, Measure, When},
    journal::Surface,
    programme::{NONE, Programme},
};

/// Who is never sent below the floor without a gate.
const INSERTIONAL: &str = "insertional_achilles_tendinopathy";

/// Returns what is wrong with entries, limits and gates.
pub(super) fn wrong(programme: &Programme) -> Vec<Wrong> {
    let mut wrong = entries(programme);
    wrong.extend(limits(programme));
    wrong.extend(gates(programme));
    wrong.extend(behind_a_gate(programme));
    wrong
}

/// Whoever starts above the first dose does so because something was found.
fn entries(programme: &Programme) -> Vec<Wrong> {
    let starts = programme.protocol.start.iter();
    let said = starts.filter_map(|start| {
        let at = start.at.get_ref();
        let (property, what, shows) = match programme.position(at) {
            None => (Property::P15, "no such place to start at", Shows::Nothing),
            Some(pos) if pos != 0 && start.when.is_none() => {
                (Property::P6, "anybody may start there, past what comes before", Shows::Start(pos))
            }
            Some(_) => return None,
        };
        Some(Wrong { property, what: format!("{at}: {what}"), shows })
    });
    said.collect()
}

/// A stage may be stricter than its programme, never milder.
fn limits(programme: &Programme) -> Vec<Wrong> {
    let most = &programme.protocol.limits;
    let mut wrong = Vec::new();
    for (stage, own) in programme.stages.iter().zip(&programme.limits) {
        let id = stage.id.get_ref();
        let pos = programme.position(&format!("{id}.1")).unwrap_or(NONE);
        let mut put = |property: Property, word: &str, own: u8, most: u8| {
            if own > most {
                let what = format!("{id}: the {word} is {own}, the programme's is {most}");
                wrong.push(Wrong { property, what, shows: Shows::RiseFrom(pos) });
            }
        };
        put(Property::P9, "target", own.target, most.target);
        put(Property::P1, "ceiling", own.ceiling, most.ceiling);
    }
    wrong
}

/// A gate must be one that can hold, and one that pain keeps shut.
fn gates(programme: &Programme) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    for (pos, place) in programme.places.iter().enumerate() {
        let pos = u8::try_from(pos).unwrap_or(NONE);
        let (Some(gate), Some(limits)) =
            (programme.gate(pos), programme.limits.get(usize::from(place.stage)))
        else {
            continue;
        };
        let address = programme.address(pos);
        if let Some(pain) = lets_through(&gate.all, limits).or_else(|| lets_through(&gate.any, limits)) {
            let what =
                format!("{address}: the gate lets {pain} of 10 through, the target is {}", limits.target);
            wrong.push(Wrong { property: Property::P6, what, shows: Shows::RiseFrom(pos) });
        }
        if ![When::OneSide, When::BothSides].into_iter().all(|sides| can_hold(gate, sides)) {
            let what = format!("{address}: the gate can never hold");
            wrong.push(Wrong { property: Property::P15, what, shows: Shows::Plan(pos) });
        }
    }
    wrong
}

/// Running, and work below the floor where the tendon's insertion hurts, begin behind a gate.
fn behind_a_gate(programme: &Programme) -> Option<Wrong> {
    let runs = programme.protocol.track == TrackKind::Run;
    let insertional = programme.protocol.r#for.iter().any(|condition| condition.get_ref() == INSERTIONAL);
    let places = programme.places.iter().enumerate().filter(|(_, place)| place.easing == 0);
    for (pos, place) in places {
        let below = insertional && place.dose.iter().any(|line| line.surface == Some(Surface::Step));
        let running = runs && place.dose.iter().any(|line| line.run_min.is_some());
        if below || running {
            let pos = u8::try_from(pos).unwrap_or(NONE);
            let (property, word) =
                if below { (Property::P19, "below the floor") } else { (Property::P6, "running") };
            let what = format!("{}: {word} without a gate before it", programme.address(pos));
            return Some(Wrong { property, what, shows: Shows::Plan(pos) });
        }
        if place.gate.is_some() {
            return None;
        }
    }
    None
}

/// Returns the pain a criterion lets through, if that is more than a point above the target or over the ceiling.
///
/// A point is within the noise of such answers from one day to the next (`slight-by` of the rules).
fn lets_through(criteria: &[Criterion], limits: &Limits) -> Option<i32> {
    let most = i32::from(limits.ceiling.min(limits.target.saturating_add(1)));
    criteria.iter().find_map(|criterion| {
        let pain = criterion.measure.filter(|measure| is_pain(*measure));
        let own = pain.map(|_| criterion.at_most.unwrap_or(10)).filter(|pain| *pain > most);
        own.or_else(|| lets_through(&criterion.all, limits)).or_else(|| lets_through(&criterion.any, limits))
    })
}

const fn is_pain(measure: Measure) -> bool {
    matches!(
        measure,
        Measure::DailyPain7Days
            | Measure::Walk30MinPain
            | Measure::Rebound3x20Pain
            | Measure::TwoLegRaisePain
            | Measure::HopPain
    )
}

/// The most a measure can be.
const fn highest(measure: Measure) -> i32 {
    match measure {
        Measure::DailyPain7Days
        | Measure::Walk30MinPain
        | Measure::Rebound3x20Pain
        | Measure::TwoLegRaisePain
        | Measure::HopPain => 10,
        Measure::VisaA => 100,
        Measure::FirstStepStableMornings => 28,
        Measure::ClinicianAllowed | Measure::StrengthStage => 1,
        Measure::HeelRaiseSymmetry | Measure::HeelRaiseWeakerSide => i32::MAX,
    }
}

/// For each measure the least and the most it may still be.
type Room = BTreeMap<Measure, (i32, i32)>;

fn can_hold(gate: &Gate, sides: When) -> bool {
    !ways(vec![Room::new()], &gate.all, &gate.any, sides).is_empty()
}

/// Every way in which all of the first and one of the second hold; a gate of which nothing applies opens nothing.
fn ways(rooms: Vec<Room>, all: &[Criterion], any: &[Criterion], sides: When) -> Vec<Room> {
    let applies = |criterion: &&Criterion| criterion.when.is_none_or(|when| when == sides);
    let all: Vec<_> = all.iter().filter(applies).collect();
    let any: Vec<_> = any.iter().filter(applies).collect();
    if all.is_empty() && any.is_empty() {
        return Vec::new();
    }
    let rooms = all.iter().fold(rooms, |rooms, criterion| narrowed(rooms, criterion, sides));
    if any.is_empty() {
        return rooms;
    }
    any.iter().flat_map(|criterion| narrowed(rooms.clone(), criterion, sides)).collect()
}

fn narrowed(mut rooms: Vec<Room>, criterion: &Criterion, sides: When) -> Vec<Room> {
    let Some(measure) = criterion.measure else {
        return ways(rooms, &criterion.all, &criterion.any, sides);
    };
    rooms.retain_mut(|room| {
        let (least, most) = room.entry(measure).or_insert((0, highest(measure)));
        *least = (*least).max(criterion.at_least.unwrap_or(0));
        *most = (*most).min(criterion.at_most.unwrap_or(i32::MAX));
        least <= most
    });
    rooms
}
