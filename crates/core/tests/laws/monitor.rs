//! What really happened, remembered apart from the machine, and the laws asked of every morning.

use heelup_core::{
    criteria::Truth,
    programme::{
        Band, EffortBand, Evening, Morning, NONE, Other, PainBand, Position, State, Table, Verdict, Work,
    },
    today::{Decision, Rule},
};

/// Further back than any law looks.
const LONG: u8 = 30;

/// The history that the laws speak of, in the test's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Monitor {
    /// Days since the last main work; yesterday is 1.
    since_main: u8,
    /// Days with main work among the last six, yesterday in the lowest bit.
    week: u8,
    /// Pain went over the ceiling yesterday.
    over_yesterday: bool,
    /// The latest session was full and at or under the target, and planned.
    latest_good: bool,
    /// The first morning after the latest session was known and calm; `None` before that morning.
    answered_calm: Option<bool>,
    /// A red flag stands.
    flagged: bool,
    /// Days without load still promised by a reduction that found nothing lower.
    promised_rest: u8,
    /// An exposure of the last 48 hours that no reduction has been made for: mornings left.
    blamable: u8,
    /// Days since a stage was lost.
    since_fall: u8,
    /// The position on the morning the standing flag was reported.
    flagged_at: u8,
    /// High load outside the programme yesterday.
    high_yesterday: bool,
    /// Good sessions answered by a calm morning since the dose last changed, up to 15, and in a row, up to 7.
    good_here: u8,
    row_here: u8,
    /// Calm mornings since the dose last changed or a worse one, up to 7.
    calm_here: u8,
}

impl Monitor {
    pub(crate) const fn new() -> Self {
        Self {
            since_main: LONG,
            week: 0,
            over_yesterday: false,
            latest_good: false,
            answered_calm: None,
            flagged: false,
            promised_rest: 0,
            blamable: 0,
            since_fall: LONG,
            flagged_at: 0,
            high_yesterday: false,
            good_here: 0,
            row_here: 0,
            calm_here: 0,
        }
    }

    /// Asks every law of one morning and remembers it.
    pub(crate) fn morning(
        &mut self,
        table: &Table,
        before: &State,
        letter: Morning,
        after: &State,
        verdict: &Verdict,
    ) -> Result<(), String> {
        let first = self.since_main == 1 && self.answered_calm.is_none();
        if self.answered_calm.is_none() {
            self.answered_calm = Some(letter.band == Band::Calm);
        }
        match letter.band {
            Band::Calm => self.calm_here = (self.calm_here + 1).min(7),
            Band::Worse => (self.calm_here, self.row_here) = (0, 0),
            Band::Slight | Band::Missing => {}
        }
        if first && self.latest_good && letter.band == Band::Calm {
            self.good_here = (self.good_here + 1).min(15);
            self.row_here = (self.row_here + 1).min(7);
        }
        self.rises(table, before, letter, after)?;
        if after.pos != before.pos {
            (self.good_here, self.row_here, self.calm_here) = (0, 0, 0);
        }
        self.moves(table, before, after, verdict)?;
        self.flags(table, before, letter, after, verdict)?;
        self.plans(table, letter, verdict)?;
        self.reductions(table, before, after, verdict)
    }

    /// P1 to P6, P9, P11, P14: when the dose may rise at all.
    fn rises(&self, table: &Table, before: &State, letter: Morning, after: &State) -> Result<(), String> {
        let (from, to) = (table.at(before.pos), table.at(after.pos));
        let moved_up = after.pos != before.pos && to.rank >= from.rank;
        let rise = to.rank > from.rank || moved_up;
        let asks = [
            (!self.over_yesterday, "P1 rose the day after pain over the ceiling"),
            (letter.band != Band::Worse && !letter.rising, "P2 rose on a worse morning or a rising trend"),
            (letter.band != Band::Missing, "P3 rose on an unknown morning"),
            (letter.band == Band::Calm, "rose on a morning that is not calm"),
            (self.good_here >= from.need.count, "rose with too few good sessions"),
            (self.row_here >= from.need.in_row, "rose with too few good sessions in a row"),
            (self.calm_here >= from.need.calm, "rose with too few calm mornings"),
            (after.pos == from.up, "P4 rose, but not to the next dose"),
            (letter.barred == heelup_core::programme::Barred::No, "P4 rose while barred"),
            (to.stage <= from.stage + 1, "P5 skipped a stage"),
            (!from.gated || letter.gate == Truth::Holds, "P6 passed a gate that does not hold"),
            (!self.flagged && !letter.flag, "P7 rose under a red flag"),
            (self.latest_good, "P9 rose although the latest session was not full and easy"),
            (self.answered_calm == Some(true), "P11 rose although the latest session's morning was not calm"),
            (self.since_main < table.absence[0], "P14 rose after days away"),
        ];
        match asks.iter().find(|(holds, _)| rise && !holds) {
            Some((_, law)) => Err((*law).to_owned()),
            None => Ok(()),
        }
    }

    /// P5 and P13: how far the dose may move.
    fn moves(
        &mut self,
        table: &Table,
        before: &State,
        after: &State,
        verdict: &Verdict,
    ) -> Result<(), String> {
        let (from, to) = (table.at(before.pos), table.at(after.pos));
        if to.stage < from.stage {
            if to.stage + 1 < from.stage {
                return Err(format!("P13 fell from stage {} to {}", from.stage, to.stage));
            }
            if self.since_fall < 7 {
                return Err(format!(
                    "P13 fell two stages within {} days ({:?})",
                    self.since_fall, verdict.rule
                ));
            }
            self.since_fall = 0;
        }
        if after.pos != before.pos && to.rank == from.rank && after.pos != from.up {
            return Err("moved sideways".into());
        }
        Ok(())
    }

