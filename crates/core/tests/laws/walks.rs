//! Long lives, day by day: whatever people report and do, the laws hold.

use heelup_core::programme::{Morning, Other, State, Table, evening, morning, normal, start};
use proptest::prelude::*;

use super::{
    letters::{Done, a_morning, an_evening, lived},
    monitor::{Monitor, monotone},
};
use crate::care;

type Life = Vec<(Morning, (Done, bool, Other))>;

/// Lives a life from a position on.
fn live(table: &Table, from: u8, life: &Life) -> Result<(), TestCaseError> {
    let (mut state, mut monitor) = (start(from), Monitor::new());
    for (day, (letter, (done, light_over, other))) in life.iter().enumerate() {
        let at = state;
        let told =
            |law: String| TestCaseError::fail(format!("day {day}: {law}\n  before {at:?}\n  {letter:?}"));
        monotone(table, state, *letter).map_err(told)?;
        let (after, verdict) = morning(table, state, *letter);
        monitor.morning(table, &state, *letter, &after, &verdict).map_err(told)?;
        in_range(table, &after).map_err(told)?;
        let evened = lived(*done, *light_over, *other, verdict.plan.is_some());
        monitor.evening(table.at(after.pos), evened, verdict.plan.is_some());
        state = evening(table, after, evened);
        in_range(table, &state).map_err(told)?;
    }
    Ok(())
}

/// I1: every field is in its range, the normal form is reached, and the word holds the state.
pub(crate) fn in_range(table: &Table, state: &State) -> Result<(), String> {
    let ranges = [
        (u32::from(state.pos), u32::try_from(table.positions.len()).unwrap() - 1, "pos"),
        (u32::from(state.in_row), 7, "in_row"),
        (u32::from(state.total), 15, "total"),
        (u32::from(state.calm), 7, "calm"),
        (u32::from(state.watch), 2, "watch"),
        (u32::from(state.owed), 7, "owed"),
        (u32::from(state.week), 0b11_1111, "week"),
        (u32::from(state.idle), 29, "idle"),
        (u32::from(state.brake), 14, "brake"),
    ];
    for (value, most, name) in ranges {
        if value > most {
            return Err(format!("I1 {name} is {value}"));
        }
    }
    if normal(table, *state) != *state {
        return Err("I1 the state is not in its normal form".into());
    }
    if state.stopped && (state.in_row, state.total, state.calm, state.fresh) != (0, 0, 0, false) {
        return Err("I3 counters run while stopped".into());
    }
    Ok(())
}

proptest! {
    #![proptest_config(super::config(400))]

    #[test]
    fn no_life_breaks_a_law(
        from in 0..1000usize,
        life in prop::collection::vec((a_morning(), an_evening()), 1..250),
    ) {
        for programme in care().programmes.values() {
            let table = &programme.table;
            let from = u8::try_from(from % table.positions.len()).unwrap();
            live(table, from, &life)?;
        }
    }
}
