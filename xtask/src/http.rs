//! Downloads a document over HTTP and rejects incomplete or unexpected responses.

use std::io::Read;
use std::time::{Duration, Instant};

use lomi_contract::{Error, Result};
use reqwest::blocking::{Client, Response};
use reqwest::header::{
    CONTENT_TYPE, ETAG, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED,
};
use reqwest::redirect::Policy;
use reqwest::{StatusCode, Url};

use crate::progress::Progress;

/// The size limit of a document. The current document has about 0.4 MB.
const MAX_BYTES: u64 = 16 * 1024 * 1024;
const MAX_REDIRECTS: usize = 5;

/// The cache validators of a document, for a conditional request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Validators {
    pub(crate) etag: Option<String>,
    pub(crate) last_modified: Option<String>,
}

/// The result of a download.
pub(crate) enum Download {
    /// The document that the validators belong to is still current.
    NotModified,
    Body {
        bytes: Vec<u8>,
        validators: Validators,
    },
}

/// Downloads `url`, which must be `https` unless the host is this machine.
///
/// # Errors
///
/// Returns an error if the download takes longer than `time`, the status is neither
/// 200 nor 304, a redirect leads to another origin, or the body is HTML, incomplete
/// or larger than 16 MiB.
pub(crate) fn get(url: &str, known: &Validators, time: Duration) -> Result<Download> {
    let fail = |problem: String| Error::new(url, "", problem);
    let target = Url::parse(url).map_err(|error| fail(format!("is not a URL: {error}")))?;
    if !is_allowed(&target) {
        return Err(fail(
            "is not an https URL; http is only allowed for this machine".to_owned(),
        ));
    }
    let client = Client::builder()
        .timeout(time)
        .user_agent(concat!("lomi-xtask/", env!("CARGO_PKG_VERSION")))
        .redirect(same_origin_redirects())
        .build()
        .map_err(|error| fail(error_chain(&error)))?;
    let mut request = client.get(target);
    for (name, value) in [
        (IF_NONE_MATCH, &known.etag),
        (IF_MODIFIED_SINCE, &known.last_modified),
    ] {
        if let Some(value) = value {
            request = request.header(name, value);
        }
    }
    let started = Instant::now();
    let response = request.send().map_err(|error| {
        fail(match error.is_timeout() {
            true => timed_out(time),
            false if error.is_redirect() => error_chain(&error),
            false => format!("cannot be reached: {}", error_chain(&error)),
        })
    })?;
    match response.status() {
        StatusCode::NOT_MODIFIED if *known != Validators::default() => Ok(Download::NotModified),
        StatusCode::OK => {
            let validators = Validators {
                etag: header(&response, ETAG),
                last_modified: header(&response, LAST_MODIFIED),
            };
            let bytes = body(response, started, time).map_err(fail)?;
            Ok(Download::Body { bytes, validators })
        }
        StatusCode::NOT_FOUND => Err(fail(
            "responded with 404: there is no document at this URL".to_owned(),
        )),
        other => Err(fail(format!(
            "responded with {other} instead of a document"
        ))),
    }
}

fn is_allowed(url: &Url) -> bool {
    let is_loopback = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    url.scheme() == "https" || (url.scheme() == "http" && is_loopback)
}

/// Only follows redirects to the same scheme, host and port.
fn same_origin_redirects() -> Policy {
    Policy::custom(|attempt| {
        let is_same_origin = attempt
            .previous()
            .first()
            .is_some_and(|first| first.origin() == attempt.url().origin());
        if !is_same_origin {
            let problem = format!(
                "redirects to another site, {}; pass that URL with --url if it is the right one",
                attempt.url()
            );
            attempt.error(problem)
        } else if attempt.previous().len() > MAX_REDIRECTS {
            attempt.error("redirects too many times")
        } else {
            attempt.follow()
        }
    })
}

fn body(mut response: Response, started: Instant, time: Duration) -> Result<Vec<u8>, String> {
    let kind = header(&response, CONTENT_TYPE).unwrap_or_default();
    let expected = response.content_length();
    let too_large = format!("is larger than {} MiB", MAX_BYTES / 1024 / 1024);
    if expected.is_some_and(|length| length > MAX_BYTES) {
        return Err(too_large);
    }
    let mut progress = Progress::new("fetching");
    let mut bytes = Vec::new();
    let mut part = vec![0; 64 * 1024];
    loop {
        // The client's timeout applies to each read, so it does not catch a slow
        // but steady download.
        if started.elapsed() > time {
            return Err(timed_out(time));
        }
        let read = response.read(&mut part).map_err(|error| {
            let cause = error
                .get_ref()
                .and_then(|cause| cause.downcast_ref::<reqwest::Error>());
            match expected {
                _ if cause.is_some_and(reqwest::Error::is_timeout) => timed_out(time),
                Some(expected) => format!("ended after {} of {expected} bytes", bytes.len()),
                None => format!("ended early after {} bytes", bytes.len()),
            }
        })?;
        if read == 0 {
            break;
        }
        bytes.extend_from_slice(&part[..read]);
        if bytes.len() as u64 > MAX_BYTES {
            return Err(too_large);
        }
        progress.update(format_args!("{} KiB", bytes.len() / 1024));
    }
    let text = bytes.trim_ascii_start();
    if kind.starts_with("text/html") || text.starts_with(b"<") {
        return Err(
            "responded with a web page instead of a document, possibly from a proxy or a login page"
                .to_owned(),
        );
    }
    Ok(bytes)
}

fn header(response: &Response, name: HeaderName) -> Option<String> {
    let value = response.headers().get(name)?;
    Some(value.to_str().ok()?.to_owned())
}

fn timed_out(time: Duration) -> String {
    format!("took longer than {} s", time.as_secs())
}

/// The causes of an error, without reqwest's own message, which only repeats the URL.
fn error_chain(error: &dyn std::error::Error) -> String {
    let mut causes = Vec::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        causes.push(error.to_string());
        cause = error.source();
    }
    causes.dedup();
    match causes.is_empty() {
        true => error.to_string(),
        false => causes.join(": "),
    }
}
