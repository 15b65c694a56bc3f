//! Tomorrow, sent ahead: what the answer will be, by what may still be recorded today and by tomorrow's morning.
//!
//! A phone that has lost its server holds no rule. It holds this: a table from what was told on it to answers that
//! were made beforehand, each by putting the made-up facts to the real record and asking the real decision. What
//! was told and stands in no row has no answer: the phone then plans no load beyond the light part and says what it
//! waits for. Nothing here decides anything. Start reading at [`look_ahead`].

mod build;
mod fortnight;
mod lens;
mod suppose;

use std::collections::BTreeMap;

use serde::Serialize;

pub use build::look_ahead;
pub use fortnight::{FORTNIGHT, Proposal, proposals};
pub use suppose::sets_of;

use crate::{
    care::Care,
    catalog::Site,
    journal::{Entry, ProgrammeId, SetDone},
    today::{DayAnswer, DoseLine, FlagStanding, NoPlan, Rule, Stair},
    units::LocalDate,
    words::{Card, card},
};

/// Answers for the days right after the last word of the server, by what is told until then.
///
/// A key of today is `t|MORNING`; one of tomorrow is `TODAY|WORK|MORNING`:
/// - `MORNING`: the morning's score, `?` for none told, with an `e` behind it where it [`eases`](Self::eases);
///   where both scores are asked, `A/P` for Achilles and first steps;
/// - `TODAY`: `-` when today's morning is known here already, `?` when it is not and stays untold;
/// - `WORK`: `-` for none, else the number that [`rows`](Self::rows) give it.
#[derive(Clone, Debug)]
pub struct LookAhead {
    /// The last day known here.
    pub today: LocalDate,
    /// The day after.
    pub tomorrow: LocalDate,
    /// Which scores a morning has.
    pub sites: Vec<Site>,
    /// A red flag stands today: no answer changes before somebody has seen it.
    pub stopped: bool,
    /// Pairs of pain and minutes with which a stiff morning counts as one that eased soon.
    pub eases: Vec<(u8, u16)>,
    /// What today still plans, one a programme.
    pub work: Vec<Planned>,
    /// `PROGRAMME:AMOUNT:PAIN:EFFORT`: the programme's number in [`work`](Self::work); `full1`, `full2`, `some` or
    /// `easier`; classes of [`Planned::pains`] and [`Planned::efforts`]. What sounds the same has the same number.
    pub rows: BTreeMap<String, usize>,
    /// The light part that stays possible while nothing is known.
    pub light: Vec<(ProgrammeId, Vec<DoseLine>)>,
    /// The answers, each once.
    pub answers: Vec<Supposed>,
    /// Which answer belongs to which key.
    pub keys: BTreeMap<String, usize>,
}

/// What one programme still plans for today, and how what is told of it is looked up.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// Which programme.
    pub programme: ProgrammeId,
    /// The sets of each session still to come.
    pub sessions: Vec<Vec<SetDone>>,
    /// The class of each worst pain from 0 to 10, and of none told.
    pub pains: Vec<String>,
    /// The class of each effort from 0 to 10, and of none told.
    pub efforts: Vec<String>,
    /// The pain that "too painful" stands for where no number was told.
    pub too_painful: u8,
}

/// Answers that hold if some facts are told.
#[derive(Clone, Debug)]
pub struct Supposed {
    /// The made-up facts that led to them.
    pub told: Vec<Entry>,
    /// The day they are for.
    pub date: LocalDate,
    /// The answers, one a running programme.
    pub answers: Vec<DayAnswer>,
    /// Their core: what a phone shows, and what makes two of them the same.
    pub morrows: Vec<Morrow>,
}

/// What a phone without a connection shows of one programme's answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Morrow {
    /// The day.
    pub date: LocalDate,
    /// Which programme.
    pub programme: ProgrammeId,
    /// The rule that decided.
    pub rule: Rule,
    /// Decision, word, title, dose, button and banner; reasons and sources come with the connection.
    pub card: Card,
    /// The stages.
    pub stairs: Vec<Stair>,
    /// The whole plan.
    pub plan: Vec<DoseLine>,
    /// What is left of it.
    pub remaining: Vec<DoseLine>,
    /// Why there is none.
    pub no_plan: Option<NoPlan>,
    /// The light part.
    pub light: Vec<DoseLine>,
    /// Sessions of the plan.
    pub sessions: u8,
    /// Red flags that stand.
    pub flags: Vec<FlagStanding>,
}

impl Morrow {
    /// Takes from an answer what a phone shows of it.
    #[must_use]
    pub fn of(answer: &DayAnswer, care: &Care) -> Self {
        let whole = card(answer, care);
        let head = Card {
            why: Vec::new(),
            fork: Vec::new(),
            next: None,
            notes: Vec::new(),
            sources: Vec::new(),
            ..whole
        };
        Self {
            date: answer.date,
            programme: answer.programme,
            rule: answer.rule,
            card: head,
            stairs: answer.stairs.clone(),
            plan: answer.plan.clone(),
            remaining: answer.remaining.clone(),
            no_plan: answer.no_plan,
            light: answer.light.clone(),
            sessions: answer.sessions,
            flags: answer.flags.clone(),
        }
    }
}
