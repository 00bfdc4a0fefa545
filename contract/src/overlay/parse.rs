use serde_json::{Map, Value};

use super::{Action, ActionKind, Confidence, Overlay, Query, action};
use crate::{Error, Result, input};

/// The supported version of the standard. In other versions, updates work differently.
const SUPPORTED: &str = "1.1.0";

const ROOT_KEYS: &[&str] = &["overlay", "info", "extends", "actions"];
const INFO_KEYS: &[&str] = &["title", "version", "description"];
const ACTION_KEYS: &[&str] = &["target", "description", "update", "remove", "copy"];

impl Overlay {
    /// Parses and validates an overlay. Errors refer to it by `origin`.
    ///
    /// # Errors
    ///
    /// Returns an error if the bytes are not JSON or too many, an object has a duplicate key, the
    /// version is not 1.1.0, there are unknown keys without the prefix `x-`, a
    /// required text is missing or empty, or there are no actions. Also returns an
    /// error for an action that repeats another one, that has none or several of
    /// `update`, `remove` and `copy`, whose target is not a JSONPath or uses a part of
    /// it that is not supported, or that removes the document or an array entry by its
    /// position.
    pub fn parse(origin: &str, bytes: &[u8]) -> Result<Self> {
        let value = input::read(origin, bytes)?;
        let root = Object::new(origin, "/", &value)?;
        root.check_version()?;
        root.reject_unknown_keys(ROOT_KEYS)?;
        let info = Object::new(origin, "/info", root.required("info")?)?;
        info.reject_unknown_keys(INFO_KEYS)?;
        info.optional_text("description")?;
        Ok(Self {
            title: info.text("title")?.to_owned(),
            version: info.text("version")?.to_owned(),
            extends: root.optional_text("extends")?.map(str::to_owned),
            actions: actions(&root)?,
            origin: origin.to_owned(),
        })
    }
}

fn actions(root: &Object<'_>) -> Result<Vec<Action>> {
    let values = match root.required("actions")? {
        Value::Array(values) if !values.is_empty() => values,
        Value::Array(_) => return Err(root.error("\"actions\" is empty")),
        _ => return Err(root.error("\"actions\" is not an array")),
    };
    let mut actions: Vec<Action> = Vec::new();
    for (index, value) in values.iter().enumerate() {
        let action = action(root.origin, index + 1, value)?;
        let same = |other: &&Action| other.target == action.target && other.kind == action.kind;
        if let Some(first) = actions.iter().find(same) {
            let problem = format!("does the same as action {}", first.number);
            return Err(Error::new(root.origin, action.place(), problem));
        }
        actions.push(action);
    }
    Ok(actions)
}

fn action(origin: &str, number: usize, value: &Value) -> Result<Action> {
    let mut object = Object::new(origin, &format!("action {number}"), value)?;
    let target = object.text("target")?;
    object.place = action::place(number, target);
    object.reject_unknown_keys(ACTION_KEYS)?;
    let action = Action {
        number,
        target: object.query("target")?,
        description: object.text("description")?.to_owned(),
        evidence: object.text("x-evidence")?.to_owned(),
        confidence: object.confidence()?,
        expect: object.expect()?,
        kind: object.kind()?,
    };
    if action.kind == ActionKind::Remove {
        object.check_removable(&action.target)?;
    }
    Ok(action)
}

/// An object of the overlay file, with its place for errors.
struct Object<'a> {
    origin: &'a str,
    place: String,
    map: &'a Map<String, Value>,
}

impl<'a> Object<'a> {
    fn new(origin: &'a str, place: &str, value: &'a Value) -> Result<Self> {
        match value {
            Value::Object(map) => Ok(Self {
                origin,
                place: place.to_owned(),
                map,
            }),
            _ => Err(Error::new(origin, place, "is not a JSON object")),
        }
    }

    fn error(&self, problem: impl std::fmt::Display) -> Error {
        Error::new(self.origin, &self.place, problem)
    }

    fn reject_unknown_keys(&self, known: &[&str]) -> Result<()> {
        let unknown = |key: &&String| !known.contains(&key.as_str()) && !key.starts_with("x-");
        match self.map.keys().find(unknown) {
            Some(key) => Err(self.error(format!("has the unknown key {key:?}"))),
            None => Ok(()),
        }
    }

    fn required(&self, key: &str) -> Result<&'a Value> {
        let missing = || self.error(format!("{key:?} is missing"));
        self.map.get(key).ok_or_else(missing)
    }

    /// A required text that is not empty.
    fn text(&self, key: &str) -> Result<&'a str> {
        match self.required(key)?.as_str() {
            Some(text) if !text.trim().is_empty() => Ok(text),
            Some(_) => Err(self.error(format!("{key:?} is empty"))),
            None => Err(self.error(format!("{key:?} is not a string"))),
        }
    }

    fn optional_text(&self, key: &str) -> Result<Option<&'a str>> {
        let present = self.map.contains_key(key);
        present.then(|| self.text(key)).transpose()
    }

    fn check_version(&self) -> Result<()> {
        match self.text("overlay")? {
            SUPPORTED => Ok(()),
            other => Err(self.error(format!(
                "\"overlay\" is {other:?}, but only {SUPPORTED:?} is supported"
            ))),
        }
    }

    fn query(&self, key: &str) -> Result<Query> {
        Query::parse(self.text(key)?).map_err(|problem| self.error(format!("{key:?} {problem}")))
    }

    fn confidence(&self) -> Result<Confidence> {
        let word = self.text("x-confidence")?;
        Confidence::from_word(word).ok_or_else(|| {
            self.error(format!(
                "\"x-confidence\" is {word:?}, but must be proven, likely or guess"
            ))
        })
    }

    fn expect(&self) -> Result<Option<usize>> {
        let Some(value) = self.map.get("x-expect") else {
            return Ok(None);
        };
        match value.as_u64().and_then(|count| usize::try_from(count).ok()) {
            Some(count) if count > 0 => Ok(Some(count)),
            _ => Err(self.error(format!(
                "\"x-expect\" is {value}, but must be a positive integer"
            ))),
        }
    }

    fn kind(&self) -> Result<ActionKind> {
        let mut found = ["update", "remove", "copy"]
            .into_iter()
            .filter_map(|key| Some((key, self.map.get(key)?)));
        let Some((key, value)) = found.next() else {
            return Err(self.error("has none of \"update\", \"remove\" and \"copy\""));
        };
        if let Some((other, _)) = found.next() {
            return Err(self.error(format!("has both {key:?} and {other:?}")));
        }
        match (key, value) {
            ("update", value) => Ok(ActionKind::Update(value.clone())),
            ("remove", Value::Bool(true)) => Ok(ActionKind::Remove),
            ("remove", other) => {
                Err(self.error(format!("\"remove\" is {other}, but must be true")))
            }
            _ => Ok(ActionKind::Copy(self.query("copy")?)),
        }
    }

    fn check_removable(&self, target: &Query) -> Result<()> {
        if target.is_root() {
            return Err(self.error("removes the whole document"));
        }
        if target.is_positional() {
            let problem = "removes array entries by position, which is fragile: use a filter";
            return Err(self.error(problem));
        }
        Ok(())
    }
}
