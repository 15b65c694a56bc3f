//! Each gate as an expression of its own over measurements, three-valued: a missing one is null, never 0.

use std::collections::BTreeSet;

use heelup_core::{
    criteria::{Criterion, MEASURES, Measure, When},
    programme::Programme,
};

use super::{
    GATE_HERE,
    given::Given,
    table::{Place, Table},
};
use crate::cql::{Bool, Expr, Int, Library, Value as _, choose, first_of, record};

record! {
    /// The newest value of one measurement.
    Measured,
    /// Its elements.
    MeasuredOf {
        /// The value, in the measurement's own unit.
        value: Int,
        /// Days since it was measured.
        age: Int,
    }
}

/// The parameter that says whether both sides are involved.
pub(super) const BOTH_SIDES: &str = "Both sides";

/// Returns the parameter that carries a measurement.
#[must_use]
pub const fn parameter_of(measure: Measure) -> &'static str {
    measure.id()
}

/// Returns the definition that says what a gate comes to.
#[must_use]
pub fn gate_name(gate: &str) -> String {
    format!("Gate {gate}")
}

/// Declares the measurements that the programme's gates ask for.
pub(super) fn parameters(library: &mut Library, programme: &Programme) {
    let gates = programme.protocol.gate.values();
    let asked: BTreeSet<Measure> =
        gates.flat_map(|gate| gate.all.iter().chain(&gate.any)).flat_map(measures).collect();
    if asked.is_empty() {
        return;
    }
    if programme.protocol.gate.values().any(|gate| gate.all.iter().chain(&gate.any).any(depends_on_sides)) {
        let about = "Both legs are involved: there is no good side to compare with.";
        library.parameter::<Bool>(BOTH_SIDES, about);
    }
    for measure in MEASURES.into_iter().filter(|measure| asked.contains(measure)) {
        let about = format!("The newest value and its age in days: {}.", unit(measure));
        library.parameter::<Measured>(parameter_of(measure), &about);
    }
}

/// Writes every gate down, and which one stands at the person's position.
pub(super) fn define(library: &mut Library, programme: &Programme, table: &Table, given: &Given) {
    let mut known = Vec::new();
    let mut within = None;
    if programme.protocol.gate.values().any(|gate| gate.all.iter().chain(&gate.any).any(ages)) {
        within = Some(library.function(
            "Not older than",
            "A measurement's value; null once it is older than so many days.",
            ["measured", "oldest"],
            |measured: Measured, days: Int| {
                choose::<Int>(measured.age().at_most(days), measured.value(), Int::unknown())
            },
        ));
    }
    let gates = Gates { within };
    for (id, gate) in &programme.protocol.gate {
        let conditional = gate.all.iter().chain(&gate.any).any(depends_on_sides);
        let holds = if conditional {
            let both = Bool::of(Expr::Parameter(BOTH_SIDES.to_owned()));
            choose::<Bool>(
                both,
                gates.every(&gate.all, &gate.any, true),
                gates.every(&gate.all, &gate.any, false),
            )
        } else {
            gates.every(&gate.all, &gate.any, false)
        };
        let holds: Bool = library.define(&gate_name(id), &format!("{}.", gate.name), holds);
        known.push((id, holds));
    }
    let here: Place = table.at(given.state.pos());
    library.define::<Bool>(
        GATE_HERE,
        "What the gate at the person's position comes to: the letter's `gate`. True where none stands.",
        first_of(known.into_iter().map(|(id, holds)| (here.gate().is(id.as_str()), holds)), Bool::from(true)),
    );
}

/// What turns a gate into an expression.
struct Gates {
    /// Leaves the old away; there when some gate asks for it.
    within: Option<Box<dyn Fn(Measured, Int) -> Int>>,
}

impl Gates {
    /// All of the first and one of the second; a gate of which nothing applies stays unknown.
    fn every(&self, all: &[Criterion], any: &[Criterion], both_sides: bool) -> Bool {
        let applies = |criterion: &&Criterion| match criterion.when {
            None => true,
            Some(When::BothSides) => both_sides,
            Some(When::OneSide) => !both_sides,
        };
        let told = |criterion: &Criterion| match criterion.measure {
            Some(measure) => self.leaf(criterion, measure),
            None => self.every(&criterion.all, &criterion.any, both_sides),
        };
        let options = any.iter().filter(applies).map(told).reduce(Bool::or);
        let nodes = all.iter().filter(applies).map(told).chain(options);
        nodes.reduce(Bool::and).unwrap_or_else(Bool::unknown)
    }

    fn leaf(&self, criterion: &Criterion, measure: Measure) -> Bool {
        let measured = || Measured::of(Expr::Parameter(parameter_of(measure).to_owned()));
        let value = || match (criterion.within_days, &self.within) {
            (Some(days), Some(within)) => within(measured(), Int::from(i32::from(days))),
            _ => measured().value(),
        };
        let least = criterion.at_least.map(|least| value().at_least(least));
        let most = criterion.at_most.map(|most| value().at_most(most));
        // A value that only has to be there.
        let there = || choose(value().is_unknown(), Bool::unknown(), Bool::from(true));
        least.into_iter().chain(most).reduce(Bool::and).unwrap_or_else(there)
    }
}

fn ages(criterion: &Criterion) -> bool {
    criterion.within_days.is_some() || criterion.all.iter().chain(&criterion.any).any(ages)
}

fn measures(criterion: &Criterion) -> Vec<Measure> {
    let below = criterion.all.iter().chain(&criterion.any).flat_map(measures);
    criterion.measure.into_iter().chain(below).collect()
}

fn depends_on_sides(criterion: &Criterion) -> bool {
    criterion.when.is_some() || criterion.all.iter().chain(&criterion.any).any(depends_on_sides)
}

const fn unit(measure: Measure) -> &'static str {
    match measure {
        Measure::HeelRaiseSymmetry => {
            "single-leg heel raises of the involved leg, percent of the other leg's"
        }
        Measure::HeelRaiseWeakerSide => "single-leg heel raises of the weaker involved leg, repetitions",
        Measure::DailyPain7Days => "worst everyday pain of the last 7 days, 0 to 10",
        Measure::Walk30MinPain => "pain during 30 minutes of brisk walking, 0 to 10",
        Measure::Rebound3x20Pain => "pain in 3 × 20 quick two-leg rebounds, 0 to 10",
        Measure::TwoLegRaisePain => "pain at a two-leg heel raise, 0 to 10",
        Measure::HopPain => "pain at a hop, 0 to 10",
        Measure::VisaA => "VISA-A total, 0 to 100, 100 best",
        Measure::FirstStepStableMornings => "mornings since first-step pain last rose, 0 to 28",
        Measure::ClinicianAllowed => "a clinician has allowed it: 1",
        Measure::StrengthStage => {
            "the strength programme of the same leg lets this one run beside it: 1, not yet: 0"
        }
    }
}
