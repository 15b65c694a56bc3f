//! Any fact a journal can hold, for properties.

use heelup_core::{
    journal::*,
    units::{Effort, Involved, Kilograms, LocalDate, Pain, Side, Stiffness},
};
use proptest::{collection::vec, option::of, prelude::*, sample::select};
use uuid::Uuid;

fn text() -> impl Strategy<Value = String> {
    // Any letters at all, with those that quoting, lines and databases stumble over among them.
    prop_oneof![
        any::<String>(),
        select(vec!["", "\n", "\"", "\\", "\0", "\u{2028}", "Läuft's?", "x'); --", "🦶"])
            .prop_map(str::to_owned)
    ]
}

fn slug() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9-]{0,20}"
}

fn uuid() -> impl Strategy<Value = Uuid> {
    any::<u128>().prop_map(Uuid::from_u128)
}

fn pain() -> impl Strategy<Value = Pain> {
    (0..=10_i64).prop_map(|n| Pain::new(n).unwrap())
}

fn stiffness() -> impl Strategy<Value = Stiffness> {
    (0..=10_i64).prop_map(|n| Stiffness::new(n).unwrap())
}

fn effort() -> impl Strategy<Value = Effort> {
    (0..=10_i64).prop_map(|n| Effort::new(n).unwrap())
}

fn kilograms() -> impl Strategy<Value = Kilograms> {
    (0..=50_000_u32).prop_map(|n| Kilograms::new(f64::from(n) / 100.0).unwrap())
}

fn side() -> impl Strategy<Value = Side> {
    select(vec![Side::Left, Side::Right])
}

pub(crate) fn involved() -> impl Strategy<Value = Involved> {
    select(vec![Involved::Left, Involved::Right, Involved::Both])
}

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(Answer::Yes),
        Just(Answer::No),
        Just(Answer::Unsure),
        any::<i32>().prop_map(Answer::Number)
    ]
}

/// Any values as a version's content holds them, numbers with a point among them.
fn content() -> impl Strategy<Value = serde_json::Value> {
    let number = any::<f64>().prop_filter("JSON has no such number", |n| n.is_finite());
    (text(), any::<i64>(), number, vec(text(), 0..3), any::<bool>()).prop_map(|(text, whole, number, list, yes)| {
        serde_json::json!({ "text": text, "whole": whole, "in": { "number": number, "list": list, "yes": yes } })
    })
}

fn reported() -> impl Strategy<Value = Reported> {
    (proptest::collection::btree_map(slug(), answer(), 0..6), of(slug()))
        .prop_map(|(answers, diagnosis)| Reported { answers, diagnosis })
}

fn check_in() -> impl Strategy<Value = CheckIn> {
    (of(stiffness()), of(pain()), of(pain()), of(0..=720_u16), of(side())).prop_map(
        |(stiffness, pain, first_step, minutes, side)| CheckIn {
            stiffness,
            pain,
            first_step,
            minutes,
            side,
            splint: minutes.map(|minutes| minutes % 2 == 0),
        },
    )
}

fn set() -> impl Strategy<Value = SetDone> {
    let surface = of(select(vec![Surface::Floor, Surface::Step]));
    (
        slug(),
        surface,
        involved(),
        of(any::<u16>()),
        of(any::<u16>()),
        of(kilograms()),
        of(pain()),
        of(effort()),
    )
        .prop_map(|(exercise, surface, side, reps, seconds, load_kg, pain, effort)| SetDone {
            exercise: exercise.into(),
            surface,
            side,
            reps,
            seconds,
            load_kg,
            pain,
            effort,
        })
}

fn part() -> impl Strategy<Value = Part> {
    select(vec![Part::Main, Part::Light])
}

fn session() -> impl Strategy<Value = Session> {
    (of(uuid()), part(), vec(set(), 0..4), of(pain()), of(pain()), of(effort()), any::<bool>()).prop_map(
        |(session, part, sets, pain, pain_after, effort, lightened)| Session {
            session,
            part,
            sets,
            pain,
            pain_after,
            effort,
            lightened,
        },
    )
}

fn file() -> impl Strategy<Value = SourceFile> {
    (text(), "[0-9a-f]{64}", any::<u16>(), of(text())).prop_map(|(name, sha256, index, device)| SourceFile {
        name,
        sha256,
        index,
        device,
    })
}

