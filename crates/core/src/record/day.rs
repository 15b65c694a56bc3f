//! What is known of one day.

use uuid::Uuid;

use crate::{
    journal::{
        Activity, AfterOperation, Answers, CheckIn, Clearance, EntryId, Fact, Part, Placement, ProgrammeId,
        Review, Run, Session, SessionSet, SetDone,
    },
    units::{Effort, Pain, Side, Stiffness},
};

/// One morning on one scale each; of several answers the worst counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MorningScore {
    /// Stiffness (Achilles).
    pub stiffness: Option<Stiffness>,
    /// Pain (Achilles).
    pub pain: Option<Pain>,
    /// Pain at the first steps (plantar).
    pub first_step: Option<Pain>,
    /// Minutes until it eased.
    pub minutes: Option<u16>,
}

/// One session of one day, finished or not.
#[derive(Clone, Debug, PartialEq)]
pub struct DaySession {
    /// The entry that finished it, or its first set's.
    pub entry: EntryId,
    /// Which programme, if it said.
    pub programme: Option<ProgrammeId>,
    /// What ties its sets together.
    pub session: Option<Uuid>,
    /// Main or light.
    pub part: Part,
    /// What was done.
    pub sets: Vec<SetDone>,
    /// Worst of during, just after and every set.
    pub pain: Option<Pain>,
    /// Highest effort told.
    pub effort: Option<Effort>,
    /// Made easier on purpose.
    pub lightened: bool,
    /// Ended; an unfinished one was interrupted, or is still going on.
    pub finished: bool,
}

/// A training of a day, with the entry that brought it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayRun {
    /// The entry, also after its fact was corrected.
    pub entry: EntryId,
    /// What was done.
    pub run: Run,
}

impl std::ops::Deref for DayRun {
    type Target = Run;
    fn deref(&self) -> &Run {
        &self.run
    }
}

/// Answers given on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The entry that said it.
    pub entry: EntryId,
    /// Finding id → answer.
    pub answers: Answers,
    /// They were a whole intake.
    pub intake: bool,
}

/// What is known of one day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Day {
    /// Mornings: not tied to a side, left, right.
    pub mornings: [Option<MorningScore>; 3],
    /// A splint was worn in the night before; none while nobody said.
    pub splint: Option<bool>,
    /// Sessions.
    pub sessions: Vec<DaySession>,
    /// Runs and other trainings.
    pub runs: Vec<DayRun>,
    /// Steps of the whole day.
    pub steps: Option<u32>,
    /// Other load.
    pub activities: Vec<Activity>,
    /// Answers to questions of the catalog.
    pub reports: Vec<Report>,
    /// Red flags named by id, with the entry that said so.
    pub flags: Vec<(EntryId, String)>,
    /// Clearances, with the entry that said so.
    pub clearances: Vec<(EntryId, Clearance)>,
    /// What clinicians said about the time after an operation, with the entry that said so.
    pub operations: Vec<(EntryId, AfterOperation)>,
    /// Placements, with the programme they are about.
    pub placements: Vec<(Option<ProgrammeId>, Placement)>,
    /// Answers to reviews.
    pub reviews: Vec<Review>,
    /// Sessions a day chosen from here on, with the entry that said so.
    pub chosen: Option<(EntryId, u8)>,
}

impl Day {
    /// A day that nothing is known of.
    pub const UNKNOWN: Self = Self {
        mornings: [None; 3],
        splint: None,
        sessions: Vec::new(),
        runs: Vec::new(),
        steps: None,
        activities: Vec::new(),
        reports: Vec::new(),
        flags: Vec::new(),
        clearances: Vec::new(),
        operations: Vec::new(),
        placements: Vec::new(),
        reviews: Vec::new(),
        chosen: None,
    };

