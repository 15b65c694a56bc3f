//! What can happen in a story: one phrase, one event.

use crate::{
    journal::{Activity, Answer, CapacityTest, Change, CheckIn, LoadClass, Run, Sport},
    units::{Effort, Pain, Side, Stiffness},
};

/// One thing told in a story.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A morning.
    CheckIn(CheckIn),
    /// A morning told late, for the latest such weekday before.
    LateCheckIn(Weekday, CheckIn),
    /// A session, or several of the day's.
    Session(SessionTold),
    /// The dose of another place, done instead of the planned one.
    SessionAt(String, SessionTold),
    /// A run.
    Run(Run),
    /// Steps of the day.
    Steps(u32),
    /// Other load.
    Activity(Activity),
    /// A heel-raise test.
    Test(CapacityTest),
    /// A measure.
    Measure(String, i32),
    /// A red flag by its id.
    Flag(String),
    /// A finding answered.
    Report(String, Answer),
    /// A clearance, perhaps to a lower place.
    Cleared(String, Option<String>),
    /// A clinician's placement.
    Placed(String, String),
    /// The time after an operation began, set by a clinician.
    Operation(String),
    /// That clinician handed back, perhaps to a lower place.
    HandedBack(String, Option<String>),
    /// An answer to a review.
    Review(Change),
    /// Sessions a day chosen.
    Chose(u8),
    /// The session of an earlier weekday had this worst pain.
    CorrectSession(Weekday, Pain),
    /// The check-in of an earlier weekday was this.
    CorrectCheckIn(Weekday, CheckIn),
    /// What was told of an earlier weekday never was.
    Withdraw(Weekday, Withdrawn),
}

/// What can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawn {
    /// The latest session told of that day.
    Session,
    /// The latest check-in told of that day.
    CheckIn,
    /// The latest run told of that day.
    Run,
    /// The latest red flag or finding told of that day.
    Flag,
}

/// A session as told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SessionTold {
    /// Repetitions or seconds done, and prescribed, of one session; none: all of it.
    pub amount: Option<(u32, u32)>,
    /// How many sessions.
    pub sessions: u8,
    /// How many the day asks for, where it was told.
    pub of: Option<u8>,
    /// Worst pain.
    pub pain: Option<Pain>,
    /// Effort.
    pub effort: Option<Effort>,
    /// Made easier on purpose.
    pub lightened: bool,
    /// One set more than planned.
    pub above: bool,
    /// Of the light part.
    pub light: bool,
    /// Of the programme beside the first.
    pub beside: bool,
}

/// Days of the week as stories spell them.
pub(super) type Weekday = jiff::civil::Weekday;

/// Returns a weekday written with three letters.
pub(super) fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "Mon" => Weekday::Monday,
        "Tue" => Weekday::Tuesday,
        "Wed" => Weekday::Wednesday,
        "Thu" => Weekday::Thursday,
        "Fri" => Weekday::Friday,
        "Sat" => Weekday::Saturday,
        "Sun" => Weekday::Sunday,
        _ => return None,
    })
}

/// Every phrase of a day by what it begins with, as `scenarios/README.md` spells them.
pub const PHRASES: [&str; 29] = [
    "check-in stiffness",
    "check-in first-step",
    "check-in left",
    "late check-in for",
    "session full",
    "session lightened",
    "session above",
    "session at",
    "2 of 2 sessions",
    "light session",
    "beside session",
    "beside light session",
    "run 5 km",
    "steps ",
    "activity ",
    "test heel-raise left",
    "visa-a ",
    "daily-pain ",
    "measure ",
    "flag RF-",
    "report ",
    "cleared by",
    "placed at",
    "operation by",
    "handed back by",
    "review ",
    "chose 1 session a day",
    "correct ",
    "withdraw ",
];

