use serde_json::{Map, Value};

use super::LintReport;
use lomi_contract::extensions::{self, PAGING};
use lomi_contract::{Document, OperationRef, pointer, walk};

pub(super) fn lint(document: &Document, report: &mut LintReport) {
    for operation in document.operations() {
        path_parameters(document, operation, report);
        paging(document, operation, report);
        if let Some(problem) = extensions::two_step_problem(document, operation.object) {
            report.problem(&operation.pointer(), problem);
        }
    }
}

fn path_parameters(document: &Document, operation: OperationRef<'_>, report: &mut LintReport) {
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
    report.path_parameters += declared.len();
    if template != declared {
        let place = pointer::push(&operation.pointer(), "parameters");
        let shown = |names: &[&str]| match names {
            [] => "no path parameter".to_owned(),
            names => names.join(", "),
        };
        let text = format!(
            "declares {}, but the path template has {}",
            shown(&declared),
            shown(&template)
        );
        report.problem(&place, text);
    }
}

fn paging(document: &Document, operation: OperationRef<'_>, report: &mut LintReport) {
    let declared = operation.object.contains_key(PAGING);
    let evidence = list_evidence(document, operation.object);
    report.lists += usize::from(declared);
    if let Some(problem) = extensions::paging_problem(operation.object) {
        report.problem(&operation.pointer(), problem);
    } else if let (false, Some(evidence)) = (declared, evidence) {
        let text = format!("{evidence}: declare its paging with {PAGING} in the overlay");
        report.problem(&operation.pointer(), text);
    }
}

/// The evidence that an operation returns a list, if there is any.
fn list_evidence(document: &Document, operation: &Map<String, Value>) -> Option<String> {
    let mut names = extensions::query(operation).filter_map(|parameter| parameter["name"].as_str());
    if let Some(name) = names.find(|name| ["cursor", "offset", "page"].contains(name)) {
        return Some(format!("has the parameter {name}"));
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
    found.map(|_| "returns a list".to_owned())
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
        let report = lint(&Document::check("doc.json", value).unwrap());
        report.problems.iter().map(ToString::to_string).collect()
    }

    fn operation(parameters: &[Value], schema: Value) -> Value {
        let id = json!({"in": "path", "name": "id"});
        let parameters: Vec<_> = parameters.iter().cloned().chain([id]).collect();
        let content = json!({"application/json": {"schema": schema}});
        json!({"parameters": parameters, "responses": {"200": {"content": content}}})
    }

    #[test]
    fn path_parameters_must_match_the_template() {
        for parameters in [json!([]), json!([{"in": "path", "name": "other"}])] {
            let problems = problems(json!({"parameters": parameters, "responses": {}}));
            assert_eq!(problems.len(), 1);
            assert!(
                problems[0].ends_with(", but the path template has id"),
                "{problems:?}"
            );
        }
    }

    #[test]
    fn a_list_must_declare_its_paging() {
        let cursor = json!({"in": "query", "name": "cursor", "schema": {"type": "string"}});
        let reference = json!({"$ref": "#/components/schemas/All"});
        for (list, evidence) in [
            (operation(&[], reference.clone()), "returns a list"),
            (
                operation(&[], json!({"properties": {"data": reference}})),
                "returns a list",
            ),
            (
                operation(std::slice::from_ref(&cursor), json!({})),
                "has the parameter cursor",
            ),
        ] {
            let found = problems(list.clone());
            assert_eq!(found.len(), 1);
            assert!(found[0].contains(evidence), "{found:?}");
            let mut list = list;
            list[PAGING] = json!("none");
            assert_eq!(problems(list.clone()), Vec::<String>::new());
            list[PAGING] = json!("cursor");
            assert!(problems(list)[0].contains("needs limit"));
        }
        assert_eq!(problems(operation(&[], json!({}))), Vec::<String>::new());
    }

    #[test]
    fn a_two_step_operation_must_have_a_confirmation_token() {
        let mut call = operation(&[], json!({}));
        call["x-lomi-two-step"] = json!(true);
        assert!(problems(call)[0].contains("confirmation_token"));
    }
}
