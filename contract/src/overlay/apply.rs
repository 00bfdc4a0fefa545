use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use super::action_error::ActionError;
use super::query::Match;
use super::{Action, ActionKind, ActionReport, Applied, Overlay, Skipped, merge, remove};
use crate::{Document, Error, Result};

/// The maximum nesting depth of a document; `serde_json` cannot parse deeper ones.
const MAX_DEPTH: usize = 127;

/// Actions that can be applied, but make the document invalid, by number.
type Rejected = BTreeMap<usize, ActionError>;

impl Overlay {
    /// Applies all actions to a document.
    ///
    /// # Errors
    ///
    /// Returns an error for the first action that cannot be applied, because it does
    /// not match the expected number of nodes, changes nothing, merges values of
    /// different kinds, adds a duplicate entry to an array, or does not copy from
    /// exactly one node. If all actions can be applied but the result is not a valid
    /// document, for example because a reference does not resolve, the error is for
    /// the action that made it invalid.
    pub fn apply(&self, document: &Document) -> Result<Applied> {
        let mut value = document.as_value().clone();
        let mut actions = Vec::new();
        for action in &self.actions {
            let report = action
                .apply(&mut value)
                .map_err(|error| self.error(action, &error))?;
            actions.push(report);
        }
        match Document::check(&self.origin, value) {
            Ok(document) => Ok(Applied {
                document,
                actions,
                skipped: Vec::new(),
            }),
            Err(error) => Err(self
                .invalidating_action(document, &Rejected::new())
                .map_or(error, |(action, error)| self.error(action, &error))),
        }
    }

    /// Applies all actions that can be applied to a document. The others are skipped,
    /// and listed with the reason.
    ///
    /// An action that refers to something that a skipped action would have added is
    /// skipped too.
    ///
    /// # Errors
    ///
    /// Returns an error if the result is not a valid document and no action caused it.
    pub fn apply_lenient(&self, document: &Document) -> Result<Applied> {
        let mut rejected = Rejected::new();
        loop {
            let (value, actions, skipped) = self.apply_except(document, &rejected);
            match Document::check(&self.origin, value) {
                Ok(document) => {
                    return Ok(Applied {
                        document,
                        actions,
                        skipped,
                    });
                }
                Err(error) => {
                    let (action, error) =
                        self.invalidating_action(document, &rejected).ok_or(error)?;
                    rejected.insert(action.number, error);
                }
            }
        }
    }

    fn apply_except(
        &self,
        document: &Document,
        rejected: &Rejected,
    ) -> (Value, Vec<ActionReport>, Vec<Skipped>) {
        let mut value = document.as_value().clone();
        let mut reports = Vec::new();
        let mut skipped = Vec::new();
        for action in &self.actions {
            let outcome = match rejected.get(&action.number) {
                Some(error) => Err(error.clone()),
                None => action.apply(&mut value),
            };
            match outcome {
                Ok(report) => reports.push(report),
                Err(error) => skipped.push(action.skipped(&error)),
            }
        }
        (value, reports, skipped)
    }

    /// The action that made the document invalid.
    ///
    /// The document may be invalid after an action, as long as a later action makes it
    /// valid again.
    fn invalidating_action(
        &self,
        document: &Document,
        known: &Rejected,
    ) -> Option<(&Action, ActionError)> {
        let mut value = document.as_value().clone();
        let mut culprit = None;
        let unknown = |action: &&Action| !known.contains_key(&action.number);
        for action in self.actions.iter().filter(unknown) {
            if action.apply(&mut value).is_err() {
                continue;
            }
            culprit = match Document::check(&self.origin, value.clone()) {
                Ok(_) => None,
                Err(error) => culprit.or_else(|| Some((action, ActionError::invalid(&error)))),
            };
        }
        culprit
    }

    fn error(&self, action: &Action, error: &ActionError) -> Error {
        Error::new(&self.origin, action.place(), error)
    }
}

impl Action {
    /// Applies the action, or leaves the document as it is.
    fn apply(&self, document: &mut Value) -> Result<ActionReport, ActionError> {
        let targets = self.targets(document)?;
        let value = match &self.kind {
            ActionKind::Update(value) => Some(Cow::Borrowed(value)),
            ActionKind::Copy(source) => Some(Cow::Owned(source.single(document)?.clone())),
            ActionKind::Remove => None,
        };
        let Some(value) = value else {
            let pointers: Vec<String> = targets.into_iter().map(|found| found.pointer).collect();
            return match remove::all(document, &pointers) {
                0 => Err(ActionError::NoChange),
                changed => Ok(self.report(pointers, changed)),
            };
        };
        merge::check_same_kind(&targets)?;
        // Only the targets are copied: a document has hundreds of actions applied to it.
        let (pointers, nodes): (Vec<String>, Vec<Value>) = targets
            .into_iter()
            .map(|found| (found.pointer, found.node.clone()))
            .unzip();
        let merged = merge::into_all(document, &pointers, &value).and_then(|changed| {
            let is_too_deep = |pointer: &String| {
                let above = pointer.matches('/').count();
                let below = document.pointer(pointer).map_or(0, depth);
                above + below > MAX_DEPTH
            };
            match changed {
                0 => Err(ActionError::NoChange),
                _ if pointers.iter().any(is_too_deep) => {
                    Err(ActionError::TooDeep { limit: MAX_DEPTH })
                }
                changed => Ok(changed),
            }
        });
        match merged {
            Ok(changed) => Ok(self.report(pointers, changed)),
            Err(error) => {
                for (pointer, node) in pointers.iter().zip(nodes) {
                    if let Some(changed) = document.pointer_mut(pointer) {
                        *changed = node;
                    }
                }
                Err(error)
            }
        }
    }

    /// The targets of the action in the unchanged document.
    fn targets<'a>(&self, document: &'a Value) -> Result<Vec<Match<'a>>, ActionError> {
        let targets = self.target.locate(document);
        match self.expect {
            Some(expected) if expected != targets.len() => Err(ActionError::MatchCount {
                matched: targets.len(),
                expected,
            }),
            _ if targets.is_empty() => Err(ActionError::NoMatch),
            _ => Ok(targets),
        }
    }

    fn report(&self, pointers: Vec<String>, changed: usize) -> ActionReport {
        ActionReport {
            number: self.number,
            target: self.target.to_string(),
            matched: pointers.len(),
            changed,
            pointers,
        }
    }

    fn skipped(&self, error: &ActionError) -> Skipped {
        Skipped {
            number: self.number,
            target: self.target.to_string(),
            reason: error.to_string(),
        }
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or(0),
        Value::Array(entries) => 1 + entries.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
