//! Who it is and what they told: nothing that was not said is filled in.

use heelup_core::{
    catalog::Urgency,
    today::DayAnswer,
    triage::triage,
    units::{Involved, LocalDate},
    words,
};

use super::{DAYS, with_year};
use crate::{pages::result::newest, state::AppState, visit::Visit};

/// Who, what hurts, what warned, who cleared it.
pub(super) struct Told {
    pub(super) name: Option<String>,
    pub(super) birth_year: Option<u16>,
    pub(super) mass: Option<String>,
    pub(super) goal: Option<String>,
    /// The side, in words.
    pub(super) side: Option<String>,
    /// The name of what the answers fit, and the day they were given.
    pub(super) pattern: Option<(String, String)>,
    /// They said that a clinician named it.
    pub(super) named: bool,
    /// A warning sign that stands: its name, since when, and how soon it has to be seen.
    pub(super) flags: Vec<(String, String, String)>,
    /// Day, by whom, what they said.
    pub(super) clearances: Vec<(String, String, Option<String>)>,
}

/// Gathers what was told up to today.
pub(super) fn told(state: &AppState, visit: &Visit, answer: Option<&DayAnswer>) -> Told {
    let (care, language, today) = (visit.care(state), visit.language, visit.today());
    let record = visit.who.as_ref().map(|who| &who.record);
    let profile = record.map(|record| record.profile.clone()).unwrap_or_default();
    let intake = newest(visit);
    let named = intake.as_ref().and_then(|intake| intake.said.diagnosis.as_deref());
    let found = intake.as_ref().map(|intake| triage(&care.triage, &intake.said.answers, named));
    let raised = found.as_ref().map(|found| found.red_flags.clone()).unwrap_or_default();
    let day = intake.as_ref().map_or(today, |intake| intake.date);
    let pattern = intake.as_ref().zip(found.as_ref()).and_then(|(intake, found)| {
        let id = named.or(found.conditions.first().map(|fit| fit.id.as_str()))?;
        let condition = care.triage.condition(id)?;
        Some((condition.name.clone(), with_year(language, intake.date)))
    });
    let side = answer.map(|answer| answer.side).or(intake.as_ref().and_then(|intake| intake.side));
    let flag = |id: &str, since: LocalDate, urgency: Urgency| {
        let name = care.triage.red_flag(id).map_or_else(|| id.to_owned(), |flag| flag.name.clone());
        (name, words::date(language, since), language.say(soon(urgency)))
    };
    let flags = match answer {
        Some(answer) => answer.flags.iter().map(|f| flag(&f.id, f.since, f.urgency)).collect(),
        // Nobody follows a programme whose first answers raised a flag: it stands in the answers themselves.
        None => raised.iter().map(|hit| flag(&hit.id, day, hit.urgency)).collect(),
    };
    Told {
        name: profile.name.filter(|name| !name.is_empty()),
        birth_year: profile.birth_year,
        mass: profile.body_mass_kg.map(|kg| language.decimal(&kg.get().to_string())),
        goal: profile.goal.filter(|goal| !goal.is_empty()),
        side: side.map(|side: Involved| words::side(language, side)),
        named: named.is_some() && pattern.is_some(),
        pattern,
        flags,
        clearances: (0..DAYS)
            .map(|back| today.plus(-back))
            .flat_map(|on| {
                record
                    .into_iter()
                    .flat_map(move |record| record.day(on).clearances.iter().map(move |c| (on, c)))
            })
            .map(|(on, (_, said))| (words::date(language, on), said.by.clone(), said.note.clone()))
            .collect(),
    }
}

const fn soon(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Ambulance => "report-soon-ambulance",
        Urgency::EmergencyToday => "report-soon-today",
        Urgency::SelfManage | Urgency::Routine | Urgency::ClinicianDays => "report-soon-days",
    }
}
