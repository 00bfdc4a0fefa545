//! Runs progenitor on the normalized document.

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, PoisonError};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use serde_json::{Value, json};

use crate::normalise::RUST;
use crate::{Document, Error, METHODS, Result};

/// Generates progenitor's client for a normalized document.
pub(super) fn generate(normalized: &Document) -> Result<syn::File> {
    run(normalized.as_value()).map_err(|reason| match failing_operation(normalized) {
        Some((operation, reason)) => Error::new("openapi.json", operation, reason),
        None => Error::new("openapi.json", "", reason),
    })
}

/// The first operation for which generation fails by itself, and the reason.
fn failing_operation(normalized: &Document) -> Option<(String, String)> {
    normalized.operations().find_map(|operation| {
        let mut alone = normalized.as_value().clone();
        let mut item = operation.object.clone();
        item.retain(|key, _| !METHODS.contains(&key.as_str()));
        alone["paths"] = json!({operation.path: {operation.method: item}});
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

fn run(document: &Value) -> Result<syn::File, String> {
    let settings = settings(document);
    let document: OpenAPI =
        serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    // Progenitor panics on unsupported documents. The panic hook is global, so only one thread at
    // a time may replace it.
    static HOOK: Mutex<()> = Mutex::new(());
    let _guard = HOOK.lock().unwrap_or_else(PoisonError::into_inner);
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&document)
    }));
    panic::set_hook(hook);
    let tokens = outcome
        .map_err(|payload| {
            let text = payload.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
            let text = without_debug(text.unwrap_or("without a message"));
            format!("progenitor panicked: {text}")
        })?
        .map_err(|error| without_debug(&error.to_string()))?;
    syn::parse2(tokens).map_err(|error| error.to_string())
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
