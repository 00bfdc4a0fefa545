//! What long work is at, for a person who watches.

use std::fmt;
use std::io::{self, IsTerminal, Write};

/// One line on standard error that is written over, on a terminal only.
pub(crate) struct Progress {
    what: &'static str,
    shown: bool,
}

impl Progress {
    pub(crate) fn new(what: &'static str) -> Self {
        let shown = io::stderr().is_terminal();
        Self { what, shown }
    }

    pub(crate) fn say(&mut self, at: impl fmt::Display) {
        if self.shown {
            eprint!("\r\x1b[K{}: {at}", self.what);
            let _ = io::stderr().flush();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            eprint!("\r\x1b[K");
        }
    }
}
