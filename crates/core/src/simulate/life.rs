//! One synthetic person, one programme, day after day: the model draws what is felt and done, the real machine decides.
//!
//! A tendon has a *capacity*: the load, in body weights of slow pull, that it carries without a reaction. A day's load
//! that is a stimulus makes the capacity grow and the *slow* symptom heal over weeks; what of it is above the capacity
//! irritates (*fast*, gone in days), harms the capacity and feeds the slow symptom. What is felt is told with noise, in whole points; some people
//! tell less than they feel. The decision is [`crate::programme::morning`] and [`crate::programme::evening`] and
//! nothing else: this file only makes their letters, and a test replays every kind of life through the whole fold.

use crate::{
    criteria::{Measure, Truth},
    journal::{Change, LoadClass, Run, Sport},
    programme::{
        Band, Barred, EffortBand, Evening, Main, Morning, Other, OutcomeChange, PainBand, ReviewInput,
        ReviewState, State, Verdict, Work, evening, morning, start,
    },
    record::classify_run,
    today::{Decision, NoPlan, Rule},
    units::{Effort, Involved, Pain, Side},
};

use super::{
    arm::Arm,
    chances::{Chances, slot},
    draws::{DayDraws, between, normal},
    gate::{Known, truth},
    lens::{Trend, Usual, Weeks},
    model::Model,
    person::{Person, Tendon},
    tally::{ArmTally, Lived},
    witness::{Trained, Witness},
};

/// Symptoms are kept inside this many points.
const MOST_POINTS: f64 = 10.0;

/// What stays the same for everybody.
#[derive(Clone, Debug)]
pub(super) struct Setting<'m> {
    pub(super) model: &'m Model,
    pub(super) chances: Chances,
    pub(super) days: u16,
}

/// A person on one day of a programme.
struct Life<'a, W> {
    setting: &'a Setting<'a>,
    arm: &'a Arm<'a>,
    person: &'a Person,
    witness: &'a mut W,
    tendons: [Tendon; 2],
    state: State,
    /// Yesterday's evening, before it is taken in.
    evening: Option<Evening>,
    breached: bool,
    usual: [Usual; 2],
    weeks: Weeks,
    review: ReviewState,
    due: bool,
    outcome: OutcomeChange,
    reviewed_on: u16,
    episode: Option<u16>,
    planned: u16,
    done: u16,
    known: Known,
    asked_for_tests: bool,
    gate_failed: bool,
    tested_on: u16,
    clear: bool,
    clearance_on: Option<u16>,
    back_on: u16,
    hurting: bool,
    flaring: bool,
    best: (u16, u16),
    top_stage: u8,
    lived: Lived,
}

/// What the day brought, before the night.
#[derive(Clone, Copy, Default)]
struct Loads {
    largest: f64,
    all: f64,
}

impl Loads {
    const fn add(&mut self, load: f64) {
        self.all += load;
        if load > self.largest {
            self.largest = load;
        }
    }
}

/// Lives one life.
pub(super) fn live<W: Witness>(
    setting: &Setting<'_>,
    arm: &Arm<'_>,
    person: &Person,
    tally: &mut ArmTally,
    witness: &mut W,
) -> Lived {
    let pos = arm.start_of(person);
    let mut life = Life {
        setting,
        arm,
        person,
        witness,
        tendons: person.tendons,
        state: start(pos),
        evening: None,
        breached: false,
        usual: [Usual::NEW; 2],
        weeks: Weeks::NEW,
        review: ReviewState::default(),
        due: false,
        outcome: OutcomeChange::Unknown,
        reviewed_on: 0,
        episode: None,
        planned: 0,
        done: 0,
        known: Known::NOTHING,
        asked_for_tests: false,
        gate_failed: false,
        tested_on: 0,
        clear: false,
        clearance_on: None,
        back_on: 0,
        hurting: false,
        flaring: false,
        best: (arm.programme.table.at(pos).rank, 0),
        top_stage: arm.programme.table.at(pos).stage,
        lived: Lived::default(),
    };
    tally.begins(life.top_stage);
    for day in 0..setting.days {
        let draws = person.draws.day(day);
        let verdict = life.wake(day, draws);
        life.count(day, &verdict, tally);
        let loads = life.act(day, draws, &verdict);
        life.sleep(loads);
        life.lived.days = day + 1;
        let leaves = &setting.chances.leaves;
        let leaves = if life.flaring { leaves.hurting } else { leaves.usual };
        if leaves.high(draws.get(slot::AWAY)) {
            life.witness.left(day);
            life.lived.left = true;
            break;
        }
    }
    life.end(tally);
    life.lived
}

