//! Files read side by side: which training is the same as another is asked afterwards, so none waits for the one before.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use crate::exit::{Exit, Failure};

/// Threads at most: each may hold one large file.
const MOST: usize = 4;

/// Reads every file by `read`; returns what each gave, in the order of the files.
pub(super) fn side_by_side<T: Send>(
    files: &[PathBuf],
    read: impl Fn(&Path) -> T + Sync,
) -> Result<Vec<T>, Failure> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST).min(files.len());
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = files.get(at) else { return done };
            done.push((at, read(path)));
        }
    };
    let mut all = Vec::with_capacity(files.len());
    let whole = thread::scope(|scope| {
        // A machine that gives no more threads has this one.
        let others: Vec<_> =
            (1..threads).filter_map(|_| thread::Builder::new().spawn_scoped(scope, work).ok()).collect();
        all.extend(work());
        others.into_iter().all(|other| other.join().map(|done| all.extend(done)).is_ok())
    });
    if !whole {
        return Err(Failure::new(Exit::No, "a thread broke off", "report this, with the command"));
    }
    all.sort_by_key(|(at, _)| *at);
    Ok(all.into_iter().map(|(_, read)| read).collect())
}

#[cfg(test)]
mod tests {
    use std::{sync::Barrier, time::Duration};

    use super::*;

    fn files(count: usize) -> Vec<PathBuf> {
        (0..count).map(|n| PathBuf::from(n.to_string())).collect()
    }

    #[test]
    fn what_files_gave_comes_in_their_order_however_long_each_took() {
        let files = files(40);
        let slow = |path: &Path| {
            let n: u64 = path.to_str().unwrap().parse().unwrap();
            thread::sleep(Duration::from_millis(n % 3));
            n
        };
        assert_eq!(side_by_side(&files, slow).unwrap(), (0..40).collect::<Vec<u64>>());
        assert!(side_by_side(&[], slow).unwrap().is_empty());
    }

    #[test]
    fn two_are_read_at_once_where_there_are_cores() {
        if thread::available_parallelism().map_or(1, usize::from) < 2 {
            return;
        }
        // Nobody goes on before another one has begun.
        let both = Barrier::new(2);
        assert_eq!(side_by_side(&files(2), |_| both.wait().is_leader()).unwrap().len(), 2);
    }

    #[test]
    fn a_thread_that_breaks_off_is_told() {
        if thread::available_parallelism().map_or(1, usize::from) < 2 {
            return;
        }
        let (both, here) = (Barrier::new(2), thread::current().id());
        let broken = side_by_side(&files(2), |_| {
            both.wait();
            assert_eq!(thread::current().id(), here, "the other thread breaks off here");
        });
        assert!(broken.is_err());
    }
}
