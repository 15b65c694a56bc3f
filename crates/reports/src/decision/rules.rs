//! The order of the rules: one definition a rule, named by its id, and the first that holds.

use heelup_core::{
    programme::Band,
    today::{Decision, Rule},
};

use super::{
    absorb::Absorbed,
    brakes::Settled,
    given::Given,
    table::{Place, Table},
};
use crate::cql::{Bool, Expr, Int, Library, Text, Value as _, first_of};

/// The rules that may win, in their order. `absence-sinks` comes before them and never wins; `review-due` speaks
/// above the machine.
pub const RULES: [Rule; 21] = [
    Rule::RedFlag,
    Rule::Stopped,
    Rule::Cleared,
    Rule::Breach,
    Rule::MorningClearlyWorse,
    Rule::WeeklyTrend,
    Rule::WorseWithoutLoad,
    Rule::RecoveryOwed,
    Rule::WeekFull,
    Rule::MorningUnknown,
    Rule::BackAfterAbsence,
    Rule::ReviewBarred,
    Rule::OtherIncreaseOpen,
    Rule::TestNeeded,
    Rule::GateNotMet,
    Rule::NextDose,
    Rule::NextStage,
    Rule::Graduate,
    Rule::HoldSlight,
    Rule::NotYet,
    Rule::Hold,
];

/// Returns the definition that says whether a rule decides the day.
#[must_use]
pub fn decides(rule: Rule) -> String {
    format!("{} decides", rule.id())
}

/// What the rules came to.
pub(super) struct Rules {
    /// The rule that won.
    pub(super) rule: Text,
    /// What the day is.
    pub(super) decision: Text,
    /// The dose has just sunk and the morning is bad as well.
    pub(super) sunk_and_bad: Bool,
    /// Days with a session among the last six.
    pub(super) sessions: Int,
}

impl Rules {
    /// Says whether a rule has won.
    pub(super) fn won(&self, rule: Rule) -> Bool {
        Bool::of(Expr::Defined(decides(rule)))
    }
}

/// Writes them down.
pub(super) fn define(
    library: &mut Library,
    given: &Given,
    table: &Table,
    morning: &Absorbed,
    settled: &Settled,
) -> Rules {
    let sessions: Int = library.define(
        "Sessions this week",
        "Days with a session among the last six.",
        settled.before.session_days().count(),
    );
    let ready = ready(library, given, morning, settled);
    let barred = |by: &str| given.letter.barred().is(by);
    let free: Bool = library.define(
        "Free to rise",
        "Ready, and nothing outside forbids it.",
        ready.clone().and(barred("no")),
    );
    let gated = settled.place.gate().is_known();
    let open: Bool = library.define(
        "Gate open",
        "No gate stands here, or it holds.",
        settled.place.gate().is_unknown().or(given.letter.gate()),
    );
    let rises: Bool =
        library.define("Rises", "Nothing stands in the way of the next dose.", free.clone().and(open));
    let above: Place = library.define("Above", "The next position up.", table.at(settled.place.up()));
    let graduates: Bool = library.define(
        "Last gate",
        "The next position keeps what was won.",
        above.maintenance().and(settled.place.maintenance().not()),
    );
    let same_stage: Bool = library.define(
        "Same stage",
        "The next position is of the same stage.",
        above.stage().is(settled.place.stage()),
    );

    let mut held: Vec<(Rule, Bool)> = Vec::new();
    for rule in RULES {
        let holds = match rule {
            Rule::RedFlag => given.letter.flag(),
            Rule::Stopped => given.state.stopped().and(given.letter.clear().not()),
            Rule::Cleared => given.state.stopped().and(given.letter.clear()),
            Rule::Breach => morning.breached.clone(),
            Rule::MorningClearlyWorse => morning.blamed.clone(),
            Rule::WeeklyTrend => morning.trend.clone().and(settled.sinks.clone().not()),
            Rule::WorseWithoutLoad => morning.is(Band::Worse),
            Rule::RecoveryOwed => settled.before.owed().over(0),
            Rule::WeekFull => sessions.clone().at_least(settled.place.quota()),
            Rule::MorningUnknown => morning.is(Band::Missing),
            Rule::BackAfterAbsence => {
                let [once, _, _] = &table.absence;
                morning.away.clone().at_least(once.clone())
            }
            Rule::ReviewBarred => ready.clone().and(barred("outside")),
            Rule::OtherIncreaseOpen => ready.clone().and(barred("other-rise")),
            Rule::TestNeeded => free.clone().and(gated.clone()).and(given.letter.gate().is_unknown()),
            Rule::GateNotMet => free.clone().and(gated.clone()).and(given.letter.gate().not()),
            Rule::NextDose => rises.clone().and(same_stage.clone()).and(graduates.clone().not()),
            Rule::NextStage => rises.clone().and(same_stage.clone().not()).and(graduates.clone().not()),
            Rule::Graduate => rises.clone().and(graduates.clone()),
            Rule::HoldSlight => morning.is(Band::Slight),
            Rule::NotYet => morning.quiet.clone(),
            Rule::Hold => Bool::from(true),
            // Neither of them is asked here: see `RULES`.
            Rule::AbsenceSinks | Rule::ReviewDue => continue,
        };
        held.push((rule, library.define(rule.id(), about(rule), holds)));
    }
    let rule: Text = library.define(
        "Rule",
        "The first rule that holds.",
        first_of(held.iter().map(|(rule, holds)| (holds.clone(), Text::from(rule.id()))), Text::unknown()),
    );
    let mut won = Vec::new();
    for (of, _) in held {
        let about = format!("The day is decided by `{}`.", of.id());
        won.push((of, library.define::<Bool>(&decides(of), &about, rule.clone().is(of.id()))));
    }
    let decided = |by: Rule| Bool::of(Expr::Defined(decides(by)));
    let sunk_and_bad: Bool = library.define(
        "Sunk and bad",
        "The dose has just sunk by days away and the morning is bad as well: rest, not a second step down.",
        settled.sinks.clone().and(decided(Rule::Breach).or(decided(Rule::MorningClearlyWorse))),
    );
    let mut decisions = vec![(sunk_and_bad.clone(), Text::from(Decision::Rest.id()))];
    decisions.extend(won.into_iter().map(|(of, won)| (won, Text::from(decision_of(of).id()))));
    let decision = library.define("Decision", "What the day is.", first_of(decisions, Text::unknown()));
    Rules { rule, decision, sunk_and_bad, sessions }
}

