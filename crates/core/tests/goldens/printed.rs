//! A printed dose table, read from a page a clinician can read, too.

use std::ops::RangeInclusive;

/// A publication's table.
#[derive(Debug)]
pub(super) struct Printed {
    pub(super) protocol: String,
    /// The last day it prints.
    pub(super) ends: u32,
    /// Load rises at most so many percent of body mass in seven days.
    pub(super) rises: Option<u8>,
    pub(super) blocks: Vec<Block>,
    pub(super) deviations: Vec<Deviation>,
}

/// Days with one dose.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) days: RangeInclusive<u32>,
    /// Days with main work in a week; none where nothing is printed.
    pub(super) a_week: Option<RangeInclusive<u32>>,
    pub(super) a_day: u8,
    pub(super) lines: Vec<Line>,
    /// What stands on the other days.
    pub(super) other: Vec<Line>,
}

/// One exercise as printed; what is none is not printed.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    pub(super) exercise: String,
    pub(super) sets: Option<RangeInclusive<u32>>,
    pub(super) reps: Option<RangeInclusive<u32>>,
    pub(super) hold: Option<RangeInclusive<u32>>,
    pub(super) surface: Option<String>,
    pub(super) rep_max: Option<u32>,
    pub(super) kg: Option<RangeInclusive<u32>>,
    pub(super) percent: Option<RangeInclusive<u32>>,
    /// Seconds up, held, down.
    pub(super) tempo: Option<[Option<u32>; 3]>,
    pub(super) effort: Option<RangeInclusive<u32>>,
    pub(super) rest: Option<RangeInclusive<u32>>,
}

/// A difference that is meant.
#[derive(Debug)]
pub(super) struct Deviation {
    /// Which part differs: `sets`, `reps`, `exercise`, `ends` …
    pub(super) field: String,
    pub(super) days: RangeInclusive<u32>,
    /// The sentence of the protocol file.
    pub(super) says: String,
}

impl Printed {
    /// Reads a table; a problem names its line.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut table = Self {
            protocol: String::new(),
            ends: 0,
            rises: None,
            blocks: Vec::new(),
            deviations: Vec::new(),
        };
        let mut other = false;
        for (at, line) in text.lines().enumerate() {
            let told = table.line(line, &mut other);
            told.map_err(|what| format!("line {}: {what}", at + 1))?;
        }
        if table.protocol.is_empty() || table.ends == 0 || table.blocks.is_empty() {
            return Err("needs protocol, ends and a block of days".to_owned());
        }
        Ok(table)
    }

    fn line(&mut self, line: &str, other: &mut bool) -> Result<(), String> {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [] => {}
            [first, ..] if first.starts_with('#') || *first == "source" => {}
            ["protocol", id] => self.protocol = (*id).to_owned(),
            ["ends", "day", day] => self.ends = number(day)?,
            ["rises", percent, ..] => self.rises = Some(number(percent)?.try_into().map_err(|_| "too much")?),
            ["deviation", field, "days", days, ..] => {
                let (_, says) = line.split_once(": ").ok_or("a deviation without its sentence")?;
                let (field, says) = ((*field).to_owned(), says.trim().to_owned());
                self.deviations.push(Deviation { field, days: range(days.trim_end_matches(':'))?, says });
            }
            ["days", days, often @ ..] => {
                *other = false;
                let a_week = match often {
                    [n, "days", "a", "week,", _] => Some(range(n)?),
                    [_] => None,
                    _ => return Err("how often? \"days 1-7, 3 days a week, once\"".to_owned()),
                };
                let a_day = match often.last() {
                    Some(&"once") => 1,
                    Some(&"twice") => 2,
                    _ => return Err("once or twice a day?".to_owned()),
                };
                let days = range(days.trim_end_matches(','))?;
                self.blocks.push(Block { days, a_week, a_day, lines: Vec::new(), other: Vec::new() });
            }
            ["other", "days"] => *other = true,
            words => {
                let block = self.blocks.last_mut().ok_or("a dose before its days")?;
                let lines = if *other { &mut block.other } else { &mut block.lines };
                lines.push(dose(words)?);
            }
        }
        Ok(())
    }
}

fn dose(words: &[&str]) -> Result<Line, String> {
    let mut line = Line::default();
    let mut rest = words.iter().copied();
    line.exercise = rest.next().unwrap_or_default().to_owned();
    while let Some(word) = rest.next() {
        match word {
            "floor" | "step" => line.surface = Some(word.to_owned()),
            "effort" => line.effort = Some(range(rest.next().unwrap_or_default())?),
            "rest" => line.rest = Some(range(rest.next().unwrap_or_default())?),
            "x" => {
                let amount = rest.next().unwrap_or_default();
                line.reps = Some(range(amount)?);
            }
            "s" => line.hold = line.reps.take(),
            load if load.starts_with('+') => {
                let amount = Some(range(load.trim_start_matches('+'))?);
                match rest.next() {
                    Some("kg") => line.kg = amount,
                    Some("%") => line.percent = amount,
                    _ => return Err(format!("\"{load}\" of what? kg or %")),
                }
            }
            heaviest if heaviest.ends_with("RM") => {
                line.rep_max = Some(number(&heaviest[..heaviest.len() - 2])?)
            }
            tempo if tempo.matches('-').count() == 2 => {
                let parts =
                    tempo.split('-').map(|part| if part == "*" { Ok(None) } else { number(part).map(Some) });
                let parts = parts.collect::<Result<Vec<_>, _>>()?;
                line.tempo = parts.try_into().ok();
            }
            sets if line.sets.is_none() => line.sets = Some(range(sets)?),
            word => return Err(format!("\"{word}\" is no part of a dose")),
        }
    }
    Ok(line)
}

fn number(word: &str) -> Result<u32, String> {
    word.parse().map_err(|_| format!("\"{word}\" is no number"))
}

fn range(word: &str) -> Result<RangeInclusive<u32>, String> {
    let (from, to) = word.split_once('-').unwrap_or((word, word));
    Ok(number(from)?..=number(to)?)
}
