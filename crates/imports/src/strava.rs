//! Strava's bulk export: the table `activities.csv` beside a folder of files.
//!
//! The table has 87 columns. Five names stand twice: the first *Distance* is in kilometres, the second in
//! metres; the first *Elapsed Time*, like the second, in seconds. The second is taken where there are two.
//! Some names still have the html of Strava's own page around them. *Activity Date* is in UTC and tells no
//! time zone; *Average Cadence* of a run counts one foot; *Total Steps* is not read, as nothing says whose
//! steps they are. Held against one real table (of rides) in English.
//!
//! Strava writes the table in the language of the account. German is read, too: its names of columns, its dates
//! (`09.12.2022, 15:24:49`, in UTC) and its decimal commas are as people have shown them in public reports of
//! faults in other programs; no real German table was at hand. In a third language only the files are read, and
//! that is said.

use std::collections::BTreeMap;

use heelup_core::{journal::Sport, units::Effort};
use jiff::Timestamp;

use crate::{
    Activity, Imported,
    archive::alike::Alike,
    facts::Facts,
    imported::Beside,
    say::{Place, Say},
    sports,
};

/// Rows of one table: more than thirty a day for ten years.
const MOST_ROWS: usize = 120_000;

/// One row: a training as Strava tells it.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Strava's number.
    pub id: String,
    /// What the person called it.
    pub name: Option<String>,
    /// The file it came from, relative to the table.
    pub file: Option<String>,
    /// How hard it was.
    pub effort: Option<Effort>,
    /// Its sums.
    pub facts: Facts,
}

impl Row {
    /// Returns the row as a training of its own.
    pub(crate) fn activity(&self, table: &str) -> Activity {
        self.facts.clone().activity(table, &format!("strava-activity\n{}", self.id), None)
    }

    /// Returns what it says beside its file.
    pub(crate) fn beside(&self) -> Beside {
        Beside { name: self.name.clone(), effort: self.effort, detail: None }
    }
}

/// Says whether the first bytes of a file are those of such a table.
pub(crate) fn is_table(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line).replace('"', "");
    line.starts_with("Activity ID,Activity Date,") || line.starts_with("Aktivitäts-ID,Aktivitätsdatum,")
}

/// Reads the table. Problems go to `imported`; one in a language that is not read gives no rows.
pub(crate) fn rows(bytes: &[u8], imported: &mut Imported) -> Vec<Row> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut table = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut records = table.byte_records();
    let Some(Ok(header)) = records.next() else { return Vec::new() };
    let columns = Columns::of(&header);
    if !columns.has("Activity ID") || !columns.has("Activity Date") {
        imported.lose(Place::Line { n: 1 }, Say::StravaLanguage);
        return Vec::new();
    }
    let mut rows = Vec::new();
    for record in records {
        let Ok(record) = record else {
            imported.lose(Place::Table, Say::TableDamaged);
            break;
        };
        let line = record.position().map_or(0, csv::Position::line);
        if rows.len() >= MOST_ROWS {
            imported.lose(Place::Line { n: line }, Say::StravaTooMany);
            break;
        }
        match row(&columns, &record) {
            Ok(row) => rows.extend(row),
            Err(why) => imported.lose(Place::Line { n: line }, why),
        }
    }
    rows
}

/// Reads one row; none for what is no training.
fn row(columns: &Columns, record: &csv::ByteRecord) -> Result<Option<Row>, Say> {
    let text = |name: &str| columns.last(record, name);
    let number = |name: &str| text(name).and_then(|text| text.replace(',', ".").parse::<f64>().ok());
    let Some(id) = text("Activity ID") else {
        return Err(Say::StravaNoNumber);
    };
    let kind = text("Activity Type").unwrap_or_else(|| "Other".to_owned());
    if !sports::is_training(&kind) {
        return Ok(None);
    }
    let sport = sports::sport(&kind).unwrap_or(Sport::Other);
    let Some(at) = text("Activity Date").as_deref().and_then(date) else {
        return Err(Say::StravaNoDate);
    };
    let distance = match columns.places("Distance") {
        [_] => number("Distance").map(|kilometres| kilometres * 1000.0),
        _ => number("Distance"),
    };
    let cadence = number("Average Cadence").filter(|_| sport == Sport::Running);
    let facts = Facts {
        at: Some(at),
        duration_s: number("Elapsed Time"),
        moving_s: number("Moving Time"),
        distance_m: distance,
        cadence_spm: cadence.filter(|c| *c > 0.0).map(|c| if c < 120.0 { c * 2.0 } else { c }),
        ascent_m: number("Elevation Gain"),
        ..Facts::of(sport)
    };
    let effort = number("Perceived Exertion").and_then(crate::activity::whole);
    Ok(Some(Row {
        id,
        name: text("Activity Name").map(|name| name.chars().take(200).collect()),
        file: text("Filename"),
        effort: effort.and_then(|effort| Effort::new(effort.into()).ok()),
        facts,
    }))
}

