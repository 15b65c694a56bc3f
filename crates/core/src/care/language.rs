//! Care in another language: the same care, its texts said otherwise.
//!
//! The catalog is written in English, and everything that names a version is taken from that. Beside it the folder
//! `de/` puts German beside English, text by text; what has no German is said in English. A text is looked up in its own
//! topic first, since a short word may mean two things.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde::Deserialize;
use toml::Spanned;

use super::Care;
use crate::{
    catalog::{Files, Problem, Said, links, nearest, read_toml},
    words::Language,
};

/// Topic → English → German.
type Pairs = BTreeMap<String, BTreeMap<String, String>>;

/// `catalog/de/<topic>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    #[serde(default)]
    text: Vec<Pair>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    en: Spanned<String>,
    de: Spanned<String>,
}

/// Returns the topic that a file has pairs for.
fn topic(file: &str) -> Option<&str> {
    file.strip_prefix("de/")?.strip_suffix(".toml")
}

/// Goes through the pages of pairs, each with its file and text.
fn pages(files: &Files) -> impl Iterator<Item = (&str, &str, Result<Page, Vec<Problem>>)> {
    let ours = files.iter().filter(|(file, _)| topic(file).is_some());
    ours.map(|(file, text)| (file.as_str(), text.as_str(), read_toml(file, text)))
}

/// Reads what stands in `de/`, and checks that both sides of a pair say the same numbers and lead to the same places.
pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> Pairs {
    let mut pairs = Pairs::new();
    for (file, text, page) in pages(files) {
        let page = match page {
            Ok(page) => page,
            Err(found) => {
                problems.extend(found);
                continue;
            }
        };
        let here = pairs.entry(topic(file).unwrap_or(file).to_owned()).or_default();
        for Pair { en, de } in page.text {
            let mut fault = |at: &Spanned<String>, what: String, remedy: &str| {
                problems.push(Problem::new(file, text, &at.span(), what, remedy));
            };
            let (english, german) = (en.get_ref(), de.get_ref());
            if german.trim().is_empty() {
                fault(&de, "the German is empty".to_owned(), "write it, or leave the pair away");
            }
            let [ours, theirs] = [english, german].map(|text| numbers(text));
            if ours != theirs {
                let what = format!(
                    "the numbers differ: {} in English, {} in German",
                    ours.join(" "),
                    theirs.join(" ")
                );
                fault(&de, what, "write the same digits in both");
            }
            let [ours, theirs] = [english, german].map(|text| {
                let mut found = links(text);
                found.sort_unstable();
                found
            });
            if ours != theirs {
                fault(&de, "the links differ".to_owned(), "lead to the same places in both");
            }
            if here.contains_key(english) {
                fault(&en, format!("`{english}` stands here a second time"), "keep one of them");
            }
            here.insert(en.into_inner(), de.into_inner());
        }
    }
    pairs
}

/// Returns the numbers of a text, sorted; a comma and a point are the same, and none at all between thousands.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let from = rest.get(start..).unwrap_or_default();
        let mut number = String::new();
        let mut letters = from.char_indices().peekable();
        let mut end = from.len();
        while let Some((at, letter)) = letters.next() {
            let goes_on = letters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
            if letter.is_ascii_digit() {
                number.push(letter);
            } else if matches!(letter, ',' | '.') && goes_on {
                number.push('.');
            } else {
                end = at;
                break;
            }
        }
        rest = from.get(end..).unwrap_or_default();
        let thousands = number.rsplit_once('.').is_some_and(|(whole, part)| part.len() == 3 && whole != "0");
        found.push(if thousands { number.replace('.', "") } else { number });
    }
    found.sort_unstable();
    found
}

