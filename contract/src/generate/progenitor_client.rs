//! Runs progenitor on the normalized document.

use std::panic;
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ScopedJoinHandle};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use serde_json::{Map, Value, json};

use crate::normalise::RUST;
use crate::{Document, Error, Result, pointer, walk};

/// The stack of the generator. Only what is used of it takes memory.
const STACK_BYTES: usize = 256 << 20;

/// Generates progenitor's client for a normalized document.
pub(super) fn generate(normalized: &Document) -> Result<syn::File> {
    run(normalized.as_value()).map_err(|reason| {
        let part = failing_schema(normalized).or_else(|| failing_operation(normalized));
        let (place, reason) = part.unwrap_or((String::new(), reason));
        Error::new("openapi.json", place, reason)
    })
}

/// The first named schema for which generation fails by itself, and the reason.
fn failing_schema(normalized: &Document) -> Option<(String, String)> {
    let schemas = normalized.as_value()["components"]["schemas"].as_object();
    schemas.into_iter().flatten().find_map(|(name, schema)| {
        let mut alone = alone(normalized, schema);
        alone["components"]["schemas"][name] = schema.clone();
        let reason = run(&alone).err()?;
        Some((pointer::of(["components", "schemas", name]), reason))
    })
}

/// The first operation for which generation fails by itself, and the reason.
fn failing_operation(normalized: &Document) -> Option<(String, String)> {
    normalized.operations().find_map(|operation| {
        let object = Value::Object(operation.object.clone());
        let mut alone = alone(normalized, &object);
        alone["paths"] = json!({operation.path: {operation.method: object}});
        let reason = run(&alone).err()?;
        let place = format!(
            "{} {} ({})",
            operation.method.to_uppercase(),
            operation.path,
            operation.id
        );
        Some((place, reason))
    })
}

/// A document without operations, in which every schema that `part` refers to accepts any value. It
/// does not depend on the size of the whole document.
fn alone(normalized: &Document, part: &Value) -> Value {
    let mut schemas = Map::new();
    let mut open = vec![part];
    while let Some(value) = open.pop() {
        let target = value.get("$ref").and_then(Value::as_str);
        if let Some(name) = target.and_then(|target| target.strip_prefix(walk::SCHEMAS)) {
            schemas.insert(name.to_owned(), json!({}));
        }
        match value {
            Value::Object(map) => open.extend(map.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    json!({
        "openapi": normalized.as_value()["openapi"],
        "info": {"title": "", "version": ""},
        "paths": {},
        "components": {"schemas": schemas}
    })
}

fn run(document: &Value) -> Result<syn::File, String> {
    // Progenitor panics on unsupported documents. The panic hook is global, so only one thread at
    // a time may replace it.
    static HOOK: Mutex<()> = Mutex::new(());
    let _guard = HOOK.lock().unwrap_or_else(PoisonError::into_inner);
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    // It is recursive, so it gets a stack that is enough for the deepest document. Tokens cannot leave
    // their thread, but their text can.
    let generate = || {
        let contract: OpenAPI = serde_json::from_value(document.clone())
            .map_err(|error| without_debug(&error.to_string()))?;
        match Generator::new(&settings(document)).generate_tokens(&contract) {
            Ok(tokens) => Ok(tokens.to_string()),
            Err(error) => Err(without_debug(&error.to_string())),
        }
    };
    let outcome = thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(STACK_BYTES);
        let running = thread.spawn_scoped(scope, generate);
        running.map(ScopedJoinHandle::join)
    });
    panic::set_hook(hook);
    let text = outcome.map_err(|error| format!("no thread for the generator: {error}"))?;
    let text = text.map_err(|payload| {
        let text = payload.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
        let text = without_debug(text.unwrap_or("without a message"));
        format!("progenitor panicked: {text}")
    })??;
    syn::parse_str(&text).map_err(|error| error.to_string())
}

/// A message up to the first value that is printed with `Debug`, such as `SchemaObject { … }`.
fn without_debug(message: &str) -> String {
    let words: Vec<&str> = message.split_whitespace().collect();
    let is_debug = |index: usize| {
        let word = words[index];
        let opens = |word: &str| word.starts_with(['{', '(']);
        let bracket = word.find(['{', '(']).is_some_and(|at| at > 0);
        word.starts_with(|first: char| first.is_ascii_uppercase())
            && (bracket || words.get(index + 1).is_some_and(|next| opens(next)))
    };
    let end = (0..words.len()).find(|index| is_debug(*index));
    let text = words[..end.unwrap_or(words.len())].join(" ");
    text.trim_end_matches(':').to_owned()
}

fn settings(document: &Value) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_derive("PartialEq")
        // For a deterministic order in `Debug` output and in requests.
        .with_map_type("::std::collections::BTreeMap");
    let schemas = document["components"]["schemas"].as_object();
    for (name, schema) in schemas.into_iter().flatten() {
        if let Some(rust) = schema.get(RUST).and_then(Value::as_str) {
            let traits = [TypeImpl::Display, TypeImpl::FromStr];
            settings.with_replacement(name, rust, traits.into_iter());
        }
    }
    settings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(parameter: Value) -> Document {
        let operation = |id: &str, parameters: Value| {
            json!({
                "operationId": id,
                "parameters": parameters,
                "responses": {"2XX": {
                    "description": "", "content": {"application/json": {"schema": {}}}
                }}
            })
        };
        let value = json!({
            "openapi": "3.0.0",
            "info": {"title": "T", "version": "1"},
            "paths": {
                "/a": {"get": operation("a_list", json!([]))},
                "/b/{id}": {"get": operation("b_get", json!([parameter]))}
            }
        });
        Document::check("doc.json", value).unwrap()
    }

    #[test]
    fn a_valid_document_is_generated() {
        let id =
            json!({"in": "path", "name": "id", "required": true, "schema": {"type": "string"}});
        assert!(generate(&document(id)).is_ok());
    }

    #[test]
    fn values_printed_with_debug_are_cut_off() {
        for (message, expected) in [
            (
                "not yet implemented: unhandled not schema Object(\n    SchemaObject {\n",
                "not yet implemented: unhandled not schema",
            ),
            ("invalid: Schema { a: 1 }", "invalid"),
            (
                "unhandled array validation ArrayValidation {\n",
                "unhandled array validation",
            ),
            (
                "Path parameter id (in /a) is missing",
                "Path parameter id (in /a) is missing",
            ),
        ] {
            assert_eq!(without_debug(message), expected);
        }
    }

    #[test]
    fn a_panic_of_the_generator_names_the_operation() {
        let optional = json!({"in": "path", "name": "id", "schema": {"type": "string"}});
        let error = generate(&document(optional)).err().unwrap().to_string();
        assert!(
            error.starts_with("openapi.json: GET /b/{id} (b_get): "),
            "{error}"
        );
    }
}
