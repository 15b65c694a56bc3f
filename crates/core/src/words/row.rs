//! Reasons as rows: what was measured, its value, and one line of what it means.

use super::{
    card::Row,
    plain::{count, date, day_and_date, measure, score, tenths},
};
use crate::{
    care::Care,
    catalog::Site,
    criteria::{Explained, Leaf, Truth},
    journal::LoadClass,
    today::{About, DayAnswer, HighBecause, OtherLoad, Reason, ReviewLevel, Stands},
    words::Language,
};

/// Returns a reason as a row.
#[must_use]
pub fn row(reason: &Reason, answer: &DayAnswer, care: &Care) -> Row {
    let (title, value, line) = words(&reason.about, reason.stands, answer, care);
    Row { stands: reason.stands, title, value, line }
}

/// Returns the rule behind a reason as one sentence with its number.
#[must_use]
pub fn rule(language: Language, about: &About, answer: &DayAnswer) -> String {
    let _ = language;
    match about {
        About::Morning { worse_by, .. } => {
            format!(
                "A morning {worse_by} or more above your usual one takes load away; 1 above repeats the dose."
            )
        }
        About::SessionPain { target, ceiling, .. } => {
            format!(
                "Pain up to {target} counts for progress, up to {ceiling} repeats the dose, above {ceiling} lowers it."
            )
        }
        About::WorkDone { .. } => "Only work done in full, as planned, counts for the next step.".into(),
        About::SessionEffort { most, .. } => format!("The dose asks for an effort of at most {most}."),
        About::OtherLoad { .. } => {
            "Hard load outside the programme owes a day of recovery and can explain the next two mornings."
                .into()
        }
        About::Sessions { needed, in_row_needed, .. } => {
            let sessions = count(u32::from(*needed), "good session", "good sessions");
            match in_row_needed {
                0 => format!("{sessions} at this dose."),
                _ => format!("{sessions} at this dose, {in_row_needed} of them in a row."),
            }
        }
        About::CalmMornings { needed, .. } => format!(
            "{} since the last clearly worse one.",
            count(u32::from(*needed), "calm morning", "calm mornings")
        ),
        About::Gate { name, .. } => format!("The gate \"{name}\" must hold."),
        About::Recovery { .. } => "Rest days between sessions are part of the dose.".into(),
        About::Week { quota, .. } => {
            format!("At most {} with a session in any seven.", count(u32::from(*quota), "day", "days"))
        }
        About::Away { .. } => "After 7, 14 and 28 days without a session the dose steps down.".into(),
        About::Trend { .. } => "Mornings may not climb from week to week.".into(),
        About::SecondReduction { .. } => {
            "Two reductions within seven days lead further back than one.".into()
        }
        About::RedFlag { .. } => "A warning sign stops all load until a clinician has looked at it.".into(),
        About::Clearance { .. } => "After a clearance we resume one step easier.".into(),
        About::Review { .. } => {
            "After 8 to 10 weeks without a clear change it is worth an assessment.".into()
        }
        About::Elsewhere => "One increase at a time, over everything you do.".into(),
        About::FirstDay => format!("{} starts here.", answer.protocol_name),
    }
}

