//! Shoes: what they have behind them, what is new about them, which are worn in turns.

use serde::Serialize;

use super::{Level, Look, RunRemark, RunSeen};
use crate::{
    catalog::RunRuleId,
    journal::{Run, Shoe, ShoeKind, Sport},
    record::Record,
    units::LocalDate,
};

/// One shoe, as it was worn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShoeUse {
    /// The shoe.
    pub shoe: Shoe,
    /// Metres behind it, those before its first recorded run included; distances in doubt left out.
    pub metres: u64,
    /// Runs recorded with it.
    pub runs: u32,
    /// The first of them.
    pub first: Option<LocalDate>,
    /// The last of them.
    pub last: Option<LocalDate>,
}

/// Returns every shoe with its use up to a day, in the order of their ids.
#[must_use]
pub fn shoes(record: &Record, until: LocalDate) -> Vec<ShoeUse> {
    record.shoes.values().map(|shoe| used(record, shoe, until)).collect()
}

fn used(record: &Record, shoe: &Shoe, until: LocalDate) -> ShoeUse {
    let before = u64::from(shoe.km_before.unwrap_or(0)) * 1000;
    let mut used = ShoeUse { shoe: shoe.clone(), metres: before, runs: 0, first: None, last: None };
    let Some(first) = record.first else { return used };
    for (day, date) in record.days().iter().zip((0..).map(|n| first.plus(n))) {
        if date > until {
            break;
        }
        for run in day.runs.iter().filter(|run| run.sport == Sport::Running) {
            if record.shoe_of(date, run).is_some_and(|worn| worn.id == shoe.id) {
                let sound = run.distance_m.filter(|_| run.is_distance_sound());
                used.metres += u64::from(sound.unwrap_or(0));
                used.runs += 1;
                used.first = used.first.or(Some(date));
                used.last = Some(date);
            }
        }
    }
    used
}

/// Says whether a run is the first with its shoe.
pub(super) fn is_first_run(look: Look<'_>, run: &Run) -> bool {
    look.record.shoe_of(look.date, run).is_some_and(|shoe| {
        used(look.record, shoe, look.date.plus(-1)).runs == 0 && shoe.km_before.unwrap_or(0) == 0
    })
}

/// RL-43: a shoe in its first weeks whose drop is not that of the shoe worn most before it.
pub(super) fn drop(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Drop)?;
    let shoe = look.record.shoe_of(look.date, run)?;
    let (least, from, to) = (rule.at(0)?, rule.at(1)?, rule.at(2)?);
    let own = used(look.record, shoe, look.date);
    let new = own.first.is_some_and(|first| look.date.days_since(first) <= i32::try_from(to).unwrap_or(0));
    let before = look.date.plus(-1);
    let others = shoes(look.record, before).into_iter().filter(|other| other.shoe.id != shoe.id);
    let usual =
        others.filter(|other| other.shoe.drop_mm.is_some()).max_by_key(|other| (other.runs, other.metres))?;
    let (drop_mm, usual_mm) = (shoe.drop_mm?, usual.shoe.drop_mm?);
    let apart = u32::from(drop_mm.abs_diff(usual_mm)) >= least;
    (new && apart && usual.runs > 0).then(|| {
        let level = if drop_mm < usual_mm && look.treats_any() { Level::Caution } else { Level::Note };
        let seen = RunSeen::Drop { shoe: shoe.name.clone(), drop_mm, usual_mm, spread: [from, to] };
        RunRemark::new(rule, level, seen)
    })
}

/// RL-44: minimal shoes on a sore Achilles tendon.
pub(super) fn minimal(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Minimal)?;
    let shoe = look.record.shoe_of(look.date, run).filter(|shoe| shoe.made_for == ShoeKind::Minimal)?;
    Some(RunRemark::new(rule, Level::Caution, RunSeen::Shoe { shoe: shoe.name.clone() }))
}

/// RL-45: kilometres of the shoe worn; said when it passes a threshold with this run.
pub(super) fn life(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::ShoeLife)?;
    let shoe = look.record.shoe_of(look.date, run)?;
    let km =
        |until: LocalDate| u32::try_from(used(look.record, shoe, until).metres / 1000).unwrap_or(u32::MAX);
    let (now, before) = (km(look.date), km(look.date.plus(-1)));
    let passed = |km: u32| rule.at.iter().filter(|at| km >= **at).count();
    (passed(now) > passed(before))
        .then(|| RunRemark::new(rule, Level::Tell, RunSeen::ShoeKm { shoe: shoe.name.clone(), km: now }))
}

/// RL-47: a lift in the shoe, on its first run.
pub(super) fn lift(look: Look<'_>, run: &Run) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Lift)?;
    let shoe = look.record.shoe_of(look.date, run)?;
    let lift_mm = shoe.lift_mm.filter(|lift| *lift > 0 && is_first_run(look, run))?;
    Some(RunRemark::new(rule, Level::Tell, RunSeen::Lift { shoe: shoe.name.clone(), lift_mm }))
}

/// RL-46: how many shoes were worn in turns; off unless it is asked for.
pub(super) fn in_turns(look: Look<'_>) -> Option<RunRemark> {
    let rule = look.rule(RunRuleId::Rotation)?;
    let worn = look.of(Sport::Running, 0, i32::from(rule.window_days?));
    let mut ids: Vec<&str> =
        worn.filter_map(|(date, run)| look.record.shoe_of(date, run)).map(|shoe| shoe.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    let count = u32::try_from(ids.len()).ok()?;
    (count >= rule.at(0)?).then(|| RunRemark::new(rule, Level::Tell, RunSeen::Shoes { count }))
}
