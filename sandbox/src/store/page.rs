use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Record, Table};
use crate::envelope::{Details, ErrorResponse};
use crate::query::QueryValues;
use crate::violation::{Place, Violation};

const DEFAULT_LIMIT: usize = 20;
const MAX_LIMIT: i64 = 100;

/// The page that the `limit` and `cursor` parameters of a list request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PageRequest {
    list: &'static str,
    limit: usize,
    before: Option<usize>,
}

/// The decoded form of a cursor. It identifies a record rather than an offset from
/// the newest one, so that records added while paging do not shift later pages.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cursor<'a> {
    list: &'a str,
    before: usize,
}

impl PageRequest {
    /// Parses the page parameters for the list named `list`. Cursors of other lists
    /// are rejected.
    pub(crate) fn parse(list: &'static str, query: &QueryValues) -> Result<Self, ErrorResponse> {
        let limit = match query.get("limit").and_then(Value::as_i64) {
            None => DEFAULT_LIMIT,
            Some(limit @ 1..=MAX_LIMIT) => limit as usize,
            Some(_) => {
                let message = format!("limit must be from 1 to {MAX_LIMIT}");
                let violation = Violation::new(Place::Query, "limit", "range", message);
                return Err(ErrorResponse::invalid(vec![violation]));
            }
        };
        let before = match query.get("cursor").and_then(Value::as_str) {
            None => None,
            Some(text) => Some(decode(list, text).ok_or_else(invalid_cursor)?),
        };
        Ok(Self {
            list,
            limit,
            before,
        })
    }

    /// The page in its envelope, with the records for which `keep` returns `true`,
    /// newest first.
    pub(crate) fn to_json(&self, table: &Table, keep: impl Fn(&Record) -> bool) -> Value {
        let mut rows = table
            .newest_first(self.before)
            .filter(|(_, record)| keep(record));
        let page: Vec<_> = rows.by_ref().take(self.limit).collect();
        let next_cursor = match (rows.next(), page.last()) {
            (Some(_), Some((position, _))) => Some(encode(self.list, *position)),
            _ => None,
        };
        json!({
            "object": "list",
            "data": page.iter().map(|(_, record)| record).collect::<Vec<_>>(),
            "has_more": next_cursor.is_some(),
            "next_cursor": next_cursor,
            "limit": self.limit,
        })
    }
}

fn invalid_cursor() -> ErrorResponse {
    ErrorResponse::new(
        StatusCode::BAD_REQUEST,
        "invalid_cursor",
        "The cursor was not issued by this list.",
        Details::Phrase,
    )
}

fn encode(list: &str, before: usize) -> String {
    URL_SAFE_NO_PAD.encode(json!(Cursor { list, before }).to_string())
}

fn decode(list: &str, text: &str) -> Option<usize> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let cursor: Cursor<'_> = serde_json::from_slice(&bytes).ok()?;
    (cursor.list == list).then_some(cursor.before)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(pairs: &[(&'static str, Value)]) -> QueryValues {
        pairs.iter().cloned().collect()
    }

    #[test]
    fn limits_must_be_in_range() {
        let limit = |value: i64| PageRequest::parse("l", &query(&[("limit", json!(value))]));
        assert_eq!(limit(1).unwrap().limit, 1);
        assert_eq!(limit(100).unwrap().limit, 100);
        for value in [0, 101, -5, i64::MAX] {
            assert_eq!(limit(value).unwrap_err().code, "validation_failed");
        }
        assert_eq!(PageRequest::parse("l", &query(&[])).unwrap().limit, 20);
    }

    #[test]
    fn only_cursors_of_the_same_list_are_accepted() {
        let cursor = |text: &str| PageRequest::parse("l", &query(&[("cursor", json!(text))]));
        assert_eq!(cursor(&encode("l", 7)).unwrap().before, Some(7));
        let padded = format!("{}=", encode("l", 7));
        for text in ["", "x", "%%%", &padded, &encode("other", 7)] {
            assert_eq!(cursor(text).unwrap_err().code, "invalid_cursor", "{text:?}");
        }
    }

    #[test]
    fn records_added_while_paging_do_not_shift_later_pages() {
        let mut table = Table::default();
        let add = |table: &mut Table, n: usize| {
            let record = Record::from_iter([("n".to_owned(), json!(n))]);
            table.insert(n.to_string(), record);
        };
        (0..3).for_each(|n| add(&mut table, n));
        let first = PageRequest::parse("l", &query(&[("limit", json!(2))])).unwrap();
        let page = first.to_json(&table, |_| true);
        assert_eq!(page["data"], json!([{"n": 2}, {"n": 1}]));
        add(&mut table, 3);
        let cursor = ("cursor", page["next_cursor"].clone());
        let second = PageRequest::parse("l", &query(&[cursor])).unwrap();
        let page = second.to_json(&table, |_| true);
        assert_eq!(page["data"], json!([{"n": 0}]));
        assert_eq!(
            (&page["has_more"], &page["next_cursor"]),
            (&json!(false), &Value::Null)
        );
    }
}
