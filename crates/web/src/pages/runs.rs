//! Runs: what is there, a file read, a run told by hand. Each counts as load.

mod add;
mod form;
mod goal;
mod grounds;
mod hand;
mod list;
mod many;
mod may;
mod one;
mod picture;
mod read;
mod says;
mod shoes;
mod sports;
mod upload;
mod weeks;

pub(crate) use add::add;
pub(crate) use form::{show as form, tell as tell_form};
pub(crate) use goal::{set as set_goal, show as goal};
pub(crate) use hand::{by_hand, new};
pub(crate) use list::{amount, more, show};
pub(crate) use may::ask;
pub(crate) use one::{one, tell};
pub(crate) use read::read;
pub(crate) use says::says;
pub(crate) use shoes::{keep as keep_shoe, one as shoe, show as shoes};
pub(crate) use sports::name;
pub(crate) use upload::{ENDINGS, KINDS};

/// The most minutes a training can have: two days.
const MOST_MINUTES: u32 = 2880;
/// The most kilometres.
const MOST_KM: u32 = 400;
