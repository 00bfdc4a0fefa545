use std::fmt;

/// What is wrong with a contract file, and where.
///
/// `Display` is one line: `FILE: PLACE: PROBLEM`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    origin: String,
    place: String,
    problem: String,
}

/// Result of reading or transforming a contract file.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An error in `origin` (a file name), at `place` (a JSON pointer, a line,
    /// an operation; may be empty).
    pub fn new(
        origin: impl Into<String>,
        place: impl Into<String>,
        problem: impl fmt::Display,
    ) -> Self {
        // Parsers and generators write multi-line texts; a command line shows one.
        let problem = problem.to_string();
        Self {
            origin: origin.into(),
            place: place.into(),
            problem: problem.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }

    /// The file the error is in.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The place in the file.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What is wrong there.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.origin)?;
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        f.write_str(&self.problem)
    }
}

impl std::error::Error for Error {}
