// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The types that only the operations on webhooks use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreateWebhook {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<crate::types::WebhookEventType>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub authorized_events: ::std::option::Option<
        ::std::vec::Vec<crate::types::WebhookEventType>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub description: ::std::option::Option<::std::string::String>,
    pub events: ::std::vec::Vec<crate::types::WebhookEventType>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    pub url: ::std::string::String,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl CreateWebhook {
    /// Creates a body with the required fields. Other fields are only sent if they are set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub fn new(
        url: impl ::std::convert::Into<::std::string::String>,
        events: ::std::vec::Vec<crate::types::WebhookEventType>,
    ) -> Self {
        Self {
            url: url.into(),
            events: events,
            authorized_events: ::std::default::Default::default(),
            description: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `authorized_events`; `None` omits it.
    #[must_use]
    pub fn authorized_events(
        mut self,
        authorized_events: impl ::std::convert::Into<
            ::std::option::Option<::std::vec::Vec<crate::types::WebhookEventType>>,
        >,
    ) -> Self {
        self.authorized_events = authorized_events.into();
        self
    }
    /// Sets `description`; `None` omits it.
    #[must_use]
    pub fn description<M>(
        mut self,
        description: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.description = description.into_optional();
        self
    }
    /// Sets `metadata` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("metadata", metadata) {
            self.metadata = Some(map);
        }
        self
    }
    /// Sends a field that this version of the SDK does not know. A call with a field
    /// that the type has is rejected before it is sent: use the setter.
    ///
    /// Such fields are not read back: a body that is stored as JSON and deserialized
    /// again has lost them.
    #[must_use]
    pub fn extra(
        mut self,
        field: impl Into<String>,
        value: impl ::serde::Serialize,
    ) -> Self {
        self.undeclared.insert(field.into(), value);
        self
    }
}

#[cfg(feature = "client")]
impl crate::check::Check for CreateWebhook {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::uri("url", ::std::option::Option::Some(&self.url))?;
        self.undeclared
            .check(&["authorized_events", "description", "events", "metadata", "url"])?;
        Ok(())
    }
}

crate::fields::object!(CreateWebhook, [
    optional(authorized_events, "authorized_events"),
    optional(description, "description"),
    required(events, "events"),
    optional(metadata, "metadata"),
    required(url, "url"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct CreatedWebhook {
    pub data: Webhook,
    pub secret: crate::Secret,
}

crate::fields::object!(CreatedWebhook, [
    required(data, "data"),
    required(secret, "secret"),
]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UpdateWebhook {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<crate::types::WebhookEventType>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub authorized_events: ::std::option::Option<
        ::std::vec::Vec<crate::types::WebhookEventType>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub is_active: ::std::option::Option<bool>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub metadata: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(feature = "schemars", schemars(skip))]
    pub(crate) undeclared: crate::extra::Extra,
}

impl UpdateWebhook {
    /// Creates a body with no fields set.
    #[must_use]
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Self {
            authorized_events: ::std::default::Default::default(),
            is_active: ::std::default::Default::default(),
            metadata: ::std::default::Default::default(),
            url: ::std::default::Default::default(),
            undeclared: ::std::default::Default::default(),
        }
    }
    /// Sets `authorized_events`; `None` omits it.
    #[must_use]
    pub fn authorized_events(
        mut self,
        authorized_events: impl ::std::convert::Into<
            ::std::option::Option<::std::vec::Vec<crate::types::WebhookEventType>>,
        >,
    ) -> Self {
        self.authorized_events = authorized_events.into();
        self
    }
    /// Sets `is_active`; `None` omits it.
    #[must_use]
    pub fn is_active(
        mut self,
        is_active: impl ::std::convert::Into<::std::option::Option<bool>>,
    ) -> Self {
        self.is_active = is_active.into();
        self
    }
    /// Sets `metadata` to anything that serializes to a JSON object: a map, `json!({…})`, or your own struct. `None` omits it. A call with any other value is rejected before it is sent.
    #[must_use]
    pub fn metadata(mut self, metadata: impl ::serde::Serialize) -> Self {
        if let Some(map) = self.undeclared.object("metadata", metadata) {
            self.metadata = Some(map);
        }
        self
    }
    /// Sets `url`; `None` omits it.
    #[must_use]
    pub fn url<M>(
        mut self,
        url: impl crate::IntoOptional<::std::string::String, M>,
    ) -> Self {
        self.url = url.into_optional();
        self
    }
    /// Sends a field that this version of the SDK does not know. A call with a field
    /// that the type has is rejected before it is sent: use the setter.
    ///
    /// Such fields are not read back: a body that is stored as JSON and deserialized
    /// again has lost them.
    #[must_use]
    pub fn extra(
        mut self,
        field: impl Into<String>,
        value: impl ::serde::Serialize,
    ) -> Self {
        self.undeclared.insert(field.into(), value);
        self
    }
}

#[cfg(feature = "client")]
impl crate::check::Check for UpdateWebhook {
    #[inline]
    fn check(&self) -> ::std::result::Result<(), crate::check::Violation> {
        crate::check::items(
            "authorized_events",
            self.authorized_events.as_ref(),
            1usize,
            18446744073709551615usize,
        )?;
        crate::check::uri("url", self.url.as_ref())?;
        self.undeclared.check(&["authorized_events", "is_active", "metadata", "url"])?;
        Ok(())
    }
}

crate::fields::object!(UpdateWebhook, [
    optional(authorized_events, "authorized_events"),
    optional(is_active, "is_active"),
    optional(metadata, "metadata"),
    optional(url, "url"),
], undeclared(undeclared));

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Webhook {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<bool>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub active: ::std::option::Option<bool>,
    pub authorized_events: ::std::vec::Vec<crate::types::WebhookEventType>,
    pub created_at: crate::Timestamp,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub created_by: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub deleted_at: ::std::option::Option<crate::Timestamp>,
    pub environment: crate::types::KeyEnvironment,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::std::string::String>>",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub events: ::std::vec::Vec<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub id: ::std::option::Option<::std::string::String>,
    pub is_active: bool,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub last_payload: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub last_response_body: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub last_response_status: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Timestamp>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub last_triggered_at: ::std::option::Option<crate::Timestamp>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Map<::std::string::String,::serde_json::Value>>",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )
    )]
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    pub organization_id: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub public_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub retry_count: ::std::option::Option<i64>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::vec::Vec<::std::string::String>>",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )
    )]
    pub spi_event_types: ::std::vec::Vec<::std::string::String>,
    pub supports_spi: bool,
    pub updated_at: crate::Timestamp,
    pub url: ::std::string::String,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<crate::Secret>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub verification_token: ::std::option::Option<crate::Secret>,
    pub webhook_id: ::std::string::String,
}

