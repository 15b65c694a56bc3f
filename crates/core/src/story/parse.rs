//! A story's text: the opening, then days.

use super::{
    Event, Expected, StoryProblem,
    events::{Weekday, event, weekday},
    expected::expected,
};
use crate::{
    journal::Preset,
    units::{Involved, LocalDate},
};

/// Who, which side, which protocol, since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The line it begins on, from 1.
    pub line: usize,
    /// The person's name.
    pub name: String,
    /// The involved side.
    pub side: Involved,
    /// The first day told.
    pub start: LocalDate,
    /// Every morning of the week before was this.
    pub usual: Option<u8>,
    /// The programmes, in the order they are decided; at least one.
    pub programmes: Vec<Follows>,
    /// So many days were lived by the plan on calm mornings before the first day told.
    pub good_days_before: u16,
}

/// A programme that the person follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follows {
    /// The protocol's id.
    pub protocol: String,
    /// The place, `stage.rung`.
    pub at: Option<String>,
    /// The limits.
    pub preset: Preset,
    /// Its side, if it is not the person's.
    pub side: Option<Involved>,
}

/// One line of days.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The line's number, from 1.
    pub number: usize,
    /// The day.
    pub date: LocalDate,
    /// Told after the day's answer.
    pub later: bool,
    /// What happened.
    pub events: Vec<Event>,
    /// Lived by the plan, on a calm morning.
    pub good: bool,
    /// What is expected now, one a programme; those left out are not asked about.
    pub expected: Vec<Expected>,
}

/// A story as read.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// The opening.
    pub opening: Opening,
    /// The days, in order.
    pub lines: Vec<Line>,
}

/// Reads a story.
///
/// # Errors
/// Every line that is no story, with its number and what would be right.
pub fn parse(text: &str) -> Result<Story, Vec<StoryProblem>> {
    let mut problems = Vec::new();
    let lines = text
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.split('#').next().unwrap_or_default().trim_end()));
    let mut lines = lines.filter(|(_, line)| !line.trim().is_empty()).peekable();
    let mut opening_text = String::new();
    let mut opening_line = 1;
    while let Some((number, line)) = lines.peek() {
        let first = line.split_whitespace().next().unwrap_or_default();
        if weekday(first).is_some() {
            break;
        }
        if opening_text.is_empty() {
            opening_line = *number;
        }
        opening_text.push_str(line.trim());
        opening_text.push(' ');
        lines.next();
    }
    let opening = opening(&opening_text, opening_line).map_err(|problem| vec![problem])?;
    let mut days = Vec::new();
    let mut today = opening.start;
    for (number, line) in lines {
        match day_lines(number, line, &mut today) {
            Ok(more) => days.extend(more),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(Story { opening, lines: days }) } else { Err(problems) }
}

fn opening(text: &str, line: usize) -> Result<Opening, StoryProblem> {
    let wrong = |what: &str, remedy: &str| StoryProblem { line, what: what.into(), remedy: remedy.into() };
    let shape = "open with: Ana, 41, midportion Achilles, right. Starts Mon 2 Mar 2026. Usual morning: 2.";
    let name = text.split(',').next().unwrap_or_default().trim().to_owned();
    let sentences: Vec<&str> =
        text.split(". ").map(|s| s.trim().trim_end_matches('.')).filter(|s| !s.is_empty()).collect();
    let first = sentences.first().copied().unwrap_or_default();
    let side = first.split(',').map(str::trim).find_map(side_of);
    let side = side.ok_or_else(|| wrong("no side", shape))?;
    let mut start = None;
    let (mut usual, mut programmes, mut good) = (None, Vec::new(), 0);
    for sentence in sentences.iter().skip(1) {
        if let Some(date) = sentence.strip_prefix("Starts ") {
            start = Some(date_of(date, None).map_err(|what| wrong(&what, shape))?);
        } else if let Some(n) = sentence.strip_prefix("Usual morning: ") {
            usual = Some(n.trim().parse().map_err(|_| wrong("the usual morning is no number", shape))?);
        } else if let Some(rest) = sentence.strip_prefix("Protocol ") {
            programmes.push(follows(rest, line)?);
        } else if let Some(rest) = sentence.strip_prefix("Before: ") {
            let n = rest.strip_suffix(" good days").and_then(|n| n.trim().parse().ok());
            good =
                n.ok_or_else(|| wrong("the time before is not understood", "write: Before: 6 good days."))?;
        } else {
            return Err(wrong(&format!("\"{sentence}\" is not understood"), shape));
        }
    }
    if programmes.is_empty() {
        return Err(wrong("no protocol", "add a line: Protocol achilles-midportion-four-stage."));
    }
    Ok(Opening {
        line,
        name,
        side,
        start: start.ok_or_else(|| wrong("no start date", shape))?,
        usual,
        programmes,
        good_days_before: good,
    })
}

fn side_of(word: &str) -> Option<Involved> {
    match word {
        "left" => Some(Involved::Left),
        "right" => Some(Involved::Right),
        "both" => Some(Involved::Both),
        _ => None,
    }
}

