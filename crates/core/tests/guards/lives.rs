//! A handful of scripted lives: together they walk along every limit, window and dose a programme has.
//!
//! Each is told to the real record and course, and written down as stretches of days that went alike. A number that
//! changes none of them changes nobody's day.

use std::{collections::BTreeMap, fmt::Write as _};

use heelup_core::{
    care::Care,
    catalog::Legs,
    journal::{
        Activity, CapacityTest, Change, CheckIn, Fact, LoadClass, Measured, Preset, ProgrammeStart, Review,
        Run, Session, SetDone, Sport, Steps, digest,
    },
    programme::{Dose, Programme},
    record::Record,
    today::Course,
    units::{Effort, Involved, Kilograms, Pain, Stiffness},
};
use serde_json::Value;

use crate::laws::lives::{Writer, first_day, programme_id};

/// What a person says and does on one day.
#[derive(Clone, Debug)]
pub(super) struct Doing {
    morning: Option<(i64, Option<u16>)>,
    /// Tenths of the planned sets done, where there is a plan.
    share: u16,
    pain: i64,
    effort: Option<i64>,
    run_m: Option<u32>,
    hilly: bool,
    run_effort: Option<i64>,
    steps: Option<u32>,
    hike: Option<LoadClass>,
    /// Heel raises left and right.
    raises: Option<(u16, u16)>,
    measures: Vec<(&'static str, i32)>,
    review: Option<Change>,
}

/// A life: how it begins and what each day is like.
#[derive(Clone, Copy)]
pub(super) struct Life {
    pub(super) name: &'static str,
    side: Involved,
    preset: Preset,
    days: i32,
    day: fn(i32) -> Doing,
}

/// Everything a gate may ask, answered as well as can be.
const PERFECT: [(&str, i32); 7] = [
    ("daily-pain.7-days", 0),
    ("walk-30-min.pain", 0),
    ("rebound-3x20.pain", 0),
    ("two-leg-raise.pain", 0),
    ("hop.pain", 0),
    ("visa-a.score", 100),
    ("clinician.allowed", 1),
];

fn good(n: i32) -> Doing {
    Doing {
        morning: Some((2, None)),
        share: 10,
        pain: 1,
        effort: None,
        run_m: None,
        hilly: false,
        run_effort: None,
        steps: None,
        hike: None,
        raises: (n % 7 == 0).then_some((30, 30)),
        measures: if n % 7 == 0 { PERFECT.to_vec() } else { Vec::new() },
        review: (n % 28 == 27).then_some(Change::Better),
    }
}

/// Mostly good sessions; every fourth one hurts, a little more each time.
fn sore(n: i32) -> Doing {
    let pain = if n % 4 == 3 { i64::from(n / 4 % 9) } else { 1 };
    Doing { pain, ..good(n) }
}

/// Efforts and mornings around the lines; walking it off sooner or later.
fn stiff(n: i32) -> Doing {
    let up = match n % 9 {
        4 => 1,
        8 => 2,
        _ => 0,
    };
    let usual = 2 + i64::from(n / 40 % 4);
    let minutes = (n % 9 == 8).then(|| u16::try_from(4 + n / 9 % 3).unwrap());
    let effort = (n % 5 == 2).then(|| i64::from(4 + n / 5 % 6));
    Doing { morning: Some((usual + up, minutes)), effort, ..good(n) }
}

/// Away for days, then good again, then away for longer.
fn away(n: i32) -> Doing {
    let gaps = [(20, 6), (40, 7), (60, 13), (90, 14), (120, 27), (170, 28), (220, 8)];
    let gone = gaps.iter().any(|(from, days)| (*from..*from + *days).contains(&n));
    Doing { share: if gone { 0 } else { 10 }, ..good(n) }
}

/// Two bad mornings, a little further apart each time; sessions left unfinished now and then.
fn twice(n: i32) -> Doing {
    let (round, day) = (n / 20, n % 20);
    let bad = day == 6 || day == 6 + 4 + round % 5;
    let unfinished = if n % 13 == 12 { 5 } else { 10 };
    Doing { morning: Some((if bad { 5 } else { 2 }, None)), share: unfinished, ..good(n) }
}

/// Runs, walks and long days beside it, each followed by a stiffer morning two days later.
fn busy(n: i32) -> Doing {
    let k = n / 6;
    let kind = if n % 6 == 2 { k % 4 } else { -1 };
    let k = u32::try_from(k).unwrap();
    Doing {
        morning: Some((if n % 6 == 4 { 4 } else { 2 }, None)),
        run_m: (kind == 0 || kind == 1).then(|| 5_000 + 250 * (k % 6)),
        run_effort: (kind == 0).then(|| i64::from(k / 4 % 8)),
        hilly: kind == 1 && k % 8 == 1,
        steps: (kind == 2).then(|| 13_500 + 500 * (k % 7)),
        hike: (kind == 3)
            .then_some([LoadClass::Light, LoadClass::Medium, LoadClass::High][(k / 4 % 3) as usize]),
        ..good(n)
    }
}

/// Does seven tenths of the work and never gets better; answers late when asked.
fn stuck(n: i32) -> Doing {
    let done = if n % 10 < 7 { 10 } else { 0 };
    let review = [75, 120, 200].contains(&n).then_some(Change::Same);
    Doing { morning: Some((3 + i64::from(n % 2), None)), share: done, review, ..good(n) }
}

/// Climbs slowly in the morning score and falls back.
fn creeping(n: i32) -> Doing {
    let wave = (n % 60 - 30).abs();
    Doing { morning: Some((i64::from(6 - wave / 6), None)), ..good(n) }
}

/// The raises grow by one every three days.
fn weak(n: i32) -> Doing {
    let raises = u16::try_from(8 + n / 6).unwrap().min(30);
    Doing { raises: Some((raises, 30)), ..good(n) }
}

/// Both legs grow together.
fn weak_both(n: i32) -> Doing {
    let raises = u16::try_from(8 + n / 10).unwrap().min(30);
    Doing { raises: Some((raises, raises)), ..good(n) }
}

/// What is asked in points of pain falls slowly, a score rises.
fn slow_to_settle(n: i32) -> Doing {
    let pain = (10 - n / 14).max(0);
    let score = (60 + n / 4).min(100);
    let measures = PERFECT
        .iter()
        .map(|(id, best)| match *id {
            "visa-a.score" => (*id, score),
            "clinician.allowed" => (*id, *best),
            _ => (*id, pain),
        })
        .collect();
    Doing { measures, ..good(n) }
}

const fn life(name: &'static str, days: i32, day: fn(i32) -> Doing) -> Life {
    Life { name, side: Involved::Left, preset: Preset::Standard, days, day }
}

/// The lives, the one that notices most first.
pub(super) const LIVES: [Life; 12] = [
    life("only good days", 260, good),
    life("some sessions hurt", 200, sore),
    life("stiff now and then", 220, stiff),
    life("away for days", 260, away),
    life("two bad mornings", 160, twice),
    life("runs and long days beside it", 170, busy),
    life("never better", 205, stuck),
    life("creeping mornings", 130, creeping),
    life("one leg weaker", 260, weak),
    Life { side: Involved::Both, ..life("both legs weak", 260, weak_both) },
    life("slow to settle", 260, slow_to_settle),
    Life { preset: Preset::Cautious, ..life("careful", 160, sore) },
];

/// Lives it and returns what each stretch of days was; `None` where the protocol is not there.
pub(super) fn live(life: &Life, care: &Care, protocol: &str) -> Option<String> {
    let programme = care.programmes.get(protocol)?;
    let mut writer = Writer::default();
    let start = ProgrammeStart { protocol: protocol.into(), at: None, preset: life.preset, version: None };
    writer.say(first_day(), Some(0), life.side, Fact::ProgrammeStarted(start));
    let mut told = Told::default();
    let (mut record, mut course, mut read) = (Record::fold(&[]), Course::default(), 0);
    for n in 0..life.days {
        let date = first_day().plus(n);
        let doing = (life.day)(n);
        say_morning(&mut writer, life, n, &doing);
        let mut changed = date;
        for entry in &writer.entries[read..] {
            match record.append(entry) {
                Some(day) => changed = changed.min(day),
                None => (record, changed) = (Record::fold(&writer.entries), first_day()),
            }
        }
        read = writer.entries.len();
        course.go_on(&record, care, changed, date);
        let trace = *course.tracks.first()?.trace(date)?;
        told.day(n, &line(programme, &trace), trace.after.pos, programme);
        do_the_plan(&mut writer, life, n, &doing, care, &course);
    }
    Some(told.done(life))
}

fn say_morning(writer: &mut Writer, life: &Life, n: i32, doing: &Doing) {
    let date = first_day().plus(n);
    let mut say = |fact: Fact| writer.say(date, Some(0), life.side, fact);
    if let Some((score, minutes)) = doing.morning {
        let (stiffness, first_step) = (Stiffness::new(score).ok(), Pain::new(score).ok());
        // A run of minutes only means something where pain was said, too.
        let pain = if minutes.is_some() { Pain::new(1).ok() } else { None };
        say(Fact::MorningCheckedIn(CheckIn {
            stiffness,
            pain,
            first_step,
            minutes,
            side: None,
            splint: None,
        }));
    }
    if let Some((left, right)) = doing.raises {
        let (left, right) = (Some(left), Some(right));
        let test = "heel-raise-endurance".into();
        say(Fact::CapacityTested(CapacityTest { test, left, right, pain: None }));
    }
    for (measure, value) in &doing.measures {
        say(Fact::MeasureReported(Measured { measure: (*measure).into(), value: *value }));
    }
    if let Some(change) = doing.review {
        say(Fact::ReviewAnswered(Review { change, seen_by_clinician: false }));
    }
}

fn do_the_plan(writer: &mut Writer, life: &Life, n: i32, doing: &Doing, care: &Care, course: &Course<'_>) {
    let date = first_day().plus(n);
    if let Some(metres) = doing.run_m {
        writer.say(date, None, life.side, Fact::RunImported(run(metres, doing)));
    }
    if let Some(steps) = doing.steps {
        writer.say(date, None, life.side, Fact::StepsCounted(Steps { steps }));
    }
    if let Some(class) = doing.hike {
        writer.say(
            date,
            None,
            life.side,
            Fact::ActivityDone(Activity { what: "hike".into(), class, minutes: None, pain: None }),
        );
    }
    let track = &course.tracks[0];
    let Some(trace) = track.trace(date).filter(|t| t.verdict.plan.is_some() && doing.share > 0) else {
        return;
    };
    let Some(place) = track.programme.place(trace.after.pos) else { return };
    let sets: Vec<SetDone> =
        place.dose.iter().flat_map(|line| sets(line, doing.share, life.side, care)).collect();
    let asked = place.dose.iter().filter_map(|line| line.effort).map(|[_, most]| i64::from(most)).max();
    for _ in 0..place.sessions {
        let effort = doing.effort.or(asked).and_then(|n| Effort::new(n).ok());
        let session =
            Session { sets: sets.clone(), pain: Pain::new(doing.pain).ok(), effort, ..Session::default() };
        writer.say(date, Some(0), life.side, Fact::SessionFinished(session));
    }
    debug_assert_eq!(track.begun.id, programme_id(0));
}

fn sets(line: &Dose, share: u16, side: Involved, care: &Care) -> Vec<SetDone> {
    let legs = care.catalog.exercises.get(&line.exercise).map_or(Legs::Both, |e| e.facts.legs);
    let sides: &[Involved] = match (legs, side) {
        (Legs::Both, _) => &[Involved::Both],
        (Legs::Each, _) | (Legs::One, Involved::Both) => &[Involved::Left, Involved::Right],
        (Legs::One, Involved::Left) => &[Involved::Left],
        (Legs::One, Involved::Right) => &[Involved::Right],
    };
    let amount = u16::try_from(line.amount() / u32::from(line.sets).max(1)).ok();
    let one = |side: &Involved| SetDone {
        exercise: line.exercise.as_str().into(),
        surface: line.surface,
        side: *side,
        reps: amount.filter(|_| !line.in_seconds()),
        seconds: amount.filter(|_| line.in_seconds()),
        load_kg: line.load(Kilograms::new(75.0).ok()),
        pain: None,
        effort: None,
    };
    let count = (u16::from(line.sets) * share).div_ceil(10);
    (0..count).flat_map(|_| sides.iter().map(one)).collect()
}

fn run(metres: u32, doing: &Doing) -> Run {
    Run {
        distance_m: Some(metres),
        ascent_m: doing.hilly.then_some(metres / 50),
        effort: doing.run_effort.and_then(|n| Effort::new(n).ok()),
        ..Run::of(Sport::Running)
    }
}

fn line(programme: &Programme, trace: &heelup_core::today::Trace) -> String {
    let verdict = trace.verdict;
    let eased = programme.place(trace.after.pos).map_or(0, |p| p.easing);
    let mut text =
        format!("{} {} {}", verdict.decision.id(), verdict.rule.id(), programme.address(trace.after.pos));
    if eased > 0 {
        let _ = write!(text, " eased {eased}");
    }
    match (verdict.plan, verdict.no_plan) {
        (Some(_), _) => text.push_str(", plan"),
        (None, Some(why)) => {
            let _ = write!(text, ", no plan: {why:?}");
        }
        (None, None) => {}
    }
    if let Some(due) = trace.due {
        let _ = write!(text, ", review {due:?}");
    }
    text
}

/// Returns a life in short: how many days each rule made, and one word that changes with any day of it.
pub(super) fn in_brief(told: &str) -> String {
    let mut days: BTreeMap<&str, i32> = BTreeMap::new();
    let mut lines = told.lines();
    let mut text = format!("{}\n", lines.next().unwrap_or_default());
    for line in lines.filter(|line| !line.starts_with("            ")) {
        let mut words = line.split_whitespace();
        let stretch = words.next().unwrap_or_default();
        let (from, to) = stretch.split_once('-').unwrap_or((stretch, stretch));
        let long = to.parse::<i32>().unwrap() - from.parse::<i32>().unwrap() + 1;
        *days.entry(words.nth(1).unwrap_or_default()).or_default() += long;
    }
    for (rule, days) in days {
        let _ = writeln!(text, "  {days:>4} {rule}");
    }
    let word = &digest(&Value::String(told.to_owned()))[..16];
    let _ = writeln!(text, "  every day of it: {word}");
    text
}

/// Stretches of days that went alike, and each dose at its first use.
#[derive(Default)]
struct Told {
    text: String,
    stretch: Option<(i32, i32, String)>,
    seen: Vec<u8>,
}

impl Told {
    fn day(&mut self, n: i32, line: &str, pos: u8, programme: &Programme) {
        match &mut self.stretch {
            Some((_, last, same)) if same == line => *last = n,
            _ => {
                self.close();
                self.stretch = Some((n, n, line.to_owned()));
            }
        }
        if !self.seen.contains(&pos) {
            self.seen.push(pos);
            self.close();
            for dose in programme.place(pos).map(|p| p.dose.as_slice()).unwrap_or_default() {
                let _ = writeln!(self.text, "            {}", in_short(dose));
            }
        }
    }

