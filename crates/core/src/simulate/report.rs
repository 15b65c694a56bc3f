//! What came of a trial, as figures with their intervals; the machine interface of `heelup simulate --json`.
//!
//! *Keys are only ever added.* What nobody reached is `null`, never 0.

use serde::Serialize;

use super::{
    Arm, Asked, Estimate, LABEL, Trial,
    intervals::{
        CrossSums, Quantile, RateSums, median_difference, number, quantile, rate, rate_difference, share,
        share_difference,
    },
    tally::{ArmTally, PairTally, Rate, Sums, Tally, Yes},
};

/// A trial's result.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// What it is: model output, not evidence.
    pub label: &'static str,
    /// The version of the model's numbers.
    pub model: String,
    /// The seed.
    pub seed: u64,
    /// People asked for.
    pub people: u32,
    /// People counted: fewer when it was stopped.
    pub counted: u32,
    /// Whether it was stopped before everybody was counted.
    pub partial: bool,
    /// Days each was followed.
    pub days: u16,
    /// Days lived, over all people and programmes.
    pub person_days: u64,
    /// One for each programme.
    pub arms: Vec<ArmReport>,
    /// The second programme minus the first, the same people in both.
    pub difference: Option<Difference>,
}

/// What came of one programme.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ArmReport {
    /// The protocol's id.
    pub protocol: String,
    /// Its name.
    pub name: String,
    /// The content hash of the programme.
    pub hash: String,
    /// Its stages in order.
    pub stages: Vec<StageReport>,
    /// Share that passed the last gate; null where there is none.
    pub graduated: Option<Estimate>,
    /// Weeks until they did.
    pub weeks_to_graduation: Option<Weeks>,
    /// Share at the end without a new highest dose for long, not graduated, not gone.
    pub stuck: Option<Estimate>,
    /// Share sent to have it looked at, because weeks changed nothing.
    pub referred_by_review: Option<Estimate>,
    /// Share referred for a red flag.
    pub referred_by_red_flag: Option<Estimate>,
    /// Share that left the programme.
    pub left: Option<Estimate>,
    /// Flare-ups a person-year with the programme.
    pub flare_ups_a_year: Option<Estimate>,
    /// Reductions a person-year.
    pub reductions_a_year: Option<Estimate>,
    /// Sessions a person-week.
    pub sessions_a_week: Option<Estimate>,
    /// For the first day of each week, the share in each stage, and last the share that left: what follows for them
    /// is not known.
    pub week_by_week: Vec<Vec<f64>>,
}

/// What came of one stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StageReport {
    /// Its id.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// Share that ever reached it.
    pub reached: Option<Estimate>,
    /// Weeks until they did, over all people.
    pub weeks: Weeks,
}

/// When people got somewhere, over all people: those who never did come last.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Weeks {
    /// The week by which a quarter had.
    pub quarter: Passed,
    /// The week by which half had.
    pub half: Passed,
    /// The week by which three quarters had.
    pub three_quarters: Passed,
}

/// A week and its interval; null: not within the days simulated.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Passed {
    /// The week.
    pub value: Option<f64>,
    /// The interval's lower end.
    pub low: Option<f64>,
    /// Its upper end.
    pub high: Option<f64>,
}

/// The second programme minus the first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// Weeks until half of all people reached each stage; only where both programmes have the same stages.
    pub weeks_to_stage: Option<Vec<Option<Estimate>>>,
    /// Share graduated.
    pub graduated: Option<Estimate>,
    /// Weeks until half of all people graduated.
    pub weeks_to_graduation: Option<Estimate>,
    /// Share stuck.
    pub stuck: Option<Estimate>,
    /// Share sent by the review clock.
    pub referred_by_review: Option<Estimate>,
    /// Share referred for a red flag.
    pub referred_by_red_flag: Option<Estimate>,
    /// Share gone.
    pub left: Option<Estimate>,
    /// Flare-ups a person-year.
    pub flare_ups_a_year: Option<Estimate>,
    /// Reductions a person-year.
    pub reductions_a_year: Option<Estimate>,
    /// Sessions a person-week.
    pub sessions_a_week: Option<Estimate>,
}

/// Parts that figures are rounded to.
const FINE: f64 = 10_000.0;
const COARSE: f64 = 100.0;

impl Report {
    /// Reads a tally.
    #[must_use]
    pub fn of(trial: &Trial<'_>, tally: &Tally) -> Self {
        let Asked { people, days, seed } = trial.asked();
        let counted = u64::from(tally.people);
        let arms = trial.arms().iter().zip(&tally.arms);
        let difference = match (trial.arms(), tally.arms.as_slice()) {
            ([a, b], [in_a, in_b]) => Some(difference((a, in_a), (b, in_b), &tally.pair, counted)),
            _ => None,
        };
        Self {
            label: LABEL,
            model: trial.model().version.clone(),
            seed,
            people,
            counted: tally.people,
            partial: tally.people < people,
            days,
            person_days: tally.person_days(),
            arms: arms.map(|(arm, counts)| arm_report(arm, counts, counted)).collect(),
            difference,
        }
    }
}