/// Reads `ID, stage NAME, rung 1, cautious, left`.
fn follows(text: &str, line: usize) -> Result<Follows, StoryProblem> {
    let mut parts = text.split(',').map(str::trim);
    let protocol = parts.next().unwrap_or_default().to_owned();
    let (mut stage, mut rung, mut preset, mut side) = (None, "1", Preset::Standard, None);
    for part in parts {
        if let Some(id) = part.strip_prefix("stage ") {
            stage = Some(id);
        } else if let Some(n) = part.strip_prefix("rung ") {
            rung = n;
        } else if part == "cautious" {
            preset = Preset::Cautious;
        } else if let Some(named) = side_of(part) {
            side = Some(named);
        } else {
            return Err(StoryProblem {
                line,
                what: format!("\"{part}\" does not belong behind the protocol"),
                remedy: "write: Protocol ID, stage NAME, rung 1, cautious.".into(),
            });
        }
    }
    Ok(Follows { protocol, at: stage.map(|stage| format!("{stage}.{rung}")), preset, side })
}

fn day_lines(number: usize, line: &str, today: &mut LocalDate) -> Result<Vec<Line>, StoryProblem> {
    let wrong = |what: String, remedy: &str| StoryProblem { line: number, what, remedy: remedy.into() };
    let later = line.starts_with(' ');
    let (told, arrow) = match line.split_once("->") {
        Some((told, arrow)) => (told.trim(), arrow.trim()),
        None => (line.trim(), ""),
    };
    let mut told = told;
    let mut last = *today;
    if !later {
        let (date, rest) =
            take_date(told, *today).map_err(|what| wrong(what, "write the day as: Mon 2 Mar"))?;
        if date < *today {
            return Err(wrong(format!("{date} is before the day above"), "days follow each other"));
        }
        *today = date;
        last = date;
        told = rest.trim();
        if let Some(range) = told.strip_prefix("..") {
            let (end, rest) = take_date(range.trim(), date)
                .map_err(|what| wrong(what, "write a range as: Thu 5 Mar .. Wed 11 Mar"))?;
            last = end;
            told = rest.trim();
        }
    }
    let good = told.split(';').any(|phrase| matches!(phrase.trim(), "(good day)" | "(good days)"));
    let mut events = Vec::new();
    for phrase in told.split(';') {
        let found = event(phrase).map_err(|what| wrong(what, "scenarios/README.md has every phrase"))?;
        events.extend(found);
    }
    let asked = arrow.split(" | ").filter(|text| !text.trim().is_empty()).map(|text| expected(text, last));
    let asked: Vec<Expected> = asked
        .collect::<Result<_, _>>()
        .map_err(|what| wrong(what, "write: -> hold: heel-raise-single-leg 3 x 12 because not-yet"))?;
    if line.contains("->") && asked.is_empty() {
        return Err(wrong("nothing stands behind the arrow".into(), "write: -> hold because not-yet"));
    }
    let mut lines = Vec::new();
    let mut date = *today;
    while date <= last {
        let closing = date == last;
        lines.push(Line {
            number,
            date,
            later,
            events: events.clone(),
            good,
            expected: if closing { asked.clone() } else { Vec::new() },
        });
        date = date.plus(1);
    }
    *today = last;
    Ok(lines)
}

fn take_date(text: &str, near: LocalDate) -> Result<(LocalDate, &str), String> {
    let mut rest = text;
    let mut words = Vec::new();
    for _ in 0..3 {
        let word = rest.split_whitespace().next().ok_or_else(|| format!("\"{text}\" has no date"))?;
        rest = rest.trim_start().strip_prefix(word).unwrap_or_default();
        words.push(word);
    }
    Ok((date_of(&words.join(" "), Some(near))?, rest))
}

/// Reads `Mon 2 Mar 2026`; without a year the one nearest to a day. The weekday must agree.
pub(super) fn date_of(text: &str, near: Option<LocalDate>) -> Result<LocalDate, String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (named, day, month, year) = match words.as_slice() {
        [w, d, m] => (*w, *d, *m, None),
        [w, d, m, y] => (*w, *d, *m, Some(*y)),
        _ => return Err(format!("\"{text}\" is no date")),
    };
    let weekday: Weekday = weekday(named).ok_or_else(|| format!("\"{named}\" is no day of the week"))?;
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months.iter().position(|m| *m == month).ok_or_else(|| format!("\"{month}\" is no month"))?;
    let month = i8::try_from(month + 1).unwrap_or(1);
    let day: i8 = day.parse().map_err(|_| format!("\"{day}\" is no day"))?;
    let of = |year: i16| LocalDate::new(year, month, day).map_err(|e| e.to_string());
    let date = match (year, near) {
        (Some(year), _) => of(year.parse().map_err(|_| format!("\"{year}\" is no year"))?)?,
        (None, Some(near)) => {
            let this = of(near.civil().year())?;
            // A day a few months back is a slip of the author, one further back is next year's.
            if near.days_since(this) > 180 { of(near.civil().year() + 1)? } else { this }
        }
        (None, None) => return Err("the start needs a year".into()),
    };
    if date.civil().weekday() != weekday {
        return Err(format!("{date} is not a {named}"));
    }
    Ok(date)
}