    fn close(&mut self) {
        if let Some((from, to, line)) = self.stretch.take() {
            let days = if from == to { format!("{}", from + 1) } else { format!("{}-{}", from + 1, to + 1) };
            let _ = writeln!(self.text, "  {days:>9} {line}");
        }
    }

    fn done(mut self, life: &Life) -> String {
        self.close();
        format!("{}\n{}", life.name, self.text)
    }
}

/// Returns every dose of a programme, also those that no life came by, and the light parts.
pub(super) fn every_dose(programme: &Programme) -> String {
    let mut text = "every dose\n".to_owned();
    for (at, place) in programme.places.iter().enumerate() {
        let name = programme.address(u8::try_from(at).unwrap());
        let of = |doses: &[Dose]| doses.iter().map(in_short).collect::<Vec<_>>().join("; ");
        let _ = writeln!(text, "  {name} eased {}: {}", place.easing, of(&place.dose));
        if place.easing == 0 && !place.light.is_empty() {
            let _ = writeln!(text, "  {name} light: {}", of(&place.light));
        }
    }
    text
}

fn in_short(dose: &Dose) -> String {
    let mut text = format!("{} x", dose.sets);
    let mut add = |what: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(text, " {value}{what}");
        }
    };
    add(" reps", dose.reps.map(|n| n.to_string()));
    add(" s", dose.hold_s.map(|n| n.to_string()));
    add(" min", dose.minutes.map(|n| n.to_string()));
    add(" min running", dose.run_min.map(|n| n.to_string()));
    add(" min walking", dose.walk_min.map(|n| n.to_string()));
    add("", Some(dose.exercise.clone()));
    add("", dose.surface.map(|s| format!("on the {}", format!("{s:?}").to_lowercase())));
    add("", (dose.range == heelup_core::catalog::Range::Small).then(|| "small range".to_owned()));
    add("", dose.tempo.map(|t| format!("tempo {}-{}-{}", t.up, t.pause, t.down)));
    add("", dose.load_kg.map(|kg| format!("+{kg}")));
    add(" % of body mass", dose.load_body_percent.map(|n| n.to_string()));
    add("-rep maximum", dose.rep_max.map(|n| n.to_string()));
    add("", dose.effort.map(|[from, to]| format!("effort {from}-{to}")));
    add(" s rest", dose.rest_s.map(|n| n.to_string()));
    text
}
