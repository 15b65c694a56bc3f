//! What is heard of a morning, bent.

use heelup_core::{
    criteria::Truth,
    programme::{Band, Barred, Morning, Position, Told, told},
    verify::Claim,
};

use super::{Fault, fault};
use crate::proof::bench::{Bent, STRAIGHT};

/// What is heard of a morning is something else.
const fn hears(name: &'static str, claim: Claim, told: fn(&Position, bool, Morning) -> Told) -> Fault {
    fault(name, claim, Bent { told, ..STRAIGHT })
}

pub(super) const MORNINGS: &[Fault] = &[
    hears("a morning nobody told is heard as calm", Claim::RoseUnknown, |at, stopped, letter| {
        let band = if letter.band == Band::Missing { Band::Calm } else { letter.band };
        told(at, stopped, Morning { band, ..letter })
    }),
    hears("work on a morning nobody told", Claim::PlannedUnknown, |at, stopped, letter| {
        let band = if letter.band == Band::Missing { Band::Slight } else { letter.band };
        told(at, stopped, Morning { band, ..letter })
    }),
    hears("a worse morning is heard as calm", Claim::RoseWorse, |at, stopped, letter| {
        let band = if letter.band == Band::Worse { Band::Calm } else { letter.band };
        told(at, stopped, Morning { band, ..letter })
    }),
    hears("a worse morning is heard as slight", Claim::ExposureUnanswered, |at, stopped, letter| {
        let band = if letter.band == Band::Worse { Band::Slight } else { letter.band };
        told(at, stopped, Morning { band, ..letter })
    }),
    hears("mornings that rise are not heard", Claim::RoseWorse, |at, stopped, letter| {
        told(at, stopped, Morning { rising: false, ..letter })
    }),
    hears("a review is not heard", Claim::RoseBarred, |at, stopped, letter| {
        let barred = if letter.barred == Barred::Outside { Barred::No } else { letter.barred };
        told(at, stopped, Morning { barred, ..letter })
    }),
    hears("the other programme's rise is not heard", Claim::RoseBarred, |at, stopped, letter| {
        let barred = if letter.barred == Barred::OtherRise { Barred::No } else { letter.barred };
        told(at, stopped, Morning { barred, ..letter })
    }),
    hears("a missing test counts as passed", Claim::PassedGate, |at, stopped, letter| {
        let gate = if letter.gate == Truth::Unknown { Truth::Holds } else { letter.gate };
        told(at, stopped, Morning { gate, ..letter })
    }),
    hears("a red flag is not heard", Claim::LoadUnderFlag, |at, stopped, letter| {
        told(at, stopped, Morning { flag: false, ..letter })
    }),
    hears("a clearance wins over a new flag", Claim::LoadUnderFlag, |at, stopped, letter| {
        told(at, stopped, Morning { flag: letter.flag && !(stopped && letter.clear), ..letter })
    }),
];
