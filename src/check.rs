//! Checks of a request before it is sent. The generated code calls them, as the
//! contract and the rules of the overlay say.

use std::collections::BTreeMap;
use std::fmt;

use reqwest::Url;

use crate::Result;
use crate::decimal::Decimal;
use crate::error::RequestError;
use crate::operation::Operation;

/// A request that can be checked.
pub(crate) trait Check {
    /// Finds the first field that violates a rule.
    fn check(&self) -> Result<(), Violation>;
}

/// A type that contains itself is boxed.
impl<T: Check> Check for Box<T> {
    fn check(&self) -> Result<(), Violation> {
        (**self).check()
    }
}

/// A field and the rule that it violates.
#[derive(Debug)]
pub(crate) struct Violation {
    field: String,
    rule: String,
}

impl Violation {
    pub(crate) fn new(field: &str, rule: impl fmt::Display) -> Self {
        Self {
            field: field.to_owned(),
            rule: rule.to_string(),
        }
    }

    /// The violation as seen from the object that contains this one.
    fn inside(self, outer: impl fmt::Display) -> Self {
        Self {
            field: format!("{outer}.{}", self.field),
            ..self
        }
    }
}

/// Refuses path arguments that would change the path of the template: an empty
/// one, and those that URLs resolve away.
pub(crate) fn path(operation: &'static Operation, arguments: &[(&str, &str)]) -> Result<()> {
    for (name, value) in arguments {
        // Slashes are encoded on the way, and decoded by some servers.
        let mut segments = value.split('/');
        let problem = match value.trim() {
            "" => "is empty",
            _ if segments.any(|segment| matches!(segment, "." | "..")) => {
                "is a relative path segment"
            }
            // URLs of http and https treat it as a slash.
            value if value.contains('\\') => "contains a backslash",
            _ => continue,
        };
        return Err(RequestError::new(operation, *name, problem).into());
    }
    Ok(())
}

/// Checks the body of a call.
pub(crate) fn body(operation: &'static Operation, body: &impl Check) -> Result<()> {
    body.check()
        .map_err(|violation| RequestError::new(operation, violation.field, violation.rule).into())
}

pub(crate) fn inside(field: &str, value: Option<&impl Check>) -> Result<(), Violation> {
    match value {
        Some(value) => value.check().map_err(|violation| violation.inside(field)),
        None => Ok(()),
    }
}

pub(crate) fn each<T: Check>(field: &str, values: Option<&Vec<T>>) -> Result<(), Violation> {
    for (index, value) in values.into_iter().flatten().enumerate() {
        value
            .check()
            .map_err(|violation| violation.inside(format!("{field}[{index}]")))?;
    }
    Ok(())
}

/// The vendored contract has no map whose values have checks; other contracts have.
#[allow(dead_code)]
pub(crate) fn entries<T: Check>(
    field: &str,
    values: Option<&BTreeMap<String, T>>,
) -> Result<(), Violation> {
    for (key, value) in values.into_iter().flatten() {
        value
            .check()
            .map_err(|violation| violation.inside(format!("{field}.{key}")))?;
    }
    Ok(())
}

pub(crate) fn uri(field: &str, value: Option<&String>) -> Result<(), Violation> {
    match value {
        // `shop.example:443/x` parses as the scheme `shop.example`.
        Some(text) if !Url::parse(text).is_ok_and(|url| url.has_host()) => Err(Violation::new(
            field,
            "has to be an absolute URL, with its scheme",
        )),
        _ => Ok(()),
    }
}

/// Lengths count characters.
pub(crate) fn length(
    field: &str,
    value: Option<&String>,
    least: usize,
    most: usize,
) -> Result<(), Violation> {
    let Some(text) = value else { return Ok(()) };
    match text.chars().count() {
        short if short < least => Err(Violation::new(
            field,
            format!("has {short} characters, at least {least} are needed"),
        )),
        long if long > most => Err(Violation::new(
            field,
            format!("has {long} characters, at most {most} are allowed"),
        )),
        _ => Ok(()),
    }
}

/// Bounds of the contract, both inclusive.
pub(crate) fn range<T>(
    field: &str,
    value: Option<&T>,
    least: Option<Decimal>,
    most: Option<Decimal>,
) -> Result<(), Violation>
where
    T: Copy + Into<Decimal>,
{
    let Some(number) = value.map(|value| (*value).into()) else {
        return Ok(());
    };
    if let Some(least) = least.filter(|least| number < *least) {
        return Err(Violation::new(
            field,
            format!("is {number}, at least {least} is needed"),
        ));
    }
    if let Some(most) = most.filter(|most| number > *most) {
        return Err(Violation::new(
            field,
            format!("is {number}, at most {most} is allowed"),
        ));
    }
    Ok(())
}

/// How many items a list may have.
pub(crate) fn items<T>(
    field: &str,
    value: Option<&Vec<T>>,
    least: usize,
    most: usize,
) -> Result<(), Violation> {
    match value.map(Vec::len) {
        Some(few) if few < least => Err(Violation::new(
            field,
            format!("has {few} entries, at least {least} are needed"),
        )),
        Some(many) if many > most => Err(Violation::new(
            field,
            format!("has {many} entries, at most {most} are allowed"),
        )),
        _ => Ok(()),
    }
}

pub(crate) fn required<T>(field: &str, value: Option<&T>, why: &str) -> Result<(), Violation> {
    match value {
        Some(_) => Ok(()),
        None => Err(Violation::new(field, format!("is missing: {why}"))),
    }
}

