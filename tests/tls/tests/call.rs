//! A call over TLS, to a server whose certificate the client trusts, and to one that it does not.

#![allow(
    clippy::unwrap_used,
    reason = "clippy does not treat helper functions as test code"
)]

use std::sync::Arc;

use lomi::types::{CreatePaymentLink, Currency};
use reqwest::Certificate;
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

const KEY: &str = "lomi_sk_test_0123456789abcdef";

/// A server that answers 401 to every request. Returns its address and its certificate.
async fn server() -> (String, Certificate) {
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(own.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                // A client that does not trust the certificate ends the handshake.
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    return;
                };
                let mut request = vec![0; 65536];
                let length = stream.read(&mut request).await.unwrap();
                let body = match request[..length].starts_with(b"POST /payment-links HTTP/1.1") {
                    true => r#"{"error":{"code":"unauthorized","message":"seen over TLS"}}"#,
                    false => "{}",
                };
                let head = "HTTP/1.1 401 Unauthorized\r\ncontent-type: application/json\r\n";
                let length = body.len();
                let response = format!("{head}content-length: {length}\r\n\r\n{body}");
                stream.write_all(response.as_bytes()).await.unwrap();
                stream.shutdown().await.unwrap();
            });
        }
    });
    (url, Certificate::from_der(own.cert.der()).unwrap())
}

async fn call(url: &str, http: reqwest::ClientBuilder) -> lomi::Error {
    let client = lomi::Client::builder()
        .key(KEY)
        .base_url(url)
        .http_client(http)
        .build()
        .unwrap();
    let link = CreatePaymentLink::instant("Invoice", Currency::Xof, 15_000);
    client.payment_links().create(link).await.unwrap_err()
}

#[tokio::test]
async fn a_call_goes_over_tls_and_only_to_a_trusted_server() {
    let (url, certificate) = server().await;
    let trusting = reqwest::Client::builder().tls_certs_only([certificate]);
    let error = call(&url, trusting).await;
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(401),
        "{error}"
    );
    assert!(error.to_string().contains("seen over TLS"), "{error}");

    let error = call(&url, reqwest::Client::builder()).await;
    let lomi::Error::Transport(transport) = &error else {
        panic!("{error:?}");
    };
    assert!(!error.outcome_unknown(), "nothing was sent: {transport}");
    println!("TLS: one call answered, one untrusted server refused");
}
