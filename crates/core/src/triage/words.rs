//! The reason for a programme, or for none, in a person's words. Numbers and names come from the catalog.

use super::{TriageCatalog, Why};
use crate::words::Language;

impl Why {
    /// Returns the reason as one or two sentences.
    #[must_use]
    pub fn words(&self, language: Language, catalog: &TriageCatalog) -> String {
        let _ = language;
        let name = |id: &str| catalog.condition(id).map_or_else(|| id.to_owned(), |c| c.name.clone());
        let why = |id: &str| catalog.condition(id).map_or_else(String::new, |c| c.why.clone());
        let flag = |id: &str| catalog.red_flag(id).map_or_else(|| id.to_owned(), |f| f.name.clone());
        match self {
            Self::Fits { condition } => format!("Your answers fit {}. {}", name(condition), why(condition)),
            Self::FitsPhase { phase, condition } => {
                format!("Your answers fit {}: {}. {} {}", name(phase), name(condition), why(condition), why(phase))
            }
            Self::Diagnosed { diagnosis, condition } => {
                format!("A clinician has named {}. {}", name(diagnosis), why(condition))
            }
            Self::DiagnosedWithout { diagnosis } => {
                format!("A clinician has named {}. {} Go by what they said.", name(diagnosis), why(diagnosis))
            }
            Self::DiagnosedWhere { diagnosis } => {
                format!("A clinician has named {}. Where it hurts decides the programme, and that is not known yet.", name(diagnosis))
            }
            Self::RedFlags { flag: id } => {
                format!("This is not for a programme yet. First someone has to look for {} ({id}).", flag(id))
            }
            Self::Closed { flag: id } => {
                let said = catalog.red_flag(id).and_then(|f| f.level.iter().find(|l| l.closes_programmes));
                said.map_or_else(String::new, |level| level.why.clone())
            }
            Self::NoPlace => "Where it hurts is not known yet. Without the place no programme can be chosen.".to_owned(),
            Self::PlaceUnclear => "It is not clear where it hurts, and the programmes differ by the place. Have it assessed before you load it.".to_owned(),
            Self::TwoPlaces { first, second } => {
                format!("It hurts in two places: {}, and {}. What is good for one can harm the other. Have it assessed first.", name(first), name(second))
            }
            Self::OtherPlace { condition } => {
                format!("Your answers fit {} best, but that is not where it hurts. Have it assessed before you load it.", name(condition))
            }
            Self::TooLittle => "Too little is known yet to choose a programme. A few more answers will tell.".to_owned(),
            Self::TooClose { first, second } => {
                format!("Your answers fit {} and {} about equally, and the care differs. Have it assessed before you load it.", name(first), name(second))
            }
            Self::Without { condition } => format!("Your answers fit {}. {}", name(condition), why(condition)),
        }
    }
}
