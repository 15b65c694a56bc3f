//! A counter-example in the notation of stories, told by witnesses, and told again to the whole product.
//!
//! The machine's letters are bands; a story needs numbers. Worse is the usual morning and two more, over the ceiling
//! is one above it, and so on. Some letters have no witness of their own (a free environment may let mornings rise at
//! any time): then the retelling differs, and the story says so.

use std::fmt::Write as _;

use super::tale::{Day, Tale};
use crate::{
    care::Care,
    catalog::{Limits, Site},
    criteria::{Criterion, Measure, Truth},
    journal::Preset,
    programme::{Band, Barred, EffortBand, Evening, Main, Other, PainBand, Place, Programme, Work},
    story::{parse, run},
    units::LocalDate,
};

/// The usual morning of the person told about.
const USUAL: u8 = 2;

/// A counter-example as a story, ready to be saved as a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The story.
    pub text: String,
    /// Whether the whole product, told this story, decides the same on every day.
    pub reproduced: bool,
}

/// Writes a tale as a story and tells it to the whole product.
#[must_use]
pub fn story(care: &Care, programme: &Programme, tale: &Tale, title: &str) -> Told {
    let mut text = opening(programme, tale, title);
    let limits = programme.limits_for(Preset::Standard);
    let mut date = first_day();
    for day in &tale.days {
        one_day(&mut text, programme, &limits, day, date);
        date = date.plus(1);
    }
    let startable = programme.place(tale.start).is_some_and(|place| place.easing == 0);
    let told = parse(&text).and_then(|story| run(&story, care));
    let agrees = told.is_ok_and(|told| told.iter().all(|day| day.agrees));
    let reproduced = startable && agrees;
    if !reproduced {
        text.push_str("# told to the machine alone: what stands outside it was chosen freely\n");
    }
    Told { text, reproduced }
}

/// A Monday.
fn first_day() -> LocalDate {
    LocalDate::new(2026, 3, 2).unwrap_or_else(|_| LocalDate::from_day_number(20_514))
}

fn opening(programme: &Programme, tale: &Tale, title: &str) -> String {
    let site = match programme.protocol.site {
        Site::Achilles => "Achilles tendon",
        Site::Plantar => "plantar heel pain",
    };
    let place = programme.place(tale.start);
    let stage = place.and_then(|place| programme.stages.get(usize::from(place.stage)));
    let (stage, rung) = (stage.map_or("", |s| s.id.get_ref().as_str()), place.map_or(1, |p| p.rung + 1));
    let eased = place.map(|place| place.eased.clone()).unwrap_or_default();
    let mut text =
        format!("# {title}\nRobin, 40, {site}, right. Starts Mon 2 Mar 2026. Usual morning: {USUAL}.\n");
    let _ = writeln!(text, "Protocol {}, stage {stage}, rung {rung}.", programme.protocol.id);
    if !eased.is_empty() {
        let _ = writeln!(text, "# begins made easier: {}", eased.join(", "));
    }
    text.push('\n');
    text
}

fn one_day(text: &mut String, programme: &Programme, limits: &[Limits], day: &Day, date: LocalDate) {
    let mut told = Vec::new();
    let mut remarks = Vec::new();
    told.push(match (day.morning.band, programme.protocol.site) {
        (Band::Missing, _) => "(no check-in)".to_owned(),
        (Band::Calm, site) => check_in(site, USUAL),
        (Band::Slight, site) => check_in(site, USUAL + 1),
        (Band::Worse, site) => check_in(site, USUAL + 2),
    });
    if day.morning.rising {
        remarks.push("the mornings rise week on week");
    }
    match day.morning.barred {
        Barred::No => {}
        Barred::Outside => remarks.push("a review stands, or another programme went over its ceiling"),
        Barred::OtherRise => remarks.push("another programme's rise is not answered"),
    }
    if let Some(gate) = programme.gate(day.before.pos)
        && day.morning.gate != Truth::Unknown
    {
        witnesses(&gate.all, &gate.any, day.morning.gate == Truth::Holds, &mut told);
    }
    if let Some(pos) = day.placed {
        told.push(format!("placed at {} by Dr Sand", programme.address(pos)));
    }
    if day.morning.flag {
        told.push("flag RF-02".to_owned());
    } else if day.morning.clear && day.before.stopped {
        let at = day.named.map(|pos| format!(" at {}", programme.address(pos))).unwrap_or_default();
        told.push(format!("cleared by Dr Sand{at}"));
    }
    let plan = if day.verdict.plan.is_some() { "plan" } else { "no plan" };
    let place = programme.address(day.after.pos);
    let arrow =
        format!("{}, {plan}, at {place} because {}", day.verdict.decision.id(), day.verdict.rule.id());
    let remark = if remarks.is_empty() { String::new() } else { format!("   # {}", remarks.join("; ")) };
    let weekday = date.civil().strftime("%a %-d %b").to_string();
    let _ = writeln!(text, "{weekday:<12}{}   ->  {arrow}{remark}", told.join("; "));
    if let Some(evening) = day.evening {
        let done = done(programme, limits, day.after.pos, evening);
        if !done.is_empty() {
            let _ = writeln!(text, "            {}", done.join("; "));
        }
    }
}

