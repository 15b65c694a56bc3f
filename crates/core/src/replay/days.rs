//! Day by day: what each of two versions of care makes of the same record.

use serde::Serialize;

use crate::{
    care::Care,
    catalog::Provenance,
    journal::ProgrammeId,
    programme::{Dose, Other},
    record::Record,
    today::{Course, DayAnswer, Decision, Rule, Trace, Track, Unfollowed, answers},
    units::LocalDate,
};

/// A record, walked under one version of care.
#[derive(Clone, Debug)]
pub struct Walked<'a> {
    /// What is known.
    pub record: &'a Record,
    /// What it is decided by.
    pub care: &'a Care,
    /// Every day up to the last one asked for.
    pub course: Course<'a>,
}

/// A day that two versions of care have differently.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DayDifference {
    /// The day.
    pub date: LocalDate,
    /// The one version's day; none where it has no such programme.
    pub old: Option<DayAnswer>,
    /// The other's.
    pub new: Option<DayAnswer>,
}

/// Days in a row that differ.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stretch {
    /// The programme.
    pub programme: ProgrammeId,
    /// Its protocol.
    pub protocol: String,
    /// The days, at least one.
    pub days: Vec<DayDifference>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Replay {
    /// Mornings looked at, one a programme and day.
    pub days: u32,
    /// Those that are the same in both.
    pub same: u32,
    /// The others, by programme and then by day.
    pub stretches: Vec<Stretch>,
}

impl<'a> Walked<'a> {
    /// Walks a record up to and with a day.
    #[must_use]
    pub fn to(record: &'a Record, care: &'a Care, until: LocalDate) -> Self {
        Self { record, care, course: Course::walk(record, care, until) }
    }

    /// Returns why a programme cannot be followed, if it cannot.
    #[must_use]
    pub fn unfollowed(&self, programme: ProgrammeId) -> Option<&Unfollowed> {
        self.course.unfollowed.iter().find(|u| u.begun.id == programme)
    }

    fn track(&self, programme: ProgrammeId) -> Option<(usize, &Track<'a>)> {
        self.course.tracks.iter().enumerate().find(|(_, track)| track.begun.id == programme)
    }

    /// What is compared: cheap, and without the reasons.
    fn gist(&self, programme: ProgrammeId, date: LocalDate) -> Option<Gist> {
        let (index, track) = self.track(programme)?;
        let trace = track.trace(date)?;
        let programme = track.version(trace)?.programme;
        let at = |pos: u8| programme.place(pos).map(|place| bare(&place.dose)).unwrap_or_default();
        let plan = trace.verdict.plan.map(at).unwrap_or_default();
        let other = self.course.evening_of(self.record, index, date).map_or(Other::Light, |(l, ..)| l.other);
        let light = programme.place(trace.after.pos).map(|place| bare(&place.light)).unwrap_or_default();
        let sessions = if plan.is_empty() { 0 } else { track.sessions(trace, other) };
        Some(Gist { decided: decided(trace), plan, light, sessions })
    }

    /// Returns the answer of a day.
    #[must_use]
    pub fn answer(&self, programme: ProgrammeId, date: LocalDate) -> Option<DayAnswer> {
        let all = answers(self.record, self.care, &self.course, date);
        all.into_iter().find(|answer| answer.programme == programme)
    }

    /// Says whether a day of a programme is another one here than there.
    pub(super) fn differs(&self, other: &Self, programme: ProgrammeId, date: LocalDate) -> bool {
        self.gist(programme, date) != other.gist(programme, date)
    }
}

/// What makes two days the same: the decision with its rule, and the work.
#[derive(PartialEq)]
struct Gist {
    decided: (Decision, Rule, bool),
    plan: Vec<Dose>,
    light: Vec<Dose>,
    sessions: u8,
}

/// Compares two walks of one record, from a day to a day.
#[must_use]
pub fn replay(old: &Walked<'_>, new: &Walked<'_>, from: LocalDate, until: LocalDate) -> Replay {
    let mut found = Replay { days: 0, same: 0, stretches: Vec::new() };
    for begun in &old.record.programmes {
        let last = begun.ended.map_or(until, |ended| ended.min(until));
        let mut date = begun.start.max(from);
        let mut open: Vec<DayDifference> = Vec::new();
        let stretch = |days: Vec<DayDifference>| Stretch {
            programme: begun.id,
            protocol: begun.protocol.clone(),
            days,
        };
        while date <= last {
            found.days += 1;
            if old.differs(new, begun.id, date) {
                let (old, new) = (old.answer(begun.id, date), new.answer(begun.id, date));
                open.push(DayDifference { date, old, new });
            } else {
                found.same += 1;
                if !open.is_empty() {
                    found.stretches.push(stretch(std::mem::take(&mut open)));
                }
            }
            date = date.plus(1);
        }
        if !open.is_empty() {
            found.stretches.push(stretch(open));
        }
    }
    found
}

impl Replay {
    /// Returns how many days differ.
    #[must_use]
    pub const fn differing(&self) -> u32 {
        self.days - self.same
    }
}

/// The decision and its rule, and whether a review heads it.
const fn decided(trace: &Trace) -> (Decision, Rule, bool) {
    (trace.verdict.decision, trace.verdict.rule, trace.due.is_some())
}

/// Doses without where they come from: another source is no other day.
fn bare(doses: &[Dose]) -> Vec<Dose> {
    doses.iter().map(|dose| Dose { from: Provenance::default(), ..dose.clone() }).collect()
}
