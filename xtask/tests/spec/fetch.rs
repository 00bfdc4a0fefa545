use super::server::{Server, TRICKLE, answer, raw};
use super::*;

const JSON: (&str, &str) = ("Content-Type", "application/json");

fn fetch(folder: &Folder, server: &Server) -> Output {
    folder.spec(&["fetch", "--url", &server.url(), "--out", "new.json"])
}

#[test]
fn a_document_is_written_as_it_came() {
    let folder = Folder::new("fetch");
    let server = Server::saying(answer("200 OK", &[JSON], &upstream("many words")));
    let output = fetch(&folder, &server);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(folder.read("new.json"), upstream("many words"));
    let told = stdout(&output);
    assert!(
        told.starts_with("new.json: ")
            && told.ends_with("1 paths, 1 operations, 1 schemas, info.version 7\n"),
        "{told}"
    );
    assert_eq!(folder.state().len(), 1, "and nothing else");
    let request = server.requests().remove(0).to_ascii_lowercase();
    assert!(!request.contains("if-none-match"), "{request}");
}

#[test]
fn a_version_that_is_known_is_not_sent_again() {
    let folder = Folder::with_miniature("fetch-304");
    let server = Server::new(|request| {
        match request
            .to_ascii_lowercase()
            .contains("if-none-match: \"seven\"")
        {
            true => raw("304 Not Modified", &[], b""),
            false => answer("200 OK", &[JSON, ("ETag", "\"seven\"")], &upstream("words")),
        }
    });
    let locked_url = "https://docs.lomi.africa/openapi.json";
    folder.edit("openapi.lock.json", locked_url, &server.url());
    assert!(folder.spec(&["update"]).status.success());
    let before = folder.state();
    let output = folder.spec(&["fetch"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(
        stdout(&output),
        format!(
            "{}: not modified since it was vendored, nothing written\n",
            server.url()
        )
    );
    assert_eq!(folder.state(), before);

    // What one address says means nothing at another.
    let other = server.url().replace("openapi", "other");
    let output = folder.spec(&["fetch", "--url", &other, "--out", "new.json"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(folder.read("new.json"), upstream("words"));
}

#[test]
fn what_is_not_plainly_a_document_is_one_line_and_changes_nothing() {
    let document = upstream("words");
    let length = document.len().to_string();
    let cut = &document.as_bytes()[..100];
    let chunk =
        |bytes: &[u8]| [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat();
    let chunked = ("Transfer-Encoding", "chunked");
    let large = b" ".repeat(1024 * 1024);
    let html = "<!DOCTYPE html><title>Sign in</title>";
    let elsewhere = Server::saying(answer("200 OK", &[JSON], &document));
    let location = elsewhere.url();
    let cases = [
        (
            "HTML",
            answer("200 OK", &[("Content-Type", "text/html")], html),
            "answers with a web page, not with a document",
        ),
        (
            "HTML said to be JSON",
            answer("200 OK", &[JSON], html),
            "answers with a web page",
        ),
        (
            "cut body",
            raw("200 OK", &[JSON, ("Content-Length", &length)], cut),
            &format!("broke off after 100 of {length} bytes"),
        ),
        (
            "cut chunks",
            raw("200 OK", &[JSON, chunked], &chunk(cut)),
            "broke off after 100 bytes",
        ),
        (
            "cut without a length",
            raw("200 OK", &[JSON], cut),
            "is not JSON: EOF",
        ),
        (
            "404",
            answer("404 Not Found", &[], "gone"),
            "answers 404: there is no document",
        ),
        (
            "503",
            answer("503 Service Unavailable", &[], ""),
            "answers 503 Service Unavailable",
        ),
        ("204", raw("204 No Content", &[], b""), "answers 204"),
        (
            "206",
            answer("206 Partial Content", &[JSON], &document),
            "answers 206",
        ),
        (
            "304 unasked",
            raw("304 Not Modified", &[], b""),
            "answers 304",
        ),
        (
            "too large, as it says",
            raw("200 OK", &[JSON, ("Content-Length", "99999999")], cut),
            "is larger than 16 MiB",
        ),
        (
            "too large, unsaid",
            raw("200 OK", &[JSON, chunked], &chunk(&large).repeat(17)),
            "is larger than 16 MiB",
        ),
        (
            "another site",
            raw(
                "302 Found",
                &[("Location", &location), ("Content-Length", "0")],
                b"",
            ),
            &format!("leads to another site, {location}: give it with --url"),
        ),
        (
            "circles",
            raw(
                "302 Found",
                &[("Location", "/again"), ("Content-Length", "0")],
                b"",
            ),
            "leads in circles",
        ),
        (
            "3.1",
            answer("200 OK", &[JSON], &document.replace("3.0.0", "3.1.0")),
            "/openapi: is \"3.1.0\", expected 3.0.x",
        ),
        (
            "another JSON",
            answer("200 OK", &[JSON], "{}"),
            "not an OpenAPI 3.0 document",
        ),
    ];
    let folder = Folder::with_miniature("fetch-bad");
    folder.write("new.json", "kept");
    let before = folder.state();
    let count = cases.len();
    for (what, said, expected) in cases {
        let server = Server::saying(said);
        let output = fetch(&folder, &server);
        let error = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{what}: {error}");
        assert_eq!(error.lines().count(), 1, "{what}: {error}");
        let origin = format!("error: {}: ", server.url());
        assert!(error.starts_with(&origin), "{what}: {error}");
        assert!(error.contains(expected), "{what}: {error}");
        assert_eq!(folder.state(), before, "{what}");
    }
    assert_eq!(
        elsewhere.requests().len(),
        0,
        "another site is not even asked"
    );
    println!("fetch: {count} answers that are no document refused");
}

#[test]
fn a_redirect_on_the_same_site_is_followed() {
    let folder = Folder::new("fetch-redirect");
    let server = Server::new(|request| match request.starts_with("GET /moved.json") {
        true => answer("200 OK", &[JSON], &upstream("words")),
        false => raw(
            "301 Moved",
            &[("Location", "/moved.json"), ("Content-Length", "0")],
            b"",
        ),
    });
    let output = fetch(&folder, &server);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn who_is_slow_or_absent_is_named() {
    let folder = Folder::new("fetch-slow");
    let slow = [TRICKLE].repeat(50);
    let trickle = [b' ', TRICKLE].repeat(50);
    for said in [
        slow,
        raw("200 OK", &[JSON, ("Content-Length", "50")], &trickle),
    ] {
        let server = Server::saying(said);
        let url = server.url();
        let output = folder.spec(&["fetch", "--url", &url, "--timeout", "1"]);
        assert_eq!(
            stderr(&output),
            format!("error: {url}: took longer than 1 s\n")
        );
    }
    let closed = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}/openapi.json", listener.local_addr().unwrap())
    };
    let error = stderr(&folder.spec(&["fetch", "--url", &closed]));
    assert!(
        error.starts_with(&format!("error: {closed}: cannot be reached: ")),
        "{error}"
    );
    assert_eq!(error.lines().count(), 1, "{error}");
}

#[test]
fn only_this_machine_is_asked_without_tls() {
    let folder = Folder::new("fetch-http");
    for (url, expected) in [
        ("http://docs.lomi.africa/openapi.json", "is not https"),
        ("http://127.0.0.1.example.com/openapi.json", "is not https"),
        ("ftp://127.0.0.1/openapi.json", "is not https"),
        ("openapi.json", "is not a URL"),
    ] {
        let output = folder.spec(&["fetch", "--url", url]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains(expected), "{}", stderr(&output));
    }
}
