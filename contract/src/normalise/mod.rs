//! Normalizes the document (with its overlay applied) to the form that the generator accepts, in a
//! chain of small steps. Each step records its changes.
//!
//! No information that a caller needs is lost: what is removed from the document (headers, error
//! responses, defaults) is kept in the operation table, in the error type, or in the vendored
//! contract.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::{Document, Error, Result, lowering};

mod enums;
mod inline;
mod limits;
mod names;
mod operations;
pub mod properties;
mod response_types;
mod responses;
mod strictness;
mod values;

/// What the generator does with a document that the overlay was not written
/// for, where neither of them states a fact that it needs, such as a free
/// name or the type of a path parameter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum GapPolicy {
    /// Report an error. The public surface is chosen deliberately, not derived.
    #[default]
    Refuse,
    /// Derive something that compiles. The result shows what could be made of
    /// the document; it is not a surface to promise to callers.
    Fill,
}

/// One change that a step made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The name of the step.
    pub step: &'static str,
    /// A JSON pointer into the document that the step was given.
    pub place: String,
    /// A description of the change.
    pub what: String,
}

/// A step of the chain.
pub struct Step {
    /// The name of the step in reports.
    pub name: &'static str,
    /// The reason for the step, in one line.
    pub why: &'static str,
    run: fn(&mut Value, &mut Recorder<'_>) -> Result<()>,
}

/// Collects the changes of one step.
struct Recorder<'a> {
    step: &'static str,
    gap_policy: GapPolicy,
    changes: &'a mut Vec<Change>,
    /// The last number that was appended to each name.
    numbers: RefCell<BTreeMap<String, u32>>,
}

impl Recorder<'_> {
    fn record(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.changes.push(Change {
            step: self.step,
            place: place.into(),
            what: what.into(),
        });
    }

    /// Returns the name if it is available. Otherwise, appends a number if the gap policy
    /// allows invented names.
    fn available_name(&self, name: &str, taken: impl Fn(&str) -> bool) -> Option<String> {
        match self.gap_policy {
            _ if !taken(name) => Some(name.to_owned()),
            GapPolicy::Refuse => None,
            GapPolicy::Fill => {
                let mut numbers = self.numbers.borrow_mut();
                let last = numbers.entry(name.to_owned()).or_insert(1);
                (*last + 1..).find_map(|number| {
                    *last = number;
                    Some(format!("{name}{number}")).filter(|name| !taken(name))
                })
            }
        }
    }
}

/// The chain, in order.
pub const STEPS: &[Step] = &[
    Step {
        name: "error-answers",
        why: "the SDK keeps status, headers and body of any error; a documented error without a schema would lose them",
        run: responses::drop_errors,
    },
    Step {
        name: "any-success",
        why: "the server sends 200 instead of 201 and vice versa; both are a success",
        run: responses::merge_successes,
    },
    Step {
        name: "untyped-answers",
        why: "a response without a schema is decoded as a JSON value and not discarded",
        run: responses::add_missing_schemas,
    },
    Step {
        name: "headers",
        why: "version, account and idempotency key are options of a call, not arguments",
        run: operations::remove_option_headers,
    },
    Step {
        name: "untyped-parameters",
        why: "path and query parameters are text; an untyped one would be sent as quoted JSON",
        run: operations::type_parameters,
    },
    Step {
        name: "objects",
        why: "a schema with properties is an object even if it has no type",
        run: properties::add_object_type,
    },
    Step {
        name: "idle-bounds",
        why: "a bound of another type has no effect, and a check of it would not compile",
        run: strictness::drop_idle_bounds,
    },
    Step {
        name: "schema-names",
        why: "type names should not have the suffixes of the server's framework",
        run: names::rename,
    },
    Step {
        name: "bodies",
        why: "an inline request body becomes a named type",
        run: inline::name_bodies,
    },
    Step {
        name: "answer-names",
        why: "a list becomes a page, a two-step call has two responses, and an inline response gets a name",
        run: response_types::name_responses,
    },
    Step {
        name: "nested-objects",
        why: "a nested object becomes a separate type, named after its parent and its field",
        run: inline::name_objects,
    },
    Step {
        name: "operation-names",
        why: "methods are named after resource and verb",
        run: operations::rename,
    },
    Step {
        name: "nullable-answers",
        why: "null and absent mean the same in a response",
        run: properties::make_nullable_optional,
    },
    Step {
        name: "clearable",
        why: "a request can leave a field unchanged or clear it; the types distinguish the two",
        run: properties::record_clearable,
    },
    Step {
        name: "enums",
        why: "each enum becomes one open type",
        run: enums::name_and_share,
    },
    Step {
        name: "checks",
        why: "invalid input is rejected before it is sent, if the contract declares what is invalid",
        run: properties::record_checks,
    },
    Step {
        name: "secrets",
        why: "credentials must not be printed",
        run: values::use_secret,
    },
    Step {
        name: "timestamps",
        why: "timestamps are parsed in every form that servers send",
        run: values::use_timestamp,
    },
    Step {
        name: "numbers",
        why: "a JSON number is an exact decimal, which f64 cannot represent",
        run: values::use_decimal,
    },
    Step {
        name: "defaults",
        why: "defaults are applied by the server; a client that applied them would send fields that nobody set",
        run: strictness::drop_defaults,
    },
    Step {
        name: "formats",
        why: "ids are UUIDs or public ids; a stricter type would reject valid responses",
        run: strictness::drop_formats,
    },
    Step {
        name: "bounds",
        why: "a bound on a response turns a harmless change into a decode error; bounds on requests are checked by the SDK",
        run: strictness::drop_bounds,
    },
    Step {
        name: "closed-objects",
        why: "a response may gain properties; a closed type would reject it",
        run: strictness::open_objects,
    },
    Step {
        name: "optional-collections",
        why: "an optional list or map of a request can be omitted or sent empty",
        run: properties::make_request_collections_optional,
    },
    Step {
        name: "pinned-fields",
        why: "the overlay can name a field if the derived name does not compile",
        run: properties::rename_pinned,
    },
    Step {
        name: "field-names",
        why: "two properties that share a Rust name do not compile",
        run: properties::reject_collisions,
    },
    Step {
        name: "unused-schemas",
        why: "a schema that no operation uses should not be a public type",
        run: names::drop_unused,
    },
    Step {
        name: "required-prose",
        why: "the parser requires a description in every response, but the contract has none",
        run: responses::fill_descriptions,
    },
];

