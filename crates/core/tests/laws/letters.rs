//! Every letter a day can have, and days as a person might live them.

use heelup_core::{
    criteria::Truth,
    programme::{Band, Barred, EffortBand, Evening, Main, Morning, Other, PainBand, State, Table, Work},
};
use proptest::prelude::*;

pub(crate) const BANDS: [Band; 4] = [Band::Calm, Band::Slight, Band::Worse, Band::Missing];
const PAINS: [PainBand; 4] = [PainBand::Unknown, PainBand::Target, PainBand::Ceiling, PainBand::Over];
const WORKS: [Work; 4] = [Work::Partial, Work::Lightened, Work::Full, Work::Above];
const EFFORTS: [EffortBand; 3] = [EffortBand::Unknown, EffortBand::Fits, EffortBand::High];
const OTHERS: [Other; 3] = [Other::Light, Other::Some, Other::High];

/// A session done as planned.
pub(crate) const GOOD: Main = Main { pain: PainBand::Target, work: Work::Full, effort: EffortBand::Fits };

/// A calm morning on which every gate holds.
pub(crate) const CALM: Morning = Morning {
    band: Band::Calm,
    rising: false,
    gate: Truth::Holds,
    barred: Barred::No,
    flag: false,
    clear: false,
};

/// Returns every main work a day can hold.
pub(crate) fn mains() -> Vec<Main> {
    let mut all = Vec::new();
    for pain in PAINS {
        for work in WORKS {
            for effort in EFFORTS {
                all.push(Main { pain, work, effort });
            }
        }
    }
    all
}

/// Returns the 147 evenings without a breach in the light part.
pub(crate) fn evenings() -> Vec<Evening> {
    let works = std::iter::once(None).chain(mains().into_iter().map(Some));
    works.flat_map(|main| OTHERS.map(|other| Evening { main, light_over: false, other })).collect()
}

/// Returns one evening of each class that a table can tell apart.
pub(crate) fn evening_classes() -> Vec<Evening> {
    let main = |pain, work| Some(Main { pain, work, effort: EffortBand::Fits });
    let works = [
        None,
        main(PainBand::Target, Work::Full),
        main(PainBand::Ceiling, Work::Full),
        main(PainBand::Ceiling, Work::Partial),
        main(PainBand::Target, Work::Partial),
        main(PainBand::Over, Work::Full),
    ];
    let mut all = Vec::new();
    for main in works {
        for other in OTHERS {
            all.push(Evening { main, light_over: false, other });
        }
    }
    all.push(Evening { main: None, light_over: true, other: Other::Light });
    all
}

/// Returns the mornings a state can tell apart.
pub(crate) fn morning_classes(table: &Table, state: &State) -> Vec<Morning> {
    let gates: &[Truth] = if table.at(state.pos).gated {
        &[Truth::Holds, Truth::Unknown, Truth::Fails]
    } else {
        &[Truth::Holds]
    };
    let mut all = Vec::new();
    for band in BANDS {
        for rising in [false, true] {
            all.push(Morning { band, rising, flag: true, ..CALM });
            if state.stopped {
                all.push(Morning { band, rising, clear: true, ..CALM });
                all.push(Morning { band, rising, ..CALM });
                continue;
            }
            for gate in gates {
                for barred in [Barred::No, Barred::Outside, Barred::OtherRise] {
                    all.push(Morning { band, rising, gate: *gate, barred, ..CALM });
                }
            }
        }
    }
    all
}

/// A morning, mostly good, now and then anything.
pub(crate) fn a_morning() -> impl Strategy<Value = Morning> {
    let band = prop_oneof![12 => Just(Band::Calm), 2 => Just(Band::Slight), 1 => Just(Band::Worse), 1 => Just(Band::Missing)];
    let gate = prop_oneof![6 => Just(Truth::Holds), 1 => Just(Truth::Unknown), 1 => Just(Truth::Fails)];
    let barred =
        prop_oneof![10 => Just(Barred::No), 1 => Just(Barred::Outside), 1 => Just(Barred::OtherRise)];
    let rare = |one_in: u32| (0..one_in).prop_map(|n| n == 1);
    (band, rare(20), gate, barred, rare(80), rare(3)).prop_map(|(band, rising, gate, barred, flag, clear)| {
        Morning { band, rising, gate, barred, flag, clear }
    })
}

/// What is done in an evening: mostly the plan, sometimes another thing.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Done {
    /// The plan, if there is one.
    Plan,
    /// This, whatever was planned.
    Instead(Option<Main>),
}

/// An evening, mostly by the plan.
pub(crate) fn an_evening() -> impl Strategy<Value = (Done, bool, Other)> {
    let main = prop_oneof![1 => Just(None), 3 => prop::sample::select(mains()).prop_map(Some)];
    let done = prop_oneof![8 => Just(Done::Plan), 3 => main.prop_map(Done::Instead)];
    let other = prop_oneof![8 => Just(Other::Light), 1 => Just(Other::Some), 1 => Just(Other::High)];
    (done, (0..40u8).prop_map(|n| n == 1), other)
}

/// Returns the evening that was lived after a plan was given or not.
pub(crate) fn lived(done: Done, light_over: bool, other: Other, planned: bool) -> Evening {
    let main = match done {
        Done::Plan => planned.then_some(GOOD),
        Done::Instead(main) => main,
    };
    Evening { main, light_over, other }
}
