//! Holds the schemas that schemars derives against those of the contract.

use std::collections::{BTreeMap, BTreeSet};

use lomi_contract::naming;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use super::every::{ANSWERS, Describe, PARAMETERS, REQUESTS};
use super::view::{self, Kind, View};

/// One difference between the two sides.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Difference {
    /// Where: `PaymentLinkResponseDto.url`, `ThingsController_list answer`.
    pub(crate) place: String,
    /// What is compared.
    pub(crate) kind: &'static str,
    /// What each side says.
    pub(crate) said: String,
}

/// What a comparison saw.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) differences: BTreeSet<Difference>,
    /// The Rust types that were compared, by name.
    pub(crate) types: BTreeSet<String>,
    /// The contract's component schemas that were compared, by name.
    pub(crate) components: BTreeSet<String>,
    /// The properties that were compared, each once for each direction.
    pub(crate) properties: usize,
    pub(crate) parameters: usize,
    /// Where the contract marks money and Rust has a `Decimal`.
    pub(crate) money: BTreeSet<String>,
    /// The answers without a schema, which Rust leaves open as well.
    pub(crate) untyped: usize,
}

/// Which way a value goes; what is written and what is read differ in nulls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Sent,
    Answered,
}

/// Compares every request, parameter and answer with an overlaid document.
pub(crate) fn compare(document: &Value) -> Report {
    let sent = Described::new(SchemaSettings::draft2020_12().for_serialize());
    let answered = Described::new(SchemaSettings::draft2020_12());
    let mut comparison = Comparison {
        document,
        definitions: &sent.definitions,
        way: Way::Sent,
        seen: BTreeSet::new(),
        values: BTreeMap::new(),
        report: Report::default(),
    };
    for (id, schema) in &sent.requests {
        comparison.request(id, schema);
    }
    comparison.parameters(&sent.parameters);
    comparison.definitions = &answered.definitions;
    comparison.way = Way::Answered;
    for (id, schema) in &answered.answers {
        comparison.answer(id, schema);
    }
    comparison.compare_values();
    comparison.find_operations();
    comparison.report
}

/// All types as schemars describes them, for one way.
struct Described {
    requests: Vec<(&'static str, Value)>,
    answers: Vec<(&'static str, Value)>,
    parameters: BTreeMap<(&'static str, &'static str), (bool, Value)>,
    definitions: Map<String, Value>,
}

impl Described {
    fn new(settings: SchemaSettings) -> Self {
        let mut generator = settings.into_generator();
        let mut describe = |describe: Describe| describe(&mut generator).to_value();
        Self {
            requests: REQUESTS.map(|(id, of)| (id, describe(of))).to_vec(),
            answers: ANSWERS.map(|(id, of)| (id, describe(of))).to_vec(),
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
    way: Way,
    /// The objects that were compared: place and Rust type, both ways.
    seen: BTreeSet<(Way, String, String)>,
    /// By Rust name: the values that the contract lists anywhere, and those
    /// that the type knows.
    values: BTreeMap<String, [BTreeSet<&'a str>; 2]>,
    report: Report,
}

impl<'a> Comparison<'a> {
    fn differ(&mut self, place: &str, kind: &'static str, said: impl Into<String>) {
        self.report.differences.insert(Difference {
            place: place.to_owned(),
            kind,
            said: said.into(),
        });
    }

    /// Notes a difference in yes or no.
    fn same(&mut self, place: &str, kind: &'static str, contract: bool, rust: bool) {
        if contract != rust {
            self.differ(place, kind, format!("contract {contract}, Rust {rust}"));
        }
    }

    /// No operation and no body of the contract is missing in Rust.
    fn find_operations(&mut self) {
        let document = self.document;
        for operation in operations(document) {
            let id = operation["operationId"].as_str().unwrap_or_default();
            let answered = ANSWERS.iter().any(|(other, _)| *other == id);
            self.same(id, "operation", true, answered);
            let sent = REQUESTS.iter().any(|(other, _)| *other == id);
            self.same(id, "request", operation.contains_key("requestBody"), sent);
        }
    }

    fn request(&mut self, id: &str, rust: &'a Value) {
        let body = operation(self.document, id).get("requestBody");
        let schema = body.and_then(|body| body.pointer("/content/application~1json/schema"));
        let place = format!("{id} request");
        self.value(&place, schema.unwrap_or(&Value::Null), rust);
    }

    fn answer(&mut self, id: &str, rust: &'a Value) {
        let operation = operation(self.document, id);
        let place = format!("{id} answer");
        let success = successes(operation);
        let schema = success
            .iter()
            .find_map(|response| response.pointer("/content/application~1json/schema"))
            .unwrap_or(&Value::Null);
        let view = view::of_rust(self.definitions, rust);
        let may_be_empty = success.iter().any(|answer| answer["x-lomi-empty"] == true);
        if view.kind != Kind::Any {
            self.same(&place, "null", may_be_empty, view.nullable);
        } else if schema.is_null() {
            self.report.untyped += 1;
        }
        let name = view.name.unwrap_or_default();
        let two_steps = operation.get("x-lomi-two-step") == Some(&Value::Bool(true));
        self.same(&place, "two-step", two_steps, name.starts_with("TwoStepOf"));
        let list = operation.contains_key("x-lomi-paging");
        self.same(&place, "list", list, name.starts_with("PageOf"));
        match view.kind {
            // The preview first, as the SDK tells them apart; the contract has
            // no words for it.
            Kind::OneOf(steps) if two_steps => self.shape(&place, schema, steps[1]),
            Kind::Object if list => {
                let key = operation.get("x-lomi-items").and_then(Value::as_str);
                self.list(&place, schema, key.unwrap_or("data"), view.schema);
            }
            _ => self.shape(&place, schema, rust),
        }
    }

    /// A list: its items, and what the contract's envelope says beside them.
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
                        self.beside(&format!("{place}.{name}"), name, number, page);
                    }
                }
                None => self.beside(&place, name, property, page),
            }
        }
    }

