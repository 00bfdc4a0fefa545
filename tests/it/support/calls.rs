//! Calls every operation through the public API, with the calls that the build script
//! generates for tests.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::task::Poll;

use lomi::Operation;
use serde_json::{Value, json};

use super::contract::Contract;
use super::instance::{full, minimal};
use super::request::Request;
use super::server::Server;

/// The generated calls, and the items that they refer to.
#[allow(unused)]
mod every {
    use std::fmt::Debug;

    use serde::Serialize;
    use serde::de::DeserializeOwned;

    use super::*;

    /// Converts a sample to the type of an argument. Unwinds with [`Unrepresentable`] if
    /// the type does not accept the sample or does not know one of its enum values.
    pub fn argument<T: DeserializeOwned + Debug>(sample: Value) -> T {
        let reason = match serde_json::from_value::<T>(sample) {
            Ok(argument) => match super::unknown_values(&format!("{argument:?}")) {
                unknown if unknown.is_empty() => return argument,
                unknown => format!("the SDK does not know {}", unknown.join(", ")),
            },
            Err(error) => format!("the SDK cannot represent it: {error}"),
        };
        // Unwind without running the panic hook: `call` catches this.
        resume_unwind(Box::new(Unrepresentable(reason)))
    }

    /// The output of a call, in a common form.
    pub trait Returned {
        fn response(self) -> lomi::Response<Value>;
    }

    impl<T: Serialize + Debug> Returned for lomi::Response<T> {
        fn response(self) -> lomi::Response<Value> {
            self.map(|value| json!({"value": value, "debug": format!("{value:?}")}))
        }
    }

    impl<T: Serialize + Debug, C: Debug> Returned for lomi::TwoStep<T, C> {
        fn response(self) -> lomi::Response<Value> {
            let preview = match self {
                Self::Done(done) => return done.response(),
                Self::Confirm(preview) => preview,
            };
            preview.map(|preview| {
                let mut value = json!({
                    "requires_confirmation": true,
                    "confirmation_token": preview.token,
                    "preview": preview.preview,
                });
                if let Some(at) = &preview.expires_at {
                    value["expires_at"] = json!(at);
                }
                json!({"value": value, "debug": format!("{preview:?}")})
            })
        }
    }

    pub fn outcome(result: lomi::Result<impl Returned>) -> Outcome {
        result.map(Returned::response)
    }

    include!("../../generated/every_call.rs");
}

/// Why the SDK's types cannot represent a sample.
#[derive(Debug)]
pub struct Unrepresentable(pub String);

/// A decoded success response.
pub struct Decoded {
    /// The typed value, serialized again.
    pub value: Value,
    /// The enum values in it that the SDK does not know.
    pub unknown: Vec<String>,
    pub response: lomi::Response<Value>,
}

/// A call, the requests that it sent, and its outcome.
pub struct Exchange {
    pub requests: Vec<Request>,
    pub outcome: Result<lomi::Result<Decoded>, Unrepresentable>,
}

/// A client with its own server.
pub struct Caller<'a> {
    pub server: Server,
    client: lomi::Client,
    contract: &'a Contract,
}

impl Exchange {
    /// The request of a call that sent exactly one.
    pub fn request(&mut self) -> Result<Request, String> {
        match self.requests.len() {
            1 => Ok(self.requests.remove(0)),
            count => Err(format!("{count} requests were sent")),
        }
    }
}

/// An operation of the SDK by its id.
pub fn operation(id: &str) -> &'static Operation {
    let found = lomi::operations().iter().find(|known| known.id == id);
    found.unwrap_or_else(|| panic!("the SDK has no operation {id}"))
}

/// The arguments of a call.
#[derive(Clone, Copy)]
pub enum Arguments<'a> {
    /// Only the required arguments and body properties.
    Minimal,
    /// All arguments and body properties.
    Full,
    /// Only the required arguments, with this body.
    Body(&'a Value),
}

/// The value of path parameters. It must be percent-encoded in a path.
pub const SEGMENT: &str = "id/1 ü";
pub const SEGMENT_ENCODED: &str = "id%2F1%20%C3%BC";

impl<'a> Caller<'a> {
    pub async fn start(contract: &'a Contract) -> Self {
        Self::with(contract, |client| client).await
    }

    /// Starts a caller with a derived client.
    pub async fn with(
        contract: &'a Contract,
        derive: impl FnOnce(lomi::Client) -> lomi::Client,
    ) -> Self {
        let server = Server::start().await;
        let client = derive(super::client(server.url()));
        Self {
            server,
            client,
            contract,
        }
    }

    /// Calls an operation. The response must have been set on the server before.
    pub async fn call(&self, operation: &Operation, arguments: Arguments<'_>) -> Exchange {
        let outcome = call(&self.client, self.contract, operation, arguments).await;
        Exchange {
            requests: self.server.take_requests(),
            outcome,
        }
    }
}

/// Calls an operation on a client.
pub async fn call(
    client: &lomi::Client,
    contract: &Contract,
    operation: &Operation,
    arguments: Arguments<'_>,
) -> Result<lomi::Result<Decoded>, Unrepresentable> {
    let mut all = lomi::operations().iter();
    let index = all.position(|known| known.id == operation.id).unwrap();
    let sample = |operation: &'static Operation, argument: &'static str| {
        sample(contract, operation.id, argument, arguments)
    };
    let is_full = matches!(arguments, Arguments::Full);
    let mut future = every::CALLS[index](client, is_full, &sample);
    let outcome =
        poll_fn(
            |context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
                Ok(poll) => poll.map(Ok),
                Err(payload) => Poll::Ready(Err(unrepresentable(payload))),
            },
        );
    outcome.await.map(|result| result.map(decoded))
}

fn sample(contract: &Contract, id: &str, argument: &str, arguments: Arguments<'_>) -> Value {
    let recipe = match arguments {
        Arguments::Full => full(contract),
        Arguments::Minimal | Arguments::Body(_) => minimal(contract),
    };
    if argument == "body" {
        return match (arguments, contract.request_schema(id)) {
            (Arguments::Body(body), _) => body.clone(),
            (_, Some(schema)) => recipe.build(schema),
            (_, None) => Value::Null,
        };
    }
    match contract.parameter(id, argument) {
        Some(parameter) if parameter["in"] == "path" => json!(SEGMENT),
        Some(parameter) if parameter["x-lomi-list"] == "comma" => {
            let value = recipe.parameter(parameter);
            json!([value, value])
        }
        Some(parameter) => recipe.parameter(parameter),
        // No argument has this name in the contract.
        None => Value::Null,
    }
}

fn unrepresentable(payload: Box<dyn Any + Send>) -> Unrepresentable {
    match payload.downcast() {
        Ok(unrepresentable) => *unrepresentable,
        Err(panic) => resume_unwind(panic),
    }
}

fn decoded(mut response: lomi::Response<Value>) -> Decoded {
    let debug = response["debug"].take();
    Decoded {
        value: response["value"].take(),
        unknown: unknown_values(debug.as_str().unwrap_or_default()),
        response,
    }
}

/// The enum values that the SDK does not know, found in the debug output of a value.
fn unknown_values(debug: &str) -> Vec<String> {
    let found = debug.split("Unknown(\"").skip(1);
    found
        .map(|rest| rest.split("\")").next().unwrap_or_default().to_owned())
        .collect()
}
