//! Counts of the contract in the README, which nobody corrects when the contract changes.

use lomi_contract::{Counts, Error};

use crate::exit::{Failure, Outcome};
use crate::files::Files;

/// Checks every count of paths, operations and schemas in the README, if there is one.
pub(super) fn check(files: &Files, counts: Counts) -> Outcome {
    if !files.exists(Files::README) {
        return Ok(());
    }
    Failure::from_problems(problems(&files.read_text(Files::README)?, counts))
}

fn problems(text: &str, counts: Counts) -> Vec<Error> {
    let nouns = [
        ("paths", counts.paths),
        ("operations", counts.operations),
        ("schemas", counts.schemas),
    ];
    let mut problems = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let words: Vec<_> = line
            .split_whitespace()
            .map(|word| word.trim_matches(|character: char| !character.is_alphanumeric()))
            .collect();
        for pair in words.windows(2) {
            let count = pair[0].parse::<usize>();
            let actual = nouns.iter().find(|(noun, _)| *noun == pair[1]);
            if let (Ok(count), Some((noun, actual))) = (count, actual)
                && count != *actual
            {
                let problem = format!(
                    "says {count} {noun}, but the contract has {actual}: correct it, or say it \
                     without a number"
                );
                problems.push(Error::new(Files::README, format!("line {number}"), problem));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_stale_counts_are_problems() {
        let counts = Counts {
            paths: 2,
            operations: 3,
            schemas: 4,
        };
        let text = "All 3 operations of 2 paths.\n\nIt has (4 operations), and 2 retries.\n";
        let found = problems(text, counts);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].place(), "line 3");
        assert!(
            found[0]
                .problem()
                .starts_with("says 4 operations, but the contract has 3:")
        );
    }
}
