//! Proof: under every fault, no printed text contains the API key, and nothing that is sent to
//! `tracing` or `log` contains data of the caller.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::{Arc, Mutex};

use crate::support::calls::{Arguments, SEGMENT, SEGMENT_ENCODED};
use crate::support::faults::matrix::{FinishedCall, KEY_PREFIX};
use crate::support::faults::wire::{BODY_SECRET, HEADER_SECRET};
use crate::support::faults::{matrix, scenario};
use crate::support::process;
use crate::support::spans::Collector;

/// The secret part of the API key of all clients.
const SECRET: &str = "0123456789";
/// What the calls send in keys, paths, queries and bodies, and what the server repeats in
/// bodies.
const SENT: [&str; 7] = [
    BODY_SECRET,
    KEY_PREFIX,
    SEGMENT,
    SEGMENT_ENCODED,
    "text of",
    "text%20of",
    "shop.example",
];

#[test]
fn no_printed_text_contains_a_secret() {
    // The subscriber, the logger and the panic hook are set for the whole process and would also
    // receive the output of other tests.
    process::alone("secrets::no_printed_text_contains_a_secret", prove);
}

fn prove() {
    let printed = Arc::<Printed>::default();
    let collector = Collector::new();
    tracing::subscriber::set_global_default(collector.subscriber()).unwrap();
    log::set_boxed_logger(Box::new(Logger(printed.clone()))).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let (previous_hook, hooked) = (take_hook(), printed.clone());
    set_hook(Box::new(move |panic| hooked.add(PANICS, panic.to_string())));

    // Plant one secret in each channel, to prove that the search finds secrets.
    let planted = "planted-secret";
    for channel in [CLIENTS, CALLS, ERRORS] {
        printed.add(channel, format!("{planted} in {channel}"));
    }
    catch_unwind(|| panic!("{planted}")).unwrap_err();
    tracing::trace!(target: "planted", field = planted, "an event");
    drop(tracing::trace_span!(target: "planted", "a span", field = planted));
    log::trace!(target: "planted", "{planted}");

    let operations = lomi::operations();
    let chosen = operations.iter().enumerate().filter(|(number, operation)| {
        number % 12 == 0 || operation.idempotency_key != lomi::HeaderSupport::No
    });
    let chosen = chosen.map(|(_, operation)| operation);
    let cases = scenario::all_cases(chosen, Arguments::Full);
    let report = matrix::run(&cases, 2, |call| print(call, &printed));
    set_hook(previous_hook);

    let targets: BTreeSet<_> = collector
        .events("")
        .into_iter()
        .map(|event| event["target"].clone())
        .collect();
    println!("{} targets: {targets:?}", targets.len());
    assert!(targets.len() >= 5);
    for text in collector.texts() {
        printed.add(SPANS, text);
    }
    let printed = printed.0.lock().unwrap();
    let mut leaks = Vec::new();
    for (channel, texts) in printed.iter() {
        let bytes: usize = texts.iter().map(String::len).sum();
        println!("{channel}: {} texts, {bytes} bytes", texts.len());
        let found = |what: &str| texts.iter().filter(|text| text.contains(what)).count();
        let expected = if *channel == SPANS { 2 } else { 1 };
        assert_eq!(found(planted), expected, "{channel}");
        let sent: &[_] = match *channel {
            SPANS | LOGGED => &SENT,
            ERRORS | PANICS => &[SEGMENT, SEGMENT_ENCODED, BODY_SECRET],
            // The caller may see the response.
            _ => &[],
        };
        for what in sent.iter().chain([&SECRET, &HEADER_SECRET]) {
            leaks.extend(texts.iter().find(|text| text.contains(what)));
        }
    }
    println!("{} cases, {} leaks", report.cases, leaks.len());
    assert!(leaks.is_empty(), "{leaks:#?}");
    assert_eq!(printed.len(), 6);
}

const CLIENTS: &str = "clients and builders";
const CALLS: &str = "responses";
const ERRORS: &str = "errors and their sources";
const PANICS: &str = "panics";
const SPANS: &str = "spans and events";
const LOGGED: &str = "logs";

/// The printed texts, by channel.
#[derive(Default)]
struct Printed(Mutex<BTreeMap<&'static str, Vec<String>>>);

impl Printed {
    fn add(&self, channel: &'static str, text: String) {
        self.0
            .lock()
            .unwrap()
            .entry(channel)
            .or_default()
            .push(text);
    }
}

/// Prints everything that a caller can print about a call.
fn print(call: &FinishedCall<'_>, printed: &Printed) {
    let FinishedCall { client, outcome } = call;
    let clients = format!(
        "{client:?} {client:#?} {:?}",
        client.request(http::Method::GET, "/x")
    );
    printed.add(CLIENTS, clients);
    match outcome {
        Ok(decoded) => {
            let response = &decoded.response;
            printed.add(
                CALLS,
                format!("{response:?} {:?}", response.http().headers()),
            );
        }
        Err(error) => {
            let mut text = format!("{error} {error:?} {error:#?}");
            if let Some(http) = error.http() {
                write!(text, " {http:?} {:?}", http.headers()).unwrap();
            }
            let mut source = error.source();
            while let Some(error) = source {
                write!(text, " {error} {error:?}").unwrap();
                source = error.source();
            }
            printed.add(ERRORS, text);
            // An unhandled error ends up in a panic message.
            let panics = AssertUnwindSafe(|| panic!("{error:?}"));
            catch_unwind(panics).unwrap_err();
        }
    }
}

struct Logger(Arc<Printed>);

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let text = format!("{} {}", record.target(), record.args());
        self.0.add(LOGGED, text);
    }

    fn flush(&self) {}
}
