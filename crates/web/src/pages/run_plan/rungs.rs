//! The ladder as it is drawn: every rung with its turns in minutes, and where the person stands.

use heelup_core::{
    care::Care,
    programme::{Dose, Place, Programme},
    today::{DayAnswer, DoseLine},
};

use super::in_words;

/// One rung.
pub(super) struct Rung {
    /// From 1.
    pub(super) number: usize,
    /// Its place in the programme's table.
    pub(super) pos: u8,
    /// The stage's name, on its first rung.
    pub(super) stage: Option<String>,
    pub(super) dose: String,
    pub(super) strip: Strip,
    pub(super) here: bool,
    pub(super) passed: bool,
}

/// An outing as a strip: blocks of running and walking, in minutes.
pub(super) struct Strip {
    pub(super) blocks: Vec<Block>,
}

/// A block of a strip.
pub(super) struct Block {
    pub(super) from: u32,
    pub(super) minutes: u32,
    pub(super) runs: bool,
}

/// The longest outing that a strip has room for, in minutes.
pub(super) const WIDE: u32 = 34;

impl Strip {
    /// Draws a line of a dose.
    pub(super) fn of(line: &DoseLine) -> Self {
        let turn = [(line.run_min.unwrap_or(0), true), (line.walk_min.or(line.minutes).unwrap_or(0), false)];
        let (mut blocks, mut from) = (Vec::new(), 0);
        for _ in 0..line.sets.max(1) {
            for (minutes, runs) in turn.iter().map(|(n, runs)| (u32::from(*n), *runs)) {
                if minutes > 0 {
                    blocks.push(Block { from, minutes, runs });
                    from += minutes;
                }
            }
        }
        Self { blocks }
    }

    /// Returns how wide the drawing is, in minutes.
    #[expect(clippy::unused_self, reason = "the template asks the strip it draws")]
    pub(super) const fn wide(&self) -> u32 {
        WIDE
    }
}

/// Returns every rung of a ladder from the lowest on, without what keeps up afterwards.
pub(super) fn rungs(care: &Care, programme: &Programme, answer: &DayAnswer) -> Vec<Rung> {
    let own = programme.protocol.stage.len();
    let places: Vec<(u8, &Place)> = (0u8..)
        .zip(&programme.places)
        .filter(|(_, place)| place.easing == 0 && usize::from(place.stage) < own)
        .collect();
    let at = |(_, place): &(u8, &Place)| {
        let stage = programme.stages.get(usize::from(place.stage)).map(|stage| stage.id.get_ref());
        stage == Some(&answer.stage) && place.rung + 1 == answer.rung
    };
    // Beyond the last rung all of them are passed.
    let here = places.iter().position(at).unwrap_or(places.len());
    let facts = |id: &str| care.catalog.exercises.get(id).map(|exercise| &exercise.facts);
    let mut all = Vec::new();
    for (n, (pos, place)) in places.into_iter().enumerate() {
        let line = |dose: &Dose| DoseLine::of(dose, facts(&dose.exercise), answer.side);
        let lines: Vec<DoseLine> = place.dose.iter().map(line).collect();
        let stage = programme.stages.get(usize::from(place.stage)).filter(|_| place.rung == 0);
        all.push(Rung {
            number: n + 1,
            pos,
            stage: stage.map(|stage| stage.name.clone()),
            dose: in_words(care.language, &lines),
            strip: lines.first().map_or(Strip { blocks: Vec::new() }, Strip::of),
            here: n == here,
            passed: n < here,
        });
    }
    all
}
