//! Transcripts: what a person types, and the very answer. They are documentation, too.

use std::{fs, path::Path};

const HERE: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn every_transcript_says_what_the_commands_say() {
    trycmd::TestCases::new()
        .env("TZ", "UTC")
        .env("NO_COLOR", "1")
        .env("HOME", "/nonexistent/home")
        .env("XDG_DATA_HOME", "/nonexistent/data")
        .case("tests/cli/*.trycmd")
        .case("tests/cli/*.toml");
}

/// The files beside the import transcript are copies: they must stay the ones that the importers are tested with.
#[test]
fn the_training_files_are_those_of_the_importers() {
    let copies = Path::new(HERE).join("tests/cli/import.in");
    let originals = Path::new(HERE).join("../imports/tests/files/fit");
    let mut compared = 0;
    for copy in fs::read_dir(copies).unwrap().map(|entry| entry.unwrap().path()) {
        if copy.extension().is_some_and(|ending| ending == "fit") {
            let original = originals.join(copy.file_name().unwrap());
            assert_eq!(fs::read(&copy).unwrap(), fs::read(original).unwrap(), "{}", copy.display());
            compared += 1;
        }
    }
    assert!(compared >= 4);
}
