// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on charges.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on charges: [`Client::charges`](crate::Client::charges).
#[derive(Clone, Debug)]
pub struct Charges {
    pub(crate) client: crate::Client,
}

impl Charges {
    /// `POST /charge/card/{id}/cancel` (`ChargesController_cancelCardCharge`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`charges().get_card()`](crate::resources::charges::Charges::get_card) (`GET /charge/card/{id}`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ChargesController_cancelCardCharge")]
    pub fn cancel_card(&self, id: impl Into<String>) -> CancelCard {
        let options = crate::call::Options::default();
        CancelCard {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `POST /charge/card/{id}/capture` (`ChargesController_captureCardCharge`).
    ///
    /// The call has an `Idempotency-Key` from the start: read it with `key()` and store it before you await the call, or set your own with `idempotency_key(…)`. If the response is lost because of a timeout, a crash or a dropped future, another call with the same key and the same body within 24 hours does not act a second time.
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat with the same key.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ChargesController_captureCardCharge")]
    pub fn capture_card(
        &self,
        id: impl Into<String>,
        body: types::CaptureCardCharge,
    ) -> CaptureCard {
        let options = crate::call::Options::default();
        CaptureCard {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            id: id.into(),
            body: body,
            options,
        }
    }
    /// `POST /charge/card` (`ChargesController_createCardCharge`).
    ///
    /// The call has an `Idempotency-Key` from the start: read it with `key()` and store it before you await the call, or set your own with `idempotency_key(…)`. If the response is lost because of a timeout, a crash or a dropped future, another call with the same key and the same body within 24 hours does not act a second time.
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat with the same key.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ChargesController_createCardCharge")]
    #[inline]
    pub fn create_card(&self, body: types::CreateCardCharge) -> CreateCard {
        let options = crate::call::Options::default();
        CreateCard {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            body: body,
            options,
        }
    }
    /// `POST /charge/mtn` (`ChargesController_createMtnCharge`).
    ///
    /// The call has an `Idempotency-Key` from the start: read it with `key()` and store it before you await the call, or set your own with `idempotency_key(…)`. If the response is lost because of a timeout, a crash or a dropped future, another call with the same key and the same body within 24 hours does not act a second time.
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat with the same key.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ChargesController_createMtnCharge")]
    #[inline]
    pub fn create_mtn(&self, body: types::CreateMtnCharge) -> CreateMtn {
        let options = crate::call::Options::default();
        CreateMtn {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            body: body,
            options,
        }
    }
    /// `POST /charge/switch` (`ChargesController_createSwitchCharge`).
    ///
    /// The call has an `Idempotency-Key` from the start: read it with `key()` and store it before you await the call, or set your own with `idempotency_key(…)`. If the response is lost because of a timeout, a crash or a dropped future, another call with the same key and the same body within 24 hours does not act a second time.
    ///
    /// Safe to repeat with the same key.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ChargesController_createSwitchCharge")]
    #[inline]
    pub fn create_switch(&self, body: types::CreateSwitchCharge) -> CreateSwitch {
        let options = crate::call::Options::default();
        CreateSwitch {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            body: body,
            options,
        }
    }
    /// `POST /charge/wave` (`ChargesController_createWaveCharge`).
    ///
    /// The call has an `Idempotency-Key` from the start: read it with `key()` and store it before you await the call, or set your own with `idempotency_key(…)`. If the response is lost because of a timeout, a crash or a dropped future, another call with the same key and the same body within 24 hours does not act a second time.
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat with the same key.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ChargesController_createWaveCharge")]
    #[inline]
    pub fn create_wave(&self, body: types::CreateWaveCharge) -> CreateWave {
        let options = crate::call::Options::default();
        CreateWave {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            body: body,
            options,
        }
    }
    /// `GET /charge/card/{id}` (`ChargesController_getCardCharge`).
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ChargesController_getCardCharge")]
    pub fn get_card(&self, id: impl Into<String>) -> GetCard {
        let options = crate::call::Options::default();
        GetCard {
            client: self.client.clone(),
            id: id.into(),
            options,
        }
    }
    /// `POST /charge/card/{id}/increment` (`ChargesController_incrementCardHold`).
    ///
    /// The call has an `Idempotency-Key` from the start: read it with `key()` and store it before you await the call, or set your own with `idempotency_key(…)`. If the response is lost because of a timeout, a crash or a dropped future, another call with the same key and the same body within 24 hours does not act a second time.
    ///
    /// Can act on a member account (`Lomi-Account`).
    ///
    /// Safe to repeat with the same key.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "ChargesController_incrementCardHold")]
    pub fn increment_card_hold(
        &self,
        id: impl Into<String>,
        body: types::IncrementCardHold,
    ) -> IncrementCardHold {
        let options = crate::call::Options::default();
        IncrementCardHold {
            client: self.client.clone(),
            idempotency_key: self.client.new_key(),
            id: id.into(),
            body: body,
            options,
        }
    }
}

/// A call of `POST /charge/card/{id}/cancel`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CancelCard {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(CancelCard);

impl CancelCard {
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for CancelCard {
    type Output = crate::Result<crate::Response<types::CardChargeCancellation>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CardChargeCancellation>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &CANCEL_CARD;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::CardChargeCancellation,
                _,
            >(
            checked,
            move |writer| writer.charges_cancel_card(&id),
            |response| response,
        )
    }
}

/// A call of `POST /charge/card/{id}/capture`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CaptureCard {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    id: String,
    body: types::CaptureCardCharge,
}

crate::call::setters!(CaptureCard);

impl CaptureCard {
    /// The `Idempotency-Key` that every attempt of this call sends. It exists
    /// before the call is sent: store it to call again after a crash or a dropped
    /// future.
    #[must_use]
    #[inline]
    pub fn key(&self) -> &crate::IdempotencyKey {
        &self.idempotency_key
    }
    /// Sets the `Idempotency-Key`. Repeating the call with the same key and the same
    /// body within 24 hours returns the first response again. `None` keeps the key
    /// that the call has.
    pub fn idempotency_key(
        mut self,
        key: impl Into<Option<crate::IdempotencyKey>>,
    ) -> Self {
        if let Some(key) = key.into() {
            self.idempotency_key = key;
        }
        self
    }
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for CaptureCard {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, idempotency_key, id, body } = self;
        let operation = &CAPTURE_CARD;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(
            client.handle(),
            operation,
            options,
            Some(idempotency_key),
        );
        call.send::<
                ::serde_json::Value,
                _,
            >(
            checked,
            move |writer| writer.charges_capture_card(&id, &body),
            |response| response,
        )
    }
}

