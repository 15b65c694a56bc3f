//! `heelup may-i`: a question about a day ahead. Nothing is written.

use heelup_core::{
    journal::LoadClass,
    may::{Answer, Ask, AskedRun, MayError, Question, Verdict, may_i},
    today::Course,
    units::LocalDate,
    words::{MayCard, may_card},
};
use serde::Serialize;

use super::say::{in_parts, opened};
use crate::{
    exit::{Exit, Failure},
    journal::{Whose, day},
    shell::Shell,
    values,
};

/// May I run, and how far? Answers for today or a day of the next two weeks: yes, shorter, or not yet, with reasons.
///
/// For example: heelup may-i run 5km --on sunday
#[derive(Debug, clap::Args)]
pub(crate) struct MayOf {
    /// run, or an activity by its class: light, medium, high
    #[arg(value_name = "run|light|medium|high", value_parser = what)]
    what: What,
    /// How far or how long: 5km, 40min
    #[arg(value_name = "AMOUNT", value_parser = amount)]
    amount: Option<Amount>,
    /// How long, in minutes of running
    #[arg(long, value_name = "MIN", value_parser = clap::value_parser!(u16).range(1..=1440))]
    minutes: Option<u16>,
    /// Fast: intervals, tempo, a race
    #[arg(long)]
    fast: bool,
    /// Hilly
    #[arg(long)]
    hills: bool,
    /// The day: a date, today, tomorrow or a weekday; today when left out
    #[arg(long, value_name = "DAY", value_parser = when)]
    on: Option<When>,
    /// Ask as if today were this day
    #[arg(long, value_name = "DATE")]
    today: Option<LocalDate>,
    #[command(flatten)]
    whose: Whose,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Run,
    Activity(LoadClass),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Amount {
    Metres(u32),
    Minutes(u16),
}

/// A day as people name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    Date(LocalDate),
    In(i32),
    /// Monday is 1.
    Weekday(i8),
}

/// What `--json` answers: the values, and the same in words.
#[derive(Serialize)]
struct Said<'a> {
    answer: &'a Answer,
    words: &'a MayCard,
}

impl MayOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let today = values::day(self.today)?;
        let question = Question { on: self.on.map_or(today, |when| when.after(today)), ask: self.ask()? };
        let (record, care) = opened(shell, &self.whose)?;
        let course = Course::walk(&record, &care, today);
        let answer = may_i(&record, &care, &course, today, question).map_err(|why| refused(why, today))?;
        let card = may_card(&answer, &care);
        if shell.json() {
            shell.console.pretty(&Said { answer: &answer, words: &card })?;
        } else {
            let parts = [("Why", &card.why), ("What would help", &card.instead), ("Mind", &card.depends)];
            in_parts(shell, &card.head, &parts)?;
        }
        Ok(if matches!(answer.verdict, Verdict::NotYet { .. }) { Exit::No } else { Exit::Ok })
    }

    fn ask(&self) -> Result<Ask, Failure> {
        let class = match self.what {
            What::Activity(class) => class,
            What::Run => {
                let (metres, minutes) = match self.amount {
                    Some(Amount::Metres(metres)) => (Some(metres), self.minutes),
                    Some(Amount::Minutes(minutes)) => (None, Some(minutes)),
                    None => (None, self.minutes),
                };
                return Ok(Ask::Run(AskedRun { metres, minutes, fast: self.fast, hills: self.hills }));
            }
        };
        if self.amount.is_some() || self.minutes.is_some() || self.fast || self.hills {
            return Err(Failure::usage(
                "how far, how fast and how hilly are asked of a run",
                "ask `heelup may-i run 5km`, or name the class alone",
            ));
        }
        Ok(Ask::Activity { class })
    }
}

fn refused(why: MayError, today: LocalDate) -> Failure {
    match why {
        MayError::Past => Failure::input(
            format!("the day is over: today is {}", day(today)),
            "ask about today or a later day with --on",
        ),
        MayError::TooFar { days } => Failure::input(
            format!("nothing can be said about a day more than {days} days ahead"),
            "ask again nearer to it, or plan towards it with `heelup goal`",
        ),
        MayError::Nothing => Failure::usage(
            "a run needs its distance or its time",
            "say `heelup may-i run 5km`, or `heelup may-i run --minutes 30`",
        ),
    }
}

impl When {
    fn after(self, today: LocalDate) -> LocalDate {
        match self {
            Self::Date(date) => date,
            Self::In(days) => today.plus(days),
            Self::Weekday(wanted) => {
                let here = today.civil().weekday().to_monday_one_offset();
                today.plus(i32::from((wanted - here).rem_euclid(7)))
            }
        }
    }
}

fn what(text: &str) -> Result<What, String> {
    match text {
        "run" => Ok(What::Run),
        "light" => Ok(What::Activity(LoadClass::Light)),
        "medium" => Ok(What::Activity(LoadClass::Medium)),
        "high" => Ok(What::Activity(LoadClass::High)),
        other => Err(format!("ask about run, light, medium or high, not \"{other}\"")),
    }
}

fn amount(text: &str) -> Result<Amount, String> {
    let wrong = || format!("an amount is kilometres or minutes, such as 5km or 40min, not \"{text}\"");
    if let Some(km) = text.strip_suffix("km") {
        return values::kilometres(km.trim()).ok().filter(|m| *m > 0).map(Amount::Metres).ok_or_else(wrong);
    }
    let minutes = text.strip_suffix("min").ok_or_else(wrong)?.trim().parse().map_err(|_| wrong())?;
    if (1..=1440).contains(&minutes) { Ok(Amount::Minutes(minutes)) } else { Err(wrong()) }
}

fn when(text: &str) -> Result<When, String> {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let word = text.to_ascii_lowercase();
    if let Some(at) =
        days.iter().position(|name| *name == word || (word.len() == 3 && name.starts_with(&word)))
    {
        return Ok(When::Weekday(i8::try_from(at + 1).unwrap_or(1)));
    }
    match word.as_str() {
        "today" => Ok(When::In(0)),
        "tomorrow" => Ok(When::In(1)),
        _ => text
            .parse()
            .map(When::Date)
            .map_err(|_| format!("a day is YYYY-MM-DD, today, tomorrow or a weekday, not \"{text}\"")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekday_is_the_next_of_its_name_today_included() {
        let thursday: LocalDate = "2026-03-05".parse().unwrap();
        let on = |text: &str| when(text).unwrap().after(thursday).to_string();
        assert_eq!(on("sunday"), "2026-03-08");
        assert_eq!(on("Thu"), "2026-03-05");
        assert_eq!(on("monday"), "2026-03-09");
        assert_eq!(on("tomorrow"), "2026-03-06");
        assert_eq!(on("2026-03-11"), "2026-03-11");
        assert!(when("someday").unwrap_err().contains("weekday"));
    }

    #[test]
    fn an_amount_names_its_unit() {
        assert_eq!(amount("5km").unwrap(), Amount::Metres(5_000));
        assert_eq!(amount("40min").unwrap(), Amount::Minutes(40));
        for wrong in ["5", "0km", "0min", "-3km", "far"] {
            assert!(amount(wrong).unwrap_err().contains("5km"), "{wrong}");
        }
    }
}
