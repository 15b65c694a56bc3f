//! The days ahead as a calendar file (RFC 5545): proposals, each of which says that the morning decides.
//!
//! An event is named after its programme and its day: loaded again, a day is replaced and never doubled. What fell
//! away is not taken back: a file cannot know what a calendar kept.

use std::fmt::Write as _;

use heelup_core::{
    ahead::Proposal,
    units::LocalDate,
    words::{Language, calendar_name, proposal_about, proposal_title},
};

/// The most bytes a line may have, its end not counted.
const LINE: usize = 75;

/// Returns a calendar of proposals as it stands on a day; without any, one without events.
#[must_use]
pub fn calendar(language: Language, proposals: &[Proposal], today: LocalDate) -> String {
    let mut text = String::new();
    line(&mut text, "BEGIN:VCALENDAR");
    line(&mut text, "VERSION:2.0");
    line(&mut text, "PRODID:-//Heelup//Days ahead//EN");
    line(&mut text, "METHOD:PUBLISH");
    line(&mut text, &format!("X-WR-CALNAME:{}", marked(&calendar_name(language))));
    for proposal in proposals {
        event(&mut text, language, proposal, today);
    }
    line(&mut text, "END:VCALENDAR");
    text
}

fn event(text: &mut String, language: Language, proposal: &Proposal, today: LocalDate) {
    line(text, "BEGIN:VEVENT");
    line(text, &format!("UID:{}-{}@heelup", proposal.date, proposal.programme));
    line(text, &format!("DTSTAMP:{}T000000Z", compact(today)));
    // A later file is a later word about the same day.
    line(text, &format!("SEQUENCE:{}", today.day_number().saturating_sub(EPOCH).max(0)));
    line(text, &format!("DTSTART;VALUE=DATE:{}", compact(proposal.date)));
    line(text, &format!("DTEND;VALUE=DATE:{}", compact(proposal.date.plus(1))));
    line(text, &format!("SUMMARY:{}", marked(&proposal_title(language, proposal))));
    line(text, &format!("DESCRIPTION:{}", marked(&proposal_about(language, proposal))));
    line(text, "STATUS:TENTATIVE");
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
}

/// The day that sequences are counted from: the first of January 2020.
const EPOCH: i32 = 18_262;

/// Writes a day as a calendar file does: 20260321.
#[must_use]
pub fn compact(date: LocalDate) -> String {
    date.to_string().replace('-', "")
}

/// Marks what has a meaning of its own in a calendar file.
#[must_use]
pub fn marked(text: &str) -> String {
    text.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n")
}

/// Writes a line; a long one goes on after a blank, no letter cut in two.
fn line(text: &mut String, content: &str) {
    let mut room = LINE;
    for letter in content.chars() {
        if letter.len_utf8() > room {
            text.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= letter.len_utf8();
        // Writing to a String cannot fail.
        let _ = write!(text, "{letter}");
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_letters() {
        let mut text = String::new();
        line(&mut text, &"ä".repeat(100));
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), 3);
        assert!(lines.iter().all(|line| line.len() <= LINE), "{lines:?}");
        assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
        assert_eq!(lines.concat().replace(' ', ""), "ä".repeat(100));
    }

    #[test]
    fn sequences_are_counted_from_a_known_day() {
        assert_eq!(LocalDate::from_day_number(EPOCH).to_string(), "2020-01-01");
        assert_eq!(marked("a, b; c\\"), "a\\, b\\; c\\\\");
    }
}