fn ready(library: &mut Library, given: &Given, morning: &Absorbed, settled: &Settled) -> Bool {
    let (state, place) = (&settled.before, &settled.place);
    let enough = |has: Int, needs: Int| has.at_least(needs);
    library.define(
        "Ready",
        "A calm morning after a counted session, level weeks, and everything seen that this position asks for.",
        place
            .up()
            .is_known()
            .and(morning.is(Band::Calm))
            .and(given.letter.rising().not())
            .and(state.fresh())
            .and(enough(state.total(), place.needs()))
            .and(enough(state.in_row(), place.needs_in_row()))
            .and(enough(state.calm(), place.needs_calm())),
    )
}

/// What a rule makes of the day; `absence-sinks` makes nothing of it by itself.
#[must_use]
pub const fn decision_of(rule: Rule) -> Decision {
    match rule {
        Rule::RedFlag | Rule::Stopped | Rule::ReviewDue => Decision::Refer,
        Rule::Breach | Rule::MorningClearlyWorse | Rule::WeeklyTrend => Decision::Reduce,
        Rule::WorseWithoutLoad | Rule::RecoveryOwed | Rule::WeekFull => Decision::Rest,
        Rule::MorningUnknown => Decision::Ask,
        Rule::Cleared | Rule::BackAfterAbsence => Decision::Return,
        Rule::AbsenceSinks
        | Rule::ReviewBarred
        | Rule::OtherIncreaseOpen
        | Rule::TestNeeded
        | Rule::GateNotMet
        | Rule::HoldSlight
        | Rule::Hold
        | Rule::NotYet => Decision::Hold,
        Rule::NextDose => Decision::Progress,
        Rule::NextStage => Decision::ProgressStage,
        Rule::Graduate => Decision::Graduate,
    }
}

/// What a rule says, in one sentence.
#[must_use]
pub const fn about(rule: Rule) -> &'static str {
    match rule {
        Rule::AbsenceSinks => "Days without a session sink the dose; the rules below go on from there.",
        Rule::RedFlag => "A warning sign was reported today: no load until a clinician has looked.",
        Rule::Stopped => "A warning sign stands and nobody has cleared it yet.",
        Rule::Cleared => "A clinician has cleared it: go on, one step easier.",
        Rule::Breach => "Pain went over the ceiling: take load away.",
        Rule::MorningClearlyWorse => {
            "This morning is clearly worse and a load can be blamed: take load away."
        }
        Rule::WeeklyTrend => "The mornings rise from week to week: take more load away.",
        Rule::WorseWithoutLoad => "This morning is clearly worse and nothing was done: rest.",
        Rule::RecoveryOwed => "Days of recovery are still owed: rest.",
        Rule::WeekFull => "The sessions of this week are done: rest.",
        Rule::MorningUnknown => "This morning is not known: ask before any load.",
        Rule::BackAfterAbsence => "Back after days away: begin gently here.",
        Rule::ReviewBarred => {
            "Ready for more, but a review is due or something else went too far: the same again."
        }
        Rule::OtherIncreaseOpen => {
            "Ready for more, but another programme has just risen: one increase at a time."
        }
        Rule::TestNeeded => "Ready for more, but the gate asks for a test that is missing or too old.",
        Rule::GateNotMet => "Ready for more, but the gate does not hold yet.",
        Rule::NextDose => "Everything this dose asks for was seen: the next dose.",
        Rule::NextStage => "Everything this stage asks for was seen: the next stage.",
        Rule::Graduate => "The last gate holds: keep what was won.",
        Rule::HoldSlight => "A little worse than usual: the same again.",
        Rule::Hold => "Not enough good sessions yet: the same again.",
        Rule::NotYet => "Nothing has counted here yet: this dose.",
        Rule::ReviewDue => "No clear change after weeks: have it looked at. It speaks above the machine.",
    }
}
