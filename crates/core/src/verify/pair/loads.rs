//! What the doses of a programme come to on the ledger, for somebody of the reference body mass.

use crate::{
    care::Care,
    load::{Bins, planned},
    programme::{Place, Programme},
    record::Record,
    today::DoseLine,
    units::{Involved, Kilograms, Side},
};

/// The load of a day of each dose, in walking steps of one side.
pub(super) struct Loads(Vec<Bins>);

impl Loads {
    pub(super) fn of(programme: &Programme, care: &Care) -> Self {
        let nobody = Record::default();
        let mass = Kilograms::new(care.rules.rank.reference_mass_kg).ok();
        let load = |place: &Place| {
            let lines: Vec<DoseLine> = place
                .dose
                .iter()
                .map(|dose| {
                    let facts = care.catalog.exercises.get(&dose.exercise).map(|exercise| &exercise.facts);
                    DoseLine { load_kg: dose.load(mass), ..DoseLine::of(dose, facts, Involved::Right) }
                })
                .collect();
            planned(&nobody, care, &lines, place.sessions, Side::Right)
        };
        Self(programme.places.iter().map(load).collect())
    }

    pub(super) fn at(&self, pos: u8) -> Bins {
        self.0.get(usize::from(pos)).copied().unwrap_or_default()
    }
}
