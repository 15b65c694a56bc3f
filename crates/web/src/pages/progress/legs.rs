//! What each leg could do, test after test: the leg that hurts solid, the other outlined.

use askama::Template;
use heelup_core::{
    progress::Counted,
    units::Involved,
    words::{self, Language},
};

use super::{
    left_leads,
    scale::{Days, Heights, round_up},
};
use crate::days;

const LEFT: f64 = 34.0;
const RIGHT: f64 = 368.0;

/// The picture, ready to be set.
pub(super) struct LegsChart {
    pub(super) spoken: String,
    /// The names of the solid and of the outlined leg.
    pub(super) legs: [&'static str; 2],
    pub(super) solid: Leg,
    pub(super) outlined: Leg,
    pub(super) grid: Vec<(f64, u32)>,
    pub(super) dates: Vec<(f64, String)>,
    pub(super) points: Vec<(f64, String)>,
    pub(super) rows: Vec<(String, Option<u16>, Option<u16>)>,
}

/// One leg.
#[derive(Default)]
pub(super) struct Leg {
    pub(super) line: String,
    pub(super) dots: Vec<(f64, f64, u16)>,
}

#[derive(Template)]
#[template(path = "progress_legs.txt")]
struct Spoken {
    tests: usize,
    left: Option<u16>,
    right: Option<u16>,
}

#[derive(Template)]
#[template(path = "progress_legs_day.txt")]
struct DaySays {
    date: String,
    left: Option<u16>,
    right: Option<u16>,
}

/// Draws the tests; none before the first.
pub(super) fn chart(language: Language, all: &[Counted], side: Involved) -> Option<LegsChart> {
    let (first, last) = (all.first()?, all.last()?);
    let most = all.iter().flat_map(|c| [c.left, c.right]).flatten().max()?;
    let top = round_up(u32::from(most).max(10));
    let across = Days { from: first.on, until: last.on, left: LEFT, right: RIGHT };
    let heights = Heights { ground: 150.0, top: 20.0, most: f64::from(top) };
    let leg = |of: fn(&Counted) -> Option<u16>| {
        let dots: Vec<_> =
            all.iter().filter_map(|c| of(c).map(|n| (across.x(c.on), heights.y(f64::from(n)), n))).collect();
        let path: Vec<String> = dots.iter().map(|(x, y, _)| format!("{x} {y}")).collect();
        Leg { line: if path.len() > 1 { format!("M{}", path.join("L")) } else { String::new() }, dots }
    };
    let (left, right) = (leg(|c| c.left), leg(|c| c.right));
    let leads = left_leads(side);
    let (solid, outlined) = if leads { (left, right) } else { (right, left) };
    let spoken = Spoken { tests: all.len(), left: last.left, right: last.right };
    let says = |c: &Counted| DaySays { date: days::long(language, c.on), left: c.left, right: c.right };
    let mut dates = vec![(across.x(first.on), words::date(language, first.on))];
    if last.on != first.on {
        dates.push((across.x(last.on), words::date(language, last.on)));
    }
    Some(LegsChart {
        spoken: spoken.render().unwrap_or_default(),
        legs: if leads { ["Left", "Right"] } else { ["Right", "Left"] },
        solid,
        outlined,
        grid: [0, top / 2, top].map(|n| (heights.y(f64::from(n)), n)).to_vec(),
        dates,
        points: all.iter().map(|c| (across.x(c.on), says(c).render().unwrap_or_default())).collect(),
        rows: all.iter().rev().map(|c| (days::long(language, c.on), c.left, c.right)).collect(),
    })
}
