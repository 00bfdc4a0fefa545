//! Lists: one page of them, and a walk over all pages.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{self, DeserializeOwned, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::decode;
#[cfg(feature = "schemars")]
use crate::schema::Optional;

mod stream;

pub use stream::PageStream;
pub(crate) use stream::{Paged, Position};

/// One page of a list, in whichever envelope the API sent it: a bare array,
/// `{data, …}`, `{success, data}`, `{object: "list", data, has_more,
/// next_cursor, limit}`, or items beside a `pagination` object.
///
/// Dereferences to the items.
#[derive(Debug, Clone, PartialEq, Serialize)]
// What a page writes; it reads more than a schema says.
#[cfg_attr(
    feature = "schemars",
    derive(schemars::JsonSchema),
    schemars(rename = "PageOf{T}")
)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub data: Vec<T>,
    /// Whether more follow, where the API says so.
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
    /// How many items there are, where the API says so. On older servers this
    /// is the number of items on the page.
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
}

impl<T> Page<T> {
    /// Whether more items follow; `None` where the answer does not say.
    #[must_use]
    pub fn more_follow(&self) -> Option<bool> {
        self.has_more
            .or_else(|| self.next_cursor.as_ref().map(|_| true))
            .or_else(|| Some(self.page? < self.total_pages?))
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
        }
    }
}

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

/// The page numbers of the older form.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Pagination {
    page: Option<i64>,
    page_size: Option<i64>,
    total_count: Option<i64>,
    total_pages: Option<i64>,
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

    /// A list of nothing.
    fn visit_unit<E: de::Error>(self) -> Result<Page<T>, E> {
        Ok(Page::of(Vec::new()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let mut page = Page::of(Vec::new());
        let mut found = false;
        // The items under a name of the operation's own, such as `events`.
        let mut other: Option<(String, Box<RawValue>)> = None;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "data" => {
                    page = page.with_data(map.next_value()?);
                    found = true;
                }
                "has_more" => page.has_more = advice(map.next_value()?),
                "next_cursor" => page.next_cursor = advice(map.next_value()?),
                "limit" => page.limit = advice(map.next_value()?),
                "offset" => page.offset = advice(map.next_value()?),
                "total" | "total_count" => page.total_count = advice(map.next_value()?),
                "pagination" => {
                    let numbers: Option<Pagination> = advice(map.next_value()?);
                    page = page.numbered(numbers.unwrap_or_default());
                }
                _ => {
                    let value: Box<RawValue> = map.next_value()?;
                    if other.is_none() && value.get().starts_with('[') {
                        other = Some((key, value));
                    }
                }
            }
        }
        match (found, other) {
            (true, _) => Ok(page),
            (false, Some((key, items))) => {
                let mut json = serde_json::Deserializer::from_str(items.get());
                page.data = serde_path_to_error::deserialize(&mut json)
                    .map_err(|error| de::Error::custom(decode::nested(&key, &error)))?;
                Ok(page)
            }
            (false, None) => Err(de::Error::missing_field("data")),
        }
    }
}

/// What is said about the items, where it fits: good items are not lost over
/// a `limit` that is sent as text.
fn advice<T: DeserializeOwned>(said: Value) -> Option<T> {
    serde_json::from_value(said).ok()
}

impl<T> Page<T> {
    /// What stands under `data`: the items, null, or a page of its own.
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
            r#"{"events":[1,2],"pagination":{"page":1,"pageSize":50,"totalCount":2,"totalPages":1}}"#,
            r#"{"success":true,"data":{"data":[1,2],"has_more":false}}"#,
            r#"{"success":true,"data":{"items":[1,2]}}"#,
            r#"{"data":[1,2],"limit":"20","has_more":"no","total":null,"pagination":[]}"#,
        ] {
            assert_eq!(*read(json), [1, 2], "{json}");
        }
    }

    #[test]
    fn a_list_of_nothing_is_empty() {
        for json in ["[]", "null", r#"{"data":null}"#, r#"{"data":[]}"#] {
            assert!(read(json).is_empty(), "{json}");
        }
    }

    #[test]
    fn what_follows_is_known_where_it_is_said() {
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
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for json in [
            "1",
            "\"x\"",
            "{}",
            r#"{"success":true}"#,
            r#"{"data":"x"}"#,
            r#"{"data":["x"]}"#,
        ] {
            assert!(serde_json::from_str::<Page<i64>>(json).is_err(), "{json}");
        }
    }
}
