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
/// their children. What is not an object is left to the parser of the generator.
pub(super) fn visit(document: &mut Value, visit: Visit<'_>) -> Result<(), Problem> {
    match document.as_object_mut() {
        Some(root) => children(Root, root, visit),
        None => Ok(()),
    }
}

fn one(kind: Kind, value: &mut Value, visit: Visit<'_>) -> Result<(), Problem> {
    let Some(object) = value.as_object_mut() else {
        return Ok(());
    };
    visit(kind, object)?;
    children(kind, object, visit)
}

fn children(kind: Kind, object: &mut Map<String, Value>, visit: Visit<'_>) -> Result<(), Problem> {
    for (key, value) in object {
        let outcome = match (below(kind, key), value) {
            (Some(One(kind)), value) => one(kind, value, visit),
            (Some(List(kind)), Value::Array(items)) => {
                let mut items = items.iter_mut().enumerate();
                items.try_for_each(|(index, item)| {
                    one(kind, item, visit).map_err(|problem| problem.within(index))
                })
            }
            (Some(Named(kind)), Value::Object(entries)) => {
                let mut entries = entries.iter_mut();
                entries.try_for_each(|(name, entry)| {
                    one(kind, entry, visit).map_err(|problem| problem.within(name))
                })
            }
            _ => Ok(()),
        };
        outcome.map_err(|problem| problem.within(key))?;
    }
    Ok(())
}
