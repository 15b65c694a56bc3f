//! What a day's answer is made of.

use serde::Serialize;

use super::{Ahead, Decision, NextStep, Reason, Remark, Rule, WouldChange};
use crate::{
    catalog::{ExerciseFacts, Legs, Provenance, Range, Site, Urgency},
    criteria::Measure,
    journal::{AfterOperation, ProgrammeId, Surface},
    programme::Dose,
    units::{Involved, Kilograms, LocalDate, Tempo},
};

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
    /// The content hash of the version that decided.
    pub version: String,
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
    pub notes: Vec<Remark>,
    /// Red flags that stand, newest first.
    pub flags: Vec<FlagStanding>,
    /// The time after an operation that stands, with the clinician's dose.
    pub operation: Option<AfterOperation>,
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
    /// External load; a share of the body mass is worked out where the mass is known.
    pub load_kg: Option<Kilograms>,
    /// External load as percent of body mass, as prescribed.
    pub load_body_percent: Option<u8>,
    /// Minutes of running in each interval.
    pub run_min: Option<u8>,
    /// Minutes of walking after each.
    pub walk_min: Option<u8>,
    /// Load named by how often it can be lifted.
    pub rep_max: Option<u8>,
    /// Effort wanted, from and to.
    pub effort: Option<[u8; 2]>,
    /// Seconds of rest between sets.
    pub rest_s: Option<u16>,
    /// Where the numbers come from.
    pub from: Provenance,
}

impl DoseLine {
    /// Returns a dose as it is prescribed: without a body mass, a share of it is no load yet.
    #[must_use]
    pub fn of(dose: &Dose, facts: Option<&ExerciseFacts>, side: Involved) -> Self {
        Self {
            exercise: dose.exercise.clone(),
            name: facts.map_or_else(|| dose.exercise.clone(), |f| f.name.clone()),
            legs: facts.map_or(Legs::Both, |f| f.legs),
            side,
            surface: dose.surface,
            range: dose.range,
            sets: dose.sets,
            reps: dose.reps,
            hold_s: dose.hold_s,
            minutes: dose.minutes,
            tempo: dose.tempo,
            load_kg: dose.load(None),
            load_body_percent: dose.load_body_percent,
            run_min: dose.run_min,
            walk_min: dose.walk_min,
            rep_max: dose.rep_max,
            effort: dose.effort,
            rest_s: dose.rest_s,
            from: dose.from.clone(),
        }
    }
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
