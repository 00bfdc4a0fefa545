use super::*;

#[test]
fn check_passes_on_the_vendored_contract() {
    let folder = Folder::with_contract("check");
    let output = folder.spec(&["check"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let printed = stdout(&output);
    let document: serde_json::Value = serde_json::from_str(&folder.read("openapi.json")).unwrap();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let (operations, schemas) = (operations(&document).len(), schemas.len());
    let counts = format!("{operations} operations, {schemas} schemas, as locked");
    assert!(printed.contains(&counts), "{printed}");
    assert!(printed.contains(", as committed"), "{printed}");

    folder.write("README.md", &format!("All {counts}\n\nAll 7 operations\n"));
    let output = folder.spec(&["check"]);
    assert_eq!(output.status.code(), Some(1));
    let error = stderr(&output);
    assert!(
        error.starts_with("error: README.md: line 3: says 7 operations, but the contract has "),
        "{error}"
    );
    assert_eq!(error.lines().count(), 1, "{error}");
    fs::remove_file(folder.path("README.md")).unwrap();

    folder.edit("openapi.overlay.json", "/meters/", "/metres/");
    let output = folder.spec(&["check"]);
    assert_eq!(output.status.code(), Some(1));
    let error = stderr(&output);
    assert!(
        error.contains("error: openapi.overlay.json: action "),
        "{error}"
    );
}

#[test]
fn every_edit_is_reported() {
    for (file, from, to, code, expected) in [
        (
            "openapi.json",
            "\"T\"",
            "\"t\"",
            1,
            "openapi.json: has sha256",
        ),
        (
            "openapi.json",
            "{\n",
            "{ \n",
            1,
            "openapi.json: is not in canonical form",
        ),
        (
            "openapi.json",
            "schemas/Thing",
            "schemas/thing",
            1,
            "does not resolve",
        ),
        (
            "openapi.lock.json",
            "\"operations\": 1",
            "\"operations\": 2",
            1,
            "differ from the lock",
        ),
        (
            "openapi.overlay.json",
            "'/things'",
            "'/thongs'",
            1,
            "openapi.overlay.json: action 1 ($.paths['/thongs'].get): matches nothing",
        ),
        (
            "openapi.overlay.json",
            "its name",
            "Its name",
            4,
            "openapi.surface.txt: line 3: is stale: found \"# Made with openapi.overlay.json",
        ),
        (
            "openapi.surface.txt",
            "things().list: retry safe",
            "things().list: retry with_key",
            4,
            "is stale: found \"things().list: retry with_key\", \
             expected \"things().list: retry safe\"",
        ),
    ] {
        let folder = Folder::with_minimal_contract("edited");
        folder.edit(file, from, to);
        let output = folder.spec(&["check"]);
        let error = stderr(&output);
        assert_eq!(output.status.code(), Some(code), "{from} to {to}: {error}");
        assert!(error.contains(expected), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }
}

/// Flips a bit in every fifth byte of each file; all bytes would take minutes on a slow
/// machine.
#[test]
fn every_changed_byte_is_detected() {
    let folder = Folder::with_minimal_contract("bytes");
    let mut counts = Vec::new();
    for name in [
        "openapi.json",
        "openapi.overlay.json",
        "openapi.surface.txt",
    ] {
        let good = fs::read(folder.path(name)).unwrap();
        let mut codes = [0; 5];
        for at in (0..good.len()).step_by(5) {
            let mut bad = good.clone();
            bad[at] ^= 1;
            fs::write(folder.path(name), &bad).unwrap();
            let output = folder.spec(&["check"]);
            let code = output.status.code().unwrap();
            let error = stderr(&output);
            assert!(code == 1 || code == 4, "{name}, byte {at}: {code}: {error}");
            assert!(error.contains(name), "{name}, byte {at}: {error}");
            codes[code as usize] += 1;
        }
        fs::write(folder.path(name), &good).unwrap();
        counts.push(format!("{name} {} invalid, {} stale", codes[1], codes[4]));
    }
    assert!(folder.spec(&["check"]).status.success());
    println!("check: changed bytes: {}", counts.join("; "));
}

#[test]
fn all_problems_of_a_stage_are_reported_at_once() {
    let folder = Folder::with_contract("problems");
    let marks = "\"x-lomi-number\": \"money\"";
    folder.edit(
        "openapi.overlay.json",
        marks,
        "\"x-lomi-number\": \"price\"",
    );
    folder.edit("openapi.overlay.json", marks, "\"x-lomi-number\": \"fee\"");
    folder.edit("openapi.json", "{\n", "{ \n");
    let output = folder.spec(&["check"]);
    let error = stderr(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        error.contains("openapi.json: is not in canonical form"),
        "{error}"
    );
    for wrong in ["price", "fee"] {
        assert!(
            error.contains(&format!("is a number marked \"{wrong}\"")),
            "{error}"
        );
    }
}

#[test]
fn a_missing_surface_is_reported_and_written_again() {
    let folder = Folder::with_minimal_contract("surface");
    let good = folder.read("openapi.surface.txt");
    assert!(good.contains("\nthings().list() -> Thing\n"), "{good}");
    assert!(
        good.contains("\nthings().list: GET /things (ThingsController_findAll)\n"),
        "{good}"
    );
    assert!(good.contains("\nthings().list: retry safe\n"), "{good}");
    assert!(good.contains("\nstruct Thing: answered"), "{good}");
    assert!(
        good.contains("\nThing.description: Option<String>, optional\n"),
        "{good}"
    );

    fs::remove_file(folder.path("openapi.surface.txt")).unwrap();
    let output = folder.spec(&["check"]);
    assert_eq!(output.status.code(), Some(4));
    assert!(stderr(&output).contains("openapi.surface.txt: is missing"));
    assert!(folder.spec(&["generate"]).status.success());
    assert_eq!(folder.read("openapi.surface.txt"), good);
    assert!(folder.spec(&["check"]).status.success());
}

#[test]
fn the_surface_lists_every_operation_and_type() {
    let folder = Folder::with_contract("surface-counts");
    let text = folder.read("openapi.surface.txt");
    let table = stdout(&folder.spec(&["ops", "--format", "json"]));
    let table: serde_json::Value = serde_json::from_str(&table).unwrap();
    let listed = table.as_array().unwrap();
    for operation in listed {
        let field = |key: &str| operation[key].as_str().unwrap();
        let call = format!("\n{}().{}", field("resource"), field("name"));
        let place = format!(
            ": {} {} ({})\n",
            field("method"),
            field("path"),
            field("id")
        );
        assert!(text.contains(&place), "{place}");
        assert!(
            text.contains(&format!("{call}: retry {}\n", field("retry"))),
            "{call}"
        );
        for (key, fact) in [
            ("idempotency_key", "idempotency key"),
            ("account", "account"),
            ("paging", "paging"),
        ] {
            let is_listed = text.contains(&format!("{call}: {fact} {}\n", field(key)));
            assert_eq!(
                is_listed,
                !["no", "none"].contains(&field(key)),
                "{call}: {fact}"
            );
        }
    }
    let starting = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
    let code = stdout(&folder.spec(&["show", "--code"]));
    let (_, types) = code.split_once("// types/").unwrap();
    let structs = types.matches("\npub struct ").count();
    assert_eq!(starting("struct "), structs);
    let sets = types.matches("open_enum! {").count();
    assert_eq!(starting("open enum "), sets);
    println!(
        "surface: {} operations, {structs} structs, {sets} open enums, {} lines",
        listed.len(),
        text.lines().count()
    );
    let document: serde_json::Value = serde_json::from_str(&folder.read("openapi.json")).unwrap();
    assert_eq!(listed.len(), operations(&document).len());
    assert!(structs > 0 && sets > 0);
}

#[test]
fn one_changed_byte_of_the_committed_code_is_reported() {
    let folder = Folder::with_contract("code");
    fs::create_dir_all(folder.path("src")).unwrap();
    folder.write("src/lib.rs", "");
    folder.write(
        "Cargo.toml",
        "[features]\ndefault = []\nall-resources = []\n",
    );
    assert!(folder.spec(&["generate"]).status.success());
    let output = folder.spec(&["check"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(folder.read("Cargo.toml").contains("\npayment-links = []\n"));

    let file = "src/generated/types/payment_links.rs";
    let good = folder.read(file);
    folder.edit(file, "pub amount", "pub Amount");
    let output = folder.spec(&["check"]);
    assert_eq!(output.status.code(), Some(4));
    let error = stderr(&output);
    assert!(
        error.starts_with(&format!("error: {file}: line ")),
        "{error}"
    );
    assert!(error.contains("run `cargo xtask spec generate`"), "{error}");

    for (name, from, to) in [
        ("src/generated/mod.rs", "pub mod types;", "pub mod types; "),
        ("tests/generated/every_call.rs", "full", "Full"),
        ("sandbox/contract.json", "openapi", "Openapi"),
        ("Cargo.toml", "    \"payment-links\",\n", ""),
    ] {
        folder.edit(name, from, to);
    }
    folder.write("src/generated/types/gone.rs", "");
    let error = stderr(&folder.spec(&["check"]));
    assert!(error.contains("Cargo.toml: line "), "{error}");
    assert!(error.contains("5 other files are stale"), "{error}");
    assert!(folder.spec(&["generate"]).status.success());
    assert!(!folder.path("src/generated/types/gone.rs").exists());
    assert_eq!(folder.read(file), good);
    assert!(folder.spec(&["check"]).status.success());
}
