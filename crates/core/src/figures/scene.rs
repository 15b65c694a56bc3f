//! What stands about: ground, wall, step, chair and the rest, drawn once and never moved.

use super::{
    data::{Drawn, Figure, Thing},
    point::Point,
    rig::{Hung, Joined, Piece, Still, circle},
    skin::{curve, lines},
};

/// How deep the ground is drawn.
const DEPTH: f64 = 400.0;

/// Returns everything behind the figure.
pub(super) fn behind(figure: &Figure) -> Vec<Still> {
    let mut draw = Room { figure, stills: Vec::new() };
    for thing in &figure.scene {
        draw.thing(thing);
    }
    draw.stills
}

/// Returns what lies in front of the figure: the bowl that a marble falls into, the cloth under the toes.
pub(super) fn front(figure: &Figure) -> Vec<Still> {
    let mut draw = Room { figure, stills: Vec::new() };
    for thing in &figure.scene {
        if let Thing::Marbles { bowl, .. } = thing {
            let rim = [
                [bowl - 34.0, 44.0],
                [bowl + 34.0, 44.0],
                [bowl + 24.0, 12.0],
                [bowl + 14.0, 0.0],
                [bowl - 14.0, 0.0],
                [bowl - 24.0, 12.0],
            ];
            draw.lines("f-prop-2", &rim);
        }
    }
    draw.stills
}

/// Marks on a ground that runs away under the figure, so far apart.
pub(super) fn marks(figure: &Figure, apart: f64, bone: usize) -> Piece {
    let [left, _, width, _] = figure.frame;
    let mut points = Vec::new();
    let mut x = left - apart;
    // One stride's worth more at the right: that much runs in before the marks begin again.
    let stride = if let Drawn::Gait(gait) = &figure.drawn { gait.belt } else { 0.0 };
    while x < left + width + stride + apart {
        points.push(Hung { bone, way: Point::new(x, -22.0), w: 0.0 });
        points.push(Hung { bone, way: Point::new(x + apart * 0.28, -22.0), w: 0.0 });
        x += apart;
    }
    Piece { class: "f-marks", joined: Joined::Dashes, points, tint: 1.0, fine: false }
}

struct Room<'a> {
    figure: &'a Figure,
    stills: Vec<Still>,
}

