//! Rules for operations: their existence, names and routes.

super::define! { None:
    OPERATION_ADDED = "operation-added", Operation Added, Minor Ok, Rule("operation-removed"),
        "is new: `{rust}` is added";
    OPERATION_REMOVED = "operation-removed", Operation Removed, Major Fails, Rule("operation-added"),
        "was removed: `{rust}` is removed; existing binaries get a 404";
    OPERATION_RENAMED = "operation-renamed", Operation Changed, Major Ok, Itself,
        "operation id changed from {old} to {new}: the method becomes `{rust}`";
    OPERATION_ID_RESPELLED = "operation-id-respelled", Operation Restated, Patch Ok, Itself,
        "operation id changed from {old} to {new}: the method is still `{rust}`";
    PATH_CHANGED = "path-changed", Operation Changed, Patch Fails, Itself,
        "moved from {old} to {new}: `{rust}` is unchanged; existing binaries call the old path";
    PATH_TEMPLATE_RENAMED = "path-template-renamed", Operation Restated, Patch Ok, Itself,
        "path changed from {old} to {new}: only the names of arguments change";
    METHOD_CHANGED = "method-changed", Operation Changed, Patch Fails, Itself,
        "is now {new} instead of {old}: `{rust}` is unchanged, but its retry class may change; existing binaries use the old method";
    TAGS_CHANGED = "operation-tags-changed", Operation Changed, Patch Ok, Itself,
        "tags changed from {old} to {new}: tags do not affect Rust names";
    OPERATION_DEPRECATED = "operation-deprecated", Operation Changed, Patch Ok, Rule("operation-reinstated"),
        "is deprecated: `{rust}` remains for now";
    OPERATION_REINSTATED = "operation-reinstated", Operation Changed, Patch Ok, Rule("operation-deprecated"),
        "is no longer deprecated";
    CALLBACKS_CHANGED = "callbacks-changed", Operation Changed, Patch Ok, Itself,
        "callbacks changed: nothing is generated for them";
    PATH_ITEM_CHANGED = "path-item-changed", Operation Restated, Patch Ok, Itself,
        "changed from {old} to {new}: no operation is affected";

    SECURITY_LOST = "key-refused", Security Tightened, Major(behaviour) Fails, Rule("key-accepted"),
        "no longer accepts an API key, changed from {old} to {new}: every call is rejected";
    SECURITY_GAINED = "key-accepted", Security Loosened, Patch Ok, Rule("key-refused"),
        "now accepts an API key, changed from {old} to {new}";
    SECURITY_CHANGED = "security-changed", Security Changed, Patch Ok, Itself,
        "authentication changed from {old} to {new}: whether the SDK's API key is sufficient is unchanged";
    OPERATION_SERVERS_CHANGED = "operation-servers-changed", Document Changed, Minor Fails, Itself,
        "servers changed from {old} to {new}: action needed, because the SDK uses one host for all operations";
}
