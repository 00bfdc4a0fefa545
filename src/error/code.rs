use http::StatusCode;

crate::open_enum::open_enum! {
    /// The code of an error that the API returns (`error.code`).
    ///
    /// Codes that this version of the SDK does not know are [`ErrorCode::Unknown`]. Source: the
    /// `Errors` page of the API documentation and the server source of June 2026.
    pub enum ErrorCode {
        /// 400: the request is malformed.
        BadRequest = "bad_request",
        /// 400: a field breaks a rule; see [`details`](crate::ApiError::details).
        ValidationFailed = "validation_failed",
        /// 400: the amount is not acceptable.
        AmountInvalid = "amount_invalid",
        /// 400: the cursor was not returned by a list.
        InvalidCursor = "invalid_cursor",
        /// 400: the operation needs an `Idempotency-Key`.
        IdempotencyKeyRequired = "idempotency_key_required",
        /// 401: the key is missing, unknown or revoked, or the account is refused.
        Unauthorized = "unauthorized",
        /// 403: the key may not do this.
        Forbidden = "forbidden",
        /// 403: lomi. suspended the organisation.
        ApiAccessSuspended = "api_access_suspended",
        /// 404: does not exist, or is not visible to this key.
        NotFound = "not_found",
        /// 409: the state does not allow it.
        Conflict = "conflict",
        /// 409: the key was used with another body.
        IdempotencyKeyReused = "idempotency_key_reused",
        /// 409: the first call with this key is still in progress.
        IdempotencyInProgress = "idempotency_in_progress",
        /// 429: too many requests.
        RateLimitExceeded = "rate_limit_exceeded",
        /// 500: the server failed.
        InternalError = "internal_error",
        /// 503: temporarily unavailable.
        ServiceUnavailable = "service_unavailable",
        /// Another 4xx.
        Error = "error",
    }
}

impl ErrorCode {
    /// The code that the server gives to a status when nothing more is known
    /// (its source of June 2026).
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            400 => Self::BadRequest,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            409 => Self::Conflict,
            429 => Self::RateLimitExceeded,
            503 => Self::ServiceUnavailable,
            500.. => Self::InternalError,
            _ => Self::Error,
        }
    }
}
