//! A person's course: every programme, every day from its first to the one asked for, silent days included.
//!
//! The loop joins the lens (record → letters) and the machine (letters → decisions). State is never
//! patched: a late answer changes the facts of its day, and the course is walked again from there.

use super::spans::{Span, carried, spans};
use crate::{
    care::{Care, Unkept, Version},
    catalog::{Beside, Limits, Site, TrackKind},
    criteria::{Explained, Measure, Truth, evaluate},
    journal::{Change, LoadClass, Part},
    programme::{
        Evening, Morning, Other, OutcomeChange, Programme, ReviewInput, ReviewState, State, Verdict, barring,
        evening, morning, placed, resumed_at, start,
    },
    record::{Begun, MorningReading, Prescribed, Record, Series, TrendReading, WorkReading, judge},
    today::{Decision, ReviewLevel, Rule, flags::Flags},
    units::{Involved, LocalDate},
};

/// One morning of one programme, as it was decided.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trace {
    /// The state the morning found.
    pub before: State,
    /// What the machine was told.
    pub letter: Morning,
    /// What it decided.
    pub verdict: Verdict,
    /// The state after.
    pub after: State,
    /// How the morning was read.
    pub reading: MorningReading,
    /// How the weeks were read.
    pub trend: TrendReading,
    /// The review that stands due.
    pub due: Option<ReviewLevel>,
    /// The review clock.
    pub review: ReviewState,
    /// Sessions a day the person chose.
    pub chosen: Option<u8>,
    /// Days with a plan so far, and days with main work so far.
    planned: u16,
    done: u16,
    /// The first reduction since the weekly trend was last level.
    episode: Option<LocalDate>,
    /// Which of the track's versions decided.
    span: usize,
}

/// One programme's days.
#[derive(Clone, Debug)]
pub struct Track<'c> {
    /// How it was begun.
    pub begun: Begun,
    /// What it follows on the last day walked.
    pub programme: &'c Programme,
    /// The versions it follows, one after the other.
    spans: Vec<Span<'c>>,
    /// The first day that can be followed: the first of all, unless a version before it cannot be read.
    pub from: LocalDate,
    /// Its mornings from that day on.
    pub traces: Vec<Trace>,
}

/// A programme that cannot be followed on the days asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfollowed {
    /// How it was begun.
    pub begun: Begun,
    /// Why not.
    pub why: Unkept,
}

/// Every programme's days up to one.
#[derive(Clone, Debug, Default)]
pub struct Course<'c> {
    /// The programmes, in the order they are decided.
    pub tracks: Vec<Track<'c>>,
    /// Programmes that cannot be followed: no plan, until the person moves to a version that can be.
    pub unfollowed: Vec<Unfollowed>,
    /// Red flags and clearances.
    pub flags: Flags,
    series: [Option<Series>; 2],
    until: Option<LocalDate>,
}

/// Days of room behind the last one.
const ROOM: usize = 64;

impl<'c> Course<'c> {
    /// Walks a record's programmes up to and with a day. What cannot be followed is named and left out.
    ///
    /// For people who stay on versions of their own, the care is [`Care::of`] their record.
    #[must_use]
    pub fn walk(record: &Record, care: &'c Care, until: LocalDate) -> Self {
        let mut course = Self::default();
        course.go_on(record, care, record.first.unwrap_or(until), until);
        course
    }

