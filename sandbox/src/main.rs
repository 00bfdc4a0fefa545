//! The `lomi-sandbox` command, which serves the sandbox on a local port.

use std::ffi::OsString;
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::process::ExitCode;

use lexopt::prelude::*;
use lomi_sandbox::{Builder, Outage, Sandbox};

const DEFAULT_PORT: u16 = 4010;

const HELP: &str = "\
A local server that implements the lomi. API contract.

Usage: lomi-sandbox [--host IP] [--port PORT] [--strict] [--outage SCRIPT]...

Options:
  --port PORT  Port to listen on; 0 picks a free one [default: 4010]
  --host IP    Address to listen on [default: 127.0.0.1]
  --strict     Reject product links without product_id. By default they are
               accepted, because the sample request in the API reference has
               no product_id
  --outage OPERATION=STEP,...
               Make the next requests to an operation fail. Each step applies
               to one request:
                 503          respond with this status (400 to 599) without
                              handling the request
                 503-after    handle the request, then respond with this status
                 reset        reset the connection without handling the request
                 reset-after  handle the request, then reset the connection
                 delay-500ms  handle the request after this delay
                 ok           handle the request normally
  --version    Print the version
  --help       Print this help

Every request and every response is validated against the contract. Payment
links (create, get, list, update, archive), charges through Wave and MTN, and
their transactions (get, list) are kept in memory until the sandbox stops.
Idempotency keys are remembered for 24 hours. Requests to all other operations
are validated and then answered with 501.

API keys: any text of the form lomi_sk_test_... or lomi_sk_live_... in the
X-API-KEY header. The key selects the test or the live environment, which share
no data.

Examples:
  lomi-sandbox
  lomi-sandbox --port 0 --strict
  lomi-sandbox --outage ChargesController_createWaveCharge=503,reset-after

  curl -sS http://127.0.0.1:4010/payment-links \\
    -H 'X-API-KEY: lomi_sk_test_sandbox' -H 'Content-Type: application/json' \\
  -d '{\"link_type\":\"instant\",\"title\":\"Tea\",\"currency_code\":\"XOF\",\"amount\":500}'
  curl -sS 'http://127.0.0.1:4010/payment-links?limit=5' \\
    -H 'X-API-KEY: lomi_sk_test_sandbox'

Error responses list what is wrong with the request under error.details.
Exit status: 0 stopped with Ctrl-C, 1 could not start, 2 invalid arguments.
";

/// The parsed command line.
#[derive(Debug, PartialEq, Eq)]
enum Command {
    Serve {
        host: IpAddr,
        port: u16,
        strict: bool,
        outages: Vec<Outage>,
    },
    Help,
    Version,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let command = match parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(problem) => {
            eprintln!("lomi-sandbox: {problem}\nTry: lomi-sandbox --help");
            return ExitCode::from(2);
        }
    };
    match command {
        Command::Help => print(HELP),
        Command::Version => print(concat!("lomi-sandbox ", env!("CARGO_PKG_VERSION"), "\n")),
        Command::Serve {
            host,
            port,
            strict,
            outages,
        } => {
            let settings = Sandbox::builder().host(host).port(port);
            if let Err(error) = serve(settings.require_product(strict), outages).await {
                eprintln!("lomi-sandbox: cannot listen on {host} port {port}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let (mut host, mut port, mut strict) = (IpAddr::from(Ipv4Addr::LOCALHOST), DEFAULT_PORT, false);
    let mut outages = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Command::Help),
            Long("version") | Short('V') => return Ok(Command::Version),
            Long("port") | Short('p') => port = parser.value()?.parse()?,
            Long("host") => {
                let value = parser.value()?;
                host = if value == "localhost" {
                    Ipv4Addr::LOCALHOST.into()
                } else {
                    value.parse()?
                };
            }
            Long("strict") => strict = true,
            Long("outage") => outages.push(parser.value()?.parse()?),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(Command::Serve {
        host,
        port,
        strict,
        outages,
    })
}

async fn serve(settings: Builder, outages: Vec<Outage>) -> std::io::Result<()> {
    let sandbox = settings.start().await?;
    for outage in outages {
        sandbox.outage(outage).map_err(std::io::Error::other)?;
    }
    let (url, key) = (sandbox.url(), sandbox.api_key());
    print(&format!(
        "lomi. sandbox at {url}\n\
         Test key: {key}\n\
         Try:\n  curl -sS {url}/payment-links -H 'X-API-KEY: {key}' \
         -H 'Content-Type: application/json' \
         -d '{{\"link_type\":\"instant\",\"title\":\"Tea\",\"currency_code\":\"XOF\",\"amount\":500}}'\n\
         Stop with Ctrl-C.\n"
    ));
    tokio::signal::ctrl_c().await
}

/// Prints and flushes. Errors are ignored: a closed output must not stop the server.
fn print(text: &str) {
    let mut out = std::io::stdout();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Command, String> {
        parse(arguments.iter().map(OsString::from)).map_err(|error| error.to_string())
    }

    #[test]
    fn arguments_are_parsed() {
        let serve = |host: [u8; 4], port, strict| {
            let host = IpAddr::from(host);
            let outages = Vec::new();
            Ok(Command::Serve {
                host,
                port,
                strict,
                outages,
            })
        };
        assert_eq!(parsed(&[]), serve([127, 0, 0, 1], 4010, false));
        assert_eq!(
            parsed(&["--port=0", "--host", "0.0.0.0", "--strict"]),
            serve([0, 0, 0, 0], 0, true)
        );
        assert_eq!(parsed(&["--host", "localhost"]), parsed(&[]));
        assert_eq!(parsed(&["-h"]), Ok(Command::Help));
        assert_eq!(parsed(&["--version"]), Ok(Command::Version));
    }

    #[test]
    fn errors_name_the_invalid_argument() {
        for (arguments, part) in [
            (&["--prot", "1"][..], "--prot"),
            (&["--port"], "--port"),
            (&["--port", "99999"], "99999"),
            (&["--host", "nowhere"], "nowhere"),
            (&["4010"], "4010"),
            (&["--outage", "Nothing_here=503"], "Nothing_here"),
        ] {
            let problem = parsed(arguments).unwrap_err();
            assert!(problem.contains(part), "{problem}");
        }
    }
}
