//! JSON pointers (RFC 6901), which this crate uses to refer to places in documents.

/// Extends the pointer `parent` by one unescaped `token`.
pub fn push(parent: &str, token: impl std::fmt::Display) -> String {
    let token = token.to_string().replace('~', "~0").replace('/', "~1");
    format!("{parent}/{token}")
}

/// Builds a pointer from unescaped tokens.
pub fn of<T: std::fmt::Display>(tokens: impl IntoIterator<Item = T>) -> String {
    tokens.into_iter().fold(String::new(), push_owned)
}

fn push_owned(parent: String, token: impl std::fmt::Display) -> String {
    push(&parent, token)
}

#[cfg(test)]
mod tests {
    #[test]
    fn tokens_are_escaped() {
        assert_eq!(super::of(["paths", "/a~b"]), "/paths/~1a~0b");
    }
}
