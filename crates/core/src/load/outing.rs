//! One training in the ledger: running and walking apart where the device told them, the bike a little, the water nothing.

use super::{add::whole, side::Pulls};
use crate::{
    care::Care,
    catalog::LedgerRules,
    journal::{Run, Sport},
};

/// Adds a training and returns its steps of both feet.
pub(super) fn add_outing(sum: &mut Pulls, run: &Run, care: &Care) -> u32 {
    let rules = &care.rules.ledger;
    match run.sport {
        Sport::Running => add_running(sum, run, rules),
        Sport::Walking => {
            let steps = steps_of(run, rules.walk_step_m);
            walk(sum, steps, rules);
            whole(steps)
        }
        Sport::Cycling => {
            // RL-62: a tenth of walking, minute by minute. No step was made.
            let cross = &care.runs.cross;
            let minutes = run.seconds().map_or(0.0, |seconds| f64::from(seconds) / 60.0);
            let steps = minutes * f64::from(cross.walk_steps_min) * f64::from(cross.bike_percent) / 100.0;
            walk(sum, steps, rules);
            0
        }
        Sport::Swimming | Sport::Strength | Sport::Other => 0,
    }
}

/// Steps of a training: counted, or by cadence, or by distance.
fn steps_of(run: &Run, length_m: f64) -> f64 {
    let by_cadence = run.cadence_spm.zip(run.seconds()).map(|(spm, s)| f64::from(spm) * f64::from(s) / 60.0);
    let by_distance = || run.distance_m.map(|metres| f64::from(metres) / length_m);
    run.steps.map(f64::from).or(by_cadence).or_else(by_distance).unwrap_or(0.0)
}

fn walk(sum: &mut Pulls, steps: f64, rules: &LedgerRules) {
    sum.add(steps / 2.0, rules.step_impulse_bw_s, rules.walk_peak_bw, false, rules);
}

fn add_running(sum: &mut Pulls, run: &Run, rules: &LedgerRules) -> u32 {
    let steps = steps_of(run, rules.run_step_m);
    let split = run.detail.as_ref().and_then(|detail| {
        let (running, walking) = (detail.running_s?, detail.walking_s.filter(|walking| *walking > 0)?);
        Some((f64::from(running), f64::from(walking)))
    });
    // Walking breaks are walking: their steps by time, since cadence is nearly the same in both.
    let (strides, walked) = match split {
        Some((running, walking)) if running + walking > 0.0 => {
            let share = running / (running + walking);
            (steps * share, steps * (1.0 - share))
        }
        Some(_) | None => (steps, 0.0),
    };
    let speed = run.speed_m_s().unwrap_or(3.0);
    let peak = rules.run_peak_bw * (1.0 + rules.run_peak_per_m_s * (speed.clamp(1.8, 6.0) - 3.0));
    sum.add(strides / 2.0, rules.stride_impulse_bw_s, peak, false, rules);
    walk(sum, walked, rules);
    whole(steps)
}
