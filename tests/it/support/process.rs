//! Runs tests in child processes of their own. All other tests share one process.

use std::process::Command;

/// Set in the processes that [`command`] starts.
const MARK: &str = "LOMI_TEST_CHILD";

/// A command that runs only the test with this path, in a child process.
pub fn command(test: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", test, "--nocapture"])
        .env(MARK, "1");
    command
}

/// Whether this process was started by [`command`].
pub fn is_child() -> bool {
    std::env::var_os(MARK).is_some()
}

/// Runs the body of a test in a child process where no other test runs. `test`
/// is the path of the test that calls this.
pub fn alone(test: &str, body: impl FnOnce()) {
    if is_child() {
        return body();
    }
    let output = command(test).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    // `.ci/run` adds up these lines; the parent process prints its own.
    let own = printed
        .lines()
        .filter(|line| !line.starts_with("test result:"));
    own.for_each(|line| println!("{line}"));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{test}: {}", output.status);
    assert!(printed.contains("1 passed"), "there is no test {test}");
}
