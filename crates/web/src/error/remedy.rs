//! What to do when the store fails, in the reader's language. English is what the store itself says.

use heelup_core::words::Language;
use heelup_store::StoreError;

/// Returns what a person can do about it; for what happens on the command line alone, in the store's words.
pub(super) fn remedy(language: Language, why: &StoreError) -> String {
    let id = match why {
        StoreError::ReadOnly { .. } => "remedy-read-only",
        StoreError::NoRoom { .. } => "remedy-no-room",
        StoreError::Locked { .. } => "remedy-locked",
        StoreError::NotADatabase { .. } => "remedy-no-database",
        StoreError::Damaged { .. } => "remedy-damaged",
        StoreError::Newer { .. } => "remedy-newer",
        StoreError::StrayLog { .. } => "remedy-stray-log",
        StoreError::Io { .. } => "remedy-io",
        StoreError::Sql { .. } => "remedy-sql",
        StoreError::Json(_) => "remedy-json",
        StoreError::ForeignDatabase { .. }
        | StoreError::OtherSteps { .. }
        | StoreError::IdTaken { .. }
        | StoreError::UnknownPerson { .. }
        | StoreError::OtherPerson { .. }
        | StoreError::BadJournal { .. }
        | StoreError::Diverged { .. }
        | StoreError::NothingToImport
        | StoreError::Unreadable { .. }
        | StoreError::LeftTorn { .. }
        | StoreError::UnknownTarget { .. } => return why.remedy().to_owned(),
    };
    language.say(id)
}

#[cfg(test)]
mod tests {
    use std::{io, path::PathBuf, time::Duration};

    use super::*;

    #[test]
    fn english_is_what_the_store_says() {
        let path = || PathBuf::from("data");
        for why in [
            StoreError::ReadOnly { path: path() },
            StoreError::NoRoom { path: path() },
            StoreError::Locked { path: path(), waited: Duration::ZERO },
            StoreError::NotADatabase { path: path() },
            StoreError::Damaged { path: path(), what: String::new() },
            StoreError::Newer { path: path(), found: 2, known: 1 },
            StoreError::StrayLog { path: path(), log: path() },
            StoreError::Io { path: path(), doing: "read", source: io::Error::other("no") },
            StoreError::NothingToImport,
        ] {
            assert_eq!(remedy(Language::English, &why), why.remedy());
        }
        assert!(remedy(Language::German, &StoreError::NoRoom { path: path() }).starts_with("mach Platz"));
    }
}
