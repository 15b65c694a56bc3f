//! Reading an article: the fenced front matter, then headings, paragraphs, lists, facts in their place, links.

use std::{collections::BTreeSet, ops::Range};

use super::{AppPage, Article, ArticleHead, ArticlePart, Block, Piece, Target, anchor, numbers};
use crate::catalog::{
    Problem,
    document::{Document, too_large},
    exercise::fences,
    nearest::nearest,
};

const LINKS: &str = "links lead to learn/…, exercises/…, instruments/… or app/…";
const PAGES: [(&str, AppPage); 7] = [
    ("new", AppPage::New),
    ("clearance", AppPage::Clearance),
    ("review", AppPage::Review),
    ("diary", AppPage::Diary),
    ("sources", AppPage::Sources),
    ("feet", AppPage::Feet),
    ("operation", AppPage::Operation),
];

/// Reads `learn/<id>.md`; what could be read comes back even when the prose has faults.
pub(in crate::catalog) fn read<'a>(
    file: &'a str,
    text: &'a str,
    problems: &mut Vec<Problem>,
) -> Option<(Article, Document<'a>)> {
    if let Some(problem) = too_large(file, text) {
        problems.push(problem);
        return None;
    }
    let Some((facts, prose)) = fences(text) else {
        let remedy = "begin with a line +++, the facts as TOML, and a line +++ again";
        problems.push(Problem::new(file, text, &(0..0), "the file has no front matter", remedy));
        return None;
    };
    let read = Document::part(file, text, facts).and_then(|d| d.read::<ArticleHead>().map(|head| (head, d)));
    let (head, document) = match read {
        Ok(read) => read,
        Err(found) => {
            problems.extend(found);
            return None;
        }
    };
    let mut reader = Reader::new(file, text, &head, problems);
    reader.said_in_head(&head, &document);
    let mut start = prose.start;
    for line in text.get(prose).unwrap_or("").split_inclusive('\n') {
        reader.line(line, start);
        start += line.len();
    }
    let (parts, links) = reader.finish(&head, &document);
    Some((Article { head, parts, links }, document))
}

struct Reader<'a, 'p> {
    file: &'a str,
    text: &'a str,
    /// Names of facts, in their order.
    names: Vec<String>,
    /// Every number that a fact says.
    known: BTreeSet<String>,
    problems: &'p mut Vec<Problem>,
    parts: Vec<ArticlePart>,
    links: Vec<(Range<usize>, Target)>,
    placed: BTreeSet<usize>,
    /// The block above goes on in the next line.
    open: bool,
}

impl<'a, 'p> Reader<'a, 'p> {
    fn new(file: &'a str, text: &'a str, head: &ArticleHead, problems: &'p mut Vec<Problem>) -> Self {
        Self {
            file,
            text,
            names: head.fact.iter().map(|f| f.id.get_ref().clone()).collect(),
            known: head.fact.iter().flat_map(|f| numbers(&f.says)).map(|(_, n)| n).collect(),
            problems,
            parts: vec![ArticlePart::default()],
            links: Vec::new(),
            placed: BTreeSet::new(),
            open: false,
        }
    }

