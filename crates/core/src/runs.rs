//! What the runs say: remarks on one outing and on the days around it, each with how well it is known.
//!
//! Nothing here decides: a remark is a value with the rule, what was seen, and its strength of evidence. The numbers
//! stand in `catalog/runs.toml`, the words in `lang/*/load.ftl` ([`crate::words::run_remark`]). The ratio of short to
//! long load is computed nowhere. Start reading at [`of_run`] and [`of_day`]; [`outings`] is the list of runs.

mod cadence;
mod contact;
mod day;
mod form;
mod ground;
mod growth;
mod look;
mod outings;
mod remark;
mod shoes;
mod tolerance;
mod week;

pub use cadence::{Cadence, cadence};
pub use contact::{Balance, contact_balance};
pub use day::{background, of_day};
pub use form::{Form, FormCadence, FormContact, form};
pub(crate) use look::{Look, median as median_of};
pub use outings::{NextMorning, Outing, of_run, outings};
pub use remark::{Changed, Level, RunRemark, RunSeen};
pub use shoes::{ShoeUse, shoes};
pub use tolerance::{Kind, Tolerance, tolerance};
