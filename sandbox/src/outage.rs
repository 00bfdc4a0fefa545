//! Outages: faults that are scheduled for the next requests to an operation.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use http::StatusCode;

use crate::contract::Contract;
use crate::envelope::{Details, ErrorResponse};

/// A fault that is injected into one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Responds with this error status (400 to 599) without handling the request.
    Status(u16),
    /// Handles the request, then responds with this error status (400 to 599).
    StatusAfter(u16),
    /// Resets the connection without handling the request.
    Reset,
    /// Handles the request, then resets the connection instead of responding.
    ResetAfter,
    /// Handles the request after this delay, even if the caller disconnects in the
    /// meantime. Until then its idempotency key is in progress.
    Delay(Duration),
}

impl Fault {
    /// The error response that is sent instead of the real response.
    pub(crate) fn error_response(self) -> Option<ErrorResponse> {
        let (Self::Status(status) | Self::StatusAfter(status)) = self else {
            return None;
        };
        let status = StatusCode::from_u16(status).ok()?;
        let code = match status.as_u16() {
            429 => "rate_limit_exceeded",
            503 => "service_unavailable",
            500.. => "internal_error",
            _ => "error",
        };
        let message = "This failure was scheduled with an outage.";
        Some(ErrorResponse::new(status, code, message, Details::Phrase))
    }

    /// Whether the fault keeps the request from being handled.
    pub(crate) fn prevents_handling(self) -> bool {
        matches!(self, Self::Status(_) | Self::Reset)
    }

    pub(crate) fn resets_connection(self) -> bool {
        matches!(self, Self::Reset | Self::ResetAfter)
    }

    pub(crate) fn delay(self) -> Option<Duration> {
        match self {
            Self::Delay(delay) => Some(delay),
            _ => None,
        }
    }
}

/// Formats the fault as in the text form of an [`Outage`].
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "{status}"),
            Self::StatusAfter(status) => write!(f, "{status}-after"),
            Self::Reset => f.write_str("reset"),
            Self::ResetAfter => f.write_str("reset-after"),
            Self::Delay(delay) => write!(f, "delay-{}ms", delay.as_millis()),
        }
    }
}

impl FromStr for Fault {
    type Err = InvalidOutage;

    fn from_str(text: &str) -> Result<Self, InvalidOutage> {
        let invalid = || InvalidOutage(format!("{text:?} is not a valid fault"));
        let (what, after) = match text.strip_suffix("-after") {
            Some(what) => (what, true),
            None => (text, false),
        };
        let delay = what
            .strip_prefix("delay-")
            .and_then(|ms| ms.strip_suffix("ms"));
        match (what, delay, after) {
            ("reset", _, false) => Ok(Self::Reset),
            ("reset", _, true) => Ok(Self::ResetAfter),
            (_, Some(millis), false) => {
                let millis = millis.parse().map_err(|_| invalid())?;
                Ok(Self::Delay(Duration::from_millis(millis)))
            }
            (status, _, after) => {
                let status = status.parse().map_err(|_| invalid())?;
                Ok(if after {
                    Self::StatusAfter(status)
                } else {
                    Self::Status(status)
                })
            }
        }
    }
}

/// A schedule of faults for the next requests to one operation, one step per
/// request. After the last step, requests are handled normally again.
///
/// The text form, as taken by the `--outage` option, is the operation id followed
/// by the steps. `ok` stands for a request that is handled normally:
///
/// ```
/// use std::time::Duration;
/// use lomi_sandbox::{Fault, Outage};
///
/// let outage: Outage = "ChargesController_createWaveCharge=503,ok,reset-after".parse()?;
/// let same = Outage::of("ChargesController_createWaveCharge")
///     .then(Fault::Status(503))
///     .pass(1)
///     .then(Fault::ResetAfter);
/// assert_eq!(outage, same);
/// # Ok::<(), lomi_sandbox::InvalidOutage>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "an outage does nothing until it is given to a sandbox"]
pub struct Outage {
    operation_id: String,
    steps: VecDeque<Option<Fault>>,
}

impl Outage {
    /// Creates an empty outage for an operation, given by its id in the contract,
    /// such as `ChargesController_createWaveCharge`.
    pub fn of(operation_id: impl Into<String>) -> Self {
        Self {
            operation_id: operation_id.into(),
            steps: VecDeque::new(),
        }
    }

    /// Adds a fault for the next request.
    pub fn then(self, fault: Fault) -> Self {
        self.times(1, fault)
    }

    /// Adds the same fault for each of the next `requests` requests.
    pub fn times(self, requests: usize, fault: Fault) -> Self {
        self.steps(requests, Some(fault))
    }