    fn fault(&mut self, span: &Range<usize>, what: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Problem::new(self.file, self.text, span, what, remedy));
    }

    /// Title and summary say no number of their own either.
    fn said_in_head(&mut self, head: &ArticleHead, document: &Document<'_>) {
        for (key, text) in [("title", &head.title), ("summary", &head.summary)] {
            for (_, number) in numbers(text).into_iter().filter(|(_, n)| !self.known.contains(n)) {
                let (what, remedy) = unsourced(&number);
                self.problems.push(document.problem_at(&[key.into()], what, remedy));
            }
        }
    }

    fn line(&mut self, line: &str, start: usize) {
        let text = line.trim_end();
        let lead = text.len() - text.trim_start().len();
        let span = start..start + text.len();
        if text.is_empty() {
            self.open = false;
        } else if let Some(heading) = text.strip_prefix("## ") {
            self.heading(heading.trim(), &span);
        } else if text.starts_with('#') {
            self.fault(&span, "a heading of another depth", "the title stands in the front matter; use ##");
        } else if let Some(name) = text.strip_prefix("> ") {
            self.fact(name.trim(), &span);
        } else if let Some(item) = text.strip_prefix("- ") {
            let pieces = self.pieces(item, start + 2);
            match self.blocks().last_mut() {
                Some(Block::List(items)) => items.push(pieces),
                _ => self.blocks().push(Block::List(vec![pieces])),
            }
            self.open = true;
        } else {
            let pieces = self.pieces(text.trim_start(), start + lead);
            let open = self.open;
            match self.blocks().last_mut() {
                Some(Block::Text(known)) if open && lead == 0 => goes_on(known, pieces),
                Some(Block::List(items)) if open && lead > 0 => {
                    if let Some(known) = items.last_mut() {
                        goes_on(known, pieces);
                    }
                }
                _ if lead > 0 => {
                    self.fault(&span, "an indented line that goes on nothing", "begin it at the left")
                }
                _ => self.blocks().push(Block::Text(pieces)),
            }
            self.open = true;
        }
    }

    fn blocks(&mut self) -> &mut Vec<Block> {
        if self.parts.is_empty() {
            self.parts.push(ArticlePart::default());
        }
        let last = self.parts.len() - 1;
        // There is a last part: one was added above if there was none.
        #[expect(clippy::indexing_slicing, reason = "the index is that of the last part")]
        &mut self.parts[last].blocks
    }

    fn heading(&mut self, heading: &str, span: &Range<usize>) {
        self.said(heading, span.start + 3);
        let name = anchor(heading);
        if self.parts.iter().any(|part| part.heading.is_some() && part.anchor == name) {
            self.fault(span, format!("a second part `{name}`"), "give each heading its own words");
        }
        self.parts.push(ArticlePart { heading: Some(heading.to_owned()), anchor: name, blocks: Vec::new() });
        self.open = false;
    }

    fn fact(&mut self, name: &str, span: &Range<usize>) {
        self.open = false;
        match self.names.iter().position(|known| known == name) {
            Some(at) if self.placed.insert(at) => self.blocks().push(Block::Fact(at)),
            Some(_) => {
                self.fault(span, format!("the fact `{name}` stands here twice"), "put it in one place")
            }
            None => {
                let remedy = nearest(name, self.names.iter().map(String::as_str)).map_or_else(
                    || "add it to the front matter as [[fact]]".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                self.fault(span, format!("unknown fact `{name}`"), remedy);
            }
        }
    }

    /// Names each number of a text that no fact says.
    fn said(&mut self, text: &str, start: usize) {
        for (span, number) in numbers(text) {
            if !self.known.contains(&number) {
                let (what, remedy) = unsourced(&number);
                self.fault(&(start + span.start..start + span.end), what, remedy);
            }
        }
    }

    /// Splits a line into words and links.
    fn pieces(&mut self, line: &str, start: usize) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut rest = line;
        let mut at = start;
        while let Some((before, words, target, behind)) = link(rest) {
            self.said(before, at);
            let from = at + before.len();
            self.said(words, from + 1);
            let span = from..from + (rest.len() - before.len() - behind.len());
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            }
            match target_of(target) {
                Ok(to) => {
                    self.links.push((span, to.clone()));
                    pieces.push(Piece::Link { words: words.to_owned(), to });
                }
                Err(remedy) => {
                    self.fault(&span, format!("a link to `{target}`"), remedy);
                    pieces.push(Piece::Text(words.to_owned()));
                }
            }
            at += rest.len() - behind.len();
            rest = behind;
        }
        if let Some(open) = rest.find('[') {
            let span = at + open..at + rest.len();
            self.fault(&span, "a link that does not end in its line", "write [words](learn/…) in one line");
        }
        self.said(rest, at);
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        pieces
    }

    fn finish(
        mut self,
        head: &ArticleHead,
        document: &Document<'_>,
    ) -> (Vec<ArticlePart>, Vec<(Range<usize>, Target)>) {
        for (at, fact) in head.fact.iter().enumerate() {
            let (name, span) = (fact.id.get_ref(), fact.id.span());
            if head.fact.iter().take(at).any(|other| other.id.get_ref() == name) {
                let what = format!("a second fact `{name}`");
                self.problems.push(document.problem(&span, what, "give each its own name"));
            } else if !self.placed.contains(&at) {
                let what = format!("the fact `{name}` stands nowhere");
                let remedy = format!("put it in place with a line \"> {name}\", or delete it");
                self.problems.push(document.problem(&span, what, remedy));
            }
        }
        self.parts.retain(|part| part.heading.is_some() || !part.blocks.is_empty());
        for part in &self.parts {
            if let Some(heading) = part.heading.as_ref().filter(|_| part.blocks.is_empty()) {
                let place = self.text.find(&format!("## {heading}")).unwrap_or(0);
                let what = format!("nothing stands under `{heading}`");
                let span = place..place + heading.len() + 3;
                self.problems.push(Problem::new(
                    self.file,
                    self.text,
                    &span,
                    what,
                    "write it, or drop the heading",
                ));
            }
        }
        if self.parts.is_empty() {
            let end = self.text.len()..self.text.len();
            let remedy = "write it below the front matter";
            self.problems.push(Problem::new(self.file, self.text, &end, "the article is empty", remedy));
        }
        (self.parts, self.links)
    }
}

