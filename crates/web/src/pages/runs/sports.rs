//! Kinds of training as forms spell and pages name them.

use heelup_core::{journal::Sport, words::Language};

/// Every kind, as forms spell it.
pub(super) const SPORTS: [(&str, Sport); 6] = [
    ("running", Sport::Running),
    ("walking", Sport::Walking),
    ("cycling", Sport::Cycling),
    ("swimming", Sport::Swimming),
    ("strength", Sport::Strength),
    ("other", Sport::Other),
];

/// Returns the name of a kind.
pub(crate) fn name(language: Language, sport: Sport) -> String {
    language.say(match sport {
        Sport::Running => "sport-running",
        Sport::Walking => "sport-walking",
        Sport::Cycling => "sport-cycling",
        Sport::Swimming => "sport-swimming",
        Sport::Strength => "sport-strength",
        Sport::Other => "sport-other",
    })
}

/// Returns every kind with its name, for a list to choose from.
pub(super) fn choices(language: Language) -> Vec<(&'static str, String)> {
    SPORTS.iter().map(|(id, sport)| (*id, name(language, *sport))).collect()
}

/// Reads a kind as forms spell it.
pub(super) fn of(id: &str) -> Option<Sport> {
    SPORTS.iter().find(|(spelt, _)| *spelt == id).map(|(_, sport)| *sport)
}

/// Says whether effort and pain of it are worth asking: load that passes through the foot.
pub(super) const fn on_foot(sport: Sport) -> bool {
    matches!(sport, Sport::Running | Sport::Walking | Sport::Other)
}
