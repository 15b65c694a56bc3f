//! What of an entry can be corrected: its scores and numbers. The rest is taken back and told again.

use heelup_core::{
    journal::Fact,
    units::{Effort, Pain, Stiffness},
};

use crate::forms::{Sent, UNSURE, Wrongs};

/// Which number it is; its name and unit stand in the template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Stiffness,
    FirstStep,
    Minutes,
    Pain,
    PainAfter,
    Effort,
    Reps,
    Seconds,
    Steps,
    Left,
    Right,
}

/// One number that can be corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) kind: Kind,
    pub(super) value: String,
}

impl Kind {
    /// Returns the name of the form's field.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Stiffness => "stiffness",
            Self::FirstStep => "first-step",
            Self::Minutes => "minutes",
            Self::Pain => "pain",
            Self::PainAfter => "after",
            Self::Effort => "effort",
            Self::Reps => "reps",
            Self::Seconds => "seconds",
            Self::Steps => "steps",
            Self::Left => "left",
            Self::Right => "right",
        }
    }

    /// Says whether it is one of the 0–10 scales.
    pub(super) const fn ten(self) -> bool {
        matches!(self, Self::Stiffness | Self::FirstStep | Self::Pain | Self::PainAfter | Self::Effort)
    }
}

/// Returns what can be corrected of a fact, with what it says now or what was just sent.
pub(super) fn fields(fact: &Fact, sent: Option<&Sent>) -> Vec<Field> {
    let score = |n: Option<u8>| n.map_or_else(|| UNSURE.to_owned(), |n| n.to_string());
    let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
    let pain = |p: Option<Pain>| score(p.map(Pain::get));
    let now: Vec<(Kind, String)> = match fact {
        Fact::MorningCheckedIn(m) => {
            let minutes = (Kind::Minutes, number(m.minutes.map(u32::from)));
            if m.first_step.is_some() && m.stiffness.is_none() {
                vec![(Kind::FirstStep, pain(m.first_step)), minutes]
            } else {
                vec![
                    (Kind::Stiffness, score(m.stiffness.map(Stiffness::get))),
                    (Kind::Pain, pain(m.pain)),
                    minutes,
                ]
            }
        }
        Fact::SetFinished(set) => {
            let amount = match (set.set.reps, set.set.seconds) {
                (None, Some(seconds)) => (Kind::Seconds, seconds.to_string()),
                (reps, _) => (Kind::Reps, number(reps.map(u32::from))),
            };
            vec![amount, (Kind::Pain, pain(set.set.pain))]
        }
        Fact::SessionFinished(s) => vec![
            (Kind::Pain, pain(s.pain)),
            (Kind::PainAfter, pain(s.pain_after)),
            (Kind::Effort, score(s.effort.map(Effort::get))),
        ],
        Fact::RunImported(run) => {
            vec![(Kind::Effort, score(run.effort.map(Effort::get))), (Kind::Pain, pain(run.pain))]
        }
        Fact::StepsCounted(steps) => vec![(Kind::Steps, steps.steps.to_string())],
        Fact::CapacityTested(t) => {
            vec![(Kind::Left, number(t.left.map(u32::from))), (Kind::Right, number(t.right.map(u32::from)))]
        }
        Fact::ProfileSet(_)
        | Fact::IntakeAnswered(_)
        | Fact::ProgrammeStarted(_)
        | Fact::ProgrammeEnded(_)
        | Fact::FindingsReported(_)
        | Fact::RedFlagReported(_)
        | Fact::ClearanceGiven(_)
        | Fact::Placed(_)
        | Fact::AfterOperationSet(_)
        | Fact::ActivityDone(_)
        | Fact::ShoeKept(_)
        | Fact::RunGoalSet(_)
        | Fact::MeasureReported(_)
        | Fact::ReviewAnswered(_)
        | Fact::SessionsPerDayChosen(_)
        | Fact::CareKept(_)
        | Fact::VersionAccepted(_)
        | Fact::EntryCorrected(_)
        | Fact::EntryWithdrawn(_) => Vec::new(),
    };
    now.into_iter()
        .map(|(kind, value)| Field {
            kind,
            value: sent.filter(|s| s.has(kind.id())).map_or(value, |s| s.echo(kind.id()).to_owned()),
        })
        .collect()
}

