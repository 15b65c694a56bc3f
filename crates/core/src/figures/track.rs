//! The track by which a page moves a figure: where every joint is at a few moments of each part.
//!
//! All solving happens here. A page blends two moments, lays the skin over the joints and writes the paths; each piece
//! has the same points in every frame. Numbers are rounded to what can be seen.

use serde_json::{Value, json};

use super::{
    body::Body,
    data::{Drawn, Figure, Part},
    movement::When,
    point::eased,
    rig::{Joined, Piece},
    skin::Bone,
    svg::Posed,
};

/// Moments of a part besides its beginning; linear blending between them is off by 0.3 units at most.
pub const SAMPLES: u8 = 12;
/// More moving parts than this share the room.
const MANY: usize = 5;
/// Moments of a stride.
const STRIDE: u8 = 48;

impl Figure {
    /// Writes the track; none for a figure that does not move.
    #[must_use]
    pub fn track(&self, body: &Body) -> Option<Value> {
        let (_, first) = self.strip().into_iter().next()?;
        let Posed { rig, .. } = self.posed(body, first)?;
        let mut frames = Frames { figure: self, body, all: Vec::new(), spans: Vec::new() };
        let parts: Vec<Value> = if let Drawn::Gait(gait) = &self.drawn {
            let whens = (0..=STRIDE).map(|n| When::Stride(f64::from(n) / f64::from(STRIDE)));
            vec![json!({ "phase": "stride", "s": gait.stride_s, "f": frames.add(whens)? })]
        } else {
            self.cycle.iter().enumerate().map(|(n, part)| frames.part(n, part)).collect::<Option<_>>()?
        };
        if parts.is_empty() {
            return None;
        }
        let Frames { all, .. } = frames;
        let (scaled, rows) = rows(&all);
        let base = rows.first()?.clone();
        // A segment's turn stands at both its ends: columns that always agree are sent once.
        let changing: Vec<usize> =
            (0..base.len()).filter(|c| rows.iter().any(|row| row.get(*c) != base.get(*c))).collect();
        let mut columns: Vec<usize> = Vec::new();
        let mut same: Vec<[usize; 2]> = Vec::new();
        for &column in &changing {
            let agree = |other: &&usize| rows.iter().all(|row| row.get(column) == row.get(**other));
            match columns.iter().find(agree) {
                Some(other) => same.push([*other, column]),
                None => columns.push(column),
            }
        }
        let moving: Vec<Vec<f64>> =
            rows.iter().map(|row| columns.iter().filter_map(|c| row.get(*c).copied()).collect()).collect();
        let wide = if scaled { 6 } else { 4 };
        let shown = self.shown(body);
        let moves = |piece: &Piece| piece.points.iter().any(|p| changing.iter().any(|c| c / wide == p.bone));
        let pieces: Vec<Value> = rig
            .pieces
            .iter()
            .enumerate()
            .filter(|(n, piece)| shown.contains(n) && moves(piece))
            .map(|(n, piece)| told(n, piece))
            .collect();
        Some(json!({
            "id": self.id, "wide": wide, "base": base, "cols": columns, "same": same, "frames": moving, "parts": parts, "pieces": pieces,
        }))
    }
}

struct Frames<'a> {
    figure: &'a Figure,
    body: &'a Body,
    all: Vec<Vec<Bone>>,
    /// First and last frame of each part.
    spans: Vec<[usize; 2]>,
}

impl<'a> Frames<'a> {
    /// Adds moments; returns the numbers of the first and the last.
    fn add(&mut self, whens: impl Iterator<Item = When<'a>>) -> Option<[usize; 2]> {
        let from = self.all.len();
        for when in whens {
            self.all.push(self.figure.posed(self.body, when)?.bones);
        }
        Some([from, self.all.len().checked_sub(1)?])
    }

    /// How many moments a part of this figure gets: fewer where there are many parts, and from the front, where every
    /// joint is written three times and hardly turns.
    fn samples(&self) -> u8 {
        let moving = self.figure.cycle.iter().filter(|part| part.from != part.to).count();
        if matches!(self.figure.drawn, Drawn::Front(_)) {
            if moving > MANY + 1 { SAMPLES / 3 } else { SAMPLES / 2 }
        } else if moving > MANY {
            SAMPLES * 2 / 3
        } else {
            SAMPLES
        }
    }