    /// Walks again from the day on which something may have changed.
    pub fn go_on(&mut self, record: &Record, care: &'c Care, changed: LocalDate, until: LocalDate) {
        self.flags.go_on(record, care, changed);
        self.series = [Site::Achilles, Site::Plantar].map(|site| {
            let mut known = self.series.get_mut(usize::from(site == Site::Plantar)).and_then(Option::take);
            if let Some(series) = &mut known {
                series.go_on(record, changed);
                return known;
            }
            Series::new(record, site)
        });
        self.unfollowed.clear();
        for begun in &record.programmes {
            let (from, spans) = match spans(record, care, begun, until) {
                Ok(readable) => readable,
                Err(why) => {
                    self.tracks.retain(|track| track.begun.id != begun.id);
                    self.unfollowed.push(Unfollowed { begun: begun.clone(), why });
                    continue;
                }
            };
            let Some(programme) = spans.first().map(|span| span.version.programme) else { continue };
            match self.tracks.iter_mut().find(|t| t.begun.id == begun.id) {
                Some(track) if track.from == from => {
                    (track.begun, track.spans) = (begun.clone(), spans);
                }
                Some(track) => {
                    (track.begun, track.spans, track.from) = (begun.clone(), spans, from);
                    track.traces.clear();
                }
                None => {
                    let begun = begun.clone();
                    self.tracks.push(Track { begun, programme, spans, from, traces: Vec::new() });
                }
            }
        }
        // Strength first, then running, then hops; of one kind as they were begun.
        self.tracks.sort_by_key(|track| track.programme.protocol.track);
        for track in &mut self.tracks {
            let keep = usize::try_from(changed.days_since(track.from)).unwrap_or(0);
            track.traces.truncate(keep);
            // Room for what comes, in one piece: the next day must not copy all earlier ones.
            let days = usize::try_from(until.days_since(track.from)).unwrap_or(0);
            if track.traces.capacity() <= days {
                track.traces.reserve((days + ROOM).saturating_sub(track.traces.len()));
            }
        }
        let unwalked =
            self.tracks.iter().map(|t| t.from.plus(i32::try_from(t.traces.len()).unwrap_or(i32::MAX)));
        let Some(mut date) = unwalked.min() else { return };
        while date <= until {
            self.day(record, date);
            date = date.plus(1);
        }
        for track in &mut self.tracks {
            let last = track.traces.last().map_or(0, |trace| trace.span);
            track.programme = track.spans.get(last).map_or(track.programme, |span| span.version.programme);
        }
        self.until = Some(until);
    }

    fn day(&mut self, record: &Record, date: LocalDate) {
        let mut evenings: Vec<Option<Evening>> = Vec::with_capacity(self.tracks.len());
        let mut breached = false;
        for index in 0..self.tracks.len() {
            let letter = self.evening_of(record, index, date.plus(-1)).map(|(letter, work, pain_over)| {
                breached |= pain_over || letter.light_over;
                breached |= work.main.is_some_and(|m| m.pain == crate::programme::PainBand::Over);
                letter
            });
            evenings.push(letter);
        }
        for (index, letter) in evenings.into_iter().enumerate() {
            // This morning's trace of what was decided before, yesterday's of the rest; a programme left says nothing.
            let open_elsewhere = self.tracks.iter().enumerate().any(|(other, track)| {
                let latest = track.trace(date).or_else(|| track.trace(date.plus(-1)));
                other != index && latest.is_some_and(|t| t.after.open_rise)
            });
            self.one_morning(record, index, date, letter, breached, open_elsewhere);
        }
    }

