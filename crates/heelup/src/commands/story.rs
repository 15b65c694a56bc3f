//! `heelup story`: stories told to the real engine, day by day.

use std::{
    fs,
    path::{Path, PathBuf},
};

use heelup_core::{
    care::Care,
    story::{Expected, Got, StoryProblem, Told, parse, run},
    units::LocalDate,
};
use serde::Serialize;

use crate::{
    console::{Tone, shown},
    exit::{Exit, Failure},
    journal::day,
    json,
    shell::Shell,
};

/// Tells stories to the engine and compares each day with what is expected. A day without an expectation
/// is just told. The notation is in scenarios/README.md.
#[derive(Debug, clap::Args)]
pub(crate) struct StoryOf {
    /// Stories, or folders of stories
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

/// One story.
#[derive(Serialize)]
struct Story {
    /// The file.
    file: String,
    /// Whether every day is as expected; false where the story could not be told.
    agrees: bool,
    /// The days told.
    days: Vec<Day>,
    /// What in it is no story.
    problems: Vec<StoryProblem>,
}

/// One day.
#[derive(Serialize)]
struct Day {
    /// The line, from 1.
    line: usize,
    /// The day.
    date: LocalDate,
    /// What the story expects; null where it only tells.
    expected: Option<Expected>,
    /// What the engine said.
    got: Got,
    /// Whether they agree; a day without an expectation always does.
    agrees: bool,
    /// Why, the rule that decided first.
    reasons: Vec<json::Reason>,
}

impl StoryOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let care = shell.care()?;
        let mut files = Vec::new();
        for path in &self.files {
            gather(path, &mut files)?;
        }
        let (mut differ, mut unreadable, mut days) = (0_usize, 0_usize, 0_usize);
        for path in &files {
            let story = tell(&care, path)?;
            days += story.days.len();
            unreadable += usize::from(!story.problems.is_empty());
            differ += usize::from(!story.agrees && story.problems.is_empty());
            if shell.json() {
                shell.console.json(&story)?;
            } else {
                print(shell, &story, files.len() == 1)?;
            }
        }
        if !shell.json() && files.len() > 1 {
            shell.console.gap()?;
            let said = format!(
                "{} stories, {days} days told, {differ} differ, {unreadable} unreadable.",
                files.len()
            );
            shell.console.line(said)?;
        }
        // Any difference is the answer that was asked for, also beside a story that cannot be read.
        Ok(match (differ, unreadable) {
            (0, 0) => Exit::Ok,
            (0, _) => Exit::Input,
            _ => Exit::No,
        })
    }
}

/// Finds the stories of a folder and those below it, in the order of their names.
fn gather(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    if !path.is_dir() {
        files.push(path.to_path_buf());
        return Ok(());
    }
    let read = fs::read_dir(path).map_err(|e| Failure::unreadable(path, &e))?;
    let mut inside = read
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|e| Failure::unreadable(path, &e))?;
    inside.sort();
    let before = files.len();
    for path in inside {
        if path.is_dir() {
            gather(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "story") {
            files.push(path);
        }
    }
    if files.len() == before {
        return Err(Failure::input(
            format!("{}: there is no story in this folder", shown(path)),
            "name a .story file, or a folder that holds some",
        ));
    }
    Ok(())
}

fn tell(care: &Care, path: &Path) -> Result<Story, Failure> {
    let text = fs::read_to_string(path).map_err(|e| Failure::unreadable(path, &e))?;
    let told = parse(&text).and_then(|story| run(&story, care));
    Ok(match told {
        Ok(told) => Story {
            file: shown(path),
            agrees: told.iter().all(|day| day.agrees),
            days: told.into_iter().map(|day| of(day, care)).collect(),
            problems: Vec::new(),
        },
        Err(problems) => Story { file: shown(path), agrees: false, days: Vec::new(), problems },
    })
}

fn of(told: Told, care: &Care) -> Day {
    Day {
        line: told.line,
        date: told.date,
        expected: told.expected,
        got: told.got,
        agrees: told.agrees,
        reasons: json::reasons(&told.answer, care),
    }
}

/// Prints a story; one of many that is as expected takes one line.
fn print(shell: &mut Shell, story: &Story, alone: bool) -> Result<(), Failure> {
    let out = &mut shell.console;
    let (tone, word) = match (story.problems.is_empty(), story.agrees) {
        (false, _) => (Tone::Stop, "unreadable"),
        (true, true) => (Tone::Good, "as expected"),
        (true, false) => (Tone::Stop, "differs"),
    };
    out.line(format!("{}: {}", out.paint(Tone::Strong, &story.file), out.paint(tone, word)))?;
    for problem in &story.problems {
        out.item(2, "-", &format!("line {}: {}", problem.line, problem.what))?;
        out.text(4, &format!("remedy: {}", problem.remedy))?;
    }
    for told in story.days.iter().filter(|told| alone || !told.agrees) {
        let mark = match (&told.expected, told.agrees) {
            (None, _) => " ",
            (Some(_), true) => "=",
            (Some(_), false) => "!",
        };
        let dose = got_dose(&told.got);
        out.item(
            2,
            &format!("{mark} {:<15}", day(told.date)),
            &format!("{}{dose} because {}", told.got.decision, told.got.rule),
        )?;
        if let Some(expected) = told.expected.as_ref().filter(|_| !told.agrees) {
            out.text(4, &format!("line {}: expected {}", told.line, wanted(expected)))?;
            if let Some(reason) = told.reasons.first() {
                out.text(4, &format!("{} {}", reason.measured, reason.rule))?;
            }
        }
    }
    Ok(())
}

/// Returns the dose in force in a few words.
fn got_dose(got: &Got) -> String {
    let Some((exercise, sets, amount, load)) = got.dose.first() else { return String::new() };
    let load = match *load {
        0 => String::new(),
        hundredths => format!(" + {} kg", f64::from(hundredths) / 100.0),
    };
    let more = got.dose.len().saturating_sub(1);
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    let plan = if got.plan { "" } else { ", no plan" };
    format!("{plan}: {exercise} {sets} x {amount}{load}{more}")
}

/// Returns what a story expects, as it is written there.
fn wanted(expected: &Expected) -> String {
    let mut text = expected.decision.clone();
    if expected.no_plan {
        text.push_str(", no plan");
    }
    if let Some(exercise) = &expected.exercise {
        text.push_str(&format!(": {exercise}"));
    }
    if let Some((sets, amount)) = expected.dose {
        text.push_str(&format!(" {sets} x {amount}"));
    }
    if let Some(load) = expected.load {
        text.push_str(&format!(" + {} kg", f64::from(load) / 100.0));
    }
    if let Some(rule) = &expected.rule {
        text.push_str(&format!(" because {rule}"));
    }
    text
}