fn arm_report(arm: &Arm<'_>, counts: &ArmTally, people: u64) -> ArmReport {
    let yes = |what: Yes| {
        let yes = counts.yes.get(what as usize).copied().unwrap_or(0);
        share(u64::from(yes), people).map(|share| share.rounded(FINE))
    };
    let stages = arm.stages().zip(&counts.reached).map(|((id, name), reached)| {
        let ever: u64 = reached.iter().map(|n| u64::from(*n)).sum();
        StageReport {
            id: id.to_owned(),
            name: name.to_owned(),
            reached: share(ever, people).map(|share| share.rounded(FINE)),
            weeks: weeks(reached, people),
        }
    });
    let of_all = number(people.max(1));
    let week = |stages: &Vec<u32>| -> Vec<f64> {
        stages.iter().map(|n| (f64::from(*n) / of_all * FINE).round() / FINE).collect()
    };
    let ends = arm.ends();
    ArmReport {
        protocol: arm.id().to_owned(),
        name: arm.name().to_owned(),
        hash: arm.hash().to_owned(),
        stages: stages.collect(),
        graduated: yes(Yes::Graduated).filter(|_| ends),
        weeks_to_graduation: ends.then(|| weeks(&counts.graduated, people)),
        stuck: yes(Yes::Stuck),
        referred_by_review: yes(Yes::Reviewed),
        referred_by_red_flag: yes(Yes::Flagged),
        left: yes(Yes::Left),
        flare_ups_a_year: rate(sums(counts, Rate::Flares), people).map(a_year),
        reductions_a_year: rate(sums(counts, Rate::Reductions), people).map(a_year),
        sessions_a_week: rate(sums(counts, Rate::Sessions), people).map(a_week),
        week_by_week: counts.weeks.iter().map(week).collect(),
    }
}

fn difference(
    (a, in_a): (&Arm<'_>, &ArmTally),
    (b, in_b): (&Arm<'_>, &ArmTally),
    pair: &PairTally,
    people: u64,
) -> Difference {
    let yes = |what: Yes| {
        let at = what as usize;
        let count = |list: &[u32]| u64::from(list.get(at).copied().unwrap_or(0));
        let (a, b, both) = (count(&in_a.yes), count(&in_b.yes), count(&pair.both));
        share_difference(a, b, both, people).map(|share| share.rounded(FINE))
    };
    let per_day = |what: Rate| {
        let cross = pair.cross.get(what as usize).copied().unwrap_or_default();
        let cross = CrossSums {
            counts: number(cross.counts),
            count_days: number(cross.count_days),
            days_count: number(cross.days_count),
            days: number(pair.days),
        };
        rate_difference(sums(in_a, what), sums(in_b, what), cross, people)
    };
    let in_weeks = |a: &[u32], b: &[u32]| {
        let half = |days| quantile(days, people, 50);
        median_difference(half(a), half(b)).map(|days| days.times(1.0 / 7.0).rounded(COARSE))
    };
    let same_stages = a.stages().map(|(id, _)| id).eq(b.stages().map(|(id, _)| id));
    let stages = || in_a.reached.iter().zip(&in_b.reached).map(|(a, b)| in_weeks(a, b)).collect();
    let both_end = a.ends() && b.ends();
    Difference {
        weeks_to_stage: same_stages.then(stages),
        graduated: yes(Yes::Graduated).filter(|_| both_end),
        weeks_to_graduation: in_weeks(&in_a.graduated, &in_b.graduated).filter(|_| both_end),
        stuck: yes(Yes::Stuck),
        referred_by_review: yes(Yes::Reviewed),
        referred_by_red_flag: yes(Yes::Flagged),
        left: yes(Yes::Left),
        flare_ups_a_year: per_day(Rate::Flares).map(a_year),
        reductions_a_year: per_day(Rate::Reductions).map(a_year),
        sessions_a_week: per_day(Rate::Sessions).map(a_week),
    }
}

fn sums(counts: &ArmTally, what: Rate) -> RateSums {
    let Sums { count, squares, by_days } = counts.rates.get(what as usize).copied().unwrap_or_default();
    RateSums {
        count: number(count),
        squares: number(squares),
        by_days: number(by_days),
        days: number(counts.days),
        days_squared: number(counts.days_squared),
    }
}

fn a_year(a_day: Estimate) -> Estimate {
    a_day.times(365.0).rounded(COARSE)
}

fn a_week(a_day: Estimate) -> Estimate {
    a_day.times(7.0).rounded(COARSE)
}

fn weeks(days: &[u32], people: u64) -> Weeks {
    let passed = |percent| {
        let week = |day: Option<u16>| day.map(|day| (f64::from(day) / 7.0 * COARSE).round() / COARSE);
        let Quantile { day, low, high } = quantile(days, people, percent);
        Passed { value: week(day), low: week(low), high: week(high) }
    };
    Weeks { quarter: passed(25), half: passed(50), three_quarters: passed(75) }
}

/// Returns a number with its thousands apart: 10,000.
#[must_use]
pub fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
