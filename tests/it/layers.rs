//! Imports in `src/` point in one direction: from the public API down to plain values.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The top-level modules by layer. A module may use its own layer and the ones before it.
const LAYERS: [&[&str]; 7] = [
    // Values.
    &[
        "decimal",
        "idempotency",
        "open_enum",
        "operation",
        "fields",
        "optional",
        "rate_limit",
        "redact",
        "retry_after",
        "sealed",
        "secret",
        "timestamp",
    ],
    // Received data, and the validation of requests.
    &[
        "api_key",
        "check",
        "decode",
        "environment",
        "error",
        "extra",
        "page",
        "response",
        "schema",
        "two_step",
    ],
    // Generated, as is `resources`.
    &["generated", "types"],
    &["retry", "runtime", "telemetry"],
    &["transport"],
    &["call"],
    &["client", "pages", "resources"],
];

#[test]
fn imports_point_in_one_direction() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let exports = root_exports(&source.join("lib.rs"));
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut files = Vec::new();
    collect(&source, &mut files);
    for file in &files {
        let module = module_of(file.strip_prefix(&source).unwrap());
        if module == "lib" {
            continue;
        }
        let used = paths(&fs::read_to_string(file).unwrap(), &exports);
        uses.entry(module).or_default().extend(used);
    }
    let layer_of = |module: &str| {
        let found = LAYERS.iter().position(|layer| layer.contains(&module));
        found.unwrap_or_else(|| panic!("{module} is in no layer: add it"))
    };
    let mut count = 0;
    for (module, used) in &uses {
        for other in used.iter().filter(|other| *other != module) {
            count += 1;
            assert!(
                layer_of(other) <= layer_of(module),
                "{module} imports {other}, which is in a higher layer"
            );
        }
    }
    // There are no cycles within a layer either.
    let mut remaining = uses.clone();
    while !remaining.is_empty() {
        let leaves: Vec<_> = remaining
            .iter()
            .filter(|(module, used)| {
                used.iter()
                    .all(|other| other == *module || !remaining.contains_key(other))
            })
            .map(|(module, _)| module.clone())
            .collect();
        assert!(!leaves.is_empty(), "a cycle among {:?}", remaining.keys());
        remaining.retain(|module, _| !leaves.contains(module));
    }
    println!(
        "{} files, {} modules, {count} imports, 0 upward, 0 cycles",
        files.len(),
        uses.len()
    );
    assert!(uses.len() >= 20 && count >= 60);
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(&path, files),
            false => files.push(path),
        }
    }
}

/// The top-level module that a file in `src/` belongs to.
fn module_of(relative: &Path) -> String {
    let relative = match relative.strip_prefix("generated") {
        // `types` and `resources` are modules of their own in the public API.
        Ok(inside) if inside != Path::new("mod.rs") => inside,
        _ => relative,
    };
    let first = relative.components().next().unwrap().as_os_str();
    first.to_str().unwrap().trim_end_matches(".rs").to_owned()
}

/// The names that `lib.rs` exports at the root, with the modules that they come from.
fn root_exports(lib: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(lib).unwrap();
    let mut exports = BTreeMap::new();
    for statement in text.split("pub use ").skip(1) {
        let statement = statement.split(';').next().unwrap();
        // One module, or `crate::{…}` with one on each line.
        let statement = statement.trim_start_matches("crate::{\n");
        let mut module = "";
        for part in statement.split_inclusive("::") {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let mut names: Vec<&str> = part.split(|c| !is_word(c)).collect();
            names.retain(|name| !name.is_empty());
            let next = part.ends_with("::").then(|| names.pop()).flatten();
            exports.extend(
                names
                    .iter()
                    .map(|name| (name.to_string(), module.to_owned())),
            );
            module = next.unwrap_or(module);
        }
    }
    for own in ["resources", "types"] {
        exports.insert(own.to_owned(), own.to_owned());
    }
    // `Result` is a type alias in `lib.rs`. It refers to `error`.
    exports.insert("Result".to_owned(), "error".to_owned());
    exports
}

/// The top-level modules that the code of a file names. Its tests are ignored.
fn paths(text: &str, exports: &BTreeMap<String, String>) -> BTreeSet<String> {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.collect::<Vec<_>>().join("\n");
    let mut used = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        // `crate::{A, b::C}` names several modules.
        let named: Vec<&str> = match rest.strip_prefix('{') {
            Some(group) => group.split('}').next().unwrap().split(',').collect(),
            None => vec![rest],
        };
        for name in named {
            let name = name
                .trim()
                .split(|c: char| !(c.is_alphanumeric() || c == '_'))
                .next()
                .unwrap();
            let module = exports.get(name).map_or(name, String::as_str);
            if !module.is_empty() {
                used.insert(module.to_owned());
            }
        }
    }
    used
}

#[test]
fn an_upward_import_is_found() {
    let exports = BTreeMap::from([("Client".to_owned(), "client".to_owned())]);
    let text = "use crate::{Client, call::Call};\n// crate::pages\nfn f() { crate::transport::x() }\n#[cfg(test)]\nmod tests { use crate::page; }";
    let used = paths(text, &exports);
    assert_eq!(
        used,
        ["call", "client", "transport"].map(str::to_owned).into()
    );
}
