//! The steps that made today's tables, in order. A released step is never changed.

use sqlx::{
    SqlSafeStr as _,
    migrate::{Migration, MigrationType, Migrator},
};

/// Number, name and text of each step; the text stands in `migrations/` under the same number and name.
const STEPS: [(i64, &str, &str); 1] = [(1, "journal", include_str!("../../migrations/0001_journal.sql"))];

/// Returns the steps in the shape the database library runs them.
pub(super) fn migrator() -> Migrator {
    let step = |(number, name, text): (i64, &'static str, &'static str)| {
        Migration::new(number, name.into(), MigrationType::Simple, text.into_sql_str(), false)
    };
    Migrator::with_migrations(STEPS.into_iter().map(step).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_names_every_file_of_the_folder_in_order() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
        let mut files: Vec<String> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|f| f.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        let listed: Vec<String> =
            STEPS.iter().map(|(number, name, _)| format!("{number:04}_{name}.sql")).collect();
        assert_eq!(listed, files);
        for ((_, _, text), file) in STEPS.iter().zip(files) {
            assert_eq!(*text, std::fs::read_to_string(folder.join(&file)).unwrap(), "{file}");
        }
    }

    #[test]
    fn statements_and_steps_stay_inside_what_both_databases_know() {
        let statements = include_str!("sql.rs");
        let steps = STEPS.iter().map(|(_, _, text)| *text);
        for text in steps.chain([statements]) {
            let code: String = text.lines().filter(|l| !l.trim_start().starts_with(['-', '/'])).collect();
            for only_one in [
                "?",
                "AUTOINCREMENT",
                "INTEGER",
                "BLOB",
                "BOOLEAN",
                "INSERT OR",
                "datetime(",
                "rowid",
                "PRAGMA",
            ] {
                assert!(!code.to_lowercase().contains(&only_one.to_lowercase()), "{only_one}");
            }
        }
    }
}
