//! The operations that are implemented. Each resource is a module with a table of
//! handlers, which is listed in [`RESOURCES`].

mod charges;
mod payment_links;
mod transactions;

use serde_json::{Map, Value};

use crate::clock::Clock;
use crate::envelope::{ErrorResponse, SuccessResponse};
use crate::ids::IdGenerator;
use crate::store::{Owner, Store};
use crate::validate::Call;

const RESOURCES: [&[(&str, Handler)]; 3] = [
    charges::HANDLERS,
    payment_links::HANDLERS,
    transactions::HANDLERS,
];

/// Handles a call that was already validated against the contract's schemas.
pub(crate) type Handler = fn(&mut Context<'_>, &Call) -> Result<SuccessResponse, ErrorResponse>;

/// The fields of a request body.
type Fields = Map<String, Value>;

/// The state that is passed to a handler.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) store: &'a mut Store,
    pub(crate) owner: &'a Owner,
    pub(crate) clock: &'a Clock,
    pub(crate) ids: &'a IdGenerator,
    pub(crate) rules: Rules,
}

/// Settings for the rules that the contract's schemas cannot express.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) require_product: bool,
}

/// The handler for an operation; `None` if the operation is not implemented.
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
    fn every_handler_belongs_to_a_different_operation_of_the_contract() {
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
