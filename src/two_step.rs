use std::fmt;

use serde::de::{self, DeserializeOwned};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use crate::{Secret, Timestamp, decode};

/// The answer of a call that moves money: a preview to confirm, or the deed.
///
/// Refunds, payouts, transfers, reversals and instant settlements answer a
/// preview first; nothing has moved until it is confirmed.
///
/// ```no_run
/// # async fn run(lomi: lomi::Client, body: lomi::types::CreateRefund) -> lomi::Result<()> {
/// use lomi::TwoStep;
///
/// let mut step = lomi.refunds().create(body).await?.into_inner();
/// if let TwoStep::Confirm(preview) = step {
///     println!("about to do: {}", preview.preview);
///     step = preview.confirm().await?.into_inner();
/// }
/// # let _ = step;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use = "money moves only when the preview is confirmed"]
pub enum TwoStep<T, C = ()> {
    /// Nothing has happened yet.
    Confirm(Confirmation<C>),
    /// It is done.
    Done(T),
}

/// What a money call would do, and how to have it done.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Confirmation<C = ()> {
    /// Makes the second call act. Lives 10 minutes (the API's page on Network).
    pub token: Secret,
    /// When the token ends.
    pub expires_at: Option<Timestamp>,
    /// What would be done; its layout depends on the operation.
    pub preview: Value,
    /// The first call, ready to be sent again.
    call: C,
}

/// A call whose body takes a confirmation token.
pub trait Confirm: Sized {
    #[doc(hidden)]
    fn confirm(self, token: Secret) -> Self;
}

impl<C: Confirm> Confirmation<C> {
    /// The second call: the same body with the token, and the same
    /// `Idempotency-Key`, so that it acts once. Await it.
    ///
    /// After a lost answer, confirm again: the token and the key are the same.
    #[must_use = "a call sends nothing until it is awaited"]
    pub fn confirm(&self) -> C
    where
        C: Clone,
    {
        self.call.clone().confirm(self.token.clone())
    }
}

impl<T, C> TwoStep<T, C> {
    /// The deed, if it is done.
    #[must_use]
    pub fn done(self) -> Option<T> {
        match self {
            Self::Done(done) => Some(done),
            Self::Confirm(_) => None,
        }
    }

    /// The preview, if there is something to confirm.
    #[must_use]
    pub fn confirmation(self) -> Option<Confirmation<C>> {
        match self {
            Self::Confirm(confirmation) => Some(confirmation),
            Self::Done(_) => None,
        }
    }
}

impl<T> TwoStep<T> {
    /// The same answer, with the call that a confirmation repeats.
    pub(crate) fn with_call<C>(self, call: C) -> TwoStep<T, C> {
        match self {
            Self::Done(done) => TwoStep::Done(done),
            Self::Confirm(Confirmation {
                token,
                expires_at,
                preview,
                call: (),
            }) => TwoStep::Confirm(Confirmation {
                token,
                expires_at,
                preview,
                call,
            }),
        }
    }
}

/// The preview as it is answered.
#[derive(Deserialize)]
struct Preview {
    confirmation_token: Secret,
    #[serde(default)]
    expires_at: Option<Timestamp>,
    #[serde(default)]
    preview: Value,
}

/// What tells a preview from the deed; looked for first, because a type of
/// optional fields would take a preview for itself.
#[derive(Deserialize)]
struct Marker {
    #[serde(default)]
    requires_confirmation: Value,
    #[serde(default)]
    confirmation_token: Value,
}

impl Marker {
    /// In doubt it is a preview: one that is taken for the deed is money that
    /// never moves.
    fn is_preview(&self) -> bool {
        !matches!(self.requires_confirmation, Value::Null | Value::Bool(false))
            || !self.confirmation_token.is_null()
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for TwoStep<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let marker = serde_json::from_str(raw.get());
        if marker.is_ok_and(|marker: Marker| marker.is_preview()) {
            let preview: Preview = serde_json::from_str(raw.get()).map_err(de::Error::custom)?;
            return Ok(Self::Confirm(Confirmation {
                token: preview.confirmation_token,
                expires_at: preview.expires_at,
                preview: preview.preview,
                call: (),
            }));
        }
        let mut json = serde_json::Deserializer::from_str(raw.get());
        serde_path_to_error::deserialize(&mut json)
            .map(Self::Done)
            .map_err(|error| de::Error::custom(decode::nested("", &error)))
    }
}

impl<T: Serialize, C> Serialize for TwoStep<T, C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Done(done) => done.serialize(serializer),
            Self::Confirm(confirmation) => {
                let mut preview = Map::new();
                preview.insert("requires_confirmation".to_owned(), json!(true));
                preview.insert("confirmation_token".to_owned(), json!(confirmation.token));
                if let Some(at) = &confirmation.expires_at {
                    preview.insert("expires_at".to_owned(), json!(at));
                }
                preview.insert("preview".to_owned(), confirmation.preview.clone());
                preview.serialize(serializer)
            }
        }
    }
}

impl<C> fmt::Display for Confirmation<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "to confirm: {}", self.preview)
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
    use super::*;

    type Step = TwoStep<Map<String, Value>>;

    fn read(value: Value) -> Result<Step, serde_json::Error> {
        serde_json::from_str(&value.to_string())
    }

    #[test]
    fn a_preview_is_never_taken_for_the_deed() {
        let preview = json!({
            "requires_confirmation": true,
            "confirmation_token": "tok",
            "expires_at": "2026-12-01T00:00:00Z",
            "preview": {"amount": 9000}
        });
        let step = read(preview.clone()).unwrap();
        assert_eq!(serde_json::to_value(&step).unwrap(), preview);
        let confirmation = step.confirmation().unwrap();
        assert_eq!(confirmation.token.expose(), "tok");
        assert_eq!(confirmation.preview["amount"], 9000);
    }

    #[test]
    fn a_preview_however_it_is_marked_is_never_the_deed() {
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
    fn the_rest_is_the_deed() {
        for value in [
            json!({"id": "re_1"}),
            json!({"requires_confirmation": false}),
        ] {
            assert!(matches!(read(value).unwrap(), TwoStep::Done(_)));
        }
    }

    #[test]
    fn the_call_is_repeated_with_the_token() {
        #[derive(Debug, Clone, PartialEq)]
        struct Call(Option<Secret>);
        impl Confirm for Call {
            fn confirm(self, token: Secret) -> Self {
                Self(Some(token))
            }
        }
        let step = read(json!({"requires_confirmation": true, "confirmation_token": "tok"}));
        let confirmation = step.unwrap().with_call(Call(None)).confirmation().unwrap();
        assert_eq!(confirmation.confirm(), Call(Some("tok".into())));
    }
}
