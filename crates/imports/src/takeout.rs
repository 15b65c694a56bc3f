//! Google Takeout of Google Fit: sessions (`All sessions/*.json`), steps by day (`Daily activity metrics`)
//! and TCX files (`Activities`), which are read like any other.
//!
//! No real export was at hand: the shapes are as the programs of others that read them describe them, and
//! our samples are generated. Health Connect writes a database instead (`health_connect`).

use heelup_core::units::LocalDate;
use serde::Deserialize;

use crate::{
    Imported,
    facts::{Facts, short},
    plausible,
    say::{Place, Say},
    sports,
    words::moment,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Session {
    fitness_activity: String,
    start_time: String,
    end_time: String,
    duration: Option<String>,
    #[serde(default)]
    aggregate: Vec<Sum>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sum {
    metric_name: Option<String>,
    float_value: Option<f64>,
    int_value: Option<f64>,
}

/// Says whether the first bytes of a file are those of a session.
pub(crate) fn is_session(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(head);
    head.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with('{')
        && head.contains("\"fitnessActivity\"")
}

/// Reads a session. Sleep and driving are sessions too: they give nothing, which is no problem.
pub(crate) fn session(bytes: &[u8], imported: &mut Imported) {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let session: Session = match serde_json::from_slice(bytes) {
        Ok(session) => session,
        Err(why) => {
            return imported.refuse(Say::GoogleDamaged { cause: why.to_string() });
        }
    };
    let Some(sport) = sports::sport(&session.fitness_activity) else {
        let what: String = session.fitness_activity.chars().take(40).collect();
        return imported.note(Place::Whole, Say::GoogleNoTraining { what });
    };
    let (Some((at, offset)), Some((end, _))) = (moment(&session.start_time), moment(&session.end_time))
    else {
        return imported.refuse(Say::GoogleNoTimes);
    };
    let seconds = |text: &str| text.strip_suffix('s').and_then(|number| number.parse::<f64>().ok());
    let sum = |name: &str| {
        let found = session.aggregate.iter().find(|sum| sum.metric_name.as_deref() == Some(name));
        found.and_then(|sum| sum.float_value.or(sum.int_value)).filter(|value| *value > 0.0)
    };
    let facts = Facts {
        at: Some(at),
        offset,
        duration_s: Some(end.duration_since(at).as_secs_f64()).filter(|s| *s >= 0.0),
        moving_s: session.duration.as_deref().and_then(seconds),
        distance_m: sum("com.google.distance.delta"),
        steps: sum("com.google.step_count.delta"),
        ..Facts::of(sport)
    };
    let identity = format!("google-fit-session\n{}\n{at}\n{end}", session.fitness_activity);
    imported.activities.push(facts.activity(&imported.file, &identity, None));
}

/// Returns the columns of the day and of the steps, when the first line is that of such a table: steps by
/// day, or by quarters of an hour of the day in the file's name.
fn columns(header: &csv::ByteRecord) -> Option<(Option<usize>, usize)> {
    let names: Vec<String> =
        header.iter().map(|name| String::from_utf8_lossy(name).trim().to_lowercase()).collect();
    let steps = names.iter().position(|name| {
        matches!(name.as_str(), "step count" | "steps" | "schrittzahl" | "anzahl der schritte")
    })?;
    let date = names.iter().position(|name| matches!(name.as_str(), "date" | "datum"));
    let quarters = names.iter().any(|name| matches!(name.as_str(), "start time" | "startzeit"));
    (date.is_some() || quarters).then_some((date, steps))
}

/// Says whether the first bytes of a file are those of such a table.
pub(crate) fn is_days(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let mut table = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(line);
    table.byte_records().next().and_then(Result::ok).is_some_and(|header| columns(&header).is_some())
}

/// Reads a table of steps.
pub(crate) fn days(bytes: &[u8], imported: &mut Imported) {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut table = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut records = table.byte_records();
    let Some((date, steps)) = records.next().and_then(Result::ok).and_then(|header| columns(&header)) else {
        return imported.refuse(Say::GoogleNoStepsColumn);
    };
    let named: Option<LocalDate> = short(&imported.file).get(..10).and_then(|name| name.parse().ok());
    let (mut sums, mut odd) = (std::collections::BTreeMap::<LocalDate, f64>::new(), 0_u32);
    for record in records {
        let Ok(record) = record else {
            imported.lose(Place::Table, Say::TableDamaged);
            break;
        };
        let text = |place: usize| record.get(place).map(|v| String::from_utf8_lossy(v).trim().to_owned());
        let Some(count) = text(steps).filter(|text| !text.is_empty()) else { continue };
        let day = match date {
            Some(place) => text(place).and_then(|text| text.parse().ok()),
            None => named,
        };
        match (day, count.parse::<f64>().ok().and_then(|n| plausible::STEPS.within(n))) {
            (Some(day), Some(count)) => *sums.entry(day).or_default() += count,
            _ => odd += 1,
        }
    }
    let whole = |(day, sum): (LocalDate, f64)| {
        Some((day, plausible::STEPS.within(sum).and_then(crate::activity::whole)?))
    };
    imported.steps_by_day = sums.into_iter().filter_map(whole).collect();
    if odd > 0 {
        imported.lose(Place::Steps, Say::GoogleOddRows { n: odd.into() });
    }
    if imported.steps_by_day.is_empty() {
        imported.refuse(Say::GoogleNoDays);
    }
}
