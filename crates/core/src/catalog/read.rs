//! TOML text into a typed value, or a problem with its place and remedy.

use serde::de::DeserializeOwned;

use super::{Problem, nearest};

/// Reads one file of the catalog.
///
/// # Errors
/// What does not parse, at the place where it does not.
pub fn read_toml<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Problem> {
    toml::from_str(text).map_err(|error| {
        let what = error.message().trim().to_owned();
        let span = error.span().unwrap_or(0..0);
        let remedy = remedy(&what);
        Problem::new(file, text, &span, what, remedy)
    })
}

/// Makes a remedy of serde's own words: ``unknown field `x`, expected one of `a`, `b` ``.
fn remedy(what: &str) -> String {
    let quoted: Vec<&str> = what.split('`').skip(1).step_by(2).collect();
    match quoted.split_first() {
        Some((word, known)) if what.starts_with("unknown") => match nearest(word, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("use one of {}", known.join(", ")),
        },
        Some((field, _)) if what.starts_with("missing field") => format!("add `{field} = …`"),
        _ => "catalog/README.md shows how such a file is written".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        #[expect(dead_code, reason = "only its name matters here")]
        question: String,
    }

    #[test]
    fn a_misspelt_a_missing_and_a_broken_line_each_have_a_remedy() {
        let said = |text: &str| read_toml::<File>("f.toml", text).unwrap_err();
        assert_eq!(said("qestion = \"?\"").remedy, "did you mean `question`?");
        assert_eq!(said("qestion = \"?\"").place.to_string(), "f.toml:1:1");
        assert_eq!(said("").remedy, "add `question = …`");
        assert!(said("question = \"a\"\nquestion = \"b\"").place.line == 2);
        assert!(said("question = ").remedy.contains("README"));
    }
}
