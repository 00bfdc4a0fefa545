//! Types that contain themselves, in the surface and in the diff.

use lomi_contract::generate::generate;
use lomi_spec::diff::compare;
use lomi_spec::surface::surface;
use serde_json::json;

use super::*;

fn recursive() -> Document {
    let name = "contract/tests/documents/recursive.json";
    Document::parse(name, &read(name)).unwrap()
}

#[test]
fn the_surface_lists_a_recursive_type_once() {
    let surface = surface(&generate(&recursive()).unwrap(), b"overlay").unwrap();
    for name in [
        "Category",
        "CategoryInput",
        "Company",
        "OwnerInput",
        "Person",
    ] {
        let head = format!("\nstruct {name}: ");
        assert_eq!(surface.matches(&head).count(), 1, "{name} in {surface}");
    }
    assert!(surface.contains("Box<CategoryInput>"), "{surface}");
}

#[test]
fn a_change_inside_a_recursive_type_is_reported_once() {
    let old = recursive();
    assert!(compare(&old, &old).is_empty());
    for (schema, field, operations) in [
        (
            "CategoryDto",
            "name",
            vec!["GET /categories", "POST /categories"],
        ),
        ("OwnerInputDto", "note", vec!["POST /categories"]),
        ("CompanyDto", "name", vec!["GET /people/{id}"]),
    ] {
        let mut value = old.as_value().clone();
        value["components"]["schemas"][schema]["properties"][field] = json!({"type": "integer"});
        let new = Document::check("new", value).unwrap();
        for (old, new) in [(&old, &new), (&new, &old)] {
            let diff = compare(old, new);
            assert_eq!(diff.changes.len(), 1, "{schema}: {diff:#?}");
            assert_eq!(diff.changes[0].operations, operations, "{diff:#?}");
        }
    }
}
