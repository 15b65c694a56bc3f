//! Every letter there is: 288 mornings and 294 evenings, none left out.

use crate::{
    criteria::Truth,
    programme::{Band, Barred, EffortBand, Evening, Main, Morning, Other, PainBand, Work},
};

/// The plan done in full, at the target and with the effort asked.
pub const GOOD: Main = Main { pain: PainBand::Target, work: Work::Full, effort: EffortBand::Fits };

/// A calm morning on which every gate holds and nothing forbids a rise.
pub const CALM: Morning = Morning {
    band: Band::Calm,
    rising: false,
    gate: Truth::Holds,
    barred: Barred::No,
    flag: false,
    clear: false,
};

/// Returns every morning, the plainest first: the first that shows something is the one a story tells.
#[must_use]
pub fn mornings() -> Vec<Morning> {
    let mut all = Vec::with_capacity(288);
    for flag in [false, true] {
        for clear in [false, true] {
            for rising in [false, true] {
                for band in [Band::Calm, Band::Slight, Band::Worse, Band::Missing] {
                    for barred in [Barred::No, Barred::Outside, Barred::OtherRise] {
                        for gate in [Truth::Holds, Truth::Unknown, Truth::Fails] {
                            all.push(Morning { band, rising, gate, barred, flag, clear });
                        }
                    }
                }
            }
        }
    }
    all
}

/// Returns every evening, the plainest first.
#[must_use]
pub fn evenings() -> Vec<Evening> {
    let mut mains = vec![None];
    for pain in [PainBand::Target, PainBand::Ceiling, PainBand::Over, PainBand::Unknown] {
        for work in [Work::Full, Work::Partial, Work::Lightened, Work::Above] {
            for effort in [EffortBand::Fits, EffortBand::High, EffortBand::Unknown] {
                mains.push(Some(Main { pain, work, effort }));
            }
        }
    }
    let mut all = Vec::with_capacity(294);
    for other in [Other::Light, Other::Some, Other::High] {
        for light_over in [false, true] {
            all.extend(mains.iter().map(|main| Evening { main: *main, light_over, other }));
        }
    }
    all
}
