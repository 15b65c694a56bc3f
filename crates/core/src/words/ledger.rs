//! Remarks on a week of load in words: against the person's own weeks, without a claim about injuries.

use super::Language;
use crate::{
    care::Care,
    load::{Budget, LoadRemark, LoadSeen},
};

/// Returns a remark on load in words.
#[must_use]
pub fn load_remark(language: Language, remark: &LoadRemark) -> String {
    let told = |steps: u32| thousands(language, steps).into();
    match remark.seen {
        LoadSeen::Overall { percent, week, usual } => language.tell(
            "load-week-overall",
            [("percent", percent.into()), ("week", told(week)), ("usual", told(usual))],
        ),
        LoadSeen::High { percent, week, usual } => language.tell(
            "load-week-high",
            [("percent", percent.into()), ("week", told(week)), ("usual", told(usual))],
        ),
        LoadSeen::Day { high, highest, days } => language
            .tell("load-day-high", [("high", told(high)), ("highest", told(highest)), ("days", days.into())]),
    }
}

/// Says what of the day's plan is left, in walking steps of the involved side.
#[must_use]
pub fn budget_line(care: &Care, budget: &Budget) -> String {
    // An estimate is told to the ten.
    let told = |steps: u32| thousands(care.language, steps.saturating_add(5) / 10 * 10).into();
    let percent = care.rules.ledger.uncertainty_percent.into();
    let values = [
        ("allowed", told(budget.allowed.overall)),
        ("left", told(budget.left.overall)),
        ("percent", percent),
    ];
    care.language.tell("budget-line", values)
}

/// Returns a count with its thousands apart: 9,400; in German 9.400.
#[must_use]
pub fn thousands(language: Language, count: u32) -> String {
    if count < 1000 {
        return count.to_string();
    }
    let mark = language.of_two([",", "."]);
    format!("{}{mark}{:03}", thousands(language, count / 1000), count % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart_as_the_language_has_it() {
        assert_eq!(thousands(Language::English, 1_234_567), "1,234,567");
        assert_eq!(thousands(Language::German, 9_004), "9.004");
        assert_eq!(thousands(Language::English, 999), "999");
    }
}
