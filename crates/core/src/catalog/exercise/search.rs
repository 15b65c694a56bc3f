//! Looking an exercise up: by its names, by what is needed, by what it is for.

use super::Exercise;
use crate::catalog::{
    Catalog, Site,
    article::{is_of, words},
    nearest,
};

/// Things that people have or have not, each with the words that name it in a list of what is needed, in each language.
pub const KITS: [(&str, &[&str]); 6] = [
    ("step", &["step", "stufe", "treppenstufe"]),
    ("band", &["band"]),
    ("towel", &["towel", "handtuch"]),
    ("weight", &WEIGHTS),
    ("mat", &["mat", "cushion", "pad", "matte", "kissen", "balancepad"]),
    ("machine", &["machine", "press", "wadengerät", "beinpresse", "multipresse"]),
];

const WEIGHTS: [&str; 12] = [
    "backpack",
    "dumbbell",
    "dumbbells",
    "barbell",
    "vest",
    "bar",
    "rucksack",
    "kurzhantel",
    "kurzhanteln",
    "langhantel",
    "gewichtsweste",
    "stange",
];

/// The name of the filter for exercises that need nothing but a floor and something to hold on to.
pub const NO_KIT: &str = "nothing";

/// What every home has: a floor, a wall, a chair, the ground outside, shoes.
const EVERYWHERE: [&str; 16] = [
    "wall",
    "or",
    "chair",
    "firm",
    "flat",
    "floor",
    "ground",
    "running",
    "shoes",
    "wand",
    "oder",
    "stuhl",
    "fester",
    "flacher",
    "boden",
    "laufschuhe",
];

/// What is looked for; empty, everything is found.
#[derive(Clone, Copy, Debug, Default)]
pub struct ExerciseQuery<'a> {
    /// Words that its names or what it needs begin with.
    pub words: &'a str,
    /// One of [`KITS`], or [`NO_KIT`].
    pub kit: Option<&'a str>,
    /// A programme for this place has it.
    pub site: Option<Site>,
}

impl Catalog {
    /// Returns the exercises that answer a query, by name.
    #[must_use]
    pub fn look_up(&self, query: ExerciseQuery<'_>) -> Vec<&Exercise> {
        let asked = words(query.words);
        let found = self.with_words(&asked, query);
        if !found.is_empty() || asked.is_empty() {
            return found;
        }
        // A word that nobody wrote is taken for a slip of the finger.
        let known: Vec<String> = self.exercises.values().flat_map(spoken).filter(|w| w.len() > 3).collect();
        let near = |word: &String| nearest(word, known.iter().map(String::as_str)).unwrap_or(word).to_owned();
        let slips: Vec<String> = asked.iter().map(near).collect();
        self.with_words(&slips, query)
    }

    fn with_words(&self, asked: &[String], query: ExerciseQuery<'_>) -> Vec<&Exercise> {
        let fits = |one: &&Exercise| {
            let said = spoken(one);
            asked.iter().all(|word| said.iter().any(|known| is_of(known, word)))
                && query.kit.is_none_or(|kit| needs(one, kit))
                && query.site.is_none_or(|site| self.is_for(one, site))
        };
        let mut found: Vec<&Exercise> = self.exercises.values().filter(fits).collect();
        found.sort_by(|a, b| a.facts.name.cmp(&b.facts.name));
        found
    }

    fn is_for(&self, exercise: &Exercise, site: Site) -> bool {
        let of_site = self.protocols.values().filter(|protocol| protocol.site == site);
        of_site.flat_map(|p| p.exercises_named()).any(|id| *id.get_ref() == exercise.facts.id)
    }
}

/// Returns the words of its names and of what it needs.
fn spoken(exercise: &Exercise) -> Vec<String> {
    let facts = &exercise.facts;
    let names = [&facts.name, &facts.short].into_iter().chain(&facts.also).chain(&facts.equipment);
    names.flat_map(|text| words(text)).collect()
}

fn needs(exercise: &Exercise, kit: &str) -> bool {
    let needed: Vec<String> = exercise.facts.equipment.iter().flat_map(|text| words(text)).collect();
    if kit == NO_KIT {
        return needed.iter().all(|word| EVERYWHERE.contains(&word.as_str()));
    }
    let named = KITS.iter().find(|(id, _)| *id == kit).map_or(&[][..], |(_, words)| *words);
    needed.iter().any(|word| named.contains(&word.as_str()))
}
