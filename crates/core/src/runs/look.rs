//! What the rules on runs look at: a person's runs around a day, and what is being treated on it.

use crate::{
    care::Care,
    catalog::{RunRule, RunRuleId, Site, TrackKind},
    journal::Sport,
    record::{DayRun, Record},
    today::Course,
    units::LocalDate,
};

/// A person on a day, as the rules see them.
#[derive(Clone, Copy)]
pub(crate) struct Look<'a> {
    pub(crate) record: &'a Record,
    pub(crate) care: &'a Care,
    pub(crate) course: &'a Course<'a>,
    pub(crate) date: LocalDate,
}

impl<'a> Look<'a> {
    /// Returns a rule that applies here and is not off.
    pub(super) fn rule(self, id: RunRuleId) -> Option<&'a RunRule> {
        let rule = self.care.runs.rule(id).filter(|rule| !rule.off)?;
        let mine = |site: &Site| self.treats(*site);
        (rule.applies_to.is_empty() || rule.applies_to.iter().any(mine)).then_some(rule)
    }

    /// Says whether a programme for a complaint at this place runs on the day and is not over the hill.
    pub(crate) fn treats(self, site: Site) -> bool {
        self.treated().any(|(of, _)| of == site)
    }

    /// Says whether any complaint is treated on the day.
    pub(crate) fn treats_any(self) -> bool {
        self.treated().next().is_some()
    }

    /// Returns the places that are treated, with whether the stage is before the last that builds up.
    pub(crate) fn treated(self) -> impl Iterator<Item = (Site, bool)> + 'a {
        let date = self.date;
        self.course.tracks.iter().filter_map(move |track| {
            let trace = track.trace(date).or_else(|| track.traces.last())?;
            let programme = track.version(trace)?.programme;
            let runs = track.begun.start <= date && track.begun.ended.is_none_or(|ended| date <= ended);
            let at = programme.table.at(trace.after.pos);
            let complaint = !programme.protocol.r#for.is_empty() && !at.maintenance;
            let early = programme.protocol.track == TrackKind::Strength
                && usize::from(at.stage) + 2 < programme.stages.len();
            (runs && complaint).then_some((programme.protocol.site, early))
        })
    }

    /// Returns trainings of a kind on the days from so many back to so many back, newest day first.
    pub(crate) fn of(
        self,
        sport: Sport,
        from: i32,
        to: i32,
    ) -> impl Iterator<Item = (LocalDate, &'a DayRun)> {
        (from..=to).flat_map(move |back| {
            let date = self.date.plus(-back);
            let runs = self.record.day(date).runs.iter().filter(move |run| run.sport == sport);
            runs.map(move |run| (date, run))
        })
    }

    /// Returns the runs of the window before the day.
    pub(crate) fn runs_before(self, window_days: u16) -> impl Iterator<Item = (LocalDate, &'a DayRun)> {
        self.of(Sport::Running, 1, i32::from(window_days))
    }

    /// Returns the distance run on the days from so many back to so many back, what is in doubt left out; metres.
    pub(crate) fn metres(self, from: i32, to: i32) -> u32 {
        let sound = self.of(Sport::Running, from, to).filter(|(_, run)| run.is_distance_sound());
        sound.filter_map(|(_, run)| run.distance_m).fold(0, u32::saturating_add)
    }
}

/// Returns a share in percent, rounded; none of nothing.
pub(crate) fn percent(part: u32, whole: u32) -> Option<u32> {
    let whole = u64::from(whole);
    let share = (u64::from(part) * 100 + whole / 2).checked_div(whole)?;
    u32::try_from(share).ok()
}

/// Returns the middle of some values; none of nothing.
pub(crate) fn median(mut values: Vec<u32>) -> Option<u32> {
    values.sort_unstable();
    let at = values.len() / 2;
    let upper = *values.get(at)?;
    if values.len() % 2 == 1 {
        return Some(upper);
    }
    values.get(at.checked_sub(1)?).map(|lower| lower.midpoint(upper))
}
