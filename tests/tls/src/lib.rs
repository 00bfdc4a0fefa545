//! Its tests call a server over TLS, with each of the TLS features of the SDK.
