//! The lens on sessions: what was done against what was prescribed.

use super::{Day, DaySession};
use crate::{
    catalog::{Exercise, Legs, Limits, WorkRules},
    journal::{Part, ProgrammeId, SetDone, Surface},
    programme::{Dose, EffortBand, Main, PainBand, Work},
    units::{Involved, Kilograms, Side},
};
use std::collections::BTreeMap;

/// How the day's main work was read, for the machine and for the explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkReading {
    /// The letter; none when no main work was done.
    pub main: Option<Main>,
    /// Pain went over the ceiling in the light part.
    pub light_over: bool,
    /// Worst pain told.
    pub worst: Option<u8>,
    /// Highest effort told.
    pub effort: Option<u8>,
    /// Repetitions or seconds done, of the side that did less.
    pub done: u32,
    /// As prescribed for the day.
    pub prescribed: u32,
    /// The unit is seconds.
    pub seconds: bool,
    /// The seconds are those of running, told in minutes.
    pub running: bool,
    /// Sessions of the main work begun.
    pub sessions: u8,
    /// Target and ceiling that were in force.
    pub limits: (u8, u8),
}

/// What the day's work is judged against.
#[derive(Clone, Copy, Debug)]
pub struct Prescribed<'a> {
    /// The programme the sessions belong to, and whether sessions that name none are its, too.
    pub programme: ProgrammeId,
    /// Sessions that name no programme count here.
    pub takes_unnamed: bool,
    /// The dose in force.
    pub dose: &'a [Dose],
    /// Sessions of it the day asks for.
    pub sessions: u8,
    /// The involved side.
    pub side: Involved,
    /// The limits in force.
    pub limits: &'a Limits,
    /// What the person weighs, if told: some loads are a share of it.
    pub body_mass: Option<Kilograms>,
}

/// Judges a day's sessions of one programme.
#[must_use]
pub fn judge(
    day: &Day,
    asked: Prescribed<'_>,
    exercises: &BTreeMap<String, Exercise>,
    rules: &WorkRules,
) -> WorkReading {
    let Limits { target, ceiling, .. } = *asked.limits;
    let mine = |s: &&DaySession| {
        s.programme == Some(asked.programme) || (s.programme.is_none() && asked.takes_unnamed)
    };
    let main = || day.sessions.iter().filter(mine).filter(|s| s.part == Part::Main);
    let light = || day.sessions.iter().filter(mine).filter(|s| s.part == Part::Light);
    let over = |s: &DaySession| s.pain.is_some_and(|pain| pain.get() > ceiling);
    let sessions = u8::try_from(main().count()).unwrap_or(u8::MAX);
    let worst = main().map(|s| s.pain.map(crate::units::Pain::get)).max().flatten();
    let effort = main().map(|s| s.effort.map(crate::units::Effort::get)).max().flatten();
    let (work, done, prescribed, seconds) = work(main, asked, exercises, rules);
    let pain = match worst {
        Some(worst) if worst > ceiling => PainBand::Over,
        Some(worst) if worst > target => PainBand::Ceiling,
        Some(_) if main().all(|s| s.pain.is_some()) => PainBand::Target,
        _ => PainBand::Unknown,
    };
    let most = asked.dose.iter().filter_map(|d| d.effort).map(|[_, most]| most).max();
    let effort_band = match (effort, most) {
        (Some(effort), Some(most)) if effort > most => EffortBand::High,
        (Some(_), _) => EffortBand::Fits,
        (None, _) => EffortBand::Unknown,
    };
    WorkReading {
        main: (sessions > 0).then_some(Main { pain, work, effort: effort_band }),
        light_over: light().any(over),
        worst: worst
            .max(light().filter(|s| over(s)).map(|s| s.pain.map(crate::units::Pain::get)).max().flatten()),
        effort,
        done,
        prescribed,
        seconds,
        running: !asked.dose.is_empty() && asked.dose.iter().all(|line| line.run_min.is_some()),
        sessions,
        limits: (target, ceiling),
    }
}

