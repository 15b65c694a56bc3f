//! A programme as a FHIR PlanDefinition: the rules in their order, the stages with their doses, the gates as goals.

use heelup_core::{
    care::Care,
    catalog::{Provenance, Stage},
    criteria::Criterion,
    programme::{Place, Programme},
    today::{DoseLine, Rule},
    units::Involved,
    words::{Language, one_dose},
};

use super::{
    NOT_REVIEWED, address,
    resources::{
        Action, CodeableConcept, Coding, Condition, Expression, Goal, Identifier, Narrative, PlanDefinition,
        RelatedArtifact, UsageContext,
    },
    sources,
};
use crate::decision::{self, RULES, about, decides, decision_of, gate_name};

pub(super) const PUBLISHER: &str = "Heelup";
pub(super) const COPYRIGHT: &str = "Care data: CC BY 4.0.";

const TYPES: &str = "http://terminology.hl7.org/CodeSystem/plan-definition-type";
const CONTEXTS: &str = "http://terminology.hl7.org/CodeSystem/usage-context-type";

/// Returns the PlanDefinition of a programme.
#[must_use]
pub fn plan_definition(programme: &Programme, care: &Care) -> PlanDefinition {
    let protocol = &programme.protocol;
    let deviations: Vec<String> =
        protocol.deviation.iter().map(|d| format!("Differs on purpose: {} Why: {}", d.what, d.why)).collect();
    let mut usage = vec![
        NOT_REVIEWED.to_owned(),
        "Each morning the first rule that holds decides; what an evening comes to is reckoned outside."
            .to_owned(),
    ];
    usage.extend(deviations);
    let focus = protocol.r#for.iter().map(|id| UsageContext {
        code: Coding { system: CONTEXTS, code: "focus" },
        value_codeable_concept: words(
            care.triage.condition(id.get_ref()).map_or_else(|| id.get_ref().clone(), |c| c.name.clone()),
        ),
    });
    PlanDefinition {
        resource_type: "PlanDefinition",
        id: protocol.id.clone(),
        text: narrative(&protocol.name, &[&protocol.summary, NOT_REVIEWED]),
        url: address("PlanDefinition", &protocol.id),
        identifier: content_hash(programme),
        version: decision::version(programme),
        name: decision::library_name(&protocol.id),
        title: protocol.name.clone(),
        r#type: CodeableConcept {
            coding: vec![Coding { system: TYPES, code: "clinical-protocol" }],
            text: None,
        },
        status: "draft",
        experimental: true,
        publisher: PUBLISHER,
        description: format!("{} {NOT_REVIEWED}", protocol.summary),
        use_context: focus.collect(),
        usage: usage.join("\n\n"),
        copyright: COPYRIGHT,
        related_artifact: whole(programme, care),
        library: vec![canonical(programme)],
        goal: goals(programme, care),
        action: vec![sinks(programme, care), rules(programme, care), stages(programme, care)],
    }
}

/// The canonical address of the programme's Library, with its version.
fn canonical(programme: &Programme) -> String {
    format!("{}|{}", address("Library", &programme.protocol.id), decision::version(programme))
}

/// The hash over everything the programme rests on.
pub(super) fn content_hash(programme: &Programme) -> Vec<Identifier> {
    vec![Identifier { system: "urn:heelup:content-hash", value: programme.hash.clone() }]
}

/// Generated text for people: a heading and paragraphs.
pub(super) fn narrative(heading: &str, paragraphs: &[&str]) -> Narrative {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let body: String = paragraphs.iter().map(|p| format!("<p>{}</p>", escaped(p))).collect();
    let div =
        format!("<div xmlns=\"http://www.w3.org/1999/xhtml\"><h2>{}</h2>{body}</div>", escaped(heading));
    Narrative { status: "generated", div }
}

fn words(text: String) -> CodeableConcept {
    CodeableConcept { coding: Vec::new(), text: Some(text) }
}

