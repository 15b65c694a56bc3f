//! `heelup programme`: which version of a programme a person follows, and moving to a newer one.

use heelup_core::{
    journal::{Accepted, Fact, ProgrammeId},
    record::Begun,
    replay::{FieldKind, Offer, offer},
    today::DayAnswer,
    units::LocalDate,
    words::{FieldLine, Language, day_in_short, field, hypothetical, offered, unkept_detail},
};
use serde::Serialize;

use super::say::Scene;
use crate::{
    cli::DayOf,
    console::Tone,
    exit::{Exit, Failure},
    journal::{Said, day, short},
    shell::Shell,
};

/// Shows which version of your programme you follow. You stay on the one you began; where the care data has a newer
/// one, it shows what differs, and moves to it only when told to.
#[derive(Debug, clap::Args)]
pub(crate) struct ProgrammeOf {
    #[command(flatten)]
    about: DayOf,
    /// Move to the newer version
    #[arg(long = "move")]
    moves: bool,
}

/// One programme, for machines.
#[derive(Serialize)]
struct Shown {
    /// The protocol's id.
    protocol: String,
    /// Which of the person's programmes.
    programme_id: ProgrammeId,
    /// The version followed; null where the programme was begun before versions were kept, or cannot be followed.
    version: Option<String>,
    /// Whether it stays on that version, whatever the care data becomes.
    stays: bool,
    /// What could be moved to; null where there is nothing newer.
    newer: Option<Newer>,
}

/// A newer version.
#[derive(Serialize)]
struct Newer {
    /// Its content hash.
    version: String,
    /// In words.
    says: String,
    /// Why the present version cannot be followed.
    unkept: Option<heelup_core::care::Unkept>,
    /// What differs.
    changes: Vec<Change>,
    /// Days of the record so far, and how many of them would have been others; null where nobody can say.
    days: Option<u32>,
    differing: Option<u32>,
    /// The first day it would decide.
    from: LocalDate,
    /// Whether it has a place that loads no more than now.
    fits: bool,
    /// Today as it is, and as it would be, in one line each.
    today: Option<String>,
    then: Option<String>,
}

/// One value that differs.
#[derive(Clone, Serialize)]
pub(super) struct Change {
    /// Its place in the catalog.
    pub(super) path: String,
    /// Whether a day can be decided by it.
    pub(super) kind: FieldKind,
    /// In words.
    #[serde(flatten)]
    pub(super) line: FieldLine,
}

impl ProgrammeOf {
    pub(crate) fn run(self, shell: &mut Shell) -> Result<Exit, Failure> {
        let scene = Scene::open(shell, &self.about)?;
        let running: Vec<Begun> = scene.running().into_iter().cloned().collect();
        if running.is_empty() {
            // Says why there is none.
            return scene.answer().map(|_| Exit::Ok);
        }
        if self.moves {
            return self.move_on(shell, scene, running);
        }
        let mut all = Vec::new();
        for begun in &running {
            let offer = offer(&scene.record, &scene.care, begun, scene.date);
            all.push((begun, offer));
        }
        if shell.json() {
            let shown: Vec<Shown> =
                all.iter().map(|(begun, offer)| shown(&scene, begun, offer.as_ref())).collect();
            shell.console.pretty(&shown)?;
        } else {
            for (at, (begun, offer)) in all.iter().enumerate() {
                if at > 0 {
                    shell.console.gap()?;
                }
                print(shell, &scene, begun, offer.as_ref())?;
            }
        }
        scene.pen.close();
        Ok(Exit::Ok)
    }

    /// Moves every programme meant that has something to move to.
    fn move_on(&self, shell: &mut Shell, scene: Scene, running: Vec<Begun>) -> Result<Exit, Failure> {
        let mut said = Vec::new();
        for begun in &running {
            let Some(offer) = offer(&scene.record, &scene.care, begun, scene.date) else { continue };
            if !offer.fits {
                return Err(Failure::new(
                    Exit::No,
                    offered(Language::English, &offer),
                    "stay where you are; `heelup plan` goes on as before",
                ));
            }
            let Some(kept) = scene.care.to_keep(&begun.protocol) else { continue };
            let version = kept.version.clone();
            let tie =
                |fact| Said { date: scene.date, programme: Some(begun.id), side: Some(begun.side), fact };
            if !scene.record.holds(&kept) {
                said.push(tie(Fact::CareKept(kept)));
            }
            said.push(tie(Fact::VersionAccepted(Accepted { version })));
        }
        if said.is_empty() {
            return Err(Failure::new(
                Exit::No,
                "there is no newer version to move to",
                "nothing needs to be done: `heelup plan` goes on as before",
            ));
        }
        scene.tell(shell, said)
    }
}

