//! Charges an order over a bad network: the first attempt meets an outage, the
//! answer to the second is lost, the program dies, and the customer pays once.
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
        .then(Fault::ResetAfter); // charged, but nobody is told
    sandbox.outage(outage)?;

    let paid = charge(&connect(&sandbox)?, "1042").await?;
    log.charge("paid", &paid);
    sandbox
        .journal()
        .iter()
        .for_each(|entry| log.request(entry));

    // The program died before it wrote down that the order is paid. Another one
    // takes over, knows nothing but the order, and charges it.
    sandbox.clear_journal();
    let again = charge(&connect(&sandbox)?, "1042").await?;
    log.charge("paid again", &again);
    sandbox
        .journal()
        .iter()
        .for_each(|entry| log.request(entry));
    if again.transaction_id != paid.transaction_id || !again.is_replayed() {
        return Err("the order was charged by another charge".into());
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

/// The key follows from the order: whoever charges the order, in whatever
/// process, asks for the same charge.
async fn charge(client: &Client, order: &str) -> Result<Response<WaveCharge>, Box<dyn Error>> {
    let key = IdempotencyKey::derive("shop/charge", order)?;
    let customer = ChargeCustomer::new("Awa Diop", "+221770000000");
    let body = CreateWaveCharge::new(15_000, Currency::Xof, customer);
    let charges = client.charges();
    Ok(charges.create_wave(body).idempotency_key(key).await?)
}

/// Says what happened, to a person or to a program.
pub(crate) struct Log<W> {
    pub(crate) out: W,
    pub(crate) json: bool,
}

impl<W: Write> Log<W> {
    /// What the caller of the SDK sees.
    fn charge(&mut self, step: &str, charge: &Response<WaveCharge>) {
        let fields = [
            ("attempts", charge.attempts().into()),
            ("replayed", charge.is_replayed().into()),
            ("transaction", charge.transaction_id.clone().into()),
        ];
        self.step(step, &fields);
    }

    /// What the sandbox saw.
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
        // A reader that has seen enough (`| head`) is no error.
        let _ = writeln!(self.out, "{line}");
    }
}
