//! Answers in, advice out: which patterns they fit, which red flags stand, what to do, which programme fits.
//!
//! Red flags come first and act by themselves; patterns are weighed by transparent points after that. Every
//! function here is total: unknown ids and values change nothing (the edge has named them already). It never
//! names a diagnosis and never lets a "no" rule out a tear, a clot, an infection or a stress fracture.
//! Start reading at [`triage`], then `flags`, `score`, `programme`, `ask`.

mod answers;
mod ask;
mod catalog;
mod check;
mod flags;
mod programme;
mod reading;
mod said;
mod schema;
mod score;
mod words;

use schemars::JsonSchema;
use serde::Serialize;

pub use answers::{AnswersProblem, check_answers, read_answers};
pub use ask::{
    Progress, Screen, next_screen, optional_screens, progress, red_flag_gaps, screens_due, short_form,
};
pub use catalog::TriageCatalog;
pub use flags::{RedFlagHit, flags_of, flags_raised};
pub use programme::Why;
pub use schema::answers_schema;
pub use score::{ConditionFit, Points};

use flags::hits;
use programme::{Choice, choose};
use reading::Reading;
use score::{fit, fits};

use crate::{
    catalog::{Known, Urgency},
    journal::Answers,
    words::Language,
};

/// What to do, least soon first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Disposition {
    /// Go ahead, with a safety net.
    SelfManage,
    /// An ordinary appointment.
    Routine,
    /// A clinician within days.
    ClinicianDays,
    /// Today; an ambulance flag says so itself.
    EmergencyToday,
}

impl From<Urgency> for Disposition {
    fn from(urgency: Urgency) -> Self {
        match urgency {
            Urgency::SelfManage => Self::SelfManage,
            Urgency::Routine => Self::Routine,
            Urgency::ClinicianDays => Self::ClinicianDays,
            Urgency::EmergencyToday | Urgency::Ambulance => Self::EmergencyToday,
        }
    }
}

/// What answers amount to. Its JSON is a stable interface: add, never rename.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Triage {
    /// Red flags, the most urgent first.
    pub red_flags: Vec<RedFlagHit>,
    /// What to do.
    pub disposition: Disposition,
    /// Patterns that something speaks for, best first.
    pub conditions: Vec<ConditionFit>,
    /// The programme that fits.
    pub programme: Option<String>,
    /// Why that one, or why none, in English; [`Why::words`] says it in any language.
    pub why_programme: String,
    /// Questions that still matter, in order.
    pub ask_next: Vec<String>,
    /// The reason for the programme as a value.
    #[serde(skip)]
    pub why: Why,
    /// A routine flag asks for the cautious limits.
    #[serde(skip)]
    pub cautious: bool,
    /// Answers at odds with one another: not weighed.
    #[serde(skip)]
    pub contradictions: Vec<String>,
}

/// Sorts answers; `diagnosis` is the condition a clinician has named, if one has.
#[must_use]
pub fn triage(catalog: &TriageCatalog, answers: &Answers, diagnosis: Option<&str>) -> Triage {
    let reading = Reading::new(catalog, answers);
    let red_flags = hits(&reading);
    let conditions = fits(&reading);
    let Choice { programme, why } = choose(&reading, &red_flags, &conditions, diagnosis);
    let disposition = dispose(catalog, &red_flags, &conditions, programme.is_some(), &why);
    let ask_next = ask::due(&reading, diagnosis).into_iter().flat_map(|screen| screen.findings).collect();
    Triage {
        disposition,
        programme,
        why_programme: why.words(Language::English, catalog),
        ask_next,
        cautious: red_flags.iter().any(|f| catalog.level(f).is_some_and(|l| l.slower)),
        contradictions: reading.torn(),
        why,
        red_flags,
        conditions,
    }
}

/// Says whether a finding holds, by an own answer or because it follows from others: `low_irritability`, for one.
/// None when it is not known.
#[must_use]
pub fn holds(catalog: &TriageCatalog, answers: &Answers, finding: &str) -> Option<bool> {
    match Reading::new(catalog, answers).state(finding) {
        Known::Yes => Some(true),
        Known::No => Some(false),
        Known::Number(_) | Known::Unknown => None,
    }
}

/// The most urgent of what flags say and what a likely pattern asks for.
///
/// An emergency is declared by a red flag alone: a pattern without one asks for a clinician within days at most.
fn dispose(
    catalog: &TriageCatalog,
    flags: &[RedFlagHit],
    ranked: &[ConditionFit],
    programme: bool,
    why: &Why,
) -> Disposition {
    let asks =
        |id: &str| catalog.condition(id).map_or(Disposition::Routine, |c| Disposition::from(c.urgency));
    let held = |id: &str| asks(id).min(Disposition::ClinicianDays);
    let likely = |fit: &&ConditionFit| {
        catalog.scoring.as_ref().is_some_and(|s| fit.fit >= Points::of(s.programme.likely))
    };
    let base = match why {
        _ if programme => Disposition::SelfManage,
        Why::Without { condition } => held(condition),
        Why::DiagnosedWithout { diagnosis } => held(diagnosis).max(Disposition::Routine),
        Why::TooClose { second, .. } => {
            let second = ranked.iter().filter(likely).find(|fit| fit.id == *second);
            second.map_or(Disposition::Routine, |fit| held(&fit.id)).max(Disposition::Routine)
        }
        Why::Fits { .. }
        | Why::FitsPhase { .. }
        | Why::Diagnosed { .. }
        | Why::DiagnosedWhere { .. }
        | Why::RedFlags { .. }
        | Why::Closed { .. }
        | Why::NoPlace
        | Why::PlaceUnclear
        | Why::TwoPlaces { .. }
        | Why::OtherPlace { .. }
        | Why::TooLittle => Disposition::Routine,
    };
    let pattern = ranked.first().filter(|_| !programme).filter(likely).map(|fit| held(&fit.id));
    let flag = flags.first().map(|f| Disposition::from(f.urgency));
    base.max(pattern.unwrap_or(base)).max(flag.unwrap_or(base))
}
