//! Reasons as rows: what was measured, its value, and one line of what it means.

use super::{
    Language,
    card::Row,
    plain::{date, day_and_date, days, measure, score, tenths},
};
use crate::{
    care::Care,
    catalog::{Site, Urgency},
    criteria::{Explained, Leaf, Truth},
    journal::LoadClass,
    today::{About, DayAnswer, HighBecause, OtherLoad, Reason, ReviewLevel, Stands},
};

/// Returns a reason as a row.
#[must_use]
pub fn row(reason: &Reason, answer: &DayAnswer, care: &Care) -> Row {
    let (title, value, line) = words(&reason.about, reason.stands, answer, care);
    Row { stands: reason.stands, title, value, line }
}

/// A row's title, value and line.
type Words = (String, String, String);

fn words(about: &About, stands: Stands, answer: &DayAnswer, care: &Care) -> Words {
    let language = care.language;
    let text = |title: &str, value: String, line: String| (language.say(title), value, line);
    let of = |n: u8, needed: u8| language.tell("of-needed", [("n", n.into()), ("needed", needed.into())]);
    match about {
        About::Morning { .. } => morning(language, about, answer.site, stands),
        About::SessionPain { worst, target, ceiling, on } => {
            let day = ("day", day_and_date(language, *on).into());
            let (target, ceiling) = (("target", (*target).into()), ("ceiling", (*ceiling).into()));
            let line = match stands {
                Stands::Met => language.tell("row-pain-met", [target, day]),
                Stands::NotYet => language.tell("row-pain-between", [target, ceiling, day]),
                Stands::Less => language.tell("row-pain-above", [ceiling, day]),
                Stands::Unknown => language.tell("row-pain-unknown", [day]),
            };
            text("row-pain", of_ten(language, *worst), line)
        }
        About::WorkDone { .. } => work(language, about),
        About::SessionEffort { effort, most, .. } => {
            let line = match stands {
                Stands::Unknown => language.say("row-effort-unknown"),
                Stands::Met | Stands::NotYet | Stands::Less => {
                    language.tell("row-effort-most", [("most", (*most).into())])
                }
            };
            text("row-effort", of_ten(language, *effort), line)
        }
        About::OtherLoad { .. } => other_load(language, about),
        About::Sessions { counted, needed, in_row, in_row_needed } => {
            let line = match in_row_needed {
                0 => language.say("row-sessions-any"),
                _ => {
                    let values = [("n", (*in_row).into()), ("needed", (*in_row_needed).into())];
                    language.tell("row-sessions-in-row", values)
                }
            };
            text("row-sessions", of(*counted, *needed), line)
        }
        About::CalmMornings { counted, needed } => {
            text("row-calm", of(*counted, *needed), language.say("row-calm-since"))
        }
        About::Gate { name, tree } => gate(name, tree, care),
        About::Recovery { owed, since } => {
            let line = since.map_or_else(String::new, |since| {
                language.tell("row-recovery-after", [("day", day_and_date(language, since).into())])
            });
            text("row-recovery", days(language, u32::from(*owed)), line)
        }
        About::Week { days, quota } => {
            text("row-week", days.to_string(), language.tell("row-week-quota", [("quota", (*quota).into())]))
        }
        About::Away { days: away } => {
            text("row-away", days(language, u32::from(*away)), language.say("row-away-lower"))
        }
        About::Trend { last_tenths, before_tenths, lowest_tenths } => {
            let values = [
                ("before", tenths(language, *before_tenths).into()),
                ("lowest", tenths(language, *lowest_tenths).into()),
            ];
            text("row-trend", tenths(language, *last_tenths), language.tell("row-trend-weeks", values))
        }
        About::SecondReduction { days } => {
            let since = match days {
                0 => language.say("row-second-yesterday"),
                days => language.tell("row-second-ago", [("days", (*days).into())]),
            };
            text("row-second", since, language.say("row-second-below"))
        }
        About::RedFlag { why, on, urgency, .. } => {
            let values = [("why", why.as_str().into()), ("date", date(language, *on).into())];
            text("row-flag", language.say(soon(*urgency)), language.tell("row-flag-reported", values))
        }
        About::Clearance { by, on } => {
            let line = language.tell("row-clearance-on", [("date", date(language, *on).into())]);
            text("row-clearance", by.clone(), line)
        }
        About::Review { day, level } => {
            let line = match level {
                ReviewLevel::Soft => "row-review-soft",
                ReviewLevel::Firm => "row-review-firm",
                ReviewLevel::Specialist => "row-review-specialist",
                ReviewLevel::StillWorse => "row-review-worse",
            };
            text("row-review", (day / 7).to_string(), language.say(line))
        }
        About::Elsewhere => {
            text("row-elsewhere", language.say("row-elsewhere-open"), language.say("row-elsewhere-first"))
        }
        About::FirstDay => {
            text("row-first-day", date(language, answer.date), language.say("row-first-day-calm"))
        }
    }
}

fn of_ten(language: Language, score: Option<u8>) -> String {
    score.map_or_else(|| language.say("not-known"), |n| language.tell("of-ten", [("n", n.into())]))
}

