//! Every key of the first thirty-one figures solves to the values that the drawing model was worked out with.

use heelup_core::figures::{Leg, Point, Stance, When};
use serde_json::Value;

use super::{body, figure};

const NEAR: f64 = 0.2;

fn heel(leg: &Leg) -> f64 {
    (leg.ankle + Point::new(-18.0, -39.0).turned(leg.foot)).y
}

fn compare(what: &str, got: f64, expected: Option<&Value>, wrong: &mut Vec<String>) {
    if let Some(expected) = expected.and_then(Value::as_f64)
        && (got - expected).abs() > NEAR
    {
        wrong.push(format!("{what}: {got:.2}, expected {expected}"));
    }
}

fn leg(name: &str, stance: &Stance, leg: &Leg, expected: &Value, wrong: &mut Vec<String>) {
    let angles = leg.angles(stance.pelvis);
    for (angle, got) in
        [("hip", angles.hip), ("knee", angles.knee), ("ankle", angles.ankle), ("mtp", angles.mtp)]
    {
        compare(&format!("{name} {angle}"), got, expected["angles"].get(angle), wrong);
    }
    compare(&format!("{name} ball x"), leg.mtp.x, expected["ball"].get(0), wrong);
    compare(&format!("{name} ball y"), leg.mtp.y, expected["ball"].get(1), wrong);
    compare(&format!("{name} heel"), heel(leg), expected.get("heel_y"), wrong);
}

#[test]
fn every_key_solves_to_the_values_of_the_drawing_model() {
    let expected: Value = serde_json::from_str(include_str!("../samples/figures/expect.json")).unwrap();
    let mut wrong = Vec::new();
    let mut keys = 0;
    for (id, poses) in expected.as_object().unwrap() {
        let figure = figure(id);
        for (key, expected) in poses.as_object().unwrap() {
            let mut beyond = Vec::new();
            let stance = figure.stance(body(), When::Key(key), &mut beyond).unwrap();
            let at = format!("{id} {key}");
            leg(&format!("{at} near"), &stance, &stance.near, &expected["near"], &mut wrong);
            leg(&format!("{at} far"), &stance, &stance.far, &expected["far"], &mut wrong);
            compare(&format!("{at} hip x"), stance.near.hip.x, expected["hip"].get(0), &mut wrong);
            compare(&format!("{at} hip y"), stance.near.hip.y, expected["hip"].get(1), &mut wrong);
            keys += 1;
        }
    }
    assert!(keys >= 60, "only {keys} keys");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
