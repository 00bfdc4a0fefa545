//! The outcome of a proof: what it covered, and what was wrong.

use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
pub struct Proof {
    pub cases: usize,
    /// What was covered at least once, by kind.
    pub covered: BTreeMap<&'static str, BTreeSet<String>>,
    pub failures: Vec<String>,
}

impl Proof {
    /// Counts a case; a problem with it is a failure of the proof.
    pub fn case(&mut self, name: &str, problem: Result<(), String>) {
        self.cases += 1;
        if let Err(problem) = problem {
            self.failures.push(format!("{name}: {problem}"));
        }
    }

    pub fn cover(&mut self, kind: &'static str, what: impl Into<String>) {
        self.covered.entry(kind).or_default().insert(what.into());
    }

    pub fn count(&self, kind: &str) -> usize {
        self.covered.get(kind).map_or(0, BTreeSet::len)
    }

    /// Prints the counts; a failure, or less than there was, fails the test.
    /// The numbers only grow.
    pub fn hold(&self, title: &str, least: &[(&str, usize)]) {
        let counts = self.covered.keys().map(|kind| {
            let count = self.count(kind);
            format!("{count} {kind}, ")
        });
        let counts: String = counts.collect();
        println!("{title}: {counts}{} cases", self.cases);
        let shown: Vec<_> = self.failures.iter().take(60).collect();
        assert!(
            shown.is_empty(),
            "{} failures, {shown:#?}",
            self.failures.len()
        );
        for (kind, least) in least {
            let count = match *kind {
                "cases" => self.cases,
                kind => self.count(kind),
            };
            assert!(count >= *least, "{count} {kind}, there were {least}");
        }
    }
}
