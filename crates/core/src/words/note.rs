//! Notes as words: what was seen, why it matters, what to do; never a reproach.

use super::{
    NoteLine,
    fork::capital,
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
    let language = care.language;
    match (&remark.note, &remark.seen) {
        (Note::JumpedAhead, Some(Seen::LaterStage { exercise, stage, on })) => {
            let name = care.catalog.exercises.get(exercise).map_or(exercise.as_str(), |e| &e.facts.name);
            let stage = stage_name(protocol, stage, care);
            let day = day_and_date(language, *on);
            let values = [("name", name.into()), ("day", day.into()), ("stage", stage.into())];
            language.tell("note-jumped-ahead-seen", values)
        }
        (Note::MoreThanPlannedAgain, Some(Seen::Times { times, days })) => {
            let values = [("often", how_often(language, *times).into()), ("days", (*days).into())];
            language.tell("note-more-again-seen", values)
        }
        (Note::StoppedPainFree, Some(Seen::StayedAway { planned, since, worst })) => {
            let day = day_and_date(language, *since);
            let values = [("planned", (*planned).into()), ("day", day.into()), ("worst", (*worst).into())];
            language.tell("note-stopped-seen", values)
        }
        (Note::LoadOutside, Some(Seen::Times { times, days })) => {
            let often = capital(&how_often(language, *times));
            language.tell("note-load-outside-seen", [("often", often.into()), ("days", (*days).into())])
        }
        (Note::LoadUntold, Some(Seen::Morning { today, usual })) => {
            let values = [("today", (*today).into()), ("usual", (*usual).into())];
            language.tell("note-load-untold-seen", values)
        }
        (Note::MuchWalking, Some(Seen::Steps { steps, usual, on })) => {
            let day = day_and_date(language, *on);
            let values = [("day", day.into()), ("steps", (*steps).into()), ("usual", (*usual).into())];
            language.tell("note-much-walking-seen", values)
        }
        (plain, _) => language.say(unmeasured(*plain)),
    }
}

/// Returns the name of a protocol's stage.
fn stage_name<'a>(protocol: &str, id: &'a str, care: &'a Care) -> &'a str {
    let stages = care.programmes.get(protocol).map(|programme| programme.stages.iter());
    let found = stages.into_iter().flatten().find(|stage| stage.id.get_ref() == id);
    found.map_or(id, |stage| stage.name.as_str())
}

/// Returns the sentence of a note that needs no number.
const fn unmeasured(note: Note) -> &'static str {
    match note {
        Note::HeldAtCeiling => "note-held-at-ceiling",
        Note::FloorTwice => "note-floor-twice",
        Note::Floor => "note-floor",
        Note::EasierOnOffer => "note-easier-on-offer",
        Note::AskAgain => "note-ask-again",
        Note::UnplannedSession => "note-unplanned-session",
        Note::RunPain => "note-run-pain",
        Note::PainGoneEarly => "note-pain-gone-early",
        Note::OneSessionIsEnough => "note-one-session",
        Note::DoneAbove => "note-done-above",
        Note::RoutineFlag => "note-routine-flag",
        Note::JumpedAhead => "note-jumped-ahead",
        Note::MoreThanPlannedAgain => "note-more-again",
        Note::StoppedPainFree => "note-stopped",
        Note::LoadOutside => "note-load-outside",
        Note::LoadUntold => "note-load-untold",
        Note::MuchWalking => "note-much-walking",
        Note::StandingWork => "note-standing-work",
    }
}
