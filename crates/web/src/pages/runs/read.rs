//! A device file, read and shown before anything of it is kept.

use askama::Template;
use axum::extract::{Multipart, State};
use heelup_core::{
    journal::{EntryId, Run},
    record::Known,
    units::LocalDate,
    words::Language,
};
use heelup_imports::{Imported, Status};
use jiff::tz::TimeZone;

use super::{
    super::{Page, load::thousands, page},
    hand::NewRunPage,
    list::clock,
    many, sports,
    upload::{Uploaded, receive},
};
use crate::{
    chrome::{Chrome, Nav, Units},
    days,
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::fresh,
    state::AppState,
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

/// Reads what was uploaded: one training is shown before anything of it is kept, many are kept straight away.
pub(crate) async fn read(State(state): State<AppState>, visit: Visit, form: Multipart) -> Page {
    let Uploaded { mut files, single } = receive(form).await?;
    let zone = zone(&visit.now.moment);
    if !single && !files.is_empty() {
        return many::keep(&state, &visit, files, &zone).await;
    }
    let Some(imported) = files.pop() else {
        let mut wrongs = Wrongs::default();
        wrongs.say("file", Why::NoFile);
        return Err(PageError::fix(&NewRunPage::new(&visit, Sent::default(), wrongs)));
    };
    let problems =
        imported.problems.iter().map(|p| (p.place_in(visit.language), p.what_in(visit.language))).collect();
    if imported.status == Status::Refused {
        let new = NewRunPage { problems, ..NewRunPage::new(&visit, Sent::default(), Wrongs::default()) };
        return Err(PageError::fix(&new));
    }
    let known = visit.who.as_ref().map(|who| Known::of(&who.entries)).unwrap_or_default();
    let all = (0..imported.activities.len())
        .filter_map(|index| one((visit.language, visit.units), index, &imported, &known, &zone).transpose());
    page(&ReadPage {
        chrome: visit.chrome(Nav::Runs),
        partial: imported.status == Status::Partial,
        problems,
        found: all.collect::<Result<_, _>>()?,
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

fn one(
    (language, units): (Language, Units),
    index: usize,
    imported: &Imported,
    known: &Known,
    zone: &TimeZone,
) -> Result<Option<Found>, PageError> {
    let (Some(activity), Some(run)) = (imported.activities.get(index), imported.run(index)) else {
        return Ok(None);
    };
    let date = activity.local_date(zone);
    let same_file = known.same_file(&run);
    let alike = !same_file && known.alike(&run).is_some();
    let json = serde_json::to_string(&run).map_err(|why| PageError::Ours(format!("a run as JSON: {why}")))?;
    Ok(Some(Found {
        index,
        title: sports::name(language, activity.sport),
        facts: facts(language, &run, date, units),
        entry: fresh(),
        json,
        date: date.map(|d| d.to_string()).unwrap_or_default(),
        known: same_file,
        alike,
        add: !same_file && !alike,
        on_foot: sports::on_foot(activity.sport),
        effort_name: format!("effort-{index}"),
        pain_name: format!("pain-{index}"),
    }))
}

fn facts(language: Language, run: &Run, date: Option<LocalDate>, units: Units) -> Vec<(FactName, String)> {
    [
        (FactName::Day, date.map(|date| days::long(language, date))),
        (FactName::Distance, run.distance_m.map(|m| units.distance(language, m))),
        (FactName::Time, run.duration_s.map(clock)),
        (FactName::Moving, run.moving_s.filter(|m| Some(*m) != run.duration_s).map(clock)),
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
