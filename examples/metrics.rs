//! Counts and times calls with an observer, and prints the metrics in the Prometheus text format. Runs
//! against a sandbox in the same process.
//!
//! ```text
//! cargo run --example metrics
//! ```

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use lomi::types::{CreatePaymentLink, Currency};
use lomi::{CallEnd, Client, Observer};
use lomi_sandbox::Sandbox;

/// Calls by operation and outcome. A real service would use the counters of a metrics library, which
/// need no lock.
#[derive(Clone, Default)]
struct Metrics(Arc<Mutex<BTreeMap<(&'static str, &'static str), Series>>>);

#[derive(Default)]
struct Series {
    calls: u64,
    attempts: u64,
    unknown: u64,
    spent: Duration,
}

impl Observer for Metrics {
    fn on_call_end(&self, call: &CallEnd) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let series = all
            .entry((call.operation.id, call.outcome.as_str()))
            .or_default();
        series.calls += 1;
        series.attempts += u64::from(call.attempts);
        series.unknown += u64::from(call.outcome_unknown);
        series.spent += call.duration;
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let metrics = Metrics::default();
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .key(sandbox.api_key())
        .base_url(sandbox.url())
        .observer(metrics.clone())
        .build()?;

    let links = client.payment_links();
    for order in 1..=3 {
        let link = CreatePaymentLink::instant(format!("Order {order}"), Currency::Xof, 15_000);
        links.create(link).await?;
    }
    links.list().await?;
    if let Err(error) = links.get("00000000-0000-4000-8000-000000000000").await {
        println!("# as expected: {error}");
    }

    let all = metrics.0.lock().unwrap_or_else(PoisonError::into_inner);
    for ((operation, outcome), series) in all.iter() {
        let labels = format!("operation=\"{operation}\",outcome=\"{outcome}\"");
        println!("lomi_calls_total{{{labels}}} {}", series.calls);
        println!("lomi_attempts_total{{{labels}}} {}", series.attempts);
        println!("lomi_outcome_unknown_total{{{labels}}} {}", series.unknown);
        let seconds = series.spent.as_secs_f64();
        println!("lomi_seconds_total{{{labels}}} {seconds:.6}");
    }
    Ok(())
}
