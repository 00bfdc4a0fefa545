//! Reading any bytes, correcting the document with the overlay and generating its client does not
//! panic. JSON is mutated by its structure, so that most mutations reach the later stages.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use lomi_contract::generate::{Options, generate_with};
use lomi_contract::overlay::Overlay;
use lomi_contract::{Document, GapPolicy};
use serde_json::{Value, json};

static OVERLAY: LazyLock<Overlay> = LazyLock::new(|| {
    let bytes = include_bytes!("../../openapi.overlay.json");
    Overlay::parse("overlay", bytes).expect("the overlay of this repository")
});

fuzz_target!(|data: &[u8]| {
    let Ok(document) = Document::parse("fuzz", data) else {
        return;
    };
    // Without the overlay as well, because it may refuse the document.
    let _ = generate_with(&document, Options::default());
    if let Ok(applied) = OVERLAY.apply_lenient(&document) {
        let _ = generate_with(&applied.document, Options { gap_policy: GapPolicy::Fill, ..Options::default() });
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut random = Random(u64::from(seed) << 1 | 1);
    match serde_json::from_slice::<Value>(&data[..size]) {
        Ok(mut value) if random.below(20) > 0 => {
            for _ in 0..=random.below(3) {
                mutate(&mut value, &mut random);
            }
            let text = value.to_string();
            if text.len() > max_size {
                return size;
            }
            data[..text.len()].copy_from_slice(text.as_bytes());
            text.len()
        }
        _ => fuzzer_mutate(data, size, max_size),
    }
});

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }

    fn of<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        items.get(self.below(items.len()))
    }
}

const KEYS: [&str; 40] = [
    "$ref",
    "type",
    "properties",
    "required",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "enum",
    "const",
    "nullable",
    "format",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minItems",
    "pattern",
    "uniqueItems",
    "additionalProperties",
    "default",
    "description",
    "title",
    "deprecated",
    "schema",
    "content",
    "application/json",
    "parameters",
    "in",
    "name",
    "responses",
    "2XX",
    "requestBody",
    "operationId",
    "x-lomi-name",
    "x-lomi-secret",
    "x-lomi-paging",
    "x-lomi-two-step",
    "x-lomi-rules",
    "discriminator",
];

const TEXTS: [&str; 18] = [
    "",
    "string",
    "integer",
    "number",
    "boolean",
    "array",
    "object",
    "null",
    "date-time",
    "uri",
    "#/components/schemas/A",
    "#/components/schemas/B",
    "ThingsController_findAll",
    "path",
    "query",
    "cursor",
    "Self",
    "é/~{}",
];

/// Changes one random node of a document.
fn mutate(root: &mut Value, random: &mut Random) {
    let mut pointers = Vec::new();
    places(root, String::new(), &mut pointers);
    let other = random
        .of(&pointers)
        .and_then(|place| root.pointer(place))
        .cloned();
    let Some(node) = random
        .of(&pointers)
        .and_then(|place| root.pointer_mut(place))
    else {
        return;
    };
    let text = |random: &mut Random| json!(random.of(&TEXTS));
    match (random.below(8), node) {
        (0, Value::Object(map)) => {
            let keys: Vec<String> = map.keys().cloned().collect();
            if let Some(key) = random.of(&keys) {
                map.remove(key);
            }
        }
        (1 | 2, Value::Object(map)) => {
            let key = random.of(&KEYS).copied().unwrap_or_default();
            let value = other.unwrap_or_default();
            map.insert(
                key.to_owned(),
                if random.below(2) == 0 {
                    value
                } else {
                    text(random)
                },
            );
        }
        (3, Value::Object(map)) => {
            let keys: Vec<String> = map.keys().cloned().collect();
            if let Some(value) = random.of(&keys).and_then(|key| map.remove(key)) {
                let name = random.of(&TEXTS).copied().unwrap_or_default();
                map.insert(name.to_owned(), value);
            }
        }
        (0..=3, Value::Array(items)) => match random.below(2) {
            0 => drop(items.pop()),
            _ => items.push(other.unwrap_or_default()),
        },
        (4, node) => *node = json!([node.take()]),
        (5, node) => *node = text(random),
        (6, node) => {
            let values = [
                json!(0),
                json!(-1),
                json!(1.5),
                json!(1e300),
                json!(true),
                json!({}),
                json!([]),
            ];
            *node = random.of(&values).cloned().unwrap_or_default();
        }
        (_, node) => *node = other.unwrap_or_default(),
    }
}

/// The pointers of all nodes.
fn places(value: &Value, place: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            let key = key.replace('~', "~0").replace('/', "~1");
            places(value, format!("{place}/{key}"), found);
        }),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, value)| {
            places(value, format!("{place}/{index}"), found);
        }),
        _ => {}
    }
    found.push(place);
}
