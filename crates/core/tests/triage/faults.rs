//! A fault in the data is named with its place and remedy, and hides nothing else.

use heelup_core::{catalog::Files, triage::TriageCatalog};

const FILE: &str = "conditions/gout.toml";

/// The shipped catalog with one file changed, and what is said about it.
fn told(file: &str, change: impl FnOnce(String) -> String) -> String {
    let mut files: Files = crate::shipped();
    let text = files.remove(file).unwrap_or_default();
    files.insert(file.to_owned(), change(text));
    let (_, problems) = TriageCatalog::parse(&files);
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn swapped(file: &str, from: &str, to: &str) -> String {
    told(file, |text| {
        assert!(text.contains(from), "{from} is not in {file}");
        text.replacen(from, to, 1)
    })
}

#[test]
fn each_fault_has_its_place_and_its_remedy() {
    for (file, from, to, said) in [
        (
            FILE,
            "finding = \"gout_history\"",
            "finding = \"gout_histroy\"",
            &["conditions/gout.toml:", "unknown finding `gout_histroy`", "did you mean `gout_history`?"][..],
        ),
        (FILE, "flag = \"RF-11\"", "flag = \"RF-111\"", &["unknown red flag `RF-111`", "did you mean"]),
        (
            FILE,
            "flag = \"RF-11\"",
            "flag = \"RF-12\"",
            &["`RF-12` never looks at `first_ever_hot_swollen_joint`"],
        ),
        (
            FILE,
            "finding = \"gout_history\"",
            "finding = \"redness_heat\"",
            &["`redness_heat` weighs twice here"],
        ),
        (
            FILE,
            "finding = \"gout_history\"",
            "finding = \"visa_a\"",
            &["`visa_a` is a number and cannot weigh"],
        ),
        (
            FILE,
            "term = ",
            "trem = ",
            &["conditions/gout.toml:3:1", "unknown field `trem`", "did you mean `term`?"],
        ),
        (
            FILE,
            "urgency = \"clinician-days\"",
            "urgency = \"clinician-day\"",
            &["did you mean `clinician-days`?"],
        ),
        (FILE, "id = \"gout\"", "id = \"gowt\"", &["conditions/gout.toml:1:6", "the file is named `gout`"]),
        (FILE, "trust = \"medium\"", "lr-pos = 2.0\ntrust = \"medium\"", &["how it was measured"]),
        (
            "conditions/chronic_achilles_tendinopathy.toml",
            "phase-of = [\"midportion_achilles_tendinopathy\"",
            "phase-of = [\"midportion_achiles_tendinopathy\"",
            &["is no condition with a programme", "did you mean `midportion_achilles_tendinopathy`?"],
        ),
        (
            "conditions/findings.toml",
            "id = \"night_pain\"",
            "id = \"pain_at_rest\"",
            &["finding `pain_at_rest` stands here a second time", "unknown finding `night_pain`"],
        ),
        (
            "conditions/findings.toml",
            "when = \"pregnant\"",
            "when = \"oestrogen_or_pregnancy\"",
            &["`oestrogen_or_pregnancy` follows from itself"],
        ),
        (
            "conditions/findings.toml",
            "when = \"pregnant\"",
            "when = \"visa_a\"",
            &["`visa_a` is a number, not a yes or no"],
        ),
        (
            "conditions/findings.toml",
            "from = { confidence = \"recall\", basis = \"recall: under about six weeks is called acute\" }\n",
            "",
            &["a number in `when` without a source"],
        ),
        (
            "conditions/red-flags.toml",
            "\"gap_in_tendon\"",
            "\"gap_in_tedon\"",
            &["conditions/red-flags.toml:19:3", "did you mean `gap_in_tendon`?"],
        ),
        (
            "conditions/red-flags.toml",
            "id = \"RF-02\"",
            "id = \"RF-01\"",
            &["red flag `RF-01` stands here a second time"],
        ),
        (
            "conditions/red-flags.toml",
            "do = [\"Go to an emergency",
            "avoid = [\"Go to an emergency",
            &["duplicate key"],
        ),
        (
            "conditions/intake.toml",
            "id = \"how-it-began\"",
            "id = \"right-now\"",
            &["screen `right-now` stands here a second time"],
        ),
        (
            "conditions/intake.toml",
            "findings = [\"both_sides\"]",
            "findings = [\"both_sides\", \"creaking\"]",
            &["asks nothing, or too much"],
        ),
        (
            "conditions/intake.toml",
            "findings = [\"both_sides\"]",
            "findings = [\"skeletally_mature_adult\"]",
            &["`skeletally_mature_adult` is not asked here", "no screen asks `both_sides`"],
        ),
        (
            "conditions/intake.toml",
            "findings = [\"visa_a\"]",
            "findings = [\"creaking\"]",
            &["does not fit a screen of this kind"],
        ),
        (
            "conditions/scoring.toml",
            "too-close = 1.0\n",
            "",
            &["`too-close` is missing", "scoring.toml is missing or cannot be read"],
        ),
    ] {
        let problems = swapped(file, from, to);
        for part in said {
            assert!(problems.contains(part), "{part}\nis not said of {to}:\n{problems}");
        }
    }
}

#[test]
fn a_finding_nobody_uses_is_named() {
    let more = "\n[[finding]]\nid = \"lonely\"\nquestion = \"?\"\nlabel = \"?\"\ncategory = \"look\"\n";
    let problems = told("conditions/findings.toml", |text| text + more);
    assert!(problems.contains("nothing uses `lonely`"), "{problems}");
    assert!(problems.contains("no screen asks `lonely`"), "{problems}");
}

#[test]
fn one_broken_file_hides_no_other() {
    let mut files: Files = crate::shipped();
    files.insert(FILE.to_owned(), "id = ".to_owned());
    let (catalog, problems) = TriageCatalog::parse(&files);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(catalog.condition("plantar_fasciopathy").is_some());
}

#[test]
fn nothing_at_all_is_five_files_missing() {
    let (catalog, problems) = TriageCatalog::parse(&Files::new());
    assert_eq!(problems.len(), 5);
    assert_eq!(heelup_core::triage::next_screen(&catalog, &Default::default(), None), None);
    let advice = heelup_core::triage::triage(&catalog, &Default::default(), None);
    assert_eq!(advice.programme, None);
}

#[test]
fn every_programme_named_exists() {
    let files = crate::shipped();
    let (catalog, _) = TriageCatalog::parse(&files);
    let named: Vec<&str> = catalog.named_programmes().map(|(id, _)| id).collect();
    assert_eq!(named.len(), 3);
    for id in named {
        assert!(files.contains_key(&format!("protocols/{id}.toml")), "{id}");
    }
}
