//! What to do about a red flag, as the catalog says it.

use heelup_core::catalog::Level;

use crate::{console::Console, exit::Failure};

/// Prints why it matters, what to do, what not to do, and what to say.
pub(super) fn what_to_do(out: &mut Console, level: &Level) -> Result<(), Failure> {
    out.text(2, &level.why)?;
    for step in &level.r#do {
        out.item(2, "-", step)?;
    }
    for step in &level.avoid {
        out.item(2, "- Not:", step)?;
    }
    out.text(2, &format!("Say: \"{}\"", level.say))
}
