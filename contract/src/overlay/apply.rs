use std::collections::BTreeMap;

use serde_json::Value;

use super::query::Match;
use super::refusal::Refusal;
use super::{Action, ActionKind, ActionReport, Applied, Overlay, Skipped, merge, remove};
use crate::{Document, Error, Result};

/// How deep a document may nest: what `serde_json` reads back.
const MAX_DEPTH: usize = 127;

/// Actions that fit on their own but spoil the document, by number.
type Spoilers = BTreeMap<usize, Refusal>;

impl Overlay {
    /// Corrects a document; all actions have to fit, or nothing is done.
    ///
    /// # Errors
    ///
    /// The first action that does not fit: it matches nothing or not as often
    /// as it expects, changes nothing, merges values of different kinds, puts
    /// an entry into an array twice, or copies from other than one node. When
    /// all of them fit, the action since which the document has been invalid,
    /// for example because a reference leads nowhere.
    pub fn apply(&self, document: &Document) -> Result<Applied> {
        let mut value = document.as_value().clone();
        let mut actions = Vec::new();
        for action in &self.actions {
            let (next, report) = action
                .apply(&value)
                .map_err(|refusal| self.error(action, &refusal))?;
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
                .spoiler(document, &Spoilers::new())
                .map_or(error, |(action, refusal)| self.error(action, &refusal))),
        }
    }

    /// Corrects a document as far as the overlay fits it: actions that do not
    /// fit are left out, and listed with the reason.
    ///
    /// An action that relies on one that is left out, by referring to what that
    /// one adds, is left out too.
    ///
    /// # Errors
    ///
    /// The result is not a valid document, and no action is to blame for it.
    pub fn apply_lenient(&self, document: &Document) -> Result<Applied> {
        let mut spoilers = Spoilers::new();
        loop {
            let (value, actions, skipped) = self.apply_fitting(document, &spoilers);
            match Document::check(&self.origin, value) {
                Ok(document) => {
                    return Ok(Applied {
                        document,
                        actions,
                        skipped,
                    });
                }
                Err(error) => {
                    let (action, refusal) = self.spoiler(document, &spoilers).ok_or(error)?;
                    spoilers.insert(action.number, refusal);
                }
            }
        }
    }

    fn apply_fitting(
        &self,
        document: &Document,
        spoilers: &Spoilers,
    ) -> (Value, Vec<ActionReport>, Vec<Skipped>) {
        let mut value = document.as_value().clone();
        let mut reports = Vec::new();
        let mut skipped = Vec::new();
        for action in &self.actions {
            let outcome = match spoilers.get(&action.number) {
                Some(refusal) => Err(refusal.clone()),
                None => action.apply(&value),
            };
            match outcome {
                Ok((next, report)) => {
                    value = next;
                    reports.push(report);
                }
                Err(refusal) => skipped.push(action.skipped(&refusal)),
            }
        }
        (value, reports, skipped)
    }

    /// The action since which the document has been invalid.
    ///
    /// An action in the middle may leave it so, as long as a later one mends it.
    fn spoiler(&self, document: &Document, known: &Spoilers) -> Option<(&Action, Refusal)> {
        let mut value = document.as_value().clone();
        let mut spoiler = None;
        let unknown = |action: &&Action| !known.contains_key(&action.number);
        for action in self.actions.iter().filter(unknown) {
            let Ok((next, _)) = action.apply(&value) else {
                continue;
            };
            value = next;
            spoiler = match Document::check(&self.origin, value.clone()) {
                Ok(_) => None,
                Err(error) => spoiler.or_else(|| Some((action, Refusal::invalid(&error)))),
            };
        }
        spoiler
    }

    fn error(&self, action: &Action, refusal: &Refusal) -> Error {
        Error::new(&self.origin, action.place(), refusal)
    }
}

impl Action {
    fn apply(&self, before: &Value) -> Result<(Value, ActionReport), Refusal> {
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
            return Err(Refusal::NoChange);
        }
        if depth(&after) > MAX_DEPTH {
            return Err(Refusal::Depth { limit: MAX_DEPTH });
        }
        Ok((after, self.report(targets, changed)))
    }

    /// All targets, before anything moves.
    fn targets<'a>(&self, document: &'a Value) -> Result<Vec<Match<'a>>, Refusal> {
        let targets = self.target.locate(document);
        match self.expect {
            Some(expected) if expected != targets.len() => Err(Refusal::Count {
                matched: targets.len(),
                expected,
            }),
            _ if targets.is_empty() => Err(Refusal::NoMatch),
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

    fn skipped(&self, refusal: &Refusal) -> Skipped {
        Skipped {
            number: self.number,
            target: self.target.to_string(),
            reason: refusal.to_string(),
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
