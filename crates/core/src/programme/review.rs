//! The review clock, beside the tracks: it asks for an assessment and bars rises, it never takes load away.

use crate::today::ReviewLevel;

/// Change in the outcome since the programme began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OutcomeChange {
    /// Nobody knows.
    #[default]
    Unknown,
    /// Asked, and there is none to speak of.
    None,
    /// Clearly better.
    Meaningful,
    /// Recovered.
    Recovered,
}

/// What the clock is told each morning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReviewInput {
    /// Change in the outcome.
    pub outcome: OutcomeChange,
    /// The work was done steadily.
    pub steady: bool,
    /// A review was answered since yesterday, or a clinician has seen it.
    pub answered: bool,
    /// Worse for two weeks although the dose was lowered.
    pub still_worse: bool,
}

/// The clock: day of the programme and the last prompt answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReviewState {
    /// Days since the start, 0–189; it stops there.
    pub day: u8,
    /// How many of the prompts are answered, 0–3.
    pub answered: u8,
    /// The "still worse" prompt stands answered for the present trend.
    pub worse_answered: bool,
}

impl ReviewState {
    /// Returns what stands due this morning, and the clock after it.
    #[must_use]
    pub fn morning(
        mut self,
        days: &crate::catalog::ReviewDays,
        input: ReviewInput,
    ) -> (Self, Option<ReviewLevel>) {
        if !input.still_worse {
            self.worse_answered = false;
        }
        let due = self.due(days, input);
        match due {
            Some(_) if !input.answered => (self, due),
            Some(ReviewLevel::StillWorse) => {
                self.worse_answered = true;
                (self, None)
            }
            Some(level) => {
                self.answered = self.answered.max(rank(level));
                (self, None)
            }
            None => (self, None),
        }
    }

    /// A day passes.
    #[must_use]
    pub const fn evening(mut self) -> Self {
        if self.day < 189 {
            self.day += 1;
        }
        self
    }

    fn due(self, days: &crate::catalog::ReviewDays, input: ReviewInput) -> Option<ReviewLevel> {
        if input.still_worse && !self.worse_answered {
            return Some(ReviewLevel::StillWorse);
        }
        let better = matches!(input.outcome, OutcomeChange::Meaningful | OutcomeChange::Recovered);
        if better {
            return None;
        }
        let [first, second] = days.soft_days;
        let level = if self.day >= days.specialist_day {
            ReviewLevel::Specialist
        } else if self.day >= days.firm_day {
            ReviewLevel::Firm
        } else if input.steady
            && (self.day >= second || (self.day >= first && input.outcome == OutcomeChange::None))
        {
            ReviewLevel::Soft
        } else {
            return None;
        };
        (rank(level) > self.answered).then_some(level)
    }
}

const fn rank(level: ReviewLevel) -> u8 {
    match level {
        ReviewLevel::Soft => 1,
        ReviewLevel::Firm => 2,
        ReviewLevel::Specialist => 3,
        ReviewLevel::StillWorse => 0,
    }
}
