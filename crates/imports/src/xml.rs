//! XML as a row of elements that open and close, for files that people drop on the page.
//!
//! Nothing is trusted: no entity but the five of XML is resolved, depth and text are bounded, and damage
//! ends the reading with its line, after everything before it was handed out.

use std::borrow::Cow;

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use crate::say::Say;

/// Elements inside each other; training files have about ten.
const DEEPEST: usize = 64;
/// Bytes of text that are kept of an element; numbers and names are short.
const LONGEST: usize = 256;

/// Who hears the elements of a file.
pub(crate) trait Listener {
    /// An element opens. Names are without their namespace.
    fn open(&mut self, name: &str, attributes: &Attributes<'_>);
    /// An element closes, with its own text.
    fn close(&mut self, name: &str, text: &str);
}

/// The attributes of an element.
pub(crate) struct Attributes<'a>(&'a BytesStart<'a>);

impl Attributes<'_> {
    /// Returns the text of an attribute, by its name without namespace.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let mut all = self.0.attributes();
        // Twice the same attribute is no reason to refuse a training.
        let found =
            all.with_checks(false).flatten().find(|attribute| local(attribute.key.as_ref()) == name)?;
        Some(found.value.chars().take(LONGEST).collect())
    }
}

/// Where and why a file could not be read on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Damage {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: Say,
}

/// Reads the elements to the end, or to the first damage.
pub(crate) fn listen(text: &str, listener: &mut impl Listener) -> Result<(), Damage> {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    let mut own = String::new();
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(_) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(text.len());
                let at_end = usize::try_from(reader.buffer_position()).is_ok_and(|at| at >= text.len());
                let what = if at_end { Say::XmlCutOff } else { Say::XmlDamaged };
                return Err(Damage { line: line(text, at), what });
            }
        };
        match event {
            Event::Start(start) => {
                depth += 1;
                if depth > DEEPEST {
                    let at = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
                    return Err(Damage { line: line(text, at), what: Say::XmlTooDeep });
                }
                own.clear();
                listener.open(local(start.name().as_ref()), &Attributes(&start));
            }
            Event::Empty(start) => {
                own.clear();
                listener.open(local(start.name().as_ref()), &Attributes(&start));
                listener.close(local(start.name().as_ref()), "");
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                listener.close(local(end.name().as_ref()), own.trim());
                own.clear();
            }
            Event::Text(part) => push(&mut own, &part),
            Event::CData(part) => push(&mut own, &part),
            Event::GeneralRef(reference) => {
                let known = match &*reference {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                own.extend(known);
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof if depth > 0 => {
                return Err(Damage { line: line(text, text.len()), what: Say::XmlCutOff });
            }
            Event::Eof => return Ok(()),
        }
    }
}

/// Returns a file's text whatever its encoding; bytes that are none are replaced, which only names have.
pub(crate) fn text(bytes: &[u8]) -> Cow<'_, str> {
    let units = |of: fn([u8; 2]) -> u16| {
        let units = bytes
            .get(2..)
            .unwrap_or_default()
            .chunks_exact(2)
            .filter_map(move |pair| pair.try_into().ok())
            .map(of);
        char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    match bytes {
        [0xFF, 0xFE, ..] => Cow::Owned(units(u16::from_le_bytes)),
        [0xFE, 0xFF, ..] => Cow::Owned(units(u16::from_be_bytes)),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest),
        _ => String::from_utf8_lossy(bytes),
    }
}

/// Returns what could stand on a page: without control characters, and short.
pub(crate) fn clean(text: &str) -> Option<String> {
    let clean: String = text.chars().filter(|c| !c.is_control() && *c != '\u{FFFD}').take(60).collect();
    let clean = clean.trim();
    (!clean.is_empty()).then(|| clean.to_owned())
}

/// Returns a finite number.
pub(crate) fn number(text: &str) -> Option<f64> {
    text.parse::<f64>().ok().filter(|number| number.is_finite())
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn line(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at.min(text.len())).unwrap_or_default();
    1 + before.iter().filter(|&&byte| byte == b'\n').count()
}

fn push(own: &mut String, part: &str) {
    if own.len() + part.len() <= LONGEST {
        own.push_str(part);
    } else if own.len() < LONGEST {
        own.extend(part.trim_start().chars().take(LONGEST - own.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Told(Vec<String>);

    impl Listener for Told {
        fn open(&mut self, name: &str, attributes: &Attributes<'_>) {
            self.0.push(format!("{name} {}", attributes.get("a").unwrap_or_default()));
        }

        fn close(&mut self, name: &str, text: &str) {
            self.0.push(format!("/{name} {text}"));
        }
    }

    fn told(text: &str) -> (Vec<String>, Result<(), Damage>) {
        let mut told = Told::default();
        let result = listen(text, &mut told);
        (told.0, result)
    }

    #[test]
    fn elements_lose_their_namespace_and_keep_their_own_text() {
        let (all, result) = told("<x:a a='1'> <b/> <c>A &amp; <![CDATA[<B>]]> &#67; &own;</c></x:a>");
        assert_eq!(all, ["a 1", "b ", "/b ", "c ", "/c A & <B> C", "/a "]);
        assert_eq!(result, Ok(()));
    }

    #[test]
    fn damage_has_a_line_and_keeps_what_came_before() {
        let (all, result) = told("<a>\n<b>1</b>\n<b>2</c>\n</a>");
        assert_eq!((all.len(), result.unwrap_err().line), (4, 3));
        let (all, result) = told("<a>\n<b>1</b>\n<b>2");
        assert_eq!((all.len(), result.unwrap_err().line), (4, 3));
        let (_, result) = told("<a>\n<b attr=\"");
        assert!(result.unwrap_err().what == Say::XmlCutOff);
        assert!(told(&"<a>".repeat(100_000)).1.unwrap_err().what == Say::XmlTooDeep);
    }

    #[test]
    fn texts_in_other_encodings_are_read() {
        let wide: Vec<u8> = "\u{FEFF}<ä/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(&wide), "<ä/>");
        assert_eq!(text(b"\xEF\xBB\xBF<a/>"), "<a/>");
        assert_eq!(text(b"caf\xE9"), "caf\u{FFFD}");
    }
}
