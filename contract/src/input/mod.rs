//! Reads the bytes of a contract file as JSON, and names what they are if they are not JSON.

use serde_json::Value;

use crate::{Error, Result};

mod format;
mod unique;

/// The maximum size of a file, in bytes: ten times the largest published document. Each stage needs
/// time in proportion to it, and memory for several copies of the document.
pub(crate) const MAX_BYTES: usize = 4 << 20;

/// The maximum nesting depth of a document. The stages are recursive, and `serde_json` cannot parse
/// deeper documents.
pub(crate) const MAX_DEPTH: usize = 127;

/// Parses a file. No object has a duplicate key. Errors refer to the file by `origin`.
pub(crate) fn read(origin: &str, bytes: &[u8]) -> Result<Value> {
    if bytes.len() > MAX_BYTES {
        let problem = format!(
            "has {} bytes; files of more than {} MB are not read, because a contract has less \
             than one",
            bytes.len(),
            MAX_BYTES >> 20
        );
        return Err(Error::new(origin, "", problem));
    }
    if let Some(problem) = format::foreign(bytes) {
        return Err(Error::new(origin, "", problem));
    }
    unique::check(bytes).map_err(|error| match error {
        unique::Problem::Duplicate { pointer, at } => {
            Error::new(origin, pointer, format!("is a duplicate key, at {at}"))
        }
        unique::Problem::Syntax(error) => syntax(origin, bytes, &error),
    })?;
    serde_json::from_slice(bytes).map_err(|error| syntax(origin, bytes, &error))
}

fn syntax(origin: &str, bytes: &[u8], error: &serde_json::Error) -> Error {
    if format::is_yaml(bytes) {
        let problem = "is YAML, not JSON; convert it with `yq -o=json . FILE`";
        return Error::new(origin, "", problem);
    }
    let place = place(error);
    let text = error.to_string();
    // The parser repeats the position at the end of its message.
    let text = text.trim_end_matches(&format!(" at {place}"));
    match text {
        "recursion limit exceeded" => Error::new(
            origin,
            place,
            format!("is nested deeper than {MAX_DEPTH} levels"),
        ),
        _ => Error::new(origin, place, format!("is not JSON: {text}")),
    }
}

fn place(error: &serde_json::Error) -> String {
    format!("line {} column {}", error.line(), error.column())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(bytes: &[u8]) -> String {
        read("f", bytes).unwrap_err().to_string()
    }

    #[test]
    fn a_file_that_is_too_large_is_not_read() {
        assert_eq!(
            problem(&vec![b' '; 50 << 20]),
            "f: has 52428800 bytes; files of more than 4 MB are not read, because a contract \
             has less than one"
        );
    }

    #[test]
    fn a_duplicate_key_has_its_pointer_and_its_position() {
        assert_eq!(
            problem(b"{\"paths\": {\"/a\": [0, {\"get\": 1,\n\"get\": 2}]}}"),
            "f: /paths/~1a/1/get: is a duplicate key, at line 2 column 5"
        );
    }

    #[test]
    fn deep_nesting_is_refused_by_its_limit() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(read("f", nested(MAX_DEPTH).as_bytes()).is_ok());
        for depth in [MAX_DEPTH + 1, 100_000] {
            assert_eq!(
                problem(nested(depth).as_bytes()),
                "f: line 1 column 128: is nested deeper than 127 levels"
            );
        }
    }

    #[test]
    fn yaml_is_named_only_if_the_file_is_not_json() {
        assert_eq!(
            problem(b"openapi: 3.0.0\ninfo:\n  title: T\n"),
            "f: is YAML, not JSON; convert it with `yq -o=json . FILE`"
        );
        assert_eq!(
            problem(b"{\n  oops"),
            "f: line 2 column 3: is not JSON: key must be a string"
        );
    }
}
