use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Recorder, error};
use crate::naming::{self, OperationName};
use crate::{Result, walk};

/// Moves inline request bodies into named schemas. Must run while the operations still have
/// the ids of the contract, from which the names are derived.
pub(super) fn name_inline(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let named = document["components"]["schemas"].as_object();
    let mut taken: BTreeSet<String> = named
        .into_iter()
        .flatten()
        .map(|(n, _)| n.clone())
        .collect();
    let mut hoisted = Vec::new();
    let mut problem = None;
    walk::operations(document, &mut |place, operation| {
        let id = operation["operationId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        for (at, schema) in walk::body_schemas(place, operation) {
            if schema.get("$ref").is_some() {
                continue;
            }
            match naming::pinned(schema).map_or_else(
                || OperationName::of(&id).map(|name| name.body()),
                |pin| Ok(pin.to_owned()),
            ) {
                Ok(name) => {
                    let Some(name) = recorder.available_name(&name, |name| taken.contains(name))
                    else {
                        let text =
                            format!("the type of this body would be called {name}, which is taken");
                        problem = problem.take().or(Some(error(&at, text)));
                        continue;
                    };
                    taken.insert(name.clone());
                    let target = json!({"$ref": format!("{}{name}", walk::SCHEMAS)});
                    hoisted.push((at, name, std::mem::replace(schema, target)));
                }
                Err(error) => problem = problem.take().or(Some(error)),
            }
        }
    });
    if let Some(problem) = problem {
        return Err(problem);
    }
    for (at, name, schema) in hoisted {
        document["components"]["schemas"][&name] = schema;
        recorder.record(at, format!("inline body becomes {name}"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, run_with, with_operation};
    use super::*;
    use crate::GapPolicy;

    fn operation(id: &str, schema: Value) -> Value {
        json!({
            "operationId": id,
            "requestBody": {"content": {"application/json": {"schema": schema}}}
        })
    }

    #[test]
    fn an_inline_body_gets_a_name_and_a_reference() {
        let body = json!({"type": "object"});
        let operation = operation("PaymentLinksController_create", body.clone());
        let (document, notes) = run("bodies", with_operation(operation)).unwrap();
        assert_eq!(document["components"]["schemas"]["CreatePaymentLink"], body);
        assert_eq!(
            document.pointer("/paths/~1a/get/requestBody/content/application~1json/schema"),
            Some(&json!({"$ref": "#/components/schemas/CreatePaymentLink"}))
        );
        assert_eq!(notes.len(), 1);
    }

    #[test]
    fn the_overlay_can_set_the_name_and_references_are_kept() {
        let body = json!({"type": "object", "x-lomi-name": "Pinned"});
        let pinned = operation("PaymentLinksController_create", body);
        let (document, _) = run("bodies", with_operation(pinned)).unwrap();
        assert!(document["components"]["schemas"]["Pinned"].is_object());

        let referenced = with_operation(operation("x", json!({"$ref": "#/components/schemas/A"})));
        assert_eq!(
            run("bodies", referenced.clone()).unwrap(),
            (referenced, vec![])
        );
    }

    #[test]
    fn a_taken_name_is_rejected_or_numbered() {
        let operation = operation("PaymentLinksController_create", json!({}));
        let mut document = with_operation(operation);
        document["components"]["schemas"]["CreatePaymentLink"] = json!({});
        let error = run("bodies", document.clone()).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("CreatePaymentLink, which is taken"),
            "{error}"
        );
        let (document, _) = run_with("bodies", document, GapPolicy::Fill).unwrap();
        assert_eq!(
            document.pointer("/paths/~1a/get/requestBody/content/application~1json/schema"),
            Some(&json!({"$ref": "#/components/schemas/CreatePaymentLink2"}))
        );
        assert!(document["components"]["schemas"]["CreatePaymentLink2"].is_object());
    }
}
