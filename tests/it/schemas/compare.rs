//! Compares the schemas that schemars derives with those of the contract.

use std::collections::{BTreeMap, BTreeSet};

use lomi_contract::naming;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use super::every::{Describe, PARAMETERS, REQUESTS, RESPONSES};
use super::view::{self, Kind, View};

/// One difference between the two sides.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Difference {
    /// Where: `PaymentLinkResponseDto.url`, `ThingsController_list answer`.
    pub(crate) place: String,
    /// What is compared.
    pub(crate) kind: &'static str,
    /// The value on each side.
    pub(crate) detail: String,
}

/// The result of a comparison.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) differences: BTreeSet<Difference>,
    /// The Rust types that were compared, by name.
    pub(crate) types: BTreeSet<String>,
    /// The contract's component schemas that were compared, by name.
    pub(crate) components: BTreeSet<String>,
    /// The number of compared properties; each counts once for each direction.
    pub(crate) properties: usize,
    pub(crate) parameters: usize,
    /// The places where the contract marks money and Rust has a `Decimal`.
    pub(crate) money: BTreeSet<String>,
    /// The number of responses without a schema, which are untyped in Rust as well.
    pub(crate) untyped: usize,
}

/// The direction of a value. Serialization and deserialization treat nulls differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Direction {
    Request,
    Response,
}

/// Compares every request, parameter and response with a document that has its overlay applied.
pub(crate) fn compare(document: &Value) -> Report {
    let sent = Described::new(SchemaSettings::draft2020_12().for_serialize());
    let received = Described::new(SchemaSettings::draft2020_12());
    let mut comparison = Comparison {
        document,
        definitions: &sent.definitions,
        direction: Direction::Request,
        seen: BTreeSet::new(),
        values: BTreeMap::new(),
        report: Report::default(),
    };
    for (id, schema) in &sent.requests {
        comparison.request(id, schema);
    }
    comparison.parameters(&sent.parameters);
    comparison.definitions = &received.definitions;
    comparison.direction = Direction::Response;
    for (id, schema) in &received.responses {
        comparison.response(id, schema);
    }
    comparison.compare_values();
    comparison.compare_operations();
    comparison.report
}