fn unsourced(number: &str) -> (String, String) {
    (
        format!("the number {number} stands in no fact of this article"),
        "add a [[fact]] that says it with where it comes from, or say it without a number".to_owned(),
    )
}

/// Adds the pieces of the next line behind a space.
fn goes_on(known: &mut Vec<Piece>, pieces: Vec<Piece>) {
    for (at, piece) in pieces.into_iter().enumerate() {
        let space = if at == 0 { " " } else { "" };
        match (known.last_mut(), piece) {
            (Some(Piece::Text(last)), Piece::Text(text)) => {
                last.push_str(space);
                last.push_str(&text);
            }
            (Some(Piece::Text(last)), link @ Piece::Link { .. }) => {
                last.push_str(space);
                known.push(link);
            }
            (_, Piece::Text(text)) => known.push(Piece::Text(format!("{space}{text}"))),
            (_, link @ Piece::Link { .. }) => {
                if !space.is_empty() {
                    known.push(Piece::Text(space.to_owned()));
                }
                known.push(link);
            }
        }
    }
}

/// Finds the first `[words](target)`: what stands before it, its words, its target, what stands behind.
fn link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let open = text.find('[')?;
    let (before, rest) = text.split_at(open);
    let (words, rest) = rest.strip_prefix('[')?.split_once("](")?;
    let (target, behind) = rest.split_once(')')?;
    Some((before, words, target, behind))
}

/// Returns pieces as they are written in a file, in one line.
pub(in crate::catalog) fn written(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Link { words, to } => format!("[{words}]({})", address(to)),
    };
    pieces.iter().map(piece).collect()
}

/// Splits a text into words and links; what is no link stays words.
pub(in crate::catalog) fn pieces_of(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, words, target, behind)) = link(rest) {
        pieces.push(Piece::Text(before.to_owned()));
        pieces.push(target_of(target).map_or_else(
            |_| Piece::Text(words.to_owned()),
            |to| Piece::Link { words: words.to_owned(), to },
        ));
        rest = behind;
    }
    pieces.push(Piece::Text(rest.to_owned()));
    pieces.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    pieces
}

/// Returns where the links of a text lead.
pub(crate) fn links(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, _, target, behind)) = link(rest) {
        found.push(target);
        rest = behind;
    }
    found
}

