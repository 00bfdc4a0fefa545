//! What has to hold of the overlaid document beyond what generation needs.

use serde_json::Value;

use crate::{Document, Error, Result, pointer, walk};

/// What a number counts or measures; the overlay says it of every number.
const NUMBER_KINDS: [&str; 5] = ["count", "money", "other", "quantity", "ratio"];

/// How much was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Linted {
    /// Numbers, each marked.
    pub numbers: usize,
    /// Those that are money.
    pub money: usize,
    /// Path parameters, each declared.
    pub path_parameters: usize,
    /// Texts whose name says that they give access, each marked.
    pub secrets: usize,
}

/// Checks an overlaid document.
///
/// # Errors
///
/// The first number that is not marked as money, count, ratio, quantity or
/// other; the first path template whose parameters are not those declared; the
/// first text that is called a secret and not marked as one.
pub fn lint(document: &Document) -> Result<Linted> {
    let (numbers, money) = numbers(document)?;
    Ok(Linted {
        numbers,
        money,
        path_parameters: path_parameters(document)?,
        secrets: secrets(document)?,
    })
}

fn numbers(document: &Document) -> Result<(usize, usize)> {
    let mut value = document.as_value().clone();
    let (mut numbers, mut money) = (0, 0);
    let mut problem = None;
    walk::schemas(&mut value, &mut |place, schema| {
        if !matches!(
            schema.get("type").and_then(Value::as_str),
            Some("number" | "integer")
        ) {
            return;
        }
        numbers += 1;
        match schema.get("x-lomi-number").and_then(Value::as_str) {
            Some("money") => money += 1,
            Some(kind) if NUMBER_KINDS.contains(&kind) => {}
            found => {
                let text = format!(
                    "is a number marked {found:?}: say with x-lomi-number in the overlay which of {} it is",
                    NUMBER_KINDS.join(", ")
                );
                problem.get_or_insert_with(|| Error::new("openapi.overlay.json", place, text));
            }
        }
    });
    problem.map_or(Ok((numbers, money)), Err)
}

/// A type that prints a token is found by the name of the token.
fn secrets(document: &Document) -> Result<usize> {
    let mut value = document.as_value().clone();
    let mut count = 0;
    let mut problem = None;
    walk::schemas(&mut value, &mut |place, schema| {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if property["type"] != "string" || !gives_access(name) {
                continue;
            }
            count += 1;
            if property["x-lomi-secret"] != true {
                let place = pointer::push(&pointer::push(place, "properties"), name);
                let text = "is called a secret: mark it with x-lomi-secret in the overlay";
                problem.get_or_insert_with(|| Error::new("openapi.overlay.json", place, text));
            }
        }
    });
    problem.map_or(Ok(count), Err)
}

fn gives_access(name: &str) -> bool {
    ["secret", "token", "password"]
        .iter()
        .any(|word| name.contains(word))
        || ["pan", "cvv"].contains(&name)
}

fn path_parameters(document: &Document) -> Result<usize> {
    let mut count = 0;
    for operation in document.operations() {
        let mut template: Vec<&str> = operation
            .path
            .split('/')
            .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
            .collect();
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
        if template != declared {
            let place = pointer::push(&operation.pointer(), "parameters");
            let text = format!("declares {declared:?}, the path template names {template:?}");
            return Err(Error::new("openapi.overlay.json", place, text));
        }
        count += declared.len();
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(schema: Value, parameters: Value) -> Document {
        let value = json!({
            "openapi": "3.0.0",
            "paths": {"/a/{id}": {"get": {
                "operationId": "AsController_findOne",
                "parameters": parameters,
                "responses": {}
            }}},
            "components": {"schemas": {"A": {"properties": {"n": schema}}}}
        });
        Document::check("doc.json", value).unwrap()
    }

    fn id() -> Value {
        json!([{"in": "path", "name": "id"}])
    }

    #[test]
    fn a_marked_document_passes_and_is_counted() {
        let number = json!({"type": "number", "x-lomi-number": "money"});
        assert_eq!(
            lint(&document(number, id())).unwrap(),
            Linted {
                numbers: 1,
                money: 1,
                path_parameters: 1,
                secrets: 0,
            }
        );
    }

    #[test]
    fn an_unmarked_or_wrongly_marked_number_is_refused() {
        for schema in [
            json!({"type": "number"}),
            json!({"type": "integer"}),
            json!({"type": "number", "x-lomi-number": "price"}),
        ] {
            let error = lint(&document(schema, id())).unwrap_err().to_string();
            assert!(
                error.starts_with(
                    "openapi.overlay.json: /components/schemas/A/properties/n: is a number"
                ),
                "{error}"
            );
        }
    }

    #[test]
    fn what_is_called_a_secret_is_marked() {
        let holder = |property: Value| json!({"properties": {"client_secret": property}});
        let open = document(holder(json!({"type": "string"})), id());
        let error = lint(&open).unwrap_err().to_string();
        assert!(
            error.contains("client_secret: is called a secret"),
            "{error}"
        );
        let marked = json!({"type": "string", "x-lomi-secret": true});
        assert_eq!(lint(&document(holder(marked), id())).unwrap().secrets, 1);
    }

    #[test]
    fn path_parameters_are_those_of_the_template() {
        for parameters in [json!([]), json!([{"in": "path", "name": "other"}])] {
            let error = lint(&document(json!({}), parameters))
                .unwrap_err()
                .to_string();
            assert!(
                error.contains("the path template names [\"id\"]"),
                "{error}"
            );
        }
    }
}
