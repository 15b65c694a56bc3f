//! The exported decision of every shipped programme: whole, in order, and readable.

use std::collections::BTreeSet;

use heelup_core::{programme::ORDER, today::Rule};
use heelup_reports::{
    cql::{Expr, Library, text},
    decision::{ANSWER, GATE_HERE, RULES, decides, gate_name, library, library_name},
};

use super::care;

fn all() -> impl Iterator<Item = (&'static str, Library)> {
    care().programmes.iter().map(|(id, programme)| (id.as_str(), library(programme)))
}

/// Calls back with every name that an expression refers to.
fn names<'a>(expr: &'a Expr, each: &mut dyn FnMut(&'a str)) {
    match expr {
        Expr::Truth(_) | Expr::Number(_) | Expr::Word(_) | Expr::Null(_) | Expr::Operand(_) | Expr::Each => {}
        Expr::Parameter(name) | Expr::Defined(name) => each(name),
        Expr::Element(of, _) | Expr::Count(of) | Expr::Not(of) | Expr::IsNull(of) => names(of, each),
        Expr::Tuple(elements) => elements.iter().for_each(|(_, of)| names(of, each)),
        Expr::List(_, of) | Expr::Min(of) | Expr::Max(of) => of.iter().for_each(|of| names(of, each)),
        Expr::At(a, b) | Expr::Where(a, b) | Expr::And(a, b) | Expr::Or(a, b) | Expr::Binary(_, a, b) => {
            names(a, each);
            names(b, each);
        }
        Expr::If(a, b, c) => [a, b, c].into_iter().for_each(|of| names(of, each)),
        Expr::Case(cases, otherwise) => {
            for (when, then) in cases {
                names(when, each);
                names(then, each);
            }
            names(otherwise, each);
        }
        Expr::Call(name, operands) => {
            each(name);
            operands.iter().for_each(|of| names(of, each));
        }
    }
}

#[test]
fn every_definition_speaks_of_earlier_ones_only_and_none_is_idle() {
    for (id, library) in all() {
        let mut known: BTreeSet<&str> = library.parameters.iter().map(|p| p.name.as_str()).collect();
        let mut used = BTreeSet::new();
        for definition in &library.definitions {
            names(&definition.expr, &mut |name| {
                assert!(known.contains(name), "{id}: `{}` speaks of `{name}` too early", definition.name);
                used.insert(name);
            });
            assert!(known.insert(&definition.name), "{id}: `{}` is defined twice", definition.name);
            assert!(!definition.about.is_empty(), "{id}: `{}` says nothing to readers", definition.name);
        }
        // What nobody inside asks for is asked for from outside.
        let asked: BTreeSet<String> =
            [ANSWER, GATE_HERE].into_iter().map(str::to_owned).chain(RULES.map(decides)).collect();
        let idle: Vec<&str> = known
            .into_iter()
            .filter(|name| !used.contains(name) && !asked.contains(*name))
            // A gate may stand in the file for what runs beside, without a place of its own.
            .filter(|name| !name.starts_with("Gate "))
            .collect();
        assert_eq!(idle, Vec::<&str>::new(), "{id}");
    }
}

#[test]
fn every_rule_has_a_definition_of_its_own_and_they_stand_in_the_order_of_the_decision() {
    assert_eq!(ORDER, RULES, "the machine has another order");
    for (id, library) in all() {
        assert!(library.definition(Rule::AbsenceSinks.id()).is_some(), "{id}");
        let places: Vec<Option<usize>> = RULES
            .iter()
            .map(|rule| library.definitions.iter().position(|definition| definition.name == rule.id()))
            .collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{id}: {places:?}");
    }
}

#[test]
fn every_position_and_every_gate_of_the_programme_is_in_it() {
    for (id, programme) in &care().programmes {
        let library = library(programme);
        let Some(Expr::List(_, positions)) = library.definition("Positions").map(|d| &d.expr) else {
            panic!("{id}: no positions");
        };
        assert_eq!(positions.len(), programme.table.positions.len(), "{id}");
        for gate in programme.protocol.gate.keys() {
            assert!(library.definition(&gate_name(gate)).is_some(), "{id}: {gate}");
        }
        assert!(library.about.iter().any(|line| line.contains("Not reviewed by a clinician")), "{id}");
        assert!(library.about.iter().any(|line| line.contains(&programme.hash)), "{id}");
    }
}

#[test]
fn the_text_can_be_read() {
    for (id, library) in all() {
        let text = text(&library);
        assert!(text.contains("\ndefine \"red-flag\":\n  \"Letter\".flag\n"), "{id}");
        let longest = text.lines().map(str::len).max().unwrap();
        assert!(longest <= 130, "{id}: a line of {longest}");
    }
}

#[test]
fn a_library_is_named_as_cql_wants_it() {
    assert_eq!(library_name("achilles-midportion-four-stage"), "HeelupAchillesMidportionFourStage");
    assert_eq!(library_name("x-2"), "HeelupX2");
}
