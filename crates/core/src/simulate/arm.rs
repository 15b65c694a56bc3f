//! One programme as synthetic people meet it: what each place asks of a tendon, its limits and its gates.
//!
//! Everything a day needs is looked up by position; nothing here draws or decides.

use crate::{
    care::Care,
    catalog::{Counts, Limits, Mode, Site},
    criteria::Measure,
    journal::Preset,
    programme::{Dose, Programme, demand},
};

use super::{gate::asks, model::Model, person::Person};

/// What stands at one position, as numbers.
#[derive(Clone, Debug)]
pub(super) struct Post {
    /// Load of one session, in body weights of slow pull.
    pub(super) one: f64,
    /// Load of a whole day.
    pub(super) whole: f64,
    /// Load of the light part; none where there is none.
    pub(super) light: Option<f64>,
    /// Sessions a day as written.
    pub(super) sessions: u8,
    /// Highest effort that still fits, where one is asked.
    pub(super) effort: Option<u8>,
    /// The gate's place in [`Arm::gates`].
    pub(super) gate: Option<usize>,
}

/// What a gate asks such people for: those with one side, those with both.
pub(super) type Asked = [Vec<Measure>; 2];

/// One programme of a trial.
#[derive(Clone, Debug)]
pub struct Arm<'c> {
    /// Where its care data comes from.
    pub(super) care: &'c Care,
    /// The programme.
    pub(super) programme: &'c Programme,
    pub(super) posts: Vec<Post>,
    pub(super) limits: Vec<Limits>,
    pub(super) gates: Vec<(crate::catalog::Gate, Asked)>,
    /// Where a person starts: everyone, and those with low irritability.
    start: [u8; 2],
    /// The flag that synthetic people report, and whether it takes load away.
    pub(super) red_flag: String,
    pub(super) flag_stops: bool,
    /// At most this symptom is a start for those with low irritability.
    low_irritability: f64,
    /// For people without complaint: share of the symptom they have, and capacity they have more.
    unhurt: Option<(f64, f64)>,
}

impl<'c> Arm<'c> {
    /// Looks a programme up; none when the care data has no programme of that id.
    #[must_use]
    pub fn of(care: &'c Care, protocol: &str, model: &Model) -> Option<Self> {
        let programme = care.programmes.get(protocol)?;
        let here = match programme.protocol.site {
            Site::Achilles => 1.0,
            Site::Plantar => model.tendon.sole_share.value,
        };
        let names: Vec<&String> = programme.protocol.gate.keys().collect();
        let gates = programme
            .protocol
            .gate
            .values()
            .map(|gate| (gate.clone(), [asks(gate, false), asks(gate, true)]));
        let posts = programme.places.iter().map(|place| {
            let gate = place.gate.as_ref().and_then(|id| names.iter().position(|name| *name == id));
            let load = |dose: &[Dose], sessions| here * load(care, model, dose, sessions);
            Post {
                one: load(&place.dose, 1),
                whole: load(&place.dose, place.sessions),
                light: (!place.light.is_empty()).then(|| load(&place.light, 1)),
                sessions: place.sessions,
                effort: place.dose.iter().filter_map(|line| line.effort).map(|[_, most]| most).max(),
                gate,
            }
        });
        let at = |text: &str| programme.position(text).unwrap_or(0);
        let open = |allowed: &dyn Fn(&str) -> bool| {
            let start = &programme.protocol.start;
            let last =
                start.iter().rev().find(|s| s.when.as_ref().is_none_or(|when| allowed(when.get_ref())));
            last.map_or(0, |start| at(start.at.get_ref()))
        };
        Some(Self {
            care,
            programme,
            posts: posts.collect(),
            limits: programme.limits_for(Preset::Standard),
            gates: gates.collect(),
            start: [open(&|_| false), open(&|when| when == "low_irritability")],
            red_flag: model.red_flag.clone(),
            unhurt: programme
                .protocol
                .r#for
                .is_empty()
                .then_some((model.people.unhurt_symptom.value, model.people.unhurt_capacity.value)),
            low_irritability: model.people.low_irritability.value,
            flag_stops: care.flag(&model.red_flag).is_none_or(|flag| flag.stops),
        })
    }

