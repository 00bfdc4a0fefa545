//! Refuses documents that are too large for the generator, by what makes them large.

use serde_json::Value;

use super::error;
use crate::{Result, walk};

/// The maximum number of schemas that the generator is given, three times as many as the published
/// contract has: it needs time and code for each of them.
const MAX_SCHEMAS: usize = 6_000;

/// The maximum number of schemas that one schema combines. The generator compares them in pairs.
const MAX_BRANCHES: usize = 500;

/// The maximum number of tokens in the pointer of a schema. The generator is recursive.
const MAX_NESTING: usize = 48;

/// Refuses a document that the generator would take too long or too much stack for.
pub(super) fn check(document: &mut Value) -> Result<()> {
    let mut count = 0;
    let mut problem = None;
    walk::schemas(document, &mut |place, schema| {
        count += 1;
        if place.matches('/').count() > MAX_NESTING {
            let text = format!("is nested deeper than {MAX_NESTING} levels");
            problem.get_or_insert_with(|| error(place, text));
        }
        let parts = ["allOf", "anyOf", "oneOf"].map(|key| schema.get(key));
        let parts = parts.into_iter().flatten().filter_map(Value::as_array);
        if parts
            .map(Vec::len)
            .max()
            .is_some_and(|most| most > MAX_BRANCHES)
        {
            let text = format!("combines more than {MAX_BRANCHES} schemas");
            problem.get_or_insert_with(|| error(place, text));
        }
    });
    match problem {
        Some(problem) => Err(problem),
        None if count > MAX_SCHEMAS => {
            let text =
                format!("has {count} schemas with those inside them, more than {MAX_SCHEMAS}");
            Err(error("", text))
        }
        None => Ok(()),
    }
}
