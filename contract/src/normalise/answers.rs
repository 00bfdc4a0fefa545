use serde_json::{Map, Value, json};

use super::{Recorder, error};
use crate::{Result, pointer, walk};

const ANY_SUCCESS: &str = "2XX";

/// Leaves success answers only: errors are mapped in one place, by the SDK.
pub(super) fn drop_errors(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        if let Some(responses) = responses(operation) {
            responses.retain(|status, _| {
                let keep = status.starts_with('2');
                if !keep {
                    recorder.note(place, format!("answer {status} left to the error type"));
                }
                keep
            });
        }
    });
    Ok(())
}

/// Makes one `2XX` answer of all success answers of an operation.
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
                        error(place, format!("success answers {statuses} differ in type"))
                    });
                }
                _ => merged = Some(response),
            }
        }
        // No documented success at all: any 2xx is one, and its body is kept.
        let merged = merged.unwrap_or_else(|| json!({}));
        responses.insert(ANY_SUCCESS.to_owned(), merged);
        recorder.note(place, format!("success {statuses:?} reads {ANY_SUCCESS}"));
    });
    problem.map_or(Ok(()), Err)
}

/// Gives every answer a JSON schema; the empty one admits any value.
pub(super) fn type_the_untyped(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        for (status, response) in responses(operation).into_iter().flatten() {
            let typed = content(response)
                .and_then(|content| content.get("application/json"))
                .is_some_and(|media| media.get("schema").is_some());
            if !typed {
                response["content"] = json!({"application/json": {"schema": {}}});
                recorder.note(
                    place,
                    format!("answer {status} has no schema: any JSON value"),
                );
            }
        }
    });
    Ok(())
}

/// Adds the descriptions that OpenAPI requires and the canonical form drops.
pub(super) fn fill_descriptions(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        for (status, response) in responses(operation).into_iter().flatten() {
            let place = pointer::push(&pointer::push(place, "responses"), status);
            if let Some(response) = response.as_object_mut()
                && !response.contains_key("description")
            {
                response.insert("description".to_owned(), json!(""));
                recorder.note(place, "empty description");
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
    fn errors_and_defaults_go() {
        let (responses, notes) = after(
            "error-answers",
            json!({"200": {}, "404": {}, "default": {}}),
        );
        assert_eq!(responses, json!({"200": {}}));
        assert_eq!(notes.len(), 2);
        assert!(notes.contains(&"/paths/~1a/get: answer 404 left to the error type".to_owned()));
    }

    #[test]
    fn successes_merge_and_the_typed_one_wins() {
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
    fn successes_of_two_types_are_refused() {
        let of = |kind| json!({"content": {"application/json": {"schema": {"type": kind}}}});
        let operation = json!({"responses": {"200": of("string"), "201": of("number")}});
        let error = run("any-success", with_operation(operation)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "openapi.json: /paths/~1a/get: success answers 200, 201 differ in type"
        );
    }

    #[test]
    fn an_answer_without_a_schema_is_any_value() {
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
    fn descriptions_are_filled() {
        let (responses, notes) = after("required-prose", json!({"2XX": {}}));
        assert_eq!(responses, json!({"2XX": {"description": ""}}));
        assert_eq!(notes, ["/paths/~1a/get/responses/2XX: empty description"]);
    }
}
