//! Lowers the overlaid document to what the generator accepts and a caller
//! wants: a chain of small steps, each of which records what it changed.
//!
//! The steps lose no information that a caller needs: what leaves the document
//! (headers, error answers, defaults) lives on in the operation table, in the
//! error type, in the vendored contract.

use serde::Serialize;
use serde_json::Value;

use crate::{Document, Error, GapPolicy, Result};

mod answers;
mod bodies;
mod enums;
mod names;
mod nested;
mod numbers;
mod operations;
pub(crate) mod properties;
mod replaced;
mod secrets;
mod shapes;
mod strictness;
mod timestamps;

/// One change that a step made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The step.
    pub step: &'static str,
    /// A JSON pointer into the document that the step was given.
    pub place: String,
    /// What was done there.
    pub what: String,
}

/// A step of the chain.
pub struct Step {
    /// Its name in the report.
    pub name: &'static str,
    /// Why it is there, in one line.
    pub why: &'static str,
    run: fn(&mut Value, &mut Recorder<'_>) -> Result<()>,
}

/// Collects the changes of one step.
struct Recorder<'a> {
    step: &'static str,
    gap_policy: GapPolicy,
    changes: &'a mut Vec<Change>,
}

impl Recorder<'_> {
    fn note(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.changes.push(Change {
            step: self.step,
            place: place.into(),
            what: what.into(),
        });
    }

    /// The name, if it is free; else one that is, if names may be made up.
    fn free(&self, name: &str, taken: impl Fn(&str) -> bool) -> Option<String> {
        match self.gap_policy {
            _ if !taken(name) => Some(name.to_owned()),
            GapPolicy::Refuse => None,
            GapPolicy::Fill => (2..)
                .map(|number: u32| format!("{name}{number}"))
                .find(|name| !taken(name)),
        }
    }
}

/// The chain, in order.
pub const STEPS: &[Step] = &[
    Step {
        name: "error-answers",
        why: "an undocumented status keeps status, headers and body; a documented one without schema loses them",
        run: answers::drop_errors,
    },
    Step {
        name: "any-success",
        why: "the server answers 200 for 201 and the other way round; both are success",
        run: answers::merge_successes,
    },
    Step {
        name: "untyped-answers",
        why: "an answer without a schema becomes a JSON value, never nothing",
        run: answers::type_the_untyped,
    },
    Step {
        name: "headers",
        why: "version, account and idempotency key are options of a call, not arguments",
        run: operations::lift_headers,
    },
    Step {
        name: "untyped-parameters",
        why: "what stands in a URL is text; an untyped parameter would be sent as quoted JSON",
        run: operations::type_parameters,
    },
    Step {
        name: "objects",
        why: "a schema with properties is an object, said or not",
        run: properties::say_object,
    },
    Step {
        name: "schema-names",
        why: "type names lose the server's technical endings",
        run: names::rename,
    },
    Step {
        name: "bodies",
        why: "an inline request body becomes a named type",
        run: bodies::name_inline,
    },
    Step {
        name: "answer-names",
        why: "a list is a page, a two-step call has two answers, an inline answer gets a name",
        run: shapes::name_answers,
    },
    Step {
        name: "nested-objects",
        why: "an object inside of an object becomes a type of its own, named by both",
        run: nested::name_objects,
    },
    Step {
        name: "operation-names",
        why: "methods are named by resource and verb",
        run: operations::rename,
    },
    Step {
        name: "nullable-answers",
        why: "null and absent mean the same in an answer",
        run: properties::make_nullable_optional,
    },
    Step {
        name: "clearable",
        why: "a request can leave a field alone or clear it; the two are told apart",
        run: properties::note_clearable,
    },
    Step {
        name: "enums",
        why: "one open type for each set of values",
        run: enums::name_and_share,
    },
    Step {
        name: "checks",
        why: "bad input is refused before it is sent, where the contract says what is bad",
        run: properties::note_checks,
    },
    Step {
        name: "secrets",
        why: "what gives access is never printed",
        run: secrets::use_secret,
    },
    Step {
        name: "timestamps",
        why: "a timestamp is read in every form that servers write",
        run: timestamps::use_timestamp,
    },
    Step {
        name: "numbers",
        why: "a JSON number is exact decimal; f64 is not",
        run: numbers::use_decimal,
    },
    Step {
        name: "defaults",
        why: "a default is the server's: a client that fills it in sends what nobody set",
        run: strictness::drop_defaults,
    },
    Step {
        name: "formats",
        why: "ids come as UUIDs and as public ids; a stricter type would refuse good answers",
        run: strictness::drop_formats,
    },
    Step {
        name: "bounds",
        why: "a bound on an answer turns a harmless change into a failed read; those of requests are checked by the SDK",
        run: strictness::drop_bounds,
    },
    Step {
        name: "closed-objects",
        why: "an answer with a property more is read as before; a closed type would refuse it",
        run: strictness::open_objects,
    },
    Step {
        name: "optional-collections",
        why: "an optional list or map of a request can be left out, and can be sent empty",
        run: properties::make_request_collections_optional,
    },
    Step {
        name: "pinned-fields",
        why: "the overlay can name a field where the rule would not compile",
        run: properties::pin_names,
    },
    Step {
        name: "field-names",
        why: "two properties that share a Rust name do not compile",
        run: properties::refuse_collisions,
    },
    Step {
        name: "unused-schemas",
        why: "a schema that no operation leads to is no public type",
        run: names::drop_unused,
    },
    Step {
        name: "required-prose",
        why: "the parser demands a description in every response; the contract keeps no prose",
        run: answers::fill_descriptions,
    },
];

/// The Rust type that replaces a named schema.
pub const RUST: &str = "x-lomi-rust";

/// The lowered document and the record of every change.
#[derive(Debug)]
pub struct Normalised {
    /// What the generator sees.
    pub document: Document,
    /// Every change, in the order of the steps.
    pub changes: Vec<Change>,
}

/// Runs the chain over an overlaid document.
///
/// # Errors
///
/// A construct that no step can lower, named with its operation or schema.
pub fn normalise(document: &Document, gap_policy: GapPolicy) -> Result<Normalised> {
    let mut value = document.as_value().clone();
    let mut changes = Vec::new();
    for step in STEPS {
        let mut recorder = Recorder {
            step: step.name,
            gap_policy,
            changes: &mut changes,
        };
        (step.run)(&mut value, &mut recorder)?;
    }
    let document = Document::check("lowered document", value)?;
    Ok(Normalised { document, changes })
}

fn error(place: &str, problem: impl std::fmt::Display) -> Error {
    Error::new("openapi.json", place, problem)
}

#[cfg(test)]
mod testing {
    use super::*;

    /// Runs one step by name; gives back the document and what was recorded.
    pub(super) fn run(step: &str, document: Value) -> Result<(Value, Vec<String>)> {
        run_with(step, document, GapPolicy::Refuse)
    }

    /// The same, with a say in what becomes of gaps.
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

    /// A document with named schemas, answered and sent by one operation each.
    pub(super) fn with_schemas(answered: Value, sent: Value) -> Value {
        serde_json::json!({
            "paths": {"/a": {"post": {
                "operationId": "ThingsController_create",
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}},
                "responses": {"2XX": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answered"}}}}}
            }}},
            "components": {"schemas": {"Answered": answered, "Sent": sent}}
        })
    }
}
