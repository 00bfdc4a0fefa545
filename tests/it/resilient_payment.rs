//! Runs the example `resilient_payment` and checks its output.

#[path = "../../examples/resilient_payment.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod example;

use example::Log;
use serde_json::{Value, json};

async fn printed(json: bool) -> String {
    let mut log = Log {
        out: Vec::new(),
        json,
    };
    example::run(&mut log).await.unwrap();
    String::from_utf8(log.out).unwrap()
}

#[tokio::test]
async fn the_charge_survives_the_outage_and_is_committed_once() {
    println!("{}", printed(false).await);
    let printed = printed(true).await;
    let steps: Vec<Value> = printed
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let names: Vec<_> = steps.iter().map(|step| step["step"].as_str()).collect();
    let expected = [
        "paid",
        "request",
        "request",
        "request",
        "paid again",
        "request",
        "committed",
    ];
    assert_eq!(names, expected.map(Some));

    let requests: Vec<_> = steps
        .iter()
        .filter(|step| step["step"] == "request")
        .map(|step| ["answer", "charged", "replayed"].map(|name| step[name].clone()))
        .collect();
    assert_eq!(
        json!(requests),
        json!([
            [503, false, false],
            [null, true, false],
            [201, false, true],
            [201, false, true],
        ])
    );
    let calls = |step: usize| (&steps[step]["attempts"], &steps[step]["replayed"]);
    assert_eq!(calls(0), (&json!(3), &json!(true)));
    assert_eq!(calls(4), (&json!(1), &json!(true)));
    assert_eq!(steps[0]["transaction"], steps[4]["transaction"]);
    assert_eq!(steps[6]["charges"], 1);
}
