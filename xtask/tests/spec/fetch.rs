use super::server::{PAUSE, Server, raw_response, response};
use super::*;

const JSON: (&str, &str) = ("Content-Type", "application/json");

fn fetch(folder: &Folder, server: &Server) -> Output {
    folder.spec(&["fetch", "--url", &server.url(), "--out", "new.json"])
}

#[test]
fn a_document_is_written_unchanged() {
    let folder = Folder::new("fetch");
    let server = Server::with_response(response("200 OK", &[JSON], &upstream("many words")));
    let output = fetch(&folder, &server);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(folder.read("new.json"), upstream("many words"));
    let printed = stdout(&output);
    assert!(
        printed.starts_with("new.json: ")
            && printed.ends_with("1 paths, 1 operations, 1 schemas, info.version 7\n"),
        "{printed}"
    );
    assert_eq!(folder.state().len(), 1, "no other file is written");
    let request = server.requests().remove(0).to_ascii_lowercase();
    assert!(!request.contains("if-none-match"), "{request}");
}

#[test]
fn a_known_version_is_not_downloaded_again() {
    let folder = Folder::with_minimal_contract("fetch-304");
    let server = Server::new(|request| {
        match request
            .to_ascii_lowercase()
            .contains("if-none-match: \"seven\"")
        {
            true => raw_response("304 Not Modified", &[], b""),
            false => response("200 OK", &[JSON, ("ETag", "\"seven\"")], &upstream("words")),
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
            "{}: not modified since it was vendored; nothing was written\n",
            server.url()
        )
    );
    assert_eq!(folder.state(), before);

    // The validators of one URL are not sent to another.
    let other = server.url().replace("openapi", "other");
    let output = folder.spec(&["fetch", "--url", &other, "--out", "new.json"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(folder.read("new.json"), upstream("words"));
}

#[test]
fn an_unexpected_response_is_reported_on_one_line_and_changes_nothing() {
    let document = upstream("words");
    let length = document.len().to_string();
    let cut = &document.as_bytes()[..100];
    let chunk =
        |bytes: &[u8]| [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"].concat();
    let chunked = ("Transfer-Encoding", "chunked");
    let large = b" ".repeat(1024 * 1024);
    let html = "<!DOCTYPE html><title>Sign in</title>";
    let elsewhere = Server::with_response(response("200 OK", &[JSON], &document));
    let location = elsewhere.url();
    let cases = [
        (
            "HTML",
            response("200 OK", &[("Content-Type", "text/html")], html),
            "responded with a web page instead of a document",
        ),
        (
            "HTML with a JSON content type",
            response("200 OK", &[JSON], html),
            "responded with a web page",
        ),
        (
            "truncated body",
            raw_response("200 OK", &[JSON, ("Content-Length", &length)], cut),
            &format!("ended after 100 of {length} bytes"),
        ),
        (
            "truncated chunks",
            raw_response("200 OK", &[JSON, chunked], &chunk(cut)),
            "ended early after 100 bytes",
        ),
        (
            "truncated without a length",
            raw_response("200 OK", &[JSON], cut),
            "is not JSON: EOF",
        ),
        (
            "404",
            response("404 Not Found", &[], "gone"),
            "responded with 404: there is no document",
        ),
        (
            "503",
            response("503 Service Unavailable", &[], ""),
            "responded with 503 Service Unavailable",
        ),
        (
            "204",
            raw_response("204 No Content", &[], b""),
            "responded with 204",
        ),
        (
            "206",
            response("206 Partial Content", &[JSON], &document),
            "responded with 206",
        ),
        (
            "304 to an unconditional request",
            raw_response("304 Not Modified", &[], b""),
            "responded with 304",
        ),
        (
            "too large, with a length",
            raw_response("200 OK", &[JSON, ("Content-Length", "99999999")], cut),
            "is larger than 16 MiB",
        ),
        (
            "too large, without a length",
            raw_response("200 OK", &[JSON, chunked], &chunk(&large).repeat(17)),
            "is larger than 16 MiB",
        ),
        (
            "another site",
            raw_response(
                "302 Found",
                &[("Location", &location), ("Content-Length", "0")],
                b"",
            ),
            &format!("redirects to another site, {location}; pass that URL with --url"),
        ),
        (
            "redirect loop",
            raw_response(
                "302 Found",
                &[("Location", "/again"), ("Content-Length", "0")],
                b"",
            ),
            "redirects too many times",
        ),
        (
            "4.0",
            response("200 OK", &[JSON], &document.replace("3.0.0", "4.0.0")),
            "/openapi: is \"4.0.0\", expected 3.0.x or 3.1.x",
        ),
        (
            "another JSON",
            response("200 OK", &[JSON], "{}"),
            "not an OpenAPI 3 document",
        ),
    ];
    let folder = Folder::with_minimal_contract("fetch-bad");
    folder.write("new.json", "kept");
    let before = folder.state();
    let count = cases.len();
    for (what, response, expected) in cases {
        let server = Server::with_response(response);
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
        "no request may be sent to another site"
    );
    println!("fetch: {count} unexpected responses rejected");
}

#[test]
fn a_redirect_on_the_same_site_is_followed() {
    let folder = Folder::new("fetch-redirect");
    let server = Server::new(|request| match request.starts_with("GET /moved.json") {
        true => response("200 OK", &[JSON], &upstream("words")),
        false => raw_response(
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
fn a_slow_or_unreachable_server_is_reported() {
    let folder = Folder::new("fetch-slow");
    let silent = [PAUSE].repeat(50);
    let slow_body = [b' ', PAUSE].repeat(50);
    for response in [
        silent,
        raw_response("200 OK", &[JSON, ("Content-Length", "50")], &slow_body),
    ] {
        let server = Server::with_response(response);
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
fn http_is_only_allowed_for_this_machine() {
    let folder = Folder::new("fetch-http");
    for (url, expected) in [
        (
            "http://docs.lomi.africa/openapi.json",
            "is not an https URL",
        ),
        (
            "http://127.0.0.1.example.com/openapi.json",
            "is not an https URL",
        ),
        ("ftp://127.0.0.1/openapi.json", "is not an https URL"),
        ("openapi.json", "is not a URL"),
    ] {
        let output = folder.spec(&["fetch", "--url", url]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains(expected), "{}", stderr(&output));
    }
}
