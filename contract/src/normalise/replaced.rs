//! Types of the SDK's own in the place of generated ones.

use serde_json::{Value, json};

use super::{RUST, Recorder};
use crate::walk::{self, Schema};

/// A type of the SDK, and the named schema that stands for it.
pub(super) struct Replacement {
    /// The name of the schema.
    pub(super) name: &'static str,
    /// The JSON type.
    pub(super) kind: &'static str,
    /// The Rust type.
    pub(super) rust: &'static str,
    /// What the report says.
    pub(super) note: &'static str,
}

/// Points every schema that `is_one` picks at the named schema, which the
/// generator replaces by the SDK's type.
pub(super) fn replace(
    document: &mut Value,
    recorder: &mut Recorder<'_>,
    replacement: &Replacement,
    is_one: impl Fn(&Schema) -> bool,
) {
    let Replacement {
        name,
        kind,
        rust,
        note,
    } = replacement;
    let mut found = false;
    walk::schemas(document, &mut |place, schema| {
        if is_one(schema) {
            found = true;
            let nullable = schema.remove("nullable");
            schema.clear();
            schema.insert("$ref".to_owned(), json!(format!("{}{name}", walk::SCHEMAS)));
            if let Some(nullable) = nullable {
                schema.insert("nullable".to_owned(), nullable);
            }
            recorder.note(place, *note);
        }
    });
    if found {
        document["components"]["schemas"][*name] = json!({"type": kind, RUST: rust});
    }
}
