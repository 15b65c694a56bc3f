//! Kilometres of running by week: the whole bar is the week, the dark part its longest run.

use std::collections::BTreeMap;

use heelup_core::{
    journal::{Doubt, Run, Sport},
    units::LocalDate,
    words::{self, Language},
};

use crate::{
    chrome::Units,
    scale::{Heights, tenth},
};

const WEEKS: i32 = 12;
const LEFT: f64 = 34.0;
const PITCH: f64 = 29.2;
const GROUND: f64 = 138.0;
const TOP: f64 = 18.0;

/// The picture, ready to be set.
pub(super) struct WeeksChart {
    pub(super) spoken: String,
    pub(super) grid: Vec<(f64, String)>,
    pub(super) bars: Vec<Bar>,
    /// Week, whole, runs, longest.
    pub(super) rows: Vec<[String; 4]>,
}

/// One week.
pub(super) struct Bar {
    pub(super) x: f64,
    pub(super) middle: f64,
    /// Top and height of the week, and of its longest run.
    pub(super) whole: Option<(f64, f64)>,
    pub(super) longest: Option<(f64, f64)>,
    pub(super) label: Option<String>,
    pub(super) says: String,
}

/// What a week came to, in metres.
#[derive(Clone, Copy, Default)]
struct Week {
    metres: u32,
    runs: u32,
    longest: u32,
}

/// Draws the weeks up to today's; none without a run with a distance in them.
pub(super) fn chart<'a>(
    language: Language,
    units: Units,
    today: LocalDate,
    runs: impl Iterator<Item = (LocalDate, &'a Run)>,
) -> Option<WeeksChart> {
    let last = monday(today);
    let mut weeks: BTreeMap<i32, Week> = BTreeMap::new();
    for (date, run) in runs.filter(|(_, run)| run.sport == Sport::Running) {
        let back = last.days_since(monday(date)) / 7;
        let doubtful = run.detail.as_ref().is_some_and(|d| d.doubts.contains(&Doubt::Distance));
        let Some(metres) = run.distance_m.filter(|_| (0..WEEKS).contains(&back) && !doubtful) else {
            continue;
        };
        let week = weeks.entry(back).or_default();
        week.metres = week.metres.saturating_add(metres);
        week.runs += 1;
        week.longest = week.longest.max(metres);
    }
    let most = weeks.values().map(|week| week.metres).max().filter(|most| *most > 0)?;
    let unit = units.metres();
    let top = (f64::from(most) / unit / 5.0).ceil().max(1.0) * 5.0;
    let heights = Heights { ground: GROUND, top: TOP, most: top };
    let of = |back: i32| weeks.get(&back).copied().unwrap_or_default();
    let (this, before) = (of(0), of(1));
    let values = [
        ("this", units.distance(language, this.metres).into()),
        ("before", units.distance(language, before.metres).into()),
    ];
    let bars = (0..WEEKS).map(|n| {
        let back = WEEKS - 1 - n;
        bar(language, units, n, last.plus(-7 * back), of(back), heights)
    });
    let rows = (0..WEEKS).filter(|back| of(*back).runs > 0).map(|back| {
        let week = of(back);
        [
            words::date(language, last.plus(-7 * back)),
            units.distance(language, week.metres),
            week.runs.to_string(),
            units.distance(language, week.longest),
        ]
    });
    Some(WeeksChart {
        spoken: language.tell("runs-weeks-spoken", values),
        grid: [top / 2.0, top].map(|n| (heights.y(n), language.decimal(&tenth(n).to_string()))).to_vec(),
        bars: bars.collect(),
        rows: rows.collect(),
    })
}

fn bar(language: Language, units: Units, n: i32, monday: LocalDate, week: Week, heights: Heights) -> Bar {
    let x = tenth(LEFT + 6.0 + f64::from(n) * PITCH);
    let up = |metres: u32| {
        let y = heights.y(f64::from(metres) / units.metres());
        (metres > 0).then(|| (y, tenth(GROUND - y)))
    };
    let day = words::date(language, monday);
    let says = if week.runs == 0 {
        language.tell("runs-week-none", [("day", day.clone().into())])
    } else {
        let values = [
            ("day", day.clone().into()),
            ("far", units.distance(language, week.metres).into()),
            ("n", week.runs.into()),
            ("longest", units.distance(language, week.longest).into()),
        ];
        language.tell("runs-week", values)
    };
    Bar {
        x,
        middle: tenth(x + 10.0),
        whole: up(week.metres),
        longest: up(week.longest),
        label: (n % 4 == 3).then_some(day),
        says,
    }
}

/// Returns the Monday of a day's week.
fn monday(date: LocalDate) -> LocalDate {
    date.plus(-i32::from(date.civil().weekday().to_monday_zero_offset()))
}

#[cfg(test)]
mod tests {
    use heelup_core::journal::TrainingDetail;

    use super::*;

    fn run(metres: u32) -> Run {
        Run { distance_m: Some(metres), ..Run::of(Sport::Running) }
    }

    #[test]
    fn weeks_begin_on_monday_and_doubtful_distances_stay_out() {
        let today: LocalDate = "2026-03-04".parse().unwrap();
        let doubtful = Run {
            detail: Some(Box::new(TrainingDetail {
                doubts: vec![Doubt::Distance],
                ..TrainingDetail::default()
            })),
            ..run(90_000)
        };
        let walk = Run { sport: Sport::Walking, ..run(20_000) };
        let told = [
            ("2026-03-02", run(5_000)),
            ("2026-03-01", run(8_000)),
            ("2026-02-23", run(4_000)),
            ("2026-03-03", doubtful),
            ("2026-03-03", walk),
        ];
        let runs = told.iter().map(|(day, run)| (day.parse().unwrap(), run));
        let chart = chart(Language::English, Units::Kilometres, today, runs).unwrap();
        assert_eq!(chart.rows[0], ["2 March", "5.0 km", "1", "5.0 km"]);
        assert_eq!(chart.rows[1], ["23 February", "12.0 km", "2", "8.0 km"]);
        assert_eq!(chart.bars.len(), 12);
        assert!(chart.bars.first().unwrap().whole.is_none(), "a week without runs has no bar");
    }

    #[test]
    fn nothing_is_drawn_of_nothing() {
        let today: LocalDate = "2026-03-04".parse().unwrap();
        assert!(chart(Language::English, Units::Kilometres, today, std::iter::empty()).is_none());
    }
}
