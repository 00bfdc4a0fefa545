//! How a task ends: 0 done, 1 failed or refused, 4 something that is written
//! by a task is stale. `spec diff --exit-code` has more.

use std::process::ExitCode;

use lomi_contract::Error;

/// What a task gives back.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Why a task did not do what it should: at least one problem.
#[derive(Debug)]
pub(crate) struct Failure {
    code: u8,
    problems: Vec<Error>,
}

impl Failure {
    const FAILED: u8 = 1;
    const STALE: u8 = 4;

    /// A file is not what a task would write.
    pub(crate) fn stale(problem: Error) -> Self {
        Self {
            code: Self::STALE,
            problems: vec![problem],
        }
    }

    /// Refuses if there are problems.
    pub(crate) fn all(problems: Vec<Error>) -> Outcome {
        match problems.is_empty() {
            true => Ok(()),
            false => Err(Self {
                code: Self::FAILED,
                problems,
            }),
        }
    }

    /// What went wrong in either; a failure is worse than something stale.
    pub(crate) fn both(first: Outcome, second: Outcome) -> Outcome {
        match (first, second) {
            (Err(first), Err(second)) => {
                let mut problems = [first.problems, second.problems].concat();
                // What both stumbled over is one problem.
                problems.dedup();
                let code = first.code.min(second.code);
                Err(Self { code, problems })
            }
            (first, second) => first.and(second),
        }
    }

    /// Prints each problem on a line.
    pub(crate) fn report(&self) -> ExitCode {
        for problem in &self.problems {
            eprintln!("error: {problem}");
        }
        self.code.into()
    }
}

impl From<Error> for Failure {
    fn from(problem: Error) -> Self {
        Self {
            code: Self::FAILED,
            problems: vec![problem],
        }
    }
}
