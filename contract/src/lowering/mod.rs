//! Rewrites OpenAPI 3.1 to the 3.0 form that all later stages read, and refuses what has none.
//!
//! This happens once, when a document is validated, so that overlay, canonical form, diff and
//! generator see the same document. Numeric exclusive bounds are rewritten in 3.0 documents as well:
//! several frameworks write them, and they have only one possible meaning.
//!
//! Where 3.1 documents use a keyword of 3.0 that 3.1 replaced, such as `nullable`, it keeps the
//! meaning that it has in 3.0: it has no other.

use serde_json::{Map, Value, json};

use crate::{Error, Result};

mod places;
mod schema;

use places::Kind;
pub(crate) use schema::has_known_type;

/// The version that lowered documents have. It is the one that upstream publishes, so that an
/// upstream that changes nothing but the version changes nothing.
const LOWERED: &str = "3.0.0";

/// Dialects whose keywords are those of OpenAPI 3.1.
const DIALECTS: [&str; 2] = [
    "https://json-schema.org/draft/2020-12/schema",
    "https://spec.openapis.org/oas/3.1/dialect/base",
];

/// A problem below some place, which is extended on the way back to the root.
struct Problem {
    /// The tokens of the pointer, last one first.
    tokens: Vec<String>,
    text: String,
}

impl Problem {
    fn new(text: impl Into<String>) -> Self {
        Self {
            tokens: Vec::new(),
            text: text.into(),
        }
    }

    /// A keyword that has no form in OpenAPI 3.0.
    fn no_form(keyword: &str) -> Self {
        Self::new("has no form in OpenAPI 3.0, which the generator reads").within(keyword)
    }

    fn error(self, origin: &str) -> Error {
        let place = crate::pointer::of(self.tokens.iter().rev());
        Error::new(origin, place, self.text)
    }

    fn within(mut self, token: impl ToString) -> Self {
        self.tokens.push(token.to_string());
        self
    }
}

/// The version of the specification that a document declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    /// OpenAPI 3.0.x.
    V3_0,
    /// OpenAPI 3.1.x.
    V3_1,
}

/// Rewrites a document to its 3.0 form, and checks the types of its schemas.
pub(crate) fn lower(origin: &str, document: &mut Value, version: Version) -> Result<()> {
    let outcome = match version {
        Version::V3_0 => Ok(()),
        Version::V3_1 => root(document),
    };
    outcome
        .and_then(|()| {
            places::visit(document, &mut |kind, object| match (kind, version) {
                (Kind::Schema, version) => schema::lower(object, version),
                (kind, Version::V3_1) => holder(kind, object),
                (_, Version::V3_0) => Ok(()),
            })
        })
        .map_err(|problem| problem.error(origin))
}

/// Checks that everything is an object or a list where the specification says so, which the
/// generator relies on. The diff does not, and compares such documents as well.
pub(crate) fn check_shapes(origin: &str, document: &mut Value) -> Result<()> {
    places::check_shapes(document).map_err(|problem| problem.error(origin))
}

/// Lowers what 3.1 changed at the root of a document.
fn root(document: &mut Value) -> Result<(), Problem> {
    let Some(root) = document.as_object_mut() else {
        return Ok(());
    };
    if let Some(dialect) = root.remove("jsonSchemaDialect") {
        dialect_problem(&dialect).map_err(|problem| problem.within("jsonSchemaDialect"))?;
    }
    refuse_entries(root, "webhooks")?;
    if let Some(components) = root.get_mut("components").and_then(Value::as_object_mut) {
        refuse_entries(components, "pathItems").map_err(|problem| problem.within("components"))?;
        let schemes = components.get("securitySchemes").and_then(Value::as_object);
        for (name, scheme) in schemes.into_iter().flatten() {
            if scheme["type"] == "mutualTLS" {
                let problem = Problem::new("is mutualTLS, which has no form in OpenAPI 3.0");
                let tokens = ["type", name, "securitySchemes", "components"];
                return Err(tokens.into_iter().fold(problem, Problem::within));
            }
        }
    }
    if let Some(info) = root.get_mut("info").and_then(Value::as_object_mut) {
        info.remove("summary");
        if let Some(license) = info.get_mut("license").and_then(Value::as_object_mut) {
            license.remove("identifier");
        }
    }
    root.insert("openapi".to_owned(), json!(LOWERED));
    Ok(())
}

/// Removes an object of 3.1 if it is empty, and refuses it otherwise.
fn refuse_entries(object: &mut Map<String, Value>, key: &str) -> Result<(), Problem> {
    match object.remove(key) {
        Some(Value::Object(entries)) if !entries.is_empty() => Err(Problem::no_form(key)),
        _ => Ok(()),
    }
}

fn dialect_problem(dialect: &Value) -> Result<(), Problem> {
    match dialect.as_str() {
        Some(known) if DIALECTS.contains(&known.trim_end_matches('#')) => Ok(()),
        _ => Err(Problem::new(format!(
            "is {dialect}, which is not supported"
        ))),
    }
}

/// Lowers an object that is not a schema.
fn holder(kind: Kind, object: &mut Map<String, Value>) -> Result<(), Problem> {
    if kind == Kind::Operation && !object.contains_key("responses") {
        object.insert("responses".to_owned(), json!({}));
    }
    // A path item may have operations next to its reference.
    if kind != Kind::PathItem && object.get("$ref").is_some_and(Value::is_string) {
        object.remove("summary");
        object.remove("description");
    }
    Ok(())
}
