//! A programme as it is followed: the table for the machine, and beside it what people read, position by position.

use super::{Dose, Table};
use crate::{
    catalog::{Each, Gate, Limits, Protocol, Said, Stage},
    journal::Preset,
};

/// What stands at a position, for people: the same numbering as the table's.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Stage, from 0.
    pub stage: u8,
    /// Rung within it, from 0.
    pub rung: u8,
    /// Easing level, 0 is the full dose.
    pub easing: u8,
    /// The main work.
    pub dose: Vec<Dose>,
    /// The light part for days without main work.
    pub light: Vec<Dose>,
    /// Names of the easings in force.
    pub eased: Vec<String>,
    /// The gate's name in the protocol, if one stands here.
    pub gate: Option<String>,
    /// Sessions of the main work a day.
    pub sessions: u8,
}

/// A protocol ready to be followed.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// The protocol as written.
    pub protocol: Protocol,
    /// What it all comes to, in one word: equal when nothing that a decision or a dose rests on differs.
    pub hash: String,
    /// What the machine reads.
    pub table: Table,
    /// What people read, one a position.
    pub places: Vec<Place>,
    /// The stages, the one that keeps what was won last.
    pub stages: Vec<Stage>,
    /// Limits of each stage.
    pub limits: Vec<Limits>,
}

impl Programme {
    /// Returns the position of `stage.rung` (rungs from 1) at its full dose.
    #[must_use]
    pub fn position(&self, at: &str) -> Option<u8> {
        let (stage, rung) = at.split_once('.')?;
        let stage = self.stages.iter().position(|s| s.id.get_ref() == stage)?;
        let rung = rung.parse::<u8>().ok()?.checked_sub(1)?;
        let found =
            self.places.iter().position(|p| usize::from(p.stage) == stage && p.rung == rung && p.easing == 0);
        found.and_then(|at| u8::try_from(at).ok())
    }

    /// Returns what stands at a position; outside the table the first place.
    #[must_use]
    pub fn place(&self, pos: u8) -> Option<&Place> {
        self.places.get(usize::from(pos))
    }

    /// Returns `stage.rung` of a position.
    #[must_use]
    pub fn address(&self, pos: u8) -> String {
        self.place(pos)
            .and_then(|p| Some((self.stages.get(usize::from(p.stage))?, p.rung)))
            .map_or_else(String::new, |(stage, rung)| format!("{}.{}", stage.id.get_ref(), rung + 1))
    }

    /// Returns the limits of each stage for a preset: the stricter of the stage's and the preset's.
    #[must_use]
    pub fn limits_for(&self, preset: Preset) -> Vec<Limits> {
        let Some(strict) = self.protocol.presets.get(&preset) else {
            let one = |limits: &Limits| match preset {
                Preset::Standard => limits.clone(),
                Preset::Cautious => Limits { ceiling: limits.target, ..limits.clone() },
            };
            return self.limits.iter().map(one).collect();
        };
        let stricter = |limits: &Limits| Limits {
            target: limits.target.min(strict.target),
            ceiling: limits.ceiling.min(strict.ceiling),
            morning_cap: limits.morning_cap.into_iter().chain(strict.morning_cap).min(),
            cap_from: strict.cap_from.clone().or_else(|| limits.cap_from.clone()),
            from: strict.from.clone(),
        };
        self.limits.iter().map(stricter).collect()
    }

    /// Returns the gate that stands at a position.
    #[must_use]
    pub fn gate(&self, pos: u8) -> Option<&Gate> {
        self.protocol.gate.get(self.place(pos)?.gate.as_ref()?)
    }
}

impl Said for Programme {
    fn each_text(&mut self, each: Each<'_>) {
        self.protocol.each_text(each);
        self.stages.each_text(each);
        self.places.iter_mut().for_each(|place| place.eased.each_text(each));
    }
}