fn words(about: &About, stands: Stands, answer: &DayAnswer, care: &Care) -> (String, String, String) {
    let text = |title: &str, value: String, line: String| (title.to_owned(), value, line);
    match about {
        About::Morning { today, usual, of, worse_by, cap, eased_soon } => {
            morning(answer, *today, *usual, *of, *worse_by, *cap, *eased_soon, stands)
        }
        About::SessionPain { worst, target, ceiling, on } => {
            let value = worst.map_or_else(|| "not known".to_owned(), |worst| format!("{worst} of 10"));
            let line = match stands {
                Stands::Met => {
                    format!("Up to {target} is the aim. {}.", day_and_date(Language::English, *on))
                }
                Stands::NotYet => format!(
                    "Between {target} and {ceiling} we repeat. {}.",
                    day_and_date(Language::English, *on)
                ),
                Stands::Less => {
                    format!("Above {ceiling} we go one step down. {}.", day_and_date(Language::English, *on))
                }
                Stands::Unknown => {
                    format!("Tell us the pain of {}, and it can count.", day_and_date(Language::English, *on))
                }
            };
            text("Worst pain last time", value, line)
        }
        About::WorkDone { done, prescribed, seconds, running, lightened, above, unplanned, on } => {
            let (done, prescribed, unit) = match (seconds, running) {
                (_, true) => (done / 60, prescribed / 60, " minutes of running"),
                (true, false) => (*done, *prescribed, " seconds"),
                (false, false) => (*done, *prescribed, ""),
            };
            let line = if *unplanned {
                "A day without a plan: it does not count.".to_owned()
            } else if *above {
                "More than planned: it does not count for the next step.".to_owned()
            } else if *lightened {
                "Made easier on purpose: fine, and it does not count for the next step.".to_owned()
            } else {
                format!("{}.", day_and_date(Language::English, *on))
            };
            text("Work done last time", format!("{done} of {prescribed}{unit}"), line)
        }
        About::SessionEffort { effort, most, .. } => {
            let line = match stands {
                Stands::Unknown => "Tell us how hard it was, and it can count.".to_owned(),
                Stands::Met | Stands::NotYet | Stands::Less => format!("Up to {most} fits this dose."),
            };
            text(
                "Effort last time",
                effort.map_or_else(|| "not known".to_owned(), |e| format!("{e} of 10")),
                line,
            )
        }
        About::OtherLoad { what, distance_m, steps, class, because, on } => {
            other_load(*what, *distance_m, *steps, *class, because, *on)
        }
        About::Sessions { counted, needed, in_row, in_row_needed } => {
            let line = match in_row_needed {
                0 => "They need not be in a row.".to_owned(),
                _ => format!("{in_row} in a row; {in_row_needed} are needed."),
            };
            text("Good sessions at this dose", format!("{counted} of {needed}"), line)
        }
        About::CalmMornings { counted, needed } => text(
            "Calm mornings",
            format!("{counted} of {needed}"),
            "Since the last clearly worse one.".into(),
        ),
        About::Gate { name, tree } => gate(name, tree, care),
        About::Recovery { owed, since } => {
            let line = since.map_or_else(String::new, |since| {
                format!("After {}.", day_and_date(Language::English, since))
            });
            text("Recovery still owed", count(u32::from(*owed), "day", "days"), line)
        }
        About::Week { days, quota } => text(
            "Session days in the last six",
            format!("{days}"),
            format!("At most {quota} in any seven days."),
        ),
        About::Away { days } => text(
            "Since your last session",
            count(u32::from(*days), "day", "days"),
            "After a week away we start lower.".into(),
        ),
        About::Trend { last_tenths, before_tenths, lowest_tenths } => {
            let line = format!(
                "The week before {}; your best week {}.",
                tenths(*before_tenths),
                tenths(*lowest_tenths)
            );
            text("Mornings this week, on average", tenths(*last_tenths), line)
        }
        About::SecondReduction { days } => {
            let since = if *days == 0 {
                "yesterday".to_owned()
            } else {
                format!("{} ago", count(u32::from(*days), "day", "days"))
            };
            text("Second step down within a week", since, "So we go to the stage below.".into())
        }
        About::RedFlag { why, on, urgency, .. } => text(
            "A warning sign you reported",
            urgency_word(*urgency).into(),
            format!("{why} Reported on {}.", date(Language::English, *on)),
        ),
        About::Clearance { by, on } => {
            text("Cleared to go on", by.clone(), format!("On {}.", date(Language::English, *on)))
        }
        About::Review { day, level } => review(*day, *level),
        About::Elsewhere => text(
            "Another increase",
            "still open".into(),
            "It must be answered by a calm morning first.".into(),
        ),
        About::FirstDay => text(
            "First day",
            date(Language::English, answer.date),
            "Nothing to compare with yet: a calm start.".into(),
        ),
    }
}

