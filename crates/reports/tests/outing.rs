//! What goes on a watch and into a calendar: read back by others, and true to the dose.

use std::process::Command;

use heelup_core::{
    ahead::proposals,
    journal::Entry,
    record::Record,
    story,
    today::{Course, DoseLine, answers},
    units::LocalDate,
    words::{Language, workout},
};
use heelup_reports::{calendar::calendar, outing};
use rustyfit::{
    Decoder,
    profile::{mesgdef, typedef},
};

use crate::care;

/// Folds a story of the scenarios up to a day; the sessions of that day are not told yet.
fn record(name: &str, day: &str) -> (Record, LocalDate) {
    let file = format!("{}/../../scenarios/{name}.story", env!("CARGO_MANIFEST_DIR"));
    let told = story::parse(&std::fs::read_to_string(file).unwrap()).unwrap();
    let entries: Vec<Entry> = story::entries(&told, care()).unwrap();
    let day: LocalDate = day.parse().unwrap();
    let session = |entry: &Entry| {
        use heelup_core::journal::Fact::{SessionFinished, SetFinished};
        matches!(entry.fact, SetFinished(_) | SessionFinished(_))
    };
    let known = entries.into_iter().filter(|e| e.date < day || e.date == day && !session(e));
    (Record::fold(&known.collect::<Vec<_>>()), day)
}

fn dose(name: &str, day: &str) -> DoseLine {
    let (record, day) = record(name, day);
    let course = Course::walk(&record, care(), day);
    let all = answers(&record, care(), &course, day);
    let lines = all.into_iter().flat_map(|answer| answer.dose);
    lines.into_iter().find(|line| line.run_min.is_some()).unwrap()
}

/// Turns of two minutes, six times.
fn turns() -> DoseLine {
    dose("walk-run-ladder/good-days-to-the-end", "2026-03-13")
}

const MADE_S: i64 = 1_773_388_800;

