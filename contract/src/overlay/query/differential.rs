//! Compares the queries with those of the crate `serde_json_path`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use serde_json_path::JsonPath;

use super::Query;

const CASES: u32 = 2000;

/// Few and short, so that queries match, but with all characters that need an escape.
const NAMES: &[&str] = &[
    "a", "b", "c1", "_", "é", "", "a/b~", "'\"\\", "\n\u{1}", "😀", "0",
];
const SHORT_NAMES: &[&str] = &["a", "b", "c1", "_", "é"];

fn located(query: &str, document: &Value) -> Vec<String> {
    let query = Query::parse(query).unwrap();
    let found = query.locate(document).into_iter();
    found.map(|found| found.pointer).collect()
}

fn located_by_serde_json_path(query: &str, document: &Value) -> Vec<String> {
    let path = JsonPath::parse(query).unwrap_or_else(|error| panic!("{query:?}: {error}"));
    let mut seen = BTreeSet::new();
    path.query_located(document)
        .into_iter()
        .map(|found| found.location().to_json_pointer())
        .filter(|pointer| seen.insert(pointer.clone()))
        .collect()
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2..3_i32).prop_map(Value::from),
        // Never an integer, because `serde_json_path` distinguishes [1] from [1.0].
        (-2..2_i32).prop_map(|number| Value::from(f64::from(number) + 0.5)),
        select(NAMES).prop_map(Value::from),
    ]
}

fn document() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(5, 60, 5, |inner| {
        let entry = (select(NAMES), inner.clone());
        prop_oneof![
            vec(inner, 0..5).prop_map(Value::from),
            vec(entry, 0..6).prop_map(|entries| entries.into_iter().collect()),
        ]
    })
}

fn blanks() -> impl Strategy<Value = &'static str> {
    prop_oneof![8 => Just(""), 1 => Just(" "), 1 => Just("\t\n\r ")]
}

/// Concatenates texts with blanks between them.
fn spaced(parts: Vec<BoxedStrategy<String>>) -> BoxedStrategy<String> {
    let blanks = vec(blanks(), parts.len());
    (parts, blanks)
        .prop_map(|(parts, blanks)| {
            let parts = parts.iter().zip(blanks).enumerate();
            let text = parts.map(|(index, (part, blanks))| match index {
                0 => part.clone(),
                _ => format!("{blanks}{part}"),
            });
            text.collect()
        })
        .boxed()
}

fn just(text: &str) -> BoxedStrategy<String> {
    Just(text.to_owned()).boxed()
}

/// A list with blanks around the separators.
fn list(
    items: BoxedStrategy<String>,
    separator: &'static str,
    lengths: std::ops::Range<usize>,
) -> BoxedStrategy<String> {
    (vec(items, lengths), blanks(), blanks())
        .prop_map(move |(items, before, after)| items.join(&format!("{before}{separator}{after}")))
        .boxed()
}

fn string() -> impl Strategy<Value = String> {
    (select(NAMES), select(&['\'', '"'][..]), 0..3_u8).prop_map(|(text, quote, style)| {
        let mut literal = String::from(quote);
        for character in text.chars() {
            let mut units = [0; 2];
            let units = character.encode_utf16(&mut units);
            match character {
                '\n' if style == 0 => literal.push_str("\\n"),
                '/' if style == 0 => literal.push_str("\\/"),
                '\\' if style == 0 => literal.push_str("\\\\"),
                _ if style == 0 && character == quote => literal.extend(['\\', quote]),
                // `serde_json_path` requires an upper-case D in surrogates.
                _ if style == 1 || character < ' ' || "\\'\"".contains(character) => {
                    literal.extend(units.iter().map(|unit| format!("\\u{unit:04X}")));
                }
                _ => literal.push(character),
            }
        }
        literal.push(quote);
        literal
    })
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        (-2..3_i32).prop_map(|number| number.to_string()),
        select(&["-0", "1.0", "0.5", "-15e-1", "1E0", "0.01e+2"][..]).prop_map(str::to_owned),
    ]
}

fn index() -> BoxedStrategy<String> {
    (-3..4_i32).prop_map(|index| index.to_string()).boxed()
}

/// A path to at most one node. In comparisons, `serde_json_path` never finds the entry
/// at a negative index.
fn singular() -> BoxedStrategy<String> {
    let segment = prop_oneof![
        select(SHORT_NAMES).prop_map(|name| format!(".{name}")),
        string().prop_map(|name| format!("[{name}]")),
        (0..4_u8).prop_map(|index| format!("[{index}]")),
    ];
    (select(&["@", "@", "@", "$"][..]), vec(segment, 0..3))
        .prop_map(|(start, segments)| start.to_owned() + &segments.concat())
        .boxed()
}

/// A comparison on which the standard and `serde_json_path` agree. The latter orders
/// all values of the same kind, as in `true > false`, and `@.absent <= @.absent` is not
/// true.
fn comparison() -> BoxedStrategy<String> {
    let ordered = prop_oneof![string(), number()].boxed();
    let any = prop_oneof![
        4 => singular(),
        1 => ordered.clone(),
        1 => select(&["true", "false", "null"][..]).prop_map(str::to_owned),
    ]
    .boxed();
    let operators = |operators: &'static [&str]| select(operators).prop_map(str::to_owned).boxed();
    let order = || operators(&["<", "<=", ">", ">="]);
    prop_oneof![
        spaced(vec![
            any.clone(),
            operators(&["==", "!=", "<"]),
            any.clone()
        ]),
        spaced(vec![any.clone(), order(), ordered.clone()]),
        spaced(vec![ordered, order(), any]),
    ]
    .boxed()
}

