use serde_json::Value;
use syn::{Attribute, Expr, Field, Fields, Item, ItemEnum, ItemStruct, Lit, Meta};

use super::{Block, impls, inherent, text};
use lomi_contract::Document;
use lomi_contract::extensions::RULES;
use lomi_contract::generate::generic;
use lomi_contract::normalise::properties::CHECKS;
use lomi_contract::walk::{self, Usage};

/// One block for each type, by name.
pub(super) fn blocks(items: &[Item], lowered: &Document) -> Vec<Block> {
    let usage = walk::usage(lowered.as_value());
    let schemas = &lowered.as_value()["components"]["schemas"];
    let mut blocks: Vec<(String, Block)> = items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) => {
                let name = item.ident.to_string();
                Some((
                    name.clone(),
                    structure(item, items, &schemas[&name], &usage),
                ))
            }
            Item::Enum(item) => Some((item.ident.to_string(), choice(item, items, &usage))),
            Item::Macro(item) if item.mac.path.segments.last()?.ident == "open_enum" => {
                let item: ItemEnum = syn::parse2(item.mac.tokens.clone()).ok()?;
                Some((item.ident.to_string(), values(&item, &usage)))
            }
            _ => None,
        })
        .collect();
    blocks.sort();
    blocks.into_iter().map(|(_, block)| block).collect()
}

fn structure(item: &ItemStruct, items: &[Item], schema: &Value, usage: &Usage) -> Block {
    let name = item.ident.to_string();
    let mut lines = vec![head("struct", &name, &item.attrs, usage)];
    lines.extend(
        item.fields
            .iter()
            .enumerate()
            .map(|(index, field)| self::field(&name, index, field)),
    );
    lines.extend(methods(&name, items));
    lines.extend(conversions(&name, items));
    for (property, check) in schema[CHECKS].as_object().into_iter().flatten() {
        for (bound, value) in check.as_object().into_iter().flatten() {
            lines.push(format!("{name} checks {property}: {bound} {value}"));
        }
    }
    for rule in schema[RULES].as_array().into_iter().flatten() {
        let mut rule = rule.clone();
        // The explanation does not affect what is rejected.
        rule.as_object_mut().map(|rule| rule.remove("because"));
        lines.push(format!("{name} checks {rule}"));
    }
    lines
}

/// A line such as `Link.amount: Option<Decimal>, optional`.
fn field(owner: &str, index: usize, field: &Field) -> String {
    let name = field
        .ident
        .as_ref()
        .map_or(index.to_string(), ToString::to_string);
    let wire = match renamed(&field.attrs) {
        Some(wire) => format!(", {wire:?} on the wire"),
        None => String::new(),
    };
    let need = match generic(&field.ty, "Option").is_some() || has_default(field) {
        true => "optional",
        false => "required",
    };
    format!("{owner}.{name}: {}, {need}{wire}", text::format(&field.ty))
}

/// The block of an enum whose variants have different types.
fn choice(item: &ItemEnum, items: &[Item], usage: &Usage) -> Block {
    let name = item.ident.to_string();
    let mut lines = vec![head("enum", &name, &item.attrs, usage)];
    for variant in &item.variants {
        let inner = match &variant.fields {
            Fields::Unit => String::new(),
            fields => {
                let types: Vec<_> = fields.iter().map(|field| text::format(&field.ty)).collect();
                format!("({})", types.join(", "))
            }
        };
        let wire = renamed(&variant.attrs).map(|wire| format!(" = {wire:?}"));
        lines.push(format!(
            "{name}::{}{inner}{}",
            variant.ident,
            wire.unwrap_or_default()
        ));
    }
    lines.extend(methods(&name, items));
    lines.extend(conversions(&name, items));
    lines
}

/// The block of an open enum of strings.
fn values(item: &ItemEnum, usage: &Usage) -> Block {
    let name = item.ident.to_string();
    let mut lines = vec![head("open enum", &name, &item.attrs, usage)];
    lines.extend(item.variants.iter().map(|variant| {
        let value = variant
            .discriminant
            .as_ref()
            .and_then(|(_, value)| literal(value));
        format!(
            "{name}::{} = {:?}",
            variant.ident,
            value.unwrap_or_default()
        )
    }));
    lines
}

fn methods(name: &str, items: &[Item]) -> Vec<String> {
    inherent(items, name)
        .map(|method| {
            let arguments = text::arguments(&method.sig);
            let dot = if method.sig.receiver().is_some() {
                "."
            } else {
                "::"
            };
            format!("{name}{dot}{}({arguments})", method.sig.ident)
        })
        .collect()
}

fn conversions(name: &str, items: &[Item]) -> Vec<String> {
    impls(items, name)
        .filter_map(|block| {
            let (_, path, _) = block.trait_.as_ref()?;
            let conversion = path.segments.last()?;
            (conversion.ident == "From").then(|| format!("{name}: {}", text::format(conversion)))
        })
        // A conversion from a reference to itself is only a clone.
        .filter(|line| !line.contains('&'))
        .collect()
}

/// A line such as `struct Link: answered, Default`.
fn head(kind: &str, name: &str, attributes: &[Attribute], usage: &Usage) -> String {
    let way = match (
        usage.requests.contains(name),
        usage.responses.contains(name),
    ) {
        (true, true) => "sent and answered",
        (true, false) => "sent",
        _ => "answered",
    };
    let derives = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"));
    let default = derives
        .filter_map(|attribute| attribute.meta.require_list().ok())
        .any(|list| {
            list.tokens
                .to_string()
                .split(", ")
                .any(|name| name.trim() == "Default")
        });
    let default = if default { ", Default" } else { "" };
    format!("{kind} {name}: {way}{default}")
}

/// The value of `#[serde(rename = "…")]`.
/// The name of a field or variant in JSON, if it differs from the one in Rust.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let text = arguments(attributes);
    let (_, rest) = text.split_once("rename = \"")?;
    rest.split('"').next().map(str::to_owned)
}

/// Whether a field that is not an `Option` may be absent.
fn has_default(field: &Field) -> bool {
    let text = arguments(&field.attrs);
    text.split([',', '(', ')'])
        .any(|argument| argument.trim() == "default")
}

/// The arguments of the attributes for serde and schemars.
fn arguments(attributes: &[Attribute]) -> String {
    let lists = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::List(list) if !list.path.is_ident("doc") => Some(list.tokens.to_string()),
            _ => None,
        });
    lists.collect::<Vec<_>>().join(", ")
}

fn literal(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
