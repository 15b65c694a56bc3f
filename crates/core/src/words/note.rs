//! Notes as words.

use crate::today::Note;

/// Returns a note as one or two sentences.
#[must_use]
pub const fn note(note: Note) -> &'static str {
    match note {
        Note::HeldAtCeiling => {
            "Several sessions at 4 or 5 with calm mornings. Look at what else loads the heel: walking, standing, runs. \
             Take the easier form for a week and try again, or show it to a physiotherapist."
        }
        Note::FloorTwice => {
            "This is the second time this week that nothing lower was left. Let a physiotherapist or doctor look at it."
        }
        Note::Floor => "Nothing lower is left, so we rest for two days and then try the same again.",
        Note::EasierOnOffer => {
            "If it bothers you, take the easier form today. It does not count against you."
        }
        Note::AskAgain => {
            "It has been a while. Before you load again, go through the warning signs once more and tell us how your mornings are."
        }
        Note::UnplannedSession => {
            "Yesterday's session was on a day without a plan. It does not bring the next step nearer."
        }
        Note::RunPain => {
            "Your run hurt more than the limit. We raise nothing until a session has gone well again."
        }
        Note::PainGoneEarly => {
            "No pain for two weeks. The tendon needs longer than the pain: the last gate still asks for strength."
        }
        Note::OneSessionIsEnough => "With a run or a long day on your feet, one session is enough today.",
        Note::DoneAbove => {
            "Yesterday was more than planned. It does not count for the next step: one increase at a time."
        }
        Note::RoutineFlag => "Mention at your next appointment what you told us. It is not urgent.",
    }
}
