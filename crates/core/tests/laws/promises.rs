//! What is promised to everyone: a way up and a way down from everywhere, no rise in silence, a review in time.

use heelup_core::{
    catalog::ReviewDays,
    programme::{
        Band, Evening, Main, Morning, OutcomeChange, PainBand, ReviewInput, ReviewState, State, Table,
        evening, morning, start,
    },
    today::{Decision, ReviewLevel},
};

use super::{
    explore::reached,
    letters::{CALM, GOOD},
};
use crate::care;

/// From anywhere it may take so much longer than from a start: rest that is owed, a cool-down, one dose back.
const FROM_ANYWHERE_DAYS: u16 = 14;

fn followed(verdict_planned: bool) -> Evening {
    Evening { main: verdict_planned.then_some(GOOD), ..Evening::default() }
}

/// Days until the plan-following person on calm mornings has graduated; gates are passed when they come.
fn days_to_graduate(table: &Table, mut state: State) -> Option<u16> {
    for day in 0..400 {
        if table.at(state.pos).maintenance {
            return Some(day);
        }
        let (after, verdict) = morning(table, state, Morning { clear: true, ..CALM });
        state = evening(table, after, followed(verdict.plan.is_some()));
    }
    None
}

#[test]
fn from_every_state_there_is_a_way_up() {
    for (id, programme) in &care().programmes {
        let table = &programme.table;
        for state in reached(table, 400) {
            let days =
                days_to_graduate(table, state).unwrap_or_else(|| panic!("{id}: no way up from {state:?}"));
            let promised = u16::from(programme.protocol.graduate_within.weeks) * 7 + FROM_ANYWHERE_DAYS;
            assert!(days <= promised, "{id}: {days} days from {state:?}, at most {promised}");
        }
    }
}

#[test]
fn from_every_state_pain_over_the_ceiling_leads_down_or_to_rest_by_the_next_morning() {
    let over = Evening { main: Some(Main { pain: PainBand::Over, ..GOOD }), ..Evening::default() };
    for (id, programme) in &care().programmes {
        let table = &programme.table;
        for state in reached(table, 400) {
            let (after, _) = morning(table, state, CALM);
            let (next, verdict) = morning(table, evening(table, after, over), CALM);
            let lower = table.at(next.pos).rank < table.at(after.pos).rank;
            assert!(lower || verdict.plan.is_none(), "{id}: {after:?} stays {next:?} with {verdict:?}");
        }
    }
}

#[test]
fn a_year_of_silence_never_rises() {
    for (id, programme) in &care().programmes {
        let table = &programme.table;
        for state in reached(table, 60) {
            let mut state = state;
            for day in 0..365 {
                let (after, verdict) = morning(table, state, Morning { band: Band::Missing, ..CALM });
                assert!(table.at(after.pos).rank <= table.at(state.pos).rank, "{id}: day {day} {state:?}");
                assert!(verdict.plan.is_none(), "{id}: day {day} plans into silence");
                state = evening(table, after, Evening::default());
            }
        }
    }
}

/// Each threshold is met once: a counter that stood still on one would sink the dose week after week.
#[test]
fn a_year_away_costs_two_rungs_and_a_stage_and_no_more() {
    for (id, programme) in &care().programmes {
        let table = &programme.table;
        for from in 0..u8::try_from(table.positions.len()).unwrap() {
            let (after, verdict) = morning(table, start(from), CALM);
            let mut state = evening(table, after, followed(verdict.plan.is_some()));
            let mut fell = Vec::new();
            for away in 1..=365 {
                let (after, _) = morning(table, state, Morning { band: Band::Missing, ..CALM });
                if after.pos != state.pos {
                    fell.push(away);
                }
                state = evening(table, after, Evening::default());
            }
            assert!(
                fell.iter().all(|day| [7, 14, 28].contains(day)),
                "{id}: from {from} fell on days {fell:?}"
            );
            assert!(
                table.at(state.pos).stage + 1 >= table.at(from).stage,
                "{id}: from {from} to {}",
                state.pos
            );
        }
    }
}

