//! A service whose API document is newer than its release of the SDK.

use lomi::Client;
use lomi::types::{Category, CategoryInput, CreatePaymentLink, Currency, LinkType};

/// Calls an operation that only the newer document has. Its types contain themselves.
///
/// # Errors
///
/// As every call.
pub async fn create(client: &Client, tree: CategoryInput) -> lomi::Result<Category> {
    Ok(client.categories().create(tree).await?.into_inner())
}

/// Sets a field that only the newer document has.
pub fn link() -> CreatePaymentLink {
    CreatePaymentLink::instant("Invoice", Currency::Xof, 15_000).brand_color("#00ff00")
}

/// Names an enum value that only the newer document has.
pub fn recurring() -> LinkType {
    LinkType::Recurring
}
