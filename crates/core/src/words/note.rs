//! Notes as words: what was seen, why it matters, what to do; never a reproach.

use super::{
    NoteLine,
    plain::{day_and_date, how_often},
};
use crate::{
    care::Care,
    today::{DayAnswer, Note, Remark, Seen},
};

/// Returns the remarks of a day, each with the article that explains it.
pub(super) fn note_lines(answer: &DayAnswer, care: &Care) -> Vec<NoteLine> {
    let line = |remark: &Remark| {
        let article = care.catalog.article_on(remark.note);
        NoteLine {
            text: note(remark, &answer.protocol, care),
            article: article.map(|(article, _)| article.head.id.clone()),
            part: article.and_then(|(_, part)| part.map(str::to_owned)),
        }
    };
    answer.notes.iter().map(line).collect()
}

/// Returns a remark about somebody who follows a protocol, as one to three sentences.
#[must_use]
pub fn note(remark: &Remark, protocol: &str, care: &Care) -> String {
    match (&remark.note, &remark.seen) {
        (Note::JumpedAhead, Some(Seen::LaterStage { exercise, stage, on })) => {
            let name = care.catalog.exercises.get(exercise).map_or(exercise.as_str(), |e| &e.facts.name);
            let stage = stage_name(protocol, stage, care);
            format!(
                "{name} on {}: that is an exercise of a later stage, {stage}. Most flare-ups begin like this, so the plan \
                 stays where it was. Enough sound sessions lead there.",
                day_and_date(crate::words::Language::English, *on)
            )
        }
        (Note::MoreThanPlannedAgain, Some(Seen::Times { times, days })) => format!(
            "More than planned {} in {days} days. The tendon grows in the time between; what is on top costs recovery and \
             does not bring the next step nearer. One good session is enough.",
            how_often(*times)
        ),
        (Note::StoppedPainFree, Some(Seen::StayedAway { planned, since, worst })) => format!(
            "{planned} planned days went by without a session since {}, and nothing was above {worst} of 10. Quiet is good \
             news, and it comes before strength does. A short session keeps what you have won.",
            day_and_date(crate::words::Language::English, *since)
        ),
        (Note::LoadOutside, Some(Seen::Times { times, days })) => format!(
            "{} in {days} days a morning was worse after a day with a run or a long time on your feet. That load counts, \
             too: make it smaller for a while, or leave the exercises for that day.",
            capital(&how_often(*times))
        ),
        (Note::LoadUntold, Some(Seen::Morning { today, usual })) => format!(
            "{today} this morning, usually {usual}, and we know of nothing that explains it. Was there much walking, \
             standing, carrying, or a run? Add it, so that the plan can leave room for it."
        ),
        (Note::MuchWalking, Some(Seen::Steps { steps, usual, on })) => format!(
            "On {} you did your exercises and {steps} steps; usually it is {usual}. On a day with much walking, the \
             exercises once are enough.",
            day_and_date(crate::words::Language::English, *on)
        ),
        (plain, _) => unmeasured(*plain).to_owned(),
    }
}

/// Returns the name of a protocol's stage.
fn stage_name<'a>(protocol: &str, id: &'a str, care: &'a Care) -> &'a str {
    let stages = care.programmes.get(protocol).map(|programme| programme.stages.iter());
    let found = stages.into_iter().flatten().find(|stage| stage.id.get_ref() == id);
    found.map_or(id, |stage| stage.name.as_str())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Returns a note that needs no number.
const fn unmeasured(note: Note) -> &'static str {
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
        Note::JumpedAhead => "Yesterday had an exercise of a later stage. The plan stays where it was.",
        Note::MoreThanPlannedAgain => "More than planned again. One good session is enough.",
        Note::StoppedPainFree => "Planned sessions stay away. Quiet comes before strength does.",
        Note::LoadOutside => "Mornings were worse after days with other load. That load counts, too.",
        Note::LoadUntold => "A worse morning, and nothing we know of explains it. Was there other load?",
        Note::MuchWalking => "A day with much walking: the exercises once are enough.",
        Note::StandingWork => {
            "You work on your feet. That is load, too: tell us about such days, and the plan leaves room for them."
        }
    }
}
