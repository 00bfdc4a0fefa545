use http::HeaderValue;
use http::header::{ACCEPT, CONTENT_TYPE};
use reqwest::Request;

/// What another attempt sends. Most calls need none, so that headers are not
/// copied but written again; the body is shared.
pub(super) struct Spare {
    request: Request,
    accept: Option<HeaderValue>,
    content_type: Option<HeaderValue>,
}

impl Spare {
    /// `None` where the body cannot be sent twice.
    pub(super) fn of(request: &mut Request) -> Option<Self> {
        let headers = std::mem::take(request.headers_mut());
        let copy = request.try_clone();
        let spare = copy.map(|copy| Self {
            request: copy,
            accept: headers.get(ACCEPT).cloned(),
            content_type: headers.get(CONTENT_TYPE).cloned(),
        });
        *request.headers_mut() = headers;
        spare
    }

    /// The request, with the headers that the generated code set.
    pub(super) fn into_request(self) -> Request {
        let mut request = self.request;
        for (name, value) in [(ACCEPT, self.accept), (CONTENT_TYPE, self.content_type)] {
            if let Some(value) = value {
                request.headers_mut().insert(name, value);
            }
        }
        request
    }
}
