//! A minimal hand-written client for the three operations: no retries, no request ids, closed enums,
//! and amounts as plain JSON numbers.

use std::time::Duration;

use reqwest::header::{ACCEPT, HeaderMap, HeaderValue, USER_AGENT};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Number, Value};

use crate::KEY;

#[derive(Debug, Clone)]
pub(crate) struct HandWritten {
    http: reqwest::Client,
    url: String,
}

impl HandWritten {
    pub(crate) fn new(url: &str) -> reqwest::Result<Self> {
        let mut headers = HeaderMap::new();
        let mut key = HeaderValue::from_static(KEY);
        key.set_sensitive(true);
        headers.insert("x-api-key", key);
        headers.insert("lomi-version", HeaderValue::from_static("1.2.0"));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, HeaderValue::from_static("lomi-rust/0.1.0"));
        let http = reqwest::Client::builder()
            .default_headers(headers)
            .timeout(Duration::from_secs(30))
            .connect_timeout(Duration::from_secs(5))
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()?;
        let url = url.to_owned();
        Ok(Self { http, url })
    }

    pub(crate) async fn create(&self, link: &CreateLink<'_>) -> reqwest::Result<Link> {
        let request = self.http.post(format!("{}/payment-links", self.url));
        let response = request.json(link).send().await?;
        response.error_for_status()?.json().await
    }

    pub(crate) async fn get(&self, id: &str) -> reqwest::Result<Link> {
        let request = self.http.get(format!("{}/payment-links/{id}", self.url));
        request.send().await?.error_for_status()?.json().await
    }

    pub(crate) async fn list(&self, limit: u32) -> reqwest::Result<List> {
        let request = self.http.get(format!("{}/payment-links", self.url));
        let response = request.query(&[("limit", limit)]).send().await?;
        response.error_for_status()?.json().await
    }
}

#[derive(Debug, Serialize)]
pub(crate) struct CreateLink<'a> {
    amount: u64,
    currency_code: &'a str,
    link_type: &'a str,
    title: String,
}

impl<'a> CreateLink<'a> {
    pub(crate) fn instant(title: &str, currency_code: &'a str, amount: u64) -> Self {
        Self {
            amount,
            currency_code,
            link_type: "instant",
            title: title.to_owned(),
        }
    }
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only the decoding is measured")]
pub(crate) struct List {
    data: Vec<Link>,
    has_more: bool,
    next_cursor: Option<String>,
    limit: Option<i64>,
    offset: Option<i64>,
    total: Option<i64>,
}

/// The fields of the SDK's `PaymentLink`.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only the decoding is measured")]
pub(crate) struct Link {
    allow_coupon_code: bool,
    allow_quantity: bool,
    amount: Option<Number>,
    cancel_url: Option<String>,
    created_at: String,
    created_by: Option<String>,
    currency_code: Currency,
    description: Option<String>,
    environment: Environment,
    expires_at: Option<String>,
    is_active: bool,
    line_items: Option<Value>,
    link_id: String,
    link_type: LinkType,
    metadata: Option<Map<String, Value>>,
    organization_id: String,
    price_id: Option<String>,
    product_id: Option<String>,
    public_id: Option<String>,
    quantity: Option<i64>,
    require_billing_address: bool,
    require_email: Option<bool>,
    require_name: Option<bool>,
    require_phone: Option<bool>,
    success_url: Option<String>,
    title: String,
    updated_at: String,
    url: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum Currency {
    Xof,
    Usd,
    Eur,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Environment {
    Test,
    Live,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum LinkType {
    Product,
    Instant,
}
