//! The numbers of the synthetic people: `catalog/simulation.toml`, field by field, each inside its range.
//!
//! Every number says what it is and where it comes from; most are our own estimates. What they *mean* stands in
//! [`super::life`] and, in words, in `docs/virtual-trial.md`. Nothing here draws or decides.

use serde::Deserialize;

use crate::catalog::{Files, Problem, Provenance, read_toml};

/// Where the numbers stand inside a catalog.
pub const FILE: &str = "simulation.toml";

/// One number that is the same for everybody.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    /// The number.
    pub value: f64,
    /// What it is, in words.
    pub what: String,
    /// Where it comes from.
    pub from: Provenance,
}

/// One number that differs from person to person: about normal, cut at both ends.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawn {
    /// The middle.
    pub mean: f64,
    /// The standard deviation before cutting.
    pub spread: f64,
    /// Nobody has less.
    pub low: f64,
    /// Nobody has more.
    pub high: f64,
    /// What it is, in words.
    pub what: String,
    /// Where it comes from.
    pub from: Provenance,
}

/// Whole days between two bounds, each equally likely.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// At least so many.
    pub least: u16,
    /// At most so many.
    pub most: u16,
    /// What it is, in words.
    pub what: String,
    /// Where it comes from.
    pub from: Provenance,
}

/// What a number is counted in, which also bounds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Percent, 0–100.
    Percent,
    /// A share, 0–1.
    Share,
    /// Points of a 0–10 scale, or points for one unit of another quantity; 0–100.
    Points,
    /// Tendon load in body weights, 0–20.
    BodyWeights,
    /// Seconds a day, 1–100,000.
    Seconds,
    /// A factor, 0–10.
    Times,
    /// Repetitions, 0–100.
    Repetitions,
    /// Whole days, 0–3,650.
    Days,
    /// Times a year, 0–365.
    PerYear,
    /// Steps a day, 0–100,000.
    Steps,
}

impl Unit {
    /// Returns the least and the most that makes sense.
    #[must_use]
    pub const fn bounds(self) -> (f64, f64) {
        match self {
            Self::Percent | Self::Points | Self::Repetitions => (0.0, 100.0),
            Self::Share => (0.0, 1.0),
            Self::BodyWeights => (0.0, 20.0),
            Self::Seconds => (1.0, 100_000.0),
            Self::Times => (0.0, 10.0),
            Self::Days => (0.0, 3650.0),
            Self::PerYear => (0.0, 365.0),
            Self::Steps => (0.0, 100_000.0),
        }
    }

    /// Returns how the unit is written behind a number.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Percent => "%",
            Self::Share => "share",
            Self::Points => "points",
            Self::BodyWeights => "body weights",
            Self::Seconds => "seconds a day",
            Self::Times => "times",
            Self::Repetitions => "repetitions",
            Self::Days => "days",
            Self::PerYear => "a year",
            Self::Steps => "steps a day",
        }
    }
}

