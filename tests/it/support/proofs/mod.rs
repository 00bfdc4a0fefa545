//! Proofs that run on any contract: the true one holds, a broken one does not.

use lomi::Operation;

pub mod answers;
pub mod requests;
pub mod wrong_requests;

/// Which operations a proof goes through.
pub type Scope = fn(&Operation) -> bool;

/// All of them.
pub const ALL: Scope = |_| true;

/// A JSON pointer as the SDK writes a place: `data[3].amount`; `.` is the root.
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
