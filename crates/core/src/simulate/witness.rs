//! What a life tells while it is lived: nothing for a trial, facts for a journal, decisions for a comparison.

use crate::{
    criteria::Measure,
    journal::Change,
    programme::{Verdict, Work},
    units::Side,
};

/// A session, as it was done.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trained {
    /// The position whose dose it was.
    pub(super) pos: u8,
    /// What it came to.
    pub(super) work: Work,
    /// How many of them.
    pub(super) sessions: u8,
    /// As many as the day asked for.
    pub(super) whole: bool,
    pub(super) pain: Option<u8>,
    pub(super) effort: Option<u8>,
}

/// Somebody who writes down what happens; days count from 0.
///
/// All of a morning is told before [`Witness::decided`], all of a day before the next morning.
pub(super) trait Witness {
    /// A morning was told, of one side where both hurt.
    fn morning(&mut self, _day: u16, _side: Option<Side>, _score: u8) {}
    /// A red flag was reported.
    fn flag(&mut self, _day: u16) {}
    /// A clinician cleared it.
    fn cleared(&mut self, _day: u16) {}
    /// A review was answered.
    fn review(&mut self, _day: u16, _change: Change) {}
    /// Heel raises were counted.
    fn raises(&mut self, _day: u16, _left: u16, _right: u16) {}
    /// A measure was told.
    fn measure(&mut self, _day: u16, _measure: Measure, _value: i32) {}
    /// The day was decided; `pos` is where the programme stands after it.
    fn decided(&mut self, _day: u16, _verdict: &Verdict, _pos: u8) {}
    /// The main work was done.
    fn trained(&mut self, _day: u16, _session: Trained) {}
    /// The light part of a position was done.
    fn light(&mut self, _day: u16, _pos: u8, _pain: u8) {}
    /// A run was done.
    fn run(&mut self, _day: u16, _effort: u8, _pain: u8) {}
    /// Steps of a long day were counted.
    fn steps(&mut self, _day: u16, _steps: u32) {}
    /// The programme was left.
    fn left(&mut self, _day: u16) {}
}

/// Nobody listens.
impl Witness for () {}
