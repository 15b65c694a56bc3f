//! A clinician's dose as words: exactly what was set, nothing added.

use crate::{journal::ClinicianDose, words::Language};

/// Returns one line: "raises on both legs: 3 sets of 10, 2 times a day".
#[must_use]
pub fn clinician_dose(language: Language, dose: &ClinicianDose) -> String {
    let _ = language;
    let amount = match (dose.reps, dose.seconds) {
        (Some(reps), Some(seconds)) => Some(format!("{reps} of {seconds} seconds")),
        (Some(reps), None) => Some(reps.to_string()),
        (None, Some(seconds)) => Some(format!("{seconds} seconds")),
        (None, None) => None,
    };
    let sets = match (dose.sets, amount) {
        (Some(1), Some(amount)) => Some(format!("1 set of {amount}")),
        (Some(sets), Some(amount)) => Some(format!("{sets} sets of {amount}")),
        (Some(1), None) => Some("1 set".to_owned()),
        (Some(sets), None) => Some(format!("{sets} sets")),
        (None, amount) => amount,
    };
    let often = dose.times_a_day.map(|times| match times {
        1 => "once a day".to_owned(),
        2 => "twice a day".to_owned(),
        more => format!("{more} times a day"),
    });
    let said: Vec<String> = [sets, often].into_iter().flatten().collect();
    if said.is_empty() { dose.exercise.clone() } else { format!("{}: {}", dose.exercise, said.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_set_is_not_said() {
        let dose = |sets, reps, seconds, times_a_day| {
            clinician_dose(
                Language::English,
                &ClinicianDose { exercise: "toes".into(), sets, reps, seconds, times_a_day },
            )
        };
        assert_eq!(dose(None, None, None, None), "toes");
        assert_eq!(dose(Some(3), Some(10), None, Some(2)), "toes: 3 sets of 10, twice a day");
        assert_eq!(dose(Some(1), None, Some(30), None), "toes: 1 set of 30 seconds");
        assert_eq!(dose(None, None, None, Some(3)), "toes: 3 times a day");
        assert_eq!(dose(Some(2), Some(5), Some(10), Some(1)), "toes: 2 sets of 5 of 10 seconds, once a day");
    }
}