/// Reads one phrase; parentheses such as `(no check-in)` tell nothing.
pub(super) fn event(text: &str) -> Result<Option<Event>, String> {
    let text = text.trim();
    if text.is_empty() || (text.starts_with('(') && text.ends_with(')')) {
        return Ok(None);
    }
    let words: Vec<&str> = text.split([' ', ',']).filter(|w| !w.is_empty()).collect();
    let known = match words.as_slice() {
        ["check-in", rest @ ..] => Some(Event::CheckIn(check_in(rest)?)),
        ["late", "check-in", "for", day, rest @ ..] => {
            Some(Event::LateCheckIn(day_of(day)?, check_in(rest)?))
        }
        ["light", "session", rest @ ..] => {
            Some(Event::Session(SessionTold { light: true, ..session(rest)? }))
        }
        ["session", "at", place, rest @ ..] => Some(Event::SessionAt((*place).to_owned(), session(rest)?)),
        ["session", rest @ ..] => Some(Event::Session(session(rest)?)),
        ["beside", "light", "session", rest @ ..] => {
            Some(Event::Session(SessionTold { light: true, beside: true, ..session(rest)? }))
        }
        ["beside", "session", rest @ ..] => {
            Some(Event::Session(SessionTold { beside: true, ..session(rest)? }))
        }
        [n, "of", all, "sessions", rest @ ..] => Some(Event::Session(SessionTold {
            sessions: number(n)?,
            of: Some(number(all)?),
            ..session(rest)?
        })),
        ["run", far, "km", rest @ ..] => Some(Event::Run(run(far, rest)?)),
        ["steps", n] => Some(Event::Steps(number(n)?)),
        ["activity", what @ .., class] => Some(Event::Activity(activity(what, class)?)),
        ["test", "heel-raise", rest @ ..] => Some(Event::Test(test(rest)?)),
        ["visa-a", n] => Some(Event::Measure("visa-a.score".into(), number(n)?)),
        ["daily-pain", n] => Some(Event::Measure("daily-pain.7-days".into(), number(n)?)),
        ["measure", id, n] => Some(Event::Measure((*id).to_owned(), number(n)?)),
        ["flag", id] => Some(Event::Flag((*id).to_owned())),
        ["report", id, answer] => Some(Event::Report((*id).to_owned(), answer_of(answer)?)),
        ["cleared", "by", who @ ..] => Some(cleared(who)),
        ["placed", "at", place, "by", who @ ..] => Some(Event::Placed((*place).to_owned(), who.join(" "))),
        ["operation", "by", who @ ..] => Some(Event::Operation(who.join(" "))),
        ["handed", "back", "by", who @ ..] => {
            let (by, at) = who_and_where(who);
            Some(Event::HandedBack(by, at))
        }
        ["review", change] => Some(Event::Review(change_of(change)?)),
        ["chose", n, "session" | "sessions", "a", "day"] => Some(Event::Chose(number(n)?)),
        ["correct", day, "session", "pain", n] => Some(Event::CorrectSession(day_of(day)?, pain(n)?)),
        ["correct", day, "check-in", rest @ ..] => Some(Event::CorrectCheckIn(day_of(day)?, check_in(rest)?)),
        ["withdraw", day, "session"] => Some(Event::Withdraw(day_of(day)?, Withdrawn::Session)),
        ["withdraw", day, "check-in"] => Some(Event::Withdraw(day_of(day)?, Withdrawn::CheckIn)),
        ["withdraw", day, "run"] => Some(Event::Withdraw(day_of(day)?, Withdrawn::Run)),
        ["withdraw", day, "flag"] => Some(Event::Withdraw(day_of(day)?, Withdrawn::Flag)),
        _ => None,
    };
    known.map(Some).ok_or_else(|| format!("\"{text}\" is no event of a story"))
}

fn check_in(words: &[&str]) -> Result<CheckIn, String> {
    let mut said = CheckIn::default();
    let mut rest = words;
    while let [first, more @ ..] = rest {
        rest = more;
        match (*first, rest) {
            ("left", _) => said.side = Some(Side::Left),
            ("right", _) => said.side = Some(Side::Right),
            ("stiffness", [n, more @ ..]) => {
                said.stiffness = Some(Stiffness::new(number(n)?).map_err(|e| e.to_string())?);
                rest = more;
            }
            ("pain", [n, more @ ..]) => {
                said.pain = Some(pain(n)?);
                rest = more;
            }
            ("first-step", [n, more @ ..]) => {
                said.first_step = Some(pain(n)?);
                rest = more;
            }
            (n, ["min", more @ ..]) => {
                said.minutes = Some(number(n)?);
                rest = more;
            }
            (other, _) => return Err(format!("\"{other}\" does not belong in a check-in")),
        }
    }
    Ok(said)
}

