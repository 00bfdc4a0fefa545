//! The contract with its overlay applied, parsed independently of the SDK.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use lomi_contract::Document;
use lomi_contract::overlay::Overlay;
use serde_json::{Map, Value};

/// A contract to test the SDK against. The SDK is generated from the vendored contract, so
/// that tests against a different contract must fail.
pub struct Contract {
    document: Document,
    /// The operation objects, by id.
    operations: BTreeMap<String, Map<String, Value>>,
}

static VENDORED: LazyLock<Contract> = LazyLock::new(|| {
    let read = |name: &str| std::fs::read(name).unwrap_or_else(|error| panic!("{name}: {error}"));
    let document = Document::parse("openapi.json", &read("openapi.json")).unwrap();
    let overlay = Overlay::parse("overlay", &read("openapi.overlay.json")).unwrap();
    Contract::of(overlay.apply(&document).unwrap().document)
});

impl Contract {
    /// The contract that the SDK is generated from.
    pub fn vendored() -> &'static Self {
        &VENDORED
    }

    /// A changed copy of the vendored contract.
    pub fn changed(change: impl FnOnce(&mut Value)) -> Self {
        let mut value = Self::vendored().document.as_value().clone();
        change(&mut value);
        Self::of(Document::check("changed document", value).unwrap())
    }

    fn of(document: Document) -> Self {
        let operations = document.operations();
        let operations = operations.map(|operation| (operation.id.to_owned(), operation.object));
        Self {
            operations: operations
                .map(|(id, object)| (id, object.clone()))
                .collect(),
            document,
        }
    }

    pub fn document(&self) -> &Document {
        &self.document
    }

    /// All operation ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.operations.keys().map(String::as_str)
    }

    /// The operation object of an operation id.
    pub fn operation(&self, id: &str) -> &Map<String, Value> {
        let found = self.operations.get(id);
        found.unwrap_or_else(|| panic!("no operation {id}"))
    }

    /// The schema of a JSON request body.
    pub fn request_schema(&self, id: &str) -> Option<&Value> {
        let body = self.operation(id).get("requestBody")?;
        body.pointer("/content/application~1json/schema")
    }

    /// The schema of a JSON success response.
    pub fn response_schema(&self, id: &str) -> Option<&Value> {
        self.success(id)?
            .pointer("/content/application~1json/schema")
    }

    /// Whether a success may have an empty body: the contract declares no schema, or
    /// the overlay says that the body may be empty.
    pub fn may_be_empty(&self, id: &str) -> bool {
        let success = self.success(id);
        let has_no_schema = self.response_schema(id).is_none();
        let is_key = |parameter: &Value| parameter["name"] == "Idempotency-Key";
        // The response to a call that moves money must have a body.
        let moves_money = self.parameters(id).any(is_key);
        !moves_money
            && (has_no_schema || success.is_some_and(|response| response["x-lomi-empty"] == true))
    }

    fn success(&self, id: &str) -> Option<&Value> {
        let responses = self.operation(id).get("responses")?.as_object()?;
        let mut all = responses.iter();
        all.find(|(status, _)| status.starts_with('2'))
            .map(|(_, response)| response)
    }

    /// The parameters of an operation.
    pub fn parameters(&self, id: &str) -> impl Iterator<Item = &Value> {
        let parameters = self.operation(id).get("parameters");
        parameters.and_then(Value::as_array).into_iter().flatten()
    }

    /// A parameter by the name of its Rust argument.
    pub fn parameter(&self, id: &str, argument: &str) -> Option<&Value> {
        // Rust keywords are escaped with a trailing underscore.
        let argument = argument.trim_end_matches('_');
        self.parameters(id).find(|parameter| {
            let name = parameter["name"].as_str().unwrap_or_default();
            lomi_contract::naming::snake(name) == argument
        })
    }

    /// Whether any JSON is a valid success, because the contract declares no schema.
    pub fn is_untyped(&self, id: &str) -> bool {
        self.response_schema(id).is_none() && !self.is_list(id)
    }

    /// Whether an operation returns a list.
    pub fn is_list(&self, id: &str) -> bool {
        self.operation(id).contains_key("x-lomi-paging")
    }

    /// The property that holds the items of a list.
    pub fn items_key(&self, id: &str) -> &str {
        match self.operation(id).get("x-lomi-items") {
            Some(Value::String(key)) => key,
            // A list of names covers older servers; the contract describes `data`.
            _ => "data",
        }
    }

    /// The schema of the items of a list.
    pub fn item_schema(&self, id: &str) -> Option<&Value> {
        let schema = self.resolve(self.response_schema(id)?);
        match schema.get("items") {
            Some(items) => Some(items),
            None => {
                let items = &schema["properties"][self.items_key(id)];
                self.resolve(items).get("items")
            }
        }
    }

    /// Follows the references of a schema.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => self.resolve(
                self.document
                    .resolve(reference)
                    .expect("the reference has a target"),
            ),
            None => schema,
        }
    }
}
