//! What a sandbox remembers: one store per environment, one table per resource.

mod page;
mod table;

use crate::auth::Environment;
use crate::ids::Ids;

pub(crate) use page::PageRequest;
pub(crate) use table::{Record, Table};

/// Everything, of both environments.
#[derive(Debug)]
pub(crate) struct World {
    owner: Owner,
    test: Store,
    live: Store,
}

/// The merchant behind every key of a sandbox.
#[derive(Debug, Clone)]
pub(crate) struct Owner {
    pub(crate) organization_id: String,
    pub(crate) merchant_id: String,
}

/// What a key of one environment sees.
#[derive(Debug, Default)]
pub(crate) struct Store {
    pub(crate) payment_links: Table,
    pub(crate) transactions: Table,
}

impl World {
    pub(crate) fn new(ids: &Ids) -> Self {
        Self {
            owner: Owner {
                organization_id: ids.uuid(),
                merchant_id: ids.uuid(),
            },
            test: Store::default(),
            live: Store::default(),
        }
    }

    pub(crate) fn of(&mut self, environment: Environment) -> (&Owner, &mut Store) {
        let store = match environment {
            Environment::Test => &mut self.test,
            Environment::Live => &mut self.live,
        };
        (&self.owner, store)
    }
}
