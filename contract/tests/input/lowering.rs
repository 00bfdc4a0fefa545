//! OpenAPI 3.1 is rewritten to 3.0, or refused by keyword and place.

use super::*;

/// The schema `A` of a 3.1 document after lowering.
fn lowered(schema: Value) -> Value {
    let value = document("3.1.0", json!({"A": schema, "B": {"type": "object"}}));
    let document = Document::parse("openapi.json", value.to_string().as_bytes());
    let document = document.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(document.as_value()["openapi"], "3.0.0");
    // Lowering a lowered document changes nothing.
    let again = Document::check("again", document.as_value().clone()).unwrap();
    assert_eq!(again, document);
    document.as_value()["components"]["schemas"]["A"].clone()
}

/// The error for the schema `A` of a 3.1 document, from its place on.
fn refused(schema: Value) -> String {
    let problem = problem(&document("3.1.0", json!({"A": schema, "B": {}})));
    let place = "openapi.json: /components/schemas/A";
    let rest = problem.strip_prefix(place);
    rest.unwrap_or_else(|| panic!("{problem}")).to_owned()
}

#[test]
fn what_has_a_form_in_3_0_is_rewritten() {
    let b = json!({"$ref": "#/components/schemas/B"});
    for (schema, expected) in [
        (json!({"type": ["string"]}), json!({"type": "string"})),
        (
            json!({"type": ["string", "null"], "maxLength": 3}),
            json!({"type": "string", "nullable": true, "maxLength": 3}),
        ),
        (
            json!({"type": ["null", "integer"], "enum": [1, null]}),
            json!({"type": "integer", "nullable": true, "enum": [1, null]}),
        ),
        (
            json!({"const": "a"}),
            json!({"type": "string", "enum": ["a"]}),
        ),
        (
            json!({"type": "number", "const": 1}),
            json!({"type": "number", "enum": [1]}),
        ),
        (
            json!({"const": 1, "enum": [1, 2]}),
            json!({"type": "integer", "enum": [1]}),
        ),
        (
            json!({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1.5}),
            json!({
                "type": "number",
                "minimum": 0, "exclusiveMinimum": true,
                "maximum": 1.5, "exclusiveMaximum": true
            }),
        ),
        (
            json!({"type": "number", "minimum": 1, "exclusiveMinimum": 0, "maximum": 1, "exclusiveMaximum": 1}),
            json!({"type": "number", "minimum": 1, "maximum": 1, "exclusiveMaximum": true}),
        ),
        (
            json!({"type": "string", "examples": ["x"], "$comment": "c"}),
            json!({"type": "string"}),
        ),
        (
            json!({"properties": {"p": {"$ref": "#/components/schemas/B", "description": "d", "title": "t", "x-note": 1}}}),
            json!({"properties": {"p": {"$ref": "#/components/schemas/B", "x-note": 1}}}),
        ),
        (
            json!({"$ref": "#/components/schemas/B", "maxProperties": 3}),
            json!({"allOf": [b], "maxProperties": 3}),
        ),
        (
            json!({"anyOf": [b, {"type": "null"}]}),
            json!({"allOf": [b], "nullable": true}),
        ),
        (
            json!({"oneOf": [{"const": null}, {"type": "string", "format": "date"}], "title": "t"}),
            json!({"type": "string", "format": "date", "nullable": true, "title": "t"}),
        ),
        (
            json!({"oneOf": [b, {"type": ["string", "null"]}, {"enum": [null]}]}),
            json!({"oneOf": [b, {"type": "string", "nullable": true}], "nullable": true}),
        ),
        (
            json!({"properties": {"any": true}, "items": true, "additionalProperties": false}),
            json!({"properties": {"any": {}}, "items": {}, "additionalProperties": false}),
        ),
        // Names and data are not keywords.
        (
            json!({"properties": {"const": {"type": "string"}, "if": {}}, "default": {"const": 1}}),
            json!({"properties": {"const": {"type": "string"}, "if": {}}, "default": {"const": 1}}),
        ),
    ] {
        assert_eq!(lowered(schema.clone()), expected, "{schema}");
    }
}

