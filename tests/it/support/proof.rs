//! The outcome of a proof: what it covered, and what failed.

use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
pub struct Proof {
    pub cases: usize,
    /// What was covered at least once, by kind.
    pub covered: BTreeMap<&'static str, BTreeSet<String>>,
    pub failures: Vec<String>,
}

impl Proof {
    /// Counts a case. A problem with it is recorded as a failure of the proof.
    pub fn case(&mut self, name: &str, result: Result<(), String>) {
        self.cases += 1;
        if let Err(problem) = result {
            self.failures.push(format!("{name}: {problem}"));
        }
    }

    pub fn cover(&mut self, kind: &'static str, what: impl Into<String>) {
        self.covered.entry(kind).or_default().insert(what.into());
    }

    pub fn count(&self, kind: &str) -> usize {
        self.covered.get(kind).map_or(0, BTreeSet::len)
    }

    /// Prints the counts, and panics if there are failures or if a count is below its
    /// minimum. The minimums must never be lowered.
    pub fn assert_holds(&self, title: &str, minimums: &[(&str, usize)]) {
        let counts = self.covered.keys().map(|kind| {
            let count = self.count(kind);
            format!("{count} {kind}, ")
        });
        let counts: String = counts.collect();
        println!("{title}: {counts}{} cases", self.cases);
        let first: Vec<_> = self.failures.iter().take(60).collect();
        assert!(
            first.is_empty(),
            "{} failures, such as {first:#?}",
            self.failures.len()
        );
        for (kind, minimum) in minimums {
            let count = match *kind {
                "cases" => self.cases,
                kind => self.count(kind),
            };
            assert!(
                count >= *minimum,
                "{count} {kind}, expected at least {minimum}"
            );
        }
    }
}
