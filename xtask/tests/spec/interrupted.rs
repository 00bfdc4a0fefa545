//! `update` that is killed leaves the files either old or recoverable.

use std::process::Stdio;
use std::thread;
use std::time::Duration;

use super::*;

/// The folders of a running update, before and after its commit point.
const STAGING: &str = ".spec-update.tmp";
const COMMITTED: &str = ".spec-update";

fn files(folder: &Folder) -> Vec<String> {
    let more = ["CHANGELOG.md", "Cargo.toml"];
    let names = FILES.iter().chain(&more);
    names.map(|name| folder.read(name)).collect()
}

#[test]
fn after_a_kill_at_any_time_the_files_are_old_or_recovered() {
    let folder = Folder::with_minimal_contract("killed");
    let old = files(&folder);
    folder.write("up.json", &newer_upstream());
    let arguments = ["update", "--from", "up.json", "--bump", "--no-compile"];
    assert!(folder.spec(&arguments).status.success());
    let new = files(&folder);
    assert!(old.iter().zip(&new).filter(|(old, new)| old != new).count() == 5);

    let rounds = 45;
    let (mut olds, mut news, mut finished, mut mixed) = (0, 0, 0, 0);
    for round in 0..rounds {
        for (name, text) in FILES
            .iter()
            .chain(&["CHANGELOG.md", "Cargo.toml"])
            .zip(&old)
        {
            folder.write(name, text);
        }
        let mut child = folder
            .command(&arguments)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // A third of the runs are killed after a delay, the others at a step.
        match round % 3 {
            0 => thread::sleep(Duration::from_millis(round)),
            kind => {
                let sign = folder.path(if kind == 1 { STAGING } else { COMMITTED });
                while !sign.exists() && child.try_wait().unwrap().is_none() {
                    std::hint::spin_loop();
                }
            }
        }
        let _ = child.kill();
        child.wait().unwrap();

        let found = files(&folder);
        let interrupted = folder.path(COMMITTED).exists();
        if found != old && found != new {
            mixed += 1;
            assert!(interrupted, "mixed files were not detected");
        }
        let check = folder.spec(&["check"]);
        match interrupted {
            true => {
                finished += 1;
                assert_eq!(check.status.code(), Some(4));
                assert!(
                    stderr(&check).starts_with("error: .spec-update: an update was interrupted")
                );
                assert_eq!(files(&folder), found, "check must not write");
                let output = folder.spec(&["generate"]);
                assert!(output.status.success(), "{}", stderr(&output));
                assert!(
                    stderr(&output).contains("finished an interrupted update"),
                    "{}",
                    stderr(&output)
                );
                assert_eq!(files(&folder), new);
            }
            false if found == old => olds += 1,
            false => news += 1,
        }
        // Staged files of an uncommitted run are removed.
        assert!(folder.spec(&["generate"]).status.success());
        assert!(folder.spec(&["check"]).status.success());
        assert!(!folder.path(STAGING).exists() && !folder.path(COMMITTED).exists());
    }
    println!(
        "update: killed {rounds} times; {olds} old, {news} new, {finished} finished by the next run, \
         {mixed} of them with mixed files"
    );
    assert_eq!(olds + news + finished, rounds);
    assert!(olds > 0, "no run was killed before its commit point");
}

/// Simulates an update that was committed, but moved only some of its files.
#[test]
fn every_task_reports_or_finishes_an_interrupted_update() {
    for task in [
        &["check"][..],
        &["show"],
        &["ops"],
        &["fetch", "--url", "http://127.0.0.1:9/"],
        &["check"],
        &["update", "--dry-run"],
        &["diff", "up.json"],
    ] {
        let (folder, _) = interrupted("refused");
        let before = folder.state();
        let output = folder.spec(task);
        assert_eq!(output.status.code(), Some(4), "{task:?}");
        assert!(
            stderr(&output).contains("run `cargo xtask spec generate` to finish it"),
            "{task:?}"
        );
        assert_eq!(folder.state(), before, "{task:?}");
    }
    for task in [
        &["generate"][..],
        &["update", "--from", "up.json", "--no-compile"],
    ] {
        let (folder, new) = interrupted("finished");
        let output = folder.spec(task);
        assert!(output.status.success(), "{task:?}: {}", stderr(&output));
        assert_eq!(files(&folder), new, "{task:?}");
        assert!(!folder.path(COMMITTED).exists(), "{task:?}");
        assert!(folder.spec(&["check"]).status.success(), "{task:?}");
    }
}

fn interrupted(name: &str) -> (Folder, Vec<String>) {
    let folder = Folder::with_minimal_contract(&format!("interrupted-{name}"));
    let old = files(&folder);
    folder.write("up.json", &newer_upstream());
    assert!(
        folder
            .spec(&["update", "--from", "up.json", "--no-compile"])
            .status
            .success()
    );
    let new = files(&folder);
    fs::create_dir(folder.path(COMMITTED)).unwrap();
    for (name, text) in FILES
        .iter()
        .zip(&old)
        .filter(|(name, _)| **name != "openapi.json")
    {
        fs::rename(folder.path(name), folder.path(COMMITTED).join(name)).unwrap();
        folder.write(name, text);
    }
    (folder, new)
}
