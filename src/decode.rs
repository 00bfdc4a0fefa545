//! Tolerance in reading answers, and the place of what cannot be read.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

/// Reads null as the default: a collection that is null is empty.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Where `body` does not fit `T`: `data[3].amount`. Reads the body once more,
/// which is why only the failure path asks.
pub(crate) fn mismatch<T: DeserializeOwned>(body: &[u8]) -> String {
    let mut json = serde_json::Deserializer::from_slice(body);
    match serde_path_to_error::deserialize::<_, T>(&mut json) {
        Err(error) => error.path().to_string(),
        // The value is fine; what follows it is not.
        Ok(_) => ".".to_owned(),
    }
}