pub(crate) fn forbidden<T>(field: &str, value: Option<&T>, why: &str) -> Result<(), Violation> {
    match value {
        Some(_) => Err(Violation::new(field, format!("must not be set: {why}"))),
        None => Ok(()),
    }
}

pub(crate) fn above<T>(
    field: &str,
    value: Option<&T>,
    bound: Decimal,
    why: &str,
) -> Result<(), Violation>
where
    T: Copy + Into<Decimal>,
{
    match value {
        Some(value) if (*value).into() <= bound => Err(Violation::new(
            field,
            format!("has to be above {bound}: {why}"),
        )),
        _ => Ok(()),
    }
}

pub(crate) fn at_least<T>(
    field: &str,
    value: Option<&T>,
    bound: Decimal,
    why: &str,
) -> Result<(), Violation>
where
    T: Copy + Into<Decimal>,
{
    match value {
        Some(value) if (*value).into() < bound => Err(Violation::new(
            field,
            format!("has to be at least {bound}: {why}"),
        )),
        _ => Ok(()),
    }
}

/// Amounts of a currency without decimals.
pub(crate) fn whole<T>(field: &str, value: Option<&T>, why: &str) -> Result<(), Violation>
where
    T: Copy + Into<Decimal>,
{
    match value.map(|value| (*value).into()) {
        Some(number) if !number.is_integer() => Err(Violation::new(
            field,
            format!("is {number}, and has to be a whole number: {why}"),
        )),
        _ => Ok(()),
    }
}

/// A phone number as people write it: digits, perhaps a `+` before them and
/// separators between them. Numbers without a country code are accepted,
/// because no source says that the API refuses them.
pub(crate) fn phone(field: &str, value: Option<&String>, why: &str) -> Result<(), Violation> {
    // An empty text clears a number that is stored.
    let Some(text) = value
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
    else {
        return Ok(());
    };
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let rest = text.strip_prefix('+').unwrap_or(text);
    let is_number = rest
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b" -.()/".contains(&byte));
    match is_number && (4..=15).contains(&digits) {
        true => Ok(()),
        // The value is not repeated: it may be somebody's name.
        false => Err(Violation::new(
            field,
            format!("is not a phone number (such as +2250707070701): {why}"),
        )),
    }
}

pub(crate) fn not_all_false(
    fields: &str,
    flags: &[Option<&bool>],
    why: &str,
) -> Result<(), Violation> {
    match flags.iter().all(|flag| *flag == Some(&false)) {
        true => Err(Violation::new(
            fields,
            format!("cannot all be false: {why}"),
        )),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text<T>(result: Result<T, Violation>) -> Option<String> {
        result
            .err()
            .map(|violation| format!("{} {}", violation.field, violation.rule))
    }

    #[test]
    fn what_is_not_set_is_not_checked() {
        assert!(uri("f", None).is_ok());
        assert!(length("f", None, 1, 2).is_ok());
        assert!(above::<Decimal>("f", None, Decimal::ZERO, "").is_ok());
        assert!(at_least::<Decimal>("f", None, Decimal::ZERO, "").is_ok());
        assert!(forbidden::<Decimal>("f", None, "").is_ok());
    }

    #[test]
    fn rules_name_the_field_and_the_reason() {
        let string = |text: &str| Some(text.to_owned());
        assert!(uri("f", string("https://x.example/a?b").as_ref()).is_ok());
        for bad in [
            "",
            "shop.example",
            "/thanks",
            "localhost:3000",
            "shop.example:443/x",
        ] {
            assert!(
                text(uri("f", string(bad).as_ref()))
                    .unwrap()
                    .contains("absolute URL")
            );
        }
        assert_eq!(
            text(length("f", string("é").as_ref(), 2, 3)).unwrap(),
            "f has 1 characters, at least 2 are needed"
        );
        assert_eq!(
            text(length("f", string("abcd").as_ref(), 2, 3)).unwrap(),
            "f has 4 characters, at most 3 are allowed"
        );
        assert_eq!(
            text(required::<i64>("f", None, "why")).unwrap(),
            "f is missing: why"
        );
        assert_eq!(
            text(forbidden("f", Some(&1), "why")).unwrap(),
            "f must not be set: why"
        );
        assert_eq!(
            text(above("f", Some(&0_i64), Decimal::ZERO, "why")).unwrap(),
            "f has to be above 0: why"
        );
        assert!(above("f", Some(&1_i64), Decimal::ZERO, "why").is_ok());
        assert_eq!(
            text(at_least(
                "f",
                Some(&Decimal::from(99)),
                Decimal::from(100),
                "why"
            ))
            .unwrap(),
            "f has to be at least 100: why"
        );
        assert!(at_least("f", Some(&Decimal::new(1, 2)), Decimal::new(1, 2), "why").is_ok());
        assert!(not_all_false("a, b", &[Some(&false), None], "why").is_ok());
        assert_eq!(
            text(not_all_false("a, b", &[Some(&false), Some(&false)], "why")).unwrap(),
            "a, b cannot all be false: why"
        );
    }

    #[test]
    fn nested_fields_have_a_path() {
        struct Inner;
        impl Check for Inner {
            fn check(&self) -> Result<(), Violation> {
                Err(Violation::new("name", "is wrong"))
            }
        }
        assert_eq!(
            text(inside("customer", Some(&Inner))).unwrap(),
            "customer.name is wrong"
        );
        assert_eq!(
            text(each("items", Some(&vec![Inner]))).unwrap(),
            "items[0].name is wrong"
        );
    }
}
