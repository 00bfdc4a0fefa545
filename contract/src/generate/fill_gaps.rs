//! Fills the gaps of a document that the overlay was not written for.

use serde_json::{Map, Value, json};

use crate::extensions::{self, CONSTRUCTORS, PAGING, RULES, TWO_STEP};
use crate::{Document, METHODS, Result, walk};

/// Declares what path templates name, and drops the marks that do not fit.
pub(crate) fn fill_gaps(document: &Document) -> Result<Document> {
    let mut value = document.as_value().clone();
    let paths = value["paths"].as_object_mut();
    for (path, item) in paths.into_iter().flatten() {
        let shared = item["parameters"].as_array().cloned().unwrap_or_default();
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if let Some(operation) = operation.as_object_mut()
                && METHODS.contains(&method.as_str())
            {
                declare_path(path, &shared, operation);
                if extensions::paging_problem(operation).is_some() {
                    operation.remove(PAGING);
                }
                if extensions::two_step_problem(document, operation).is_some() {
                    operation.remove(TWO_STEP);
                }
            }
        }
    }
    walk::schemas(&mut value, &mut |_, schema| {
        for key in [RULES, CONSTRUCTORS] {
            if let Some(Value::Array(mut rules)) = schema.remove(key) {
                rules.retain(|rule| unknown_property(schema, rule).is_none());
                schema.insert(key.to_owned(), rules.into());
            }
        }
    });
    Document::check("document with its gaps filled", value)
}

fn declare_path(path: &str, shared: &[Value], operation: &mut Map<String, Value>) {
    let own = operation.get("parameters").and_then(Value::as_array);
    let declared = |name: &str| {
        let mut known = own.into_iter().flatten().chain(shared);
        known.any(|parameter| parameter["in"] == "path" && parameter["name"] == name)
    };
    let missing: Vec<Value> = walk::template(path)
        .filter(|name| !declared(name))
        .map(|name| {
            let schema = json!({"type": "string"});
            json!({"in": "path", "name": name, "required": true, "schema": schema})
        })
        .collect();
    if !missing.is_empty() {
        let parameters = own.into_iter().flatten().cloned().chain(missing).collect();
        operation.insert("parameters".to_owned(), parameters);
    }
}

/// The property that a rule or a constructor names and the schema does not have.
fn unknown_property<'a>(schema: &Map<String, Value>, rule: &'a Value) -> Option<&'a str> {
    let lists = [
        "required",
        "forbidden",
        "not_all_false",
        "unless",
        "takes",
        "whole",
        "phone",
    ];
    let maps = ["if", "above", "at_least", "sets"];
    let listed = lists.into_iter().filter_map(|key| rule[key].as_array());
    let mapped = maps.into_iter().filter_map(|key| rule[key].as_object());
    let listed = listed.flatten().filter_map(Value::as_str);
    let mut names = listed.chain(mapped.flatten().map(|(name, _)| name.as_str()));
    let properties = schema.get("properties");
    names.find(|name| properties.is_none_or(|properties| properties.get(name).is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_declared_and_what_does_not_fit_goes() {
        let document = json!({
            "openapi": "3.0.0",
            "paths": {"/a/{id}/{other}": {
                "parameters": [{"in": "path", "name": "other"}],
                "get": {
                    "operationId": "AsController_findAll", "responses": {},
                    PAGING: "cursor", TWO_STEP: true
                }
            }},
            "components": {"schemas": {"A": {
                "properties": {"kind": {}},
                RULES: [{"required": ["kind"]}, {"required": ["gone"]}]
            }}}
        });
        let filled = fill_gaps(&Document::check("doc.json", document).unwrap()).unwrap();
        let operation = &filled.as_value()["paths"]["/a/{id}/{other}"]["get"];
        assert_eq!(operation["parameters"][0]["name"], "id");
        assert_eq!(operation["parameters"].as_array().unwrap().len(), 1);
        assert_eq!(
            (operation.get(PAGING), operation.get(TWO_STEP)),
            (None, None)
        );
        let rules = &filled.as_value()["components"]["schemas"]["A"][RULES];
        assert_eq!(*rules, json!([{"required": ["kind"]}]));
    }

    #[test]
    fn rules_name_properties_that_are_there() {
        let schema = json!({"properties": {"kind": {}, "amount": {}}});
        let schema = schema.as_object().unwrap();
        let fits = json!({"if": {"kind": "x"}, "required": ["amount"]});
        assert_eq!(unknown_property(schema, &fits), None);
        let strange = json!({"unless": ["kind"], "above": {"gone": 0}});
        assert_eq!(unknown_property(schema, &strange), Some("gone"));
    }
}
