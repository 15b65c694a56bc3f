//! `heelup plan --json`: the day's answer.

use heelup_core::{
    care::Care,
    journal::{AfterOperation, ProgrammeId},
    load::Budget,
    may::{Answer, Verdict},
    replay::newer_than,
    today::{self, DayAnswer, Decision, Flags, NoPlan, Rule, Seen},
    units::{Involved, LocalDate},
    words::{Card, card, may_card, next_run_line, note},
};
use schemars::JsonSchema;
use serde::Serialize;

use super::{
    change::{Ahead, WouldChange, ahead, changes},
    dose::{Dose, doses},
    load::{self, Load},
    reason::{Reason, reasons, sources},
};

/// The day's answer for one programme. What is not known is null, never 0.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(title = "The day's answer")]
pub(crate) struct Plan {
    /// The day.
    pub(crate) date: LocalDate,
    /// The protocol's id; null when no programme has been begun.
    pub(crate) programme: Option<String>,
    /// The id of the stage.
    pub(crate) stage: Option<String>,
    /// What the day is.
    #[schemars(extend("enum" = ["progress", "progress-stage", "hold", "reduce", "rest", "ask", "return", "refer", "graduate"]))]
    pub(crate) decision: &'static str,
    /// Why; the first reason's id is that of the rule that decided.
    pub(crate) reasons: Vec<Reason>,
    /// What would make it another day, the smallest change first.
    pub(crate) would_change: Vec<WouldChange>,
    /// The earliest day on which the next step can come; `next_step` says what it takes.
    pub(crate) earliest_next_step: Option<LocalDate>,
    /// Today's main work. Empty for rest, ask and a red flag; filled when refer only means that a review is due.
    pub(crate) plan: Vec<Dose>,
    /// The load of the day and the days around it.
    pub(crate) load: Option<Load>,
    /// When the next run may be and how much of it, by the answer to the forward question; null for somebody who does not
    /// run. Only the first programme of a day has it.
    pub(crate) next_run: Option<NextRun>,
    /// The answer in words; null when no programme runs.
    pub(crate) words: Option<Words>,
    /// The rule that decided.
    pub(crate) rule: &'static str,
    /// What the day is beneath a review that heads it.
    pub(crate) beneath: Option<Beneath>,
    /// Which of the person's programmes.
    pub(crate) programme_id: Option<ProgrammeId>,
    /// The involved side.
    pub(crate) side: Option<Involved>,
    /// The day of the programme, 1 on the first.
    pub(crate) day: Option<u32>,
    /// The rung within the stage, from 1.
    pub(crate) rung: Option<u8>,
    /// Names of the easings in force.
    pub(crate) eased: Vec<String>,
    /// The dose in force from this morning on, whether or not today has a plan.
    pub(crate) dose: Vec<Dose>,
    /// The dose in force before this morning, if it was another.
    pub(crate) before: Option<Vec<Dose>>,
    /// Light work for today, beside or instead of the main work.
    pub(crate) light: Vec<Dose>,
    /// Sessions of the main work today.
    pub(crate) sessions: u8,
    /// Sessions of it already finished.
    pub(crate) sessions_done: u8,
    /// What is left of today's plan.
    pub(crate) remaining: Vec<Dose>,
    /// Why there is no plan although the decision has one: `rest-first`, `morning-first` or `worse`.
    pub(crate) no_plan: Option<&'static str>,
    /// The first day with main work, if not today.
    pub(crate) next_session: Option<LocalDate>,
    /// Measures that would open the gate.
    pub(crate) tests: Vec<&'static str>,
    /// What the earliest next step takes.
    pub(crate) next_step: Option<NextStep>,
    /// What tomorrow will be, by today's session and tomorrow's morning.
    pub(crate) ahead: Vec<Ahead>,
    /// Things to say beside the decision.
    pub(crate) notes: Vec<&'static str>,
    /// The same, each with its words, what it was seen by, and where to read about it.
    pub(crate) remarks: Vec<Remark>,
    /// Red flags that stand, newest first.
    pub(crate) flags: Vec<Standing>,
    /// The time after an operation that stands, with the clinician's own dose.
    pub(crate) after_operation: Option<AfterOperation>,
    /// What the reader has to know about the journal itself.
    pub(crate) warnings: Vec<String>,
    /// The content hash of the version of the programme that decided; null when no programme runs.
    pub(crate) version: Option<String>,
    /// The content hash of a newer version that the person could move to with `heelup programme --move`.
    pub(crate) newer_version: Option<String>,
    /// The answers of the person's other programmes on that day.
    pub(crate) other_programmes: Vec<Plan>,
}

