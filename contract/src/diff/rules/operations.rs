//! Operations: whether they are there, what they are called, how they are reached.

super::define! { None:
    OPERATION_ADDED = "operation-added", Operation Added, Minor Ok, Rule("operation-removed"),
        "is new: `{rust}` can be called";
    OPERATION_REMOVED = "operation-removed", Operation Removed, Major Fails, Rule("operation-added"),
        "is gone: `{rust}` is gone; a call that was compiled gets a 404";
    OPERATION_RENAMED = "operation-renamed", Operation Changed, Major Ok, Itself,
        "operation id {old} is now {new}: the method is now `{rust}`";
    OPERATION_ID_RESPELLED = "operation-id-respelled", Operation Restated, Patch Ok, Itself,
        "operation id {old} is now {new}: the method is still `{rust}`";
    PATH_CHANGED = "path-changed", Operation Changed, Patch Fails, Itself,
        "moved from {old} to {new}: `{rust}` stays; a call that was compiled goes to the old path";
    PATH_TEMPLATE_RENAMED = "path-template-renamed", Operation Restated, Patch Ok, Itself,
        "names its path parameters differently, {old} is now {new}: only names of arguments change";
    METHOD_CHANGED = "method-changed", Operation Changed, Patch Fails, Itself,
        "is now {new} instead of {old}: `{rust}` stays, whether it is repeated may not; a call that was compiled uses the old method";
    TAGS_CHANGED = "operation-tags-changed", Operation Changed, Patch Ok, Itself,
        "tags {old} are now {new}: no name in Rust is made of a tag";
    OPERATION_DEPRECATED = "operation-deprecated", Operation Changed, Patch Ok, Rule("operation-reinstated"),
        "is deprecated: `{rust}` stays for now";
    OPERATION_REINSTATED = "operation-reinstated", Operation Changed, Patch Ok, Rule("operation-deprecated"),
        "is no longer deprecated";
    CALLBACKS_CHANGED = "callbacks-changed", Operation Changed, Patch Ok, Itself,
        "has other callbacks: nothing is generated for them";
    PATH_ITEM_CHANGED = "path-item-changed", Operation Restated, Patch Ok, Itself,
        "says something else for all of its operations, {old} is now {new}: none of them changes by it";

    SECURITY_LOST = "key-refused", Security Tightened, Major(behaviour) Fails, Rule("key-accepted"),
        "no longer takes an API key, {old} is now {new}: every call is refused";
    SECURITY_GAINED = "key-accepted", Security Loosened, Patch Ok, Rule("key-refused"),
        "takes an API key now, {old} is now {new}";
    SECURITY_CHANGED = "security-changed", Security Changed, Patch Ok, Itself,
        "authentication {old} is now {new}: the API key of the SDK is enough before and after";
    OPERATION_SERVERS_CHANGED = "operation-servers-changed", Document Changed, Minor Fails, Itself,
        "has servers of its own, {old} is now {new}: action needed, the SDK knows one host for all operations";
}
