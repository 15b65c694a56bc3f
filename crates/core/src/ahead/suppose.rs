//! Facts that nobody has told yet, as they would be told.

use uuid::Uuid;

use crate::{
    catalog::Legs,
    journal::{CheckIn, Draft, Entry, EntryId, Fact, Part, PersonId, ProgrammeId, Session, SetDone},
    record::Record,
    today::DoseLine,
    units::{Effort, Involved, LocalDate, Pain},
};

/// Later than any entry there is: what is made up comes last.
const LAST: u128 = 0xffff_ffff_ffff_7000_8000_0000_0000_0000;

/// Makes entries of one person, one later than the other.
pub(super) struct Teller {
    person: PersonId,
    said: u128,
}

impl Teller {
    /// Goes on after so many made-up entries.
    pub(super) fn new(record: &Record, after: usize) -> Self {
        let said = u128::try_from(after).unwrap_or(0);
        Self { person: record.person.unwrap_or(PersonId(Uuid::nil())), said }
    }

    fn tell(&mut self, date: LocalDate, programme: Option<ProgrammeId>, fact: Fact) -> Entry {
        self.said += 1;
        Entry::unsealed(Draft {
            id: EntryId(Uuid::from_u128(LAST + self.said)),
            recorded_at: format!("{date}T12:00:00Z"),
            date,
            person: self.person,
            programme,
            side: None,
            fact,
        })
    }

    pub(super) fn morning(&mut self, date: LocalDate, said: CheckIn) -> Entry {
        self.tell(date, None, Fact::MorningCheckedIn(said))
    }

    /// A session of the main work; the one that is open that day goes on.
    pub(super) fn session(
        &mut self,
        record: &Record,
        date: LocalDate,
        of: (ProgrammeId, Involved),
        (sets, pain, effort, lightened): (&[SetDone], Option<Pain>, Option<Effort>, bool),
    ) -> Entry {
        let mine = |id: Option<ProgrammeId>| id.is_none_or(|id| id == of.0);
        let sessions = &record.day(date).sessions;
        let open = sessions.iter().find(|s| !s.finished && s.part == Part::Main && mine(s.programme));
        let session = Session {
            session: open.and_then(|s| s.session),
            part: Part::Main,
            sets: sets.to_vec(),
            pain,
            pain_after: None,
            effort,
            lightened,
        };
        let mut entry = self.tell(date, Some(of.0), Fact::SessionFinished(session));
        entry.side = Some(of.1);
        entry
    }
}

/// Returns the sets of a plan as they are told when all goes as planned: one a set, hold or turn, and leg.
#[must_use]
pub fn sets_of(plan: &[DoseLine]) -> Vec<SetDone> {
    let mut sets = Vec::new();
    for line in plan {
        let sides: &[Involved] = match (line.legs, line.side) {
            (Legs::Both, _) => &[Involved::Both],
            (Legs::Each, _) | (Legs::One, Involved::Both) => &[Involved::Left, Involved::Right],
            (Legs::One, Involved::Left) => &[Involved::Left],
            (Legs::One, Involved::Right) => &[Involved::Right],
        };
        let minutes = line.minutes.or(line.run_min).map(|minutes| u16::from(minutes) * 60);
        for _ in 0..line.sets.max(1) {
            sets.extend(sides.iter().map(|side| SetDone {
                exercise: line.exercise.as_str().into(),
                surface: line.surface,
                side: *side,
                reps: line.reps,
                seconds: if line.reps.is_some() { None } else { line.hold_s.or(minutes) },
                load_kg: line.load_kg,
                pain: None,
                effort: None,
            }));
        }
    }
    sets
}
