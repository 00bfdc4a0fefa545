//! What is answered.

super::define! { Answer:
    STATUS_ADDED = "answer-success-status-added", Answer Added, Patch Ok, Rule("answer-success-status-removed"),
        one way "requests have no status",
        "success {new} is new: every 2xx is a success already";
    STATUS_REMOVED = "answer-success-status-removed", Answer Removed, Patch Ok, Rule("answer-success-status-added"),
        one way "requests have no status",
        "success {old} is gone: every 2xx stays a success";
    ERROR_ADDED = "answer-error-status-added", Answer Added, Patch Ok, Rule("answer-error-status-removed"),
        one way "requests have no status",
        "is documented now: it is `Error::Api` before and after";
    ERROR_REMOVED = "answer-error-status-removed", Answer Removed, Patch Ok, Rule("answer-error-status-added"),
        one way "requests have no status",
        "is no longer documented: it is `Error::Api` before and after";
    ERROR_CHANGED = "answer-error-changed", Answer Changed, Patch Ok, Itself,
        one way "requests have no status",
        "is described differently, {old} is now {new}: errors have one type for all operations";
    MEDIA_TYPE_ADDED = "answer-media-type-added", Answer Added, Patch Ok, Rule("answer-media-type-removed"),
        "{new} is answered as well: the SDK asks for JSON";
    MEDIA_TYPE_REMOVED = "answer-media-type-removed", Answer Removed, Major Fails, Rule("answer-media-type-added"),
        "{old} is no longer answered: the type of the answer goes";
    SPARE_MEDIA_TYPE_REMOVED = "answer-spare-media-type-removed", Answer Removed, Patch Ok, Rule("answer-media-type-added"),
        "{old} is no longer answered: the SDK asks for JSON, which stays";
    HEADER_ADDED = "answer-header-added", Answer Added, Patch Ok, Rule("answer-header-removed"),
        one way "headers of requests are parameters",
        "is a new header: all headers are within reach, none has an accessor";
    HEADER_REMOVED = "answer-header-removed", Answer Removed, Patch Degraded, Rule("answer-header-added"),
        one way "headers of requests are parameters",
        "is gone: code that reads the header finds nothing";
    HEADER_CHANGED = "answer-header-changed", Answer Changed, Patch Ok, Itself,
        one way "headers of requests are parameters",
        "{old} is now {new}: headers are text to the SDK";
    LINKS_CHANGED = "answer-links-changed", Answer Changed, Patch Ok, Itself,
        one way "requests have no links",
        "links {old} are now {new}: nothing is generated for them";

    PROPERTY_ADDED = "answer-property-added", Property Added, Minor Ok, Rule("answer-optional-property-removed"),
        one way "a new property of a request has two rules, by whether it is required",
        "is a new property ({new}): field `{rust}` is new; a binary that was compiled ignores it";
    REQUIRED_PROPERTY_REMOVED = "answer-required-property-removed", Property Removed, Major Fails, Rule("answer-property-added"),
        "is gone (was {old}): field `{rust}` is gone; a binary that was compiled misses it and cannot read the answer";
    OPTIONAL_PROPERTY_REMOVED = "answer-optional-property-removed", Property Removed, Major Degraded, Rule("answer-property-added"),
        "is gone (was {old}): field `{rust}` is gone; a binary that was compiled reads it as absent";
    REQUIRED_PROPERTY_RESPELLED = "answer-required-property-respelled", Property Changed, Patch Fails, Itself,
        one way "request-property-respelled is for both",
        "{old} is now {new}: the field is still `{rust}`; a binary that was compiled misses the old name";
    OPTIONAL_PROPERTY_RESPELLED = "answer-optional-property-respelled", Property Changed, Patch Degraded, Itself,
        one way "request-property-respelled is for both",
        "{old} is now {new}: the field is still `{rust}`; a binary that was compiled reads it as absent";
    PROPERTY_BECAME_OPTIONAL = "answer-property-became-optional", Property Loosened, Major Fails, Rule("answer-property-became-required"),
        "may be absent now: field `{rust}` is now an `Option`; a binary that was compiled cannot read an answer without it";
    PROPERTY_BECAME_REQUIRED = "answer-property-became-required", Property Tightened, Major Ok, Rule("answer-property-became-optional"),
        "is always there now: field `{rust}` is no longer an `Option`";
    PROPERTY_BECAME_NULLABLE = "answer-property-became-nullable", Property Loosened, Major Fails, Rule("answer-property-no-longer-nullable"),
        "may be null now: field `{rust}` is now an `Option`; a binary that was compiled cannot read a null";
    PROPERTY_NO_LONGER_NULLABLE = "answer-property-no-longer-nullable", Property Tightened, Major Ok, Rule("answer-property-became-nullable"),
        "is never null now: field `{rust}` is no longer an `Option`";
    COLLECTION_BECAME_OPTIONAL = "answer-collection-became-optional", Property Loosened, Patch Fails, Rule("answer-collection-became-required"),
        one way "an optional list of a request is an `Option`, so that empty can be said",
        "may be absent or null now: field `{rust}` is empty then; a binary that was compiled cannot read such an answer";
    COLLECTION_BECAME_REQUIRED = "answer-collection-became-required", Property Tightened, Patch Ok, Rule("answer-collection-became-optional"),
        one way "an optional list of a request is an `Option`, so that empty can be said",
        "is always there now: field `{rust}` is a plain collection before and after";
    OPTIONALITY_RESTATED = "answer-optionality-restated", Property Restated, Patch Ok, Itself,
        one way "a request tells null from absent",
        "{old} is now {new}: field `{rust}` is an `Option` for absent and null alike";
    REQUIRED_RESTATED = "answer-required-restated", Property Restated, Patch Ok, Itself,
        "required list {old} is now {new}: no property changes by it";
    OBJECT_OPENED = "answer-object-opened", Property Loosened, Patch Ok, Rule("answer-object-closed"),
        "may have unknown properties now: the type stays; answers are read past them either way";
    OBJECT_CLOSED = "answer-object-closed", Property Tightened, Patch Ok, Rule("answer-object-opened"),
        "has no unknown properties any more: the type stays";
    EXTRA_ADDED = "answer-extra-properties-added", Property Added, Minor Ok, Rule("answer-extra-properties-removed"),
        "has more properties of one type: field `extra` is new";
    EXTRA_REMOVED = "answer-extra-properties-removed", Property Removed, Major Fails, Rule("answer-extra-properties-added"),
        "no longer has more properties of one type: field `extra` is gone; a binary that was compiled cannot read others";

    TYPE_CHANGED = "answer-type-changed", Type Changed, Major Fails, Itself,
        "type {old} is now {new}: {rust}; a binary that was compiled cannot read it";
    BECAME_ENUM = "answer-became-enum", Type Tightened, Major Ok, Rule("answer-no-longer-enum"),
        "text is now one of {new}: `String` is now an open enum";
    NO_LONGER_ENUM = "answer-no-longer-enum", Type Loosened, Major Ok, Rule("answer-became-enum"),
        "one of {old} is now any text: an open enum is now `String`; a binary that was compiled keeps others as unknown";
    BECAME_TIMESTAMP = "answer-became-timestamp", Type Tightened, Major Ok, Rule("answer-no-longer-timestamp"),
        "text is now a time: `String` is now `Timestamp`";
    NO_LONGER_TIMESTAMP = "answer-no-longer-timestamp", Type Loosened, Major Ok, Rule("answer-became-timestamp"),
        "a time is now any text: `Timestamp` is now `String`; a binary that was compiled keeps the text";
    NUMBER_BECAME_INTEGER = "answer-number-became-integer", Type Tightened, Major Ok, Rule("answer-integer-became-number"),
        "number is now an integer: `Decimal` is now `i64`";
    INTEGER_BECAME_NUMBER = "answer-integer-became-number", Type Loosened, Major Fails, Rule("answer-number-became-integer"),
        "integer is now a number: `i64` is now `Decimal`; a binary that was compiled cannot read a fraction";
    BECAME_TYPED = "answer-became-typed", Type Tightened, Major Ok, Rule("answer-became-untyped"),
        "any value is now {new}: {rust}";
    BECAME_UNTYPED = "answer-became-untyped", Type Loosened, Major Fails, Rule("answer-became-typed"),
        "{old} is now any value: {rust}; a binary that was compiled may not be able to read it";
    MAP_BECAME_TYPED = "answer-map-became-typed", Type Tightened, Major Ok, Rule("answer-map-became-free"),
        "free map is now {new}: {rust}";
    MAP_BECAME_FREE = "answer-map-became-free", Type Loosened, Major Fails, Rule("answer-map-became-typed"),
        "{old} is now a free map: {rust}; a binary that was compiled cannot read others";
    BECAME_NULLABLE = "answer-became-nullable", Type Loosened, Major Fails, Rule("answer-no-longer-nullable"),
        "may be null now: the type is now in an `Option`; a binary that was compiled cannot read a null";
    NO_LONGER_NULLABLE = "answer-no-longer-nullable", Type Tightened, Major Ok, Rule("answer-became-nullable"),
        "is never null now: the type is no longer in an `Option`";
    BRANCH_ADDED = "answer-branch-added", Type Loosened, Major Fails, Rule("answer-branch-removed"),
        "has one more form, {new}: the closed enum gains a variant; a binary that was compiled cannot read it";
    BRANCH_REMOVED = "answer-branch-removed", Type Tightened, Major Ok, Rule("answer-branch-added"),
        "has one form less, {old}: the closed enum loses a variant";
    PART_ADDED = "answer-part-added", Type Tightened, Minor Ok, Rule("answer-part-removed"),
        "is put together from one part more, {new}: fields of it join";
    PART_REMOVED = "answer-part-removed", Type Loosened, Major Fails, Rule("answer-part-added"),
        "is put together from one part less, {old}: fields of it go; a binary that was compiled may miss them";

    ENUM_VALUE_ADDED = "answer-enum-value-added", Values Loosened, Minor Ok, Rule("answer-enum-value-removed"),
        "can have the new values {new}: variants are new; a binary that was compiled keeps them as unknown";
    ENUM_VALUE_REMOVED = "answer-enum-value-removed", Values Tightened, Major Ok, Rule("answer-enum-value-added"),
        "no longer has the values {old}: variants are gone";
    FIXED_VALUE_ADDED = "answer-fixed-value-added", Values Loosened, Patch Fails, Rule("answer-fixed-value-removed"),
        "can have the new values {new}: the type admits them; a binary that was compiled refuses them";
    FIXED_VALUE_REMOVED = "answer-fixed-value-removed", Values Tightened, Patch Ok, Rule("answer-fixed-value-added"),
        "no longer has the values {old}: the type stays";
    BECAME_FIXED = "answer-became-fixed-values", Values Tightened, Major Ok, Rule("answer-no-longer-fixed-values"),
        "is now one of {new}: a type of its own admits no others";
    NO_LONGER_FIXED = "answer-no-longer-fixed-values", Values Loosened, Major Fails, Rule("answer-became-fixed-values"),
        "is no longer one of {old}: the type of its own is gone; a binary that was compiled refuses other values";
    VALUES_RESTATED = "answer-values-restated", Values Restated, Patch Ok, Itself,
        "values {old} are now {new}: the same ones in other words";
    BOUND_TIGHTENED = "answer-bound-tightened", Values Tightened, Patch Ok, Rule("answer-bound-loosened"),
        "{rust} {old} is now {new}: bounds of answers are not checked";
    BOUND_LOOSENED = "answer-bound-loosened", Values Loosened, Patch Ok, Rule("answer-bound-tightened"),
        "{rust} {old} is now {new}: bounds of answers are not checked";
    BECAME_UNIQUE = "answer-items-became-unique", Values Tightened, Major Ok, Rule("answer-items-no-longer-unique"),
        one way "a set that is sent is a bound: request-bound-tightened",
        "is a set now: an optional one is an `Option` of a list instead of a list";
    NO_LONGER_UNIQUE = "answer-items-no-longer-unique", Values Loosened, Major Ok, Rule("answer-items-became-unique"),
        one way "a set that is sent is a bound: request-bound-loosened",
        "is no longer a set: an optional one is a list instead of an `Option` of one";
    FORMAT_CHANGED = "answer-format-changed", Values Changed, Patch Ok, Itself,
        "format {old} is now {new}: formats of answers are not checked";
    DEFAULT_CHANGED = "answer-default-changed", Values Changed, Patch Ok, Itself,
        "default {old} is now {new}: the SDK fills in no defaults";
}
