//! What a day tells two programmes that run side by side: what was done of each in the evening, and the morning after.

use crate::programme::{
    Band, Barred, EffortBand, Evening, Main, Morning, Other, PainBand, State, Table, Work, evening,
};

/// What was done of one programme.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Done {
    Nothing,
    Well,
    TooPainful,
}

pub(super) const EVENINGS: [[Done; 2]; 9] = {
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
pub(super) enum Told {
    Calm,
    Worse,
    Flag,
    Cleared,
}

pub(super) const MORNINGS: [Told; 4] = [Told::Calm, Told::Worse, Told::Flag, Told::Cleared];

impl Done {
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Nothing => "nothing done",
            Self::Well => "done well",
            Self::TooPainful => "done with too much pain",
        }
    }
}

impl Told {
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Calm => "a calm morning",
            Self::Worse => "a worse morning",
            Self::Flag => "a red flag",
            Self::Cleared => "a clearance",
        }
    }

    /// Returns the morning as the machine hears it.
    pub(super) fn heard(self, barred: Barred) -> Morning {
        Morning {
            band: match self {
                Self::Worse => Band::Worse,
                Self::Calm | Self::Flag | Self::Cleared => Band::Calm,
            },
            barred,
            flag: self == Self::Flag,
            clear: self == Self::Cleared,
            ..Morning::default()
        }
    }
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

pub(super) fn worked(table: &Table, state: State, done: Done, other: (Done, Other)) -> State {
    evening(table, state, letter(done, other))
}

/// Days of rest owed after an evening: what the dose asks for where it was done, one after high load elsewhere.
pub(super) fn owed(
    table: &Table,
    state: State,
    done: Done,
    (other, counts): (Done, Other),
    before: u8,
) -> u8 {
    let at = table.at(state.pos);
    let own = match done {
        Done::Nothing => 0,
        Done::Well => at.days_between,
        Done::TooPainful => at.days_between.saturating_add(at.extra_rest).min(7),
    };
    let elsewhere = u8::from(other != Done::Nothing && counts == Other::High);
    before.saturating_sub(1).max(own).max(elsewhere)
}
