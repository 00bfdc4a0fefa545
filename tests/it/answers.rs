//! Proof: every response of the contract is decoded without loss, and a response that violates
//! the contract is an error that names the place.

use crate::support::contract::Contract;
use crate::support::proofs::{ALL, responses};

#[tokio::test]
async fn every_response_is_decoded() {
    let proof = responses::prove(Contract::vendored(), ALL).await;
    for field in &proof.covered[responses::NOT_NEEDED] {
        println!("required by the contract, not by the SDK: {field}");
    }
    assert!(proof.count(responses::NOT_NEEDED) <= 7);
    let minimums = [
        ("operations", 152),
        ("typed responses", 129),
        ("named schemas", 75),
        ("fields", 949),
        ("values", 402),
        ("responses beyond the contract", 2412),
        ("cases", 7969),
    ];
    proof.assert_holds("responses", &minimums);
}
