//! Calls that move money in two steps.

use serde::de::{self, DeserializeOwned};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::decode;
use crate::response::Response;
use crate::sealed::Sealed;
use crate::secret::Secret;
use crate::timestamp::Timestamp;

/// The response to a call that moves money: either a preview to confirm, or the
/// completed operation.
///
/// Refunds, payouts, transfers, reversals and instant settlements return a
/// preview first. Nothing moves until it is confirmed, so ignoring this value is
/// a compiler warning.
///
/// ```no_run
/// # async fn run(lomi: lomi::Client, body: lomi::types::CreateRefund) -> lomi::Result<()> {
/// use lomi::TwoStep;
///
/// let mut step = lomi.refunds().create(body).await?;
/// if let TwoStep::Confirm(preview) = &step {
///     println!("about to do: {}", preview.preview);
///     step = preview.confirm().await?;
/// }
/// match step {
///     TwoStep::Done(refund) => println!("{:?}", refund.refund_id),
///     TwoStep::Confirm(_) => println!("still not refunded"),
/// }
/// # Ok(())
/// # }
/// ```
/// This does not compile where unused results are errors:
///
/// ```compile_fail
/// #![deny(unused_must_use)]
/// # async fn run(lomi: lomi::Client, body: lomi::types::CreateRefund) -> lomi::Result<()> {
/// lomi.refunds().create(body).await?;
/// # Ok(())
/// # }
/// ```
///
/// and this does, which shows that nothing else is wrong with it:
///
/// ```no_run
/// #![deny(unused_must_use)]
/// # async fn run(lomi: lomi::Client, body: lomi::types::CreateRefund) -> lomi::Result<()> {
/// let _ = lomi.refunds().create(body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "no money moves until the preview is confirmed"]
pub enum TwoStep<T, C = ()> {
    /// Nothing has happened yet.
    Confirm(Response<Confirmation<C>>),
    /// The operation is completed.
    Done(Response<T>),
}

/// What a call would do, and how to make it happen.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Confirmation<C = ()> {
    /// The token that lets the second call act. It is valid for 10 minutes
    /// (documentation of the API, page Network).
    pub token: Secret,
    /// When the token expires.
    pub expires_at: Option<Timestamp>,
    /// What would be done. Its layout depends on the operation.
    pub preview: Value,
    /// The first call, to be sent again.
    call: C,
}

/// A call whose preview can be confirmed. Implemented by the generated calls.
pub trait ConfirmCall: Sealed + Sized {
    #[doc(hidden)]
    fn with_token(self, token: Secret) -> Self;
}

impl<C> Confirmation<C> {
    /// Creates a confirmation, for tests of a service's own code.
    #[must_use]
    pub fn new(token: impl Into<Secret>, preview: Value, call: C) -> Self {
        Self {
            token: token.into(),
            expires_at: None,
            preview,
            call,
        }
    }
}

impl<C: ConfirmCall + Clone> Confirmation<C> {
    /// Creates the second call: the same body with the token, and the same
    /// `Idempotency-Key`, so that it acts once. Await it.
    ///
    /// If the response gets lost, confirm again: the token and the key are the
    /// same.
    #[must_use = "a call is not sent until it is awaited"]
    pub fn confirm(&self) -> C {
        self.call.clone().with_token(self.token.clone())
    }
}

impl<T, C> TwoStep<T, C> {
    /// What a call returns, from what the API returned.
    pub(crate) fn new(response: Response<Step<T>>, call: C) -> Self {
        let (step, response) = response.take();
        match step {
            Step::Preview(preview) => Self::Confirm(response.map(|()| Confirmation {
                token: preview.confirmation_token,
                expires_at: preview.expires_at,
                preview: preview.preview,
                call,
            })),
            Step::Done(done) => Self::Done(response.map(|()| done)),
        }
    }

    /// The completed operation, if it is completed.
    #[must_use]
    pub fn done(self) -> Option<Response<T>> {
        match self {
            Self::Done(done) => Some(done),
            Self::Confirm(_) => None,
        }
    }

