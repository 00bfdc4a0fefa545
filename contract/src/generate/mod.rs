//! Generates Rust code from the normalized contract: progenitor's types, request writers, the
//! operation table and the facade.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::normalise::{Normalised, normalise};
use crate::operation::{self, Operation};
use crate::{Document, Error, GapPolicy, Result};

mod calls;
mod checks;
mod describe;
mod enums;
mod facade;
mod fields;
mod fill_gaps;
mod progenitor_client;
mod requests;
mod response;
mod schemas;
mod signature;
mod table;
mod types;

pub use fields::{generic, last_segment};
use signature::Signature;
pub use types::has_default;

/// The code generated from a contract.
#[derive(Debug)]
pub struct Generated {
    /// The source of `lomi::generated`: types, request writers, operations.
    pub code: String,
    /// The source of `lomi::resources`, and the accessors of `lomi::Client`.
    pub resources: String,
    /// The source of calls of every operation, for the SDK's own tests.
    pub calls: String,
    /// The source of a list of all request and response types, for the SDK's own
    /// tests of its `schemars` feature.
    pub schemas: String,
    /// The operation table with its types.
    pub operations: Vec<Operation>,
    /// The normalized document, and its differences from the original one.
    pub normalised: Normalised,
}

impl Generated {
    /// The source files of the client, with their file names in `src/`.
    pub fn modules(&self) -> [(&'static str, &str); 2] {
        [
            ("generated.rs", &self.code),
            ("resources.rs", &self.resources),
        ]
    }
}

/// Generates the client for a document with its overlay applied.
///
/// # Errors
///
/// Returns an error if a construct is not supported. The error names its operation and the reason.
pub fn generate(document: &Document) -> Result<Generated> {
    generate_with(document, GapPolicy::Refuse)
}

/// Generates the client for a document that the overlay may not have been written for.
///
/// # Errors
///
/// As [`generate`]. With [`GapPolicy::Fill`], gaps that can be filled are not errors.
pub fn generate_with(document: &Document, gap_policy: GapPolicy) -> Result<Generated> {
    let completed = match gap_policy {
        GapPolicy::Refuse => None,
        GapPolicy::Fill => Some(fill_gaps::fill_gaps(document)?),
    };
    let document = completed.as_ref().unwrap_or(document);
    let normalised = normalise(document, gap_policy)?;
    let mut operations = operation::table(document)?;
    let mut client = progenitor_client::generate(&normalised.document)?;
    let checked = types::refine(&mut client, &normalised.document)?;
    let types = types::names(&client, &normalised.document);

    let mut methods: BTreeMap<String, Signature> = signature::all(&client);
    let mut signatures = Vec::with_capacity(operations.len());
    for operation in &mut operations {
        let function = operation.function();
        let Some(signature) = methods.remove(&function) else {
            let problem = format!("progenitor generated no method {function}");
            return Err(Error::new("openapi.json", &operation.id, problem));
        };
        operation.request = signature.body().map(signature::type_name);
        operation.response = signature::type_name(&signature.response);
        response::describe(operation, &normalised.document);
        signatures.push(signature);
    }

    let requests = requests::tokens(client)?;
    let version = normalised.document.as_value()["info"]["version"].as_str();
    let table = table::tokens(&operations, version.unwrap_or_default());
    let facade = facade::tokens(document, &operations, &signatures, &checked);
    let code = source(quote! {
        #requests
        #table
    })?;
    Ok(Generated {
        code,
        resources: source(facade)?,
        calls: source(calls::tokens(document, &operations, &signatures))?,
        schemas: source(schemas::tokens(&types, &operations, &signatures))?,
        operations,
        normalised,
    })
}

fn source(tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens).map_err(|error| Error::new("generated code", "", error))?;
    Ok(prettyplease::unparse(&file))
}
