//! Generates Rust code from the normalized contract: progenitor's types, request writers, the
//! operation table and the facade.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::normalise::{Normalised, normalise};
use crate::operation::{self, Operation};
use crate::{Document, Error, GapPolicy, Result};

mod checks;
mod enums;
mod facade;
mod fields;
mod files;
mod fill_gaps;
mod objects;
mod progenitor_client;
mod requests;
mod signature;
mod table;
mod test_code;
mod types;
mod usage;

pub use fields::{generic, last_segment};
pub use files::{Files, feature};
use signature::Signature;

/// The code generated from a contract.
pub struct Generated {
    /// The source files of the SDK's module `generated`, by path.
    pub files: Files,
    /// The operation table with its types.
    pub operations: Vec<Operation>,
    /// The normalized document, and its differences from the original one.
    pub normalised: Normalised,
    document: Document,
    signatures: Vec<Signature>,
    types: Vec<String>,
}

impl fmt::Debug for Generated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Generated");
        debug.field("files", &self.files.keys());
        debug.finish_non_exhaustive()
    }
}

impl Generated {
    /// The source of all files of the client, one after another.
    #[must_use]
    pub fn code(&self) -> String {
        self.files.values().map(String::as_str).collect()
    }

    /// Source files for the SDK's own tests, by path: a call of every operation, and the schema of
    /// every type.
    ///
    /// # Errors
    ///
    /// Cannot fail in practice, because the code can be parsed.
    pub fn tests(&self) -> Result<Files> {
        let calls = test_code::calls(&self.document, &self.operations, &self.signatures);
        let schemas = test_code::schemas(&self.types, &self.operations, &self.signatures);
        [("every_call.rs", calls), ("every_schema.rs", schemas)]
            .into_iter()
            .map(|(path, tokens)| Ok((path.to_owned(), files::test_source(tokens)?)))
            .collect()
    }
}

/// How a client is generated.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// What is done where the overlay says nothing about a list or a money call.
    pub gap_policy: GapPolicy,
    /// Which resources are features of the SDK. Code of the others is always compiled.
    pub features: Features<'a>,
}

/// The resources that are features of the SDK.
#[derive(Debug, Clone, Copy, Default)]
pub enum Features<'a> {
    /// Every resource is.
    #[default]
    All,
    /// These are.
    Of(&'a BTreeSet<String>),
}

/// Generates the client for a document with its overlay applied.
///
/// # Errors
///
/// Returns an error if a construct is not supported. The error names its operation and the reason.
pub fn generate(document: &Document) -> Result<Generated> {
    generate_with(document, Options::default())
}

/// Generates the client for a document that the overlay may not have been written for.
///
/// # Errors
///
/// As [`generate`]. With [`GapPolicy::Fill`], gaps that can be filled are not errors.
pub fn generate_with(document: &Document, options: Options<'_>) -> Result<Generated> {
    let document = match options.gap_policy {
        GapPolicy::Refuse => document.clone(),
        GapPolicy::Fill => fill_gaps::fill_gaps(document)?,
    };
    let normalised = normalise(&document, options.gap_policy)?;
    let mut operations = operation::table(&document)?;
    let mut client = progenitor_client::generate(&normalised.document)?;
    let checked = types::refine(&mut client, &normalised.document)?;
    let type_names = types::names(&client, &normalised.document);

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
        table::describe_response(operation, &normalised.document);
        signatures.push(signature);
    }

    let (types, writers) = requests::split(client)?;
    let users = usage::users(&types, &operations, &signatures);
    let resources = facade::resources(&document, &operations, &signatures, &checked, &writers);
    let version = normalised.document.as_value()["info"]["version"].as_str();
    let files = files::files(
        version.unwrap_or_default(),
        &resources,
        types,
        &users,
        options.features,
    )?;
    Ok(Generated {
        files,
        operations,
        normalised,
        document,
        signatures,
        types: type_names,
    })
}
