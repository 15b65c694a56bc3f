//! The same work on several threads.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use crate::exit::{Exit, Failure};

/// Returns how many threads the machine has room for.
pub(crate) fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Does the work on so many threads at once; returns what each made, in no order.
///
/// A machine that gives fewer threads has it done by those it gives, or here.
pub(crate) fn on_each<T: Send>(threads: usize, work: impl Fn() -> T + Sync) -> Result<Vec<T>, Failure> {
    let work = &work;
    let ends: Vec<_> = thread::scope(|scope| {
        let begun: Vec<_> =
            (0..threads).filter_map(|_| thread::Builder::new().spawn_scoped(scope, work).ok()).collect();
        let here = begun.is_empty().then(|| Ok(work()));
        // Every one is waited for, also behind one that broke off.
        begun.into_iter().map(thread::ScopedJoinHandle::join).chain(here).collect()
    });
    let whole: Result<Vec<T>, _> = ends.into_iter().collect();
    whole.map_err(|_| Failure::new(Exit::No, "a thread broke off", "report this, with the command"))
}

/// Makes something of each item, as threads come free; returns it in the order of the items.
pub(crate) fn in_order<I: Sync, T: Send>(
    threads: usize,
    items: &[I],
    make: impl Fn(&I) -> T + Sync,
) -> Result<Vec<T>, Failure> {
    let next = AtomicUsize::new(0);
    let parts = on_each(threads.min(items.len()), || {
        let mut made = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { return made };
            made.push((at, make(item)));
        }
    })?;
    let mut all: Vec<_> = parts.into_iter().flatten().collect();
    all.sort_by_key(|(at, _)| *at);
    Ok(all.into_iter().map(|(_, made)| made).collect())
}

#[cfg(test)]
mod tests {
    use std::{sync::Barrier, time::Duration};

    use super::*;

    #[test]
    fn every_thread_gives_what_it_made() {
        let next = AtomicUsize::new(0);
        let mut made = on_each(3, || next.fetch_add(1, Ordering::Relaxed)).unwrap();
        made.sort_unstable();
        assert_eq!(made, [0, 1, 2]);
        assert_eq!(on_each(0, || 7).unwrap(), [7], "without threads it is done here");
    }

    #[test]
    fn what_was_made_comes_in_the_order_of_the_items_however_long_each_took() {
        let items: Vec<u64> = (0..40).collect();
        let slow = |n: &u64| {
            thread::sleep(Duration::from_millis(n % 3));
            *n
        };
        assert_eq!(in_order(2, &items, slow).unwrap(), items);
        assert!(in_order(2, &[], slow).unwrap().is_empty());
    }

    #[test]
    fn two_are_made_at_once() {
        // Nobody goes on before another one has begun.
        let both = Barrier::new(2);
        assert_eq!(in_order(2, &[1, 2], |_| both.wait().is_leader()).unwrap().len(), 2);
    }

    #[test]
    fn a_thread_that_breaks_off_is_told() {
        assert!(in_order(2, &[0, 1], |n| assert_ne!(*n, 1, "it breaks off here")).is_err());
        assert!(on_each(2, || -> usize { panic!("on purpose") }).is_err(), "also when every one does");
    }
}
