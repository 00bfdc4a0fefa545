//! Instructions per call: this binary once more, under valgrind, with two
//! numbers of calls; what differs is the calls.

use std::process::Command;

use tokio::runtime::Runtime;

use crate::{Callers, Side, Subject};

const FLAG: &str = "--calls";
const FEW: usize = 100;
const MANY: usize = 300;

/// What the child is to do.
pub(crate) struct Order {
    side: Side,
    subject: Subject,
    calls: usize,
    url: String,
}

impl Order {
    /// The order among the arguments, if this is the child.
    pub(crate) fn read(arguments: &[String]) -> Option<Self> {
        let at = arguments.iter().position(|argument| argument == FLAG)?;
        let [side, subject, calls, url] = arguments.get(at + 1..at + 5)? else {
            return None;
        };
        let is_side = |known: &Side| format!("{known:?}") == *side;
        let is_subject = |known: &Subject| format!("{known:?}") == *subject;
        Some(Self {
            side: Side::BOTH.into_iter().find(is_side)?,
            subject: Subject::ALL.into_iter().find(is_subject)?,
            calls: calls.parse().ok()?,
            url: url.clone(),
        })
    }

    pub(crate) fn run(&self, runtime: &Runtime) {
        let callers = Callers::new(&self.url).expect("good settings");
        runtime.block_on(callers.repeat(self.side, self.subject, self.calls));
    }
}

/// Of both sides; none where valgrind is not present.
pub(crate) fn per_call(url: &str, subject: Subject) -> Option<[f64; 2]> {
    let of = |side| {
        let more = count(url, side, subject, MANY)? - count(url, side, subject, FEW)?;
        Some(more / (MANY - FEW) as f64)
    };
    Some([of(Side::Sdk)?, of(Side::Hand)?])
}

fn count(url: &str, side: Side, subject: Subject, calls: usize) -> Option<f64> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    command.arg(std::env::current_exe().ok()?);
    command.args([FLAG, &format!("{side:?}"), &format!("{subject:?}")]);
    let output = command.args([&calls.to_string(), url]).output().ok()?;
    let told = String::from_utf8_lossy(&output.stderr);
    let collected = told.lines().find_map(|line| line.split_once("Collected :"));
    collected?.1.trim().parse().ok()
}