    /// The preview, if there is something to confirm.
    #[must_use]
    pub fn confirmation(self) -> Option<Response<Confirmation<C>>> {
        match self {
            Self::Confirm(confirmation) => Some(confirmation),
            Self::Done(_) => None,
        }
    }
}

/// What the API returns for one of the two calls.
#[derive(Debug)]
pub(crate) enum Step<T> {
    Preview(Preview),
    Done(T),
}

#[derive(Debug, Deserialize)]
pub(crate) struct Preview {
    confirmation_token: Secret,
    #[serde(default)]
    expires_at: Option<Timestamp>,
    #[serde(default)]
    preview: Value,
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Step<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        // Looked for first, because a type with only optional fields would accept it.
        if decode::is_preview(raw.get()) {
            let preview = serde_json::from_str(raw.get()).map_err(de::Error::custom)?;
            return Ok(Self::Preview(preview));
        }
        let mut json = serde_json::Deserializer::from_str(raw.get());
        serde_path_to_error::deserialize(&mut json)
            .map(Self::Done)
            .map_err(|error| de::Error::custom(decode::nested("", &error)))
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema, C> schemars::JsonSchema for TwoStep<T, C> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("TwoStepOf{}", T::schema_name()).into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        format!(concat!(module_path!(), "::TwoStep<{}>"), T::schema_id()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let token = generator.subschema_for::<Secret>();
        let expires_at = generator.subschema_for::<crate::schema::Optional<Timestamp>>();
        let done = generator.subschema_for::<T>();
        schemars::json_schema!({"anyOf": [
            {
                "type": "object",
                "required": ["requires_confirmation", "confirmation_token"],
                "properties": {
                    "requires_confirmation": {"const": true},
                    "confirmation_token": token,
                    "expires_at": expires_at,
                    "preview": {}
                }
            },
            done
        ]})
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};
    use serde_json::{Map, json};

    use super::*;
    use crate::response::HttpResponse;

    #[derive(Debug, Clone, PartialEq)]
    struct Call(Option<Secret>);
    impl Sealed for Call {}
    impl ConfirmCall for Call {
        fn with_token(self, token: Secret) -> Self {
            Self(Some(token))
        }
    }

    fn read(value: Value) -> Result<TwoStep<Map<String, Value>, Call>, serde_json::Error> {
        let step = serde_json::from_str(&value.to_string())?;
        let http = HttpResponse::new(StatusCode::CREATED, HeaderMap::new(), value.to_string());
        Ok(TwoStep::new(Response::new(step, http), Call(None)))
    }

    #[test]
    fn a_preview_is_never_the_completed_operation() {
        let preview = json!({
            "requires_confirmation": true,
            "confirmation_token": "tok",
            "expires_at": "2026-12-01T00:00:00Z",
            "preview": {"amount": 9000}
        });
        let confirmation = read(preview).unwrap().confirmation().unwrap();
        assert_eq!(confirmation.token.expose(), "tok");
        assert_eq!(confirmation.preview["amount"], 9000);
        assert_eq!(confirmation.confirm(), Call(Some("tok".into())));
        assert_eq!(confirmation.http().status(), StatusCode::CREATED);
    }

    #[test]
    fn a_preview_is_recognized_however_it_is_marked() {
        for preview in [
            json!({"requires_confirmation": true}),
            json!({"requires_confirmation": "true", "id": "x"}),
            json!({"requires_confirmation": 1, "id": "x"}),
        ] {
            assert!(read(preview).is_err(), "it has no token");
        }
        for preview in [
            json!({"requires_confirmation": "true", "confirmation_token": "tok"}),
            json!({"confirmation_token": "tok", "id": "x"}),
        ] {
            assert!(read(preview).unwrap().confirmation().is_some());
        }
    }

    #[test]
    fn anything_else_is_the_completed_operation() {
        for value in [
            json!({"id": "re_1"}),
            json!({"requires_confirmation": false}),
        ] {
            assert!(read(value).unwrap().done().is_some());
        }
    }
}
