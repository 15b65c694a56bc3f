//! Help: short, complete, and true.

use crate::life::{heelup, run, said};

#[test]
fn the_first_page_names_every_command_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let page = run(folder.path(), &["--help"]).out;
    let listed: Vec<&str> = page
        .lines()
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|word| *word != "not")
        .collect();
    // The completion of an unknown word lists what there is.
    let known = commands();
    for command in &known {
        assert!(listed.contains(&command.as_str()), "{command} is not on the first page");
    }
    for command in listed {
        assert!(known.iter().any(|known| known == command), "{command} is no command");
        let help = run(folder.path(), &[command, "--help"]);
        assert_eq!(help.code, 0, "{command}");
        assert!(help.out.contains("Usage: heelup"), "{command}: {}", help.out);
    }
}

/// Every command, as the variants of the parser are written.
fn commands() -> Vec<String> {
    let source = include_str!("../src/cli.rs");
    let list = source.split("pub(crate) enum Command {").nth(1).unwrap().split("\n}\n").next().unwrap();
    let variants = list.lines().filter_map(|line| line.trim().split_once('('));
    variants
        .filter(|(name, _)| name.chars().all(char::is_alphanumeric))
        .map(|(name, _)| {
            let mut kebab = String::new();
            for letter in name.chars() {
                if letter.is_uppercase() && !kebab.is_empty() {
                    kebab.push('-');
                }
                kebab.extend(letter.to_lowercase());
            }
            kebab
        })
        .collect()
}

#[test]
fn no_line_of_help_is_wider_than_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    for command in commands() {
        for line in run(folder.path(), &[&command, "--help"]).out.lines() {
            assert!(line.chars().count() <= 80, "{command}: {line}");
        }
    }
    assert!(run(folder.path(), &["--help"]).out.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn the_page_of_commands_in_the_docs_names_every_command_and_exit_code() {
    let docs = include_str!("../../../docs/commands.md");
    for command in commands() {
        assert!(docs.contains(&format!("`heelup {command}")), "{command} is not in docs/commands.md");
    }
    for code in (0..=6).chain([130]) {
        assert!(docs.contains(&format!("| {code} |")), "exit code {code} is not in docs/commands.md");
    }
}

#[test]
fn colour_is_for_terminals_only() {
    let said = said(
        heelup()
            .args(["check", "--protocol", "achilles-calm-down"])
            .env("TERM", "xterm-256color")
            .output()
            .unwrap(),
    );
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(!said.out.contains('\x1b'), "{}", said.out);
}