fn run() -> impl Strategy<Value = Run> {
    let sports =
        [Sport::Running, Sport::Walking, Sport::Cycling, Sport::Swimming, Sport::Strength, Sport::Other];
    let what = (select(sports.to_vec()), of(text()), of(any::<u32>()), of(any::<u32>()), of(any::<u32>()));
    let more = (of(any::<u32>()), of(any::<u16>()), of(any::<u32>()), of(effort()), of(pain()));
    let grounds =
        [Ground::Asphalt, Ground::Trail, Ground::Grass, Ground::Track, Ground::Sand, Ground::Treadmill];
    let worn = (of(slug()), vec(select(grounds.to_vec()), 0..3), of(detail().prop_map(Box::new)));
    (what, more, any::<bool>(), any::<bool>(), worn, of(file())).prop_map(
        |(
            (sport, start, duration_s, moving_s, distance_m),
            (steps, cadence_spm, ascent_m, effort, pain),
            hills,
            fast,
            (shoe, ground, detail),
            file,
        )| Run {
            sport,
            start,
            duration_s,
            moving_s,
            distance_m,
            steps,
            cadence_spm,
            ascent_m,
            effort,
            pain,
            hills,
            fast,
            shoe,
            ground,
            detail,
            file,
        },
    )
}

fn shoe() -> impl Strategy<Value = Shoe> {
    let kind =
        select(vec![ShoeKind::Road, ShoeKind::Trail, ShoeKind::Racing, ShoeKind::Minimal, ShoeKind::Other]);
    let sizes = (of(any::<i16>()), of(any::<u16>()), of(any::<u32>()));
    (slug(), text(), kind, sizes, any::<bool>(), any::<bool>()).prop_map(
        |(id, name, made_for, (drop_mm, lift_mm, km_before), retired, usual)| Shoe {
            id,
            name,
            made_for,
            drop_mm,
            lift_mm,
            km_before,
            retired,
            usual,
        },
    )
}

fn detail() -> impl Strategy<Value = TrainingDetail> {
    let seconds = (of(any::<u32>()), of(any::<u32>()), of(any::<u16>()), of(any::<u32>()));
    let cadence = (any::<u16>(), any::<u32>(), any::<u16>())
        .prop_map(|(from_cm_s, seconds, spm)| CadenceAt { from_cm_s, seconds, spm });
    let slice = (any::<u16>(), of(any::<u16>()), of(any::<u16>()), of(any::<i16>()))
        .prop_map(|(seconds, metres, spm, height_m)| Slice { seconds, metres, spm, height_m });
    let dynamics = (of(any::<u16>()), of(any::<u16>())).prop_map(|(contact_ms, left_permille)| Dynamics {
        contact_ms,
        left_permille,
        ..Dynamics::default()
    });
    let doubts = vec(select(vec![Doubt::Distance, Doubt::Clock, Doubt::CutOff]), 0..3);
    (seconds, vec(cadence, 0..3), of(dynamics), doubts, vec(slice, 0..3), of(text())).prop_map(
        |((running_s, walking_s, stretches, paused_s), cadence, dynamics, doubts, slices, route)| {
            TrainingDetail {
                running_s,
                walking_s,
                stretches,
                paused_s,
                cadence,
                dynamics,
                doubts,
                slices,
                route,
                ..TrainingDetail::default()
            }
        },
    )
}

