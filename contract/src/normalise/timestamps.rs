use serde_json::{Value, json};

use super::Recorder;
use super::replaced::{Replacement, replace};
use crate::Result;

const TIMESTAMP: Replacement = Replacement {
    name: "Timestamp",
    kind: "string",
    rust: "crate::Timestamp",
    note: "is a timestamp",
};

/// Makes every `date-time` the SDK's timestamp: it reads what servers write,
/// and keeps the text.
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
