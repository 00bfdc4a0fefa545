// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

#[cfg(feature = "client")]
pub mod resources;
pub mod types;

/// The version of the contract, sent as `Lomi-Version`.
#[cfg(feature = "client")]
pub(crate) const API_VERSION: &str = "1.2.0";