/// A call of `POST /charge/card`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateCard {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    body: types::CreateCardCharge,
}

crate::call::setters!(CreateCard);

impl CreateCard {
    /// The `Idempotency-Key` that every attempt of this call sends. It exists
    /// before the call is sent: store it to call again after a crash or a dropped
    /// future.
    #[must_use]
    #[inline]
    pub fn key(&self) -> &crate::IdempotencyKey {
        &self.idempotency_key
    }
    /// Sets the `Idempotency-Key`. Repeating the call with the same key and the same
    /// body within 24 hours returns the first response again. `None` keeps the key
    /// that the call has.
    pub fn idempotency_key(
        mut self,
        key: impl Into<Option<crate::IdempotencyKey>>,
    ) -> Self {
        if let Some(key) = key.into() {
            self.idempotency_key = key;
        }
        self
    }
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for CreateCard {
    type Output = crate::Result<crate::Response<types::CardCharge>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CardCharge>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, idempotency_key, body } = self;
        let operation = &CREATE_CARD;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(
            client.handle(),
            operation,
            options,
            Some(idempotency_key),
        );
        call.send::<
                types::CardCharge,
                _,
            >(
            checked,
            move |writer| writer.charges_create_card(&body),
            |response| response,
        )
    }
}

/// A call of `POST /charge/mtn`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateMtn {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    body: types::CreateMtnCharge,
}

crate::call::setters!(CreateMtn);

impl CreateMtn {
    /// The `Idempotency-Key` that every attempt of this call sends. It exists
    /// before the call is sent: store it to call again after a crash or a dropped
    /// future.
    #[must_use]
    #[inline]
    pub fn key(&self) -> &crate::IdempotencyKey {
        &self.idempotency_key
    }
    /// Sets the `Idempotency-Key`. Repeating the call with the same key and the same
    /// body within 24 hours returns the first response again. `None` keeps the key
    /// that the call has.
    pub fn idempotency_key(
        mut self,
        key: impl Into<Option<crate::IdempotencyKey>>,
    ) -> Self {
        if let Some(key) = key.into() {
            self.idempotency_key = key;
        }
        self
    }
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for CreateMtn {
    type Output = crate::Result<crate::Response<types::MtnCharge>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::MtnCharge>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, idempotency_key, body } = self;
        let operation = &CREATE_MTN;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(
            client.handle(),
            operation,
            options,
            Some(idempotency_key),
        );
        call.send::<
                types::MtnCharge,
                _,
            >(
            checked,
            move |writer| writer.charges_create_mtn(&body),
            |response| response,
        )
    }
}

