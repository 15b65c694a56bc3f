//! What is drawn, apart from where it is: pieces that hang on joints, in the order they are painted.
//!
//! Every frame of a figure has the same pieces with the same points, so a page only has to move joints.

use super::{
    point::Point,
    skin::{Bone, curve, lines, number},
};

/// A point of a piece: it hangs on a joint.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hung {
    /// Which joint of the figure's list.
    pub bone: usize,
    /// How far from it, at rest.
    pub way: Point,
    /// How far it follows the segment below.
    pub w: f64,
}

/// How the points of a piece are joined.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Joined {
    /// By a smooth curve; closed or not.
    Curve(bool),
    /// By straight lines; closed or not.
    Lines(bool),
    /// Two by two, by separate lines.
    Dashes,
    /// One point: the centre of a circle with this radius.
    Circle(f64),
}

/// A piece of the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The class that gives it its colours.
    pub class: &'static str,
    /// How its points are joined.
    pub joined: Joined,
    /// Its points.
    pub points: Vec<Hung>,
    /// How strongly it shows, 0 to 1: loaded tissue.
    pub tint: f64,
    /// Needs a tenth of a unit: the foot, which is shown larger.
    pub fine: bool,
}

impl Piece {
    /// Returns a piece that shows fully and hangs on one joint, its points from a joint's place at rest.
    pub(super) fn stiff(
        class: &'static str,
        bone: usize,
        rest: Point,
        points: &[[f64; 2]],
        joined: Joined,
    ) -> Self {
        let hung = |&[x, y]: &[f64; 2]| Hung { bone, way: Point::new(x, y) - rest, w: 1.0 };
        Self { class, joined, points: points.iter().map(hung).collect(), tint: 1.0, fine: false }
    }

    /// Returns where its points are.
    #[must_use]
    pub fn placed(&self, bones: &[Bone]) -> Vec<Point> {
        self.points
            .iter()
            .map(|hung| bones.get(hung.bone).map_or_else(Point::default, |bone| bone.place(hung.way, hung.w)))
            .collect()
    }

    /// Returns its path data with the joints in their places.
    #[must_use]
    pub fn path(&self, bones: &[Bone]) -> String {
        let points = self.placed(bones);
        match self.joined {
            Joined::Curve(closed) => curve(&points, closed, self.fine),
            Joined::Lines(closed) => lines(&points, closed),
            Joined::Dashes => points.chunks(2).map(|pair| lines(pair, false)).collect(),
            Joined::Circle(r) => points.first().map_or_else(String::new, |centre| circle(*centre, r)),
        }
    }
}

/// Writes a circle as path data.
pub(super) fn circle(centre: Point, r: f64) -> String {
    let mut d = String::from("M");
    number(&mut d, centre.x - r, true, false);
    number(&mut d, -centre.y, true, true);
    for way in [2.0 * r, -2.0 * r] {
        d.push('a');
        number(&mut d, r, true, false);
        number(&mut d, r, true, true);
        d.push_str(" 0 1 0");
        number(&mut d, way, true, true);
        d.push_str(" 0");
    }
    d.push('Z');
    d
}

/// Something that does not move.
#[derive(Clone, Debug, PartialEq)]
pub struct Still {
    /// The class that gives it its colours.
    pub class: &'static str,
    /// Its path data.
    pub d: String,
}

/// Everything that is drawn of a figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rig {
    /// What stands about, behind the figure.
    pub behind: Vec<Still>,
    /// What moves, back to front; the ghost of the first key lies before the piece of this number.
    pub pieces: Vec<Piece>,
    /// The outline of the working leg in the first key, and the number of the piece it lies under.
    pub ghost: Option<(usize, String)>,
    /// What lies in front.
    pub front: Vec<Still>,
}
