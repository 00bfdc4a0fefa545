use std::sync::PoisonError;

use super::*;

fn table(output: &Output) -> Vec<Vec<String>> {
    let text = stdout(output);
    let rows = text.lines().take_while(|line| !line.is_empty()).skip(1);
    rows.map(|row| row.split_whitespace().map(str::to_owned).collect())
        .collect()
}

#[test]
fn documents_are_processed_in_the_order_of_their_names() {
    let folder = Folder::with_minimal_contract("history");
    let documents = folder.path("documents");
    fs::create_dir(&documents).unwrap();
    // The overlay does not apply to c.json, whose path parameter is also undeclared.
    let items = upstream("words").replace("/things", "/items/{id}");
    for (name, text) in [
        ("b.json", newer_upstream()),
        ("a.json", upstream("words")),
        ("c.json", items),
        ("notes.txt", "none".to_owned()),
    ] {
        fs::write(documents.join(name), text).unwrap();
    }
    let output = folder.spec(&["history", "documents", "--lenient-overlay"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let rows = table(&output);
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0][..6], ["a.json", "1", "-", "-", "-", "-"]);
    assert_eq!(rows[1][..5], ["b.json", "2", "+1", "-0", "0"]);
    assert_eq!(rows[1][6..], ["minor", "0", "yes", "-"]);
    assert_eq!(rows[2][6..], ["major", "1", "yes", "-"]);
    let printed = stdout(&output);
    assert!(
        printed.contains("3 documents, 3 generated; 2 of 2 steps agree"),
        "{printed}"
    );
    let skipped =
        "c.json: 1 actions skipped\n  action 1 ($.paths['/things'].get): matches nothing\n";
    assert!(printed.contains(skipped), "{printed}");
}

#[test]
fn a_missing_or_invalid_document_is_reported() {
    let folder = Folder::with_minimal_contract("history-bad");
    let output = folder.spec(&["history", "none"]);
    assert!(stderr(&output).starts_with("error: none: cannot be read"));
    fs::create_dir(folder.path("documents")).unwrap();
    let output = folder.spec(&["history", "documents"]);
    assert!(
        stderr(&output).contains("contains no .json file"),
        "{}",
        stderr(&output)
    );
    folder.write("documents/a.json", "{");
    folder.write("documents/b.json", &upstream("words"));
    folder.write("documents/c.json", &newer_upstream());
    let output = folder.spec(&["history", "documents", "--html", "page.html"]);
    assert_eq!(output.status.code(), Some(1));
    let error = stderr(&output);
    assert!(error.starts_with("error: a.json: line 1"), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    let rows = table(&output);
    assert_eq!(rows[0][..2], ["a.json", "-"]);
    assert_eq!(rows[2][..4], ["c.json", "2", "+1", "-0"]);
    let printed = stdout(&output);
    assert!(
        printed.contains("3 documents, 2 generated; 1 of 1 steps agree"),
        "{printed}"
    );
    assert!(printed.ends_with("page: page.html\n"), "{printed}");
    let page = folder.read("page.html");
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("DELETE /things/{id}"));
    let output = folder.spec(&["history", "documents", "--html", "no/page.html"]);
    assert!(stderr(&output).contains("error: no/page.html: cannot be written"));
}

#[test]
#[ignore = "compiles clients, which takes a minute"]
fn a_document_that_does_not_compile_does_not_stop_the_others() {
    let _guard = COMPILING.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = Folder::with_sdk("history-compile");
    fs::create_dir(folder.path("documents")).unwrap();
    folder.write("documents/a.json", &upstream("words"));
    let renamed = upstream("words").replace("ThingDto", "StuffDto");
    folder.write("documents/b.json", &renamed);
    folder.write("documents/c.json", &newer_upstream());
    let mut command = folder.command(&["history", "documents", "--compile"]);
    let output = command.env("CARGO_TARGET_DIR", target()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let rows = table(&output);
    let compiled: Vec<_> = rows.iter().map(|row| row[9].as_str()).collect();
    assert_eq!(compiled, ["yes", "no", "yes"]);
    let error = stderr(&output);
    assert!(
        error.starts_with("error: b.json: does not compile: error"),
        "{error}"
    );
    assert_eq!(error.lines().count(), 1, "{error}");
    let printed = stdout(&output);
    assert!(
        printed.contains("3 documents, 3 generated, 2 compiled; "),
        "{printed}"
    );
}

/// Runs `history` in this repository on the documents that upstream published, if they
/// are available.
fn upstream_history(more: &[&str]) -> Option<Output> {
    let documents = workspace().join("../shared/upstream");
    if !documents.exists() {
        println!("SKIPPED: {} does not exist", documents.display());
        return None;
    }
    let documents = documents.canonicalize().unwrap();
    let arguments = [&["history", documents.to_str().unwrap()], more].concat();
    let output = spec_in(&workspace(), &arguments);
    assert!(output.status.success(), "{}", stderr(&output));
    Some(output)
}

#[test]
fn every_published_document_generates_with_correct_counts() {
    let Some(output) = upstream_history(&[]) else {
        return;
    };
    println!("{}", stdout(&output));
    let rows = table(&output);
    assert!(rows.len() >= 6);
    assert!(rows.iter().all(|row| row[8] == "yes"));
    let fewer = rows
        .iter()
        .find(|row| row[0] == "openapi-2026-06-06.json")
        .unwrap();
    assert_eq!(fewer[1..4], ["60", "+0", "-20"]);
    let steps = rows.len() - 1;
    assert!(stdout(&output).contains(&format!("{steps} of {steps} steps agree")));
}

#[test]
#[ignore = "compiles a client for each document, which takes minutes"]
fn every_published_document_compiles() {
    let _guard = COMPILING.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(output) = upstream_history(&["--compile"]) else {
        return;
    };
    println!("{}", stdout(&output));
    assert!(table(&output).iter().all(|row| row[9] == "yes"));
}
