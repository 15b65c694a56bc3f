//! A long run in FIT, as a watch of today writes it: a record each second with the running dynamics.
//!
//! Written from the published protocol alone; it shares no code with the reader.

/// 2026-03-02T08:00:00Z in seconds of FIT.
const START: u32 = 1_141_372_800;
const MM_A_SECOND: u32 = 2800;

/// Base types.
const ENUM: u8 = 0x00;
const U8: u8 = 0x02;
const U16: u8 = 0x84;
const I32: u8 = 0x85;
const U32: u8 = 0x86;

/// Number and type of each field of a record.
const RECORD: [(u8, u8); 16] = [
    (253, U32),
    (0, I32),
    (1, I32),
    (5, U32),
    (73, U32),
    (78, U32),
    (7, U16),
    (39, U16),
    (41, U16),
    (83, U16),
    (84, U16),
    (85, U16),
    (3, U8),
    (4, U8),
    (13, U8),
    (53, U8),
];
const SESSION: [(u8, u8); 10] = [
    (253, U32),
    (2, U32),
    (7, U32),
    (8, U32),
    (9, U32),
    (10, U32),
    (22, U16),
    (18, U8),
    (5, ENUM),
    (6, ENUM),
];

/// Returns a run of so many seconds, at most a few days.
pub(crate) fn long_run(seconds: u32) -> Vec<u8> {
    let mut data = Vec::new();
    described(&mut data, 0, 0, &[(0, ENUM), (1, U16), (4, U32)]);
    message(&mut data, 0, &[(ENUM, 4), (U16, 255), (U32, START)]);
    described(&mut data, 1, 20, &RECORD);
    for second in 0..=seconds {
        record(&mut data, second);
    }
    described(&mut data, 2, 18, &SESSION);
    let (end, ms, strides) = (START + seconds, seconds * 1000, seconds * 84 / 60);
    let values = [end, START, ms, ms, seconds * (MM_A_SECOND / 10), strides, 120, 84, 1, 0];
    let session: Vec<_> = SESSION.iter().zip(values).map(|(&(_, base), value)| (base, value)).collect();
    message(&mut data, 2, &session);
    described(&mut data, 3, 34, &[(253, U32), (5, U32), (1, U16)]);
    message(&mut data, 3, &[(U32, end), (U32, end + 3600), (U16, 1)]);
    finished(&data)
}

fn record(data: &mut Vec<u8>, second: u32) {
    let sway = second % 40;
    let values = [
        START + second,
        // Half circles: three metres are about 321 of them.
        second * 300,
        second / 2 * 7,
        second * (MM_A_SECOND / 10),
        MM_A_SECOND + sway,
        (520 + second / 60 % 12) * 5,
        200 + sway,
        840 + sway,
        2480 + sway * 3,
        800 + sway,
        4990 + sway,
        10_000 + sway * 5,
        138 + sway / 10,
        84,
        21,
        64,
    ];
    let fields: Vec<_> = RECORD.iter().zip(values).map(|(&(_, base), value)| (base, value)).collect();
    message(data, 1, &fields);
}

/// Writes what a kind of message looks like.
fn described(data: &mut Vec<u8>, local: u8, global: u16, fields: &[(u8, u8)]) {
    data.extend([0x40 | local, 0, 0]);
    data.extend(global.to_le_bytes());
    data.push(u8::try_from(fields.len()).unwrap_or(u8::MAX));
    for &(number, base) in fields {
        data.extend([number, size(base), base]);
    }
}

fn message(data: &mut Vec<u8>, local: u8, fields: &[(u8, u32)]) {
    data.push(local);
    for &(base, value) in fields {
        data.extend(value.to_le_bytes().iter().take(usize::from(size(base))));
    }
}

const fn size(base: u8) -> u8 {
    match base {
        U16 => 2,
        U32 | I32 => 4,
        _ => 1,
    }
}

/// Puts header and checksum around the data.
fn finished(data: &[u8]) -> Vec<u8> {
    let mut bytes = vec![14, 0x20, 0x54, 0x08];
    bytes.extend(u32::try_from(data.len()).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend(b".FIT");
    let sum = checksum(&bytes);
    bytes.extend(sum.to_le_bytes());
    bytes.extend(data);
    let sum = checksum(&bytes);
    bytes.extend(sum.to_le_bytes());
    bytes
}

/// CRC-16/ARC, bit by bit.
pub(super) fn checksum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, &byte| {
        (0..8).fold(sum ^ u16::from(byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xA001 } else { sum >> 1 })
    })
}
