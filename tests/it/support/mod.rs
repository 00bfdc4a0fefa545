//! Code shared by the tests.
#![allow(unreachable_pub)]

pub mod calls;
pub mod census;
pub mod compare;
pub mod contract;
pub mod faults;
pub mod instance;
pub mod mock;
pub mod process;
pub mod proof;
pub mod proofs;
pub mod properties;
pub mod request;
pub mod response;
pub mod server;
pub mod spans;
pub mod validator;

/// A client of a local test server.
pub fn client(url: &str) -> lomi::Client {
    lomi::Client::builder()
        .key(KEY)
        .base_url(url)
        .build()
        .expect("the client settings are valid")
}

/// A well-formed test key that no real server accepts.
pub const KEY: &str = "lomi_sk_test_0123456789abcdef";
