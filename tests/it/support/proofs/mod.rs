//! Proofs that can run against any contract. They hold for the vendored contract and fail for
//! a broken one.

use lomi::Operation;

pub mod requests;
pub mod responses;
pub mod wrong_requests;

/// Selects the operations that a proof covers.
pub type Scope = fn(&Operation) -> bool;

/// All operations.
pub const ALL: Scope = |_| true;

/// Converts a JSON pointer to the SDK's notation, such as `data[3].amount`. The root is `.`.
pub fn dotted(pointer: &str) -> String {
    let mut path = String::new();
    for part in pointer.split('/').skip(1) {
        match part.parse::<usize>() {
            Ok(index) => path += &format!("[{index}]"),
            Err(_) if path.is_empty() => path += part,
            Err(_) => path += &format!(".{part}"),
        }
    }
    match path.is_empty() {
        true => ".".to_owned(),
        false => path,
    }
}
