//! Two programmes of one person together, day by day: a bounded look at the real product of both machines.
//!
//! That each keeps its promises whatever the other does is proved of each alone ([`super::prove`]). What only a pair can
//! break is how they are joined: who is told of whose rise, what one's work counts as for the other, in which order a
//! day asks for them. So both real machines are driven side by side, joined as a person's course joins them, from
//! every pair of doses on which both are ready to rise; through fewer letters and fewer days than a proof. What it
//! finds is true; what it does not find is only not there within its days.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    care::Care,
    catalog::TrackKind,
    journal::LoadClass,
    programme::{
        Band, Barred, EffortBand, Evening, Main, Morning, Other, PainBand, Programme, State, Table, Verdict,
        Work, barring, evening, morning, normal, start,
    },
};

/// What is claimed of two programmes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Together {
    /// Never two increases on one morning.
    OneIncrease,
    /// No increase while the other's is not answered.
    Answered,
    /// No increase after a worse morning.
    WorseMorning,
    /// No increase after pain over the ceiling in either.
    TooMuch,
    /// A red flag stops both.
    RedFlag,
    /// The days between sessions are kept, also those that the other asks for.
    DaysBetween,
    /// Neither has more days in seven than it may.
    Week,
    /// A day that asks for both asks for the outing first.
    Order,
}

impl Together {
    /// Every claim, in the order they are told.
    pub const ALL: [Self; 8] = [
        Self::OneIncrease,
        Self::Answered,
        Self::WorseMorning,
        Self::TooMuch,
        Self::RedFlag,
        Self::DaysBetween,
        Self::Week,
        Self::Order,
    ];

    /// Returns what it says.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::OneIncrease => "never two increases on one morning",
            Self::Answered => "no increase while the other's waits for its answer",
            Self::WorseMorning => "no increase in either on a worse morning",
            Self::TooMuch => "no increase in either after pain over the ceiling in one",
            Self::RedFlag => "a red flag stops both",
            Self::DaysBetween => "the days between sessions are kept, also those the other asks for",
            Self::Week => "neither has more days in seven than it may",
            Self::Order => "a day that asks for both asks for the outing first",
        }
    }
}

/// How two programmes are joined: the functions a person's course uses, for tests to bend.
#[derive(Clone, Copy, Debug)]
pub struct Joined {
    /// What a track is told of the others on a morning.
    pub barring: fn(bool, bool) -> Barred,
    /// Which work of a day comes first: the smaller number.
    pub order: fn(TrackKind) -> u8,
}

/// As shipped.
pub const JOINED: Joined = Joined { barring, order: TrackKind::of_the_day };

/// What was found of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// The strength programme's id.
    pub strength: String,
    /// The id of the ladder or of the hops.
    pub beside: String,
    /// Pairs of states that were reached.
    pub states: usize,
    /// Days that were asked about.
    pub steps: usize,
    /// Days deep in which nothing was left out.
    pub days: usize,
    /// Mornings that asked for both.
    pub both: usize,
    /// What is broken, each with its first case.
    pub broken: BTreeMap<Together, String>,
}

impl Pair {
    /// Says whether nothing is broken.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.broken.is_empty()
    }
}

/// Returns the pairs of a catalog: each strength programme with what it lets run beside it, variants included.
#[must_use]
pub fn pairs(care: &Care) -> Vec<(&Programme, &Programme)> {
    let mut pairs = Vec::new();
    for strength in care.programmes.values().filter(|p| p.protocol.track == TrackKind::Strength) {
        for other in care.programmes.values().filter(|p| p.protocol.track != TrackKind::Strength) {
            let base = other.protocol.variant_of.as_ref().map(toml::Spanned::get_ref);
            let named = |id: &String| *id == other.protocol.id || Some(id) == base;
            if strength.protocol.beside.iter().any(|b| named(b.protocol.get_ref())) {
                pairs.push((strength, other));
            }
        }
    }
    pairs
}

/// Pairs of states after which no further day is begun.
const MOST: usize = 12_000;
/// Days that are looked ahead at most.
const DAYS: usize = 21;

/// Two states and what really happened, apart from the machines.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Here {
    states: [u64; 2],
    /// Days of rest still owed.
    rest: [u8; 2],
    /// Days with work among the last six.
    week: [u8; 2],
}

/// Drives a pair as it is joined.
#[must_use]
pub fn together(strength: &Programme, beside: &Programme, joined: Joined) -> Pair {
    let mut pair = Pair {
        strength: strength.protocol.id.clone(),
        beside: beside.protocol.id.clone(),
        states: 0,
        steps: 0,
        days: 0,
        both: 0,
        broken: BTreeMap::new(),
    };
    let both =
        Both { of: [strength, beside], counts: [class(strength, beside), class(beside, strength)], joined };
    let mut edge: BTreeSet<Here> = both.starts().collect();
    let mut seen = edge.clone();
    while pair.days < DAYS && seen.len() < MOST && !edge.is_empty() {
        let mut next = BTreeSet::new();
        for here in &edge {
            for did in EVENINGS {
                for told in MORNINGS {
                    let after = both.day(*here, did, told, &mut pair);
                    if seen.insert(after) {
                        next.insert(after);
                    }
                }
            }
        }
        edge = next;
        pair.days += 1;
    }
    pair.states = seen.len();
    pair
}

