//! Which column of a table means what: by its heading, or as the person says.

use std::{fmt, str::FromStr};

use heelup_core::journal::Sport;

use crate::{say::Say, sports};

/// What a column can mean. Units are part of the meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Date,
    Km,
    Metres,
    Miles,
    Duration,
    Minutes,
    Seconds,
    Sport,
    Steps,
    Cadence,
    Ascent,
}

const COLUMNS: [(Column, &str); 11] = [
    (Column::Date, "date"),
    (Column::Km, "km"),
    (Column::Metres, "m"),
    (Column::Miles, "mi"),
    (Column::Duration, "duration"),
    (Column::Minutes, "min"),
    (Column::Seconds, "s"),
    (Column::Sport, "sport"),
    (Column::Steps, "steps"),
    (Column::Cadence, "cadence"),
    (Column::Ascent, "ascent"),
];

/// Which column of a table means what, as the person says: `date=Day,km=Distance`.
///
/// Keys: `date`, `km`, `m`, `mi` (distance), `duration` (h:mm:ss), `min`, `s` (duration), `sport`, `steps`,
/// `cadence` (steps a minute), `ascent` (metres). `sport` may also name a sport for all lines:
/// `sport=running`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping(Vec<(usize, String)>);

/// A mapping that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadMapping {
    /// A part without an equals sign.
    #[error("“{0}” has no “=”; write what it means, then the heading, like km=Distance")]
    NoHeading(String),
    /// A word that is no meaning.
    #[error(
        "“{0}” is no meaning of a column; there are date, km, m, mi, duration, min, s, sport, steps, cadence and ascent"
    )]
    UnknownKey(String),
}

impl Mapping {
    /// Returns the mapping that names one sport for all lines.
    pub(super) fn of_sport(name: &str) -> Self {
        let sport = |(column, _): &(Column, &str)| *column == Column::Sport;
        Self(COLUMNS.iter().position(sport).map(|place| (place, name.to_owned())).into_iter().collect())
    }
}

impl FromStr for Mapping {
    type Err = BadMapping;

    fn from_str(text: &str) -> Result<Self, BadMapping> {
        let mut all = Vec::new();
        for part in text.split(',').filter(|part| !part.trim().is_empty()) {
            let (key, heading) =
                part.split_once('=').ok_or_else(|| BadMapping::NoHeading(part.to_owned()))?;
            let key = key.trim().to_lowercase();
            let place = COLUMNS.iter().position(|(_, name)| *name == key);
            all.push((place.ok_or(BadMapping::UnknownKey(key))?, heading.trim().to_owned()));
        }
        Ok(Self(all))
    }
}

impl fmt::Display for Mapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (place, heading)) in self.0.iter().enumerate() {
            let name = COLUMNS.get(*place).map_or("", |(_, name)| name);
            write!(f, "{}{name}={heading}", if at == 0 { "" } else { "," })?;
        }
        Ok(())
    }
}

/// Where each meaning stands in one table.
#[derive(Clone, Debug, Default)]
pub(super) struct Columns {
    places: Vec<(Column, usize)>,
    sport: Option<Sport>,
    absent: Vec<String>,
    without_unit: Vec<String>,
}

impl Columns {
    /// Finds the columns of a heading.
    pub(super) fn of(heading: &[String], mapping: &Mapping) -> Self {
        let mut columns = Self::default();
        for (place, wanted) in &mapping.0 {
            let Some((column, _)) = COLUMNS.get(*place) else { continue };
            match heading.iter().position(|name| name.eq_ignore_ascii_case(wanted)) {
                Some(place) => columns.places.push((*column, place)),
                None if *column == Column::Sport && sports::sport(wanted).is_some() => {
                    columns.sport = sports::sport(wanted);
                }
                None => columns.absent.push(wanted.clone()),
            }
        }
        for (place, name) in heading.iter().enumerate() {
            let taken = columns.places.iter().any(|(_, taken)| *taken == place);
            match guess(&name.to_lowercase()) {
                _ if taken => {}
                Guess::Is(column) if !columns.has(column) => columns.places.push((column, place)),
                Guess::WithoutUnit => columns.without_unit.push(name.clone()),
                Guess::Is(_) | Guess::Nothing => {}
            }
        }
        columns
    }

