//! The properties that are proved, each in plain words.

use serde::{Deserialize, Serialize};

/// The properties of the engine's design, P1 to P20, and what was added to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is explained by `Property::words`, which people read")]
pub enum Property {
    P1,
    P2,
    P3,
    P4,
    P5,
    P6,
    P7,
    P8,
    P9,
    P10,
    P11,
    P12,
    P13,
    P14,
    P15,
    P16,
    P17,
    P18,
    P19,
    P20,
    P21,
    P22,
}

impl Property {
    /// Every property, in order.
    pub const ALL: [Self; 22] = [
        Self::P1,
        Self::P2,
        Self::P3,
        Self::P4,
        Self::P5,
        Self::P6,
        Self::P7,
        Self::P8,
        Self::P9,
        Self::P10,
        Self::P11,
        Self::P12,
        Self::P13,
        Self::P14,
        Self::P15,
        Self::P16,
        Self::P17,
        Self::P18,
        Self::P19,
        Self::P20,
        Self::P21,
        Self::P22,
    ];

    /// Returns the id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::P1 => "P1",
            Self::P2 => "P2",
            Self::P3 => "P3",
            Self::P4 => "P4",
            Self::P5 => "P5",
            Self::P6 => "P6",
            Self::P7 => "P7",
            Self::P8 => "P8",
            Self::P9 => "P9",
            Self::P10 => "P10",
            Self::P11 => "P11",
            Self::P12 => "P12",
            Self::P13 => "P13",
            Self::P14 => "P14",
            Self::P15 => "P15",
            Self::P16 => "P16",
            Self::P17 => "P17",
            Self::P18 => "P18",
            Self::P19 => "P19",
            Self::P20 => "P20",
            Self::P21 => "P21",
            Self::P22 => "P22",
        }
    }

    /// Says in plain words what is proved.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::P1 => {
                "The dose never rises on the morning after pain over the ceiling, in this programme or beside it."
            }
            Self::P2 => {
                "The dose never rises on a morning that is not calm, nor while the mornings rise week on week."
            }
            Self::P3 => {
                "The dose never rises, and no work is planned, on a morning nobody told; a year of silence never brings more load."
            }
            Self::P4 => {
                "The dose rises one written step at a time, one programme at a time, and not before the last rise was answered."
            }
            Self::P5 => "No stage is skipped on the way up.",
            Self::P6 => "A gate opens only when it is known to hold; a missing test never opens it.",
            Self::P7 => {
                "A red flag takes all load away until a clinician has cleared it; then the dose is easier. No flag ever shortens the way up."
            }
            Self::P8 => {
                "Work is planned only after the days of rest it asks for, within the days a week of its stage, and within the declared most of a day and a week."
            }
            Self::P9 => {
                "After a session that was not full, or too painful or hard to count, the dose waits for one that counts."
            }
            Self::P10 => "Work on a day without a plan never brings the next step nearer.",
            Self::P11 => "A session counts only if the first morning after it was calm.",
            Self::P12 => {
                "Too much pain, a worse morning after an exposure and mornings that rise are each answered by one reduction, the second within days by a drop; a reduction is truly less, or rest."
            }
            Self::P13 => "In any seven days at most one stage is lost, and never two at once.",
            Self::P14 => {
                "Days away lower the dose, at every threshold again, and it never rises before a session was done."
            }
            Self::P15 => {
                "There is no dead end: whoever follows the plan graduates from everywhere, and rest or less is one day away everywhere."
            }
            Self::P16 => {
                "Good faith is never slower: nothing a person does, says or hides reaches a higher dose sooner than the plan on calm mornings."
            }
            Self::P17 => "A worse morning never plans more than a better one, all else equal.",
            Self::P18 => {
                "Whoever has only good days graduates within the declared weeks; whoever never gets better is sent to be looked at in time."
            }
            Self::P19 => {
                "No dose goes below the floor where the programme keeps to it; whatever forbids a rise is obeyed."
            }
            Self::P20 => "The reason that is shown is the rule that decided.",
            Self::P21 => {
                "Before every rise the verifier, too, has counted the sessions and calm mornings that the dose asks for."
            }
            Self::P22 => "The memory of the machine stays in its bounds and means one thing only.",
        }
    }
}
