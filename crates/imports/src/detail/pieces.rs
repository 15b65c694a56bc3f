//! Equal pieces of time, at most 120, without knowing beforehand how long the training is: when they are
//! used up, each two become one of double length.

use heelup_core::journal::Slice;

use crate::activity::whole;

const MOST: usize = 120;
/// Seconds of the shortest pieces.
const SHORTEST_S: f64 = 10.0;

/// What happened between two points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    pub seconds: f64,
    pub metres: Option<f64>,
    pub spm: Option<f64>,
    pub rise: Option<f64>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Piece {
    seconds: f64,
    metres: Option<f64>,
    rise: Option<f64>,
    steps: f64,
    stepping_s: f64,
}

/// The pieces of a training.
#[derive(Clone, Debug)]
pub(super) struct Pieces {
    length: f64,
    done: f64,
    all: Vec<Piece>,
}

impl Default for Pieces {
    fn default() -> Self {
        Self { length: SHORTEST_S, done: 0.0, all: Vec::new() }
    }
}

impl Pieces {
    pub(super) fn take(&mut self, stretch: &Stretch) {
        let end = self.done + stretch.seconds;
        while end > self.length * MOST as f64 {
            self.double();
        }
        let mut left = stretch.seconds;
        // A stretch may reach over several pieces: each gets its share.
        while left > 0.0 {
            let index = self.all.len().saturating_sub(1);
            let room = self.all.get(index).map_or(0.0, |piece| self.length - piece.seconds);
            if room <= 1e-6 {
                if self.all.len() >= MOST {
                    break;
                }
                self.all.push(Piece::default());
                continue;
            }
            let seconds = left.min(room);
            if let Some(piece) = self.all.get_mut(index) {
                piece.add(stretch, seconds);
            }
            left -= seconds;
        }
        self.done = end;
    }

    /// Tells whether any piece has steps.
    pub(super) fn have_steps(&self) -> bool {
        self.all.iter().any(|piece| piece.steps > 0.0)
    }

    fn double(&mut self) {
        self.length *= 2.0;
        self.all = self
            .all
            .chunks(2)
            .map(|two| two.iter().copied().reduce(Piece::with).unwrap_or_default())
            .collect();
    }

    pub(super) fn finish(self) -> Vec<Slice> {
        self.all.into_iter().filter_map(Piece::slice).collect()
    }
}

impl Piece {
    fn add(&mut self, stretch: &Stretch, seconds: f64) {
        let share = seconds / stretch.seconds;
        let sum = |a: Option<f64>, b: Option<f64>| b.map_or(a, |b| Some(a.unwrap_or(0.0) + b * share));
        self.seconds += seconds;
        self.metres = sum(self.metres, stretch.metres);
        self.rise = sum(self.rise, stretch.rise);
        if let Some(spm) = stretch.spm {
            self.steps += spm * seconds;
            self.stepping_s += seconds;
        }
    }

    fn with(self, other: Self) -> Self {
        let sum = |a: Option<f64>, b: Option<f64>| match (a, b) {
            (None, None) => None,
            (a, b) => Some(a.unwrap_or(0.0) + b.unwrap_or(0.0)),
        };
        Self {
            seconds: self.seconds + other.seconds,
            metres: sum(self.metres, other.metres),
            rise: sum(self.rise, other.rise),
            steps: self.steps + other.steps,
            stepping_s: self.stepping_s + other.stepping_s,
        }
    }

    fn slice(self) -> Option<Slice> {
        let small = |value: f64| whole(value).and_then(|value| u16::try_from(value).ok());
        let signed = |value: f64| {
            let size = i16::try_from(whole(value.abs())?).ok()?;
            Some(if value < 0.0 { -size } else { size })
        };
        Some(Slice {
            seconds: small(self.seconds).filter(|seconds| *seconds > 0)?,
            metres: self.metres.and_then(small),
            spm: (self.stepping_s > 0.0).then(|| self.steps / self.stepping_s).and_then(small),
            height_m: self.rise.and_then(signed),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(stretches: usize, seconds: f64) -> Vec<Slice> {
        let mut pieces = Pieces::default();
        for _ in 0..stretches {
            pieces.take(&Stretch {
                seconds,
                metres: Some(seconds * 3.0),
                spm: Some(170.0),
                rise: Some(-0.1),
            });
        }
        pieces.finish()
    }

    #[test]
    fn pieces_are_equal_and_lose_nothing_however_long_the_training_is() {
        for (stretches, seconds) in
            [(60, 1.0), (1200, 1.0), (1201, 1.0), (9000, 1.0), (700, 7.0), (3, 86_400.0)]
        {
            let slices = after(stretches, seconds);
            let whole = stretches as f64 * seconds;
            assert!(slices.len() <= 120, "{stretches} {seconds}: {}", slices.len());
            let sum: f64 = slices.iter().map(|slice| f64::from(slice.seconds)).sum();
            assert!((sum - whole).abs() <= 1.0, "{sum} of {whole}");
            let first = slices[0].seconds;
            let (last, before) = slices.split_last().unwrap();
            assert!(before.iter().all(|slice| slice.seconds == first) && last.seconds <= first);
            assert!(slices.iter().all(|slice| slice.spm == Some(170)));
        }
        assert_eq!(after(9000, 1.0)[0].seconds, 80);
        assert_eq!(after(9000, 1.0)[0].metres, Some(240));
        assert_eq!(after(9000, 1.0)[0].height_m, Some(-8));
    }

    #[test]
    fn a_moment_is_no_piece() {
        assert_eq!(after(0, 1.0), []);
        assert_eq!(after(1, 0.2), []);
    }
}
