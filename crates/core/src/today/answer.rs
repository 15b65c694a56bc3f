//! What a day's answer is made of.

use serde::Serialize;

use crate::{
    catalog::{Legs, Provenance, Range, Site, Urgency},
    criteria::{Explained, Measure},
    journal::{ProgrammeId, Surface},
    units::{Involved, Kilograms, LocalDate, Tempo},
};

/// The nine things a day can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// The next dose of the same stage.
    Progress,
    /// The first dose of the next stage.
    ProgressStage,
    /// The same again.
    Hold,
    /// One step down.
    Reduce,
    /// No main work today.
    Rest,
    /// Something must be known before any load is planned.
    Ask,
    /// Gently back, after days away or a clearance.
    Return,
    /// See someone.
    Refer,
    /// The last gate is passed: keep what was won.
    Graduate,
}

impl Decision {
    /// Every decision, in the order they are declared.
    pub const ALL: [Self; 9] = [
        Self::Progress,
        Self::ProgressStage,
        Self::Hold,
        Self::Reduce,
        Self::Rest,
        Self::Ask,
        Self::Return,
        Self::Refer,
        Self::Graduate,
    ];

    /// Returns the word as stories, journals and the JSON interface spell it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Progress => "progress",
            Self::ProgressStage => "progress-stage",
            Self::Hold => "hold",
            Self::Reduce => "reduce",
            Self::Rest => "rest",
            Self::Ask => "ask",
            Self::Return => "return",
            Self::Refer => "refer",
            Self::Graduate => "graduate",
        }
    }
}

/// The rules of the decision, in their order; their ids are the reason ids everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Days away sink the dose.
    AbsenceSinks,
    /// A red flag was reported today.
    RedFlag,
    /// A red flag stands, no clearance yet.
    Stopped,
    /// A clinician cleared it.
    Cleared,
    /// Pain went over the ceiling.
    Breach,
    /// The morning is clearly worse than the person's usual one.
    MorningClearlyWorse,
    /// The mornings rise week on week.
    WeeklyTrend,
    /// Worse, and no load to blame.
    WorseWithoutLoad,
    /// Days of recovery are owed.
    RecoveryOwed,
    /// The week's sessions are done.
    WeekFull,
    /// This morning is not known.
    MorningUnknown,
    /// Back after days away.
    BackAfterAbsence,
    /// Ready, but a review or a breach elsewhere bars any rise.
    ReviewBarred,
    /// Ready, but another programme's rise is not answered yet.
    OtherIncreaseOpen,
    /// Ready, but a test is missing.
    TestNeeded,
    /// Ready, but the gate does not hold.
    GateNotMet,
    /// The next dose.
    NextDose,
    /// The next stage.
    NextStage,
    /// The last gate holds.
    Graduate,
    /// A little worse than usual: wait and see.
    HoldSlight,
    /// Not enough good sessions yet.
    Hold,
    /// Nothing counted here yet.
    NotYet,
    /// No meaningful change after weeks: have it looked at.
    ReviewDue,
}

impl Rule {
    /// Every rule, in the order of the decision.
    pub const ALL: [Self; 23] = [
        Self::AbsenceSinks,
        Self::RedFlag,
        Self::Stopped,
        Self::Cleared,
        Self::Breach,
        Self::MorningClearlyWorse,
        Self::WeeklyTrend,
        Self::WorseWithoutLoad,
        Self::RecoveryOwed,
        Self::WeekFull,
        Self::MorningUnknown,
        Self::BackAfterAbsence,
        Self::ReviewBarred,
        Self::OtherIncreaseOpen,
        Self::TestNeeded,
        Self::GateNotMet,
        Self::NextDose,
        Self::NextStage,
        Self::Graduate,
        Self::HoldSlight,
        Self::Hold,
        Self::NotYet,
        Self::ReviewDue,
    ];

    /// Returns the id as stories and reasons spell it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::AbsenceSinks => "absence-sinks",
            Self::RedFlag => "red-flag",
            Self::Stopped => "stopped",
            Self::Cleared => "cleared",
            Self::Breach => "breach",
            Self::MorningClearlyWorse => "morning-clearly-worse",
            Self::WeeklyTrend => "weekly-trend",
            Self::WorseWithoutLoad => "worse-without-load",
            Self::RecoveryOwed => "recovery-owed",
            Self::WeekFull => "week-full",
            Self::MorningUnknown => "morning-unknown",
            Self::BackAfterAbsence => "back-after-absence",
            Self::ReviewBarred => "review-barred",
            Self::OtherIncreaseOpen => "other-increase-open",
            Self::TestNeeded => "test-needed",
            Self::GateNotMet => "gate-not-met",
            Self::NextDose => "next-dose",
            Self::NextStage => "next-stage",
            Self::Graduate => "graduate",
            Self::HoldSlight => "hold-slight",
            Self::Hold => "hold",
            Self::NotYet => "not-yet",
            Self::ReviewDue => "review-due",
        }
    }
}

