//! Where the schemas of an OpenAPI document are.

use serde_json::{Map, Value};

use super::Problem;
use crate::METHODS;

/// The kind of an object of the specification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Root,
    Components,
    PathItem,
    Operation,
    Callback,
    /// A parameter or a header.
    Parameter,
    /// A request body or a response.
    Message,
    MediaType,
    Encoding,
    Schema,
}

/// How an entry of an object holds other objects.
enum Holds {
    One(Kind),
    List(Kind),
    Map(Kind),
}

use Holds::{List, Map as Named, One};
use Kind::*;

fn below(kind: Kind, key: &str) -> Option<Holds> {
    Some(match (kind, key) {
        (Root, "paths") => Named(PathItem),
        (Root, "components") => One(Components),
        (Components, "schemas") => Named(Schema),
        (Components, "requestBodies" | "responses") => Named(Message),
        (Components, "parameters" | "headers") => Named(Parameter),
        (Components | Operation, "callbacks") => Named(Callback),
        (Callback, _) => One(PathItem),
        (PathItem | Operation, "parameters") => List(Parameter),
        (PathItem, method) if METHODS.contains(&method) => One(Operation),
        (Operation, "requestBody") => One(Message),
        (Operation, "responses") => Named(Message),
        (Message | Encoding, "headers") => Named(Parameter),
        (Message | Parameter, "content") => Named(MediaType),
        (MediaType | Parameter, "schema") => One(Schema),
        (MediaType, "encoding") => Named(Encoding),
        (Schema, "properties") => Named(Schema),
        (Schema, "items" | "not" | "additionalProperties") => One(Schema),
        (Schema, "allOf" | "anyOf" | "oneOf") => List(Schema),
        _ => return None,
    })
}

type Visit<'a> = &'a mut dyn FnMut(Kind, &mut Map<String, Value>) -> Result<(), Problem>;

/// Calls `visit` with every object of the document except its root. Parents are visited before
/// their children. What is not an object is skipped.
pub(super) fn visit(document: &mut Value, visit: Visit<'_>) -> Result<(), Problem> {
    match document.as_object_mut() {
        Some(root) => children(Root, root, visit, false),
        None => Ok(()),
    }
}

/// Checks that everything is an object, a list or a map where the specification says so.
pub(super) fn check_shapes(document: &mut Value) -> Result<(), Problem> {
    match document.as_object_mut() {
        Some(root) => children(Root, root, &mut |_, _| Ok(()), true),
        None => Ok(()),
    }
}

fn one(kind: Kind, value: &mut Value, visit: Visit<'_>, strict: bool) -> Result<(), Problem> {
    match value.as_object_mut() {
        Some(object) => {
            visit(kind, object)?;
            children(kind, object, visit, strict)
        }
        None if strict => Err(Problem::new("is not an object")),
        None => Ok(()),
    }
}

fn children(
    kind: Kind,
    object: &mut Map<String, Value>,
    visit: Visit<'_>,
    strict: bool,
) -> Result<(), Problem> {
    for (key, value) in object {
        let outcome = match (below(kind, key), value) {
            // The only schema that may be a boolean.
            (Some(One(Schema)), Value::Bool(_)) if key == "additionalProperties" => Ok(()),
            // Extensions may be anywhere.
            (Some(One(_)), _) if key.starts_with("x-") => Ok(()),
            (Some(One(kind)), value) => one(kind, value, visit, strict),
            (Some(List(kind)), Value::Array(items)) => {
                let mut items = items.iter_mut().enumerate();
                items.try_for_each(|(index, item)| {
                    one(kind, item, visit, strict).map_err(|problem| problem.within(index))
                })
            }
            (Some(Named(kind)), Value::Object(entries)) => {
                let may_be_extended = matches!(kind, Callback | Message | PathItem);
                let mut entries = entries
                    .iter_mut()
                    .filter(|(name, _)| !(may_be_extended && name.starts_with("x-")));
                entries.try_for_each(|(name, entry)| {
                    one(kind, entry, visit, strict).map_err(|problem| problem.within(name))
                })
            }
            (Some(List(_)), _) if strict => Err(Problem::new("is not a list")),
            (Some(Named(_)), _) if strict => Err(Problem::new("is not an object")),
            _ => Ok(()),
        };
        outcome.map_err(|problem| problem.within(key))?;
    }
    Ok(())
}
