//! Proof: what is known of the real servers' answers is read by the SDK. The
//! findings were made from sources and recordings; each is a case here.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::support::answer::{complete, known, plain, unwrapped};
use crate::support::calls::{Answered, Arguments, Caller, operation};
use crate::support::compare::differences;
use crate::support::contract::Contract;
use crate::support::instance::full;
use crate::support::places::{Object, objects};
use crate::support::proofs::answers::preview;

/// Something that is known of an answer.
#[derive(Deserialize)]
#[serde(untagged)]
enum Finding {
    /// What a field of a schema can be, in the answers of some operations.
    Field(Field),
    /// A whole answer.
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
    /// Which way of reading takes care of it, where it is not the field's type.
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

/// Sends answers through the SDK.
struct Reader {
    contract: &'static Contract,
    caller: Caller<'static>,
}

type Verdict = Result<(), String>;

impl Reader {
    async fn read(&self, id: &str, status: u16, answer: &Value) -> Result<Answered, String> {
        self.caller.server.answer(status, answer);
        let exchange = self.caller.call(operation(id), Arguments::Least).await;
        let answered = exchange.outcome.unwrap().map_err(|error| {
            let source = std::error::Error::source(&error).map(ToString::to_string);
            format!("{answer}: {error}: {}", source.unwrap_or_default())
        })?;
        let raw: Value = serde_json::from_slice(answered.response.http().body()).unwrap();
        match raw == *answer && answered.response.http().status() == status {
            true => Ok(answered),
            false => Err(format!("{answer}: the raw body or the status is another")),
        }
    }

    /// The answer is read, and its value has all that the contract knows of it.
    async fn keeps(&self, id: &str, status: u16, answer: &Value) -> Verdict {
        let read = self.read(id, status, answer).await?;
        let differences = differences(&self.value(id, answer.clone()), &read.value);
        match differences.is_empty() {
            true => Ok(()),
            false => Err(format!("{answer}: {}", differences.join("; "))),
        }
    }

    /// What an answer is in the SDK's types.
    fn value(&self, id: &str, answer: Value) -> Value {
        let contract = self.contract;
        let is_two_step = contract.operation(id).contains_key("x-lomi-two-step");
        if is_two_step && answer["requires_confirmation"] == true {
            // A preview is not taken for the deed.
            return answer;
        }
        let Some(schema) = contract.answer_schema(id) else {
            return answer;
        };
        if !contract.is_list(id) {
            return known(contract, schema, unwrapped(contract, id, answer));
        }
        let mut page = plain(contract, id, answer);
        let rows = page["data"].as_array().cloned().unwrap_or_default();
        let item = contract.item_schema(id).expect("items");
        page["data"] = rows
            .into_iter()
            .map(|row| known(contract, item, row))
            .collect();
        page
    }

    async fn field(&self, finding: &Field) -> Verdict {
        let mut cases = 0;
        for id in &finding.operations {
            for answer in self.answers(finding, id) {
                cases += 1;
                self.keeps(id, 200, &answer).await?;
            }
        }
        match cases {
            0 => Err("no answer shows it".to_owned()),
            _ => Ok(()),
        }
    }

    /// Full answers of an operation to which the finding is done.
    fn answers(&self, finding: &Field, id: &str) -> Vec<Value> {
        if finding.by.as_deref() == Some("two-step") {
            return vec![preview()];
        }
        let schema = self.contract.answer_schema(id).expect("a schema");
        let answer = full(self.contract).of(schema);
        if finding.field == "(whole body)" {
            return self.bodies(finding, id, answer);
        }
        let objects = objects(self.contract, schema).into_iter();
        let affected: Vec<_> = objects.filter(|object| finding.is_about(object)).collect();
        let values = finding.values();
        let each = values.iter().map(|value| {
            let mut answer = answer.clone();
            for object in &affected {
                let place = answer.pointer_mut(&object.pointer);
                // An outer object may have taken it away already.
                if let Some(Value::Object(object_there)) = place {
                    finding.do_to(object_there, value);
                }
            }
            complete(self.contract, id, answer)
        });
        match affected.is_empty() {
            true => Vec::new(),
            false => each.collect(),
        }
    }

    /// The forms in which the body as a whole comes.
    fn bodies(&self, finding: &Field, id: &str, answer: Value) -> Vec<Value> {
        let is_wrapped = self.contract.operation(id).contains_key("x-lomi-envelope");
        let rows = plain(self.contract, id, answer.clone())["data"].clone();
        match finding.can.strip_prefix("type:").unwrap() {
            "object list envelope" if self.contract.is_list(id) => {
                let page = json!({
                    "object": "list", "data": rows, "has_more": false, "next_cursor": null,
                    "limit": 20
                });
                vec![page, rows]
            }
            "object {success, data}" if is_wrapped => {
                vec![json!({"success": true, "data": answer}), answer]
            }
            "array of one row, or 404" | "array of one object" if is_wrapped => {
                vec![json!([answer]), answer]
            }
            "number" => vec![json!(1500), json!(0.5), answer],
            "unknown" => vec![answer],
            // Said of all operations of a schema, true of some.
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
        let names_itself = self
            .contract
            .operation(id)
            .contains_key("x-lomi-identifiers");
        let example = &match names_itself {
            true => complete(self.contract, id, example.clone()),
            false => example.clone(),
        };
        self.keeps(id, status, example).await?;
        if finding.kind == "envelope" {
            return self.same_bare(id, example).await;
        }
        Ok(())
    }

    /// What stands in an envelope is read as it is read without.
    async fn same_bare(&self, id: &str, example: &Value) -> Verdict {
        let bare = unwrapped(self.contract, id, example.clone());
        let (wrapped, bare) = (
            self.read(id, 200, example).await?,
            self.read(id, 200, &bare).await?,
        );
        match wrapped.value == bare.value {
            true => Ok(()),
            false => Err(format!("{} is {} without", wrapped.value, bare.value)),
        }
    }
}

impl Field {
    /// Whether the contract under its overlay has the field: then it is typed.
    fn is_listed(&self, contract: &Contract) -> bool {
        self.operations.iter().any(|id| {
            let schema = contract.answer_schema(id).expect("a schema");
            let objects = objects(contract, schema);
            let mut about = objects.iter().filter(|object| self.is_about(object));
            about.any(|object| object.schema["properties"].get(&self.field).is_some())
        })
    }

    /// The findings on inline schemas name operation and place instead.
    fn is_about(&self, object: &Object<'_>) -> bool {
        match self.schema.split_once(" (") {
            None => object.schema_name == Some(&self.schema),
            Some(_) => object.schema["properties"].get(&self.field).is_some(),
        }
    }

    /// The values that the finding names, or one that stands for none.
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

    fn do_to(&self, object: &mut Map<String, Value>, value: &Value) {
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
            // The contract may know it by now, then it stands there with a type.
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
async fn every_finding_is_met() {
    let contract = Contract::vendored();
    let caller = Caller::start(contract).await;
    let reader = Reader { contract, caller };
    // Met and all, by kind.
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut unmet = Vec::new();
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
            Err(problem) => unmet.push(format!("{id}: {problem}")),
        }
    }
    for (kind, (met, all)) in &counts {
        println!("{kind}: {met}/{all} findings");
    }
    let all: usize = counts.values().map(|(_, all)| all).sum();
    println!("reality: {}/{all} findings", all - unmet.len());
    assert!(unmet.is_empty(), "{} unmet: {unmet:#?}", unmet.len());
    assert!(all >= 758, "{all} findings, there were 758");
}
