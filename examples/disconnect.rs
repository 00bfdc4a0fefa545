//! A web service that charges an order, and a customer who closes the page before
//! the charge is done. The handler of the request is dropped, the charge is not
//! lost, and asking again does not charge twice. Runs against a sandbox in the
//! same process.
//!
//! ```text
//! cargo run --example disconnect
//! ```

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use lomi::types::{ChargeCustomer, CreateWaveCharge, Currency};
use lomi::{Client, IdempotencyKey};
use lomi_sandbox::{Fault, Outage, Sandbox};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

#[derive(Clone)]
struct Shop {
    lomi: Client,
    /// Charges by order. A service has a table in its database here.
    charges: Arc<Mutex<HashMap<String, String>>>,
}

/// `POST /orders/{order}/charge`.
async fn charge(State(shop): State<Shop>, Path(order): Path<String>) -> (StatusCode, String) {
    // axum drops this future when the customer disconnects. The task goes on, and
    // writes down what came of the charge.
    let task = tokio::spawn(charge_once(shop, order));
    match task.await {
        Ok(Ok(transaction)) => (StatusCode::OK, transaction),
        Ok(Err(error)) => (StatusCode::BAD_GATEWAY, error),
        Err(_) => (
            StatusCode::INTERNAL_SERVER_ERROR,
            "the task panicked".to_owned(),
        ),
    }
}

async fn charge_once(shop: Shop, order: String) -> Result<String, String> {
    // The key follows from the order, so that this handler, a second request and a
    // process after a crash all ask for the same charge.
    let key = IdempotencyKey::derive("shop/charge", &order).map_err(|error| error.to_string())?;
    let customer = ChargeCustomer::new("Awa Diop", "+221770000000");
    let body = CreateWaveCharge::new(15_000, Currency::Xof, customer);
    let call = shop.lomi.charges().create_wave(body).idempotency_key(key);
    let charge = call
        .await
        .map_err(|error| format!("{error}: {:?}", error.advice()))?;
    let transaction = charge.into_inner().transaction_id;
    let transaction = transaction.ok_or("the charge has no transaction yet")?;
    let mut charges = shop.charges.lock().unwrap_or_else(PoisonError::into_inner);
    charges.insert(order, transaction.clone());
    Ok(transaction)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let slow = Fault::Delay(Duration::from_millis(300));
    sandbox.outage(Outage::of("ChargesController_createWaveCharge").then(slow))?;
    let client = Client::builder().key(sandbox.api_key());
    let shop = Shop {
        lomi: client.base_url(sandbox.url()).build()?,
        charges: Arc::default(),
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let service = Router::new().route("/orders/{order}/charge", post(charge));
    let service = service.with_state(shop.clone());
    tokio::spawn(async move { axum::serve(listener, service).await });

    // The customer asks, and closes the page while the charge is being made.
    let mut page = TcpStream::connect(address).await?;
    page.write_all(REQUEST).await?;
    tokio::time::sleep(Duration::from_millis(100)).await;
    drop(page);
    println!("the customer disconnected");

    tokio::time::sleep(Duration::from_millis(500)).await;
    let written = shop
        .charges
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get("1042")
        .cloned();
    let transaction = written.ok_or("the charge was lost")?;
    println!("charged all the same: transaction {transaction}");

    // The customer comes back and asks again.
    let mut page = TcpStream::connect(address).await?;
    page.write_all(REQUEST).await?;
    let mut response = String::new();
    page.read_to_string(&mut response).await?;
    if !response.contains(&transaction) {
        return Err(format!("another charge was made: {response}").into());
    }
    println!("asked again: the same transaction");

    match shop.lomi.transactions().list().await?.len() {
        1 => println!("charges made: 1"),
        count => return Err(format!("the order was charged {count} times").into()),
    }
    Ok(())
}

const REQUEST: &[u8] =
    b"POST /orders/1042/charge HTTP/1.1\r\nhost: shop\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