/// The day's answer for one programme.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DayAnswer {
    /// The person's day.
    pub date: LocalDate,
    /// Which programme of the person.
    pub programme: ProgrammeId,
    /// The protocol's id.
    pub protocol: String,
    /// The protocol's name.
    pub protocol_name: String,
    /// Which morning score is asked.
    pub site: Site,
    /// The involved side.
    pub side: Involved,
    /// The day of the programme, 1 on the first.
    pub day: u32,
    /// The stages, with the person on one of them.
    pub stairs: Vec<Stair>,
    /// The present stage's id.
    pub stage: String,
    /// The present rung within the stage, from 1.
    pub rung: u8,
    /// Names of the easings in force, outermost last; empty at the full dose.
    pub eased: Vec<String>,
    /// What the day is.
    pub decision: Decision,
    /// The rule that decided.
    pub rule: Rule,
    /// What the day is beneath a review that heads it; the plan is this day's.
    pub beneath: Option<(Decision, Rule)>,
    /// The dose in force before this morning, if it was another.
    pub before: Option<Vec<DoseLine>>,
    /// The dose in force from this morning on, whether or not today has a plan.
    pub dose: Vec<DoseLine>,
    /// Today's main work: the dose, or empty when today has none.
    pub plan: Vec<DoseLine>,
    /// Why there is no plan although the decision has one: rest owed, or the morning first.
    pub no_plan: Option<NoPlan>,
    /// The first day the main work may be done, if not today.
    pub next_session: Option<LocalDate>,
    /// Light work for today beside or instead of the main work.
    pub light: Vec<DoseLine>,
    /// Sessions of the main work today.
    pub sessions: u8,
    /// Sessions of it already finished today.
    pub sessions_done: u8,
    /// What is left of today's plan.
    pub remaining: Vec<DoseLine>,
    /// Tests that would open the gate.
    pub tests: Vec<Measure>,
    /// Why, the deciding reason first.
    pub reasons: Vec<Reason>,
    /// What would change it, the smallest change first.
    pub would_change: Vec<WouldChange>,
    /// What tomorrow will be, depending on today's session and tomorrow's morning.
    pub ahead: Vec<Ahead>,
    /// When the next step can come, and what it takes.
    pub earliest_next_step: Option<NextStep>,
    /// Things to say beside the decision.
    pub notes: Vec<Note>,
    /// Red flags that stand, newest first.
    pub flags: Vec<FlagStanding>,
    /// The load of the day and the days around it.
    pub load: crate::load::DayLoad,
}

/// One stage of the staircase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stair {
    /// The stage's id.
    pub id: String,
    /// What people read.
    pub name: String,
    /// One or two words.
    pub short: String,
    /// Behind, here or ahead.
    pub standing: Standing,
}

/// Where the person is, seen from a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Passed.
    Done,
    /// On it.
    Here,
    /// Not yet.
    Ahead,
}

/// One exercise of a dose.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DoseLine {
    /// The exercise's id.
    pub exercise: String,
    /// What people read.
    pub name: String,
    /// Which legs work in a repetition.
    pub legs: Legs,
    /// The side or sides the sets are for.
    pub side: Involved,
    /// Floor or step.
    pub surface: Option<Surface>,
    /// How far the heel travels.
    pub range: Range,
    /// Sets; for a side each, where `legs` says one.
    pub sets: u8,
    /// Repetitions a set.
    pub reps: Option<u16>,
    /// Seconds of each hold.
    pub hold_s: Option<u16>,
    /// Minutes in all.
    pub minutes: Option<u8>,
    /// Pace.
    pub tempo: Option<Tempo>,
    /// External load.
    pub load_kg: Option<Kilograms>,
    /// Load named by how often it can be lifted.
    pub rep_max: Option<u8>,
    /// Effort wanted, from and to.
    pub effort: Option<[u8; 2]>,
    /// Seconds of rest between sets.
    pub rest_s: Option<u16>,
    /// Where the numbers come from.
    pub from: Provenance,
}

/// Why a decision that has a plan gives none today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoPlan {
    /// Recovery is owed, or the week is full.
    RestFirst,
    /// The morning must be known first.
    MorningFirst,
    /// The morning is worse: no load today.
    Worse,
}

/// One measured thing that bore on the decision.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    /// Whether it speaks for going on.
    pub stands: Stands,
    /// What was measured against what.
    pub about: About,
    /// Where the rule or number comes from.
    pub from: Provenance,
}

