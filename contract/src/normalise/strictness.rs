use serde_json::Value;

use super::Recorder;
use crate::{Result, walk};

/// Keywords that bound a value.
pub(super) const BOUNDS: [&str; 12] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
];

const FURTHER: &str = "additionalProperties";

/// Drops `default`, so that nothing is sent which the caller did not set.
pub(super) fn drop_defaults(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    drop_keywords(document, recorder, &["default"]);
    Ok(())
}

/// Drops string formats, which the generator would turn into strict types.
pub(super) fn drop_formats(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    drop_keywords(document, recorder, &["format"]);
    Ok(())
}

/// Drops the keywords that the generator would turn into validating types.
pub(super) fn drop_bounds(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    drop_keywords(document, recorder, &BOUNDS);
    Ok(())
}

/// Opens objects that admit no further properties: the generator would refuse
/// those on reading. One without properties stays: open, it would be a map.
pub(super) fn open_objects(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::schemas(document, &mut |place, schema| {
        let named = schema.get("properties").and_then(Value::as_object);
        let named = named.is_some_and(|properties| !properties.is_empty());
        if named && schema.get(FURTHER) == Some(&Value::Bool(false)) {
            schema.remove(FURTHER);
            recorder.note(place, format!("{FURTHER} false dropped"));
        }
    });
    Ok(())
}

fn drop_keywords(document: &mut Value, recorder: &mut Recorder<'_>, keywords: &[&str]) {
    walk::schemas(document, &mut |place, schema| {
        for keyword in keywords {
            if let Some(value) = schema.remove(*keyword) {
                recorder.note(place, format!("{keyword} {value} dropped"));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{run, with_schemas};

    #[test]
    fn keywords_go_and_properties_of_that_name_stay() {
        let schema = json!({"properties": {
            "default": {"type": "string", "default": "a", "format": "uuid", "maxLength": 3}
        }});
        for (step, dropped) in [
            ("defaults", "default \"a\" dropped"),
            ("formats", "format \"uuid\" dropped"),
            ("bounds", "maxLength 3 dropped"),
        ] {
            let (document, notes) = run(step, with_schemas(schema.clone(), json!({}))).unwrap();
            let keyword = dropped.split(' ').next().unwrap();
            let property = &document["components"]["schemas"]["Answered"]["properties"]["default"];
            assert!(property.is_object());
            assert!(property.get(keyword).is_none());
            assert_eq!(
                notes,
                [format!(
                    "/components/schemas/Answered/properties/default: {dropped}"
                )]
            );
        }
    }
    #[test]
    fn closed_objects_are_opened_and_empty_ones_and_maps_stay() {
        let schema = json!({
            "properties": {
                "additionalProperties": {"type": "object", "additionalProperties": false},
                "map": {"type": "object", "additionalProperties": {"type": "string"}}
            },
            "additionalProperties": false
        });
        let (document, notes) =
            run("closed-objects", with_schemas(schema.clone(), json!({}))).unwrap();
        let answered = &document["components"]["schemas"]["Answered"];
        assert_eq!(answered.get("additionalProperties"), None);
        assert_eq!(answered["properties"], schema["properties"]);
        assert_eq!(
            notes,
            ["/components/schemas/Answered: additionalProperties false dropped"]
        );
    }
}