/// The schemas that schemars derives for all types, for one direction.
struct Described {
    requests: Vec<(&'static str, Value)>,
    responses: Vec<(&'static str, Value)>,
    parameters: BTreeMap<(&'static str, &'static str), (bool, Value)>,
    definitions: Map<String, Value>,
}

impl Described {
    fn new(settings: SchemaSettings) -> Self {
        let mut generator = settings.into_generator();
        let mut describe = |describe: Describe| describe(&mut generator).to_value();
        Self {
            requests: REQUESTS.map(|(id, of)| (id, describe(of))).to_vec(),
            responses: RESPONSES.map(|(id, of)| (id, describe(of))).to_vec(),
            parameters: PARAMETERS
                .map(|(id, name, required, of)| ((id, name), (required, describe(of))))
                .into(),
            definitions: generator.take_definitions(true),
        }
    }
}

struct Comparison<'a> {
    document: &'a Value,
    definitions: &'a Map<String, Value>,
    direction: Direction,
    /// The compared objects: direction, place and Rust type.
    seen: BTreeSet<(Direction, String, String)>,
    /// The enum values by Rust name: those that the contract lists anywhere, and
    /// those that the type knows.
    values: BTreeMap<String, [BTreeSet<&'a str>; 2]>,
    report: Report,
}

impl<'a> Comparison<'a> {
    fn differ(&mut self, place: &str, kind: &'static str, detail: impl Into<String>) {
        self.report.differences.insert(Difference {
            place: place.to_owned(),
            kind,
            detail: detail.into(),
        });
    }

    /// Records a difference between two flags.
    fn compare_flags(&mut self, place: &str, kind: &'static str, contract: bool, rust: bool) {
        if contract != rust {
            self.differ(place, kind, format!("contract {contract}, Rust {rust}"));
        }
    }

    /// Checks that no operation and no body of the contract is missing in Rust.
    fn compare_operations(&mut self) {
        let document = self.document;
        for operation in operations(document) {
            let id = operation["operationId"].as_str().unwrap_or_default();
            let has_response = RESPONSES.iter().any(|(other, _)| *other == id);
            self.compare_flags(id, "operation", true, has_response);
            let has_request = REQUESTS.iter().any(|(other, _)| *other == id);
            self.compare_flags(
                id,
                "request",
                operation.contains_key("requestBody"),
                has_request,
            );
        }
    }

    fn request(&mut self, id: &str, rust: &'a Value) {
        let body = operation(self.document, id).get("requestBody");
        let schema = body.and_then(|body| body.pointer("/content/application~1json/schema"));
        let place = format!("{id} request");
        self.value(&place, schema.unwrap_or(&Value::Null), rust);
    }

    fn response(&mut self, id: &str, rust: &'a Value) {
        let operation = operation(self.document, id);
        let place = format!("{id} answer");
        let success = successes(operation);
        let schema = success
            .iter()
            .find_map(|response| response.pointer("/content/application~1json/schema"))
            .unwrap_or(&Value::Null);
        let view = view::of_rust(self.definitions, rust);
        let may_be_empty = success
            .iter()
            .any(|response| response["x-lomi-empty"] == true);
        if view.kind != Kind::Any {
            self.compare_flags(&place, "null", may_be_empty, view.nullable);
        } else if schema.is_null() {
            self.report.untyped += 1;
        }
        let name = view.name.unwrap_or_default();
        let two_steps = operation.get("x-lomi-two-step") == Some(&Value::Bool(true));
        self.compare_flags(&place, "two-step", two_steps, name.starts_with("TwoStepOf"));
        let list = operation.contains_key("x-lomi-paging");
        self.compare_flags(&place, "list", list, name.starts_with("PageOf"));
        match view.kind {
            // The first branch is the preview, which the contract does not describe.
            Kind::OneOf(steps) if two_steps => self.kind(&place, schema, steps[1]),
            Kind::Object if list => {
                let key = operation.get("x-lomi-items").and_then(Value::as_str);
                self.list(&place, schema, key.unwrap_or("data"), view.schema);
            }
            _ => self.kind(&place, schema, rust),
        }
    }

    /// Compares a list: its items and the other fields of the contract's envelope.
    fn list(&mut self, place: &str, contract: &'a Value, key: &str, page: &'a Value) {
        let view = view::of_contract(self.document, contract);
        let rust = &page["properties"]["data"]["items"];
        self.report.components.extend(view.name.map(str::to_owned));
        let items = match view.kind {
            Kind::List(items) => items,
            Kind::Object => &view.schema["properties"][key]["items"],
            _ => &Value::Null,
        };
        self.value(&format!("{place}.{key}[]"), items, rust);
        let envelope = view.schema["properties"].as_object().into_iter().flatten();
        for (name, property) in envelope.filter(|(name, _)| *name != key) {
            let numbers = match name.as_str() {
                "pagination" => property["properties"].as_object(),
                _ => None,
            };
            let place = format!("{place}.{name}");
            match numbers {
                Some(numbers) => {
                    for (name, number) in numbers {
                        self.envelope_field(&format!("{place}.{name}"), name, number, page);
                    }
                }
                None => self.envelope_field(&place, name, property, page),
            }
        }
    }

    /// Compares a field of a list's envelope.
    fn envelope_field(&mut self, place: &str, name: &str, contract: &'a Value, page: &'a Value) {
        let field = match name {
            "total" | "totalCount" => "total_count",
            "pageSize" => "limit",
            "totalPages" => "total_pages",
            other => other,
        };
        self.report.properties += 1;
        match page["properties"].get(field) {
            Some(rust) => self.kind(place, contract, rust),
            None => self.differ(place, "only in the contract", "beside the items of a list"),
        }
    }

    fn parameters(&mut self, rust: &'a BTreeMap<(&'static str, &'static str), (bool, Value)>) {
        let mut unmatched: BTreeSet<_> = rust.keys().copied().collect();
        for (id, parameter) in url_parameters(self.document) {
            let name = parameter["name"].as_str().unwrap_or_default();
            let place = format!("{id} parameter {name}");
            let field = naming::snake(name);
            let found = unmatched
                .iter()
                .find(|(of, name)| *of == id && name.trim_end_matches('_') == field)
                .copied();
            let Some(key) = found else {
                self.differ(&place, "only in the contract", "parameter");
                continue;
            };
            unmatched.remove(&key);
            let (required, schema) = &rust[&key];
            self.report.parameters += 1;
            self.compare_flags(&place, "required", parameter["required"] == true, *required);
            self.value(&place, &parameter["schema"], schema);
        }
        for (id, name) in unmatched {
            self.differ(
                &format!("{id} parameter {name}"),
                "only in Rust",
                "parameter",
            );
        }
    }

    /// Compares a value that is present: its type, and whether it may be null.
    fn value(&mut self, place: &str, contract: &'a Value, rust: &'a Value) {
        let contract_view = view::of_contract(self.document, contract);
        let rust_view = view::of_rust(self.definitions, rust);
        if contract_view.kind != Kind::Any && rust_view.kind != Kind::Any {
            self.compare_flags(place, "null", contract_view.nullable, rust_view.nullable);
        }
        self.kind(place, contract, rust);
    }

    /// Compares the types of two values, except for null.
    fn kind(&mut self, place: &str, contract: &'a Value, rust: &'a Value) {
        let contract = view::of_contract(self.document, contract);
        let rust = view::of_rust(self.definitions, rust);
        self.names(place, &contract, &rust);
        match (&contract.kind, &rust.kind) {
            (Kind::Values(listed), Kind::Values(known)) => {
                let name = rust.name.unwrap_or(place).to_owned();
                let [all, of_type] = self.values.entry(name).or_default();
                all.extend(listed);
                of_type.extend(known);
            }
            (Kind::List(contract), Kind::List(rust)) => {
                self.value(&format!("{place}[]"), contract, rust);
            }
            (Kind::OneOf(in_contract), Kind::OneOf(in_rust))
                if in_contract.len() == in_rust.len() =>
            {
                for (index, (contract, rust)) in in_contract.iter().zip(in_rust).enumerate() {
                    self.value(&format!("{place}|{index}"), contract, rust);
                }
            }
            (Kind::Object, Kind::Object) => self.object(place, &contract, &rust),
            (in_contract, in_rust) if in_contract == in_rust => {
                if *in_rust == Kind::Number && contract.schema["x-lomi-number"] == "money" {
                    self.report.money.insert(place.to_owned());
                }
            }
            (in_contract, in_rust) => {
                let detail = format!("contract {}, Rust {}", in_contract.word(), in_rust.word());
                self.differ(place, "type", detail);
            }
        }
    }

    /// Compares the names: derived by the naming rule, or set by the overlay.
    fn names(&mut self, place: &str, contract: &View<'a>, rust: &View<'a>) {
        self.report.types.extend(rust.name.map(str::to_owned));
        self.report
            .components
            .extend(contract.name.map(str::to_owned));
        let pinned = contract.schema["x-lomi-name"].as_str().map(str::to_owned);
        let Some(expected) = pinned.or_else(|| contract.name.map(naming::schema)) else {
            return;
        };
        let name = rust.name.unwrap_or("no name");
        if name != expected {
            self.differ(place, "name", format!("expected {expected}, Rust {name}"));
        }
    }

    fn object(&mut self, place: &str, contract: &View<'a>, rust: &View<'a>) {
        let place = contract.name.unwrap_or(place).to_owned();
        let name = rust.name.unwrap_or_default().to_owned();
        if !self.seen.insert((self.direction, place.clone(), name)) {
            return;
        }
        let (in_contract, in_rust) = (properties(contract.schema), properties(rust.schema));
        for name in in_contract
            .keys()
            .chain(in_rust.keys())
            .collect::<BTreeSet<_>>()
        {
            let place = format!("{place}.{name}");
            match (in_contract.get(name), in_rust.get(name)) {
                (Some(in_contract), Some(in_rust)) => {
                    let required = [contract, rust].map(|view| requires(view.schema, name));
                    self.property(&place, in_contract, in_rust, required);
                }
                (Some(_), None) => self.differ(&place, "only in the contract", "property"),
                _ => self.differ(&place, "only in Rust", "property"),
            }
        }
    }

    fn property(
        &mut self,
        place: &str,
        contract: &'a Value,
        rust: &'a Value,
        [required, rust_required]: [bool; 2],
    ) {
        self.report.properties += 1;
        let contract_view = view::of_contract(self.document, contract);
        let rust_view = view::of_rust(self.definitions, rust);
        let open = contract_view.kind == Kind::Any || rust_view.kind == Kind::Any;
        match self.direction {
            Direction::Request => {
                self.compare_flags(place, "required", required, rust_required);
                if !open {
                    self.compare_flags(place, "null", contract_view.nullable, rust_view.nullable);
                }
            }
            // In a response, null and absent mean the same, so a property that may be
            // one of them may be the other.
            Direction::Response => {
                let always = required && !contract_view.nullable;
                self.compare_flags(place, "required", always, rust_required);
                if !open {
                    self.compare_flags(place, "null", !always, rust_view.nullable);
                }
            }
        }
        self.kind(place, contract, rust);
    }

    /// Checks that each open enum knows exactly the values that the contract lists under
    /// its name.
    fn compare_values(&mut self) {
        for (name, [listed, known]) in std::mem::take(&mut self.values) {
            let one_sided: BTreeSet<_> = listed.symmetric_difference(&known).collect();
            if !one_sided.is_empty() {
                let detail = format!("only one side knows {one_sided:?}");
                self.differ(&name, "values", detail);
            }
        }
    }
}

fn operation<'a>(document: &'a Value, id: &str) -> &'a Map<String, Value> {
    operations(document)
        .find(|operation| operation["operationId"] == id)
        .unwrap_or_else(|| panic!("no operation {id}"))
}

