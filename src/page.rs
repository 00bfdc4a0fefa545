//! One page of a list.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{self, DeserializeOwned, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::decode::reports_error;

#[cfg(feature = "schemars")]
use crate::schema::Optional;

/// One page of a list, whatever envelope the API sent it in: a bare array,
/// `{data, …}`, `{success, data}`, `{object: "list", data, has_more,
/// next_cursor, limit}`, or items beside a `pagination` object.
///
/// Dereferences to the items. [`more_follow`](Self::more_follow) says whether
/// there are more; `stream()` on the call returns the items of all pages.
#[derive(Debug, Clone, PartialEq, Serialize)]
// The schema describes what a page serializes to; it reads more than that.
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "PageOf{T}")
)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub data: Vec<T>,
    /// Whether more items follow, if the API says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(default, with = "Optional<bool>"))]
    pub has_more: Option<bool>,
    /// Where the next page starts, on lists with cursors.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(default, with = "Optional<String>"))]
    pub next_cursor: Option<String>,
    /// The page size that the API used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(default, with = "Optional<i64>"))]
    pub limit: Option<i64>,
    /// Where this page starts, on lists with offsets.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(default, with = "Optional<i64>"))]
    pub offset: Option<i64>,
    /// How many items there are, if the API says so. Older servers send the number
    /// of items on this page instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(default, with = "Optional<i64>"))]
    pub total_count: Option<i64>,
    /// The number of this page, on lists with page numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(default, with = "Optional<i64>"))]
    pub page: Option<i64>,
    /// How many pages there are, on lists with page numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(default, with = "Optional<i64>"))]
    pub total_pages: Option<i64>,
    /// The page size that the call asked for.
    #[serde(skip)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    sent_limit: Option<i64>,
    /// Whether the API sent a cursor that is null.
    #[serde(skip)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    cursor_is_null: bool,
    /// Whether the API sent a total that cannot be read.
    #[serde(skip)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    unclear_total: bool,
    /// How many items came, whatever a caller does to `data`.
    #[serde(skip)]
    #[cfg_attr(feature = "schemars", schemars(skip))]
    received: i64,
}

impl<T> Page<T> {
    /// Whether more items follow. `None` means that nothing says so: the page is
    /// full, and the response is silent about what comes after it. Treat that as
    /// "maybe", never as the end.
    ///
    /// Nothing follows if the API says so, or if the page has fewer items than
    /// the call or the API set as its limit. Set a limit on the call so that a
    /// short page can be recognized.
    #[must_use]
    pub fn more_follow(&self) -> Option<bool> {
        self.has_more_stated()
            .or_else(|| self.is_short().then_some(false))
    }

    /// Whether more items follow, as far as the API says so.
    pub(crate) fn has_more_stated(&self) -> Option<bool> {
        if self.has_more.is_some() {
            return self.has_more;
        }
        if self.next_cursor.is_some() {
            return Some(true);
        }
        if self.cursor_is_null {
            return Some(false);
        }
        if let (Some(page), Some(pages)) = (self.page, self.pages()) {
            return Some(page < pages);
        }
        let end = self
            .offset
            .map(|offset| offset.saturating_add(self.received));
        if let (Some(total), Some(end)) = (self.total_count, end)
            && total > end
        {
            return Some(true);
        }
        // A page is short by the limit that the API itself says it used.
        let is_last = self.received == 0 || (self.limit.is_some() && self.is_short());
        is_last.then_some(false)
    }

    /// Whether the page has fewer items than its limit, the API's own or else the
    /// one that was sent, and no total says that more may follow.
    fn is_short(&self) -> bool {
        let limit = self.limit.or(self.sent_limit);
        let total = self.total_count.filter(|_| self.offset.is_none());
        let may_follow = self.unclear_total || total.is_some_and(|total| total > self.received);
        limit.is_some_and(|limit| self.received < limit) && !may_follow
    }

