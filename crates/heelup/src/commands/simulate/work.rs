//! The people shared out among threads; Ctrl-C ends it after those who are just living.
//!
//! People are taken in order and every one begun is finished, so whatever is counted in the end is everybody up to
//! some number: a trial that was stopped is the trial of fewer people.

use std::{
    io::IsTerminal as _,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use heelup_core::simulate::{Tally, Trial};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{
    exit::{Exit, Failure},
    journal::runtime,
    threads::on_each,
};

/// People that a thread takes at a time.
const A_TIME: u32 = 64;

/// A trial that was held, wholly or in part.
pub(super) struct Done {
    pub(super) tally: Tally,
    pub(super) took: Duration,
    pub(super) threads: usize,
}

/// Lets everybody live.
pub(super) fn all(trial: &Trial<'_>, threads: usize) -> Result<Done, Failure> {
    let people = trial.asked().people;
    let threads = threads.min(usize::try_from(people.div_ceil(A_TIME)).unwrap_or(1));
    let stop = listen()?;
    let bar = bar(people);
    let next = AtomicU32::new(0);
    let from = Instant::now();
    let work = || {
        let mut tally = trial.nobody();
        while !stop.load(Ordering::Relaxed) {
            let first = next.fetch_add(1, Ordering::Relaxed).saturating_mul(A_TIME);
            if first >= people {
                break;
            }
            let end = first.saturating_add(A_TIME).min(people);
            trial.run(first..end, &mut tally);
            bar.inc(u64::from(end - first));
        }
        tally
    };
    let parts = on_each(threads, work);
    bar.finish_and_clear();
    let mut tally = trial.nobody();
    parts?.iter().for_each(|part| tally += part);
    Ok(Done { tally, took: from.elapsed(), threads })
}

/// Waits for Ctrl-C beside the work. The second one ends the program at once.
fn listen() -> Result<Arc<AtomicBool>, Failure> {
    let stop = Arc::new(AtomicBool::new(false));
    let runtime = runtime()?;
    let told = Arc::clone(&stop);
    // The handler stands before the first person lives; the thread ends with the program.
    let heard = {
        let _inside = runtime.enter();
        tokio::signal::ctrl_c()
    };
    let (ready, wait) = std::sync::mpsc::channel();
    thread::spawn(move || {
        runtime.block_on(async move {
            let mut heard = std::pin::pin!(heard);
            // Once polled it is registered.
            let first = tokio::time::timeout(Duration::from_millis(1), heard.as_mut()).await;
            let _ = ready.send(());
            if first.is_err() && heard.await.is_err() {
                return;
            }
            told.store(true, Ordering::Relaxed);
            if tokio::signal::ctrl_c().await.is_ok() {
                std::process::exit(i32::from(Exit::Interrupted as u8));
            }
        });
    });
    let _ = wait.recv_timeout(Duration::from_secs(1));
    Ok(stop)
}

/// A bar on standard error; hidden where nobody looks.
fn bar(people: u32) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(u64::from(people));
    let pattern = "{bar:30} {human_pos} of {human_len} synthetic people, {eta} to go";
    // The pattern is fixed and well formed; without it the bar keeps its own look.
    if let Ok(style) = ProgressStyle::with_template(pattern) {
        bar.set_style(style);
    }
    bar
}
