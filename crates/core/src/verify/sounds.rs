//! The letters of a position, folded by what the machine hears of them: none is left out, each sound is driven once.

use super::{
    Machine,
    alphabet::{evenings, mornings},
    seen::EveningSeen,
};
use crate::{
    criteria::Truth,
    programme::{Band, Barred, Did, Evening, Morning, Position, Table, Told},
};

/// Mornings that sound alike to the machine and look alike to the monitors.
#[derive(Clone, Debug)]
pub(super) struct MorningSound {
    pub(super) told: Told,
    /// The plainest of them.
    pub(super) letter: Morning,
    /// All of them.
    pub(super) letters: Vec<Morning>,
    /// What must hold for every one of them.
    pub(super) any: Any,
    /// Its own number, where a worse morning with all else equal is asked about.
    pub(super) number: Option<usize>,
    /// The number of that worse morning.
    pub(super) worse: Option<usize>,
}

/// Whether any letter of a sound says so.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Any {
    pub(super) barred: bool,
    pub(super) gate_open: bool,
    pub(super) rising: bool,
    pub(super) missing: bool,
    pub(super) worse: bool,
    pub(super) not_calm: bool,
    pub(super) flag: bool,
}

/// Evenings that sound alike to the machine and look alike to the monitors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EveningSound {
    pub(super) did: Did,
    pub(super) seen: EveningSeen,
    /// Which of the things heard at its position that is.
    pub(super) heard: usize,
    /// The number of the sound of the same evening without main work.
    pub(super) idle: usize,
}

/// The evenings of a position.
#[derive(Clone, Debug, Default)]
struct Evenings {
    sounds: Vec<EveningSound>,
    /// What the machine hears of them, each once: evenings that look different may sound the same.
    heard: Vec<Did>,
}

/// The sounds of every position of a table.
#[derive(Clone, Debug)]
pub(super) struct Sounds {
    /// By position, twice: while nothing is stopped, and while stopped.
    mornings: Vec<[Vec<MorningSound>; 2]>,
    /// By position, twice: without a plan, and with one.
    evenings: Vec<[Evenings; 2]>,
}

impl Sounds {
    pub(super) fn of(table: &Table, machine: &impl Machine) -> Self {
        let (mornings, evenings) = (mornings(), evenings());
        Self {
            mornings: table
                .positions
                .iter()
                .map(|at| [false, true].map(|stopped| hear_mornings(at, stopped, machine, &mornings)))
                .collect(),
            evenings: table
                .positions
                .iter()
                .map(|at| [false, true].map(|planned| hear_evenings(at, planned, machine, &evenings)))
                .collect(),
        }
    }

    pub(super) fn mornings(&self, pos: u8, stopped: bool) -> &[MorningSound] {
        let at = self.mornings.get(usize::from(pos)).and_then(|both| both.get(usize::from(stopped)));
        at.map_or(&[], Vec::as_slice)
    }

    pub(super) fn evenings(&self, pos: u8, planned: bool) -> &[EveningSound] {
        let at = self.evenings.get(usize::from(pos)).and_then(|both| both.get(usize::from(planned)));
        at.map_or(&[], |at| at.sounds.as_slice())
    }

    /// What the machine can hear of an evening, each once.
    pub(super) fn heard(&self, pos: u8, planned: bool) -> &[Did] {
        let at = self.evenings.get(usize::from(pos)).and_then(|both| both.get(usize::from(planned)));
        at.map_or(&[], |at| at.heard.as_slice())
    }
}

fn hear_mornings(at: &Position, stopped: bool, machine: &impl Machine, all: &[Morning]) -> Vec<MorningSound> {
    let mut sounds: Vec<MorningSound> = Vec::new();
    for letter in all {
        let told = machine.told(at, stopped, *letter);
        let looks = |other: &Morning| {
            (other.band, other.flag, other.clear && !other.flag && stopped)
                == (letter.band, letter.flag, letter.clear && !letter.flag && stopped)
        };
        let known = sounds.iter_mut().find(|sound| sound.told == told && looks(&sound.letter));
        let sound = match known {
            Some(sound) => sound,
            None => {
                let any = Any::default();
                let letters = Vec::new();
                sounds.push(MorningSound { told, letter: *letter, letters, any, number: None, worse: None });
                let Some(new) = sounds.last_mut() else { continue };
                new
            }
        };
        let any = &mut sound.any;
        any.barred |= letter.barred != Barred::No;
        any.gate_open |= at.gated && letter.gate != Truth::Holds;
        any.rising |= letter.rising;
        any.missing |= letter.band == Band::Missing;
        any.worse |= letter.band == Band::Worse;
        any.not_calm |= letter.band != Band::Calm;
        any.flag |= letter.flag;
        sound.letters.push(*letter);
    }
    for at in 0..sounds.len() {
        let worse = sounds.get(at).and_then(|sound| one_worse(sound.letter));
        let found = worse.and_then(|worse| sounds.iter().position(|other| other.letters.contains(&worse)));
        if let Some(sound) = sounds.get_mut(at) {
            (sound.number, sound.worse) = (found.map(|_| at), found);
        }
    }
    sounds
}

/// Returns the same morning one band worse.
fn one_worse(letter: Morning) -> Option<Morning> {
    let band = match letter.band {
        Band::Calm => Band::Slight,
        Band::Slight => Band::Worse,
        Band::Worse | Band::Missing => return None,
    };
    Some(Morning { band, ..letter })
}

fn hear_evenings(at: &Position, planned: bool, machine: &impl Machine, all: &[Evening]) -> Evenings {
    let Evenings { mut sounds, mut heard } = Evenings::default();
    let mut number = |did: Did| {
        heard.iter().position(|known| *known == did).unwrap_or_else(|| {
            heard.push(did);
            heard.len() - 1
        })
    };
    for letter in all {
        let (did, seen) = (machine.did(at, planned, *letter), EveningSeen::of(at, planned, *letter));
        let idle = machine.did(at, planned, Evening { main: None, ..*letter });
        // An evening without main work comes before those with it.
        let idle = sounds.iter().position(|sound| sound.did == idle).unwrap_or(sounds.len());
        let new = EveningSound { did, seen, heard: number(did), idle };
        if !sounds.contains(&new) {
            sounds.push(new);
        }
    }
    Evenings { sounds, heard }
}
