//! The machine's clock, time zone and chance: asked here and nowhere else.

use heelup_core::units::LocalDate;
use jiff::{Zoned, tz::TimeZone};
use uuid::Uuid;

/// Returns the day here; none when the clock is set to where no person lives.
pub(crate) fn today() -> Option<LocalDate> {
    LocalDate::from_civil(Zoned::now().date())
}

/// Returns the present moment, RFC 3339 with the offset here, to the millisecond.
pub(crate) fn now() -> String {
    let now = Zoned::now();
    let whole = now.timestamp().round(jiff::Unit::Millisecond).unwrap_or_else(|_| now.timestamp());
    whole.display_with_offset(now.offset()).to_string()
}

/// Returns the time zone here.
pub(crate) fn zone() -> TimeZone {
    TimeZone::system()
}

/// Returns a fresh id, later than every one before it.
pub(crate) fn fresh() -> Uuid {
    Uuid::now_v7()
}
