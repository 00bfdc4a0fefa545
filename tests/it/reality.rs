//! Proof: the SDK decodes everything that is known about the responses of the real servers. The
//! findings come from server sources and recordings; each is a case here.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::support::calls::{Arguments, Caller, Decoded, operation};
use crate::support::compare::differences;
use crate::support::contract::Contract;
use crate::support::instance::full;
use crate::support::proofs::responses::preview;
use crate::support::properties::{Object, objects};
use crate::support::response::{as_page, known_properties, with_required_fields, without_envelope};

/// Something that is known about a response.
#[derive(Deserialize)]
#[serde(untagged)]
enum Finding {
    /// What a field of a schema can be in the responses of some operations.
    Field(Field),
    /// A whole response.
    Example(Example),
}

#[derive(Deserialize)]
struct Field {
    id: String,
    schema: String,
    operations: Vec<String>,
    field: String,
    /// `null`, `absent`, `extra`, or `type:` and a value.
    can: String,
    /// The decoding step that handles it, if it is not the field's type.
    by: Option<String>,
}

#[derive(Deserialize)]
struct Example {
    id: String,
    operation: String,
    kind: String,
    example: Value,
    status: Option<u16>,
}

fn findings() -> Vec<Finding> {
    serde_json::from_str(include_str!("../data/findings.json")).unwrap()
}

/// Decodes responses with the SDK.
struct Reader {
    contract: &'static Contract,
    caller: Caller<'static>,
}

type Verdict = Result<(), String>;

impl Reader {
    async fn read(&self, id: &str, status: u16, response: &Value) -> Result<Decoded, String> {
        self.caller.server.respond(status, response);
        let exchange = self.caller.call(operation(id), Arguments::Minimal).await;
        let decoded = exchange.outcome.unwrap().map_err(|error| {
            let source = std::error::Error::source(&error).map(ToString::to_string);
            format!("{response}: {error}: {}", source.unwrap_or_default())
        })?;
        let raw: Value = serde_json::from_slice(decoded.response.http().body()).unwrap();
        match raw == *response && decoded.response.http().status() == status {
            true => Ok(decoded),
            false => Err(format!("{response}: the raw body or the status differs")),
        }
    }

    /// Checks that a response is decoded to everything that the contract lists.
    async fn check(&self, id: &str, status: u16, response: &Value) -> Verdict {
        let read = self.read(id, status, response).await?;
        let differences = differences(&self.expected_value(id, response.clone()), &read.value);
        match differences.is_empty() {
            true => Ok(()),
            false => Err(format!("{response}: {}", differences.join("; "))),
        }
    }

    /// The value that the SDK's types should have for a response.
    fn expected_value(&self, id: &str, response: Value) -> Value {
        let contract = self.contract;
        let is_two_step = contract.operation(id).contains_key("x-lomi-two-step");
        if is_two_step && response["requires_confirmation"] == true {
            // A preview must not be decoded as the completed operation.
            return response;
        }
        let Some(schema) = contract.response_schema(id) else {
            return response;
        };
        if !contract.is_list(id) {
            return known_properties(contract, schema, without_envelope(contract, id, response));
        }
        let mut page = as_page(contract, id, response);
        let rows = page["data"].as_array().cloned().unwrap_or_default();
        let item = contract.item_schema(id).expect("the list has items");
        page["data"] = rows
            .into_iter()
            .map(|row| known_properties(contract, item, row))
            .collect();
        page
    }

    async fn field(&self, finding: &Field) -> Verdict {
        let mut cases = 0;
        for id in &finding.operations {
            for response in self.responses(finding, id) {
                cases += 1;
                self.check(id, 200, &response).await?;
            }
        }
        match cases {
            0 => Err("no response contains the field".to_owned()),
            _ => Ok(()),
        }
    }

    /// Full responses of an operation, changed as the finding says.
    fn responses(&self, finding: &Field, id: &str) -> Vec<Value> {
        if finding.by.as_deref() == Some("two-step") {
            return vec![preview()];
        }
        let schema = self.contract.response_schema(id).expect("a schema");
        let response = full(self.contract).build(schema);
        if finding.field == "(whole body)" {
            return self.bodies(finding, id, response);
        }
        let objects = objects(self.contract, schema).into_iter();
        let affected: Vec<_> = objects.filter(|object| finding.is_about(object)).collect();
        let values = finding.values();
        let each = values.iter().map(|value| {
            let mut response = response.clone();
            for object in &affected {
                let place = response.pointer_mut(&object.pointer);
                // A change to an outer object may have removed it already.
                if let Some(Value::Object(object)) = place {
                    finding.apply_to(object, value);
                }
            }
            with_required_fields(self.contract, id, response)
        });
        match affected.is_empty() {
            true => Vec::new(),
            false => each.collect(),
        }
    }

    /// The forms that the whole body can have.
    fn bodies(&self, finding: &Field, id: &str, response: Value) -> Vec<Value> {
        let is_wrapped = self.contract.operation(id).contains_key("x-lomi-envelope");
        let rows = as_page(self.contract, id, response.clone())["data"].clone();
        match finding.can.strip_prefix("type:").unwrap() {
            "object list envelope" if self.contract.is_list(id) => {
                let page = json!({
                    "object": "list", "data": rows, "has_more": false, "next_cursor": null,
                    "limit": 20
                });
                vec![page, rows]
            }
            "object {success, data}" if is_wrapped => {
                vec![json!({"success": true, "data": response}), response]
            }
            "array of one row, or 404" | "array of one object" if is_wrapped => {
                vec![json!([response]), response]
            }
            "number" => vec![json!(1500), json!(0.5), response],
            "unknown" => vec![response],
            // The finding lists all operations of a schema but applies only to some.
            _ => Vec::new(),
        }
    }

