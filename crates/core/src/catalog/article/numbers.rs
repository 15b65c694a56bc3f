//! The numbers of a text, so that none stands in an article without a fact that says it.

use std::ops::Range;

const WORDS: [(&str, &str); 16] = [
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("ten", "10"),
    ("eleven", "11"),
    ("twelve", "12"),
    ("fifteen", "15"),
    ("twenty", "20"),
    ("thirty", "30"),
    ("fifty", "50"),
    ("hundred", "100"),
];

const UNITS: [&str; 13] = [
    "second",
    "minute",
    "hour",
    "day",
    "night",
    "week",
    "month",
    "year",
    "percent",
    "millimetre",
    "centimetre",
    "kilogram",
    "point",
];

/// Returns every number of a text with its place: digits, and words such as "two weeks" before a unit.
///
/// "One" is no number here: "one day" is how people tell stories. "Two legs" is no measurement either.
pub(in crate::catalog) fn numbers(text: &str) -> Vec<(Range<usize>, String)> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    for (at, (span, token)) in tokens.iter().enumerate() {
        if token.starts_with(|c: char| c.is_ascii_digit()) {
            found.push((span.clone(), token.replace(',', ".")));
            continue;
        }
        let Some(value) = value(token) else { continue };
        let mut rest = tokens.iter().skip(at + 1).map(|(_, token)| token.as_str());
        let mut next = rest.next();
        // "two to three weeks": both are numbers.
        if matches!(next, Some("to" | "or" | "and")) {
            next = rest.next().filter(|word| value_of(word)).and_then(|_| rest.next());
        }
        if next.is_some_and(|word| UNITS.contains(&word.trim_end_matches('s'))) {
            found.push((span.clone(), value.to_owned()));
        }
    }
    found
}

fn value(word: &str) -> Option<&'static str> {
    WORDS.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

fn value_of(word: &str) -> bool {
    value(word).is_some() || word.starts_with(|c: char| c.is_ascii_digit())
}

/// Splits a text into words and numbers; `1.5` and `1,5` are one number.
fn tokens(text: &str) -> Vec<(Range<usize>, String)> {
    let mut tokens: Vec<(Range<usize>, String)> = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        if !letter.is_alphanumeric() {
            continue;
        }
        let digit = letter.is_ascii_digit();
        let mut end = start + letter.len_utf8();
        while let Some((at, next)) = letters.peek().copied() {
            let after = text.get(at + next.len_utf8()..).and_then(|rest| rest.chars().next());
            let point = digit && matches!(next, '.' | ',') && after.is_some_and(|c| c.is_ascii_digit());
            if !(point || next.is_alphanumeric() && next.is_ascii_digit() == digit) {
                break;
            }
            end = at + next.len_utf8();
            letters.next();
        }
        tokens.push((start..end, text.get(start..end).unwrap_or("").to_lowercase()));
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        numbers(text).into_iter().map(|(_, n)| n).collect()
    }

    #[test]
    fn digits_and_words_before_a_unit_are_numbers() {
        assert_eq!(of("3 × 15, 1.5 and 5,2"), ["3", "15", "1.5", "5.2"]);
        assert_eq!(of("Two to three weeks, then six months."), ["2", "3", "6"]);
        assert_eq!(of("up to 3 or four days"), ["3", "4"]);
    }

    #[test]
    fn legs_and_stories_are_none() {
        assert_eq!(of("on two legs, one day, three of these"), Vec::<String>::new());
    }
}
