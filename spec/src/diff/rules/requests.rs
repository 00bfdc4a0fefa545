//! Rules for request bodies, and for the values of bodies and parameters.

super::define! { Request:
    BODY_REQUIRED_ADDED = "request-body-required-added", Body Added, Major Fails, Rule("request-body-removed"),
        one way "a response always has a body, typed or not",
        "is new and required ({new}): the method takes a `body`; existing binaries do not send one";
    BODY_OPTIONAL_ADDED = "request-body-optional-added", Body Added, Major Ok, Rule("request-body-removed"),
        one way "a response always has a body, typed or not",
        "is new and optional ({new}): the method takes a `body`";
    BODY_REMOVED = "request-body-removed", Body Removed, Major Degraded, Rule("request-body-required-added"),
        one way "a response always has a body, typed or not",
        "was removed: the method loses `body`; the server ignores or rejects it";
    BODY_BECAME_REQUIRED = "request-body-became-required", Body Restated, Patch Ok, Rule("request-body-became-optional"),
        one way "a response always has a body, typed or not",
        "is now required: the method takes it in both cases";
    BODY_BECAME_OPTIONAL = "request-body-became-optional", Body Restated, Patch Ok, Rule("request-body-became-required"),
        one way "a response always has a body, typed or not",
        "is now optional: the method takes it in both cases";
    MEDIA_TYPE_ADDED = "request-media-type-added", Body Added, Patch Ok, Rule("request-media-type-removed"),
        "{new} is now also accepted: the SDK sends one media type, which the overlay must choose";
    MEDIA_TYPE_REMOVED = "request-media-type-removed", Body Removed, Major Fails, Rule("request-media-type-added"),
        "{old} is no longer accepted: the type of `body` changes or is removed; requests of existing binaries are rejected";
    SPARE_MEDIA_TYPE_REMOVED = "request-spare-media-type-removed", Body Removed, Patch Ok, Rule("request-media-type-added"),
        "{old} is no longer accepted: the SDK sends JSON, which remains";
    ENCODING_CHANGED = "request-encoding-changed", Body Changed, Patch Fails, Itself,
        one way "responses are JSON",
        "encoding changed from {old} to {new}; existing binaries use the old one";

    REQUIRED_PROPERTY_ADDED = "request-required-property-added", Property Added, Major Fails, Rule("request-required-property-removed"),
        one way "answer-property-added covers both required and optional properties",
        "is a new required property ({new}): `new` takes a new argument `{rust}`; requests of existing binaries are rejected";
    OPTIONAL_PROPERTY_ADDED = "request-optional-property-added", Property Added, Minor Ok, Rule("request-optional-property-removed"),
        one way "answer-property-added covers both required and optional properties",
        "is a new optional property ({new}): setter `{rust}` is added";
    REQUIRED_PROPERTY_REMOVED = "request-required-property-removed", Property Removed, Major Degraded, Rule("request-required-property-added"),
        "was removed (was {old}): `new` loses the argument `{rust}`; the server ignores or rejects the value";
    OPTIONAL_PROPERTY_REMOVED = "request-optional-property-removed", Property Removed, Major Degraded, Rule("request-optional-property-added"),
        "was removed (was {old}): setter `{rust}` is removed; the server ignores or rejects the value";
    PROPERTY_RESPELLED = "request-property-respelled", Property Changed, Patch Fails, Itself,
        one way "answer-required-property-respelled and answer-optional-property-respelled cover it, with different effects on running binaries",
        "{old} is now spelled {new}: the field is still `{rust}`; existing binaries send the old spelling";
    PROPERTY_BECAME_REQUIRED = "request-property-became-required", Property Tightened, Major Fails, Rule("request-property-became-optional"),
        "is now required: setter `{rust}` becomes an argument of `new`";
    PROPERTY_BECAME_OPTIONAL = "request-property-became-optional", Property Loosened, Major Ok, Rule("request-property-became-required"),
        "is now optional: argument `{rust}` of `new` becomes a setter";
    PROPERTY_BECAME_NULLABLE = "request-property-became-nullable", Property Loosened, Major Ok, Rule("request-property-no-longer-nullable"),
        "can now be cleared: `clear_{rust}` is added, field `{rust}` becomes an `Option` in an `Option`";
    PROPERTY_NO_LONGER_NULLABLE = "request-property-no-longer-nullable", Property Tightened, Major Fails, Rule("request-property-became-nullable"),
        "can no longer be cleared: `clear_{rust}` is removed; a null is rejected";
    BECAME_READ_ONLY = "request-property-became-read-only", Property Removed, Major(behaviour) Degraded, Rule("request-property-no-longer-read-only"),
        "is now only part of responses: calling code still compiles, but the server ignores or rejects `{rust}`";
    NO_LONGER_READ_ONLY = "request-property-no-longer-read-only", Property Added, Patch Ok, Rule("request-property-became-read-only"),
        "is now accepted in requests: `{rust}` is unchanged";
    BECAME_WRITE_ONLY = "request-property-became-write-only", Property Restated, Patch Ok, Rule("request-property-no-longer-write-only"),
        one way "answer-required-property-became-write-only and answer-optional-property-became-write-only cover it, with different effects on running binaries",
        "is no longer part of responses: `{rust}` of the request is unchanged";
    NO_LONGER_WRITE_ONLY = "request-property-no-longer-write-only", Property Restated, Patch Ok, Rule("request-property-became-write-only"),
        "is now also part of responses: `{rust}` of the request is unchanged";
    REQUIRED_ORDER_CHANGED = "request-required-order-changed", Property Changed, Major Ok, Itself,
        one way "fields of responses have no order",
        "order of required properties changed from {old} to {new}: the arguments of `new` change";
    REQUIRED_RESTATED = "request-required-restated", Property Restated, Patch Ok, Itself,
        "required list changed from {old} to {new}: no property is affected";
    OBJECT_OPENED = "request-object-opened", Property Loosened, Patch Ok, Rule("request-object-closed"),
        "now accepts unknown properties: the type is unchanged";
    OBJECT_CLOSED = "request-object-closed", Property Tightened, Patch Ok, Rule("request-object-opened"),
        "no longer accepts unknown properties: the type never sends any";
    EXTRA_ADDED = "request-extra-properties-added", Property Added, Minor Ok, Rule("request-extra-properties-removed"),
        "now accepts additional properties: setter `extra` is added";
    EXTRA_REMOVED = "request-extra-properties-removed", Property Removed, Major Degraded, Rule("request-extra-properties-added"),
        "no longer accepts typed additional properties: setter `extra` is removed";

    TYPE_CHANGED = "request-type-changed", Type Changed, Major Fails, Itself,
        "type changed from {old} to {new}: {rust}; existing binaries send the old type";
    BECAME_ENUM = "request-became-enum", Type Tightened, Major Fails, Rule("request-no-longer-enum"),
        "text is now one of {new}: `String` becomes an open enum; other values are rejected";
    NO_LONGER_ENUM = "request-no-longer-enum", Type Loosened, Major Ok, Rule("request-became-enum"),
        "one of {old} is now any text: an open enum becomes `String`";
    BECAME_TIMESTAMP = "request-became-timestamp", Type Tightened, Major Fails, Rule("request-no-longer-timestamp"),
        "text is now a timestamp: `String` becomes `Timestamp`; other text is rejected";
    NO_LONGER_TIMESTAMP = "request-no-longer-timestamp", Type Loosened, Major Ok, Rule("request-became-timestamp"),
        "a timestamp is now any text: `Timestamp` becomes `String`";
    NUMBER_BECAME_INTEGER = "request-number-became-integer", Type Tightened, Major Fails, Rule("request-integer-became-number"),
        "number is now an integer: `Decimal` becomes `i64`; fractions are rejected";
    INTEGER_BECAME_NUMBER = "request-integer-became-number", Type Loosened, Major Ok, Rule("request-number-became-integer"),
        "integer is now a number: `i64` becomes `Decimal`";
    BECAME_TYPED = "request-became-typed", Type Tightened, Major Fails, Rule("request-became-untyped"),
        "any value is now {new}: {rust}";
    BECAME_UNTYPED = "request-became-untyped", Type Loosened, Major Ok, Rule("request-became-typed"),
        "{old} is now any value: {rust}";
    MAP_BECAME_TYPED = "request-map-became-typed", Type Tightened, Major Fails, Rule("request-map-became-free"),
        "free map is now {new}: {rust}; other entries are rejected";
    MAP_BECAME_FREE = "request-map-became-free", Type Loosened, Major Ok, Rule("request-map-became-typed"),
        "{old} is now a free map: {rust}";
    BECAME_NULLABLE = "request-became-nullable", Type Loosened, Major Ok, Rule("request-no-longer-nullable"),
        "can now be null: the type becomes an `Option`";
    NO_LONGER_NULLABLE = "request-no-longer-nullable", Type Tightened, Major Fails, Rule("request-became-nullable"),
        "can no longer be null: the type is no longer an `Option`; a null is rejected";
    BRANCH_ADDED = "request-branch-added", Type Loosened, Major Ok, Rule("request-branch-removed"),
        "has a new form, {new}: the closed enum gains a variant";
    BRANCH_REMOVED = "request-branch-removed", Type Tightened, Major Fails, Rule("request-branch-added"),
        "no longer has the form {old}: the closed enum loses a variant; the form is rejected";
    TAG_ADDED = "request-discriminator-added", Type Added, Major(behaviour) Fails, Rule("request-discriminator-removed"),
        "forms are now told apart by `{rust}`: calling code still compiles, but a request without it is rejected";
    TAG_REMOVED = "request-discriminator-removed", Type Removed, Patch Ok, Rule("request-discriminator-added"),
        "forms are no longer told apart by `{rust}`: requests that have it are still valid";
    TAG_CHANGED = "request-discriminator-changed", Type Changed, Major(behaviour) Fails, Itself,
        "discriminator {rust} changed from {old} to {new}: calling code still compiles, but its requests are rejected or read as another form";
    TAG_VALUE_ADDED = "request-discriminator-value-added", Type Loosened, Patch Ok, Rule("request-discriminator-value-removed"),
        "discriminator {rust} is new and stands for {new}: more values are valid";
    TAG_VALUE_REMOVED = "request-discriminator-value-removed", Type Tightened, Major(behaviour) Fails, Rule("request-discriminator-value-added"),
        "discriminator {rust} was removed (stood for {old}): calling code still compiles, but a request that sends it is rejected";
    PART_ADDED = "request-part-added", Type Tightened, Major Fails, Rule("request-part-removed"),
        "has a new `allOf` part, {new}: its fields and requirements are added";
    PART_REMOVED = "request-part-removed", Type Loosened, Major Degraded, Rule("request-part-added"),
        "no longer has the `allOf` part {old}: its fields are removed";

    ENUM_VALUE_ADDED = "request-enum-value-added", Values Loosened, Minor Ok, Rule("request-enum-value-removed"),
        "accepts the new values {new}: variants are added";
    ENUM_VALUE_REMOVED = "request-enum-value-removed", Values Tightened, Major Fails, Rule("request-enum-value-added"),
        "no longer accepts the values {old}: variants are removed; a request that sends one is rejected";
    FIXED_VALUE_ADDED = "request-fixed-value-added", Values Loosened, Patch Ok, Rule("request-fixed-value-removed"),
        "accepts the new values {new}: the type accepts them";
    FIXED_VALUE_REMOVED = "request-fixed-value-removed", Values Tightened, Major(behaviour) Fails, Rule("request-fixed-value-added"),
        "no longer accepts the values {old}; a request that sends one is rejected";
    BECAME_FIXED = "request-became-fixed-values", Values Tightened, Major Fails, Rule("request-no-longer-fixed-values"),
        "is now one of {new}: its own type accepts no other values";
    NO_LONGER_FIXED = "request-no-longer-fixed-values", Values Loosened, Major Ok, Rule("request-became-fixed-values"),
        "is no longer one of {old}: its own type is removed";
    VALUES_RESTATED = "request-values-restated", Values Restated, Patch Ok, Itself,
        "values changed from {old} to {new}: the set of values is the same";
    BOUND_TIGHTENED = "request-bound-tightened", Values Tightened, Major(behaviour) Fails, Rule("request-bound-loosened"),
        "{rust} changed from {old} to {new}: calling code still compiles, but values that were valid are rejected";
    BOUND_LOOSENED = "request-bound-loosened", Values Loosened, Patch Ok, Rule("request-bound-tightened"),
        "{rust} changed from {old} to {new}: more values are valid";
    URI_DEMANDED = "request-uri-demanded", Values Tightened, Major(behaviour) Fails, Rule("request-uri-no-longer-demanded"),
        one way "text in responses is not checked",
        "must now be a URI: the SDK rejects other text before sending it";
    URI_FREED = "request-uri-no-longer-demanded", Values Loosened, Patch Ok, Rule("request-uri-demanded"),
        one way "text in responses is not checked",
        "need no longer be a URI";
    FORMAT_ADDED = "request-format-added", Values Tightened, Major(behaviour) Fails, Rule("request-format-removed"),
        one way "formats of responses are not checked: answer-format-changed",
        "format {new} was added: calling code still compiles, but other values that were valid are rejected";
    FORMAT_REMOVED = "request-format-removed", Values Loosened, Patch Ok, Rule("request-format-added"),
        one way "formats of responses are not checked: answer-format-changed",
        "format {old} was removed: the type is unchanged";
    FORMAT_CHANGED = "request-format-changed", Values Changed, Major(behaviour) Fails, Itself,
        "format changed from {old} to {new}: calling code still compiles, but values that were valid are rejected";
    DEFAULT_CHANGED = "request-default-changed", Values Changed, Patch Degraded, Itself,
        "default changed from {old} to {new}: the SDK sends no defaults, so requests without the value get the new one";
}