fn operations(document: &Value) -> impl Iterator<Item = &Map<String, Value>> {
    let items = document["paths"].as_object().into_iter().flatten();
    items
        .flat_map(|(_, item)| item.as_object().into_iter().flatten())
        .filter_map(|(_, operation)| operation.as_object())
        .filter(|operation| operation.contains_key("operationId"))
}

/// The path and query parameters, with the id of their operation.
fn url_parameters(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
    operations(document).flat_map(|operation| {
        let id = operation["operationId"].as_str().unwrap_or_default();
        let parameters = operation.get("parameters").and_then(Value::as_array);
        let parameters = parameters.into_iter().flatten();
        parameters
            .filter(|parameter| parameter["in"] == "path" || parameter["in"] == "query")
            .map(move |parameter| (id, parameter))
    })
}

fn successes(operation: &Map<String, Value>) -> Vec<&Value> {
    let responses = operation["responses"].as_object().into_iter().flatten();
    responses
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(_, response)| response)
        .collect()
}

fn properties(schema: &Value) -> BTreeMap<&str, &Value> {
    let properties = schema["properties"].as_object().into_iter().flatten();
    properties
        .map(|(name, property)| (name.as_str(), property))
        .collect()
}

fn requires(schema: &Value, name: &str) -> bool {
    let required = schema["required"].as_array();
    required.is_some_and(|required| required.iter().any(|required| required == name))
}
