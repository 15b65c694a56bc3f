//! A figure in time: any key, any moment between two keys, any moment of a stride.

use super::{
    body::Body,
    data::{Drawn, Figure, Phase, Thing},
    gait::Gait,
    given::Given,
    keys::Keys,
    point::eased,
    pose::Pose,
    solve::{Below, OutOfReach, Stance, solve},
};

/// A moment of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When<'n> {
    /// In a key position.
    Key(&'n str),
    /// In a part of the cycle, counted from 0, at a share of its time.
    Part(usize, f64),
    /// In a stride, at a share of its time.
    Stride(f64),
}

impl Phase {
    /// Flight follows gravity; everything else begins and ends at rest.
    #[must_use]
    pub const fn flies(self) -> bool {
        matches!(self, Self::FlyUp | Self::FlyDown)
    }
}

/// Returns how far inputs and flight have gone at a share of a part's time.
pub(super) fn shares(phase: Phase, t: f64) -> (f64, f64) {
    let flight = if phase == Phase::FlyUp {
        1.0 - (1.0 - t) * (1.0 - t)
    } else if phase == Phase::FlyDown {
        t * t
    } else {
        eased(t)
    };
    (eased(t), flight)
}

impl Figure {
    /// Solves a moment of a figure seen from the side; none for another view or a moment that it does not have.
    ///
    /// A limb that is asked too far is added to `beyond` and stretched toward its place.
    #[must_use]
    pub fn stance(&self, body: &Body, when: When<'_>, beyond: &mut Vec<OutOfReach>) -> Option<Stance> {
        match (&self.drawn, when) {
            (Drawn::Side(keys), When::Key(name)) => {
                self.key(body, keys, name, beyond).map(|(_, stance)| stance)
            }
            (Drawn::Side(keys), When::Part(n, t)) => self.part(body, keys, n, t, beyond),
            (Drawn::Gait(gait), When::Stride(t)) => Some(self.stride(body, gait, t, beyond)),
            _ => None,
        }
    }

    /// Returns every limb that is asked too far in a moment.
    #[must_use]
    pub fn beyond(&self, body: &Body, when: When<'_>) -> Vec<OutOfReach> {
        let mut beyond = Vec::new();
        // Another view has no limbs that could be short.
        let _: Option<Stance> = self.stance(body, when, &mut beyond);
        beyond
    }

    fn stride(&self, body: &Body, gait: &Gait, t: f64, beyond: &mut Vec<OutOfReach>) -> Stance {
        gait.at(body, if self.shoe { body.shoe_sole } else { 0.0 }, t, beyond)
    }

    fn below(&self) -> Below {
        Below { ground: self.scene.contains(&Thing::Ground {}), step: self.step() }
    }

    fn key(
        &self,
        body: &Body,
        keys: &Keys<Pose>,
        name: &str,
        beyond: &mut Vec<OutOfReach>,
    ) -> Option<(Given, Stance)> {
        let given = Given::of(keys.get(name)?, self, body);
        let stance = solve(body, &given, self.below(), beyond);
        Some((given, stance))
    }

    fn part(
        &self,
        body: &Body,
        keys: &Keys<Pose>,
        n: usize,
        t: f64,
        beyond: &mut Vec<OutOfReach>,
    ) -> Option<Stance> {
        let part = self.cycle.get(n)?;
        let (from, a) = self.key(body, keys, &part.from, beyond)?;
        if part.from == part.to {
            return Some(a);
        }
        let (to, b) = self.key(body, keys, &part.to, beyond)?;
        let (share, flight) = shares(part.phase, t);
        Some(solve(body, &from.toward(&to, [&a, &b], share, flight), self.below(), beyond))
    }
}
