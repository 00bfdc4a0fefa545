//! Replaces several files atomically.
//!
//! File systems cannot rename several files at once. The new files are therefore
//! staged in a folder next to the old ones, and renaming that folder is the commit
//! point. If the process is killed before it, the old files are unchanged. After it,
//! the staged files are moved over the old ones, and if that is interrupted, the next
//! run moves the remaining files.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use lomi_contract::{Error, Result};

/// Replaces files in a folder.
pub(crate) struct Transaction<'a> {
    root: &'a Path,
}

/// One step of a transaction. An interrupted step never leaves a state that the next
/// run would mistake for a completed step.
#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    /// Removes files that an interrupted run staged but did not commit.
    Discard,
    /// Stages the new content of a file, or that it is removed.
    Stage(&'a str, Option<&'a [u8]>),
    Commit,
    /// Moves the file with this staged name.
    Move(&'a str),
    Cleanup,
}

impl<'a> Transaction<'a> {
    /// Holds the committed files until they are moved to their final paths.
    pub(crate) const FOLDER: &'static str = ".spec-update";
    const STAGING: &'static str = ".spec-update.tmp";

    pub(crate) fn new(root: &'a Path) -> Self {
        Self { root }
    }

    /// Whether there are committed files that were not moved yet.
    pub(crate) fn is_committed(&self) -> bool {
        self.root.join(Self::FOLDER).exists()
    }

    /// Replaces either all files or none.
    pub(crate) fn commit(&self, files: &[(&str, Option<&[u8]>)]) -> Result<()> {
        let names: Vec<String> = files.iter().map(|(name, new)| staged(name, *new)).collect();
        plan(files, &names).into_iter().try_for_each(|step| {
            self.run(step).map_err(|error| {
                let problem = format!("cannot be written: {error}");
                let origin = match step {
                    Step::Stage(name, _) | Step::Move(name) => name,
                    Step::Discard | Step::Commit | Step::Cleanup => Self::FOLDER,
                };
                if !self.is_committed() {
                    // Best effort: the first error is the one to report.
                    let _ = self.run(Step::Discard);
                }
                Error::new(origin, "", problem)
            })
        })
    }

    /// Finishes an interrupted run. Returns whether there was a committed one.
    pub(crate) fn finish(&self) -> Result<bool> {
        let fail = |error: io::Error| {
            let problem = format!("an interrupted update cannot be finished: {error}");
            Error::new(Self::FOLDER, "", problem)
        };
        self.run(Step::Discard).map_err(fail)?;
        let entries = match fs::read_dir(self.root.join(Self::FOLDER)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(fail(error)),
        };
        for entry in entries {
            let name = entry.map_err(fail)?.file_name();
            let name = name.to_string_lossy();
            self.run(Step::Move(&name)).map_err(fail)?;
        }
        self.run(Step::Cleanup).map_err(fail)?;
        Ok(true)
    }

    /// Moves or removes one file, once all are committed.
    fn complete(&self, source: &Path, staged: &str) -> io::Result<()> {
        if let Some(name) = staged.strip_suffix(REMOVED) {
            match fs::remove_file(self.root.join(name.replace('%', "/"))) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => return fs::remove_file(source),
            }
        }
        let target = self.root.join(staged.replace('%', "/"));
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::rename(source, target)
    }

    fn run(&self, step: Step<'_>) -> io::Result<()> {
        let staging = self.root.join(Self::STAGING);
        let committed = self.root.join(Self::FOLDER);
        match step {
            Step::Discard => match fs::remove_dir_all(staging) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            },
            Step::Stage(name, new) => {
                fs::create_dir_all(&staging)?;
                let mut file = File::create(staging.join(staged(name, new)))?;
                file.write_all(new.unwrap_or_default())?;
                file.sync_all()
            }
            Step::Commit => {
                sync(&staging)?;
                fs::rename(staging, committed)?;
                sync(self.root)
            }
            Step::Move(staged) => self.complete(&committed.join(staged), staged),
            Step::Cleanup => {
                sync(self.root)?;
                fs::remove_dir(committed)
            }
        }
    }
}

