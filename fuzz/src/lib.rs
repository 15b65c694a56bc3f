//! What holds of every answer to every file, for the fuzz targets.

use heelup_imports::Imported;

/// Panics where an answer is not believable or larger than it may be.
pub fn is_sound(imported: &Imported) {
    assert!(imported.problems.len() <= 100 && imported.activities.len() <= 1000);
    for activity in &imported.activities {
        for value in [activity.duration_s, activity.moving_s, activity.distance_m].into_iter().flatten() {
            assert!(value.is_finite() && value >= 0.0);
        }
        if let Some(detail) = &activity.detail {
            assert!(detail.slices.len() <= 120);
            assert!(detail.route.as_ref().is_none_or(|route| route.split(' ').count() <= 120));
        }
        let run = activity.to_run();
        assert_eq!(run.looks_like(&run), run.start.is_some());
    }
}

/// Reads bytes behind a beginning that makes them one format.
pub fn behind(beginning: &[u8], bytes: &[u8]) {
    is_sound(&heelup_imports::read("fuzz", &[beginning, bytes].concat()));
}
