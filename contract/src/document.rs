use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::lowering::{self, Version};
use crate::{Error, Result, input, pointer};

/// The HTTP methods that an OpenAPI path item can have.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The maximum number of operations: several times that of the published contract. Code is generated
/// for each of them.
const MAX_OPERATIONS: usize = 1_000;

/// The maximum number of named schemas: far more than the published contract has.
const MAX_SCHEMAS: usize = 10_000;

/// An OpenAPI 3.0 document that meets the requirements of all later stages: it has at
/// least one path, its operation ids are unique, and its references resolve. A 3.1 document is
/// rewritten to its 3.0 form.
#[derive(Debug, Clone, PartialEq)]
pub struct Document(Value);

/// A borrowed operation of a document.
#[derive(Debug, Clone, Copy)]
pub struct OperationRef<'a> {
    /// The operation id as written in the document.
    pub id: &'a str,
    /// The method in lower case.
    pub method: &'a str,
    /// The path template.
    pub path: &'a str,
    /// The operation object.
    pub object: &'a Map<String, Value>,
}

impl OperationRef<'_> {
    /// The JSON pointer of the operation in its document.
    pub fn pointer(&self) -> String {
        pointer::of(["paths", self.path, self.method])
    }
}

/// The size of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// The number of path templates.
    pub paths: usize,
    /// The number of operations.
    pub operations: usize,
    /// The number of named schemas.
    pub schemas: usize,
}

impl Document {
    /// Parses and validates a document. Errors refer to it by `origin`.
    ///
    /// # Errors
    ///
    /// Returns an error if the bytes are too many, not JSON, or not OpenAPI 3.0.x or 3.1.x, if an
    /// object has a duplicate key, if a schema has an unknown type or uses a keyword of 3.1 that
    /// has no form in 3.0, if there are no paths, if an operation has no id or the same id as
    /// another one, or if a `$ref` does not resolve.
    pub fn parse(origin: &str, bytes: &[u8]) -> Result<Self> {
        Self::check(origin, input::read(origin, bytes)?)
    }

    /// Validates a value that was already parsed.
    ///
    /// # Errors
    ///
    /// See [`Document::parse`].
    pub fn check(origin: &str, mut value: Value) -> Result<Self> {
        let version = check_root(origin, &value)?;
        lowering::lower(origin, &mut value, version)?;
        let document = Self(value);
        check_operations(origin, &document.0)?;
        document.check_references(origin)?;
        Ok(document)
    }

    fn check_references(&self, origin: &str) -> Result<()> {
        match first_dangling(&self.0, &self.0) {
            Some((tokens, target)) => Err(Error::new(
                origin,
                pointer::of(tokens.iter().rev()),
                format!("$ref {target:?} does not resolve"),
            )),
            None => Ok(()),
        }
    }

    /// Whether an error of [`Document::check`] for a later form of `value` already applies to it.
    /// This looks only at the place of the error, because a document may be large.
    pub(crate) fn has_problem(value: &Value, error: &Error) -> bool {
        let place = error.place();
        let (parent, key) = place.rsplit_once('/').unwrap_or_default();
        let node = value.pointer(place);
        let reference = node.and_then(|node| node.get("$ref"));
        if reference.is_some_and(|reference| dangling(value, "$ref", reference).is_some()) {
            return true;
        }
        if key == "type" && error.problem().starts_with("is ") {
            let schema = value.pointer(parent).and_then(Value::as_object);
            return schema.is_some_and(|schema| !lowering::has_known_type(schema));
        }
        check_root("", value)
            .and_then(|_| check_operations("", value))
            .is_err_and(|found| found.place() == place)
    }

    /// Returns the document as JSON.
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// Returns a document with the given content, which is not validated again.
    pub fn with(&self, value: Value) -> Self {
        Self(value)
    }

    /// Converts the document to JSON.
    pub fn into_value(self) -> Value {
        self.0
    }

    /// The value of `info.version`. Upstream does not update it with every change.
    pub fn version(&self) -> &str {
        self.0["info"]["version"].as_str().unwrap_or_default()
    }

