use serde_json::{Map, Value};

use super::Linted;
use crate::extensions::{self, PAGING};
use crate::{Document, OperationRef, pointer, walk};

pub(super) fn lint(document: &Document, linted: &mut Linted) {
    for operation in document.operations() {
        path_parameters(document, operation, linted);
        paging(document, operation, linted);
        if let Some(misfit) = extensions::two_step_problem(document, operation.object) {
            linted.problem(&operation.pointer(), misfit);
        }
    }
}

fn path_parameters(document: &Document, operation: OperationRef<'_>, linted: &mut Linted) {
    let mut template: Vec<&str> = walk::template(operation.path).collect();
    let item = &document.as_value()["paths"][operation.path]["parameters"];
    let own = operation.object.get("parameters").unwrap_or(&Value::Null);
    let parameters = [item, own]
        .into_iter()
        .filter_map(Value::as_array)
        .flatten();
    let mut declared: Vec<&str> = parameters
        .filter(|parameter| parameter["in"] == "path")
        .filter_map(|parameter| parameter["name"].as_str())
        .collect();
    template.sort_unstable();
    declared.sort_unstable();
    linted.path_parameters += declared.len();
    if template != declared {
        let place = pointer::push(&operation.pointer(), "parameters");
        let text = format!("declares {declared:?}, the path template names {template:?}");
        linted.problem(&place, text);
    }
}

fn paging(document: &Document, operation: OperationRef<'_>, linted: &mut Linted) {
    let declared = operation.object.contains_key(PAGING);
    let sign = sign_of_list(document, operation.object);
    linted.lists += usize::from(declared);
    if let Some(misfit) = extensions::paging_problem(operation.object) {
        linted.problem(&operation.pointer(), misfit);
    } else if let (false, Some(sign)) = (declared, sign) {
        let text = format!("{sign}: say with {PAGING} in the overlay how the list is walked");
        linted.problem(&operation.pointer(), text);
    }
}

/// What shows that an operation answers a list.
fn sign_of_list(document: &Document, operation: &Map<String, Value>) -> Option<String> {
    let mut names = extensions::query(operation).filter_map(|parameter| parameter["name"].as_str());
    if let Some(name) = names.find(|name| ["cursor", "offset", "page"].contains(name)) {
        return Some(format!("takes {name}"));
    }
    let responses = operation.get("responses").and_then(Value::as_object);
    let successes = responses
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'));
    let mut schemas = successes
        .filter_map(|(_, response)| response.pointer("/content/application~1json/schema"))
        .map(|schema| extensions::resolved(document, schema));
    let is_array = |schema: &Value| extensions::resolved(document, schema)["type"] == "array";
    let found = schemas.find(|schema| is_array(schema) || is_array(&schema["properties"]["data"]));
    found.map(|_| "answers a list".to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::lint;
    use super::*;

    fn problems(operation: Value) -> Vec<String> {
        let mut operation = operation;
        operation["operationId"] = json!("AsController_findAll");
        let value = json!({
            "openapi": "3.0.0",
            "paths": {"/a/{id}": {"get": operation}},
            "components": {"schemas": {"All": {"type": "array"}}}
        });
        let linted = lint(&Document::check("doc.json", value).unwrap());
        linted.problems.iter().map(ToString::to_string).collect()
    }

    fn operation(parameters: &[Value], schema: Value) -> Value {
        let id = json!({"in": "path", "name": "id"});
        let parameters: Vec<_> = parameters.iter().cloned().chain([id]).collect();
        let content = json!({"application/json": {"schema": schema}});
        json!({"parameters": parameters, "responses": {"200": {"content": content}}})
    }

    #[test]
    fn path_parameters_are_those_of_the_template() {
        for parameters in [json!([]), json!([{"in": "path", "name": "other"}])] {
            let problems = problems(json!({"parameters": parameters, "responses": {}}));
            assert_eq!(problems.len(), 1);
            assert!(
                problems[0].contains("the path template names [\"id\"]"),
                "{problems:?}"
            );
        }
    }

    #[test]
    fn a_list_declares_how_it_is_walked() {
        let cursor = json!({"in": "query", "name": "cursor", "schema": {"type": "string"}});
        let reference = json!({"$ref": "#/components/schemas/All"});
        for (list, sign) in [
            (operation(&[], reference.clone()), "answers a list"),
            (
                operation(&[], json!({"properties": {"data": reference}})),
                "answers a list",
            ),
            (
                operation(std::slice::from_ref(&cursor), json!({})),
                "takes cursor",
            ),
        ] {
            let found = problems(list.clone());
            assert_eq!(found.len(), 1);
            assert!(found[0].contains(sign), "{found:?}");
            let mut list = list;
            list[PAGING] = json!("none");
            assert_eq!(problems(list.clone()), Vec::<String>::new());
            list[PAGING] = json!("cursor");
            assert!(problems(list)[0].contains("needs limit"));
        }
        assert_eq!(problems(operation(&[], json!({}))), Vec::<String>::new());
    }

    #[test]
    fn two_steps_have_a_token() {
        let mut call = operation(&[], json!({}));
        call["x-lomi-two-step"] = json!(true);
        assert!(problems(call)[0].contains("confirmation_token"));
    }
}
