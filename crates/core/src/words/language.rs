//! Languages: every sentence has an id, and stands in `lang/` once for each language.
//!
//! English is complete by definition; what another language lacks is said in English, and a test says where.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use serde::{Deserialize, Serialize};
use unic_langid::langid;

/// A language that Heelup speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// English.
    #[default]
    English,
    /// German. No clinician has reviewed it yet.
    German,
}

/// A value that a sentence names.
pub type Said<'a> = FluentValue<'a>;

/// The sentences by language, English and German, a pair a file.
const FILES: [[&str; 2]; 7] = [
    [include_str!("../../../../lang/en/decision.ftl"), include_str!("../../../../lang/de/decision.ftl")],
    [include_str!("../../../../lang/en/day.ftl"), include_str!("../../../../lang/de/day.ftl")],
    [include_str!("../../../../lang/en/way.ftl"), include_str!("../../../../lang/de/way.ftl")],
    [include_str!("../../../../lang/en/runs.ftl"), include_str!("../../../../lang/de/runs.ftl")],
    [include_str!("../../../../lang/en/load.ftl"), include_str!("../../../../lang/de/load.ftl")],
    [include_str!("../../../../lang/en/ladder.ftl"), include_str!("../../../../lang/de/ladder.ftl")],
    [include_str!("../../../../lang/en/files.ftl"), include_str!("../../../../lang/de/files.ftl")],
];

/// The sentences of each language, read when one of them is first wanted.
static BUNDLES: [LazyLock<FluentBundle<FluentResource>>; 2] =
    [LazyLock::new(|| bundle(Language::English)), LazyLock::new(|| bundle(Language::German))];

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let [name, place] = match language {
        Language::English => [langid!("en"), langid!("en")],
        Language::German => [langid!("de"), langid!("en")],
    };
    let mut bundle = FluentBundle::new_concurrent(vec![name, place]);
    // Every value is written by us or a number: no marks around it, which screen readers may say.
    bundle.set_use_isolating(false);
    for file in FILES {
        // A sentence that cannot be read is left out here and named by a test.
        let read = match FluentResource::try_new(language.of_two(file).to_owned()) {
            Ok(read) | Err((read, _)) => read,
        };
        bundle.add_resource_overriding(read);
    }
    bundle
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// Returns the word that stands for it in pages and cookies (BCP 47).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// Returns what it calls itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
        }
    }

    /// Reads a language by its code; none for one that Heelup does not speak.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        let first = code.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(first.trim()))
    }

    /// Returns the first language of a browser's list ("de-AT,de;q=0.9,en;q=0.8") that Heelup speaks.
    #[must_use]
    pub fn preferred(list: &str) -> Option<Self> {
        let weight = |part: &str| {
            let q = part.split(';').skip(1).find_map(|p| p.trim().strip_prefix("q=")?.parse::<f32>().ok());
            q.unwrap_or(1.0)
        };
        let mut parts: Vec<&str> = list.split(',').filter(|part| weight(part) > 0.0).collect();
        parts.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
        parts.into_iter().find_map(|part| Self::of(part.split(';').next().unwrap_or_default()))
    }

    /// Returns the one of two, English and German, that is this language's.
    #[must_use]
    pub const fn of_two<T: Copy>(self, [english, german]: [T; 2]) -> T {
        match self {
            Self::English => english,
            Self::German => german,
        }
    }

    /// Returns a sentence.
    #[must_use]
    pub fn say(self, id: &str) -> String {
        self.tell(id, [])
    }

    /// Returns a sentence with its values. One that this language lacks comes in English; without that, its id.
    #[must_use]
    pub fn tell<'a, const N: usize>(self, id: &str, values: [(&'a str, Said<'a>); N]) -> String {
        let args: FluentArgs<'_> = values.into_iter().collect();
        let [english, german] = &BUNDLES;
        let found = self
            .of_two([[english, english], [german, english]])
            .into_iter()
            .find_map(|bundle| Some((bundle, bundle.get_message(id)?.value()?)));
        let Some((bundle, pattern)) = found else { return id.to_owned() };
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Returns a number with this language's decimal sign: "0.5", "0,5".
    #[must_use]
    pub fn decimal(self, number: &str) -> String {
        match self {
            Self::English => number.to_owned(),
            Self::German => number.replace('.', ","),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_answered_in_the_first_language_we_speak() {
        assert_eq!(Language::preferred("fr-FR, de-AT;q=0.8, en;q=0.5"), Some(Language::German));
        assert_eq!(Language::preferred("en-GB,de;q=0.9"), Some(Language::English));
        assert_eq!(Language::preferred("de;q=0, en"), Some(Language::English));
        assert_eq!(Language::preferred("fr, es"), None);
        assert_eq!(Language::preferred(""), None);
    }

    #[test]
    fn a_number_chooses_its_form_and_an_unknown_id_is_seen() {
        let rest = |language: Language, n: i32| language.tell("days-of-rest", [("n", n.into())]);
        assert_eq!(rest(Language::English, 1), "1 day of rest");
        assert_eq!(rest(Language::English, 3), "3 days of rest");
        assert_eq!(rest(Language::German, 1), "1 Ruhetag");
        assert_eq!(rest(Language::German, 3), "3 Ruhetage");
        assert_eq!(Language::German.say("never-written"), "never-written");
        assert_eq!(Language::German.decimal("0.5"), "0,5");
    }
}
