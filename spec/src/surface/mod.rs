//! The public API of the generated client as text, with one fact per line, so that a
//! line diff shows how a change of the contract affects Rust callers.
//!
//! It is read from the generated code, not from the contract, so it cannot name
//! what does not exist. What the SDK adds by hand is not included.

use syn::{ImplItem, ImplItemFn, Item, ItemImpl, Visibility};

use lomi_contract::generate::Generated;
use lomi_contract::{Error, Result};

use crate::lock;

mod resources;
mod text;
mod types;

const HEAD: &str = "\
# What callers of the generated client see, one fact a line.
# Written by `cargo xtask spec generate`; never edited by hand.
";

/// Returns the surface of a generated client. It contains the hash of the overlay
/// file, so that changes of its prose, which becomes documentation, are visible too.
///
/// # Errors
///
/// Cannot fail in practice, because the generated code can be parsed.
pub fn surface(generated: &Generated, overlay: &[u8]) -> Result<String> {
    let mut types = Vec::new();
    let mut blocks = Vec::new();
    for (path, code) in &generated.files {
        let file = syn::parse_file(code).map_err(|error| Error::new(path, "", error))?;
        match path.split_once('/') {
            Some(("types", _)) => types.extend(file.items),
            Some(("resources", name)) if name != "mod.rs" => {
                let resource = name.trim_end_matches(".rs");
                blocks.push(resources::block(
                    resource,
                    &file.items,
                    &generated.operations,
                ));
            }
            _ => {}
        }
    }
    blocks.extend(types::blocks(&types, &generated.normalised.document));
    let hash = lock::sha256(overlay);
    let head = format!("{HEAD}# Made with openapi.overlay.json, sha256 {hash}\n");
    Ok(blocks.iter().fold(head, |mut all, block| {
        all.push('\n');
        for line in block {
            all += line;
            all.push('\n');
        }
        all
    }))
}

/// The first line in which two texts differ: its number, counted from 1, and the line
/// in each text.
pub fn first_difference<'a>(
    left: &'a str,
    right: &'a str,
) -> Option<(usize, Option<&'a str>, Option<&'a str>)> {
    let mut lines = (left.split('\n'), right.split('\n'));
    (1..)
        .map(|number: usize| (number, lines.0.next(), lines.1.next()))
        .take_while(|(_, left, right)| left.is_some() || right.is_some())
        .find(|(_, left, right)| left != right)
}

/// The lines about one resource or one type.
type Block = Vec<String>;

/// The public inherent methods of a type, in order.
fn inherent<'a>(items: &'a [Item], name: &'a str) -> impl Iterator<Item = &'a ImplItemFn> {
    impls(items, name)
        .filter(|block| block.trait_.is_none())
        .flat_map(|block| &block.items)
        .filter_map(|item| match item {
            ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_)) => Some(method),
            _ => None,
        })
}

fn impls<'a>(items: &'a [Item], name: &'a str) -> impl Iterator<Item = &'a ItemImpl> {
    items.iter().filter_map(move |item| match item {
        Item::Impl(block) if text::format(&block.self_ty) == name => Some(block),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_difference_is_found() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        let other = first_difference("a\nb\n", "a\nc\n");
        assert_eq!(other, Some((2, Some("b"), Some("c"))));
        let more = first_difference("a\n", "a\nb\n");
        assert_eq!(more, Some((2, Some(""), Some("b"))));
        assert_eq!(first_difference("a", "a\n"), Some((2, None, Some(""))));
    }
}
