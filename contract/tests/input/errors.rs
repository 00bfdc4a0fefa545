//! Input errors say what the file is and where it is wrong.

use lomi_contract::overlay::Overlay;

use super::*;

/// The error of both parsers, which must be the same.
fn of_bytes(bytes: &[u8]) -> String {
    let document = Document::parse("file", bytes).unwrap_err().to_string();
    let overlay = Overlay::parse("file", bytes).unwrap_err().to_string();
    assert_eq!(document, overlay);
    document
}

#[test]
fn a_file_that_is_not_json_is_named() {
    let utf16: Vec<u8> = "{\"openapi\": \"3.0.0\"}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (bytes, expected) in [
        (
            &b"\xef\xbb\xbf{\"openapi\": \"3.0.0\"}"[..],
            "file: begins with a byte order mark (BOM), which JSON does not allow; save it as UTF-8 without BOM",
        ),
        (
            &utf16,
            "file: is UTF-16, not UTF-8; convert it with `iconv -f UTF-16 -t UTF-8 FILE`",
        ),
        (
            b"openapi: 3.0.0\npaths:\n  /a: {}\n",
            "file: is YAML, not JSON; convert it with `yq -o=json . FILE`",
        ),
        (
            b"<!DOCTYPE html>\n<html><body>502 Bad Gateway</body></html>",
            "file: is an HTML page, not JSON; check the address that it was downloaded from, and whether that needs a login",
        ),
    ] {
        assert_eq!(of_bytes(bytes), expected);
    }
}

#[test]
fn a_duplicate_key_is_refused_with_its_place() {
    let text = "{\"openapi\": \"3.0.0\", \"paths\": {\n  \"/a\": {},\n  \"/a\": {}\n}}";
    assert_eq!(
        of_bytes(text.as_bytes()),
        "file: /paths/~1a: is a duplicate key, at line 3 column 6"
    );
}

#[test]
fn a_wrong_type_is_blamed_on_its_schema() {
    let wrong = json!({"type": "object", "properties": {"n": {"type": "strin"}}});
    let place = "openapi.json: /components/schemas/A/properties/n/type";
    assert_eq!(
        problem(&document("3.0.0", json!({"A": wrong}))),
        format!(
            "{place}: is \"strin\", which is none of array, boolean, integer, number, object, string"
        )
    );
    // Also in schemas that no operation uses, and in those of parameters and headers.
    let unused = json!({"A": {}, "B": {"items": {"type": 7}}});
    assert!(problem(&document("3.0.0", unused)).contains("/components/schemas/B/items/type: is 7"));
    for (pointer, part) in [
        ("/paths/~1a/parameters/0/schema", "parameters"),
        (
            "/components/headers/H/content/text~1plain/schema",
            "components",
        ),
    ] {
        let mut value = document("3.0.0", json!({"A": {}}));
        let schema = json!({"type": "text"});
        match part {
            "parameters" => {
                value["paths"]["/a"]["parameters"] =
                    json!([{"in": "query", "name": "q", "schema": schema}]);
            }
            _ => {
                value["components"]["headers"]["H"]["content"]["text/plain"]["schema"] = schema;
            }
        }
        let problem = problem(&value);
        assert!(
            problem.starts_with(&format!("openapi.json: {pointer}/type: is \"text\"")),
            "{problem}"
        );
    }
}

#[test]
fn a_property_that_is_named_type_is_not_a_keyword() {
    let schemas =
        json!({"A": {"properties": {"type": {"type": "string"}}, "example": {"type": 1}}});
    let value = document("3.0.0", schemas);
    assert!(Document::parse("openapi.json", value.to_string().as_bytes()).is_ok());
}

#[test]
fn a_wrong_shape_is_refused_by_the_generator_with_its_place() {
    for (pointer, wrong, expected) in [
        (
            "/paths/~1a/get/responses/200",
            json!([]),
            "is not an object",
        ),
        ("/paths/~1a/get/parameters", json!({}), "is not a list"),
        (
            "/paths/~1a/get/parameters",
            json!([[]]),
            "/0: is not an object",
        ),
        ("/components/schemas", json!([]), "is not an object"),
        ("/components/schemas/A/items", json!([]), "is not an object"),
        (
            "/components/schemas/A/properties",
            json!([]),
            "is not an object",
        ),
        ("/components/schemas/A/allOf", json!({}), "is not a list"),
    ] {
        let mut value = document("3.0.0", json!({"A": {}}));
        value["paths"]["/a"]["get"]["responses"]["200"] = json!({"description": ""});
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        value.pointer_mut(parent).unwrap()[key] = wrong;
        let document = Document::check("openapi.json", value).unwrap();
        let error = lomi_contract::generate::generate(&document)
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with(&format!("openapi.json: {pointer}")),
            "{error}"
        );
        assert!(error.ends_with(expected), "{error}");
    }
}
