//! One entry in words: what it was, its value, what else was said.

use heelup_core::{
    journal::{Answer, Change, CheckIn, Fact, LoadClass, Part, Session, SetDone},
    units::Involved,
    words::Language,
};

use crate::{
    chrome::Units,
    pages::{feet, operation, progress::thousands, runs},
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

impl Told {
    /// Puts a fact into words.
    pub(super) fn new(state: &AppState, language: Language, fact: &Fact, units: Units) -> Self {
        Self {
            sign: sign(fact),
            what: what(state, language, fact).trim().to_owned(),
            value: value(language, fact, units).trim().to_owned(),
            more: more(state, language, fact).trim().to_owned(),
        }
    }
}

fn what(state: &AppState, language: Language, fact: &Fact) -> String {
    let id = match fact {
        Fact::ProfileSet(_) => "told-profile",
        Fact::IntakeAnswered(_) => "told-intake",
        Fact::ProgrammeStarted(_) => "told-begun",
        Fact::ProgrammeEnded(_) => "told-left",
        Fact::MorningCheckedIn(_) => "told-morning",
        Fact::FindingsReported(_) => "told-new",
        Fact::RedFlagReported(_) => "told-warning",
        Fact::ClearanceGiven(_) => "told-cleared",
        Fact::Placed(_) => "told-placed",
        Fact::AfterOperationSet(said) if said.over => "told-operation-over",
        Fact::AfterOperationSet(_) => "told-operation",
        Fact::SessionFinished(session) if session.part == Part::Light => "told-light",
        Fact::SessionFinished(_) => "told-session",
        Fact::StepsCounted(_) => "told-steps",
        // What our own forms keep is kept in English; what somebody wrote is theirs.
        Fact::ActivityDone(activity) if activity.what == feet::KEPT => "told-feet",
        Fact::ActivityDone(activity) if activity.what == operation::DONE => "told-operation-dose",
        Fact::ActivityDone(activity) => return activity.what.clone(),
        Fact::ReviewAnswered(_) => "told-review",
        Fact::SessionsPerDayChosen(_) => "told-sessions",
        Fact::CareKept(_) => "told-version-kept",
        Fact::VersionAccepted(_) => "told-moved",
        Fact::EntryCorrected(_) => "told-correction",
        Fact::EntryWithdrawn(_) => "told-taken-back",
        Fact::SetFinished(_) | Fact::RunImported(_) | Fact::CapacityTested(_) | Fact::MeasureReported(_) => {
            return name(state, fact);
        }
    };
    language.say(id)
}

fn value(language: Language, fact: &Fact, units: Units) -> String {
    let number = |id: &str, n: u32| language.tell(id, [("n", n.into())]);
    match fact {
        Fact::MorningCheckedIn(CheckIn { stiffness: Some(score), .. }) => {
            number("told-stiffness", score.get().into())
        }
        Fact::MorningCheckedIn(CheckIn { first_step: Some(pain), .. }) => {
            number("told-first-steps", pain.get().into())
        }
        Fact::MorningCheckedIn(CheckIn { pain: Some(pain), .. })
        | Fact::SessionFinished(Session { pain: Some(pain), .. }) => number("told-pain", pain.get().into()),
        Fact::SetFinished(set) => match (set.set.reps, set.set.seconds) {
            (Some(reps), _) => number("told-reps", reps.into()),
            (None, Some(seconds)) => number("told-seconds", seconds.into()),
            (None, None) => String::new(),
        },
        Fact::RunImported(run) => runs::amount(run, units),
        Fact::StepsCounted(told) => thousands(language, told.steps),
        Fact::ActivityDone(activity) => {
            activity.minutes.map(|n| number("told-minutes", n.into())).unwrap_or_default()
        }
        Fact::CapacityTested(test) => {
            let left = test.left.map(|n| number("told-test-left", n.into()));
            let right = test.right.map(|n| number("told-test-right", n.into()));
            [left, right].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        Fact::MeasureReported(told) => told.value.to_string(),
        Fact::ReviewAnswered(review) => language.say(match review.change {
            Change::Recovered => "told-recovered",
            Change::Better => "told-better",
            Change::Same => "told-same",
            Change::Worse => "told-worse",
        }),
        Fact::SessionsPerDayChosen(chosen) => chosen.sessions.to_string(),
        Fact::ProfileSet(profile) => match (profile.body_mass_kg, &profile.goal) {
            (Some(kg), _) => language.decimal(&kg.to_string()),
            (None, goal) => goal.clone().unwrap_or_default(),
        },
        Fact::Placed(placed) => placed.at.clone(),
        Fact::MorningCheckedIn(_)
        | Fact::SessionFinished(_)
        | Fact::IntakeAnswered(_)
        | Fact::ProgrammeStarted(_)
        | Fact::ProgrammeEnded(_)
        | Fact::FindingsReported(_)
        | Fact::RedFlagReported(_)
        | Fact::ClearanceGiven(_)
        | Fact::AfterOperationSet(_)
        | Fact::CareKept(_)
        | Fact::VersionAccepted(_)
        | Fact::EntryCorrected(_)
        | Fact::EntryWithdrawn(_) => String::new(),
    }
}

fn more(state: &AppState, language: Language, fact: &Fact) -> String {
    let by = |who: &str| language.tell("told-by", [("who", who.into())]);
    match fact {
        Fact::MorningCheckedIn(morning) => of_morning(language, morning),
        Fact::SetFinished(set) => of_set(language, &set.set),
        Fact::SessionFinished(session) => of_session(language, session),
        Fact::RunImported(run) => runs::more(run),
        Fact::FindingsReported(reported) | Fact::IntakeAnswered(reported) => {
            let yes = reported.answers.iter().filter(|(_, answer)| matches!(answer, Answer::Yes));
            let found = yes.filter_map(|(id, _)| state.care.triage.finding(id));
            found.map(|finding| finding.label.as_str()).collect::<Vec<_>>().join(", ")
        }
        Fact::ClearanceGiven(cleared) => {
            format!("{} {}", by(&cleared.by), cleared.note.as_deref().unwrap_or_default())
        }
        Fact::Placed(placed) => by(&placed.by),
        Fact::AfterOperationSet(said) => {
            let dose: String = said.dose.iter().map(|line| format!(" {}.", line.exercise)).collect();
            by(&said.by) + &dose
        }
        Fact::RedFlagReported(flag) => flag.note.clone().unwrap_or_default(),
        Fact::ActivityDone(activity) => language.say(match activity.class {
            LoadClass::Light => "told-light-load",
            LoadClass::Medium => "told-medium-load",
            LoadClass::High => "told-high-load",
        }),
        Fact::CapacityTested(test) => test.pain.map(|p| pain(language, p.get())).unwrap_or_default(),
        Fact::ReviewAnswered(review) if review.seen_by_clinician => language.say("told-looked-at"),
        Fact::ProgrammeEnded(ended) => ended.why.clone().unwrap_or_default(),
        Fact::ReviewAnswered(_)
        | Fact::ProfileSet(_)
        | Fact::ProgrammeStarted(_)
        | Fact::StepsCounted(_)
        | Fact::MeasureReported(_)
        | Fact::SessionsPerDayChosen(_)
        | Fact::CareKept(_)
        | Fact::VersionAccepted(_)
        | Fact::EntryCorrected(_)
        | Fact::EntryWithdrawn(_) => String::new(),
    }
}

fn pain(language: Language, score: u8) -> String {
    language.tell("told-more-pain", [("n", score.into())])
}

fn of_morning(language: Language, morning: &CheckIn) -> String {
    let eased = morning.minutes.map(|n| {
        let id = if n == 60 { "told-eased-more" } else { "told-eased" };
        language.tell(id, [("n", n.into())])
    });
    // Without a stiffness the pain is the morning's own value.
    let hurt = morning.pain.filter(|_| morning.stiffness.is_some()).map(|p| pain(language, p.get()));
    [eased, hurt].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn of_set(language: Language, set: &SetDone) -> String {
    let leg = language.say(match set.side {
        Involved::Left => "told-left-leg",
        Involved::Right => "told-right-leg",
        Involved::Both => "told-both-legs",
    });
    let load = set
        .load_kg
        .map(|kg| language.tell("told-added", [("load", language.decimal(&kg.to_string()).into())]));
    let hurt = set.pain.map(|p| pain(language, p.get()));
    [Some(leg), load, hurt].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn of_session(language: Language, session: &Session) -> String {
    let after = session.pain_after.map(|p| language.tell("told-after", [("n", p.get().into())]));
    let effort = session.effort.map(|e| language.tell("told-effort", [("n", e.get().into())]));
    let easier = session.lightened.then(|| language.say("told-easier"));
    [after, effort, easier].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Returns the name of the exercise, test, programme or sport it is about.
fn name(state: &AppState, fact: &Fact) -> String {
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
        Fact::RunImported(run) => runs::name(run.sport),
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
        | Fact::ReviewAnswered(_)
        | Fact::SessionsPerDayChosen(_)
        | Fact::CareKept(_)
        | Fact::VersionAccepted(_)
        | Fact::EntryCorrected(_)
        | Fact::EntryWithdrawn(_) => String::new(),
    }
}

const fn sign(fact: &Fact) -> &'static str {
    match fact {
        Fact::MorningCheckedIn(_) => "rest",
        Fact::SetFinished(_) => "ring",
        Fact::SessionFinished(_) => "tick",
        Fact::RunImported(_) => "run",
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
