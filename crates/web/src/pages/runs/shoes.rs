//! Shoes: how far each has come, and what is worth knowing about it. A shoe is never forgotten, only laid aside.

use askama::Template;
use axum::extract::{Path, State};
use heelup_core::{
    journal::{EntryId, Fact, Shoe, ShoeKind},
    runs::{self, ShoeUse},
    words::Language,
};

use super::super::{Page, on_to, page};
use crate::{
    chrome::{Chrome, Nav, Units},
    days,
    error::PageError,
    forms::{Sent, Why, Wrongs},
    keep::{Saying, carried, fresh},
    state::AppState,
    visit::Visit,
};

/// Kinds of shoe as forms spell them, with the id of their name.
const KINDS: [(&str, ShoeKind, &str); 5] = [
    ("road", ShoeKind::Road, "shoe-road"),
    ("trail", ShoeKind::Trail, "shoe-trail"),
    ("racing", ShoeKind::Racing, "shoe-racing"),
    ("minimal", ShoeKind::Minimal, "shoe-minimal"),
    ("other", ShoeKind::Other, "shoe-other"),
];
/// The longest name, in characters.
const NAME: usize = 60;
/// The largest drop and lift in millimetres, and the most kilometres before.
const MOST_DROP: u32 = 30;
const MOST_LIFT: u32 = 40;
const MOST_KM: u32 = 20_000;

#[derive(Template)]
#[template(path = "shoes.html")]
struct ShoesPage {
    chrome: Chrome,
    worn: Vec<Row>,
    aside: Vec<Row>,
}

/// One shoe in the list.
pub(super) struct Row {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) far: String,
    pub(super) runs: u32,
    pub(super) last: Option<String>,
    pub(super) drop: Option<i16>,
    pub(super) usual: bool,
}

#[derive(Template)]
#[template(path = "shoe.html")]
struct ShoePage {
    chrome: Chrome,
    /// Its id; none for a new one.
    id: Option<String>,
    entry: EntryId,
    unit: &'static str,
    kinds: Vec<(&'static str, String)>,
    sent: Sent,
    wrongs: Wrongs,
}

/// Shows every shoe.
pub(crate) async fn show(visit: Visit) -> Page {
    let record = &visit.person()?.record;
    let (aside, worn): (Vec<ShoeUse>, Vec<ShoeUse>) =
        runs::shoes(record, visit.today()).into_iter().partition(|used| used.shoe.retired);
    let rows =
        |all: Vec<ShoeUse>| all.into_iter().map(|used| row(visit.language, visit.units, &used)).collect();
    page(&ShoesPage { chrome: visit.chrome(Nav::Runs), worn: rows(worn), aside: rows(aside) })
}

pub(super) fn row(language: Language, units: Units, used: &ShoeUse) -> Row {
    let kind = KINDS.iter().find(|(_, kind, _)| *kind == used.shoe.made_for);
    Row {
        id: used.shoe.id.clone(),
        name: used.shoe.name.clone(),
        kind: kind.map(|(.., name)| language.say(name)).unwrap_or_default(),
        far: units.distance(language, u32::try_from(used.metres).unwrap_or(u32::MAX)),
        runs: used.runs,
        last: used.last.map(|date| days::long(language, date)),
        drop: used.shoe.drop_mm,
        usual: used.shoe.usual,
    }
}

/// Shows one shoe, or the form for a new one.
pub(crate) async fn one(visit: Visit, Path(id): Path<String>) -> Page {
    if id == "new" {
        return page(&form(&visit, None, Sent::default(), Wrongs::default()));
    }
    let shoe = visit.person()?.record.shoes.get(&id).ok_or(PageError::NotFound)?;
    let kind = KINDS.iter().find(|(_, kind, _)| *kind == shoe.made_for).map_or("other", |(id, ..)| id);
    let number = |n: Option<String>| n.unwrap_or_default();
    let far = shoe.km_before.map(|km| (f64::from(km) * 1000.0 / visit.units.metres()).round().to_string());
    let (drop, lift, far) = (
        number(shoe.drop_mm.map(|n| n.to_string())),
        number(shoe.lift_mm.map(|n| n.to_string())),
        number(far),
    );
    let mut fields = vec![
        ("name", shoe.name.as_str()),
        ("kind", kind),
        ("drop", &drop),
        ("lift", &lift),
        ("before", &far),
    ];
    if shoe.usual {
        fields.push(("usual", "yes"));
    }
    if shoe.retired {
        fields.push(("aside", "yes"));
    }
    let sent = Sent::from(fields.as_slice());
    page(&form(&visit, Some(id), sent, Wrongs::default()))
}

fn form(visit: &Visit, id: Option<String>, sent: Sent, wrongs: Wrongs) -> ShoePage {
    ShoePage {
        chrome: visit.chrome(Nav::Runs),
        id,
        entry: fresh(),
        unit: visit.units.word(),
        kinds: KINDS.iter().map(|(id, _, name)| (*id, visit.language.say(name))).collect(),
        sent,
        wrongs,
    }
}

/// Keeps a shoe as it is now.
pub(crate) async fn keep(
    State(state): State<AppState>,
    visit: Visit,
    Path(id): Path<String>,
    sent: Sent,
) -> Page {
    let entry = carried(&sent);
    let known = visit.who.as_ref().and_then(|who| who.record.shoes.get(&id));
    if id != "new" && known.is_none() {
        return Err(PageError::NotFound);
    }
    let mut wrongs = Wrongs::default();
    let name = sent.words("name", NAME, &mut wrongs);
    if name.is_none() && wrongs.none() {
        wrongs.say("name", Why::SayOne);
    }
    let drop = sent.whole("drop", 0, MOST_DROP, "mm", &mut wrongs).and_then(|mm| i16::try_from(mm).ok());
    let lift = sent.whole("lift", 0, MOST_LIFT, "mm", &mut wrongs).and_then(|mm| u16::try_from(mm).ok());
    let before = sent.whole("before", 0, MOST_KM, visit.units.word(), &mut wrongs);
    let (Some(name), true) = (name, wrongs.none()) else {
        let id = Some(id).filter(|id| id != "new");
        return Err(PageError::fix(&form(&visit, id, sent, wrongs)));
    };
    let kind = sent.echo("kind");
    let shoe = Shoe {
        // The id of the form that first told it: sent twice, it is one shoe.
        id: if id == "new" { entry.to_string() } else { id },
        name,
        made_for: KINDS.iter().find(|(id, ..)| *id == kind).map_or(ShoeKind::Other, |(_, kind, _)| *kind),
        drop_mm: drop,
        lift_mm: lift,
        km_before: before
            .and_then(|far| super::hand::metres(f64::from(far) * visit.units.metres()))
            .map(|m| m / 1000),
        retired: sent.has("aside"),
        usual: sent.has("usual") && !sent.has("aside"),
    };
    if known != Some(&shoe) {
        let person = state.somebody(&visit.now).await?;
        let saying = Saying::about(entry, visit.today(), Fact::ShoeKept(shoe));
        state.keep(person, &visit.now, vec![saying]).await?;
    }
    on_to("/shoes")
}
