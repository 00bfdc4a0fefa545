//! Exit codes: 0 success, 1 failure, 4 a generated file is stale.
//! `spec diff --exit-code` has further codes.

use std::process::ExitCode;

use lomi_contract::Error;

/// The result of a task.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// The failure of a task, with at least one problem.
#[derive(Debug)]
pub(crate) struct Failure {
    code: u8,
    problems: Vec<Error>,
}

impl Failure {
    const FAILED: u8 = 1;
    const STALE: u8 = 4;

    /// A failure because a file differs from what a task would write.
    pub(crate) fn stale(problem: Error) -> Self {
        Self {
            code: Self::STALE,
            problems: vec![problem],
        }
    }

    /// Fails if there are any problems.
    pub(crate) fn from_problems(problems: Vec<Error>) -> Outcome {
        match problems.is_empty() {
            true => Ok(()),
            false => Err(Self {
                code: Self::FAILED,
                problems,
            }),
        }
    }

    /// Combines two outcomes and the problems of both. The exit code for a failure
    /// takes precedence over the one for a stale file.
    pub(crate) fn combine(first: Outcome, second: Outcome) -> Outcome {
        match (first, second) {
            (Err(first), Err(second)) => {
                let mut problems = [first.problems, second.problems].concat();
                // Both may report the same problem.
                problems.dedup();
                let code = first.code.min(second.code);
                Err(Self { code, problems })
            }
            (first, second) => first.and(second),
        }
    }

    /// Prints one problem per line and returns the exit code.
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
