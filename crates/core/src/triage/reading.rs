//! Answers as triage reads them: what was said, what follows from it, and what contradicts itself.

use std::collections::{BTreeMap, BTreeSet};

use super::TriageCatalog;
use crate::{
    catalog::{Category, Condition, Known, Node},
    criteria::Truth,
    journal::{Answer, Answers},
};

/// One person's answers with what follows from them. Unknown ids are left out: nothing here can fail.
pub(super) struct Reading<'a> {
    pub(super) catalog: &'a TriageCatalog,
    known: BTreeMap<&'a str, Known>,
    /// Answered "not sure".
    unsure: BTreeSet<&'a str>,
    /// Said or following, but at odds with another; not weighed.
    torn: BTreeSet<&'a str>,
    /// Said by the person, in whichever way.
    said: BTreeSet<&'a str>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(catalog: &'a TriageCatalog, answers: &Answers) -> Self {
        let mut reading = Self {
            catalog,
            known: BTreeMap::new(),
            unsure: BTreeSet::new(),
            torn: BTreeSet::new(),
            said: BTreeSet::new(),
        };
        for (id, answer) in answers {
            let Some((id, finding)) = catalog.findings.get_key_value(id) else { continue };
            let known = match (answer, &finding.number) {
                (Answer::Yes, None) => Known::Yes,
                (Answer::No, None) => Known::No,
                (Answer::Number(n), Some(range)) if (range.min..=range.max).contains(n) => Known::Number(*n),
                (Answer::Unsure, _) => Known::Unknown,
                // A yes to a number, a number to a yes-or-no: no answer at all.
                (Answer::Yes | Answer::No | Answer::Number(_), _) => continue,
            };
            reading.said.insert(id);
            if *answer == Answer::Unsure {
                reading.unsure.insert(id);
            } else {
                reading.known.insert(id, known);
            }
        }
        reading.one_place();
        reading.derive();
        reading.contradictions();
        reading
    }

    /// One tapped place answers for the others: the question was where it hurts *most*.
    fn one_place(&mut self) {
        let places = || self.catalog.findings().filter(|f| f.zone.is_some());
        if places().any(|f| self.yes(f.id())) {
            let others: Vec<&str> = places().map(|f| f.id()).filter(|id| !self.said.contains(id)).collect();
            for id in others {
                self.known.insert(id, Known::No);
            }
        }
    }

    fn derive(&mut self) {
        for id in &self.catalog.derived {
            let Some(when) = self.catalog.findings.get(id).and_then(|f| f.when.as_ref()) else { continue };
            let follows = self.truth(when);
            let known = match (self.state(id), follows) {
                // An own "yes" stays, and what follows is never talked away by an own "no".
                (Known::Yes, _) | (_, Truth::Holds) => Known::Yes,
                (Known::No, _) => Known::No,
                (Known::Number(_) | Known::Unknown, Truth::Fails) if !self.unsure.contains(id.as_str()) => {
                    Known::No
                }
                (Known::Number(_) | Known::Unknown, Truth::Fails | Truth::Unknown) => continue,
            };
            self.known.insert(id, known);
        }
    }

    fn contradictions(&mut self) {
        for finding in self.catalog.findings() {
            for other in &finding.contradicts {
                let other = other.get_ref().as_str();
                if self.yes(finding.id()) && self.yes(other) {
                    self.torn.insert(finding.id());
                    self.torn.insert(other);
                }
            }
        }
    }

    /// What is known of a finding, for flags: contradictions never take a flag back.
    pub(super) fn state(&self, id: &str) -> Known {
        self.known.get(id).copied().unwrap_or(Known::Unknown)
    }

    /// What is known of a finding, for weighing: at odds with another, it is not known.
    pub(super) fn weighed(&self, id: &str) -> Known {
        if self.torn.contains(id) { Known::Unknown } else { self.state(id) }
    }

    pub(super) fn yes(&self, id: &str) -> bool {
        self.state(id) == Known::Yes
    }

    pub(super) fn truth(&self, node: &Node) -> Truth {
        node.get_ref().truth(&|id| self.state(id))
    }

    /// Says whether asking would still tell something.
    pub(super) fn open(&self, id: &str) -> bool {
        !self.unsure.contains(id) && self.state(id) == Known::Unknown
    }

    /// Says whether the person answered at all, "not sure" included.
    pub(super) fn said(&self, id: &str) -> bool {
        self.said.contains(id)
    }

    pub(super) fn unsure(&self, id: &str) -> bool {
        self.unsure.contains(id)
    }

    pub(super) fn torn(&self) -> Vec<String> {
        self.torn.iter().map(|id| (*id).to_owned()).collect()
    }

    /// Names the places tapped, those without a spot on the picture left out.
    pub(super) fn places(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.catalog.findings().filter(|f| f.zone.is_some() && self.yes(f.id())).map(|f| f.id())
    }

    /// Says that the person could not, or not clearly, say where.
    pub(super) fn place_unclear(&self) -> bool {
        self.catalog
            .findings()
            .filter(|f| f.category == Category::Location)
            .any(|f| self.unsure.contains(f.id()) || (f.zone.is_none() && self.yes(f.id())))
    }

    /// Says whether a condition can hurt where this hurts; one without a place can hurt anywhere.
    pub(super) fn at_place(&self, condition: &Condition) -> bool {
        condition.place.is_empty() || condition.place.iter().any(|place| self.yes(place.get_ref()))
    }
}