    /// All operations, ordered by path, then by method name.
    pub fn operations(&self) -> impl Iterator<Item = OperationRef<'_>> {
        paths(&self.0).flat_map(|(path, item)| {
            let mut operations: Vec<_> = item
                .as_object()
                .into_iter()
                .flatten()
                .filter(|(method, _)| METHODS.contains(&method.as_str()))
                .filter_map(|(method, operation)| {
                    let object = operation.as_object()?;
                    let id = object.get("operationId")?.as_str()?;
                    Some(OperationRef {
                        id,
                        method,
                        path,
                        object,
                    })
                })
                .collect();
            operations.sort_by_key(|operation| operation.method);
            operations
        })
    }

    /// The target of a local `$ref` such as `#/components/schemas/X`.
    pub fn resolve(&self, reference: &str) -> Option<&Value> {
        resolve(&self.0, reference)
    }

    /// Counts the paths, operations and schemas.
    pub fn counts(&self) -> Counts {
        Counts {
            paths: paths(&self.0).count(),
            operations: self.operations().count(),
            schemas: self.0["components"]["schemas"]
                .as_object()
                .map_or(0, Map::len),
        }
    }
}

fn paths(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    document["paths"].as_object().into_iter().flatten()
}

/// Checks the root of a document, and returns its version.
fn check_root(origin: &str, document: &Value) -> Result<Version> {
    let fail = |place: &str, problem: String| Err(Error::new(origin, place, problem));
    let Some(root) = document.as_object() else {
        return fail("/", "is not a JSON object".into());
    };
    let version = version(root).map_err(|(place, problem)| Error::new(origin, place, problem))?;
    match root.get("paths") {
        Some(Value::Object(paths)) if !paths.is_empty() => {}
        _ => return fail("/paths", "is missing or empty".into()),
    }
    let schemas = document["components"]["schemas"]
        .as_object()
        .map_or(0, Map::len);
    if schemas > MAX_SCHEMAS {
        let problem = format!("has {schemas} schemas, more than {MAX_SCHEMAS}");
        return fail("/components/schemas", problem);
    }
    Ok(version)
}

/// Checks that every operation has an id of its own.
fn check_operations(origin: &str, document: &Value) -> Result<()> {
    let mut seen = BTreeMap::new();
    for (path, item) in paths(document) {
        let place = pointer::of(["paths", path]);
        let Some(item) = item.as_object() else {
            return Err(Error::new(origin, place, "is not an object"));
        };
        for (method, operation) in item {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let place = pointer::push(&place, method);
            let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
                return Err(Error::new(origin, place, "has no operationId"));
            };
            if let Some(first) = seen.insert(id.to_owned(), place.clone()) {
                let problem = format!("operationId {id:?} is already used at {first}");
                return Err(Error::new(origin, place, problem));
            }
        }
    }
    if seen.len() > MAX_OPERATIONS {
        let problem = format!("has {} operations, more than {MAX_OPERATIONS}", seen.len());
        return Err(Error::new(origin, "/paths", problem));
    }
    if seen.is_empty() {
        return Err(Error::new(origin, "/paths", "has no operations"));
    }
    Ok(())
}

/// The declared version, or the place and the reason why it is not supported.
fn version(root: &Map<String, Value>) -> Result<Version, (&'static str, String)> {
    match root.get("openapi").and_then(Value::as_str) {
        Some(version) if version.starts_with("3.0.") => Ok(Version::V3_0),
        Some(version) if version.starts_with("3.1.") => Ok(Version::V3_1),
        Some(version) => Err((
            "/openapi",
            format!("is {version:?}, expected 3.0.x or 3.1.x"),
        )),
        None if root.contains_key("swagger") => Err((
            "/swagger",
            "is Swagger 2.0; convert it to OpenAPI 3.0 with swagger2openapi".into(),
        )),
        None => Err(("/openapi", "is missing: not an OpenAPI 3 document".into())),
    }
}

fn resolve<'a>(root: &'a Value, reference: &str) -> Option<&'a Value> {
    root.pointer(reference.strip_prefix('#')?)
}

