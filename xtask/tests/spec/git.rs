//! Documents in revisions of git.

use super::*;

/// A minimal contract in a git repository with one commit.
fn repository(name: &str) -> Folder {
    let folder = Folder::with_minimal_contract(name);
    git(&folder, &["init", "--quiet"]);
    git(&folder, &["add", "."]);
    let commit = ["commit", "--quiet", "--no-verify", "--message", "First"];
    git(&folder, &commit);
    folder
}

fn git(folder: &Folder, arguments: &[&str]) {
    let output = Command::new("git")
        .args(["-c", "user.name=Test", "-c", "user.email=test@localhost"])
        .args(["-c", "commit.gpgsign=false"])
        .args(arguments)
        .current_dir(&folder.0)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
}

#[test]
fn documents_of_revisions_are_compared_and_updated_to() {
    let folder = repository("git");
    folder.write("up.json", &newer_upstream());
    let update = folder.spec(&["update", "--from", "up.json", "--no-compile"]);
    assert!(update.status.success(), "{}", stderr(&update));
    git(&folder, &["add", "."]);
    git(
        &folder,
        &["commit", "--quiet", "--no-verify", "--message", "Second"],
    );

    let revisions = ["diff", "HEAD~1:openapi.json", "HEAD:./openapi.json"];
    for arguments in [
        &revisions[..],
        &["diff", "HEAD~1:openapi.json", "openapi.json"],
    ] {
        let output = folder.spec(arguments);
        assert!(output.status.success(), "{}", stderr(&output));
        let printed = stdout(&output);
        assert!(printed.contains("DELETE /things/{id}"), "{printed}");
        assert!(printed.contains("1 operation added"), "{printed}");
    }

    let back = ["update", "--from", "HEAD~1:openapi.json", "--no-compile"];
    let output = folder.spec(&back);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(!folder.read("openapi.json").contains("/things/{id}"));
    let lock: serde_json::Value = serde_json::from_str(&folder.read("openapi.lock.json")).unwrap();
    assert_eq!(lock["source"], "openapi.json");
}

#[test]
fn problems_with_revisions_are_told_in_plain_words() {
    let folder = repository("git-problems");
    fs::create_dir(folder.path("folder")).unwrap();
    folder.write("folder/file", "text");
    git(&folder, &["add", "."]);
    for (source, expected) in [
        ("HEAD~9:openapi.json", "git knows no revision \"HEAD~9\""),
        ("nowhere:openapi.json", "git knows no revision \"nowhere\""),
        (
            "HEAD:api.json",
            "there is no file \"api.json\" in revision \"HEAD\"",
        ),
        (":api.json", "no file \"api.json\" is staged"),
        (":folder/file", "is not JSON"),
        ("HEAD:", "names no file after the revision"),
    ] {
        let output = folder.spec(&["diff", source]);
        assert!(!output.status.success(), "{source}");
        let error = stderr(&output);
        assert!(error.contains(expected), "{source}: {error}");
        assert!(error.contains(source), "{source}: {error}");
    }
    git(
        &folder,
        &["commit", "--quiet", "--no-verify", "--message", "A folder"],
    );
    let error = stderr(&folder.spec(&["diff", "HEAD:folder"]));
    assert!(
        error.contains("HEAD:folder: is a folder in that revision"),
        "{error}"
    );

    let plain = Folder::with_minimal_contract("no-git");
    let mut command = plain.command(&["diff", "HEAD:openapi.json"]);
    let output = command
        .env("GIT_CEILING_DIRECTORIES", env::temp_dir())
        .output()
        .unwrap();
    let error = stderr(&output);
    assert!(
        error.contains("the current folder is not in a git repository"),
        "{error}"
    );
    let output = command.env("PATH", "").output().unwrap();
    assert!(
        stderr(&output).contains("git is not installed"),
        "{}",
        stderr(&output)
    );
}
