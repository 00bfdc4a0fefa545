use super::*;

#[test]
fn check_passes_on_the_vendored_contract() {
    let folder = Folder::with_contract("check");
    let output = folder.spec(&["check"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let told = stdout(&output);
    assert!(
        told.contains("152 operations, 93 schemas, as locked"),
        "{told}"
    );
    assert!(told.contains("lines, as generated"), "{told}");

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
fn every_edit_is_named() {
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
            "leads nowhere",
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
            "openapi.surface.txt: line 3: is stale: there is \"# Made with openapi.overlay.json",
        ),
        (
            "openapi.surface.txt",
            "things().list: retry safe",
            "things().list: retry with_key",
            4,
            "is stale: there is \"things().list: retry with_key\", \
             generated is \"things().list: retry safe\"",
        ),
    ] {
        let folder = Folder::with_miniature("edited");
        folder.edit(file, from, to);
        let output = folder.spec(&["check"]);
        let error = stderr(&output);
        assert_eq!(output.status.code(), Some(code), "{from} to {to}: {error}");
        assert!(error.contains(expected), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }
}

/// Every byte of a miniature is changed in turn.
#[test]
fn no_byte_changes_unseen() {
    let folder = Folder::with_miniature("bytes");
    let mut told = Vec::new();
    for name in [
        "openapi.json",
        "openapi.overlay.json",
        "openapi.surface.txt",
    ] {
        let good = fs::read(folder.path(name)).unwrap();
        let mut codes = [0; 5];
        // All would take minutes on a slow machine; the steps of files differ.
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
        told.push(format!("{name} {} refused, {} stale", codes[1], codes[4]));
    }
    assert!(folder.spec(&["check"]).status.success());
    println!("check: bytes changed: {}", told.join("; "));
}

#[test]
fn all_problems_of_a_kind_are_named_at_once() {
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
            error.contains(&format!("is a number marked Some(\"{wrong}\")")),
            "{error}"
        );
    }
}

#[test]
fn the_surface_is_written_once_and_checked_alone() {
    let folder = Folder::with_miniature("surface");
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
    let output = folder.spec(&["surface", "--check"]);
    assert_eq!(output.status.code(), Some(4));
    assert!(stderr(&output).contains("openapi.surface.txt: is missing"));
    assert!(folder.spec(&["surface"]).status.success());
    assert_eq!(folder.read("openapi.surface.txt"), good);
    assert!(folder.spec(&["surface", "--check"]).status.success());
}

#[test]
fn the_surface_tells_of_every_operation_and_type() {
    let folder = Folder::with_contract("surface-counts");
    let text = folder.read("openapi.surface.txt");
    let table = stdout(&folder.spec(&["ops", "--format", "json"]));
    let table: serde_json::Value = serde_json::from_str(&table).unwrap();
    let operations = table.as_array().unwrap();
    for operation in operations {
        let word = |key: &str| operation[key].as_str().unwrap();
        let call = format!("\n{}().{}", word("resource"), word("name"));
        let place = format!(": {} {} ({})\n", word("method"), word("path"), word("id"));
        assert!(text.contains(&place), "{place}");
        assert!(
            text.contains(&format!("{call}: retry {}\n", word("retry"))),
            "{call}"
        );
        for (key, fact) in [
            ("idempotency_key", "idempotency key"),
            ("account", "account"),
            ("paging", "paging"),
        ] {
            let said = text.contains(&format!("{call}: {fact} {}\n", word(key)));
            assert_eq!(said, !["no", "none"].contains(&word(key)), "{call}: {fact}");
        }
    }
    let starting = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
    let code = stdout(&folder.spec(&["show", "--code"]));
    let types = code.split("impl crate::Client").next().unwrap();
    let structs = types.matches("\n        pub struct ").count();
    assert_eq!(starting("struct "), structs);
    let sets = types.matches("open_enum! {").count();
    assert_eq!(starting("open enum "), sets);
    println!(
        "surface: {} operations, {structs} structs, {sets} sets of values, {} lines",
        operations.len(),
        text.lines().count()
    );
    assert!(operations.len() >= 152 && structs >= 130 && sets >= 70);
}
