//! Who stands without a hand on something stands in balance.

use heelup_core::figures::{Body, Contact, Mass, Phase, Point, Pose, Root, Stance, Weight, When};

use super::{body, figure, from_the_side, poses, stance};

/// Forward place of the whole body's centre of mass.
fn centre(body: &Body, stance: &Stance) -> f64 {
    let masses = &body.masses;
    let mut sum = 0.0;
    let mut whole = 0.0;
    let mut add = |mass: Mass, from: Point, to: Point| {
        sum += mass.share * from.toward(to, mass.at).x;
        whole += mass.share;
    };
    for leg in [stance.near, stance.far] {
        add(masses.thigh, leg.hip, leg.knee);
        add(masses.shank, leg.knee, leg.ankle);
        add(masses.foot, leg.ankle, leg.mtp);
    }
    for arm in [stance.arm_near, stance.arm_far] {
        add(masses.upper_arm, arm.shoulder, arm.elbow);
        add(masses.forearm, arm.elbow, arm.wrist);
    }
    add(masses.trunk, stance.near.hip, stance.arm_near.shoulder);
    let head = stance.neck + (Point::new(0.0, 930.0) - body.joints.neck).turned(stance.head);
    add(masses.head, stance.neck, head);
    sum / whole
}

/// The feet that carry weight, as the places of their flat ankles.
fn feet(pose: &Pose) -> Vec<f64> {
    let stands = |contact: Contact| matches!(contact, Contact::Ball | Contact::Flat | Contact::Heel);
    [pose.near, pose.far]
        .iter()
        .filter(|leg| stands(leg.contact) && leg.lift == 0.0)
        .map(|leg| leg.x)
        .collect()
}

#[test]
fn a_standing_figure_has_its_weight_over_its_feet() {
    let mut looked = 0;
    let mut wrong = Vec::new();
    for figure in from_the_side().filter(|figure| figure.error_of.is_none()) {
        let Some(keys) = poses(figure) else { continue };
        for (name, pose) in keys.iter() {
            let held =
                [&pose.arm_near, &pose.arm_far].iter().any(|arm| arm.touch.is_some() || arm.reach.is_some());
            let moving = figure.cycle.iter().any(|part| {
                (part.from == *name || part.to == *name)
                    && matches!(part.phase, Phase::FlyUp | Phase::FlyDown | Phase::Push | Phase::Land)
            });
            let carried = matches!(pose.root, Root::Near | Root::Far);
            if held || moving || !carried || figure.weights.contains(&Weight::Barbell) {
                continue;
            }
            let feet = feet(pose);
            let com = centre(body(), &stance(figure, When::Key(name)));
            let heel = feet.iter().fold(f64::INFINITY, |a, b| a.min(*b)) - 40.0;
            let toe = feet.iter().fold(f64::NEG_INFINITY, |a, b| a.max(*b)) + 115.0;
            if !(heel..=toe).contains(&com) {
                wrong.push(format!("{} {name}: {com:.0} is not over {heel:.0} to {toe:.0}", figure.id));
            }
            looked += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(looked >= 18, "only {looked} keys stand freely");
}

#[test]
fn at_the_top_of_a_raise_the_weight_is_over_the_ball() {
    for id in [
        "heel-raise-two-leg-floor",
        "heel-raise-single-leg-floor",
        "heel-raise-single-leg-step",
        "heel-raise-heavy-barbell",
    ] {
        let top = stance(figure(id), When::Key("top"));
        let off = centre(body(), &top) - top.near.mtp.x;
        assert!(off.abs() <= 30.0, "{id}: {off:.0} from the ball");
    }
}
