//! One entry in words. The words stand in `templates/told_*.html`.

use askama::Template;
use heelup_core::{
    journal::{Answer, Change, Fact, LoadClass, Part},
    units::Involved,
    words::{Language, Said},
};

use crate::{
    chrome::Units,
    pages::{feet::ON_FEET, operation::DONE, runs},
    state::AppState,
};

/// An entry as the diary says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) sign: &'static str,
    pub(super) what: String,
    pub(super) value: String,
    pub(super) more: String,
}

#[derive(Template)]
#[template(path = "told_what.txt")]
struct What<'a> {
    language: Language,
    fact: &'a Fact,
    /// The name of the exercise, test, programme or sport it is about.
    name: &'a str,
}

#[derive(Template)]
#[template(path = "told_value.txt")]
struct Value<'a> {
    language: Language,
    fact: &'a Fact,
    run: String,
    units: Units,
}

#[derive(Template)]
#[template(path = "told_more.txt")]
struct More<'a> {
    language: Language,
    fact: &'a Fact,
    run: String,
    /// What was answered yes.
    said: Vec<String>,
}

impl What<'_> {
    /// Returns what somebody did; what Heelup itself writes down is said in the reader's language.
    fn activity(&self, what: &str) -> String {
        match what {
            ON_FEET => self.language.say("entry-on-feet"),
            DONE => self.language.say("entry-operation-done"),
            told => told.to_owned(),
        }
    }
}

impl Value<'_> {
    fn with<'v>(&self, id: &str, name: &'v str, value: impl Into<Said<'v>>) -> String {
        self.language.tell(id, [(name, value.into())])
    }
}

impl More<'_> {
    fn with<'v>(&self, id: &str, name: &'v str, value: impl Into<Said<'v>>) -> String {
        self.language.tell(id, [(name, value.into())])
    }
}

impl Told {
    /// Puts a fact into words.
    pub(super) fn new(language: Language, state: &AppState, fact: &Fact, units: Units) -> Self {
        let name = name(language, state, fact);
        let (mut amount, mut about) = (String::new(), String::new());
        if let Fact::RunImported(run) = fact {
            (amount, about) = (runs::amount(language, run, units), runs::more(language, run));
        }
        Self {
            sign: sign(fact),
            what: What { language, fact, name: &name }.render().unwrap_or_default().trim().to_owned(),
            value: Value { language, fact, run: amount, units }
                .render()
                .unwrap_or_default()
                .trim()
                .to_owned(),
            more: More { language, fact, run: about, said: said(state, fact) }
                .render()
                .unwrap_or_default()
                .trim()
                .to_owned(),
        }
    }
}

fn name(language: Language, state: &AppState, fact: &Fact) -> String {
    let catalog = &state.care.catalog;
    match fact {
        Fact::SetFinished(set) => {
            let id = &set.set.exercise;
            catalog.exercises.get(&**id).map_or_else(|| id.to_string(), |e| e.facts.name.clone())
        }
        Fact::ProgrammeStarted(start) => {
            catalog.protocols.get(&start.protocol).map_or_else(|| start.protocol.clone(), |p| p.name.clone())
        }
        Fact::CapacityTested(test) => {
            catalog.instruments.get(&test.test).map_or_else(|| test.test.clone(), |i| i.name.clone())
        }
        Fact::MeasureReported(said) => {
            let tool =
                catalog.instruments.values().find(|i| i.measures.iter().any(|m| m.id() == said.measure));
            tool.map_or_else(|| said.measure.clone(), |i| i.name.clone())
        }
        Fact::RunImported(run) => runs::name(language, run.sport),
        Fact::RedFlagReported(flag) => {
            state.care.triage.red_flag(&flag.flag).map_or_else(|| flag.flag.clone(), |f| f.name.clone())
        }
        Fact::ProfileSet(_)
        | Fact::IntakeAnswered(_)
        | Fact::ProgrammeEnded(_)
        | Fact::MorningCheckedIn(_)
        | Fact::FindingsReported(_)
        | Fact::ClearanceGiven(_)
        | Fact::Placed(_)
        | Fact::AfterOperationSet(_)
        | Fact::SessionFinished(_)
        | Fact::StepsCounted(_)
        | Fact::ActivityDone(_)
        | Fact::ShoeKept(_)
        | Fact::RunGoalSet(_)
        | Fact::ReviewAnswered(_)
        | Fact::SessionsPerDayChosen(_)
        | Fact::CareKept(_)
        | Fact::VersionAccepted(_)
        | Fact::EntryCorrected(_)
        | Fact::EntryWithdrawn(_) => String::new(),
    }
}

fn said(state: &AppState, fact: &Fact) -> Vec<String> {
    let (Fact::FindingsReported(reported) | Fact::IntakeAnswered(reported)) = fact else { return Vec::new() };
    let yes = reported.answers.iter().filter(|(_, answer)| matches!(answer, Answer::Yes));
    yes.filter_map(|(id, _)| state.care.triage.finding(id)).map(|finding| finding.label.clone()).collect()
}

const fn sign(fact: &Fact) -> &'static str {
    match fact {
        Fact::MorningCheckedIn(_) => "rest",
        Fact::SetFinished(_) => "ring",
        Fact::SessionFinished(_) => "tick",
        Fact::RunImported(_) | Fact::ShoeKept(_) | Fact::RunGoalSet(_) => "run",
        Fact::StepsCounted(_) | Fact::ActivityDone(_) => "today",
        Fact::IntakeAnswered(_) | Fact::FindingsReported(_) => "ask",
        Fact::RedFlagReported(_) | Fact::ClearanceGiven(_) | Fact::AfterOperationSet(_) => "refer",
        Fact::CapacityTested(_) | Fact::MeasureReported(_) | Fact::ReviewAnswered(_) => "test",
        Fact::ProgrammeStarted(_)
        | Fact::ProgrammeEnded(_)
        | Fact::Placed(_)
        | Fact::CareKept(_)
        | Fact::VersionAccepted(_) => "flag",
        Fact::ProfileSet(_)
        | Fact::SessionsPerDayChosen(_)
        | Fact::EntryCorrected(_)
        | Fact::EntryWithdrawn(_) => "edit",
    }
}
