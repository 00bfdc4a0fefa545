//! Instructions per call. Runs this binary under valgrind with two different numbers of calls, and
//! divides the difference in instructions by the difference in calls.

use std::process::Command;

use tokio::runtime::Runtime;

use crate::{Callers, Side, Subject};

const FLAG: &str = "--calls";
const FEW: usize = 100;
const MANY: usize = 300;

/// The task of the child process.
pub(crate) struct Task {
    side: Side,
    subject: Subject,
    calls: usize,
    url: String,
}

impl Task {
    /// Parses the task from the arguments. Returns `None` in the parent process.
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
        let callers = Callers::new(&self.url).expect("the client settings are valid");
        runtime.block_on(callers.repeat(self.side, self.subject, self.calls));
    }
}

/// The instructions per call of both sides, or `None` if valgrind is not installed.
pub(crate) fn per_call(url: &str, subject: Subject) -> Option<[f64; 2]> {
    let per_call_of = |side| {
        let more = count(url, side, subject, MANY)? - count(url, side, subject, FEW)?;
        Some(more / (MANY - FEW) as f64)
    };
    Some([per_call_of(Side::Sdk)?, per_call_of(Side::HandWritten)?])
}

fn count(url: &str, side: Side, subject: Subject, calls: usize) -> Option<f64> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    command.arg(std::env::current_exe().ok()?);
    command.args([FLAG, &format!("{side:?}"), &format!("{subject:?}")]);
    let output = command.args([&calls.to_string(), url]).output().ok()?;
    let output = String::from_utf8_lossy(&output.stderr);
    let collected = output
        .lines()
        .find_map(|line| line.split_once("Collected :"));
    collected?.1.trim().parse().ok()
}
