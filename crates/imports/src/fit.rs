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

use crate::Imported;
use monitoring::DayBook;
use part::{Part, Soundness};
use recording::Recording;
use stream::Budget;

/// Reads a FIT file into `imported`.
pub(crate) fn read(bytes: &[u8], imported: &mut Imported) {
    let mut budget = Budget::new();
    let mut days = DayBook::default();
    let mut kinds = Vec::new();
    let mut from = 0;
    while from < bytes.len() {
        let part = match Part::locate(bytes, from) {
            Ok(part) => part,
            Err(why) if from == 0 => return imported.refuse(why.to_string()),
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
            imported.lose(format!("byte {}", damage.at()), damage.to_string());
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
        imported.refuse(nothing_in_it(&kinds));
    }
}

/// Says whether the part is what its header and checksum say.
fn say_soundness(part: &Part, length: usize, imported: &mut Imported) {
    match part.soundness {
        Soundness::Sound => {}
        Soundness::WrongLength => imported.note(
            format!("byte {}", part.from + 4),
            "The header states a wrong length; the checksum shows that the contents are whole.",
        ),
        Soundness::WrongChecksum => imported.lose(
            format!("byte {}", part.to),
            "The checksum does not fit the contents, so some value may be wrong. Compare time and distance with \
             your watch; if they differ, export the file again.",
        ),
        Soundness::Unfinished => imported.lose(
            format!("byte {}", part.from + 4),
            "The recording was never closed: its header states no length. What could be read is kept.",
        ),
        Soundness::Missing(1 | 2) => imported.lose(
            format!("byte {length}"),
            "The checksum at the end is missing. Everything else is here; nothing seems lost.",
        ),
        Soundness::Missing(bytes) => imported.lose(
            format!("byte {length}"),
            format!(
                "The file ends here, {bytes} bytes before the end its header states. Copy it from the watch again, or \
                 export it again, to get the rest."
            ),
        ),
    }
}

/// Bytes after the last part: padding is nothing, anything else is said.
fn leftover(bytes: &[u8], from: usize, imported: &mut Imported) {
    let rest = bytes.get(from..).unwrap_or_default();
    if rest.iter().any(|&byte| byte != 0) {
        let what = format!("The last {} bytes belong to no part of the file and were left out.", rest.len());
        imported.lose(format!("byte {from}"), what);
    }
}

/// Says why a readable file gave nothing.
fn nothing_in_it(kinds: &[u8]) -> String {
    let kind = kinds.iter().find_map(|&kind| recording::not_a_recording(kind));
    match kind {
        Some(kind) => format!("This is a {kind}, not a training. Export the training itself as FIT."),
        None => {
            "No training and no steps are in this file. Export the training itself as FIT; if the file was \
                 cut off, copy it from the watch again."
                .to_owned()
        }
    }
}