/// The name of a file in the folder of staged files, which is flat: the path with `%` for `/`.
fn staged(name: &str, new: Option<&[u8]>) -> String {
    let flat = name.replace('/', "%");
    match new {
        Some(_) => flat,
        None => flat + REMOVED,
    }
}

/// Ends the staged name of a file that is removed.
const REMOVED: &str = "%removed";

fn plan<'a>(files: &[(&'a str, Option<&'a [u8]>)], names: &'a [String]) -> Vec<Step<'a>> {
    if files.is_empty() {
        return Vec::new();
    }
    let stage = files.iter().map(|(name, new)| Step::Stage(name, *new));
    let moves = names.iter().map(|name| Step::Move(name));
    let before = [Step::Discard].into_iter().chain(stage);
    before
        .chain([Step::Commit])
        .chain(moves)
        .chain([Step::Cleanup])
        .collect()
}

/// Syncs the entries of a folder to disk, on systems that support it.
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

        /// Whether the folder contains nothing but the files themselves.
        fn is_tidy(&self) -> bool {
            fs::read_dir(&self.0).unwrap().count() == NAMES.len()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn new_files() -> Vec<(&'static str, Option<&'static [u8]>)> {
        NAMES
            .into_iter()
            .map(|name| (name, Some(&b"new"[..])))
            .collect()
    }

    #[test]
    fn after_a_kill_at_any_step_the_next_run_leaves_all_files_old_or_all_new() {
        let files = new_files();
        let names = NAMES.map(str::to_owned);
        let steps = plan(&files, &names);
        let commit = 1 + files.len();
        let mut mixed_count = 0;
        for killed_after in 0..=steps.len() {
            let folder = Folder::with_old_files(&format!("killed-{killed_after}"));
            let transaction = Transaction::new(&folder.0);
            for step in &steps[..killed_after] {
                transaction.run(*step).unwrap();
            }
            let found = folder.contents();
            let mixed = found.iter().any(|text| *text != found[0]);
            mixed_count += usize::from(mixed);
            assert!(
                !mixed || transaction.is_committed(),
                "mixed files must be detected"
            );

            let finished = transaction.finish().unwrap();
            let expected = match killed_after <= commit {
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
                killed_after > commit && killed_after < steps.len()
            );
            assert!(
                !transaction.finish().unwrap(),
                "finishing twice does nothing"
            );
        }
        println!(
            "transaction: killed after each of {} steps, {mixed_count} times with mixed files; always recovered",
            steps.len()
        );
        assert_eq!(mixed_count, files.len() - 1);
    }

    #[test]
    fn a_partly_written_file_is_discarded() {
        let folder = Folder::with_old_files("half");
        let transaction = Transaction::new(&folder.0);
        transaction.run(Step::Stage("a.json", Some(b"ne"))).unwrap();
        assert!(!transaction.is_committed());
        transaction.commit(&new_files()).unwrap();
        assert_eq!(folder.contents(), ["new"; 3]);
        assert!(folder.is_tidy());
    }

    #[test]
    fn a_failure_to_stage_changes_nothing() {
        let folder = Folder::with_old_files("failed");
        let mut files = new_files();
        let long = "x".repeat(300);
        files.push((&long, Some(b"new")));
        let error = Transaction::new(&folder.0).commit(&files).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with(&format!("{long}: cannot be written"))
        );
        assert_eq!(folder.contents(), ["old"; 3]);
        assert!(folder.is_tidy());
    }

    #[test]
    fn files_in_folders_are_written_and_removed() {
        let folder = Folder::with_old_files("folders");
        let transaction = Transaction::new(&folder.0);
        transaction
            .commit(&[("a/b/new.rs", Some(b"new")), ("b.txt", None)])
            .unwrap();
        assert_eq!(fs::read(folder.0.join("a/b/new.rs")).unwrap(), b"new");
        assert!(!folder.0.join("b.txt").exists());
        transaction.commit(&[("a/b/new.rs", None)]).unwrap();
        assert!(!folder.0.join("a/b/new.rs").exists());
    }

    #[test]
    fn committing_no_files_creates_no_folder() {
        let folder = Folder::with_old_files("nothing");
        Transaction::new(&folder.0).commit(&[]).unwrap();
        assert!(folder.is_tidy());
    }
}
