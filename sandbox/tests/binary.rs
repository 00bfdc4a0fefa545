//! Runs the `lomi-sandbox` command.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};

use serde_json::json;
use support::send;

const COMMAND: &str = env!("CARGO_BIN_EXE_lomi-sandbox");

fn run(arguments: &[&str]) -> Output {
    Command::new(COMMAND).args(arguments).output().unwrap()
}

/// A running command, which is killed when it is dropped.
struct Running {
    child: Child,
    url: String,
    key: String,
    printed: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(COMMAND);
        let mut child = command
            .args(["--port", "0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut printed = String::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            printed += &line;
            printed.push('\n');
            if line.starts_with("Stop with") {
                break;
            }
        }
        let after = |start: &str| {
            let line = printed.lines().find_map(|line| line.strip_prefix(start));
            line.unwrap_or_else(|| panic!("{printed}")).to_owned()
        };
        Self {
            url: after("lomi. sandbox at "),
            key: after("Test key: "),
            child,
            printed,
        }
    }

    async fn create(&self) -> support::Response {
        let sample = json!({"link_type": "product", "title": "string", "currency_code": "XOF"});
        let request = reqwest::Client::new().post(format!("{}/payment-links", self.url));
        send(request.header("X-API-KEY", &self.key).json(&sample)).await
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn it_prints_its_url_and_key_and_accepts_the_sample_of_the_api_reference() {
    let running = Running::start(&[]);
    assert!(
        running.url.starts_with("http://127.0.0.1:"),
        "{}",
        running.printed
    );
    let line = format!(
        "curl -sS {}/payment-links -H 'X-API-KEY: {}'",
        running.url, running.key
    );
    assert!(running.printed.contains(&line), "{}", running.printed);
    assert_eq!(running.create().await.status, 201);
}

#[tokio::test]
async fn strict_rejects_a_product_link_without_a_product() {
    let running = Running::start(&["--strict"]);
    running
        .create()
        .await
        .assert_error(400, "validation_failed");
}

#[tokio::test]
async fn an_outage_can_be_given_as_an_option() {
    let script = "PaymentLinksController_create=ok,503,503-after";
    let running = Running::start(&["--outage", script]);
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(running.create().await.status);
    }
    assert_eq!(statuses, [201, 503, 503, 201]);
}

#[test]
fn help_describes_the_options_and_fits_80_columns() {
    let output = run(&["--help"]);
    assert!(output.status.success());
    let help = String::from_utf8(output.stdout).unwrap();
    for part in [
        "--port",
        "--host",
        "--strict",
        "--outage",
        "reset-after",
        "curl",
        "lomi_sk_test_",
        "Exit status",
    ] {
        assert!(help.contains(part), "{part}");
    }
    assert!(help.lines().all(|line| line.len() <= 80));
    let output = run(&["--version"]);
    let version = concat!("lomi-sandbox ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(output.stdout, version.as_bytes());
}

#[test]
fn exit_statuses_distinguish_invalid_arguments_from_a_port_in_use() {
    let output = run(&["--prot"]);
    assert_eq!(output.status.code(), Some(2));
    let problem = String::from_utf8(output.stderr).unwrap();
    assert!(
        problem.contains("--prot") && problem.contains("--help"),
        "{problem}"
    );

    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = run(&["--port", &port]);
    assert_eq!(output.status.code(), Some(1));
    let problem = String::from_utf8(output.stderr).unwrap();
    assert!(problem.contains(&port), "{problem}");
}
