//! A figure as its file writes it: what is drawn, its key positions, and how they follow each other.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{gait::Gait, keys::Keys, point::Point, pose::Pose};
use crate::catalog::Provenance;

/// From where one looks at the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// From the side: the whole person or a foot.
    Side,
    /// From the front.
    Front,
    /// The soles, from below.
    Sole,
    /// The leg, from behind.
    Rear,
}

/// What stands about. Places in body height / 1000.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Thing {
    /// The ground.
    Ground {},
    /// A wall whose face is at `x`.
    Wall {
        /// Its face.
        x: f64,
    },
    /// A step from its edge to `to`.
    Step {
        /// Where it begins.
        edge: f64,
        /// How high it is.
        height: f64,
        /// Where it ends.
        to: f64,
    },
    /// A chair.
    Chair {
        /// The height of its seat.
        seat: f64,
        /// The seat's back edge.
        x0: f64,
        /// The seat's front edge.
        x1: f64,
    },
    /// The back of a chair to hold on to.
    Chairback {
        /// Where it stands.
        x: f64,
    },
    /// A post that a band is tied to.
    Post {
        /// Where it stands.
        x: f64,
    },
    /// A rolled towel.
    Towel {
        /// Its middle.
        x: f64,
        /// What it lies on.
        #[serde(default)]
        on: super::pose::On,
    },
    /// A cloth on the ground.
    Cloth {
        /// From.
        x0: f64,
        /// To.
        x1: f64,
    },
    /// Marbles on the ground and a bowl.
    Marbles {
        /// Where each lies.
        x: Vec<f64>,
        /// The bowl's middle.
        bowl: f64,
    },
    /// A mat on the ground.
    Mat {
        /// From.
        x0: f64,
        /// To.
        x1: f64,
    },
    /// A mat seen from above: the whole frame is floor.
    MatAbove {
        /// Left, lower edge, width and height.
        at: [f64; 4],
    },
    /// A soft pad to stand on: what stands on the step stands on it.
    Pad {
        /// From.
        x0: f64,
        /// To.
        x1: f64,
        /// How thick.
        height: f64,
    },
    /// A cushion under the knee.
    Cushion {
        /// From.
        x0: f64,
        /// To.
        x1: f64,
        /// How thick.
        height: f64,
    },
    /// A roller lying across.
    Roller {
        /// Its middle in the first key.
        x: f64,
        /// Its radius.
        r: f64,
        /// Its middle in the last key.
        to: f64,
    },
    /// The seat of a leg press: cushion under the hip, cushion behind the back.
    Press {
        /// Where the hip is.
        hip: Point,
        /// Lean of the back cushion, backward positive.
        back: f64,
    },
    /// A line on the ground to hop over (front view).
    Line {
        /// Where.
        x: f64,
    },
}

/// A weight that is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// On the back.
    Backpack,
    /// In the near hand.
    Dumbbell,
    /// Across the shoulders.
    Barbell,
    /// On the knees.
    Knee,
    /// The plate of a leg press, pushed by the near foot.
    Sled,
}

/// A band, strap or towel that pulls on the near foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Band {
    /// Who holds it.
    pub from: BandFrom,
    /// Where it pulls.
    pub to: BandTo,
}

/// Who holds a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BandFrom {
    /// Both hands.
    Hands,
    /// The post of the scene.
    Post,
}

/// Where a band pulls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BandTo {
    /// Under the ball of the foot.
    Sole,
    /// Over the top of the foot.
    Dorsum,
}

/// Tissue that is tinted because it is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tissue {
    /// Calf and Achilles tendon of the near leg.
    CalfNear,
    /// Of the far leg.
    CalfFar,
    /// The deep calf and the tendon, near.
    SoleusNear,
    /// Far.
    SoleusFar,
    /// The band under the sole, near.
    FasciaNear,
    /// Far.
    FasciaFar,
    /// The muscle that pulls the foot up, near.
    ShinNear,
    /// Far.
    ShinFar,
}

/// What a part of the movement is; the dose's tempo replaces the time of those that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Against the load.
    Up,
    /// Still, at the top.
    Pause,
    /// With the load.
    Down,
    /// Still, at the bottom.
    Bottom,
    /// Still, for the seconds of a hold.
    Hold,
    /// Into a hold.
    EaseIn,
    /// Out of it.
    EaseOut,
    /// A change of place between.
    Move,
    /// Off the ground.
    Push,
    /// Onto it.
    Land,
    /// Rising through the air.
    FlyUp,
    /// Falling through it.
    FlyDown,
    /// To and fro.
    Roll,
}

/// A part of the movement: from a key, to a key, what it is, its seconds.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "(String, String, Phase, f64)")]
pub struct Part {
    /// Where it begins; `name~mirror` is that key with left and right exchanged.
    pub from: String,
    /// Where it ends.
    pub to: String,
    /// What it is.
    pub phase: Phase,
    /// How long it takes by itself.
    pub seconds: f64,
}

impl From<(String, String, Phase, f64)> for Part {
    fn from((from, to, phase, seconds): (String, String, Phase, f64)) -> Self {
        Self { from, to, phase, seconds }
    }
}

