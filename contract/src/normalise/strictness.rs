use serde_json::Value;

use super::Recorder;
use crate::bounds::{self, BOUNDS};
use crate::{Result, walk};

const ADDITIONAL: &str = "additionalProperties";

/// Removes `default`, so that fields that the caller did not set are not sent.
pub(super) fn drop_defaults(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    drop_keywords(document, recorder, &["default"]);
    Ok(())
}

/// Removes string formats, which the generator would turn into strict types.
pub(super) fn drop_formats(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    drop_keywords(document, recorder, &["format"]);
    Ok(())
}

/// Removes the keywords that the generator would turn into validating types.
pub(super) fn drop_bounds(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    drop_keywords(document, recorder, &BOUNDS.map(|(keyword, _)| keyword));
    Ok(())
}

/// Removes the bounds that have no effect on the type of their schema.
pub(super) fn drop_idle_bounds(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::schemas(document, &mut |place, schema| {
        for (keyword, why) in bounds::idle(schema) {
            schema.remove(keyword);
            recorder.record(place, format!("{keyword} removed: it {why}"));
        }
    });
    Ok(())
}

/// Removes `additionalProperties: false`, so that unknown properties are not rejected. Objects
/// without properties are left alone, because they would become maps.
pub(super) fn open_objects(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::schemas(document, &mut |place, schema| {
        let properties = schema.get("properties").and_then(Value::as_object);
        let has_properties = properties.is_some_and(|properties| !properties.is_empty());
        if has_properties && schema.get(ADDITIONAL) == Some(&Value::Bool(false)) {
            schema.remove(ADDITIONAL);
            recorder.record(place, format!("{ADDITIONAL} false removed"));
        }
    });
    Ok(())
}

fn drop_keywords(document: &mut Value, recorder: &mut Recorder<'_>, keywords: &[&str]) {
    walk::schemas(document, &mut |place, schema| {
        for keyword in keywords {
            if let Some(value) = schema.remove(*keyword) {
                recorder.record(place, format!("{keyword} {value} removed"));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{run, with_schemas};

    #[test]
    fn keywords_are_removed_and_properties_with_that_name_are_kept() {
        let schema = json!({"properties": {
            "default": {"type": "string", "default": "a", "format": "uuid", "maxLength": 3}
        }});
        for (step, removed) in [
            ("defaults", "default \"a\" removed"),
            ("formats", "format \"uuid\" removed"),
            ("bounds", "maxLength 3 removed"),
        ] {
            let (document, notes) = run(step, with_schemas(schema.clone(), json!({}))).unwrap();
            let keyword = removed.split(' ').next().unwrap();
            let property = &document["components"]["schemas"]["Received"]["properties"]["default"];
            assert!(property.is_object());
            assert!(property.get(keyword).is_none());
            assert_eq!(
                notes,
                [format!(
                    "/components/schemas/Received/properties/default: {removed}"
                )]
            );
        }
    }

    #[test]
    fn bounds_of_other_types_are_removed() {
        let schema = json!({"properties": {
            "text": {"type": "string", "minItems": 1, "minLength": 1},
            "flag": {"type": "boolean", "minLength": 1},
            "list": {"type": "array", "maxLength": 3, "items": {"type": "integer", "pattern": "a"}}
        }});
        let (document, notes) = run("idle-bounds", with_schemas(json!({}), schema)).unwrap();
        assert_eq!(
            document["components"]["schemas"]["Sent"]["properties"],
            json!({
                "text": {"type": "string", "minLength": 1},
                "flag": {"type": "boolean"},
                "list": {"type": "array", "items": {"type": "integer"}}
            })
        );
        assert_eq!(notes.len(), 4);
        let text = "minItems removed: it has no effect on the type string, only on array";
        let place = "/components/schemas/Sent/properties/text";
        assert!(notes.contains(&format!("{place}: {text}")), "{notes:?}");
    }

    #[test]
    fn closed_objects_are_opened_and_empty_objects_and_maps_are_kept() {
        let schema = json!({
            "properties": {
                "additionalProperties": {"type": "object", "additionalProperties": false},
                "map": {"type": "object", "additionalProperties": {"type": "string"}}
            },
            "additionalProperties": false
        });
        let (document, notes) =
            run("closed-objects", with_schemas(schema.clone(), json!({}))).unwrap();
        let received = &document["components"]["schemas"]["Received"];
        assert_eq!(received.get("additionalProperties"), None);
        assert_eq!(received["properties"], schema["properties"]);
        assert_eq!(
            notes,
            ["/components/schemas/Received: additionalProperties false removed"]
        );
    }
}