/// A call of `POST /charge/switch`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateSwitch {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    body: types::CreateSwitchCharge,
}

crate::call::setters!(CreateSwitch);

impl CreateSwitch {
    /// The `Idempotency-Key` that every attempt of this call sends. It exists
    /// before the call is sent: store it to call again after a crash or a dropped
    /// future.
    #[must_use]
    #[inline]
    pub fn key(&self) -> &crate::IdempotencyKey {
        &self.idempotency_key
    }
    /// Sets the `Idempotency-Key`. Repeating the call with the same key and the same
    /// body within 24 hours returns the first response again. `None` keeps the key
    /// that the call has.
    pub fn idempotency_key(
        mut self,
        key: impl Into<Option<crate::IdempotencyKey>>,
    ) -> Self {
        if let Some(key) = key.into() {
            self.idempotency_key = key;
        }
        self
    }
}

impl ::std::future::IntoFuture for CreateSwitch {
    type Output = crate::Result<crate::Response<types::SwitchCharge>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::SwitchCharge>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, idempotency_key, body } = self;
        let operation = &CREATE_SWITCH;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(
            client.handle(),
            operation,
            options,
            Some(idempotency_key),
        );
        call.send::<
                types::SwitchCharge,
                _,
            >(
            checked,
            move |writer| writer.charges_create_switch(&body),
            |response| response,
        )
    }
}

/// A call of `POST /charge/wave`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateWave {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    body: types::CreateWaveCharge,
}

crate::call::setters!(CreateWave);

impl CreateWave {
    /// The `Idempotency-Key` that every attempt of this call sends. It exists
    /// before the call is sent: store it to call again after a crash or a dropped
    /// future.
    #[must_use]
    #[inline]
    pub fn key(&self) -> &crate::IdempotencyKey {
        &self.idempotency_key
    }
    /// Sets the `Idempotency-Key`. Repeating the call with the same key and the same
    /// body within 24 hours returns the first response again. `None` keeps the key
    /// that the call has.
    pub fn idempotency_key(
        mut self,
        key: impl Into<Option<crate::IdempotencyKey>>,
    ) -> Self {
        if let Some(key) = key.into() {
            self.idempotency_key = key;
        }
        self
    }
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for CreateWave {
    type Output = crate::Result<crate::Response<types::WaveCharge>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::WaveCharge>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, idempotency_key, body } = self;
        let operation = &CREATE_WAVE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(
            client.handle(),
            operation,
            options,
            Some(idempotency_key),
        );
        call.send::<
                types::WaveCharge,
                _,
            >(
            checked,
            move |writer| writer.charges_create_wave(&body),
            |response| response,
        )
    }
}

/// A call of `GET /charge/card/{id}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetCard {
    client: crate::Client,
    options: crate::call::Options,
    id: String,
}

crate::call::setters!(GetCard);