    /// Handles the next `requests` requests normally.
    pub fn pass(self, requests: usize) -> Self {
        self.steps(requests, None)
    }

    fn steps(mut self, requests: usize, step: Option<Fault>) -> Self {
        self.steps.extend(std::iter::repeat_n(step, requests));
        self
    }

    fn check(&self) -> Result<&'static str, InvalidOutage> {
        for fault in self.steps.iter().flatten() {
            if let Fault::Status(status) | Fault::StatusAfter(status) = fault
                && !(400..=599).contains(status)
            {
                let problem = format!("{status} is not an error status (400 to 599)");
                return Err(InvalidOutage(problem));
            }
        }
        let wanted = self.operation_id.as_str();
        let ids = Contract::get()
            .operations
            .iter()
            .map(|operation| operation.id);
        if let Some(known) = ids.clone().find(|id| *id == wanted) {
            return Ok(known);
        }
        let similarity =
            |id: &str| strsim::jaro_winkler(&id.to_lowercase(), &wanted.to_lowercase());
        let closest = ids.max_by(|a, b| similarity(a).total_cmp(&similarity(b)));
        let suggestion = closest.map(|id| format!("; did you mean {id:?}?"));
        Err(InvalidOutage(format!(
            "the contract has no operation {wanted:?}{}",
            suggestion.unwrap_or_default()
        )))
    }
}

impl FromStr for Outage {
    type Err = InvalidOutage;

    fn from_str(text: &str) -> Result<Self, InvalidOutage> {
        let (operation_id, steps) = text.split_once('=').ok_or_else(|| {
            InvalidOutage(format!("{text:?} is not of the form OPERATION=STEP,…"))
        })?;
        let mut outage = Self::of(operation_id);
        for step in steps.split(',') {
            outage = match step {
                "ok" => outage.pass(1),
                fault => outage.then(fault.parse()?),
            };
        }
        outage.check()?;
        Ok(outage)
    }
}

/// The error for an [`Outage`] that is malformed or names an unknown operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidOutage(String);

impl fmt::Display for InvalidOutage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InvalidOutage {}

/// The steps that are still scheduled, per operation.
#[derive(Debug, Default)]
pub(crate) struct Script(HashMap<&'static str, VecDeque<Option<Fault>>>);

impl Script {
    /// Appends the steps of an outage to those already scheduled for its operation.
    pub(crate) fn add(&mut self, outage: Outage) -> Result<(), InvalidOutage> {
        let operation_id = outage.check()?;
        self.0.entry(operation_id).or_default().extend(outage.steps);
        Ok(())
    }

    /// Removes and returns the fault for the next request to the operation.
    pub(crate) fn next(&mut self, operation_id: &str) -> Option<Fault> {
        self.0.get_mut(operation_id)?.pop_front().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAVE: &str = "ChargesController_createWaveCharge";

    #[test]
    fn each_request_consumes_one_step() {
        let mut script = Script::default();
        let outage = Outage::of(WAVE).pass(1).times(2, Fault::Reset);
        script.add(outage).unwrap();
        script
            .add(Outage::of(WAVE).then(Fault::ResetAfter))
            .unwrap();
        let faults: Vec<_> = (0..5).map(|_| script.next(WAVE)).collect();
        let reset = Some(Fault::Reset);
        assert_eq!(faults, [None, reset, reset, Some(Fault::ResetAfter), None]);
        assert_eq!(script.next("another"), None);
    }

    #[test]
    fn parsing_a_displayed_fault_gives_the_same_fault() {
        for fault in [
            Fault::Status(503),
            Fault::StatusAfter(500),
            Fault::Reset,
            Fault::ResetAfter,
            Fault::Delay(Duration::from_millis(1500)),
        ] {
            assert_eq!(fault.to_string().parse(), Ok(fault));
        }
    }

    #[test]
    fn errors_name_the_invalid_part() {
        for (text, part) in [
            (WAVE, "OPERATION=STEP"),
            ("Nothing_here=503", "Nothing_here"),
            (&format!("{WAVE}=503,boom"), "boom"),
            (&format!("{WAVE}=delay-2s"), "delay-2s"),
            (&format!("{WAVE}=delay-5ms-after"), "delay-5ms-after"),
            (&format!("{WAVE}=200"), "200"),
            (&format!("{WAVE}="), "\"\""),
        ] {
            let problem = text.parse::<Outage>().unwrap_err().to_string();
            assert!(problem.contains(part), "{text}: {problem}");
        }
        let unknown = Outage::of("Nothing_here").then(Fault::Reset);
        assert!(Script::default().add(unknown).is_err());
    }
}
