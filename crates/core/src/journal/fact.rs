//! The closed list of facts.
//!
//! *This is on people's disks: add, never rename.*

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{EntryId, facts::*, training::*};

/// One thing that happened or was said, in the past tense.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Fact {
    /// What a person told about themselves; what is absent stays as it was.
    ProfileSet(Profile),
    /// The answers of an intake, red-flag questions among them.
    IntakeAnswered(Reported),
    /// A programme was begun.
    ProgrammeStarted(ProgrammeStart),
    /// A programme was left before its end.
    ProgrammeEnded(Ended),
    /// The morning check-in of the entry's day.
    MorningCheckedIn(CheckIn),
    /// New findings outside an intake: "anything new?", a fall, an antibiotic.
    FindingsReported(Reported),
    /// A red flag named by its id, as a clinician or a story does.
    RedFlagReported(FlagReport),
    /// A clinician said the person may go on.
    ClearanceGiven(Clearance),
    /// A clinician put the person at another place in the programme.
    Placed(Placement),
    /// A clinician began, changed or ended the time after an operation.
    AfterOperationSet(AfterOperation),
    /// One set was finished; kept so that an interrupted session loses nothing.
    SetFinished(SessionSet),
    /// A session ended, wholly done or not.
    SessionFinished(Session),
    /// A run or another training, from a device file or told by hand.
    RunImported(Run),
    /// Steps of the whole day, as a phone or watch counted them.
    StepsCounted(Steps),
    /// Other load of the day: a long day on the feet, a match, a hike.
    ActivityDone(Activity),
    /// A shoe, as it is now.
    ShoeKept(Shoe),
    /// What the person wants to run, and when.
    RunGoalSet(RunGoal),
    /// A capacity test, each side counted.
    CapacityTested(CapacityTest),
    /// One measure that a gate may ask for.
    MeasureReported(Measured),
    /// The answer to a review: has it changed anything?
    ReviewAnswered(Review),
    /// How many sessions a day the person chose, from this day on.
    SessionsPerDayChosen(SessionsPerDay),
    /// A version of a programme was kept, so that the record can always be followed.
    CareKept(CareKept),
    /// The person moved to another version of their programme, after its differences were shown.
    VersionAccepted(Accepted),
    /// An earlier entry should have said this instead.
    EntryCorrected(Correction),
    /// An earlier entry should not have been made.
    EntryWithdrawn(Withdrawal),
}

/// Every `kind` this version can read, in the order of [`Fact`].
pub const KINDS: [&str; 25] = [
    "profile-set",
    "intake-answered",
    "programme-started",
    "programme-ended",
    "morning-checked-in",
    "findings-reported",
    "red-flag-reported",
    "clearance-given",
    "placed",
    "after-operation-set",
    "set-finished",
    "session-finished",
    "run-imported",
    "steps-counted",
    "activity-done",
    "shoe-kept",
    "run-goal-set",
    "capacity-tested",
    "measure-reported",
    "review-answered",
    "sessions-per-day-chosen",
    "care-kept",
    "version-accepted",
    "entry-corrected",
    "entry-withdrawn",
];

/// Replaces what an earlier entry said; the day and the programme stay those of the earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The entry that was wrong.
    pub of: EntryId,
    /// What it should have said.
    pub fact: Box<Fact>,
}

/// Takes an earlier entry back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The entry that should not have been made.
    pub of: EntryId,
    /// Why, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}
