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
            let (next, report) = action
                .apply(&value)
                .map_err(|error| self.error(action, &error))?;
            value = next;
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
                None => action.apply(&value),
            };
            match outcome {
                Ok((next, report)) => {
                    value = next;
                    reports.push(report);
                }
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
            let Ok((next, _)) = action.apply(&value) else {
                continue;
            };
            value = next;
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
    fn apply(&self, before: &Value) -> Result<(Value, ActionReport), ActionError> {
        let targets = self.targets(before)?;
        let mut after = before.clone();
        let changed = match &self.kind {
            ActionKind::Update(value) => merge::into_all(&mut after, &targets, value)?,
            ActionKind::Copy(source) => {
                merge::into_all(&mut after, &targets, source.single(before)?)?
            }
            ActionKind::Remove => remove::all(&mut after, &targets),
        };
        if changed == 0 {
            return Err(ActionError::NoChange);
        }
        if depth(&after) > MAX_DEPTH {
            return Err(ActionError::TooDeep { limit: MAX_DEPTH });
        }
        Ok((after, self.report(targets, changed)))
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

    fn report(&self, targets: Vec<Match<'_>>, changed: usize) -> ActionReport {
        ActionReport {
            number: self.number,
            target: self.target.to_string(),
            matched: targets.len(),
            changed,
            pointers: targets.into_iter().map(|found| found.pointer).collect(),
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
