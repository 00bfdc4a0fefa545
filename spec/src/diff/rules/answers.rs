//! Rules for responses.

super::define! { Answer:
    STATUS_ADDED = "answer-success-status-added", Answer Added, Patch Ok, Rule("answer-success-status-removed"),
        one way "requests have no status",
        "success status {new} was added: the SDK already treats every 2xx as success";
    STATUS_REMOVED = "answer-success-status-removed", Answer Removed, Patch Ok, Rule("answer-success-status-added"),
        one way "requests have no status",
        "success status {old} was removed: the SDK still treats every 2xx as success";
    BODY_ADDED = "answer-success-body-added", Answer Added, Major(behaviour) Fails, Rule("answer-success-body-removed"),
        one way "requests have no status",
        "success status {new} was added, with another body: every 2xx is decoded to the same type, which cannot read this body; the overlay must choose one";
    BODY_REMOVED = "answer-success-body-removed", Answer Removed, Patch Ok, Rule("answer-success-body-added"),
        one way "requests have no status",
        "success status {old}, which had another body, was removed: the type of the response is unchanged";
    ERROR_ADDED = "answer-error-status-added", Answer Added, Patch Ok, Rule("answer-error-status-removed"),
        one way "requests have no status",
        "is now documented: it was and remains an `Error::Api`";
    ERROR_REMOVED = "answer-error-status-removed", Answer Removed, Patch Ok, Rule("answer-error-status-added"),
        one way "requests have no status",
        "is no longer documented: it was and remains an `Error::Api`";
    ERROR_CHANGED = "answer-error-changed", Answer Changed, Patch Ok, Itself,
        one way "requests have no status",
        "changed from {old} to {new}: all operations share one error type";
    MEDIA_TYPE_ADDED = "answer-media-type-added", Answer Added, Patch Ok, Rule("answer-media-type-removed"),
        "responses can now also be {new}: the SDK requests JSON";
    MEDIA_TYPE_REMOVED = "answer-media-type-removed", Answer Removed, Major Fails, Rule("answer-media-type-added"),
        "responses are no longer {old}: the response type is removed";
    SPARE_MEDIA_TYPE_REMOVED = "answer-spare-media-type-removed", Answer Removed, Patch Ok, Rule("answer-media-type-added"),
        "responses are no longer {old}: the SDK requests JSON, which remains";
    HEADER_ADDED = "answer-header-added", Answer Added, Patch Ok, Rule("answer-header-removed"),
        one way "request headers are parameters",
        "is a new header: headers can be read, but have no accessor";
    HEADER_REMOVED = "answer-header-removed", Answer Removed, Patch Degraded, Rule("answer-header-added"),
        one way "request headers are parameters",
        "was removed: code that reads the header no longer finds it";
    HEADER_CHANGED = "answer-header-changed", Answer Changed, Patch Ok, Itself,
        one way "request headers are parameters",
        "changed from {old} to {new}: the SDK treats headers as text";
    LINKS_CHANGED = "answer-links-changed", Answer Changed, Patch Ok, Itself,
        one way "requests have no links",
        "links changed from {old} to {new}: nothing is generated for them";

    PROPERTY_ADDED = "answer-property-added", Property Added, Minor Ok, Rule("answer-optional-property-removed"),
        one way "there are separate request rules for required and optional properties",
        "is a new property ({new}): field `{rust}` is added; existing binaries ignore it";
    REQUIRED_PROPERTY_REMOVED = "answer-required-property-removed", Property Removed, Major Fails, Rule("answer-property-added"),
        "was removed (was {old}): field `{rust}` is removed; existing binaries cannot parse the response without it";
    OPTIONAL_PROPERTY_REMOVED = "answer-optional-property-removed", Property Removed, Major Degraded, Rule("answer-property-added"),
        "was removed (was {old}): field `{rust}` is removed; existing binaries treat it as absent";
    REQUIRED_PROPERTY_RESPELLED = "answer-required-property-respelled", Property Changed, Patch Fails, Itself,
        one way "request-property-respelled covers both",
        "{old} is now spelled {new}: the field is still `{rust}`; existing binaries require the old spelling";
    OPTIONAL_PROPERTY_RESPELLED = "answer-optional-property-respelled", Property Changed, Patch Degraded, Itself,
        one way "request-property-respelled covers both",
        "{old} is now spelled {new}: the field is still `{rust}`; existing binaries treat it as absent";
    PROPERTY_BECAME_OPTIONAL = "answer-property-became-optional", Property Loosened, Major Fails, Rule("answer-property-became-required"),
        "may now be absent: field `{rust}` becomes an `Option`; existing binaries cannot parse a response without it";
    PROPERTY_BECAME_REQUIRED = "answer-property-became-required", Property Tightened, Major Ok, Rule("answer-property-became-optional"),
        "is now always present: field `{rust}` is no longer an `Option`";
    PROPERTY_BECAME_NULLABLE = "answer-property-became-nullable", Property Loosened, Major Fails, Rule("answer-property-no-longer-nullable"),
        "may now be null: field `{rust}` becomes an `Option`; existing binaries cannot parse a null";
    PROPERTY_NO_LONGER_NULLABLE = "answer-property-no-longer-nullable", Property Tightened, Major Ok, Rule("answer-property-became-nullable"),
        "is no longer null: field `{rust}` is no longer an `Option`";
    COLLECTION_BECAME_OPTIONAL = "answer-collection-became-optional", Property Loosened, Patch Fails, Rule("answer-collection-became-required"),
        one way "an optional list in a request is an `Option`, so that an empty list can be sent",
        "may now be absent or null: field `{rust}` is empty in that case; existing binaries cannot parse such a response";
    COLLECTION_BECAME_REQUIRED = "answer-collection-became-required", Property Tightened, Patch Ok, Rule("answer-collection-became-optional"),
        one way "an optional list in a request is an `Option`, so that an empty list can be sent",
        "is now always present: field `{rust}` was and remains a plain collection";
    REQUIRED_BECAME_WRITE_ONLY = "answer-required-property-became-write-only", Property Removed, Major(behaviour) Fails, Rule("answer-property-no-longer-write-only"),
        one way "request-property-became-write-only covers both required and optional properties",
        "is now only sent in requests: field `{rust}` remains, but a response without it cannot be parsed";
    OPTIONAL_BECAME_WRITE_ONLY = "answer-optional-property-became-write-only", Property Removed, Patch Degraded, Rule("answer-property-no-longer-write-only"),
        one way "request-property-became-write-only covers both required and optional properties",
        "is now only sent in requests: field `{rust}` remains, but is always absent";
    NO_LONGER_WRITE_ONLY = "answer-property-no-longer-write-only", Property Added, Patch Ok, Rule("answer-required-property-became-write-only"),
        "is now also part of responses: field `{rust}` is unchanged";
    BECAME_READ_ONLY = "answer-property-became-read-only", Property Restated, Patch Ok, Rule("answer-property-no-longer-read-only"),
        "is no longer accepted in requests: field `{rust}` of the response is unchanged";
    NO_LONGER_READ_ONLY = "answer-property-no-longer-read-only", Property Restated, Patch Ok, Rule("answer-property-became-read-only"),
        "is now also accepted in requests: field `{rust}` of the response is unchanged";
    OPTIONALITY_RESTATED = "answer-optionality-restated", Property Restated, Patch Ok, Itself,
        one way "requests distinguish null from absent",
        "changed from {old} to {new}: field `{rust}` is an `Option` in both cases";
    REQUIRED_RESTATED = "answer-required-restated", Property Restated, Patch Ok, Itself,
        "required list changed from {old} to {new}: no property is affected";
    OBJECT_OPENED = "answer-object-opened", Property Loosened, Patch Ok, Rule("answer-object-closed"),
        "may now have unknown properties: the type is unchanged; unknown properties of responses are always ignored";
    OBJECT_CLOSED = "answer-object-closed", Property Tightened, Patch Ok, Rule("answer-object-opened"),
        "no longer has unknown properties: the type is unchanged";
    EXTRA_ADDED = "answer-extra-properties-added", Property Added, Minor Ok, Rule("answer-extra-properties-removed"),
        "now has additional properties: field `extra` is added";
    EXTRA_REMOVED = "answer-extra-properties-removed", Property Removed, Major Fails, Rule("answer-extra-properties-added"),
        "no longer has typed additional properties: field `extra` is removed; existing binaries cannot parse values of other types";

    TYPE_CHANGED = "answer-type-changed", Type Changed, Major Fails, Itself,
        "type changed from {old} to {new}: {rust}; existing binaries cannot parse it";
    BECAME_ENUM = "answer-became-enum", Type Tightened, Major Ok, Rule("answer-no-longer-enum"),
        "text is now one of {new}: `String` becomes an open enum";
    NO_LONGER_ENUM = "answer-no-longer-enum", Type Loosened, Major Ok, Rule("answer-became-enum"),
        "one of {old} is now any text: an open enum becomes `String`; existing binaries treat other values as unknown";
    BECAME_TIMESTAMP = "answer-became-timestamp", Type Tightened, Major Ok, Rule("answer-no-longer-timestamp"),
        "text is now a timestamp: `String` becomes `Timestamp`";
    NO_LONGER_TIMESTAMP = "answer-no-longer-timestamp", Type Loosened, Major Ok, Rule("answer-became-timestamp"),
        "a timestamp is now any text: `Timestamp` becomes `String`; existing binaries keep the text";
    NUMBER_BECAME_INTEGER = "answer-number-became-integer", Type Tightened, Major Ok, Rule("answer-integer-became-number"),
        "number is now an integer: `Decimal` becomes `i64`";
    INTEGER_BECAME_NUMBER = "answer-integer-became-number", Type Loosened, Major Fails, Rule("answer-number-became-integer"),
        "integer is now a number: `i64` becomes `Decimal`; existing binaries cannot parse a fraction";
    BECAME_TYPED = "answer-became-typed", Type Tightened, Major Ok, Rule("answer-became-untyped"),
        "any value is now {new}: {rust}";
    BECAME_UNTYPED = "answer-became-untyped", Type Loosened, Major Fails, Rule("answer-became-typed"),
        "{old} is now any value: {rust}; existing binaries may not be able to parse it";
    MAP_BECAME_TYPED = "answer-map-became-typed", Type Tightened, Major Ok, Rule("answer-map-became-free"),
        "free map is now {new}: {rust}";
    MAP_BECAME_FREE = "answer-map-became-free", Type Loosened, Major Fails, Rule("answer-map-became-typed"),
        "{old} is now a free map: {rust}; existing binaries cannot parse other values";
    BECAME_NULLABLE = "answer-became-nullable", Type Loosened, Major Fails, Rule("answer-no-longer-nullable"),
        "may now be null: the type becomes an `Option`; existing binaries cannot parse a null";
    NO_LONGER_NULLABLE = "answer-no-longer-nullable", Type Tightened, Major Ok, Rule("answer-became-nullable"),
        "is no longer null: the type is no longer an `Option`";
    BRANCH_ADDED = "answer-branch-added", Type Loosened, Major Fails, Rule("answer-branch-removed"),
        "has a new form, {new}: the closed enum gains a variant; existing binaries cannot parse it";
    BRANCH_REMOVED = "answer-branch-removed", Type Tightened, Major Ok, Rule("answer-branch-added"),
        "no longer has the form {old}: the closed enum loses a variant";
    TAG_ADDED = "answer-discriminator-added", Type Added, Patch Ok, Rule("answer-discriminator-removed"),
        "forms are now told apart by `{rust}`: the closed enum is unchanged, it tries each form";
    TAG_REMOVED = "answer-discriminator-removed", Type Removed, Patch Ok, Rule("answer-discriminator-added"),
        "forms are no longer told apart by `{rust}`: the closed enum is unchanged, it tries each form";
    TAG_CHANGED = "answer-discriminator-changed", Type Changed, Patch Degraded, Itself,
        "discriminator {rust} changed from {old} to {new}: the closed enum is unchanged, but code that reads the old one misjudges the form";
    TAG_VALUE_ADDED = "answer-discriminator-value-added", Type Loosened, Patch Ok, Rule("answer-discriminator-value-removed"),
        "discriminator {rust} is new and stands for {new}: the closed enum tries each form";
    TAG_VALUE_REMOVED = "answer-discriminator-value-removed", Type Tightened, Patch Ok, Rule("answer-discriminator-value-added"),
        "discriminator {rust} was removed (stood for {old}): the closed enum tries each form";
    PART_ADDED = "answer-part-added", Type Tightened, Minor Ok, Rule("answer-part-removed"),
        "has a new `allOf` part, {new}: its fields are added";
    PART_REMOVED = "answer-part-removed", Type Loosened, Major Fails, Rule("answer-part-added"),
        "no longer has the `allOf` part {old}: its fields are removed; existing binaries may require them";

    ENUM_VALUE_ADDED = "answer-enum-value-added", Values Loosened, Minor Ok, Rule("answer-enum-value-removed"),
        "can have the new values {new}: variants are added; existing binaries treat them as unknown";
    ENUM_VALUE_REMOVED = "answer-enum-value-removed", Values Tightened, Major Ok, Rule("answer-enum-value-added"),
        "no longer has the values {old}: variants are removed";
    FIXED_VALUE_ADDED = "answer-fixed-value-added", Values Loosened, Patch Fails, Rule("answer-fixed-value-removed"),
        "can have the new values {new}: the type accepts them; existing binaries reject them";
    FIXED_VALUE_REMOVED = "answer-fixed-value-removed", Values Tightened, Patch Ok, Rule("answer-fixed-value-added"),
        "no longer has the values {old}: the type is unchanged";
    BECAME_FIXED = "answer-became-fixed-values", Values Tightened, Major Ok, Rule("answer-no-longer-fixed-values"),
        "is now one of {new}: its own type accepts no other values";
    NO_LONGER_FIXED = "answer-no-longer-fixed-values", Values Loosened, Major Fails, Rule("answer-became-fixed-values"),
        "is no longer one of {old}: its own type is removed; existing binaries reject other values";
    VALUES_RESTATED = "answer-values-restated", Values Restated, Patch Ok, Itself,
        "values changed from {old} to {new}: the set of values is the same";
    BOUND_TIGHTENED = "answer-bound-tightened", Values Tightened, Patch Ok, Rule("answer-bound-loosened"),
        "{rust} changed from {old} to {new}: bounds of responses are not checked";
    BOUND_LOOSENED = "answer-bound-loosened", Values Loosened, Patch Ok, Rule("answer-bound-tightened"),
        "{rust} changed from {old} to {new}: bounds of responses are not checked";
    BECAME_UNIQUE = "answer-items-became-unique", Values Tightened, Major Ok, Rule("answer-items-no-longer-unique"),
        one way "unique items in a request are a bound: request-bound-tightened",
        "now has unique items: an optional one is an `Option` of a list instead of a list";
    NO_LONGER_UNIQUE = "answer-items-no-longer-unique", Values Loosened, Major Ok, Rule("answer-items-became-unique"),
        one way "unique items in a request are a bound: request-bound-loosened",
        "no longer has unique items: an optional one is a list instead of an `Option` of a list";
    FORMAT_CHANGED = "answer-format-changed", Values Changed, Patch Ok, Itself,
        "format changed from {old} to {new}: formats of responses are not checked";
    DEFAULT_CHANGED = "answer-default-changed", Values Changed, Patch Ok, Itself,
        "default changed from {old} to {new}: the SDK does not fill in defaults";
}
