//! Proof: nothing that is printed under any fault holds the API key, and nothing
//! that is told to `tracing` or `log` holds what a caller sends.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::{Arc, Mutex};

use crate::support::calls::{Arguments, SEGMENT, SEGMENT_ENCODED};
use crate::support::faults::matrix::{KEY_OF_A_CALL, Seen};
use crate::support::faults::wire::{IN_BODY, IN_HEADER};
use crate::support::faults::{cell, matrix};
use crate::support::process;
use crate::support::spans::Collector;

/// The secret part of the key of all clients.
const SECRET: &str = "0123456789";
/// What the calls carry in keys, paths, queries and bodies, and what the server
/// repeats in bodies.
const SENT: [&str; 7] = [
    IN_BODY,
    KEY_OF_A_CALL,
    SEGMENT,
    SEGMENT_ENCODED,
    "text of",
    "text%20of",
    "shop.example",
];

#[test]
fn nothing_that_is_printed_holds_a_secret() {
    // The subscriber, the logger and the panic hook are set for the whole
    // process: they would also receive what other tests print.
    process::alone("secrets::nothing_that_is_printed_holds_a_secret", prove);
}

fn prove() {
    let printed = Arc::<Printed>::default();
    let told = Collector::new();
    tracing::subscriber::set_global_default(told.subscriber()).unwrap();
    log::set_boxed_logger(Box::new(Logger(printed.clone()))).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let (usual, hooked) = (take_hook(), printed.clone());
    set_hook(Box::new(move |panic| hooked.add(PANICS, panic.to_string())));

    // What is found at all: one secret in each.
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
    let plans = cell::all(chosen, Arguments::Full);
    let report = matrix::run(&plans, 2, |seen| print(seen, &printed));
    set_hook(usual);

    let targets: BTreeSet<_> = told
        .events("")
        .into_iter()
        .map(|event| event["target"].clone())
        .collect();
    println!("{} targets: {targets:?}", targets.len());
    assert!(targets.len() >= 5);
    for text in told.texts() {
        printed.add(TOLD, text);
    }
    let printed = printed.0.lock().unwrap();
    let mut leaks = Vec::new();
    for (channel, texts) in printed.iter() {
        let bytes: usize = texts.iter().map(String::len).sum();
        println!("{channel}: {} texts, {bytes} bytes", texts.len());
        let found = |what: &str| texts.iter().filter(|text| text.contains(what)).count();
        let expected = if *channel == TOLD { 2 } else { 1 };
        assert_eq!(found(planted), expected, "{channel}");
        let sent: &[_] = match *channel {
            TOLD | LOGGED => &SENT,
            ERRORS | PANICS => &[SEGMENT, SEGMENT_ENCODED, IN_BODY],
            // An answer is for the caller to see.
            _ => &[],
        };
        for what in sent.iter().chain([&SECRET, &IN_HEADER]) {
            leaks.extend(texts.iter().find(|text| text.contains(what)));
        }
    }
    println!("{} cells, {} leaks", report.cells, leaks.len());
    assert!(leaks.is_empty(), "{leaks:#?}");
    assert_eq!(printed.len(), 6);
}

const CLIENTS: &str = "clients and builders";
const CALLS: &str = "answers";
const ERRORS: &str = "errors and their sources";
const PANICS: &str = "panics";
const TOLD: &str = "spans and events";
const LOGGED: &str = "logs";

/// What was printed, by where.
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

/// Prints all that a caller can print of a call.
fn print(seen: &Seen<'_>, printed: &Printed) {
    let Seen { client, outcome } = seen;
    let clients = format!(
        "{client:?} {client:#?} {:?}",
        client.request(http::Method::GET, "/x")
    );
    printed.add(CLIENTS, clients);
    match outcome {
        Ok(answered) => {
            let response = &answered.response;
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
            // What becomes of an error that nobody handles.
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