fn morning(language: Language, about: &About, site: Site, stands: Stands) -> Words {
    let About::Morning { today, usual, of, worse_by, cap, eased_soon } = about else {
        return Words::default();
    };
    let title = match site {
        Site::Achilles => "row-morning",
        Site::Plantar => "row-first-steps",
    };
    let usual_line = match usual {
        Some(usual) if *of > 1 => language.tell("row-usual", [("usual", (*usual).into())]),
        Some(usual) => language.tell("row-usual-one", [("usual", (*usual).into())]),
        None => language.say("row-nothing-to-compare"),
    };
    let line = match stands {
        Stands::Unknown => language.say("row-morning-unknown"),
        Stands::Met => usual_line,
        Stands::Less => {
            let values = [("usual", usual_line.into()), ("by", (*worse_by).into())];
            language.tell("row-morning-worse", values)
        }
        Stands::NotYet => {
            let usual = ("usual", usual_line.into());
            if *eased_soon {
                language.tell("row-morning-eased", [usual])
            } else if today > cap && cap.is_some() {
                language.tell("row-morning-cap", [usual, ("cap", score(language, *cap).into())])
            } else {
                language.tell("row-morning-slight", [usual])
            }
        }
    };
    (language.say(title), score(language, *today), line)
}

fn work(language: Language, about: &About) -> Words {
    let About::WorkDone { done, prescribed, seconds, running, lightened, above, unplanned, on } = about
    else {
        return Words::default();
    };
    let value = match (seconds, running) {
        (_, true) => {
            let values = [("done", (done / 60).into()), ("prescribed", (prescribed / 60).into())];
            language.tell("row-work-running", values)
        }
        (true, false) => {
            let values = [("done", (*done).into()), ("prescribed", (*prescribed).into())];
            language.tell("row-work-seconds", values)
        }
        (false, false) => {
            language.tell("of-needed", [("n", (*done).into()), ("needed", (*prescribed).into())])
        }
    };
    let line = if *unplanned {
        language.say("row-work-unplanned")
    } else if *above {
        language.say("row-work-above")
    } else if *lightened {
        language.say("row-work-lightened")
    } else {
        format!("{}.", day_and_date(language, *on))
    };
    (language.say("row-work"), value, line)
}

fn other_load(language: Language, about: &About) -> Words {
    let About::OtherLoad { what, distance_m, steps, class, because, on } = about else {
        return Words::default();
    };
    let title = match what {
        OtherLoad::Run => "row-run",
        OtherLoad::Activity => "row-activity",
        OtherLoad::Steps => "row-steps",
        OtherLoad::Session => "row-other-session",
    };
    let class = language.say(match class {
        LoadClass::Light => "row-load-light",
        LoadClass::Medium => "row-load-medium",
        LoadClass::High => "row-load-high",
    });
    let value = match (distance_m, steps) {
        (Some(metres), _) => language.decimal(&format!("{}.{} km", metres / 1000, metres % 1000 / 100)),
        (None, Some(steps)) => language.tell("row-count-steps", [("n", (*steps).into())]),
        (None, None) => class.clone(),
    };
    let why: Vec<String> = because.iter().map(|reason| language.say(high_because(*reason))).collect();
    let (class, day) = (("class", class.into()), ("day", day_and_date(language, *on).into()));
    let line = if why.is_empty() {
        language.tell("row-counts-as", [class, day])
    } else {
        language.tell("row-counts-as-because", [class, ("why", why.join(", ").into()), day])
    };
    (language.say(title), value, line)
}

const fn high_because(because: HighBecause) -> &'static str {
    match because {
        HighBecause::Hills => "row-because-hills",
        HighBecause::Fast => "row-because-fast",
        HighBecause::Effort => "row-because-effort",
        HighBecause::Spike => "row-because-spike",
        HighBecause::Pain => "row-because-pain",
        HighBecause::Told => "row-because-told",
    }
}

fn gate(name: &str, tree: &Explained, care: &Care) -> Words {
    let value = match tree.truth() {
        Truth::Holds => "row-gate-passed",
        Truth::Unknown => "row-gate-unknown",
        Truth::Fails => "row-gate-not-yet",
    };
    let leaves: Vec<String> = tree.leaves().iter().map(|(_, found)| leaf(found, care)).collect();
    (name.to_owned(), care.language.say(value), leaves.join(" "))
}

fn leaf(leaf: &Leaf, care: &Care) -> String {
    let language = care.language;
    let known = leaf.value.map_or_else(|| language.say("not-known"), |value| value.to_string());
    let (name, value) = (("measure", measure(leaf.measure, care).into()), ("value", known.into()));
    match (leaf.at_least, leaf.at_most) {
        (Some(least), _) => language.tell("row-gate-least", [name, value, ("least", least.into())]),
        (None, Some(most)) => language.tell("row-gate-most", [name, value, ("most", most.into())]),
        (None, None) => language.tell("row-gate-known", [name, value]),
    }
}

const fn soon(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Ambulance => "row-flag-ambulance",
        Urgency::EmergencyToday => "row-flag-today",
        Urgency::ClinicianDays => "row-flag-days",
        Urgency::Routine => "row-flag-routine",
        Urgency::SelfManage => "row-flag-no-hurry",
    }
}