fn check_in(site: Site, score: u8) -> String {
    match site {
        Site::Achilles => format!("check-in stiffness {score}"),
        Site::Plantar => format!("check-in first-step {score}"),
    }
}

fn done(programme: &Programme, limits: &[Limits], pos: u8, evening: Evening) -> Vec<String> {
    let mut done = Vec::new();
    let place = programme.place(pos);
    let limits = place.and_then(|place| limits.get(usize::from(place.stage)));
    let (target, ceiling) = limits.map_or((3, 5), |limits| (limits.target, limits.ceiling));
    match evening.other {
        Other::Light => {}
        Other::Some => done.push("activity a long walk medium".to_owned()),
        Other::High => done.push("activity a day in the mountains high".to_owned()),
    }
    if let (Some(main), Some(place)) = (evening.main, place) {
        done.push(session(place, main, evening.other, target, ceiling));
    }
    if evening.light_over {
        done.push(format!("light session, pain {}", ceiling + 1));
    }
    done
}

fn session(place: &Place, main: Main, other: Other, target: u8, ceiling: u8) -> String {
    let asked = if other == Other::Light { place.sessions } else { place.sessions.min(1) };
    let work = match main.work {
        Work::Full if asked > 1 => format!("{asked} of {asked} sessions"),
        Work::Full => "session full".to_owned(),
        Work::Partial | Work::Lightened => "session lightened".to_owned(),
        Work::Above => "session above".to_owned(),
    };
    let pain = match main.pain {
        PainBand::Unknown => None,
        PainBand::Target => Some(target.min(1)),
        PainBand::Ceiling => Some(target + 1),
        PainBand::Over => Some(ceiling + 1),
    };
    let most = place.dose.iter().filter_map(|line| line.effort).map(|[_, most]| most).max();
    let effort = match (most, main.effort) {
        (None, _) | (_, EffortBand::Unknown) => None,
        (Some(most), EffortBand::Fits) => Some(most),
        (Some(most), EffortBand::High) => Some((most + 1).min(10)),
    };
    let pain = pain.map(|pain| format!(", pain {pain}")).unwrap_or_default();
    let effort = effort.map(|effort| format!(", effort {effort}")).unwrap_or_default();
    format!("{work}{pain}{effort}")
}

/// Values under which a gate holds, or fails.
fn witnesses(all: &[Criterion], any: &[Criterion], holds: bool, told: &mut Vec<String>) {
    for criterion in all.iter().chain(any) {
        witnesses(&criterion.all, &criterion.any, holds, told);
        let Some(measure) = criterion.measure else { continue };
        let value = match (criterion.at_least, criterion.at_most, holds) {
            (Some(least), _, true) => least,
            (Some(least), _, false) => (least - 1).max(0),
            (None, Some(most), true) => most,
            (None, Some(most), false) => most + 1,
            (None, None, _) => continue,
        };
        let word = match measure {
            Measure::HeelRaiseSymmetry => format!("test heel-raise left 100 right {value}"),
            Measure::HeelRaiseWeakerSide => format!("test heel-raise left {value} right {value}"),
            // The lens counts these itself.
            Measure::FirstStepStableMornings | Measure::StrengthStage => continue,
            Measure::DailyPain7Days
            | Measure::Walk30MinPain
            | Measure::Rebound3x20Pain
            | Measure::TwoLegRaisePain
            | Measure::HopPain
            | Measure::VisaA
            | Measure::ClinicianAllowed => format!("measure {} {value}", measure.id()),
        };
        if !told.contains(&word) {
            told.push(word);
        }
    }
}
