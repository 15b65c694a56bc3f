//! What a correction may change, kind by kind; what does not belong to the kind is refused.

use heelup_core::{
    care::Care,
    catalog::nearest,
    journal::{Answer, CheckIn, Fact, KINDS, Run, Session},
    units::{Effort, Pain, Stiffness},
};

use serde_json::Value;

use crate::{commands::report::checked, exit::Failure, values};

/// What is different. Everything not named stays as it was told.
#[derive(Clone, Debug, Default, PartialEq, clap::Args)]
#[command(next_help_heading = "What is different")]
pub(crate) struct Patch {
    /// A morning's stiffness
    #[arg(long, value_name = "0-10", value_parser = values::stiffness)]
    stiffness: Option<Stiffness>,
    /// A morning's first steps
    #[arg(long, value_name = "0-10", value_parser = values::pain)]
    first_step: Option<Pain>,
    /// Minutes: until a morning eased, or of a run or activity
    #[arg(long, value_name = "MIN", value_parser = values::minutes)]
    minutes: Option<u16>,
    /// Pain: of a morning, a session, a run or a test
    #[arg(long, value_name = "0-10", value_parser = values::pain)]
    pain: Option<Pain>,
    /// Pain just after a session
    #[arg(long, value_name = "0-10", value_parser = values::pain)]
    pain_after: Option<Pain>,
    /// Effort of a session or a run
    #[arg(long, value_name = "0-10", value_parser = values::effort)]
    effort: Option<Effort>,
    /// Whether a session was made easier on purpose
    #[arg(long, value_name = "true|false")]
    lightened: Option<bool>,
    /// How far a run was
    #[arg(long, value_name = "KM", value_parser = values::kilometres)]
    km: Option<u32>,
    /// Whether a run was hilly
    #[arg(long, value_name = "true|false")]
    hills: Option<bool>,
    /// Whether a run was fast
    #[arg(long, value_name = "true|false")]
    fast: Option<bool>,
    /// Steps of a day
    #[arg(long, value_name = "N")]
    steps: Option<u32>,
    /// Raises on the left leg
    #[arg(long, value_name = "N")]
    left: Option<u16>,
    /// Raises on the right leg
    #[arg(long, value_name = "N")]
    right: Option<u16>,
    /// A measure's value
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    value: Option<i32>,
    /// An answer of an intake or a report
    #[arg(long, value_name = "FINDING=ANSWER", value_parser = values::finding)]
    answer: Vec<(String, Answer)>,
    /// The whole fact as JSON, as `heelup schema journal` has it
    #[arg(long, value_name = "JSON")]
    fact: Option<String>,
}

impl Patch {
    /// Returns the fact with what is different.
    pub(super) fn apply(mut self, care: &Care, fact: Fact) -> Result<Fact, Failure> {
        if self == Self::default() {
            return Err(Failure::usage(
                "what should be different is not said",
                "name it, such as --pain 4; `heelup correct --help` has everything",
            ));
        }
        let (kind, fact) = match self.fact.take() {
            Some(text) => ("a fact as JSON", whole(&text)?),
            None => self.fill(fact),
        };
        if let Some(left) = self.left_over() {
            return Err(Failure::usage(
                format!("{kind} has no {left}"),
                "leave it out, or correct another entry: `heelup log` lists them",
            ));
        }
        if let Fact::IntakeAnswered(said) | Fact::FindingsReported(said) = &fact {
            checked(care, &said.answers, said.diagnosis.as_deref())?;
        }
        Ok(fact)
    }

