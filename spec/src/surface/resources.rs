use syn::{GenericArgument, ImplItem, Item, PathArguments, ReturnType, Type};

use super::{Block, impls, inherent, text};
use lomi_contract::generate::last_segment;
use lomi_contract::naming;
use lomi_contract::operation::{HeaderSupport, Operation, Paging, TypeConfidence};

/// The block of a resource.
pub(super) fn block(resource: &str, items: &[Item], operations: &[Operation]) -> Block {
    let mut lines = Vec::new();
    for method in inherent(items, &naming::pascal(resource)) {
        let name = method.sig.ident.to_string();
        let call = match &method.sig.output {
            ReturnType::Type(_, ty) => text::format(ty),
            ReturnType::Default => String::new(),
        };
        let path = format!("{resource}().{name}");
        let answer = output(items, &call).unwrap_or_default();
        lines.push(format!(
            "{path}({}) -> {answer}",
            text::arguments(&method.sig)
        ));
        let operation = operations.iter().find(|operation| {
            operation.resource == resource && operation.name == name.trim_end_matches('_')
        });
        lines.extend(
            operation
                .map(facts)
                .into_iter()
                .flatten()
                .map(|fact| format!("{path}: {fact}")),
        );
        lines.extend(inherent(items, &call).map(|setter| {
            format!(
                "{path}.{}({})",
                setter.sig.ident,
                text::arguments(&setter.sig)
            )
        }));
    }
    lines
}

/// Properties of an operation that its types do not show.
fn facts(operation: &Operation) -> Vec<String> {
    let mut facts = vec![
        format!("{} {} ({})", operation.method, operation.path, operation.id),
        format!("retry {}", operation.retry),
    ];
    if operation.confidence != TypeConfidence::Typed {
        facts.push(format!("response {}", operation.confidence));
    }
    if operation.idempotency_key != HeaderSupport::No {
        facts.push(format!("idempotency key {}", operation.idempotency_key));
    }
    if operation.account != HeaderSupport::No {
        facts.push(format!("account {}", operation.account));
    }
    if operation.paging != Paging::None {
        facts.push(format!("paging {}", operation.paging));
    }
    facts
}

/// What awaiting a call returns: the `T` of `Result<Response<T>>` or `Result<T>`.
fn output(items: &[Item], call: &str) -> Option<String> {
    let mut associated = impls(items, call).flat_map(|block| &block.items);
    let output = associated.find_map(|item| match item {
        ImplItem::Type(item) if item.ident == "Output" => Some(&item.ty),
        _ => None,
    })?;
    let output = argument(output)?;
    let response = last_segment(output).filter(|name| name == "Response");
    Some(text::format(match response {
        Some(_) => argument(output)?,
        None => output,
    }))
}

fn argument(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
