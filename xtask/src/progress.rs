//! Progress messages for long tasks.

use std::fmt;
use std::io::{self, IsTerminal, Write};

/// A line on standard error that is overwritten with each update. Shown only if
/// standard error is a terminal.
pub(crate) struct Progress {
    label: &'static str,
    enabled: bool,
}

impl Progress {
    pub(crate) fn new(label: &'static str) -> Self {
        let enabled = io::stderr().is_terminal();
        Self { label, enabled }
    }

    pub(crate) fn update(&mut self, at: impl fmt::Display) {
        if self.enabled {
            eprint!("\r\x1b[K{}: {at}", self.label);
            let _ = io::stderr().flush();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.enabled {
            eprint!("\r\x1b[K");
        }
    }
}
