//! The way through a session: the day's doses as single sets, and which of them is next.
//!
//! A set that was recorded fills the first open place it fits, so that an interrupted session goes on
//! where it stopped, on another phone or after a reload. Nothing here changes a dose.

use heelup_core::{catalog::Legs, journal::SetDone, today::DoseLine, units::Involved};

/// One set of the day.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct PlannedSet<'a> {
    /// The dose it belongs to.
    pub(crate) line: &'a DoseLine,
    /// Which of the day's doses, from 0.
    pub(crate) line_no: usize,
    /// The leg or legs that work.
    pub(crate) side: Involved,
    /// Which set of this leg, from 1.
    pub(crate) number: u8,
    /// How many sets this leg has.
    pub(crate) of: u8,
}

impl PlannedSet<'_> {
    fn fits(&self, done: &SetDone) -> bool {
        done.exercise == self.line.exercise
            && done.side == self.side
            && (done.surface.is_none() || self.line.surface.is_none() || done.surface == self.line.surface)
    }
}

/// The whole way through a session, with what is done of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Course<'a> {
    /// Every set, in order; beside it the recorded set that filled its place.
    pub(crate) sets: Vec<(PlannedSet<'a>, Option<&'a SetDone>)>,
}

impl<'a> Course<'a> {
    /// Lays the day's doses out as sets, and puts what was done into its places.
    pub(crate) fn new(plan: &'a [DoseLine], done: &'a [SetDone]) -> Self {
        let mut sets: Vec<(PlannedSet<'a>, Option<&'a SetDone>)> = plan
            .iter()
            .enumerate()
            .flat_map(|(line_no, line)| sets_of(line_no, line))
            .map(|set| (set, None))
            .collect();
        for set in done {
            if let Some((_, place)) =
                sets.iter_mut().find(|(planned, place)| place.is_none() && planned.fits(set))
            {
                *place = Some(set);
            }
        }
        Self { sets }
    }

    /// Returns the next open set and its number in the whole session, from 1; none when all is done.
    pub(crate) fn next(&self) -> Option<(usize, &PlannedSet<'a>)> {
        self.sets.iter().enumerate().find(|(_, (_, done))| done.is_none()).map(|(n, (set, _))| (n + 1, set))
    }

    /// Says whether the next set is the first of its exercise.
    pub(crate) fn begins_a_line(&self) -> bool {
        self.next().is_some_and(|(_, next)| {
            !self.sets.iter().any(|(set, done)| set.line_no == next.line_no && done.is_some())
        })
    }
}

/// Returns the sets of one dose: set by set, each leg in turn where each has its own.
fn sets_of(line_no: usize, line: &DoseLine) -> impl Iterator<Item = PlannedSet<'_>> {
    let sides: &[Involved] = match (line.legs, line.side) {
        (Legs::Both, _) => &[Involved::Both],
        (Legs::Each, _) | (Legs::One, Involved::Both) => &[Involved::Left, Involved::Right],
        (Legs::One, Involved::Left) => &[Involved::Left],
        (Legs::One, Involved::Right) => &[Involved::Right],
    };
    let of = line.sets.max(1);
    (1..=of).flat_map(move |number| {
        sides.iter().map(move |side| PlannedSet { line, line_no, side: *side, number, of })
    })
}

#[cfg(test)]
mod tests {
    use heelup_core::catalog::{Provenance, Range};

    use super::*;

    fn line(exercise: &str, legs: Legs, side: Involved, sets: u8) -> DoseLine {
        DoseLine {
            exercise: exercise.into(),
            name: exercise.into(),
            legs,
            side,
            surface: None,
            range: Range::Full,
            sets,
            reps: Some(12),
            hold_s: None,
            minutes: None,
            tempo: None,
            load_kg: None,
            rep_max: None,
            effort: None,
            rest_s: Some(90),
            from: Provenance::default(),
        }
    }

    fn done(exercise: &str, side: Involved) -> SetDone {
        SetDone {
            exercise: exercise.into(),
            surface: None,
            side,
            reps: Some(12),
            seconds: None,
            load_kg: None,
            pain: None,
            effort: None,
        }
    }

    #[test]
    fn an_interrupted_session_goes_on_at_the_next_set() {
        let plan =
            [line("raise", Legs::One, Involved::Right, 3), line("stretch", Legs::Both, Involved::Right, 2)];
        let sets = [done("raise", Involved::Right), done("raise", Involved::Right)];
        let course = Course::new(&plan, &sets);
        assert_eq!(course.sets.len(), 5);
        let (n, next) = course.next().unwrap();
        assert_eq!((n, next.number, next.of, next.line_no), (3, 3, 3, 0));
        assert!(!course.begins_a_line());
    }

    #[test]
    fn a_new_exercise_begins_with_its_first_set() {
        let plan =
            [line("raise", Legs::Both, Involved::Right, 1), line("stretch", Legs::Both, Involved::Right, 2)];
        let sets = [done("raise", Involved::Both)];
        let course = Course::new(&plan, &sets);
        assert!(course.begins_a_line());
        assert_eq!(course.next().unwrap().1.line.exercise, "stretch");
    }

    #[test]
    fn each_leg_has_its_own_sets_in_turn() {
        let plan = [line("balance", Legs::Each, Involved::Left, 2)];
        let course = Course::new(&plan, &[]);
        let sides: Vec<_> = course.sets.iter().map(|(set, _)| (set.side, set.number)).collect();
        assert_eq!(
            sides,
            [(Involved::Left, 1), (Involved::Right, 1), (Involved::Left, 2), (Involved::Right, 2)]
        );
    }

    #[test]
    fn work_that_was_not_planned_fills_no_place() {
        let plan = [line("raise", Legs::One, Involved::Right, 1)];
        let sets = [done("raise", Involved::Left), done("hop", Involved::Right)];
        let course = Course::new(&plan, &sets);
        assert_eq!(course.next().map(|(n, _)| n), Some(1));
    }
}
