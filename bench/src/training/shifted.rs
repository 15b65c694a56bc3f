//! The same training on another day: every time in the file moved back by whole days.
//!
//! Whole days also keep the lower bits of times right that FIT packs into its headers.

use heelup_core::units::LocalDate;

use super::written::checksum;

const DAY_S: u32 = 86_400;
/// Smaller times of FIT count from when the device was switched on.
const FIRST_DATE: u32 = 0x1000_0000;

/// Returns the file so many days earlier; none where it is not understood.
pub(crate) fn days_back(bytes: &[u8], days: u16) -> Option<Vec<u8>> {
    if bytes.get(8..12) == Some(b".FIT") { fit(bytes, days) } else { text(bytes, days) }
}

/// Moves every `2026-03-02T…` in a text.
fn text(bytes: &[u8], days: u16) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut moved = String::with_capacity(text.len());
    let mut done = 0;
    for (at, _) in text.match_indices('T') {
        let Some(from) = at.checked_sub(10).filter(|&from| from >= done) else { continue };
        let Some(date) = text.get(from..at).and_then(|date| date.parse::<LocalDate>().ok()) else { continue };
        moved.push_str(text.get(done..from)?);
        moved.push_str(&date.plus(-i32::from(days)).to_string());
        done = at;
    }
    moved.push_str(text.get(done..)?);
    (moved != text).then(|| moved.into_bytes())
}

/// A field as a part declares it: its number, its size and its type.
type Declared = (u8, u8, u8);

/// What the messages of a kind look like.
#[derive(Clone, Default)]
struct Layout {
    global: u16,
    big_endian: bool,
    fields: Vec<Declared>,
    /// Bytes of fields of apps' own.
    own: usize,
}

fn fit(bytes: &[u8], days: u16) -> Option<Vec<u8>> {
    let mut moved = bytes.to_vec();
    let mut from = 0;
    while from < moved.len() {
        let header = usize::from(*moved.get(from)?);
        let length = u32::from_le_bytes(*moved.get(from + 4..)?.first_chunk()?);
        let end = from + header + usize::try_from(length).ok()?;
        part(&mut moved, from + header, end, days)?;
        let sum = checksum(moved.get(from..end)?);
        moved.get_mut(end..end + 2)?.copy_from_slice(&sum.to_le_bytes());
        from = end + 2;
    }
    Some(moved)
}

fn part(bytes: &mut [u8], from: usize, end: usize, days: u16) -> Option<()> {
    let mut layouts = vec![Layout::default(); 16];
    let mut at = from;
    while at < end {
        let header = *bytes.get(at)?;
        at += 1;
        if header & 0xC0 == 0x40 {
            let (layout, next) = described(bytes, at, header & 0x20 != 0)?;
            *layouts.get_mut(usize::from(header & 0x0F))? = layout;
            at = next;
            continue;
        }
        let local = if header & 0x80 != 0 { (header >> 5) & 0x03 } else { header & 0x0F };
        let layout = layouts.get(usize::from(local))?;
        for &(number, size, base) in &layout.fields {
            if base == 0x86 && size == 4 && is_time(layout.global, number) {
                back(bytes.get_mut(at..)?.first_chunk_mut()?, layout.big_endian, days);
            }
            at += usize::from(size);
        }
        at += layout.own;
    }
    (at == end).then_some(())
}

fn described(bytes: &[u8], at: usize, has_own: bool) -> Option<(Layout, usize)> {
    let &[_, order, a, b, count] = bytes.get(at..)?.first_chunk()?;
    let global = if order == 0 { u16::from_le_bytes([a, b]) } else { u16::from_be_bytes([a, b]) };
    let to = at + 5 + 3 * usize::from(count);
    let declared = |from: usize, to: usize| -> Option<Vec<Declared>> {
        Some(bytes.get(from..to)?.as_chunks::<3>().0.iter().map(|&[n, size, base]| (n, size, base)).collect())
    };
    let mut layout = Layout { global, big_endian: order != 0, fields: declared(at + 5, to)?, own: 0 };
    if !has_own {
        return Some((layout, to));
    }
    let end = to + 1 + 3 * usize::from(*bytes.get(to)?);
    layout.own = declared(to + 1, end)?.iter().map(|&(_, size, _)| usize::from(size)).sum();
    Some((layout, end))
}

/// Says whether a field of a message is a moment: its own, its start, when the file was made, the local clock.
const fn is_time(global: u16, number: u8) -> bool {
    matches!((global, number), (_, 253) | (0, 4) | (18 | 19, 2) | (34, 5))
}

fn back(bytes: &mut [u8; 4], big_endian: bool, days: u16) {
    let time = if big_endian { u32::from_be_bytes(*bytes) } else { u32::from_le_bytes(*bytes) };
    if (FIRST_DATE..u32::MAX).contains(&time) {
        let time = time.saturating_sub(u32::from(days).saturating_mul(DAY_S));
        *bytes = if big_endian { time.to_be_bytes() } else { time.to_le_bytes() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::{long_run, text};

    fn start(bytes: &[u8]) -> String {
        let imported = heelup_imports::read("moved", bytes);
        assert_eq!(imported.status, heelup_imports::Status::Ok, "{:?}", imported.problems);
        imported.run(0).unwrap().start.unwrap()
    }

    #[test]
    fn a_run_is_the_same_on_another_day() {
        for bytes in [long_run(600), text::gpx(600).into_bytes(), text::tcx(600).into_bytes()] {
            let (was, is) = (start(&bytes), start(&days_back(&bytes, 3).unwrap()));
            let day = |start: &str| start[..10].parse::<LocalDate>().unwrap();
            assert_eq!(day(&was).days_since(day(&is)), 3, "{was} {is}");
            assert_eq!(was[10..], is[10..]);
        }
    }

    #[test]
    fn what_is_not_understood_is_left() {
        assert_eq!(days_back(b"no time in it", 1), None);
        let mut cut = long_run(10);
        cut.truncate(100);
        assert_eq!(days_back(&cut, 1), None);
    }
}
