//! How fast it was, and a few of the same lives decided again through the whole fold: as a measure, and as a check.

use std::time::{Duration, Instant};

use heelup_core::simulate::{Trial, grouped};

use super::{journals::first_day, work::Done};
use crate::{
    exit::{Exit, Failure},
    shell::Shell,
};

/// People of each programme whose journals are decided again.
const AGAIN: u32 = 10;

/// Says it on standard error, so that the answer itself stays the same for the same seed.
pub(super) fn say(shell: &mut Shell, trial: &Trial<'_>, done: &Done) -> Result<(), Failure> {
    let (mut days, mut otherwise, mut lives) = (0, 0, 0_u32);
    let mut took = Duration::ZERO;
    for arm in 0..trial.arms().len() {
        for index in 0..AGAIN.min(done.tally.people()) {
            let Some(journal) = trial.journal(arm, index, first_day()) else { continue };
            let from = Instant::now();
            let (decided, differ) = trial.replay(arm, &journal, first_day());
            took += from.elapsed();
            days += decided;
            otherwise += differ;
            lives += 1;
        }
    }
    if otherwise > 0 {
        return Err(Failure::new(
            Exit::No,
            format!("{otherwise} of {days} days are decided otherwise through the whole fold"),
            "the simulation is wrong: do not use its figures, and report this with the command",
        ));
    }
    let simulated = done.tally.person_days();
    let (Some(fast), Some(slow)) = (rate(simulated, done.took), rate(u64::try_from(days).unwrap_or(0), took))
    else {
        return Ok(());
    };
    // One thread replays; so many work.
    let a_core = fast / u64::try_from(done.threads.max(1)).unwrap_or(1);
    shell.console.warn(&format!(
        "{} person-days in {:.2} s on {} threads: {} a second, {} a thread. That is {} times the speed of \
         replaying journals through the whole fold, which decided all {} days of {lives} of these lives the same.",
        grouped(simulated),
        done.took.as_secs_f64(),
        done.threads,
        grouped(fast),
        grouped(a_core),
        a_core / slow.max(1),
        grouped(u64::try_from(days).unwrap_or(0)),
    ))
}

/// Days a second; none where nothing was measured.
fn rate(days: u64, took: Duration) -> Option<u64> {
    let micros = u64::try_from(took.as_micros()).ok().filter(|micros| *micros > 0)?;
    (days > 0).then(|| days.saturating_mul(1_000_000) / micros)
}
