//! What the request of an operation is written with. The generated code adds a method for each
//! operation.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// Writes the requests of operations.
pub(crate) struct RequestWriter<'a> {
    pub(crate) client: &'a reqwest::Client,
    pub(crate) baseurl: &'a str,
}

/// What a segment of a path cannot contain.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// Encodes an argument as one segment of a path.
pub(crate) fn encode_path(argument: &str) -> String {
    utf8_percent_encode(argument, SEGMENT).to_string()
}

/// A parameter of the query, which is left out if its value is `None`.
pub(crate) struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
}

impl<'a, T> QueryParam<'a, T> {
    pub(crate) fn new(name: &'a str, value: &'a T) -> Self {
        Self { name, value }
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut query = serializer.serialize_map(Some(1))?;
        query.serialize_entry(self.name, self.value)?;
        query.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_one_segment() {
        for (argument, segment) in [
            ("plink_1-a.b~c", "plink_1-a.b~c"),
            ("a/b?c#d", "a%2Fb%3Fc%23d"),
            ("50% é", "50%25%20%C3%A9"),
        ] {
            assert_eq!(encode_path(argument), segment);
        }
    }
}
