//! Questions and answers, as values.

use serde::Serialize;

use crate::{journal::LoadClass, units::LocalDate};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The day it is about: the day of asking or up to two weeks later.
    pub on: LocalDate,
    /// What it is about.
    pub ask: Ask,
}

/// What somebody would like to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Ask {
    /// A run.
    Run(AskedRun),
    /// Something else.
    Activity {
        /// How much it asks of the tendon.
        class: LoadClass,
    },
}

/// A run that somebody would like to do: its distance, its time, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AskedRun {
    /// Metres.
    pub metres: Option<u32>,
    /// Minutes of running.
    pub minutes: Option<u16>,
    /// Fast: intervals, tempo, a race.
    pub fast: bool,
    /// Hilly.
    pub hills: bool,
}

/// The answer in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "may", rename_all = "kebab-case")]
pub enum Verdict {
    /// As asked.
    Yes,
    /// Less of it.
    Shorter {
        /// At most so many metres, where a distance was asked.
        metres: Option<u32>,
        /// At most so many minutes, where a time was asked.
        minutes: Option<u16>,
    },
    /// Not on that day.
    NotYet {
        /// The first later day within reach on which at least part of it would fit, if every morning stays calm.
        earliest: Option<LocalDate>,
    },
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answer {
    /// The day it was asked on.
    pub asked_on: LocalDate,
    /// What was asked.
    pub question: Question,
    /// The answer in one word.
    pub verdict: Verdict,
    /// Why; what decides stands first.
    pub reasons: Vec<Because>,
    /// What would have to shrink or move, or what to do instead.
    pub instead: Vec<Instead>,
    /// What it depends on.
    pub conditions: Vec<Condition>,
}

/// Why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "because", rename_all = "kebab-case")]
pub enum Because {
    /// A warning sign stands.
    RedFlag {
        /// Its id.
        id: String,
        /// Since when.
        since: LocalDate,
    },
    /// The time after an operation: somebody else sets the dose.
    Operation,
    /// A programme is stopped until a clinician has said go on.
    Stopped {
        /// The protocol.
        protocol: String,
    },
    /// A programme cannot be followed: its version has to be accepted or mended first.
    Unfollowed {
        /// The protocol.
        protocol: String,
    },
    /// The morning has to be known first.
    MorningFirst,
    /// A morning was clearly worse.
    MorningWorse {
        /// Which.
        on: LocalDate,
        /// Its score.
        score: Option<u8>,
        /// The usual one.
        usual: Option<u8>,
    },
    /// The programme takes its own rest after a step back.
    SteppedBack,
    /// The programme of walking and running has no outing on that day.
    NoOuting {
        /// The protocol.
        protocol: String,
    },
    /// Its outing of the day is done.
    OutingDone,
    /// Its present step is walking.
    WalkingFirst,
    /// What its step allows.
    Ladder {
        /// Turns.
        turns: u8,
        /// Minutes of running in each.
        run_min: u8,
        /// Minutes of walking after each.
        walk_min: u8,
        /// Minutes of running in all.
        total_min: u16,
    },
    /// Fast or hilly waits until the steps of the ladder are behind.
    EasyOnLadder,
    /// Fast, hilly or springing load waits until strength has grown.
    TooEarly,
    /// Recovery from load on a day.
    Recovery {
        /// The day.
        on: LocalDate,
        /// What it counted as.
        class: LoadClass,
        /// Days it asks for.
        days: u8,
        /// Pain went over the limit in it.
        pain: bool,
    },
    /// Hard load and a heavy session on one day.
    HardDay {
        /// The protocol with the session.
        protocol: String,
    },
    /// A complaint is treated and there is no run to build on: walking and running in turns come first.
    LadderFirst {
        /// The window, days.
        days: u16,
    },
    /// Every run of the window was answered by pain or a worse morning.
    AllSore {
        /// The window, days.
        days: u16,
    },
    /// No run to compare with: a short one first.
    FirstRun {
        /// The window, days.
        days: u16,
        /// The most, metres.
        most_m: u32,
    },
    /// The longest run of the window, and what may be added.
    Longest {
        /// The longest, metres.
        longest_m: u32,
        /// The most, metres.
        most_m: u32,
        /// The window, days.
        days: u16,
    },
    /// No longer than the longest that went well, while something else grows or is treated.
    HoldLongest {
        /// The longest, metres.
        longest_m: u32,
        /// The window, days.
        days: u16,
    },
    /// What the week leaves.
    Week {
        /// Metres of the week it is compared with.
        usual_m: u32,
        /// Metres of the days before in this one.
        so_far_m: u32,
        /// The most that is left, metres.
        most_m: u32,
    },
    /// Few days are known.
    FewDays {
        /// Known days.
        known: u8,
        /// Of so many.
        of: u8,
    },
    /// Light load.
    Light,
}

/// What would have to shrink or move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "instead", rename_all = "kebab-case")]
pub enum Instead {
    /// See somebody first.
    SeeSomeone,
    /// Tell how the morning was.
    CheckIn,
    /// Leave out what is fast.
    Slower {
        /// The answer would then be.
        then: Verdict,
    },
    /// Leave out the hills.
    Flat {
        /// The answer would then be.
        then: Verdict,
    },
    /// Walk and run in turns.
    InTurns {
        /// Turns.
        turns: u8,
        /// Minutes of running in each.
        run_min: u8,
        /// Minutes of walking after each.
        walk_min: u8,
    },
    /// Begin with a programme of walking and running.
    Ladder,
    /// Run first, the strength session after it.
    RunFirst {
        /// The protocol with the session.
        protocol: String,
    },
    /// Put the session on another day.
    MoveSession {
        /// The protocol with the session.
        protocol: String,
    },
    /// Bike or swim instead.
    Cross,
}

/// What an answer depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Every morning until then is calm.
    CalmMornings,
    /// Nothing else is run until then.
    NothingBetween,
}