fn segments(filter: Option<BoxedStrategy<String>>) -> BoxedStrategy<String> {
    let plain = prop_oneof![3 => string().boxed(), 1 => index(), 1 => just("*")].boxed();
    let selector = match filter {
        Some(filter) => {
            let filter = spaced(vec![just("?"), filter]);
            prop_oneof![1 => filter, 2 => plain].boxed()
        }
        None => plain,
    };
    let brackets = spaced(vec![just("["), list(selector, ",", 1..4), just("]")]);
    let dotted = prop_oneof![
        select(SHORT_NAMES).prop_map(str::to_owned),
        Just("*".to_owned())
    ];
    let segment = prop_oneof![
        1 => (blanks(), dotted.clone()).prop_map(|(blanks, name)| format!("{blanks}.{name}")),
        2 => (blanks(), brackets.clone()).prop_map(|(blanks, list)| blanks.to_owned() + &list),
        // `serde_json_path` rejects blanks before the dots.
        1 => prop_oneof![dotted.boxed(), brackets].prop_map(|rest| format!("..{rest}")),
    ];
    vec(segment, 0..4)
        .prop_map(|segments| segments.concat())
        .boxed()
}

fn existence(filter: Option<BoxedStrategy<String>>) -> BoxedStrategy<String> {
    (select(&["@", "@", "$"][..]), segments(filter))
        .prop_map(|(start, segments)| start.to_owned() + &segments)
        .boxed()
}

fn condition() -> BoxedStrategy<String> {
    let leaf = prop_oneof![2 => comparison(), 1 => existence(None)];
    leaf.prop_recursive(3, 12, 3, |inner| {
        let inner = inner.boxed();
        let parentheses = spaced(vec![just("("), inner.clone(), just(")")]);
        let filtered = existence(Some(inner.clone()));
        prop_oneof![
            list(inner.clone(), "||", 2..4),
            list(inner, "&&", 2..4),
            parentheses.clone(),
            spaced(vec![just("!"), parentheses]),
            filtered.clone(),
            spaced(vec![just("!"), filtered]),
        ]
        .boxed()
    })
    .boxed()
}

fn query() -> BoxedStrategy<String> {
    segments(Some(condition()))
        .prop_map(|segments| format!("${segments}"))
        .boxed()
}

const FRAGMENTS: &[&str] = &[
    "$",
    "@",
    ".",
    "..",
    "*",
    "[",
    "]",
    "?",
    "(",
    ")",
    ",",
    "'",
    "\"",
    "\\",
    "\\u",
    "D800",
    "\\uD800",
    "dc00",
    "==",
    "!=",
    "<",
    ">=",
    "=",
    "!",
    "&&",
    "||",
    "a",
    "é",
    "😀",
    "0",
    "-",
    "1",
    "e",
    " ",
    "\n",
    ":",
    "true",
    "null",
    "count(",
    "9007199254740992",
    "['",
    "[?@",
];

/// Text that resembles a query.
fn fragments() -> impl Strategy<Value = String> {
    vec(select(FRAGMENTS), 0..20).prop_map(|fragments| fragments.concat())
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(CASES)
    })]

    #[test]
    fn the_same_nodes_are_located_in_the_same_order(query in query(), document in document()) {
        prop_assert_eq!(
            located(&query, &document),
            located_by_serde_json_path(&query, &document)
        );
    }

    #[test]
    fn the_same_damaged_queries_are_accepted(
        query in query(),
        place in any::<prop::sample::Index>(),
        // Without "a", which `serde_json_path` rejects in surrogates.
        inserted in "[-$@.*?(),'=!<&|c0e\\[\\]]?",
        removed in 0..2_usize,
    ) {
        let mut characters: Vec<char> = query.chars().collect();
        let start = place.index(characters.len());
        characters.splice(start..start + removed, inserted.chars());
        let query: String = characters.into_iter().collect();
        // `serde_json_path` rejects blanks before the dots.
        prop_assume!(!["\t..", "\n..", "\r..", " .."].iter().any(|dots| query.contains(dots)));
        let (ours, theirs) = (Query::parse(&query), JsonPath::parse(&query));
        prop_assert_eq!(ours.is_ok(), theirs.is_ok(), "{:?}: {:?}, {:?}", query, ours, theirs);
    }

    #[test]
    fn no_text_panics(text in prop_oneof![any::<String>(), fragments()], document in document()) {
        for text in [format!("${text}"), format!("$[?{text}]"), text] {
            if let Ok(query) = Query::parse(&text) {
                query.locate(&document);
            }
        }
    }
}

#[test]
fn the_queries_of_our_overlay_locate_the_same_nodes() {
    let read = |name: &str| -> Value {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
        serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
    };
    let document = read("openapi.json");
    let overlay = read("openapi.overlay.json");
    let actions = overlay["actions"].as_array().unwrap();
    let keys = ["target", "copy"].iter();
    let queries: BTreeSet<&str> = keys
        .flat_map(|key| {
            actions
                .iter()
                .filter_map(move |action| action[key].as_str())
        })
        .collect();
    assert!(queries.len() > 500);
    for query in queries {
        assert_eq!(
            located(query, &document),
            located_by_serde_json_path(query, &document),
            "{query}"
        );
    }
}
