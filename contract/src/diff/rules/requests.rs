//! What is sent: bodies, and the values of bodies and parameters.

super::define! { Request:
    BODY_REQUIRED_ADDED = "request-body-required-added", Body Added, Major Fails, Rule("request-body-removed"),
        one way "an answer always has a body, typed or not",
        "is new and required ({new}): the method takes a `body`; a call that was compiled sends none";
    BODY_OPTIONAL_ADDED = "request-body-optional-added", Body Added, Major Ok, Rule("request-body-removed"),
        one way "an answer always has a body, typed or not",
        "is new and optional ({new}): the method takes a `body`";
    BODY_REMOVED = "request-body-removed", Body Removed, Major Degraded, Rule("request-body-required-added"),
        one way "an answer always has a body, typed or not",
        "is gone: the method loses `body`; what is still sent is ignored or refused";
    BODY_BECAME_REQUIRED = "request-body-became-required", Body Restated, Patch Ok, Rule("request-body-became-optional"),
        one way "an answer always has a body, typed or not",
        "is required now: the method takes it either way";
    BODY_BECAME_OPTIONAL = "request-body-became-optional", Body Restated, Patch Ok, Rule("request-body-became-required"),
        one way "an answer always has a body, typed or not",
        "is optional now: the method takes it either way";
    MEDIA_TYPE_ADDED = "request-media-type-added", Body Added, Patch Ok, Rule("request-media-type-removed"),
        "{new} is taken as well: the SDK sends one media type, the overlay has to choose";
    MEDIA_TYPE_REMOVED = "request-media-type-removed", Body Removed, Major Fails, Rule("request-media-type-added"),
        "{old} is no longer taken: the type of `body` changes or goes; a call that was compiled is refused";
    SPARE_MEDIA_TYPE_REMOVED = "request-spare-media-type-removed", Body Removed, Patch Ok, Rule("request-media-type-added"),
        "{old} is no longer taken: the SDK sends JSON, which stays";
    ENCODING_CHANGED = "request-encoding-changed", Body Changed, Patch Fails, Itself,
        one way "answers are JSON",
        "is encoded differently, {old} is now {new}; a call that was compiled writes it the old way";

    REQUIRED_PROPERTY_ADDED = "request-required-property-added", Property Added, Major Fails, Rule("request-required-property-removed"),
        one way "answer-property-added: a field more is the same, required or not",
        "is a new required property ({new}): `new` takes a new argument `{rust}`; a request that was compiled is refused";
    OPTIONAL_PROPERTY_ADDED = "request-optional-property-added", Property Added, Minor Ok, Rule("request-optional-property-removed"),
        one way "answer-property-added: a field more is the same, required or not",
        "is a new optional property ({new}): setter `{rust}` is new";
    REQUIRED_PROPERTY_REMOVED = "request-required-property-removed", Property Removed, Major Degraded, Rule("request-required-property-added"),
        "is gone (was {old}): `new` loses argument `{rust}`; what is still sent is ignored or refused";
    OPTIONAL_PROPERTY_REMOVED = "request-optional-property-removed", Property Removed, Major Degraded, Rule("request-optional-property-added"),
        "is gone (was {old}): setter `{rust}` is gone; what is still sent is ignored or refused";
    PROPERTY_RESPELLED = "request-property-respelled", Property Changed, Patch Fails, Itself,
        one way "answer-required-property-respelled and answer-optional-property-respelled differ at run time",
        "{old} is now {new}: the field is still `{rust}`; a request that was compiled uses the old name";
    PROPERTY_BECAME_REQUIRED = "request-property-became-required", Property Tightened, Major Fails, Rule("request-property-became-optional"),
        "is now required: setter `{rust}` becomes an argument of `new`";
    PROPERTY_BECAME_OPTIONAL = "request-property-became-optional", Property Loosened, Major Ok, Rule("request-property-became-required"),
        "is now optional: argument `{rust}` of `new` becomes a setter";
    PROPERTY_BECAME_NULLABLE = "request-property-became-nullable", Property Loosened, Major Ok, Rule("request-property-no-longer-nullable"),
        "can be cleared now: `clear_{rust}` is new, field `{rust}` is now an `Option` in an `Option`";
    PROPERTY_NO_LONGER_NULLABLE = "request-property-no-longer-nullable", Property Tightened, Major Fails, Rule("request-property-became-nullable"),
        "can no longer be cleared: `clear_{rust}` is gone; a null is refused";
    REQUIRED_ORDER_CHANGED = "request-required-order-changed", Property Changed, Major Ok, Itself,
        one way "fields of answers are named, never counted",
        "required properties stand in another order, {old} is now {new}: so do the arguments of `new`";
    REQUIRED_RESTATED = "request-required-restated", Property Restated, Patch Ok, Itself,
        "required list {old} is now {new}: no property changes by it";
    OBJECT_OPENED = "request-object-opened", Property Loosened, Patch Ok, Rule("request-object-closed"),
        "takes unknown properties now: the type stays";
    OBJECT_CLOSED = "request-object-closed", Property Tightened, Patch Ok, Rule("request-object-opened"),
        "takes no unknown properties any more: the type never sends any";
    EXTRA_ADDED = "request-extra-properties-added", Property Added, Minor Ok, Rule("request-extra-properties-removed"),
        "takes more properties of one type: setter `extra` is new";
    EXTRA_REMOVED = "request-extra-properties-removed", Property Removed, Major Degraded, Rule("request-extra-properties-added"),
        "no longer takes more properties of one type: setter `extra` is gone";

    TYPE_CHANGED = "request-type-changed", Type Changed, Major Fails, Itself,
        "type {old} is now {new}: {rust}; a request that was compiled sends the old one";
    BECAME_ENUM = "request-became-enum", Type Tightened, Major Fails, Rule("request-no-longer-enum"),
        "text is now one of {new}: `String` is now an open enum; other texts are refused";
    NO_LONGER_ENUM = "request-no-longer-enum", Type Loosened, Major Ok, Rule("request-became-enum"),
        "one of {old} is now any text: an open enum is now `String`";
    BECAME_TIMESTAMP = "request-became-timestamp", Type Tightened, Major Fails, Rule("request-no-longer-timestamp"),
        "text is now a time: `String` is now `Timestamp`; other texts are refused";
    NO_LONGER_TIMESTAMP = "request-no-longer-timestamp", Type Loosened, Major Ok, Rule("request-became-timestamp"),
        "a time is now any text: `Timestamp` is now `String`";
    NUMBER_BECAME_INTEGER = "request-number-became-integer", Type Tightened, Major Fails, Rule("request-integer-became-number"),
        "number is now an integer: `Decimal` is now `i64`; a fraction is refused";
    INTEGER_BECAME_NUMBER = "request-integer-became-number", Type Loosened, Major Ok, Rule("request-number-became-integer"),
        "integer is now a number: `i64` is now `Decimal`";
    BECAME_TYPED = "request-became-typed", Type Tightened, Major Fails, Rule("request-became-untyped"),
        "any value is now {new}: {rust}";
    BECAME_UNTYPED = "request-became-untyped", Type Loosened, Major Ok, Rule("request-became-typed"),
        "{old} is now any value: {rust}";
    MAP_BECAME_TYPED = "request-map-became-typed", Type Tightened, Major Fails, Rule("request-map-became-free"),
        "free map is now {new}: {rust}; other entries are refused";
    MAP_BECAME_FREE = "request-map-became-free", Type Loosened, Major Ok, Rule("request-map-became-typed"),
        "{old} is now a free map: {rust}";
    BECAME_NULLABLE = "request-became-nullable", Type Loosened, Major Ok, Rule("request-no-longer-nullable"),
        "can be null now: the type is now in an `Option`";
    NO_LONGER_NULLABLE = "request-no-longer-nullable", Type Tightened, Major Fails, Rule("request-became-nullable"),
        "can no longer be null: the type is no longer in an `Option`; a null is refused";
    BRANCH_ADDED = "request-branch-added", Type Loosened, Major Ok, Rule("request-branch-removed"),
        "has one more form, {new}: the closed enum gains a variant";
    BRANCH_REMOVED = "request-branch-removed", Type Tightened, Major Fails, Rule("request-branch-added"),
        "has one form less, {old}: the closed enum loses a variant; the form is refused";
    PART_ADDED = "request-part-added", Type Tightened, Major Fails, Rule("request-part-removed"),
        "is put together from one part more, {new}: fields and demands of it join";
    PART_REMOVED = "request-part-removed", Type Loosened, Major Degraded, Rule("request-part-added"),
        "is put together from one part less, {old}: fields of it go";

    ENUM_VALUE_ADDED = "request-enum-value-added", Values Loosened, Minor Ok, Rule("request-enum-value-removed"),
        "takes the new values {new}: variants are new";
    ENUM_VALUE_REMOVED = "request-enum-value-removed", Values Tightened, Major Fails, Rule("request-enum-value-added"),
        "no longer takes the values {old}: variants are gone; a request that sends one is refused";
    FIXED_VALUE_ADDED = "request-fixed-value-added", Values Loosened, Patch Ok, Rule("request-fixed-value-removed"),
        "takes the new values {new}: the type admits them";
    FIXED_VALUE_REMOVED = "request-fixed-value-removed", Values Tightened, Major(behaviour) Fails, Rule("request-fixed-value-added"),
        "no longer takes the values {old}; a request that sends one is refused";
    BECAME_FIXED = "request-became-fixed-values", Values Tightened, Major Fails, Rule("request-no-longer-fixed-values"),
        "is now one of {new}: a type of its own admits no others";
    NO_LONGER_FIXED = "request-no-longer-fixed-values", Values Loosened, Major Ok, Rule("request-became-fixed-values"),
        "is no longer one of {old}: the type of its own is gone";
    VALUES_RESTATED = "request-values-restated", Values Restated, Patch Ok, Itself,
        "values {old} are now {new}: the same ones in other words";
    BOUND_TIGHTENED = "request-bound-tightened", Values Tightened, Major(behaviour) Fails, Rule("request-bound-loosened"),
        "{rust} {old} is now {new}: callers compile, values that were good are refused";
    BOUND_LOOSENED = "request-bound-loosened", Values Loosened, Patch Ok, Rule("request-bound-tightened"),
        "{rust} {old} is now {new}: more values are good";
    URI_DEMANDED = "request-uri-demanded", Values Tightened, Major(behaviour) Fails, Rule("request-uri-no-longer-demanded"),
        one way "texts of answers are not checked",
        "has to be a URI now: the SDK refuses other texts before it sends them";
    URI_FREED = "request-uri-no-longer-demanded", Values Loosened, Patch Ok, Rule("request-uri-demanded"),
        one way "texts of answers are not checked",
        "need not be a URI any more";
    FORMAT_ADDED = "request-format-added", Values Tightened, Patch Degraded, Rule("request-format-removed"),
        one way "formats of answers are not checked: answer-format-changed",
        "format {new} is new: the type stays; a text that was good may be refused";
    FORMAT_REMOVED = "request-format-removed", Values Loosened, Patch Ok, Rule("request-format-added"),
        one way "formats of answers are not checked: answer-format-changed",
        "format {old} is gone: the type stays";
    FORMAT_CHANGED = "request-format-changed", Values Changed, Patch Degraded, Itself,
        "format {old} is now {new}: the type stays; a text that was good may be refused";
    DEFAULT_CHANGED = "request-default-changed", Values Changed, Patch Degraded, Itself,
        "default {old} is now {new}: the SDK sends no defaults; who leaves it out gets the new one";
}