impl Room<'_> {
    fn lines(&mut self, class: &'static str, points: &[[f64; 2]]) {
        self.path(class, lines(&points.iter().map(|p| Point::from(*p)).collect::<Vec<_>>(), true));
    }

    fn open(&mut self, class: &'static str, points: &[[f64; 2]]) {
        self.path(class, lines(&points.iter().map(|p| Point::from(*p)).collect::<Vec<_>>(), false));
    }

    fn bar(&mut self, class: &'static str, [x0, y0, x1, y1]: [f64; 4]) {
        self.lines(class, &[[x0, y0], [x1, y0], [x1, y1], [x0, y1]]);
    }

    fn round(&mut self, class: &'static str, points: &[[f64; 2]]) {
        self.path(class, curve(&points.iter().map(|p| Point::from(*p)).collect::<Vec<_>>(), true, true));
    }

    fn path(&mut self, class: &'static str, d: String) {
        self.stills.push(Still { class, d });
    }

    fn thing(&mut self, thing: &Thing) {
        let [left, bottom, width, height] = self.figure.frame;
        match thing {
            Thing::Ground {} => {
                self.bar("f-ground", [left, 0.0, left + width, bottom.min(0.0) - DEPTH]);
                self.open("f-ground-line", &[[left, 0.0], [left + width, 0.0]]);
            }
            Thing::Wall { x } => {
                self.bar("f-prop", [*x, 0.0, x + 26.0, bottom + height + 10.0]);
                self.open("f-prop-line", &[[*x, 0.0], [*x, bottom + height + 10.0]]);
            }
            Thing::Step { edge, height, to } => {
                self.bar("f-prop", [edge + 8.0, 0.0, *to, height - 14.0]);
                self.bar("f-prop-2", [*edge, height - 14.0, *to, *height]);
            }
            Thing::Chair { seat, x0, x1 } => self.chair(*seat, *x0, *x1),
            Thing::Chairback { x } => {
                self.bar("f-prop-2", [*x, 0.0, x + 14.0, 520.0]);
                self.bar("f-prop-2", [x + 14.0, 228.0, x + 150.0, 244.0]);
                self.bar("f-prop-2", [x + 136.0, 0.0, x + 150.0, 228.0]);
            }
            Thing::Post { x } => self.bar("f-prop-2", [*x, 0.0, x + 22.0, 260.0]),
            Thing::Towel { x, on } => {
                let y = self.figure.surface(*on);
                self.round(
                    "f-cloth",
                    &[
                        [x - 46.0, y],
                        [x - 22.0, y + 15.0],
                        [x + 8.0, y + 30.0],
                        [x + 34.0, y + 24.0],
                        [x + 42.0, y + 8.0],
                        [x + 34.0, y - 2.0],
                        [*x, y - 2.0],
                    ],
                );
            }
            Thing::Cloth { x0, x1 } => {
                self.bar("f-cloth", [*x0, 0.0, *x1, 3.5]);
                self.round(
                    "f-cloth",
                    &[
                        [x1 - 16.0, 0.0],
                        [x1 - 10.0, 10.0],
                        [*x1, 13.0],
                        [x1 + 10.0, 8.0],
                        [x1 + 12.0, 0.0],
                        [*x1, -1.0],
                    ],
                );
            }
            Thing::Marbles { x, .. } => {
                // The first one is carried: it is drawn with the figure.
                for (class, x) in ["f-marble-2", "f-marble-3"].iter().zip(x.iter().skip(1)) {
                    self.path(class, circle(Point::new(*x, super::props::MARBLE), super::props::MARBLE));
                }
            }
            Thing::Mat { x0, x1 } => self.bar("f-mat", [*x0, -8.0, *x1, 8.0]),
            Thing::MatAbove { at: [x, y, width, height] } => {
                self.bar("f-mat", [*x, *y, x + width, y + height]);
            }
            Thing::Pad { x0, x1, height } => {
                let (x0, x1, h) = (*x0, *x1, *height);
                self.round(
                    "f-cushion",
                    &[
                        [x0 - 14.0, 2.0],
                        [x0 - 12.0, h - 6.0],
                        [x0 + 6.0, h],
                        [x1 - 6.0, h],
                        [x1 + 12.0, h - 6.0],
                        [x1 + 14.0, 2.0],
                        [x1 - 4.0, 0.0],
                        [x0 + 4.0, 0.0],
                    ],
                );
            }
            Thing::Cushion { x0, x1, height } => {
                let (x0, x1, h) = (*x0, *x1, *height);
                self.round(
                    "f-cushion",
                    &[[x0, 0.0], [x0, h * 0.7], [x0 + 12.0, h], [x1 - 12.0, h], [x1, h * 0.7], [x1, 0.0]],
                );
            }
            // It rolls: it is drawn with the figure.
            Thing::Roller { .. } => {}
            Thing::Press { hip, back } => self.press(*hip, *back),
            Thing::Line { x } => self.open("f-tape", &[[x - 22.0, -36.0], [x + 22.0, -36.0]]),
        }
    }

    fn chair(&mut self, seat: f64, x0: f64, x1: f64) {
        self.lines(
            "f-prop",
            &[[x0 - 14.0, seat], [x0 + 4.0, seat], [x0 - 20.0, seat + 330.0], [x0 - 40.0, seat + 330.0]],
        );
        self.bar("f-prop-2", [x0, 0.0, x0 + 14.0, seat - 10.0]);
        self.bar("f-prop-2", [x1 - 20.0, 0.0, x1 - 6.0, seat - 10.0]);
        self.bar("f-prop", [x0 - 10.0, seat - 18.0, x1, seat]);
    }

    fn press(&mut self, hip: Point, back: f64) {
        let at = |x: f64, y: f64, turn: f64| {
            let p = hip + Point::new(x, y).turned(turn);
            [p.x, p.y]
        };
        self.bar("f-prop-2", [hip.x - 60.0, 0.0, hip.x - 36.0, hip.y - 84.0]);
        self.bar("f-prop-2", [hip.x + 96.0, 0.0, hip.x + 120.0, hip.y - 84.0]);
        let rest = [
            at(-72.0, -60.0, back),
            at(-72.0, 330.0, back),
            at(-106.0, 330.0, back),
            at(-106.0, -60.0, back),
        ];
        self.lines("f-prop", &rest);
        self.lines(
            "f-prop",
            &[at(-90.0, -64.0, 0.0), at(140.0, -64.0, 0.0), at(140.0, -94.0, 0.0), at(-90.0, -94.0, 0.0)],
        );
    }
}
