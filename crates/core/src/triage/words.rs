//! The reason for a programme, or for none, in a person's words. Numbers and names come from the catalog.

use super::{TriageCatalog, Why};
use crate::words::Language;

impl Why {
    /// Returns the reason as one or two sentences.
    #[must_use]
    pub fn words(&self, language: Language, catalog: &TriageCatalog) -> String {
        let name = |id: &str| catalog.condition(id).map_or_else(|| id.to_owned(), |c| c.name.clone());
        let why = |id: &str| catalog.condition(id).map_or_else(String::new, |c| c.why.clone());
        let flag = |id: &str| catalog.red_flag(id).map_or_else(|| id.to_owned(), |f| f.name.clone());
        match self {
            Self::Fits { condition } | Self::Without { condition } => {
                let values = [("name", name(condition).into()), ("why", why(condition).into())];
                language.tell("triage-fits", values)
            }
            Self::FitsPhase { phase, condition } => language.tell(
                "triage-fits-phase",
                [
                    ("phase", name(phase).into()),
                    ("name", name(condition).into()),
                    ("why", why(condition).into()),
                    ("phase-why", why(phase).into()),
                ],
            ),
            Self::Diagnosed { diagnosis, condition } => {
                let values = [("name", name(diagnosis).into()), ("why", why(condition).into())];
                language.tell("triage-diagnosed", values)
            }
            Self::DiagnosedWithout { diagnosis } => {
                let values = [("name", name(diagnosis).into()), ("why", why(diagnosis).into())];
                language.tell("triage-diagnosed-without", values)
            }
            Self::DiagnosedWhere { diagnosis } => {
                language.tell("triage-diagnosed-where", [("name", name(diagnosis).into())])
            }
            Self::RedFlags { flag: id } => {
                let values = [("name", flag(id).into()), ("id", id.as_str().into())];
                language.tell("triage-red-flags", values)
            }
            Self::Closed { flag: id } => {
                let said = catalog.red_flag(id).and_then(|f| f.level.iter().find(|l| l.closes_programmes));
                said.map_or_else(String::new, |level| level.why.clone())
            }
            Self::NoPlace => language.say("triage-no-place"),
            Self::PlaceUnclear => language.say("triage-place-unclear"),
            Self::TwoPlaces { first, second } => {
                let values = [("first", name(first).into()), ("second", name(second).into())];
                language.tell("triage-two-places", values)
            }
            Self::OtherPlace { condition } => {
                language.tell("triage-other-place", [("name", name(condition).into())])
            }
            Self::TooLittle => language.say("triage-too-little"),
            Self::TooClose { first, second } => {
                let values = [("first", name(first).into()), ("second", name(second).into())];
                language.tell("triage-too-close", values)
            }
        }
    }
}
