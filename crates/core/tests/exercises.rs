//! Looking an exercise up in the shipped library.

use heelup_core::catalog::{ExerciseQuery, KITS, NO_KIT, Site};

use crate::care;

fn found(query: ExerciseQuery<'_>) -> Vec<&'static str> {
    care().catalog.look_up(query).into_iter().map(|one| one.facts.id.as_str()).collect()
}

fn by(words: &str) -> Vec<&str> {
    found(ExerciseQuery { words, ..ExerciseQuery::default() })
}

#[test]
fn an_empty_query_finds_everything_by_name() {
    assert_eq!(by("  ").len(), care().catalog.exercises.len());
}

#[test]
fn names_other_names_and_what_is_needed_are_looked_at() {
    assert!(by("heel raises").contains(&"heel-raise-single-leg"));
    assert!(by("calf raise").contains(&"heel-raise-single-leg"), "another name");
    assert!(by("soleus").contains(&"heel-drop-bent-knee"));
    assert!(by("leg press").contains(&"leg-press-heel-raise"));
    assert!(by("calf raise towel").iter().all(|id| id.starts_with("towel-heel-raise")), "every word counts");
    assert!(by("trombone").is_empty());
}

#[test]
fn a_slip_of_the_finger_is_forgiven() {
    assert_eq!(by("marbels"), by("marbles"));
    assert!(!by("marbels").is_empty());
}

#[test]
fn filters_keep_what_they_name_and_nothing_else() {
    let kit = |kit| found(ExerciseQuery { kit: Some(kit), ..ExerciseQuery::default() });
    assert_eq!(kit("band").len(), 4);
    assert!(kit(NO_KIT).contains(&"balance-eyes-closed"));
    assert!(kit(NO_KIT).iter().all(|id| KITS.iter().all(|(kit_id, _)| !kit(kit_id).contains(id))));
    let plantar = found(ExerciseQuery { site: Some(Site::Plantar), ..ExerciseQuery::default() });
    assert!(plantar.contains(&"plantar-fascia-stretch") && !plantar.contains(&"heel-drop-bent-knee"));
    for (id, _) in KITS {
        assert!(!kit(id).is_empty(), "nobody needs {id}");
    }
}
