//! Proof: every response of the contract is decoded without loss, and a response that violates
//! the contract is an error that names the place.

use crate::support::census;
use crate::support::contract::Contract;
use crate::support::proofs::{ALL, responses};

#[tokio::test]
async fn every_response_is_decoded() {
    let proof = responses::prove(Contract::vendored(), ALL).await;
    for field in &proof.covered[responses::NOT_NEEDED] {
        println!("required by the contract, not by the SDK: {field}");
    }
    let contract = census::responses();
    let (schemas, fields) = (contract.schemas.len(), contract.fields);
    let minimums = [
        ("operations", census::operations()),
        ("typed responses", contract.bodies),
        ("named schemas", schemas),
        ("fields", fields),
        ("values", contract.values),
        // A new field in each object, and a null or an absent field where it is not allowed.
        ("responses beyond the contract", schemas + fields / 2),
        // Each field absent and null, and each value.
        ("cases", census::operations() + 2 * fields + contract.values),
    ];
    proof.assert_holds("responses", &minimums);
}
