//! Programmes that run beside each other: the pairs of the catalog hold, and a fault in how they are joined is named.

use heelup_core::{
    catalog::TrackKind,
    programme::Barred,
    verify::{JOINED, Joined, Together, pairs, together},
};

use crate::care;

fn pair(joined: Joined, strength: &str, beside: &str) -> heelup_core::verify::Pair {
    let care = care();
    together(care, &care.programmes[strength], &care.programmes[beside], joined)
}

const STRENGTH: &str = "achilles-midportion-four-stage";
const LADDER: &str = "walk-run-ladder";

#[test]
fn every_ladder_stands_beside_a_strength_programme() {
    let all = pairs(care());
    let of = |id: &str| all.iter().filter(|(_, other)| other.protocol.id == id).count();
    assert!(of(LADDER) >= 7, "each Achilles strength programme: {}", of(LADDER));
    assert!(of("walk-run-ladder-plantar") >= 1 && of("plyometric") >= 1);
    assert!(all.iter().all(|(strength, other)| strength.protocol.track == TrackKind::Strength
        && other.protocol.track != TrackKind::Strength));
}

#[test]
fn strength_and_the_ladder_hold_together() {
    for (strength, beside) in
        [(STRENGTH, LADDER), (STRENGTH, "plyometric"), ("plantar-high-load", "walk-run-ladder-plantar")]
    {
        let found = pair(JOINED, strength, beside);
        assert!(found.holds(), "{found:#?}");
        assert!(found.states > 10_000 && found.both > 1_000, "it looks at something: {found:?}");
        assert!(found.most > 1_000, "a day of both is load: {found:?}");
    }
}

#[test]
fn two_programmes_that_do_not_hear_each_other_rise_together() {
    let deaf = Joined { barring: |outside, _| if outside { Barred::Outside } else { Barred::No }, ..JOINED };
    let broken = pair(deaf, STRENGTH, LADDER).broken;
    for claim in [Together::OneIncrease, Together::Answered, Together::Budget] {
        assert!(broken.contains_key(&claim), "{claim:?}: {broken:?}");
    }
}

#[test]
fn too_much_in_one_that_the_other_does_not_hear_lets_it_rise() {
    let deaf = Joined { barring: |_, open| if open { Barred::OtherRise } else { Barred::No }, ..JOINED };
    let broken = pair(deaf, STRENGTH, LADDER).broken;
    assert!(broken.contains_key(&Together::TooMuch), "{broken:?}");
}

#[test]
fn strength_before_the_run_is_named() {
    let order = |kind: TrackKind| u8::from(kind != TrackKind::Strength);
    let broken = pair(Joined { order, ..JOINED }, STRENGTH, LADDER).broken;
    assert_eq!(broken.keys().collect::<Vec<_>>(), [&Together::Order]);
}