    fn one_morning(
        &mut self,
        record: &Record,
        index: usize,
        date: LocalDate,
        letter: Option<Evening>,
        breached: bool,
        open_elsewhere: bool,
    ) {
        let Some(track) = self.tracks.get(index) else { return };
        let begun = &track.begun;
        let gone = begun.ended.is_some_and(|ended| date > ended);
        let expected = usize::try_from(date.days_since(track.from)).ok();
        if gone || expected != Some(track.traces.len()) {
            return;
        }
        let last = track.traces.last().copied();
        let mut span = last.map_or(0, |last| last.span);
        let Some(mut version) = track.spans.get(span).map(|span| span.version) else { return };
        let mut state = match (&last, letter) {
            (Some(last), Some(letter)) => evening(&version.programme.table, last.after, letter),
            _ => {
                let programme = version.programme;
                start(begun.at.as_deref().and_then(|at| programme.position(at)).unwrap_or(0))
            }
        };
        for (next, accepted) in track.spans.iter().enumerate().skip(span + 1) {
            // A version that has no place low enough is not moved to.
            if accepted.from == date
                && let week = last.map(|_| self.week_before(record, index, date))
                && let Some(moved) = carried(version, accepted.version, state, week)
            {
                (span, version, state) = (next, accepted.version, moved);
            }
        }
        let programme = version.programme;
        let table = &programme.table;
        let day = record.day(date);
        for (of, placement) in &day.placements {
            if of.is_none_or(|id| id == begun.id)
                && let Some(pos) = programme.position(&placement.at)
            {
                let week = last.map(|_| self.week_before(record, index, date));
                state = placed(table, state, pos, week);
            }
        }
        let was_done = letter.is_some_and(|l| l.main.is_some());
        let (mut planned, mut done, mut chosen, mut episode, mut review, mut lowest) =
            (0, 0, None, None, ReviewState::default(), None);
        if let Some(last) = &last {
            planned = last.planned + u16::from(last.after.planned);
            done = last.done + u16::from(was_done);
            (chosen, episode, lowest) = (last.chosen, last.episode, last.trend.lowest);
            review = last.review.evening();
            if last.verdict.decision == Decision::Reduce && last.letter.rising && !last.before.cooling() {
                // Re-anchored: the trend was answered by a drop.
                lowest = last.trend.last;
            }
        }
        // A choice counts for the day if it was made before the first session was over, otherwise from the next on.
        let beforehand = day.chosen.filter(|(said, _)| day.sessions.iter().all(|s| *said < s.entry));
        if let Some((_, n)) = beforehand.or_else(|| record.day(date.plus(-1)).chosen) {
            chosen = Some(n);
        }
        let Some(limits) = track.limits_of(span, state.pos) else { return };
        let site = programme.protocol.site;
        let series = self.series.get(usize::from(site == Site::Plantar)).and_then(Option::as_ref);
        let reading = series.map_or_else(MorningReading::default, |s| {
            s.read(record, date, limits.morning_cap, &version.rules.morning)
        });
        let trend = series
            .map_or_else(TrendReading::default, |s| s.trend(date, begun.start, lowest, &version.rules.trend));
        if !trend.rising && trend.last.is_some() {
            episode = None;
        }
        let still_worse = trend.rising
            && episode.is_some_and(|since| {
                date.days_since(since) >= i32::from(version.rules.trend.still_rising_days)
            });
        let input = ReviewInput {
            outcome: outcome(record, begun.start, date),
            steady: u32::from(done) * 100
                >= u32::from(planned) * u32::from(programme.protocol.review.adherence_percent),
            answered: !day.reviews.is_empty() || !day.clearances.is_empty(),
            still_worse,
        };
        let (review, due) = review.morning(&programme.protocol.review, input);
        let (flag, clear) = (self.flags.stops_on(date, track.from), self.flags.is_clear(date));
        let barred = barring(due.is_some() || breached, open_elsewhere);
        let strength = self.strength_stage(index, date);
        let gate = gate_tree(record, programme, state.pos, begun.side, series, strength, date)
            .map_or(Truth::Holds, |tree| tree.truth());
        let letter = Morning { band: reading.band, rising: trend.rising, gate, barred, flag, clear };
        let (mut after, mut verdict) = morning(table, state, letter);
        if verdict.rule == Rule::Cleared {
            let named = self.flags.clearance(date).and_then(|c| programme.position(c.at.as_deref()?));
            if let Some(pos) = named {
                (after, verdict) = resumed_at(table, after, verdict, pos);
            }
        }
        if verdict.decision == Decision::Reduce && trend.rising {
            episode = episode.or(Some(date));
        }
        let trace = Trace {
            before: state,
            letter,
            verdict,
            after,
            reading,
            trend,
            due,
            review,
            chosen,
            planned,
            done,
            episode,
            span,
        };
        if let Some(track) = self.tracks.get_mut(index) {
            track.traces.push(trace);
        }
    }

    /// Returns the days with main work among the six before one, yesterday in the lowest bit.
    fn week_before(&self, record: &Record, index: usize, date: LocalDate) -> u8 {
        (1..=6).fold(0, |week, back| {
            let read = self.evening_of(record, index, date.plus(-back));
            let worked = read.is_some_and(|(letter, _, _)| letter.main.is_some());
            week | u8::from(worked) << (back - 1)
        })
    }

    /// Reads what was done of one programme on a day already decided.
    #[must_use]
    pub fn evening_of(
        &self,
        record: &Record,
        index: usize,
        date: LocalDate,
    ) -> Option<(Evening, WorkReading, bool)> {
        let track = self.tracks.get(index)?;
        let trace = track.trace(date)?;
        let day = record.day(date);
        let version = track.version(trace)?;
        let limits = track.limits(trace, trace.after.pos);
        let rules = &version.rules.other;
        let mut outside = record.other_load(date, limits.ceiling, !self.climbs_a_ladder(date), rules);
        let elsewhere = day
            .sessions
            .iter()
            .any(|s| s.part == Part::Main && s.programme.is_some_and(|id| id != track.begun.id));
        if elsewhere && outside.other == Other::Light {
            outside.other =
                self.beside_class(track, version, day.sessions.iter().filter_map(|s| s.programme));
        }
        let place = version.programme.place(trace.after.pos)?;
        let asked = Prescribed {
            programme: track.begun.id,
            takes_unnamed: index == 0,
            dose: &place.dose,
            sessions: track.sessions(trace, outside.other),
            side: track.begun.side,
            limits,
            body_mass: record.profile.body_mass_kg,
        };
        let work = judge(day, asked, version.exercises, &version.rules.work);
        let letter = Evening { main: work.main, light_over: work.light_over, other: outside.other };
        Some((letter, work, outside.pain_over))
    }

