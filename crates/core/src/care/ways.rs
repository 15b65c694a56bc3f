//! Which programmes a person may begin by their own choice, beside or instead of the one that fits their answers.
//!
//! The catalog says what each programme is for; this says on which days it may be offered. It begins nothing, ranks
//! nothing, and offers nothing at all while a red flag stands.

use super::Care;
use crate::{
    catalog::{Protocol, TrackKind},
    programme::Programme,
    triage::{Triage, Why},
};

/// What an intake says on the day somebody asks.
#[derive(Clone, Copy, Debug)]
pub enum Intake<'a> {
    /// None, or one too old to say anything about today.
    None,
    /// One that still holds, and what it came to.
    Holds(&'a Triage),
    /// A clinician's clearance is newer than the answers: they have to be given again.
    Again,
}

/// What stands on the day somebody asks.
#[derive(Clone, Debug)]
pub struct Situation<'a> {
    /// A red flag that no clinician has cleared.
    pub flagged: bool,
    /// The newest intake.
    pub intake: Intake<'a>,
    /// The protocols that run.
    pub running: Vec<&'a Protocol>,
}

/// Why a programme is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WayKind {
    /// The answers fit it.
    Fits,
    /// It is for the same condition as the one that fits.
    Instead,
    /// It is work of another kind, and may run beside what runs.
    Beside,
    /// It is for people whom nothing hurts.
    Healthy,
}

/// A programme that may be begun.
#[derive(Clone, Copy, Debug)]
pub struct Way<'c> {
    /// The programme.
    pub programme: &'c Programme,
    /// Why it is offered.
    pub kind: WayKind,
    /// The protocol that runs and that it would run beside, by its place in [`Situation::running`].
    pub beside: Option<usize>,
}

impl Care {
    /// Returns the programmes that may be begun: the one that fits first, the others by their ids.
    #[must_use]
    pub fn ways(&self, now: &Situation<'_>) -> Vec<Way<'_>> {
        if now.flagged {
            return Vec::new();
        }
        let offer = |programme| {
            let (kind, beside) = self.offered(programme, now)?;
            Some(Way { programme, kind, beside })
        };
        let mut ways: Vec<_> = self.programmes.values().filter_map(offer).collect();
        // Stable: of one kind the order of the ids stays.
        ways.sort_by_key(|way| way.kind);
        ways
    }

    fn offered(&self, programme: &Programme, now: &Situation<'_>) -> Option<(WayKind, Option<usize>)> {
        let protocol = &programme.protocol;
        if now.running.iter().any(|runs| runs.id == protocol.id) {
            return None;
        }
        if let Intake::Holds(found) = now.intake
            && !now.running.iter().any(|runs| runs.track == protocol.track && runs.site == protocol.site)
            && let Some(kind) = self.by_answers(protocol, found)
        {
            return Some((kind, None));
        }
        if !now.running.is_empty() {
            return beside(protocol, &now.running).map(|at| (WayKind::Beside, Some(at)));
        }
        // For no condition at all: for people whom nothing hurts.
        let healthy = protocol.r#for.is_empty() && matches!(now.intake, Intake::None);
        healthy.then_some((WayKind::Healthy, None))
    }

    /// By answers that still hold: what fits, and what is for the same condition at the same place.
    fn by_answers(&self, protocol: &Protocol, found: &Triage) -> Option<WayKind> {
        let fits = found.programme.as_ref()?;
        if protocol.id == *fits {
            return Some(WayKind::Fits);
        }
        let same_place = protocol.site == self.programmes.get(fits)?.protocol.site;
        let named = named(&found.why);
        let is_for = named.iter().any(|id| protocol.r#for.iter().any(|c| c.get_ref() == id));
        let is_not_for = named.iter().any(|id| protocol.not_for.iter().any(|c| c.get_ref() == id));
        // Running and hops come beside strength, never in its place.
        let strength = protocol.track == TrackKind::Strength;
        (strength && same_place && is_for && !is_not_for).then_some(WayKind::Instead)
    }
}

/// Returns the strength programme that a programme of another kind may run beside.
fn beside(protocol: &Protocol, running: &[&Protocol]) -> Option<usize> {
    // Never two of one kind.
    if protocol.track == TrackKind::Strength || running.iter().any(|r| r.track == protocol.track) {
        return None;
    }
    running.iter().position(|r| {
        let both_healthy = protocol.r#for.is_empty() && r.r#for.is_empty();
        let shares =
            protocol.r#for.iter().any(|c| r.r#for.iter().any(|other| other.get_ref() == c.get_ref()));
        r.track == TrackKind::Strength && r.site == protocol.site && (shares || both_healthy)
    })
}

/// Returns the conditions that a reason for a programme names.
fn named(why: &Why) -> Vec<&str> {
    match why {
        Why::Fits { condition } => vec![condition],
        Why::FitsPhase { phase, condition } => vec![phase, condition],
        Why::Diagnosed { diagnosis, condition } => vec![diagnosis, condition],
        Why::DiagnosedWithout { .. }
        | Why::DiagnosedWhere { .. }
        | Why::RedFlags { .. }
        | Why::Closed { .. }
        | Why::NoPlace
        | Why::PlaceUnclear
        | Why::TwoPlaces { .. }
        | Why::OtherPlace { .. }
        | Why::TooLittle
        | Why::TooClose { .. }
        | Why::Without { .. } => Vec::new(),
    }
}
