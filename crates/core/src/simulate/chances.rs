//! The model's percentages as thresholds, made once; and which number of a day decides what.

use super::{draws::Chance, model::Model};

/// Numbers of a day by what they decide: each has its own, so that one event never hangs on another's luck.
pub(super) mod slot {
    /// Lower half: the morning is told. Upper half: the session is begun.
    pub(in crate::simulate) const CHECK_IN: u64 = 0;
    /// Lower half: made easier, or trained unasked. Upper half: the second session, or one without a plan.
    pub(in crate::simulate) const WORK: u64 = 1;
    /// Lower half: unfinished. Upper half: pain not told.
    pub(in crate::simulate) const WORK_MORE: u64 = 2;
    /// Lower half: more than planned.
    pub(in crate::simulate) const MORE: u64 = 3;
    /// Lower half: away from here. Upper half: leaves.
    pub(in crate::simulate) const AWAY: u64 = 4;
    /// Lower half: a red flag. Upper half: tests and reviews are answered.
    pub(in crate::simulate) const FLAG: u64 = 5;
    /// How long an absence or a clearance takes.
    pub(in crate::simulate) const HOW_LONG: u64 = 6;
    /// Felt and told, of each side: four numbers.
    pub(in crate::simulate) const MORNING: u64 = 7;
    /// Felt and told: two numbers.
    pub(in crate::simulate) const PAIN: u64 = 11;
    /// Effort, told.
    pub(in crate::simulate) const EFFORT: u64 = 13;
    /// Lower half: a run. Upper half: a long day.
    pub(in crate::simulate) const OUTSIDE: u64 = 14;
    /// Hard or easy, and its pain felt and told: three numbers.
    pub(in crate::simulate) const RUN: u64 = 15;
    /// Done or not, and its pain felt and told: three numbers.
    pub(in crate::simulate) const LIGHT: u64 = 18;
    /// A test's telling; its upper half: a clinician allows.
    pub(in crate::simulate) const TEST: u64 = 21;
    /// What a test feels like.
    pub(in crate::simulate) const TEST_NOISE: u64 = 22;
    /// Heel raises of each leg: two numbers.
    pub(in crate::simulate) const RAISES: u64 = 23;
}

/// Every percentage of the model that is decided day by day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Chances {
    pub(super) unfinished: Chance,
    pub(super) lightened: Chance,
    pub(super) more: Chance,
    pub(super) unplanned: Chance,
    pub(super) unasked: Chance,
    pub(super) untold: Chance,
    pub(super) away: Chance,
    pub(super) leaves: Leaves,
    pub(super) answers: Chance,
    pub(super) allowed: Chance,
    pub(super) flag: Chance,
    pub(super) hard_run: Chance,
    pub(super) long_day: Chance,
}

/// How likely somebody leaves on a day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leaves {
    pub(super) usual: Chance,
    /// With a flare-up.
    pub(super) hurting: Chance,
}

impl Chances {
    pub(super) fn of(model: &Model) -> Self {
        let (behaviour, outside) = (&model.behaviour, &model.outside);
        let percent = |number: &super::model::Number| Chance::new(number.value / 100.0);
        Self {
            unfinished: percent(&behaviour.unfinished),
            lightened: percent(&behaviour.lightened),
            more: percent(&behaviour.more),
            unplanned: percent(&behaviour.unplanned),
            unasked: percent(&behaviour.unasked),
            untold: percent(&behaviour.pain_untold),
            away: Chance::a_day(behaviour.absences.value),
            leaves: Leaves {
                usual: Chance::a_day(behaviour.leaves.value),
                hurting: Chance::a_day(behaviour.leaves.value * behaviour.leaves_hurting.value),
            },
            answers: percent(&behaviour.answers),
            allowed: percent(&behaviour.allowed),
            flag: Chance::a_day(behaviour.red_flags.value),
            hard_run: percent(&outside.hard_runs),
            long_day: Chance::a_day(outside.long_days.value),
        }
    }
}
