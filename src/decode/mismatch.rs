//! Describes where a body does not fit, without any value of it.

use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::NoValue;
use crate::error::{DecodeProblem, ROOT};

/// How an error of a nested reader says where it is.
const NESTED: &str = "at ";

/// Describes why `json` is not a `T`. Reads it once more to find the path, which
/// is why only the failure path asks.
pub(super) fn describe<T: DeserializeOwned>(
    json: &[u8],
    outer: &str,
    error: &serde_json::Error,
) -> NoValue {
    if !super::is_json(json) {
        return NoValue::Unreadable(DecodeProblem::NotJson(syntax(json)));
    }
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let (inner, text) = match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Err(error) => (error.path().to_string(), error.inner().to_string()),
        Ok(_) => (ROOT.to_owned(), error.to_string()),
    };
    let nested = text
        .strip_prefix(NESTED)
        .and_then(|text| text.split_once(": "));
    let (inner, text) = match nested {
        Some((path, text)) => (path.to_owned(), text.to_owned()),
        None => (inner, text),
    };
    let path = match (outer, inner.as_str()) {
        ("", inner) => inner.to_owned(),
        (outer, ROOT) => outer.to_owned(),
        (outer, inner) if inner.starts_with('[') => format!("{outer}{inner}"),
        (outer, inner) => format!("{outer}.{inner}"),
    };
    NoValue::mismatch(path, expectation(&text))
}

/// The text of an error in a nested reader, with its path.
pub(crate) fn nested(outer: &str, error: &serde_path_to_error::Error<serde_json::Error>) -> String {
    format!("{NESTED}{outer}{}: {}", error.path(), error.inner())
}

/// Describes a syntax error. The parser's own texts are fixed and contain
/// nothing of the body.
fn syntax(json: &[u8]) -> String {
    match serde_json::from_slice::<serde::de::IgnoredAny>(json) {
        Err(error) if matches!(error.classify(), Category::Syntax | Category::Eof) => {
            error.to_string()
        }
        _ => "it cannot be parsed".to_owned(),
    }
}

/// What the reader expected. The rest of serde's text is about what it found,
/// which can contain a value of the body.
fn expectation(text: &str) -> String {
    let text = without_position(text);
    if text.starts_with("missing field `") {
        return text.to_owned();
    }
    // What is found comes before what was expected.
    match text.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None => "the value does not fit".to_owned(),
    }
}

/// Cuts ` at line 1 column 2` off the end.
fn without_position(text: &str) -> &str {
    let is_position = |position: &str| {
        let numbers = position.split_once(" column ");
        numbers.is_some_and(|(line, column)| {
            [line, column]
                .iter()
                .all(|number| number.parse::<usize>().is_ok())
        })
    };
    match text.rsplit_once(" at line ") {
        Some((text, position)) if is_position(position) => text,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    struct Thing {
        #[allow(dead_code)]
        list: Vec<i64>,
    }

    fn text(json: &str, outer: &str) -> String {
        let error = serde_json::from_str::<Thing>(json).unwrap_err();
        match describe::<Thing>(json.as_bytes(), outer, &error) {
            NoValue::Unreadable(DecodeProblem::Mismatch { path, problem }) => {
                format!("{path}: {problem}")
            }
            NoValue::Unreadable(DecodeProblem::NotJson(problem)) => format!("not JSON: {problem}"),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_place_and_what_was_expected_are_said() {
        assert_eq!(text(r#"{"list":[1,"x"]}"#, ""), "list[1]: expected i64");
        assert_eq!(
            text(r#"{"list":["x"]}"#, "data"),
            "data.list[0]: expected i64"
        );
        assert_eq!(
            text("[]", "data"),
            "data: expected struct Thing with 1 element"
        );
        assert_eq!(text("{}", ""), ".: missing field `list`");
    }

    #[test]
    fn what_is_not_json_says_where() {
        let problem = "not JSON: expected value at line 1 column 1";
        assert_eq!(text("<html>", ""), problem);
        assert!(text(r#"{"list":[1"#, "").contains("EOF"));
    }

    #[test]
    fn no_value_is_repeated() {
        let secret = "lomi_sk_test_0123456789";
        for json in [
            format!("\"{secret}\""),
            format!("\"x, expected {secret} at line 1 column 2\""),
            format!("{{\"list\": \"{secret}\"}}"),
            format!("{{\"list\": [\"{secret}, expected y\"]}}"),
        ] {
            assert!(
                !text(&json, "").contains("0123456789"),
                "{}",
                text(&json, "")
            );
        }
    }
}
