//! Where faults are seeded: a small programme, a machine that can be bent, and the question whether the proof sees it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::OnceLock,
};

use heelup_core::{
    care::Care,
    catalog::{Catalog, Files, Outside},
    programme::{
        Did, Evening, Morning, Position, Programme, State, Table, Told, Verdict, compile, decide, did,
        entered, left, resumed_at, start, taken_in, told,
    },
    story,
    verify::{Claim, Machine, Proof, Property, Tale, prove, story as as_story},
};

/// Returns the text of a sample or of a shipped protocol.
pub(super) fn text(id: &str) -> String {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples/proof");
    let own = fs::read_to_string(tests.join(format!("{id}.toml")));
    own.unwrap_or_else(|_| crate::files()[&format!("protocols/{id}.toml")].clone())
}

/// Changes one place of a text.
pub(super) fn edited(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "the text has no `{from}`");
    text.replacen(from, to, 1)
}

struct Room {
    care: Care,
    files: Files,
}

fn room() -> &'static Room {
    static ROOM: OnceLock<Room> = OnceLock::new();
    ROOM.get_or_init(|| {
        let mut files = crate::files();
        files.retain(|name, _| !name.starts_with("learn/"));
        files.insert("protocols/small-keeping.toml".to_owned(), text("small-keeping"));
        Room { care: crate::shipped(), files }
    })
}

/// Reads and compiles a protocol with the real reader; otherwise says why it is refused.
pub(super) fn read(text: &str) -> Result<Programme, String> {
    let Room { care, files } = room();
    let id = text.lines().find_map(|line| line.strip_prefix("id = ")).unwrap().trim_matches('"');
    let file = format!("protocols/{id}.toml");
    let mut files = files.clone();
    files.insert(file.clone(), text.to_owned());
    let outside = Outside {
        conditions: Some(care.triage.conditions().map(|c| c.id().to_owned()).collect()),
        findings: Some(care.triage.findings().map(|f| f.id().to_owned()).collect()),
    };
    let (catalog, problems) = Catalog::parse_with(&files, &outside);
    let own: Vec<String> =
        problems.iter().filter(|p| p.place.file == file).map(ToString::to_string).collect();
    if !own.is_empty() {
        return Err(own.concat());
    }
    let protocol = &catalog.protocols[id];
    let after = protocol.after.as_ref().map(|after| &catalog.protocols[after.get_ref()]);
    compile(protocol, after, &catalog.exercises, &care.rules, &file, text)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// Returns the shipped care with one programme more.
pub(super) fn care_with(programme: &Programme) -> Care {
    let mut care = room().care.clone();
    let id = programme.protocol.id.clone();
    care.catalog.protocols.insert(id.clone(), programme.protocol.clone());
    care.programmes.insert(id, programme.clone());
    care
}

/// The shipped functions, each of which a fault may take the place of.
pub(super) struct Bent {
    pub(super) start: fn(u8) -> State,
    pub(super) told: fn(&Position, bool, Morning) -> Told,
    pub(super) decide: fn(&Table, State, Told) -> (State, Verdict),
    pub(super) did: fn(&Position, bool, Evening) -> Did,
    pub(super) taken_in: fn(&Table, State, Did) -> State,
    pub(super) left: fn(State) -> State,
    pub(super) entered: fn(&Table, State, u8, u8, bool) -> State,
}

/// Nothing bent.
pub(super) const STRAIGHT: Bent = Bent {
    start,
    told,
    decide,
    did,
    taken_in,
    left,
    entered: |table, left, pos, week, higher| entered(table, left, pos, Some(week), higher),
};

impl Machine for Bent {
    fn start(&self, pos: u8) -> State {
        (self.start)(pos)
    }
    fn told(&self, at: &Position, stopped: bool, letter: Morning) -> Told {
        (self.told)(at, stopped, letter)
    }
    fn decide(&self, table: &Table, state: State, told: Told) -> (State, Verdict) {
        (self.decide)(table, state, told)
    }
    fn did(&self, at: &Position, planned: bool, letter: Evening) -> Did {
        (self.did)(at, planned, letter)
    }
    fn taken_in(&self, table: &Table, state: State, did: Did) -> State {
        (self.taken_in)(table, state, did)
    }
    fn left(&self, state: State) -> State {
        (self.left)(state)
    }
    fn entered(&self, table: &Table, left: State, pos: u8, week: u8, higher: bool) -> State {
        (self.entered)(table, left, pos, week, higher)
    }
}

/// The machine as shipped, running on another table than the one that is declared and proved.
pub(super) struct On<'a> {
    pub(super) declared: &'a Table,
    pub(super) table: &'a Table,
}