/// Returns where a link leads, as it is written.
fn address(target: &Target) -> String {
    match target {
        Target::Learn { id, at: None } => format!("learn/{id}"),
        Target::Learn { id, at: Some(at) } => format!("learn/{id}#{at}"),
        Target::Exercise(id) => format!("exercises/{id}"),
        Target::Instrument(id) => format!("instruments/{id}"),
        Target::App(page) => {
            format!("app/{}", PAGES.iter().find(|(_, p)| p == page).map_or("", |(name, _)| *name))
        }
    }
}

fn target_of(target: &str) -> Result<Target, String> {
    let (kind, id) = target.split_once('/').ok_or_else(|| LINKS.to_owned())?;
    match kind {
        "learn" => {
            let (id, at) = id.split_once('#').map_or((id, None), |(id, at)| (id, Some(at.to_owned())));
            Ok(Target::Learn { id: id.to_owned(), at })
        }
        "exercises" => Ok(Target::Exercise(id.to_owned())),
        "instruments" => Ok(Target::Instrument(id.to_owned())),
        "app" => {
            PAGES.iter().find(|(name, _)| *name == id).map(|(_, page)| Target::App(*page)).ok_or_else(|| {
                let names: Vec<&str> = PAGES.iter().map(|(name, _)| *name).collect();
                format!("the pages of the app are app/{}", names.join(", app/"))
            })
        }
        _ => Err(LINKS.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "+++\nid = \"x\"\ntitle = \"X\"\nsummary = \"S.\"\nsection = \"causes\"\norder = 1\nfor = \"both\"\n\
        author = \"A\"\nwritten = \"2026-03-02\"\nrelated = []\nfrom = { basis = \"design: x\" }\n\
        [[fact]]\nid = \"weeks\"\nsays = \"It takes 6 to 8 weeks.\"\nfrom = { basis = \"design: x\" }\n+++\n";

    fn parsed(prose: &str) -> (Vec<ArticlePart>, Vec<String>) {
        let text = format!("{HEAD}{prose}");
        let mut problems = Vec::new();
        let (article, _) = read("learn/x.md", &text, &mut problems).unwrap();
        (article.parts, problems.iter().map(|p| p.what.clone()).collect())
    }

    #[test]
    fn paragraphs_lists_facts_and_links_are_read() {
        let (parts, problems) = parsed(
            "One line,\nand its second.\n\n## Why\n- A [word](learn/y#z)\n  and more.\n- B\n\n> weeks\n",
        );
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(parts[0].blocks, [Block::Text(vec![Piece::Text("One line, and its second.".into())])]);
        let to = Target::Learn { id: "y".into(), at: Some("z".into()) };
        let first = vec![
            Piece::Text("A ".into()),
            Piece::Link { words: "word".into(), to },
            Piece::Text(" and more.".into()),
        ];
        assert_eq!(parts[1].anchor, "why");
        assert_eq!(
            parts[1].blocks,
            [Block::List(vec![first, vec![Piece::Text("B".into())]]), Block::Fact(0)]
        );
    }

    #[test]
    fn a_number_needs_a_fact_that_says_it() {
        let (_, problems) = parsed("After six weeks, or 8, not 12.\n\n> weeks\n");
        assert_eq!(problems, ["the number 12 stands in no fact of this article"]);
    }

    #[test]
    fn a_fact_that_stands_nowhere_or_twice_is_named() {
        assert_eq!(parsed("Words.\n").1, ["the fact `weeks` stands nowhere"]);
        assert_eq!(parsed("> weeks\n\n> weeks\n").1, ["the fact `weeks` stands here twice"]);
        assert_eq!(parsed("> weeks\n\n> weks\n").1, ["unknown fact `weks`"]);
    }

    #[test]
    fn pieces_are_written_and_read_again() {
        for text in
            ["A [b](learn/pain#c), d.", "[a](app/feet)", "a [b](exercises/squat)[c](instruments/visa-a)"]
        {
            let pieces = pieces_of(text);
            assert_eq!(written(&pieces), text);
        }
        assert_eq!(pieces_of("no link").len(), 1);
        assert_eq!(links("A [b](learn/pain#c) and [d](app/new)"), ["learn/pain#c", "app/new"]);
    }
}
