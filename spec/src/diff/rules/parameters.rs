//! Rules for parameters. Their values are covered by the rules for requests.

super::define! { Request:
    REQUIRED_ADDED = "parameter-required-added", Parameter Added, Major Fails, Rule("parameter-required-removed"),
        "is a new required parameter ({new}): the method takes a new argument; requests of existing binaries are rejected";
    OPTIONAL_ADDED = "parameter-optional-added", Parameter Added, Minor Ok, Rule("parameter-optional-removed"),
        "is a new optional parameter ({new}): setter `{rust}` is added";
    REQUIRED_REMOVED = "parameter-required-removed", Parameter Removed, Major Degraded, Rule("parameter-required-added"),
        "was removed (was {old}): the method loses an argument; the server ignores or rejects the parameter";
    OPTIONAL_REMOVED = "parameter-optional-removed", Parameter Removed, Major Degraded, Rule("parameter-optional-added"),
        "was removed (was {old}): setter `{rust}` is removed; the server ignores or rejects the value";
    BECAME_REQUIRED = "parameter-became-required", Parameter Tightened, Major Fails, Rule("parameter-became-optional"),
        "is now required: setter `{rust}` becomes an argument of the method";
    BECAME_OPTIONAL = "parameter-became-optional", Parameter Loosened, Major Ok, Rule("parameter-became-required"),
        "is now optional: an argument of the method becomes setter `{rust}`";
    DEPRECATED = "parameter-deprecated", Parameter Changed, Patch Ok, Rule("parameter-reinstated"),
        "is deprecated";
    REINSTATED = "parameter-reinstated", Parameter Changed, Patch Ok, Rule("parameter-deprecated"),
        "is no longer deprecated";
    TYPE_SAID = "parameter-type-restated", Parameter Restated, Patch Ok, Itself,
        "type changed from {old} to {new}: an untyped URL parameter is text, so `{rust}` remains a `String`";
    SERIALISATION_CHANGED = "parameter-serialisation-changed", Parameter Changed, Patch Fails, Itself,
        "serialisation changed from {old} to {new}; existing binaries use the old one";
    CONTENT_CHANGED = "parameter-content-changed", Parameter Changed, Major Fails, Itself,
        "content changed from {old} to {new}: the type of `{rust}` may change";
    RESTATED = "parameters-restated", Parameter Restated, Patch Ok, Itself,
        "changed their order or place: arguments are sorted by path position and name";
    PATH_ADDED = "path-parameter-added", Parameter Added, Major Fails, Rule("path-parameter-removed"),
        "is new in the path: the method takes a new argument";
    PATH_REMOVED = "path-parameter-removed", Parameter Removed, Major Fails, Rule("path-parameter-added"),
        "was removed from the path: the method loses an argument";
    PATH_DECLARED = "path-parameter-declared", Parameter Restated, Patch Ok, Rule("path-parameter-undeclared"),
        "is now declared: an overlay action that declares it can be removed";
    PATH_UNDECLARED = "path-parameter-undeclared", Parameter Restated, Patch Ok, Rule("path-parameter-declared"),
        "is no longer declared: the overlay must declare it";

    KEY_REQUIRED = "idempotency-key-demanded", Parameter Added, Minor Fails, Rule("idempotency-key-removed"),
        "is now required: option `idempotency_key` is added and the SDK generates a key; requests of existing binaries have none and are rejected. Retry class: {rust}";
    KEY_TAKEN = "idempotency-key-added", Parameter Added, Minor Ok, Rule("idempotency-key-removed"),
        "is now accepted: option `idempotency_key` is added and the SDK generates a key. Retry class: {rust}";
    KEY_REMOVED = "idempotency-key-removed", Parameter Removed, Major Fails, Rule("idempotency-key-added"),
        "is no longer accepted: option `idempotency_key` is removed; existing binaries still rely on the key for retries and could repeat an effect. Retry class: {rust}";
    KEY_CHANGED = "idempotency-key-restated", Parameter Restated, Patch Ok, Itself,
        "is declared differently: the SDK still sends a key";
    ACCOUNT_TAKEN = "account-header-added", Parameter Added, Minor Ok, Rule("account-header-removed"),
        "is now accepted: option `account` is added";
    ACCOUNT_REMOVED = "account-header-removed", Parameter Removed, Major Fails, Rule("account-header-added"),
        "is no longer accepted: option `account` is removed; requests that still send it are rejected";
    ACCOUNT_REQUIRED = "account-header-demanded", Parameter Tightened, Major(behaviour) Fails, Rule("account-header-optional"),
        "is now required: `account` remains an option, but calls without it are rejected";
    ACCOUNT_OPTIONAL = "account-header-optional", Parameter Loosened, Patch Ok, Rule("account-header-demanded"),
        "is no longer required";
    ACCOUNT_CHANGED = "account-header-restated", Parameter Restated, Patch Ok, Itself,
        "is declared differently: option `account` is unchanged";
    VERSION_CHANGED = "version-header-changed", Parameter Changed, Patch Ok, Itself,
        "changed from {old} to {new}: the version is set on the client for all calls";
}
