//! The lens on load outside the programme: what runs, steps and activities count as.

use super::Record;
use crate::{
    catalog::OtherRules,
    journal::{LoadClass, Run, Sport},
    programme::Other,
    today::HighBecause,
    units::LocalDate,
};

/// One run, as it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunReading {
    /// What it counts as.
    pub class: LoadClass,
    /// Why it counts as high; empty otherwise.
    pub because: Vec<HighBecause>,
    /// Pain in it went over the ceiling.
    pub pain_over: bool,
}

/// A day's load outside the programme, as it counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OtherReading {
    /// The letter.
    pub other: Other,
    /// Pain in a run went over the ceiling.
    pub pain_over: bool,
}

/// Says what a run counts as. `longest` is the longest of the days before, in metres.
#[must_use]
pub fn classify_run(run: &Run, longest: Option<u32>, ceiling: u8, rules: &OtherRules) -> RunReading {
    let base = match run.sport {
        Sport::Running => LoadClass::Medium,
        Sport::Strength | Sport::Other => LoadClass::Medium,
        Sport::Walking | Sport::Cycling | Sport::Swimming => LoadClass::Light,
    };
    let pain_over = run.pain.is_some_and(|pain| pain.get() > ceiling);
    let mut because = Vec::new();
    let climbs = run.ascent_m.zip(run.distance_m).is_some_and(|(up, far)| {
        far >= 1000 && u64::from(up) * 1000 >= u64::from(rules.hilly_m_per_km) * u64::from(far)
    });
    let spike = longest.zip(run.distance_m).is_some_and(|(longest, far)| {
        longest > 0 && u64::from(far) * 100 > u64::from(longest) * u64::from(rules.spike_percent)
    });
    let runs = run.sport == Sport::Running;
    let reasons = [
        (runs && (run.hills || climbs), HighBecause::Hills),
        (runs && run.fast, HighBecause::Fast),
        (runs && run.effort.is_some_and(|effort| effort.get() >= rules.high_effort), HighBecause::Effort),
        (runs && spike, HighBecause::Spike),
        (pain_over, HighBecause::Pain),
    ];
    because.extend(reasons.iter().filter(|(holds, _)| *holds).map(|(_, reason)| *reason));
    let easy = run.effort.is_some_and(|effort| effort.get() <= rules.light_effort)
        && run.pain.is_none_or(|p| p.get() == 0);
    let class = if !because.is_empty() {
        LoadClass::High
    } else if easy {
        LoadClass::Light
    } else {
        base
    };
    RunReading { class, because, pain_over }
}

/// Says what so many minutes on the feet count as, standing and walking at work together.
#[must_use]
pub const fn classify_standing(minutes: u16, rules: &OtherRules) -> LoadClass {
    match rules.long_day_standing_minutes {
        Some(long) if minutes >= long => LoadClass::Medium,
        _ => LoadClass::Light,
    }
}

impl Record {
    /// Returns the longest run of the days before a day, in metres; one whose distance is in doubt is left out.
    #[must_use]
    pub fn longest_run_before(&self, date: LocalDate, window_days: u16) -> Option<u32> {
        let days = (1..=i32::from(window_days)).map(|back| self.day(date.plus(-back)));
        let runs = days
            .flat_map(|day| &day.runs)
            .filter(|run| run.sport == Sport::Running && run.is_distance_sound());
        runs.filter_map(|run| run.distance_m).max()
    }

    /// Reads a day's load outside any programme. Without `spikes` no run is called too long against the others:
    /// the first steps of a walk and run ladder grow faster than that on purpose.
    #[must_use]
    pub fn other_load(&self, date: LocalDate, ceiling: u8, spikes: bool, rules: &OtherRules) -> OtherReading {
        let day = self.day(date);
        if day.runs.is_empty() && day.activities.is_empty() && day.steps.is_none() {
            return OtherReading::default();
        }
        let longest = if day.runs.is_empty() || !spikes {
            None
        } else {
            self.longest_run_before(date, rules.spike_window_days)
        };
        let mut class = LoadClass::Light;
        let mut pain_over = false;
        for run in &day.runs {
            let reading = classify_run(run, longest, ceiling, rules);
            class = class.max(reading.class);
            pain_over |= reading.pain_over;
        }
        class = day.activities.iter().map(|a| a.class).max().map_or(class, |a| a.max(class));
        if day.steps.is_some_and(|steps| steps >= rules.long_day_steps) {
            class = class.max(LoadClass::Medium);
        }
        let other = match class {
            LoadClass::Light => Other::Light,
            LoadClass::Medium => Other::Some,
            LoadClass::High => Other::High,
        };
        OtherReading { other, pain_over }
    }
}