/// What the programme as a whole rests on, then its own numbers.
fn whole(programme: &Programme, care: &Care) -> Vec<RelatedArtifact> {
    let protocol = &programme.protocol;
    let publications = Provenance {
        source: protocol.sources.iter().map(|id| id.get_ref().clone()).collect(),
        confidence: None,
        basis: None,
    };
    let rests = publications.source.iter().map(|id| {
        let source = care.source(id);
        RelatedArtifact {
            r#type: "derived-from",
            label: Some(id.clone()),
            display: "the programme as a whole".to_owned(),
            citation: source.map(|source| source.line()),
            url: source.and_then(|source| source.doi.as_ref()).map(|doi| format!("https://doi.org/{doi}")),
        }
    });
    let limits = &protocol.limits;
    let said = format!("pain up to {} counts, above {} takes load away", limits.target, limits.ceiling);
    let mut numbers = vec![(said.as_str(), &limits.from)];
    numbers.extend(limits.cap_from.as_ref().map(|from| ("highest morning that is called calm", from)));
    numbers.extend([
        ("what takes load away", &protocol.brakes.from),
        ("when to have it looked at", &protocol.review.from),
        ("the most a day and a week may hold", &protocol.bounds.from),
        ("weeks for a person with only good days", &protocol.graduate_within.from),
    ]);
    numbers.extend(protocol.start.iter().map(|start| ("where a person may start", &start.from)));
    rests.chain(sources::all(numbers, care)).collect()
}

fn goals(programme: &Programme, care: &Care) -> Vec<Goal> {
    let gates = programme.protocol.gate.iter();
    gates
        .map(|(id, gate)| Goal {
            id: goal_id(id),
            description: words(format!("{} (definition \"{}\")", gate.name, gate_name(id))),
            documentation: sources::all(gate.all.iter().chain(&gate.any).flat_map(leaves), care),
        })
        .collect()
}

fn goal_id(gate: &str) -> String {
    format!("gate-{gate}")
}

fn leaves(criterion: &Criterion) -> Vec<(&'static str, &Provenance)> {
    let own = criterion.measure.zip(criterion.from.as_ref()).map(|(measure, from)| (measure.id(), from));
    own.into_iter().chain(criterion.all.iter().chain(&criterion.any).flat_map(leaves)).collect()
}

fn sinks(programme: &Programme, care: &Care) -> Action {
    let rule = Rule::AbsenceSinks;
    Action {
        id: rule.id().to_owned(),
        prefix: Some("0".to_owned()),
        title: rule.id().to_owned(),
        description: Some(about(rule).to_owned()),
        documentation: sources::all(rests_on(rule, programme, care), care),
        condition: vec![condition(programme, rule.id(), about(rule))],
        ..Action::default()
    }
}

fn rules(programme: &Programme, care: &Care) -> Action {
    let each = RULES.into_iter().zip(1..).map(|(rule, number): (Rule, u8)| Action {
        id: rule.id().to_owned(),
        prefix: Some(number.to_string()),
        title: rule.id().to_owned(),
        description: Some(about(rule).to_owned()),
        text_equivalent: Some(decision_of(rule).id().to_owned()),
        documentation: sources::all(rests_on(rule, programme, care), care),
        condition: vec![condition(programme, &decides(rule), about(rule))],
        ..Action::default()
    });
    Action {
        id: "morning".to_owned(),
        title: "Each morning".to_owned(),
        description: Some("The first rule that holds decides the day.".to_owned()),
        grouping_behavior: Some("logical-group"),
        selection_behavior: Some("exactly-one"),
        action: each.collect(),
        ..Action::default()
    }
}

fn condition(programme: &Programme, definition: &str, says: &str) -> Condition {
    Condition {
        kind: "applicability",
        expression: Expression {
            description: says.to_owned(),
            // The schema of R4 knows no `text/cql-identifier`; a quoted name is an expression as well.
            language: "text/cql",
            expression: format!("\"{definition}\""),
            reference: canonical(programme),
        },
    }
}