impl<W: Witness> Life<'_, W> {
    /// The morning: what is told, then the decision.
    #[inline]
    fn wake(&mut self, day: u16, draws: DayDraws) -> Verdict {
        let table = &self.arm.programme.table;
        if let Some(letter) = self.evening.take() {
            self.planned += u16::from(self.state.planned);
            self.done += u16::from(letter.main.is_some());
            self.review = self.review.evening();
            self.state = evening(table, self.state, letter);
        }
        let (chances, behaviour) = (&self.setting.chances, &self.setting.model.behaviour);
        if day >= self.back_on && chances.away.low(draws.get(slot::AWAY)) {
            let gone = &behaviour.absence_days;
            self.back_on = day + between(draws.get(slot::HOW_LONG), gone.least, gone.most);
        }
        let present = day >= self.back_on;
        let (flag, cleared_today) = self.see_clinic(day, draws, present);
        let answers = present && chances.answers.high(draws.get(slot::FLAG));
        let monthly = f64::from(day - self.reviewed_on) >= behaviour.told_change.value;
        let reviewed = answers && (self.due || monthly);
        if reviewed {
            self.answer_review(day);
        }
        if answers {
            self.take_tests(day, draws);
        }
        let told = present && self.person.check_in.low(draws.get(slot::CHECK_IN));
        let (band, trend) = self.tell_morning(day, draws, told);

        let rules = &self.arm.care.rules.trend;
        if !trend.rising && trend.is_known() {
            self.episode = None;
        }
        let since = self.episode.map(|since| day - since);
        let protocol = &self.arm.programme.protocol;
        let input = ReviewInput {
            outcome: self.outcome,
            steady: u32::from(self.done) * 100
                >= u32::from(self.planned) * u32::from(protocol.review.adherence_percent),
            answered: reviewed || cleared_today,
            still_worse: trend.rising && since.is_some_and(|days| days >= u16::from(rules.still_rising_days)),
        };
        let (review, due) = self.review.morning(&protocol.review, input);
        self.review = review;
        self.due = due.is_some();
        let barred = if self.due || self.breached { Barred::Outside } else { Barred::No };
        let letter =
            Morning { band, rising: trend.rising, gate: self.gate(day), barred, flag, clear: self.clear };
        let was_cooling = self.state.cooling();
        let (after, verdict) = morning(table, self.state, letter);
        self.state = after;
        if verdict.decision == Decision::Reduce && trend.rising {
            self.episode = self.episode.or(Some(day));
            if !was_cooling {
                self.weeks.answered(trend);
            }
        }
        self.asked_for_tests = verdict.notes.test;
        self.gate_failed = verdict.rule == Rule::GateNotMet;
        // Who woke up worse goes easier on the session; pain told in the last one counts until the next.
        self.hurting |= matches!(band, Band::Slight | Band::Worse);
        self.witness.decided(day, &verdict, after.pos);
        verdict
    }

    /// Red flags and their clearance; returns whether one was reported, and whether one was cleared, this morning.
    #[inline]
    fn see_clinic(&mut self, day: u16, draws: DayDraws, present: bool) -> (bool, bool) {
        let cleared = self.clearance_on == Some(day);
        if cleared {
            self.clearance_on = None;
            self.clear = true;
            self.witness.cleared(day);
        }
        let raised = present
            && !cleared
            && self.clearance_on.is_none()
            && self.setting.chances.flag.low(draws.get(slot::FLAG));
        if raised {
            let wait = &self.setting.model.behaviour.clearance_days;
            let days = between(draws.get(slot::HOW_LONG), wait.least, wait.most);
            self.clearance_on = Some(day.saturating_add(days.max(1)));
            self.clear = self.clear && !self.arm.flag_stops;
            self.lived.flagged |= self.arm.flag_stops;
            self.witness.flag(day);
        }
        (raised && self.arm.flag_stops, cleared)
    }

    /// "Has it changed?", answered by the slow symptom against that of the first day.
    fn answer_review(&mut self, day: u16) {
        self.reviewed_on = day;
        let counting = &self.setting.model.counting;
        let now = self.worst(|tendon| tendon.slow);
        let then = self.person.symptom();
        let change = if now <= counting.recovered.value {
            Change::Recovered
        } else if now <= then * (1.0 - counting.better.value / 100.0) {
            Change::Better
        } else if now > then {
            Change::Worse
        } else {
            Change::Same
        };
        self.outcome = match change {
            Change::Recovered => OutcomeChange::Recovered,
            Change::Better => OutcomeChange::Meaningful,
            Change::Same | Change::Worse => OutcomeChange::None,
        };
        self.witness.review(day, change);
    }

    /// Takes every test that the gate here asks for, when asked, or again some days after it failed.
    #[inline]
    fn take_tests(&mut self, day: u16, draws: DayDraws) {
        let Some(gate) = self.arm.post(self.state.pos).and_then(|post| post.gate) else { return };
        let again = f64::from(day - self.tested_on) >= self.setting.model.behaviour.tests_again.value;
        if !(self.asked_for_tests || (self.gate_failed && again)) {
            return;
        }
        let Some((_, asked)) = self.arm.gates.get(gate) else { return };
        let asked = asked.get(self.person.sides() - 1).map(Vec::as_slice).unwrap_or_default();
        self.tested_on = day;
        let mut counted = false;
        for measure in asked {
            match measure {
                Measure::HeelRaiseSymmetry | Measure::HeelRaiseWeakerSide => {
                    if !counted {
                        self.count_raises(day, draws);
                        counted = true;
                    }
                }
                // The engine counts these mornings itself, and there is no other programme to ask about.
                Measure::FirstStepStableMornings | Measure::StrengthStage => {}
                Measure::ClinicianAllowed => {
                    if self.setting.chances.allowed.high(draws.get(slot::TEST)) {
                        self.tell(day, *measure, 1);
                    }
                }
                Measure::VisaA => {
                    let tests = &self.setting.model.tests;
                    let symptom = self.worst(|tendon| tendon.slow + tendon.fast);
                    let missing = self.worst(|tendon| (1.0 - tendon.capacity / tests.even_at.value).max(0.0));
                    let total =
                        100.0 - tests.visa_symptom.value * symptom - tests.visa_weakness.value * missing;
                    self.tell(day, *measure, i32::from(whole(total, 100)));
                }
                Measure::DailyPain7Days => {
                    let symptoms = &self.setting.model.symptoms;
                    let noise = normal(draws.get(slot::TEST_NOISE)) * symptoms.telling_noise.value;
                    let felt = self.worst(|tendon| tendon.slow + tendon.fast);
                    self.tell(day, *measure, i32::from(whole(felt * self.person.tells + noise, 10)));
                }
                Measure::Walk30MinPain => self.tell_load(day, draws, *measure, |tests| tests.walk_load.value),
                Measure::Rebound3x20Pain => {
                    self.tell_load(day, draws, *measure, |tests| tests.rebound_load.value)
                }
                Measure::TwoLegRaisePain => {
                    self.tell_load(day, draws, *measure, |tests| tests.two_leg_load.value)
                }
                Measure::HopPain => self.tell_load(day, draws, *measure, |tests| tests.hop_load.value),
            }
        }
    }

    fn tell_load(
        &mut self,
        day: u16,
        draws: DayDraws,
        measure: Measure,
        load: impl Fn(&super::model::Tests) -> f64,
    ) {
        let pain =
            self.pain(load(&self.setting.model.tests), draws.get(slot::TEST_NOISE), draws.get(slot::TEST));
        self.tell(day, measure, i32::from(pain));
    }

    fn tell(&mut self, day: u16, measure: Measure, value: i32) {
        self.known.tell(measure, value, day);
        self.witness.measure(day, measure, value);
    }

    fn count_raises(&mut self, day: u16, draws: DayDraws) {
        let tests = &self.setting.model.tests;
        let noise = |n: u64| normal(draws.get(n)) * tests.raise_noise.value;
        let count = |tendon: Option<&Tendon>, noise: f64| {
            let strong = tendon.map_or(1.0, |tendon| (tendon.capacity / tests.even_at.value).min(1.0));
            u16::from(whole((self.person.raises * strong + noise).max(1.0), 200))
        };
        let first = self.tendons.first();
        let (left, right) = match self.person.side {
            Involved::Left => (first, None),
            Involved::Right => (None, first),
            Involved::Both => (first, self.tendons.get(1)),
        };
        let (left, right) = (count(left, noise(slot::RAISES)), count(right, noise(slot::RAISES + 1)));
        let (involved, other) = match self.person.side {
            Involved::Left | Involved::Both => (left, right),
            Involved::Right => (right, left),
        };
        match self.person.side {
            Involved::Both => {
                self.known.tell(Measure::HeelRaiseWeakerSide, i32::from(left.min(right)), day);
            }
            Involved::Left | Involved::Right => {
                let share = i32::from(involved) * 100 / i32::from(other.max(1));
                self.known.tell(Measure::HeelRaiseSymmetry, share, day);
                self.known.tell(Measure::HeelRaiseWeakerSide, i32::from(involved), day);
            }
        }
        self.witness.raises(day, left, right);
    }

    /// Tells the morning of each side, if at all, and reads it as the lens does.
    #[inline]
    fn tell_morning(&mut self, day: u16, draws: DayDraws, told: bool) -> (Band, Trend) {
        let care = self.arm.care;
        let sides = self.person.sides();
        let mut band = Band::Missing;
        let mut worst = None;
        if told {
            let symptoms = &self.setting.model.symptoms;
            let cap = self.arm.limits(self.state.pos).morning_cap;
            for (at, usual) in self.usual.iter_mut().enumerate().take(sides) {
                let tendon = self.tendons.get(at).copied().unwrap_or_default();
                let n = slot::MORNING + if at == 0 { 0 } else { 2 };
                let felt = tendon.slow + tendon.fast + normal(draws.get(n)) * symptoms.morning_noise.value;
                let off = normal(draws.get(n + 1)) * symptoms.telling_noise.value;
                let score = whole(felt * self.person.tells + off, 10);
                let read = usual.read(day, score, cap, &care.rules.morning);
                band = if at == 0 { read } else { band.max(read) };
                worst = worst.max(Some(score));
                let side = if sides == 1 {
                    None
                } else if at == 0 {
                    Some(Side::Left)
                } else {
                    Some(Side::Right)
                };
                self.witness.morning(day, side, score);
            }
        }
        (band, self.weeks.read(day, worst, &care.rules.trend))
    }

    #[inline]
    fn gate(&self, day: u16) -> Truth {
        let Some(gate) = self.arm.post(self.state.pos).and_then(|post| post.gate) else {
            return Truth::Holds;
        };
        let Some((gate, _)) = self.arm.gates.get(gate) else { return Truth::Holds };
        let value = |measure: Measure, within: Option<u16>| match measure {
            Measure::FirstStepStableMornings => Some(self.weeks.stable_mornings(day)),
            Measure::StrengthStage => None,
            Measure::HeelRaiseSymmetry
            | Measure::HeelRaiseWeakerSide
            | Measure::DailyPain7Days
            | Measure::Walk30MinPain
            | Measure::Rebound3x20Pain
            | Measure::TwoLegRaisePain
            | Measure::HopPain
            | Measure::VisaA
            | Measure::ClinicianAllowed => self.known.value(measure, day, within),
        };
        truth(gate, self.person.side == Involved::Both, &value)
    }

    /// What is counted of a day: stages, flare-ups, referrals.
    #[inline]
    fn count(&mut self, day: u16, verdict: &Verdict, tally: &mut ArmTally) {
        let at = self.arm.programme.table.at(self.state.pos);
        if day.is_multiple_of(7) {
            tally.stands(day / 7, at.stage);
        }
        if at.stage > self.top_stage {
            tally.reaches(self.top_stage + 1, at.stage, day);
            self.top_stage = at.stage;
        }
        if at.rank > self.best.0 {
            self.best = (at.rank, day);
        }
        if verdict.decision == Decision::Graduate && !self.lived.graduated {
            self.lived.graduated = true;
            tally.graduates(day);
        }
        self.lived.reviewed |= self.due;
        self.lived.reductions += u32::from(verdict.decision == Decision::Reduce);
        let counting = &self.setting.model.counting;
        let irritation = self.worst(|tendon| tendon.fast);
        if self.flaring {
            self.flaring = irritation >= counting.flare_over.value;
        } else if irritation >= counting.flare_from.value {
            self.flaring = true;
            self.lived.flares += 1;
        }
    }

    /// The day: what is done, told as one evening.
    #[inline]
    fn act(&mut self, day: u16, draws: DayDraws, verdict: &Verdict) -> Loads {
        let mut loads = Loads::default();
        let Some(post) = self.arm.post(self.state.pos) else { return loads };
        let limits = self.arm.limits(self.state.pos);
        let present = day >= self.back_on && !self.state.stopped;
        let (class, pain_over) = if present {
            self.go_out(day, draws, limits.ceiling, &mut loads)
        } else {
            (LoadClass::Light, false)
        };
        let other = match class {
            LoadClass::Light => Other::Light,
            LoadClass::Medium => Other::Some,
            LoadClass::High => Other::High,
        };
        let asked = if other == Other::Light { post.sessions } else { post.sessions.min(1) };
        let mut main = None;
        if present && let Some((work, sessions)) = self.session(draws, verdict, asked, post.whole > 0.0) {
            let behaviour = &self.setting.model.behaviour;
            let factor = match work {
                Work::Full => 1.0,
                Work::Above => behaviour.more_load.value,
                Work::Lightened => behaviour.lightened_load.value,
                Work::Partial if sessions < asked => 1.0,
                Work::Partial => behaviour.unfinished_load.value,
            };
            let load = factor * if sessions > 1 { post.whole } else { post.one };
            loads.add(load);
            let pain = self.pain(load, draws.get(slot::PAIN), draws.get(slot::PAIN + 1));
            let pain = (!self.setting.chances.untold.high(draws.get(slot::WORK_MORE))).then_some(pain);
            let effort = post.effort.map(|_| self.effort(load, draws.get(slot::EFFORT)));
            let band = match pain {
                Some(pain) if pain > limits.ceiling => PainBand::Over,
                Some(pain) if pain > limits.target => PainBand::Ceiling,
                Some(_) => PainBand::Target,
                None => PainBand::Unknown,
            };
            let effort_band = match (effort, post.effort) {
                (Some(effort), Some(most)) if effort > most => EffortBand::High,
                (Some(_), _) => EffortBand::Fits,
                (None, _) => EffortBand::Unknown,
            };
            main = Some(Main { pain: band, work, effort: effort_band });
            self.hurting = matches!(band, PainBand::Ceiling | PainBand::Over);
            self.lived.sessions += u32::from(sessions);
            let whole = sessions >= asked;
            self.witness.trained(day, Trained { pos: self.state.pos, work, sessions, whole, pain, effort });
        }
        let light_over = present && self.light(day, draws, verdict, &mut loads);
        self.breached = pain_over || light_over || main.is_some_and(|main: Main| main.pain == PainBand::Over);
        self.evening = Some(Evening { main, light_over, other });
        loads
    }

    /// Runs and long days on the feet; returns what the day counts as, and whether a run hurt too much.
    #[inline]
    fn go_out(&mut self, day: u16, draws: DayDraws, ceiling: u8, loads: &mut Loads) -> (LoadClass, bool) {
        let (outside, rules) = (&self.setting.model.outside, &self.arm.care.rules.other);
        let word = draws.get(slot::OUTSIDE);
        let mut class = LoadClass::Light;
        let mut pain_over = false;
        // Nobody runs into a flare-up that is felt.
        if self.person.run.low(word) && !self.flaring {
            let hard = self.setting.chances.hard_run.low(draws.get(slot::RUN));
            let (load, effort) = if hard {
                (outside.hard_load.value, outside.hard_effort.value)
            } else {
                (outside.run_load.value, outside.run_effort.value)
            };
            loads.add(load);
            let pain = self.pain(load, draws.get(slot::RUN + 1), draws.get(slot::RUN + 2));
            let effort = whole(effort, 10);
            let reading = classify_run(&run(effort, pain), None, ceiling, rules);
            (class, pain_over) = (reading.class, reading.pain_over);
            self.witness.run(day, effort, pain);
        }
        if self.setting.chances.long_day.high(word) {
            loads.add(outside.long_load.value);
            let steps = steps(outside.long_steps.value);
            if steps >= rules.long_day_steps {
                class = class.max(LoadClass::Medium);
            }
            self.witness.steps(day, steps);
        }
        (class, pain_over)
    }

    /// What becomes of today's session: what it came to and how many, or none.
    #[inline]
    fn session(&self, draws: DayDraws, verdict: &Verdict, asked: u8, loaded: bool) -> Option<(Work, u8)> {
        let chances = &self.setting.chances;
        let words = (draws.get(slot::CHECK_IN), draws.get(slot::WORK), draws.get(slot::WORK_MORE));
        if verdict.plan.is_none() {
            let unasked = verdict.decision == Decision::Ask || verdict.no_plan == Some(NoPlan::MorningFirst);
            let trains = if unasked {
                chances.unasked.low(words.1) && self.person.session.high(words.0)
            } else {
                self.person.overdoes && chances.unplanned.high(words.1)
            };
            return trains.then_some((if asked > 1 { Work::Partial } else { Work::Full }, 1));
        }
        if !self.person.session.high(words.0) {
            return None;
        }
        // A place without load cannot be done by halves.
        if !loaded {
            return Some((Work::Full, asked));
        }
        if self.hurting && chances.lightened.low(words.1) {
            return Some((Work::Lightened, asked));
        }
        if self.person.overdoes && chances.more.low(draws.get(slot::MORE)) {
            return Some((Work::Above, asked));
        }
        if asked > 1 && !self.person.session.high(words.1) {
            return Some((Work::Partial, 1));
        }
        if chances.unfinished.low(words.2) {
            return Some((Work::Partial, asked));
        }
        Some((Work::Full, asked))
    }

    /// The light part, on days without main work that allow one; returns whether it hurt too much.
    #[inline]
    fn light(&mut self, day: u16, draws: DayDraws, verdict: &Verdict, loads: &mut Loads) -> bool {
        let pos = self.state.pos;
        let Some(load) = self.arm.post(pos).and_then(|post| post.light) else { return false };
        let held_back = matches!(verdict.rule, Rule::MorningUnknown | Rule::WorseWithoutLoad);
        let free = verdict.plan.is_none() && verdict.no_plan != Some(NoPlan::MorningFirst) && !held_back;
        if !free || !self.person.session.low(draws.get(slot::LIGHT)) {
            return false;
        }
        loads.add(load);
        let pain = self.pain(load, draws.get(slot::LIGHT + 1), draws.get(slot::LIGHT + 2));
        self.witness.light(day, pos, pain);
        pain > self.arm.limits(pos).ceiling
    }

    /// The night: every tendon answers the day.
    #[inline]
    fn sleep(&mut self, loads: Loads) {
        let model = &self.setting.model.tendon;
        let load = loads.largest + model.together.value * (loads.all - loads.largest);
        let (most, pace) = (self.person.most, self.person.pace);
        for tendon in self.tendons.iter_mut().take(self.person.sides()) {
            let share = load / tendon.capacity;
            tendon.fast *= 1.0 - model.settle.value;
            if share >= model.growth_from.value {
                let room = (1.0 - tendon.capacity / most).max(0.0);
                tendon.capacity += model.growth.value * pace * share.min(1.0) * room;
                tendon.slow -= model.heal.value * pace * tendon.slow;
            } else {
                tendon.capacity += model.fade.value * (tendon.rested - tendon.capacity);
                tendon.slow -= model.rest_heal.value * pace * tendon.slow;
            }
            if share > 1.0 {
                let over = (share - 1.0).min(1.0);
                tendon.fast = (tendon.fast + model.provoke.value * over).min(MOST_POINTS);
                tendon.slow = (tendon.slow + model.relapse.value * over).min(MOST_POINTS);
                tendon.capacity -= model.harm.value * over * tendon.capacity;
            }
        }
    }

    /// The end of the days that are simulated, or of the days with the programme.
    fn end(&mut self, tally: &mut ArmTally) {
        let last = self.lived.days;
        if self.lived.left {
            tally.leaves(last, self.setting.days);
            return;
        }
        let still = f64::from(last - self.best.1) >= self.setting.model.counting.stuck.value;
        self.lived.stuck = !self.lived.graduated && still;
    }

    /// What a load hurts, as it is told.
    #[inline]
    fn pain(&self, load: f64, felt: u64, told: u64) -> u8 {
        let symptoms = &self.setting.model.symptoms;
        let pain = self.worst(|tendon| {
            symptoms.slow_pain.value * tendon.slow
                + symptoms.fast_pain.value * tendon.fast
                + symptoms.pain_slope.value * (load / tendon.capacity - symptoms.pain_from.value).max(0.0)
        });
        let pain = pain + normal(felt) * symptoms.pain_noise.value;
        whole(pain * self.person.tells + normal(told) * symptoms.telling_noise.value, 10)
    }

    #[inline]
    fn effort(&self, load: f64, told: u64) -> u8 {
        let symptoms = &self.setting.model.symptoms;
        let share = self.worst(|tendon| load / tendon.capacity);
        let felt = symptoms.effort_base.value + symptoms.effort_slope.value * share;
        whole(felt + normal(told) * symptoms.telling_noise.value, 10)
    }

    #[inline]
    fn worst(&self, of: impl Fn(&Tendon) -> f64) -> f64 {
        let [first, second] = &self.tendons;
        let first = of(first);
        if self.person.sides() == 1 { first } else { first.max(of(second)) }
    }
}

/// A run as it is told by hand.
pub(super) fn run(effort: u8, pain: u8) -> Run {
    Run {
        effort: Effort::new(i64::from(effort)).ok(),
        pain: Pain::new(i64::from(pain)).ok(),
        ..Run::of(Sport::Running)
    }
}

/// Rounds to a whole number from 0 to `most`.
#[inline]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range first")]
fn whole(value: f64, most: u8) -> u8 {
    (value + 0.5).clamp(0.0, f64::from(most)) as u8
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the file's bounds: 0 to 100,000"
)]
fn steps(value: f64) -> u32 {
    value.round() as u32
}
