//! The way through a session: the day's doses as single sets, and which of them is next.
//!
//! A set that was recorded fills the first open place it fits, so that an interrupted session goes on
//! where it stopped, on another phone or after a reload. Nothing here changes a dose.

use heelup_core::{catalog::Legs, journal::SetDone, today::DoseLine, units::Involved};

/// One set of the day; short holds without rest between them, and turns of running, are one set of several.
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
    /// How many holds or turns are still to be done in one go; 1 for everything else.
    pub(crate) holds: u8,
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
    /// Every set in order, each with what is left of it and how many records it took in.
    sets: Vec<(PlannedSet<'a>, u8)>,
}

impl<'a> Course<'a> {
    /// Lays the day's doses out as sets, and puts what was done into its places.
    pub(crate) fn new(plan: &'a [DoseLine], done: &[SetDone]) -> Self {
        let mut sets: Vec<(PlannedSet<'a>, u8)> =
            plan.iter().enumerate().flat_map(|(no, line)| sets_of(no, line)).map(|set| (set, 0)).collect();
        for set in done {
            if let Some((place, taken)) =
                sets.iter_mut().find(|(place, _)| place.holds > 0 && place.fits(set))
            {
                place.holds -= 1;
                *taken += 1;
            }
        }
        Self { sets }
    }

    /// Returns the next open set and its number in the whole session, from 1; none when all is done.
    pub(crate) fn next(&self) -> Option<(usize, &PlannedSet<'a>)> {
        self.open().next()
    }

    /// Returns every open set with its number in the whole session, from 1.
    pub(crate) fn open(&self) -> impl Iterator<Item = (usize, &PlannedSet<'a>)> {
        self.sets.iter().enumerate().filter(|(_, (set, _))| set.holds > 0).map(|(n, (set, _))| (n + 1, set))
    }

    /// Returns how many sets there are.
    pub(crate) fn total(&self) -> usize {
        self.sets.len()
    }

    /// Returns how many of them are done.
    pub(crate) fn done(&self) -> usize {
        self.sets.iter().filter(|(set, _)| set.holds == 0).count()
    }

    /// Says whether nothing of the next set's exercise is done yet.
    pub(crate) fn begins_a_line(&self) -> bool {
        self.next().is_some_and(|(_, next)| {
            self.sets.iter().all(|(set, taken)| set.line_no != next.line_no || *taken == 0)
        })
    }
}

/// Rest so short that holds are done in one go, in seconds.
const IN_ONE_GO_S: u16 = 15;

/// Returns the sets of one dose: set by set, each leg in turn where each has its own.
fn sets_of(line_no: usize, line: &DoseLine) -> impl Iterator<Item = PlannedSet<'_>> {
    let sides: &[Involved] = match (line.legs, line.side) {
        (Legs::Both, _) => &[Involved::Both],
        (Legs::Each, _) | (Legs::One, Involved::Both) => &[Involved::Left, Involved::Right],
        (Legs::One, Involved::Left) => &[Involved::Left],
        (Legs::One, Involved::Right) => &[Involved::Right],
    };
    // Turns of running and walking are one outing.
    let one_go = line.run_min.is_some()
        || (line.reps.is_none() && line.hold_s.is_some() && line.rest_s.unwrap_or(0) < IN_ONE_GO_S);
    let sets = line.sets.max(1);
    let (of, holds) = if one_go { (1, sets) } else { (sets, 1) };
    (1..=of).flat_map(move |number| {
        sides.iter().map(move |side| PlannedSet { line, line_no, side: *side, number, of, holds })
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
            load_body_percent: None,
            run_min: None,
            walk_min: None,
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
        assert_eq!((course.total(), course.done()), (5, 2));
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
    fn short_holds_without_rest_are_one_set_for_each_leg() {
        let stretch = DoseLine {
            reps: None,
            hold_s: Some(10),
            rest_s: None,
            ..line("stretch", Legs::Each, Involved::Both, 10)
        };
        let plan = [stretch];
        let course = Course::new(&plan, &[]);
        assert_eq!((course.total(), course.next().unwrap().1.holds), (2, 10));
        let sets: Vec<_> = (0..4).map(|_| done("stretch", Involved::Left)).collect();
        let course = Course::new(&plan, &sets);
        let (n, next) = course.next().unwrap();
        assert_eq!((n, next.side, next.holds, course.done()), (1, Involved::Left, 6, 0));
        let sets: Vec<_> = (0..10).map(|_| done("stretch", Involved::Left)).collect();
        assert_eq!(Course::new(&plan, &sets).next().unwrap().1.side, Involved::Right);
    }

    #[test]
    fn turns_of_running_are_one_outing_and_go_on_where_it_stopped() {
        let turns = DoseLine {
            reps: None,
            run_min: Some(1),
            walk_min: Some(4),
            ..line("run", Legs::Both, Involved::Right, 5)
        };
        let plan = [turns];
        assert_eq!(Course::new(&plan, &[]).next().map(|(n, set)| (n, set.holds)), Some((1, 5)));
        let sets = [done("run", Involved::Both), done("run", Involved::Both)];
        let course = Course::new(&plan, &sets);
        assert_eq!((course.total(), course.next().unwrap().1.holds), (1, 3));
    }

    #[test]
    fn heavy_holds_with_rest_between_stay_single_sets() {
        let hold = DoseLine {
            reps: None,
            hold_s: Some(45),
            rest_s: Some(90),
            ..line("hold", Legs::Both, Involved::Right, 5)
        };
        assert_eq!(Course::new(&[hold], &[]).total(), 5);
    }

    #[test]
    fn work_that_was_not_planned_fills_no_place() {
        let plan = [line("raise", Legs::One, Involved::Right, 1)];
        let sets = [done("raise", Involved::Left), done("hop", Involved::Right)];
        let course = Course::new(&plan, &sets);
        assert_eq!(course.next().map(|(n, _)| n), Some(1));
    }
}
