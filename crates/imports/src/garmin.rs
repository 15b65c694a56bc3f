//! Garmin's days of steps: the answer of Garmin Connect (`calendarDate`, `totalSteps`), and the
//! `UDSFile_….json` of an account export, which has the same two words among a hundred others.
//!
//! The answer of Garmin Connect is held against a real one. No real account export was at hand: its shape is
//! as the programs of others that read it describe it, and our samples are generated.

use heelup_core::units::LocalDate;
use serde::Deserialize;

use crate::{
    Imported, plausible,
    say::{Place, Say},
};

#[derive(Deserialize)]
struct Day {
    #[serde(rename = "calendarDate")]
    date: Option<Date>,
    #[serde(rename = "totalSteps")]
    steps: Option<f64>,
}

/// A day as text, or within an object as older exports write it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Date {
    Text(String),
    Within { date: String },
    Else(serde::de::IgnoredAny),
}

impl Date {
    fn day(&self) -> Option<LocalDate> {
        let (Self::Text(text) | Self::Within { date: text }) = self else { return None };
        text.get(..10)?.parse().ok()
    }
}

/// Says whether the first bytes of a file may be those of such days.
pub(crate) fn may_be_days(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(head);
    head.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with('[')
        && (head.contains("\"calendarDate\"") || head.contains("\"totalSteps\""))
}

/// Reads days of steps.
pub(crate) fn read(bytes: &[u8], imported: &mut Imported) {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let days: Vec<Day> = match serde_json::from_slice(bytes) {
        Ok(days) => days,
        Err(why) => {
            return imported.refuse(Say::ExportDamaged { cause: why.to_string() });
        }
    };
    let mut odd = 0_u32;
    for day in days {
        // A day on which no watch was worn has no count, or none that says anything.
        let Some(steps) = day.steps else { continue };
        let count = crate::activity::whole(steps).and_then(|n| plausible::STEPS.within(n));
        match (day.date.and_then(|date| date.day()), count) {
            (Some(date), Some(count)) => {
                let best = imported.steps_by_day.entry(date).or_default();
                *best = count.max(*best);
            }
            _ => odd += 1,
        }
    }
    if odd > 0 {
        imported.lose(Place::Steps, Say::ExportOddDays { n: odd.into() });
    }
    if imported.steps_by_day.is_empty() {
        imported.refuse(Say::ExportNoDays);
    }
}
