//! The page of a history.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not treat helper functions as test code"
)]

use lomi_contract::Document;
use lomi_spec::diff::compare;
use lomi_spec::history::{Entry, html};
use serde_json::{Value, json};

/// Text that would end an element or an attribute if it were not escaped.
const HOSTILE: &str = "</code></pre><script src=\"https://evil.example/a.js\">alert('&')</script>";

fn document(path: &str, id: &str, values: Value) -> Document {
    let mut document = json!({
        "openapi": "3.0.0", "info": {"title": "T", "version": HOSTILE},
        "paths": {"/things": {"get": {"operationId": "ThingsController_findAll", "responses": {"200":
            {"description": "", "content": {"application/json": {"schema":
                {"type": "object", "properties": {HOSTILE: {"type": "string", "enum": values}}}}}}}}}},
    });
    document["paths"][path] = json!({"get": {"operationId": id, "responses": {}}});
    Document::check("document", document).unwrap()
}

fn entries() -> Vec<Entry> {
    let first = document("/a", "A_a", json!(["a"]));
    let second = document(&format!("/{HOSTILE}"), HOSTILE, json!(["a", HOSTILE]));
    let entry = |name: &str, document: &Document, before: Option<&Document>| Entry {
        name: name.to_owned(),
        size: Some((document.version().to_owned(), document.counts())),
        changes: before.map(|before| compare(before, document)),
        skipped_actions: 1,
        generated: Ok(()),
        compiled: Some(Err(HOSTILE.to_owned())),
    };
    vec![
        entry("a.json", &first, None),
        entry(HOSTILE, &second, Some(&first)),
        entry("c.json", &second, Some(&second)),
        Entry {
            name: "d.json".to_owned(),
            size: None,
            changes: None,
            skipped_actions: 0,
            generated: Err("d.json: is not JSON".to_owned()),
            compiled: None,
        },
    ]
}

#[test]
fn text_of_the_documents_is_never_markup() {
    let page = html(&entries());
    assert!(!page.contains("<script"), "{page}");
    assert!(
        !page.contains("src=\"") && !page.contains("href="),
        "{page}"
    );
    let escaped = "&lt;script src=&quot;https://evil.example/a.js&quot;&gt;alert(&#39;&amp;&#39;)";
    // In the file name, the version, the error, the path, the id, the field, and the value.
    assert!(page.matches(escaped).count() >= 7, "{page}");
    // Every element is closed.
    for element in [
        "li", "ol", "ul", "details", "summary", "dl", "dt", "dd", "pre", "code", "p",
    ] {
        let opened = page.matches(&format!("<{element}>")).count()
            + page.matches(&format!("<{element} ")).count();
        let closed = page.matches(&format!("</{element}>")).count();
        assert_eq!(opened, closed, "{element}");
    }
}

#[test]
fn every_change_is_on_the_page_with_its_verdicts() {
    let entries = entries();
    let page = html(&entries);
    let changes: Vec<_> = entries
        .iter()
        .filter_map(|entry| entry.changes.as_ref())
        .flat_map(|diff| &diff.changes)
        .collect();
    assert!(changes.len() >= 3, "{changes:?}");
    assert_eq!(page.matches("<li class=\"change ").count(), changes.len());
    for change in changes {
        let item = format!("<li class=\"change {} {}\">", change.bump, change.running);
        assert!(page.contains(&item), "{item}");
        assert!(page.contains(&format!("<code>{}</code>", change.rule)));
        // The filters know its classes.
        for id in [
            format!("bump-{}", change.bump),
            format!("running-{}", change.running),
        ] {
            assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
            assert!(page.contains(&format!("#{id}:not(:checked)")), "{id}");
        }
    }
    assert!(
        page.contains("4 documents, 3 generated, 0 compiled"),
        "{page}"
    );
    assert!(page.contains("<b>2</b> paths"), "{page}");
    assert!(page.contains(">no change<"), "{page}");
    assert!(
        page.contains(">not read<") && page.contains("d.json: is not JSON"),
        "{page}"
    );
}

#[test]
fn the_page_loads_nothing() {
    let page = html(&entries());
    assert!(page.contains("default-src 'none'"), "{page}");
    for loads in ["<link", "<img", "<iframe", "@import", "url("] {
        assert!(!page.contains(loads), "{loads}");
    }
    assert!(page.contains("width=device-width") && page.contains("prefers-color-scheme: dark"));
}
