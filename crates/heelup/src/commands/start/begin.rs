//! Which programme, which leg, which place: what must be settled before a programme begins.

use heelup_core::{
    care::Care,
    catalog::{Site, nearest},
    journal::{Answer, Answers, CheckIn, Fact, Measured, Placement, Preset, ProgrammeStart},
    record::Record,
    today::Reported,
    triage::{Triage, red_flag_gaps},
    units::{Involved, LocalDate, Pain, Stiffness},
};

use super::Start;
use crate::{
    commands::{clinic, say},
    exit::Failure,
    journal::day,
};

/// A programme that may begin.
pub(super) struct Wish {
    /// The protocol's id.
    pub(super) protocol: String,
    /// The leg that hurts.
    pub(super) side: Involved,
    /// The place to begin at.
    pub(super) at: Option<String>,
    /// The place a clinician named, and who.
    pub(super) placed: Option<Placement>,
}

/// Settles what begins. The inner error says why no programme fits: the answers are kept all the same.
pub(super) fn wish(
    start: &Start,
    care: &Care,
    answers: &Answers,
    found: Option<&Triage>,
) -> Result<Result<Wish, String>, Failure> {
    if let Some(asked) = &start.protocol
        && !care.programmes.contains_key(asked)
    {
        return Err(unknown(care, asked));
    }
    let protocol = match (&start.protocol, found) {
        (Some(asked), None) => asked.clone(),
        (asked, Some(Triage { programme: Some(fits), .. })) => match asked {
            Some(asked) if asked != fits => {
                return Ok(Err(format!(
                    "Your answers fit {fits}, not {asked}. If a clinician has named what it is, say so with --diagnosis."
                )));
            }
            _ => fits.clone(),
        },
        (_, Some(found)) => return Ok(Err(found.why_programme.clone())),
        (None, None) => {
            return Err(Failure::usage(
                "which programme is not said",
                "give --answers FILE, --diagnosis CONDITION or --protocol ID",
            ));
        }
    };
    let both = answers.get("both_sides") == Some(&Answer::Yes);
    let side = start.side.or(both.then_some(Involved::Both)).ok_or_else(|| {
        Failure::usage("which leg hurts is not said", "say --side left, --side right or --side both")
    })?;
    let (at, placed) = place(start, care, &protocol, answers)?;
    Ok(Ok(Wish { protocol, side, at, placed }))
}

/// Settles the place: what the answers allow, or what a clinician said.
fn place(
    start: &Start,
    care: &Care,
    protocol: &str,
    answers: &Answers,
) -> Result<(Option<String>, Option<Placement>), Failure> {
    let fits = care.start_for(protocol, answers).map(str::to_owned);
    let Some(asked) = &start.at else { return Ok((fits, None)) };
    let Some(programme) = care.programmes.get(protocol) else { return Err(unknown(care, protocol)) };
    let Some(pos) = programme.position(asked) else { return Err(clinic::no_place(programme, asked)) };
    if let Some(by) = &start.by {
        return Ok((fits, Some(Placement { by: by.clone(), at: asked.clone() })));
    }
    let highest = fits.as_deref().and_then(|at| programme.position(at));
    let named = programme.protocol.start.iter().any(|s| s.at.get_ref() == asked);
    // A lower one of the places to begin at is always open.
    if named && highest.is_some_and(|highest| pos <= highest) {
        return Ok((Some(asked.clone()), None));
    }
    Err(Failure::input(
        format!("a programme does not begin at {asked} by itself"),
        format!(
            "leave out --at to begin at {}, or name the clinician who put you there with --by",
            fits.unwrap_or_else(|| "its first place".to_owned())
        ),
    ))
}

/// Returns what is said on the first day: the programme, a clinician's place, and the intake's own scores.
pub(super) fn facts(
    wish: &Wish,
    answers: &Answers,
    care: &Care,
    record: &Record,
    preset: Preset,
) -> Vec<Fact> {
    // The version goes into the record before the programme that stays on it.
    let kept = care.to_keep(&wish.protocol);
    let version = kept.as_ref().map(|kept| kept.version.clone());
    let start = ProgrammeStart { protocol: wish.protocol.clone(), at: wish.at.clone(), preset, version };
    let mut facts = Vec::new();
    facts.extend(kept.filter(|kept| !record.holds(kept)).map(Fact::CareKept));
    facts.push(Fact::ProgrammeStarted(start));
    facts.extend(wish.placed.clone().map(Fact::Placed));
    let number = |finding: &str| match answers.get(finding) {
        Some(Answer::Number(n)) => Some(*n),
        _ => None,
    };
    let site = care.programmes.get(&wish.protocol).map(|p| p.protocol.site);
    if let (Some(score), Some(site)) = (number("morning_score"), site) {
        let score = i64::from(score);
        let minutes = number("minutes_until_eased").and_then(|n| u16::try_from(n).ok());
        let morning = match site {
            Site::Achilles => {
                CheckIn { stiffness: Stiffness::new(score).ok(), minutes, ..CheckIn::default() }
            }
            Site::Plantar => CheckIn { first_step: Pain::new(score).ok(), minutes, ..CheckIn::default() },
        };
        facts.push(Fact::MorningCheckedIn(morning));
    }
    if let Some(value) = number("visa_a") {
        facts.push(Fact::MeasureReported(Measured { measure: "visa-a.score".to_owned(), value }));
    }
    facts
}

/// Makes sure that the same programme does not run already.
pub(super) fn is_free(record: &Record, protocol: &str, date: LocalDate) -> Result<(), Failure> {
    match say::running(record, date).into_iter().find(|p| p.protocol == protocol) {
        Some(runs) => Err(Failure::input(
            format!("{protocol} runs already, since {}", day(runs.start)),
            "see it with `heelup plan`; to begin again leave it first with `heelup end`",
        )),
        None => Ok(()),
    }
}

/// Says how many red-flag questions were not answered at all; none when all were.
pub(super) fn unasked(care: &Care, known: &Answers) -> Option<String> {
    let (open, _) = red_flag_gaps(&care.triage, known);
    let many = match open.len() {
        0 => return None,
        1 => "One red-flag question was".to_owned(),
        n => format!("{n} red-flag questions were"),
    };
    Some(format!(
        "{many} not answered. `heelup triage` asks them first; if one is a yes, tell it with `heelup report` before any \
         load."
    ))
}

/// Says that a red flag of this journal stands.
pub(super) fn flag_stands(raised: &Reported) -> String {
    format!(
        "A red flag stands, reported on {}: {}. {} After a clinician has looked at it, say so with `heelup cleared --by \
         NAME`.",
        day(raised.on),
        raised.flag.id,
        raised.flag.why
    )
}

fn unknown(care: &Care, asked: &str) -> Failure {
    let known: Vec<&str> = care.programmes.keys().map(String::as_str).collect();
    let remedy = nearest(asked, known.iter().copied()).map_or_else(
        || format!("name one of {}", known.join(", ")),
        |near| format!("did you mean `{near}`?"),
    );
    Failure::input(format!("unknown programme `{asked}`"), remedy)
}