/// One parameter, for tables and checks.
#[derive(Clone, Copy, Debug)]
pub struct Parameter<'a> {
    /// Its group, such as `tendon`.
    pub group: &'static str,
    /// Its name as written, such as `volume-share`.
    pub name: &'a str,
    /// What it is.
    pub what: &'a str,
    /// Its figures, by the keys of the file.
    pub figures: [Option<(&'static str, f64)>; 4],
    /// What they are counted in.
    pub unit: Unit,
    /// Where they come from.
    pub from: &'a Provenance,
}

/// What all three shapes of a parameter can be asked.
trait Shape {
    fn figures(&self) -> [Option<(&'static str, f64)>; 4];
    fn what(&self) -> &str;
    fn from(&self) -> &Provenance;
}

impl Shape for Number {
    fn figures(&self) -> [Option<(&'static str, f64)>; 4] {
        [Some(("value", self.value)), None, None, None]
    }
    fn what(&self) -> &str {
        &self.what
    }
    fn from(&self) -> &Provenance {
        &self.from
    }
}

impl Shape for Drawn {
    fn figures(&self) -> [Option<(&'static str, f64)>; 4] {
        [
            Some(("mean", self.mean)),
            Some(("spread", self.spread)),
            Some(("low", self.low)),
            Some(("high", self.high)),
        ]
    }
    fn what(&self) -> &str {
        &self.what
    }
    fn from(&self) -> &Provenance {
        &self.from
    }
}

impl Shape for Days {
    fn figures(&self) -> [Option<(&'static str, f64)>; 4] {
        [Some(("least", f64::from(self.least))), Some(("most", f64::from(self.most))), None, None]
    }
    fn what(&self) -> &str {
        &self.what
    }
    fn from(&self) -> &Provenance {
        &self.from
    }
}

/// One table of the file: its fields, their shapes and their units, so that none can be forgotten in a list.
macro_rules! group {
    ($(#[$doc:meta])* $name:ident $key:literal { $($(#[$of:meta])* $field:ident $word:literal: $shape:ident in $unit:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub struct $name {
            $($(#[$of])* pub $field: $shape,)*
        }

        impl $name {
            fn parameters<'a>(&'a self, list: &mut Vec<Parameter<'a>>) {
                $(list.push(Parameter {
                    group: $key,
                    name: $word,
                    what: self.$field.what(),
                    figures: self.$field.figures(),
                    unit: Unit::$unit,
                    from: self.$field.from(),
                });)*
            }
        }
    };
}

group! {
    /// Who takes part.
    People "people" {
        /// Tendon capacity on the first day.
        capacity "capacity": Drawn in BodyWeights,
        /// The most that training can make of it.
        most_capacity "most-capacity": Drawn in BodyWeights,
        /// Slow symptom on the first day.
        symptom "symptom": Drawn in Points,
        /// Share of that symptom in a programme that is for no condition.
        unhurt_symptom "unhurt-symptom": Number in Share,
        /// Capacity more on the first day of such a programme.
        unhurt_capacity "unhurt-capacity": Number in BodyWeights,
        /// Both sides hurt.
        both_sides "both-sides": Number in Percent,
        /// People who start at the place for low irritability have at most this symptom.
        low_irritability "low-irritability": Number in Points,
        /// People whose tendon answers slowly.
        slow_healers "slow-healers": Number in Percent,
        /// Their growth and healing against the others'.
        slow_factor "slow-factor": Number in Share,
        /// Heel raises that the healthy leg can do.
        healthy_raises "healthy-raises": Drawn in Repetitions,
    }
}

group! {
    /// How a tendon answers load.
    Tendon "tendon" {
        /// Share of a dose's load that depends on its volume.
        volume_share "volume-share": Number in Share,
        /// Seconds under load a day at which that share counts fully, for slow work.
        slow_seconds "slow-seconds": Number in Seconds,
        /// The same for running and jumping.
        fast_seconds "fast-seconds": Number in Seconds,
        /// How much the short peaks of running and jumping count against slow ones.
        fast_share "fast-share": Number in Share,
        /// Share of the weight named by a repetition maximum that counts.
        rep_max_share "rep-max-share": Number in Share,
        /// Share of a dose's load on the tendon that counts under the heel.
        sole_share "sole-share": Number in Share,
        /// How much of the smaller loads of a day adds to the largest.
        together "together": Number in Share,
        /// Capacity won in a day at a load equal to the capacity.
        growth "growth": Number in BodyWeights,
        /// From this share of the capacity on a load is a stimulus.
        growth_from "growth-from": Number in Share,
        /// Share of what was won that fades on a day without stimulus.
        fade "fade": Number in Share,
        /// Irritation a whole capacity of overload makes.
        provoke "provoke": Number in Points,
        /// Share of the irritation that is gone the next morning.
        settle "settle": Number in Share,
        /// Share of the capacity that a whole capacity of overload costs.
        harm "harm": Number in Share,
        /// Share of the slow symptom that heals on a day with a stimulus.
        heal "heal": Number in Share,
        /// The same on a day without.
        rest_heal "rest-heal": Number in Share,
        /// Slow symptom that a whole capacity of overload makes.
        relapse "relapse": Number in Points,
    }
}

group! {
    /// What is felt and told.
    Symptoms "symptoms" {
        /// Share of the slow symptom felt in a session.
        slow_pain "slow-pain": Number in Share,
        /// Share of the irritation felt in a session.
        fast_pain "fast-pain": Number in Share,
        /// From this share of the capacity on a load hurts by itself.
        pain_from "pain-from": Number in Share,
        /// Points of pain for a whole capacity more.
        pain_slope "pain-slope": Number in Points,
        /// Day-to-day wandering of the mornings.
        morning_noise "morning-noise": Number in Points,
        /// Session-to-session wandering of the pain.
        pain_noise "pain-noise": Number in Points,
        /// How far off the mark people tell.
        telling_noise "telling-noise": Number in Points,
        /// Effort of a load of nothing.
        effort_base "effort-base": Number in Points,
        /// Effort more for a load of the whole capacity.
        effort_slope "effort-slope": Number in Points,
    }
}

group! {
    /// What people do with a plan.
    Behaviour "behaviour" {
        /// Mornings that are told.
        check_in "check-in": Drawn in Percent,
        /// Planned sessions that are begun; of two a day each.
        session "session": Drawn in Percent,
        /// Sessions begun that stay unfinished.
        unfinished "unfinished": Number in Percent,
        /// Load of an unfinished one against a full one.
        unfinished_load "unfinished-load": Number in Share,
        /// Sessions that are made easier after pain or a worse morning.
        lightened "lightened": Number in Percent,
        /// Load of one made easier.
        lightened_load "lightened-load": Number in Share,
        /// People who do more than planned.
        overdoers "overdoers": Number in Percent,
        /// Their sessions that are more than planned.
        more "more": Number in Percent,
        /// Load of one that is more.
        more_load "more-load": Number in Times,
        /// Days without a plan on which they train all the same.
        unplanned "unplanned": Number in Percent,
        /// Mornings not told on which anybody trains all the same.
        unasked "unasked": Number in Percent,
        /// People who tell less than they feel.
        understaters "understaters": Number in Percent,
        /// Share of it that they tell.
        told_share "told-share": Number in Share,
        /// Sessions whose pain is not told.
        pain_untold "pain-untold": Number in Percent,
        /// Times away.
        absences "absences": Number in PerYear,
        /// How long each is.
        absence_days "absence-days": Days in Days,
        /// People who leave.
        leaves "leaves": Number in PerYear,
        /// More of them on a day with a flare-up.
        leaves_hurting "leaves-hurting": Number in Times,
        /// Days after which people say anew how it has changed.
        told_change "told-change": Number in Days,
        /// Tests and reviews asked for that are done, a day.
        answers "answers": Number in Percent,
        /// Days until a failed gate is tested again.
        tests_again "tests-again": Number in Days,
        /// Askings on which a clinician allows what a gate waits for.
        allowed "allowed": Number in Percent,
        /// Red flags.
        red_flags "red-flags": Number in PerYear,
        /// Days until a clinician has cleared one.
        clearance_days "clearance-days": Days in Days,
    }
}

group! {
    /// Load beside the programme.
    Outside "outside" {
        /// People who go on running.
        runners "runners": Number in Percent,
        /// Their runs.
        runs "runs": Drawn in PerYear,
        /// Load of an easy run.
        run_load "run-load": Number in BodyWeights,
        /// Effort told of an easy run.
        run_effort "run-effort": Number in Points,
        /// Runs that are hard.
        hard_runs "hard-runs": Number in Percent,
        /// Load of a hard run.
        hard_load "hard-load": Number in BodyWeights,
        /// Effort told of a hard run.
        hard_effort "hard-effort": Number in Points,
        /// Long days on the feet.
        long_days "long-days": Number in PerYear,
        /// Their load.
        long_load "long-load": Number in BodyWeights,
        /// Their steps.
        long_steps "long-steps": Number in Steps,
    }
}

group! {
    /// What tests show.
    Tests "tests" {
        /// Capacity at which the involved leg does as many raises as the healthy one.
        even_at "even-at": Number in BodyWeights,
        /// How far off a count is.
        raise_noise "raise-noise": Number in Repetitions,
        /// Load of thirty minutes of brisk walking.
        walk_load "walk-load": Number in BodyWeights,
        /// Load of a raise on both legs.
        two_leg_load "two-leg-load": Number in BodyWeights,
        /// Load of quick rebounds.
        rebound_load "rebound-load": Number in BodyWeights,
        /// Load of a hop.
        hop_load "hop-load": Number in BodyWeights,
        /// VISA-A points that a point of symptom costs.
        visa_symptom "visa-symptom": Number in Points,
        /// VISA-A points that the whole missing capacity costs.
        visa_weakness "visa-weakness": Number in Points,
    }
}

group! {
    /// What is counted.
    Counting "counting" {
        /// A flare-up begins at so much irritation.
        flare_from "flare-from": Number in Points,
        /// It is over below so much.
        flare_over "flare-over": Number in Points,
        /// No new highest dose for so long is stuck.
        stuck "stuck": Number in Days,
        /// Slow symptom gone that people call better.
        better "better": Number in Percent,
        /// At most this symptom they call recovered.
        recovered "recovered": Number in Points,
    }
}

/// All numbers of the model.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Model {
    /// The version of these numbers: results of two versions are not compared.
    pub version: String,
    /// The red flag that synthetic people report.
    pub red_flag: String,
    /// Who takes part.
    pub people: People,
    /// How a tendon answers load.
    pub tendon: Tendon,
    /// What is felt and told.
    pub symptoms: Symptoms,
    /// What people do with a plan.
    pub behaviour: Behaviour,
    /// Load beside the programme.
    pub outside: Outside,
    /// What tests show.
    pub tests: Tests,
    /// What is counted.
    pub counting: Counting,
}

impl Model {
    /// Reads the numbers of a catalog; none when it has no such file.
    ///
    /// # Errors
    /// What does not parse, and every number outside its range.
    pub fn read(files: &Files) -> Result<Option<Self>, Vec<Problem>> {
        let Some(text) = files.get(FILE) else { return Ok(None) };
        let model: Self = read_toml(FILE, text)?;
        let problems: Vec<Problem> =
            model.parameters().iter().filter_map(|parameter| fault(parameter, text)).collect();
        if problems.is_empty() { Ok(Some(model)) } else { Err(problems) }
    }

    /// Returns every parameter, in the order of the file.
    #[must_use]
    pub fn parameters(&self) -> Vec<Parameter<'_>> {
        let mut list = Vec::new();
        self.people.parameters(&mut list);
        self.tendon.parameters(&mut list);
        self.symptoms.parameters(&mut list);
        self.behaviour.parameters(&mut list);
        self.outside.parameters(&mut list);
        self.tests.parameters(&mut list);
        self.counting.parameters(&mut list);
        list
    }
}

/// Says what is wrong with a parameter, if anything.
fn fault(parameter: &Parameter<'_>, text: &str) -> Option<Problem> {
    let (least, most) = parameter.unit.bounds();
    let place = find(text, parameter.group, parameter.name);
    let problem = |what: String, remedy: String| Some(Problem::new(FILE, text, &place, what, remedy));
    let known = |key: &str| parameter.figures.iter().flatten().find(|(k, _)| *k == key).map(|(_, n)| *n);
    for (key, number) in parameter.figures.iter().flatten() {
        if !(least..=most).contains(number) {
            return problem(
                format!("`{}.{}`: {key} {number} is out of range", parameter.group, parameter.name),
                format!("write {least} to {most} ({})", parameter.unit.word()),
            );
        }
    }
    let ordered = |low: Option<f64>, high: Option<f64>| low.zip(high).is_none_or(|(low, high)| low <= high);
    let fits = ordered(known("low"), known("mean"))
        && ordered(known("mean"), known("high"))
        && ordered(known("least"), known("most"));
    if fits {
        return None;
    }
    problem(
        format!("`{}.{}`: the bounds are the wrong way round", parameter.group, parameter.name),
        "low at most mean, mean at most high; least at most most".to_owned(),
    )
}

/// Finds where a parameter is written.
fn find(text: &str, group: &str, name: &str) -> std::ops::Range<usize> {
    let table = text.find(&format!("[{group}]")).unwrap_or(0);
    let rest = text.get(table..).unwrap_or("");
    let at = rest.find(&format!("\n{name} ")).map_or(table, |at| table + at + 1);
    at..at
}