fn shown(scene: &Scene, begun: &Begun, offer: Option<&Offer>) -> Shown {
    let version = followed(scene, begun);
    Shown {
        protocol: begun.protocol.clone(),
        programme_id: begun.id,
        version,
        stays: begun.versions().next().is_some(),
        newer: offer.map(|offer| Newer {
            version: offer.to.clone(),
            says: offered(Language::English, offer),
            unkept: offer.unkept.clone(),
            changes: changes(scene, offer),
            days: offer.so_far.as_ref().map(|so_far| so_far.days),
            differing: offer.so_far.as_ref().map(heelup_core::replay::Replay::differing),
            from: offer.from,
            fits: offer.fits,
            today: offer.today.as_ref().map(|answer| day_in_short(Language::English, Some(answer))),
            then: offer.then.as_ref().map(|answer| day_in_short(Language::English, Some(answer))),
        }),
    }
}

fn changes(scene: &Scene, offer: &Offer) -> Vec<Change> {
    let line = |change: &heelup_core::replay::FieldChange| Change {
        path: change.path.clone(),
        kind: change.kind,
        line: field(change, &offer.begun.protocol, &scene.care),
    };
    offer.changes.iter().map(line).collect()
}

/// The version that decides today.
fn followed(scene: &Scene, begun: &Begun) -> Option<String> {
    let course = heelup_core::today::Course::walk(&scene.record, &scene.care, scene.date);
    let track = course.tracks.iter().find(|track| track.begun.id == begun.id)?;
    Some(track.programme.hash.clone())
}

fn print(shell: &mut Shell, scene: &Scene, begun: &Begun, offer: Option<&Offer>) -> Result<(), Failure> {
    let out = &mut shell.console;
    let named = scene.care.programmes.get(&begun.protocol).map(|p| p.protocol.name.clone());
    out.text(
        0,
        &format!("{}, begun on {}.", named.unwrap_or_else(|| begun.protocol.clone()), day(begun.start)),
    )?;
    let version = followed(scene, begun);
    match (&version, begun.versions().next()) {
        (Some(version), Some(_)) => {
            out.text(
                2,
                &format!("You follow version {}. It stays as it is until you move.", short(version)),
            )?;
        }
        (Some(version), None) => out.text(
            2,
            &format!(
                "It was begun before versions were kept: it follows the care data in use, version {}.",
                short(version)
            ),
        )?,
        (None, _) => {}
    }
    let Some(offer) = offer else {
        return if version.is_some() { out.text(2, "There is no newer one.") } else { Ok(()) };
    };
    out.gap()?;
    let head = if offer.unkept.is_some() { "The version of today" } else { "A newer version exists" };
    out.line(out.paint(Tone::Strong, &format!("{head}: {}", short(&offer.to))))?;
    out.text(2, &offered(Language::English, offer))?;
    if let Some(why) = &offer.unkept {
        for detail in unkept_detail(why).iter().take(FEW) {
            out.item(2, "-", detail)?;
        }
    }
    print_changes(shell, &changes(scene, offer))?;
    print_today(shell, offer)?;
    let out = &mut shell.console;
    out.gap()?;
    if offer.so_far.as_ref().is_some_and(|so_far| so_far.differing() > 0) {
        out.text(0, &hypothetical(Language::English))?;
    }
    match (offer.fits, offer.unkept.is_some()) {
        (true, false) => {
            out.text(0, "Move to it with `heelup programme --move`, or stay: nothing has to be done.")
        }
        (true, true) => out.text(0, "Move to it with `heelup programme --move`."),
        (false, _) => Ok(()),
    }
}

/// As many lines of a kind as are read.
const FEW: usize = 12;

/// Prints the values that differ; what decides in full, the rest counted.
pub(super) fn print_changes(shell: &mut Shell, changes: &[Change]) -> Result<(), Failure> {
    let out = &mut shell.console;
    let (decide, rest): (Vec<&Change>, Vec<&Change>) =
        changes.iter().partition(|change| change.kind == FieldKind::Decides);
    if !decide.is_empty() {
        out.gap()?;
        out.line(out.paint(Tone::Strong, "What differs"))?;
    }
    for change in decide.iter().take(FEW) {
        let FieldLine { what, old, new } = &change.line;
        out.item(2, "-", &format!("{what}: {old} → {new} ({})", change.path))?;
    }
    if decide.len() > FEW {
        out.text(2, &format!("and {} more; --json has them all", decide.len() - FEW))?;
    }
    if !rest.is_empty() {
        out.text(2, &format!("Words and sources that differ: {}.", rest.len()))?;
    }
    Ok(())
}

fn print_today(shell: &mut Shell, offer: &Offer) -> Result<(), Failure> {
    let out = &mut shell.console;
    let Some(then) = &offer.then else { return Ok(()) };
    out.gap()?;
    out.line(out.paint(Tone::Strong, "Today"))?;
    let line = |answer: &DayAnswer| day_in_short(Language::English, Some(answer));
    if let Some(today) = &offer.today {
        out.item(2, "as it is:   ", &line(today))?;
    }
    out.item(2, "if you move:", &line(then))
}
