//! FIT, the binary format of most watches.
//!
//! A file is one part or several, each with a header, data and a checksum ([`part`]). The data is a row of
//! messages ([`stream`], decoded by the `rustyfit` crate, which no other module may name but [`stream`] and
//! [`message`]). A part's messages are collected in a [`recording`], which becomes activities
//! ([`activities`]); counts of all-day recordings go to the [`monitoring`] day book. Damage never stops the
//! reading of what came before it, nor of the parts that follow.

mod activities;
mod apps;
mod checksum;
mod derive;
mod device;
mod message;
mod moments;
mod monitoring;
mod part;
mod recording;
mod sport;
mod stream;
mod time;

use crate::{
    Imported,
    say::{Place, Say, number},
};
use monitoring::DayBook;
use part::{NoPart, Part, Soundness};
use recording::Recording;
use stream::{Budget, Damage};

/// FIT's number for a file that holds trainings.
const TRAINING: u8 = 4;

/// Reads a FIT file into `imported`.
pub(crate) fn read(bytes: &[u8], imported: &mut Imported) {
    let mut budget = Budget::new();
    let mut days = DayBook::default();
    let mut kinds = Vec::new();
    let mut from = 0;
    while from < bytes.len() {
        let part = match Part::locate(bytes, from) {
            Ok(part) => part,
            Err(why) if from == 0 => return imported.refuse(no_part(why)),
            Err(_) => {
                leftover(bytes, from, imported);
                break;
            }
        };
        let mut recording = Recording::default();
        let read =
            stream::each_message(bytes, &part, &mut budget, |message| recording.take(message, &mut days));
        let whole = read.is_ok() && part.soundness.is_all_there();
        if let Err(damage) = read {
            imported.lose(Place::byte(damage.at()), ended(&damage));
        }
        say_soundness(&part, bytes.len(), imported);
        kinds.extend(recording.file_kind());
        activities::add(recording, whole, imported);
        if budget.is_spent() {
            break;
        }
        from = part.next;
    }
    imported.steps_by_day = days.close(imported);
    if imported.activities.is_empty() && imported.steps_by_day.is_empty() {
        let why = nothing_in_it(&kinds);
        // A recording of a training that is empty was lost; other kinds never held one.
        if kinds.is_empty() || kinds.contains(&TRAINING) {
            imported.refuse(why);
        } else {
            imported.hold_no_training(why);
        }
    }
}

/// Says whether the part is what its header and checksum say.
fn say_soundness(part: &Part, length: usize, imported: &mut Imported) {
    let (header, end) = (Place::byte(part.from + 4), Place::byte(length));
    match part.soundness {
        Soundness::Sound => {}
        Soundness::WrongLength => imported.note(header, Say::FitWrongLength),
        Soundness::WrongChecksum => imported.lose(Place::byte(part.to), Say::FitWrongChecksum),
        Soundness::Unfinished => imported.lose(header, Say::FitNeverClosed),
        Soundness::Missing(1 | 2) => imported.lose(end, Say::FitNoChecksum),
        Soundness::Missing(bytes) => imported.lose(end, Say::FitEndsEarly { bytes: number(bytes) }),
    }
}

/// Bytes after the last part: padding is nothing, anything else is said.
fn leftover(bytes: &[u8], from: usize, imported: &mut Imported) {
    let rest = bytes.get(from..).unwrap_or_default();
    if rest.iter().any(|&byte| byte != 0) {
        imported.lose(Place::byte(from), Say::FitLeftover { bytes: number(rest.len()) });
    }
}

/// Says why a readable file gave nothing.
fn nothing_in_it(kinds: &[u8]) -> Say {
    kinds.iter().find_map(|&kind| recording::not_a_recording(kind)).unwrap_or(Say::FitNothing)
}

/// Says why there is no part to read.
const fn no_part(why: NoPart) -> Say {
    match why {
        NoPart::TooShort => Say::FitTooShort,
        NoPart::NoHeader => Say::FitNoHeader,
    }
}

/// Says what ended the reading of a part.
const fn ended(damage: &Damage) -> Say {
    match damage {
        Damage::CutOff { .. } => Say::FitBreaksOff,
        Damage::Nonsense { .. } => Say::FitUndescribed,
        Damage::TooMuch { .. } => Say::FitTooMuch,
    }
}
