//! How far back a position must remember: session days are kept only where a weekly quota can still ask for them.

use super::{NONE, Position, state::WEEK_BITS};

/// Longer than any quota looks back.
const NEVER: u8 = 7;

/// Returns, for each position, which of the last six days its state keeps.
///
/// A day matters if it is still among the last six when a quota is asked. Going down may happen this very morning;
/// going up twice takes at least the sessions that the position between asks for, one a day.
pub(super) fn week_kept(positions: &[Position]) -> Vec<u8> {
    let asks = |p: &Position| p.quota < 7;
    let of = |days: &[u8], pos: u8| {
        if pos == NONE { NEVER } else { days.get(usize::from(pos)).copied().unwrap_or(NEVER) }
    };
    let down = |p: &Position, days: &[u8]| {
        [p.easier, p.drop, p.back[0], p.back[1], p.back[2]].map(|pos| of(days, pos)).into_iter().min()
    };
    // Days until a quota can be asked, for somebody who has just arrived.
    let mut arrived: Vec<u8> = positions.iter().map(|p| if asks(p) { 0 } else { NEVER }).collect();
    loop {
        let next: Vec<u8> = positions
            .iter()
            .zip(&arrived)
            .map(|(p, known)| {
                let up = of(&arrived, p.up).saturating_add(p.need.count).min(NEVER);
                (*known).min(up).min(down(p, &arrived).unwrap_or(NEVER))
            })
            .collect();
        if next == arrived {
            break;
        }
        arrived = next;
    }
    let kept = positions.iter().zip(&arrived).map(|(p, known)| {
        // Somebody already here may be ready to rise this morning.
        let days = (*known).min(of(&arrived, p.up)).min(6);
        WEEK_BITS >> days
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Need;

    fn rung(up: u8, count: u8, quota: u8) -> Position {
        Position { up, need: Need { count, ..Need::default() }, quota, ..Position::NOWHERE }
    }

    #[test]
    fn days_are_kept_as_far_as_a_quota_can_still_ask_for_them() {
        let way = [rung(1, 3, 7), rung(2, 3, 7), rung(3, 4, 7), rung(NONE, 0, 3)];
        // Three rungs below nobody arrives within the week; two below in four days; below, this morning.
        assert_eq!(week_kept(&way), [0, 0b11, 0b11_1111, 0b11_1111]);
    }

    #[test]
    fn without_a_quota_nothing_is_kept_and_a_way_down_to_one_counts() {
        assert_eq!(week_kept(&[rung(1, 1, 7), rung(NONE, 1, 7)]), [0, 0]);
        let down = Position { drop: 0, ..rung(NONE, 1, 7) };
        assert_eq!(week_kept(&[rung(NONE, 1, 2), down]), [0b11_1111, 0b11_1111]);
    }
}
