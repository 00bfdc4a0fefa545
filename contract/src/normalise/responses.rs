use serde_json::{Map, Value, json};

use super::{Recorder, error};
use crate::{Result, pointer, walk};

const ANY_SUCCESS: &str = "2XX";

/// Removes error responses: the SDK decodes all errors in one place.
pub(super) fn drop_errors(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        if let Some(responses) = responses(operation) {
            responses.retain(|status, _| {
                let keep = status.starts_with('2');
                if !keep {
                    recorder.record(
                        place,
                        format!("response {status} is left to the error type"),
                    );
                }
                keep
            });
        }
    });
    Ok(())
}

/// Merges all success responses of an operation into one `2XX` response.
pub(super) fn merge_successes(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let mut problem = None;
    walk::operations(document, &mut |place, operation| {
        let Some(responses) = responses(operation) else {
            return;
        };
        let all = std::mem::take(responses);
        let statuses = all.keys().cloned().collect::<Vec<_>>().join(", ");
        let mut merged: Option<Value> = None;
        for response in all.into_values() {
            match &merged {
                Some(kept) if content(kept) == content(&response) => {}
                Some(kept) if content(kept).is_some() && content(&response).is_none() => {}
                Some(kept) if content(kept).is_some() => {
                    problem.get_or_insert_with(|| {
                        error(
                            place,
                            format!("success responses {statuses} have different types"),
                        )
                    });
                }
                _ => merged = Some(response),
            }
        }
        // Without a documented success, any 2xx status is a success with an untyped body.
        let merged = merged.unwrap_or_else(|| json!({}));
        responses.insert(ANY_SUCCESS.to_owned(), merged);
        recorder.record(place, format!("success {statuses:?} becomes {ANY_SUCCESS}"));
    });
    problem.map_or(Ok(()), Err)
}

/// Gives every response a JSON schema. The empty schema accepts any value.
pub(super) fn add_missing_schemas(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        for (status, response) in responses(operation).into_iter().flatten() {
            let typed = content(response)
                .and_then(|content| content.get("application/json"))
                .is_some_and(|media| media.get("schema").is_some());
            if !typed {
                response["content"] = json!({"application/json": {"schema": {}}});
                recorder.record(
                    place,
                    format!("response {status} has no schema: any JSON value"),
                );
            }
        }
    });
    Ok(())
}

/// Adds the descriptions that OpenAPI requires and the canonical form does not keep.
pub(super) fn fill_descriptions(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        for (status, response) in responses(operation).into_iter().flatten() {
            let place = pointer::push(&pointer::push(place, "responses"), status);
            if let Some(response) = response.as_object_mut()
                && !response.contains_key("description")
            {
                response.insert("description".to_owned(), json!(""));
                recorder.record(place, "empty description");
            }
        }
    });
    Ok(())
}

fn responses(operation: &mut Map<String, Value>) -> Option<&mut Map<String, Value>> {
    operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
}

fn content(response: &Value) -> Option<&Value> {
    response.get("content")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, with_operation};
    use super::*;

    fn after(step: &str, responses: Value) -> (Value, Vec<String>) {
        let (document, notes) = run(step, with_operation(json!({"responses": responses}))).unwrap();
        (document["paths"]["/a"]["get"]["responses"].clone(), notes)
    }

    #[test]
    fn error_and_default_responses_are_removed() {
        let (responses, notes) = after(
            "error-answers",
            json!({"200": {}, "404": {}, "default": {}}),
        );
        assert_eq!(responses, json!({"200": {}}));
        assert_eq!(notes.len(), 2);
        assert!(
            notes.contains(&"/paths/~1a/get: response 404 is left to the error type".to_owned())
        );
    }

    #[test]
    fn successes_are_merged_and_a_typed_one_is_preferred() {
        let typed = json!({"content": {"application/json": {"schema": {"type": "string"}}}});
        for responses in [
            json!({"200": typed, "201": typed}),
            json!({"200": typed, "204": {}}),
            json!({"202": typed, "200": {}}),
        ] {
            let (merged, notes) = after("any-success", responses);
            assert_eq!(merged, json!({"2XX": typed}));
            assert_eq!(notes.len(), 1);
        }
    }

    #[test]
    fn successes_of_different_types_are_rejected() {
        let of = |kind| json!({"content": {"application/json": {"schema": {"type": kind}}}});
        let operation = json!({"responses": {"200": of("string"), "201": of("number")}});
        let error = run("any-success", with_operation(operation)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "openapi.json: /paths/~1a/get: success responses 200, 201 have different types"
        );
    }

    #[test]
    fn a_response_without_a_schema_is_any_value() {
        let (responses, notes) = after("untyped-answers", json!({"2XX": {}}));
        assert_eq!(
            responses,
            json!({"2XX": {"content": {"application/json": {"schema": {}}}}})
        );
        assert_eq!(notes.len(), 1);
        let (same, notes) = after("untyped-answers", responses.clone());
        assert_eq!((same, notes.len()), (responses, 0));
    }

    #[test]
    fn missing_descriptions_are_added() {
        let (responses, notes) = after("required-prose", json!({"2XX": {}}));
        assert_eq!(responses, json!({"2XX": {"description": ""}}));
        assert_eq!(notes, ["/paths/~1a/get/responses/2XX: empty description"]);
    }
}