/// Returns what the sets came to, with amounts done and prescribed.
fn work<'a, I: Iterator<Item = &'a DaySession>>(
    main: impl Fn() -> I,
    asked: Prescribed<'_>,
    exercises: &BTreeMap<String, Exercise>,
    rules: &WorkRules,
) -> (Work, u32, u32, bool) {
    let mut full = true;
    let mut easier = main().any(|s| s.lightened);
    let on_purpose = easier;
    let mut harder = false;
    let (mut done_all, mut asked_all) = (0, 0);
    let hardest = asked
        .dose
        .iter()
        .filter_map(|d| exercises.get(&d.exercise))
        .map(|e| (e.facts.mode, e.facts.load.peak_bw));
    let hardest = hardest.max_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    for set in main().flat_map(|s| &s.sets) {
        if asked.dose.iter().any(|line| line.exercise == set.exercise) {
            continue;
        }
        let other = exercises.get(&*set.exercise).map(|e| (e.facts.mode, e.facts.load.peak_bw));
        if other > hardest { harder = true } else { easier = true }
    }
    for line in asked.dose {
        let a_set = line.amount() / u32::from(line.sets).max(1);
        let needed = u32::from(line.sets) * u32::from(asked.sessions);
        let legs = exercises.get(&line.exercise).map_or(Legs::Both, |e| e.facts.legs);
        let sides: &[Option<Side>] = match (legs, asked.side) {
            (Legs::Both, _) => &[None],
            (Legs::Each, _) | (Legs::One, Involved::Both) => &[Some(Side::Left), Some(Side::Right)],
            (Legs::One, Involved::Left) => &[Some(Side::Left)],
            (Legs::One, Involved::Right) => &[Some(Side::Right)],
        };
        let mut least = u32::MAX;
        for side in sides {
            let mut sets = 0;
            let mut amount = 0;
            let sets_done = main().flat_map(|s| &s.sets).filter(|set| set.exercise == line.exercise);
            for set in sets_done.filter(|set| side.is_none_or(|side| set.side.includes(side))) {
                let did = amount_of(set);
                amount += did;
                let lighter = is_lighter(set, line, asked.body_mass, rules);
                easier |= lighter;
                harder |= is_harder(set, line, asked.body_mass, rules);
                sets += u32::from(did >= a_set && !lighter);
            }
            full &= sets >= needed;
            let wanted = a_set * needed;
            harder |= amount * 100 > wanted * u32::from(rules.above_percent);
            least = least.min(amount);
        }
        done_all += if least == u32::MAX { 0 } else { least };
        asked_all += a_set * needed;
    }
    let work = if harder {
        Work::Above
    } else if on_purpose {
        Work::Lightened
    } else if full {
        Work::Full
    } else if easier {
        Work::Lightened
    } else {
        Work::Partial
    };
    let seconds = asked.dose.first().is_some_and(Dose::in_seconds);
    (work, done_all, asked_all, seconds)
}

fn amount_of(set: &SetDone) -> u32 {
    u32::from(set.reps.or(set.seconds).unwrap_or(0))
}

fn is_lighter(set: &SetDone, line: &Dose, mass: Option<Kilograms>, rules: &WorkRules) -> bool {
    let off_the_step = line.surface == Some(Surface::Step) && set.surface == Some(Surface::Floor);
    let below =
        |asked: Kilograms| hundredths(set.load_kg) + rules.load_tolerance_hundredths < asked.hundredths();
    off_the_step || line.load(mass).is_some_and(below)
}

/// A load that nobody can know (a share of an untold body mass, a repetition maximum) is never too much.
fn is_harder(set: &SetDone, line: &Dose, mass: Option<Kilograms>, rules: &WorkRules) -> bool {
    let onto_the_step = line.surface == Some(Surface::Floor) && set.surface == Some(Surface::Step);
    let named = line.rep_max.is_none() && (line.load_body_percent.is_none() || mass.is_some());
    let asked = hundredths(line.load(mass)) + rules.load_tolerance_hundredths;
    // A longer stretch without walking is more than planned, also where the minutes come to the same.
    let longer_stretch = line
        .run_min
        .is_some_and(|run| amount_of(set) * 100 > u32::from(run) * 60 * u32::from(rules.above_percent));
    onto_the_step || longer_stretch || (named && hundredths(set.load_kg) > asked)
}

fn hundredths(kg: Option<Kilograms>) -> u32 {
    kg.map_or(0, Kilograms::hundredths)
}
