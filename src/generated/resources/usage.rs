// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on usage.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on usage: [`Client::usage`](crate::Client::usage).
#[derive(Clone, Debug)]
pub struct Usage {
    pub(crate) client: crate::Client,
}

impl Usage {
    /// `GET /usage/entitlements` (`UsageBillingController_checkEntitlement`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "UsageBillingController_checkEntitlement")]
    pub fn check_entitlement(
        &self,
        customer_id: impl Into<String>,
        feature_key: impl Into<String>,
    ) -> CheckEntitlement {
        let options = crate::call::Options::default();
        CheckEntitlement {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            feature_key: feature_key.into(),
            options,
        }
    }
    /// `POST /usage/entitlements` (`UsageBillingController_createEntitlement`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`usage().check_entitlement()`](crate::resources::usage::Usage::check_entitlement) (`GET /usage/entitlements`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "UsageBillingController_createEntitlement")]
    #[inline]
    pub fn create_entitlement(
        &self,
        body: types::CreateUsageEntitlement,
    ) -> CreateEntitlement {
        let options = crate::call::Options::default();
        CreateEntitlement {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `GET /usage/revenue` (`UsageBillingController_getRevenue`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "UsageBillingController_getRevenue")]
    pub fn get_revenue(
        &self,
        end_date: impl Into<String>,
        start_date: impl Into<String>,
    ) -> GetRevenue {
        let options = crate::call::Options::default();
        GetRevenue {
            client: self.client.clone(),
            end_date: end_date.into(),
            start_date: start_date.into(),
            options,
        }
    }
    /// `GET /usage/periods` (`UsageBillingController_listPeriods`).
    ///
    /// A list in pages, by `limit` and `cursor`; `stream()` fetches all of them.
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "UsageBillingController_listPeriods")]
    #[inline]
    pub fn list_periods(&self) -> ListPeriods {
        let options = crate::call::Options::default();
        ListPeriods {
            client: self.client.clone(),
            cursor: None,
            limit: None,
            subscription_id: None,
            options,
        }
    }
}

/// A call of `GET /usage/entitlements`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CheckEntitlement {
    client: crate::Client,
    options: crate::call::Options,
    customer_id: String,
    feature_key: String,
}

crate::call::setters!(CheckEntitlement);

impl ::std::future::IntoFuture for CheckEntitlement {
    type Output = crate::Result<
        crate::Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, customer_id, feature_key } = self;
        let operation = &CHECK_ENTITLEMENT;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                _,
            >(
            checked,
            move |writer| writer.usage_check_entitlement(&customer_id, &feature_key),
            |response| response,
        )
    }
}

/// A call of `POST /usage/entitlements`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct CreateEntitlement {
    client: crate::Client,
    options: crate::call::Options,
    body: types::CreateUsageEntitlement,
}

crate::call::setters!(CreateEntitlement);

impl ::std::future::IntoFuture for CreateEntitlement {
    type Output = crate::Result<crate::Response<types::CreatedEntitlement>>;
    type IntoFuture = crate::CallFuture<crate::Response<types::CreatedEntitlement>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &CREATE_ENTITLEMENT;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                types::CreatedEntitlement,
                _,
            >(
            checked,
            move |writer| writer.usage_create_entitlement(&body),
            |response| response,
        )
    }
}

/// A call of `GET /usage/revenue`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct GetRevenue {
    client: crate::Client,
    options: crate::call::Options,
    end_date: String,
    start_date: String,
}

crate::call::setters!(GetRevenue);

impl ::std::future::IntoFuture for GetRevenue {
    type Output = crate::Result<
        crate::Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, end_date, start_date } = self;
        let operation = &GET_REVENUE;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                _,
            >(
            checked,
            move |writer| writer.usage_get_revenue(&end_date, &start_date),
            |response| response,
        )
    }
}

/// A call of `GET /usage/periods`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct ListPeriods {
    client: crate::Client,
    options: crate::call::Options,
    cursor: Option<String>,
    limit: Option<i64>,
    subscription_id: Option<String>,
}

crate::call::setters!(ListPeriods);

impl ListPeriods {
    /// Sets `cursor`; `None` omits it.
    pub fn cursor<M>(mut self, cursor: impl crate::IntoOptional<String, M>) -> Self {
        self.cursor = cursor.into_optional();
        self
    }
    /// Sets `limit`; `None` omits it.
    pub fn limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self
    }
    /// Sets `subscription_id`; `None` omits it.
    pub fn subscription_id<M>(
        mut self,
        subscription_id: impl crate::IntoOptional<String, M>,
    ) -> Self {
        self.subscription_id = subscription_id.into_optional();
        self
    }
    /// Returns all items of all pages, starting where this call starts. A page is
    /// fetched when all items of the previous page have been returned.
    #[inline]
    pub fn stream(self) -> crate::PageStream<Self> {
        crate::PageStream::new(self)
    }
    /// Returns all pages, starting where this call starts. The iteration can be resumed
    /// in another process: see [`Pages::position`](crate::Pages::position).
    #[inline]
    pub fn pages(self) -> crate::Pages<Self> {
        crate::Pages::new(self)
    }
}

