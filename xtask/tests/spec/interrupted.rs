//! `update`, killed: what is there is old or new, never between.

use std::process::Stdio;
use std::thread;
use std::time::Duration;

use super::*;

/// The folders of an update on its way, before and after the decision.
const UNDECIDED: &str = ".spec-update.tmp";
const DECIDED: &str = ".spec-update";

fn files(folder: &Folder) -> Vec<String> {
    let more = ["CHANGELOG.md", "Cargo.toml"];
    let names = FILES.iter().chain(&more);
    names.map(|name| folder.read(name)).collect()
}

#[test]
fn killed_at_any_time_the_tree_is_old_or_new() {
    let folder = Folder::with_miniature("killed");
    let old = files(&folder);
    folder.write("up.json", &newer_upstream());
    let arguments = ["update", "--from", "up.json", "--bump"];
    assert!(folder.spec(&arguments).status.success());
    let new = files(&folder);
    assert!(old.iter().zip(&new).filter(|(old, new)| old != new).count() == 5);

    let rounds = 45;
    let (mut olds, mut news, mut finished, mut torn) = (0, 0, 0, 0);
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
        // Some are killed at a moment, some at a step.
        match round % 3 {
            0 => thread::sleep(Duration::from_millis(round)),
            kind => {
                let sign = folder.path(if kind == 1 { UNDECIDED } else { DECIDED });
                while !sign.exists() && child.try_wait().unwrap().is_none() {
                    std::hint::spin_loop();
                }
            }
        }
        let _ = child.kill();
        child.wait().unwrap();

        let found = files(&folder);
        let interrupted = folder.path(DECIDED).exists();
        if found != old && found != new {
            torn += 1;
            assert!(interrupted, "files of two updates, and nothing says so");
        }
        let check = folder.spec(&["check"]);
        match interrupted {
            true => {
                finished += 1;
                assert_eq!(check.status.code(), Some(4));
                assert!(
                    stderr(&check).starts_with("error: .spec-update: an update was interrupted")
                );
                assert_eq!(files(&folder), found, "a check only looks");
                let output = folder.spec(&["surface"]);
                assert!(output.status.success(), "{}", stderr(&output));
                assert!(
                    stderr(&output).contains("finished an update"),
                    "{}",
                    stderr(&output)
                );
                assert_eq!(files(&folder), new);
            }
            false if found == old => olds += 1,
            false => news += 1,
        }
        // What an undecided one has left is no hindrance, and goes.
        assert!(folder.spec(&["surface"]).status.success());
        assert!(folder.spec(&["check"]).status.success());
        assert!(!folder.path(UNDECIDED).exists() && !folder.path(DECIDED).exists());
    }
    println!(
        "update: killed {rounds} times; {olds} old, {news} new, {finished} finished by the next run, \
         of them {torn} between two files"
    );
    assert_eq!(olds + news + finished, rounds);
    assert!(olds > 0, "some were killed before the decision");
}

/// The worst moment, made by hand: decided, and only some of the files moved.
#[test]
fn every_task_refuses_or_finishes_an_interrupted_update() {
    for task in [
        &["check"][..],
        &["show"],
        &["ops"],
        &["fetch", "--url", "http://127.0.0.1:9/"],
        &["surface", "--check"],
        &["update", "--dry-run"],
        &["diff", "up.json"],
    ] {
        let (folder, _) = interrupted("refused");
        let before = folder.state();
        let output = folder.spec(task);
        assert_eq!(output.status.code(), Some(4), "{task:?}");
        assert!(
            stderr(&output).contains("cargo xtask spec surface` finishes it"),
            "{task:?}"
        );
        assert_eq!(folder.state(), before, "{task:?}");
    }
    for task in [&["surface"][..], &["update", "--from", "up.json"]] {
        let (folder, new) = interrupted("finished");
        let output = folder.spec(task);
        assert!(output.status.success(), "{task:?}: {}", stderr(&output));
        assert_eq!(files(&folder), new, "{task:?}");
        assert!(!folder.path(DECIDED).exists(), "{task:?}");
        assert!(folder.spec(&["check"]).status.success(), "{task:?}");
    }
}

fn interrupted(name: &str) -> (Folder, Vec<String>) {
    let folder = Folder::with_miniature(&format!("interrupted-{name}"));
    let old = files(&folder);
    folder.write("up.json", &newer_upstream());
    assert!(
        folder
            .spec(&["update", "--from", "up.json"])
            .status
            .success()
    );
    let new = files(&folder);
    fs::create_dir(folder.path(DECIDED)).unwrap();
    for (name, text) in FILES
        .iter()
        .zip(&old)
        .filter(|(name, _)| **name != "openapi.json")
    {
        fs::rename(folder.path(name), folder.path(DECIDED).join(name)).unwrap();
        folder.write(name, text);
    }
    (folder, new)
}