    pub(super) fn take(&mut self, entry: EntryId, programme: Option<ProgrammeId>, fact: &Fact) {
        match fact {
            Fact::MorningCheckedIn(check_in) => self.check_in(check_in),
            Fact::SetFinished(set) => self.set(entry, programme, set),
            Fact::SessionFinished(session) => self.session(entry, programme, session),
            Fact::RunImported(run) => self.run(entry, run),
            Fact::StepsCounted(steps) => self.steps = self.steps.max(Some(steps.steps)),
            Fact::ActivityDone(activity) => sorted(&mut self.activities, activity.clone()),
            Fact::IntakeAnswered(said) => {
                self.reports.push(Report { entry, answers: said.answers.clone(), intake: true })
            }
            Fact::FindingsReported(said) => {
                self.reports.push(Report { entry, answers: said.answers.clone(), intake: false })
            }
            Fact::RedFlagReported(flag) => self.flags.push((entry, flag.flag.clone())),
            Fact::ClearanceGiven(clearance) => self.clearances.push((entry, clearance.clone())),
            Fact::AfterOperationSet(said) => self.operations.push((entry, said.clone())),
            Fact::Placed(placement) => self.placements.push((programme, placement.clone())),
            Fact::ReviewAnswered(review) => sorted(&mut self.reviews, review.clone()),
            // The last word of the day counts.
            Fact::SessionsPerDayChosen(chosen) => {
                self.chosen = self.chosen.max(Some((entry, chosen.sessions)));
            }
            Fact::ProfileSet(_)
            | Fact::ProgrammeStarted(_)
            | Fact::ProgrammeEnded(_)
            | Fact::CapacityTested(_)
            | Fact::ShoeKept(_)
            | Fact::RunGoalSet(_)
            | Fact::MeasureReported(_)
            | Fact::CareKept(_)
            | Fact::VersionAccepted(_)
            | Fact::EntryCorrected(_)
            | Fact::EntryWithdrawn(_) => {}
        }
    }

    fn check_in(&mut self, said: &CheckIn) {
        self.splint = self.splint.max(said.splint);
        let stream = match said.side {
            None => 0,
            Some(Side::Left) => 1,
            Some(Side::Right) => 2,
        };
        if let Some(slot) = self.mornings.get_mut(stream) {
            let score = slot.get_or_insert_default();
            score.stiffness = score.stiffness.max(said.stiffness);
            score.pain = score.pain.max(said.pain);
            score.first_step = score.first_step.max(said.first_step);
            score.minutes = score.minutes.max(said.minutes);
        }
    }

    /// The same file twice on one day counts once; otherwise every run counts.
    fn run(&mut self, entry: EntryId, run: &Run) {
        let same = |other: &DayRun| match (&run.file, &other.file) {
            (Some(a), Some(b)) => a.sha256 == b.sha256 && a.index == b.index,
            _ => false,
        };
        if !self.runs.iter().any(same) {
            let run = DayRun { entry, run: run.clone() };
            let key = |r: &DayRun| (r.start.clone(), r.distance_m, r.duration_s, r.effort, r.pain);
            let at = self.runs.partition_point(|other| key(other) <= key(&run));
            self.runs.reserve_exact(1);
            self.runs.insert(at, run);
        }
    }

    fn set(&mut self, entry: EntryId, programme: Option<ProgrammeId>, said: &SessionSet) {
        let session = self.open_session(entry, programme, Some(said.session), said.part);
        session.pain = session.pain.max(said.set.pain);
        session.effort = session.effort.max(said.set.effort);
        session.sets.push(said.set.clone());
    }

    fn session(&mut self, entry: EntryId, programme: Option<ProgrammeId>, said: &Session) {
        let session = self.open_session(entry, programme, said.session, said.part);
        session.entry = entry;
        session.finished = true;
        session.lightened |= said.lightened;
        let told = said.sets.iter().map(|set| set.pain).max().flatten();
        session.pain = session.pain.max(said.pain).max(said.pain_after).max(told);
        let hardest = said.sets.iter().map(|set| set.effort).max().flatten();
        session.effort = session.effort.max(said.effort).max(hardest);
        session.sets.extend(said.sets.iter().cloned());
    }

    fn open_session(
        &mut self,
        entry: EntryId,
        programme: Option<ProgrammeId>,
        session: Option<Uuid>,
        part: Part,
    ) -> &mut DaySession {
        let known = session.and_then(|id| self.sessions.iter().position(|s| s.session == Some(id)));
        let at = known.unwrap_or_else(|| {
            // Most days have one session: no room for four.
            self.sessions.reserve_exact(1);
            self.sessions.push(DaySession {
                entry,
                programme,
                session,
                part,
                sets: Vec::new(),
                pain: None,
                effort: None,
                lightened: false,
                finished: false,
            });
            self.sessions.len() - 1
        });
        #[expect(clippy::indexing_slicing, reason = "found or pushed just above")]
        &mut self.sessions[at]
    }

    /// Says whether anything at all is known of the day.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        *self == Self::UNKNOWN
    }
}

fn sorted<T: Ord>(list: &mut Vec<T>, item: T) {
    let at = list.partition_point(|other| *other <= item);
    list.insert(at, item);
}
