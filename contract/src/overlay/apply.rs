use std::collections::BTreeMap;

use serde_json::Value;

use super::action::ActionError;
use super::query::Match;
use super::{Action, ActionKind, ActionReport, Applied, Overlay, Skipped, change};
use crate::{Document, Error, Result};

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
            Err(error) => Err(
                match self.invalidating_action(document, &Rejected::new(), &error) {
                    Some(action) => self.error(action, &ActionError::invalid(&error)),
                    None => error,
                },
            ),
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
                    let Some(action) = self.invalidating_action(document, &rejected, &error) else {
                        return Err(error);
                    };
                    rejected.insert(action.number, ActionError::invalid(&error));
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

    /// The action that made the document invalid: the first one after which it has the given
    /// problem and does not lose it again.
    ///
    /// The document may be invalid after an action, as long as a later action makes it
    /// valid again.
    fn invalidating_action(
        &self,
        document: &Document,
        known: &Rejected,
        problem: &Error,
    ) -> Option<&Action> {
        let mut value = document.as_value().clone();
        let mut culprit = None;
        let unknown = |action: &&Action| !known.contains_key(&action.number);
        for action in self.actions.iter().filter(unknown) {
            if action.apply(&mut value).is_err() {
                continue;
            }
            culprit = match Document::has_problem(&value, problem) {
                true => culprit.or(Some(action)),
                false => None,
            };
        }
        culprit
    }

    fn error(&self, action: &Action, error: &ActionError) -> Error {
        Error::new(&self.origin, action.place(), error)
    }
}

impl Action {
    /// Applies the action, or leaves the document as it is if there is an error.
    fn apply(&self, document: &mut Value) -> Result<ActionReport, ActionError> {
        let targets = self.targets(document)?;
        let value = match &self.kind {
            ActionKind::Update(value) => Some(value.clone()),
            ActionKind::Copy(source) => Some(source.single(document)?.clone()),
            ActionKind::Remove => None,
        };
        let changed = match value {
            Some(value) => change::merge_into_all(document, &targets, &value)?,
            None => change::remove_all(document, &targets),
        };
        if changed == 0 {
            return Err(ActionError::NoChange);
        }
        Ok(self.report(targets, changed))
    }

    /// The targets of the action in the unchanged document.
    fn targets(&self, document: &Value) -> Result<Vec<Match>, ActionError> {
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

    fn report(&self, targets: Vec<Match>, changed: usize) -> ActionReport {
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
