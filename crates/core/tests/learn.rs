//! The articles as shipped: each can be found, says its numbers with a source, and speaks as Heelup does.

use heelup_core::{
    catalog::{Block, Piece, SECTIONS, Spot, Target, search},
    today::NOTES,
};

use crate::{care, shipped};

/// Everything an article says, sentence by sentence.
fn sentences(article: &heelup_core::catalog::Article) -> Vec<String> {
    let text = |pieces: &[Piece]| {
        let words = |piece: &Piece| match piece {
            Piece::Text(text) | Piece::Link { words: text, .. } => text.clone(),
        };
        pieces.iter().map(words).collect::<String>()
    };
    let mut said = vec![article.head.summary.clone()];
    said.extend(article.head.fact.iter().map(|fact| fact.says.clone()));
    for block in article.parts.iter().flat_map(|part| &part.blocks) {
        match block {
            Block::Text(pieces) => said.push(text(pieces)),
            Block::List(items) => said.extend(items.iter().map(|item| text(item))),
            Block::Fact(_) => {}
        }
    }
    said.iter().flat_map(|text| text.split_inclusive(['.', '?', ':', ';'])).map(str::to_owned).collect()
}

#[test]
fn every_section_has_something_to_read_and_every_place_its_article() {
    let catalog = &care().catalog;
    for section in SECTIONS {
        assert!(!catalog.section(section).is_empty(), "{}", section.name());
    }
    for spot in
        [Spot::Session, Spot::Reduce, Spot::Rest, Spot::Review, Spot::Result, Spot::Leave, Spot::SeeSomeone]
    {
        assert!(catalog.article_at(spot).is_some(), "{spot:?} leads nowhere");
    }
    assert!(catalog.articles.len() >= 24, "{}", catalog.articles.len());
}

#[test]
fn every_note_beside_a_day_is_explained_in_a_part_of_its_own() {
    for note in NOTES {
        let (article, part) =
            care().catalog.article_on(note).unwrap_or_else(|| panic!("nothing explains {}", note.id()));
        assert!(part.is_some(), "{}: {} explains it as a whole", note.id(), article.head.id);
    }
}

#[test]
fn people_find_a_page_by_the_words_they_use() {
    let articles = &care().catalog.articles;
    for (asked, id) in [
        ("plantar fasciitis", "plantar-heel-pain"),
        ("Runner's heel", "plantar-heel-pain"),
        ("runners heel", "plantar-heel-pain"),
        ("fasciopathy", "plantar-heel-pain"),
        ("plantar fasciopathy", "plantar-heel-pain"),
        ("achilles tendonitis", "achilles-pain"),
        ("ACHILLES TENDINOPATHY", "achilles-pain"),
        ("tendinosis", "words"),
        ("heel spur", "words"),
        ("how much pain", "pain"),
        ("cortisone", "medicine-injection-operation"),
        ("night splint", "splints"),
        ("surgery", "medicine-injection-operation"),
        ("not improving", "not-getting-better"),
        ("cadence", "running-form"),
        ("isometric", "how-exercises-work"),
        ("sleep", "sleep-food-stress"),
        ("podiatrist", "who-to-see"),
        ("fasciitiss", "plantar-heel-pain"),
        ("achiles", "achilles-pain"),
    ] {
        let found = search(articles, asked);
        let first = found.first().unwrap_or_else(|| panic!("nothing on {asked}"));
        assert_eq!(first.article.head.id, id, "{asked}");
    }
    for nothing in ["", "  ", "zebra", "?!"] {
        assert_eq!(search(articles, nothing).len(), 0, "{nothing:?}");
    }
}

#[test]
fn a_word_of_the_list_leads_to_its_own_part() {
    let found = search(&care().catalog.articles, "heel spur");
    assert_eq!(found[0].part.map(|part| part.anchor.as_str()), None, "another name of the page is the page");
    let found = search(&care().catalog.articles, "proprioception");
    assert!(found.iter().any(|hit| hit.part.is_some_and(|part| part.anchor == "proprioception")));
}

#[test]
fn another_name_is_an_address() {
    let catalog = &care().catalog;
    for (name, id) in
        [("plantar-fasciitis", "plantar-heel-pain"), ("runners-heel", "plantar-heel-pain"), ("pain", "pain")]
    {
        assert_eq!(catalog.article_named(name).map(|a| a.head.id.as_str()), Some(id), "{name}");
    }
    assert!(catalog.article_named("zebra").is_none());
}

#[test]
fn the_prose_is_calm_and_short() {
    for article in care().catalog.articles.values() {
        let id = &article.head.id;
        for sentence in sentences(article) {
            assert!(!sentence.contains('!'), "{id}: {sentence}");
            let words = sentence.split_whitespace().count();
            assert!(words <= 34, "{id}: {words} words: {sentence}");
            for loud in
                ["congratulations", "amazing", "great job", "well done", "must never give up", "guaranteed"]
            {
                assert!(!sentence.to_lowercase().contains(loud), "{id}: {sentence}");
            }
        }
    }
}

#[test]
fn no_article_claims_a_clinician_who_has_not_looked() {
    for article in care().catalog.articles.values() {
        assert!(
            article.head.reviewed.is_none(),
            "{}: who checked it, and is it in CLINICAL.md?",
            article.head.id
        );
        assert!(!article.head.author.is_empty());
    }
}

#[test]
fn the_page_on_pain_says_the_limits_that_the_programmes_have() {
    let care = care();
    let pain = &care.catalog.articles["pain"];
    let says = |id: &str| &pain.head.fact.iter().find(|f| f.id.get_ref() == id).unwrap().says;
    let limits = |id: &str| &care.programmes[id].protocol.limits;
    let achilles = limits("achilles-midportion-four-stage");
    assert!(says("achilles-limits").contains(&format!("up to {} of 10", achilles.target)));
    assert!(says("achilles-limits").contains(&format!("Above {}", achilles.ceiling)));
    let plantar = limits("plantar-heel-pain");
    assert!(says("plantar-limits").contains(&format!("up to {} of 10", plantar.target)));
    assert!(says("plantar-limits").contains(&format!("From {}", plantar.ceiling + 1)));
    assert!(says("five-minutes").contains(&format!("{} minutes", care.rules.morning.eases_within_minutes)));
}

#[test]
fn links_of_articles_lead_to_every_kind_of_place() {
    let targets: Vec<&Target> = care()
        .catalog
        .articles
        .values()
        .flat_map(|a| &a.parts)
        .flat_map(|part| &part.blocks)
        .flat_map(|block| match block {
            Block::Text(pieces) => pieces.iter().collect::<Vec<_>>(),
            Block::List(items) => items.iter().flatten().collect(),
            Block::Fact(_) => vec![],
        })
        .filter_map(|piece| match piece {
            Piece::Link { to, .. } => Some(to),
            Piece::Text(_) => None,
        })
        .collect();
    assert!(targets.iter().any(|t| matches!(t, Target::Exercise(_))));
    assert!(targets.iter().any(|t| matches!(t, Target::Instrument(_))));
    assert!(targets.iter().any(|t| matches!(t, Target::App(_))));
    let files = shipped();
    assert!(files.keys().any(|path| path == "learn/pain.md"));
}
