//! In-memory storage: one store per environment, one table per resource.

mod page;
mod table;

use crate::auth::Environment;
use crate::ids::IdGenerator;

pub(crate) use page::PageRequest;
pub(crate) use table::{Record, Table};

/// The stores of both environments and the merchant that owns them.
#[derive(Debug)]
pub(crate) struct Stores {
    owner: Owner,
    test: Store,
    live: Store,
}

/// The merchant that every key of a sandbox belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Owner {
    pub(crate) organization_id: String,
    pub(crate) merchant_id: String,
}

/// The objects of one environment.
#[derive(Debug, Default)]
pub(crate) struct Store {
    pub(crate) payment_links: Table,
    pub(crate) transactions: Table,
}

impl Stores {
    pub(crate) fn new(ids: &IdGenerator) -> Self {
        Self {
            owner: Owner {
                organization_id: ids.uuid(),
                merchant_id: ids.uuid(),
            },
            test: Store::default(),
            live: Store::default(),
        }
    }

    pub(crate) fn for_environment(&mut self, environment: Environment) -> (&Owner, &mut Store) {
        let store = match environment {
            Environment::Test => &mut self.test,
            Environment::Live => &mut self.live,
        };
        (&self.owner, store)
    }
}
