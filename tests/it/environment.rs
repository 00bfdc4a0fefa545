//! Tests of `Client::from_env`, in child processes because the environment is global.

use crate::support::{KEY, process};

/// Runs the child test below with these variables and returns what it printed.
fn from_env(variables: &[(&str, &str)]) -> String {
    let output = process::command("environment::child")
        .env_remove("LOMI_API_KEY")
        .env_remove("LOMI_BASE_URL")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let (_, printed) = text
        .split_once("result: ")
        .expect("the child prints a result");
    printed.lines().next().unwrap().to_owned()
}

/// Does nothing unless [`from_env`] runs it in a child process.
#[test]
fn child() {
    if process::is_child() {
        match lomi::Client::from_env() {
            Ok(client) => println!("result: {client:?}"),
            Err(error) => println!("result: {error}"),
        }
    }
}

#[test]
fn only_the_key_is_required() {
    let printed = from_env(&[("LOMI_API_KEY", KEY)]);
    assert!(printed.contains("environment: Sandbox"), "{printed}");
    assert!(printed.contains("lomi_sk_test_…cdef"), "{printed}");
    assert!(!printed.contains("0123456789"), "{printed}");
}

#[test]
fn the_base_url_is_read() {
    let url = "http://127.0.0.1:4010";
    let printed = from_env(&[("LOMI_API_KEY", KEY), ("LOMI_BASE_URL", url)]);
    assert!(printed.contains(url), "{printed}");
    let printed = from_env(&[("LOMI_API_KEY", KEY), ("LOMI_BASE_URL", "")]);
    assert!(printed.contains("environment: Sandbox"), "{printed}");
}

#[test]
fn errors_say_what_to_do() {
    for (variables, expected) in [
        (vec![], "set LOMI_API_KEY"),
        (vec![("LOMI_API_KEY", "")], "set LOMI_API_KEY"),
        (
            vec![("LOMI_API_KEY", "lomi_pk_test_abc")],
            "use the secret key",
        ),
        (
            vec![("LOMI_API_KEY", "lomi_sk_test_abc\n")],
            "is a blank, a control character",
        ),
        (
            vec![
                ("LOMI_API_KEY", KEY),
                ("LOMI_BASE_URL", "https://api.lomi.africa"),
            ],
            "use the live key",
        ),
        (
            vec![
                ("LOMI_API_KEY", KEY),
                ("LOMI_BASE_URL", "http://pay.example"),
            ],
            "use https",
        ),
    ] {
        let printed = from_env(&variables);
        assert!(printed.contains(expected), "{printed}");
    }
}