/// The next run, easy and flat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct NextRun {
    /// The first day within reach on which a part fits; null when there is none. Today, with nothing else known, when
    /// the morning has to be told first.
    pub(crate) on: Option<LocalDate>,
    /// At most so many metres.
    pub(crate) metres: Option<u32>,
    /// At most so many minutes of running.
    pub(crate) minutes: Option<u16>,
    /// The same in words.
    pub(crate) says: String,
    /// Why no more, in words; what decides stands first.
    pub(crate) why: Vec<String>,
}

/// What a day is beneath a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Beneath {
    /// The decision.
    pub(crate) decision: &'static str,
    /// The rule.
    pub(crate) rule: &'static str,
}

/// The earliest next step, if every morning is calm and every session good.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct NextStep {
    /// The earliest day.
    pub(crate) date: LocalDate,
    /// What the day would be.
    pub(crate) decision: &'static str,
    /// Good sessions until then.
    pub(crate) sessions: u8,
    /// Measures to pass until then.
    pub(crate) tests: Vec<&'static str>,
    /// The dose then in force.
    pub(crate) dose: Vec<Dose>,
    /// The earliest day of graduation.
    pub(crate) graduate: Option<LocalDate>,
}

/// A red flag that stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Standing {
    /// Its id.
    pub(crate) id: String,
    /// How soon someone has to look at it.
    pub(crate) urgency: String,
    /// The day it was reported.
    pub(crate) since: LocalDate,
    /// Which of its levels speaks, from 0.
    #[serde(skip)]
    pub(crate) level: usize,
}

/// The answer in words, as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Words {
    /// The short line above the title.
    pub(crate) word: String,
    /// The answer.
    pub(crate) title: String,
    /// The line under it: the dose, or the reason.
    pub(crate) dose: String,
    /// A review is due: said on top.
    pub(crate) banner: Option<String>,
    /// When the next step can come.
    pub(crate) next: Option<String>,
    /// Things to say beside the decision.
    pub(crate) notes: Vec<String>,
}

/// Something said beside the decision.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub(crate) struct Remark {
    /// Its id.
    pub(crate) id: &'static str,
    /// The words.
    pub(crate) says: String,
    /// What it was seen by, with the numbers; null where nothing was measured.
    pub(crate) seen: Option<Seen>,
    /// Where the threshold comes from; empty where there is none.
    pub(crate) source: Vec<super::reason::Source>,
    /// The article about it, `heelup learn ID`.
    pub(crate) article: Option<String>,
}

/// Takes over a day's answer.
pub(crate) fn plan(answer: &DayAnswer, budget: Option<&Budget>, care: &Care) -> Plan {
    Plan {
        date: answer.date,
        programme: Some(answer.protocol.clone()),
        stage: Some(answer.stage.clone()),
        decision: answer.decision.id(),
        reasons: reasons(answer, care),
        would_change: changes(&answer.would_change, care),
        earliest_next_step: answer.earliest_next_step.as_ref().map(|step| step.date),
        plan: doses(&answer.plan, care),
        load: Some(load::load(&answer.load, budget)),
        next_run: None,
        words: Some(words(answer, care)),
        rule: answer.rule.id(),
        beneath: answer.beneath.map(|(decision, rule)| Beneath { decision: decision.id(), rule: rule.id() }),
        programme_id: Some(answer.programme),
        side: Some(answer.side),
        day: Some(answer.day),
        rung: Some(answer.rung),
        eased: answer.eased.clone(),
        dose: doses(&answer.dose, care),
        before: answer.before.as_ref().map(|before| doses(before, care)),
        light: doses(&answer.light, care),
        sessions: answer.sessions,
        sessions_done: answer.sessions_done,
        remaining: doses(&answer.remaining, care),
        no_plan: answer.no_plan.map(|why| match why {
            NoPlan::RestFirst => "rest-first",
            NoPlan::MorningFirst => "morning-first",
            NoPlan::Worse => "worse",
        }),
        next_session: answer.next_session,
        tests: answer.tests.iter().map(|measure| measure.id()).collect(),
        next_step: answer.earliest_next_step.as_ref().map(|step| NextStep {
            date: step.date,
            decision: step.decision.id(),
            sessions: step.sessions,
            tests: step.tests.iter().map(|measure| measure.id()).collect(),
            dose: doses(&step.dose, care),
            graduate: step.graduate,
        }),
        ahead: ahead(&answer.ahead, care),
        notes: answer.notes.iter().map(|remark| remark.note.id()).collect(),
        remarks: answer.notes.iter().map(|remark| said(remark, answer, care)).collect(),
        flags: answer
            .flags
            .iter()
            .map(|f| Standing {
                id: f.id.clone(),
                urgency: f.urgency.word().to_owned(),
                since: f.since,
                level: f.level,
            })
            .collect(),
        after_operation: answer.operation.clone(),
        warnings: Vec::new(),
        version: Some(answer.version.clone()),
        newer_version: newer_than(care, answer).map(str::to_owned),
        other_programmes: Vec::new(),
    }
}

