//! Lists the properties and objects of a schema, with their found in a full instance.

use serde_json::Value;

use super::contract::Contract;
use super::instance::{below, is_required};

/// A property of an object, at any depth.
pub struct Property<'a> {
    /// Its place in an instance, as a JSON pointer.
    pub pointer: String,
    /// The object that has the property.
    pub object: Object<'a>,
    pub name: &'a str,
    /// Its schema, with references followed.
    pub schema: &'a Value,
    pub required: bool,
    pub nullable: bool,
}

/// An object, at any depth.
#[derive(Clone)]
pub struct Object<'a> {
    pub pointer: String,
    /// The name of its schema, if it has one.
    pub schema_name: Option<&'a str>,
    /// Its schema, with references followed.
    pub schema: &'a Value,
}

impl<'a> Property<'a> {
    /// The qualified name of the property. It is the same for all operations that
    /// share the schema.
    pub fn title(&self, operation: &str) -> String {
        match self.object.schema_name {
            Some(schema) => format!("{schema}.{}", self.name),
            None => format!("{operation}{}", self.pointer),
        }
    }

    /// The enum values that the contract lists.
    pub fn values(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let values = self.schema["enum"].as_array();
        values.into_iter().flatten().filter_map(Value::as_str)
    }
}

/// All properties that an instance of a schema can have.
pub fn properties<'a>(contract: &'a Contract, schema: &'a Value) -> Vec<Property<'a>> {
    let objects = objects(contract, schema).into_iter();
    let found = objects.flat_map(|object| {
        let properties = object.schema["properties"].as_object();
        let found = properties.into_iter().flatten().map(|(name, property)| {
            let target = contract.resolve(property);
            Property {
                pointer: below(&object.pointer, name),
                object: object.clone(),
                name,
                schema: target,
                required: is_required(object.schema, name),
                nullable: [property, target].iter().any(|s| s["nullable"] == true),
            }
        });
        found.collect::<Vec<_>>()
    });
    found.collect()
}

/// All objects with properties in an instance of a schema.
pub fn objects<'a>(contract: &'a Contract, schema: &'a Value) -> Vec<Object<'a>> {
    let mut found = Vec::new();
    visit(contract, schema, "", None, &mut found);
    found
}

fn visit<'a>(
    contract: &'a Contract,
    schema: &'a Value,
    pointer: &str,
    name: Option<&'a str>,
    found: &mut Vec<Object<'a>>,
) {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let target = contract
            .document()
            .resolve(reference)
            .expect("the reference has a target");
        let name = reference.rsplit('/').next();
        return visit(contract, target, pointer, name, found);
    }
    // Of a `oneOf`, the branch that a full instance contains.
    let branches = schema["allOf"].as_array().into_iter().flatten();
    let branches = branches.chain(schema["oneOf"].as_array().and_then(|all| all.last()));
    for branch in branches {
        visit(contract, branch, pointer, name, found);
    }
    if let Some(items) = schema.get("items") {
        visit(contract, items, &format!("{pointer}/0"), None, found);
    }
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        found.push(Object {
            pointer: pointer.to_owned(),
            schema_name: name,
            schema,
        });
        for (name, property) in properties {
            visit(contract, property, &below(pointer, name), None, found);
        }
    }
}
