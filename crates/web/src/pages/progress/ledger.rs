//! Two weeks of load as bars: exercises, runs and walking on each other, the high part beside, unknown days unknown.

use heelup_core::{
    load::LedgerDay,
    words::{self, Language},
};

use crate::scale::{Heights, round_up, tenth};
use crate::{days, pages::load::thousands};

const LEFT: f64 = 46.0;
const PITCH: f64 = 24.4;
const WIDE: f64 = 17.0;
const GROUND: f64 = 178.0;
const TOP: f64 = 20.0;

/// The picture, ready to be set.
pub(super) struct LedgerChart {
    pub(super) spoken: String,
    pub(super) percent: u8,
    pub(super) grid: Vec<(f64, String)>,
    pub(super) bars: Vec<Bar>,
    pub(super) rows: Vec<Row>,
    pub(super) unknown: usize,
}

/// One day.
pub(super) struct Bar {
    pub(super) x: f64,
    pub(super) middle: f64,
    pub(super) unknown: bool,
    /// Class, top and height of each kind of load.
    pub(super) parts: Vec<(&'static str, f64, f64)>,
    /// Top and height of what came with a high peak.
    pub(super) high: Option<(f64, f64)>,
    pub(super) day: String,
    /// The month, at its first day shown.
    pub(super) month: Option<String>,
    pub(super) says: String,
}

/// One day in numbers; none is not known.
pub(super) struct Row {
    pub(super) day: String,
    /// Exercises, runs, walking, of it high.
    pub(super) cells: [Option<String>; 4],
}

/// Draws the days; none while nothing at all is known.
pub(super) fn chart(language: Language, shown: &[LedgerDay], percent: u8) -> Option<LedgerChart> {
    let most = shown.iter().filter(|day| day.is_known()).max_by_key(|day| day.overall())?;
    let top = round_up(most.overall().max(1));
    let heights = Heights { ground: GROUND, top: TOP, most: f64::from(top) };
    let unknown = shown.iter().filter(|day| !day.is_known()).count();
    let values = [
        ("days", shown.len().into()),
        ("most", thousands(language, most.overall()).into()),
        ("on", days::long(language, most.date).into()),
    ];
    let spoken = format!(
        "{} {}",
        language.tell("progress-spoken-load", values),
        language.tell("progress-spoken-days", [("n", unknown.into())])
    );
    Some(LedgerChart {
        spoken,
        percent,
        grid: [top / 2, top].map(|n| (heights.y(f64::from(n)), thousands(language, n))).to_vec(),
        bars: shown.iter().enumerate().map(|(n, day)| bar(language, n, day, shown, heights)).collect(),
        rows: shown
            .iter()
            .rev()
            .map(|day| Row { day: days::long(language, day.date), cells: cells(language, day) })
            .collect(),
        unknown,
    })
}

fn bar(language: Language, n: usize, day: &LedgerDay, shown: &[LedgerDay], heights: Heights) -> Bar {
    let x = tenth(LEFT + 4.0 + f64::from(u32::try_from(n).unwrap_or(0)) * PITCH);
    let mut top = GROUND;
    let mut parts = Vec::new();
    let walked = day.steps.map_or(0, |s| s.overall);
    for (class, amount) in [("b-step", walked), ("b-run", day.runs.overall), ("b-ex", day.exercises.overall)]
    {
        if amount > 0 {
            let height = tenth((GROUND - heights.y(f64::from(amount))).max(2.0));
            top = tenth(top - height);
            parts.push((class, top, height));
        }
    }
    let steep = (day.high() > 0).then(|| heights.y(f64::from(day.high())));
    let month = |date| words::date(language, date).split_once(' ').map(|(_, month)| month.to_owned());
    let first = n == 0 || day.date.civil().day() == 1;
    // A month that ends at once has no room for its name.
    let room = n != 0 || shown.iter().take(3).all(|d| month(d.date) == month(day.date));
    let cells = cells(language, day);
    Bar {
        x,
        middle: tenth(x + WIDE / 2.0),
        unknown: !day.is_known(),
        parts,
        high: steep.map(|y| (y, tenth(GROUND - y))),
        day: day.date.civil().day().to_string(),
        month: if first && room { month(day.date) } else { None },
        says: says(language, day, &cells),
    }
}

/// Says what one day came to.
fn says(language: Language, day: &LedgerDay, cells: &[Option<String>; 4]) -> String {
    let date = days::long(language, day.date).into();
    if !day.is_known() {
        return language.tell("progress-load-unknown", [("day", date)]);
    }
    let total = thousands(language, day.overall()).into();
    let mut said = vec![language.tell("progress-load-day", [("day", date), ("total", total)])];
    if let [Some(exercises), Some(runs), _, Some(high)] = cells {
        let parts = [("exercises", exercises.into()), ("runs", runs.into()), ("high", high.into())];
        said.push(language.tell("progress-load-parts", parts));
    }
    if day.steps.is_none() {
        said.push(language.say("progress-load-no-steps"));
    }
    said.join("; ")
}

fn cells(language: Language, day: &LedgerDay) -> [Option<String>; 4] {
    let told = |amount: u32| day.is_known().then(|| thousands(language, amount));
    [
        told(day.exercises.overall),
        told(day.runs.overall),
        day.steps.map(|s| thousands(language, s.overall)),
        told(day.high()),
    ]
}
