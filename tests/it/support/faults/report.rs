//! Counts what came of all plans.

use std::collections::BTreeMap;
use std::fmt;

use super::cell::Plan;
use super::oracle::{Class, Ending, Verdict};

/// What came of all plans.
#[derive(Default)]
pub struct Report {
    pub cells: usize,
    pub duplicates: usize,
    pub lost: usize,
    pub late: usize,
    /// By what is wrong: how often, and a cell where it is.
    pub failures: BTreeMap<String, (usize, String)>,
    rows: BTreeMap<&'static str, Row>,
}

/// What came of a fault.
#[derive(Default, Clone, Copy)]
pub struct Row {
    pub cells: usize,
    pub successes: usize,
    pub transport: usize,
    pub api: usize,
    pub decode: usize,
    pub unknown: usize,
    pub commits: usize,
}

impl Report {
    /// Counts a cell and how it ended.
    pub fn enter(&mut self, plan: &Plan, class: Class, verdict: &Verdict) {
        let row = self.rows.entry(plan.fault.name).or_default();
        row.cells += 1;
        row.commits += verdict.commits as usize;
        row.unknown += usize::from(verdict.unknown);
        match verdict.end {
            Ending::Success => row.successes += 1,
            Ending::Transport => row.transport += 1,
            Ending::Api(_) => row.api += 1,
            Ending::Decode => row.decode += 1,
        }
        self.duplicates += usize::from(verdict.is_duplicate(class));
        self.lost += usize::from(verdict.is_lost());
    }

    pub fn fail(&mut self, plan: &Plan, class: Class, problem: &str) {
        let Plan {
            fault, position, ..
        } = plan;
        let kind = format!("{}, {position:?}, {class:?}: {problem}", fault.name);
        let entry = self.failures.entry(kind);
        entry.or_insert((0, plan.operation.id.to_owned())).0 += 1;
    }

    pub fn total(&self) -> Row {
        let mut total = Row::default();
        for row in self.rows.values() {
            total.cells += row.cells;
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
        let heads = [
            "cells",
            "success",
            "no answer",
            "error",
            "unreadable",
            "unknown",
            "effects",
        ];
        write!(f, "{:30}", "fault")?;
        for head in heads {
            write!(f, "{head:>11}")?;
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
            cells,
            successes,
            transport,
            api,
            decode,
            unknown,
            commits,
        } = self;
        write!(f, "{name:30}")?;
        for count in [cells, successes, transport, api, decode, unknown, commits] {
            write!(f, "{count:>11}")?;
        }
        writeln!(f)
    }
}