/// The Rust type that replaces a named schema.
pub const RUST: &str = "x-lomi-rust";

/// The normalized document, and the changes that were made.
#[derive(Debug)]
pub struct Normalised {
    /// The document that the generator reads.
    pub document: Document,
    /// Every change, in the order of the steps.
    pub changes: Vec<Change>,
}

/// Runs all steps on a document with its overlay applied.
///
/// # Errors
///
/// Returns an error if a construct cannot be normalized. The error names its operation or
/// schema.
pub fn normalise(document: &Document, gap_policy: GapPolicy) -> Result<Normalised> {
    limits::check_references(document)?;
    let mut value = document.as_value().clone();
    lowering::check_shapes("openapi.json", &mut value)?;
    names::check_identifiers(document)?;
    let mut changes = Vec::new();
    for step in STEPS {
        let mut recorder = Recorder {
            step: step.name,
            gap_policy,
            changes: &mut changes,
            numbers: RefCell::default(),
        };
        (step.run)(&mut value, &mut recorder)?;
    }
    limits::check_size(&mut value)?;
    let document = Document::check("normalized document", value)?;
    Ok(Normalised { document, changes })
}

fn error(place: &str, problem: impl std::fmt::Display) -> Error {
    Error::new("openapi.json", place, problem)
}

#[cfg(test)]
mod testing {
    use super::*;

    /// Runs one step by name. Returns the document and the recorded changes.
    pub(super) fn run(step: &str, document: Value) -> Result<(Value, Vec<String>)> {
        run_with(step, document, GapPolicy::Refuse)
    }

    /// The same with a gap policy.
    pub(super) fn run_with(
        step: &str,
        mut document: Value,
        gap_policy: GapPolicy,
    ) -> Result<(Value, Vec<String>)> {
        let step = STEPS.iter().find(|s| s.name == step).expect("a step");
        let mut changes = Vec::new();
        let mut recorder = Recorder {
            step: step.name,
            gap_policy,
            changes: &mut changes,
            numbers: RefCell::default(),
        };
        (step.run)(&mut document, &mut recorder)?;
        let notes = changes
            .into_iter()
            .map(|c| format!("{}: {}", c.place, c.what));
        Ok((document, notes.collect()))
    }

    /// A document with one operation.
    pub(super) fn with_operation(operation: Value) -> Value {
        serde_json::json!({"paths": {"/a": {"get": operation}}, "components": {"schemas": {}}})
    }

    /// A document with two named schemas: one that an operation returns, and one that it
    /// takes.
    pub(super) fn with_schemas(received: Value, sent: Value) -> Value {
        serde_json::json!({
            "paths": {"/a": {"post": {
                "operationId": "ThingsController_create",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}},
                "responses": {"2XX": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Received"}}}}}
            }}},
            "components": {"schemas": {"Received": received, "Sent": sent}}
        })
    }
}
