//! What would have made today another day, and how soon the next step can come: asked of the same functions.

use super::{
    Band, Barred, EffortBand, Evening, Main, Morning, NONE, Other, PainBand, State, Table, Verdict, Work,
    evening, morning,
};
use crate::criteria::Truth;

/// A day that would have been decided differently, and the letters that lead there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherDay {
    /// Yesterday's letter, if it is the one that differs.
    pub yesterday: Option<Evening>,
    /// This morning's letter.
    pub today: Morning,
    /// How many fields differ.
    pub fields: u8,
    /// What would be decided.
    pub verdict: Verdict,
    /// Where the programme would then stand.
    pub pos: u8,
}

/// Tries every other morning, and every other evening of yesterday with the same morning.
///
/// `before` is the state this morning found; `yesterday` the state and letter of the evening before, if
/// there was one. Returns what differs in rule, decision or position, in a fixed order.
#[must_use]
pub fn other_days(
    table: &Table,
    before: State,
    letter: Morning,
    yesterday: Option<(State, Evening)>,
) -> Vec<OtherDay> {
    let (here, verdict) = morning(table, before, letter);
    let differs = |pos: u8, v: &Verdict| {
        pos != here.pos || v.decision != verdict.decision || v.plan.is_some() != verdict.plan.is_some()
    };
    let mut days = Vec::new();
    for today in mornings() {
        let fields = morning_fields(letter, today);
        if fields == 0 {
            continue;
        }
        let (state, verdict) = morning(table, before, today);
        if differs(state.pos, &verdict) {
            days.push(OtherDay { yesterday: None, today, fields, verdict, pos: state.pos });
        }
    }
    let Some((evening_state, was)) = yesterday else { return days };
    for other in evenings(was) {
        let fields = evening_fields(was, other);
        if fields == 0 {
            continue;
        }
        let (state, verdict) = morning(table, evening(table, evening_state, other), letter);
        if differs(state.pos, &verdict) {
            days.push(OtherDay { yesterday: Some(other), today: letter, fields, verdict, pos: state.pos });
        }
    }
    days
}

/// When the next rise can come for a person who follows the plan on calm mornings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// Days from today; 1 is tomorrow.
    pub days: u16,
    /// What that morning would decide.
    pub verdict: Verdict,
    /// Where the programme would then stand.
    pub pos: u8,
    /// Sessions done until then, today's included.
    pub sessions: u8,
    /// A gate was passed on the way.
    pub gated: bool,
}

/// How far ahead a forecast looks, in days.
const HORIZON: u16 = 400;

/// Runs the plan-following person forward until the dose rises above today's.
///
/// `today` is this day's evening if its work is over; otherwise the plan is taken as done in full.
#[must_use]
pub fn earliest_rise(table: &Table, after_morning: State, today: Option<Evening>) -> Option<Forecast> {
    let rank = table.at(after_morning.pos).rank;
    let from = after_morning.pos;
    forecast(table, after_morning, today, |pos| {
        table.at(pos).rank > rank || (pos == table.at(from).up && pos != from)
    })
}

/// Runs the plan-following person forward until the last gate is passed.
#[must_use]
pub fn earliest_graduation(table: &Table, after_morning: State, today: Option<Evening>) -> Option<Forecast> {
    if table.at(after_morning.pos).maintenance {
        return None;
    }
    forecast(table, after_morning, today, |pos| table.at(pos).maintenance)
}

fn forecast(
    table: &Table,
    mut state: State,
    today: Option<Evening>,
    reached: impl Fn(u8) -> bool,
) -> Option<Forecast> {
    if state.stopped || table.at(state.pos).up == NONE && !state.cooling() && table.at(state.pos).maintenance
    {
        return None;
    }
    let good = Main { pain: PainBand::Target, work: Work::Full, effort: EffortBand::Fits };
    let calm = Morning { band: Band::Calm, ..Morning::default() };
    let mut sessions: u8 = 0;
    let mut gated = false;
    for days in 1..=HORIZON {
        let main = state.planned.then_some(good);
        let followed = Evening { main, ..Evening::default() };
        let letter = if days == 1 { today.unwrap_or(followed) } else { followed };
        sessions = sessions.saturating_add(u8::from(letter.main.is_some()));
        let was = state.pos;
        let evened = evening(table, state, letter);
        let (next, verdict) = morning(table, evened, calm);
        gated |= table.at(was).gated && next.pos == table.at(was).up && next.pos != was;
        state = next;
        if reached(state.pos) {
            return Some(Forecast { days, verdict, pos: state.pos, sessions, gated });
        }
    }
    None
}

/// Returns every morning letter there is.
pub(super) fn mornings() -> impl Iterator<Item = Morning> {
    let bands = [Band::Calm, Band::Slight, Band::Worse, Band::Missing];
    let gates = [Truth::Holds, Truth::Unknown, Truth::Fails];
    let barred = [Barred::No, Barred::Outside, Barred::OtherRise];
    bands.into_iter().flat_map(move |band| {
        gates.into_iter().flat_map(move |gate| {
            barred.into_iter().flat_map(move |barred| {
                (0..8u8).map(move |bits| Morning {
                    band,
                    gate,
                    barred,
                    rising: bits & 1 != 0,
                    flag: bits & 2 != 0,
                    clear: bits & 4 != 0,
                })
            })
        })
    })
}

/// Returns every evening that keeps the load outside as it was, and the present one with other loads outside.
fn evenings(was: Evening) -> impl Iterator<Item = Evening> {
    let pains = [PainBand::Target, PainBand::Ceiling, PainBand::Over];
    let works = [Work::Full, Work::Lightened, Work::Partial];
    let efforts = [EffortBand::Fits, EffortBand::High];
    let mains = pains.into_iter().flat_map(move |pain| {
        works
            .into_iter()
            .flat_map(move |work| efforts.into_iter().map(move |effort| Some(Main { pain, work, effort })))
    });
    let with_main = std::iter::once(None).chain(mains).map(move |main| Evening { main, ..was });
    let with_other =
        [Other::Light, Other::Some, Other::High].into_iter().map(move |other| Evening { other, ..was });
    with_main.chain(with_other)
}

fn morning_fields(a: Morning, b: Morning) -> u8 {
    u8::from(a.band != b.band)
        + u8::from(a.rising != b.rising)
        + u8::from(a.gate != b.gate)
        + u8::from(a.barred != b.barred)
        + u8::from(a.flag != b.flag)
        + u8::from(a.clear != b.clear)
}

fn evening_fields(a: Evening, b: Evening) -> u8 {
    let main = match (a.main, b.main) {
        (Some(a), Some(b)) => {
            u8::from(a.pain != b.pain) + u8::from(a.work != b.work) + u8::from(a.effort != b.effort)
        }
        (None, None) => 0,
        _ => 3,
    };
    main + u8::from(a.other != b.other) + u8::from(a.light_over != b.light_over)
}
