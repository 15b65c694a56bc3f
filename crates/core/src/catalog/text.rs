//! From bytes to a text: a file of the catalog is UTF-8, and says where it is not.

use super::Problem;

/// Turns a file's bytes into its text. Where they are none, the text has a mark in each such place, so that the rest of
/// the file can be checked all the same, and the problem names the first.
#[must_use]
pub fn text_of(file: &str, bytes: Vec<u8>) -> (String, Option<Problem>) {
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(broken) => {
            let at = broken.utf8_error().valid_up_to();
            let bytes = broken.as_bytes();
            let byte = bytes.get(at).copied().unwrap_or_default();
            let text = String::from_utf8_lossy(bytes).into_owned();
            let what =
                format!("byte {byte:#04x} is no UTF-8: the file is not plain text as a catalog needs it");
            let remedy = "save the file as UTF-8";
            let problem = Problem::new(file, &text, &(at..at), what, remedy);
            (text, Some(problem))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_that_is_no_text_is_named_with_its_place() {
        let (text, problem) = text_of("protocols/a.toml", b"id = \"a\"\nname = \"Fersen\xe9\"\n".to_vec());
        let problem = problem.unwrap();
        assert_eq!(problem.place.to_string(), "protocols/a.toml:2:15");
        assert!(problem.what.contains("0xe9"), "{}", problem.what);
        assert!(text.starts_with("id = \"a\"\nname = \"Fersen"));
        assert_eq!(text_of("a", "é".into()), ("é".to_owned(), None));
    }
}