/// Whether a measured thing speaks for going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stands {
    /// Met.
    Met,
    /// Not yet met.
    NotYet,
    /// Not known.
    Unknown,
    /// The reason for less.
    Less,
}

/// What a reason is about; every number is the one the decision used.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "id", rename_all = "kebab-case")]
pub enum About {
    /// This morning against the usual one.
    Morning {
        /// This morning's score.
        today: Option<u8>,
        /// The usual score.
        usual: Option<u8>,
        /// How many mornings the usual one is made of.
        of: u8,
        /// So many points above the usual one is clearly worse.
        worse_by: u8,
        /// Above it a morning is never calm, where the protocol has such a cap.
        cap: Option<u8>,
        /// It eased within the minutes that never count against anyone.
        eased_soon: bool,
    },
    /// Worst pain of the latest session or light work.
    SessionPain {
        /// Worst of during and just after.
        worst: Option<u8>,
        /// Counts for progress up to here.
        target: u8,
        /// Reduced above.
        ceiling: u8,
        /// The day of the session.
        on: LocalDate,
    },
    /// Work done of the latest session day.
    WorkDone {
        /// Repetitions, or seconds of holds.
        done: u32,
        /// As prescribed.
        prescribed: u32,
        /// The unit is seconds.
        seconds: bool,
        /// Lightened on purpose.
        lightened: bool,
        /// More or harder than planned.
        above: bool,
        /// Done on a day that had no plan.
        unplanned: bool,
        /// The day of the session.
        on: LocalDate,
    },
    /// Effort of the latest session.
    SessionEffort {
        /// As told.
        effort: Option<u8>,
        /// Highest that fits the dose.
        most: u8,
        /// The day of the session.
        on: LocalDate,
    },
    /// A run or other load of the last days.
    OtherLoad {
        /// What it was: `run`, `activity`, `steps`.
        what: OtherLoad,
        /// Metres, for a run.
        distance_m: Option<u32>,
        /// Steps, for a day on the feet.
        steps: Option<u32>,
        /// What it counts as.
        class: crate::journal::LoadClass,
        /// Why it counts as high: hills, fast, effort, a spike.
        because: Vec<HighBecause>,
        /// The day of it.
        on: LocalDate,
    },
    /// Good sessions counted at this dose.
    Sessions {
        /// Counted so far.
        counted: u8,
        /// Needed.
        needed: u8,
        /// In a row so far.
        in_row: u8,
        /// In a row needed.
        in_row_needed: u8,
    },
    /// Calm mornings since the last clearly worse one.
    CalmMornings {
        /// So far.
        counted: u8,
        /// Needed.
        needed: u8,
    },
    /// The gate.
    Gate {
        /// Its name.
        name: String,
        /// The tree with what was measured.
        tree: Explained,
    },
    /// Recovery days.
    Recovery {
        /// Days still owed, today included.
        owed: u8,
        /// The day of the load they are owed for.
        since: Option<LocalDate>,
    },
    /// Session days of the last seven.
    Week {
        /// Days with a session in the last six.
        days: u8,
        /// Most in any seven.
        quota: u8,
    },
    /// Days since the last session.
    Away {
        /// Days.
        days: u8,
    },
    /// Mornings week on week.
    Trend {
        /// Mean of the last 7 days, tenths.
        last_tenths: Option<u16>,
        /// Mean of the 7 days before, tenths.
        before_tenths: Option<u16>,
        /// Lowest 7-day mean of the programme, tenths.
        lowest_tenths: Option<u16>,
    },
    /// A second reduction within the week.
    SecondReduction {
        /// Days since the first.
        days: u8,
    },
    /// A red flag.
    RedFlag {
        /// Its id.
        flag: String,
        /// How soon.
        urgency: Urgency,
        /// Why it matters, from the catalog.
        why: String,
        /// The day it was reported.
        on: LocalDate,
    },
    /// A clinician's clearance.
    Clearance {
        /// Who.
        by: String,
        /// The day.
        on: LocalDate,
    },
    /// The review clock.
    Review {
        /// Day of the programme.
        day: u32,
        /// How firmly it asks.
        level: ReviewLevel,
    },
    /// Another programme's rise not answered yet, or a breach elsewhere.
    Elsewhere,
    /// A first day.
    FirstDay,
}

/// Load outside the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OtherLoad {
    /// A run.
    Run,
    /// Another activity.
    Activity,
    /// Steps of a whole day.
    Steps,
    /// Another programme's session.
    Session,
}

