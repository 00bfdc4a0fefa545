// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on finance.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on finance: [`Client::finance`](crate::Client::finance).
#[derive(Clone, Debug)]
pub struct Finance {
    pub(crate) client: crate::Client,
}

impl Finance {
    /// `GET /finance/aging` (`FinanceController_aging`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "FinanceController_aging")]
    #[inline]
    pub fn aging(&self) -> Aging {
        let options = crate::call::Options::default();
        Aging {
            client: self.client.clone(),
            options,
        }
    }
    /// `GET /finance/cashflow` (`FinanceController_cashflow`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "FinanceController_cashflow")]
    #[inline]
    pub fn cashflow(&self) -> Cashflow {
        let options = crate::call::Options::default();
        Cashflow {
            client: self.client.clone(),
            end_date: None,
            start_date: None,
            options,
        }
    }
    /// `GET /finance/reconcile` (`FinanceController_reconcile`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "FinanceController_reconcile")]
    #[inline]
    pub fn reconcile(&self) -> Reconcile {
        let options = crate::call::Options::default();
        Reconcile {
            client: self.client.clone(),
            options,
        }
    }
    /// `GET /finance/summary` (`FinanceController_summary`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "FinanceController_summary")]
    #[inline]
    pub fn summary(&self) -> Summary {
        let options = crate::call::Options::default();
        Summary {
            client: self.client.clone(),
            options,
        }
    }
}

/// A call of `GET /finance/aging`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Aging {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(Aging);

impl ::std::future::IntoFuture for Aging {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &AGING;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.finance_aging(), |response| response)
    }
}

/// A call of `GET /finance/cashflow`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Cashflow {
    client: crate::Client,
    options: crate::call::Options,
    end_date: Option<String>,
    start_date: Option<String>,
}

crate::call::setters!(Cashflow);

impl Cashflow {
    /// Sets `end_date`; `None` omits it.
    pub fn end_date<M>(mut self, end_date: impl crate::IntoOptional<String, M>) -> Self {
        self.end_date = end_date.into_optional();
        self
    }
    /// Sets `start_date`; `None` omits it.
    pub fn start_date<M>(
        mut self,
        start_date: impl crate::IntoOptional<String, M>,
    ) -> Self {
        self.start_date = start_date.into_optional();
        self
    }
}

impl ::std::future::IntoFuture for Cashflow {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, end_date, start_date } = self;
        let operation = &CASHFLOW;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(
            checked,
            move |writer| {
                writer.finance_cashflow(end_date.as_deref(), start_date.as_deref())
            },
            |response| response,
        )
    }
}

/// A call of `GET /finance/reconcile`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Reconcile {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(Reconcile);

impl ::std::future::IntoFuture for Reconcile {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &RECONCILE;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.finance_reconcile(), |response| response)
    }
}

/// A call of `GET /finance/summary`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Summary {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(Summary);

impl ::std::future::IntoFuture for Summary {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &SUMMARY;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.finance_summary(), |response| response)
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn finance_aging<'a>(&'a self) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/finance/aging", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn finance_cashflow<'a>(
        &'a self,
        end_date: Option<&'a str>,
        start_date: Option<&'a str>,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/finance/cashflow", self.baseurl,);
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
    pub(crate) fn finance_reconcile<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/finance/reconcile", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn finance_summary<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/finance/summary", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
}

pub(crate) const AGING: crate::Operation = crate::Operation {
    id: "FinanceController_aging",
    method: "GET",
    path: "/finance/aging",
    resource: "finance",
    name: "aging",
    request: None,
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
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

pub(crate) const CASHFLOW: crate::Operation = crate::Operation {
    id: "FinanceController_cashflow",
    method: "GET",
    path: "/finance/cashflow",
    resource: "finance",
    name: "cashflow",
    request: None,
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
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

pub(crate) const RECONCILE: crate::Operation = crate::Operation {
    id: "FinanceController_reconcile",
    method: "GET",
    path: "/finance/reconcile",
    resource: "finance",
    name: "reconcile",
    request: None,
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
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

pub(crate) const SUMMARY: crate::Operation = crate::Operation {
    id: "FinanceController_summary",
    method: "GET",
    path: "/finance/summary",
    resource: "finance",
    name: "summary",
    request: None,
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
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