#[test]
fn what_has_no_form_in_3_0_is_refused_by_keyword_and_place() {
    let no_form = "has no form in OpenAPI 3.0, which the generator reads";
    for keyword in [
        "prefixItems",
        "if",
        "then",
        "else",
        "patternProperties",
        "propertyNames",
        "unevaluatedProperties",
        "unevaluatedItems",
        "dependentRequired",
        "dependentSchemas",
        "contains",
        "contentEncoding",
        "contentMediaType",
        "$defs",
        "$id",
        "$anchor",
        "$dynamicRef",
    ] {
        let schema = json!({"items": {"allOf": [{"type": "string"}, {keyword: {}}]}});
        assert_eq!(
            refused(schema),
            format!("/items/allOf/1/{keyword}: {no_form}")
        );
    }
    for (schema, expected) in [
        (
            json!({"type": ["string", "integer"]}),
            "/type: lists several types, which has no form in OpenAPI 3.0: use oneOf",
        ),
        (json!({"type": []}), "/type: is an empty list"),
        (
            json!({"properties": {"n": {"type": "null"}}}),
            "/properties/n/type: is only null, which has no form in OpenAPI 3.0",
        ),
        (
            json!({"anyOf": [{"type": "null"}]}),
            "/anyOf: accepts only null, which has no form in OpenAPI 3.0",
        ),
        (
            json!({"properties": {"n": false}}),
            "/properties/n: is a schema that is false, which has no form in OpenAPI 3.0",
        ),
        (
            json!({"const": "x", "enum": ["y"]}),
            "/const: is not one of the values in enum",
        ),
        (
            json!({"type": ["strin", "null"]}),
            "/type: is \"strin\", which is none of array, boolean, integer, number, object, string",
        ),
    ] {
        assert_eq!(refused(schema), expected);
    }
}

#[test]
fn the_root_is_lowered_too() {
    let mut value = document("3.1.1", json!({"A": {}}));
    value["jsonSchemaDialect"] = json!("https://spec.openapis.org/oas/3.1/dialect/base");
    value["webhooks"] = json!({});
    value["info"]["summary"] = json!("s");
    value["info"]["license"] = json!({"name": "MIT", "identifier": "MIT"});
    value["paths"]["/a"]["post"] = json!({"operationId": "ThingsController_create"});
    value["components"]["parameters"] =
        json!({"P": {"in": "query", "name": "p", "schema": {"type": ["string", "null"]}}});
    value["paths"]["/a"]["get"]["parameters"] =
        json!([{"$ref": "#/components/parameters/P", "description": "d"}]);
    let lowered = Document::check("doc", value.clone()).unwrap().into_value();
    for key in ["jsonSchemaDialect", "webhooks"] {
        assert_eq!(lowered.get(key), None);
    }
    assert_eq!(lowered["info"]["license"], json!({"name": "MIT"}));
    assert_eq!(lowered["paths"]["/a"]["post"]["responses"], json!({}));
    assert_eq!(
        lowered["components"]["parameters"]["P"]["schema"],
        json!({"type": "string", "nullable": true})
    );
    assert_eq!(
        lowered["paths"]["/a"]["get"]["parameters"][0],
        json!({"$ref": "#/components/parameters/P"})
    );

    for (key, entry, expected) in [
        ("webhooks", json!({"w": {}}), "/webhooks: has no form"),
        (
            "jsonSchemaDialect",
            json!("https://example.com"),
            "/jsonSchemaDialect: is \"https://example.com\", which is not supported",
        ),
        (
            "components",
            json!({"securitySchemes": {"m": {"type": "mutualTLS"}}}),
            "/components/securitySchemes/m/type: is mutualTLS",
        ),
        (
            "components",
            json!({"pathItems": {"p": {}}}),
            "/components/pathItems: has no form",
        ),
    ] {
        let mut bad = value.clone();
        bad[key] = entry;
        let problem = problem(&bad);
        assert!(problem.contains(expected), "{problem}");
    }
}

#[test]
fn a_3_0_document_keeps_its_keywords_and_numeric_exclusive_bounds_are_rewritten() {
    let schema = json!({"type": "integer", "exclusiveMinimum": 0, "const": 1, "examples": [1]});
    let document = Document::check("doc", document("3.0.3", json!({"A": schema}))).unwrap();
    assert_eq!(
        document.as_value()["components"]["schemas"]["A"],
        json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true, "const": 1, "examples": [1]})
    );
    assert_eq!(document.as_value()["openapi"], "3.0.3");
    let list = super::document("3.0.0", json!({"A": {"type": ["string", "null"]}}));
    assert_eq!(
        problem(&list),
        "openapi.json: /components/schemas/A/type: is a list of types, which is a form of \
         OpenAPI 3.1, but the document declares 3.0"
    );
}
