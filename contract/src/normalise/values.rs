//! Replaces the values that the SDK has types for: exact decimals, secrets and timestamps.

use serde_json::{Value, json};

use super::{RUST, Recorder};
use crate::Result;
use crate::walk::{self, Schema};

/// A type of the SDK, and the named schema that represents it.
struct Replacement {
    /// The name of the schema.
    name: &'static str,
    /// The JSON type.
    kind: &'static str,
    /// The Rust type.
    rust: &'static str,
    /// The text of the recorded change.
    note: &'static str,
}

/// Replaces every schema for which `matches` is true by a reference to the named schema, which the
/// generator replaces by the SDK's type.
fn replace(
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

const DECIMAL: Replacement = Replacement {
    name: "Decimal",
    kind: "number",
    rust: "crate::Decimal",
    note: "number becomes an exact decimal",
};

/// Replaces the type `number` by the SDK's exact decimal. The type `integer` is kept.
pub(super) fn use_decimal(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        for (at, schema) in walk::parameter_schemas(place, operation) {
            if schema["type"] == "number" {
                // The generated query serializer cannot write arbitrary-precision numbers, so the
                // facade takes a decimal and passes it on as text.
                schema["type"] = json!("string");
                recorder.record(at, "number in a query is sent as text");
            }
        }
    });
    replace(document, recorder, &DECIMAL, |schema| {
        schema.get("type") == Some(&json!("number"))
    });
    Ok(())
}

const SECRET: Replacement = Replacement {
    name: "Secret",
    kind: "string",
    rust: "crate::Secret",
    note: "becomes a secret",
};

const SECRET_MAP: Replacement = Replacement {
    name: "SecretMap",
    kind: "object",
    rust: "crate::Secret<::serde_json::Map<::std::string::String, ::serde_json::Value>>",
    note: "becomes a secret map",
};

/// Replaces the schemas with `x-lomi-secret` by types that are never printed: a string, or a map
/// that contains a secret under an unknown key.
pub(super) fn use_secret(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let is_secret = |schema: &Schema, kind: &str| {
        schema.get("x-lomi-secret") == Some(&json!(true))
            && schema.get("type") == Some(&json!(kind))
    };
    for replacement in [&SECRET, &SECRET_MAP] {
        replace(document, recorder, replacement, |schema| {
            is_secret(schema, replacement.kind)
        });
    }
    Ok(())
}

const TIMESTAMP: Replacement = Replacement {
    name: "Timestamp",
    kind: "string",
    rust: "crate::Timestamp",
    note: "becomes a timestamp",
};

/// Replaces every `date-time` by the SDK's timestamp type, which parses all forms that servers
/// send and keeps the original text.
pub(super) fn use_timestamp(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    replace(document, recorder, &TIMESTAMP, |schema| {
        schema.get("format") == Some(&json!("date-time"))
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, with_operation, with_schemas};
    use super::*;

    #[test]
    fn numbers_in_a_query_are_text() {
        let number = json!({"in": "query", "name": "above", "schema": {"type": "number"}});
        let operation = json!({"parameters": [number]});
        let (document, notes) = run("numbers", with_operation(operation)).unwrap();
        let parameter = &document["paths"]["/a"]["get"]["parameters"][0];
        assert_eq!(parameter["schema"], json!({"type": "string"}));
        assert_eq!(notes.len(), 1);
    }

    #[test]
    fn numbers_become_decimals_and_integers_are_kept() {
        let (document, notes) = run(
            "numbers",
            with_schemas(
                json!({"properties": {
                    "amount": {"type": "number"},
                    "total": {"type": "integer"}
                }}),
                json!({"type": "array", "items": {"type": "number"}}),
            ),
        )
        .unwrap();
        let decimal = json!({"$ref": "#/components/schemas/Decimal"});
        let schemas = &document["components"]["schemas"];
        assert_eq!(schemas["Received"]["properties"]["amount"], decimal);
        assert_eq!(
            schemas["Received"]["properties"]["total"],
            json!({"type": "integer"})
        );
        assert_eq!(schemas["Sent"]["items"], decimal);
        assert_eq!(schemas["Decimal"]["x-lomi-rust"], "crate::Decimal");
        assert_eq!(notes.len(), 2);
    }

    #[test]
    fn marked_schemas_become_secrets() {
        let schema = json!({"properties": {
            "secret": {"type": "string", "x-lomi-secret": true},
            "all": {"type": "object", "additionalProperties": true, "x-lomi-secret": true},
            "open": {"type": "string"}
        }});
        let (document, notes) = run("secrets", with_schemas(schema, json!({}))).unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["Received"]["properties"],
            json!({
                "secret": {"$ref": "#/components/schemas/Secret"},
                "all": {"$ref": "#/components/schemas/SecretMap"},
                "open": {"type": "string"}
            })
        );
        assert_eq!(schemas["Secret"]["x-lomi-rust"], "crate::Secret");
        assert_eq!(notes.len(), 2);
    }

    #[test]
    fn date_times_become_timestamps_and_dates_are_kept() {
        let (document, notes) = run(
            "timestamps",
            with_schemas(
                json!({"properties": {
                    "at": {"type": "string", "format": "date-time"},
                    "day": {"type": "string", "format": "date"}
                }}),
                json!({}),
            ),
        )
        .unwrap();
        let schemas = &document["components"]["schemas"];
        assert_eq!(
            schemas["Received"]["properties"],
            json!({
                "at": {"$ref": "#/components/schemas/Timestamp"},
                "day": {"type": "string", "format": "date"}
            })
        );
        assert_eq!(schemas["Timestamp"]["x-lomi-rust"], "crate::Timestamp");
        assert_eq!(notes.len(), 1);
    }
}
