use serde_json::{Value, json};

use super::Recorder;
use super::replacement::{Replacement, replace};
use crate::Result;

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
    use super::super::testing::{run, with_schemas};
    use super::*;

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
