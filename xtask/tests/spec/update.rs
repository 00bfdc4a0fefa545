use super::server::{Server, raw_response, response};
use super::*;

fn update(folder: &Folder, more: &[&str]) -> Output {
    folder.spec(&[&["update"], more].concat())
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
            "ThingDto/properties/description: is a number marked None",
        ),
        (nameless, "name it in contract/src/naming.rs"),
        ("<html>".to_owned(), "is not JSON"),
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
