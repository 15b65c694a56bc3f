//! The way back to running in words: what a calendar and a watch show.

use super::{Language, one_dose};
use crate::{
    ahead::Proposal,
    care::Care,
    catalog::TrackKind,
    today::{DayAnswer, DoseLine},
};

/// Returns the order of a day on which both an outing and exercises are planned; none where one of them is.
///
/// Strength comes after the run and never before it: where it was done already, the run waits for its next day.
#[must_use]
pub fn order_of_day(answers: &[DayAnswer], care: &Care) -> Option<String> {
    let of = |kind: TrackKind| {
        let mut all = answers.iter().filter(move |answer| {
            care.programme_of(answer).is_some_and(|programme| programme.protocol.track == kind)
        });
        all.find(|answer| !answer.plan.is_empty())
    };
    let (outing, exercises) = (of(TrackKind::Run)?, of(TrackKind::Strength)?);
    if outing.remaining.is_empty() {
        return None;
    }
    let id = if exercises.sessions_done > 0 { "order-too-late" } else { "order-both" };
    Some(care.language.say(id))
}

/// Returns what a day proposes: "Run: 6 times: run 2 minutes, walk 2".
#[must_use]
pub fn proposal_title(language: Language, proposal: &Proposal) -> String {
    match proposal.dose.as_slice() {
        [line] => {
            let dose = one_dose(language, line);
            if proposal.track == TrackKind::Run && line.run_min.is_some() {
                return language.tell("proposal-outing", [("dose", dose.into())]);
            }
            language.tell("proposal-strength", [("name", line.name.as_str().into()), ("dose", dose.into())])
        }
        lines => {
            let values = [("name", proposal.name.as_str().into()), ("n", lines.len().into())];
            language.tell("proposal-many", values)
        }
    }
}

/// Returns what has to stand beside it: how often, in which order, and that the morning decides.
#[must_use]
pub fn proposal_about(language: Language, proposal: &Proposal) -> String {
    let mut said = Vec::new();
    if proposal.sessions > 1 {
        said.push(language.tell("proposal-sessions", [("n", proposal.sessions.into())]));
    }
    if proposal.after_outing {
        said.push(language.say("proposal-outing-first"));
    }
    said.push(language.say("proposal-decides"));
    said.join(" ")
}

/// Returns what a calendar of proposals is called.
#[must_use]
pub fn calendar_name(language: Language) -> String {
    language.say("calendar-name")
}

/// What a watch shows of an outing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkoutWords {
    /// The name of the workout, short enough for a small screen.
    pub name: String,
    /// The step of running.
    pub run: String,
    /// The step of walking.
    pub walk: String,
}

/// Returns what a watch shows of an outing of so many minutes.
#[must_use]
pub fn workout(language: Language, line: &DoseLine) -> WorkoutWords {
    let minutes = super::minutes(std::slice::from_ref(line));
    WorkoutWords {
        name: language.tell("workout-name", [("minutes", minutes.into())]),
        run: language.say("workout-run"),
        walk: language.say("workout-walk"),
    }
}
