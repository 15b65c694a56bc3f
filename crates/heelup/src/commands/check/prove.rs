//! The proofs of `heelup check`: one programme a thread, with a bar where somebody looks.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use heelup_core::{
    care::Care,
    programme::Programme,
    verify::{
        Counterexample, JOINED, Pair, Proof, Recorded, Told, pairs, prove_shipped, sheet, story, together,
    },
};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    exit::Failure,
    threads::{cores, in_order},
};

/// What was proved of one programme.
pub(super) struct Proved {
    pub(super) proof: Proof,
    pub(super) recorded: Recorded,
    pub(super) took: Duration,
}

/// What was proved, and how long it took in all.
pub(super) struct All {
    pub(super) proved: BTreeMap<String, Proved>,
    /// Programmes that run beside each other, looked at together.
    pub(super) pairs: Vec<Pair>,
    pub(super) took: Duration,
    pub(super) threads: usize,
}

impl All {
    pub(super) fn holds(&self) -> bool {
        self.proved.values().all(|proved| proved.proof.holds()) && self.pairs.iter().all(Pair::holds)
    }

    pub(super) fn states(&self) -> u64 {
        self.proved.values().map(|proved| proved.proof.size.states as u64).sum()
    }

    pub(super) fn transitions(&self) -> u64 {
        self.proved.values().map(|proved| proved.proof.size.transitions as u64).sum()
    }

    /// States proved in a second, all threads together.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "shown rounded"
    )]
    pub(super) fn a_second(&self) -> u64 {
        (self.states() as f64 / self.took.as_secs_f64().max(1e-9)) as u64
    }
}

/// Proves programmes, and looks at those that run beside each other; with stories also of what is accepted.
pub(super) fn prove_all(
    care: &Care,
    programmes: &[(&String, &Programme)],
    stories: bool,
    bar: bool,
) -> Result<All, Failure> {
    let threads = cores().min(programmes.len().max(1));
    let mut jobs = programmes.to_vec();
    jobs.sort_by_key(|(_, programme)| std::cmp::Reverse(programme.table.positions.len()));
    let bar = shown(bar, jobs.len());
    let jobs = Mutex::new(VecDeque::from(jobs));
    let (jobs, states, done) = (&jobs, &AtomicUsize::new(0), &Mutex::new(BTreeMap::new()));
    let bar = &bar;
    // Every other thread begins with the smallest: the largest two are not in memory at once, and what is left for
    // last is of middle size.
    let next = move |thread: usize| {
        let mut jobs = jobs.lock().ok()?;
        if thread.is_multiple_of(2) { jobs.pop_front() } else { jobs.pop_back() }
    };
    let began = Instant::now();
    thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || {
                while let Some((id, programme)) = next(thread) {
                    let (at, mut told) = (Instant::now(), 0);
                    let proof = prove_shipped(programme, stories, &mut |found| {
                        let all =
                            states.fetch_add(found.saturating_sub(told), Ordering::Relaxed) + found - told;
                        told = found;
                        bar.set_message(format!("{} states", sheet::grouped(all as u64)));
                    });
                    let recorded = Recorded::of(&programme.hash, &proof);
                    bar.inc(1);
                    if let Ok(mut done) = done.lock() {
                        done.insert(id.clone(), Proved { proof, recorded, took: at.elapsed() });
                    }
                }
            });
        }
    });
    bar.finish_and_clear();
    let proved = done.lock().map(|mut done| std::mem::take(&mut *done)).unwrap_or_default();
    let of = |programme: &Programme| programmes.iter().any(|(id, _)| **id == programme.protocol.id);
    let beside = pairs(care).into_iter().filter(|(strength, other)| of(strength) || of(other));
    let beside: Vec<_> = beside.collect();
    let pairs = in_order(threads, &beside, |(strength, other)| together(care, strength, other, JOINED))?;
    Ok(All { proved, pairs, took: began.elapsed(), threads })
}

fn shown(bar: bool, jobs: usize) -> ProgressBar {
    if !bar {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("  proving {bar:30} {pos}/{len} programmes, {msg}, {elapsed}");
    let bar = ProgressBar::new(jobs as u64);
    if let Ok(style) = style { bar.with_style(style) } else { bar }
}

/// Tells a counter-example as a story, if days lead there.
pub(super) fn told(care: &Care, programme: &Programme, broken: &Counterexample) -> Option<Told> {
    broken.tale.as_ref().map(|tale| story(care, programme, tale, &broken.what))
}
