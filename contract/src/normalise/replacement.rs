//! Replaces generated types by types of the SDK.

use serde_json::{Value, json};

use super::{RUST, Recorder};
use crate::walk::{self, Schema};

/// A type of the SDK, and the named schema that represents it.
pub(super) struct Replacement {
    /// The name of the schema.
    pub(super) name: &'static str,
    /// The JSON type.
    pub(super) kind: &'static str,
    /// The Rust type.
    pub(super) rust: &'static str,
    /// The text of the recorded change.
    pub(super) note: &'static str,
}

/// Replaces every schema for which `matches` is true by a reference to the named schema, which the
/// generator replaces by the SDK's type.
pub(super) fn replace(
    document: &mut Value,
    recorder: &mut Recorder<'_>,
    replacement: &Replacement,
    matches: impl Fn(&Schema) -> bool,
) {
    let Replacement {
        name,
        kind,
        rust,
        note,
    } = replacement;
    let mut found = false;
    walk::schemas(document, &mut |place, schema| {
        if matches(schema) {
            found = true;
            let nullable = schema.remove("nullable");
            schema.clear();
            schema.insert("$ref".to_owned(), json!(format!("{}{name}", walk::SCHEMAS)));
            if let Some(nullable) = nullable {
                schema.insert("nullable".to_owned(), nullable);
            }
            recorder.record(place, *note);
        }
    });
    if found {
        document["components"]["schemas"][*name] = json!({"type": kind, RUST: rust});
    }
}
