//! The shipped programmes as the machine sees them.

use heelup_core::care::Care;

#[test]
fn dump() {
    let care = Care::read(&crate::shipped())
        .unwrap_or_else(|p| panic!("{}", p.iter().map(|p| format!("{p}\n")).collect::<String>()));
    for (id, p) in &care.programmes {
        println!("== {id}");
        for (n, (pos, place)) in p.table.positions.iter().zip(&p.places).enumerate() {
            let d = &place.dose[0];
            println!(
                "{n:3} s{} r{} e{} rank {:3} up {:3} easier {:3} drop {:3} back {:?} {} {:?} {}x{:?}/{:?} {:?} {:?} need {:?} gated {}",
                pos.stage,
                pos.rung,
                pos.easing,
                pos.rank,
                pos.up,
                pos.easier,
                pos.drop,
                pos.back,
                d.exercise,
                d.surface,
                d.sets,
                d.reps,
                d.hold_s,
                d.load_kg.map(|k| k.get()),
                d.range,
                (pos.need.count, pos.need.in_row, pos.need.calm),
                pos.gated
            );
        }
    }
}
