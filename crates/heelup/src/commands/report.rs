//! `heelup report`: anything new, as answers to the questions of the intake.

use heelup_core::{
    care::Care,
    journal::{Answer, Answers, Fact, Reported},
    triage::{AnswersProblem, check_answers},
};

use super::say::Scene;
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    shell::Shell,
    values,
};

/// Keeps what is new. A red flag turns the day's answer into "see someone" at once.
/// `heelup schema intake` lists every finding with its question.
#[derive(Debug, clap::Args)]
pub(crate) struct ReportOf {
    /// Findings with their answers, such as calf_swelling=yes
    #[arg(value_name = "FINDING=ANSWER", required = true, value_parser = values::finding)]
    findings: Vec<(String, Answer)>,
    #[command(flatten)]
    about: DayOf,
}

impl ReportOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let mut answers = Answers::new();
        for (finding, answer) in self.findings {
            if answers.insert(finding.clone(), answer).is_some_and(|earlier| earlier != answer) {
                return Err(Failure::usage(
                    format!("\"{finding}\" is answered twice, in different ways"),
                    "say it once",
                ));
            }
        }
        let scene = Scene::open(shell, &self.about)?;
        checked(&scene.care, &answers, None)?;
        let said = vec![scene.said(Fact::FindingsReported(Reported { answers, diagnosis: None }))];
        scene.tell(shell, said)
    }
}

/// Makes sure that every answer is one to a question of the catalog.
pub(super) fn checked(care: &Care, answers: &Answers, diagnosis: Option<&str>) -> Result<(), Failure> {
    let problems = check_answers(&care.triage, answers, diagnosis);
    if problems.is_empty() { Ok(()) } else { Err(bad_answers("", &problems)) }
}

/// Says what is wrong with answers.
pub(super) fn bad_answers(place: &str, problems: &[AnswersProblem]) -> Failure {
    let before = if place.is_empty() { String::new() } else { format!("{place}: ") };
    let lines: Vec<String> = problems.iter().map(|p| format!("{before}{p}")).collect();
    Failure::input(
        lines.join("\n"),
        "nothing was taken; put these right. `heelup schema intake` lists every finding with what it allows",
    )
}
