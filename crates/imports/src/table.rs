//! Tables of trainings: text with a line for each, separated by commas, semicolons or tabs.
//!
//! Columns are known by their headings where those say what they mean *and* in which unit; the person can
//! name the others ([`Mapping`]). A distance without a unit is not guessed.

mod cell;
mod mapping;

use csv::{ByteRecord, ReaderBuilder};
pub use mapping::{BadMapping, Mapping};

use crate::{
    Imported,
    draft::Draft,
    say::{Place, Say},
    sports, words, xml,
};
use mapping::{Column, Columns};

/// More lines than anybody has trainings.
const MOST_LINES: usize = 100_000;

/// Tells whether the bytes look like a table that can be read: a heading with a date and a time or distance.
pub(crate) fn looks_like(bytes: &[u8]) -> bool {
    let head = xml::text(bytes.get(..4096).unwrap_or(bytes));
    let Some(first) = head.lines().next().filter(|line| !line.contains(['\0', '<', '{'])) else {
        return false;
    };
    let columns = Columns::of(&heading(first, separator(first)), &Mapping::default());
    columns.has(Column::Date) && columns.tells_of_a_training()
}

/// Tells whether a table that looks like one of trainings says which sport they are: in a column, or by its name.
/// In an archive there is nobody to ask, and days with distances may be those of a car.
pub(crate) fn says_its_sport(name: &str, bytes: &[u8]) -> Option<Mapping> {
    let head = xml::text(bytes.get(..4096).unwrap_or(bytes));
    let first = head.lines().next()?;
    let columns = Columns::of(&heading(first, separator(first)), &Mapping::default());
    if columns.has(Column::Sport) {
        return Some(Mapping::default());
    }
    let name = name.rsplit_once('.').map_or(name, |(name, _)| name);
    sports::is_known(name).then(|| Mapping::of_sport(name))
}

/// Tells whether the bytes can be a table at all.
pub(crate) fn is_text(bytes: &[u8]) -> bool {
    let head = xml::text(bytes.get(..4096).unwrap_or(bytes));
    !head.contains('\0') && !head.trim_start().starts_with('<')
}

/// Reads a table into `imported`.
pub(crate) fn read(bytes: &[u8], mapping: &Mapping, imported: &mut Imported) {
    let text = xml::text(bytes);
    let first = text.lines().next().unwrap_or_default();
    let separator = separator(first);
    let columns = Columns::of(&heading(first, separator), mapping);
    if let Some(missing) = columns.missing() {
        return imported.refuse(missing);
    }
    for what in columns.unclear() {
        imported.note(Place::Line { n: 1 }, what);
    }
    let comma_decimals = separator != b',';
    let mut reader = ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
    let mut row = ByteRecord::new();
    let mut lines = 0;
    loop {
        match reader.read_byte_record(&mut row) {
            Ok(false) => break,
            Ok(true) => {}
            Err(_) => {
                imported.lose(Place::Line { n: reader.position().line() }, Say::TableNotALine);
                break;
            }
        }
        lines += 1;
        let line = row.position().map_or(0, csv::Position::line);
        if lines > MOST_LINES {
            imported.lose(Place::Line { n: line }, Say::TableTooMany);
            break;
        }
        if row.iter().all(|cell| cell.trim_ascii().is_empty()) {
            continue;
        }
        match training(&row, &columns, comma_decimals) {
            Ok(draft) => draft.finish(imported),
            Err(why) => imported.lose(Place::Line { n: line }, why),
        }
    }
    if imported.activities.is_empty() {
        imported.refuse(Say::TableNothing);
    }
}

/// Returns the separator that the heading has most of.
fn separator(first: &str) -> u8 {
    let count = |separator: u8| first.bytes().filter(|&byte| byte == separator).count();
    [b',', b';', b'\t'].into_iter().max_by_key(|&separator| count(separator)).unwrap_or(b',')
}

fn heading(first: &str, separator: u8) -> Vec<String> {
    let mut reader =
        ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(first.as_bytes());
    let mut row = ByteRecord::new();
    // Reading from memory fails only on what is no table; then there is no heading.
    let _ = reader.read_byte_record(&mut row);
    row.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect()
}

/// Returns the training of a line, or why it is none.
fn training(row: &ByteRecord, columns: &Columns, comma_decimals: bool) -> Result<Draft, Say> {
    let text = |column| {
        let cell = columns.place(column).and_then(|place| row.get(place))?;
        let text = std::str::from_utf8(cell).ok()?.trim();
        (!text.is_empty()).then_some(text)
    };
    let number = |column| match text(column) {
        None => Ok(None),
        Some(text) => {
            let odd = || Say::TableNotANumber { text: text.to_owned() };
            cell::number(text, comma_decimals).map(Some).ok_or_else(odd)
        }
    };
    let duration = |column| match text(column) {
        None => Ok(None),
        Some(text) => {
            let odd = || Say::TableNotADuration { text: text.to_owned() };
            cell::duration(text).map(Some).ok_or_else(odd)
        }
    };
    let date = text(Column::Date).ok_or(Say::TableNoDate)?;
    let (day, time) = cell::date(date).ok_or_else(|| Say::TableUnclearDate { text: date.to_owned() })?;
    let metres = [(Column::Km, 1000.0), (Column::Metres, 1.0), (Column::Miles, 1609.344)];
    let mut distance_m = None;
    for (column, factor) in metres {
        distance_m = distance_m.or(number(column)?.map(|number| number * factor));
    }
    let minutes = number(Column::Minutes)?.map(|minutes| minutes * 60.0);
    let duration_s = duration(Column::Duration)?.or(minutes).or(number(Column::Seconds)?);
    if duration_s.is_none() && distance_m.is_none() {
        return Err(Say::TableNoSize);
    }
    let sport = text(Column::Sport).and_then(sports::sport).or_else(|| columns.sport());
    let count = |column| Ok::<_, Say>(number(column)?.and_then(crate::activity::whole));
    Ok(Draft {
        sport,
        start: time.filter(|time| time.offset.is_some() || date.ends_with('Z')).and_then(words::Time::start),
        local_day: Some(day),
        duration_s,
        distance_m,
        cycles: count(Column::Steps)?,
        cadence: count(Column::Cadence)?,
        ascent_m: count(Column::Ascent)?,
        records: 1,
        ..Draft::default()
    })
}
