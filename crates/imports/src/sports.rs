//! The sports in the words of apps and people, in English and German: one vocabulary for every reader.
//!
//! Whole words are compared, never parts of them: the German "rad" (bicycle) stands in "Traditional", too. Words
//! are told apart by spaces and marks, and by capitals as in `TraditionalStrengthTraining`. German puts words
//! together, so those in use are listed.

use heelup_core::journal::Sport;

/// Words of what is neither, though a word of running or riding may stand beside them.
const OTHERWISE: &str = "\
    aqua aquajogging horse horseback inline motor motorcycle motorcycling motorrad skate skateboard \
    skateboarding skates skating ski skiing wheelchair rollstuhl";
/// No training at all.
const NOTHING: &str = "sleep unknown vehicle";

const RUNNING: &str = "\
    bahnlauf berglauf dauerlauf intervalllauf intervallauf jog joggen jogging lauf laufband laufen \
    laufsport marathonlauf run runner running runs straßenlauf tempolauf traillauf trailrun trailrunning \
    treadmill treadmillrunning volkslauf waldlauf";
const WALKING: &str = "\
    bergwandern bergwanderung gehen hike hikes hiking spazieren spaziergang nordicwalking spazierengehen \
    stroll strolling walk walken walking walks wandern wanderung";
const CYCLING: &str = "\
    bicycle bicycling bike bikes biking cycle cycling cyclocross ebike ebikeride ebiking fahrrad \
    fahrradfahren gravelbike gravelride handbike handcycle handcycling heimtrainer mountainbike \
    mountainbiken mountainbiking rad radeln radfahren radfahrt radsport radtour rennrad ride rides \
    spinning velo velomobile vélo virtualride";
const SWIMMING: &str = "bahnenschwimmen freiwasserschwimmen schwimmen swim swimming swims";
const STRENGTH: &str = "\
    core coretraining gewichtheben gewichtstraining gewichttraining gym kraft krafttraining strength \
    strengthtraining weight weightlifting weights weighttraining";

/// Returns the journal's word for what an app calls a sport; none when it says nothing, or names what is no
/// training.
///
/// Strava writes numbers in its files; only those seen there are known.
pub(crate) fn sport(text: &str) -> Option<Sport> {
    match text.trim() {
        "9" => return Some(Sport::Running),
        "10" | "4" => return Some(Sport::Walking),
        "1" => return Some(Sport::Cycling),
        "16" => return Some(Sport::Swimming),
        _ => {}
    }
    let words = words(text);
    if words.is_empty() || !is_training(text) {
        return None;
    }
    let any = |of| words.iter().any(|word| holds(of, word));
    if any(OTHERWISE) {
        return Some(Sport::Other);
    }
    // Who walks on a treadmill walks.
    let on_foot = if any(WALKING) { Some(Sport::Walking) } else { any(RUNNING).then_some(Sport::Running) };
    let swims = any(SWIMMING).then_some(Sport::Swimming);
    let rides = any(CYCLING).then_some(Sport::Cycling);
    Some(match (swims, rides, on_foot) {
        (Some(one), None, None) | (None, Some(one), None) | (None, None, Some(one)) => one,
        (None, None, None) if any(STRENGTH) => Sport::Strength,
        // Several in one, or none that the journal has a word for.
        _ => Sport::Other,
    })
}

/// Says whether the words of an app name a sport that the journal has a word for.
pub(crate) fn is_known(text: &str) -> bool {
    sport(text).is_some_and(|sport| sport != Sport::Other)
}

/// Says whether what an app wrote down is a training: it also notes sleep and driving.
pub(crate) fn is_training(text: &str) -> bool {
    let words = words(text);
    words != ["still"] && !words.iter().any(|word| holds(NOTHING, word))
}

fn holds(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// Takes a text apart into whole words in lower case.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut small = false;
    for c in text.chars() {
        let begins = c.is_uppercase() && small;
        small = c.is_lowercase();
        if (begins || !c.is_alphabetic()) && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c.is_alphabetic()) {
            word.extend(c.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sports_are_known_in_the_words_of_apps_and_people() {
        for (word, known) in [
            ("Running", Sport::Running),
            ("RUNNING", Sport::Running),
            ("Trail Run", Sport::Running),
            ("trail_running", Sport::Running),
            ("VirtualRun", Sport::Running),
            ("running.treadmill", Sport::Running),
            ("Laufen", Sport::Running),
            ("Laufband", Sport::Running),
            ("9", Sport::Running),
            ("Hike", Sport::Walking),
            ("walking.treadmill", Sport::Walking),
            ("Treadmill Walk", Sport::Walking),
            ("Nordic Walking", Sport::Walking),
            ("Spaziergang", Sport::Walking),
            ("E-Bike Ride", Sport::Cycling),
            ("HandCycling", Sport::Cycling),
            ("mountain biking", Sport::Cycling),
            ("Virtual Ride", Sport::Cycling),
            ("Radfahren", Sport::Cycling),
            ("lap_swimming", Sport::Swimming),
            ("Weight Training", Sport::Strength),
            ("CoreTraining", Sport::Strength),
            ("Krafttraining", Sport::Strength),
            ("Inline Skate", Sport::Other),
            ("Skilanglauf", Sport::Other),
            ("Nordic Ski", Sport::Other),
            ("WheelchairRunPace", Sport::Other),
            ("SwimBikeRun", Sport::Other),
            ("kitesurfing", Sport::Other),
            ("Other", Sport::Other),
        ] {
            assert_eq!(sport(word), Some(known), "{word}");
        }
        for word in ["", " ", "sleep", "sleep.light", "in_vehicle", "still", "unknown"] {
            assert_eq!(sport(word), None, "{word}");
        }
        assert!(is_training("Stillwater swim") && is_training("") && !is_training("still"));
    }

    #[test]
    fn a_word_inside_another_word_means_nothing() {
        for (word, known) in [
            // "rad" and "grad", "velo", "ride", "run", "gym", "geh", "bik".
            ("TraditionalStrengthTraining", Sport::Strength),
            ("traditional strength training", Sport::Strength),
            ("Development", Sport::Other),
            ("Bride dance", Sport::Other),
            ("Trunk rotation", Sport::Other),
            ("Brunch", Sport::Other),
            ("Gymnastics", Sport::Other),
            ("Kreislauftraining", Sport::Other),
            ("Eislaufen", Sport::Other),
            ("Bikini Yoga", Sport::Other),
        ] {
            assert_eq!(sport(word), Some(known), "{word}");
        }
    }

    #[test]
    fn words_are_told_apart_by_marks_and_by_capitals() {
        assert_eq!(words("TraditionalStrengthTraining"), ["traditional", "strength", "training"]);
        assert_eq!(words("E-Bike  Ride_2"), ["e", "bike", "ride"]);
        assert_eq!(words("RUNNING"), ["running"]);
        assert!(words("--").is_empty());
    }
}
