use std::sync::PoisonError;

use super::server::{Server, raw_response, response};
use super::*;

fn update(folder: &Folder, more: &[&str]) -> Output {
    folder.spec(&[&["update", "--no-compile"], more].concat())
}

/// A minimal contract whose lock has the URL of the server.
fn folder_with_url(name: &str, server: &Server) -> Folder {
    let folder = Folder::with_minimal_contract(name);
    let url = "https://docs.lomi.africa/openapi.json";
    folder.edit("openapi.lock.json", url, &server.url());
    folder
}

fn lock(folder: &Folder) -> serde_json::Value {
    serde_json::from_str(&folder.read("openapi.lock.json")).unwrap()
}

#[test]
fn new_prose_only_changes_the_lock_and_a_known_version_changes_nothing() {
    let server = Server::new(|request| {
        match request.contains("\"seven\"") && request.contains("Wed, 01 Jul 2026 00:00:00 GMT") {
            true => raw_response("304 Not Modified", &[], b""),
            false => {
                let validators = [
                    ("ETag", "\"seven\""),
                    ("Last-Modified", "Wed, 01 Jul 2026 00:00:00 GMT"),
                ];
                response("200 OK", &validators, &upstream("other words"))
            }
        }
    });
    let folder = folder_with_url("update-prose", &server);
    let untouched = |folder: &Folder| {
        let names = [
            "openapi.json",
            "openapi.surface.txt",
            "CHANGELOG.md",
            "Cargo.toml",
        ];
        names.map(|name| folder.read(name))
    };
    let before = untouched(&folder);
    let output = update(&folder, &[]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(
        stdout(&output).ends_with("written: openapi.lock.json\n"),
        "{}",
        stdout(&output)
    );
    assert_eq!(untouched(&folder), before);
    assert_eq!(lock(&folder)["etag"], "\"seven\"");
    assert_eq!(lock(&folder)["source"], server.url());

    let before = folder.state();
    let output = update(&folder, &[]);
    assert!(stdout(&output).contains("not modified since it was vendored"));
    assert_eq!(folder.state(), before);
    assert_eq!(server.requests().len(), 2);
    assert!(folder.spec(&["check"]).status.success());
}

#[test]
fn an_update_writes_all_files() {
    let server = Server::with_response(response("200 OK", &[], &newer_upstream()));
    let folder = folder_with_url("update", &server);
    let before = folder.state();

    let dry = update(&folder, &["--dry-run", "--bump"]);
    assert!(dry.status.success(), "{}", stderr(&dry));
    let everything =
        "CHANGELOG.md, Cargo.toml, openapi.json, openapi.lock.json, openapi.surface.txt\n";
    assert!(
        stdout(&dry).ends_with(&format!("dry run: would write {everything}")),
        "{}",
        stdout(&dry)
    );
    assert_eq!(folder.state(), before);

    let output = update(&folder, &["--bump"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let printed = stdout(&output);
    assert!(
        printed.ends_with(&format!("written: {everything}")),
        "{printed}"
    );
    assert!(
        printed.contains("bump: minor, from 0.1.0 to 0.1.1\n"),
        "{printed}"
    );

    assert_eq!(lock(&folder)["counts"]["operations"], 2);
    assert_eq!(lock(&folder)["url"], server.url());
    let surface = folder.read("openapi.surface.txt");
    assert!(surface.contains("\nthings().delete(id: impl Into<String>) -> serde_json::Value\n"));
    assert!(surface.contains("\nThing.nickname: Option<String>, optional\n"));
    let changelog = folder.read("CHANGELOG.md");
    let title = format!(
        "# Changelog\n\n## Unreleased\n\n### Contract: {}, sha256 ",
        server.url()
    );
    assert!(changelog.starts_with(&title), "{changelog}");
    assert!(changelog.contains("\n#### Minor\n"), "{changelog}");
    assert!(changelog.contains("`DELETE /things/{id}`"), "{changelog}");
    assert!(changelog.contains("nickname"), "{changelog}");
    assert!(changelog.ends_with("\n\n- All of it.\n"), "{changelog}");
    assert_eq!(
        folder.read("Cargo.toml"),
        "[workspace.package]\nversion = \"0.1.1\" # of all\n"
    );
    assert!(folder.spec(&["check"]).status.success());

    let before = folder.state();
    let again = update(&folder, &[]);
    assert!(
        stdout(&again).ends_with("written: nothing\n"),
        "{}",
        stdout(&again)
    );
    assert_eq!(folder.state(), before);
}

#[test]
fn the_version_is_only_set_with_bump() {
    let folder = Folder::with_minimal_contract("update-no-bump");
    folder.write("up.json", &newer_upstream());
    let output = update(&folder, &["--from", "up.json"]);
    assert!(stdout(&output).contains("bump: minor, from 0.1.0 to 0.1.1; use --bump to set it\n"));
    assert!(folder.read("Cargo.toml").contains("0.1.0"));
    assert_eq!(lock(&folder)["source"], "up.json");
}

#[test]
fn a_document_that_fails_a_check_changes_nothing() {
    let folder = Folder::with_minimal_contract("update-misfit");
    let other = upstream("words").replace("/things", "/items");
    let unmarked = upstream("words").replace("\"string\"", "\"number\"");
    let nameless = upstream("words").replace("ThingsController_findAll", "things");
    for (document, expected) in [
        (
            other,
            "openapi.overlay.json: action 1 ($.paths['/things'].get): matches nothing",
        ),
        (
            unmarked,
            "ThingDto/properties/description: is a number without a mark",
        ),
        (nameless, "name it in contract/src/naming.rs"),
        ("<html>".to_owned(), "is an HTML page, not JSON"),
    ] {
        folder.write("up.json", &document);
        let before = folder.state();
        let output = update(&folder, &["--from", "up.json", "--bump"]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains(expected), "{}", stderr(&output));
        assert_eq!(folder.state(), before, "{expected}");
    }
}

#[test]
fn a_failed_download_changes_nothing() {
    let document = newer_upstream();
    let length = document.len().to_string();
    let cases = [
        (
            "cut",
            raw_response(
                "200 OK",
                &[("Content-Length", &length)],
                &document.as_bytes()[..200],
            ),
        ),
        (
            "HTML",
            response("200 OK", &[("Content-Type", "text/html")], "<html>"),
        ),
        ("404", response("404 Not Found", &[], "")),
        ("500", response("500 Oops", &[], "")),
    ];
    let count = cases.len();
    for (what, response) in cases {
        let server = Server::with_response(response);
        let folder = folder_with_url(&format!("update-{what}"), &server);
        let before = folder.state();
        let output = update(&folder, &["--bump"]);
        assert_eq!(output.status.code(), Some(1), "{what}");
        assert_eq!(stderr(&output).lines().count(), 1, "{}", stderr(&output));
        assert_eq!(folder.state(), before, "{what}");
    }
    println!("update: {count} failed downloads changed nothing");
}

#[test]
fn an_edited_contract_is_not_updated() {
    let folder = Folder::with_minimal_contract("update-edited");
    folder.write("up.json", &newer_upstream());
    folder.edit("openapi.json", "ThingDto", "ThongDto");
    let before = folder.state();
    let output = update(&folder, &["--from", "up.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).starts_with("error: openapi.json: "),
        "{}",
        stderr(&output)
    );
    assert_eq!(folder.state(), before);
}

/// The vendored document with a field null that the overlay has made optional long ago.
/// Its type is `Option` either way.
fn with_a_field_made_nullable(folder: &Folder) -> String {
    let mut document: serde_json::Value =
        serde_json::from_str(&folder.read("openapi.json")).unwrap();
    let charge = &mut document["components"]["schemas"]["CardChargeDataDto"];
    let required = charge["required"].as_array().unwrap();
    assert!(required.contains(&"original_amount".into()));
    let amount = &mut charge["properties"]["original_amount"];
    assert_eq!(amount["nullable"], serde_json::Value::Null);
    amount["nullable"] = true.into();
    document.to_string()
}

#[test]
fn the_bump_is_that_of_the_corrected_documents() {
    let folder = Folder::with_contract("update-corrected");
    folder.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
    folder.write("up.json", &with_a_field_made_nullable(&folder));
    let surface = folder.read("openapi.surface.txt");

    let diff = |more: &[&str]| folder.spec(&[&["diff", "up.json", "--exit-code"], more].concat());
    assert_eq!(diff(&[]).status.code(), Some(10));
    assert_eq!(diff(&["--raw"]).status.code(), Some(12));

    let output = update(&folder, &["--from", "up.json", "--bump"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let printed = stdout(&output);
    let (published, corrected) = printed
        .split_once("The corrected documents, from which the client is made:\n")
        .unwrap();
    assert!(
        published.starts_with("The published documents:\n"),
        "{printed}"
    );
    assert!(
        published.contains("[answer-property-became-nullable "),
        "{printed}"
    );
    assert!(published.contains("Required bump: major;"), "{printed}");
    assert!(corrected.contains("Required bump: patch;"), "{printed}");
    assert!(
        printed.contains("bump: patch, from 0.1.0 to 0.1.1\n"),
        "{printed}"
    );
    assert_eq!(folder.read("openapi.surface.txt"), surface);
    let changelog = folder.read("CHANGELOG.md");
    assert!(
        changelog.contains("#### Patch") && !changelog.contains("#### Major"),
        "{changelog}"
    );
}

#[test]
fn an_overlay_that_was_edited_does_not_hide_what_it_corrected_before() {
    let folder = Folder::with_contract("update-old-overlay");
    fs::copy(folder.path("openapi.overlay.json"), folder.path("old.json")).unwrap();
    // Upstream has corrected a field, and so the action that did is removed.
    let (document, action) = ("CardChargeDataDto", "\"original_amount\"");
    let mut new: serde_json::Value = serde_json::from_str(&folder.read("openapi.json")).unwrap();
    let required = &mut new["components"]["schemas"][document]["required"];
    required
        .as_array_mut()
        .unwrap()
        .retain(|name| *name != "original_amount" && *name != "original_currency");
    folder.write("up.json", &new.to_string());
    let mut overlay: serde_json::Value =
        serde_json::from_str(&folder.read("openapi.overlay.json")).unwrap();
    let actions = overlay["actions"].as_array_mut().unwrap();
    let before = actions.len();
    actions.retain(|action| {
        let target = action["target"].as_str().unwrap();
        !(target.contains("CardChargeDataDto.required") && target.contains("'original_amount'"))
    });
    assert_eq!(actions.len(), before - 1, "{action}");
    folder.write("openapi.overlay.json", &overlay.to_string());

    let arguments = ["--from", "up.json", "--dry-run"];
    let output = update(&folder, &arguments);
    assert!(
        stdout(&output).contains("bump: major"),
        "{}",
        stdout(&output)
    );
    let output = update(
        &folder,
        &[&arguments[..], &["--old-overlay", "old.json"]].concat(),
    );
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(
        stdout(&output).contains("\nbump: none\n"),
        "{}",
        stdout(&output)
    );
    assert!(
        !stdout(&output).contains("CHANGELOG.md"),
        "{}",
        stdout(&output)
    );
}

#[test]
#[ignore = "compiles two clients, which takes a minute"]
fn a_client_that_does_not_compile_changes_nothing() {
    let _guard = COMPILING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Folder::with_sdk("update-compile");
    let update = |from: &str| {
        let mut command = folder.command(&["update", "--from", from]);
        command.env("CARGO_TARGET_DIR", target()).output().unwrap()
    };
    folder.write("up.json", &newer_upstream().replace("ThingDto", "StuffDto"));
    let before = folder.state();
    let output = update("up.json");
    assert_eq!(output.status.code(), Some(1));
    let error = stderr(&output);
    assert!(
        error.contains("error: up.json: does not compile: error"),
        "{error}"
    );
    assert!(error.contains("Thing"), "{error}");
    assert_eq!(folder.state(), before);

    folder.write("up.json", &newer_upstream());
    let output = update("up.json");
    assert!(output.status.success(), "{}", stderr(&output));
    let printed = stdout(&output);
    assert!(
        printed.contains("\ncompilation: the client compiles, checked in "),
        "{printed}"
    );
    println!("update: one client that does not compile changed nothing, one was written");
}

#[test]
fn a_client_that_cannot_be_compiled_or_was_not_is_told() {
    let folder = Folder::with_minimal_contract("update-no-sdk");
    folder.write("up.json", &newer_upstream());
    let before = folder.state();
    let output = folder.spec(&["update", "--from", "up.json"]);
    assert_eq!(output.status.code(), Some(1));
    let error = stderr(&output);
    assert!(
        error.contains("src/lib.rs: is missing: ") && error.contains("--no-compile"),
        "{error}"
    );
    assert_eq!(folder.state(), before);
    let output = update(&folder, &["--from", "up.json"]);
    assert!(stdout(&output).contains("\ncompilation: SKIPPED, because of --no-compile\n"));
}
