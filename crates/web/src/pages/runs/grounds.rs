//! What was under the shoes, as forms spell and pages name it.

use heelup_core::{journal::Ground, words::Language};

/// Every ground, as forms spell it, with the id of its name.
const GROUNDS: [(&str, Ground, &str); 6] = [
    ("asphalt", Ground::Asphalt, "ground-asphalt"),
    ("trail", Ground::Trail, "ground-trail"),
    ("grass", Ground::Grass, "ground-grass"),
    ("track", Ground::Track, "ground-track"),
    ("sand", Ground::Sand, "ground-sand"),
    ("treadmill", Ground::Treadmill, "ground-treadmill"),
];

/// Returns every ground with its name.
pub(super) fn choices(language: Language) -> impl Iterator<Item = (&'static str, Ground, String)> {
    GROUNDS.iter().map(move |(id, ground, name)| (*id, *ground, language.say(name)))
}

/// Returns the name of a ground.
pub(super) fn name(language: Language, ground: Ground) -> String {
    choices(language).find(|(_, other, _)| *other == ground).map_or_else(String::new, |(_, _, name)| name)
}

/// Reads a ground as forms spell it.
pub(super) fn of(id: &str) -> Option<Ground> {
    GROUNDS.iter().find(|(spelt, ..)| *spelt == id).map(|(_, ground, _)| *ground)
}
