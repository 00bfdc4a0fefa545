//! Types that contain themselves.

use lomi_contract::generate::{Generated, generate};

use super::*;

fn recursive() -> Document {
    let bytes = include_bytes!("../documents/recursive.json");
    Document::parse("recursive.json", bytes).unwrap()
}

fn generated() -> Generated {
    generate(&recursive()).unwrap_or_else(|error| panic!("{error}"))
}

/// The item of the generated code that begins with `head`, without line breaks and spaces.
fn item(code: &str, head: &str) -> String {
    let start = code.find(head).unwrap_or_else(|| panic!("no {head}"));
    let rest = &code[start..];
    let indent = code[..start].rsplit('\n').next().unwrap_or_default();
    let end = rest.find(&format!("\n{indent}}}")).unwrap_or(rest.len());
    rest[..end].split_whitespace().collect()
}

#[test]
fn a_type_that_contains_itself_is_boxed() {
    let generated = generated();
    for name in ["pub struct Category ", "pub struct CategoryInput "] {
        let item = item(&generated.code(), name);
        let boxed = "::std::option::Option<::std::boxed::Box<Category";
        assert!(item.contains(&format!("pubparent:{boxed}")), "{item}");
        assert!(item.contains("pubchildren:::std::"), "{item}");
        // A list and a map are on the heap anyway.
        for on_heap in ["Vec<::std::boxed", "String,::std::boxed"] {
            assert!(!item.contains(on_heap), "{item}");
        }
    }
    // Of a cycle of two types, one is boxed.
    let company = item(&generated.code(), "pub struct Company ");
    let person = item(&generated.code(), "pub struct Person ");
    let boxes = |item: &str, field: &str| {
        let field = item.split(field).nth(1).unwrap_or_default();
        field
            .split("pub")
            .next()
            .unwrap_or_default()
            .contains("Box<")
    };
    assert_ne!(boxes(&company, "pubowner:"), boxes(&person, "pubcompany:"));
}

#[test]
fn checks_reach_every_level() {
    let code = generated().code();
    let category = item(&code, "impl crate::check::Check for CategoryInput ");
    for check in [
        "crate::check::length(\"name\"",
        "crate::check::inside(\"parent\"",
        "crate::check::inside(\"replaces\"",
        "crate::check::each(\"children\"",
        "crate::check::entries(\"by_name\"",
        "crate::check::inside(\"owner\"",
    ] {
        assert!(category.contains(check), "{check} in {category}");
    }
    let owner = item(&code, "impl crate::check::Check for OwnerInput ");
    for check in ["each(\"categories\"", "inside(\"favourite\""] {
        assert!(owner.contains(check), "{check} in {owner}");
    }
}

#[test]
fn an_object_that_requires_itself_is_refused_by_name() {
    let mut value = recursive().into_value();
    value["components"]["schemas"]["CompanyDto"]["required"] = json!(["name", "owner"]);
    let document = Document::check("recursive.json", value).unwrap();
    assert_eq!(
        generate(&document).unwrap_err().to_string(),
        "openapi.json: /components/schemas/CompanyDto: requires itself, so that no value is ever \
         complete: #/components/schemas/CompanyDto → #/components/schemas/PersonDto → \
         #/components/schemas/CompanyDto"
    );
}
