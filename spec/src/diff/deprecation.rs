//! Compares whether something is deprecated, and the date on which it ends.

use std::cmp::Ordering;

use serde_json::Value;

use super::comparison::{Comparison, Site};
use super::rules::{Rule, document};
use super::schema::truth;

/// The extension with the last date of something that is deprecated.
pub(super) const SUNSET: &str = "x-sunset";

impl Comparison<'_> {
    /// Reports `deprecated` of an operation, a parameter or a property, with the date on
    /// which it ends.
    pub(super) fn deprecated(
        &mut self,
        site: &Site,
        (deprecated, reinstated): (&'static Rule, &'static Rule),
        (old, new): (Option<&Value>, Option<&Value>),
        rust: &str,
    ) {
        if !truth(new) {
            return self.report(site, reinstated, old, new, rust);
        }
        self.report(site, deprecated, old, new, rust);
        let holder = self.new.root.pointer(&site.new);
        let holder = holder.map(|holder| self.new.resolve(holder));
        if let Some(date) = date(holder.and_then(|holder| holder.get(SUNSET))) {
            self.hint(format!("it ends on {date}"));
        }
    }

    /// Reports a sunset date. Returns whether the values are dates.
    pub(super) fn sunset(&mut self, site: &Site, old: Option<&Value>, new: Option<&Value>) -> bool {
        let rule = match (date(old), date(new)) {
            (None, Some(_)) => &document::SUNSET_ADDED,
            (Some(_), None) => &document::SUNSET_REMOVED,
            (Some(old), Some(new)) => match new.cmp(old) {
                Ordering::Less => &document::SUNSET_EARLIER,
                Ordering::Greater => &document::SUNSET_LATER,
                Ordering::Equal => return false,
            },
            (None, None) => return false,
        };
        self.report(site, rule, old, new, "");
        true
    }
}

/// The date in a value of the form `YYYY-MM-DD`, with or without a time.
fn date(value: Option<&Value>) -> Option<&str> {
    let text = value?.as_str()?;
    let date = text
        .split_once(['T', 't', ' '])
        .map_or(text, |(date, _)| date);
    is_date(date).then_some(date)
}

/// Whether a text is a date of the form `YYYY-MM-DD`.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |text: &str, digits: usize| {
        let all_digits = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<u32>().ok().filter(|_| all_digits)
    };
    match parts.as_slice() {
        [year, month, day] => {
            number(year, 4).is_some()
                && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
                && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    }
}
