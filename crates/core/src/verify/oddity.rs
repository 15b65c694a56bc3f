//! The four oddities that are accepted: where something is sooner than the plan, and why no load rises by it.

/// Why something may be sooner than the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Oddity {
    /// Days away are about to sink the dose.
    AbsenceThreshold,
    /// A reduction leads to a place from which the way up is shorter.
    EasingsTakeLonger,
    /// A day of rest leaves more room in the first week of a stage with fewer days.
    RoomInTheWeek,
    /// Somebody with every session counted is held; a session more moves the next chance by its rest.
    HeldWhileReady,
}

impl Oddity {
    /// Every accepted oddity.
    pub const ALL: [Self; 4] =
        [Self::AbsenceThreshold, Self::EasingsTakeLonger, Self::RoomInTheWeek, Self::HeldWhileReady];

    /// Returns the name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::AbsenceThreshold => "absence-threshold",
            Self::EasingsTakeLonger => "easings-take-longer",
            Self::RoomInTheWeek => "room-in-the-week",
            Self::HeldWhileReady => "held-while-ready",
        }
    }

    /// Says what it is, and why it is accepted.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::AbsenceThreshold => {
                "Days away are about to lower the dose. Any session, also one on a day without a plan, and the week of calm \
                 after a reduction or a clearance stop that clock, so that the person keeps a dose the plan would have \
                 lowered. Freezing the clock on days of rest would close it, at the price of telling people who train that \
                 they were away. The dose never rises by it."
            }
            Self::EasingsTakeLonger => {
                "Every easing is climbed again session by session. A further reduction can lead into a stage with more \
                 training days, whose way back up is a few days shorter. It takes load away, and whoever says they are worse \
                 when they are not gains a day at the price of lighter work."
            }
            Self::RoomInTheWeek => {
                "The first week of a stage with fewer days counts the sessions of the days before. A day of rest before the \
                 move leaves room for its first session a few days sooner."
            }
            Self::HeldWhileReady => {
                "Somebody with every session counted is held for a day or two, by a calm morning to come, a missing test, a \
                 review or another programme. Training on that day owes its days of rest, or those of the next dose, and \
                 the dose moves after them; resting instead, also because of load outside, it moves the next morning. The \
                 session done is never lost."
            }
        }
    }
}

/// Names what explains that something is sooner, the first that does.
pub(super) const fn explained(sinks: bool, lower: bool, room: bool) -> Option<Oddity> {
    match (sinks, lower, room) {
        (true, _, _) => Some(Oddity::AbsenceThreshold),
        (false, true, _) => Some(Oddity::EasingsTakeLonger),
        (false, false, true) => Some(Oddity::RoomInTheWeek),
        (false, false, false) => None,
    }
}