    /// Says whether a walk and run ladder is being climbed on a day: it runs, and its last rung is not behind.
    pub(crate) fn climbs_a_ladder(&self, date: LocalDate) -> bool {
        self.tracks.iter().any(|track| {
            let runs = track.begun.ended.is_none_or(|ended| date <= ended);
            let day = track.trace(date).and_then(|trace| Some((trace, track.version(trace)?.programme)));
            day.is_some_and(|(trace, programme)| {
                runs && programme.protocol.track == TrackKind::Run
                    && !programme.table.at(trace.after.pos).maintenance
            })
        })
    }

    /// What another programme's session counts as here: its declared class, medium where none is declared.
    fn beside_class(
        &self,
        track: &Track<'_>,
        version: Version<'_>,
        programmes: impl Iterator<Item = crate::journal::ProgrammeId>,
    ) -> Other {
        let classes = programmes.filter_map(|id| {
            let other = self.tracks.iter().find(|t| t.begun.id == id && t.begun.id != track.begun.id)?;
            let mut beside = version.programme.protocol.beside.iter();
            let declared = beside.find(|b| b.protocol.get_ref() == &other.begun.protocol);
            Some(declared.map_or(LoadClass::Medium, |b| b.class))
        });
        match classes.max() {
            Some(LoadClass::High) => Other::High,
            Some(LoadClass::Medium) => Other::Some,
            Some(LoadClass::Light) | None => Other::Light,
        }
    }

    /// Reads the gate that stands at a programme's position, measured up to a day.
    #[must_use]
    pub fn gate(&self, record: &Record, index: usize, pos: u8, date: LocalDate) -> Option<Explained> {
        let track = self.tracks.get(index)?;
        // A day ahead is looked at as the last one walked.
        let programme = track.trace(date).and_then(|trace| track.version(trace)).map(|v| v.programme);
        let programme = programme.unwrap_or(track.programme);
        let site = programme.protocol.site;
        let series = self.series.get(usize::from(site == Site::Plantar)).and_then(Option::as_ref);
        let strength = self.strength_stage(index, date);
        gate_tree(record, programme, pos, track.begun.side, series, strength, date)
    }

    /// Says whether a strength programme of the same leg has come to the stage from which it lets this one run
    /// beside it, 1 or 0, and since which day that is read; none without such a programme.
    fn strength_stage(&self, index: usize, date: LocalDate) -> Option<(i32, LocalDate)> {
        let own = self.tracks.get(index)?;
        let base = own.programme.protocol.variant_of.as_ref();
        let of = |track: &Track<'_>| {
            // The latest morning decided: a day that is still ahead is asked about as things stand.
            let days = i32::try_from(track.traces.len()).ok()?;
            let on = date.min(track.from.plus(days - 1));
            let trace = track.trace(on)?;
            let programme = track.version(trace)?.programme;
            let protocol = &programme.protocol;
            let runs = track.begun.ended.is_none_or(|ended| date <= ended);
            if protocol.track != TrackKind::Strength || !runs || !track.begun.side.shares(own.begun.side) {
                return None;
            }
            let names = |b: &&Beside| {
                let id = b.protocol.get_ref();
                *id == own.begun.protocol || base.is_some_and(|base| base.get_ref() == id)
            };
            let from = protocol.beside.iter().find(names).and_then(|b| b.from_stage.as_ref());
            let stage = from.and_then(|from| protocol.stage.iter().position(|s| s.id == *from));
            let from = stage.unwrap_or(protocol.stage.len().saturating_sub(1));
            let reached = usize::from(programme.place(trace.after.pos)?.stage) >= from;
            Some((i32::from(reached), on))
        };
        let others = self.tracks.iter().enumerate().filter(|(other, _)| *other != index);
        others.filter_map(|(_, track)| of(track)).max()
    }
}

