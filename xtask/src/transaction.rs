//! Several files replaced as one.
//!
//! No file system renames several files at once. So the new files are written
//! into a folder next to the old ones, and the folder is then renamed: that is
//! the moment of decision. Before it, everything is old; after it, everything
//! will be new: each file moves out of the folder over the old one, and any
//! later run moves those that an interrupted one has left.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use lomi_contract::{Error, Result};

/// New files on their way to their places below a folder.
pub(crate) struct Transaction<'a> {
    root: &'a Path,
}

/// One step. A crash comes between two of them, or within one; each leaves
/// nothing half done that the next run would take for done.
#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    /// Forgets what an undecided run has left.
    Clear,
    Stage(&'a str, &'a [u8]),
    Decide,
    Move(&'a str),
    Close,
}

impl<'a> Transaction<'a> {
    /// Holds the decided files until each has its place.
    pub(crate) const FOLDER: &'static str = ".spec-update";
    const UNDECIDED: &'static str = ".spec-update.tmp";

    pub(crate) fn below(root: &'a Path) -> Self {
        Self { root }
    }

    /// Whether files are on their way that have to arrive.
    pub(crate) fn is_decided(&self) -> bool {
        self.root.join(Self::FOLDER).exists()
    }

    /// Replaces all files, or none.
    pub(crate) fn commit(&self, files: &[(&str, &[u8])]) -> Result<()> {
        plan(files).into_iter().try_for_each(|step| {
            self.take(step).map_err(|error| {
                let problem = format!("cannot be written: {error}");
                let origin = match step {
                    Step::Stage(name, _) | Step::Move(name) => name,
                    Step::Clear | Step::Decide | Step::Close => Self::FOLDER,
                };
                if !self.is_decided() {
                    // Best effort: the error worth reporting is the first one.
                    let _ = self.take(Step::Clear);
                }
                Error::new(origin, "", problem)
            })
        })
    }

    /// Brings an interrupted run to its end; says whether there was a decided one.
    pub(crate) fn finish(&self) -> Result<bool> {
        let fail = |error: io::Error| {
            let problem = format!("an interrupted update cannot be finished: {error}");
            Error::new(Self::FOLDER, "", problem)
        };
        self.take(Step::Clear).map_err(fail)?;
        let left = match fs::read_dir(self.root.join(Self::FOLDER)) {
            Ok(left) => left,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(fail(error)),
        };
        for entry in left {
            let name = entry.map_err(fail)?.file_name();
            let name = name.to_string_lossy();
            self.take(Step::Move(&name)).map_err(fail)?;
        }
        self.take(Step::Close).map_err(fail)?;
        Ok(true)
    }

    fn take(&self, step: Step<'_>) -> io::Result<()> {
        let undecided = self.root.join(Self::UNDECIDED);
        let decided = self.root.join(Self::FOLDER);
        match step {
            Step::Clear => match fs::remove_dir_all(undecided) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            },
            Step::Stage(name, bytes) => {
                fs::create_dir_all(&undecided)?;
                let mut file = File::create(undecided.join(name))?;
                file.write_all(bytes)?;
                file.sync_all()
            }
            Step::Decide => {
                sync(&undecided)?;
                fs::rename(undecided, decided)?;
                sync(self.root)
            }
            Step::Move(name) => fs::rename(decided.join(name), self.root.join(name)),
            Step::Close => {
                sync(self.root)?;
                fs::remove_dir(decided)
            }
        }
    }
}

fn plan<'a>(files: &[(&'a str, &'a [u8])]) -> Vec<Step<'a>> {
    if files.is_empty() {
        return Vec::new();
    }
    let stage = files.iter().map(|(name, bytes)| Step::Stage(name, bytes));
    let moves = files.iter().map(|(name, _)| Step::Move(name));
    let before = [Step::Clear].into_iter().chain(stage);
    before
        .chain([Step::Decide])
        .chain(moves)
        .chain([Step::Close])
        .collect()
}

/// Puts the names in a folder on disk; not every system can.
fn sync(folder: &Path) -> io::Result<()> {
    match cfg!(unix) {
        true => File::open(folder)?.sync_all(),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    const NAMES: [&str; 3] = ["a.json", "b.txt", "c.md"];

    struct Folder(PathBuf);

    impl Folder {
        fn with_old_files(name: &str) -> Self {
            let name = format!("lomi-transaction-{}-{name}", std::process::id());
            let path = std::env::temp_dir().join(name);
            fs::create_dir_all(&path).unwrap();
            for name in NAMES {
                fs::write(path.join(name), "old").unwrap();
            }
            Self(path)
        }

        fn contents(&self) -> Vec<String> {
            let read = |name| fs::read_to_string(self.0.join(name)).unwrap();
            NAMES.into_iter().map(read).collect()
        }

        /// Nothing but the files themselves.
        fn is_tidy(&self) -> bool {
            fs::read_dir(&self.0).unwrap().count() == NAMES.len()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn new() -> Vec<(&'static str, &'static [u8])> {
        NAMES.into_iter().map(|name| (name, &b"new"[..])).collect()
    }

    /// What the next run makes of a run that ended after `steps` steps.
    #[test]
    fn killed_after_any_step_the_files_are_old_or_new() {
        let files = new();
        let steps = plan(&files);
        let decision = 1 + files.len();
        let mut between = 0;
        for killed_after in 0..=steps.len() {
            let folder = Folder::with_old_files(&format!("killed-{killed_after}"));
            let transaction = Transaction::below(&folder.0);
            for step in &steps[..killed_after] {
                transaction.take(*step).unwrap();
            }
            let found = folder.contents();
            let mixed = found.iter().any(|text| *text != found[0]);
            between += usize::from(mixed);
            assert!(
                !mixed || transaction.is_decided(),
                "a mixture is known as one"
            );

            let finished = transaction.finish().unwrap();
            let expected = match killed_after <= decision {
                true => "old",
                false => "new",
            };
            assert_eq!(
                folder.contents(),
                [expected; 3],
                "after {killed_after} steps"
            );
            assert!(folder.is_tidy(), "after {killed_after} steps");
            assert_eq!(
                finished,
                killed_after > decision && killed_after < steps.len()
            );
            assert!(
                !transaction.finish().unwrap(),
                "finishing twice does nothing"
            );
        }
        println!(
            "transaction: killed after each of {} steps, {between} times between two files; never left so",
            steps.len()
        );
        assert_eq!(between, files.len() - 1);
    }

    #[test]
    fn a_half_written_file_counts_as_nothing() {
        let folder = Folder::with_old_files("half");
        let transaction = Transaction::below(&folder.0);
        transaction.take(Step::Stage("a.json", b"ne")).unwrap();
        assert!(!transaction.is_decided());
        transaction.commit(&new()).unwrap();
        assert_eq!(folder.contents(), ["new"; 3]);
        assert!(folder.is_tidy());
    }

    #[test]
    fn what_cannot_be_staged_changes_nothing() {
        let folder = Folder::with_old_files("refused");
        let mut files = new();
        files.push(("no/such/folder", b"new"));
        let error = Transaction::below(&folder.0).commit(&files).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("no/such/folder: cannot be written")
        );
        assert_eq!(folder.contents(), ["old"; 3]);
        assert!(folder.is_tidy());
    }

    #[test]
    fn nothing_to_replace_leaves_no_trace() {
        let folder = Folder::with_old_files("nothing");
        Transaction::below(&folder.0).commit(&[]).unwrap();
        assert!(folder.is_tidy());
    }
}
