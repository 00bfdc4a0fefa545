use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Recorder, error};
use crate::naming::OperationName;
use crate::operation::is_call_option;
use crate::{Result, walk};

/// Removes the header parameters that are call options. The operation table records which
/// operations accept them.
pub(super) fn remove_option_headers(
    document: &mut Value,
    recorder: &mut Recorder<'_>,
) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        if let Some(parameters) = parameters {
            parameters.retain(|parameter| {
                let is_option = is_call_option(parameter);
                if is_option {
                    recorder.record(
                        place,
                        format!("header {} becomes a call option", parameter["name"]),
                    );
                }
                !is_option
            });
        }
    });
    Ok(())
}

/// Gives untyped path and query parameters the type `string`. Otherwise they would be sent
/// as quoted JSON.
pub(super) fn type_parameters(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    walk::operations(document, &mut |place, operation| {
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            let typed = ["type", "$ref"]
                .iter()
                .any(|keyword| parameter["schema"].get(keyword).is_some());
            let in_url = parameter["in"] == "path" || parameter["in"] == "query";
            if in_url && !typed {
                parameter["schema"] = json!({"type": "string"});
                recorder.record(
                    place,
                    format!("parameter {} becomes a string", parameter["name"]),
                );
            }
        }
    });
    Ok(())
}

/// Names the generated methods, and rejects two operations with the same name.
pub(super) fn rename(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let mut problem = None;
    walk::operations(document, &mut |place, operation| {
        let id = operation["operationId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let function = match OperationName::of(&id) {
            Ok(name) => name.function(),
            Err(error) => {
                problem.get_or_insert(error);
                return;
            }
        };
        if let Some(other) = taken.insert(function.clone(), id.clone()) {
            let text = format!("{id} and {other} would both be called {function}");
            problem.get_or_insert_with(|| error(place, text));
        }
        recorder.record(place, format!("{id} becomes {function}"));
        operation.insert("operationId".to_owned(), function.into());
    });
    problem.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{run, with_operation};

    #[test]
    fn call_options_are_removed_and_other_headers_are_kept() {
        let header = |name| json!({"in": "header", "name": name});
        let query = json!({"in": "query", "name": "Lomi-Account"});
        let (document, notes) = run(
            "headers",
            with_operation(json!({"parameters": [
                header("Lomi-Version"), header("lomi-account"), header("Idempotency-Key"),
                header("X-Other"), query
            ]})),
        )
        .unwrap();
        assert_eq!(
            document["paths"]["/a"]["get"]["parameters"],
            json!([header("X-Other"), query])
        );
        assert_eq!(notes.len(), 3);
    }

    #[test]
    fn untyped_parameters_become_strings() {
        let parameter = |place, schema| json!({"in": place, "name": "id", "schema": schema});
        let (document, notes) = run(
            "untyped-parameters",
            with_operation(json!({"parameters": [
                parameter("path", json!({})),
                parameter("query", json!({})),
                parameter("path", json!({"type": "integer"})),
                parameter("header", json!({}))
            ]})),
        )
        .unwrap();
        assert_eq!(
            document["paths"]["/a"]["get"]["parameters"],
            json!([
                parameter("path", json!({"type": "string"})),
                parameter("query", json!({"type": "string"})),
                parameter("path", json!({"type": "integer"})),
                parameter("header", json!({}))
            ])
        );
        assert_eq!(
            notes,
            ["/paths/~1a/get: parameter \"id\" becomes a string"; 2]
        );
    }

    #[test]
    fn operations_get_their_rust_names() {
        let (document, notes) = run(
            "operation-names",
            with_operation(json!({"operationId": "PaymentLinksController_findAll"})),
        )
        .unwrap();
        assert_eq!(
            document["paths"]["/a"]["get"]["operationId"],
            "payment_links_list"
        );
        assert_eq!(
            notes,
            ["/paths/~1a/get: PaymentLinksController_findAll becomes payment_links_list"]
        );
    }

    #[test]
    fn two_operations_with_one_name_are_rejected() {
        let mut document = with_operation(json!({"operationId": "AsController_findAll"}));
        document["paths"]["/b"] = json!({"get": {"operationId": "AsController_find_all"}});
        let error = run("operation-names", document).unwrap_err();
        assert!(
            error.to_string().contains("would both be called as_list"),
            "{error}"
        );
    }
}