    /// Puts what belongs to a kind of fact into it, and takes it out of here.
    fn fill(&mut self, fact: Fact) -> (&'static str, Fact) {
        match fact {
            Fact::MorningCheckedIn(said) => ("a morning", Fact::MorningCheckedIn(self.morning(said))),
            Fact::SessionFinished(said) => ("a session", Fact::SessionFinished(self.session(said))),
            Fact::RunImported(run) => ("a run", Fact::RunImported(self.run(run))),
            Fact::StepsCounted(mut steps) => {
                put(&mut steps.steps, self.steps.take());
                ("a count of steps", Fact::StepsCounted(steps))
            }
            Fact::ActivityDone(mut activity) => {
                activity.minutes = self.minutes.take().or(activity.minutes);
                activity.pain = self.pain.take().or(activity.pain);
                ("an activity", Fact::ActivityDone(activity))
            }
            Fact::CapacityTested(mut test) => {
                test.left = self.left.take().or(test.left);
                test.right = self.right.take().or(test.right);
                test.pain = self.pain.take().or(test.pain);
                ("a test", Fact::CapacityTested(test))
            }
            Fact::MeasureReported(mut measured) => {
                put(&mut measured.value, self.value.take());
                ("a measure", Fact::MeasureReported(measured))
            }
            Fact::IntakeAnswered(mut said) => {
                said.answers.extend(std::mem::take(&mut self.answer));
                ("an intake", Fact::IntakeAnswered(said))
            }
            Fact::FindingsReported(mut said) => {
                said.answers.extend(std::mem::take(&mut self.answer));
                ("a report", Fact::FindingsReported(said))
            }
            other @ (Fact::ProfileSet(_)
            | Fact::ProgrammeStarted(_)
            | Fact::ProgrammeEnded(_)
            | Fact::RedFlagReported(_)
            | Fact::ClearanceGiven(_)
            | Fact::Placed(_)
            | Fact::AfterOperationSet(_)
            | Fact::SetFinished(_)
            | Fact::ShoeKept(_)
            | Fact::RunGoalSet(_)
            | Fact::ReviewAnswered(_)
            | Fact::SessionsPerDayChosen(_)
            | Fact::CareKept(_)
            | Fact::VersionAccepted(_)
            | Fact::EntryCorrected(_)
            | Fact::EntryWithdrawn(_)) => ("this entry", other),
        }
    }

    fn morning(&mut self, said: CheckIn) -> CheckIn {
        CheckIn {
            stiffness: self.stiffness.take().or(said.stiffness),
            pain: self.pain.take().or(said.pain),
            first_step: self.first_step.take().or(said.first_step),
            minutes: self.minutes.take().or(said.minutes),
            ..said
        }
    }

    fn session(&mut self, said: Session) -> Session {
        Session {
            pain: self.pain.take().or(said.pain),
            pain_after: self.pain_after.take().or(said.pain_after),
            effort: self.effort.take().or(said.effort),
            lightened: self.lightened.take().unwrap_or(said.lightened),
            ..said
        }
    }

    fn run(&mut self, run: Run) -> Run {
        Run {
            duration_s: self.minutes.take().map(|minutes| u32::from(minutes) * 60).or(run.duration_s),
            distance_m: self.km.take().or(run.distance_m),
            effort: self.effort.take().or(run.effort),
            pain: self.pain.take().or(run.pain),
            hills: self.hills.take().unwrap_or(run.hills),
            fast: self.fast.take().unwrap_or(run.fast),
            ..run
        }
    }

    /// Returns an option that was given and not used.
    fn left_over(&self) -> Option<&'static str> {
        let given = [
            (self.stiffness.is_some(), "--stiffness"),
            (self.first_step.is_some(), "--first-step"),
            (self.minutes.is_some(), "--minutes"),
            (self.pain.is_some(), "--pain"),
            (self.pain_after.is_some(), "--pain-after"),
            (self.effort.is_some(), "--effort"),
            (self.lightened.is_some(), "--lightened"),
            (self.km.is_some(), "--km"),
            (self.hills.is_some(), "--hills"),
            (self.fast.is_some(), "--fast"),
            (self.steps.is_some(), "--steps"),
            (self.left.is_some(), "--left"),
            (self.right.is_some(), "--right"),
            (self.value.is_some(), "--value"),
            (!self.answer.is_empty(), "--answer"),
        ];
        given.iter().find(|(given, _)| *given).map(|(_, name)| *name)
    }
}

fn put<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

/// Reads a whole fact.
fn whole(text: &str) -> Result<Fact, Failure> {
    let wrong = |what: String, remedy: String| {
        Failure::input(format!("--fact is no fact of a journal: {what}"), remedy)
    };
    let compare = || "compare it with `heelup schema journal`".to_owned();
    let value: Value = serde_json::from_str(text).map_err(|e| wrong(e.to_string(), compare()))?;
    if let Some(kind) = value.get("kind").and_then(Value::as_str).filter(|kind| !KINDS.contains(kind)) {
        let near = nearest(kind, KINDS).map_or_else(
            || format!("its kind is one of {}", KINDS.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        return Err(wrong(format!("unknown kind `{kind}`"), near));
    }
    let fact: Fact = serde_json::from_value(value).map_err(|e| wrong(e.to_string(), compare()))?;
    if matches!(fact, Fact::EntryCorrected(_) | Fact::EntryWithdrawn(_)) {
        return Err(Failure::input(
            "a correction cannot say that another entry was wrong",
            "use `heelup correct` or `heelup withdraw` on that entry",
        ));
    }
    Ok(fact)
}
