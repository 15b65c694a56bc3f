//! Pictures: a figure in a moment as SVG, with class names for a page or with colours of its own for a file.

use std::{collections::BTreeSet, fmt::Write as _};

use super::{
    body::Body,
    data::{Drawn, Figure, Thing},
    front,
    movement::When,
    palette::{Ink, paint},
    point::Point,
    rear,
    rig::{Piece, Rig},
    side,
    skin::{Bone, number},
    sole,
};

/// How a picture is to be written.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    /// Begins every id, so that no two pictures of a page share one: letters, digits, `-`.
    pub id: &'a str,
    /// Its name, for screen readers; empty: the picture is told elsewhere and hidden from them.
    pub title: &'a str,
    /// What is seen, in words.
    pub words: &'a str,
    /// The other leg works: the picture is mirrored.
    pub mirrored: bool,
    /// Class names, or colours.
    pub ink: Ink,
    /// A page will move it: pieces are there that this moment does not show.
    pub moving: bool,
    /// Cut at the ground: what it stands on is the ground.
    pub grounded: bool,
}

/// A drawing and where its joints are.
pub(super) struct Posed {
    pub(super) rig: Rig,
    pub(super) bones: Vec<Bone>,
}

impl Figure {
    /// Returns pieces and joints in a moment; none for a moment that the figure does not have.
    pub(super) fn posed(&self, body: &Body, when: When<'_>) -> Option<Posed> {
        Some(match &self.drawn {
            Drawn::Side(_) | Drawn::Gait(_) => {
                Posed { bones: side::bones(self, body, when)?, rig: side::rig(self, body) }
            }
            Drawn::Front(keys) => {
                Posed { bones: front::bones(self, body, keys, when)?, rig: front::rig(self, body) }
            }
            Drawn::Sole(keys) => Posed { bones: sole::bones(self, keys, when)?, rig: sole::rig(self, body) },
            Drawn::Rear(keys) => {
                Posed { bones: rear::bones(keys, when)?, rig: rear::rig(self, body, keys, when) }
            }
        })
    }

    /// Returns the moments of a strip: its key positions, or eight of a stride.
    #[must_use]
    pub fn strip(&self) -> Vec<(String, When<'_>)> {
        let called = |name: &str| self.captions.get(name).map_or(name, String::as_str).to_owned();
        if matches!(self.drawn, Drawn::Gait(_)) {
            return STRIDE.iter().map(|(name, t)| (called(name), When::Stride(*t))).collect();
        }
        self.keys().into_iter().map(|key| (called(key), When::Key(key))).collect()
    }

    /// Returns the moment that stands for the whole movement: the one in the middle of its work.
    #[must_use]
    pub fn emblem(&self) -> When<'_> {
        match self.cycle.first() {
            _ if matches!(self.drawn, Drawn::Gait(_)) => When::Stride(0.0),
            Some(part) => When::Key(&part.to),
            None => self.keys().into_iter().next_back().map_or(When::Stride(0.0), When::Key),
        }
    }

    /// Writes the whole figure in a moment; none for a moment that it does not have.
    #[must_use]
    pub fn svg(&self, body: &Body, when: When<'_>, picture: &Picture<'_>) -> Option<String> {
        let posed = self.posed(body, when)?;
        let mut svg = String::with_capacity(9000);
        opened(&mut svg, self.framed(picture.grounded), picture, "fig");
        let turn = if picture.mirrored { " transform=\"scale(-1,1)\"" } else { "" };
        let _ = write!(svg, "<g id=\"{}-g\"{turn}>", picture.id);
        let all = if picture.moving { self.shown(body) } else { Vec::new() };
        let first = matches!(when, When::Key(key) if self.keys().first() == Some(&key));
        let ghost = posed.rig.ghost.as_ref().filter(|_| picture.moving || !first);
        drawn(
            &mut svg,
            &posed,
            ghost,
            &|n, points| all.contains(&n) || seen(points, &self.boxes()),
            picture.ink,
        );
        svg.push_str("</g></svg>");
        Some(svg)
    }

    /// Writes the enlarged foot as a window on a picture of the same id that stands on the same page.
    #[must_use]
    pub fn close_up(&self, picture: &Picture<'_>) -> Option<String> {
        let mut svg = String::new();
        opened(&mut svg, self.close?, &Picture { title: "", ..*picture }, "fig fig-close");
        let _ = write!(svg, "<use href=\"#{}-g\"/></svg>", picture.id);
        Some(svg)
    }

    /// Returns the numbers of the pieces that any key position shows.
    pub(super) fn shown(&self, body: &Body) -> Vec<usize> {
        let boxes = self.boxes();
        let mut all = BTreeSet::new();
        for (_, when) in self.strip() {
            let Some(Posed { rig, bones }) = self.posed(body, when) else { continue };
            let seen = |piece: &Piece| seen(&piece.placed(&bones), &boxes);
            all.extend(rig.pieces.iter().enumerate().filter(|(_, piece)| seen(piece)).map(|(n, _)| n));
        }
        all.into_iter().collect()
    }

    /// The frame, cut at the ground if that is wished and there is one.
    fn framed(&self, grounded: bool) -> [f64; 4] {
        let [x, y, width, height] = self.frame;
        if grounded && y < 0.0 && self.scene.contains(&Thing::Ground {}) {
            return [x, 0.0, width, height + y];
        }
        self.frame
    }

    /// The frames that anything of the figure is seen in.
    fn boxes(&self) -> Vec<[f64; 4]> {
        std::iter::once(self.frame).chain(self.close).collect()
    }
}