    /// How many pages there are, stated or by the total.
    fn pages(&self) -> Option<i64> {
        let by_total = || {
            let limit = self.limit.filter(|limit| *limit > 0)?;
            let total = self.total_count.filter(|total| *total >= 0)?;
            Some(total.saturating_add(limit - 1) / limit)
        };
        self.total_pages.or_else(by_total)
    }

    /// How many items the response had.
    pub(crate) fn received(&self) -> i64 {
        self.received
    }

    /// The same page, with the limit that the call sent.
    pub(crate) fn with_sent_limit(self, limit: Option<i64>) -> Self {
        Self {
            sent_limit: limit.map(|limit| limit.min(MAX_PAGE_SIZE)),
            ..self
        }
    }

    fn of(data: Vec<T>) -> Self {
        Self {
            received: i64::try_from(data.len()).unwrap_or(i64::MAX),
            data,
            has_more: None,
            next_cursor: None,
            limit: None,
            offset: None,
            total_count: None,
            page: None,
            total_pages: None,
            sent_limit: None,
            cursor_is_null: false,
            unclear_total: false,
        }
    }
}

/// The largest page of lists with cursors (documentation of the API, overview).
/// What the API makes of a larger limit is not stated, so a page of this size
/// counts as full.
pub(crate) const MAX_PAGE_SIZE: i64 = 100;

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.data
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.data.iter()
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PageVisitor(PhantomData))
    }
}

struct PageVisitor<T>(PhantomData<T>);

/// The page numbers of older servers.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Pagination {
    page: Value,
    page_size: Value,
    total_count: Value,
    total_pages: Value,
}

/// The fields of a page's envelope.
#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum PageField {
    Data,
    HasMore,
    NextCursor,
    Limit,
    Offset,
    #[serde(alias = "total")]
    TotalCount,
    Pagination,
    Success,
    Error,
    Errors,
    #[serde(other)]
    Other,
}

