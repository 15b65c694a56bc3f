//! The picture: readable by itself, honest about what it is, and without the colour that means load.

use heelup_core::simulate::{Asked, LABEL, Report, Trial, grouped, picture};

use super::{FOUR_STAGE, model};
use crate::care;

fn drawn(versus: Option<&str>, people: u32, counted: u32) -> String {
    let asked = Asked::new(people.into(), 200, 1).unwrap();
    let versus = versus.map(|id| (care(), id));
    let trial = Trial::new(asked, model(), (care(), FOUR_STAGE), versus).unwrap();
    let mut tally = trial.nobody();
    trial.run(0..counted, &mut tally);
    picture(&Report::of(&trial, &tally))
}

/// Every opened element is closed, in order.
fn assert_well_formed(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    let without_style =
        svg.split("<style>").next().unwrap().to_owned() + svg.split("</style>").nth(1).unwrap();
    for tag in without_style.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(Box::leak(tag.split_whitespace().next().unwrap().to_owned().into_boxed_str()));
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn it_says_what_it_is_and_of_whom() {
    let svg = drawn(Some("achilles-alfredson"), 300, 300);
    assert_well_formed(&svg);
    assert!(svg.to_lowercase().contains(LABEL));
    assert!(svg.contains("300 synthetic people, 200 days, seed 1"), "{svg}");
    assert!(svg.contains("role=\"img\"") && svg.contains("<title") && svg.contains("<desc"));
    for name in ["A: ", "B: "] {
        assert!(svg.contains(&format!(">{name}")), "{name}");
    }
    assert!(svg.contains("prefers-color-scheme:dark"));
}

#[test]
fn who_left_is_hatched_and_marked_as_not_known() {
    let svg = drawn(None, 300, 300);
    assert!(svg.contains("class=\"unknown\"") && svg.contains("? left: not known"), "{svg}");
}

#[test]
fn a_stopped_trial_says_so() {
    assert!(drawn(None, 5000, 100).contains("Stopped early: 100 of 5,000 people."));
    assert_well_formed(&drawn(None, 5000, 0));
}

/// Orange is load and nothing else.
#[test]
fn no_colour_in_it_is_orange() {
    let svg = drawn(None, 100, 100);
    let mut colours = 0;
    for hex in svg.split('#').skip(1) {
        let Some(digits) = hex.get(..6).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit())) else {
            continue;
        };
        let part = |at: usize| i32::from_str_radix(&digits[at..at + 2], 16).unwrap();
        let (red, green, blue) = (part(0), part(2), part(4));
        assert!(!(red > green + 40 && green > blue + 20), "#{digits} is orange");
        colours += 1;
    }
    assert!(colours >= 8);
}

#[test]
fn thousands_stand_apart() {
    assert_eq!([0, 999, 1000, 10_000_000].map(grouped), ["0", "999", "1,000", "10,000,000"]);
}
