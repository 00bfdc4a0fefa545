//! `Client::from_env`, in processes of its own: the environment is global.

use crate::support::{KEY, process};

/// Runs the child test below with these variables; gives back what it printed.
fn from_env(variables: &[(&str, &str)]) -> String {
    let output = process::command("environment::child")
        .env_remove("LOMI_API_KEY")
        .env_remove("LOMI_BASE_URL")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let (_, told) = text.split_once("told: ").expect("the child tells");
    told.lines().next().unwrap().to_owned()
}

/// Not a test by itself: what [`from_env`] runs.
#[test]
fn child() {
    if process::is_child() {
        match lomi::Client::from_env() {
            Ok(client) => println!("told: {client:?}"),
            Err(error) => println!("told: {error}"),
        }
    }
}

#[test]
fn the_key_is_enough() {
    let told = from_env(&[("LOMI_API_KEY", KEY)]);
    assert!(told.contains("environment: Sandbox"), "{told}");
    assert!(told.contains("lomi_sk_test_…cdef"), "{told}");
    assert!(!told.contains("0123456789"), "{told}");
}

#[test]
fn the_base_url_is_read() {
    let url = "http://127.0.0.1:4010";
    let told = from_env(&[("LOMI_API_KEY", KEY), ("LOMI_BASE_URL", url)]);
    assert!(told.contains(url), "{told}");
    let told = from_env(&[("LOMI_API_KEY", KEY), ("LOMI_BASE_URL", "")]);
    assert!(told.contains("environment: Sandbox"), "{told}");
}

#[test]
fn what_is_wrong_says_what_to_do() {
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
        let told = from_env(&variables);
        assert!(told.contains(expected), "{told}");
    }
}