/// Returns a fact with the numbers that were sent; none for a fact that has none to correct.
pub(super) fn corrected(fact: &Fact, sent: &Sent, wrongs: &mut Wrongs) -> Option<Fact> {
    if fields(fact, None).is_empty() {
        return None;
    }
    let mut fact = fact.clone();
    let small = |n: Option<u32>| n.and_then(|n| u16::try_from(n).ok());
    match &mut fact {
        Fact::MorningCheckedIn(m) => {
            if sent.has("stiffness") {
                m.stiffness = sent.score("stiffness", wrongs);
            }
            if sent.has("first-step") {
                m.first_step = sent.score("first-step", wrongs);
            }
            if sent.has("pain") {
                m.pain = sent.score("pain", wrongs);
            }
            m.minutes = small(sent.whole("minutes", 0, 720, "minutes", wrongs));
        }
        Fact::SetFinished(set) => {
            if sent.has("reps") {
                set.set.reps = small(sent.whole("reps", 0, 500, "repetitions", wrongs));
            }
            if sent.has("seconds") {
                set.set.seconds = small(sent.whole("seconds", 0, 18_000, "seconds", wrongs));
            }
            set.set.pain = sent.score("pain", wrongs);
        }
        Fact::SessionFinished(s) => {
            s.pain = sent.score("pain", wrongs);
            s.pain_after = sent.score("after", wrongs);
            s.effort = sent.score("effort", wrongs);
        }
        Fact::RunImported(run) => {
            run.effort = sent.score("effort", wrongs);
            run.pain = sent.score("pain", wrongs);
        }
        Fact::StepsCounted(steps) => {
            if let Some(count) = sent.whole("steps", 0, 200_000, "steps", wrongs) {
                steps.steps = count;
            }
        }
        Fact::CapacityTested(t) => {
            t.left = small(sent.whole("left", 0, 100, "repetitions", wrongs));
            t.right = small(sent.whole("right", 0, 100, "repetitions", wrongs));
        }
        Fact::ProfileSet(_)
        | Fact::IntakeAnswered(_)
        | Fact::ProgrammeStarted(_)
        | Fact::ProgrammeEnded(_)
        | Fact::FindingsReported(_)
        | Fact::RedFlagReported(_)
        | Fact::ClearanceGiven(_)
        | Fact::Placed(_)
        | Fact::AfterOperationSet(_)
        | Fact::ActivityDone(_)
        | Fact::ShoeKept(_)
        | Fact::RunGoalSet(_)
        | Fact::MeasureReported(_)
        | Fact::ReviewAnswered(_)
        | Fact::SessionsPerDayChosen(_)
        | Fact::CareKept(_)
        | Fact::VersionAccepted(_)
        | Fact::EntryCorrected(_)
        | Fact::EntryWithdrawn(_) => return None,
    }
    Some(fact)
}

#[cfg(test)]
mod tests {
    use heelup_core::journal::{CheckIn, Session};

    use super::*;

    #[test]
    fn a_correction_changes_the_number_and_leaves_the_rest() {
        let before = Session { pain: Pain::new(2).ok(), lightened: true, ..Session::default() };
        let sent = Sent::from([("pain", "6"), ("after", "unsure")].as_slice());
        let after = corrected(&Fact::SessionFinished(before), &sent, &mut Wrongs::default());
        let Some(Fact::SessionFinished(after)) = after else { panic!("{after:?}") };
        assert_eq!((after.pain.map(Pain::get), after.pain_after, after.lightened), (Some(6), None, true));
    }

    #[test]
    fn a_wrong_number_is_said_beside_its_field() {
        let mut wrongs = Wrongs::default();
        let sent = Sent::from([("stiffness", "12"), ("minutes", "soon")].as_slice());
        corrected(&Fact::MorningCheckedIn(CheckIn::default()), &sent, &mut wrongs);
        assert!(wrongs.at("stiffness") && wrongs.at("minutes"));
    }
}
