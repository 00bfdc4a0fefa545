//! Query values, read the way lomi. reads them.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::contract::{Location, Operation, Parameter};
use crate::envelope::Refusal;

/// The declared query parameters that were sent. Undeclared ones are ignored.
pub(crate) type QueryValues = BTreeMap<&'static str, Value>;

/// Booleans that lomi. does not insist on: any other text counts as absent.
const LENIENT_BOOLEANS: [(&str, &str); 2] = [
    ("PaymentLinksController_findAll", "isActive"),
    ("TransactionsController_findAll", "isPos"),
];

/// Reads a query string; a text that is not of the parameter's type is a 400.
pub(crate) fn read(
    operation: &'static Operation,
    query: Option<&str>,
) -> Result<QueryValues, Refusal> {
    let pairs: Vec<_> = form_urlencoded::parse(query.unwrap_or_default().as_bytes()).collect();
    let mut values = QueryValues::new();
    for parameter in operation.parameters_in(Location::Query) {
        let mut texts = pairs
            .iter()
            .filter(|(name, _)| name == parameter.name)
            .map(|(_, text)| text.as_ref());
        let Some(text) = texts.next() else {
            continue;
        };
        if texts.next().is_some() {
            return Err(Refusal::bad_request(format!(
                "The query parameter {:?} is sent more than once.",
                parameter.name
            )));
        }
        match value(parameter, text) {
            Ok(value) => {
                values.insert(parameter.name, value);
            }
            Err(_) if LENIENT_BOOLEANS.contains(&(operation.id, parameter.name)) => {}
            Err(expected) => {
                return Err(Refusal::bad_request(format!(
                    "The query parameter {:?} must be {expected}.",
                    parameter.name
                )));
            }
        }
    }
    Ok(values)
}

/// The value that a text stands for, or what it should have been.
pub(crate) fn value(parameter: &Parameter, text: &str) -> Result<Value, &'static str> {
    match parameter.kind() {
        // Every number that the contract takes outside of a body is a count,
        // and lomi. reads it as one, also where the contract says `number`.
        Some("integer" | "number") => integer(text).map(Value::from).ok_or("an integer in digits"),
        Some("boolean") => match text {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err("true or false"),
        },
        _ => Ok(Value::from(text)),
    }
}

/// Digits with at most a minus before them; what does not fit saturates.
fn integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let limit = if digits.len() == text.len() {
        i64::MAX
    } else {
        i64::MIN
    };
    Some(text.parse().unwrap_or(limit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_plain_digits() {
        for (text, number) in [
            ("20", 20),
            ("007", 7),
            ("-5", -5),
            ("99999999999999999999", i64::MAX),
            ("-99999999999999999999", i64::MIN),
        ] {
            assert_eq!(integer(text), Some(number), "{text:?}");
        }
        for text in ["20.0", "1e2", "+5", "0x10", "abc", " 5", "", "-", "--5"] {
            assert_eq!(integer(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_lenient_booleans_exist() {
        let contract = crate::contract::Contract::get();
        for (id, name) in LENIENT_BOOLEANS {
            let operation = contract.operations.iter().find(|o| o.id == id).unwrap();
            let mut parameters = operation.parameters_in(Location::Query);
            let parameter = parameters.find(|p| p.name == name).unwrap();
            assert_eq!(parameter.kind(), Some("boolean"), "{id} {name}");
        }
    }
}
