//! An outing of running and walking as a workout for a watch: a FIT file of the type "workout".
//!
//! Three kinds of messages are all it needs: what the file is, what the workout is, and its steps; turns are two
//! steps and one that repeats them. The numbers of messages and fields are those of the public FIT profile.

use heelup_core::{today::DoseLine, words::WorkoutWords};

/// Seconds from 1970 to the first moment that FIT counts from, the end of 1989.
const EPOCH_S: i64 = 631_065_600;

/// A field of a message: its number, its base type, and its bytes, least first.
struct Field {
    number: u8,
    kind: u8,
    bytes: Vec<u8>,
}

const ENUM: u8 = 0x00;
const STRING: u8 = 0x07;
const UINT16: u8 = 0x84;
const UINT32: u8 = 0x86;

const fn field(number: u8, kind: u8, bytes: Vec<u8>) -> Field {
    Field { number, kind, bytes }
}

fn one(number: u8, value: u8) -> Field {
    field(number, ENUM, vec![value])
}

fn two(number: u8, value: u16) -> Field {
    field(number, UINT16, value.to_le_bytes().to_vec())
}

fn four(number: u8, value: u32) -> Field {
    field(number, UINT32, value.to_le_bytes().to_vec())
}

/// The most bytes of a name: watches cut longer ones.
const NAME: usize = 24;

fn name(number: u8, text: &str) -> Field {
    let mut bytes = Vec::new();
    for letter in text.chars() {
        if bytes.len() + letter.len_utf8() > NAME {
            break;
        }
        bytes.extend(letter.to_string().into_bytes());
    }
    bytes.push(0);
    field(number, STRING, bytes)
}

/// What a step is for.
#[derive(Clone, Copy)]
enum Step<'a> {
    /// So many seconds of running, under its name.
    Run(&'a str, u32),
    /// So many seconds of walking.
    Walk(&'a str, u32),
    /// Everything from a step on, so many times in all.
    Repeat(u32, u32),
}

/// Returns the file of a dose of running and walking, made at a moment (seconds since 1970); none for another dose.
#[must_use]
pub fn workout(line: &DoseLine, words: &WorkoutWords, made_s: i64) -> Option<Vec<u8>> {
    let run = u32::from(line.run_min?) * 60;
    let walk = u32::from(line.walk_min.unwrap_or(0)) * 60;
    let turns = u32::from(line.sets.max(1));
    let mut steps = vec![Step::Run(&words.run, run)];
    if walk > 0 {
        steps.push(Step::Walk(&words.walk, walk));
    }
    if turns > 1 {
        steps.push(Step::Repeat(0, turns));
    }
    let made = u32::try_from(made_s.saturating_sub(EPOCH_S)).unwrap_or(0);
    let mut data = Vec::new();
    // A file of the type workout, by a maker that is none, so that no watch thinks it is its own.
    message(&mut data, 0, &[one(0, 5), two(1, 255), two(2, 0), four(4, made)]);
    let count = u16::try_from(steps.len()).ok()?;
    message(&mut data, 26, &[name(8, &words.name), one(4, 1), two(6, count)]);
    for (at, step) in (0u16..).zip(&steps) {
        message(&mut data, 27, &fields(at, *step));
    }
    Some(file(&data))
}

/// Returns the fields of a step; every one names no target: pace stays the person's own.
fn fields(at: u16, step: Step<'_>) -> Vec<Field> {
    const TIME: u8 = 0;
    const REPEAT: u8 = 6;
    const OPEN: u8 = 2;
    const ACTIVE: u8 = 0;
    const RECOVERY: u8 = 4;
    let timed = |text: &str, seconds: u32, intensity: u8| {
        let ms = seconds.saturating_mul(1000);
        vec![
            two(254, at),
            name(0, text),
            one(1, TIME),
            four(2, ms),
            one(3, OPEN),
            four(4, 0),
            one(7, intensity),
        ]
    };
    match step {
        Step::Run(text, seconds) => timed(text, seconds, ACTIVE),
        Step::Walk(text, seconds) => timed(text, seconds, RECOVERY),
        Step::Repeat(from, times) => {
            vec![two(254, at), one(1, REPEAT), four(2, from), one(3, OPEN), four(4, times)]
        }
    }
}

/// Writes a message with its definition before it: a file of a few messages need not save them.
fn message(data: &mut Vec<u8>, number: u16, fields: &[Field]) {
    data.extend([0x40, 0, 0]);
    data.extend(number.to_le_bytes());
    data.push(u8::try_from(fields.len()).unwrap_or(u8::MAX));
    for field in fields {
        data.extend([field.number, u8::try_from(field.bytes.len()).unwrap_or(u8::MAX), field.kind]);
    }
    data.push(0);
    for field in fields {
        data.extend(&field.bytes);
    }
}

/// Puts the header before the messages and the sum behind them.
fn file(data: &[u8]) -> Vec<u8> {
    // The length of the header, protocol 1.0, a profile that knows these messages.
    let mut file = vec![14, 0x10];
    file.extend(2132u16.to_le_bytes());
    file.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_le_bytes());
    file.extend(b".FIT");
    let sum = crc(&file);
    file.extend(sum.to_le_bytes());
    file.extend(data);
    let sum = crc(&file);
    file.extend(sum.to_le_bytes());
    file
}

/// Returns the sum of FIT: CRC-16 with the polynomial 0xA001.
fn crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0u16, |sum, byte| {
        (0..8).fold(sum ^ u16::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xA001 } else { sum >> 1 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_the_known_one() {
        // CRC-16/ARC of the digits 1 to 9.
        assert_eq!(crc(b"123456789"), 0xBB3D);
        assert_eq!(crc(&[]), 0);
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let cut = name(0, &"ä".repeat(40));
        assert_eq!(cut.bytes.len(), NAME + 1);
        assert!(String::from_utf8(cut.bytes).is_ok());
    }
}