impl GetCard {
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for GetCard {
    type Output = crate::Result<crate::Response<types::CardCharge>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CardCharge>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, id } = self;
        let operation = &GET_CARD;
        let checked = crate::check::path(operation, &[("id", id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::CardCharge,
                _,
            >(checked, move |writer| writer.charges_get_card(&id), |response| response)
    }
}

/// A call of `POST /charge/card/{id}/increment`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct IncrementCardHold {
    client: crate::Client,
    options: crate::call::Options,
    idempotency_key: crate::IdempotencyKey,
    id: String,
    body: types::IncrementCardHold,
}

crate::call::setters!(IncrementCardHold);

impl IncrementCardHold {
    /// The `Idempotency-Key` that every attempt of this call sends. It exists
    /// before the call is sent: store it to call again after a crash or a dropped
    /// future.
    #[must_use]
    #[inline]
    pub fn key(&self) -> &crate::IdempotencyKey {
        &self.idempotency_key
    }
    /// Sets the `Idempotency-Key`. Repeating the call with the same key and the same
    /// body within 24 hours returns the first response again. `None` keeps the key
    /// that the call has.
    pub fn idempotency_key(
        mut self,
        key: impl Into<Option<crate::IdempotencyKey>>,
    ) -> Self {
        if let Some(key) = key.into() {
            self.idempotency_key = key;
        }
        self
    }
    /// Acts on this member account (`acct_…`) instead of the client's account, or
    /// the key's own.
    pub fn account<M>(mut self, account: impl crate::IntoOptional<String, M>) -> Self {
        self.options.account = account.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for IncrementCardHold {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, idempotency_key, id, body } = self;
        let operation = &INCREMENT_CARD_HOLD;
        let checked = crate::check::path(operation, &[("id", id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(
            client.handle(),
            operation,
            options,
            Some(idempotency_key),
        );
        call.send::<
                ::serde_json::Value,
                _,
            >(
            checked,
            move |writer| writer.charges_increment_card_hold(&id, &body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn charges_cancel_card<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/charge/card/{}/cancel", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn charges_capture_card<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CaptureCardCharge,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/charge/card/{}/capture", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn charges_create_card<'a>(
        &'a self,
        body: &'a types::CreateCardCharge,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/charge/card", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn charges_create_mtn<'a>(
        &'a self,
        body: &'a types::CreateMtnCharge,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/charge/mtn", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn charges_create_switch<'a>(
        &'a self,
        body: &'a types::CreateSwitchCharge,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/charge/switch", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn charges_create_wave<'a>(
        &'a self,
        body: &'a types::CreateWaveCharge,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/charge/wave", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn charges_get_card<'a>(
        &'a self,
        id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/charge/card/{}", self.baseurl, encode_path(id),);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn charges_increment_card_hold<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::IncrementCardHold,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/charge/card/{}/increment", self.baseurl, encode_path(id),);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
}

pub(crate) const CANCEL_CARD: crate::Operation = crate::Operation {
    id: "ChargesController_cancelCardCharge",
    method: "POST",
    path: "/charge/card/{id}/cancel",
    resource: "charges",
    name: "cancel_card",
    request: None,
    response: "CardChargeCancellation",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: false,
        outcome_fields: &[],
        distinctive: true,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const CAPTURE_CARD: crate::Operation = crate::Operation {
    id: "ChargesController_captureCardCharge",
    method: "POST",
    path: "/charge/card/{id}/capture",
    resource: "charges",
    name: "capture_card",
    request: Some("CaptureCardCharge"),
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::Required,
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::WithKey,
};

pub(crate) const CREATE_CARD: crate::Operation = crate::Operation {
    id: "ChargesController_createCardCharge",
    method: "POST",
    path: "/charge/card",
    resource: "charges",
    name: "create_card",
    request: Some("CreateCardCharge"),
    response: "CardCharge",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &["success"],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::Required,
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::WithKey,
};

pub(crate) const CREATE_MTN: crate::Operation = crate::Operation {
    id: "ChargesController_createMtnCharge",
    method: "POST",
    path: "/charge/mtn",
    resource: "charges",
    name: "create_mtn",
    request: Some("CreateMtnCharge"),
    response: "MtnCharge",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &["success"],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::Required,
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::WithKey,
};

pub(crate) const CREATE_SWITCH: crate::Operation = crate::Operation {
    id: "ChargesController_createSwitchCharge",
    method: "POST",
    path: "/charge/switch",
    resource: "charges",
    name: "create_switch",
    request: Some("CreateSwitchCharge"),
    response: "SwitchCharge",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::Data,
        two_step: false,
        outcome_fields: &["success"],
        distinctive: false,
        identifiers: &["transaction_id", "merchant_reference", "system_reference"],
    },
    idempotency_key: crate::HeaderSupport::Required,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::WithKey,
};

pub(crate) const CREATE_WAVE: crate::Operation = crate::Operation {
    id: "ChargesController_createWaveCharge",
    method: "POST",
    path: "/charge/wave",
    resource: "charges",
    name: "create_wave",
    request: Some("CreateWaveCharge"),
    response: "WaveCharge",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &["success"],
        distinctive: false,
        identifiers: &[
            "transaction_id",
            "transactionId",
            "alternate_transaction_id",
            "wave_launch_url",
            "checkout_url",
            "checkoutUrl",
            "data.transaction_id",
            "data.transactionId",
            "data.id",
            "data.wave_launch_url",
            "data.checkout_url",
            "next_action",
            "data.next_action",
            "data.checkoutUrl",
        ],
    },
    idempotency_key: crate::HeaderSupport::Required,
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::WithKey,
};

pub(crate) const GET_CARD: crate::Operation = crate::Operation {
    id: "ChargesController_getCardCharge",
    method: "GET",
    path: "/charge/card/{id}",
    resource: "charges",
    name: "get_card",
    request: None,
    response: "CardCharge",
    confidence: crate::TypeConfidence::Typed,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &["success"],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const INCREMENT_CARD_HOLD: crate::Operation = crate::Operation {
    id: "ChargesController_incrementCardHold",
    method: "POST",
    path: "/charge/card/{id}/increment",
    resource: "charges",
    name: "increment_card_hold",
    request: Some("IncrementCardHold"),
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::Required,
    account: crate::HeaderSupport::Optional,
    paging: crate::Paging::None,
    retry: crate::Retry::WithKey,
};
