//! The rules of the decision in words, each with the threshold that the catalog gives it.

use heelup_core::{
    care::Care,
    catalog::Rules,
    today::{About, DayAnswer, Rule},
};

/// Says whether a measured thing is what a rule decides by.
pub(super) const fn is_about(rule: Rule, about: &About) -> bool {
    match rule {
        Rule::RedFlag | Rule::Stopped => matches!(about, About::RedFlag { .. }),
        Rule::Cleared => matches!(about, About::Clearance { .. }),
        Rule::Breach => matches!(about, About::SessionPain { .. }),
        Rule::MorningClearlyWorse | Rule::WorseWithoutLoad | Rule::MorningUnknown | Rule::HoldSlight => {
            matches!(about, About::Morning { .. })
        }
        Rule::WeeklyTrend => matches!(about, About::Trend { .. }),
        Rule::RecoveryOwed => matches!(about, About::Recovery { .. }),
        Rule::WeekFull => matches!(about, About::Week { .. }),
        Rule::AbsenceSinks | Rule::BackAfterAbsence => matches!(about, About::Away { .. }),
        Rule::ReviewBarred | Rule::OtherIncreaseOpen => {
            matches!(about, About::Elsewhere | About::Review { .. })
        }
        Rule::ReviewDue => matches!(about, About::Review { .. }),
        Rule::TestNeeded | Rule::GateNotMet => matches!(about, About::Gate { .. }),
        Rule::NextDose | Rule::NextStage | Rule::Graduate => matches!(about, About::Sessions { .. }),
        // These two repeat the dose: whatever is not there yet is their reason.
        Rule::Hold | Rule::NotYet => true,
    }
}

/// Returns what a rule says, with its numbers.
pub(super) fn sentence(rule: Rule, about: &About, answer: &DayAnswer, care: &Care) -> String {
    let rules = care.rules_of(answer);
    let morning = &rules.morning;
    let protocol = care.programme_of(answer).map(|p| &p.protocol);
    match rule {
        Rule::RedFlag => {
            "A red flag takes all load away until a clinician's clearance is recorded.".to_owned()
        }
        Rule::Stopped => "All load stays away until a clinician's clearance is recorded.".to_owned(),
        Rule::Cleared => "After a clearance the programme goes on one step lower.".to_owned(),
        Rule::MorningClearlyWorse => format!(
            "{} or more above your usual morning, with load in the last 48 hours, takes the dose one step down.",
            morning.worse_by
        ),
        Rule::WorseWithoutLoad => format!(
            "{} or more above your usual morning without load to blame is a day of rest.",
            morning.worse_by
        ),
        Rule::MorningUnknown => "No load is planned before the morning is known.".to_owned(),
        Rule::HoldSlight => {
            let cap = if let About::Morning { cap: Some(cap), .. } = about {
                format!(", or above {cap},")
            } else {
                String::new()
            };
            format!("A morning {} above your usual one{cap} repeats the dose.", morning.slight_by)
        }
        Rule::Breach | Rule::WeeklyTrend | Rule::WeekFull | Rule::RecoveryOwed => threshold(about, rules),
        Rule::AbsenceSinks | Rule::BackAfterAbsence => {
            let days: Vec<String> = protocol
                .map(|p| p.brakes.absence.iter().map(|(days, _)| days.to_string()).collect())
                .unwrap_or_default();
            format!("After {} days without a session the way back begins lower.", days.join(", "))
        }
        Rule::ReviewBarred => {
            "Nothing rises while a review is due, or after pain above the ceiling anywhere.".to_owned()
        }
        Rule::OtherIncreaseOpen => {
            "One increase at a time: another programme's is not answered by a morning yet.".to_owned()
        }
        Rule::TestNeeded => "The next step waits for a test that is not known, or too old.".to_owned(),
        Rule::GateNotMet => "The next step waits until its gate holds.".to_owned(),
        Rule::NextDose => format!("{} The next dose is open.", threshold(about, rules)),
        Rule::NextStage => format!("{} The gate holds: the next stage is open.", threshold(about, rules)),
        Rule::Graduate => format!("{} The last gate holds.", threshold(about, rules)),
        Rule::Hold => format!("The dose repeats until the next one is earned. {}", threshold(about, rules)),
        Rule::NotYet => "A new dose is done before anything is counted at it.".to_owned(),
        Rule::ReviewDue => protocol.map_or_else(
            || threshold(about, rules),
            |p| {
                let [steady, all] = p.review.soft_days;
                format!(
                    "Without a clear change it is time for an assessment: from day {steady} for those who did their \
                     work, from day {all} for everyone, firmly from day {}, with a specialist from day {}.",
                    p.review.firm_day, p.review.specialist_day
                )
            },
        ),
    }
}

/// Returns the number that a measured thing is held against, in words.
pub(super) fn threshold(about: &About, rules: &Rules) -> String {
    match about {
        About::Morning { worse_by, cap, .. } => {
            let cap = cap.map_or_else(String::new, |cap| format!(" and at {cap} or less"));
            format!(
                "Calm is less than {} above the usual morning{cap}; {worse_by} above is clearly worse.",
                rules.morning.slight_by
            )
        }
        About::SessionPain { target, ceiling, .. } if target == ceiling => {
            format!("Pain of {target} or less counts; above it the dose goes down.")
        }
        About::SessionPain { target, ceiling, .. } => format!(
            "Pain of {target} or less counts for the next step; above {ceiling} the dose goes down; between them it repeats."
        ),
        About::WorkDone { .. } => "A session counts when all of the plan was done, as planned.".to_owned(),
        About::SessionEffort { most, .. } => format!("An effort of {most} or less fits the dose."),
        About::OtherLoad { .. } => {
            "High load owes a day without main work; every load can explain the next two mornings.".to_owned()
        }
        About::Sessions { needed, in_row_needed, .. } => format!(
            "The next dose takes {needed} good sessions here, the last {in_row_needed} in a row, answered by calm mornings."
        ),
        About::CalmMornings { needed, .. } => format!("The next step takes {needed} calm mornings."),
        About::Gate { .. } => "The gate must hold; what is not known does not hold.".to_owned(),
        About::Recovery { .. } => "Recovery days come before the next main work.".to_owned(),
        About::Week { quota, .. } => format!("At most {quota} session days in any seven."),
        About::Away { .. } => "Long absences lower the dose.".to_owned(),
        About::Trend { .. } => {
            let trend = &rules.trend;
            format!(
                "The dose goes down when a week's mean is {} above the week before, or {} above the best week.",
                points(trend.week_on_week_tenths),
                points(trend.above_lowest_tenths)
            )
        }
        About::SecondReduction { .. } => {
            "A second reduction within the week goes down a whole stage, or as far as the programme says."
                .to_owned()
        }
        About::RedFlag { .. } => "Someone has to look at it before any load.".to_owned(),
        About::Clearance { .. } => "A clinician's word opens the programme again.".to_owned(),
        About::Review { .. } => "A programme without a clear change is looked at.".to_owned(),
        About::Elsewhere => "One increase at a time, and none after a breach.".to_owned(),
        About::FirstDay => "A programme begins with its first dose.".to_owned(),
    }
}

/// Returns tenths of a point as points.
fn points(tenths: u16) -> String {
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}
