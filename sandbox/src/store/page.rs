use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Record, Table};
use crate::envelope::{Details, Refusal};
use crate::query::QueryValues;
use crate::violation::{Place, Violation};

const DEFAULT_LIMIT: usize = 20;
const MAX_LIMIT: i64 = 100;

/// What `limit` and `cursor` of a list ask for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PageRequest {
    list: &'static str,
    limit: usize,
    before: Option<usize>,
}

/// What a cursor says once it is decoded. It names a record, not an offset: a
/// walk sees every record once, also when others are added meanwhile.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cursor<'a> {
    list: &'a str,
    before: usize,
}

impl PageRequest {
    /// Reads the page of the list named `list`, whose cursors no other list takes.
    pub(crate) fn read(list: &'static str, query: &QueryValues) -> Result<Self, Refusal> {
        let limit = match query.get("limit").and_then(Value::as_i64) {
            None => DEFAULT_LIMIT,
            Some(limit @ 1..=MAX_LIMIT) => limit as usize,
            Some(_) => {
                let message = format!("limit must be from 1 to {MAX_LIMIT}");
                let violation = Violation::new(Place::Query, "limit", "range", message);
                return Err(Refusal::invalid(vec![violation]));
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

    /// The page in its envelope: the records that `keep` keeps, newest first.
    pub(crate) fn answer(&self, table: &Table, keep: impl Fn(&Record) -> bool) -> Value {
        let mut rows = table
            .newest_first(self.before)
            .filter(|(_, record)| keep(record));
        let page: Vec<_> = rows.by_ref().take(self.limit).collect();
        let next_cursor = match (rows.next(), page.last()) {
            (Some(_), Some((place, _))) => Some(encode(self.list, *place)),
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

fn invalid_cursor() -> Refusal {
    Refusal::new(
        StatusCode::BAD_REQUEST,
        "invalid_cursor",
        "The cursor is not one that this list gave out.",
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
    fn limits_have_bounds() {
        let limit = |value: i64| PageRequest::read("l", &query(&[("limit", json!(value))]));
        assert_eq!(limit(1).unwrap().limit, 1);
        assert_eq!(limit(100).unwrap().limit, 100);
        for value in [0, 101, -5, i64::MAX] {
            assert_eq!(limit(value).unwrap_err().code, "validation_failed");
        }
        assert_eq!(PageRequest::read("l", &query(&[])).unwrap().limit, 20);
    }

    #[test]
    fn only_cursors_of_this_list_are_taken() {
        let cursor = |text: &str| PageRequest::read("l", &query(&[("cursor", json!(text))]));
        assert_eq!(cursor(&encode("l", 7)).unwrap().before, Some(7));
        let padded = format!("{}=", encode("l", 7));
        for text in ["", "x", "%%%", &padded, &encode("other", 7)] {
            assert_eq!(cursor(text).unwrap_err().code, "invalid_cursor", "{text:?}");
        }
    }

    #[test]
    fn records_added_during_a_walk_do_not_shift_it() {
        let mut table = Table::default();
        let add = |table: &mut Table, n: usize| {
            let record = Record::from_iter([("n".to_owned(), json!(n))]);
            table.insert(n.to_string(), record);
        };
        (0..3).for_each(|n| add(&mut table, n));
        let first = PageRequest::read("l", &query(&[("limit", json!(2))])).unwrap();
        let page = first.answer(&table, |_| true);
        assert_eq!(page["data"], json!([{"n": 2}, {"n": 1}]));
        add(&mut table, 3);
        let cursor = ("cursor", page["next_cursor"].clone());
        let second = PageRequest::read("l", &query(&[cursor])).unwrap();
        let page = second.answer(&table, |_| true);
        assert_eq!(page["data"], json!([{"n": 0}]));
        assert_eq!(
            (&page["has_more"], &page["next_cursor"]),
            (&json!(false), &Value::Null)
        );
    }
}
