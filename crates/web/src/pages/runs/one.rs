//! One training: what the device recorded, how it felt, and the morning after.

use askama::Template;
use axum::extract::{Path, State};
use heelup_core::{
    journal::{Correction, Dynamics, EntryId, Fact, Run, TrainingDetail},
    runs::{Level, NextMorning, Outing, outings},
    today::Course,
    units::{LocalDate, Pain},
    words::Language,
};

use super::{
    super::{Page, load::thousands, on_to, page},
    grounds, list,
    picture::{PaceChart, Sketch, pace, paces, sketch},
    says::{Line, lines},
    sports,
};
use crate::{
    chrome::{Chrome, Nav, Units},
    days,
    error::PageError,
    forms::{Sent, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "run.html")]
struct RunPage {
    chrome: Chrome,
    id: EntryId,
    entry: EntryId,
    title: String,
    amount: String,
    day: String,
    /// Name and value.
    facts: Vec<(String, String)>,
    on_foot: bool,
    /// Effort and pain were told.
    felt: bool,
    effort: String,
    pain: String,
    felt_load: Option<u32>,
    /// The next morning; none when nobody told it or it is still to come.
    next_morning: Option<NextMorning>,
    remarks: Vec<Line>,
    unit: &'static str,
    chart: Option<PaceChart>,
    sketch: Option<Sketch>,
    /// Speed and cadence.
    cadence: Vec<(String, u16)>,
    dynamics: Vec<(String, String)>,
    turns: Option<String>,
    shoes: Vec<(String, String, bool)>,
    grounds: Vec<(&'static str, String, bool)>,
    hills: bool,
    fast: bool,
    wrongs: Wrongs,
}

/// Shows one training.
pub(crate) async fn one(State(state): State<AppState>, visit: Visit, Path(id): Path<String>) -> Page {
    page(&view(&state, &visit, &id, None, Wrongs::default())?)
}

/// Keeps what the person said about it.
pub(crate) async fn tell(
    State(state): State<AppState>,
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Page {
    let (of, _, stands) = standing(&visit, &id)?;
    let here = format!("/runs/{of}");
    let mut wrongs = Wrongs::default();
    let told = Run {
        effort: sent.score("effort", &mut wrongs),
        pain: sent.score("pain", &mut wrongs),
        hills: sent.has("hills"),
        fast: sent.has("fast"),
        shoe: sent.text("shoe").map(str::to_owned),
        ground: sent.all("ground").filter_map(grounds::of).collect(),
        ..stands.clone()
    };
    if !wrongs.none() {
        return Err(PageError::fix(&view(&state, &visit, &id, Some(&sent), wrongs)?));
    }
    if told != stands {
        let fact = Fact::EntryCorrected(Correction { of, fact: Box::new(Fact::RunImported(told)) });
        let saying = Saying::about(carried(&sent), visit.today(), fact);
        state.keep(visit.person()?.person, &visit.now, vec![saying]).await?;
    }
    on_to(&here)
}

/// Returns a training that stands, with its day.
fn standing(visit: &Visit, id: &str) -> Result<(EntryId, LocalDate, Run), PageError> {
    let (id, date, fact) = visit.said(id)?;
    let Fact::RunImported(run) = fact else { return Err(PageError::NotFound) };
    Ok((id, date, run.clone()))
}

fn view(
    state: &AppState,
    visit: &Visit,
    id: &str,
    sent: Option<&Sent>,
    wrongs: Wrongs,
) -> Result<RunPage, PageError> {
    let (id, date, run) = standing(visit, id)?;
    let (language, units) = (visit.language, visit.units);
    let record = &visit.person()?.record;
    let care = visit.care(state);
    let course = Course::walk(record, care, visit.today());
    let outing: Option<Outing<'_>> =
        outings(record, care, &course, date, date).into_iter().find(|outing| outing.run.entry == id);
    let empty = TrainingDetail::default();
    let detail = run.detail.as_deref().unwrap_or(&empty);
    let echo = |field: &str, kept: Option<u8>| match sent {
        Some(sent) => sent.echo(field).to_owned(),
        None => kept.map(|n| n.to_string()).unwrap_or_default(),
    };
    let worn = |id: &str| run.shoe.as_deref() == Some(id);
    Ok(RunPage {
        chrome: visit.chrome(Nav::Runs),
        id,
        entry: fresh(),
        title: sports::name(language, run.sport),
        amount: list::amount(language, &run, units),
        day: days::long(language, date),
        facts: facts(language, units, &run, detail),
        on_foot: sports::on_foot(run.sport),
        felt: run.effort.is_some() && run.pain.is_some(),
        effort: echo("effort", run.effort.map(heelup_core::units::Effort::get)),
        pain: echo("pain", run.pain.map(Pain::get)),
        felt_load: run.felt_load(),
        next_morning: outing.as_ref().and_then(|outing| outing.next_morning),
        remarks: outing.map(|outing| lines(care, &outing.remarks)).unwrap_or_default(),
        unit: units.word(),
        chart: paces(language, units, detail),
        sketch: sketch(language, units, detail),
        cadence: cadence(language, units, detail),
        dynamics: dynamics(language, detail.dynamics),
        turns: turns(language, detail),
        shoes: record
            .shoes
            .values()
            .filter(|shoe| !shoe.retired || worn(&shoe.id))
            .map(|shoe| (shoe.id.clone(), shoe.name.clone(), worn(&shoe.id)))
            .collect(),
        grounds: grounds::choices(language)
            .map(|(id, ground, name)| (id, name, run.ground.contains(&ground)))
            .collect(),
        hills: run.hills,
        fast: run.fast,
        wrongs,
    })
}

fn facts(language: Language, units: Units, run: &Run, detail: &TrainingDetail) -> Vec<(String, String)> {
    let began = run.start.as_deref().and_then(|start| start.get(11..16)).map(str::to_owned);
    let clock = |s: u32| list::clock(s);
    let metres = |m: u32| format!("{} m", thousands(language, m));
    let grounds: Vec<String> = run.ground.iter().map(|ground| grounds::name(language, *ground)).collect();
    [
        ("run-fact-began", began),
        ("run-fact-time", run.duration_s.map(clock)),
        ("run-fact-moving", run.moving_s.filter(|m| Some(*m) != run.duration_s).map(clock)),
        ("run-fact-pace", run.speed_m_s().and_then(|speed| pace(language, units, speed))),
        ("run-fact-steps", run.steps.map(|steps| thousands(language, steps))),
        ("run-fact-cadence", run.cadence_spm.map(|spm| spm.to_string())),
        ("run-fact-climb", run.ascent_m.map(metres)),
        ("run-fact-descent", detail.descent_m.map(metres)),
        ("run-fact-heart", detail.heart_rate_bpm.map(|bpm| bpm.to_string())),
        ("run-fact-ground", Some(grounds.join(", ")).filter(|all| !all.is_empty())),
        ("run-fact-device", run.file.as_ref().and_then(|file| file.device.clone())),
        ("run-fact-file", run.file.as_ref().map(|file| file.name.clone())),
    ]
    .into_iter()
    .filter_map(|(id, value)| Some((language.say(id), value?)))
    .collect()
}

fn cadence(language: Language, units: Units, detail: &TrainingDetail) -> Vec<(String, u16)> {
    let shown = detail.cadence.iter().filter(|band| band.seconds >= 60);
    shown.filter_map(|band| Some((band_pace(language, units, band.from_cm_s)?, band.spm))).collect()
}

/// Returns the pace in the middle of a band, a quarter of a metre a second wide.
pub(super) fn band_pace(language: Language, units: Units, from_cm_s: u16) -> Option<String> {
    pace(language, units, f64::from(from_cm_s) / 100.0 + 0.125)
}

/// Returns running dynamics with their names.
pub(super) fn dynamics(language: Language, dynamics: Option<Dynamics>) -> Vec<(String, String)> {
    let Some(dynamics) = dynamics else { return Vec::new() };
    let tenths = |n: u16| language.decimal(&format!("{}.{}", n / 10, n % 10));
    let even = dynamics.left_permille.map(|left| {
        let right = 1000_u16.saturating_sub(left);
        let values = [("left", tenths(left).into()), ("right", tenths(right).into())];
        language.tell("run-dynamics-sides", values)
    });
    [
        ("run-dynamics-contact", dynamics.contact_ms.map(|n| format!("{n} ms"))),
        ("run-dynamics-even", even),
        ("run-dynamics-rise", dynamics.oscillation_mm.map(|n| format!("{} cm", tenths(n)))),
        ("run-dynamics-step", dynamics.step_mm.map(|n| format!("{} cm", n / 10))),
    ]
    .into_iter()
    .filter_map(|(id, value)| Some((language.say(id), value?)))
    .collect()
}

/// Returns how running and walking took turns; nothing for one whole run.
fn turns(language: Language, detail: &TrainingDetail) -> Option<String> {
    let (ran, walked) = detail.running_s.zip(detail.walking_s.filter(|s| *s >= 60))?;
    let stretches = detail.stretches.filter(|n| *n > 0)?;
    let longest = detail.longest_stretch_s.unwrap_or(ran);
    let values = [
        ("ran", list::clock(ran).into()),
        ("n", stretches.into()),
        ("longest", list::clock(longest).into()),
        ("walked", list::clock(walked).into()),
    ];
    Some(language.tell("run-turns", values))
}

#[cfg(test)]
mod tests {
    use heelup_core::journal::Ground;

    use super::*;

    #[test]
    fn turns_are_told_only_where_somebody_walked() {
        let mut detail = TrainingDetail {
            running_s: Some(600),
            walking_s: Some(900),
            stretches: Some(5),
            longest_stretch_s: Some(130),
            ..TrainingDetail::default()
        };
        let said = turns(Language::English, &detail).unwrap();
        assert!(said.contains("10:00") && said.contains("2:10") && said.contains("15:00"), "{said}");
        detail.walking_s = Some(20);
        assert_eq!(turns(Language::English, &detail), None);
    }

    #[test]
    fn every_ground_has_a_name_and_reads_back() {
        for (id, ground, name) in grounds::choices(Language::German) {
            assert_eq!(grounds::of(id), Some(ground));
            assert!(!name.is_empty());
        }
        assert_eq!(grounds::of("lava"), None);
        assert_eq!(grounds::name(Language::English, Ground::Sand), "sand");
    }
}