/// Why a run counts as high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HighBecause {
    /// Hills.
    Hills,
    /// Fast.
    Fast,
    /// Effort.
    Effort,
    /// Much longer than the longest of the last 30 days.
    Spike,
    /// Pain above the ceiling during it.
    Pain,
    /// Told so.
    Told,
}

/// How firmly a review asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewLevel {
    /// Worth an assessment.
    Soft,
    /// Do have it assessed.
    Firm,
    /// Ask for a specialist.
    Specialist,
    /// Worse for two weeks although the dose was lowered (RF-28).
    StillWorse,
}

/// One way today's decision could be another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WouldChange {
    /// What would have to be different, smallest first.
    pub cause: Vec<Cause>,
    /// The person can still do it today.
    pub still_today: bool,
    /// What the day would then be.
    pub decision: Decision,
    /// The rule that would then decide.
    pub rule: Rule,
    /// The dose that would then be in force.
    pub dose: Vec<DoseLine>,
    /// Whether there would be main work today.
    pub plan: bool,
}

/// One thing that would have to be different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "id", rename_all = "kebab-case")]
pub enum Cause {
    /// This morning's score, from and to.
    Morning {
        /// The least.
        at_least: u8,
        /// The most.
        at_most: u8,
    },
    /// This morning answered at all.
    MorningAnswered,
    /// The gate's test taken and passed.
    GateHolds,
    /// The gate's test not passed.
    GateFails,
    /// The weekly trend level.
    TrendLevel,
    /// The weekly trend rising.
    TrendRises,
    /// A red flag reported.
    RedFlag,
    /// A clinician's clearance.
    Clearance,
    /// Nothing outside barring a rise.
    NotBarred,
    /// Yesterday's worst pain, from and to.
    PainYesterday {
        /// The least.
        at_least: u8,
        /// The most.
        at_most: u8,
    },
    /// Yesterday's work fully done.
    WorkYesterdayFull,
    /// Yesterday's work not fully done, or made easier.
    WorkYesterdayLess,
    /// Yesterday's effort within the dose.
    EffortYesterdayFits,
    /// No session yesterday.
    NoSessionYesterday,
    /// No high load outside the programme yesterday.
    NoHighLoadYesterday,
}

/// What tomorrow would be.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ahead {
    /// What would have to happen.
    pub when: AheadWhen,
    /// What tomorrow would then be.
    pub decision: Decision,
    /// The rule that would decide.
    pub rule: Rule,
    /// The dose that would be in force.
    pub dose: Vec<DoseLine>,
    /// Names of the easings that would be in force.
    pub eased: Vec<String>,
}

/// What today's session and tomorrow's morning could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "id", rename_all = "kebab-case")]
pub enum AheadWhen {
    /// All of it done, pain at or under the target, a calm morning.
    Good {
        /// The target.
        target: u8,
    },
    /// Pain above the target, at or under the ceiling.
    Strained {
        /// The least.
        from: u8,
        /// The most.
        to: u8,
    },
    /// Pain over the ceiling.
    TooMuch {
        /// The least.
        from: u8,
    },
    /// A clearly worse morning.
    WorseMorning {
        /// So many points above usual.
        by: u8,
    },
}

/// When the next step can come, if every morning is calm and every session sound.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NextStep {
    /// The earliest day.
    pub date: LocalDate,
    /// What the day would be.
    pub decision: Decision,
    /// The dose then in force.
    pub dose: Vec<DoseLine>,
    /// Sound sessions needed until then.
    pub sessions: u8,
    /// Tests to pass until then.
    pub tests: Vec<Measure>,
    /// The earliest day of graduation.
    pub graduate: Option<LocalDate>,
}

/// Things to say beside the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// Several sessions at 4–5 with calm mornings: look at load outside.
    HeldAtCeiling,
    /// Nothing lower is left, for the second time in a week: see someone.
    FloorTwice,
    /// Nothing lower is left: two days of rest.
    Floor,
    /// After a breach or a tolerated session: the easier form is on offer.
    EasierOnOffer,
    /// After 28 days away: ask the red-flag questions and the usual morning again.
    AskAgain,
    /// A session was done on a day without a plan: it does not count.
    UnplannedSession,
    /// A run with pain above the ceiling.
    RunPain,
    /// Pain is gone early: the gate still stands.
    PainGoneEarly,
    /// The week's plan was cut to one session because of sport today.
    OneSessionIsEnough,
    /// More was done than planned: it does not count either.
    DoneAbove,
    /// A routine flag is to be mentioned at the next appointment.
    RoutineFlag,
}

/// A red flag that stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FlagStanding {
    /// Its id.
    pub id: String,
    /// How soon.
    pub urgency: Urgency,
    /// Which of its levels speaks, from 0.
    pub level: usize,
    /// The day it was reported.
    pub since: LocalDate,
}
