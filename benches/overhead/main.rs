//! Compares the cost of calls of the SDK with the same calls written by hand with reqwest and serde.
//!
//! ```text
//! cargo bench --bench overhead
//! ```
//!
//! Both sides run in one process against a local server on its own thread. They take turns, so that
//! other load on the machine affects both. Only the ratios are meaningful; run the benchmark on an
//! idle machine.

mod hand_written;
mod instructions;
mod latency;
mod server;

use std::error::Error;
use std::hint::black_box;
use std::process::ExitCode;

use allocation_counter::AllocationInfo;
use lomi::types::{CreatePaymentLink, Currency};
use tokio::runtime::{Builder, Runtime};

use crate::hand_written::HandWritten;
use crate::server::Server;

const KEY: &str = "lomi_sk_test_0123456789abcdef";
const LATENCY_GOAL: f64 = 1.03;
const ALLOCATION_GOAL: f64 = 1.06;
const INSTRUCTION_GOAL: f64 = 1.06;
const WARM_UP: usize = 2_000;
const MEASURED_CALLS: usize = 500;

/// The call that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Create,
    Get,
    List,
}

impl Subject {
    const ALL: [Self; 3] = [Self::Create, Self::Get, Self::List];

    fn name(self) -> &'static str {
        match self {
            Self::Create => "POST /payment-links",
            Self::Get => "GET /payment-links/{id}",
            Self::List => "GET /payment-links, 20 links",
        }
    }
}

/// Which client makes the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Sdk,
    HandWritten,
}

impl Side {
    const BOTH: [Self; 2] = [Self::Sdk, Self::HandWritten];
}

/// The clients of both sides. Each has its own connections.
#[derive(Debug, Clone)]
struct Callers {
    sdk: lomi::Client,
    hand_written: HandWritten,
}

impl Callers {
    fn new(url: &str) -> Result<Self, Box<dyn Error>> {
        Ok(Self {
            sdk: lomi::Client::builder().key(KEY).base_url(url).build()?,
            hand_written: HandWritten::new(url)?,
        })
    }

    async fn call(&self, side: Side, subject: Subject) -> Result<(), Box<dyn Error>> {
        let links = self.sdk.payment_links();
        match (side, subject) {
            (Side::Sdk, Subject::Create) => {
                let link = CreatePaymentLink::instant("Invoice INV-001", Currency::Xof, 15_000);
                black_box(links.create(link).await?);
            }
            (Side::Sdk, Subject::Get) => {
                black_box(links.get(server::LINK_ID).await?);
            }
            (Side::Sdk, Subject::List) => {
                black_box(links.list().limit(20).await?);
            }
            (Side::HandWritten, Subject::Create) => {
                let link = hand_written::CreateLink::instant("Invoice INV-001", "XOF", 15_000);
                black_box(self.hand_written.create(&link).await?);
            }
            (Side::HandWritten, Subject::Get) => {
                black_box(self.hand_written.get(server::LINK_ID).await?);
            }
            (Side::HandWritten, Subject::List) => {
                black_box(self.hand_written.list(20).await?);
            }
        }
        Ok(())
    }

    async fn repeat(&self, side: Side, subject: Subject, calls: usize) {
        for _ in 0..calls {
            self.call(side, subject).await.expect("the call succeeds");
        }
    }
}

fn main() -> ExitCode {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("the runtime starts");
    let arguments: Vec<_> = std::env::args().collect();
    if let Some(task) = instructions::Task::read(&arguments) {
        task.run(&runtime);
        return ExitCode::SUCCESS;
    }
    match run(&runtime) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(runtime: &Runtime) -> Result<(), Box<dyn Error>> {
    let server = Server::start()?;
    let callers = Callers::new(server.url())?;
    let mut goals = Vec::new();
    for subject in Subject::ALL {
        let requests = Side::BOTH.map(|side| {
            runtime.block_on(callers.repeat(side, subject, 1));
            server.last_request()
        });
        if requests[0] != requests[1] {
            return Err(format!("the sides send different requests: {requests:#?}").into());
        }
        println!("\n{}; both sides send the same request", subject.name());
        println!("{:<28}{:>12}{:>12}{:>9}", "", "sdk", "by hand", "ratio");

        for side in Side::BOTH {
            runtime.block_on(callers.repeat(side, subject, WARM_UP));
        }
        let allocated = Side::BOTH.map(|side| allocations(runtime, &callers, side, subject));
        let count = row(
            "allocations",
            allocated.map(|info| per_call(info.count_total)),
        );
        row(
            "allocated bytes",
            allocated.map(|info| per_call(info.bytes_total)),
        );

        let [sdk, hand] = runtime.block_on(latency::sequential(&callers, subject));
        let p50 = row("latency p50, µs", [sdk.p50, hand.p50]);
        row("latency p99, µs", [sdk.p99, hand.p99]);
        let rates = runtime.block_on(latency::throughput(&callers, subject));
        row("calls/s, 64 in flight", rates);

        match instructions::per_call(server.url(), subject) {
            Some(both) => {
                let ratio = row("instructions", both);
                goals.push((subject, "instructions", ratio, INSTRUCTION_GOAL));
            }
            None => println!("{:<28}skipped: valgrind is not installed", "instructions"),
        }
        goals.push((subject, "latency p50", p50, LATENCY_GOAL));
        goals.push((subject, "allocations", count, ALLOCATION_GOAL));
    }

    println!("\ngoals");
    for (subject, what, ratio, goal) in goals {
        let verdict = if ratio <= goal { "met" } else { "NOT MET" };
        let name = subject.name();
        println!("{name:<30}{what:<14}{ratio:>6.3} <= {goal:<6}{verdict}");
    }
    Ok(())
}

/// Counts the allocations of the calling thread: those of the calls and of the connection tasks, but
/// not those of the server.
fn allocations(
    runtime: &Runtime,
    callers: &Callers,
    side: Side,
    subject: Subject,
) -> AllocationInfo {
    allocation_counter::measure(|| {
        runtime.block_on(callers.repeat(side, subject, MEASURED_CALLS));
    })
}

fn per_call(total: u64) -> f64 {
    total as f64 / MEASURED_CALLS as f64
}

/// Prints a row and returns the ratio.
fn row(name: &str, [sdk, hand]: [f64; 2]) -> f64 {
    let ratio = sdk / hand;
    println!("{name:<28}{sdk:>12.1}{hand:>12.1}{ratio:>9.3}");
    ratio
}
