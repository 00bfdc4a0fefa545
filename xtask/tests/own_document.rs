//! A user's own document becomes the client: the crate `tests/own-document` is built for a document
//! that is newer than the vendored one.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use serde_json::{Value, json};

/// The vendored document with an operation, a field, an enum value and recursive types more.
fn newer(mut document: Value) -> Value {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let content = |name: &str| json!({"application/json": {"schema": reference(name)}});
    document["paths"]["/categories"] = json!({"post": {
        "operationId": "CategoriesController_create",
        "requestBody": {"required": true, "content": content("CategoryInputDto")},
        "responses": {"201": {"description": "", "content": content("CategoryDto")}}
    }});
    let tree = |name: &str| {
        json!({
            "name": {"type": "string", "minLength": 1},
            "parent": reference(name),
            "children": {"type": "array", "items": reference(name)},
            "by_name": {"type": "object", "additionalProperties": reference(name)}
        })
    };
    let schemas = &mut document["components"]["schemas"];
    schemas["CategoryDto"] = json!({
        "type": "object", "required": ["name", "children"], "properties": tree("CategoryDto")
    });
    schemas["CategoryInputDto"] = json!({
        "type": "object", "required": ["name"], "properties": tree("CategoryInputDto")
    });
    let body = &mut document["paths"]["/payment-links"]["post"]["requestBody"];
    let properties = &mut body["content"]["application/json"]["schema"]["properties"];
    properties["brand_color"] = json!({"type": "string"});
    add_value(&mut document);
    // A correction that does not fit any more.
    let link = &mut document["components"]["schemas"]["PaymentLinkResponseDto"];
    link["properties"]
        .as_object_mut()
        .unwrap()
        .remove("quantity");
    document
}

/// Adds a value to every enum of the types of payment links.
fn add_value(value: &mut Value) {
    match value {
        Value::Array(entries) => entries.iter_mut().for_each(add_value),
        Value::Object(object) => {
            if object.get("enum") == Some(&json!(["product", "instant"])) {
                object["enum"] = json!(["product", "instant", "recurring"]);
            }
            object.values_mut().for_each(add_value);
        }
        _ => {}
    }
}

#[test]
#[ignore = "compiles the SDK for another document, which takes a minute"]
fn the_client_of_a_newer_document_has_what_it_adds() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let target = env::var_os("CARGO_TARGET_DIR").map_or(workspace.join("target"), Into::into);
    let target = fs::canonicalize(target).unwrap().join("own-document");
    fs::create_dir_all(&target).unwrap();
    let document = fs::read(workspace.join("openapi.json")).unwrap();
    let document = newer(serde_json::from_slice(&document).unwrap());
    fs::write(target.join("openapi.json"), document.to_string()).unwrap();
    let overlay = json!({
        "overlay": "1.1.0",
        "info": {"title": "Our own corrections", "version": "1"},
        "actions": [{
            "target": "$.paths['/categories'].post",
            "description": "Says what the operation does.",
            "x-evidence": "an invented contract",
            "x-confidence": "proven",
            "update": {"summary": "Creates a category with its children."}
        }]
    });
    fs::write(target.join("overlay.json"), overlay.to_string()).unwrap();
    let project = workspace.join("tests/own-document");
    fs::copy(workspace.join("Cargo.lock"), project.join("Cargo.lock")).unwrap();

    let output = Command::new(env!("CARGO"))
        .args(["test", "--offline"])
        .current_dir(&project)
        .env("CARGO_TARGET_DIR", &target)
        .env("LOMI_OPENAPI", target.join("openapi.json"))
        .env("LOMI_OPENAPI_OVERLAY", target.join("overlay.json"))
        .output()
        .unwrap();
    let [printed, errors] =
        [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    assert!(output.status.success(), "{printed}\n{errors}");
    let warnings = errors.matches("of the SDK's overlay does not fit").count();
    println!("own document: {warnings} actions of the overlay do not fit, each with a warning");
    assert!(warnings >= 1, "{errors}");
    assert!(printed.contains("4 passed"), "{printed}");
}
