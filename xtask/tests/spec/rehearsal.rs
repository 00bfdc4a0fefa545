//! Rehearses an update of the contract: upstream adds and removes something, `update` takes it
//! in, and all tests of the repository pass without an edit by hand.

use std::sync::PoisonError;

use serde_json::{Value, json};

use super::*;

/// Copies all files that git tracks, as they are now, into a folder that is kept between runs.
fn copy_repository(to: &Path) {
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.args(arguments)
            .current_dir(workspace())
            .output()
            .unwrap()
    };
    let tracked = git(&["ls-files", "-z"]);
    assert!(tracked.status.success(), "{}", stderr(&tracked));
    if to.exists() {
        fs::remove_dir_all(to).unwrap();
    }
    for file in stdout(&tracked).split('\0').filter(|file| !file.is_empty()) {
        let (from, to) = (workspace().join(file), to.join(file));
        // A file may be deleted and not committed yet.
        if from.exists() {
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            // Keeps the time of the change, so that only what changed is compiled again.
            let time = fs::metadata(&from).unwrap().modified().unwrap();
            fs::copy(&from, &to).unwrap();
            fs::File::options()
                .append(true)
                .open(&to)
                .unwrap()
                .set_modified(time)
                .unwrap();
        }
    }
}

/// The removed operation: no correction and no test is about it.
const REMOVED: &str = "/invoices/{id}/remind";
const ADDED: &str = "/invoices/{id}/share";

/// The next document: two operations more and one less, so that their number changes; one
/// optional field and one enum value more; and a new version.
fn next(mut document: Value) -> Value {
    document["info"]["version"] = json!("1.3.0");
    let paths = document["paths"].as_object_mut().unwrap();
    paths.remove(REMOVED).unwrap();
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let content = |name: &str| json!({"application/json": {"schema": reference(name)}});
    let parameter = |place: &str, name: &str, required: bool| json!({"in": place, "name": name, "required": required, "schema": {"type": "string"}});
    paths.insert(
        ADDED.to_owned(),
        json!({"post": {
            "operationId": "InvoicesController_share",
            "parameters": [
                parameter("path", "id", true),
                parameter("header", "Lomi-Version", false),
            ],
            "requestBody": {"required": true, "content": content("ShareInvoiceDto")},
            "responses": {"201": {"content": content("InvoiceShareResponseDto")}},
            "security": [{"api-key": []}],
            "tags": ["Invoices"],
        }, "get": {
            "operationId": "InvoicesController_getShare",
            "parameters": [
                parameter("path", "id", true),
                parameter("header", "Lomi-Version", false),
            ],
            "responses": {"200": {"content": content("InvoiceShareResponseDto")}},
            "security": [{"api-key": []}],
            "tags": ["Invoices"],
        }}),
    );
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    let text = json!({"type": "string"});
    schemas.insert(
        "ShareInvoiceDto".to_owned(),
        json!({
            "type": "object",
            "properties": {"recipient": text, "message": text},
            "required": ["recipient"],
        }),
    );
    schemas.insert(
        "InvoiceShareResponseDto".to_owned(),
        json!({
            "type": "object",
            "properties": {"url": text, "recipient": {"type": "string", "nullable": true}},
            "required": ["url", "recipient"],
        }),
    );
    schemas["CreateInvoiceDto"]["properties"]["reference"] = text;
    let category = &mut schemas["CreateSupportRequestDto"]["properties"]["category"]["enum"];
    category.as_array_mut().unwrap().push(json!("integration"));
    document
}

#[test]
#[ignore = "builds and tests a copy of the repository, which takes many minutes"]
fn an_update_needs_no_edit_by_hand() {
    let _guard = COMPILING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = target().join("rehearsal");
    let copy = folder.join("repository");
    copy_repository(&copy);
    let document = serde_json::from_slice(&fs::read(copy.join("openapi.json")).unwrap()).unwrap();
    fs::write(folder.join("next.json"), next(document).to_string()).unwrap();

    // The tests below compile the client.
    let arguments = ["update", "--from", "../next.json", "--bump", "--no-compile"];
    let update = spec_in(&copy, &arguments);
    println!("{}", stdout(&update));
    assert!(update.status.success(), "{}", stderr(&update));
    let surface = fs::read_to_string(copy.join("openapi.surface.txt")).unwrap();
    assert!(surface.contains("\ninvoices().share(") && !surface.contains("\ninvoices().remind("));

    let check = spec_in(&copy, &["check"]);
    assert!(check.status.success(), "{}", stderr(&check));

    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--workspace", "--locked", "--no-fail-fast"])
        .current_dir(&copy)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .unwrap();
    let printed = stdout(&output);
    for line in printed
        .lines()
        .filter(|line| line.starts_with("test result:"))
    {
        println!("{line}");
    }
    assert!(
        output.status.success(),
        "the tests fail after the update:\n{printed}\n{}",
        stderr(&output)
    );
}