/// Returns the answer of a day on which a red flag stands and no programme runs; none without such a flag.
pub(crate) fn flagged(flags: &Flags, care: &Care, date: LocalDate) -> Option<Plan> {
    let standing: Vec<_> = flags.standing(date).collect();
    let newest = standing.first()?;
    let rule = if newest.on == date { Rule::RedFlag } else { Rule::Stopped };
    let reason = |(at, raised): (usize, &&today::Reported)| Reason {
        id: if at == 0 { rule.id().to_owned() } else { "red-flag".to_owned() },
        measured: format!(
            "{}, reported on {}: {}",
            raised.flag.id,
            crate::journal::day(raised.on),
            raised.flag.why
        ),
        rule: "No programme begins until a clinician's clearance is recorded.".to_owned(),
        source: sources(&raised.flag.from, care),
        stands: "less",
        values: serde_json::json!({
            "id": "red-flag",
            "flag": raised.flag.id,
            "urgency": raised.flag.urgency.word(),
            "why": raised.flag.why,
            "on": raised.on,
        }),
    };
    Some(Plan {
        date,
        programme: None,
        stage: None,
        decision: Decision::Refer.id(),
        reasons: standing.iter().enumerate().map(reason).collect(),
        would_change: Vec::new(),
        earliest_next_step: None,
        plan: Vec::new(),
        load: None,
        next_run: None,
        words: None,
        rule: rule.id(),
        beneath: None,
        programme_id: None,
        side: None,
        day: None,
        rung: None,
        eased: Vec::new(),
        dose: Vec::new(),
        before: None,
        light: Vec::new(),
        sessions: 0,
        sessions_done: 0,
        remaining: Vec::new(),
        no_plan: None,
        next_session: None,
        tests: Vec::new(),
        next_step: None,
        ahead: Vec::new(),
        notes: Vec::new(),
        remarks: Vec::new(),
        flags: standing
            .iter()
            .map(|f| Standing {
                id: f.flag.id.clone(),
                urgency: f.flag.urgency.word().to_owned(),
                since: f.on,
                level: f.flag.level,
            })
            .collect(),
        after_operation: None,
        warnings: Vec::new(),
        version: None,
        newer_version: None,
        other_programmes: Vec::new(),
    })
}

/// Takes over the answer to when the next run may be.
pub(crate) fn next_run(next: &Answer, care: &Care) -> NextRun {
    let (on, metres, minutes) = match next.verdict {
        Verdict::Yes => (Some(next.question.on), None, None),
        Verdict::Shorter { metres, minutes } => (Some(next.question.on), metres, minutes),
        Verdict::NotYet { earliest } => (earliest, None, None),
    };
    NextRun { on, metres, minutes, says: next_run_line(next, care), why: may_card(next, care).why }
}

fn words(answer: &DayAnswer, care: &Care) -> Words {
    let Card { word, title, dose, banner, next, notes, .. } = card(answer, care);
    Words { word, title, dose, banner, next, notes: notes.into_iter().map(|note| note.text).collect() }
}

fn said(remark: &today::Remark, answer: &DayAnswer, care: &Care) -> Remark {
    Remark {
        id: remark.note.id(),
        says: note(remark, &answer.protocol, care),
        seen: remark.seen.clone(),
        source: remark.from.as_ref().map(|from| sources(from, care)).unwrap_or_default(),
        article: care.catalog.article_on(remark.note).map(|(article, _)| article.head.id.clone()),
    }
}
