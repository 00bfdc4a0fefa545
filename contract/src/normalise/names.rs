//! Names the types after the named schemas, and refuses names that are not identifiers in Rust.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Recorder, error};
use crate::extensions::CONSTRUCTORS;
use crate::naming::OperationName;
use crate::{Document, Error, Result, naming, pointer, walk};

/// Renames the named schemas to the names of the Rust types.
pub(super) fn rename(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    else {
        return Ok(());
    };
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut renamed = Map::new();
    for (name, schema) in std::mem::take(schemas) {
        let short = match naming::pinned(&schema) {
            Some(pin) => pin.to_owned(),
            None => naming::schema(&name),
        };
        let place = pointer::of(["components", "schemas", &name]);
        let Some(short) = recorder.available_name(&short, |name| renamed.contains_key(name)) else {
            let text = format!(
                "its type would be called {short}, which is taken: set another name with x-lomi-name"
            );
            return Err(error(&place, text));
        };
        renamed.insert(short.clone(), schema);
        if short != name {
            recorder.record(place, format!("type becomes {short}"));
            names.insert(name, short);
        }
    }
    *schemas = renamed;
    walk::schemas(document, &mut |_, schema| {
        let target = schema.get("$ref").and_then(Value::as_str);
        let name = target.and_then(|target| target.strip_prefix(walk::SCHEMAS));
        if let Some(short) = name.and_then(|name| names.get(name)) {
            schema.insert(
                "$ref".to_owned(),
                json!(format!("{}{short}", walk::SCHEMAS)),
            );
        }
    });
    Ok(())
}

/// Removes the named schemas that no request and no response uses.
pub(super) fn drop_unused(document: &mut Value, recorder: &mut Recorder<'_>) -> Result<()> {
    let usage = walk::usage(document);
    let schemas = document.pointer_mut("/components/schemas");
    if let Some(schemas) = schemas.and_then(Value::as_object_mut) {
        schemas.retain(|name, _| {
            let used = usage.requests.contains(name) || usage.responses.contains(name);
            if !used {
                let place = pointer::of(["components", "schemas", name]);
                recorder.record(place, "unused, dropped");
            }
            used
        });
    }
    Ok(())
}

/// Returns an error for the first name of an operation, or name that the overlay sets, that is not
/// an identifier.
pub(super) fn check_identifiers(document: &Document) -> Result<()> {
    for operation in document.operations() {
        let name = OperationName::of(operation.id)?;
        for part in [&name.resource, &name.method] {
            check_identifier(&operation.pointer(), part)?;
        }
    }
    let mut problem: Option<Error> = None;
    walk::schemas(&mut document.as_value().clone(), &mut |place, schema| {
        let names = ["x-lomi-name", "x-lomi-field"].map(|key| schema.get(key));
        let variants = schema.get("x-lomi-variants").and_then(Value::as_object);
        let constructors = schema.get(CONSTRUCTORS).and_then(Value::as_array);
        let constructors = constructors.into_iter().flatten();
        let names = names
            .into_iter()
            .flatten()
            .chain(variants.into_iter().flatten().map(|(_, name)| name))
            .chain(constructors.filter_map(|constructor| constructor.get("name")));
        for name in names.filter_map(Value::as_str) {
            if let Err(error) = check_identifier(place, name) {
                problem.get_or_insert(error);
            }
        }
    });
    problem.map_or(Ok(()), Err)
}

fn check_identifier(place: &str, name: &str) -> Result<()> {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => Ok(()),
        Err(_) => Err(error(
            place,
            format!("the name {name:?} is not an identifier in Rust"),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{run, run_with, with_schemas};
    use super::*;
    use crate::GapPolicy;

    #[test]
    fn schemas_and_references_are_renamed() {
        let (document, notes) = run(
            "schema-names",
            json!({"paths": {}, "components": {"schemas": {
                "LinkResponseDto": {"properties": {"a": {"$ref": "#/components/schemas/ADto"}}},
                "ADto": {"type": "object"},
                "Plain": {}
            }}}),
        )
        .unwrap();
        assert_eq!(
            document["components"]["schemas"],
            json!({
                "Link": {"properties": {"a": {"$ref": "#/components/schemas/A"}}},
                "A": {"type": "object"},
                "Plain": {}
            })
        );
        assert_eq!(notes.len(), 2);
    }

    #[test]
    fn two_schemas_with_one_type_name_need_an_explicit_name() {
        let clash = |schema| {
            json!({"paths": {}, "components": {"schemas": {
                "CustomerDto": schema, "CustomerResponseDto": {}
            }}})
        };
        let error = run("schema-names", clash(json!({}))).unwrap_err();
        assert!(error.to_string().contains("x-lomi-name"), "{error}");
        let (document, _) = run(
            "schema-names",
            clash(json!({"x-lomi-name": "ChargeCustomer"})),
        )
        .unwrap();
        assert!(document["components"]["schemas"]["ChargeCustomer"].is_object());
        let (document, _) = run_with("schema-names", clash(json!({})), GapPolicy::Fill).unwrap();
        let named = document["components"]["schemas"].as_object().unwrap();
        assert_eq!(named.keys().collect::<Vec<_>>(), ["Customer", "Customer2"]);
    }

    #[test]
    fn unused_schemas_are_removed() {
        let mut document = with_schemas(json!({}), json!({}));
        document["components"]["schemas"]["Unused"] = json!({});
        let (document, notes) = run("unused-schemas", document).unwrap();
        let names: Vec<_> = document["components"]["schemas"]
            .as_object()
            .unwrap()
            .keys()
            .collect();
        assert_eq!(names, ["Received", "Sent"]);
        assert_eq!(notes, ["/components/schemas/Unused: unused, dropped"]);
    }

    fn problem(id: &str, schema: Value) -> Option<String> {
        let document = json!({
            "openapi": "3.0.0",
            "paths": {"/a": {"get": {"operationId": id, "responses": {}}}},
            "components": {"schemas": {"A": schema}}
        });
        let document = Document::check("doc.json", document).unwrap();
        check_identifiers(&document)
            .err()
            .map(|error| error.to_string())
    }

    #[test]
    fn names_that_are_not_identifiers_are_refused_with_their_place() {
        let good = "ThingsController_get";
        for name in ["", "a b", "1a", "type", "é/"] {
            for schema in [
                json!({"x-lomi-name": name}),
                json!({"x-lomi-field": name}),
                json!({"x-lomi-variants": {"v": name}}),
                json!({"x-lomi-constructors": [{"name": name}]}),
            ] {
                assert_eq!(
                    problem(good, schema),
                    Some(format!(
                        "openapi.json: /components/schemas/A: the name {name:?} is not an \
                         identifier in Rust"
                    ))
                );
            }
        }
        for id in [
            "AsController_get",
            "1Controller_get",
            "ThingsController_type",
        ] {
            let problem = problem(id, json!({})).unwrap_or_default();
            assert!(
                problem.starts_with("openapi.json: /paths/~1a/get: the name"),
                "{problem}"
            );
        }
        assert_eq!(problem(good, json!({"x-lomi-name": "Good"})), None);
    }
}
