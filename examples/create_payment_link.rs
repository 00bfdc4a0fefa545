//! Creates an instant link and a product link, gets one of them, lists them, and shows the error of
//! a failed call.
//!
//! ```text
//! cargo run --example create_payment_link             # against the built-in sandbox
//! LOMI_API_KEY=lomi_sk_test_… cargo run --example create_payment_link
//! cargo run --example create_payment_link -- --json   # one JSON object for each step
//! ```
//!
//! With a real account, the product link needs a product: set `LOMI_PRODUCT_ID`, or the example uses
//! the first product of the account.

use std::process::ExitCode;

use lomi::types::{CreatePaymentLink, Currency, PaymentLink};
use lomi::{Client, Response, Result};
use lomi_sandbox::Sandbox;
use serde_json::{Value, json};

const HELP: &str = "\
Creates payment links with the lomi SDK.

Usage: cargo run --example create_payment_link -- [--json]

  --json  Print one JSON object for each step
  --help  Print this

LOMI_API_KEY     secret key; without it a sandbox is started in this process
LOMI_BASE_URL    another base URL, for example http://127.0.0.1:4010
LOMI_PRODUCT_ID  the product of the product link, on a real account
";

#[tokio::main]
async fn main() -> ExitCode {
    let mut json = false;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--json" => json = true,
            "--help" => {
                print!("{HELP}");
                return ExitCode::SUCCESS;
            }
            other => {
                eprintln!("unknown argument {other:?}\n\n{HELP}");
                return ExitCode::from(2);
            }
        }
    }
    match run(&Report { json }).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(report: &Report) -> Result<(), Box<dyn std::error::Error>> {
    let (client, _sandbox) = connect(report).await?;

    let instant = CreatePaymentLink::instant("Invoice INV-001", Currency::Xof, 15_000)
        .description("Two chairs");
    let instant = client.payment_links().create(instant).await?;
    report.link("instant link", &instant);

    match product(&client).await? {
        Some(product) => {
            let link = CreatePaymentLink::product("Premium plan", Currency::Xof, product);
            let link = client.payment_links().create(link).await?;
            report.link("product link", &link);
        }
        None => report.step(
            "product link",
            "skipped: the account has no product",
            json!({}),
        ),
    }

    let again = client.payment_links().get(&instant.link_id).await?;
    report.link("read back", &again);

    let list = client.payment_links().list().limit(10).await?;
    let count = list.len();
    report.step("listed", &format!("{count} links"), json!({"count": count}));

    // An error has a readable message and fields for programs.
    let Err(error) = client.payment_links().get("no-such-link").await else {
        return Err("a link that does not exist was found".into());
    };
    report.step(
        "refused",
        &error.to_string(),
        json!({
            "status": error.status().map(|status| status.as_u16()),
            "code": error.code().map(ToString::to_string),
            "request_id": error.request_id(),
        }),
    );

    report.note(
        "Every response has a request id. Store it with your order: lomi. support can find the call by it.",
    );
    Ok(())
}

/// Connects to the real API if `LOMI_API_KEY` is set, and otherwise to a sandbox in this process.
async fn connect(report: &Report) -> Result<(Client, Option<Sandbox>), Box<dyn std::error::Error>> {
    if std::env::var_os("LOMI_API_KEY").is_some() {
        let client = Client::from_env()?;
        let url = client.environment().base_url();
        report.step("connected", url, json!({"base_url": url, "sandbox": false}));
        return Ok((client, None));
    }
    let sandbox = Sandbox::start().await?;
    let client = Client::builder()
        .key(sandbox.api_key())
        .base_url(sandbox.url())
        .build()?;
    let text = format!(
        "the sandbox in this process, {} (no LOMI_API_KEY)",
        sandbox.url()
    );
    report.step(
        "connected",
        &text,
        json!({"base_url": sandbox.url(), "sandbox": true}),
    );
    Ok((client, Some(sandbox)))
}

/// The product to sell: `LOMI_PRODUCT_ID`, or the first product of the account. The sandbox does not
/// check product ids, so any id will do there.
async fn product(client: &Client) -> Result<Option<String>> {
    if let Ok(id) = std::env::var("LOMI_PRODUCT_ID") {
        return Ok(Some(id));
    }
    match client.products().list().limit(1).await {
        Ok(products) => Ok(products.first().map(|product| product.product_id.clone())),
        Err(error) if error.status().is_some_and(|status| status == 501) => {
            Ok(Some("prod_7KQ2MZX4RTWB9H".to_owned()))
        }
        Err(error) => Err(error),
    }
}

/// Reports the steps as text or as JSON.
struct Report {
    json: bool,
}

impl Report {
    fn link(&self, step: &str, link: &Response<PaymentLink>) {
        let amount = match link.amount {
            Some(amount) => format!("{amount} {}", link.currency_code),
            None => "the price of the product".to_owned(),
        };
        let request = link.http().request_id().unwrap_or("unknown");
        self.step(
            step,
            &format!("{}  {amount}  (request {request})", link.url),
            json!({
                "url": link.url,
                "link_id": link.link_id,
                "amount": link.amount,
                "currency_code": link.currency_code,
                "status": link.http().status().as_u16(),
                "request_id": link.http().request_id(),
            }),
        );
    }

    fn step(&self, step: &str, text: &str, mut fields: Value) {
        if self.json {
            fields["step"] = json!(step.replace(' ', "_"));
            print_line(&fields);
        } else {
            print_line(&format_args!("{step:<14}{text}"));
        }
    }

    fn note(&self, text: &str) {
        if !self.json {
            print_line(&format_args!("\n{text}"));
        }
    }
}

/// Prints a line. Errors are ignored, because the reader may have closed the pipe (`| head`).
fn print_line(line: &dyn std::fmt::Display) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout(), "{line}");
}
