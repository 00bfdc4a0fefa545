//! What the tests share.
#![allow(unreachable_pub)]

pub mod answer;
pub mod calls;
pub mod compare;
pub mod contract;
pub mod faults;
pub mod instance;
pub mod judge;
pub mod mock;
pub mod places;
pub mod process;
pub mod proof;
pub mod proofs;
pub mod server;
pub mod spans;

/// A client of a server on loopback.
pub fn client(url: &str) -> lomi::Client {
    lomi::Client::builder()
        .key(KEY)
        .base_url(url)
        .build()
        .expect("a client")
}

/// Of the form of a test key; no server knows it.
pub const KEY: &str = "lomi_sk_test_0123456789abcdef";
