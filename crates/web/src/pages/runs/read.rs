//! A device file, read and shown before anything of it is kept.

use askama::Template;
use axum::{
    extract::{Multipart, multipart::MultipartError},
    http::StatusCode,
};
use heelup_core::{
    journal::{Entry, EntryId, Fact, Run},
    record::effective,
    units::LocalDate,
    words::Language,
};
use heelup_imports::{Activity, Imported, Status};
use jiff::tz::TimeZone;

use super::{
    super::{Page, load::thousands, page},
    hand::NewRunPage,
    sports,
};
use crate::{
    chrome::{Chrome, Nav, Units},
    days,
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::fresh,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "run_read.html")]
struct ReadPage {
    chrome: Chrome,
    file: String,
    partial: bool,
    problems: Vec<(String, String)>,
    found: Vec<Found>,
    steps: Vec<DaySteps>,
    today: LocalDate,
}

/// One training of the file.
struct Found {
    index: usize,
    title: String,
    facts: Vec<(FactName, String)>,
    entry: EntryId,
    /// The fact as it will be kept, as JSON.
    json: String,
    /// The day, empty when the file does not say.
    date: String,
    /// The very same training is in the journal already.
    known: bool,
    /// One that looks like it is.
    alike: bool,
    add: bool,
    on_foot: bool,
    effort_name: String,
    pain_name: String,
}

/// Which fact of a training stands in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FactName {
    Day,
    Distance,
    Time,
    Moving,
    Steps,
    Cadence,
    Climb,
}

/// Steps of a whole day.
struct DaySteps {
    day: String,
    count: String,
    value: String,
}

/// Reads an uploaded file and shows what is in it.
pub(crate) async fn read(visit: Visit, mut form: Multipart) -> Page {
    let mut file = None;
    while let Some(field) = form.next_field().await.map_err(refused)? {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(refused)?;
            file = Some((name, bytes));
        }
    }
    let Some((name, bytes)) = file.filter(|(name, bytes)| !name.is_empty() || !bytes.is_empty()) else {
        let mut wrongs = Wrongs::default();
        wrongs.say("file", Why::NoFile);
        return Err(PageError::fix(&NewRunPage::new(&visit, Sent::default(), wrongs)));
    };
    // Decoding takes its time on a large file: not on the threads that answer everybody.
    let imported = tokio::task::spawn_blocking(move || heelup_imports::read(&name, &bytes))
        .await
        .map_err(|why| PageError::Ours(format!("reading a training file: {why}")))?;
    let problems = imported.problems.iter().map(|p| (p.place.clone(), p.what.clone())).collect();
    if imported.status == Status::Refused {
        let new = NewRunPage { problems, ..NewRunPage::new(&visit, Sent::default(), Wrongs::default()) };
        return Err(PageError::fix(&new));
    }
    let zone = zone(&visit.now.moment);
    let entries = visit.who.as_ref().map(|who| who.entries.clone()).unwrap_or_default();
    page(&ReadPage {
        chrome: visit.chrome(Nav::Runs),
        partial: imported.status == Status::Partial,
        problems,
        found: found(&visit, &imported, &entries, &zone)?,
        steps: imported
            .steps_by_day
            .iter()
            .map(|(date, steps)| DaySteps {
                day: days::long(visit.language, *date),
                count: thousands(visit.language, *steps),
                value: format!("{date}={steps}"),
            })
            .collect(),
        file: imported.file,
        today: visit.today(),
    })
}

fn refused(why: MultipartError) -> PageError {
    if why.status() == StatusCode::PAYLOAD_TOO_LARGE { PageError::TooLarge } else { PageError::Unreadable }
}

fn found(
    visit: &Visit,
    imported: &Imported,
    entries: &[Entry],
    zone: &TimeZone,
) -> Result<Vec<Found>, PageError> {
    let there = effective(entries);
    let runs: Vec<&Run> = there
        .iter()
        .filter_map(|said| if let Fact::RunImported(run) = said.fact { Some(run) } else { None })
        .collect();
    imported
        .activities
        .iter()
        .enumerate()
        .map(|(index, activity)| one((visit.language, visit.units), index, activity, &runs, zone))
        .collect()
}

fn one(
    (language, units): (Language, Units),
    index: usize,
    activity: &Activity,
    runs: &[&Run],
    zone: &TimeZone,
) -> Result<Found, PageError> {
    let run = activity.to_run();
    let date = activity.local_date(zone);
    let known = runs.iter().any(|other| match (&run.file, &other.file) {
        (Some(a), Some(b)) => a.sha256 == b.sha256 && a.index == b.index,
        _ => false,
    });
    let alike = !known && runs.iter().any(|other| run.looks_like(other));
    let json = serde_json::to_string(&run).map_err(|why| PageError::Ours(format!("a run as JSON: {why}")))?;
    Ok(Found {
        index,
        title: sports::name(language, activity.sport),
        facts: facts(language, &run, date, units),
        entry: fresh(),
        json,
        date: date.map(|d| d.to_string()).unwrap_or_default(),
        known,
        alike,
        add: !known && !alike,
        on_foot: sports::on_foot(activity.sport),
        effort_name: format!("effort-{index}"),
        pain_name: format!("pain-{index}"),
    })
}

fn facts(language: Language, run: &Run, date: Option<LocalDate>, units: Units) -> Vec<(FactName, String)> {
    let time = |s: u32| {
        if s >= 3600 {
            format!("{}:{:02}:{:02}", s / 3600, s / 60 % 60, s % 60)
        } else {
            format!("{}:{:02}", s / 60, s % 60)
        }
    };
    [
        (FactName::Day, date.map(|date| days::long(language, date))),
        (FactName::Distance, run.distance_m.map(|m| units.distance(language, m))),
        (FactName::Time, run.duration_s.map(time)),
        (FactName::Moving, run.moving_s.filter(|m| Some(*m) != run.duration_s).map(time)),
        (FactName::Steps, run.steps.map(|steps| thousands(language, steps))),
        (FactName::Cadence, run.cadence_spm.map(|c| c.to_string())),
        (FactName::Climb, run.ascent_m.map(|m| format!("{m} m"))),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect()
}

/// Returns the offset that the person's clock has now, for files that do not tell local time.
fn zone(moment: &str) -> TimeZone {
    jiff::fmt::strtime::parse("%Y-%m-%dT%H:%M:%S%:z", moment)
        .ok()
        .and_then(|parts| parts.offset())
        .map_or(TimeZone::UTC, TimeZone::fixed)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn a_file_without_local_time_is_read_in_the_readers_own() {
        let offset = |moment: &str| zone(moment).to_offset(Timestamp::UNIX_EPOCH).seconds();
        assert_eq!(offset("2026-03-02T10:00:00+01:00"), 3600);
        assert_eq!(offset("2026-03-02T10:00:00-05:30"), -19_800);
        assert_eq!(offset("not a moment"), 0);
    }
}