/// The parts of a file that every view shares, with the keys of one view.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct File<P> {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) view: View,
    pub(crate) from: Provenance,
    pub(crate) frame: [f64; 4],
    #[serde(default)]
    pub(crate) close: Option<[f64; 4]>,
    #[serde(default)]
    pub(crate) shoe: bool,
    #[serde(default)]
    pub(crate) tint: BTreeMap<Tissue, f64>,
    #[serde(default)]
    pub(crate) weights: Vec<Weight>,
    #[serde(default)]
    pub(crate) band: Option<Band>,
    #[serde(default)]
    pub(crate) marble_in: Vec<String>,
    #[serde(default)]
    pub(crate) error_of: Option<String>,
    #[serde(default)]
    pub(crate) cross: bool,
    #[serde(default)]
    pub(crate) band_to: Option<Point>,
    #[serde(default)]
    pub(crate) turn_arrow: f64,
    #[serde(default)]
    pub(crate) scene: Vec<Thing>,
    #[serde(default = "Keys::default")]
    pub(crate) keys: Keys<P>,
    #[serde(default)]
    pub(crate) cycle: Vec<Part>,
    #[serde(default)]
    pub(crate) once: bool,
    #[serde(default)]
    pub(crate) gait: Option<Gait>,
    pub(crate) words: String,
}

/// What a figure shows, by view.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawn {
    /// From the side, between key positions.
    Side(Keys<Pose>),
    /// From the side, walking or running.
    Gait(Box<Gait>),
    /// From the front.
    Front(Keys<super::front::FrontPose>),
    /// From below.
    Sole(Keys<super::sole::SolePose>),
    /// From behind.
    Rear(Keys<super::rear::RearPose>),
}

/// A figure: one way to move, drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The id; exercises name it.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Where its angles come from.
    pub from: Provenance,
    /// Left, lower edge, width and height shown.
    pub frame: [f64; 4],
    /// The foot shown larger.
    pub close: Option<[f64; 4]>,
    /// Shod: the ground is a sole's thickness lower.
    pub shoe: bool,
    /// Loaded tissue and how strongly it shows, 0 to 1.
    pub tint: BTreeMap<Tissue, f64>,
    /// Weights that are carried.
    pub weights: Vec<Weight>,
    /// A band on the near foot.
    pub band: Option<Band>,
    /// Keys in which the toes hold a marble.
    pub marble_in: Vec<String>,
    /// Shows errors of that figure.
    pub error_of: Option<String>,
    /// The working foot lies on the other one (sole view).
    pub cross: bool,
    /// Where the band is tied (sole view).
    pub band_to: Option<Point>,
    /// Which way the foot turns (sole view).
    pub turn_arrow: f64,
    /// What stands about.
    pub scene: Vec<Thing>,
    /// The key positions.
    pub drawn: Drawn,
    /// How they follow each other.
    pub cycle: Vec<Part>,
    /// The cycle ends elsewhere than it began: it starts anew instead of leading back.
    pub once: bool,
    /// What is done, in words.
    pub words: String,
    /// Names of key positions in another language, by their names here.
    pub captions: BTreeMap<String, String>,
}

impl<P> File<P> {
    pub(crate) fn figure(self, drawn: impl FnOnce(Keys<P>, Option<Gait>) -> Drawn) -> Figure {
        let Self { id, title, from, frame, close, shoe, tint, weights, band, marble_in, error_of, .. } = self;
        let Self { cross, band_to, turn_arrow, scene, keys, cycle, once, gait, words, .. } = self;
        let drawn = drawn(keys, gait);
        Figure {
            id,
            title,
            from,
            frame,
            close,
            shoe,
            tint,
            weights,
            band,
            marble_in,
            error_of,
            cross,
            band_to,
            turn_arrow,
            scene,
            drawn,
            cycle,
            once,
            words,
            captions: BTreeMap::new(),
        }
    }
}

impl Figure {
    /// Returns the names of its key positions, in the order of a strip.
    #[must_use]
    pub fn keys(&self) -> Vec<&str> {
        match &self.drawn {
            Drawn::Side(keys) => keys.names().collect(),
            Drawn::Front(keys) => keys.names().collect(),
            Drawn::Sole(keys) => keys.names().collect(),
            Drawn::Rear(keys) => keys.names().collect(),
            Drawn::Gait(_) => Vec::new(),
        }
    }

    /// Returns the height of what a foot stands on.
    pub(super) fn surface(&self, on: super::pose::On) -> f64 {
        match on {
            super::pose::On::Ground => 0.0,
            super::pose::On::Step => self.step().map_or(0.0, |[_, _, height]| height),
        }
    }

    /// Returns where a step or pad begins and ends, and its height.
    pub(super) fn step(&self) -> Option<[f64; 3]> {
        self.scene.iter().find_map(|thing| match thing {
            Thing::Step { edge, height, to } | Thing::Pad { x0: edge, height, x1: to } => {
                Some([*edge, *to, *height])
            }
            Thing::Ground {}
            | Thing::Wall { .. }
            | Thing::Chair { .. }
            | Thing::Chairback { .. }
            | Thing::Post { .. }
            | Thing::Towel { .. }
            | Thing::Cloth { .. }
            | Thing::Marbles { .. }
            | Thing::Mat { .. }
            | Thing::MatAbove { .. }
            | Thing::Cushion { .. }
            | Thing::Roller { .. }
            | Thing::Press { .. }
            | Thing::Line { .. } => None,
        })
    }
}
