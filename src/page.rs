//! One page of a list.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{self, DeserializeOwned, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

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
}

impl<T> Page<T> {
    /// Whether more items follow. `None` means that nothing says so: the page is
    /// full, and the response is silent about what comes after it. Treat that as
    /// "maybe", never as the end.
    ///
    /// Nothing follows if the API says so, or if the page has fewer items than
    /// the call or the API set as its limit. Set a limit on the call to make the
    /// difference.
    #[must_use]
    pub fn more_follow(&self) -> Option<bool> {
        let count = i64::try_from(self.data.len()).unwrap_or(i64::MAX);
        let is_short = self.sent_limit.is_some_and(|limit| count < limit);
        self.stated().or_else(|| is_short.then_some(false))
    }

    /// Whether more items follow, as far as the API says so.
    pub(crate) fn stated(&self) -> Option<bool> {
        if self.has_more.is_some() {
            return self.has_more;
        }
        if self.next_cursor.is_some() {
            return Some(true);
        }
        if let (Some(page), Some(pages)) = (self.page, self.total_pages) {
            return Some(page < pages);
        }
        let count = i64::try_from(self.data.len()).unwrap_or(i64::MAX);
        let end = self.offset.unwrap_or(0).saturating_add(count);
        if self.total_count.is_some_and(|total| total > end) {
            return Some(true);
        }
        // A page is short by the limit that the API itself says it used.
        let is_short = count == 0 || self.limit.is_some_and(|limit| count < limit);
        (is_short || self.cursor_is_null).then_some(false)
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
    page: Option<i64>,
    page_size: Option<i64>,
    total_count: Option<i64>,
    total_pages: Option<i64>,
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
                PageField::HasMore => page.has_more = lenient(map.next_value()?),
                PageField::NextCursor => {
                    let cursor: Value = map.next_value()?;
                    page.cursor_is_null = cursor.is_null();
                    page.next_cursor = lenient(cursor);
                }
                PageField::Limit => page.limit = lenient(map.next_value()?),
                PageField::Offset => page.offset = lenient(map.next_value()?),
                PageField::TotalCount => page.total_count = lenient(map.next_value()?),
                PageField::Pagination => {
                    let numbers: Option<Pagination> = lenient(map.next_value()?);
                    page = page.numbered(numbers.unwrap_or_default());
                }
                PageField::Success => {
                    if lenient(map.next_value()?) == Some(false) {
                        return Err(de::Error::custom("an error instead of a list"));
                    }
                }
                PageField::Error | PageField::Errors => {
                    if is_said(&map.next_value()?) {
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

/// Whether an error field says anything.
fn is_said(error: &Value) -> bool {
    match error {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        Value::Bool(true) | Value::Number(_) => true,
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
            Some(Data::Items(data)) => Self { data, ..self },
            Some(Data::Page(inner)) => Self {
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
            },
        }
    }

    fn numbered(self, numbers: Pagination) -> Self {
        Self {
            page: numbers.page,
            total_pages: numbers.total_pages,
            limit: numbers.page_size.or(self.limit),
            total_count: numbers.total_count.or(self.total_count),
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
            r#"{"data":[1,2],"limit":"20","has_more":"no","total":null,"pagination":[]}"#,
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
    }

    #[test]
    fn a_page_that_is_shorter_than_its_limit_is_the_last() {
        let more = |json: &str, limit| read(json).with_sent_limit(limit).more_follow();
        assert_eq!(more("[1,2]", Some(2)), None);
        assert_eq!(more("[1]", Some(2)), Some(false));
        assert_eq!(more("[]", None), Some(false));
        assert_eq!(more(r#"{"data":[1],"limit":2}"#, None), Some(false));
        assert_eq!(more(r#"{"data":[1],"has_more":true}"#, Some(2)), Some(true));
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
