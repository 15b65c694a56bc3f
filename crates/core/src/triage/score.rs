//! How well answers fit each condition, in points on a base-2 logarithmic scale.
//!
//! The sum is a fit, never a probability. Points are whole hundredths, so that the order in which they are
//! added changes nothing. A "no" never counts against a condition that a "no" cannot rule out.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::reading::Reading;
use crate::catalog::{Category, Condition, Direction, Known, MeasuredOn, Row, Scoring, Urgency};

/// Hundredths of a point; one point doubles the odds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(pub i32);

impl Points {
    /// Takes points, rounded to hundredths and held within ±1000.
    pub(super) fn of(points: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "held within ±100,000 by the clamp")]
        Self((points * 100.0).clamp(-100_000.0, 100_000.0).round() as i32)
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_f64(f64::from(self.0) / 100.0)
    }
}

/// How answers fit one condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ConditionFit {
    /// The condition's slug.
    pub id: String,
    /// Points for it less points against it.
    #[schemars(with = "f64")]
    pub fit: Points,
    /// Findings that speak for it, the strongest first.
    pub r#for: Vec<String>,
    /// Findings that speak against it, the strongest first.
    pub against: Vec<String>,
    /// Risk factors that go with it; they count nothing.
    #[serde(skip)]
    pub attention: Vec<String>,
    /// How many of its defining features were answered yes, and how many there are.
    #[serde(skip)]
    pub criteria: (u8, u8),
}

/// Ranks the conditions that something speaks for, best first; of equal fits the more urgent one comes first,
/// then the commoner one.
pub(super) fn fits(reading: &Reading<'_>) -> Vec<ConditionFit> {
    let Some(scoring) = &reading.catalog.scoring else { return Vec::new() };
    let common = |c: &Condition| c.frequency.as_ref().map_or(0, |frequency| frequency.in_thousand);
    let scored = reading.catalog.conditions();
    let scored = scored.filter_map(|c| Some(((c.urgency, common(c)), fit(reading, scoring, c)?)));
    let mut all: Vec<((Urgency, u16), ConditionFit)> =
        scored.filter(|(_, fit)| !fit.r#for.is_empty()).collect();
    all.sort_by(|(a_weight, a), (b_weight, b)| {
        b.fit.cmp(&a.fit).then(b_weight.cmp(a_weight)).then_with(|| a.id.cmp(&b.id))
    });
    all.into_iter().map(|(_, fit)| fit).collect()
}

/// Weighs one condition; none if something rules it out by definition.
pub(super) fn fit(reading: &Reading<'_>, scoring: &Scoring, condition: &Condition) -> Option<ConditionFit> {
    let mut sum = Sum::default();
    let mut attention = Vec::new();
    let mut criteria = (0_u8, 0_u8);
    for row in &condition.row {
        let id = row.finding.get_ref().as_str();
        let known = reading.weighed(id);
        if row.core {
            criteria.1 = criteria.1.saturating_add(1);
            criteria.0 = criteria.0.saturating_add(u8::from(known == Known::Yes));
        }
        if known == Known::Yes && row.direction == Direction::RulesOut {
            return None;
        }
        if known == Known::Yes && row.attention {
            attention.push(id.to_owned());
        }
        if let Some(weight) = weigh(reading, scoring, condition, row, known) {
            sum.add(id, row, weight, category(reading, id));
        }
    }
    let (fit, r#for, against) = sum.total(Points::of(scoring.unpublished.category_cap));
    Some(ConditionFit { id: condition.id().to_owned(), fit, r#for, against, attention, criteria })
}

fn category(reading: &Reading<'_>, id: &str) -> Category {
    reading.catalog.finding(id).map_or(Category::History, |f| f.category)
}

/// What one row is worth.
#[derive(Clone, Copy)]
pub(super) struct Weight {
    points: Points,
    published: bool,
}

impl Weight {
    pub(super) const fn points(self) -> Points {
        self.points
    }
}

/// Returns what an answer is worth for a condition; none if it is not counted.
pub(super) fn weigh(
    reading: &Reading<'_>,
    scoring: &Scoring,
    condition: &Condition,
    row: &Row,
    known: Known,
) -> Option<Weight> {
    let spared = row.unless.as_ref().is_some_and(|n| reading.truth(n) == crate::criteria::Truth::Holds);
    if row.second_estimate || row.attention || spared {
        return None;
    }
    let one = Points::of(scoring.unpublished.points);
    let published = |lr: f64| {
        let share = match row.measured {
            Some(MeasuredOn::ClinicianTest) => scoring.self_test.share,
            Some(MeasuredOn::SelfReport) | None => 1.0,
        };
        let held = lr.clamp(scoring.likelihood.least, scoring.likelihood.most);
        Weight { points: Points::of(held.log2() * share), published: true }
    };
    match (row.direction, known) {
        (Direction::Recorded | Direction::RulesOut, _) | (_, Known::Unknown | Known::Number(_)) => None,
        (_, Known::No) if condition.never_ruled_out => None,
        (_, Known::No) => row.lr_neg.map(published),
        (Direction::Supports | Direction::RedFlag, Known::Yes) => {
            Some(row.lr_pos.map_or(Weight { points: one, published: false }, published))
        }
        (Direction::Against, Known::Yes) => {
            Some(row.lr_pos.map_or(Weight { points: Points(-one.0), published: false }, published))
        }
    }
}

#[derive(Default)]
struct Sum<'a> {
    /// Each finding that counts, with its points.
    said: Vec<(&'a str, Points)>,
    published: i32,
    unpublished: BTreeMap<Category, i32>,
    /// Of tests that are not independent, the most telling so far.
    groups: BTreeMap<&'a str, (&'a str, Points)>,
}

impl<'a> Sum<'a> {
    fn add(&mut self, id: &'a str, row: &'a Row, weight: Weight, category: Category) {
        let Weight { points, published } = weight;
        if let Some(group) = &row.group {
            let best = self.groups.entry(group).or_insert((id, points));
            if points.0.abs() > best.1.0.abs() {
                *best = (id, points);
            }
        } else if published {
            self.published = self.published.saturating_add(points.0);
            self.said.push((id, points));
        } else {
            let sum = self.unpublished.entry(category).or_default();
            *sum = sum.saturating_add(points.0);
            self.said.push((id, points));
        }
    }

    fn total(mut self, cap: Points) -> (Points, Vec<String>, Vec<String>) {
        let grouped: i32 = self.groups.values().map(|(_, points)| points.0).sum();
        let capped: i32 = self.unpublished.values().map(|sum| (*sum).clamp(-cap.0.abs(), cap.0.abs())).sum();
        self.said.extend(self.groups.values());
        // Strongest first; equal ones keep the order of the file.
        self.said.sort_by_key(|(_, points)| std::cmp::Reverse(points.0.abs()));
        let named = |keep: fn(i32) -> bool| {
            self.said.iter().filter(|(_, p)| keep(p.0)).map(|(id, _)| (*id).to_owned()).collect::<Vec<_>>()
        };
        let (r#for, against) = (named(|p| p > 0), named(|p| p < 0));
        (Points(self.published.saturating_add(capped).saturating_add(grouped)), r#for, against)
    }
}