fn session(words: &[&str]) -> Result<SessionTold, String> {
    let mut told = SessionTold { sessions: 1, ..SessionTold::default() };
    let mut rest = words;
    while let [first, more @ ..] = rest {
        rest = more;
        match (*first, rest) {
            ("full", _) => {}
            ("lightened", _) => told.lightened = true,
            ("above", _) => told.above = true,
            ("pain", [n, more @ ..]) => {
                told.pain = Some(pain(n)?);
                rest = more;
            }
            ("effort", [n, more @ ..]) => {
                told.effort = Some(Effort::new(number(n)?).map_err(|e| e.to_string())?);
                rest = more;
            }
            (amount, _) if amount.contains('/') => {
                let (done, all) = amount.split_once('/').unwrap_or_default();
                told.amount = Some((number(done)?, number(all)?));
            }
            (other, _) => return Err(format!("\"{other}\" does not belong in a session")),
        }
    }
    Ok(told)
}

fn run(far: &str, words: &[&str]) -> Result<Run, String> {
    let kilometres: f64 = far.parse().map_err(|_| format!("\"{far}\" is no distance"))?;
    let metres = (kilometres * 1000.0).clamp(0.0, 1_000_000.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped just above")]
    let distance_m = Some(metres as u32);
    let mut told = Run { distance_m, ..Run::of(Sport::Running) };
    let mut rest = words;
    while let [first, more @ ..] = rest {
        rest = more;
        match (*first, rest) {
            ("hills", _) => told.hills = true,
            ("fast", _) => told.fast = true,
            ("pain", [n, more @ ..]) => {
                told.pain = Some(pain(n)?);
                rest = more;
            }
            ("effort", [n, more @ ..]) => {
                told.effort = Some(Effort::new(number(n)?).map_err(|e| e.to_string())?);
                rest = more;
            }
            (n, ["m", "up", more @ ..]) => {
                told.ascent_m = Some(number(n)?);
                rest = more;
            }
            (n, ["min", more @ ..]) => {
                told.duration_s = number::<u32>(n)?.checked_mul(60);
                rest = more;
            }
            (other, _) => return Err(format!("\"{other}\" does not belong in a run")),
        }
    }
    Ok(told)
}

fn activity(what: &[&str], class: &str) -> Result<Activity, String> {
    let class = match class {
        "light" => LoadClass::Light,
        "medium" => LoadClass::Medium,
        "high" => LoadClass::High,
        other => return Err(format!("an activity is light, medium or high, not \"{other}\"")),
    };
    Ok(Activity { what: what.join(" "), class, minutes: None, pain: None })
}

fn test(words: &[&str]) -> Result<CapacityTest, String> {
    let mut told = CapacityTest { test: "heel-raise-endurance".into(), left: None, right: None, pain: None };
    for pair in words.chunks(2) {
        match pair {
            ["left", n] => told.left = Some(number(n)?),
            ["right", n] => told.right = Some(number(n)?),
            ["pain", n] => told.pain = Some(pain(n)?),
            other => return Err(format!("\"{}\" does not belong in a test", other.join(" "))),
        }
    }
    Ok(told)
}

fn cleared(who: &[&str]) -> Event {
    let (by, at) = who_and_where(who);
    Event::Cleared(by, at)
}

fn who_and_where(who: &[&str]) -> (String, Option<String>) {
    match who {
        [name @ .., "at", place] => (name.join(" "), Some((*place).to_owned())),
        name => (name.join(" "), None),
    }
}

fn change_of(text: &str) -> Result<Change, String> {
    match text {
        "recovered" => Ok(Change::Recovered),
        "better" => Ok(Change::Better),
        "same" => Ok(Change::Same),
        "worse" => Ok(Change::Worse),
        other => Err(format!("a review is recovered, better, same or worse, not \"{other}\"")),
    }
}

fn answer_of(text: &str) -> Result<Answer, String> {
    match text {
        "yes" => Ok(Answer::Yes),
        "no" => Ok(Answer::No),
        "unsure" => Ok(Answer::Unsure),
        other => number(other).map(Answer::Number),
    }
}

fn day_of(text: &str) -> Result<Weekday, String> {
    weekday(text).ok_or_else(|| format!("\"{text}\" is no day of the week"))
}

fn pain(text: &str) -> Result<Pain, String> {
    Pain::new(number(text)?).map_err(|e| e.to_string())
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("\"{text}\" is not a number that fits here"))
}
