//! Proof: every answer of the contract is read and nothing of it is lost, and
//! what breaks the contract is an error that names the place.

use crate::support::contract::Contract;
use crate::support::proofs::{ALL, answers};

#[tokio::test]
async fn every_answer_is_read() {
    let proof = answers::prove(Contract::vendored(), ALL).await;
    for needless in &proof.covered[answers::NEEDLESS] {
        println!("required and not needed: {needless}");
    }
    assert!(proof.count(answers::NEEDLESS) <= 7);
    let least = [
        ("operations", 152),
        ("typed answers", 129),
        ("named schemas", 75),
        ("fields", 949),
        ("values", 402),
        ("answers beyond the contract", 2412),
        ("cases", 7969),
    ];
    proof.hold("answers", &least);
}