impl<'de, T: DeserializeOwned> Visitor<'de> for PageVisitor<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list, bare or in an envelope")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Page<T>, A::Error> {
        let mut data = Vec::with_capacity(items.size_hint().unwrap_or_default());
        while let Some(item) = items.next_element()? {
            data.push(item);
        }
        Ok(Page::of(data))
    }

    /// Null is an empty list.
    fn visit_unit<E: de::Error>(self) -> Result<Page<T>, E> {
        Ok(Page::of(Vec::new()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let mut page = Page::of(Vec::new());
        let mut has_data = false;
        while let Some(field) = map.next_key::<PageField>()? {
            match field {
                PageField::Data => {
                    page = page.with_data(map.next_value()?);
                    has_data = true;
                }
                PageField::HasMore => page.has_more = flag(&map.next_value()?),
                PageField::NextCursor => match map.next_value()? {
                    Value::Null => page.cursor_is_null = true,
                    Value::String(cursor) if cursor.is_empty() => page.cursor_is_null = true,
                    Value::String(cursor) => page.next_cursor = Some(cursor),
                    other => page.next_cursor = Some(other.to_string()),
                },
                PageField::Limit => page.limit = integer(&map.next_value()?),
                PageField::Offset => page.offset = integer(&map.next_value()?),
                PageField::TotalCount => page = page.with_total(&map.next_value()?),
                PageField::Pagination => {
                    let numbers: Option<Pagination> = lenient(map.next_value()?);
                    page = page.numbered(&numbers.unwrap_or_default());
                }
                PageField::Success => {
                    if lenient(map.next_value()?) == Some(false) {
                        return Err(de::Error::custom("an error instead of a list"));
                    }
                }
                PageField::Error | PageField::Errors => {
                    if reports_error(&map.next_value()?) {
                        return Err(de::Error::custom("an error instead of a list"));
                    }
                }
                PageField::Other => {
                    map.next_value::<de::IgnoredAny>()?;
                }
            }
        }
        match has_data {
            true => Ok(page),
            false => Err(de::Error::missing_field("data")),
        }
    }
}

/// An integer, however it is written.
fn integer(value: &Value) -> Option<i64> {
    let by_float = |number: f64| {
        let integer = number as i64;
        (integer as f64 == number).then_some(integer)
    };
    match value {
        Value::Number(number) => number
            .as_i64()
            .or_else(|| number.as_f64().and_then(by_float)),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A flag, however it is written. A value that is neither yes nor no counts as
/// yes: here it is the mistake that loses nothing.
fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Null => None,
        Value::Bool(flag) => Some(*flag),
        Value::String(text) if text == "false" => Some(false),
        Value::Number(number) => Some(number.as_i64() != Some(0)),
        _ => Some(true),
    }
}

/// What is said about the items, if it has the expected type: good items are not
/// lost over a `limit` that is sent as text.
fn lenient<T: DeserializeOwned>(said: Value) -> Option<T> {
    serde_json::from_value(said).ok()
}

impl<T> Page<T> {
    /// Adds the contents of `data`: the items, null, or a page of its own.
    fn with_data(self, data: Option<Data<T>>) -> Self {
        match data {
            None => self,
            Some(Data::Items(data)) => Self {
                received: i64::try_from(data.len()).unwrap_or(i64::MAX),
                data,
                ..self
            },
            Some(Data::Page(inner)) => Self {
                received: inner.received,
                data: inner.data,
                has_more: inner.has_more.or(self.has_more),
                next_cursor: inner.next_cursor.or(self.next_cursor),
                limit: inner.limit.or(self.limit),
                offset: inner.offset.or(self.offset),
                total_count: inner.total_count.or(self.total_count),
                page: inner.page.or(self.page),
                total_pages: inner.total_pages.or(self.total_pages),
                sent_limit: None,
                cursor_is_null: inner.cursor_is_null || self.cursor_is_null,
                unclear_total: inner.unclear_total || self.unclear_total,
            },
        }
    }

    fn numbered(self, numbers: &Pagination) -> Self {
        Self {
            page: integer(&numbers.page),
            total_pages: integer(&numbers.total_pages),
            limit: integer(&numbers.page_size).or(self.limit),
            ..self
        }
        .with_total(&numbers.total_count)
    }

    fn with_total(self, total: &Value) -> Self {
        let count = integer(total);
        Self {
            unclear_total: self.unclear_total || (count.is_none() && !total.is_null()),
            total_count: count.or(self.total_count),
            ..self
        }
    }
}

/// The value of `data`.
enum Data<T> {
    Items(Vec<T>),
    Page(Box<Page<T>>),
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Data<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DataVisitor<T>(PhantomData<T>);

        impl<'de, T: DeserializeOwned> Visitor<'de> for DataVisitor<T> {
            type Value = Data<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the items of a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Data<T>, A::Error> {
                let page = PageVisitor(PhantomData).visit_seq(items)?;
                Ok(Data::Items(page.data))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Data<T>, A::Error> {
                let page = PageVisitor(PhantomData).visit_map(map)?;
                Ok(Data::Page(Box::new(page)))
            }
        }

        deserializer.deserialize_any(DataVisitor(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Page<i64> {
        serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
    }

    #[test]
    fn every_envelope_reads_the_same_items() {
        for json in [
            "[1,2]",
            r#"{"data":[1,2]}"#,
            r#"{"data":[1,2],"total":2,"limit":20,"offset":0}"#,
            r#"{"success":true,"data":[1,2]}"#,
            r#"{"object":"list","data":[1,2],"has_more":false,"next_cursor":null,"limit":20}"#,
            r#"{"data":[1,2],"pagination":{"page":1,"pageSize":50,"totalCount":2,"totalPages":1}}"#,
            r#"{"success":true,"data":{"data":[1,2],"has_more":false}}"#,
            r#"{"data":[1,2],"limit":"20","has_more":"false","total":null,"pagination":[]}"#,
        ] {
            assert_eq!(*read(json), [1, 2], "{json}");
        }
    }

    #[test]
    fn a_list_without_items_is_empty() {
        for json in ["[]", "null", r#"{"data":null}"#, r#"{"data":[]}"#] {
            assert!(read(json).is_empty(), "{json}");
        }
    }

    #[test]
    fn the_api_says_what_follows() {
        let more = |json: &str| read(json).more_follow();
        assert_eq!(more("[1]"), None);
        assert_eq!(more(r#"{"data":[],"has_more":true}"#), Some(true));
        assert_eq!(
            more(r#"{"data":[],"has_more":false,"next_cursor":"c"}"#),
            Some(false)
        );
        assert_eq!(more(r#"{"data":[],"next_cursor":"c"}"#), Some(true));
        let pages = |page, of| {
            more(&format!(
                r#"{{"data":[],"pagination":{{"page":{page},"totalPages":{of}}}}}"#
            ))
        };
        assert_eq!((pages(1, 2), pages(2, 2)), (Some(true), Some(false)));
        assert_eq!(more(r#"{"data":[1],"next_cursor":null}"#), Some(false));
        assert_eq!(more(r#"{"data":[1,2],"total":3,"offset":0}"#), Some(true));
        // Older servers count the page, so an equal total says nothing.
        assert_eq!(more(r#"{"data":[1,2],"total":2,"offset":0}"#), None);
        // The last page of many: the cursor decides.
        let last = r#"{"data":[1],"total_count":120,"next_cursor":null}"#;
        assert_eq!(more(last), Some(false));
        let by_total = r#"{"data":[1],"pagination":{"page":3,"pageSize":2,"totalCount":5}}"#;
        assert_eq!(more(by_total), Some(false));
        // However "more" is written, it is not lost.
        for json in [
            r#"{"data":[1],"next_cursor":20}"#,
            r#"{"data":[1],"has_more":"true"}"#,
            r#"{"data":[1],"has_more":1}"#,
            r#"{"data":[1],"has_more":{}}"#,
        ] {
            assert_eq!(
                read(json).with_sent_limit(Some(2)).more_follow(),
                Some(true),
                "{json}"
            );
        }
        assert_eq!(more(r#"{"data":[1],"next_cursor":""}"#), Some(false));
    }

    #[test]
    fn a_page_that_is_shorter_than_its_limit_is_the_last() {
        let more = |json: &str, limit| read(json).with_sent_limit(limit).more_follow();
        assert_eq!(more("[1,2]", Some(2)), None);
        assert_eq!(more("[1]", Some(2)), Some(false));
        assert_eq!(more("[]", None), Some(false));
        assert_eq!(more(r#"{"data":[1],"limit":2}"#, None), Some(false));
        assert_eq!(more(r#"{"data":[1],"has_more":true}"#, Some(2)), Some(true));
        // A total that may not be reached yet is no end.
        assert_eq!(more(r#"{"data":[1],"total":120}"#, Some(2)), None);
        // The API's own limit counts: this page is full.
        let own = r#"{"data":[1,2],"total":2,"limit":2,"offset":0}"#;
        assert_eq!(more(own, Some(100)), None);
        for total in ["\"120\"", "120.0", "\"many\""] {
            let json = format!(r#"{{"data":[1],"total_count":{total}}}"#);
            assert_eq!(more(&json, Some(2)), None, "{json}");
        }
        let text = r#"{"data":[1],"pagination":{"page":1,"totalPages":3,"totalCount":"120"}}"#;
        assert_eq!(more(text, Some(2)), Some(true));
        // What a caller takes out of the page changes nothing.
        let mut page = read("[1,2]").with_sent_limit(Some(2));
        page.data.clear();
        assert_eq!(page.more_follow(), None);
        // The API may give less than a limit above its maximum.
        let hundred = format!("[{}1]", "1,".repeat(99));
        assert_eq!(more(&hundred, Some(500)), None);
    }

    #[test]
    fn a_value_that_is_not_a_list_is_refused() {
        for json in [
            "1",
            "\"x\"",
            "{}",
            r#"{"success":true}"#,
            r#"{"data":"x"}"#,
            r#"{"data":["x"]}"#,
            r#"{"success":false,"errors":[1]}"#,
            r#"{"webhook_id":"w","authorized_events":[1]}"#,
        ] {
            assert!(serde_json::from_str::<Page<i64>>(json).is_err(), "{json}");
        }
    }
}