    /// P7: a flag refers, and goes on doing so until it is cleared; then the dose is easier than before.
    fn flags(
        &mut self,
        table: &Table,
        before: &State,
        letter: Morning,
        after: &State,
        verdict: &Verdict,
    ) -> Result<(), String> {
        if letter.flag {
            if !self.flagged {
                self.flagged_at = before.pos;
            }
            self.flagged = true;
        } else if self.flagged && letter.clear {
            self.flagged = false;
            let was = table.at(self.flagged_at);
            if was.easier != NONE && table.at(after.pos).rank >= was.rank {
                return Err("P7 came back from a red flag without an easier dose".into());
            }
        }
        let refers = verdict.decision == Decision::Refer && verdict.plan.is_none();
        if self.flagged != refers {
            return Err(format!("P7 flag standing: {}, decided {:?}", self.flagged, verdict.decision));
        }
        Ok(())
    }

    /// P8: rhythm and quota of what is planned.
    fn plans(&self, table: &Table, letter: Morning, verdict: &Verdict) -> Result<(), String> {
        let Some(pos) = verdict.plan else { return Ok(()) };
        if letter.band == Band::Missing {
            return Err("P3 planned on an unknown morning".into());
        }
        if self.high_yesterday {
            return Err("P8 planned the day after high load outside".into());
        }
        let at = table.at(pos);
        if self.since_main <= at.days_between {
            return Err(format!("P8 planned {} days after the last session", self.since_main));
        }
        if self.week.count_ones() + 1 > u32::from(at.quota) {
            return Err(format!("P8 planned beyond {} days a week", at.quota));
        }
        if self.promised_rest > 0 {
            return Err("P12 load within the promised days of rest".into());
        }
        Ok(())
    }

    /// P12: a reduction is less, and one exposure is reduced for once.
    fn reductions(
        &mut self,
        table: &Table,
        before: &State,
        after: &State,
        verdict: &Verdict,
    ) -> Result<(), String> {
        if verdict.decision != Decision::Reduce {
            return Ok(());
        }
        let lower = table.at(after.pos).rank < table.at(before.pos).rank;
        if !lower {
            if verdict.plan.is_some() {
                return Err("P12 a reduction that is neither lower nor a rest".into());
            }
            self.promised_rest = 2;
        }
        if matches!(verdict.rule, Rule::Breach | Rule::MorningClearlyWorse) {
            if self.blamable == 0 {
                return Err("P12 reduced without an exposure, or twice for one".into());
            }
            self.blamable = 0;
        }
        Ok(())
    }

    /// Remembers an evening; midnight passes.
    pub(crate) fn evening(&mut self, at: &Position, today: Evening, planned: bool) {
        self.since_main = self.since_main.saturating_add(1).min(LONG);
        self.since_fall = self.since_fall.saturating_add(1).min(LONG);
        self.promised_rest = self.promised_rest.saturating_sub(1);
        self.blamable = self.blamable.saturating_sub(1);
        self.week = (self.week << 1) & 0b11_1111;
        self.over_yesterday = today.light_over;
        self.high_yesterday = today.other == Other::High;
        if let Some(main) = today.main {
            self.since_main = 1;
            self.week |= 1;
            self.over_yesterday |= main.pain == PainBand::Over;
            let fits = !at.effort_asked || main.effort == EffortBand::Fits;
            let strained =
                main.pain == PainBand::Ceiling || at.effort_asked && main.effort == EffortBand::High;
            // Where a protocol goes by its calendar, what stays at or under the ceiling is good enough.
            let tolerated = at.need.tolerated && strained && main.pain != PainBand::Over;
            let easy = main.pain == PainBand::Target && fits;
            self.latest_good = main.work == Work::Full && planned && (easy || tolerated);
            if strained && planned && !at.need.tolerated {
                self.row_here = 0;
            }
            self.answered_calm = None;
        }
        if today.main.is_some() || today.light_over || today.other != Other::Light {
            self.blamable = 2;
        }
    }
}

/// P17: with all else equal, a worse morning never plans more, nor leaves the dose higher.
pub(crate) fn monotone(table: &Table, state: State, letter: Morning) -> Result<(), String> {
    let on = |band| heelup_core::programme::morning(table, state, Morning { band, ..letter });
    let load = |verdict: &Verdict| verdict.plan.map(|pos| table.at(pos).rank);
    let days = [Band::Calm, Band::Slight, Band::Worse].map(on);
    for pair in days.windows(2) {
        let [(better, easy), (worse, hard)] = pair else { continue };
        // What keeps the gain may ask for less than the dose that won it.
        let graduates = easy.decision == Decision::Graduate;
        if table.at(worse.pos).rank > table.at(better.pos).rank && !graduates {
            return Err(format!(
                "P17 a worse morning leaves the higher dose ({:?} / {:?})",
                easy.rule, hard.rule
            ));
        }
        // A new stage's rhythm may say rest where the old one would have gone on.
        let new_stage = table.at(better.pos).stage > table.at(state.pos).stage;
        if load(hard) > load(easy) && !new_stage {
            return Err(format!("P17 a worse morning plans more ({:?} / {:?})", easy.rule, hard.rule));
        }
    }
    Ok(())
}
