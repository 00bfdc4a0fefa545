use bytes::{Bytes, BytesMut};

/// Why a body is not complete.
pub(super) enum Incomplete {
    /// The connection ended before the body did.
    Truncated(reqwest::Error),
    /// The body is larger than the limit.
    TooLarge,
}

/// Reads a body up to `limit` bytes, and what came of it where it is incomplete.
/// A body in one piece is not copied; several pieces are joined once.
pub(super) async fn read(
    response: &mut reqwest::Response,
    limit: usize,
) -> (Bytes, Option<Incomplete>) {
    let mut first: Option<Bytes> = None;
    let mut joined: Option<BytesMut> = None;
    let mut left = limit;
    let incomplete = loop {
        let mut piece = match response.chunk().await {
            Ok(None) => break None,
            Ok(Some(piece)) => piece,
            Err(error) => break Some(Incomplete::Truncated(error)),
        };
        let is_too_large = piece.len() > left;
        piece.truncate(left);
        left -= piece.len();
        match (&mut joined, first.take()) {
            (Some(joined), _) => joined.extend_from_slice(&piece),
            (None, Some(start)) => {
                let mut both = BytesMut::with_capacity(2 * (start.len() + piece.len()));
                both.extend_from_slice(&start);
                both.extend_from_slice(&piece);
                joined = Some(both);
            }
            (None, None) => first = Some(piece),
        }
        if is_too_large {
            break Some(Incomplete::TooLarge);
        }
    };
    let body = joined.map(BytesMut::freeze).or(first).unwrap_or_default();
    (body, incomplete)
}
