//! The forward question: may I run five kilometres on Sunday?
//!
//! The answer is a value: yes, shorter, or not yet, each with its reasons and with what would have to change. It asks the
//! same machine that decides the days and never says yes where that would not allow it; asking changes nothing. It is
//! cautious in one direction only: what is not known makes an answer smaller, never larger.

mod ahead;
mod answer;
mod barred;
mod judge;
mod next;
mod room;

use crate::{care::Care, record::Record, runs::Look, today::Course, units::LocalDate};

pub use answer::{Answer, Ask, AskedRun, Because, Condition, Instead, Question, Verdict};
pub use next::next_run;

/// Why a question has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MayError {
    /// The day is over.
    #[error("the day is in the past")]
    Past,
    /// Too far ahead to say anything.
    #[error("the day is more than {days} days ahead")]
    TooFar {
        /// The most, in days.
        days: u8,
    },
    /// Neither a distance nor a time was asked about.
    #[error("neither a distance nor a time is named")]
    Nothing,
}

/// Answers a question asked on a day. `course` has to be walked up to that day.
///
/// # Errors
/// The day asked about is over or too far ahead, or nothing was asked.
pub fn may_i(
    record: &Record,
    care: &Care,
    course: &Course<'_>,
    today: LocalDate,
    question: Question,
) -> Result<Answer, MayError> {
    let days = care.runs.may.ahead_days;
    match question.on.days_since(today) {
        ..0 => return Err(MayError::Past),
        ahead if ahead > i32::from(days) => return Err(MayError::TooFar { days }),
        _ => {}
    }
    if let Ask::Run(AskedRun { metres: None | Some(0), minutes: None | Some(0), .. }) = question.ask {
        return Err(MayError::Nothing);
    }
    let look = Look { record, care, course, date: today };
    Ok(judge::answer(look, question))
}
