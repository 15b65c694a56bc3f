//! A clinician's dose as words: exactly what was set, nothing added.

use crate::{journal::ClinicianDose, words::Language};

/// Returns one line: "raises on both legs: 3 sets of 10, 2 times a day".
#[must_use]
pub fn clinician_dose(language: Language, dose: &ClinicianDose) -> String {
    let amount = match (dose.reps, dose.seconds) {
        (Some(reps), Some(seconds)) => {
            let values = [("reps", reps.into()), ("seconds", seconds.into())];
            Some(language.tell("operation-reps-seconds", values))
        }
        (Some(reps), None) => Some(reps.to_string()),
        (None, Some(seconds)) => Some(language.tell("operation-seconds", [("seconds", seconds.into())])),
        (None, None) => None,
    };
    let sets = match (dose.sets, amount) {
        (Some(sets), Some(amount)) => {
            let values = [("sets", sets.into()), ("amount", amount.into())];
            Some(language.tell("operation-sets-of", values))
        }
        (Some(sets), None) => Some(language.tell("dose-sets", [("n", sets.into())])),
        (None, amount) => amount,
    };
    let often = dose.times_a_day.map(|times| language.tell("operation-a-day", [("n", times.into())]));
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
