//! Charges an order over an unreliable network: the first attempt fails because of an outage, the
//! response to the second is lost, the program crashes, and the customer still pays only once.
//!
//! ```text
//! cargo run --example resilient_payment
//! cargo run --example resilient_payment -- --json   # one JSON object for each step
//! ```

use std::collections::HashMap;
use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use lomi::types::{ChargeCustomer, CreateWaveCharge, Currency, WaveCharge};
use lomi::{Client, IdempotencyKey, Response};
use lomi_sandbox::{Entry, Fault, Outage, Sandbox};
use serde_json::{Value, json};

const CHARGE: &str = "ChargesController_createWaveCharge";

#[tokio::main]
async fn main() -> ExitCode {
    let json = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("--json") => true,
        Some(_) => {
            eprintln!("Usage: cargo run --example resilient_payment -- [--json]");
            return ExitCode::from(2);
        }
    };
    match run(&mut Log {
        out: io::stdout(),
        json,
    })
    .await
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

pub(crate) async fn run<W: Write>(log: &mut Log<W>) -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let outage = Outage::of(CHARGE)
        .then(Fault::Status(503)) // nothing is charged
        .then(Fault::ResetAfter); // charged, but the response is lost
    sandbox.outage(outage)?;

    let paid = charge(&connect(&sandbox)?, "1042").await?;
    log.charge("paid", &paid);
    sandbox
        .journal()
        .iter()
        .for_each(|entry| log.request(entry));

    // The program crashes before it records that the order is paid. Another process takes over,
    // knows only the order, and charges it again.
    sandbox.clear_journal();
    let again = charge(&connect(&sandbox)?, "1042").await?;
    log.charge("paid again", &again);
    sandbox
        .journal()
        .iter()
        .for_each(|entry| log.request(entry));
    if again.transaction_id != paid.transaction_id || !again.is_replayed() {
        return Err("the order was charged a second time".into());
    }

    let charges = connect(&sandbox)?.transactions().list().await?.len();
    log.step("committed", &[("charges", charges.into())]);
    match charges {
        1 => Ok(()),
        _ => Err(format!("the order was charged {charges} times").into()),
    }
}

fn connect(sandbox: &Sandbox) -> lomi::Result<Client> {
    let client = Client::builder().key(sandbox.api_key());
    client.base_url(sandbox.url()).build()
}

/// Charges an order. The key is derived from the order, so every process that charges the order sends
/// the same key.
async fn charge(client: &Client, order: &str) -> Result<Response<WaveCharge>, Box<dyn Error>> {
    let key = IdempotencyKey::derive("shop/charge", order)?;
    let customer = ChargeCustomer::new("Awa Diop", "+221770000000");
    let body = CreateWaveCharge::new(15_000, Currency::Xof, customer);
    let charges = client.charges();
    Ok(charges.create_wave(body).idempotency_key(key).await?)
}

/// Logs the steps as text or as JSON.
pub(crate) struct Log<W> {
    pub(crate) out: W,
    pub(crate) json: bool,
}

impl<W: Write> Log<W> {
    /// Logs a charge as the caller of the SDK sees it.
    fn charge(&mut self, step: &str, charge: &Response<WaveCharge>) {
        let fields = [
            ("attempts", charge.attempts().into()),
            ("replayed", charge.is_replayed().into()),
            ("transaction", charge.transaction_id.clone().into()),
        ];
        self.step(step, &fields);
    }

    /// Logs a request as the sandbox received it.
    fn request(&mut self, entry: &Entry) {
        let fields = [
            ("answer", entry.status.into()),
            ("charged", entry.acted.into()),
            ("replayed", entry.replayed.into()),
            ("outage", entry.fault.map(|fault| fault.to_string()).into()),
        ];
        self.step("  request", &fields);
    }

    fn step(&mut self, step: &str, fields: &[(&str, Value)]) {
        let line = if self.json {
            let fields = fields.iter().map(|(name, value)| (*name, value));
            let step = json!(step.trim());
            json!(fields.chain([("step", &step)]).collect::<HashMap<_, _>>()).to_string()
        } else {
            let fields = fields.iter().map(|(name, value)| match value {
                Value::Null => format!("{name} none"),
                Value::String(text) => format!("{name} {text}"),
                value => format!("{name} {value}"),
            });
            let fields: String = fields.map(|field| format!("{field:<18}")).collect();
            format!("{step:<12}{}", fields.trim_end())
        };
        // Errors are ignored, because the reader may have closed the pipe (`| head`).
        let _ = writeln!(self.out, "{line}");
    }
}