fn plain() -> impl Strategy<Value = Fact> {
    let preset = select(vec![Preset::Standard, Preset::Cautious]);
    let class = select(vec![LoadClass::Light, LoadClass::Medium, LoadClass::High]);
    let change = select(vec![Change::Recovered, Change::Better, Change::Same, Change::Worse]);
    prop_oneof![
        (of(text()), of(any::<u16>()), of(kilograms())).prop_map(|(name, birth_year, body_mass_kg)| {
            Fact::ProfileSet(Profile {
                name,
                birth_year,
                body_mass_kg,
                goal: None,
                landing: birth_year.map(|_| Landing::Heel),
                ankle: body_mass_kg.map(|_| AnkleRoll::Inward),
            })
        }),
        reported().prop_map(Fact::IntakeAnswered),
        (slug(), of(slug()), preset, of(slug())).prop_map(|(protocol, at, preset, version)| {
            Fact::ProgrammeStarted(ProgrammeStart { protocol, at, preset, version })
        }),
        of(text()).prop_map(|why| Fact::ProgrammeEnded(Ended { why })),
        check_in().prop_map(Fact::MorningCheckedIn),
        reported().prop_map(Fact::FindingsReported),
        (slug(), of(text())).prop_map(|(flag, note)| Fact::RedFlagReported(FlagReport { flag, note })),
        (text(), of(text()), of(slug())).prop_map(|(by, note, at)| Fact::ClearanceGiven(Clearance {
            by,
            note,
            at
        })),
        (text(), slug()).prop_map(|(by, at)| Fact::Placed(Placement { by, at })),
        (text(), of(text()), of(text()), any::<bool>(), of(any::<u16>())).prop_map(
            |(by, what, note, over, reps)| {
                let dose =
                    ClinicianDose { exercise: by.clone(), sets: Some(3), reps, ..ClinicianDose::default() };
                Fact::AfterOperationSet(AfterOperation { by, what, dose: vec![dose], note, over, at: None })
            }
        ),
        (uuid(), part(), set()).prop_map(|(session, part, set)| Fact::SetFinished(SessionSet {
            session,
            part,
            set
        })),
        session().prop_map(Fact::SessionFinished),
        run().prop_map(Fact::RunImported),
        any::<u32>().prop_map(|steps| Fact::StepsCounted(Steps { steps })),
        (text(), class, of(any::<u16>()), of(pain())).prop_map(|(what, class, minutes, pain)| {
            Fact::ActivityDone(Activity { what, class, minutes, pain })
        }),
        shoe().prop_map(Fact::ShoeKept),
        (of(text()), of(any::<u32>()), of(-40_000..40_000)).prop_map(|(event, distance_m, day)| {
            let on = day.map(|day| LocalDate::new(2026, 1, 1).unwrap().plus(day));
            Fact::RunGoalSet(RunGoal { event, distance_m, on })
        }),
        (slug(), of(any::<u16>()), of(any::<u16>()), of(pain())).prop_map(|(test, left, right, pain)| {
            Fact::CapacityTested(CapacityTest { test, left, right, pain })
        }),
        (slug(), any::<i32>())
            .prop_map(|(measure, value)| Fact::MeasureReported(Measured { measure, value })),
        (change, any::<bool>()).prop_map(|(change, seen_by_clinician)| Fact::ReviewAnswered(Review {
            change,
            seen_by_clinician
        })),
        any::<u8>().prop_map(|sessions| Fact::SessionsPerDayChosen(SessionsPerDay { sessions })),
        (slug(), content()).prop_map(|(version, content)| Fact::CareKept(CareKept {
            version,
            content: CareContent::new(content)
        })),
        slug().prop_map(|version| Fact::VersionAccepted(Accepted { version })),
        (uuid(), of(text())).prop_map(|(of, why)| Fact::EntryWithdrawn(Withdrawal { of: EntryId(of), why })),
    ]
}

/// Any fact, corrections of any fact among them.
pub(crate) fn fact() -> impl Strategy<Value = Fact> {
    let corrected = |fact: BoxedStrategy<Fact>| {
        (uuid(), fact)
            .prop_map(|(of, fact)| Fact::EntryCorrected(Correction { of: EntryId(of), fact: Box::new(fact) }))
            .boxed()
    };
    let plain = plain().boxed();
    let once = corrected(plain.clone());
    prop_oneof![8 => plain, 2 => once.clone(), 1 => corrected(once)]
}

/// Any draft of a person.
pub(crate) fn draft(person: PersonId) -> impl Strategy<Value = Draft> {
    let recorded_at =
        "20[0-9]{2}-0[1-9]-[0-2][1-8]T[0-1][0-9]:[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?[+]0[0-9]:00";
    (uuid(), recorded_at, 0..=60_000_i32, of(uuid()), of(involved()), fact()).prop_map(
        move |(id, recorded_at, day, programme, side, fact)| Draft {
            id: EntryId(id),
            recorded_at,
            date: LocalDate::from_day_number(day),
            person,
            programme: programme.map(ProgrammeId),
            side,
            fact,
        },
    )
}

#[test]
fn the_strategies_make_every_kind_of_fact() {
    use proptest::{strategy::ValueTree as _, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let any = fact();
    let mut missing: std::collections::BTreeSet<String> =
        KINDS.iter().map(|kind| (*kind).to_owned()).collect();
    for _ in 0..4000 {
        let value = serde_json::to_value(any.new_tree(&mut runner).unwrap().current()).unwrap();
        missing.remove(value["kind"].as_str().unwrap());
    }
    assert!(missing.is_empty(), "{missing:?}");
}
