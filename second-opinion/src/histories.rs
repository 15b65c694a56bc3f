//! Random histories of people who follow a programme, and the mornings met in them.
//!
//! The machine itself lives through them, so every state is one that a person can come to.

use std::collections::BTreeSet;

use heelup_core::{
    criteria::Truth,
    programme::{
        Band, Barred, EffortBand, Evening, Main, Morning, Other, PainBand, Programme, State, Verdict, Work,
        evening, morning, placed, start,
    },
};

use crate::chance::Chance;

/// One morning: what was remembered, what was told, what our machine answered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair {
    pub(crate) state: State,
    pub(crate) letter: Morning,
    pub(crate) verdict: Verdict,
    pub(crate) next: State,
}

/// How a person's days tend to go.
#[derive(Clone, Copy, Debug)]
struct Temper {
    /// Weights of calm, slight, worse and missing mornings.
    bands: [usize; 4],
    /// Days of a hundred with the planned session done.
    trains: usize,
    /// Sessions of a hundred that go as wished.
    well: usize,
    /// Gates of a hundred that hold when they are asked.
    gates: usize,
    /// Days of a hundred on which something happens from outside: a flag, a bar, a rising week, another load.
    outside: usize,
    /// Days of a thousand on which a silence of days begins.
    silences: usize,
}

const TEMPERS: [Temper; 5] = [
    Temper { bands: [96, 2, 0, 2], trains: 97, well: 97, gates: 85, outside: 1, silences: 0 },
    Temper { bands: [75, 12, 7, 6], trains: 85, well: 75, gates: 60, outside: 3, silences: 5 },
    Temper { bands: [55, 20, 18, 7], trains: 80, well: 55, gates: 40, outside: 6, silences: 5 },
    Temper { bands: [80, 8, 4, 8], trains: 60, well: 85, gates: 60, outside: 3, silences: 40 },
    Temper { bands: [40, 20, 20, 20], trains: 50, well: 40, gates: 34, outside: 20, silences: 15 },
];

/// Days of one history.
const DAYS: usize = 150;

/// Lives random histories until so many different mornings were met; the same seed, the same mornings.
pub(crate) fn meet(programme: &Programme, wanted: usize, seed: u64) -> Vec<Pair> {
    let mut chance = Chance::new(seed);
    let mut known = BTreeSet::new();
    let mut pairs = Vec::with_capacity(wanted);
    // A small programme may have fewer mornings than are wanted.
    for history in 0..wanted.max(100) {
        if pairs.len() >= wanted {
            break;
        }
        let temper = TEMPERS.get(history % TEMPERS.len()).copied().unwrap_or(TEMPERS[0]);
        for pair in live(programme, temper, &mut chance) {
            if pairs.len() < wanted && known.insert((pair.state, pair.letter)) {
                pairs.push(pair);
            }
        }
    }
    pairs
}

fn live(programme: &Programme, temper: Temper, chance: &mut Chance) -> Vec<Pair> {
    let table = &programme.table;
    let places: Vec<u8> = (0..table.positions.len()).filter_map(|at| u8::try_from(at).ok()).collect();
    let at = if chance.percent(40) { 0 } else { chance.one(&places).unwrap_or(0) };
    let mut state = start(at);
    let mut clear = false;
    let mut silent = 0_usize;
    let mut pairs = Vec::with_capacity(DAYS);
    for _ in 0..DAYS {
        if silent == 0 && chance.below(1000) < temper.silences {
            silent = 4 + chance.below(40);
        }
        // Now and then a clinician puts the person at another place.
        if chance.below(1000) < temper.outside
            && let Some(pos) = chance.one(&places)
        {
            state = placed(table, state, pos, Some(state.week));
        }
        let mut letter = letter(temper, chance);
        if silent > 0 {
            silent -= 1;
            letter = Morning { band: Band::Missing, rising: false, flag: false, ..letter };
        }
        // A clearance stays until the next flag.
        clear = (clear && !letter.flag) || chance.percent(8);
        letter.clear = clear;
        let (next, verdict) = morning(table, state, letter);
        pairs.push(Pair { state, letter, verdict, next });
        let today = if silent > 0 { Evening::default() } else { day(temper, verdict, chance) };
        state = evening(table, next, today);
    }
    pairs
}

fn letter(temper: Temper, chance: &mut Chance) -> Morning {
    let [calm, slight, worse, missing] = temper.bands;
    let band = [(calm, Band::Calm), (slight, Band::Slight), (worse, Band::Worse), (missing, Band::Missing)];
    let gate = if chance.percent(temper.gates) {
        Truth::Holds
    } else if chance.percent(50) {
        Truth::Unknown
    } else {
        Truth::Fails
    };
    let barred = if chance.percent(temper.outside) {
        if chance.percent(50) { Barred::Outside } else { Barred::OtherRise }
    } else {
        Barred::No
    };
    Morning {
        band: chance.weighted(&band),
        rising: chance.percent(temper.outside),
        gate,
        barred,
        flag: chance.percent(temper.outside.div_ceil(3)),
        clear: false,
    }
}

fn day(temper: Temper, verdict: Verdict, chance: &mut Chance) -> Evening {
    let trains = if verdict.plan.is_some() { temper.trains } else { temper.outside };
    let main = chance.percent(trains).then(|| session(temper, chance));
    let other = if chance.percent(temper.outside * 2) {
        if chance.percent(60) { Other::Some } else { Other::High }
    } else {
        Other::Light
    };
    Evening { main, light_over: chance.percent(temper.outside / 3), other }
}

fn session(temper: Temper, chance: &mut Chance) -> Main {
    if chance.percent(temper.well) {
        return Main { pain: PainBand::Target, work: Work::Full, effort: EffortBand::Fits };
    }
    let pains = [PainBand::Ceiling, PainBand::Ceiling, PainBand::Target, PainBand::Over, PainBand::Unknown];
    let works = [Work::Full, Work::Full, Work::Partial, Work::Lightened, Work::Above];
    let efforts = [EffortBand::Fits, EffortBand::High, EffortBand::Unknown];
    Main {
        pain: chance.one(&pains).unwrap_or(PainBand::Unknown),
        work: chance.one(&works).unwrap_or(Work::Partial),
        effort: chance.one(&efforts).unwrap_or(EffortBand::Unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_lives_the_same_mornings_and_none_of_them_twice() {
        let care = crate::care().unwrap();
        let programme = &care.programmes["plantar-heel-pain"];
        let lived = meet(programme, 2000, 7);
        let words = |pairs: &[Pair]| pairs.iter().map(|p| (p.state, p.letter)).collect::<Vec<_>>();
        assert_eq!(words(&lived), words(&meet(programme, 2000, 7)));
        assert_ne!(words(&lived), words(&meet(programme, 2000, 8)));
        assert_eq!(words(&lived).into_iter().collect::<BTreeSet<_>>().len(), 2000);
        let places: BTreeSet<u8> = lived.iter().map(|pair| pair.state.pos).collect();
        assert!(places.len() > programme.table.positions.len() / 2, "they come around: {places:?}");
    }

    #[test]
    fn a_long_silence_is_among_them() {
        let care = crate::care().unwrap();
        let lived = meet(&care.programmes["achilles-midportion-four-stage"], 4000, 1);
        let idle = lived.iter().map(|pair| pair.state.idle).max();
        assert!(idle >= Some(28), "{idle:?}");
        assert!(
            lived.iter().any(|pair| pair.state.stopped) && lived.iter().any(|pair| pair.verdict.notes.sank)
        );
    }
}
