use serde_json::{Value, json};

use super::{RUST, Recorder};
use crate::{Result, walk};

/// The schema that stands for every timestamp in the lowered document.
const TIMESTAMP: &str = "Timestamp";

/// Points every `date-time` at one named schema, which the generator replaces
/// by the SDK's timestamp: it reads what servers write, and keeps the text.
pub(super) fn use_timestamp(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let mut found = false;
    walk::schemas(document, &mut |place, schema| {
        if schema.get("format") == Some(&json!("date-time")) {
            found = true;
            let nullable = schema.get("nullable").cloned();
            schema.clear();
            schema.insert(
                "$ref".to_owned(),
                json!(format!("{}{TIMESTAMP}", walk::SCHEMAS)),
            );
            if let Some(nullable) = nullable {
                schema.insert("nullable".to_owned(), nullable);
            }
            recorder.note(place, "is a timestamp");
        }
    });
    if found {
        document["components"]["schemas"][TIMESTAMP] =
            json!({"type": "string", RUST: "crate::Timestamp"});
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, with_schemas};
    use super::*;

    #[test]
    fn date_times_are_timestamps_and_dates_stay() {
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
            schemas["Answered"]["properties"],
            json!({
                "at": {"$ref": "#/components/schemas/Timestamp"},
                "day": {"type": "string", "format": "date"}
            })
        );
        assert_eq!(schemas["Timestamp"]["x-lomi-rust"], "crate::Timestamp");
        assert_eq!(notes.len(), 1);
    }
}