/// Where the numbers of a rule come from.
fn rests_on<'a>(rule: Rule, programme: &'a Programme, care: &'a Care) -> Vec<(&'static str, &'a Provenance)> {
    let protocol = &programme.protocol;
    let (brakes, own) = (&protocol.brakes.from, &care.rules);
    let rhythms = || programme.stages.iter().map(|stage| ("rest between sessions", &stage.rhythm.from));
    match rule {
        Rule::AbsenceSinks | Rule::BackAfterAbsence => vec![("days away", brakes)],
        Rule::Cleared => vec![("days after a clearance", &own.engine.from)],
        Rule::Breach => {
            let limits = programme.limits.iter().map(|limits| ("ceiling of pain", &limits.from));
            limits.chain([("a reduction", brakes)]).collect()
        }
        Rule::MorningClearlyWorse => vec![
            ("clearly worse than the usual morning", &own.morning.from),
            ("how long a load can be blamed", &own.engine.from),
            ("a reduction", brakes),
        ],
        Rule::WeeklyTrend => vec![("mornings that rise", &own.trend.from), ("a drop", brakes)],
        Rule::WorseWithoutLoad | Rule::MorningUnknown | Rule::HoldSlight => {
            vec![("the usual morning", &own.morning.from)]
        }
        Rule::RecoveryOwed | Rule::WeekFull => rhythms().collect(),
        Rule::ReviewBarred | Rule::ReviewDue => vec![("when to have it looked at", &protocol.review.from)],
        Rule::TestNeeded | Rule::GateNotMet | Rule::Graduate => protocol
            .gate
            .values()
            .flat_map(|gate| gate.all.iter().chain(&gate.any))
            .flat_map(leaves)
            .collect(),
        Rule::NextDose | Rule::NextStage | Rule::Hold | Rule::NotYet => {
            let needs = protocol.stage.iter().flat_map(|stage| &stage.rung).map(|rung| &rung.need);
            needs.filter_map(|need| Some(("sessions that must be seen", need.from.as_ref()?))).collect()
        }
        Rule::RedFlag | Rule::Stopped | Rule::OtherIncreaseOpen => Vec::new(),
    }
}

fn stages(programme: &Programme, care: &Care) -> Action {
    let each = programme.stages.iter().enumerate().map(|(at, stage)| Action {
        id: format!("stage-{}", stage.id.get_ref()),
        prefix: Some((at + 1).to_string()),
        title: stage.name.clone(),
        description: Some(stage.why.clone()),
        text_equivalent: Some(rhythm(stage)),
        documentation: sources::all([("the stage", &stage.from), ("how often", &stage.rhythm.from)], care),
        grouping_behavior: Some("logical-group"),
        action: rungs(programme, care, at),
        ..Action::default()
    });
    Action {
        id: "stages".to_owned(),
        title: "Stages and their doses".to_owned(),
        description: Some(
            "What the positions of the library stand for; the rules choose, nobody picks from here."
                .to_owned(),
        ),
        grouping_behavior: Some("logical-group"),
        action: each.collect(),
        ..Action::default()
    }
}

fn rhythm(stage: &Stage) -> String {
    let rhythm = &stage.rhythm;
    let [from, to] = stage.expect_weeks;
    let quota = rhythm.days_a_week.map(|days| format!(", at most {days} days a week")).unwrap_or_default();
    format!(
        "Expected from week {from} to {to}, never a condition. Sessions a day: {}; whole days of rest between: {}{quota}.",
        rhythm.sessions_a_day, rhythm.days_between
    )
}

fn rungs(programme: &Programme, care: &Care, stage: usize) -> Vec<Action> {
    let here = |place: &&Place| usize::from(place.stage) == stage;
    let full = programme.places.iter().enumerate().filter(|(_, place)| here(place) && place.easing == 0);
    full.map(|(at, place)| {
        let address = programme.address(u8::try_from(at).unwrap_or(u8::MAX));
        let from = place.dose.iter().map(|dose| ("the dose", &dose.from));
        Action {
            id: address.clone(),
            title: address,
            description: Some(positions(programme, at, place)),
            text_equivalent: Some(dose(place, care)),
            documentation: sources::all(from, care),
            goal_id: place.gate.iter().map(|gate| goal_id(gate)).collect(),
            ..Action::default()
        }
    })
    .collect()
}

/// Which positions of the library this rung is, and what makes it easier.
fn positions(programme: &Programme, at: usize, place: &Place) -> String {
    let eased =
        programme.places.iter().skip(at + 1).take_while(|p| (p.stage, p.rung) == (place.stage, place.rung));
    let steps: Vec<String> = eased
        .zip(at + 1..)
        .filter_map(|(p, position)| Some(format!("position {position}: {}", p.eased.last()?)))
        .collect();
    if steps.is_empty() {
        format!("Position {at} of the library.")
    } else {
        format!("Position {at} of the library. Easier, one after the other: {}.", steps.join("; "))
    }
}

/// A dose in words.
fn dose(place: &Place, care: &Care) -> String {
    let line = |dose: &heelup_core::programme::Dose| {
        let facts = care.catalog.exercises.get(&dose.exercise).map(|exercise| &exercise.facts);
        let line = DoseLine::of(dose, facts, Involved::Both);
        format!("{}: {}", line.name, one_dose(Language::English, &line))
    };
    place.dose.iter().map(line).collect::<Vec<_>>().join("; ")
}
