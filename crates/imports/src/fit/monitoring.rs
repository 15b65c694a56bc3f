//! Steps of whole days, as a watch that is worn all day counts them.
//!
//! For walking and for running apart the device writes a running count since local midnight. The day's steps
//! are the highest count of each, added up.

use std::collections::BTreeMap;

use heelup_core::units::LocalDate;

use super::{message::Message, time::LocalClock};
use crate::Imported;
use crate::plausible;
use crate::say::{Place, Say};

/// FIT's numbers for running and walking; what else is done all day has no steps.
const STEPPING: [u8; 2] = [1, 6];

/// The counts read so far.
#[derive(Debug, Default)]
pub(super) struct DayBook {
    clock: LocalClock,
    time: Option<u32>,
    highest: BTreeMap<(LocalDate, u8), u32>,
    in_utc: bool,
    notes: Vec<Say>,
}

impl DayBook {
    /// Takes the message that opens an all-day recording and says its local time.
    pub(super) fn take_info(&mut self, message: &Message<'_>) {
        self.time = message.number(253);
        if let (Some(time), Some(local)) = (self.time, message.number(0)) {
            self.clock = LocalClock::compared(time, local);
        }
    }

    /// Takes one count.
    pub(super) fn take(&mut self, message: &Message<'_>) {
        if let Some(time) = message.number(253) {
            self.time = Some(time);
        } else if let (Some(low), Some(time)) = (message.number(26), self.time) {
            // Only the lower 16 bits are written; time never goes back.
            self.time = Some(time.wrapping_add(low.wrapping_sub(time) & 0xFFFF));
        }
        // The type stands alone, or in the lower five bits of a packed field.
        let kind = message.small(5).or_else(|| message.small(24).map(|packed| packed & 0x1F));
        let steps = message.number(3).or_else(|| message.number(9)).filter(|&steps| steps > 0);
        let (Some(time), Some(kind), Some(steps)) = (self.time, kind, steps) else { return };
        if !STEPPING.contains(&kind) {
            return;
        }
        let Some(day) = self.clock.day_closed_at(time) else { return };
        if self.notes.is_empty() && plausible::STEPS.check(Some(steps), &mut self.notes).is_none() {
            return;
        }
        self.in_utc |= self.clock.offset().is_none();
        let highest = self.highest.entry((day, kind)).or_default();
        *highest = steps.max(*highest);
    }

    /// Adds the kinds up and says what was not as it should be.
    pub(super) fn close(self, imported: &mut Imported) -> BTreeMap<LocalDate, u32> {
        for note in self.notes {
            imported.lose(Place::Steps, note);
        }
        if self.in_utc {
            imported.note(Place::Steps, Say::FitDaysOfUtc);
        }
        let mut days = BTreeMap::new();
        for ((day, _), steps) in self.highest {
            let sum: &mut u32 = days.entry(day).or_default();
            *sum = sum.saturating_add(steps);
        }
        days
    }
}
