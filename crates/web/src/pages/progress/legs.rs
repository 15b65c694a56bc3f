//! What each leg could do, test after test: the leg that hurts solid, the other outlined.

use heelup_core::{
    progress::Counted,
    units::Involved,
    words::{self, Language},
};

use super::left_leads;
use crate::{
    days,
    scale::{Days, Heights, round_up},
};

const LEFT: f64 = 34.0;
const RIGHT: f64 = 368.0;

/// The picture, ready to be set.
pub(super) struct LegsChart {
    pub(super) spoken: String,
    /// The names of the solid and of the outlined leg.
    pub(super) legs: [String; 2],
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
    let mut dates = vec![(across.x(first.on), words::date(language, first.on))];
    if last.on != first.on {
        dates.push((across.x(last.on), words::date(language, last.on)));
    }
    Some(LegsChart {
        spoken: spoken(language, all.len(), last),
        legs: if leads { ["way-left", "way-right"] } else { ["way-right", "way-left"] }
            .map(|id| language.say(id)),
        solid,
        outlined,
        grid: [0, top / 2, top].map(|n| (heights.y(f64::from(n)), n)).to_vec(),
        dates,
        points: all.iter().map(|c| (across.x(c.on), says(language, c))).collect(),
        rows: all.iter().rev().map(|c| (days::long(language, c.on), c.left, c.right)).collect(),
    })
}

/// Says the picture in a few sentences.
fn spoken(language: Language, tests: usize, last: &Counted) -> String {
    let latest = match (last.left, last.right) {
        (Some(left), Some(right)) => {
            language.tell("progress-legs-both", [("left", left.into()), ("right", right.into())])
        }
        (Some(left), None) => language.tell("progress-legs-left", [("left", left.into())]),
        (None, Some(right)) => language.tell("progress-legs-right", [("right", right.into())]),
        (None, None) => language.say("progress-legs-neither"),
    };
    format!("{} {latest}", language.tell("progress-legs-tests", [("n", tests.into())]))
}

/// Says what one test came to.
fn says(language: Language, test: &Counted) -> String {
    let told = |n: Option<u16>| n.map_or_else(|| language.say("progress-not-tested"), |n| n.to_string());
    let values = [
        ("day", days::long(language, test.on).into()),
        ("left", told(test.left).into()),
        ("right", told(test.right).into()),
    ];
    language.tell("progress-legs-day", values)
}
