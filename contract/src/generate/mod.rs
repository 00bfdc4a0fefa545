//! Rust from the lowered contract: progenitor's client and types, the
//! operation table, the facade.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::normalise::{Normalised, RUST, normalise};
use crate::operation::{self, Envelope, Operation};
use crate::{Document, Error, Gaps, Result};

mod calls;
mod checks;
mod describe;
mod enums;
mod facade;
mod fields;
mod fill;
mod low_level;
mod schemas;
mod signature;
mod table;
mod types;

pub(crate) use fields::generic;
use signature::Signature;
pub(crate) use types::has_default;

/// What the generator makes of a contract.
#[derive(Debug)]
pub struct Generated {
    /// The source of `lomi::generated`.
    pub code: String,
    /// The source of a call of every operation, for the SDK's own tests.
    pub calls: String,
    /// The source of a list of all types by what they are sent and answered
    /// for, for the SDK's own tests of its `schemars` feature.
    pub schemas: String,
    /// The operation table, types filled in.
    pub operations: Vec<Operation>,
    /// What the generator saw, and what was changed to get there.
    pub normalised: Normalised,
}

/// Generates the client of an overlaid document.
///
/// # Errors
///
/// A construct that cannot be lowered or generated, named with its operation
/// and the reason.
pub fn generate(document: &Document) -> Result<Generated> {
    generate_with(document, Gaps::Refused)
}

/// The same for a document that the overlay may not have been written for.
///
/// # Errors
///
/// As [`generate`]; with [`Gaps::Filled`] only what cannot be made up.
pub fn generate_with(document: &Document, gaps: Gaps) -> Result<Generated> {
    let filled = match gaps {
        Gaps::Refused => None,
        Gaps::Filled => Some(fill::fill(document)?),
    };
    let document = filled.as_ref().unwrap_or(document);
    let normalised = normalise(document, gaps)?;
    let mut operations = operation::table(document)?;
    let mut client = low_level::generate(&normalised.document)?;
    let refined = types::refine(&mut client, &normalised.document)?;
    let types = types::names(&client, &normalised.document);

    let mut methods: BTreeMap<String, Signature> = signature::all(&client);
    let mut signatures = Vec::with_capacity(operations.len());
    for operation in &mut operations {
        let function = operation.function();
        let Some(signature) = methods.remove(&function) else {
            let problem = format!("the generator made no method {function}");
            return Err(Error::new("openapi.json", &operation.id, problem));
        };
        operation.request = signature.body().map(signature::type_name);
        operation.answer = signature::type_name(&signature.answer);
        operation.envelope = envelope(&normalised.document, &function);
        signatures.push(signature);
    }

    let table = table::tokens(&operations);
    let facade = facade::tokens(document, &operations, &signatures, &refined);
    let code = source(quote! {
        /// The low-level client and its types, as progenitor makes them.
        pub mod low_level {
            #client
        }
        #table
        #facade
    })?;
    Ok(Generated {
        code,
        calls: source(calls::tokens(document, &operations, &signatures))?,
        schemas: source(schemas::tokens(&types, &operations, &signatures))?,
        operations,
        normalised,
    })
}

/// An answer may be wrapped if it is an object without a property `data`: only
/// then can a `data` in it be an envelope's.
fn envelope(lowered: &Document, function: &str) -> Envelope {
    let Some(operation) = lowered
        .operations()
        .find(|operation| operation.id == function)
    else {
        return Envelope::None;
    };
    let object = Value::Object(operation.object.clone());
    let schema = object.pointer("/responses/2XX/content/application~1json/schema");
    let mut schema = schema.unwrap_or(&Value::Null);
    while let Some(inner) = inner(lowered, schema) {
        // A page knows the envelopes of lists.
        if inner[RUST]
            .as_str()
            .is_some_and(|rust| rust.contains("Page<"))
        {
            return Envelope::None;
        }
        schema = inner;
    }
    match schema["properties"].as_object() {
        Some(properties) if properties.contains_key("data") => Envelope::None,
        Some(_) if object["x-lomi-envelope"] == "row" => Envelope::Row,
        Some(_) if object["x-lomi-scalar"].is_string() => {
            let field = object["x-lomi-scalar"].as_str().unwrap_or_default();
            Envelope::Scalar(field.to_owned())
        }
        Some(_) => Envelope::Data,
        None => Envelope::None,
    }
}

/// The schema that a reference or a replaced type leads to.
fn inner<'a>(lowered: &'a Document, schema: &'a Value) -> Option<&'a Value> {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => lowered.resolve(reference),
        None => schema.pointer("/allOf/0"),
    }
}

fn source(tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens).map_err(|error| Error::new("generated code", "", error))?;
    Ok(prettyplease::unparse(&file))
}
