//! Fields that apps and foot pods add to records under names of their own, as far as they tell of a step.

use super::{message::Message, recording::StepSample};
use crate::activity::whole;

/// More fields than any app describes.
const MOST: usize = 16;

/// What a field tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tells {
    Contact,
    Left,
    Oscillation,
    Length,
}

/// The fields that are read, as the file describes them.
#[derive(Debug, Default)]
pub(super) struct AppFields {
    known: Vec<(u8, u8, Tells, f64)>,
}

impl AppFields {
    /// Learns a field by its name; its unit makes the factor to tenths of a millisecond or millimetre.
    pub(super) fn describe(&mut self, message: &Message<'_>) {
        let (Some(app), Some(field), Some(name)) = (message.small(0), message.small(1), message.text(3))
        else {
            return;
        };
        let unit = message.text(8).unwrap_or_default().to_ascii_lowercase();
        let length = match unit.as_str() {
            "mm" | "millimeters" => 10.0,
            "cm" | "centimeters" => 100.0,
            "m" | "meters" => 10_000.0,
            _ => 0.0,
        };
        let (tells, factor) = match name.to_ascii_lowercase().as_str() {
            "ground time" | "ground contact time" | "stance time" => {
                (Tells::Contact, if matches!(unit.as_str(), "ms" | "milliseconds") { 10.0 } else { 0.0 })
            }
            "ground contact balance" | "ground time balance" | "stance time balance" => (Tells::Left, 100.0),
            "vertical oscillation" => (Tells::Oscillation, length),
            "step length" => (Tells::Length, length),
            _ => return,
        };
        if factor > 0.0 && self.known.len() < MOST {
            self.known.push((app, field, tells, factor));
        }
    }

    /// Fills in what the device's own fields do not tell.
    pub(super) fn fill(&self, message: &Message<'_>, step: &mut StepSample) {
        if self.known.is_empty() {
            return;
        }
        message.each_of_apps(|app, field, value| {
            let Some(&(.., tells, factor)) =
                self.known.iter().find(|known| (known.0, known.1) == (app, field))
            else {
                return;
            };
            let value = whole(value * factor).and_then(|value| u16::try_from(value).ok());
            let slot = match tells {
                Tells::Contact => &mut step.contact,
                Tells::Left => &mut step.left,
                Tells::Oscillation => &mut step.oscillation,
                Tells::Length => &mut step.length,
            };
            *slot = slot.or(value);
        });
    }
}
