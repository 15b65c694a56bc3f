//! What counts as evidence, and that nothing else does.

use std::collections::BTreeMap;

use heelup_core::programme::{
    EffortBand, Evidence, Main, Other, PainBand, Position, State, Work, evening, evidence, start,
};

use super::{explore::reached, letters::evenings};
use crate::care;

/// The class of a day's work in the words of the design: breach, sound, tolerated, against, silent.
fn class(position: &Position, main: Main, planned: bool) -> Evidence {
    let too_hard = position.effort_asked && main.effort == EffortBand::High;
    let fits = !position.effort_asked || main.effort == EffortBand::Fits;
    let full = main.work == Work::Full;
    if main.pain == PainBand::Over {
        Evidence::Breach
    } else if !planned {
        Evidence::Silent
    } else if full && main.pain == PainBand::Target && fits {
        Evidence::Sound
    } else if full && (main.pain == PainBand::Ceiling || too_hard) {
        Evidence::Tolerated
    } else if !full && (main.pain == PainBand::Ceiling || too_hard) {
        Evidence::Against
    } else {
        Evidence::Silent
    }
}

#[test]
fn all_147_evenings_fold_into_their_class_at_every_position() {
    assert_eq!(evenings().len(), 147);
    for programme in care().programmes.values() {
        for position in &programme.table.positions {
            for main in evenings().iter().filter_map(|e| e.main) {
                for planned in [false, true] {
                    assert_eq!(
                        evidence(position, main, planned),
                        class(position, main, planned),
                        "{main:?} planned {planned} at {position:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn an_evening_leaves_nothing_but_its_class_its_strain_and_the_load_outside() {
    for programme in care().programmes.values() {
        let table = &programme.table;
        for pos in 0..table.positions.len() {
            for planned in [false, true] {
                let state = State { planned, ..start(u8::try_from(pos).unwrap()) };
                let mut left: BTreeMap<(Option<(Evidence, bool)>, Other), State> = BTreeMap::new();
                for today in evenings() {
                    let main = today.main.map(|main| {
                        let above = matches!(main.pain, PainBand::Ceiling | PainBand::Over);
                        (class(table.at(state.pos), main, planned), above)
                    });
                    let next = evening(table, state, today);
                    assert_eq!(*left.entry((main, today.other)).or_insert(next), next, "{today:?}");
                }
            }
        }
    }
}

#[test]
fn a_word_is_one_state_and_fits_46_bits() {
    for programme in care().programmes.values() {
        let mut words: BTreeMap<u64, State> = BTreeMap::new();
        for state in reached(&programme.table, 3_000) {
            assert!(state.word() < 1 << 46);
            assert_eq!(*words.entry(state.word()).or_insert(state), state, "two states share a word");
        }
        assert!(words.len() > 2_000, "{} states", words.len());
    }
}
