//! The programme's own numbers: positions, and what takes load away. All of it is data.

use heelup_core::programme::{NONE, Position, Programme};

use crate::cql::{Bool, Expr, Int, Kind, Library, Text, Value, record};

record! {
    /// One dose at one easing level.
    Place,
    /// Its elements, as `heelup_core::programme::Position` has them; no such position is null.
    PlaceOf {
        /// `stage.rung`, rungs from 1.
        at: Text,
        /// 0 is the full dose; each more is a step easier.
        easing: Int,
        /// Stage, from 0.
        stage: Int,
        /// Compares the load of any two positions.
        rank: Int,
        /// The next dose up.
        up: Int,
        /// One step down.
        easier: Int,
        /// Where a second reduction within the week leads.
        drop: Int,
        /// Where the first threshold of days away leads.
        back_1: Int,
        /// Where the second leads.
        back_2: Int,
        /// Where the third leads.
        back_3: Int,
        /// Counted sessions that are needed.
        needs: Int,
        /// Of them in a row.
        needs_in_row: Int,
        /// Calm mornings that are needed.
        needs_calm: Int,
        /// The gate that must hold to leave upward.
        gate: Text,
        /// Whole days without main work between two sessions.
        days_between: Int,
        /// Days with main work in any seven.
        quota: Int,
        /// How many days back a session must be remembered: a quota may still ask for it.
        keeps_days: Int,
        /// It keeps what was won.
        maintenance: Bool,
    }
}

/// The programme's numbers, by name.
pub(super) struct Table {
    positions: Expr,
    pub(super) slight_twice: Bool,
    pub(super) second_within: Int,
    pub(super) absence: [Int; 3],
    pub(super) rest_after_breach: Int,
    pub(super) rest_after_drop: Int,
    pub(super) floor_rest: Int,
    pub(super) cool_down: Int,
    lower: Box<dyn Fn(Int, Int) -> Bool>,
}

impl Table {
    /// The position of a number.
    pub(super) fn at(&self, pos: Int) -> Place {
        Place::of(Expr::At(Box::new(self.positions.clone()), Box::new(pos.expr())))
    }

    /// Says whether a position exists and carries truly less than another.
    pub(super) fn is_lower(&self, candidate: Int, than: Int) -> Bool {
        (self.lower)(candidate, than)
    }
}

/// Writes them down.
pub(super) fn define(library: &mut Library, programme: &Programme) -> Table {
    let table = &programme.table;
    let places = table.positions.iter().enumerate().map(|(at, position)| place(programme, at, position));
    let list = Expr::List(Place::kind(), places.map(Value::expr).collect());
    library.define::<List>(
        "Positions",
        "Every dose at every easing level; the pointers are places in this list, from 0.",
        List(list),
    );
    let positions = Expr::Defined("Positions".to_owned());
    let mut number = |name: &str, about: &str, is: u8| -> Int { library.define(name, about, is) };
    let second_within = number(
        "Second reduction within",
        "A second reduction within so many days of the first is a drop.",
        table.second_within,
    );
    let away = "Days without a session at which the dose sinks";
    let [first, second, third] = table.absence;
    let absence = [
        number("Away once", &format!("{away}, first."), first),
        number("Away twice", &format!("{away}, second."), second),
        number("Away long", &format!("{away}, third."), third),
    ];
    let rest_after_breach =
        number("Rest after a reduction", "Days of rest owed after a reduction.", table.rest_after_breach);
    let rest_after_drop =
        number("Rest after a drop", "Days of rest owed after a drop.", table.rest_after_drop);
    let floor_rest =
        number("Rest at the floor", "Days of rest where nothing lower is left.", table.floor_rest);
    let cool_down = number(
        "Cool-down",
        "What `brake` starts at after a drop, a return or a clearance: it counts to 14, a day each; 8 is seven days.",
        COOL + 7_u8.saturating_sub(table.cool_down),
    );
    let slight_twice = library.define(
        "Two slight mornings are a worse one",
        "Whether a second slightly worse morning in a row counts as clearly worse.",
        table.slight_twice,
    );
    let rank = {
        let positions = positions.clone();
        move |pos: Int| Place::of(Expr::At(Box::new(positions.clone()), Box::new(pos.expr()))).rank()
    };
    let lower = library.function(
        "Is lower",
        "Whether a position exists and carries truly less than another.",
        ["candidate", "than"],
        |candidate: Int, than: Int| candidate.clone().is_known().and(rank(candidate).under(rank(than))),
    );
    Table {
        positions,
        slight_twice,
        second_within,
        absence,
        rest_after_breach,
        rest_after_drop,
        floor_rest,
        cool_down,
        lower,
    }
}

/// The first value of a cool-down that lasts seven days; below it a single reduction is counted, or nothing.
pub(super) const COOL: u8 = 8;
/// No reduction is being counted.
pub(super) const NO_BRAKE: u8 = 7;

fn place(programme: &Programme, at: usize, position: &Position) -> Place {
    let pointer = |to: u8| if to == NONE { Int::unknown() } else { Int::from(to) };
    let [back_1, back_2, back_3] = position.back.map(pointer);
    let number = u8::try_from(at).unwrap_or(NONE);
    let gate = programme.place(number).and_then(|place| place.gate.as_deref()).filter(|_| position.gated);
    Place::made(PlaceOf {
        at: Text::from(programme.address(number).as_str()),
        easing: Int::from(position.easing),
        stage: Int::from(position.stage),
        rank: Int::from(i32::from(position.rank)),
        up: pointer(position.up),
        easier: pointer(position.easier),
        drop: pointer(position.drop),
        back_1,
        back_2,
        back_3,
        needs: Int::from(position.need.count),
        needs_in_row: Int::from(position.need.in_row),
        needs_calm: Int::from(position.need.calm),
        gate: gate.map_or_else(Text::unknown, Text::from),
        days_between: Int::from(position.days_between),
        quota: Int::from(position.quota),
        keeps_days: Int::from(i32::try_from(position.week_kept.count_ones()).unwrap_or(0)),
        maintenance: Bool::from(position.maintenance),
    })
}

/// The list of positions.
#[derive(Clone)]
struct List(Expr);

impl Value for List {
    fn kind() -> Kind {
        Kind::List(Box::new(Place::kind()))
    }
    fn of(expr: Expr) -> Self {
        Self(expr)
    }
    fn expr(self) -> Expr {
        self.0
    }
}