impl<'c> Track<'c> {
    /// Returns the morning of a day.
    #[must_use]
    pub fn trace(&self, date: LocalDate) -> Option<&Trace> {
        self.traces.get(usize::try_from(date.days_since(self.from)).ok()?)
    }

    /// Returns the version that decided a morning.
    #[must_use]
    pub fn version(&self, trace: &Trace) -> Option<Version<'c>> {
        self.spans.get(trace.span).map(|span| span.version)
    }

    /// Returns the pain limits at a position, on the day of a morning.
    #[must_use]
    pub fn limits(&self, trace: &Trace, pos: u8) -> &Limits {
        self.limits_of(trace.span, pos).unwrap_or(&self.programme.protocol.limits)
    }

    fn limits_of(&self, span: usize, pos: u8) -> Option<&Limits> {
        let span = self.spans.get(span)?;
        let programme = span.version.programme;
        let stage = usize::from(programme.table.at(pos).stage);
        Some(span.limits.get(stage).unwrap_or(&programme.protocol.limits))
    }

    /// Returns how many sessions the day asks for: one is enough beside sport or a long day on the feet.
    #[must_use]
    pub fn sessions(&self, trace: &Trace, other: Other) -> u8 {
        let place = self.version(trace).and_then(|version| version.programme.place(trace.after.pos));
        let written = place.map_or(1, |p| p.sessions);
        let chosen = trace.chosen.map_or(written, |n| n.clamp(1, written.max(1)));
        if other == Other::Light { chosen } else { chosen.min(1) }
    }
}

fn gate_tree(
    record: &Record,
    programme: &Programme,
    pos: u8,
    side: Involved,
    series: Option<&Series>,
    strength: Option<(i32, LocalDate)>,
    date: LocalDate,
) -> Option<Explained> {
    let gate = programme.gate(pos)?;
    let lookup = |measure: Measure, within: Option<u16>| match measure {
        Measure::StrengthStage => strength,
        Measure::FirstStepStableMornings => series.map(|s| (s.stable_mornings(record, date), date)),
        Measure::HeelRaiseSymmetry | Measure::HeelRaiseWeakerSide => {
            heel_raises(record, measure, side, within, date)
        }
        Measure::DailyPain7Days
        | Measure::Walk30MinPain
        | Measure::Rebound3x20Pain
        | Measure::TwoLegRaisePain
        | Measure::HopPain
        | Measure::VisaA
        | Measure::ClinicianAllowed => record.measure(measure, date, within),
    };
    Some(evaluate(&gate.all, &gate.any, side == Involved::Both, &lookup))
}

/// The newest heel-raise test that counted what is asked for.
fn heel_raises(
    record: &Record,
    measure: Measure,
    side: Involved,
    within: Option<u16>,
    date: LocalDate,
) -> Option<(i32, LocalDate)> {
    let fresh = record.tests.iter().rev().filter(|(on, test)| {
        *on <= date
            && within.is_none_or(|days| date.days_since(*on) <= i32::from(days))
            && test.test == "heel-raise-endurance"
    });
    for (on, test) in fresh {
        let (left, right) = (test.left.map(i32::from), test.right.map(i32::from));
        let value = match (measure, side) {
            (Measure::HeelRaiseSymmetry, Involved::Left) => share(left, right),
            (Measure::HeelRaiseSymmetry, Involved::Right) => share(right, left),
            (Measure::HeelRaiseWeakerSide, Involved::Left) => left,
            (Measure::HeelRaiseWeakerSide, Involved::Right) => right,
            (Measure::HeelRaiseWeakerSide, Involved::Both) => left.zip(right).map(|(a, b)| a.min(b)),
            _ => None,
        };
        if let Some(value) = value {
            return Some((value, *on));
        }
    }
    None
}

fn share(involved: Option<i32>, other: Option<i32>) -> Option<i32> {
    let (involved, other) = involved.zip(other)?;
    if other > 0 { Some(involved * 100 / other) } else { None }
}

/// The newest answer to "has it changed?" since a programme began.
fn outcome(record: &Record, start: LocalDate, date: LocalDate) -> OutcomeChange {
    let newest = record.reviews.iter().rev().find(|(on, _)| *on <= date && *on >= start);
    match newest.map(|(_, change)| change) {
        Some(Change::Recovered) => OutcomeChange::Recovered,
        Some(Change::Better) => OutcomeChange::Meaningful,
        Some(Change::Same | Change::Worse) => OutcomeChange::None,
        None => OutcomeChange::Unknown,
    }
}
