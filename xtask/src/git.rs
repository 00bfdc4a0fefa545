//! Reads files of earlier revisions from git.

use std::io::ErrorKind;
use std::process::{Command, Output};

use lomi_contract::{Error, Result};

/// The content of `path` in a revision, in the repository of the current folder. As in
/// git, a path starts at the top of the repository, unless it starts with `./`.
///
/// # Errors
///
/// Returns an error if git is not installed, the current folder is in no repository, or
/// there is no such revision or no such file in it.
pub(crate) fn show(revision: &str, path: &str) -> Result<Vec<u8>> {
    let shown = format!("{revision}:{path}");
    let fail = |problem: String| Error::new(&shown, "", problem);
    let shows = git(&["show", "--end-of-options", &shown])
        .map_err(|error| fail(format!("cannot be read, because git {error}")))?;
    if shows.status.success() {
        // Git lists the content of a folder below this line.
        return match shows
            .stdout
            .starts_with(format!("tree {shown}\n").as_bytes())
        {
            true => Err(fail("is a folder in that revision, not a file".to_owned())),
            false => Ok(shows.stdout),
        };
    }
    // Messages of git depend on its version and language, so ask what is wrong instead.
    let said = || format!("git says: {}", said(&shows));
    let answers = |arguments: &[&str]| git(arguments).is_ok_and(|output| output.status.success());
    let commit = format!("{revision}^{{}}");
    Err(fail(if !answers(&["rev-parse", "--git-dir"]) {
        format!("the current folder is not in a git repository; {}", said())
    } else if revision.is_empty() {
        format!("no file {path:?} is staged; {}", said())
    } else if !answers(&[
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &commit,
    ]) {
        format!("git knows no revision {revision:?}; {}", said())
    } else {
        format!(
            "there is no file {path:?} in revision {revision:?}; {}",
            said()
        )
    }))
}

fn git(arguments: &[&str]) -> Result<Output, String> {
    let output = Command::new("git").args(arguments).output();
    output.map_err(|error| match error.kind() {
        ErrorKind::NotFound => "is not installed".to_owned(),
        _ => format!("cannot be started: {error}"),
    })
}

/// The first line of what git says.
fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().next().unwrap_or_default();
    line.trim_start_matches("fatal: ").to_owned()
}
