//! `heelup plan`: the day's answer, for people and for programs.

mod print;

use heelup_core::{
    care::{Care, Unkept},
    catalog::Site,
    load::{Budget, budget},
    may::{Answer, next_run},
    record::Record,
    today::{Course, DayAnswer, Unfollowed, answers},
    units::LocalDate,
    words::{Language, next_run_line, unkept},
};

use super::say;
use crate::{
    cli::DayOf,
    exit::{Exit, Failure},
    journal::day,
    json::{self, Plan},
    shell::Shell,
    values,
};

/// Shows what a day is for: work, rest, a test, or seeing someone. With the reasons, their sources, and
/// what would change it. Nothing is written.
#[derive(Debug, clap::Args)]
pub(crate) struct PlanOf {
    #[command(flatten)]
    about: DayOf,
}

impl PlanOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let date = values::day(self.about.on)?;
        let care = shell.care()?;
        let told = self.about.whose.read(shell)?;
        let record = Record::fold(&told.entries);
        let care = care.made_for(&record);
        if let Some(asked) = &self.about.programme
            && !record.programmes.iter().any(|p| p.protocol == *asked)
        {
            return Err(say::no_such_programme(asked, &record));
        }
        for warning in &told.warnings {
            shell.console.warn(warning)?;
        }
        let view = of(&record, &care, date, self.about.programme.as_deref())
            .ok_or_else(|| nothing_runs(&record, &care, date))?;
        if shell.json() {
            let mut plan = view.json(&care);
            plan.warnings.extend(told.warnings);
            shell.console.pretty(&plan)?;
        } else {
            view.print(shell, &care)?;
        }
        Ok(Exit::Ok)
    }
}

/// A programme's answer and its budget; none for a heel that the load numbers were not made for.
type Said = (DayAnswer, Option<Budget>);

/// A day, ready to be shown.
pub(super) enum View {
    /// The answers of the programmes that run, each with its budget: the one asked for, or the first, then the others;
    /// and when the next run may be, for somebody who runs.
    Answers(Box<Said>, Vec<Said>, Option<Box<Answer>>),
    /// A red flag stands and no programme runs.
    Flagged(Box<Plan>),
}

/// Returns the day; none when no programme runs on it and no red flag stands.
pub(super) fn of(record: &Record, care: &Care, date: LocalDate, asked: Option<&str>) -> Option<View> {
    let course = Course::walk(record, care, date);
    let mut all = answers(record, care, &course, date);
    if all.is_empty() {
        return json::flagged(&course.flags, care, date).map(|plan| View::Flagged(Box::new(plan)));
    }
    let first = match asked {
        Some(asked) => all.iter().position(|a| a.protocol == asked)?,
        None => 0,
    };
    let first = all.remove(first);
    let next = next_run(record, care, &course, date).map(Box::new);
    let with_budget = |answer: DayAnswer| {
        let known = care.programme_of(&answer).is_some_and(|p| p.protocol.site != Site::Plantar);
        let budget = known.then(|| budget(record, care, &answer));
        (answer, budget)
    };
    Some(View::Answers(Box::new(with_budget(first)), all.into_iter().map(with_budget).collect(), next))
}

impl View {
    /// Returns the day as the machine interface shows it.
    pub(super) fn json(self, care: &Care) -> Plan {
        match self {
            Self::Flagged(plan) => *plan,
            Self::Answers(first, others, next) => Plan {
                next_run: next.map(|next| json::next_run(&next, care)),
                other_programmes: others
                    .iter()
                    .map(|(answer, budget)| json::plan(answer, budget.as_ref(), care))
                    .collect(),
                ..json::plan(&first.0, first.1.as_ref(), care)
            },
        }
    }

    /// Prints the day.
    pub(super) fn print(&self, shell: &mut Shell, care: &Care) -> Result<(), Failure> {
        match self {
            Self::Flagged(plan) => print::flagged(shell, care, plan),
            Self::Answers(first, others, next) => {
                print::answer(shell, care, &first.0, first.1.as_ref())?;
                for (answer, budget) in others {
                    shell.console.gap()?;
                    print::answer(shell, care, answer, budget.as_ref())?;
                }
                let Some(next) = next else { return Ok(()) };
                shell.console.gap()?;
                shell.console.text(0, &next_run_line(next, care))
            }
        }
    }
}

/// Says why there is no answer for a day.
pub(super) fn nothing_runs(record: &Record, care: &Care, date: LocalDate) -> Failure {
    let begun = record.programmes.iter().find(|p| p.start > date);
    let ended = record.programmes.iter().rev().find(|p| p.ended.is_some_and(|ended| ended < date));
    let course = Course::walk(record, care, date);
    let runs = |u: &&Unfollowed| u.begun.start <= date && u.begun.ended.is_none_or(|ended| date <= ended);
    let unfollowed = course.unfollowed.iter().find(runs);
    match (begun, ended, unfollowed) {
        (_, _, Some(Unfollowed { begun, why: Unkept::UnknownProtocol })) => Failure::input(
            format!("the programme `{}` is not in this catalog", begun.protocol),
            "use the catalog it was begun with (--catalog), or a newer Heelup",
        ),
        (_, _, Some(Unfollowed { begun, why })) if care.programmes.contains_key(&begun.protocol) => {
            Failure::input(
                format!("there is no plan for {}: {}", day(date), lower(&unkept(Language::English, why))),
                "see what the programme is now with `heelup programme`, and move to it with `heelup programme --move`",
            )
        }
        (_, _, Some(Unfollowed { why, .. })) => Failure::input(
            format!("there is no plan for {}: {}", day(date), lower(&unkept(Language::English, why))),
            "this catalog has nothing to move to: use another one (--catalog), or begin another programme",
        ),
        (Some(begun), _, _) => Failure::input(
            format!("there is no plan for {}: the programme begins on {}", day(date), day(begun.start)),
            "ask for that day or a later one with --on",
        ),
        (None, Some(ended), _) => Failure::input(
            format!(
                "there is no plan for {}: the programme was left on {}",
                day(date),
                ended.ended.map(day).unwrap_or_default()
            ),
            "begin another one with `heelup start`, or ask for an earlier day with --on",
        ),
        (None, None, None) => Failure::input(
            "there is no programme in this journal",
            "begin one with `heelup start`; `heelup triage` says which one fits",
        ),
    }
}

/// Sets a sentence behind a colon, without its full stop.
fn lower(sentence: &str) -> String {
    let mut letters = sentence.trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