    async fn example(&self, finding: &Example) -> Verdict {
        let Example {
            operation: id,
            example,
            ..
        } = finding;
        let status = finding.status.unwrap_or(200);
        let has_identifiers = self
            .contract
            .operation(id)
            .contains_key("x-lomi-identifiers");
        let example = &match has_identifiers {
            true => with_required_fields(self.contract, id, example.clone()),
            false => example.clone(),
        };
        self.check(id, status, example).await?;
        if finding.kind == "envelope" {
            return self.check_without_envelope(id, example).await;
        }
        Ok(())
    }

    /// Checks that a value is decoded the same way with and without its envelope.
    async fn check_without_envelope(&self, id: &str, example: &Value) -> Verdict {
        let bare = without_envelope(self.contract, id, example.clone());
        let (wrapped, bare) = (
            self.read(id, 200, example).await?,
            self.read(id, 200, &bare).await?,
        );
        match wrapped.value == bare.value {
            true => Ok(()),
            false => Err(format!(
                "{} is {} without the envelope",
                wrapped.value, bare.value
            )),
        }
    }
}

impl Field {
    /// Whether the contract with its overlay lists the field, so that it is typed.
    fn is_listed(&self, contract: &Contract) -> bool {
        self.operations.iter().any(|id| {
            let schema = contract.response_schema(id).expect("a schema");
            let objects = objects(contract, schema);
            let mut about = objects.iter().filter(|object| self.is_about(object));
            about.any(|object| object.schema["properties"].get(&self.field).is_some())
        })
    }

    /// Findings about inline schemas name the operation and the place instead.
    fn is_about(&self, object: &Object<'_>) -> bool {
        match self.schema.split_once(" (") {
            None => object.schema_name == Some(&self.schema),
            Some(_) => object.schema["properties"].get(&self.field).is_some(),
        }
    }

    /// The values that the finding lists, or null if it lists none.
    fn values(&self) -> Vec<Value> {
        let Some(kind) = self.can.strip_prefix("type:") else {
            return vec![Value::Null];
        };
        match kind {
            "array of strings" => vec![json!(["a", "b"])],
            "array of objects" => vec![json!([{"quantity": 1, "unit_price": 5}])],
            "value outside the webhook event names" => vec![json!("test.webhook")],
            "untyped JSON" => vec![json!({})],
            other => other
                .strip_prefix("enum value ")
                .unwrap_or_else(|| panic!("{}: unknown type {kind}", self.id))
                .replace(" or ", ", ")
                .split(", ")
                .map(|value| json!(value))
                .collect(),
        }
    }

    fn apply_to(&self, object: &mut Map<String, Value>, value: &Value) {
        let name = &self.field;
        match (name.as_str(), self.can.as_str()) {
            // `(every required field except a, b)`, `(fields of list rows)`.
            (group, _) if group.starts_with('(') => {
                let kept = group.split_once(" except ").unwrap_or_default().1;
                let kept: Vec<_> = kept.trim_end_matches(')').split(", ").collect();
                object.retain(|name, _| kept.contains(&name.as_str()));
            }
            (_, "absent") => {
                object.remove(name);
            }
            // If the contract lists the field by now, keep the typed value.
            (_, "extra") => {
                object.entry(name).or_insert(json!("extra"));
            }
            _ => {
                object.insert(name.clone(), value.clone());
            }
        }
    }
}

#[tokio::test]
async fn every_finding_is_handled() {
    let contract = Contract::vendored();
    let caller = Caller::start(contract).await;
    let reader = Reader { contract, caller };
    // By kind: how many findings are handled, and how many there are.
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut failed = Vec::new();
    for finding in findings() {
        let (id, kind, verdict) = match &finding {
            Finding::Field(field) => {
                let kind = field.can.split(':').next().unwrap_or_default();
                let how = match (&field.by, kind) {
                    (Some(by), _) => format!(", by {by}"),
                    (None, "extra") if field.is_listed(contract) => ", typed".to_owned(),
                    (None, "extra") => ", in the raw body".to_owned(),
                    (None, _) => String::new(),
                };
                let kind = format!("field {kind}{how}");
                (&field.id, kind, reader.field(field).await)
            }
            Finding::Example(example) => (
                &example.id,
                example.kind.clone(),
                reader.example(example).await,
            ),
        };
        let count = counts.entry(kind).or_default();
        count.1 += 1;
        match verdict {
            Ok(()) => count.0 += 1,
            Err(problem) => failed.push(format!("{id}: {problem}")),
        }
    }
    for (kind, (handled, all)) in &counts {
        println!("{kind}: {handled}/{all} findings");
    }
    let all: usize = counts.values().map(|(_, all)| all).sum();
    println!("reality: {}/{all} findings", all - failed.len());
    assert!(failed.is_empty(), "{} failed: {failed:#?}", failed.len());
    assert!(all >= 758, "{all} findings, expected at least 758");
}
