use super::*;

#[test]
fn import_writes_facts_and_lock() {
    let folder = Folder::new("import");
    fs::write(folder.path("up.json"), upstream("many words")).unwrap();
    let output = folder.spec(&["import", "up.json"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(
        stdout(&output),
        "up.json: 1 paths, 1 operations, 1 schemas, info.version 7\n"
    );

    let document = folder.read("openapi.json");
    assert!(!document.contains("many words"));
    assert!(document.ends_with("}\n") && document.starts_with("{\n  \"components\""));
    let lock: serde_json::Value = serde_json::from_str(&folder.read("openapi.lock.json")).unwrap();
    assert_eq!(lock["source"], "up.json");
    assert_eq!(lock["url"], "https://docs.lomi.africa/openapi.json");
    assert_eq!(lock["info_version"], "7");
    assert_eq!(lock["counts"]["operations"], 1);
    assert_eq!(lock["raw_sha256"].as_str().unwrap().len(), 64);
}

#[test]
fn importing_the_same_facts_again_changes_at_most_the_lock() {
    let folder = Folder::new("again");
    fs::write(folder.path("up.json"), upstream("many words")).unwrap();
    folder.spec(&["import", "up.json"]);
    let first = folder.state();
    folder.spec(&["import", "up.json"]);
    assert_eq!(folder.state(), first);

    let document = folder.read("openapi.json");
    let lock = folder.read("openapi.lock.json");
    let other_layout: serde_json::Value = serde_json::from_str(&upstream("fewer")).unwrap();
    fs::write(folder.path("up.json"), other_layout.to_string()).unwrap();
    folder.spec(&["import", "up.json"]);
    assert_eq!(folder.read("openapi.json"), document);
    assert_ne!(folder.read("openapi.lock.json"), lock);
}

#[test]
fn invalid_input_is_reported_on_one_line_and_changes_nothing() {
    let good = upstream("words");
    let cases = [
        ("not JSON", "{ oops".to_owned(), "line 1 column 3: is not JSON"),
        ("HTML", "<html></html>".to_owned(), "is an HTML page, not JSON"),
        ("cut", good[..good.len() - 9].to_owned(), "is not JSON"),
        ("4.0", good.replace("3.0.0", "4.0.0"), "/openapi: is \"4.0.0\", expected 3.0.x or 3.1.x"),
        ("no version", good.replace("openapi", "swagger"), "/swagger: is "),
        ("no paths", good.replace("\"paths\"", "\"x-paths\""), "/paths: is missing or empty"),
        (
            "dangling",
            good.replace("\"ThingDto\"", "\"Other\""),
            "does not resolve",
        ),
        (
            "twice",
            good.replace(
                "\"/things\": {",
                "\"/a\": {\"get\": {\"operationId\": \"ThingsController_findAll\", \"responses\": {}}}, \"/things\": {",
            ),
            "operationId \"ThingsController_findAll\" is already used at /paths/~1a/get",
        ),
    ];
    let count = cases.len();
    for (what, document, expected) in cases {
        let folder = Folder::with_contract(&format!("bad-{}", what.replace(' ', "-")));
        fs::write(folder.path("up.json"), document).unwrap();
        let before = folder.state();
        let output = folder.spec(&["import", "up.json"]);
        let error = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{what}");
        assert_eq!(error.lines().count(), 1, "{what}: {error}");
        assert!(error.starts_with("error: up.json: "), "{what}: {error}");
        assert!(error.contains(expected), "{what}: {error}");
        assert_eq!(folder.state(), before, "{what}");
    }
    println!("{count} invalid documents rejected");

    let folder = Folder::with_contract("bad-missing");
    let output = folder.spec(&["import", "none.json"]);
    assert!(stderr(&output).starts_with("error: none.json: cannot be read"));
}
