//! The last four weeks in numbers, a row a week; what nobody told is not counted, and said to be unknown.

use heelup_core::{
    care::Care,
    load::{Known, LedgerDay},
    progress::{LookBack, PastDay, ledger},
    record::{DayRun, Record},
    today::{Course, Track},
    words,
};

use crate::{pages::load::thousands, visit::Visit};

/// One week.
pub(super) struct Week {
    /// Its first and its last day.
    pub(super) span: String,
    /// The middle morning, the lowest and the highest; none is not known.
    pub(super) mornings: Option<String>,
    /// Mornings told, of how many days.
    pub(super) known: (usize, usize),
    /// Days with a session, of how many with a plan.
    pub(super) sessions: (usize, usize),
    /// The worst pain in a session.
    pub(super) pain: Option<u8>,
    /// Overall load, and what of it came with a high peak, in walking steps; none: no day of it is known.
    pub(super) load: Option<[String; 2]>,
    /// Days whose load nobody knows.
    pub(super) unknown: usize,
    /// How many runs, and how far where that is known.
    pub(super) runs: (usize, Option<String>),
}

/// Sums the days up, the oldest week first.
pub(super) fn weeks(
    visit: &Visit,
    care: &Care,
    course: &Course<'_>,
    track: &Track<'_>,
    record: &Record,
    back: &LookBack,
) -> Vec<Week> {
    let Some((first, last)) = back.days.first().zip(back.days.last()) else { return Vec::new() };
    let loads = ledger(record, care, course, back.side, first.date, last.date);
    // Whole weeks that end today: the first may be shorter.
    let head = back.days.len() % 7;
    let (short, rest) = back.days.split_at(head);
    let pieces = std::iter::once(short).filter(|piece| !piece.is_empty()).chain(rest.chunks(7));
    pieces.map(|days| week(visit, track, record, days, &loads)).collect()
}

fn week(visit: &Visit, track: &Track<'_>, record: &Record, days: &[PastDay], loads: &[LedgerDay]) -> Week {
    let language = visit.language;
    let mut mornings: Vec<u8> = days.iter().filter_map(|day| day.morning).collect();
    mornings.sort_unstable();
    let span = match (days.first(), days.last()) {
        (Some(first), Some(last)) if first.date != last.date => language.tell(
            "report-span",
            [
                ("from", words::date(language, first.date).into()),
                ("to", words::date(language, last.date).into()),
            ],
        ),
        (first, _) => first.map(|day| words::date(language, day.date)).unwrap_or_default(),
    };
    let middle = mornings.get(mornings.len() / 2);
    let range = match (mornings.first(), middle, mornings.last()) {
        (Some(low), Some(middle), Some(high)) if low != high => Some(format!("{middle} ({low}–{high})")),
        (_, Some(middle), _) => Some(middle.to_string()),
        _ => None,
    };
    let within = |day: &&LedgerDay| days.iter().any(|one| one.date == day.date);
    let (known, unknown): (Vec<&LedgerDay>, Vec<&LedgerDay>) =
        loads.iter().filter(within).partition(|day| day.known != Known::Unknown);
    let sum = |of: fn(&LedgerDay) -> u32| thousands(language, known.iter().map(|day| of(day)).sum());
    let runs: Vec<&DayRun> = days.iter().flat_map(|day| &record.day(day.date).runs).collect();
    let metres: u32 = runs.iter().filter_map(|run| run.distance_m).sum();
    let planned = |day: &&PastDay| track.trace(day.date).is_some_and(|trace| trace.verdict.plan.is_some());
    Week {
        span,
        mornings: range,
        known: (mornings.len(), days.len()),
        sessions: (days.iter().filter(|day| day.session).count(), days.iter().filter(planned).count()),
        pain: days.iter().filter_map(|day| day.pain).max(),
        load: (!known.is_empty()).then(|| [sum(LedgerDay::overall), sum(LedgerDay::high)]),
        unknown: unknown.len(),
        runs: (runs.len(), (metres > 0).then(|| visit.units.distance(language, metres))),
    }
}
