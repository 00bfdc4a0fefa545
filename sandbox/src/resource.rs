//! The operations that do something. A resource is a module with a table of
//! handlers; [`RESOURCES`] is the only place that knows them all.

mod charges;
mod payment_links;
mod transactions;

use serde_json::{Map, Value};

use crate::clock::Clock;
use crate::envelope::{Answer, Refusal};
use crate::ids::Ids;
use crate::store::{Owner, Store};
use crate::validate::Call;

const RESOURCES: [&[(&str, Handler)]; 3] = [
    charges::HANDLERS,
    payment_links::HANDLERS,
    transactions::HANDLERS,
];

/// Answers a call that keeps to the contract's schemas.
pub(crate) type Handler = fn(&mut Context<'_>, &Call) -> Result<Answer, Refusal>;

/// The fields of a request body.
type Fields = Map<String, Value>;

/// What a handler works with.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) store: &'a mut Store,
    pub(crate) owner: &'a Owner,
    pub(crate) clock: &'a Clock,
    pub(crate) ids: &'a Ids,
    pub(crate) rules: Rules,
}

/// How strict the rules are that the contract's schemas cannot express.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) require_product: bool,
}

/// The handler of an operation, if it has one yet.
pub(crate) fn handler(operation_id: &str) -> Option<Handler> {
    let mut handlers = RESOURCES.into_iter().flatten();
    let (_, handler) = handlers.find(|(id, _)| *id == operation_id)?;
    Some(*handler)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::contract::Contract;

    #[test]
    fn handlers_are_for_operations_of_the_contract_one_each() {
        let contract: BTreeSet<_> = Contract::get().operations.iter().map(|o| o.id).collect();
        let mut seen = BTreeSet::new();
        for (id, _) in RESOURCES.into_iter().flatten() {
            assert!(contract.contains(id), "{id} is not in the contract");
            assert!(seen.insert(id), "{id} has two handlers");
        }
        println!(
            "{} of {} operations have a handler",
            seen.len(),
            contract.len()
        );
    }
}
