use std::fmt;

/// An error in a contract file.
///
/// It is displayed on one line as `FILE: PLACE: PROBLEM`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    origin: String,
    place: String,
    problem: String,
}

/// The result of reading or transforming a contract file.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Creates an error in `origin` (a file name) at `place` (a JSON pointer, a line
    /// or an operation; may be empty).
    pub fn new(
        origin: impl Into<String>,
        place: impl Into<String>,
        problem: impl fmt::Display,
    ) -> Self {
        // Parsers and generators have multi-line messages; join them into one line.
        let problem = problem.to_string();
        Self {
            origin: origin.into(),
            place: place.into(),
            problem: problem.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }

    /// The file that the error is in.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The place in the file.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The description of the problem.
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
