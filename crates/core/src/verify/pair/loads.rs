//! What the doses of a programme come to on the ledger, for somebody of the reference body mass.

use crate::{
    care::Care,
    load::planned,
    programme::{Place, Programme, State},
    record::Record,
    today::DoseLine,
    units::{Involved, Kilograms, Side},
};

/// The load of a day of each dose, in walking steps of one side.
pub(super) struct Loads(Vec<u32>);

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
            planned(&nobody, care, &lines, place.sessions, Side::Right).overall
        };
        Self(programme.places.iter().map(load).collect())
    }

    pub(super) fn at(&self, pos: u8) -> u32 {
        self.0.get(usize::from(pos)).copied().unwrap_or(0)
    }

    /// How much the dose in force grew.
    pub(super) fn grows(&self, before: State, now: State) -> u32 {
        self.at(now.pos).saturating_sub(self.at(before.pos))
    }
}
