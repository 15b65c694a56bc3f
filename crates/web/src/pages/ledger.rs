//! Load: what today's plan may ask, what the last days asked of each side, and how that compares with one's own weeks.

use askama::Template;
use axum::extract::State;
use heelup_core::{
    catalog::Site,
    load::{budget, compare, exposure, side_day},
    runs::Level,
    today::DayAnswer,
    units::{Involved, LocalDate, Side},
    words::{self, Language, SourceLine},
};

use super::{Page, feet::ON_FEET, load::thousands, page};
use crate::{
    chrome::{Chrome, Nav},
    days,
    state::AppState,
    visit::Visit,
};

/// Days shown one by one.
const DAYS: i32 = 14;

#[derive(Template)]
#[template(path = "ledger.html")]
struct LedgerPage {
    chrome: Chrome,
    percent: u8,
    version: String,
    budgets: Vec<BudgetLine>,
    remarks: Vec<LoadLine>,
    sides: Vec<SideTable>,
    exposures: Option<Vec<ExposureRow>>,
    sources: Vec<SourceLine>,
}

/// What a programme's day may ask.
struct BudgetLine {
    name: String,
    allowed: String,
    left: String,
    spent: String,
    runs: String,
    steps: Option<String>,
    none: bool,
}

/// A remark on the week.
struct LoadLine {
    level: Level,
    text: String,
}

/// One side, day by day.
struct SideTable {
    side: String,
    rows: Vec<SideRow>,
}

/// One day of one side; none is not known.
struct SideRow {
    day: String,
    overall: Option<String>,
    high: Option<String>,
    slow: Option<String>,
}

/// One day of a heel with plantar pain.
struct ExposureRow {
    day: String,
    steps: Option<String>,
    standing: Option<u32>,
    running: Option<u32>,
}

/// Shows the page.
pub(crate) async fn show(State(state): State<AppState>, visit: Visit) -> Page {
    let record = &visit.person()?.record;
    let (care, today, language) = (visit.care(&state), visit.today(), visit.language);
    let (course, answers) = visit.way(&state)?;
    let site = |answer: &DayAnswer| care.programmes.get(&answer.protocol).map(|p| p.protocol.site);
    let achilles: Vec<&DayAnswer> = answers.iter().filter(|a| site(a) != Some(Site::Plantar)).collect();
    let budgets = achilles.iter().map(|answer| {
        let of = budget(record, care, answer);
        let told = |steps: u32| thousands(language, steps);
        BudgetLine {
            name: care.programmes.get(&answer.protocol).map_or_else(String::new, |p| p.protocol.name.clone()),
            allowed: told(of.allowed.overall),
            left: told(of.left.overall),
            spent: told(of.spent.overall),
            runs: told(of.runs.overall),
            steps: of.steps.map(|steps| told(steps.overall)),
            none: of.allowed.overall == 0,
        }
    });
    let involved = achilles.first().map_or(Involved::Both, |answer| answer.side);
    let shown: Vec<LocalDate> = (0..DAYS).map(|back| today.plus(-back)).collect();
    let table = |side: Side| SideTable {
        side: words::side(language, Involved::from(side)),
        rows: shown
            .iter()
            .map(|date| side_row(language, &side_day(record, care, &course, side, *date)))
            .collect(),
    };
    let plantar = answers.iter().any(|answer| site(answer) == Some(Site::Plantar));
    let only_plantar = plantar && achilles.is_empty();
    page(&LedgerPage {
        chrome: visit.chrome(Nav::Progress),
        percent: care.rules.ledger.uncertainty_percent,
        version: care.rules.ledger.version.clone(),
        budgets: budgets.collect(),
        remarks: if only_plantar {
            Vec::new()
        } else {
            compare(record, care, &course, involved, today)
                .iter()
                .map(|remark| LoadLine { level: remark.level, text: words::load_remark(language, remark) })
                .collect()
        },
        sides: if only_plantar { Vec::new() } else { [Side::Left, Side::Right].map(table).into() },
        exposures: plantar.then(|| {
            let row = |date: &LocalDate| {
                let day = exposure(record, *date, &[ON_FEET]);
                ExposureRow {
                    day: days::long(language, *date),
                    steps: day.steps.map(|steps| thousands(language, steps)),
                    standing: day.standing_min,
                    running: day.running_min,
                }
            };
            shown.iter().map(row).collect()
        }),
        sources: words::sources_of(&care.rules.ledger.from, care),
    })
}

fn side_row(language: Language, day: &heelup_core::load::SideDay) -> SideRow {
    let total = day.total();
    let told =
        |of: fn(&heelup_core::load::Bins) -> u32| total.as_ref().map(|bins| thousands(language, of(bins)));
    SideRow {
        day: days::long(language, day.date),
        overall: told(|bins| bins.overall),
        high: told(|bins| bins.high),
        slow: told(|bins| bins.high_slow),
    }
}
