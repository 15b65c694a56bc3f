//! How a decision looks: its field, its sign, and the signs of its rows. Never a colour without a sign.

use heelup_core::{
    today::{DayAnswer, Decision, Stair, Standing, Stands},
    words::Way,
};

/// How a day looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    /// The class of the field.
    pub(crate) field: &'static str,
    /// The class of the sign.
    pub(crate) sign: &'static str,
}

impl Look {
    /// Returns how a day's answer looks. A review heads a day in words; the day keeps its own look.
    pub(crate) fn of(answer: &DayAnswer, first_day: bool) -> Self {
        let decision = answer.beneath.map_or(answer.decision, |(decision, _)| decision);
        Self::decision(decision, first_day)
    }

    const fn decision(decision: Decision, first_day: bool) -> Self {
        let (field, sign) = match decision {
            Decision::Hold if first_day => ("go", "g-up"),
            Decision::Progress | Decision::ProgressStage => ("go", "g-up"),
            Decision::Hold => ("hold", "g-same"),
            Decision::Reduce => ("reduce", "g-down"),
            Decision::Rest => ("rest", "g-rest"),
            Decision::Ask => ("ask", "g-ask"),
            Decision::Return => ("return", "g-return"),
            Decision::Refer => ("refer", "g-refer"),
            Decision::Graduate => ("graduate", "g-flag"),
        };
        Self { field, sign }
    }

    /// Returns the classes of the sign beside a reason.
    #[expect(clippy::unused_self, reason = "templates call it on the value they have")]
    pub(crate) const fn row(&self, stands: Stands) -> &'static str {
        match stands {
            Stands::Met => "g-tick yes",
            Stands::NotYet => "g-ring",
            Stands::Unknown => "g-wait",
            Stands::Less => "g-down",
        }
    }

    /// Returns the class of the sign beside a fork.
    #[expect(clippy::unused_self, reason = "templates call it on the value they have")]
    pub(crate) const fn way(&self, way: Way) -> &'static str {
        match way {
            Way::Up => "g-up",
            Way::Same => "g-same",
            Way::Down => "g-down",
        }
    }
}

/// One step of the staircase as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    /// Its number among all stages, from 1.
    pub(crate) number: usize,
    /// One or two words.
    pub(crate) short: String,
    standing: Standing,
}

impl Step {
    /// Returns the class of the step.
    pub(crate) const fn class(&self) -> &'static str {
        match self.standing {
            Standing::Done => "done",
            Standing::Here => "here",
            Standing::Ahead => "ahead",
        }
    }

    /// Says whether the person stands on it.
    pub(crate) fn is_here(&self) -> bool {
        self.standing == Standing::Here
    }

    /// Says whether it is passed.
    pub(crate) fn is_done(&self) -> bool {
        self.standing == Standing::Done
    }
}

/// Returns the steps to draw: all of them up to six, else two behind, the present one and two ahead.
pub(crate) fn steps(stairs: &[Stair]) -> Vec<Step> {
    let here = stairs.iter().position(|s| s.standing == Standing::Here).unwrap_or(0);
    let (from, to) = if stairs.len() <= 6 {
        (0, stairs.len())
    } else {
        let from = here.saturating_sub(2).min(stairs.len() - 5);
        (from, from + 5)
    };
    stairs
        .iter()
        .enumerate()
        .take(to)
        .skip(from)
        .map(|(n, s)| Step { number: n + 1, short: s.short.clone(), standing: s.standing })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stairs(count: usize, here: usize) -> Vec<Stair> {
        (0..count)
            .map(|n| Stair {
                id: n.to_string(),
                name: n.to_string(),
                short: n.to_string(),
                standing: match n.cmp(&here) {
                    std::cmp::Ordering::Less => Standing::Done,
                    std::cmp::Ordering::Equal => Standing::Here,
                    std::cmp::Ordering::Greater => Standing::Ahead,
                },
            })
            .collect()
    }

    #[test]
    fn a_long_staircase_shows_two_behind_and_two_ahead() {
        let numbers = |here| steps(&stairs(9, here)).iter().map(|s| s.number).collect::<Vec<_>>();
        assert_eq!(numbers(4), [3, 4, 5, 6, 7]);
        assert_eq!(numbers(0), [1, 2, 3, 4, 5]);
        assert_eq!(numbers(8), [5, 6, 7, 8, 9]);
        assert_eq!(steps(&stairs(5, 2)).len(), 5);
    }

    #[test]
    fn the_first_day_looks_like_a_start_and_not_like_a_repeat() {
        assert_eq!(Look::decision(Decision::Hold, true).field, "go");
        assert_eq!(Look::decision(Decision::Hold, false).field, "hold");
    }
}