/// P7: a flag is never a shorter way up: cleared the next morning, the dose is at most what it would have been.
#[test]
fn a_red_flag_never_leaves_the_dose_higher_than_no_flag_does() {
    for (id, programme) in &care().programmes {
        let table = &programme.table;
        for state in reached(table, 400).into_iter().filter(|s| !s.stopped) {
            for band in [Band::Calm, Band::Slight, Band::Worse, Band::Missing] {
                for rising in [false, true] {
                    let letter = Morning { band, rising, ..CALM };
                    let next = |first: Morning, second: Morning| {
                        let (after, _) = morning(table, state, first);
                        morning(table, evening(table, after, Evening::default()), second).0
                    };
                    let plain = next(letter, CALM);
                    let flagged = next(Morning { flag: true, ..letter }, Morning { clear: true, ..CALM });
                    assert!(
                        table.at(flagged.pos).rank <= table.at(plain.pos).rank,
                        "{id}: {state:?} {letter:?}: {} with a flag, {} without",
                        flagged.pos,
                        plain.pos
                    );
                }
            }
        }
    }
}

#[test]
fn whoever_has_only_good_days_graduates_within_the_declared_weeks() {
    for (id, programme) in &care().programmes {
        let table = &programme.table;
        let weeks = programme.protocol.graduate_within.weeks;
        for start_text in &programme.protocol.start {
            let at = programme.position(start_text.at.get_ref()).unwrap();
            let days = days_to_graduate(table, start(at)).unwrap();
            assert!(days <= u16::from(weeks) * 7, "{id}: {days} days from {}", start_text.at.get_ref());
        }
    }
}

/// Returns the days on which a review stands due, each answered "no change" two days later, and what it was.
fn reviews(days: &ReviewDays, outcome: OutcomeChange, steady: bool) -> Vec<(u16, ReviewLevel)> {
    let mut clock = ReviewState::default();
    let mut due_since: Option<u16> = None;
    let mut found = Vec::new();
    for day in 0..365 {
        let answered = due_since.is_some_and(|since| day == since + 2);
        let input = ReviewInput { outcome, steady, answered, still_worse: false };
        let (next, due) = clock.morning(days, input);
        if let (Some(level), None) = (due, due_since) {
            found.push((day, level));
        }
        due_since = due.and(due_since.or(Some(day)));
        clock = next.evening();
    }
    found
}

#[test]
fn whoever_never_improves_is_referred_in_time() {
    for (id, programme) in &care().programmes {
        let days = &programme.protocol.review;
        let (firm, specialist) = (u16::from(days.firm_day), u16::from(days.specialist_day));
        let all = |first: u8| {
            vec![
                (u16::from(first), ReviewLevel::Soft),
                (firm, ReviewLevel::Firm),
                (specialist, ReviewLevel::Specialist),
            ]
        };
        assert_eq!(reviews(days, OutcomeChange::None, true), all(days.soft_days[0]), "{id}");
        assert_eq!(reviews(days, OutcomeChange::Unknown, true), all(days.soft_days[1]), "{id}");
        for outcome in [OutcomeChange::None, OutcomeChange::Unknown] {
            let rest = all(0).split_off(1);
            assert_eq!(reviews(days, outcome, false), rest, "{id}: hardly any work was done");
        }
        assert_eq!(reviews(days, OutcomeChange::Meaningful, true), [], "{id}");
        assert!(firm <= 91 && specialist <= 182 && days.soft_days[1] <= 70, "{id}");
    }
}

#[test]
fn a_standing_review_waits_for_its_answer() {
    let days = &care().programmes.values().next().unwrap().protocol.review;
    let mut clock = ReviewState::default();
    let input = ReviewInput { outcome: OutcomeChange::None, steady: true, ..ReviewInput::default() };
    for day in 0..80u8 {
        let (next, due) = clock.morning(days, input);
        assert_eq!(due.is_some(), day >= days.soft_days[0], "day {day}");
        clock = next.evening();
    }
}

#[test]
fn a_standing_flag_is_referred_every_day_until_it_is_cleared() {
    for programme in care().programmes.values() {
        let table = &programme.table;
        let (mut state, _) = morning(table, start(0), Morning { flag: true, ..CALM });
        for _ in 0..200 {
            state = evening(table, state, Evening::default());
            let (after, verdict) = morning(table, state, CALM);
            assert_eq!((verdict.decision, verdict.plan), (Decision::Refer, None));
            state = after;
        }
    }
}
