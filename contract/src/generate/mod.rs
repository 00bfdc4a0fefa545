//! Rust from the lowered contract: progenitor's client and types, the
//! operation table, the facade.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::normalise::{Normalised, normalise};
use crate::operation::{self, Operation};
use crate::{Document, Error, Result};

mod calls;
mod facade;
mod low_level;
mod signature;
mod table;
mod types;

use signature::Signature;

/// What the generator makes of a contract.
#[derive(Debug)]
pub struct Generated {
    /// The source of `lomi::generated`.
    pub code: String,
    /// The source of a call of every operation, for the SDK's own tests.
    pub calls: String,
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
    let normalised = normalise(document)?;
    let mut operations = operation::table(document)?;
    let mut client = low_level::generate(&normalised.document)?;
    types::refine(&mut client, &normalised.document);

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
        signatures.push(signature);
    }

    let table = table::tokens(&operations);
    let facade = facade::tokens(document, &operations, &signatures);
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
        calls: source(calls::tokens(&operations, &signatures))?,
        operations,
        normalised,
    })
}

fn source(tokens: TokenStream) -> Result<String> {
    let file = syn::parse2(tokens).map_err(|error| Error::new("generated code", "", error))?;
    Ok(prettyplease::unparse(&file))
}