impl ::std::future::IntoFuture for ListPeriods {
    type Output = crate::Result<
        crate::Response<crate::Page<crate::types::BillingPeriod>>,
    >;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::BillingPeriod>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, cursor, limit, subscription_id } = self;
        let operation = &LIST_PERIODS;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::BillingPeriod>,
                _,
            >(
            checked,
            move |writer| {
                writer
                    .usage_list_periods(
                        cursor.as_deref(),
                        limit,
                        subscription_id.as_deref(),
                    )
            },
            move |response| response.map(|page| page.with_sent_limit(limit)),
        )
    }
}

impl crate::sealed::Sealed for ListPeriods {}

impl crate::PagedCall for ListPeriods {
    type Item = crate::types::BillingPeriod;
    const PAGING: crate::Paging = crate::Paging::Cursor;
    #[inline]
    fn operation(&self) -> &'static crate::Operation {
        &LIST_PERIODS
    }
    #[inline]
    fn position(&self) -> Option<crate::PagePosition> {
        self.cursor.clone().map(crate::PagePosition::Cursor)
    }
    #[inline]
    fn set_position(&mut self, position: crate::PagePosition) {
        if let crate::PagePosition::Cursor(position) = position {
            self.cursor = Some(position);
        }
    }
    #[inline]
    fn page_size(&self) -> Option<i64> {
        self.limit
    }
    #[inline]
    fn set_page_size(&mut self, size: i64) {
        self.limit = Some(size);
    }
    #[inline]
    fn fetch(&self) -> crate::CallFuture<crate::Response<crate::Page<Self::Item>>> {
        ::std::future::IntoFuture::into_future(self.clone())
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn usage_check_entitlement<'a>(
        &'a self,
        customer_id: &'a str,
        feature_key: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/usage/entitlements", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("customer_id", &customer_id))
            .query(&QueryParam::new("feature_key", &feature_key))
            .build()
    }
    #[inline]
    pub(crate) fn usage_create_entitlement<'a>(
        &'a self,
        body: &'a types::CreateUsageEntitlement,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/usage/entitlements", self.baseurl,);
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
    pub(crate) fn usage_get_revenue<'a>(
        &'a self,
        end_date: &'a str,
        start_date: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/usage/revenue", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("end_date", &end_date))
            .query(&QueryParam::new("start_date", &start_date))
            .build()
    }
    #[inline]
    pub(crate) fn usage_list_periods<'a>(
        &'a self,
        cursor: Option<&'a str>,
        limit: Option<i64>,
        subscription_id: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/usage/periods", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("cursor", &cursor))
            .query(&QueryParam::new("limit", &limit))
            .query(&QueryParam::new("subscription_id", &subscription_id))
            .build()
    }
}

pub(crate) const CHECK_ENTITLEMENT: crate::Operation = crate::Operation {
    id: "UsageBillingController_checkEntitlement",
    method: "GET",
    path: "/usage/entitlements",
    resource: "usage",
    name: "check_entitlement",
    request: None,
    response: "serde_json::Map<String,serde_json::Value>",
    confidence: crate::TypeConfidence::Likely,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const CREATE_ENTITLEMENT: crate::Operation = crate::Operation {
    id: "UsageBillingController_createEntitlement",
    method: "POST",
    path: "/usage/entitlements",
    resource: "usage",
    name: "create_entitlement",
    request: Some("CreateUsageEntitlement"),
    response: "CreatedEntitlement",
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
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const GET_REVENUE: crate::Operation = crate::Operation {
    id: "UsageBillingController_getRevenue",
    method: "GET",
    path: "/usage/revenue",
    resource: "usage",
    name: "get_revenue",
    request: None,
    response: "serde_json::Map<String,serde_json::Value>",
    confidence: crate::TypeConfidence::Likely,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const LIST_PERIODS: crate::Operation = crate::Operation {
    id: "UsageBillingController_listPeriods",
    method: "GET",
    path: "/usage/periods",
    resource: "usage",
    name: "list_periods",
    request: None,
    response: "Page<BillingPeriod>",
    confidence: crate::TypeConfidence::Likely,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::List(&[]),
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::Cursor,
    retry: crate::Retry::Safe,
};