#[expect(clippy::too_many_arguments, reason = "the fields of one reason")]
fn morning(
    answer: &DayAnswer,
    today: Option<u8>,
    usual: Option<u8>,
    of: u8,
    worse_by: u8,
    cap: Option<u8>,
    eased_soon: bool,
    stands: Stands,
) -> (String, String, String) {
    let title = match answer.site {
        Site::Achilles => "This morning",
        Site::Plantar => "First steps this morning",
    };
    let usual_line = match usual {
        Some(usual) if of > 1 => format!("Your usual morning is {usual}."),
        Some(usual) => format!("The only earlier morning we know was {usual}."),
        None => "Nothing to compare with yet.".to_owned(),
    };
    let line = match stands {
        Stands::Unknown => "Not answered yet.".to_owned(),
        Stands::Less => format!("{usual_line} {worse_by} or more above it is clearly worse."),
        Stands::NotYet if eased_soon => format!("{usual_line} It eased within minutes, so we only wait."),
        Stands::NotYet if today > cap && cap.is_some() => {
            format!("{usual_line} Above {} we wait, whatever is usual.", score(Language::English, cap))
        }
        Stands::NotYet => format!("{usual_line} One above it: we wait a day."),
        Stands::Met => usual_line,
    };
    (title.to_owned(), score(Language::English, today), line)
}

fn other_load(
    what: OtherLoad,
    distance_m: Option<u32>,
    steps: Option<u32>,
    class: LoadClass,
    because: &[HighBecause],
    on: crate::units::LocalDate,
) -> (String, String, String) {
    let title = match what {
        OtherLoad::Run => "Your run",
        OtherLoad::Activity => "Other load",
        OtherLoad::Steps => "A long day on your feet",
        OtherLoad::Session => "Your other programme",
    };
    let class = match class {
        LoadClass::Light => "light",
        LoadClass::Medium => "medium",
        LoadClass::High => "high",
    };
    let value = match (distance_m, steps) {
        (Some(metres), _) => format!("{}.{} km", metres / 1000, metres % 1000 / 100),
        (None, Some(steps)) => format!("{steps} steps"),
        (None, None) => class.to_owned(),
    };
    let reasons: Vec<&str> = because.iter().map(|reason| high_because(*reason)).collect();
    let line = if reasons.is_empty() {
        format!("It counts as {class}. {}.", day_and_date(Language::English, on))
    } else {
        format!("It counts as {class}: {}. {}.", reasons.join(", "), day_and_date(Language::English, on))
    };
    (title.to_owned(), value, line)
}

const fn high_because(because: HighBecause) -> &'static str {
    match because {
        HighBecause::Hills => "hilly",
        HighBecause::Fast => "fast",
        HighBecause::Effort => "hard",
        HighBecause::Spike => "much longer than your longest of 30 days",
        HighBecause::Pain => "it hurt above the limit",
        HighBecause::Told => "as you told us",
    }
}

fn gate(name: &str, tree: &Explained, care: &Care) -> (String, String, String) {
    let value = match tree.truth() {
        Truth::Holds => "passed",
        Truth::Unknown => "not measured",
        Truth::Fails => "not yet",
    };
    let leaves: Vec<String> = tree.leaves().iter().map(|(_, found)| leaf(found, care)).collect();
    (name.to_owned(), value.to_owned(), leaves.join(" "))
}

fn leaf(leaf: &Leaf, care: &Care) -> String {
    let asked = match (leaf.at_least, leaf.at_most) {
        (Some(least), _) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "known".to_owned(),
    };
    let known = leaf.value.map_or_else(|| "not known".to_owned(), |value| value.to_string());
    format!("{}: {known}, {asked} asked.", measure(leaf.measure, care))
}

const fn urgency_word(urgency: crate::catalog::Urgency) -> &'static str {
    match urgency {
        crate::catalog::Urgency::Ambulance => "ambulance now",
        crate::catalog::Urgency::EmergencyToday => "today",
        crate::catalog::Urgency::ClinicianDays => "within days",
        crate::catalog::Urgency::Routine => "next appointment",
        crate::catalog::Urgency::SelfManage => "no hurry",
    }
}

fn review(day: u32, level: ReviewLevel) -> (String, String, String) {
    let line = match level {
        ReviewLevel::Soft => {
            "No clear change so far. Other structures can feel the same; an assessment is worth it."
        }
        ReviewLevel::Firm => "Three months without a clear change. Please have it assessed.",
        ReviewLevel::Specialist => "Half a year without a clear change. Ask for a specialist.",
        ReviewLevel::StillWorse => {
            "Worse for two weeks although the dose was lowered. Show it to someone within days."
        }
    };
    ("Weeks in the programme".to_owned(), (day / 7).to_string(), line.to_owned())
}
