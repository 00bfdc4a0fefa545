//! Which repository a task works on.

use super::*;

#[test]
fn a_task_works_on_the_repository_that_it_runs_in() {
    let folder = Folder::with_minimal_contract("place");
    fs::create_dir_all(folder.path("a/b")).unwrap();
    for place in ["", "a", "a/b"] {
        let output = spec_in(&folder.path(place), &["check"]);
        assert!(output.status.success(), "{place}: {}", stderr(&output));
        let printed = stdout(&output);
        assert!(
            printed.contains("1 paths, 1 operations"),
            "{place}: {printed}"
        );
    }
    // Writes too.
    fs::remove_file(folder.path("openapi.surface.txt")).unwrap();
    let output = spec_in(&folder.path("a/b"), &["generate"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(folder.path("openapi.surface.txt").exists());
}

#[test]
fn outside_of_a_repository_the_error_says_what_was_looked_for() {
    let folder = Folder::with_minimal_contract("no-place");
    fs::remove_file(folder.path("openapi.lock.json")).unwrap();
    let output = spec_in(&folder.0, &["check"]);
    assert_eq!(output.status.code(), Some(1));
    let error = stderr(&output);
    assert!(
        error.contains("is not inside the SDK's repository"),
        "{error}"
    );
    for looked_for in ["Cargo.toml", "openapi.json", "openapi.lock.json", "--root"] {
        assert!(error.contains(looked_for), "{error}");
    }
    assert_eq!(error.lines().count(), 1, "{error}");
}