impl On<'_> {
    fn here(&self, at: &Position) -> &Position {
        let pos = self.declared.positions.iter().position(|own| std::ptr::eq(own, at));
        &self.table.positions[pos.unwrap()]
    }
}

impl Machine for On<'_> {
    fn told(&self, at: &Position, stopped: bool, letter: Morning) -> Told {
        told(self.here(at), stopped, letter)
    }
    fn decide(&self, _: &Table, state: State, told: Told) -> (State, Verdict) {
        decide(self.table, state, told)
    }
    fn did(&self, at: &Position, planned: bool, letter: Evening) -> Did {
        did(self.here(at), planned, letter)
    }
    fn taken_in(&self, _: &Table, state: State, did: Did) -> State {
        taken_in(self.table, state, did)
    }
    fn entered(&self, _: &Table, left: State, pos: u8, week: u8, higher: bool) -> State {
        entered(self.table, left, pos, Some(week), higher)
    }
}

/// What must be said of a fault: the property, and some of the words.
#[derive(Clone, Copy)]
pub(super) struct Says(pub(super) Property, pub(super) &'static str);

/// What is said where a claim is broken.
pub(super) const fn says(claim: Claim) -> Says {
    Says(claim.property(), claim.broken())
}

/// Days that the proof tells.
pub(super) struct Caught {
    /// The story.
    pub(super) text: String,
    /// The product with this programme decides every day of it the same.
    pub(super) reproduced: bool,
}

/// Proves a programme against a machine and demands that the fault is named, with days that re-run. `product` is the
/// programme that the whole product is given for the story.
pub(super) fn caught(
    judge: &Programme,
    machine: &impl Machine,
    product: &Programme,
    says: Says,
) -> Result<Caught, String> {
    let proof = prove(judge, machine, false, |_| {});
    let Says(property, words) = says;
    let outcome = proof.of(property).unwrap();
    let Some(found) = outcome.broken.iter().find(|broken| broken.what.contains(words)) else {
        return Err(format!("not named; broken are {:?}", all_of(&proof)));
    };
    let Some(tale) = &found.tale else { return Err("no days are told".to_owned()) };
    re_runs(&judge.table, machine, tale)?;
    let told = as_story(&care_with(product), product, tale, &found.what);
    let days = story::parse(&told.text).map_err(|wrong| format!("no story: {wrong:?}\n{}", told.text))?;
    story::run(&days, &care_with(product)).map_err(|wrong| format!("not told: {wrong:?}\n{}", told.text))?;
    Ok(Caught { text: told.text, reproduced: told.reproduced })
}

/// Everything broken, by property.
pub(super) fn all_of(proof: &Proof) -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut all: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for outcome in &proof.outcomes {
        for broken in &outcome.broken {
            all.entry(outcome.property.id()).or_default().insert(broken.what.clone());
        }
    }
    all
}

/// Lives the days again, on the machine that they were told of.
fn re_runs(table: &Table, machine: &impl Machine, tale: &Tale) -> Result<(), String> {
    let mut next: Option<State> = None;
    for (n, day) in tale.days.iter().enumerate() {
        if next.is_some_and(|next| next != day.before) && day.placed.is_none() {
            return Err(format!("day {n} does not begin where the day before ended"));
        }
        let told = machine.told(table.at(day.before.pos), day.before.stopped, day.morning);
        let (mut after, mut verdict) = machine.decide(table, day.before, told);
        if let Some(named) = day.named {
            (after, verdict) = resumed_at(table, after, verdict, named);
        }
        if (after, verdict) != (day.after, day.verdict) {
            return Err(format!("day {n} is decided otherwise when it is lived again"));
        }
        let Some(evening) = day.evening else { continue };
        let did = machine.did(table.at(after.pos), after.planned, evening);
        next = Some(machine.taken_in(table, after, did));
    }
    if tale.days.is_empty() { Err("a tale of no days".to_owned()) } else { Ok(()) }
}

/// Asks about every fault of a list and tells all that were missed.
pub(super) fn all_caught<F>(
    faults: &[F],
    name: impl Fn(&F) -> &'static str,
    ask: impl Fn(&F) -> Result<Caught, String>,
) {
    let mut missed = Vec::new();
    for fault in faults {
        if let Err(why) = ask(fault) {
            missed.push(format!("{}: {why}", name(fault)));
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}