impl Care {
    /// Returns the same care in a language. Ids, numbers, versions and what they rest on stay what they are.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        let english = self.english.as_deref().unwrap_or(self);
        let mut care = english.clone();
        match language {
            Language::English => {}
            Language::German => {
                care.language = language;
                care.english = Some(Arc::new(english.clone()));
                let german = Arc::clone(&care.german);
                care.each_text(&mut |topic, text| {
                    let own = german.get(topic).and_then(|pairs| pairs.get(text));
                    if let Some(other) = own.or_else(|| german.values().find_map(|pairs| pairs.get(text))) {
                        text.clone_from(other);
                    }
                });
            }
        }
        care
    }

    /// Returns every text that people read, by topic: what the files of `de/` have to say. Texts of versions that
    /// people stay on are not among them.
    #[must_use]
    pub fn texts(&self) -> BTreeMap<&'static str, BTreeSet<String>> {
        let mut found: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
        let mut care = Self { kept: BTreeMap::new(), ..self.clone() };
        care.each_text(&mut |topic, text| {
            found.entry(topic).or_default().insert(text.clone());
        });
        found
    }

    /// Returns what `de/` says of texts that this care does not have: they were changed, and their German was not.
    #[must_use]
    pub fn stale(&self, files: &Files) -> Vec<Problem> {
        let texts = self.texts();
        let known = |text: &str| texts.values().any(|texts| texts.contains(text));
        let mut found = Vec::new();
        for (file, text, page) in pages(files) {
            for pair in page.into_iter().flat_map(|page| page.text).filter(|pair| !known(pair.en.get_ref())) {
                let en = pair.en.get_ref();
                let alike = |known: &&String| {
                    let (short, long) = (known.len().min(en.len()), known.len().max(en.len()));
                    (long - short) * 3 <= long
                };
                let near = nearest(en, texts.values().flatten().filter(alike).map(String::as_str));
                let remedy = near.map_or_else(
                    || "leave the pair away".to_owned(),
                    |near| format!("it says now: `{near}`; change both sides"),
                );
                let what = format!("no text of the catalog says `{en}`");
                found.push(Problem::new(file, text, &pair.en.span(), what, remedy));
            }
        }
        found
    }

    /// Goes over every text that people read, with its topic.
    fn each_text(&mut self, each: &mut dyn FnMut(&'static str, &mut String)) {
        fn all<'s, S: Said + 's>(
            of: impl IntoIterator<Item = &'s mut S>,
            topic: &'static str,
            each: &mut dyn FnMut(&'static str, &mut String),
        ) {
            of.into_iter().for_each(|one| one.each_text(&mut |text| each(topic, text)));
        }
        let catalog = &mut self.catalog;
        all(catalog.protocols.values_mut(), "protocols", each);
        all(self.programmes.values_mut(), "protocols", each);
        all(self.kept.values_mut().flatten(), "protocols", each);
        all(catalog.exercises.values_mut(), "exercises", each);
        all(catalog.figures.all.values_mut(), "figures", each);
        all(catalog.instruments.values_mut(), "instruments", each);
        all(catalog.articles.values_mut(), "learn", each);
        all([&mut self.triage], "conditions", each);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_is_a_point_and_thousands_need_neither() {
        assert_eq!(numbers("2.5 kg, 8 to 12"), numbers("8 bis 12, 2,5 kg"));
        assert_eq!(numbers("1,000 steps"), numbers("1000 Schritte"));
        assert_eq!(numbers("1,000 steps"), numbers("1.000 Schritte"));
        assert_ne!(numbers("2.5 kg"), numbers("25 kg"));
        assert_ne!(numbers("0.125"), numbers("125"));
        assert_eq!(numbers("0 to 10."), ["0", "10"]);
    }

    fn faults(pairs: &str) -> Vec<String> {
        let files = Files::from([("de/protocols.toml".to_owned(), pairs.to_owned())]);
        let mut problems = Vec::new();
        read(&files, &mut problems);
        problems.into_iter().map(|problem| format!("{}: {}", problem.place.line, problem.what)).collect()
    }

    #[test]
    fn both_sides_of_a_pair_say_the_same() {
        let sound = "[[text]]\nen = \"3 of [us](learn/pain)\"\nde = \"[wir](learn/pain) 3\"\n";
        assert_eq!(faults(sound), Vec::<String>::new());
        assert_eq!(
            faults("[[text]]\nen = \"3 weeks\"\nde = \"4 Wochen\"\n"),
            ["3: the numbers differ: 3 in English, 4 in German"]
        );
        assert_eq!(faults("[[text]]\nen = \"[us](learn/pain)\"\nde = \"wir\"\n"), ["3: the links differ"]);
        assert_eq!(faults("[[text]]\nen = \"us\"\nde = \"\"\n"), ["3: the German is empty"]);
        let twice = format!("{sound}{sound}");
        assert_eq!(faults(&twice).len(), 1);
        assert!(!faults("[[text]]\nen = \"us\"\nfr = \"nous\"\n").is_empty());
    }
}
