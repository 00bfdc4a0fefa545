//! Parses query parameters the way lomi. does.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::contract::{Location, Operation, Parameter};
use crate::envelope::ErrorResponse;

/// The declared query parameters that were sent. Undeclared ones are ignored.
pub(crate) type QueryValues = BTreeMap<&'static str, Value>;

/// Boolean parameters for which lomi. treats any text but `true` and `false` as
/// absent instead of rejecting it.
const LENIENT_BOOLEANS: [(&str, &str); 2] = [
    ("PaymentLinksController_findAll", "isActive"),
    ("TransactionsController_findAll", "isPos"),
];

/// Parses a query string. A value that is not of the parameter's type is a 400.
pub(crate) fn parse(
    operation: &'static Operation,
    query: Option<&str>,
) -> Result<QueryValues, ErrorResponse> {
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
            return Err(ErrorResponse::bad_request(format!(
                "The query parameter {:?} was sent more than once.",
                parameter.name
            )));
        }
        match parse_value(parameter, text) {
            Ok(value) => {
                values.insert(parameter.name, value);
            }
            Err(_) if LENIENT_BOOLEANS.contains(&(operation.id, parameter.name)) => {}
            Err(expected) => {
                return Err(ErrorResponse::bad_request(format!(
                    "The query parameter {:?} must be {expected}.",
                    parameter.name
                )));
            }
        }
    }
    Ok(values)
}

/// Parses the text of a parameter. The error describes the expected value.
pub(crate) fn parse_value(parameter: &Parameter, text: &str) -> Result<Value, &'static str> {
    match parameter.type_name() {
        // lomi. parses every number outside of a body as an integer, even where
        // the contract says `number`.
        Some("integer" | "number") => parse_integer(text)
            .map(Value::from)
            .ok_or("an integer in decimal digits"),
        Some("boolean") => match text {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Err("true or false"),
        },
        _ => Ok(Value::from(text)),
    }
}

/// Parses decimal digits with an optional minus sign. Values out of range saturate.
fn parse_integer(text: &str) -> Option<i64> {
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
    fn integers_are_decimal_digits_with_an_optional_minus() {
        for (text, number) in [
            ("20", 20),
            ("007", 7),
            ("-5", -5),
            ("99999999999999999999", i64::MAX),
            ("-99999999999999999999", i64::MIN),
        ] {
            assert_eq!(parse_integer(text), Some(number), "{text:?}");
        }
        for text in ["20.0", "1e2", "+5", "0x10", "abc", " 5", "", "-", "--5"] {
            assert_eq!(parse_integer(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_lenient_booleans_exist_in_the_contract() {
        let contract = crate::contract::Contract::get();
        for (id, name) in LENIENT_BOOLEANS {
            let operation = contract.operations.iter().find(|o| o.id == id).unwrap();
            let mut parameters = operation.parameters_in(Location::Query);
            let parameter = parameters.find(|p| p.name == name).unwrap();
            assert_eq!(parameter.type_name(), Some("boolean"), "{id} {name}");
        }
    }
}