    /// What stands beside the items of a list.
    fn beside(&mut self, place: &str, name: &str, contract: &'a Value, page: &'a Value) {
        let field = match name {
            "total" | "totalCount" => "total_count",
            "pageSize" => "limit",
            "totalPages" => "total_pages",
            other => other,
        };
        self.report.properties += 1;
        match page["properties"].get(field) {
            Some(rust) => self.shape(place, contract, rust),
            None => self.differ(place, "only in the contract", "beside the items of a list"),
        }
    }

    fn parameters(&mut self, rust: &'a BTreeMap<(&'static str, &'static str), (bool, Value)>) {
        let mut left: BTreeSet<_> = rust.keys().copied().collect();
        for (id, parameter) in in_urls(self.document) {
            let name = parameter["name"].as_str().unwrap_or_default();
            let place = format!("{id} parameter {name}");
            let field = naming::snake(name);
            let found = left
                .iter()
                .find(|(of, name)| *of == id && name.trim_end_matches('_') == field)
                .copied();
            let Some(key) = found else {
                self.differ(&place, "only in the contract", "parameter");
                continue;
            };
            left.remove(&key);
            let (required, schema) = &rust[&key];
            self.report.parameters += 1;
            self.same(&place, "required", parameter["required"] == true, *required);
            self.value(&place, &parameter["schema"], schema);
        }
        for (id, name) in left {
            self.differ(
                &format!("{id} parameter {name}"),
                "only in Rust",
                "parameter",
            );
        }
    }

    /// A value that is there: its shape, and whether it may be null.
    fn value(&mut self, place: &str, contract: &'a Value, rust: &'a Value) {
        let contract_view = view::of_contract(self.document, contract);
        let rust_view = view::of_rust(self.definitions, rust);
        if contract_view.kind != Kind::Any && rust_view.kind != Kind::Any {
            self.same(place, "null", contract_view.nullable, rust_view.nullable);
        }
        self.shape(place, contract, rust);
    }

    /// What a value is, null apart.
    fn shape(&mut self, place: &str, contract: &'a Value, rust: &'a Value) {
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
            (Kind::OneOf(ours), Kind::OneOf(theirs)) if ours.len() == theirs.len() => {
                for (index, (contract, rust)) in ours.iter().zip(theirs).enumerate() {
                    self.value(&format!("{place}|{index}"), contract, rust);
                }
            }
            (Kind::Object, Kind::Object) => self.object(place, &contract, &rust),
            (ours, theirs) if ours == theirs => {
                if *theirs == Kind::Number && contract.schema["x-lomi-number"] == "money" {
                    self.report.money.insert(place.to_owned());
                }
            }
            (ours, theirs) => {
                let said = format!("contract {}, Rust {}", ours.word(), theirs.word());
                self.differ(place, "type", said);
            }
        }
    }

    /// A named schema has its name in Rust, by the rule or as pinned.
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
        if !self.seen.insert((self.way, place.clone(), name)) {
            return;
        }
        let (ours, theirs) = (properties(contract.schema), properties(rust.schema));
        for name in ours.keys().chain(theirs.keys()).collect::<BTreeSet<_>>() {
            let place = format!("{place}.{name}");
            match (ours.get(name), theirs.get(name)) {
                (Some(ours), Some(theirs)) => {
                    let required = [contract, rust].map(|view| requires(view.schema, name));
                    self.property(&place, ours, theirs, required);
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
        match self.way {
            Way::Sent => {
                self.same(place, "required", required, rust_required);
                if !open {
                    self.same(place, "null", contract_view.nullable, rust_view.nullable);
                }
            }
            // Null and absent mean the same in an answer, so that a property
            // which may be one of them may be the other.
            Way::Answered => {
                let always = required && !contract_view.nullable;
                self.same(place, "required", always, rust_required);
                if !open {
                    self.same(place, "null", !always, rust_view.nullable);
                }
            }
        }
        self.shape(place, contract, rust);
    }

    /// An open enum knows all values that the contract lists under its name.
    fn compare_values(&mut self) {
        for (name, [listed, known]) in std::mem::take(&mut self.values) {
            let one_sided: BTreeSet<_> = listed.symmetric_difference(&known).collect();
            if !one_sided.is_empty() {
                let said = format!("only one side knows {one_sided:?}");
                self.differ(&name, "values", said);
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

/// The parameters that stand in a URL, with the id of their operation.
fn in_urls(document: &Value) -> impl Iterator<Item = (&str, &Value)> {
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
