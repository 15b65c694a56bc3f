//! One evening and the morning after it, of two programmes joined as a person's course joins them.

use super::{
    Joined, Pair, Together,
    letters::{Done, Told, owed, worked},
    loads::Loads,
};
use crate::load::Bins;
use crate::programme::{Other, Programme, State, Table, Verdict, morning, normal, start};

/// Two states and what really happened, apart from the machines.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Here {
    pub(super) states: [u64; 2],
    /// Days of rest still owed.
    pub(super) rest: [u8; 2],
    /// Days with work among the last six.
    pub(super) week: [u8; 2],
}

/// Two programmes and how they are joined.
pub(super) struct Both<'p> {
    pub(super) of: [&'p Programme; 2],
    /// What the other's session counts as for each.
    pub(super) counts: [Other; 2],
    pub(super) joined: Joined,
    /// The load of each dose.
    pub(super) loads: [Loads; 2],
}

impl Both<'_> {
    /// Every pair of full doses: begun, and ready to rise at once.
    pub(super) fn starts(&self) -> impl Iterator<Item = Here> {
        let [strength, beside] = self.of.map(|programme| {
            let own = programme.protocol.stage.len();
            let full = (0u8..)
                .zip(&programme.places)
                .filter(move |(_, place)| place.easing == 0 && usize::from(place.stage) < own);
            full.flat_map(|(pos, _)| [ready(&programme.table, pos), start(pos)]).collect::<Vec<_>>()
        });
        let here = |s: State, b: State| Here { states: [s.word(), b.word()], rest: [0; 2], week: [0; 2] };
        strength.into_iter().flat_map(move |s| beside.clone().into_iter().map(move |b| here(s, b)))
    }

    /// One evening and the morning after it.
    pub(super) fn day(&self, here: Here, did: [Done; 2], told: Told, pair: &mut Pair) -> Here {
        pair.steps += 1;
        let [before_s, before_b] = here.states.map(State::from_word);
        let [done_s, done_b] = did;
        let [of_s, of_b] = self.of.map(|programme| &programme.table);
        let [counts_s, counts_b] = self.counts;
        let after_s = worked(of_s, before_s, done_s, (done_b, counts_s));
        let after_b = worked(of_b, before_b, done_b, (done_s, counts_b));
        let rest = [
            owed(of_s, before_s, done_s, (done_b, counts_s), here.rest[0]),
            owed(of_b, before_b, done_b, (done_s, counts_b), here.rest[1]),
        ];
        let week = [
            here.week[0] << 1 & 0b11_1111 | u8::from(done_s != Done::Nothing),
            here.week[1] << 1 & 0b11_1111 | u8::from(done_b != Done::Nothing),
        ];
        let breached = did.contains(&Done::TooPainful);
        // As the course does: the first is told of yesterday's rise of the other, the second of this morning's.
        let to_s = (self.joined.barring)(breached, before_b.open_rise);
        let (now_s, verdict_s) = morning(of_s, after_s, told.heard(to_s));
        let to_b = (self.joined.barring)(breached, now_s.open_rise);
        let (now_b, verdict_b) = morning(of_b, after_b, told.heard(to_b));
        let rises = [rises(of_s, before_s, now_s), rises(of_b, before_b, now_b)];
        let open = [before_b.open_rise, now_s.open_rise];
        let verdicts = [verdict_s, verdict_b];
        let mut broken = |claim: Together, is: bool| {
            if is {
                let what = || self.case(here, did, told);
                pair.broken.entry(claim).or_insert_with(what);
            }
        };
        let any = rises.contains(&true);
        broken(Together::OneIncrease, rises == [true, true]);
        broken(Together::Answered, rises.iter().zip(open).any(|(rises, open)| *rises && open));
        broken(Together::WorseMorning, told == Told::Worse && any);
        broken(Together::TooMuch, breached && any);
        let stopped = now_s.stopped && now_b.stopped && verdicts.iter().all(|v| v.plan.is_none());
        broken(Together::RedFlag, told == Told::Flag && !stopped);
        broken(
            Together::DaysBetween,
            verdicts.iter().zip(rest).any(|(v, rest)| v.plan.is_some() && rest > 0),
        );
        let full = |of: &Table, verdict: &Verdict, week: u8| {
            verdict.plan.is_some_and(|pos| week.count_ones() >= u32::from(of.at(pos).quota))
        };
        broken(Together::Week, full(of_s, &verdict_s, week[0]) || full(of_b, &verdict_b, week[1]));
        if verdicts.iter().all(|v| v.plan.is_some()) {
            let [first, second] = self.of.map(|p| (self.joined.order)(p.protocol.track));
            broken(Together::Order, first <= second);
            pair.both += 1;
        }
        let plans = verdicts.map(|verdict| verdict.plan);
        let may_grow = told != Told::Worse && !breached;
        if let Some(over) = self.over([before_s, before_b], [now_s, now_b], plans, may_grow, &mut pair.most) {
            let case = || format!("{}: {over}", self.case(here, did, told));
            pair.broken.entry(Together::Budget).or_insert_with(case);
        }
        Here { states: [now_s.word(), now_b.word()], rest, week }
    }

    /// Looks at the load that a morning asks of both: more than of both doses before it and one step of one of them is
    /// told. On a morning that goes down only high load is looked at: an easier dose may be a longer walk.
    fn over(
        &self,
        before: [State; 2],
        now: [State; 2],
        plans: [Option<u8>; 2],
        may_grow: bool,
        most: &mut u32,
    ) -> Option<String> {
        let overall: fn(Bins) -> u32 = |bins| bins.overall;
        let high: fn(Bins) -> u32 = |bins| bins.high;
        let each = || self.loads.iter().zip(before.iter().zip(&now));
        let of_both = |of: fn(Bins) -> u32| -> u32 {
            plans.iter().zip(&self.loads).filter_map(|(plan, loads)| Some(of(loads.at((*plan)?)))).sum()
        };
        *most = of_both(overall).max(*most);
        let rank = |of: &Programme, state: &State| of.table.at(state.pos).rank;
        let fell =
            self.of.iter().zip(before.iter().zip(&now)).any(|(of, (was, is))| rank(of, is) < rank(of, was));
        let of = if fell { high } else { overall };
        let in_force: u32 = each().map(|(loads, (was, _))| of(loads.at(was.pos))).sum();
        let grows =
            each().map(|(loads, (was, is))| of(loads.at(is.pos)).saturating_sub(of(loads.at(was.pos))));
        let room = grows.max().filter(|_| may_grow).unwrap_or(0);
        let asked = of_both(of);
        (asked > in_force + room).then(|| {
            let [s, b] = self.of;
            let [s, b] = [s.address(now[0].pos), b.address(now[1].pos)];
            format!("load of {asked} walking steps is asked at {s} and {b}, {in_force} was before")
        })
    }

    /// Names the day on which something is broken.
    fn case(&self, here: Here, did: [Done; 2], told: Told) -> String {
        let [strength, beside] = self.of;
        let [s, b] = here.states.map(State::from_word);
        format!(
            "{} at {}: {}; {} at {}: {}; then {}",
            strength.protocol.id,
            strength.address(s.pos),
            did[0].words(),
            beside.protocol.id,
            beside.address(b.pos),
            did[1].words(),
            told.words(),
        )
    }
}

/// A state in which everything that is counted has been seen: the next calm morning may rise.
fn ready(table: &Table, pos: u8) -> State {
    let need = table.at(pos).need;
    let full = State { total: need.count, in_row: need.in_row, calm: need.calm, fresh: true, ..start(pos) };
    normal(table, State { planned: true, ..full })
}

fn rises(table: &Table, before: State, now: State) -> bool {
    table.at(now.pos).rank > table.at(before.pos).rank
}