crate::fields::object!(Webhook, [
    optional(active, "active"),
    required(authorized_events, "authorized_events"),
    required(created_at, "created_at"),
    optional(created_by, "created_by"),
    optional(deleted_at, "deleted_at"),
    required(environment, "environment"),
    collection(events, "events"),
    optional(id, "id"),
    required(is_active, "is_active"),
    collection(last_payload, "last_payload"),
    optional(last_response_body, "last_response_body"),
    optional(last_response_status, "last_response_status"),
    optional(last_triggered_at, "last_triggered_at"),
    collection(metadata, "metadata"),
    required(organization_id, "organization_id"),
    optional(public_id, "public_id"),
    optional(retry_count, "retry_count"),
    collection(spi_event_types, "spi_event_types"),
    required(supports_spi, "supports_spi"),
    required(updated_at, "updated_at"),
    required(url, "url"),
    optional(verification_token, "verification_token"),
    required(webhook_id, "webhook_id"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct WebhookDeletion {
    pub deleted: bool,
}

crate::fields::object!(WebhookDeletion, [
    required(deleted, "deleted"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct WebhookRetry {
    pub delivered: bool,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub event_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub response_status: ::std::option::Option<i64>,
}

crate::fields::object!(WebhookRetry, [
    required(delivered, "delivered"),
    optional(event_id, "event_id"),
    optional(response_status, "response_status"),
]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct WebhookTest {
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub delivered_url: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::std::string::String>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub log_id: ::std::option::Option<::std::string::String>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<::serde_json::Value>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub response: ::std::option::Option<::serde_json::Value>,
    #[cfg_attr(
        feature = "schemars",
        schemars(
            default,
            with = "crate::schema::Optional<i64>",
            skip_serializing_if = "::std::option::Option::is_none"
        )
    )]
    pub status: ::std::option::Option<i64>,
    pub success: bool,
}

crate::fields::object!(WebhookTest, [
    optional(delivered_url, "delivered_url"),
    optional(log_id, "log_id"),
    optional(response, "response"),
    optional(status, "status"),
    required(success, "success"),
]);