    /// Returns the protocol's id.
    #[must_use]
    pub fn id(&self) -> &'c str {
        &self.programme.protocol.id
    }

    /// Returns what people read.
    #[must_use]
    pub fn name(&self) -> &'c str {
        &self.programme.protocol.name
    }

    /// Returns the body part it is for.
    #[must_use]
    pub const fn site(&self) -> Site {
        self.programme.protocol.site
    }

    /// Returns the content hash of the programme.
    #[must_use]
    pub fn hash(&self) -> &'c str {
        &self.programme.hash
    }

    /// Returns the stages: id and short name, the one that keeps what was won last.
    pub fn stages(&self) -> impl Iterator<Item = (&'c str, &'c str)> + use<'c> {
        self.programme.stages.iter().map(|stage| (stage.id.get_ref().as_str(), stage.short.as_str()))
    }

    /// Says whether the programme can be graduated from.
    #[must_use]
    pub fn ends(&self) -> bool {
        self.programme.table.positions.iter().any(|position| position.maintenance)
    }

    /// Returns a person as they come to this programme: one for no condition is begun without complaint.
    pub(super) fn meets(&self, person: &Person) -> Person {
        let mut person = *person;
        if let Some((symptom, capacity)) = self.unhurt {
            for tendon in &mut person.tendons {
                tendon.slow *= symptom;
                tendon.capacity += capacity;
                tendon.rested += capacity;
            }
        }
        person
    }

    /// Returns where a person starts.
    pub(super) fn start_of(&self, person: &Person) -> u8 {
        let [ordinary, higher] = self.start;
        if person.symptom() <= self.low_irritability { higher } else { ordinary }
    }

    pub(super) fn post(&self, pos: u8) -> Option<&Post> {
        self.posts.get(usize::from(pos))
    }

    pub(super) fn limits(&self, pos: u8) -> &Limits {
        let stage = usize::from(self.programme.table.at(pos).stage);
        self.limits.get(stage).unwrap_or(&self.programme.protocol.limits)
    }
}

/// Returns the load of so many sessions of a dose on one tendon, in body weights of slow pull.
///
/// The peak counts first; a share of it grows with the seconds under load, each exercise's weighted by its own peak.
fn load(care: &Care, model: &Model, dose: &[Dose], sessions: u8) -> f64 {
    let tendon = &model.tendon;
    // Slow work, and work with short peaks, each: highest peak, and seconds weighted by their peaks.
    let mut kinds = [(0.0_f64, 0.0_f64); 2];
    for line in dose {
        let Some(exercise) = care.catalog.exercises.get(&line.exercise) else { continue };
        let bare = Dose { rep_max: None, ..line.clone() };
        let (least, each) = demand(&bare, &exercise.facts, &care.rules.rank);
        let (most, _) = demand(line, &exercise.facts, &care.rules.rank);
        // As heavy as one can lift is less for a weak calf: only a share of what the order of doses adds for it.
        let peak = least + tendon.rep_max_share.value * (most - least);
        let [slow, fast] = &mut kinds;
        // What is counted in minutes or stretches goes step by step, quick or not.
        let steps = matches!(exercise.facts.counts, Counts::Minutes | Counts::Intervals);
        let kind = if exercise.facts.mode == Mode::Fast || steps { fast } else { slow };
        kind.0 = kind.0.max(peak);
        kind.1 += peak * each * f64::from(line.sets) * f64::from(sessions);
    }
    let [slow, fast] = kinds;
    let share = tendon.volume_share.value;
    let of = |(peak, weighted): (f64, f64), usual: f64| {
        if peak > 0.0 { peak * (1.0 - share) + share * weighted / usual } else { 0.0 }
    };
    let slow = of(slow, tendon.slow_seconds.value);
    let fast = of(fast, tendon.fast_seconds.value) * tendon.fast_share.value;
    let (more, less) = if slow >= fast { (slow, fast) } else { (fast, slow) };
    more + tendon.together.value * less
}
