//! Parameters. What their values are is told by the rules of requests.

super::define! { Request:
    REQUIRED_ADDED = "parameter-required-added", Parameter Added, Major Fails, Rule("parameter-required-removed"),
        "is a new required parameter ({new}): the method takes a new argument; a call that was compiled is refused";
    OPTIONAL_ADDED = "parameter-optional-added", Parameter Added, Minor Ok, Rule("parameter-optional-removed"),
        "is a new optional parameter ({new}): setter `{rust}` is new";
    REQUIRED_REMOVED = "parameter-required-removed", Parameter Removed, Major Degraded, Rule("parameter-required-added"),
        "is gone (was {old}): the method loses an argument; what is still sent is ignored or refused";
    OPTIONAL_REMOVED = "parameter-optional-removed", Parameter Removed, Major Degraded, Rule("parameter-optional-added"),
        "is gone (was {old}): setter `{rust}` is gone; what is still sent is ignored or refused";
    BECAME_REQUIRED = "parameter-became-required", Parameter Tightened, Major Fails, Rule("parameter-became-optional"),
        "is now required: setter `{rust}` becomes an argument of the method";
    BECAME_OPTIONAL = "parameter-became-optional", Parameter Loosened, Major Ok, Rule("parameter-became-required"),
        "is now optional: an argument of the method becomes setter `{rust}`";
    DEPRECATED = "parameter-deprecated", Parameter Changed, Patch Ok, Rule("parameter-reinstated"),
        "is deprecated";
    REINSTATED = "parameter-reinstated", Parameter Changed, Patch Ok, Rule("parameter-deprecated"),
        "is no longer deprecated";
    TYPE_SAID = "parameter-type-restated", Parameter Restated, Patch Ok, Itself,
        "type {old} is now {new}: untyped in a URL is text, `{rust}` stays a String";
    SERIALISATION_CHANGED = "parameter-serialisation-changed", Parameter Changed, Patch Fails, Itself,
        "is written differently in the request, {old} is now {new}; a call that was compiled writes it the old way";
    CONTENT_CHANGED = "parameter-content-changed", Parameter Changed, Major Fails, Itself,
        "has another content, {old} is now {new}: the type of `{rust}` may change";
    RESTATED = "parameters-restated", Parameter Restated, Patch Ok, Itself,
        "stand in another order or place: arguments are ordered by the path and by name";
    PATH_ADDED = "path-parameter-added", Parameter Added, Major Fails, Rule("path-parameter-removed"),
        "is new in the path: the method takes a new argument";
    PATH_REMOVED = "path-parameter-removed", Parameter Removed, Major Fails, Rule("path-parameter-added"),
        "is gone from the path: the method loses an argument";
    PATH_DECLARED = "path-parameter-declared", Parameter Restated, Patch Ok, Rule("path-parameter-undeclared"),
        "is declared now: an overlay action that declared it can go";
    PATH_UNDECLARED = "path-parameter-undeclared", Parameter Restated, Patch Ok, Rule("path-parameter-declared"),
        "is no longer declared: the overlay has to";

    KEY_REQUIRED = "idempotency-key-demanded", Parameter Added, Minor Fails, Rule("idempotency-key-removed"),
        "is demanded now: option `idempotency_key` is new and the SDK sends a key by itself; a call that was compiled sends none and is refused. Retry class: {rust}";
    KEY_TAKEN = "idempotency-key-added", Parameter Added, Minor Ok, Rule("idempotency-key-removed"),
        "is taken now: option `idempotency_key` is new and the SDK sends a key by itself. Retry class: {rust}";
    KEY_REMOVED = "idempotency-key-removed", Parameter Removed, Major Fails, Rule("idempotency-key-added"),
        "is no longer taken: option `idempotency_key` is gone; a call that was compiled still trusts the key when it repeats, and could act twice. Retry class: {rust}";
    KEY_CHANGED = "idempotency-key-restated", Parameter Restated, Patch Ok, Itself,
        "is described differently: the SDK sends a key either way";
    ACCOUNT_TAKEN = "account-header-added", Parameter Added, Minor Ok, Rule("account-header-removed"),
        "is taken now: option `account` is new";
    ACCOUNT_REMOVED = "account-header-removed", Parameter Removed, Major Fails, Rule("account-header-added"),
        "is no longer taken: option `account` is gone; a call that still sends it is refused";
    ACCOUNT_REQUIRED = "account-header-demanded", Parameter Tightened, Major(behaviour) Fails, Rule("account-header-optional"),
        "is demanded now: option `account` stays an option; calls that do not set it are refused";
    ACCOUNT_OPTIONAL = "account-header-optional", Parameter Loosened, Patch Ok, Rule("account-header-demanded"),
        "is no longer demanded";
    ACCOUNT_CHANGED = "account-header-restated", Parameter Restated, Patch Ok, Itself,
        "is described differently: option `account` stays";
    VERSION_CHANGED = "version-header-changed", Parameter Changed, Patch Ok, Itself,
        "{old} is now {new}: the version is set on the client, for all calls";
}