/// Reads `Jun 9, 2023, 1:02:03 PM` or `09.06.2023, 13:02:03`, in UTC. Newer exports put a narrow space before AM
/// and PM.
fn date(text: &str) -> Option<Timestamp> {
    let plain: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let parsed = ["%b %d, %Y, %I:%M:%S %p", "%d.%m.%Y, %H:%M:%S"]
        .into_iter()
        .find_map(|form| jiff::fmt::strtime::parse(form, plain.trim()).ok())?;
    jiff::tz::Offset::UTC.to_timestamp(parsed.to_datetime().ok()?).ok()
}

/// The table as a file of its own: every row without one becomes a training.
pub(crate) fn read(bytes: &[u8], imported: &mut Imported) {
    let rows = rows(bytes, imported);
    keep(rows, &mut Alike::default(), imported);
    if imported.activities.is_empty() {
        imported.refuse(Say::StravaNothing);
    }
}

/// Keeps rows as trainings; one that was met before is said and left out.
pub(crate) fn keep(rows: Vec<Row>, alike: &mut Alike, imported: &mut Imported) {
    let table = crate::facts::short(&imported.file).to_owned();
    for row in rows {
        let activity = row.activity(&table);
        if let Some(other) = alike.seen_before(&activity, &row.id) {
            // Another row of the table, or a file of the archive.
            let same =
                if other.contains('/') { Say::ZipSame { other } } else { Say::StravaSame { id: other } };
            imported.note(Place::Row { id: row.id }, same);
            continue;
        }
        let beside = row.beside();
        if !beside.is_empty() {
            imported.beside.insert(imported.activities.len(), beside);
        }
        imported.activities.push(activity);
    }
}

/// The names of the columns that are read, in German and in English.
const GERMAN: [(&str, &str); 12] = [
    ("Aktivitäts-ID", "Activity ID"),
    ("Aktivitätsdatum", "Activity Date"),
    ("Name der Aktivität", "Activity Name"),
    ("Aktivitätsart", "Activity Type"),
    ("Verstrichene Zeit", "Elapsed Time"),
    ("Bewegungszeit", "Moving Time"),
    ("Distanz", "Distance"),
    ("Dateiname", "Filename"),
    ("Höhenzunahme", "Elevation Gain"),
    ("Durchschnittliche Trittfrequenz", "Average Cadence"),
    ("Durchschnittliche Tritt-/Schrittfrequenz", "Average Cadence"),
    ("Gefühlte Anstrengung", "Perceived Exertion"),
];

/// Where each name of a column stands, by its English name.
struct Columns(BTreeMap<String, Vec<usize>>);

impl Columns {
    fn of(header: &csv::ByteRecord) -> Self {
        let mut columns: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, name) in header.iter().enumerate() {
            let name = without_html(&String::from_utf8_lossy(name));
            let english = GERMAN.iter().find(|(german, _)| *german == name).map(|(_, english)| *english);
            columns.entry(english.map_or(name, ToOwned::to_owned)).or_default().push(place);
        }
        Self(columns)
    }

    fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    fn places(&self, name: &str) -> &[usize] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Returns the value of the last column of that name; none when it is empty.
    fn last(&self, record: &csv::ByteRecord, name: &str) -> Option<String> {
        let value = record.get(*self.places(name).last()?)?;
        let value = String::from_utf8_lossy(value).trim().to_owned();
        (!value.is_empty()).then_some(value)
    }
}

/// Drops everything between `<` and `>`.
fn without_html(name: &str) -> String {
    let mut inside = false;
    let plain = name.chars().filter(|c| {
        let shown = !inside && *c != '<';
        inside = (inside || *c == '<') && *c != '>';
        shown
    });
    plain.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_around_a_name_is_dropped() {
        assert_eq!(without_html("<span class=\"a\" title=\"b > c\">Type</span>"), "c\">Type");
        assert_eq!(without_html("<span class=\"a\">Start Time</span>"), "Start Time");
        assert_eq!(without_html("Distance"), "Distance");
    }

    #[test]
    fn dates_are_in_utc_with_any_space_before_pm() {
        for text in ["Jun 9, 2023, 1:02:03 PM", "Jun 9, 2023, 1:02:03\u{202f}PM"] {
            assert_eq!(date(text).unwrap().to_string(), "2023-06-09T13:02:03Z");
        }
        assert_eq!(date("09.12.2022, 15:24:49").unwrap().to_string(), "2022-12-09T15:24:49Z");
        assert_eq!(date("9 juin 2023 à 13:02"), None);
    }
}