    pub(super) fn has(&self, column: Column) -> bool {
        self.place(column).is_some()
    }

    pub(super) fn place(&self, column: Column) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == column).map(|(_, place)| *place)
    }

    /// Returns the sport that all lines are of.
    pub(super) const fn sport(&self) -> Option<Sport> {
        self.sport
    }

    /// Tells whether there is a distance or a duration.
    pub(super) fn tells_of_a_training(&self) -> bool {
        let telling =
            [Column::Km, Column::Metres, Column::Miles, Column::Duration, Column::Minutes, Column::Seconds];
        telling.into_iter().any(|column| self.has(column))
    }

    /// Says what the table lacks; none when it can be read.
    pub(super) fn missing(&self) -> Option<Say> {
        if let Some(absent) = self.absent.first() {
            return Some(Say::TableNoColumn { name: absent.clone() });
        }
        if !self.has(Column::Date) {
            return Some(Say::TableNoDateColumn);
        }
        if self.tells_of_a_training() {
            return None;
        }
        let unclear = self.unclear().next();
        Some(unclear.unwrap_or(Say::TableNoSizeColumn))
    }

    /// Says which columns name no unit.
    pub(super) fn unclear(&self) -> impl Iterator<Item = Say> {
        let unclear = |name: &String| Say::TableNoUnit { name: name.clone() };
        let measured = [Column::Km, Column::Metres, Column::Miles].into_iter().any(|column| self.has(column));
        self.without_unit.iter().filter(move |_| !measured).map(unclear)
    }
}

enum Guess {
    Is(Column),
    WithoutUnit,
    Nothing,
}

/// Guesses a column by its heading in English or German, in lower case.
fn guess(name: &str) -> Guess {
    let column = match name {
        "date" | "day" | "datum" | "tag" | "start" | "start time" | "activity date" | "startzeit" => {
            Column::Date
        }
        "km" | "kilometer" | "kilometers" | "kilometres" | "distance_km" => Column::Km,
        "m" | "meter" | "meters" | "metres" | "distance_m" => Column::Metres,
        "mi" | "miles" | "meilen" | "distance_mi" => Column::Miles,
        "duration" | "dauer" | "moving time" | "elapsed time" | "zeit" | "time" => Column::Duration,
        "min" | "minutes" | "minuten" | "duration_min" => Column::Minutes,
        "s" | "sec" | "seconds" | "sekunden" | "duration_s" => Column::Seconds,
        "sport" | "type" | "activity type" | "sportart" | "art" | "aktivitätstyp" => Column::Sport,
        "steps" | "schritte" => Column::Steps,
        "cadence" | "cadence_spm" | "schrittfrequenz" | "avg run cadence" => Column::Cadence,
        "ascent_m" | "elevation gain (m)" | "höhenmeter" | "ascent (m)" => Column::Ascent,
        "distance" | "distanz" | "strecke" => return Guess::WithoutUnit,
        _ => {
            let (what, unit) = name.split_once(['(', '[']).unwrap_or((name, ""));
            let distance = matches!(what.trim(), "distance" | "distanz" | "strecke");
            let duration = matches!(what.trim(), "duration" | "dauer" | "time" | "zeit");
            match unit.trim_end_matches([')', ']']).trim() {
                "km" if distance => Column::Km,
                "m" if distance => Column::Metres,
                "mi" | "miles" if distance => Column::Miles,
                "min" | "minutes" if duration => Column::Minutes,
                "s" | "sec" if duration => Column::Seconds,
                "h:mm:ss" | "hh:mm:ss" if duration => Column::Duration,
                _ => return Guess::Nothing,
            }
        }
    };
    Guess::Is(column)
}
