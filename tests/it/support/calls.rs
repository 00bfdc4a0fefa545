//! Calls every operation through the facade, by the calls that the generator
//! makes for tests.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::task::Poll;

use lomi::Operation;
use serde_json::{Value, json};

use super::contract::Contract;
use super::instance::{full, least};
use super::server::{Request, Server};

/// The generated calls, and what they need here.
#[allow(unused)]
mod every {
    use std::fmt::Debug;

    use serde::Serialize;
    use serde::de::DeserializeOwned;

    use super::*;

    /// An argument, if the SDK's type takes the sample and knows its values.
    pub fn made<T: DeserializeOwned + Debug>(sample: Value) -> T {
        let refused = match serde_json::from_value::<T>(sample) {
            Ok(made) => match super::unknown_values(&format!("{made:?}")) {
                unknown if unknown.is_empty() => return made,
                unknown => format!("the SDK does not know {}", unknown.join(", ")),
            },
            Err(error) => format!("the SDK cannot say it: {error}"),
        };
        // No panic: it is expected, and caught below.
        resume_unwind(Box::new(Unsayable(refused)))
    }

    /// What awaiting a call returns.
    pub trait Returned {
        fn response(self) -> lomi::Response<Value>;
    }

    impl<T: Serialize + Debug> Returned for lomi::Response<T> {
        fn response(self) -> lomi::Response<Value> {
            self.map(|value| json!({"value": value, "shown": format!("{value:?}")}))
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
                json!({"value": value, "shown": format!("{preview:?}")})
            })
        }
    }

    pub fn seen(result: lomi::Result<impl Returned>) -> Seen {
        result.map(Returned::response)
    }

    include!(concat!(env!("OUT_DIR"), "/every_call.rs"));
}

/// A sample that the SDK has no value for.
#[derive(Debug)]
pub struct Unsayable(pub String);

/// A success answer.
pub struct Answered {
    /// The typed value, encoded again.
    pub value: Value,
    /// The values of enums in it that the SDK does not know.
    pub unknown: Vec<String>,
    pub response: lomi::Response<Value>,
}

/// A call and what came of it.
pub struct Exchange {
    /// What was sent.
    pub requests: Vec<Request>,
    pub outcome: Result<lomi::Result<Answered>, Unsayable>,
}

/// Makes calls to a server of its own.
pub struct Caller<'a> {
    pub server: Server,
    client: lomi::Client,
    contract: &'a Contract,
}

impl Exchange {
    /// The one request of a call that is answered.
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
    Least,
    Full,
    /// The least, and this body.
    Body(&'a Value),
}

/// What a path parameter is filled with: encoded on its way, or it breaks the path.
pub const SEGMENT: &str = "id/1 ü";
pub const SEGMENT_ENCODED: &str = "id%2F1%20%C3%BC";

impl<'a> Caller<'a> {
    pub async fn start(contract: &'a Contract) -> Self {
        Self::with(contract, |client| client).await
    }

    /// One whose client is derived.
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

    /// Calls an operation; the server answers what it was told before.
    pub async fn call(&self, operation: &Operation, arguments: Arguments<'_>) -> Exchange {
        let outcome = call(&self.client, self.contract, operation, arguments).await;
        Exchange {
            requests: self.server.take(),
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
) -> Result<lomi::Result<Answered>, Unsayable> {
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
                Err(payload) => Poll::Ready(Err(unsayable(payload))),
            },
        );
    outcome.await.map(|result| result.map(answered))
}

fn sample(contract: &Contract, id: &str, argument: &str, arguments: Arguments<'_>) -> Value {
    let recipe = match arguments {
        Arguments::Full => full(contract),
        Arguments::Least | Arguments::Body(_) => least(contract),
    };
    if argument == "body" {
        return match (arguments, contract.request_schema(id)) {
            (Arguments::Body(body), _) => body.clone(),
            (_, Some(schema)) => recipe.of(schema),
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
        // Nothing that an argument could be made of.
        None => Value::Null,
    }
}

fn unsayable(payload: Box<dyn Any + Send>) -> Unsayable {
    match payload.downcast() {
        Ok(unsayable) => *unsayable,
        Err(panic) => resume_unwind(panic),
    }
}

fn answered(mut response: lomi::Response<Value>) -> Answered {
    let shown = response["shown"].take();
    Answered {
        value: response["value"].take(),
        unknown: unknown_values(shown.as_str().unwrap_or_default()),
        response,
    }
}

/// The values that the SDK kept as unknown, by the debug form of a type.
fn unknown_values(shown: &str) -> Vec<String> {
    let found = shown.split("Unknown(\"").skip(1);
    found
        .map(|rest| rest.split("\")").next().unwrap_or_default().to_owned())
        .collect()
}
