//! Rules for named types and for the document as a whole.

super::define! { None:
    TYPE_ADDED = "type-added", Schema Added, Minor Ok, Rule("type-removed"),
        "is a new public type: `{rust}`";
    TYPE_REMOVED = "type-removed", Schema Removed, Major Ok, Rule("type-added"),
        "is no longer a public type: `{rust}` is removed";
    TYPE_RENAMED = "type-renamed", Schema Changed, Major Ok, Itself,
        "{old} was renamed to {new}: the type becomes `{rust}`";
    SCHEMA_RENAMED = "schema-renamed", Schema Restated, Patch Ok, Itself,
        "{old} was renamed to {new}: the type is still `{rust}`";
    TYPE_REPLACED = "type-replaced", Schema Changed, Major Ok, Itself,
        "{old} was replaced by {new}: the type becomes `{rust}`; the differences are reported for the type";
    TYPE_NAMED = "type-named", Schema Changed, Major Ok, Rule("type-inlined"),
        "schema now refers to {new}: the type becomes `{rust}`";
    TYPE_INLINED = "type-inlined", Schema Changed, Major Ok, Rule("type-named"),
        "schema no longer refers to {old}: the type is no longer `{rust}`";
    TYPE_NOW_SENT = "type-now-sent", Schema Added, Minor Ok, Rule("type-no-longer-sent"),
        "is now used in requests: `{rust}` gains `new` and setters";
    TYPE_NO_LONGER_SENT = "type-no-longer-sent", Schema Removed, Major Ok, Rule("type-now-sent"),
        "is no longer used in requests: `{rust}` loses `new` and setters";
    TYPE_NOW_ANSWERED = "type-now-answered", Schema Changed, Major Ok, Rule("type-no-longer-answered"),
        "is now used in responses as well: fields of `{rust}` no longer distinguish null or empty from absent";
    TYPE_NO_LONGER_ANSWERED = "type-no-longer-answered", Schema Changed, Major Ok, Rule("type-now-answered"),
        "is now only used in requests: fields of `{rust}` distinguish null and empty from absent";
    UNUSED_ADDED = "unused-component-added", Schema Added, Patch Ok, Rule("unused-component-removed"),
        "was added, but no operation uses it";
    UNUSED_REMOVED = "unused-component-removed", Schema Removed, Patch Ok, Rule("unused-component-added"),
        "was removed, but no operation used it";
    UNUSED_CHANGED = "unused-component-changed", Schema Changed, Patch Ok, Itself,
        "changed, but no operation uses it";
    SCHEMA_RESTATED = "schema-restated", Schema Restated, Patch Ok, Itself,
        "{rust} changed from {old} to {new}: no type is affected";
    ANNOTATION_CHANGED = "annotation-changed", Schema Changed, Patch Ok, Itself,
        "{rust} changed from {old} to {new}: nothing is generated for it";
    MEMBER_DEPRECATED = "member-deprecated", Property Changed, Patch Ok, Rule("member-reinstated"),
        "is deprecated";
    MEMBER_REINSTATED = "member-reinstated", Property Changed, Patch Ok, Rule("member-deprecated"),
        "is no longer deprecated";
    SUNSET_ADDED = "sunset-added", Document Tightened, Patch Degraded, Rule("sunset-removed"),
        "ends on {new}: existing binaries work until then";
    SUNSET_EARLIER = "sunset-earlier", Document Tightened, Patch Fails, Rule("sunset-later"),
        "ends on {new} instead of {old}: existing binaries fail earlier than announced";
    SUNSET_LATER = "sunset-later", Document Loosened, Patch Ok, Rule("sunset-earlier"),
        "ends on {new} instead of {old}: there is more time to replace it";
    SUNSET_REMOVED = "sunset-removed", Document Loosened, Patch Ok, Rule("sunset-added"),
        "no longer ends on {old}";

    SERVER_ADDED = "server-added", Document Added, Patch Ok, Rule("server-removed"),
        "{new} is a new server: the SDK has a fixed list of hosts";
    SERVER_REMOVED = "server-removed", Document Removed, Minor Fails, Rule("server-added"),
        "{old} is no longer a server: action needed if it is in `Environment`; existing binaries still call it";
    SERVERS_RESTATED = "servers-restated", Document Restated, Patch Ok, Itself,
        "changed from {old} to {new}: the hosts are the same";
    SCHEME_ADDED = "security-scheme-added", Security Added, Patch Ok, Rule("security-scheme-removed"),
        "is a new security scheme: its effects are reported for each operation";
    SCHEME_REMOVED = "security-scheme-removed", Security Removed, Patch Ok, Rule("security-scheme-added"),
        "was removed: its effects are reported for each operation";
    SCHEME_CHANGED = "security-scheme-changed", Security Changed, Patch Ok, Itself,
        "changed from {old} to {new}: its effects are reported for each operation";
    SECURITY_RESTATED = "security-restated", Security Restated, Patch Ok, Itself,
        "changed from {old} to {new}: its effects are reported for each operation";
    VERSION_CHANGED = "document-version-changed", Document Changed, Patch Ok, Itself,
        "{old} is now {new}";
    INFO_CHANGED = "document-info-changed", Document Changed, Patch Ok, Itself,
        "changed from {old} to {new}: nothing is generated for it";
    TAGS_CHANGED = "document-tags-changed", Document Changed, Patch Ok, Itself,
        "changed from {old} to {new}: tags do not affect Rust names";
    MARKER_CHANGED = "overlay-marker-changed", Document Changed, Major Ok, Itself,
        "{rust} changed from {old} to {new}: generated names or types change";
    NOTE_CHANGED = "overlay-note-changed", Document Changed, Minor Ok, Itself,
        "{rust} changed from {old} to {new}: no generated name or type changes";
    EXTENSION_CHANGED = "extension-changed", Document Changed, Patch Ok, Itself,
        "{rust} changed from {old} to {new}: nothing is generated for it";
    PROSE_CHANGED = "prose-changed", Document Changed, Patch Ok, Itself,
        "{rust} is now {new}";
    UNCLASSIFIED = "unclassified", Document Changed, Major(behaviour) Fails, Itself,
        "{rust} changed from {old} to {new}: no rule covers this, so the worst is assumed";
}