/// The target of the first `$ref` that does not resolve, and the tokens of its place, last one first.
///
/// Any string under the key `$ref` is a reference. A property that is named `$ref`
/// has a schema object as its value, not a string.
fn first_dangling<'a>(root: &Value, node: &'a Value) -> Option<(Vec<String>, &'a str)> {
    match node {
        Value::Object(map) => map.iter().find_map(|(key, value)| {
            if let Some(target) = dangling(root, key, value) {
                return Some((Vec::new(), target));
            }
            let (mut tokens, target) = first_dangling(root, value)?;
            tokens.push(key.clone());
            Some((tokens, target))
        }),
        Value::Array(items) => items.iter().enumerate().find_map(|(index, value)| {
            let (mut tokens, target) = first_dangling(root, value)?;
            tokens.push(index.to_string());
            Some((tokens, target))
        }),
        _ => None,
    }
}

/// The target of an entry that is a reference and does not resolve.
fn dangling<'a>(root: &Value, key: &str, value: &'a Value) -> Option<&'a str> {
    let target = value.as_str().filter(|_| key == "$ref")?;
    resolve(root, target).is_none().then_some(target)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn minimal() -> Value {
        json!({
            "openapi": "3.0.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"get": {"operationId": "A_get", "responses": {}}}}
        })
    }

    fn error(value: Value) -> String {
        Document::check("doc.json", value).unwrap_err().to_string()
    }

    #[test]
    fn a_minimal_document_is_valid_and_counted() {
        let document = Document::check("doc.json", minimal()).unwrap();
        assert_eq!(
            document.counts(),
            Counts {
                paths: 1,
                operations: 1,
                schemas: 0
            }
        );
        assert_eq!(document.version(), "1");
    }

    #[test]
    fn a_syntax_error_has_its_line_and_column() {
        let error = Document::parse("doc.json", b"{\n  oops").unwrap_err();
        assert_eq!(
            error.to_string(),
            "doc.json: line 2 column 3: is not JSON: key must be a string"
        );
    }

    #[test]
    fn json_that_is_not_an_openapi_document_is_rejected() {
        assert_eq!(error(json!([])), "doc.json: /: is not a JSON object");
        assert_eq!(
            error(json!({"paths": {}})),
            "doc.json: /openapi: is missing: not an OpenAPI 3 document"
        );
    }

    #[test]
    fn other_openapi_versions_are_rejected() {
        let mut value = minimal();
        value["openapi"] = json!("3.2.0");
        assert_eq!(
            error(value),
            "doc.json: /openapi: is \"3.2.0\", expected 3.0.x or 3.1.x"
        );
        assert_eq!(
            error(json!({"swagger": "2.0"})),
            "doc.json: /swagger: is Swagger 2.0; convert it to OpenAPI 3.0 with swagger2openapi"
        );
    }

    #[test]
    fn a_document_without_paths_or_operations_is_rejected() {
        let mut value = minimal();
        value["paths"] = json!({});
        assert_eq!(error(value), "doc.json: /paths: is missing or empty");
        let mut value = minimal();
        value["paths"] = json!({"/a": {"parameters": []}});
        assert_eq!(error(value), "doc.json: /paths: has no operations");
    }

    #[test]
    fn operation_ids_are_required_and_unique() {
        let mut value = minimal();
        value["paths"]["/b"]["post"] = json!({"responses": {}});
        assert_eq!(
            error(value.clone()),
            "doc.json: /paths/~1b/post: has no operationId"
        );
        value["paths"]["/b"]["post"]["operationId"] = json!("A_get");
        assert_eq!(
            error(value),
            "doc.json: /paths/~1b/post: operationId \"A_get\" is already used at /paths/~1a/get"
        );
    }

    #[test]
    fn a_dangling_reference_is_reported_with_its_place() {
        let mut value = minimal();
        value["paths"]["/a"]["get"]["responses"] = json!({"200": {"$ref": "#/components/x"}});
        assert_eq!(
            error(value),
            "doc.json: /paths/~1a/get/responses/200: $ref \"#/components/x\" does not resolve"
        );
    }
}
