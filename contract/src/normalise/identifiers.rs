//! Refuses names that are not identifiers in Rust, before code is made of them.

use serde_json::Value;

use super::error;
use crate::extensions::CONSTRUCTORS;
use crate::naming::OperationName;
use crate::{Document, Error, Result, walk};

/// Returns an error for the first name of an operation, or name that the overlay sets, that is not
/// an identifier.
pub(super) fn refuse(document: &Document) -> Result<()> {
    for operation in document.operations() {
        let name = OperationName::of(operation.id)?;
        for part in [&name.resource, &name.method] {
            check(&operation.pointer(), part)?;
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
            if let Err(error) = check(place, name) {
                problem.get_or_insert(error);
            }
        }
    });
    problem.map_or(Ok(()), Err)
}

fn check(place: &str, name: &str) -> Result<()> {
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
    use serde_json::json;

    use super::*;

    fn problem(id: &str, schema: Value) -> Option<String> {
        let document = json!({
            "openapi": "3.0.0",
            "paths": {"/a": {"get": {"operationId": id, "responses": {}}}},
            "components": {"schemas": {"A": schema}}
        });
        let document = Document::check("doc.json", document).unwrap();
        refuse(&document).err().map(|error| error.to_string())
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
