//! What a command prints: lines of at most 80 columns, colour only where somebody looks at them.
//!
//! Decides nothing. Answers go to standard output, everything else to standard error.

use std::{
    io::{self, BufWriter, IsTerminal as _, Stdout, Write as _},
    path::Path,
};

use serde::Serialize;

use crate::exit::Failure;

/// The width that text is wrapped to, in columns.
pub(crate) const WIDTH: usize = 80;

/// Where a command's answer goes.
pub(crate) struct Console {
    out: BufWriter<Stdout>,
    ink: Ink,
    loud: Ink,
}

/// Says whether colours may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ink(bool);

/// The few ways in which a word may stand out; never the only sign of anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// A heading.
    Strong,
    /// Beside the point.
    Soft,
    /// Going up.
    Good,
    /// Less, or wait.
    Careful,
    /// Stop.
    Stop,
}

impl Ink {
    fn of(is_terminal: bool) -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty())
            || std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Self(is_terminal && !plain)
    }

    /// Returns a text in a tone, where colours may be used.
    pub(crate) fn paint(self, tone: Tone, text: &str) -> String {
        let code = match tone {
            Tone::Strong => "1",
            Tone::Soft => "2",
            Tone::Good => "32",
            Tone::Careful => "33",
            Tone::Stop => "1;31",
        };
        if self.0 { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

impl Console {
    pub(crate) fn new() -> Self {
        let out = io::stdout();
        let ink = Ink::of(out.is_terminal());
        Self { out: BufWriter::new(out), ink, loud: Ink::of(io::stderr().is_terminal()) }
    }

    /// Returns a text in a tone.
    pub(crate) fn paint(&self, tone: Tone, text: &str) -> String {
        self.ink.paint(tone, text)
    }

    /// Prints one line as it is.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{}", line.as_ref())?)
    }

    /// Prints text as it is, without a line's end.
    pub(crate) fn raw(&mut self, text: &str) -> Result<(), Failure> {
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// Prints an empty line.
    pub(crate) fn gap(&mut self) -> Result<(), Failure> {
        self.line("")
    }

    /// Prints text wrapped at words, each line indented by so many columns.
    pub(crate) fn text(&mut self, indent: usize, text: &str) -> Result<(), Failure> {
        for line in wrap(text, WIDTH - indent) {
            self.line(format!("{:indent$}{line}", "").trim_end())?;
        }
        Ok(())
    }

    /// Prints text behind a mark, wrapped so that it stays beside the mark.
    pub(crate) fn item(&mut self, indent: usize, mark: &str, text: &str) -> Result<(), Failure> {
        let beside = indent + mark.chars().count() + 1;
        for (at, line) in wrap(text, WIDTH - beside).iter().enumerate() {
            if at == 0 {
                self.line(format!("{:indent$}{mark} {line}", ""))?;
            } else {
                self.line(format!("{:beside$}{line}", ""))?;
            }
        }
        Ok(())
    }

    /// Prints a value as one line of JSON.
    pub(crate) fn json(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string(value)?;
        self.line(text)
    }

    /// Prints a value as JSON for people to read, too.
    pub(crate) fn pretty(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value)?;
        self.line(text)
    }

    /// Says something on standard error that is not the answer, such as what was put aside.
    pub(crate) fn warn(&mut self, text: &str) -> Result<(), Failure> {
        self.out.flush()?;
        let mark = self.loud.paint(Tone::Careful, "note:");
        // Where nobody can hear, the answer still matters.
        let _ = writeln!(io::stderr(), "{mark} {text}");
        Ok(())
    }

    /// Says why nothing came of it, on standard error.
    pub(crate) fn fail(&mut self, failure: &Failure) {
        let _ = self.out.flush();
        if failure.silent {
            return;
        }
        let mut text = format!("{} {}\n", self.loud.paint(Tone::Stop, "error:"), failure.what);
        if let Some(remedy) = &failure.remedy {
            text.push_str(&format!("{} {remedy}\n", self.loud.paint(Tone::Good, "remedy:")));
        }
        let _ = io::stderr().write_all(text.as_bytes());
    }

    /// Makes sure that everything said is out.
    pub(crate) fn finish(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}

/// Breaks a text at its words into lines of at most so many characters; line ends in it stay.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// Returns a path as it is shown.
pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_wrapped_at_words_and_never_wider_than_asked() {
        let lines = wrap("Your heel was much stiffer this morning: 6, usually 2.", 20);
        assert!(lines.iter().all(|line| line.chars().count() <= 20), "{lines:?}");
        assert_eq!(lines.join(" "), "Your heel was much stiffer this morning: 6, usually 2.");
        assert_eq!(wrap("one\n\ntwo", 20), ["one", "", "two"]);
    }

    #[test]
    fn a_word_wider_than_the_line_stands_alone() {
        assert_eq!(wrap("a heel-raise-hold-bilateral b", 10), ["a", "heel-raise-hold-bilateral", "b"]);
    }

    #[test]
    fn without_a_terminal_there_is_no_colour() {
        assert_eq!(Ink(false).paint(Tone::Stop, "x"), "x");
        assert_eq!(Ink(true).paint(Tone::Stop, "x"), "\x1b[1;31mx\x1b[0m");
    }
}
