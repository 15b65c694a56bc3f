//! What each kind of outing was answered by: how far went well, and what was sore.

use serde::Serialize;

use super::Outing;
use crate::journal::Sport;

/// A kind of outing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Easy and flat.
    Easy,
    /// Hilly.
    Hilly,
    /// Fast.
    Fast,
    /// Walking and hiking.
    Walk,
    /// Everything else.
    Other,
}

/// How one kind of outing was answered over a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Tolerance {
    /// The kind.
    pub kind: Kind,
    /// Outings of it.
    pub outings: u32,
    /// Those whose pain or next morning is known.
    pub answered: u32,
    /// Those with pain over the limit, or a clearly worse morning after them.
    pub sore: u32,
    /// The longest that went well, metres.
    pub longest_well_m: Option<u32>,
    /// The shortest that was sore, metres.
    pub shortest_sore_m: Option<u32>,
}

/// Returns how each kind was answered; a distance in doubt is counted and not measured.
#[must_use]
pub fn tolerance(outings: &[Outing<'_>]) -> Vec<Tolerance> {
    let mut all: Vec<Tolerance> = Vec::new();
    for outing in outings {
        let kind = kind(outing);
        let at = all.iter().position(|known| known.kind == kind).unwrap_or_else(|| {
            all.push(Tolerance {
                kind,
                outings: 0,
                answered: 0,
                sore: 0,
                longest_well_m: None,
                shortest_sore_m: None,
            });
            all.len() - 1
        });
        let Some(of) = all.get_mut(at) else { continue };
        of.outings += 1;
        let worse = outing.next_morning.map(|morning| morning.worse);
        let sore = outing.pain_over || worse == Some(true);
        // Well is only what is known to be: no pain over the limit, and a morning that was told.
        let well = !sore && worse == Some(false);
        let far = outing.run.distance_m.filter(|_| outing.run.is_distance_sound());
        of.answered += u32::from(sore || well);
        of.sore += u32::from(sore);
        if sore {
            of.shortest_sore_m = [of.shortest_sore_m, far].into_iter().flatten().min();
        } else if well {
            of.longest_well_m = of.longest_well_m.max(far);
        }
    }
    all.sort_by_key(|tolerance| tolerance.kind);
    all
}

fn kind(outing: &Outing<'_>) -> Kind {
    use crate::today::HighBecause;
    match outing.run.sport {
        Sport::Walking => Kind::Walk,
        Sport::Running if outing.run.fast => Kind::Fast,
        Sport::Running if outing.because.contains(&HighBecause::Hills) => Kind::Hilly,
        Sport::Running => Kind::Easy,
        Sport::Cycling | Sport::Swimming | Sport::Strength | Sport::Other => Kind::Other,
    }
}
