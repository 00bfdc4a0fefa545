//! Parts of the JSON Schemas of generated types.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};

/// A field that may be absent. When it is read, null counts as absent; when it is
/// written, it is left out and never null.
pub(crate) struct Optional<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for Optional<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        match generator.contract().is_deserialize() {
            true => generator.subschema_for::<Option<T>>(),
            false => generator.subschema_for::<T>(),
        }
    }
}
