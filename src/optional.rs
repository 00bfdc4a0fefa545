/// A value, or an `Option` of one, that becomes the optional field of a request.
///
/// Setters take both, so that what a service has as an `Option` needs no `if`:
///
/// ```
/// use lomi::types::CreateCustomer;
///
/// let email: Option<String> = None;
/// let customer = CreateCustomer::new("Awa Diop")
///     .email(email)
///     .city("Dakar");
/// # let _ = customer;
/// ```
///
/// `Marker` tells the two implementations apart; the compiler infers it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a `{T}`, nor converts into one, nor an `Option` of what does"
)]
pub trait IntoOptional<T, Marker> {
    /// The value to send; `None` leaves the field out.
    fn into_optional(self) -> Option<T>;
}

/// Marks the conversion of a value.
#[derive(Debug)]
pub enum Value {}

/// Marks the conversion of an `Option`.
#[derive(Debug)]
pub enum Optional {}

impl<T, U: Into<T>> IntoOptional<T, Value> for U {
    fn into_optional(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, U: Into<T>> IntoOptional<T, Optional> for Option<U> {
    fn into_optional(self) -> Option<T> {
        self.map(Into::into)
    }
}
