//! The whole way still to go, for the player in the browser: what a page shows set by set, in one piece.
//!
//! The player decides nothing: which sets there are, and which come instead when it hurts, is laid out here.

use heelup_core::words::Language;
use serde::Serialize;

use super::{
    beat::Beat,
    course::{Course, PlannedSet},
    standing::Standing,
    words::SetWords,
};

/// One set as the player takes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Set {
    /// Its number in the whole session, from 1.
    no: usize,
    /// Which of the page's exercises.
    line: String,
    exercise: String,
    side: &'static str,
    surface: Option<&'static str>,
    /// It is the last of its exercise: pain and effort are asked after it.
    last: bool,
    /// "Right leg · set 2 of 3"
    head: String,
    /// "Set 2 of 3, right leg"
    words: String,
    /// The number shown before it begins.
    big: String,
    beat: Beat,
    /// Seconds of each hold or turn, where several are done in one go and kept one by one.
    each: Option<u16>,
    /// Seconds this leg rests before its next set.
    rest: u16,
    /// Seconds to change legs, where the next set is of the other one.
    switch: Option<u16>,
}

/// Seconds to change legs: time to turn round, no dose. The leg that worked goes on resting meanwhile.
const SWITCH_S: u16 = 15;

/// The sets still to do, and those that come instead when it hurts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Score {
    /// Sets in the whole session.
    total: usize,
    sets: Vec<Set>,
    /// Every set of the easier form that may come.
    easier: Vec<Set>,
    /// Which of them are left, after so many of the sets above.
    after: Vec<Vec<usize>>,
}

impl Score {
    /// Lays the way out; `offered` says whether an easier form may still be chosen.
    pub(super) fn of(standing: &Standing, offered: bool) -> Self {
        let (course, language) = (standing.course(), standing.language);
        let sets = sets(language, &course, "");
        let (mut easier, mut after) = (Vec::new(), Vec::new());
        for more in (0..=sets.len()).filter(|_| offered) {
            let lighter = standing.easier_after(more);
            let left = self::sets(language, &Course::new(&lighter, &standing.done_after(more)), "e");
            after.push(left.into_iter().map(|set| place(&mut easier, set)).collect());
        }
        Self { total: course.total(), sets, easier, after }
    }

    /// Returns it as JSON.
    pub(super) fn json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }
}

fn place(known: &mut Vec<Set>, set: Set) -> usize {
    known.iter().position(|other| *other == set).unwrap_or_else(|| {
        known.push(set);
        known.len() - 1
    })
}

fn sets(language: Language, course: &Course<'_>, prefix: &str) -> Vec<Set> {
    let open: Vec<(usize, &PlannedSet<'_>)> = course.open().collect();
    open.iter()
        .enumerate()
        .map(|(at, (no, set))| {
            let last = open.iter().skip(at + 1).all(|(_, later)| later.line_no != set.line_no);
            let switch = open.get(at + 1).is_some_and(|(_, next)| {
                next.line_no == set.line_no && next.side != set.side && set.line.rest_s.is_some()
            });
            one(language, *no, set, last, switch, prefix)
        })
        .collect()
}

fn one(language: Language, no: usize, set: &PlannedSet<'_>, last: bool, switch: bool, prefix: &str) -> Set {
    let words = SetWords::new(language, set);
    let beat = Beat::of(set);
    let in_one_go = set.holds > 1 || beat.kind == "turns";
    Set {
        no,
        line: format!("{prefix}{}", set.line_no),
        exercise: set.line.exercise.clone(),
        side: words.side_id,
        surface: words.surface_id,
        last,
        head: words.head,
        words: words.set,
        big: words.big,
        each: in_one_go.then_some(beat.seconds),
        rest: set.line.rest_s.unwrap_or(0),
        switch: switch.then_some(SWITCH_S),
        beat,
    }
}
