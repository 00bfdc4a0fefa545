//! Counts the outcomes of all cases.

use std::collections::BTreeMap;
use std::fmt;

use super::oracle::{Outcome, RetryClass, Verdict};
use super::scenario::Case;

/// The outcomes of all cases.
#[derive(Default)]
pub struct Report {
    pub cases: usize,
    pub duplicates: usize,
    pub lost: usize,
    pub late: usize,
    /// The failures, by description: how often each occurred, and one operation
    /// where it did.
    pub failures: BTreeMap<String, (usize, String)>,
    rows: BTreeMap<&'static str, Row>,
}

/// The outcomes of one fault.
#[derive(Default, Clone, Copy)]
pub struct Row {
    pub cases: usize,
    pub successes: usize,
    pub transport: usize,
    pub api: usize,
    pub decode: usize,
    pub unknown: usize,
    pub commits: usize,
}

impl Report {
    /// Counts a case and its outcome.
    pub fn record(&mut self, case: &Case, class: RetryClass, verdict: &Verdict) {
        let row = self.rows.entry(case.fault.name).or_default();
        row.cases += 1;
        row.commits += verdict.commits as usize;
        row.unknown += usize::from(verdict.outcome_unknown);
        match verdict.outcome {
            Outcome::Success => row.successes += 1,
            Outcome::Transport => row.transport += 1,
            Outcome::Api(_) => row.api += 1,
            Outcome::Decode => row.decode += 1,
        }
        self.duplicates += usize::from(verdict.is_duplicate(class));
        self.lost += usize::from(verdict.is_lost());
    }

    pub fn fail(&mut self, case: &Case, class: RetryClass, problem: &str) {
        let Case {
            fault, position, ..
        } = case;
        let kind = format!("{}, {position:?}, {class:?}: {problem}", fault.name);
        let entry = self.failures.entry(kind);
        entry.or_insert((0, case.operation.id.to_owned())).0 += 1;
    }

    pub fn total(&self) -> Row {
        let mut total = Row::default();
        for row in self.rows.values() {
            total.cases += row.cases;
            total.successes += row.successes;
            total.transport += row.transport;
            total.api += row.api;
            total.decode += row.decode;
            total.unknown += row.unknown;
            total.commits += row.commits;
        }
        total
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headings = [
            "cases",
            "success",
            "transport",
            "api error",
            "decode",
            "unknown",
            "effects",
        ];
        write!(f, "{:30}", "fault")?;
        for heading in headings {
            write!(f, "{heading:>11}")?;
        }
        writeln!(f)?;
        for (name, row) in &self.rows {
            row.write(f, name)?;
        }
        self.total().write(f, "all")
    }
}

impl Row {
    fn write(&self, f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
        let Self {
            cases,
            successes,
            transport,
            api,
            decode,
            unknown,
            commits,
        } = self;
        write!(f, "{name:30}")?;
        for count in [cases, successes, transport, api, decode, unknown, commits] {
            write!(f, "{count:>11}")?;
        }
        writeln!(f)
    }
}
