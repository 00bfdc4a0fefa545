//! Types by name, and what belongs to the document as a whole.

super::define! { None:
    TYPE_ADDED = "type-added", Schema Added, Minor Ok, Rule("type-removed"),
        "is a new public type: `{rust}`";
    TYPE_REMOVED = "type-removed", Schema Removed, Major Ok, Rule("type-added"),
        "is no public type any more: `{rust}` is gone";
    TYPE_RENAMED = "type-renamed", Schema Changed, Major Ok, Itself,
        "{old} is now {new}: the type is now `{rust}`";
    SCHEMA_RENAMED = "schema-renamed", Schema Restated, Patch Ok, Itself,
        "{old} is now {new}: the type is still `{rust}`";
    TYPE_REPLACED = "type-replaced", Schema Changed, Major Ok, Itself,
        "{old} is now {new}: the value has another type, `{rust}`; what differs between the two is told there";
    TYPE_NAMED = "type-named", Schema Changed, Major Ok, Rule("type-inlined"),
        "schema is now {new} by name: the type is now `{rust}`";
    TYPE_INLINED = "type-inlined", Schema Changed, Major Ok, Rule("type-named"),
        "{old} is no longer used by name: the type is no longer `{rust}`";
    TYPE_NOW_SENT = "type-now-sent", Schema Added, Minor Ok, Rule("type-no-longer-sent"),
        "is sent now: `{rust}` gains `new` and setters";
    TYPE_NO_LONGER_SENT = "type-no-longer-sent", Schema Removed, Major Ok, Rule("type-now-sent"),
        "is no longer sent: `{rust}` loses `new` and setters";
    TYPE_NOW_ANSWERED = "type-now-answered", Schema Changed, Major Ok, Rule("type-no-longer-answered"),
        "is answered as well now: fields of `{rust}` no longer tell null from absent, nor empty from absent";
    TYPE_NO_LONGER_ANSWERED = "type-no-longer-answered", Schema Changed, Major Ok, Rule("type-now-answered"),
        "is only sent now: fields of `{rust}` tell null from absent, and empty from absent";
    UNUSED_ADDED = "unused-component-added", Schema Added, Patch Ok, Rule("unused-component-removed"),
        "is new, and no operation leads to it";
    UNUSED_REMOVED = "unused-component-removed", Schema Removed, Patch Ok, Rule("unused-component-added"),
        "is gone, and no operation led to it";
    UNUSED_CHANGED = "unused-component-changed", Schema Changed, Patch Ok, Itself,
        "changed, and no operation leads to it";
    COMPONENT_MOVED = "component-restated", Schema Restated, Patch Ok, Itself,
        "{old} is now {new}: the same in another place, unless told otherwise";
    SCHEMA_RESTATED = "schema-restated", Schema Restated, Patch Ok, Itself,
        "{rust} {old} is now {new}: no type changes by it";
    ANNOTATION_CHANGED = "annotation-changed", Schema Changed, Patch Ok, Itself,
        "{rust} {old} is now {new}: nothing is generated for it";
    MEMBER_DEPRECATED = "member-deprecated", Property Changed, Patch Ok, Rule("member-reinstated"),
        "is deprecated";
    MEMBER_REINSTATED = "member-reinstated", Property Changed, Patch Ok, Rule("member-deprecated"),
        "is no longer deprecated";

    SERVER_ADDED = "server-added", Document Added, Patch Ok, Rule("server-removed"),
        "{new} is a new server: the SDK calls the hosts it knows";
    SERVER_REMOVED = "server-removed", Document Removed, Minor Fails, Rule("server-added"),
        "{old} is no server any more: action needed if `Environment` names it; a binary that was compiled still calls it";
    SERVERS_RESTATED = "servers-restated", Document Restated, Patch Ok, Itself,
        "{old} is now {new}: the same hosts";
    SCHEME_ADDED = "security-scheme-added", Security Added, Patch Ok, Rule("security-scheme-removed"),
        "is a new way to authenticate: what operations take is told there";
    SCHEME_REMOVED = "security-scheme-removed", Security Removed, Patch Ok, Rule("security-scheme-added"),
        "is gone as a way to authenticate: what operations take is told there";
    SCHEME_CHANGED = "security-scheme-changed", Security Changed, Patch Ok, Itself,
        "{old} is now {new}: what operations take is told there";
    SECURITY_RESTATED = "security-restated", Security Restated, Patch Ok, Itself,
        "{old} is now {new}: what operations take is told there";
    VERSION_CHANGED = "document-version-changed", Document Changed, Patch Ok, Itself,
        "{old} is now {new}";
    INFO_CHANGED = "document-info-changed", Document Changed, Patch Ok, Itself,
        "{old} is now {new}: nothing is generated for it";
    TAGS_CHANGED = "document-tags-changed", Document Changed, Patch Ok, Itself,
        "{old} is now {new}: no name in Rust is made of a tag";
    MARKER_CHANGED = "overlay-marker-changed", Document Changed, Major Ok, Itself,
        "{rust} {old} is now {new}: names or types that the overlay makes change";
    NOTE_CHANGED = "overlay-note-changed", Document Changed, Minor Ok, Itself,
        "{rust} {old} is now {new}: what the overlay knows of it changes, no name or type does";
    EXTENSION_CHANGED = "extension-changed", Document Changed, Patch Ok, Itself,
        "{rust} {old} is now {new}: nothing is generated for it";
    PROSE_CHANGED = "prose-changed", Document Changed, Patch Ok, Itself,
        "{rust} is now {new}";
    UNCLASSIFIED = "unclassified", Document Changed, Major(behaviour) Fails, Itself,
        "{rust} {old} is now {new}: no rule knows this, so the worst is assumed";
}
