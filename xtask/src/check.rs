//! Everything that can be seen without running the program: form, lints, licences, sources, leaks.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::{
    browser::JOURNEY,
    leaks,
    run::{answer, cargo, program, root, skipped, step, summary},
};

/// The only place packages come from, as the lock file spells it.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Packages that would need more than a Rust toolchain and a C compiler, or a second TLS library.
const BANNED: [&str; 2] = ["openssl-sys", "native-tls"];

/// Runs every check, also after one that found something, and names all that did.
pub(crate) fn run() -> Result<()> {
    let lints = ["--", "-D", "warnings"];
    let mut done = vec![
        step("format", cargo().args(["fmt", "--all", "--check"])),
        leaked(),
        locked(),
        step("lints", cargo().args(["clippy", "--workspace", "--all-targets", "--locked"]).args(lints)),
    ];
    let (_, test) = JOURNEY;
    done.push(step(
        "lints of the journey",
        cargo().args(["clippy", "--workspace", "--test", test]).args(lints),
    ));
    if answer(cargo().args(["deny", "--version"])).is_some() {
        let deny = ["deny", "check", "licenses", "bans", "sources"];
        done.push(step("licences, bans and sources", cargo().args(deny)));
    } else {
        skipped("licences, as there is no cargo-deny (cargo install --locked cargo-deny)");
    }
    summary(done)?;
    println!("\nAll checks passed.");
    Ok(())
}

/// Looks for paths of this machine in what is committed.
fn leaked() -> Result<()> {
    println!("\n==> paths of this machine in committed files");
    let list =
        answer(program("git").args(["ls-files", "-z"])).context("git cannot list the committed files")?;
    let mut found = Vec::new();
    // Beside a worktree stands the checkout it was made from.
    let shared = answer(program("git").args(["rev-parse", "--path-format=absolute", "--git-common-dir"]));
    let first = shared.and_then(|git| Path::new(git.trim()).parent().map(Path::to_path_buf));
    let patterns = leaks::patterns(&[Some(root()), first].into_iter().flatten().collect::<Vec<_>>());
    for name in list.split('\0').filter(|name| !name.is_empty()) {
        // A file that is listed but gone was removed and not yet committed.
        if let Ok(bytes) = fs::read(root().join(name)) {
            found.extend(leaks::find(&bytes, &patterns).map(|(line, what)| format!("{name}:{line}: {what}")));
        }
    }
    if !found.is_empty() {
        bail!("these lines name a place on somebody's machine; take it out:\n{}", found.join("\n"));
    }
    println!("==> paths of this machine in committed files: none");
    Ok(())
}

/// Looks into the lock file for packages from elsewhere and for those we do without.
fn locked() -> Result<()> {
    println!("\n==> the lock file");
    let lock = fs::read_to_string(root().join("Cargo.lock")).context("Cargo.lock")?;
    let faults = unwelcome(&lock);
    if !faults.is_empty() {
        bail!("Cargo.lock: {}", faults.join("; "));
    }
    println!("==> the lock file: only packages of crates.io, none of the banned");
    Ok(())
}

fn unwelcome(lock: &str) -> Vec<String> {
    let values = |key: &'static str| {
        lock.lines().filter_map(move |line| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"'))
    };
    let foreign = values("source")
        .filter(|source| *source != REGISTRY)
        .map(|source| format!("a package from {source}"));
    let banned =
        values("name").filter(|name| BANNED.contains(name)).map(|name| format!("{name} is in the tree"));
    foreign.chain(banned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_from_elsewhere_and_banned_ones_are_named() {
        let lock =
            |name: &str, source: &str| format!("[[package]]\nname = \"{name}\"\nsource = \"{source}\"\n");
        assert_eq!(unwelcome(&lock("serde", REGISTRY)), Vec::<String>::new());
        assert_eq!(unwelcome("[[package]]\nname = \"xtask\"\nversion = \"0.1.0\"\n"), Vec::<String>::new());
        assert_eq!(unwelcome(&lock("openssl-sys", REGISTRY)), ["openssl-sys is in the tree"]);
        assert_eq!(
            unwelcome(&lock("serde", "git+https://a.example/serde")),
            ["a package from git+https://a.example/serde"]
        );
    }
}
