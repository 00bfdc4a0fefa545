//! Generates the rows of the operation table, with how the SDK decodes each response.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Map, Value};
use syn::Ident;

use crate::Document;
use crate::extensions::ITEMS;
use crate::normalise::RUST;
use crate::operation::{Envelope, HeaderSupport, Operation, Paging, Retry, TypeConfidence, names};

/// The constant of an operation's row: `CREATE_WAVE` for `create_wave`.
pub(super) fn row_name(operation: &Operation) -> Ident {
    format_ident!("{}", operation.name.to_ascii_uppercase())
}

/// The row of an operation.
pub(super) fn row(operation: &Operation) -> TokenStream {
    let constant = row_name(operation);
    let Operation {
        id,
        method,
        path,
        resource,
        name,
        request,
        response,
        confidence,
        empty,
        envelope,
        outcome_fields,
        distinctive,
        identifiers,
        idempotency_key,
        account,
        paging,
        retry,
        retry_evidence: _,
    } = operation;
    let retry = format_ident!(
        "{}",
        match retry {
            Retry::Safe => "Safe",
            Retry::WithKey => "WithKey",
            Retry::NeverAfterSend => "NeverAfterSend",
        }
    );
    let two_step = operation.is_two_step();
    let request = match request {
        Some(request) => quote!(Some(#request)),
        None => quote!(None),
    };
    let confidence = format_ident!(
        "{}",
        match confidence {
            TypeConfidence::Typed => "Typed",
            TypeConfidence::Likely => "Likely",
            TypeConfidence::Untyped => "Untyped",
        }
    );
    let envelope = match envelope {
        Envelope::None => quote!(None),
        Envelope::Data => quote!(Data),
        Envelope::Row => quote!(Row),
        Envelope::Scalar(field) => quote!(Scalar(#field)),
        Envelope::List(names) => quote!(List(&[#(#names),*])),
    };
    let idempotency_key = header_support(*idempotency_key);
    let account = header_support(*account);
    let paging = format_ident!(
        "{}",
        match paging {
            Paging::Cursor => "Cursor",
            Paging::Offset => "Offset",
            Paging::Page => "Page",
            Paging::None => "None",
        }
    );
    quote! {
        pub(crate) const #constant: crate::Operation = crate::Operation {
            id: #id,
            method: #method,
            path: #path,
            resource: #resource,
            name: #name,
            request: #request,
            response: #response,
            confidence: crate::TypeConfidence::#confidence,
            reading: crate::operation::Reading {
                empty: #empty,
                envelope: crate::operation::Envelope::#envelope,
                two_step: #two_step,
                outcome_fields: &[#(#outcome_fields),*],
                distinctive: #distinctive,
                identifiers: &[#(#identifiers),*],
            },
            idempotency_key: #idempotency_key,
            account: #account,
            paging: crate::Paging::#paging,
            retry: crate::Retry::#retry,
        };
    }
}

fn header_support(support: HeaderSupport) -> TokenStream {
    let variant = format_ident!(
        "{}",
        match support {
            HeaderSupport::Required => "Required",
            HeaderSupport::Optional => "Optional",
            HeaderSupport::No => "No",
        }
    );
    quote!(crate::HeaderSupport::#variant)
}

/// Fields of a response that report success or failure.
const OUTCOME_FIELDS: [&str; 3] = ["success", "error", "errors"];

/// Fields that also occur in envelopes and error bodies.
const COMMON_FIELDS: [&str; 7] = [
    "data",
    "message",
    "code",
    "status",
    "statusCode",
    "timestamp",
    "request_id",
];

/// Sets the envelope of an operation's response, the outcome fields that the response type
/// declares, and whether the response type is distinctive.
pub(super) fn describe_response(operation: &mut Operation, normalized: &Document) {
    let function = operation.function();
    let Some(found) = normalized.operations().find(|known| known.id == function) else {
        return;
    };
    let object = Value::Object(found.object.clone());
    let schema = object.pointer("/responses/2XX/content/application~1json/schema");
    let mut schema = schema.unwrap_or(&Value::Null);
    while let Some(inner) = inner(normalized, schema) {
        // `Page` decodes the envelopes of lists.
        let rust = inner[RUST].as_str();
        if rust.is_some_and(|rust| rust.contains("Page<")) {
            operation.envelope = Envelope::List(names(object.get(ITEMS)));
            return;
        }
        schema = inner;
    }
    let Some(properties) = schema["properties"].as_object() else {
        return;
    };
    operation.envelope = envelope(&object, properties);
    let declared = OUTCOME_FIELDS
        .iter()
        .filter(|field| properties.contains_key(**field));
    let required = schema["required"].as_array().into_iter().flatten();
    operation.distinctive = required
        .filter_map(Value::as_str)
        .any(|name| !COMMON_FIELDS.contains(&name) && !OUTCOME_FIELDS.contains(&name));
    operation.outcome_fields = declared.map(|field| (*field).to_owned()).collect();
}

/// A response may have an envelope if it is an object without a property `data`. Otherwise `data`
/// would be ambiguous.
fn envelope(operation: &Value, properties: &Map<String, Value>) -> Envelope {
    if properties.contains_key("data") {
        return Envelope::None;
    }
    if operation["x-lomi-envelope"] == "row" {
        return Envelope::Row;
    }
    match operation["x-lomi-scalar"].as_str() {
        Some(field) => Envelope::Scalar(field.to_owned()),
        None => Envelope::Data,
    }
}

/// The schema that a reference or a replaced type leads to.
fn inner<'a>(normalized: &'a Document, schema: &'a Value) -> Option<&'a Value> {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => normalized.resolve(reference),
        None => schema.pointer("/allOf/0"),
    }
}
