//! The virtual trial: synthetic person-days a second, against deciding the same lives through the whole fold.

use std::{hint::black_box, time::Instant};

use anyhow::Context as _;
use heelup_core::{
    care::Care,
    simulate::{Asked, Trial},
};

use crate::{
    life,
    report::{Report, median},
};

/// People of one round, and days each.
const PEOPLE: u32 = 2000;
const DAYS: u64 = 365;
/// Lives decided again through the whole fold.
const AGAIN: u32 = 20;

/// Measures one thread.
pub(crate) fn measure(care: &Care, report: &mut Report) -> anyhow::Result<()> {
    let model = care.simulation.as_ref().context("the catalog has no simulation.toml")?;
    let asked = Asked::new(PEOPLE.into(), DAYS, 1)?;
    let trial = Trial::new(asked, model, (care, "achilles-midportion-four-stage"), None)?;
    let mut lived = 0.0;
    let times = (0..11).map(|_| {
        let mut tally = trial.nobody();
        let at = Instant::now();
        trial.run(0..PEOPLE, &mut tally);
        let took = at.elapsed().as_secs_f64() * 1e9;
        lived = tally.person_days() as f64;
        took / black_box(lived)
    });
    let fast = median(times.collect());
    // 5 million a second and core.
    report.figure("a synthetic person-day, lens and noise included", fast, 200.0, "ns");

    let first = life::start()?;
    let journals: Vec<_> = (0..AGAIN).filter_map(|index| trial.journal(0, index, first)).collect();
    let mut days = 0;
    let times = (0..11).map(|_| {
        let at = Instant::now();
        days = journals.iter().map(|journal| trial.replay(0, black_box(journal), first).0).sum();
        at.elapsed().as_secs_f64() * 1e9 / days as f64
    });
    let slow = median(times.collect());
    report.note(format!(
        "the virtual trial lives {:.1} million person-days a second and thread; replaying the same lives' journals \
         through the whole fold decides {:.2} million: {:.0} times fewer",
        1e3 / fast,
        1e3 / slow,
        slow / fast
    ));
    Ok(())
}
