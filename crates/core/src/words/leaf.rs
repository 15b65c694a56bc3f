//! The numbers of a programme as words: what each of them says.

use super::{Language, version::plain};

/// Returns the last step of a way into a programme in plain words, where there are some.
pub(super) fn leaf(language: Language, steps: &[&str]) -> String {
    let [.., last] = steps else { return language.say("version-all") };
    language.say(match *last {
        "ceiling" => "leaf-ceiling",
        "target" => "leaf-target",
        "morning-cap" => "leaf-morning-cap",
        "second-within-days" => "leaf-second-within-days",
        "rest-after-breach" => "leaf-rest-after-breach",
        "recover" => "leaf-recover",
        "absence" => "leaf-absence",
        "sets" => "leaf-sets",
        "reps" => "leaf-reps",
        "hold-s" => "leaf-hold-s",
        "minutes" => "leaf-minutes",
        "run-min" => "leaf-run-min",
        "walk-min" => "leaf-walk-min",
        "load-kg" => "leaf-load-kg",
        "load-body-percent" => "leaf-load-body-percent",
        "rep-max" => "leaf-rep-max",
        "tempo" => "leaf-tempo",
        "up" => "leaf-up",
        "pause" => "leaf-pause",
        "down" => "leaf-down",
        "rest-s" => "leaf-rest-s",
        "effort" => "leaf-effort",
        "exercise" => "leaf-exercise",
        "surface" => "leaf-surface",
        "range" => "leaf-range",
        "sound" | "tolerated" => "leaf-sound",
        "in-row" => "leaf-in-row",
        "calm-mornings" => "leaf-calm-mornings",
        "sessions-a-day" => "leaf-sessions-a-day",
        "days-between" => "leaf-days-between",
        "days-a-week" => "leaf-days-a-week",
        "extra-rest-after-ceiling" => "leaf-extra-rest",
        "soft-days" | "firm-day" | "specialist-day" => "leaf-review-days",
        "at-least" => "leaf-at-least",
        "at-most" => "leaf-at-most",
        "within-days" => "leaf-within-days",
        "worse-by" => "leaf-worse-by",
        "slight-by" => "leaf-slight-by",
        "peak-bw" => "leaf-peak-bw",
        "easier" => "leaf-easier",
        "gate" => "leaf-gate",
        "name" => "leaf-name",
        "summary" | "why" | "short" => "leaf-words",
        other => return plain(other),
    })
}