/// Moments of a stride that a strip shows.
const STRIDE: [(&str, f64); 4] =
    [("landing", 0.0), ("over the foot", 0.25), ("push-off", 0.5), ("swing", 0.75)];

fn opened(svg: &mut String, [x, y, width, height]: [f64; 4], picture: &Picture<'_>, class: &str) {
    let left = if picture.mirrored { -(x + width) } else { x };
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{class}\" viewBox=\"{left} {} {width} {height}\"",
        -(y + height)
    );
    if picture.title.is_empty() {
        svg.push_str(" aria-hidden=\"true\">");
        return;
    }
    let id = picture.id;
    let _ = write!(svg, " role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">");
    escaped(svg, picture.title);
    let _ = write!(svg, "</title><desc id=\"{id}-d\">");
    escaped(svg, picture.words);
    svg.push_str("</desc>");
}

fn escaped(svg: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => svg.push_str("&lt;"),
            '&' => svg.push_str("&amp;"),
            '>' => svg.push_str("&gt;"),
            c => svg.push(c),
        }
    }
}

fn drawn(
    svg: &mut String,
    posed: &Posed,
    ghost: Option<&(usize, String)>,
    shown: &dyn Fn(usize, &[Point]) -> bool,
    ink: Ink,
) {
    let Posed { rig, bones } = posed;
    let still = |svg: &mut String, class: &str, d: &str| {
        svg.push_str("<path");
        paint(svg, class, ink);
        let _ = write!(svg, " d=\"{d}\"/>");
    };
    for one in &rig.behind {
        still(svg, one.class, &one.d);
    }
    for (n, piece) in rig.pieces.iter().enumerate() {
        if let Some((at, ghost)) = ghost
            && *at == n
        {
            still(svg, "f-ghost", ghost);
        }
        let points = piece.placed(bones);
        if !shown(n, &points) {
            continue;
        }
        let _ = write!(svg, "<path data-p=\"{n}\"");
        paint(svg, piece.class, ink);
        if piece.tint < 1.0 {
            svg.push_str(" opacity=\"");
            number(svg, piece.tint, true, false);
            svg.push('"');
        }
        let _ = write!(svg, " d=\"{}\"/>", piece.path(bones));
    }
    for one in &rig.front {
        still(svg, one.class, &one.d);
    }
}

/// Says whether anything of a piece lies in a frame, with room for thick lines.
fn seen(points: &[Point], boxes: &[[f64; 4]]) -> bool {
    let span = |of: fn(&Point) -> f64| {
        points
            .iter()
            .map(of)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)))
    };
    let ((x0, x1), (y0, y1)) = (span(|p| p.x), span(|p| p.y));
    boxes.iter().any(|[x, y, width, height]| {
        x1 > x - 20.0 && x0 < x + width + 20.0 && y1 > y - 20.0 && y0 < y + height + 20.0
    })
}
