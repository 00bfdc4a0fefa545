//! Writes to standard output and ignores a closed pipe, as in `… | head`.

use std::io::{self, BufWriter, ErrorKind, Write};

use lomi_contract::Error;

use crate::exit::Outcome;

pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Outcome {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::new("standard output", "", error).into())
        }
        _ => Ok(()),
    }
}
