//! What surrounds every page: theme, date, where we are in the bar, where the assets lie.

use axum::http::{HeaderMap, header};
use heelup_core::{
    units::LocalDate,
    words::{Language, Said},
};

use crate::{assets, days};

/// The five places of the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nav {
    /// Today.
    Today,
    /// How it went.
    Progress,
    /// Runs.
    Runs,
    /// Learn.
    Learn,
    /// More.
    More,
}

/// Light, dark, or as the phone has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Theme {
    /// As the phone has it.
    #[default]
    Phone,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The cookie that remembers the theme.
pub(crate) const THEME_COOKIE: &str = "theme";

impl Theme {
    /// Returns the word for the root element; none when the phone decides.
    pub(crate) const fn word(self) -> Option<&'static str> {
        match self {
            Self::Phone => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    /// Reads a choice; anything else is the phone's.
    pub(crate) fn of(word: &str) -> Self {
        match word {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Phone,
        }
    }
}

/// Kilometres or miles: only what is shown and typed differs, kept are metres.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Units {
    /// Kilometres.
    #[default]
    Kilometres,
    /// Miles.
    Miles,
}

/// The cookie that remembers the units.
pub(crate) const UNITS_COOKIE: &str = "units";

impl Units {
    /// Reads a choice; anything else is kilometres.
    pub(crate) fn of(word: &str) -> Self {
        if word == "mi" { Self::Miles } else { Self::Kilometres }
    }

    /// Returns the unit as it stands behind a number.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Kilometres => "km",
            Self::Miles => "mi",
        }
    }

    /// Returns how many metres one is.
    pub(crate) const fn metres(self) -> f64 {
        match self {
            Self::Kilometres => 1000.0,
            Self::Miles => 1609.344,
        }
    }

    /// Returns a distance with one decimal place and its unit: "8.0 km".
    pub(crate) fn distance(self, language: Language, metres: u32) -> String {
        let far = format!("{:.1}", (f64::from(metres) / self.metres() * 10.0).round() / 10.0);
        format!("{} {}", language.decimal(&far), self.word())
    }
}

/// The cookie that remembers the language.
pub(crate) const LANGUAGE_COOKIE: &str = "language";

/// Returns the language of whoever asks: as chosen, else the first of the browser's that Heelup speaks.
pub(crate) fn language(headers: &HeaderMap) -> Language {
    let browser = || headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok().and_then(Language::preferred);
    cookie(headers, LANGUAGE_COOKIE).and_then(Language::of).or_else(browser).unwrap_or_default()
}

/// What surrounds a page.
#[derive(Clone, Debug)]
pub(crate) struct Chrome {
    /// Light or dark.
    pub(crate) theme: Theme,
    /// The language of the page.
    pub(crate) language: Language,
    /// Where we are.
    pub(crate) at: Nav,
    /// The day, in words: "Tuesday 3 March".
    pub(crate) date: String,
    /// The address of the assets.
    pub(crate) assets: &'static str,
}

impl Chrome {
    /// Puts together what surrounds a page.
    pub(crate) fn new(theme: Theme, language: Language, at: Nav, today: LocalDate) -> Self {
        Self { theme, language, at, date: days::long(language, today), assets: assets::base() }
    }

    /// Returns a sentence in the language of the page.
    pub(crate) fn say(&self, id: &str) -> String {
        self.language.say(id)
    }

    /// Returns what has to stand beside texts that no clinician has reviewed yet; English is the text of the rules.
    pub(crate) fn remark(&self) -> Option<String> {
        match self.language {
            Language::English => None,
            Language::German => Some(self.say("german-not-reviewed")),
        }
    }

    /// Returns the language that the page is not in, for changing to it.
    pub(crate) const fn other(&self) -> Language {
        self.language.of_two([Language::German, Language::English])
    }

    /// Returns a sentence that names one value.
    pub(crate) fn with<'a>(&self, id: &str, name: &'a str, value: impl Into<Said<'a>>) -> String {
        self.language.tell(id, [(name, value.into())])
    }

    /// Returns a sentence that names two values.
    pub(crate) fn two<'a>(
        &self,
        id: &str,
        first: &'a str,
        value: impl Into<Said<'a>>,
        second: &'a str,
        other: impl Into<Said<'a>>,
    ) -> String {
        self.language.tell(id, [(first, value.into()), (second, other.into())])
    }
}

/// Returns the value of a cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_metres_are_said_in_either_unit() {
        assert_eq!(Units::Kilometres.distance(Language::English, 8046), "8.0 km");
        assert_eq!(Units::Miles.distance(Language::English, 8047), "5.0 mi");
        assert_eq!(Units::Kilometres.distance(Language::German, 8046), "8,0 km");
        assert_eq!(Units::of("furlong"), Units::Kilometres);
    }
}