    /// A part's frames, evenly spaced in how far it has gone (in time where it flies). What goes back over an earlier
    /// part names that part's frames the other way round.
    fn part(&mut self, n: usize, part: &Part) -> Option<Value> {
        let phase = json!(part.phase);
        let back = |(_, other): &(usize, &Part)| {
            other.from == part.to && other.to == part.from && other.phase.flies() == part.phase.flies()
        };
        let earlier =
            self.figure.cycle.iter().enumerate().take(n).find(back).filter(|_| part.from != part.to);
        if let Some([from, to]) = earlier.and_then(|(at, _)| self.spans.get(at).copied()) {
            self.spans.push([to, from]);
            return Some(
                json!({ "phase": phase, "s": part.seconds, "ease": u8::from(!part.phase.flies()), "f": [to, from] }),
            );
        }
        if part.from == part.to {
            let f = self.add(std::iter::once(When::Part(n, 0.0)))?;
            self.spans.push(f);
            return Some(json!({ "phase": phase, "s": part.seconds, "f": f }));
        }
        let samples = self.samples();
        let whens = (0..=samples).map(|k| {
            let share = f64::from(k) / f64::from(samples);
            When::Part(n, if part.phase.flies() { share } else { uneased(share) })
        });
        let f = self.add(whens)?;
        self.spans.push(f);
        Some(json!({ "phase": phase, "s": part.seconds, "ease": u8::from(!part.phase.flies()), "f": f }))
    }
}

/// The time at which a movement has gone so far.
fn uneased(share: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..50 {
        let middle = f64::midpoint(low, high);
        if eased(middle) < share { low = middle } else { high = middle }
    }
    if share >= 1.0 { 1.0 } else { low }
}

/// Writes joints as rows of numbers, angles without jumps from row to row; says whether any segment is shortened.
fn rows(all: &[Vec<Bone>]) -> (bool, Vec<Vec<f64>>) {
    let scaled = all.iter().flatten().any(|bone| bone.scale != [1.0, 1.0]);
    let mut rows: Vec<Vec<f64>> = Vec::with_capacity(all.len());
    for bones in all {
        let mut row = Vec::new();
        for bone in bones {
            let on = |angle: f64, column: usize| {
                let before = rows.last().and_then(|last| last.get(column)).copied().unwrap_or(angle);
                angle - ((angle - before) / 360.0).round() * 360.0
            };
            let above = on(bone.above, row.len() + 2);
            // The two turns of a joint are blended the short way: they may not lie a whole turn apart.
            let below = above + super::point::wrapped(bone.below - bone.above);
            row.extend([
                rounded(bone.at.x, 10.0),
                rounded(bone.at.y, 10.0),
                rounded(above, 100.0),
                rounded(below, 100.0),
            ]);
            if scaled {
                row.extend(bone.scale.map(|scale| rounded(scale, 1000.0)));
            }
        }
        rows.push(row);
    }
    (scaled, rows)
}

fn rounded(value: f64, parts: f64) -> f64 {
    let value = (value * parts).round() / parts;
    if value == 0.0 { 0.0 } else { value }
}

/// A piece: its number in the picture, how its points are joined, and joint, way and share of each.
fn told(n: usize, piece: &Piece) -> Value {
    let joined = match piece.joined {
        Joined::Curve(true) => json!("C"),
        Joined::Curve(false) => json!("c"),
        Joined::Lines(true) => json!("L"),
        Joined::Lines(false) => json!("l"),
        Joined::Dashes => json!("d"),
        Joined::Circle(r) => json!(r),
    };
    let points: Vec<Value> = piece
        .points
        .iter()
        .flat_map(|p| {
            [json!(p.bone), json!(rounded(p.way.x, 10.0)), json!(rounded(p.way.y, 10.0)), json!(p.w)]
        })
        .collect();
    json!({ "p": n, "j": joined, "t": u8::from(piece.fine), "pts": points })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_a_share_leads_back_to_it() {
        for share in [0.0, 0.1, 0.5, 0.9, 1.0] {
            assert!((eased(uneased(share)) - share).abs() < 1e-9);
        }
    }

    #[test]
    fn turns_go_on_past_half_a_circle() {
        let bone = |turn| vec![Bone::new(super::super::point::Point::default(), turn, turn)];
        let (_, rows) = rows(&[bone(170.0), bone(-170.0)]);
        assert_eq!(rows[1][2], 190.0);
    }
}