#[test]
fn a_watch_reads_the_turns_and_how_often_they_come() {
    let line = turns();
    let bytes = outing::workout(&line, &workout(Language::English, &line), MADE_S).unwrap();
    // The sum is looked at by the decoder.
    let fit = Decoder::builder().checksum(true).build().decode(&mut bytes.as_slice()).unwrap().unwrap();
    let of = |num| fit.messages.iter().filter(move |m| m.num == num);
    let id = mesgdef::FileId::from(of(typedef::MesgNum::FILE_ID).next().unwrap());
    assert_eq!(id.r#type, typedef::File::WORKOUT);
    assert_eq!(id.time_created.unix_timestamp(), Some(MADE_S));
    let whole = mesgdef::Workout::from(of(typedef::MesgNum::WORKOUT).next().unwrap());
    assert_eq!((whole.sport, whole.num_valid_steps), (typedef::Sport::RUNNING, 3));
    assert_eq!(&*whole.wkt_name, "Heelup 24 min");
    let steps: Vec<_> = of(typedef::MesgNum::WORKOUT_STEP).map(mesgdef::WorkoutStep::from).collect();
    let shape: Vec<_> = steps.iter().map(|s| (s.duration_type, s.duration_value, s.target_value)).collect();
    assert_eq!(
        shape,
        [
            (typedef::WktStepDuration::TIME, 120_000, 0),
            (typedef::WktStepDuration::TIME, 120_000, 0),
            (typedef::WktStepDuration::REPEAT_UNTIL_STEPS_CMPLT, 0, 6),
        ]
    );
    assert_eq!((&*steps[0].wkt_step_name, &*steps[1].wkt_step_name), ("Run", "Walk"));
    assert_eq!(steps[1].intensity, typedef::Intensity::RECOVERY);
}

#[test]
fn half_an_hour_in_one_piece_is_one_step() {
    let line = dose("walk-run-ladder/good-days-to-the-end", "2026-04-08");
    let bytes = outing::workout(&line, &workout(Language::German, &line), MADE_S).unwrap();
    let fit = Decoder::builder().checksum(true).build().decode(&mut bytes.as_slice()).unwrap().unwrap();
    let steps: Vec<_> = fit.messages.iter().filter(|m| m.num == typedef::MesgNum::WORKOUT_STEP).collect();
    assert_eq!(steps.len(), 1);
    let step = mesgdef::WorkoutStep::from(steps[0]);
    assert_eq!((step.duration_value, &*step.wkt_step_name), (1_800_000, "Laufen"));
}

#[test]
fn a_dose_without_running_is_no_workout() {
    let line = DoseLine { run_min: None, ..turns() };
    assert_eq!(outing::workout(&line, &workout(Language::English, &line), MADE_S), None);
}

#[test]
fn a_changed_byte_is_noticed() {
    let line = turns();
    let mut bytes = outing::workout(&line, &workout(Language::English, &line), MADE_S).unwrap();
    let at = bytes.len() - 20;
    bytes[at] ^= 1;
    assert!(Decoder::builder().checksum(true).build().decode(&mut bytes.as_slice()).is_err());
}

/// The official library of the makers of the format reads it, too, where it is installed.
#[test]
fn the_official_reader_takes_it() {
    let python = std::env::var("HEELUP_FIT_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let script = "
import json, sys
from garmin_fit_sdk import Decoder, Stream
data = bytearray(sys.stdin.buffer.read())
decoder = Decoder(Stream.from_byte_array(data))
sound = decoder.is_fit() and decoder.check_integrity()
messages, errors = Decoder(Stream.from_byte_array(data)).read()
print(json.dumps([sound, len(errors), messages['file_id_mesgs'][0]['type'], messages['workout_mesgs'][0]['sport'],
    [[s['duration_type'], s.get('duration_time'), s.get('repeat_steps'), s.get('intensity')] for s in messages['workout_step_mesgs']]]))";
    let there = Command::new(&python).args(["-c", "import garmin_fit_sdk"]).output();
    if !there.is_ok_and(|out| out.status.success()) {
        eprintln!(
            "\n*** SKIPPED: the official reader of FIT files is not installed (pip install garmin-fit-sdk, or name a Python that has it in HEELUP_FIT_PYTHON). ***\n"
        );
        return;
    }
    let line = turns();
    let bytes = outing::workout(&line, &workout(Language::English, &line), MADE_S).unwrap();
    let mut child = Command::new(&python)
        .args(["-c", script])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), &bytes).unwrap();
    let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    let expected = serde_json::json!([
        true,
        0,
        "workout",
        "running",
        [
            ["time", 120.0, null, "active"],
            ["time", 120.0, null, "recovery"],
            ["repeat_until_steps_cmplt", null, 6, null]
        ]
    ]);
    assert_eq!(said, expected);
}

#[test]
fn a_calendar_proposes_and_says_that_the_morning_decides() {
    let (record, day) = record("walk-run-ladder/good-days-to-the-end", "2026-03-17");
    let ahead = proposals(&record, care(), day, 14);
    // Every other day, beginning today.
    assert_eq!(ahead.len(), 7, "{ahead:?}");
    let text = calendar(Language::English, &ahead, day);
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 7);
    assert_eq!(text.matches("STATUS:TENTATIVE").count(), 7);
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    let plain = text.replace("\r\n ", "");
    assert_eq!(plain.matches("The morning of the day decides").count(), 7);
    assert!(plain.contains("DTSTART;VALUE=DATE:20260317\r\nDTEND;VALUE=DATE:20260318\r\n"));
    let ids = |text: &str| -> Vec<String> {
        text.replace("\r\n ", "").lines().filter(|l| l.starts_with("UID:")).map(str::to_owned).collect()
    };
    let mut own = ids(&text);
    own.sort();
    own.dedup();
    assert_eq!(own.len(), 7, "each day its own");
    // Made again after the first of them was done, the days that both have keep their names.
    let (record, later) = self::record("walk-run-ladder/good-days-to-the-end", "2026-03-18");
    let again = ids(&calendar(Language::English, &proposals(&record, care(), later, 13), later));
    assert_eq!(again.len(), 6, "{again:?}");
    assert!(again.iter().all(|id| own.contains(id)), "{again:?} of {own:?}");
}
