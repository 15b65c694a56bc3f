//! People of the scenarios, on a day of theirs: their journal on disk, and the app that shows it.

use std::{path::Path, sync::LazyLock};

use heelup_core::{
    care::Care,
    catalog::Files,
    journal::{Draft, Entry, Fact},
    story,
    units::LocalDate,
};
use heelup_store::Database;

use super::{catalog, runner, start};

/// The catalog as shipped.
static CARE: LazyLock<Care> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalog");
    let mut files = Files::new();
    catalog(&root, &root, &mut files);
    Care::read(&files).unwrap_or_else(|problems| panic!("{problems:?}"))
});

/// How much of the last day is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// Nothing: the morning is asked for.
    Nothing,
    /// Everything but the session.
    Morning,
    /// The whole day.
    Everything,
}

impl Told {
    fn keeps(self, entry: &Entry, day: LocalDate) -> bool {
        let session = matches!(entry.fact, Fact::SetFinished(_) | Fact::SessionFinished(_));
        entry.date < day
            || entry.date == day
                && match self {
                    Self::Nothing => false,
                    Self::Morning => !session,
                    Self::Everything => true,
                }
    }
}

/// Somebody on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Somebody {
    /// A file in `scenarios/`, without its ending; a new phone without it.
    pub(crate) story: Option<&'static str>,
    /// The day, as the journal spells it.
    pub(crate) day: &'static str,
    /// What is told of it.
    pub(crate) told: Told,
    /// Months of runs of a watch beside the story.
    pub(crate) runs: bool,
}

/// Keeps a story's days in a folder, up to a day.
pub(crate) async fn keep(folder: &Path, text: &str, day: LocalDate, told: Told) {
    let story = story::parse(text).unwrap_or_else(|p| panic!("{p:?}"));
    let entries = story::entries(&story, &CARE).unwrap_or_else(|p| panic!("{p:?}"));
    let store = Database::open(folder).await.unwrap();
    let first = entries.first().unwrap();
    store.create_person(first.person, &first.recorded_at.clone()).await.unwrap();
    let draft = |said: Entry| {
        let Entry { id, recorded_at, date, person, programme, side, fact, .. } = said;
        Draft { id, recorded_at, date, person, programme, side, fact }
    };
    let kept = entries.into_iter().filter(|entry| told.keeps(entry, day)).map(draft).collect();
    store.append_all(kept).await.unwrap();
    store.close().await;
}

impl Somebody {
    /// Starts the app with their journal, on their day; returns its address.
    pub(crate) async fn opens(self, folder: &Path) -> String {
        let day: LocalDate = self.day.parse().unwrap();
        if let Some(name) = self.story {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../scenarios/{name}.story"));
            keep(folder, &std::fs::read_to_string(file).unwrap(), day, self.told).await;
            if self.runs {
                let store = Database::open(folder).await.unwrap();
                let person = store.people().await.unwrap().first().unwrap().id;
                store.append_all(runner::said(person, day)).await.unwrap();
                store.close().await;
            }
        }
        let (address, today) = start(folder).await;
        *today.lock().unwrap() = day;
        address
    }
}
