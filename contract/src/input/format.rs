//! Recognises files that are not JSON in UTF-8, so that the error can say what they are.

/// Says what the file is, if its first bytes cannot begin a JSON document in UTF-8.
pub(super) fn foreign(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => {
            return Some(
                "begins with a byte order mark (BOM), which JSON does not allow; save it as UTF-8 \
                 without BOM",
            );
        }
        // A JSON document begins with an ASCII character, which has zero bytes in other encodings.
        [0xff, 0xfe, 0, 0, ..]
        | [0, 0, 0xfe, 0xff, ..]
        | [0, 0, 0, 1..=255, ..]
        | [1..=255, 0, 0, 0, ..] => {
            return Some("is UTF-32, not UTF-8; convert it with `iconv -f UTF-32 -t UTF-8 FILE`");
        }
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, 1..=255, ..] | [1..=255, 0, ..] => {
            return Some("is UTF-16, not UTF-8; convert it with `iconv -f UTF-16 -t UTF-8 FILE`");
        }
        [0x1f, 0x8b, ..] => return Some("is compressed with gzip; unpack it with `gunzip`"),
        _ => {}
    }
    let text = bytes.trim_ascii_start();
    if text.first() != Some(&b'<') {
        return None;
    }
    let begins = |tag: &str| {
        let start = text.get(..tag.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()))
    };
    match begins("<!doctype html") || begins("<html") || begins("<head") || begins("<body") {
        true => Some(
            "is an HTML page, not JSON; check the address that it was downloaded from, and whether \
             that needs a login",
        ),
        false => Some("is XML or HTML, not JSON"),
    }
}

/// Whether a file that is not JSON is a contract in YAML: one of its first lines is a key of the root
/// of a contract file, without the bracket that JSON has before it.
pub(super) fn is_yaml(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(64 << 10)]);
    let is_root_key = |line: &str| {
        let Some((key, value)) = line.split_once(':') else {
            return false;
        };
        let key = key.trim_matches(['"', '\'']);
        ROOT_KEYS.contains(&key) && (value.is_empty() || value.starts_with([' ', '\r']))
    };
    !head.trim_start().starts_with(['{', '[']) && head.lines().any(is_root_key)
}

/// Keys at the root of OpenAPI documents and overlays.
const ROOT_KEYS: [&str; 7] = [
    "actions",
    "components",
    "info",
    "openapi",
    "overlay",
    "paths",
    "swagger",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_and_markup_are_named() {
        let utf16 = |bytes: fn(u16) -> [u8; 2]| "{\"a\": 1}".encode_utf16().flat_map(bytes);
        let little: Vec<u8> = utf16(u16::to_le_bytes).collect();
        let big: Vec<u8> = utf16(u16::to_be_bytes).collect();
        let wide: Vec<u8> = "{}"
            .chars()
            .flat_map(|c| (c as u32).to_le_bytes())
            .collect();
        for (bytes, expected) in [
            (
                &b"\xef\xbb\xbf{}"[..],
                "begins with a byte order mark (BOM)",
            ),
            (b"\xff\xfe{\0}\0", "is UTF-16, not UTF-8; convert it"),
            (&little, "is UTF-16, not UTF-8; convert it"),
            (&big, "is UTF-16, not UTF-8; convert it"),
            (&wide, "is UTF-32, not UTF-8; convert it"),
            (b"\x1f\x8b\x08", "is compressed with gzip"),
            (b"\n <!DOCTYPE html><p>", "is an HTML page, not JSON"),
            (b"<HTML>", "is an HTML page, not JSON"),
            (b"<?xml version='1.0'?>", "is XML or HTML, not JSON"),
        ] {
            let found = foreign(bytes).unwrap_or_default();
            assert!(found.starts_with(expected), "{expected}, but {found}");
        }
        for json in [&b"{}"[..], b" [1]", b"\"<html>\"", b"", b"1"] {
            assert_eq!(foreign(json), None);
        }
    }

    #[test]
    fn yaml_is_recognised_by_a_key_of_the_root() {
        for text in [
            "openapi: 3.0.0\n",
            "# a comment\n\nopenapi: \"3.0.0\"\n",
            "---\r\nopenapi: 3.0.0\r\n",
            "%YAML 1.2\n---\nx-note: é\npaths:\n  /a: {}\n",
            "\"openapi\": 3.0.0\n",
            "'overlay': 1.1.0\n",
        ] {
            assert!(is_yaml(text.as_bytes()), "{text}");
        }
        for text in [
            "",
            "{\n  oops",
            "{\nopenapi: 3.0.0}",
            "Error: not found",
            "\"openapi",
            "openapi:3.0.0",
        ] {
            assert!(!is_yaml(text.as_bytes()), "{text}");
        }
    }
}
