//! The load of the last days as a picture: unknown days stay unknown, and nothing here judges.

use heelup_core::{
    load::{DayLoad, LedgerDay},
    words::Language,
};

pub(crate) use heelup_core::words::thousands;

use crate::days;

/// The picture, ready to be set.
pub(crate) struct LoadPicture {
    pub(crate) percent: u8,
    pub(crate) spoken: String,
    pub(crate) bars: Vec<Bar>,
    pub(crate) rows: Vec<TableRow>,
    pub(crate) means: Option<String>,
}

/// One day.
pub(crate) struct Bar {
    pub(crate) x: usize,
    pub(crate) middle: usize,
    pub(crate) day: String,
    pub(crate) unknown: bool,
    pub(crate) parts: Vec<Piece>,
    /// Where the number stands.
    pub(crate) top: u32,
    pub(crate) said: String,
}

/// One kind of load of a day.
pub(crate) struct Piece {
    pub(crate) class: &'static str,
    pub(crate) y: u32,
    pub(crate) height: u32,
}

/// One day in numbers; none is not known.
pub(crate) struct TableRow {
    pub(crate) day: String,
    /// Exercises, runs, steps.
    pub(crate) cells: [Option<String>; 3],
}

/// The foot of the bars and the height of the tallest.
const GROUND: u32 = 122;
const TALLEST: u32 = 96;

/// Draws the day and the six before it; none while nothing at all is known.
pub(crate) fn picture(language: Language, load: &DayLoad) -> Option<LoadPicture> {
    let mut shown: Vec<&LedgerDay> = load.week.iter().take(6).collect();
    shown.reverse();
    shown.push(&load.today);
    let unknown = shown.iter().filter(|day| !day.is_known()).count();
    if unknown == shown.len() {
        return None;
    }
    let most = shown.iter().map(|day| day.overall()).max().unwrap_or(0).max(1);
    let bars = shown.iter().enumerate().map(|(n, day)| bar(language, n, day, most)).collect();
    let rows = shown.iter().map(|day| row(language, day)).collect();
    Some(LoadPicture {
        percent: load.uncertainty_percent,
        spoken: spoken(language, &load.today, unknown, shown.len()),
        bars,
        rows,
        means: means(language, load),
    })
}

/// Returns the picture in words.
fn spoken(language: Language, today: &LedgerDay, unknown: usize, days: usize) -> String {
    let first = if today.is_known() {
        language.tell("load-spoken-today", [("n", thousands(language, today.overall()).into())])
    } else {
        language.say("load-spoken-unknown")
    };
    format!("{first} {}", language.tell("load-spoken-days", [("days", days.into()), ("n", unknown.into())]))
}

/// Returns what the last days come to; nothing while none of them is known.
fn means(language: Language, load: &DayLoad) -> Option<String> {
    let acute = load.acute?;
    let (mean, known) = (thousands(language, acute.overall).into(), acute.days.into());
    Some(match load.chronic {
        None => language.tell("load-means", [("acute", mean), ("known", known)]),
        Some(chronic) => {
            let before = thousands(language, chronic.overall).into();
            let values =
                [("acute", mean), ("known", known), ("chronic", before), ("days", chronic.days.into())];
            language.tell("load-means-both", values)
        }
    })
}

fn bar(language: Language, n: usize, day: &LedgerDay, most: u32) -> Bar {
    let x = 10 + n * 54;
    let mut y = GROUND;
    let mut parts = Vec::new();
    let walked = day.steps.map_or(0, |s| s.overall);
    for (class, amount) in [("b-step", walked), ("b-run", day.runs.overall), ("b-ex", day.exercises.overall)]
    {
        if amount > 0 {
            let height =
                u32::try_from(u64::from(amount) * u64::from(TALLEST) / u64::from(most)).unwrap_or(0).max(3);
            y = y.saturating_sub(height);
            parts.push(Piece { class, y, height });
        }
    }
    Bar {
        x,
        middle: x + 17,
        day: days::short(language, day.date),
        unknown: !day.is_known(),
        parts,
        top: y.saturating_sub(5),
        said: thousands(language, day.overall()),
    }
}

fn row(language: Language, day: &LedgerDay) -> TableRow {
    let told = |amount: u32| day.is_known().then(|| thousands(language, amount));
    TableRow {
        day: days::long(language, day.date),
        cells: [
            told(day.exercises.overall),
            told(day.runs.overall),
            day.steps.map(|s| thousands(language, s.overall)),
        ],
    }
}

#[cfg(test)]
mod tests {
    use heelup_core::{
        load::{Bins, Known, Mean},
        units::LocalDate,
    };

    use super::*;

    fn day(n: i8, known: Known, exercises: u32) -> LedgerDay {
        LedgerDay {
            date: LocalDate::new(2026, 3, n).unwrap(),
            known,
            exercises: Bins { overall: exercises, ..Bins::default() },
            runs: Bins::default(),
            steps: None,
        }
    }

    fn load(today: LedgerDay, week: Vec<LedgerDay>) -> DayLoad {
        DayLoad {
            today,
            week,
            acute: Some(Mean { overall: 1200, high: 0, days: 3 }),
            chronic: None,
            uncertainty_percent: 50,
            version: "1".into(),
        }
    }

    #[test]
    fn a_day_nobody_knows_is_a_question_mark_and_never_nought() {
        let picture =
            picture(Language::English, &load(day(3, Known::Partial, 900), vec![day(2, Known::Unknown, 0)]))
                .unwrap();
        let unknown = &picture.bars[0];
        assert!(unknown.unknown && unknown.parts.is_empty());
        assert_eq!(picture.rows[0].cells[0], None);
        assert_eq!(picture.bars[1].said, "900");
    }

    #[test]
    fn nothing_known_draws_nothing() {
        assert!(picture(Language::English, &load(day(3, Known::Unknown, 0), vec![])).is_none());
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(thousands(Language::English, 9400), "9,400");
        assert_eq!(thousands(Language::English, 1_234_567), "1,234,567");
        assert_eq!(thousands(Language::German, 1_234_567), "1.234.567");
        assert_eq!(thousands(Language::English, 12), "12");
    }
}