/// What a session of another programme counts as here: its declared class, medium where none is declared.
fn class(here: &Programme, other: &Programme) -> Other {
    let base = other.protocol.variant_of.as_ref().map(toml::Spanned::get_ref);
    let named = |id: &String| *id == other.protocol.id || Some(id) == base;
    let found = here.protocol.beside.iter().find(|b| named(b.protocol.get_ref()));
    match found.map_or(LoadClass::Medium, |b| b.class) {
        LoadClass::High => Other::High,
        LoadClass::Medium => Other::Some,
        LoadClass::Light => Other::Light,
    }
}

/// What was done of one programme.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Done {
    Nothing,
    Well,
    TooPainful,
}

const EVENINGS: [[Done; 2]; 9] = {
    use Done::{Nothing, TooPainful, Well};
    [
        [Nothing, Nothing],
        [Nothing, Well],
        [Nothing, TooPainful],
        [Well, Nothing],
        [Well, Well],
        [Well, TooPainful],
        [TooPainful, Nothing],
        [TooPainful, Well],
        [TooPainful, TooPainful],
    ]
};

/// What a morning says to both.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Told {
    Calm,
    Worse,
    Flag,
    Cleared,
}

const MORNINGS: [Told; 4] = [Told::Calm, Told::Worse, Told::Flag, Told::Cleared];

struct Both<'p> {
    of: [&'p Programme; 2],
    /// What the other's session counts as for each.
    counts: [Other; 2],
    joined: Joined,
}

impl Both<'_> {
    /// Every pair of full doses: begun, and ready to rise at once.
    fn starts(&self) -> impl Iterator<Item = Here> {
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
    fn day(&self, here: Here, did: [Done; 2], told: Told, pair: &mut Pair) -> Here {
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
        let letter = |barred| Morning {
            band: match told {
                Told::Worse => Band::Worse,
                Told::Calm | Told::Flag | Told::Cleared => Band::Calm,
            },
            barred,
            flag: told == Told::Flag,
            clear: told == Told::Cleared,
            ..Morning::default()
        };
        // As the course does: the first is told of yesterday's rise of the other, the second of this morning's.
        let to_s = (self.joined.barring)(breached, before_b.open_rise);
        let (now_s, verdict_s) = morning(of_s, after_s, letter(to_s));
        let to_b = (self.joined.barring)(breached, now_s.open_rise);
        let (now_b, verdict_b) = morning(of_b, after_b, letter(to_b));
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
        Here { states: [now_s.word(), now_b.word()], rest, week }
    }

    /// Names the day on which something is broken.
    fn case(&self, here: Here, did: [Done; 2], told: Told) -> String {
        let [strength, beside] = self.of;
        let [s, b] = here.states.map(State::from_word);
        let word = |done: Done| match done {
            Done::Nothing => "nothing done",
            Done::Well => "done well",
            Done::TooPainful => "done with too much pain",
        };
        let told = match told {
            Told::Calm => "a calm morning",
            Told::Worse => "a worse morning",
            Told::Flag => "a red flag",
            Told::Cleared => "a clearance",
        };
        format!(
            "{} at {}: {}; {} at {}: {}; then {told}",
            strength.protocol.id,
            strength.address(s.pos),
            word(did[0]),
            beside.protocol.id,
            beside.address(b.pos),
            word(did[1]),
        )
    }
}

/// A state in which everything that is counted has been seen: the next calm morning may rise.
fn ready(table: &Table, pos: u8) -> State {
    let need = table.at(pos).need;
    let full = State { total: need.count, in_row: need.in_row, calm: need.calm, fresh: true, ..start(pos) };
    normal(table, State { planned: true, ..full })
}

fn letter(done: Done, (other, counts): (Done, Other)) -> Evening {
    let main = |pain| Some(Main { pain, work: Work::Full, effort: EffortBand::Fits });
    Evening {
        main: match done {
            Done::Nothing => None,
            Done::Well => main(PainBand::Target),
            Done::TooPainful => main(PainBand::Over),
        },
        light_over: false,
        other: if other == Done::Nothing { Other::Light } else { counts },
    }
}

fn worked(table: &Table, state: State, done: Done, other: (Done, Other)) -> State {
    evening(table, state, letter(done, other))
}

/// Days of rest owed after an evening: what the dose asks for where it was done, one after high load elsewhere.
fn owed(table: &Table, state: State, done: Done, (other, counts): (Done, Other), before: u8) -> u8 {
    let at = table.at(state.pos);
    let own = match done {
        Done::Nothing => 0,
        Done::Well => at.days_between,
        Done::TooPainful => at.days_between.saturating_add(at.extra_rest).min(7),
    };
    let elsewhere = u8::from(other != Done::Nothing && counts == Other::High);
    before.saturating_sub(1).max(own).max(elsewhere)
}

fn rises(table: &Table, before: State, now: State) -> bool {
    table.at(now.pos).rank > table.at(before.pos).rank
}
