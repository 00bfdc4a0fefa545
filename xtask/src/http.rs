//! One careful GET: what is not plainly the whole answer is refused.

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

/// The document of today has 0.4 MB.
const MOST_BYTES: u64 = 16 * 1024 * 1024;
const MOST_REDIRECTS: usize = 5;

/// What a server said of the version it sent: it answers whether there is another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Validators {
    pub(crate) etag: Option<String>,
    pub(crate) last_modified: Option<String>,
}

/// A whole answer.
pub(crate) enum Answer {
    /// What the validators are of is still the newest.
    NotModified,
    Body {
        bytes: Vec<u8>,
        validators: Validators,
    },
}

/// Fetches `url`, which is `https`, or on this machine.
///
/// # Errors
///
/// No answer within `time`; another status than 200 and 304; a redirect to
/// another site; HTML; a body that broke off, or of more than 16 MiB.
pub(crate) fn get(url: &str, known: &Validators, time: Duration) -> Result<Answer> {
    let fail = |problem: String| Error::new(url, "", problem);
    let target = Url::parse(url).map_err(|error| fail(format!("is not a URL: {error}")))?;
    if !is_allowed(&target) {
        return Err(fail(
            "is not https: only this machine may be asked without".to_owned(),
        ));
    }
    let client = Client::builder()
        .timeout(time)
        .user_agent(concat!("lomi-xtask/", env!("CARGO_PKG_VERSION")))
        .redirect(same_site())
        .build()
        .map_err(|error| fail(chain(&error)))?;
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
            true => slow(time),
            false if error.is_redirect() => chain(&error),
            false => format!("cannot be reached: {}", chain(&error)),
        })
    })?;
    match response.status() {
        StatusCode::NOT_MODIFIED if *known != Validators::default() => Ok(Answer::NotModified),
        StatusCode::OK => {
            let validators = Validators {
                etag: header(&response, ETAG),
                last_modified: header(&response, LAST_MODIFIED),
            };
            let bytes = body(response, started, time).map_err(fail)?;
            Ok(Answer::Body { bytes, validators })
        }
        StatusCode::NOT_FOUND => Err(fail(
            "answers 404: there is no document at this address".to_owned(),
        )),
        other => Err(fail(format!("answers {other}, not with a document"))),
    }
}

fn is_allowed(url: &Url) -> bool {
    let is_here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    url.scheme() == "https" || (url.scheme() == "http" && is_here)
}

/// Follows redirects that keep scheme, host and port.
fn same_site() -> Policy {
    Policy::custom(|attempt| {
        let stays = attempt
            .previous()
            .first()
            .is_some_and(|first| first.origin() == attempt.url().origin());
        if !stays {
            let problem = format!(
                "leads to another site, {}: give it with --url if it is the right one",
                attempt.url()
            );
            attempt.error(problem)
        } else if attempt.previous().len() > MOST_REDIRECTS {
            attempt.error("leads in circles")
        } else {
            attempt.follow()
        }
    })
}

fn body(mut response: Response, started: Instant, time: Duration) -> Result<Vec<u8>, String> {
    let kind = header(&response, CONTENT_TYPE).unwrap_or_default();
    let expected = response.content_length();
    let too_large = format!("is larger than {} MiB", MOST_BYTES / 1024 / 1024);
    if expected.is_some_and(|length| length > MOST_BYTES) {
        return Err(too_large);
    }
    let mut progress = Progress::new("fetching");
    let mut bytes = Vec::new();
    let mut part = vec![0; 64 * 1024];
    loop {
        // The client's limit is for each read; a trickle would pass it.
        if started.elapsed() > time {
            return Err(slow(time));
        }
        let read = response.read(&mut part).map_err(|error| {
            let inner = error
                .get_ref()
                .and_then(|inner| inner.downcast_ref::<reqwest::Error>());
            match expected {
                _ if inner.is_some_and(reqwest::Error::is_timeout) => slow(time),
                Some(expected) => format!("broke off after {} of {expected} bytes", bytes.len()),
                None => format!("broke off after {} bytes", bytes.len()),
            }
        })?;
        if read == 0 {
            break;
        }
        bytes.extend_from_slice(&part[..read]);
        if bytes.len() as u64 > MOST_BYTES {
            return Err(too_large);
        }
        progress.say(format_args!("{} KiB", bytes.len() / 1024));
    }
    let text = bytes.trim_ascii_start();
    if kind.starts_with("text/html") || text.starts_with(b"<") {
        return Err(
            "answers with a web page, not with a document: a proxy or a login, perhaps".to_owned(),
        );
    }
    Ok(bytes)
}

fn header(response: &Response, name: HeaderName) -> Option<String> {
    let value = response.headers().get(name)?;
    Some(value.to_str().ok()?.to_owned())
}

fn slow(time: Duration) -> String {
    format!("took longer than {} s", time.as_secs())
}

/// An error with what caused it; reqwest's own first line only repeats the URL.
fn chain(error: &dyn std::error::Error) -> String {
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
